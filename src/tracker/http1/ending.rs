//! Ends of connections: what becomes of the exchanges that are under way.

use super::{Http1, Output, SyncState};
use crate::event::Direction;
use crate::proto::http1::Close;
use crate::record::{End, Exchange, Record, Role, Verdict};
use crate::tracker::pending::Pending;

impl Http1 {
    pub(super) fn direction_ended(&mut self, dir: Direction, ts: u64, out: &mut Output) {
        let side = &mut self.sides[dir as usize];
        if side.sync != SyncState::Synced {
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
            // The bare content of HTTP/0.9 is over.
            self.certainly_http(out);
            if let Some(pending) = self.pending.current_response_mut() {
                pending.response_ts = Some(ts);
            }
            self.response_done(out);
        }
        self.finish_all(self.closer, out);
    }

    /// Nothing more will come of the exchanges under way.
    pub(super) fn finish_all(&mut self, end: Option<End>, out: &mut Output) {
        if !self.is_http {
            return self.not_http(out);
        }
        self.body_or_request_cut();
        let so_far = self.head_so_far();
        out.counts.unmatched += u64::from(self.pending.unmatched.take().is_some());
        while let Some(mut pending) = self.pending.queue.pop_front() {
            if !pending.counted() {
                let answered = pending.is_answered() && !pending.unmatched;
                if pending.unmatched || !(pending.request_cut(&so_far) || answered) {
                    out.counts.unmatched += u64::from(pending.unmatched);
                    continue;
                }
                if !pending.has_head() {
                    pending.request_line_cut(&so_far);
                }
                out.counts.started += 1;
            }
            self.finish_one(pending, end, out);
        }
    }

    pub(super) fn finish_one(&self, mut pending: Pending, end: Option<End>, out: &mut Output) {
        if pending.overdue || !self.is_http {
            return;
        }
        if pending.unmatched {
            out.counts.unmatched += 1;
            return;
        }
        if out.tells {
            let role = self.role.unwrap_or(Role::Server);
            pending.tell(&self.context, role, true, out);
        }
        let verdict = pending.verdict(end);
        let end = match end {
            Some(End::Upgrade) => end,
            _ if pending.response_done => Some(End::Response),
            _ => end,
        };
        let exchange = self.exchange(pending, verdict, end);
        out.finished.push(Record::Http(exchange));
    }

    pub(super) fn exchange(
        &self,
        pending: Pending,
        verdict: Verdict,
        end: Option<End>,
    ) -> Box<Exchange> {
        pending.into_exchange(
            &self.context,
            self.role.unwrap_or(Role::Server),
            verdict,
            end,
        )
    }
}
