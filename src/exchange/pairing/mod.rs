//! Requests and responses of one HTTP/1 connection, paired in order.
//!
//! A [`Session`] reads both directions of a connection, whatever it finds in
//! them, and hands out finished [`Exchange`]s. It learns from the first message
//! which end asks, and pairs first in, first out (RFC 9112 section 9.3.2),
//! never by time.
//!
//! A direction is *in step* while its parser knows where messages begin. After
//! a loss, or when joined in the middle, it waits for a provable beginning:
//! the first bytes after the other direction moved, if they open a message.
//! Exchanges that the loss touched say so.
//!
//! A connection that opens with HTTP/2, or upgrades to it, goes on with an
//! [`Http2`], to which everything is passed on.

mod ending;
mod first;
mod proof;
mod requests;
mod responses;
mod waiting;

use super::http2::{Http2, Place};
use super::open::{Inside, Keep, Open, RequestId, Room};
use super::opening;
use super::tunnel::Tunnel;
use super::{End, Exchange, Role};
use crate::event::{ConnKey, Direction, Dismissal, Meta, Transport};
use crate::proto::http1::{plausible_start, Kind, Parser, Plausible, Skip};
use waiting::Waiting;

/// What a session counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Exchanges begun: a request whose start line is whole, or a response whose request was unseen.
    pub started: u64,
    /// Responses that nothing asked for.
    pub unasked: u64,
    /// Times that a direction fell out of step.
    pub lost_step: u64,
    /// Exchanges that ended because more requests waited on their connection
    /// than are remembered.
    pub overdue: u64,
}

/// Where finished exchanges and counts go.
#[derive(Default)]
pub struct Output {
    pub finished: Vec<Exchange>,
    /// Exchanges whose response goes on, as they are now.
    pub live: Vec<Exchange>,
    pub counts: Counts,
    room: Room,
    /// See [`held`](Self::held).
    held: usize,
}

impl Output {
    pub fn counting_on(counts: Counts) -> Self {
        Output {
            counts,
            ..Output::default()
        }
    }

    pub(super) fn finish(&mut self, exchange: Exchange, held: usize) {
        self.held = self.held() + held;
        self.finished.push(exchange);
    }

    /// What finished exchanges of HTTP/2 hold that nobody has taken yet, bytes.
    pub(super) fn held(&self) -> usize {
        match self.finished.is_empty() {
            true => 0,
            false => self.held,
        }
    }

    /// The record is written: its texts are not needed any more.
    pub fn done_with(&mut self, exchange: &mut Exchange) {
        self.room.take_from(exchange);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pace {
    /// The parser knows where it is.
    In,
    /// Waiting for a provable beginning.
    Out,
    /// A message ended with its answer: another begins after that, whatever it is.
    Turn,
}

struct Side {
    parser: Parser,
    step: Pace,
    /// First bytes that do not tell yet whether they ask or answer: "H", "HT", …
    opening: Vec<u8>,
    opening_at: Option<(u64, Meta)>,
    /// What comes next opens a run: nothing but empty lines came in it.
    opens: bool,
}

impl Side {
    fn new() -> Self {
        Side {
            parser: Parser::new(Kind::Request),
            step: Pace::In,
            opening: Vec::new(),
            opening_at: None,
            opens: false,
        }
    }
}

/// Both directions of one connection.
pub struct Session {
    transport: Transport,
    conn: ConnKey,
    inside: Inside,
    keep: Keep,
    /// How much text of heads of HTTP/2 is kept as it is, bytes.
    most: usize,
    role: Option<Role>,
    sides: [Side; 2],
    waiting: Waiting,
    /// Both directions began under observation.
    from_start: bool,
    /// What moved before was no request.
    refused: bool,
    /// It is HTTP for certain; until then no exchange counts as begun.
    is_http: bool,
    /// The first request's head may have begun before the tracer came.
    head_may_be_cut: bool,
    seen_request: bool,
    tries: u32,
    /// While the role is not known: which direction moved last, and whether one did
    /// after the other.
    latest: Option<Direction>,
    turned: bool,
    /// Who ended the connection first.
    closer: Option<End>,
    dismissed: Option<Dismissal>,
    /// What the connection became.
    tunnel: Option<Box<Tunnel>>,
    /// What the connection speaks instead.
    http2: Option<Box<Http2>>,
}

impl Session {
    pub fn new(conn: ConnKey, transport: Transport, from_start: bool, keep: Keep) -> Self {
        Session {
            transport,
            conn,
            inside: Inside::default(),
            keep,
            most: usize::MAX,
            role: None,
            sides: [Side::new(), Side::new()],
            waiting: Waiting::new(from_start),
            from_start,
            refused: false,
            is_http: !from_start,
            head_may_be_cut: false,
            seen_request: false,
            tries: 0,
            latest: None,
            turned: false,
            closer: None,
            dismissed: None,
            tunnel: None,
            http2: None,
        }
    }

    /// Its bytes are those inside TLS. Their positions count from the first
    /// one; `origin`, where the connection's own began (see
    /// [`Open`](crate::event::Open)), is common to both ends.
    pub fn over_tls(mut self, origin: Option<[u32; 2]>) -> Self {
        self.inside = Inside { tls: true, origin };
        self
    }

    /// What moved before, from the connection's beginning, was no request: what seems to
    /// be an answer is none.
    pub fn refused(mut self) -> Self {
        self.refused = true;
        self
    }

    /// A few bytes of HTTP/2 can refer to much that was said before: of what goes
    /// beyond `most` bytes only the beginnings are kept.
    pub fn within(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    fn request_id(&self, pos: u64) -> RequestId {
        let pos = pos.wrapping_add(self.inside.base(self.role));
        RequestId::new(&self.transport, self.role, pos)
    }

    pub fn role(&self) -> Option<Role> {
        match &self.http2 {
            Some(http2) => http2.role(),
            None => self.role,
        }
    }

    /// Does the connection carry many exchanges at a time, for all that was seen?
    pub fn multiplexed(&self) -> bool {
        self.http2.as_ref().is_some_and(|http2| http2.seen())
    }

    /// The connection is no longer worth a byte.
    pub fn dismissed(&self) -> Option<Dismissal> {
        match &self.http2 {
            Some(http2) => http2.dismissed(),
            None => self.dismissed,
        }
    }

    /// Exchanges under way.
    pub fn open(&self) -> usize {
        match &self.http2 {
            Some(http2) => http2.open(),
            None => self.waiting.queue.len() + usize::from(self.tunnel.is_some()),
        }
    }

    /// Requests of HTTP/1 that wait.
    pub fn queued(&self) -> usize {
        self.waiting.queue.len()
    }

    /// Heap memory, bytes. Takes time in proportion to [`queued`](Self::queued).
    pub fn held(&self) -> usize {
        let parsing = |side: &Side| side.parser.retained() + side.opening.capacity();
        self.http2.as_ref().map_or(0, |http2| http2.held())
            + self.sides.iter().map(parsing).sum::<usize>()
            + self.waiting.held()
            + self.tunnel.as_ref().map_or(0, |tunnel| tunnel.held())
    }

    /// Gives room back that many pipelined requests took.
    pub fn shrink(&mut self) {
        if self.waiting.queue.is_empty() && self.waiting.queue.capacity() > 16 {
            self.waiting.queue.shrink_to(4);
        }
    }

    /// Nothing more will be read: its room is given back.
    pub fn rest(&mut self) {
        self.sides = [Side::new(), Side::new()];
        self.waiting.rest();
        if let Some(http2) = &mut self.http2 {
            http2.rest();
        }
    }

    /// Did one of the latest requests begin there?
    pub fn began(&self, id: RequestId) -> bool {
        let by_http2 = self.http2.as_ref().is_some_and(|http2| http2.began(id));
        by_http2 || self.waiting.recent.ids.contains(&Some(id))
    }

    /// Where the latest requests began.
    pub fn latest_few(&self) -> impl Iterator<Item = RequestId> + '_ {
        let by_http2 = self.http2.iter().flat_map(|http2| http2.latest_few());
        by_http2.chain(self.waiting.recent.ids.iter().flatten().copied())
    }

    /// The latest request's beginning.
    pub fn latest(&self) -> Option<RequestId> {
        let by_http2 = self.http2.as_ref().and_then(|http2| http2.latest());
        by_http2.or(self.waiting.recent.ids[self.waiting.recent.latest])
    }

    /// Bytes of this direction that are body whatever they are; `u64::MAX` = to the end.
    pub fn foreseen(&self, dir: Direction) -> u64 {
        if let Some(http2) = &self.http2 {
            return http2.foreseen(dir);
        }
        if let Some(tunnel) = &self.tunnel {
            return tunnel.foreseen(dir);
        }
        let side = &self.sides[dir as usize];
        if side.step != Pace::In || self.dismissed.is_some() {
            return 0;
        }
        let foreseen = side.parser.foreseen();
        // What answers HEAD announces content and has none.
        let bare = |at: usize| self.waiting.queue[at].may_be_bare();
        if foreseen > 0 && !self.is_request(dir) && self.waiting.answering().is_some_and(bare) {
            return 0;
        }
        foreseen
    }

    /// Like [`foreseen`](Self::foreseen), less what is still wanted for the record.
    pub fn unneeded(&self, dir: Direction) -> u64 {
        if let Some(http2) = &self.http2 {
            return http2.unneeded(dir);
        }
        let foreseen = self.foreseen(dir);
        let keep = self.keep;
        let wanted = if self.is_request(dir) {
            self.waiting
                .asking()
                .is_some_and(|open| open.request_wanted(keep))
        } else {
            self.waiting
                .answering()
                .is_some_and(|at| self.waiting.queue[at].response_wanted(keep))
        };
        if wanted {
            0
        } else {
            foreseen
        }
    }

    /// Is the length of this direction's DATA, of HTTP/2, all that is wanted of it?
    pub fn counts_data(&self, dir: Direction) -> bool {
        let http2 = self.http2.as_ref();
        http2.is_some_and(|http2| http2.counts_data(dir))
    }

    fn request_dir(&self) -> Option<Direction> {
        Some(match self.role? {
            Role::Server => Direction::Recv,
            Role::Client => Direction::Send,
        })
    }

    fn is_request(&self, dir: Direction) -> bool {
        self.request_dir() == Some(dir)
    }

    /// The next bytes of a direction.
    pub fn bytes(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        if let Some(http2) = &mut self.http2 {
            return http2.bytes(dir, pos, bytes, meta, out);
        }
        if self.dismissed.is_some() {
            return;
        }
        if let Some(tunnel) = &mut self.tunnel {
            tunnel.bytes(dir, bytes, meta);
            return;
        }
        let blank = opening::start(bytes) == bytes.len();
        let side = &mut self.sides[dir as usize];
        let opens = meta.turn || std::mem::take(&mut side.opens);
        side.opens = opens && blank;
        if self.role.is_none() {
            return self.first_bytes(dir, pos, bytes, meta, opens, out);
        }
        let meta = Meta {
            turn: opens,
            ..meta
        };
        if self.answer_is_unclear(dir) {
            self.answer_first(dir, pos, bytes, meta, out);
        } else if self.asks_again(dir, meta) {
            self.not_http();
        } else if self.sides[dir as usize].step == Pace::In || self.resync(dir, bytes, meta) {
            self.read(dir, pos, bytes, meta, out);
        }
    }

    fn place(&self) -> Place {
        Place {
            conn: self.conn,
            transport: self.transport,
            inside: self.inside,
            keep: self.keep,
            most: self.most,
        }
    }

    /// Out of step: is this a provable beginning?
    fn resync(&mut self, dir: Direction, bytes: &[u8], meta: Meta) -> bool {
        let kind = if self.is_request(dir) {
            Kind::Request
        } else {
            Kind::Response
        };
        if !meta.turn {
            if kind == Kind::Response && self.waiting.proof.sure() {
                self.waiting.in_doubt();
            }
            return false;
        }
        if self.sides[dir as usize].step == Pace::Turn {
            self.sides[dir as usize].step = Pace::In;
            return true;
        }
        if plausible_start(kind, bytes) == Plausible::No {
            self.no_message();
            if kind == Kind::Response {
                self.waiting.in_doubt();
            }
            return false;
        }
        let side = &mut self.sides[dir as usize];
        // It looks like a beginning, and may be text in a body all the same.
        side.parser = Parser::new(kind);
        side.step = Pace::In;
        if kind == Kind::Request {
            self.head_may_be_cut = true;
        } else if self.waiting.queue.iter().any(|open| open.loss_behind) {
            self.waiting.in_doubt();
        }
        true
    }

    /// Records of this connection were lost. While the responses are in step a
    /// hole in their stream tells what that means; when they are not, the next
    /// response may be that to a later request, which is lost as well.
    pub fn note_loss(&mut self) {
        for open in &mut self.waiting.queue {
            open.loss_behind |= open.response_first.is_none();
            open.loss_within |= !open.request_done;
        }
    }

    /// What was received before may not all be here: a read was under way when the
    /// session was joined. Requests that began before may be answered already, so the
    /// answer that comes is taken for that of the newest.
    pub fn note_unseen(&mut self, out: &mut Output) {
        self.waiting.in_doubt();
        self.waiting.proof.make_blind();
        if self.role != Some(Role::Client) || self.tunnel.is_some() {
            return;
        }
        self.sides[Direction::Recv as usize].step = Pace::Out;
        let earlier: Vec<Open> = self.waiting.only_latest().collect();
        for open in earlier {
            self.finish(open, None, out);
        }
    }

    fn read(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        if self.is_request(dir) {
            self.read_requests(dir, pos, bytes, meta, out);
        } else {
            self.read_responses(dir, pos, bytes, meta, out);
            if self.keep.live {
                self.tell_live(out);
            }
        }
    }

    fn fall_out(&mut self, dir: Direction, out: &mut Output) {
        self.sides[dir as usize].step = Pace::Out;
        out.counts.lost_step += 1;
    }

    /// Bytes that moved without being here. Returns how many of them may be more than
    /// a body under way, while the direction was in step.
    pub fn skip(&mut self, dir: Direction, n: u64, meta: Meta, out: &mut Output) -> u64 {
        if let Some(http2) = &mut self.http2 {
            return http2.skip(dir, n, meta, out);
        }
        if self.dismissed.is_some() {
            return 0;
        }
        if let Some(tunnel) = &mut self.tunnel {
            tunnel.skip(dir, n, meta);
            return 0;
        }
        let is_request = self.is_request(dir);
        let side = &mut self.sides[dir as usize];
        if side.step != Pace::In {
            if meta.turn && !is_request && side.step == Pace::Out {
                // An answer began that could not be read.
                self.waiting.in_doubt();
            }
            return 0;
        }
        if self.role.is_none() {
            side.step = Pace::Out;
            self.from_start = false;
            self.is_http = true;
            self.waiting.proof.requests_lost(false, false);
            return n;
        }
        // Where none may be, it is not told what these are.
        let bare = |at: usize| self.waiting.queue[at].may_be_bare();
        let bare = !is_request && self.waiting.answering().is_some_and(bare);
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
            if let Some(open) = self.waiting.answering_mut() {
                open.response_skipped(inside, meta);
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
}
