//! The direction that asks: requests begin, move on, end, or are lost.

use super::queue::{follows_body, Refused};
use super::{opening, Http1, MayBeCut, Output, SyncState};
use crate::event::{Direction, Meta};
use crate::proto::http1::{
    plausible_start, request_framing, Field, Framing, Head, Kind, Plausible, StartLine, Step,
    Version, MAX_HEAD,
};
use crate::record::End;
use crate::tracker::pending::{Pending, Stands};

/// Does the body wait for leave to come (RFC 9110 section 10.1.1)?
fn expects_leave(head: &Head<'_>, framing: Framing) -> bool {
    framing != Framing::None
        && head
            .fields([Field::Expect])
            .any(|(_, value)| value.eq_ignore_ascii_case(b"100-continue"))
}

impl Http1 {
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
        let followed = self.sides[dir.opposite() as usize].sync == SyncState::Synced;
        loop {
            let rest = &bytes[at..];
            if self.sides[dir as usize].parser.withheld().is_some() && !rest.is_empty() {
                let first = (pos + at as u64, rest, meta);
                if self.instead_of_body(dir, first, out) == Plausible::Maybe {
                    return;
                }
            }
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
                    meta.turn = run && self.pending.proof.sure();
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
                        self.not_http(out);
                    }
                    return;
                }
                Step::Head { used, ref head } => {
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
                        false => request_framing(head),
                    };
                    if between {
                        let id = self.context.request_id(self.role, pos + at as u64);
                        let meta = Meta { turn: run, ..meta };
                        self.pending.begin(id, meta, followed, &mut out.room);
                    }
                    self.seen_request |= proof || self.is_http;
                    // None, if the exchange ended before its head did.
                    let refused = self.pending.refused.take();
                    if let Some(pending) = self.pending.current_request_mut() {
                        if let Some(refused) = refused {
                            let told = refused.told_from(head, framing);
                            let length = refused.length;
                            pending.stands = Stands::InBody { length, told };
                        }
                        out.counts.started += u64::from(self.is_http);
                        pending.request_head(head, self.context.keep);
                        let may_be = self.head_may_be_cut.take();
                        let cut = may_be.is_some_and(|may_be| {
                            pending.head_may_be_cut(may_be == MayBeCut::AfterAnswer)
                        });
                        pending.request_moved(&rest[..used], self.context.keep);
                        if cut {
                            // It opened no run, but went on with one.
                            self.pending.refute_guess();
                        }
                    }
                    let expects = expects_leave(head, framing);
                    let parser = &mut self.sides[dir as usize].parser;
                    parser.begin_body(framing);
                    if expects {
                        parser.withhold_body();
                    }
                    at += used;
                    if proof {
                        self.request_shows(out);
                        self.sides[dir as usize].parser.be_lenient();
                    } else if self.too_much_for_odd(dir) {
                        return self.not_http(out);
                    }
                    if between {
                        self.finish_over(out);
                        self.abandon_unanswerable(out);
                    }
                }
                Step::Body { used, data } => {
                    let content = used - data.len()..used;
                    self.pending.look_behind_refused(&rest[..used]);
                    self.request_moved(&rest[..used]);
                    let keep = self.context.keep;
                    if let Some(pending) = self.pending.current_request_mut() {
                        pending.request_content(&rest[content], keep);
                    }
                    at += used;
                }
                Step::End { used } => {
                    if used > 0 {
                        self.request_moved(&rest[..used]);
                    }
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

    /// What comes where a body waits for leave: the body, or, since leave was refused, a
    /// request of its own? [`Plausible::Yes`]: it is that. What may be both waits.
    fn instead_of_body(
        &mut self,
        dir: Direction,
        (pos, bytes, meta): (u64, &[u8], Meta),
        out: &mut Output,
    ) -> Plausible {
        let refused = |pending: &Pending| {
            // seen, or lost, or to be told of yet
            let unseen = meta.turn || meta.ahead;
            pending.is_finally_answered() || (unseen && !pending.is_answered())
        };
        let framing = self.sides[dir as usize].parser.withheld();
        let asked = self
            .pending
            .current_request()
            .filter(|pending| refused(pending));
        let mut is = match asked {
            Some(_) => opening::certain(Kind::Request, bytes),
            None => Plausible::No,
        };
        // No chunk begins so; what has a length may.
        if let (Some(Framing::Length(length)), Some(asked)) = (framing, asked) {
            let behind = usize::try_from(length).ok();
            let behind = behind.and_then(|behind| bytes.get(behind..));
            let ends = |behind: &[u8]| match behind.is_empty() {
                true => is == Plausible::Maybe,
                false => is != Plausible::No && follows_body(bytes, behind),
            };
            if behind.is_some_and(ends) {
                // It may be whole, and a line that is cut right there is not told from it.
                is = Plausible::No;
                self.pending.mark_body_ambiguous();
            } else if is == Plausible::Yes {
                let target = asked.target().to_vec();
                self.pending.refused = Some(Refused { length, target });
            }
        }
        let side = &mut self.sides[dir as usize];
        match is {
            Plausible::Yes => {
                side.parser.reset();
                self.request_done(out);
            }
            Plausible::Maybe => {
                side.opening = bytes.to_vec();
                side.opening_at = Some((pos, meta));
            }
            Plausible::No => {}
        }
        is
    }

    /// What waited, since it may be a body or a request, stays what it is.
    pub(super) fn body_or_request_cut(&mut self) {
        let Some(request_dir) = self.request_dir() else {
            return;
        };
        let side = &mut self.sides[request_dir as usize];
        if side.parser.withheld().is_none() || side.opening_at.take().is_none() {
            return;
        }
        side.opening = Vec::new();
        if let Some(pending) = self.pending.current_request_mut() {
            pending.lost = true;
        }
    }

    /// Bytes are missing where a body waited for leave. Once that was refused they may be
    /// whole requests.
    pub(super) fn withheld_skipped(&mut self, dir: Direction, out: &mut Output) {
        self.body_or_request_cut();
        let refused = self
            .pending
            .current_request()
            .is_some_and(Pending::is_finally_answered);
        let side = &mut self.sides[dir as usize];
        if side.parser.withheld().is_none() || !refused {
            return;
        }
        side.parser.reset();
        if let Some(pending) = self.pending.current_request_mut() {
            pending.lost = true;
        }
        self.request_done(out);
    }

    pub(super) fn begin_request(&mut self, pos: u64, meta: Meta, out: &mut Output) {
        let id = self.request_id(pos);
        let followed = self.answers_synced();
        self.pending.begin(id, meta, followed, &mut out.room);
        self.finish_over(out);
        self.abandon_unanswerable(out);
    }

    fn finish_over(&mut self, out: &mut Output) {
        if self.pending.bare > 0 {
            self.finish_bare(out);
        }
        for pending in std::mem::take(&mut self.pending.abandoned) {
            // Of a head that never became one there is nothing to say.
            if pending.counted() {
                self.finish_one(pending, None, out);
            }
        }
        while let Some(pending) = self.pending.over.pop() {
            out.counts.overdue += u64::from(!pending.unmatched);
            self.finish_one(pending, None, out);
        }
    }

    /// A client that waits for its answers asks anew: of those that announced content
    /// that did not come, none will. Their requests, which nobody saw, were HEAD.
    fn finish_bare(&mut self, out: &mut Output) {
        self.sides[self.request_dir_or_recv().opposite() as usize]
            .parser
            .reset();
        for _ in 0..std::mem::take(&mut self.pending.bare) {
            if let Some(mut pending) = self.pending.queue.pop_front() {
                pending.response_done = true;
                self.finish_one(pending, Some(End::Response), out);
            }
        }
    }

    /// A new request while the responses are out of sync: the earlier ones'
    /// answers can no longer be told apart.
    fn abandon_unanswerable(&mut self, out: &mut Output) {
        let told_apart = self.answers_synced() && !self.pending.proof.blind();
        if told_apart || self.pending.proof.sure() || self.pending.queue.len() < 2 {
            return;
        }
        let earlier: Vec<Pending> = self.pending.only_latest().collect();
        for pending in earlier {
            self.finish_one(pending, None, out);
        }
    }

    pub(super) fn request_moved(&mut self, bytes: &[u8]) {
        let keep = self.context.keep;
        if let Some(pending) = self.pending.current_request_mut() {
            pending.request_moved(bytes, keep);
        }
    }

    pub(super) fn request_done(&mut self, out: &mut Output) {
        if let Some(pending) = self.pending.current_request_mut() {
            pending.request_done = true;
        }
        self.emit_answered(out);
    }

    /// Bytes that are no request: what was begun was none either.
    pub(super) fn request_invalid(&mut self, dir: Direction, out: &mut Output) {
        if !self.is_http && !self.begins_with_a_long_target(dir) {
            return self.not_http(out);
        }
        self.certainly_http(out);
        self.cut_request(dir, out);
        self.no_message(out);
        if !self.seen_request && self.pending.queue.is_empty() && out.next.is_none() {
            // The guess at the first bytes was wrong.
            let desynced = (self.sides.each_ref()).map(|side| side.sync != SyncState::Synced);
            self.detect_again(desynced, out);
        }
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
        let Some(request_dir) = self.request_dir() else {
            return;
        };
        if !self.sides[request_dir as usize].parser.ends_with_answer() {
            return;
        }
        let so_far = self.head_so_far();
        if let Some(pending) = self.pending.current_request_mut() {
            pending.request_done = true;
            if !pending.has_head() {
                if !pending.request_cut(&so_far) {
                    pending.request_line_cut(&so_far);
                }
                out.counts.started += 1;
            }
        }
        let side = &mut self.sides[request_dir as usize];
        side.parser.reset();
        side.sync = SyncState::AfterAnswer;
    }

    pub(super) fn request_skipped(
        &mut self,
        dir: Direction,
        inside: u64,
        left: u64,
        n: u64,
        out: &mut Output,
    ) {
        if let Some(pending) = self.pending.current_request_mut() {
            pending.request_skipped(inside);
        }
        if left < n && !self.sides[dir as usize].parser.in_message() {
            self.request_done(out);
        }
        if left == 0 {
            return;
        }
        self.cut_request(dir, out);
    }

    /// The request under way has no known end: it may still be answered, if it
    /// was one. If none is under way, whole requests may be missing.
    fn cut_request(&mut self, dir: Direction, out: &mut Output) {
        self.desync(dir, out);
        self.pending.refute_guess();
        if !self.is_http {
            return self.start_over(out);
        }
        let so_far = self.head_so_far();
        let Some(at) = self
            .pending
            .queue
            .iter()
            .rposition(|pending| !pending.request_done)
        else {
            let answered = self.pending.unmatched.take();
            let followed = self.answers_synced();
            let under_way = self.pending.asked_unseen();
            out.counts.started += u64::from(under_way);
            let owed = answered.is_none() && !under_way;
            self.pending.proof.requests_lost(owed, followed);
            if let Some(mut pending) = answered {
                // Here is what was asked.
                pending.unmatched = false;
                out.counts.started += 1;
                self.finish_one(pending, Some(End::Response), out);
            }
            return;
        };
        self.pending.proof.requests_lost(false, false);
        let pending = &mut self.pending.queue[at];
        pending.request_done = true;
        if pending.counted() {
            pending.lost = true;
        } else if pending.request_cut(&so_far)
            || (so_far.len() >= MAX_HEAD && pending.request_line_cut(&so_far))
        {
            pending.truncated = true;
            out.counts.started += 1;
            self.seen_request = true;
        } else if pending.response_first.is_some() {
            pending.start_unseen = true;
            out.counts.started += 1;
        } else {
            self.pending.queue.remove(at);
        }
        self.emit_answered(out);
    }

    /// What the request parser has of a head that is not whole.
    pub(super) fn head_so_far(&self) -> Vec<u8> {
        self.sides[self.request_dir_or_recv() as usize]
            .parser
            .head_so_far()
            .to_vec()
    }
}
