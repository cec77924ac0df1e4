//! Requests and responses of one HTTP/1 connection, paired in order.
//!
//! An [`Http1`] reads both directions of a connection, whatever it finds in them, and
//! hands out finished exchanges. It learns from the first message
//! which end asks, and pairs first in, first out (RFC 9112 section 9.3.2),
//! never by time.
//!
//! A direction is *in sync* while its parser knows where messages begin. After
//! a loss, or when joined in the middle, it waits for a provable beginning:
//! the first bytes after the other direction moved, if they open a message.
//! Exchanges that the loss touched say so.

mod ending;
mod first;
mod opening;
mod proof;
mod queue;
mod requests;
mod responses;
mod sync;

use super::pending::Pending;
use super::{ConnContext, Hints, Next, Opened, Output, Tracker};
use crate::event::{Direction, Ending, Meta, Transport};
use crate::proto::http1::Skip;
use crate::record::{End, RequestId, Role};
pub(super) use opening::detect;
use queue::PendingQueue;
use sync::{MayBeCut, Side, SyncState};

/// What its row is called.
pub(super) const NAME: &str = "http1";

/// Both directions of one connection.
pub(super) struct Http1 {
    context: ConnContext,
    role: Option<Role>,
    sides: [Side; 2],
    pending: PendingQueue,
    /// Both directions began under observation.
    from_start: bool,
    /// It is HTTP for certain; until then no exchange counts as begun.
    is_http: bool,
    /// The first request's head may have begun before the tracer came.
    head_may_be_cut: Option<MayBeCut>,
    seen_request: bool,
    /// A response head was seen, and with it proof that both ends speak HTTP/1.
    answered: bool,
    /// When the latest answer began whose request was not seen, and how many before at once.
    unseen: (u64, usize),
    tries: u32,
    /// Who ended the connection first.
    closer: Option<End>,
}

impl Http1 {
    fn new(context: ConnContext, from_start: bool) -> Self {
        // Of AF_UNIX nobody knows whether something came before.
        let joined = !from_start && !matches!(context.transport, Transport::Unix { .. });
        Http1 {
            context,
            role: None,
            sides: [Side::new(), Side::new()],
            pending: PendingQueue::new(from_start, joined),
            from_start,
            is_http: !from_start,
            head_may_be_cut: None,
            seen_request: false,
            answered: false,
            unseen: (0, 0),
            tries: 0,
            closer: None,
        }
    }

    /// A connection that opens so.
    pub(super) fn start(context: &ConnContext, opened: &Opened<'_>, out: &mut Output) -> Self {
        let mut http1 = Http1::new(*context, opened.from_start);
        if opened.unseen {
            http1.pending.proof.make_blind();
        }
        http1.open(opened, out);
        http1
    }

    /// Of a request that was not seen, whose answer began at `ts`, as several of one call do.
    fn unseen_id(&mut self, ts: u64) -> RequestId {
        let (before, count) = self.unseen;
        self.unseen = (ts, if before == ts { count + 1 } else { 0 });
        self.request_id(ts).nth(self.unseen.1)
    }

    fn request_id(&self, pos: u64) -> RequestId {
        self.context.request_id(self.role, pos)
    }

    /// Is more wanted of the message under way than how long it is?
    fn wanted(&self, dir: Direction) -> bool {
        let keep = self.context.keep;
        if self.is_request(dir) {
            let current_request = self.pending.current_request();
            current_request.is_some_and(|pending| pending.request_wanted(keep))
        } else {
            let current_response = self.pending.current_response();
            current_response.is_some_and(|at| self.pending.queue[at].response_wanted(keep))
        }
    }

    fn request_dir(&self) -> Option<Direction> {
        Some(match self.role? {
            Role::Server => Direction::Recv,
            Role::Client => Direction::Send,
        })
    }

    /// The direction that asks; a server's, while that is not known.
    fn request_dir_or_recv(&self) -> Direction {
        self.request_dir().unwrap_or(Direction::Recv)
    }

    /// Are the answers in sync?
    fn answers_synced(&self) -> bool {
        self.sides[self.request_dir_or_recv().opposite() as usize].sync == SyncState::Synced
    }

    fn is_request(&self, dir: Direction) -> bool {
        self.request_dir() == Some(dir)
    }

    fn read(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        if self.is_request(dir) {
            self.read_requests(dir, pos, bytes, meta, out);
        } else {
            self.read_responses(dir, pos, bytes, meta, out);
            if self.context.keep.live {
                self.emit_live(out);
            }
        }
        if out.tells {
            self.tell(out);
        }
    }

    /// What is new of the exchanges under way.
    #[cold]
    fn tell(&mut self, out: &mut Output) {
        let Some(role) = self.role.filter(|_| self.is_http) else {
            return;
        };
        let (context, queue) = (&self.context, &mut self.pending.queue);
        let told = queue.iter().rposition(Pending::begin_is_told);
        let begun = queue.range_mut(told.map_or(0, |at| at + 1)..);
        for pending in begun.filter(|pending| pending.counted() && !pending.overdue) {
            pending.tell(context, role, false, out);
        }
        // The oldest are answered first.
        let answered = queue.iter_mut().take_while(|pending| pending.is_answered());
        for pending in answered.filter(|pending| pending.begin_is_told()) {
            pending.tell(context, role, false, out);
        }
    }

    /// Is the message under way an answer that may have no content?
    fn may_be_bare(&self, dir: Direction) -> bool {
        let bare = |at: usize| self.pending.queue[at].may_be_bare();
        !self.is_request(dir) && self.pending.current_response().is_some_and(bare)
    }
}

impl Tracker for Http1 {
    fn bytes(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        let blank = opening::start(bytes) == bytes.len();
        let side = &mut self.sides[dir as usize];
        let opens = meta.turn || std::mem::take(&mut side.opens);
        side.opens = opens && blank;
        let meta = Meta {
            turn: opens,
            ..meta
        };
        if meta.turn && self.answers_by_frames(dir, bytes) {
            self.not_http1(out);
        } else if self.answer_is_unclear(dir) {
            self.answer_first(dir, pos, bytes, meta, out);
        } else if self.sides[dir as usize].parser.withheld().is_some() {
            let side = &mut self.sides[dir as usize];
            let (at, first) = side.opening_at.take().unwrap_or((pos, meta));
            let mut joined = std::mem::take(&mut side.opening);
            joined.extend_from_slice(bytes);
            self.read(dir, at, &joined, first, out);
        } else if self.asks_again(dir, meta) {
            self.not_http(out);
        } else if self.sides[dir as usize].sync == SyncState::Synced
            || self.resync(dir, bytes, meta, out)
        {
            self.read(dir, pos, bytes, meta, out);
        }
    }

    fn skip(&mut self, dir: Direction, n: u64, meta: Meta, out: &mut Output) -> u64 {
        let is_request = self.is_request(dir);
        let side = &mut self.sides[dir as usize];
        if side.sync != SyncState::Synced {
            if meta.turn && !is_request && side.sync == SyncState::Desynced {
                // An answer began that could not be read.
                self.pending.mark_ambiguous();
            }
            return 0;
        }
        if is_request {
            self.withheld_skipped(dir, out);
        }
        // Where none may be, it is not told what these are.
        let bare = self.may_be_bare(dir);
        let side = &mut self.sides[dir as usize];
        let (inside, left) = match side.parser.skip(n) {
            _ if bare => (0, n),
            Skip::Inside => (n, 0),
            Skip::Ends { left } => (n - left, left),
            Skip::Lost => (0, n),
        };
        if is_request {
            self.request_skipped(dir, inside, left, n, out);
        } else {
            if let Some(pending) = self.pending.current_response_mut() {
                pending.response_skipped(inside, meta);
            }
            if left < n && !self.sides[dir as usize].parser.in_message() {
                self.response_done(out);
            }
            if left > 0 {
                self.responses_lost(dir, out);
            }
        }
        left
    }

    fn ending(&mut self, how: Ending, ts: u64, out: &mut Output) {
        let Some(role) = self.role else {
            return;
        };
        self.closer = self.closer.or(role.closer(how));
        match how {
            Ending::FinReceived => {}
            Ending::PeerDone => self.direction_ended(Direction::Recv, ts, out),
            Ending::SendDone => self.direction_ended(Direction::Send, ts, out),
            Ending::Closed => {
                self.direction_ended(Direction::Send, ts, out);
                self.finish_all(self.closer, out);
            }
            Ending::Gone { .. } => self.finish_all(self.closer, out),
            Ending::Reset { .. } => self.finish_all(Some(End::Reset), out),
        }
    }

    fn finish(&mut self, end: Option<End>, out: &mut Output) {
        self.finish_all(end, out);
    }

    fn role(&self) -> Option<Role> {
        self.role
    }

    fn pending(&self) -> usize {
        self.pending.queue.len()
    }

    fn queued(&self) -> usize {
        self.pending.queue.len()
    }

    fn heap_bytes(&self) -> usize {
        let parsing = |side: &Side| side.parser.heap_bytes() + side.opening.capacity();
        let sides: usize = self.sides.iter().map(parsing).sum();
        size_of::<Self>() + sides + self.pending.heap_bytes()
    }

    fn shrink(&mut self) {
        if self.pending.queue.is_empty() && self.pending.queue.capacity() > 16 {
            self.pending.queue.shrink_to(4);
        }
    }

    fn release_buffers(&mut self) {
        self.sides = [Side::new(), Side::new()];
        self.pending.release_buffers();
    }

    fn latest(&self) -> Option<RequestId> {
        self.pending.recent.ids[self.pending.recent.latest]
    }

    fn began(&self, id: RequestId) -> bool {
        self.pending.recent.ids.contains(&Some(id))
    }

    fn recent(&self) -> Vec<RequestId> {
        self.pending.recent.ids.iter().flatten().copied().collect()
    }

    fn body_remaining(&self, dir: Direction) -> u64 {
        let side = &self.sides[dir as usize];
        if side.sync != SyncState::Synced {
            return 0;
        }
        match side.parser.body_remaining() {
            0 => 0,
            // What answers HEAD announces content and has none.
            _ if self.may_be_bare(dir) => 0,
            left => left,
        }
    }

    fn hints(&self, dir: Direction) -> Hints {
        let side = &self.sides[dir as usize];
        if side.sync != SyncState::Synced || !side.parser.in_body() {
            return Hints::default();
        }
        let hints = Hints {
            skippable: self.body_remaining(dir),
            counts_data: side.parser.in_chunks(),
            multiplexed: false,
        };
        match hints == Hints::default() || self.wanted(dir) {
            true => Hints::default(),
            false => hints,
        }
    }

    /// Records of this connection were lost. While the responses are in sync a
    /// hole in their stream tells what that means; when they are not, the next
    /// response may be that to a later request, which is lost as well.
    fn note_loss(&mut self) {
        self.pending.refute_guess();
        for pending in &mut self.pending.queue {
            pending.loss_behind |= pending.response_first.is_none();
            pending.loss_within |= !pending.request_done;
        }
    }

    /// Another thread than the last one moves this direction's next bytes, and nothing
    /// came from the other end in between, where no numbers say whose were first: if they
    /// begin another request, which of them is answered first is not known.
    fn note_threads(&mut self, dir: Direction) {
        let between = self.sides[dir as usize].parser.between();
        let waits = |pending: &Pending| pending.request_done && !pending.is_answered();
        if self.is_request(dir) && between && self.pending.queue.iter().any(waits) {
            self.pending.proof.share();
            for pending in &mut self.pending.queue {
                pending.ambiguous = true;
            }
        }
    }

    /// What was received before may not all be here: a read was under way when the
    /// session was joined. Requests that began before may be answered already, so the
    /// answer that comes is taken for that of the newest.
    fn note_unseen(&mut self, out: &mut Output) {
        self.pending.mark_ambiguous();
        self.pending.proof.make_blind();
        if self.role != Some(Role::Client) {
            return;
        }
        self.sides[Direction::Recv as usize].sync = SyncState::Desynced;
        let earlier: Vec<Pending> = self.pending.only_latest().collect();
        for pending in earlier {
            self.finish_one(pending, None, out);
        }
    }

    fn reopen(&mut self, opened: &Opened<'_>, out: &mut Output) -> bool {
        let own = opened.protocol == NAME;
        if own {
            self.from_start = opened.from_start;
            self.open(opened, out);
        }
        own
    }
}
