//! The end of an exchange: how much of it was seen, and its record.

use super::Pending;
use crate::event::{Endpoint, Transport};
use crate::proto::http1::Version;
use crate::record::{Completeness, End, Exchange, Protocol, Role, Span, Verdict};
use crate::tracker::ConnContext;

impl Pending {
    fn protocol(&self) -> Option<Protocol> {
        if self.protocol.is_some() {
            return self.protocol;
        }
        let named = |version: Version| match version {
            Version::Http09 => Some(Protocol::Http09),
            Version::Http10 => Some(Protocol::Http10),
            Version::Http11 => Some(Protocol::Http11),
            Version::Other | Version::Missing => None,
        };
        // An HTTP/0.9 line that is answered with a status was none.
        let simple = self.version == Some(Version::Http09);
        let asked = self.version.and_then(named);
        let asked = asked.filter(|_| !simple || self.response_version.is_none());
        asked.or_else(|| self.response_version.and_then(named))
    }

    /// Is the request's end lost, or may it be?
    fn request_lost(&self) -> bool {
        self.lost || (self.loss_within && !self.request_done)
    }

    /// How much of it was seen, if this is all that comes.
    pub(in crate::tracker) fn verdict(&self, end: Option<End>) -> Verdict {
        let lacks = match () {
            () if self.start_unseen || self.unknown => Some(Completeness::StartUnseen),
            () if self.truncated => Some(Completeness::Truncated),
            () if self.response_done && self.request_lost() => Some(Completeness::EndUnseen),
            () if self.response_done && self.is_guess() => Some(Completeness::Inferred),
            () if self.response_done => None,
            () if self.response_first.is_some() => Some(Completeness::EndUnseen),
            // a response may have been lost
            () if end.is_none() || self.loss_behind => Some(Completeness::EndUnseen),
            () => Some(Completeness::NoResponse),
        };
        // `inferred` says that a status may be another's; these do not.
        let said = match lacks {
            Some(Completeness::EndUnseen | Completeness::Truncated) => !self.status_guessed,
            _ => true,
        };
        Verdict::new(self.status.filter(|_| said), lacks)
    }

    /// As it is, while it goes on.
    pub(in crate::tracker) fn verdict_so_far(&self) -> Verdict {
        Verdict::new(self.status, Some(Completeness::EndUnseen))
    }

    pub(in crate::tracker) fn into_exchange(
        self,
        context: &ConnContext,
        role: Role,
        verdict: Verdict,
        end: Option<End>,
    ) -> Box<Exchange> {
        let nowhere = Endpoint::default();
        let (local, remote) = match &context.transport {
            Transport::Tcp { local, remote, .. } => (local, remote),
            Transport::Unix { .. } | Transport::Unknown(_) => (&nowhere, &nowhere),
        };
        let (src, dst) = match role {
            Role::Server => (remote, local),
            Role::Client => (local, remote),
        };
        let start = self.begun.ts;
        let since = |ts: u64| ts.saturating_sub(start);
        let known = !self.start_unseen;
        let protocol = self.protocol();
        let mut exchange = self.exchange;
        exchange.span = Span {
            request_id: self.id.0,
            conn_id: context.conn.id,
            role,
            task: self.begun.task,
            peer: None,
            other_end: false,
            src: *src,
            dst: *dst,
            tls: context.tls_layer.tls,
            timestamp_ns: start,
            ttfb_ns: self
                .response_first
                .filter(|_| known && !self.first_undated)
                .map(since),
            duration_ns: self
                .response_ts
                .filter(|_| known && self.response_done && !self.last_undated)
                .map(since),
            elapsed_ns: self.response_ts.map_or(0, since),
            request_bytes: self.request_bytes,
            response_bytes: self.response_first.map(|_| self.response_bytes),
            completeness: verdict.completeness,
            end,
            trace: self.trace,
            live: false,
        };
        exchange.protocol = protocol;
        exchange.status = verdict.status;
        exchange.events = self.events.map(|events| events.count());
        if let Some(body) = exchange.request_body.take() {
            let whole = self.request_done && !self.lost;
            exchange.request_body = Some(body.finished(whole));
        }
        if let Some(body) = exchange.response_body.take() {
            exchange.response_body = Some(body.finished(self.response_done));
        }
        exchange
    }
}
