//! The direction that answers: which request a response belongs to, and when
//! an exchange is whole.

use super::{Http1, Next, Output, SyncState};
use crate::event::{Direction, Meta};
use crate::proto::http1::{
    length_is_invalid, plausible_start, response_framing, Framing, Head, Kind, Plausible,
    StartLine, Step, Version,
};
use crate::record::{End, Milestone, Point, Record, RequestId};
use crate::tracker::pending::Pending;
use crate::tracker::Upgrade;

impl Http1 {
    pub(super) fn read_responses(
        &mut self,
        dir: Direction,
        pos: u64,
        bytes: &[u8],
        meta: Meta,
        out: &mut Output,
    ) {
        let mut at = 0;
        // Only what these bytes begin with begins a run.
        let mut meta = meta;
        if meta.turn {
            self.notice_bare_answer(dir, bytes, out);
        }
        loop {
            let rest = &bytes[at..];
            let between = self.sides[dir as usize].parser.between();
            if between && (rest.is_empty() || !self.begin_response(dir, rest, meta, out)) {
                return;
            }
            let current_response = self.pending.current_response();
            let waiting = self.pending.queue.len();
            let later = current_response.is_some_and(|at| at + 1 < waiting);
            self.pending.proof.answer_moves(later && !rest.is_empty());
            let side = &mut self.sides[dir as usize];
            let step = side.parser.step(rest);
            meta.turn &= matches!(step, Step::Idle { .. });
            match step {
                Step::Idle { used } => at += used,
                Step::More if rest.is_empty() => return,
                Step::More => {
                    self.response_moved(rest.len() as u64, meta);
                    return;
                }
                Step::Head { used, ref head } => {
                    let pending = current_response.and_then(|at| self.pending.queue.get_mut(at));
                    let asked = pending.as_ref().and_then(|pending| pending.method());
                    let framing = response_framing(head, asked);
                    let status = match head.start_line() {
                        StartLine::Response { status, .. } => *status,
                        StartLine::Request { .. } => 0,
                    };
                    self.answered = true;
                    let to_http2 = status == 101 && upgrades_to(head, b"h2c");
                    if let Some(pending) = pending {
                        pending.response_head(head, self.context.keep);
                        pending.response_moved(used as u64, meta);
                    }
                    if status >= 200 {
                        self.pending.refute_guess();
                    }
                    if framing == Framing::UntilClose && length_is_invalid(head) {
                        self.pending.mark_ambiguous();
                    }
                    at += used;
                    let websocket = status == 101 && upgrades_to(head, b"websocket");
                    self.sides[dir as usize].parser.begin_body(framing);
                    if framing == Framing::Tunnel {
                        let to = match to_http2.then(|| self.upgraded_to_http2(dir)).flatten() {
                            Some(to) => Some(to),
                            None => self.upgraded(websocket.then_some(meta), out),
                        };
                        out.becomes(match to {
                            None => Next::Nothing,
                            Some(to) => Next::Upgrade {
                                to,
                                dir,
                                pos: pos + at as u64,
                                rest: bytes[at..].to_vec(),
                                meta,
                            },
                        });
                        return;
                    }
                    if (100..200).contains(&status) {
                        self.interim();
                    }
                    if status == 100 {
                        self.leave_given(dir.opposite());
                    }
                }
                Step::Body { used, data } => {
                    let content = used - data.len()..used;
                    let keep = self.context.keep;
                    if let Some(pending) = self.pending.current_response_mut() {
                        pending.response_moved(used as u64, meta);
                        pending.response_content(&rest[content], keep);
                    }
                    at += used;
                }
                Step::End { used } => {
                    self.response_moved(used as u64, meta);
                    at += used;
                    self.response_done(out);
                }
                Step::Invalid { used, .. } => {
                    self.response_moved(used as u64, meta);
                    self.responses_lost(dir, out);
                    return;
                }
            }
        }
    }

    /// A response begins: to which request?
    pub(super) fn begin_response(
        &mut self,
        dir: Direction,
        rest: &[u8],
        meta: Meta,
        out: &mut Output,
    ) -> bool {
        if matches!(rest.first(), Some(b'\r' | b'\n')) {
            return true;
        }
        self.pending.answer_overdue(meta);
        let current_response = self.pending.current_response();
        let asked = current_response.is_some_and(|at| !self.pending.queue[at].interim);
        self.pending.proof.response_begins(meta.turn, asked);
        match current_response {
            Some(at) => {
                let parser = &self.sides[dir.opposite() as usize].parser;
                let withheld = parser.withheld().is_some();
                if self.pending.queue[at].request_done || withheld {
                    self.pending.proof.bear_out();
                }
                self.pending.prove_request(at, meta.turn, withheld);
                let pending = &mut self.pending.queue[at];
                // An HTTP/0.9 request is answered by the bare content.
                if pending.version == Some(Version::Http09)
                    && plausible_start(Kind::Response, rest) == Plausible::No
                {
                    self.sides[dir as usize].parser.begin_headless();
                }
            }
            None => {
                let unseen = self.sides[dir.opposite() as usize].sync != SyncState::Synced
                    || (!self.from_start && !self.seen_request);
                // Its request came before the tracer, or was lost.
                let id = self.unseen_id(meta.ts);
                let mut pending = Pending::unseen(id, meta);
                pending.unmatched = !unseen;
                pending.ambiguous = !self.pending.proof.sure();
                out.counts.started += u64::from(unseen);
                self.pending.queue.push_back(pending);
            }
        }
        true
    }

    /// A message where content should be, and after the other direction moved: the
    /// unseen request was HEAD. Where it is not certain which was answered, any may
    /// have been, and the message says where the answers are.
    fn notice_bare_answer(&mut self, dir: Direction, bytes: &[u8], out: &mut Output) {
        let side = &self.sides[dir as usize];
        if side.parser.between() || plausible_start(Kind::Response, bytes) != Plausible::Yes {
            return;
        }
        let Some(at) = self.pending.current_response() else {
            return;
        };
        let pending = &self.pending.queue[at];
        if pending.may_be_bare() {
            self.sides[dir as usize].parser.reset();
            self.response_done(out);
        } else if pending.ambiguous && pending.request_done && pending.status_known() {
            self.sides[dir as usize].parser.reset();
            if let Some(pending) = self.pending.queue.remove(at) {
                self.finish_one(pending, None, out);
            }
        }
    }

    pub(super) fn response_moved(&mut self, n: u64, meta: Meta) {
        if let Some(pending) = self.pending.current_response_mut() {
            pending.response_moved(n, meta);
        }
    }

    /// A 1xx response: the final one is still to come (RFC 9110 section 15.2).
    pub(super) fn interim(&mut self) {
        if let Some(pending) = self.pending.current_response_mut() {
            pending.forget_response();
            pending.interim = true;
            pending.had_interim = true;
        }
    }

    /// 100: the body that waited for it comes.
    fn leave_given(&mut self, request_dir: Direction) {
        let current_response = self.pending.current_response_mut();
        if current_response.is_some_and(|pending| !pending.request_done) {
            self.sides[request_dir as usize].parser.body_comes();
        }
    }

    pub(super) fn response_done(&mut self, out: &mut Output) {
        if let Some(at) = self.pending.current_response() {
            let pending = &mut self.pending.queue[at];
            if std::mem::take(&mut pending.interim) {
                if pending.unmatched {
                    // The next request has nothing to do with it (RFC 9110 section 15.2).
                    self.pending.queue.remove(at);
                    out.counts.unmatched += 1;
                }
                return;
            }
            pending.response_done = true;
            if !pending.request_done && at + 1 == self.pending.queue.len() {
                self.end_with_answer(out);
            }
            self.pending.proof.response_ends();
        }
        self.set_unmatched_aside(out);
        self.emit_answered(out);
    }

    pub(super) fn set_unmatched_aside(&mut self, out: &mut Output) {
        let whole = |pending: &Pending| pending.unmatched && pending.response_done;
        if let Some(at) = self.pending.queue.iter().position(whole) {
            let earlier =
                std::mem::replace(&mut self.pending.unmatched, self.pending.queue.remove(at));
            out.counts.unmatched += u64::from(earlier.is_some());
        }
    }

    pub(super) fn emit_answered(&mut self, out: &mut Output) {
        let whole = |pending: &Pending| pending.response_done && pending.request_done;
        while self.pending.queue.front().is_some_and(whole) {
            if let Some(pending) = self.pending.queue.pop_front() {
                self.finish_one(pending, Some(End::Response), out);
            }
        }
    }

    /// 101, or a 2xx to CONNECT: what follows is another protocol, a WebSocket
    /// from `websocket` on.
    fn upgraded(&mut self, websocket: Option<Meta>, out: &mut Output) -> Option<Upgrade> {
        let before = out.finished.len();
        if let Some(at) = self.pending.current_response() {
            let rest = self.pending.queue.split_off(at + 1);
            let so_far = self.head_so_far();
            while let Some(mut pending) = self.pending.queue.pop_front() {
                if !pending.counted() {
                    if pending.unmatched || !pending.request_cut(&so_far) {
                        out.counts.unmatched += u64::from(pending.unmatched);
                        continue;
                    }
                    out.counts.started += 1;
                }
                pending.response_done = true;
                pending.request_done = true;
                self.finish_one(pending, Some(End::Upgrade), out);
            }
            // Requests pipelined behind an upgrade are the new protocol's bytes.
            self.withdraw(rest, out);
        }
        // Nothing was upgraded that nobody asked for.
        let Some(Record::Http(exchange)) = out.finished[before..].last() else {
            return None;
        };
        let meta = websocket?;
        let exchange = exchange.clone();
        out.counts.started += 1;
        out.milestone(Milestone::Begun(Point {
            conn_id: exchange.span.conn_id,
            request_id: RequestId(exchange.span.request_id).behind().0,
            role: exchange.span.role,
            ts: meta.ts,
            task: Some(exchange.span.task).filter(|task| task.tid != 0),
        }));
        Some(Upgrade::WebSocket {
            exchange,
            closer: self.closer,
            meta,
        })
    }

    /// The response that is being read, if nobody knows of it yet.
    pub(super) fn emit_live(&mut self, out: &mut Output) {
        let Some(at) = self.pending.current_response() else {
            return;
        };
        let pending = &mut self.pending.queue[at];
        if self.is_http
            && std::mem::take(&mut pending.live_pending)
            && pending.counted()
            && !pending.overdue
        {
            let pending = pending.clone();
            let verdict = pending.verdict_so_far();
            let mut exchange = self.exchange(pending, verdict, None);
            exchange.span.live = true;
            out.live.push(Record::Http(exchange));
        }
    }

    /// 101 to h2c (RFC 7540 section 3.2): the request is answered by HTTP/2. `None` if no
    /// request is known.
    fn upgraded_to_http2(&mut self, dir: Direction) -> Option<Upgrade> {
        let known = |pending: &Pending| pending.has_head() && pending.request_done;
        if self.pending.queue.len() != 1 || !self.pending.queue.front().is_some_and(known) {
            return None;
        }
        Some(Upgrade::Http2 {
            role: self.role?,
            begins: self.sides[dir.opposite() as usize].parser.between(),
            request: Box::new(self.pending.queue.pop_front()?),
        })
    }

    /// Which response is whose can no longer be told: all that wait say so.
    pub(super) fn responses_lost(&mut self, dir: Direction, out: &mut Output) {
        if !self.is_http {
            return self.start_over(out);
        }
        self.desync(dir, out);
        for _ in 0..self.pending.unanswered() {
            let Some(pending) = self.pending.give_up() else {
                break;
            };
            // Of one that is still being asked an interim response may be missing.
            let whole = pending.request_done || (pending.is_answered() && pending.has_head());
            if !whole {
                self.pending.queue.push_front(pending);
                break;
            }
            self.finish_one(pending, None, out);
        }
        // Nobody knows any more whether the body that waits for leave comes.
        let parser = &mut self.sides[dir.opposite() as usize].parser;
        if parser.withheld().is_some() && self.pending.current_request().is_none() {
            parser.reset();
            self.pending.proof.requests_lost(false, false);
            self.desync(dir.opposite(), out);
        }
    }
}

/// Does the Upgrade field name `protocol` (RFC 9110 section 7.8)?
fn upgrades_to(head: &Head<'_>, protocol: &[u8]) -> bool {
    head.headers().any(|(name, value)| {
        name.eq_ignore_ascii_case(b"upgrade") && value.trim_ascii().eq_ignore_ascii_case(protocol)
    })
}
