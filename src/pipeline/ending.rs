//! Ends of connections, and what moved before them without a record.

use super::{Conn, Pipeline, Sink, LINGER_NS};
use crate::conn::ends::{name_of, name_of_other, same_unix};
use crate::conn::stream::{Reader, Stream};
use crate::event::{Direction, Ending, Feedback, Meta, Transport};
use crate::record::{End, Milestone, Role};
use crate::tracker::Output;

/// How long nothing moves on an AF_UNIX connection whose end was read, before what is
/// still open there counts as ended, ns: the peer may have closed one half only, and
/// wait for its answer.
const QUIET_NS: u64 = 30_000_000_000;

/// A connection that nothing more is expected of.
pub(super) struct Ended {
    id: u64,
    /// When it was last looked at, and how far its directions were.
    since: u64,
    at: [Option<u64>; 2],
    /// When they had last moved, as far as looks tell.
    quiet_since: u64,
}

impl Ended {
    /// Is there something left to wait for?
    fn again(self, conn: &Conn, now: u64) -> Option<Self> {
        let at = conn.streams.each_ref().map(Stream::next);
        let quiet_since = if at == self.at { self.quiet_since } else { now };
        let may = matches!(conn.transport, Transport::Unix { .. });
        let waits = quiet_since.saturating_add(QUIET_NS) >= now;
        (may && waits && conn.session.pending() > 0).then_some(Ended {
            id: self.id,
            since: now,
            at,
            quiet_since,
        })
    }
}

impl<S: Sink> Pipeline<S> {
    pub(super) fn ending(
        &mut self,
        ts: u64,
        id: u64,
        how: Ending,
        reached: [Option<u64>; 2],
        feedback: &mut impl Feedback,
    ) {
        let Some(conn) = self.conns.get_mut(id) else {
            return;
        };
        if let Ending::Gone { closed: false } | Ending::Reset { closed: false } = how {
            conn.end = Some(how);
            self.mark_ended(id, ts);
            return;
        }
        // Whatever moved without a record comes before the end; the direction that
        // goes on may be further than the records that are here.
        let (recv, send) = match how {
            Ending::FinReceived => (false, false),
            Ending::PeerDone => (true, false),
            Ending::SendDone => (reached[0].is_some(), true),
            Ending::Closed | Ending::Gone { .. } | Ending::Reset { .. } => (true, true),
        };
        for (dir, last) in [(Direction::Recv, recv), (Direction::Send, send)] {
            catch_up(conn, dir, last, &mut self.out, feedback);
            if let Some(pos) = reached[dir as usize].filter(|_| !conn.suppressed) {
                let (stream, mut feed) = conn.direction(dir, &mut self.out);
                let meta = Meta {
                    ts,
                    undated: true,
                    ..Meta::default()
                };
                stream.advance(pos, meta, &mut feed);
            }
        }
        note_unseen(conn, feedback);
        conn.session.ending(how, ts, &mut self.out);
        let shows_here = matches!(conn.transport, Transport::Unix { .. })
            && matches!(how, Ending::PeerDone | Ending::Closed);
        self.emit(id, feedback);
        self.measure(id, feedback);
        if shows_here {
            self.unix_ended(id, ts, how, feedback);
        }
        if matches!(how, Ending::Gone { .. } | Ending::Reset { .. }) {
            if let Some(conn) = self.conns.remove(id) {
                self.forget(id, conn, None);
            }
        }
    }

    /// An end of an AF_UNIX connection shows at one of its ends only: at that which
    /// reads it, or that which is closed.
    fn unix_ended(&mut self, id: u64, ts: u64, how: Ending, feedback: &mut impl Feedback) {
        let Some(transport) = self.conns.peek(id).map(|conn| conn.transport) else {
            return;
        };
        let other = self.ends.get(&name_of_other(&transport)).copied();
        let other = other.filter(|&other| match self.conns.peek(other) {
            Some(other) => same_unix(&transport, &other.transport),
            None => false,
        });
        if let Some(conn) = other.and_then(|other| self.conns.get_mut(other)) {
            let there = if how == Ending::PeerDone {
                catch_up(conn, Direction::Send, true, &mut self.out, feedback);
                Ending::SendDone
            } else {
                Ending::FinReceived
            };
            note_unseen(conn, feedback);
            conn.session.ending(there, ts, &mut self.out);
        }
        for id in other.into_iter().chain([id]) {
            if let Some(conn) = self.conns.get_mut(id) {
                conn.end.get_or_insert(Ending::Gone { closed: false });
            }
            self.emit(id, feedback);
            self.measure(id, feedback);
            self.mark_ended(id, ts);
        }
    }

    /// close(2) of an AF_UNIX socket at this address, which connection `id` has or had.
    pub(super) fn unix_closed(
        &mut self,
        ts: u64,
        id: u64,
        closed: &Transport,
        feedback: &mut impl Feedback,
    ) {
        let Some(conn) = self.conns.peek(id) else {
            return;
        };
        let inode = |transport: &Transport| match *transport {
            Transport::Unix { ino, .. } => ino,
            _ => 0,
        };
        if inode(&conn.transport) == inode(closed) {
            self.ending(ts, id, Ending::Closed, [None; 2], feedback);
        }
    }

    /// An AF_UNIX socket's identity is used again once it is gone: whoever else had
    /// those of a new connection is over.
    pub(super) fn identities_taken(&mut self, new: &Transport) {
        if !matches!(new, Transport::Unix { .. }) {
            return;
        }
        let here = self.ends.get(&name_of(new)).copied();
        let other = self.ends.get(&name_of_other(new)).copied();
        let other = other.filter(|&id| match self.conns.peek(id) {
            Some(other) => !same_unix(new, &other.transport),
            None => false,
        });
        for id in here.into_iter().chain(other) {
            if let Some(conn) = self.conns.remove(id) {
                self.forget(id, conn, None);
            }
        }
    }

    fn mark_ended(&mut self, id: u64, ts: u64) {
        if let Some(conn) = self.conns.get_mut(id).filter(|conn| conn.ended.is_none()) {
            conn.ended = Some(ts);
            self.ended.push_back(Ended {
                id,
                since: ts,
                at: conn.streams.each_ref().map(Stream::next),
                quiet_since: ts,
            });
        }
    }

    /// Forgets connections that ended a while ago.
    pub(super) fn forget_ended(&mut self, now: u64) {
        for _ in 0..self.ended.len() {
            match self.ended.front() {
                Some(ended) if ended.since.saturating_add(LINGER_NS) < now => {}
                _ => return,
            }
            let Some(ended) = self.ended.pop_front() else {
                return;
            };
            let id = ended.id;
            let Some(conn) = self.conns.peek(id) else {
                continue;
            };
            if let Some(ended) = ended.again(conn, now) {
                self.ended.push_back(ended);
            } else if let Some(conn) = self.conns.remove(id) {
                self.forget(id, conn, None);
            }
        }
    }

    /// A connection leaves the table; what it still had open is finished.
    pub(super) fn forget(&mut self, id: u64, mut conn: Conn, end: Option<End>) {
        self.heap_bytes -= conn.heap_bytes;
        if conn.session.role() == Some(Role::Server) && !conn.paired {
            let server = conn.asker();
            conn.session
                .recent()
                .for_each(|id| self.served.push(id, server));
        }
        let name = name_of(&conn.transport);
        if self.ends.get(&name) == Some(&id) {
            self.ends.remove(&name);
        }
        if let Some(session) = conn.tls {
            self.tls.conns.remove(&session);
        }
        for stream in &conn.streams {
            self.account.gaps += stream.gaps;
            self.account.overlaps += stream.overlaps;
            match conn.tls {
                None => self.account.capped.add(stream.capped),
                Some(_) => self.account.tls_capped.add(stream.capped),
            }
        }
        let at_exit = end == Some(End::TracerStopped);
        let ended_at = conn.ended.filter(|_| !at_exit).unwrap_or(self.now);
        if let Some(how) = conn.end {
            conn.session.ending(how, 0, &mut self.out);
            let ended_at = conn.ended.unwrap_or(self.now);
            self.emit_finished(conn.pairing(), ended_at, false);
        }
        conn.session.finish(end, &mut self.out);
        self.emit_finished(conn.pairing(), ended_at, at_exit);
        if self.options.milestones && conn.session.role().is_some() {
            let ts = ended_at;
            self.sink.milestone(&Milestone::Closed { conn_id: id, ts });
        }
    }
}

/// Did bytes move that are not here? Of a direction that goes on their records may be
/// still to come.
fn note_unseen(conn: &mut Conn, feedback: &mut impl Feedback) {
    for dir in [Direction::Recv, Direction::Send] {
        let shift = conn.shift[dir as usize];
        let at = feedback.progress(conn.key, dir);
        let further = at.is_some_and(|(pos, _)| {
            let next = conn.streams[dir as usize].next();
            next.is_some_and(|next| pos.saturating_add(shift) > next)
        });
        if further {
            conn.session.note_loss();
        }
    }
}

/// Takes note of what moved without a record. `last`: nothing will come any more.
pub(super) fn catch_up(
    conn: &mut Conn,
    dir: Direction,
    last: bool,
    out: &mut Output,
    feedback: &mut impl Feedback,
) {
    if conn.suppressed {
        return;
    }
    let (key, shift) = (conn.key, conn.shift[dir as usize]);
    let (stream, mut feed) = conn.direction(dir, out);
    if last {
        stream.give_up(&mut feed);
    }
    let Some(next) = stream.next() else {
        return;
    };
    if let Some((pos, ts)) = feedback.progress(key, dir) {
        let pos = pos.saturating_add(shift);
        let meta = Meta {
            ts,
            ..Meta::default()
        };
        // What is not body may still lie in the ring.
        let sure = next.saturating_add(feed.body_remaining());
        stream.advance(if last { pos } else { pos.min(sure) }, meta, &mut feed);
    }
}
