//! Ends of connections, and what moved before them without a record.

use super::{Conn, Pipeline, Sink, LINGER_NS};
use crate::conn::ends::{name_of, name_of_other, same_unix};
use crate::conn::stream::Reader;
use crate::event::{Direction, Ending, Feedback, Meta, Transport};
use crate::exchange::pairing::Output;
use crate::exchange::{End, Role};

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
            if let Some(pos) = reached[dir as usize].filter(|_| !conn.shadow) {
                let (stream, mut feed) = conn.direction(dir, &mut self.out);
                let meta = Meta {
                    ts,
                    ..Meta::default()
                };
                stream.advance(pos, meta, &mut feed);
            }
        }
        conn.session.ending(how, ts, &mut self.out);
        let unix_other = match (conn.transport, how) {
            // The end of an AF_UNIX connection shows at the other end only.
            (Transport::Unix { .. }, Ending::PeerDone) => Some(name_of_other(&conn.transport)),
            _ => None,
        };
        self.emit(id, feedback);
        self.measure(id, 0, feedback);
        let transport = self.conns.peek(id).map(|conn| conn.transport);
        let other = unix_other
            .and_then(|name| self.ends.get(&name).copied())
            .filter(|other| match (transport, self.conns.peek(*other)) {
                (Some(transport), Some(other)) => same_unix(&transport, &other.transport),
                _ => false,
            });
        if let Some(other) = other {
            if let Some(conn) = self.conns.get_mut(other) {
                catch_up(conn, Direction::Send, true, &mut self.out, feedback);
                conn.session.ending(Ending::SendDone, ts, &mut self.out);
                self.emit(other, feedback);
                self.measure(other, 0, feedback);
            }
            self.mark_ended(other, ts);
        }
        if unix_other.is_some() {
            self.mark_ended(id, ts);
        }
        if matches!(how, Ending::Gone { .. } | Ending::Reset { .. }) {
            if let Some(conn) = self.conns.remove(id) {
                self.forget(id, conn, None);
            }
        }
    }

    fn mark_ended(&mut self, id: u64, ts: u64) {
        if let Some(conn) = self.conns.get_mut(id).filter(|conn| !conn.ended) {
            conn.ended = true;
            self.ended.push_back((ts, id));
        }
    }

    /// Forgets connections that ended a while ago and have nothing open.
    pub(super) fn forget_ended(&mut self, now: u64) {
        for _ in 0..self.ended.len() {
            match self.ended.front() {
                Some(&(since, _)) if since.saturating_add(LINGER_NS) < now => {}
                _ => return,
            }
            let Some((_, id)) = self.ended.pop_front() else {
                return;
            };
            match self.conns.peek(id) {
                Some(conn) if conn.session.open() > 0 && conn.end.is_none() => {
                    self.ended.push_back((now, id));
                }
                Some(_) => {
                    if let Some(conn) = self.conns.remove(id) {
                        self.forget(id, conn, None);
                    }
                }
                None => {}
            }
        }
    }

    /// A connection leaves the table; what it still had open is finished.
    pub(super) fn forget(&mut self, id: u64, mut conn: Conn, end: Option<End>) {
        self.held -= conn.held;
        if conn.session.role() == Some(Role::Server) && !conn.paired {
            conn.session
                .latest_few()
                .for_each(|id| self.served.push(id));
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
        }
        if let Some(how) = conn.end {
            conn.session.ending(how, 0, &mut self.out);
            for exchange in std::mem::take(&mut self.out.finished) {
                self.deliver(&exchange, false);
            }
        }
        conn.session.finish_all(end, &mut self.out);
        for exchange in std::mem::take(&mut self.out.finished) {
            self.deliver(&exchange, end == Some(End::TracerStopped));
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
    if conn.shadow {
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
        let sure = next.saturating_add(feed.foreseen());
        stream.advance(if last { pos } else { pos.min(sure) }, meta, &mut feed);
    }
}
