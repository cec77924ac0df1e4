//! What a connection carries once it is a WebSocket: counted in both
//! directions, and one record at its end.

use super::{Hints, Next, Output, Tracker};
use crate::event::{Direction, Ending, Meta};
use crate::proto::websocket::Parser;
use crate::record::{
    Completeness, End, Exchange, Protocol, Record, RequestId, Role, Span, Verdict, WebSocket,
};

/// Follows a WebSocket.
pub(super) struct Tunnel {
    /// The record of its end, begun; `None` after it.
    exchange: Option<Exchange>,
    role: Role,
    /// Its other end, on AF_UNIX, may not be seen.
    unix: bool,
    /// Who ended the connection first.
    closer: Option<End>,
    /// First byte behind the upgrade, CLOCK_MONOTONIC.
    since: u64,
    latest: u64,
    /// More moved since, and nobody saw when.
    undated: bool,
    parsers: [Parser; 2],
    bytes: [u64; 2],
}

impl Tunnel {
    /// Behind `upgrade`, which ended at `meta`. `closer`: who ended a direction before.
    pub(super) fn websocket(
        upgrade: Exchange,
        closer: Option<End>,
        unix: bool,
        meta: Meta,
    ) -> Self {
        Tunnel {
            role: upgrade.span.role,
            unix,
            closer,
            exchange: Some(Exchange {
                span: Span {
                    timestamp_ns: meta.ts,
                    request_id: RequestId(upgrade.span.request_id).behind().0,
                    ttfb_ns: None,
                    ..upgrade.span
                },
                protocol: Some(Protocol::WebSocket),
                payload: Vec::new(),
                request_headers: None,
                response_headers: None,
                request_body: None,
                response_body: None,
                ..upgrade
            }),
            since: meta.ts,
            latest: meta.ts,
            undated: false,
            parsers: Default::default(),
            bytes: [0; 2],
        }
    }

    fn moved(&mut self, dir: Direction, n: u64, meta: Meta) {
        self.undated = meta.undated;
        if !meta.undated {
            self.latest = self.latest.max(meta.ts);
        }
        self.bytes[dir as usize] += n;
    }

    /// Was this direction's Close frame seen? None follows it (RFC 6455 section 5.5.1).
    fn closed(&self, dir: Direction) -> bool {
        self.parsers[dir as usize].tally().close.is_some()
    }

    /// The other direction may go on, unless it has had its Close frame. Of AF_UNIX no
    /// other end may be seen.
    fn direction_ended(&mut self, dir: Direction, out: &mut Output) {
        if self.unix && self.closed(dir.opposite()) {
            self.finish(self.closer, out);
        }
    }

    /// The connection has ended, or the tracer.
    fn whole(&self, exchange: Exchange, end: Option<End>) -> Exchange {
        let (client, server) = match self.role {
            Role::Server => (Direction::Recv as usize, Direction::Send as usize),
            Role::Client => (Direction::Send as usize, Direction::Recv as usize),
        };
        let cut = self.parsers.iter().any(|p| p.lost() || p.in_message());
        let unseen = cut || matches!(end, None | Some(End::TracerStopped));
        let lacks = unseen.then_some(Completeness::EndUnseen);
        let verdict = Verdict::new(exchange.status, lacks);
        Exchange {
            span: Span {
                completeness: verdict.completeness,
                duration_ns: Some(self.latest - self.since).filter(|_| !self.undated),
                elapsed_ns: self.latest - self.since,
                request_bytes: Some(self.bytes[client]),
                response_bytes: Some(self.bytes[server]),
                end,
                ..exchange.span
            },
            status: verdict.status,
            websocket: Some(WebSocket {
                client: *self.parsers[client].tally(),
                server: *self.parsers[server].tally(),
            }),
            ..exchange
        }
    }
}

impl Tracker for Tunnel {
    fn bytes(&mut self, dir: Direction, _: u64, bytes: &[u8], meta: Meta, _: &mut Output) {
        self.parsers[dir as usize].bytes(bytes);
        self.moved(dir, bytes.len() as u64, meta);
    }

    fn skip(&mut self, dir: Direction, n: u64, meta: Meta, _: &mut Output) -> u64 {
        let needed = self.parsers[dir as usize].skip(n);
        self.moved(dir, n, meta);
        needed
    }

    fn ending(&mut self, how: Ending, _: u64, out: &mut Output) {
        self.closer = self.closer.or(self.role.closer(how));
        match how {
            Ending::FinReceived => {}
            Ending::PeerDone => self.direction_ended(Direction::Recv, out),
            Ending::SendDone => self.direction_ended(Direction::Send, out),
            Ending::Closed | Ending::Gone { .. } => self.finish(self.closer, out),
            Ending::Reset { .. } => self.finish(Some(End::Reset), out),
        }
    }

    fn finish(&mut self, end: Option<End>, out: &mut Output) {
        if let Some(exchange) = self.exchange.take() {
            out.finished
                .push(Record::Http(Box::new(self.whole(exchange, end))));
            out.becomes(Next::Nothing);
        }
    }

    fn role(&self) -> Option<Role> {
        Some(self.role)
    }

    fn pending(&self) -> usize {
        usize::from(self.exchange.is_some())
    }

    fn body_remaining(&self, dir: Direction) -> u64 {
        self.parsers[dir as usize].body_remaining()
    }

    fn hints(&self, dir: Direction) -> Hints {
        Hints {
            skippable: self.body_remaining(dir),
            ..Hints::default()
        }
    }

    fn latest(&self) -> Option<RequestId> {
        None
    }

    fn began(&self, _: RequestId) -> bool {
        false
    }

    fn recent(&self) -> Vec<RequestId> {
        Vec::new()
    }

    fn heap_bytes(&self) -> usize {
        let texts = self.exchange.as_ref().map_or(0, |exchange| {
            let host = exchange.host.as_ref().map_or(0, Vec::capacity);
            exchange.method.capacity() + exchange.target.capacity() + host
        });
        size_of::<Self>() + texts
    }
}
