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

use std::collections::VecDeque;

use super::open::{Keep, Open, RequestId};
use super::opening;
use super::{Completeness, End, Exchange, Role};
use crate::event::{ConnKey, Direction, Dismissal, Ending, Meta, Transport};
use crate::proto::http1::{
    plausible_start, request_framing, response_framing, Close, Framing, Kind, Parser, Plausible,
    Skip, StartLine, Step, Version,
};

/// What a session counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Exchanges begun: a request whose start line is whole, or a response whose request was unseen.
    pub started: u64,
    /// Responses that nothing asked for.
    pub unasked: u64,
    /// Times that a direction fell out of step.
    pub lost_step: u64,
}

/// Where finished exchanges and counts go.
#[derive(Default)]
pub struct Output {
    pub finished: Vec<Exchange>,
    pub counts: Counts,
}

/// Requests of one connection that may wait for their answers.
const MAX_WAITING: usize = 4096;

/// Openings that are no message before a connection joined in the middle is given up.
const MAX_TRIES: u32 = 8;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pace {
    /// The parser knows where it is.
    In,
    /// Waiting for a provable beginning.
    Out,
}

struct Side {
    parser: Parser,
    step: Pace,
    /// First bytes that do not tell yet whether they ask or answer: "H", "HT", …
    opening: Vec<u8>,
    opening_at: Option<(u64, Meta)>,
}

impl Side {
    fn new() -> Self {
        Side {
            parser: Parser::new(Kind::Request),
            step: Pace::In,
            opening: Vec::new(),
            opening_at: None,
        }
    }
}

/// After a loss, is it certain which response is whose?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doubt {
    No,
    /// The next request may get the answer to one that is not known.
    New,
    /// Until a request begins after everything before it is answered.
    Lasting,
}

impl Doubt {
    /// Is the request that begins now in doubt? `alone`: after an answer, with
    /// nothing else unanswered.
    fn of_next(&mut self, alone: bool) -> bool {
        *self = match *self {
            Doubt::New => Doubt::Lasting,
            Doubt::Lasting if !alone => Doubt::Lasting,
            Doubt::Lasting | Doubt::No => Doubt::No,
        };
        *self != Doubt::No
    }
}

/// Where the latest requests began.
#[derive(Default)]
struct Recent {
    ids: [Option<RequestId>; 4],
    latest: usize,
}

impl Recent {
    fn push(&mut self, id: RequestId) {
        self.latest = (self.latest + 1) % self.ids.len();
        self.ids[self.latest] = Some(id);
    }
}

/// Both directions of one connection.
pub struct Session {
    transport: Transport,
    conn: ConnKey,
    keep: Keep,
    /// CLOCK_REALTIME minus CLOCK_MONOTONIC, ns.
    wall: u64,
    role: Option<Role>,
    sides: [Side; 2],
    queue: VecDeque<Open>,
    /// Both directions began under observation.
    from_start: bool,
    seen_request: bool,
    tries: u32,
    /// After a loss: it is not certain which response is whose.
    doubt: Doubt,
    /// A response that nothing asked for, unless its request turns out to be lost.
    unasked: Option<Open>,
    /// Who ended the connection first.
    closer: Option<End>,
    dismissed: Option<Dismissal>,
    /// Where the latest requests began, to find the connection's other end.
    recent: Recent,
}

impl Session {
    pub fn new(
        conn: ConnKey,
        transport: Transport,
        from_start: bool,
        keep: Keep,
        wall: u64,
    ) -> Self {
        Session {
            transport,
            conn,
            keep,
            wall,
            role: None,
            sides: [Side::new(), Side::new()],
            queue: VecDeque::new(),
            from_start,
            seen_request: false,
            tries: 0,
            doubt: Doubt::No,
            unasked: None,
            closer: None,
            dismissed: None,
            recent: Recent::default(),
        }
    }

    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// The connection is no longer worth a byte.
    pub fn dismissed(&self) -> Option<Dismissal> {
        self.dismissed
    }

    /// Exchanges under way.
    pub fn open(&self) -> usize {
        self.queue.len()
    }

    /// Did one of the latest requests begin there?
    pub fn began(&self, id: RequestId) -> bool {
        self.recent.ids.contains(&Some(id))
    }

    /// The latest request's beginning.
    pub fn latest(&self) -> Option<RequestId> {
        self.recent.ids[self.recent.latest]
    }

    /// Bytes of this direction that are body whatever they are; `u64::MAX` = to the end.
    pub fn foreseen(&self, dir: Direction) -> u64 {
        let side = &self.sides[dir as usize];
        if side.step == Pace::Out || self.dismissed.is_some() {
            return 0;
        }
        side.parser.foreseen()
    }

    /// Like [`foreseen`](Self::foreseen), less what the payload still wants.
    pub fn unneeded(&self, dir: Direction) -> u64 {
        let foreseen = self.foreseen(dir);
        let wants_payload = self.request_dir() == Some(dir)
            && self
                .asking()
                .is_some_and(|open| open.payload_wanted(self.keep));
        if wants_payload {
            0
        } else {
            foreseen
        }
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
        if self.dismissed.is_some() {
            return;
        }
        if self.role.is_none() {
            self.first_bytes(dir, pos, bytes, meta, out);
        } else if self.sides[dir as usize].step == Pace::In || self.resync(dir, bytes, meta) {
            self.read(dir, pos, bytes, meta, out);
        }
    }

    /// Which end asks? Told by the first message, by its first bytes.
    fn first_bytes(
        &mut self,
        dir: Direction,
        pos: u64,
        bytes: &[u8],
        meta: Meta,
        out: &mut Output,
    ) {
        let side = &mut self.sides[dir as usize];
        if meta.turn {
            // What came before the other direction moved opened nothing.
            side.step = Pace::In;
            side.opening.clear();
            side.opening_at = None;
        } else if side.step == Pace::Out {
            return;
        }
        let (at, first) = *side.opening_at.get_or_insert((pos, meta));
        let opening = std::mem::take(&mut side.opening);
        let joined;
        let bytes = if opening.is_empty() {
            bytes
        } else {
            joined = [opening.as_slice(), bytes].concat();
            &joined
        };
        let kind = opening::kind(bytes);
        let sure = kind.map(|kind| match self.from_start {
            true => plausible_start(kind, bytes),
            false => opening::certain(kind, bytes),
        });
        let kind = match (kind, sure) {
            (Some(kind), Some(Plausible::Yes)) => kind,
            (Some(kind), Some(Plausible::Maybe)) if self.from_start => kind,
            (_, Some(Plausible::No)) => {
                side.opening_at = None;
                side.step = Pace::Out;
                self.no_message();
                return;
            }
            _ => {
                side.opening = bytes.to_vec();
                return;
            }
        };
        side.opening_at = None;
        let asks = match kind {
            Kind::Request => dir,
            Kind::Response => dir.opposite(),
        };
        self.role = Some(match asks {
            Direction::Recv => Role::Server,
            Direction::Send => Role::Client,
        });
        self.sides[asks as usize].parser = Parser::new(Kind::Request);
        self.sides[asks.opposite() as usize].parser = Parser::new(Kind::Response);
        self.read(dir, at, bytes, first, out);
    }

    /// An opening that is no message: not HTTP, or joined inside a body.
    fn no_message(&mut self) {
        self.tries += 1;
        if !self.seen_request && (self.from_start || self.tries >= MAX_TRIES) {
            self.dismissed = Some(Dismissal::Other);
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
            return false;
        }
        if plausible_start(kind, bytes) == Plausible::No {
            self.no_message();
            return false;
        }
        let side = &mut self.sides[dir as usize];
        side.parser.reset();
        side.step = Pace::In;
        true
    }

    fn read(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        if self.is_request(dir) {
            self.read_requests(dir, pos, bytes, meta, out);
        } else {
            self.read_responses(dir, bytes, meta, out);
        }
    }

    fn read_requests(
        &mut self,
        dir: Direction,
        pos: u64,
        bytes: &[u8],
        meta: Meta,
        out: &mut Output,
    ) {
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            let side = &mut self.sides[dir as usize];
            let between = side.parser.between();
            if between && rest.is_empty() {
                return;
            }
            if between && meta.turn && at == 0 {
                self.notice_lost_answers(dir, out);
            }
            if between && self.unasked.take().is_some() {
                out.counts.unasked += 1;
            }
            let side = &mut self.sides[dir as usize];
            match side.parser.step(rest) {
                Step::Idle { used } => at += used,
                Step::More => {
                    if between {
                        self.begin_request(pos + at as u64, meta, out);
                    }
                    self.request_moved(rest);
                    return;
                }
                Step::Head { used, head } => {
                    let framing = request_framing(&head);
                    let mut overdue = None;
                    if between {
                        // `head` borrows the parser, so no method of `self` here
                        let id = RequestId::new(&self.transport, self.role, pos + at as u64);
                        self.recent.push(id);
                        let mut open = Open::request(id, meta);
                        open.doubtful = self.doubt.of_next(meta.turn && self.queue.is_empty());
                        if self.queue.len() >= MAX_WAITING {
                            overdue = self.queue.pop_front();
                        }
                        self.queue.push_back(open);
                    }
                    out.counts.started += 1;
                    self.seen_request = true;
                    // not asking_mut(): `head` borrows the parser
                    let mut queued = self.queue.iter_mut().rev();
                    if let Some(open) = queued.find(|open| !open.request_done) {
                        open.request_head(&head, self.keep);
                        open.request_moved(&rest[..used], self.keep);
                    }
                    self.sides[dir as usize].parser.begin_body(framing);
                    at += used;
                    if let Some(open) = overdue {
                        self.finish(open, None, out);
                    }
                    if between {
                        self.abandon_unanswerable(out);
                    }
                }
                Step::Body { used, .. } => {
                    self.request_moved(&rest[..used]);
                    at += used;
                }
                Step::End { used } => {
                    self.request_moved(&rest[..used]);
                    at += used;
                    self.request_done(out);
                }
                Step::Invalid { .. } => {
                    self.request_invalid(dir, out);
                    return;
                }
            }
        }
    }

    fn begin_request(&mut self, pos: u64, meta: Meta, out: &mut Output) {
        while self.queue.len() >= MAX_WAITING {
            if let Some(open) = self.queue.pop_front() {
                self.finish(open, None, out);
            }
        }
        let id = RequestId::new(&self.transport, self.role, pos);
        self.recent.push(id);
        let mut open = Open::request(id, meta);
        open.doubtful = self.doubt.of_next(meta.turn && self.queue.is_empty());
        self.queue.push_back(open);
        self.abandon_unanswerable(out);
    }

    /// A request after the other direction moved, and yet there is one that no
    /// byte has answered: those bytes were lost.
    fn notice_lost_answers(&mut self, asks: Direction, out: &mut Output) {
        let answers = &mut self.sides[asks.opposite() as usize];
        if !answers.parser.between() || answers.step == Pace::Out {
            return;
        }
        let unanswered =
            |open: &Open| open.request_done && open.response_first.is_none() && !open.had_interim;
        if !self.queue.front().is_some_and(unanswered) {
            return;
        }
        self.fall_out(asks.opposite(), out);
        while self.queue.front().is_some_and(unanswered) {
            if let Some(open) = self.queue.pop_front() {
                self.finish(open, None, out);
            }
        }
    }

    /// A new request while the responses are out of step: the earlier ones'
    /// answers can no longer be told apart.
    fn abandon_unanswerable(&mut self, out: &mut Output) {
        let Some(asks) = self.request_dir() else {
            return;
        };
        if self.sides[asks.opposite() as usize].step == Pace::In {
            return;
        }
        while self.queue.len() > 1 {
            if let Some(open) = self.queue.pop_front() {
                self.finish(open, None, out);
            }
        }
    }

    fn request_moved(&mut self, bytes: &[u8]) {
        let keep = self.keep;
        if let Some(open) = self.asking_mut() {
            open.request_moved(bytes, keep);
        }
    }

    /// The exchange whose request is being read.
    fn asking(&self) -> Option<&Open> {
        self.queue.iter().rev().find(|open| !open.request_done)
    }

    fn asking_mut(&mut self) -> Option<&mut Open> {
        self.queue.iter_mut().rev().find(|open| !open.request_done)
    }

    fn request_done(&mut self, out: &mut Output) {
        if let Some(open) = self.asking_mut() {
            open.request_done = true;
        }
        self.emit_answered(out);
    }

    /// Bytes that are no request: what was begun was none either.
    fn request_invalid(&mut self, dir: Direction, out: &mut Output) {
        self.fall_out(dir, out);
        self.cut_request(out);
        if !self.seen_request && self.queue.is_empty() {
            // The guess at the first bytes was wrong.
            self.role = None;
        }
        self.no_message();
    }

    fn fall_out(&mut self, dir: Direction, out: &mut Output) {
        self.sides[dir as usize].step = Pace::Out;
        out.counts.lost_step += 1;
    }

    fn read_responses(&mut self, dir: Direction, bytes: &[u8], meta: Meta, out: &mut Output) {
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            let between = self.sides[dir as usize].parser.between();
            if between && (rest.is_empty() || !self.begin_response(dir, rest, meta, out)) {
                return;
            }
            let method = self.answering().map(|i| i as usize);
            let side = &mut self.sides[dir as usize];
            match side.parser.step(rest) {
                Step::Idle { used } => at += used,
                Step::More => {
                    self.response_moved(rest.len() as u64, meta);
                    return;
                }
                Step::Head { used, head } => {
                    let open = method.and_then(|i| self.queue.get_mut(i));
                    let asked = open.as_ref().and_then(|open| open.method());
                    let framing = response_framing(&head, asked);
                    let status = match head.start_line() {
                        StartLine::Response { status, .. } => *status,
                        StartLine::Request { .. } => 0,
                    };
                    if let Some(open) = open {
                        open.response_head(&head, self.keep);
                        open.response_moved(used as u64, meta);
                    }
                    at += used;
                    self.sides[dir as usize].parser.begin_body(framing);
                    if framing == Framing::Tunnel {
                        self.upgraded(out);
                        return;
                    }
                    if (100..200).contains(&status) {
                        self.interim();
                    }
                }
                Step::Body { used, .. } => {
                    self.response_moved(used as u64, meta);
                    at += used;
                }
                Step::End { used } => {
                    self.response_moved(used as u64, meta);
                    at += used;
                    self.response_done(out);
                }
                Step::Invalid { .. } => {
                    self.responses_lost(dir, out);
                    return;
                }
            }
        }
    }

    /// The oldest exchange whose response is not whole.
    fn answering(&self) -> Option<u32> {
        let at = self.queue.iter().position(|open| !open.response_done)?;
        u32::try_from(at).ok()
    }

    /// A response begins: to which request?
    fn begin_response(
        &mut self,
        dir: Direction,
        rest: &[u8],
        meta: Meta,
        out: &mut Output,
    ) -> bool {
        if matches!(rest.first(), Some(b'\r' | b'\n')) {
            return true;
        }
        match self.answering() {
            Some(at) => {
                let open = &self.queue[at as usize];
                // An HTTP/0.9 request is answered by the bare content.
                if open.version == Some(Version::Http09) && rest.first() != Some(&b'H') {
                    self.sides[dir as usize].parser.begin_headless();
                }
            }
            None => {
                let unseen = self.sides[dir.opposite() as usize].step == Pace::Out
                    || (!self.from_start && !self.seen_request);
                // Its request came before the tracer, or was lost.
                let id = RequestId::new(&self.transport, self.role, meta.ts);
                let mut open = Open::unseen(id, meta);
                open.unasked = !unseen;
                out.counts.started += u64::from(unseen);
                self.queue.push_back(open);
            }
        }
        true
    }

    fn response_moved(&mut self, n: u64, meta: Meta) {
        if let Some(open) = self
            .answering()
            .and_then(|at| self.queue.get_mut(at as usize))
        {
            open.response_moved(n, meta);
        }
    }

    /// A 1xx response: the final one is still to come (RFC 9110 section 15.2).
    fn interim(&mut self) {
        if let Some(open) = self
            .answering()
            .and_then(|at| self.queue.get_mut(at as usize))
        {
            open.forget_response();
            open.interim = true;
            open.had_interim = true;
        }
    }

    fn response_done(&mut self, out: &mut Output) {
        if let Some(open) = self
            .answering()
            .and_then(|at| self.queue.get_mut(at as usize))
        {
            if std::mem::take(&mut open.interim) {
                return;
            }
            open.response_done = true;
        }
        self.set_unasked_aside(out);
        self.emit_answered(out);
    }

    fn set_unasked_aside(&mut self, out: &mut Output) {
        let whole = |open: &Open| open.unasked && open.response_done;
        if let Some(at) = self.queue.iter().position(whole) {
            let earlier = std::mem::replace(&mut self.unasked, self.queue.remove(at));
            out.counts.unasked += u64::from(earlier.is_some());
        }
    }

    fn emit_answered(&mut self, out: &mut Output) {
        while self
            .queue
            .front()
            .is_some_and(|open| open.response_done && open.request_done)
        {
            if let Some(open) = self.queue.pop_front() {
                self.finish(open, Some(End::Response), out);
            }
        }
    }

    /// 101, or a 2xx to CONNECT: what follows is another protocol.
    fn upgraded(&mut self, out: &mut Output) {
        if let Some(at) = self.answering() {
            let rest = self.queue.split_off(at as usize + 1);
            let so_far = self.head_so_far();
            while let Some(mut open) = self.queue.pop_front() {
                if !open.counted() {
                    if open.unasked || !open.request_cut(&so_far) {
                        continue;
                    }
                    out.counts.started += 1;
                }
                open.response_done = true;
                open.request_done = true;
                self.finish(open, Some(End::Upgrade), out);
            }
            // Requests pipelined behind an upgrade are the new protocol's bytes.
            out.counts.started -= rest.iter().filter(|open| open.counted()).count() as u64;
        }
        self.dismissed = Some(Dismissal::Other);
    }

    /// Bytes that moved without being here.
    pub fn skip(&mut self, dir: Direction, n: u64, meta: Meta, out: &mut Output) {
        if self.dismissed.is_some() {
            return;
        }
        let is_request = self.is_request(dir);
        let side = &mut self.sides[dir as usize];
        if side.step == Pace::Out {
            return;
        }
        if self.role.is_none() {
            side.step = Pace::Out;
            return;
        }
        let (inside, left) = match side.parser.skip(n) {
            Skip::Inside => (n, 0),
            Skip::Ends { left } => (n - left, left),
            Skip::Lost => (0, n),
        };
        if is_request {
            self.request_skipped(dir, inside, left, n, out);
        } else {
            self.response_moved(inside, meta);
            if left < n && !self.sides[dir as usize].parser.in_message() {
                self.response_done(out);
            }
            if left > 0 {
                self.responses_lost(dir, out);
            }
        }
    }

    fn request_skipped(
        &mut self,
        dir: Direction,
        inside: u64,
        left: u64,
        n: u64,
        out: &mut Output,
    ) {
        if let Some(open) = self.asking_mut() {
            open.request_skipped(inside);
        }
        if left < n && !self.sides[dir as usize].parser.in_message() {
            self.request_done(out);
        }
        if left == 0 {
            return;
        }
        self.fall_out(dir, out);
        self.cut_request(out);
    }

    /// The request under way has no known end: it may still be answered, if it
    /// was one. If none is under way, whole requests may be missing.
    fn cut_request(&mut self, out: &mut Output) {
        let so_far = self.head_so_far();
        let Some(at) = self.queue.iter().rposition(|open| !open.request_done) else {
            match self.unasked.take() {
                // Here is what was asked.
                Some(mut open) => {
                    open.unasked = false;
                    out.counts.started += 1;
                    self.finish(open, Some(End::Response), out);
                }
                // The next response may be the answer to one of them.
                None => self.doubt = Doubt::New,
            }
            return;
        };
        let open = &mut self.queue[at];
        open.request_done = true;
        if open.has_head() {
            open.lost = true;
        } else if open.request_cut(&so_far) {
            open.truncated = true;
            out.counts.started += 1;
            self.seen_request = true;
        } else if open.response_first.is_some() {
            open.start_unseen = true;
            out.counts.started += 1;
        } else {
            self.queue.remove(at);
        }
        self.emit_answered(out);
    }

    /// What the request parser has of a head that is not whole.
    fn head_so_far(&self) -> Vec<u8> {
        let asks = self.request_dir().unwrap_or(Direction::Recv);
        self.sides[asks as usize].parser.head_so_far().to_vec()
    }

    /// Which response is whose can no longer be told: all that wait say so.
    fn responses_lost(&mut self, dir: Direction, out: &mut Output) {
        self.fall_out(dir, out);
        // With pipelined requests waiting, the next response may be any one's.
        if self.queue.iter().skip(1).any(|open| !open.at_turn) {
            self.doubt = Doubt::New;
        }
        while let Some(open) = self.queue.pop_front() {
            if !open.request_done {
                self.queue.push_front(open);
                break;
            }
            self.finish(open, None, out);
        }
    }

    /// The connection, or one direction of it, has ended.
    pub fn ending(&mut self, how: Ending, ts: u64, out: &mut Output) {
        let Some(role) = self.role else {
            return;
        };
        let (here, there) = match role {
            Role::Server => (End::ServerClosed, End::ClientClosed),
            Role::Client => (End::ClientClosed, End::ServerClosed),
        };
        match how {
            Ending::FinReceived => {
                self.closer.get_or_insert(there);
            }
            Ending::PeerDone => {
                self.closer.get_or_insert(there);
                self.direction_ended(Direction::Recv, ts, out);
            }
            Ending::SendDone => {
                self.closer.get_or_insert(here);
                self.direction_ended(Direction::Send, ts, out);
            }
            Ending::Closed => {
                self.closer.get_or_insert(here);
                self.direction_ended(Direction::Send, ts, out);
                self.finish_all(self.closer, out);
            }
            Ending::Gone { .. } => self.finish_all(self.closer.or(Some(there)), out),
            Ending::Reset { .. } => self.finish_all(Some(End::Reset), out),
        }
    }

    fn direction_ended(&mut self, dir: Direction, ts: u64, out: &mut Output) {
        let side = &mut self.sides[dir as usize];
        if side.step == Pace::Out {
            if !self.is_request(dir) {
                self.finish_all(self.closer, out);
            }
            return;
        }
        let close = side.parser.close();
        if self.is_request(dir) {
            // The peer may have closed one half only: the answer may still come.
            return;
        }
        if close == Close::Ends {
            if let Some(open) = self
                .answering()
                .and_then(|at| self.queue.get_mut(at as usize))
            {
                open.response_ts = Some(ts);
            }
            self.response_done(out);
        }
        self.finish_all(self.closer, out);
    }

    /// Nothing more will come of the exchanges under way.
    pub fn finish_all(&mut self, end: Option<End>, out: &mut Output) {
        let so_far = self.head_so_far();
        out.counts.unasked += u64::from(self.unasked.take().is_some());
        while let Some(mut open) = self.queue.pop_front() {
            if !open.counted() {
                if open.unasked || !open.request_cut(&so_far) {
                    out.counts.unasked += u64::from(open.unasked);
                    continue;
                }
                out.counts.started += 1;
            }
            self.finish(open, end, out);
        }
    }

    fn finish(&self, open: Open, end: Option<End>, out: &mut Output) {
        if open.unasked {
            out.counts.unasked += 1;
            return;
        }
        let complete = match () {
            () if open.start_unseen => Completeness::StartUnseen,
            () if open.truncated => Completeness::Truncated,
            () if open.response_done && open.lost => Completeness::EndUnseen,
            () if open.response_done && open.doubtful => Completeness::Inferred,
            () if open.response_done => Completeness::Complete,
            () if open.response_first.is_some() => Completeness::EndUnseen,
            () if end.is_none() => Completeness::EndUnseen,
            () => Completeness::NoResponse,
        };
        let end = match end {
            Some(End::Upgrade) => end,
            _ if open.response_done => Some(End::Response),
            _ => end,
        };
        let role = self.role.unwrap_or(Role::Server);
        out.finished.push(open.into_exchange(
            self.conn,
            &self.transport,
            role,
            self.wall,
            complete,
            end,
        ));
    }
}
