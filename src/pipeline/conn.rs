//! A connection, the way of its bytes to its [`Session`], and what both hold.

use super::hints::SentHints;
use super::pairing::Pairing;
use crate::conn::stream::{Reader, Stream};
use crate::event::{ConnKey, Direction, Ending, Meta, Task, Transport};
use crate::record::{RequestId, Role};
use crate::tracker::{Output, Session};

/// A connection itself, and its places in the tables.
pub(super) const CONN_COST: usize = size_of::<Conn>() + 128;

/// A connection, and how far its bytes are.
pub(super) struct Conn {
    pub(super) key: ConnKey,
    pub(super) session: Session,
    pub(super) streams: [Stream; 2],
    pub(super) transport: Transport,
    /// The request whose beginning was last looked for at the other end, and
    /// whether that end is on this host.
    pub(super) looked_for: Option<RequestId>,
    /// When so many connections had been announced, the other end was none of those here.
    pub(super) alone_of: u64,
    pub(super) paired: bool,
    /// See [`Span::other_end`](crate::record::Span::other_end).
    pub(super) other_end: bool,
    /// For that reason it is not followed any more.
    pub(super) suppressed: bool,
    pub(super) sent_dismissal: bool,
    pub(super) sent_hints: SentHints,
    /// Bytes since the other direction moved, by direction.
    pub(super) run: [u64; 2],
    /// Who moved the last ones, by direction.
    pub(super) task: [Task; 2],
    /// Who has the other end, where that is on this host, as of when it was found.
    pub(super) peer: Option<Task>,
    /// In `Pipeline::busy`.
    pub(super) busy: bool,
    /// Since when it is in `Pipeline::ended`.
    pub(super) ended: Option<u64>,
    /// The end of a connection that a process may still read from.
    pub(super) end: Option<Ending>,
    /// Bytes, as last measured.
    pub(super) heap_bytes: usize,
    /// Work since then, see [`Conn::measure`].
    pub(super) unmeasured: usize,
    /// In `Pipeline::worked`.
    pub(super) worked: bool,
    /// See [`Open::origin`].
    pub(super) origin: Option<[u32; 2]>,
    /// The TLS session whose bytes are read, not the connection's own.
    pub(super) tls: Option<u64>,
    /// It may go on under another number.
    pub(super) moves: bool,
    /// By how much the positions that the kernel side counts are less than those
    /// here, since the session did.
    pub(super) shift: [u64; 2],
}

impl Conn {
    /// Takes a measure after so much work, unless that would take longer than it is
    /// worth: a long queue is gone through once in so much work.
    pub(super) fn measure(&mut self, work: usize) -> (usize, usize) {
        let before = self.heap_bytes;
        self.worked = false;
        self.unmeasured = self.unmeasured.saturating_add(work);
        if self.unmeasured >= self.session.queued() / 16 {
            self.unmeasured = 0;
            self.session.shrink();
            let streams: usize = self.streams.iter().map(Stream::heap_bytes).sum();
            self.heap_bytes = CONN_COST + streams + self.session.heap_bytes();
        }
        (before, self.heap_bytes)
    }

    /// What its records say of its other end.
    pub(super) fn pairing(&self) -> Pairing {
        Pairing {
            peer: self.peer,
            other_end: self.other_end,
        }
    }

    /// Who asks here, or is asked.
    pub(super) fn asker(&self) -> Option<Task> {
        let dir = match self.session.role()? {
            Role::Server => Direction::Recv,
            Role::Client => Direction::Send,
        };
        Some(self.task[dir as usize]).filter(|task| task.tid != 0)
    }

    /// A direction, and who reads it.
    pub(super) fn direction<'a>(
        &'a mut self,
        dir: Direction,
        out: &'a mut Output,
    ) -> (&'a mut Stream, Feed<'a>) {
        let session = &mut self.session;
        (&mut self.streams[dir as usize], Feed { session, dir, out })
    }
}

/// Is something of this connection under way that no record may tell of?
pub(super) fn needs_watch(conn: &Conn) -> bool {
    !conn.suppressed
        && conn.session.dismissed().is_none()
        && [Direction::Recv, Direction::Send].iter().any(|&dir| {
            conn.streams[dir as usize].waiting() || conn.session.body_remaining(dir) > 0
        })
}

/// Gives a direction's bytes to the session.
pub(super) struct Feed<'a> {
    session: &'a mut Session,
    dir: Direction,
    out: &'a mut Output,
}

impl Reader for Feed<'_> {
    fn bytes(&mut self, pos: u64, bytes: &[u8], meta: Meta) {
        self.session.bytes(self.dir, pos, bytes, meta, self.out);
    }
    fn skip(&mut self, _: u64, n: u64, meta: Meta) -> u64 {
        self.session.skip(self.dir, n, meta, self.out)
    }
    fn body_remaining(&self) -> u64 {
        self.session.body_remaining(self.dir)
    }
}
