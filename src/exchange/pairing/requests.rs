//! The direction that asks: requests begin, move on, end, or are lost.

use super::{Output, Pace, Session};
use crate::event::{Direction, Meta};
use crate::exchange::open::{Open, RequestId};
use crate::exchange::End;
use crate::proto::http1::{
    plausible_start, request_framing, Framing, Kind, Plausible, StartLine, Step, Version, MAX_HEAD,
};

impl Session {
    pub(super) fn read_requests(
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
        let followed = self.sides[dir.opposite() as usize].step == Pace::In;
        loop {
            let rest = &bytes[at..];
            let side = &mut self.sides[dir as usize];
            let between = side.parser.between();
            if between && rest.is_empty() {
                return;
            }
            let step = side.parser.step(rest);
            let run = std::mem::replace(&mut meta.turn, false);
            match step {
                Step::Idle { used } => {
                    // Unless it may be the end of a head that is not here.
                    meta.turn = run && self.waiting.proof.sure();
                    at += used;
                }
                Step::More => {
                    meta.turn = run;
                    if between {
                        self.begin_request(pos + at as u64, meta, out);
                    }
                    self.request_moved(rest);
                    if self.sides[dir as usize].parser.has_start_line() {
                        self.request_shows(out);
                    }
                    if self.too_much_for_odd(dir) {
                        self.not_http();
                    }
                    return;
                }
                Step::Head { used, head } => {
                    let simple = matches!(
                        head.start_line(),
                        StartLine::Request {
                            version: Version::Http09,
                            ..
                        }
                    );
                    let proof = !head.is_odd() && !simple;
                    let framing = match simple {
                        true => Framing::UntilAnswer,
                        false => request_framing(&head),
                    };
                    if between {
                        // not request_id(): `head` borrows the parser
                        let pos = pos + at as u64 + self.inside.base(self.role);
                        let id = RequestId::new(&self.transport, self.role, pos);
                        let meta = Meta { turn: run, ..meta };
                        self.waiting.begin(id, meta, followed, &mut out.room);
                    }
                    self.seen_request |= proof || self.is_http;
                    // None, if the exchange ended before its head did.
                    if let Some(open) = self.waiting.asking_mut() {
                        out.counts.started += u64::from(self.is_http);
                        open.request_head(&head, self.keep);
                        if std::mem::take(&mut self.head_may_be_cut) {
                            open.head_may_be_cut();
                        }
                        open.request_moved(&rest[..used], self.keep);
                    }
                    self.sides[dir as usize].parser.begin_body(framing);
                    at += used;
                    if proof {
                        self.request_shows(out);
                        self.sides[dir as usize].parser.be_lenient();
                    } else if self.too_much_for_odd(dir) {
                        return self.not_http();
                    }
                    if between {
                        self.finish_over(out);
                        self.abandon_unanswerable(out);
                    }
                }
                Step::Body { used, data } => {
                    let content = used - data.len()..used;
                    self.request_moved(&rest[..used]);
                    let keep = self.keep;
                    if let Some(open) = self.waiting.asking_mut() {
                        open.request_content(&rest[content], keep);
                    }
                    at += used;
                }
                Step::End { used } => {
                    self.request_moved(&rest[..used]);
                    at += used;
                    self.request_done(out);
                }
                Step::Invalid { used, .. } => {
                    if between {
                        self.begin_request(pos + at as u64, meta, out);
                    }
                    self.request_moved(&rest[..used]);
                    self.request_invalid(dir, out);
                    return;
                }
            }
        }
    }

    pub(super) fn begin_request(&mut self, pos: u64, meta: Meta, out: &mut Output) {
        let id = self.request_id(pos);
        let asks = self.request_dir().unwrap_or(Direction::Recv);
        let followed = self.sides[asks.opposite() as usize].step == Pace::In;
        self.waiting.begin(id, meta, followed, &mut out.room);
        self.finish_over(out);
        self.abandon_unanswerable(out);
    }

    fn finish_over(&mut self, out: &mut Output) {
        for open in std::mem::take(&mut self.waiting.abandoned) {
            // Of a head that never became one there is nothing to say.
            if open.counted() {
                self.finish(open, None, out);
            }
        }
        while let Some(open) = self.waiting.over.pop() {
            out.counts.overdue += u64::from(!open.unasked);
            self.finish(open, None, out);
        }
    }

    /// A new request while the responses are out of step: the earlier ones'
    /// answers can no longer be told apart.
    fn abandon_unanswerable(&mut self, out: &mut Output) {
        let asks = self.request_dir().unwrap_or(Direction::Recv);
        let followed = self.sides[asks.opposite() as usize].step == Pace::In;
        let told_apart = followed && !self.waiting.proof.blind();
        if told_apart || self.waiting.proof.sure() || self.waiting.queue.len() < 2 {
            return;
        }
        let earlier: Vec<Open> = self.waiting.only_latest().collect();
        for open in earlier {
            self.finish(open, None, out);
        }
    }

    pub(super) fn request_moved(&mut self, bytes: &[u8]) {
        let keep = self.keep;
        if let Some(open) = self.waiting.asking_mut() {
            open.request_moved(bytes, keep);
        }
    }

    pub(super) fn request_done(&mut self, out: &mut Output) {
        if let Some(open) = self.waiting.asking_mut() {
            open.request_done = true;
        }
        self.emit_answered(out);
    }

    /// Bytes that are no request: what was begun was none either.
    pub(super) fn request_invalid(&mut self, dir: Direction, out: &mut Output) {
        if !self.is_http && !self.begins_with_a_long_target(dir) {
            return self.not_http();
        }
        self.certainly_http(out);
        self.fall_out(dir, out);
        self.cut_request(out);
        if !self.seen_request && self.waiting.queue.is_empty() {
            // The guess at the first bytes was wrong.
            self.role = None;
        }
        self.no_message();
    }

    /// Is what the parser has a request whose target alone is too long?
    fn begins_with_a_long_target(&self, dir: Direction) -> bool {
        let parser = &self.sides[dir as usize].parser;
        let so_far = parser.head_so_far();
        let start = so_far.get(..1024).unwrap_or_default();
        !parser.ends_with_answer() && plausible_start(Kind::Request, start) == Plausible::Yes
    }

    /// The answer to the request under way is complete: was it one that ends so?
    pub(super) fn end_with_answer(&mut self, out: &mut Output) {
        let Some(asks) = self.request_dir() else {
            return;
        };
        if !self.sides[asks as usize].parser.ends_with_answer() {
            return;
        }
        let so_far = self.head_so_far();
        if let Some(open) = self.waiting.asking_mut() {
            open.request_done = true;
            if !open.has_head() {
                if !open.request_cut(&so_far) {
                    open.request_line_cut(&so_far);
                }
                out.counts.started += 1;
            }
        }
        let side = &mut self.sides[asks as usize];
        side.parser.reset();
        side.step = Pace::Turn;
    }

    pub(super) fn request_skipped(
        &mut self,
        dir: Direction,
        inside: u64,
        left: u64,
        n: u64,
        out: &mut Output,
    ) {
        if let Some(open) = self.waiting.asking_mut() {
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
    pub(super) fn cut_request(&mut self, out: &mut Output) {
        if !self.is_http {
            return self.start_over();
        }
        let so_far = self.head_so_far();
        let Some(at) = self
            .waiting
            .queue
            .iter()
            .rposition(|open| !open.request_done)
        else {
            let answered = self.waiting.unasked.take();
            let asks = self.request_dir().unwrap_or(Direction::Recv);
            let followed = self.sides[asks.opposite() as usize].step == Pace::In;
            let under_way = self.waiting.queue.iter().any(|open| open.unasked);
            let owed = answered.is_none() && !under_way;
            self.waiting.proof.requests_lost(owed, followed);
            if let Some(mut open) = answered {
                // Here is what was asked.
                open.unasked = false;
                out.counts.started += 1;
                self.finish(open, Some(End::Response), out);
            }
            return;
        };
        self.waiting.proof.requests_lost(false, false);
        let open = &mut self.waiting.queue[at];
        open.request_done = true;
        if open.has_head() {
            open.lost = true;
        } else if open.request_cut(&so_far)
            || (so_far.len() >= MAX_HEAD && open.request_line_cut(&so_far))
        {
            open.truncated = true;
            out.counts.started += 1;
            self.seen_request = true;
        } else if open.response_first.is_some() {
            open.start_unseen = true;
            out.counts.started += 1;
        } else {
            self.waiting.queue.remove(at);
        }
        self.emit_answered(out);
    }

    /// What the request parser has of a head that is not whole.
    pub(super) fn head_so_far(&self) -> Vec<u8> {
        let asks = self.request_dir().unwrap_or(Direction::Recv);
        self.sides[asks as usize].parser.head_so_far().to_vec()
    }
}
