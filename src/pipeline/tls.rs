//! TLS sessions: their bytes are read as those of the connections they run on.

use super::hints::SentHints;
use super::{Pipeline, Session, Sink};
use crate::conn::stream::Stream;
use crate::conn::tls::{Route, Waiting};
use crate::event::{
    ConnKey, Data, Direction, Dismissal, Feedback, Open, TlsBound, Transport, TLS_BASE,
};

impl<S: Sink> Pipeline<S> {
    /// Bytes inside TLS.
    pub(super) fn plain(&mut self, data: &Data<'_>, feedback: &mut impl Feedback) {
        if data.last {
            self.account.tls_calls += u64::from(!data.fault);
        }
        let session = data.conn.id;
        match self.tls.route(data) {
            Route::Conn(id) => self.read(id, data, feedback),
            Route::Kept => {}
            Route::Full => self.give_up_search(session, feedback),
        }
    }

    /// A TLS session's connection was found.
    pub(super) fn bound(&mut self, bound: TlsBound, feedback: &mut impl Feedback) {
        let Some(key) = bound.conn else {
            self.tls.take(bound.session);
            return; // unwanted, with all that it said
        };
        if self.tls.conns.get(&bound.session) == Some(&key.id) {
            return; // told twice, by two threads at once
        }
        if self.conns.peek(key.id).is_none() {
            return; // its announcement may follow
        }
        let early = self.tls.take(bound.session);
        if let Some(old) = self.tls.conns.remove(&bound.session) {
            // reported without an address so far
            if let Some(conn) = self.conns.remove(old) {
                self.forget(old, conn, None);
            }
        }
        let Some(conn) = self.conns.get_mut(key.id) else {
            return;
        };
        let old = conn.tls.replace(bound.session);
        let was = std::mem::replace(&mut conn.moves, bound.moves);
        if old.is_some() && was && bound.moves {
            for dir in [Direction::Recv, Direction::Send] {
                let (stream, mut feed) = conn.direction(dir, &mut self.out);
                stream.give_up(&mut feed);
                conn.shift[dir as usize] = stream.next().map_or(0, |next| next - TLS_BASE);
            }
            conn.sent_hints = SentHints::default();
            self.follow(bound.session, old, key.id, early, feedback);
            return;
        }
        conn.shift = [0; 2];
        let transport = conn.transport;
        // Positions inside count from the first byte, or from wherever it was joined,
        // which is not the same at both ends. Those of a second session on the connection
        // (of a forked child, or inside the first) are not to be taken for the first's.
        let apart = bound.session.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let apart = Some([apart as u32; 2]);
        let first = bound.from_start && old.is_none();
        let origin = if first { conn.origin } else { apart };
        let context = self.options.context(key, transport).over_tls(origin);
        let session = Session::new(context, bound.from_start, false);
        let mut before = std::mem::replace(&mut conn.session, session);
        before.finish(None, &mut self.out);
        let streams = [Stream::at(Some(TLS_BASE)), Stream::at(Some(TLS_BASE))];
        for stream in std::mem::replace(&mut conn.streams, streams) {
            self.account.gaps += stream.gaps;
            self.account.overlaps += stream.overlaps;
        }
        conn.key = ConnKey {
            id: bound.session,
            slot: key.slot,
        };
        conn.looked_for = None;
        conn.paired = false;
        conn.suppressed = false;
        conn.sent_dismissal = false;
        conn.sent_hints = SentHints::default();
        conn.run = [0; 2];
        self.emit(key.id, feedback);
        self.measure(key.id, feedback);
        self.follow(bound.session, old, key.id, early, feedback);
    }

    /// From now on connection `id` is this session's, and what it said before.
    fn follow(
        &mut self,
        session: u64,
        old: Option<u64>,
        id: u64,
        early: Option<Waiting>,
        feedback: &mut impl Feedback,
    ) {
        if let Some(old) = old {
            self.tls.conns.remove(&old);
        }
        self.tls.conns.insert(session, id);
        for early in early.into_iter().flat_map(|early| early.records) {
            self.read(id, &early.as_data(), feedback);
        }
    }

    /// No connection was found for a TLS session: it is reported without an address,
    /// unless one decides whether it is wanted.
    pub(super) fn give_up_search(&mut self, session: u64, feedback: &mut impl Feedback) {
        let Some(early) = self.tls.take(session) else {
            return;
        };
        let Some(first) = early.records.first() else {
            return;
        };
        self.account.unresolved += 1;
        let key = first.conn;
        if self.options.sockets_picked {
            feedback.dismiss(key, Dismissal::Suppressed);
            return;
        }
        let open = Open {
            ts: first.ts,
            conn: key,
            transport: Transport::Unknown(session),
            first_recv: false,
            first_send: false,
            refused: false,
            positions: Some([TLS_BASE; 2]),
            origin: None,
        };
        self.open(open, feedback);
        if let Some(conn) = self.conns.get_mut(key.id) {
            conn.tls = Some(session);
            let inside = Transport::Unknown(session);
            let context = self.options.context(key, inside).over_tls(None);
            conn.session = Session::new(context, false, false);
        }
        self.tls.conns.insert(session, key.id);
        for early in early.records {
            self.read(key.id, &early.as_data(), feedback);
        }
    }
}
