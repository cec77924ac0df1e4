//! The two ends of a connection that are both on this host: they are found, and where only
//! one is to be printed it is the server's.

use super::conn::Conn;
use super::hints::suppress;
use super::{Pipeline, Sink};
use crate::conn::ends::{name_of_other, same_unix};
use crate::event::{Feedback, Task, Transport};
use crate::record::Role;

/// What is known of a connection's other end.
#[derive(Clone, Copy)]
pub(super) struct Pairing {
    pub(super) peer: Option<Task>,
    pub(super) other_end: bool,
}

impl<S: Sink> Pipeline<S> {
    /// The connection's other end, if it is on this host: it began a request at
    /// the same position of the mirrored address pair.
    pub(super) fn find_other_end(&mut self, id: u64, feedback: &mut impl Feedback) {
        let Some(conn) = self.conns.peek(id) else {
            return;
        };
        let (Some(role), Some(latest)) = (conn.session.role(), conn.session.latest()) else {
            return;
        };
        if let (Role::Client, Some(&server)) = (role, self.served.peek(&latest)) {
            return self.pair(id, server, feedback);
        }
        if let (Role::Server, Some(&client)) = (role, self.unanswered.peek(&latest)) {
            if let Some(conn) = self.conns.get_mut(id) {
                conn.peer = Some(client);
            }
            return self.make_other_end(id, feedback);
        }
        if conn.alone_of == self.announced {
            return; // as before: none came since
        }
        let Some(&other_id) = self.ends.get(&name_of_other(&conn.transport)) else {
            if let Some(conn) = self.conns.get_mut(id) {
                conn.alone_of = self.announced;
            }
            return;
        };
        let Some(other) = self.conns.peek(other_id) else {
            return;
        };
        let same = match conn.transport {
            Transport::Unix { .. } => {
                same_unix(&conn.transport, &other.transport)
                    && other.session.role().is_some_and(|r| r != role)
            }
            Transport::Tcp { .. } => other.session.began(latest) || same_origins(conn, other, role),
            Transport::Unknown(_) => false,
        };
        if !same || other_id == id {
            return;
        }
        let (here, there) = (conn.asker(), other.asker());
        for (id, peer) in [(id, there), (other_id, here)] {
            self.pair(id, peer, feedback);
        }
    }

    /// This connection's other end is on this host, too, and `peer` has it.
    pub(super) fn pair(&mut self, id: u64, peer: Option<Task>, feedback: &mut impl Feedback) {
        let Some(conn) = self.conns.get_mut(id) else {
            return;
        };
        conn.paired = true;
        conn.peer = peer.or(conn.peer);
        if conn.session.role() == Some(Role::Client) {
            self.make_other_end(id, feedback);
        }
    }

    /// Where only one end is to be printed, it is not this one.
    pub(super) fn make_other_end(&mut self, id: u64, feedback: &mut impl Feedback) {
        let Some(conn) = self.conns.get_mut(id) else {
            return;
        };
        conn.paired = true;
        conn.other_end = true;
        if self.options.keep_both_ends {
            return;
        }
        let given_up = suppress(conn, &mut self.out, feedback);
        let (before, now) = conn.measure(1);
        self.heap_bytes = self.heap_bytes + now - before;
        let pairing = conn.pairing();
        for mut record in given_up {
            self.deliver(&mut record, pairing, self.now, false);
        }
    }
}

/// Two TLS sessions on the two ends of one TCP connection, by where it began:
/// also when they were joined at different times, so that their positions differ.
fn same_origins(conn: &Conn, other: &Conn, role: Role) -> bool {
    let (client, server) = match role {
        Role::Client => (conn, other),
        Role::Server => (other, conn),
    };
    let (Some(client), Some(server)) = (client.origin, server.origin) else {
        return false;
    };
    conn.tls.is_some()
        && other.tls.is_some()
        // the end that connected: its SYN counts as a byte
        && client[1].wrapping_add(1) == server[0]
        && client[0] == server[1]
}
