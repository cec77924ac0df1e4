//! Ends of connections: what becomes of the exchanges that are under way.

use super::{Output, Pace, Session};
use crate::event::{Direction, Dismissal, Ending, Transport};
use crate::exchange::open::Open;
use crate::exchange::{End, Exchange, Role, Verdict};
use crate::proto::http1::Close;

impl Session {
    /// The connection, or one direction of it, has ended.
    pub fn ending(&mut self, how: Ending, ts: u64, out: &mut Output) {
        if let Some(http2) = &mut self.http2 {
            return http2.ending(how, out);
        }
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

    pub(super) fn direction_ended(&mut self, dir: Direction, ts: u64, out: &mut Output) {
        if let Some(tunnel) = &self.tunnel {
            // The other direction may go on, unless it has had its Close frame. Of
            // AF_UNIX no other end may be seen.
            let unix = matches!(self.transport, Transport::Unix { .. });
            if unix && tunnel.closed(dir.opposite()) {
                self.finish_all(self.closer, out);
            }
            return;
        }
        let side = &mut self.sides[dir as usize];
        if side.step != Pace::In {
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
            if let Some(open) = self.waiting.answering_mut() {
                open.response_ts = Some(ts);
            }
            self.response_done(out);
        }
        self.finish_all(self.closer, out);
    }

    /// Nothing more will come of the exchanges under way.
    pub fn finish_all(&mut self, end: Option<End>, out: &mut Output) {
        if let Some(tunnel) = self.tunnel.take() {
            out.finished.push(tunnel.finish(end));
            self.dismissed = Some(Dismissal::Other);
        }
        if let Some(http2) = &mut self.http2 {
            return http2.finish_all(end, out);
        }
        if !self.is_http {
            return self.not_http();
        }
        let so_far = self.head_so_far();
        out.counts.unasked += u64::from(self.waiting.unasked.take().is_some());
        while let Some(mut open) = self.waiting.queue.pop_front() {
            if !open.counted() {
                let answered = open.is_answered() && !open.unasked;
                if open.unasked || !(open.request_cut(&so_far) || answered) {
                    out.counts.unasked += u64::from(open.unasked);
                    continue;
                }
                if !open.has_head() {
                    open.request_line_cut(&so_far);
                }
                out.counts.started += 1;
            }
            self.finish(open, end, out);
        }
    }

    pub(super) fn finish(&self, open: Open, end: Option<End>, out: &mut Output) {
        if open.overdue || !self.is_http {
            return;
        }
        if open.unasked {
            out.counts.unasked += 1;
            return;
        }
        let verdict = open.verdict(end);
        let end = match end {
            Some(End::Upgrade) => end,
            _ if open.response_done => Some(End::Response),
            _ => end,
        };
        out.finished.push(self.exchange(open, verdict, end));
    }

    pub(super) fn exchange(&self, open: Open, verdict: Verdict, end: Option<End>) -> Exchange {
        open.into_exchange(
            self.conn,
            (&self.transport, self.inside.tls),
            self.role.unwrap_or(Role::Server),
            verdict,
            end,
        )
    }
}
