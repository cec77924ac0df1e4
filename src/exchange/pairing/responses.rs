//! The direction that answers: which request a response belongs to, and when
//! an exchange is whole.

use super::{Output, Pace, Session};
use crate::event::{Direction, Dismissal, Meta};
use crate::exchange::http2::Http2;
use crate::exchange::open::Open;
use crate::exchange::tunnel::Tunnel;
use crate::exchange::End;
use crate::proto::http1::{
    plausible_start, response_framing, Framing, Head, Kind, Plausible, StartLine, Step, Version,
};

fn upgrades_to_http2(head: &Head<'_>) -> bool {
    head.headers().any(|(name, value)| {
        name.eq_ignore_ascii_case(b"upgrade") && value.eq_ignore_ascii_case(b"h2c")
    })
}

impl Session {
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
            let answering = self.waiting.answering();
            let waiting = self.waiting.queue.len();
            let later = answering.is_some_and(|at| at + 1 < waiting);
            self.waiting.proof.answer_moves(later && !rest.is_empty());
            let side = &mut self.sides[dir as usize];
            let step = side.parser.step(rest);
            meta.turn &= matches!(step, Step::Idle { .. });
            match step {
                Step::Idle { used } => at += used,
                Step::More => {
                    self.response_moved(rest.len() as u64, meta);
                    return;
                }
                Step::Head { used, head } => {
                    let open = answering.and_then(|at| self.waiting.queue.get_mut(at));
                    let asked = open.as_ref().and_then(|open| open.method());
                    let framing = response_framing(&head, asked);
                    let status = match head.start_line() {
                        StartLine::Response { status, .. } => *status,
                        StartLine::Request { .. } => 0,
                    };
                    let to_http2 = status == 101 && upgrades_to_http2(&head);
                    if let Some(open) = open {
                        open.response_head(&head, self.keep);
                        open.response_moved(used as u64, meta);
                    }
                    at += used;
                    let websocket = status == 101 && upgrades_to(&head, b"websocket");
                    self.sides[dir as usize].parser.begin_body(framing);
                    if framing == Framing::Tunnel {
                        let rest = (pos + at as u64, &bytes[at..], meta);
                        if to_http2 && self.upgraded_to_http2(dir, rest, out) {
                            return;
                        }
                        self.upgraded(websocket.then_some(meta), out);
                        self.bytes(dir, 0, &bytes[at..], meta, out);
                        return;
                    }
                    if (100..200).contains(&status) {
                        self.interim();
                    }
                }
                Step::Body { used, data } => {
                    let content = used - data.len()..used;
                    let keep = self.keep;
                    if let Some(open) = self.waiting.answering_mut() {
                        open.response_moved(used as u64, meta);
                        open.response_content(&rest[content], keep);
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
        self.waiting.answer_overdue(meta);
        let answering = self.waiting.answering();
        let asked = answering.is_some_and(|at| !self.waiting.queue[at].interim);
        self.waiting.proof.response_begins(meta.turn, asked);
        match answering {
            Some(at) => {
                let open = &mut self.waiting.queue[at];
                // An HTTP/0.9 request is answered by the bare content.
                if open.version == Some(Version::Http09)
                    && plausible_start(Kind::Response, rest) == Plausible::No
                {
                    self.sides[dir as usize].parser.begin_headless();
                }
            }
            None => {
                let unseen = self.sides[dir.opposite() as usize].step != Pace::In
                    || (!self.from_start && !self.seen_request);
                // Its request came before the tracer, or was lost.
                let id = self.request_id(meta.ts);
                let mut open = Open::unseen(id, meta);
                open.unasked = !unseen;
                open.doubtful = !self.waiting.proof.sure();
                out.counts.started += u64::from(unseen);
                self.waiting.queue.push_back(open);
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
        let Some(at) = self.waiting.answering() else {
            return;
        };
        let open = &self.waiting.queue[at];
        if open.may_be_bare() {
            self.sides[dir as usize].parser.reset();
            self.response_done(out);
        } else if open.doubtful && open.request_done && open.status_known() {
            self.sides[dir as usize].parser.reset();
            if let Some(open) = self.waiting.queue.remove(at) {
                self.finish(open, None, out);
            }
        }
    }

    pub(super) fn response_moved(&mut self, n: u64, meta: Meta) {
        if let Some(open) = self.waiting.answering_mut() {
            open.response_moved(n, meta);
        }
    }

    /// A 1xx response: the final one is still to come (RFC 9110 section 15.2).
    pub(super) fn interim(&mut self) {
        if let Some(open) = self.waiting.answering_mut() {
            open.forget_response();
            open.interim = true;
            open.had_interim = true;
        }
    }

    pub(super) fn response_done(&mut self, out: &mut Output) {
        if let Some(at) = self.waiting.answering() {
            let open = &mut self.waiting.queue[at];
            if std::mem::take(&mut open.interim) {
                if open.unasked {
                    // The next request has nothing to do with it (RFC 9110 section 15.2).
                    self.waiting.queue.remove(at);
                    out.counts.unasked += 1;
                }
                return;
            }
            open.response_done = true;
            if !open.request_done && at + 1 == self.waiting.queue.len() {
                self.end_with_answer(out);
            }
            self.waiting.proof.response_ends();
        }
        self.set_unasked_aside(out);
        self.emit_answered(out);
    }

    pub(super) fn set_unasked_aside(&mut self, out: &mut Output) {
        let whole = |open: &Open| open.unasked && open.response_done;
        if let Some(at) = self.waiting.queue.iter().position(whole) {
            let earlier =
                std::mem::replace(&mut self.waiting.unasked, self.waiting.queue.remove(at));
            out.counts.unasked += u64::from(earlier.is_some());
        }
    }

    pub(super) fn emit_answered(&mut self, out: &mut Output) {
        let whole = |open: &Open| open.response_done && open.request_done;
        while self.waiting.queue.front().is_some_and(whole) {
            if let Some(open) = self.waiting.queue.pop_front() {
                self.finish(open, Some(End::Response), out);
            }
        }
    }

    /// 101, or a 2xx to CONNECT: what follows is another protocol, a WebSocket
    /// from `websocket` on.
    pub(super) fn upgraded(&mut self, websocket: Option<Meta>, out: &mut Output) {
        let before = out.finished.len();
        if let Some(at) = self.waiting.answering() {
            let rest = self.waiting.queue.split_off(at + 1);
            let so_far = self.head_so_far();
            while let Some(mut open) = self.waiting.queue.pop_front() {
                if !open.counted() {
                    if open.unasked || !open.request_cut(&so_far) {
                        out.counts.unasked += u64::from(open.unasked);
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
        // Nothing was upgraded that nobody asked for.
        let upgrade = out.finished[before..].last();
        match (websocket, upgrade) {
            (Some(meta), Some(upgrade)) => {
                out.counts.started += 1;
                let tunnel = Tunnel::websocket(upgrade, meta);
                self.tunnel = Some(Box::new(tunnel));
            }
            _ => self.dismissed = Some(Dismissal::Other),
        }
    }

    /// The response that is being read, if nobody knows of it yet.
    pub(super) fn tell_live(&mut self, out: &mut Output) {
        let Some(at) = self.waiting.answering() else {
            return;
        };
        let open = &mut self.waiting.queue[at];
        if self.is_http && std::mem::take(&mut open.news) && open.counted() && !open.overdue {
            let open = open.clone();
            let verdict = open.verdict_so_far();
            let mut exchange = self.exchange(open, verdict, None);
            exchange.live = true;
            out.live.push(exchange);
        }
    }

    /// 101 to h2c (RFC 7540 section 3.2): the request is answered by HTTP/2,
    /// whose first bytes are `rest`. False if no request is known.
    fn upgraded_to_http2(
        &mut self,
        dir: Direction,
        (pos, rest, meta): (u64, &[u8], Meta),
        out: &mut Output,
    ) -> bool {
        let Some(role) = self.role else {
            return false;
        };
        let known = |open: &Open| open.has_head() && open.request_done;
        if self.waiting.queue.len() != 1 || !self.waiting.queue.front().is_some_and(known) {
            return false;
        }
        let Some(open) = self.waiting.queue.pop_front() else {
            return false;
        };
        let begins = self.sides[dir.opposite() as usize].parser.between();
        let mut http2 = Box::new(Http2::upgraded(self.place(), role, begins, open));
        http2.bytes(dir, pos, rest, meta, out);
        self.http2 = Some(http2);
        true
    }

    /// Which response is whose can no longer be told: all that wait say so.
    pub(super) fn responses_lost(&mut self, dir: Direction, out: &mut Output) {
        if !self.is_http {
            return self.start_over();
        }
        self.fall_out(dir, out);
        for _ in 0..self.waiting.unanswered() {
            let Some(open) = self.waiting.give_up() else {
                break;
            };
            // Of one that is still being asked an interim response may be missing.
            let whole = open.request_done || (open.is_answered() && open.has_head());
            if !whole {
                self.waiting.queue.push_front(open);
                break;
            }
            self.finish(open, None, out);
        }
    }
}

/// Does the Upgrade field name `protocol` (RFC 9110 section 7.8)?
fn upgrades_to(head: &Head<'_>, protocol: &[u8]) -> bool {
    head.headers().any(|(name, value)| {
        name.eq_ignore_ascii_case(b"upgrade") && value.trim_ascii().eq_ignore_ascii_case(protocol)
    })
}
