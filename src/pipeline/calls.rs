//! Accepts, connects and closes, for `--events`: records of their own.

use super::{Pipeline, Sink};
use crate::conn::ends::name_of;
use crate::event::{Call, Task, Transport};
use crate::record::{Record, Role, SocketCall, SocketEvent};

/// How a connection's end began, for its close: which end asked shows there, also
/// where no HTTP does.
#[derive(Clone, Copy)]
pub(super) struct Beginning {
    role: Role,
    /// The connection before it with the same ends, should it still be remembered.
    before: Option<u64>,
    task: Task,
}

impl<S: Sink> Pipeline<S> {
    /// A call, and its error number or 0.
    pub(super) fn call(
        &mut self,
        ts: u64,
        mut task: Task,
        (call, error): (Call, u32),
        transport: &Transport,
    ) {
        let name = name_of(transport);
        let known = self.ends.get(&name).copied();
        let (call, role, conn_id) = match call {
            // The call that began it was told, and passed the filters.
            Call::ConnectFailed => match self.begun.peek(&name) {
                Some(&Beginning {
                    role: Role::Client,
                    task: whose,
                    ..
                }) => {
                    task = whose;
                    (SocketCall::Connect, Some(Role::Client), None)
                }
                _ => return,
            },
            // It has no number before its first bytes.
            Call::Accept | Call::Connect => {
                let (call, role) = match call {
                    Call::Accept => (SocketCall::Accept, Role::Server),
                    _ => (SocketCall::Connect, Role::Client),
                };
                let before = known;
                if error == 0 {
                    self.begun.push(name, Beginning { role, before, task });
                }
                (call, Some(role), None)
            }
            Call::Close => {
                let begun = self.begun.take(&name);
                let known = known.filter(|_| begun.is_none_or(|begun| begun.before != known));
                if matches!(transport, Transport::Unix { .. }) && known.is_none() && begun.is_none()
                {
                    return; // a socketpair: nobody was told of its beginning
                }
                let conn = known.and_then(|id| self.conns.peek(id));
                let role = conn.and_then(|conn| conn.session.role());
                let role = role.or(begun.map(|begun| begun.role));
                (SocketCall::Close, role, known)
            }
        };
        let (local, remote) = match *transport {
            Transport::Tcp { local, remote, .. } => (local, remote),
            Transport::Unix { .. } | Transport::Unknown(_) => Default::default(),
        };
        let (src, dst) = match role {
            Some(Role::Server) => (remote, local),
            _ => (local, remote),
        };
        self.sink.record(&Record::Socket(SocketEvent {
            timestamp_ns: self.wall_time(ts),
            task,
            call,
            role,
            src,
            dst,
            conn_id,
            error,
        }));
    }
}
