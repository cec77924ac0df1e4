//! What a connection carries once it is a WebSocket: counted in both
//! directions, and one record at its end.

use super::{Completeness, End, Exchange, Protocol, RequestId, Role, Verdict};
use crate::event::{Direction, Meta};
use crate::proto::websocket::{Parser, Tally};

/// What a WebSocket has carried, by who sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WebSocket {
    pub client: Tally,
    pub server: Tally,
}

pub(super) struct Tunnel {
    /// The record of its end, begun.
    exchange: Exchange,
    /// First byte behind the upgrade, CLOCK_MONOTONIC.
    since: u64,
    latest: u64,
    parsers: [Parser; 2],
    bytes: [u64; 2],
}

impl Tunnel {
    /// Behind `upgrade`, which ended at `meta`.
    pub(super) fn websocket(upgrade: &Exchange, meta: Meta) -> Self {
        Tunnel {
            exchange: Exchange {
                timestamp_ns: meta.ts,
                protocol: Some(Protocol::WebSocket),
                request_id: RequestId(upgrade.request_id).behind().0,
                payload: Vec::new(),
                ttfb_ns: None,
                request_headers: None,
                response_headers: None,
                request_body: None,
                response_body: None,
                ..upgrade.clone()
            },
            since: meta.ts,
            latest: meta.ts,
            parsers: Default::default(),
            bytes: [0; 2],
        }
    }

    /// Was this direction's Close frame seen? None follows it (RFC 6455 section 5.5.1).
    pub(super) fn closed(&self, dir: Direction) -> bool {
        self.parsers[dir as usize].tally().close.is_some()
    }

    /// Heap memory, bytes.
    pub(super) fn held(&self) -> usize {
        let Exchange {
            method,
            target,
            host,
            ..
        } = &self.exchange;
        let host = host.as_ref().map_or(0, Vec::capacity);
        size_of::<Self>() + method.capacity() + target.capacity() + host
    }

    pub(super) fn bytes(&mut self, dir: Direction, bytes: &[u8], meta: Meta) {
        self.parsers[dir as usize].bytes(bytes);
        self.moved(dir, bytes.len() as u64, meta);
    }

    pub(super) fn skip(&mut self, dir: Direction, n: u64, meta: Meta) {
        self.parsers[dir as usize].skip(n);
        self.moved(dir, n, meta);
    }

    fn moved(&mut self, dir: Direction, n: u64, meta: Meta) {
        self.latest = self.latest.max(meta.ts);
        self.bytes[dir as usize] += n;
    }

    pub(super) fn foreseen(&self, dir: Direction) -> u64 {
        self.parsers[dir as usize].foreseen()
    }

    /// The connection has ended, or the tracer.
    pub(super) fn finish(self, end: Option<End>) -> Exchange {
        let (client, server) = match self.exchange.role {
            Role::Server => (Direction::Recv as usize, Direction::Send as usize),
            Role::Client => (Direction::Send as usize, Direction::Recv as usize),
        };
        let cut = self.parsers.iter().any(|p| p.lost() || p.in_message());
        let unseen = cut || matches!(end, None | Some(End::TracerStopped));
        let lacks = unseen.then_some(Completeness::EndUnseen);
        let verdict = Verdict::new(self.exchange.status, lacks);
        Exchange {
            status: verdict.status,
            completeness: verdict.completeness,
            duration_ns: Some(self.latest - self.since),
            elapsed_ns: self.latest - self.since,
            request_bytes: Some(self.bytes[client]),
            response_bytes: Some(self.bytes[server]),
            end,
            websocket: Some(WebSocket {
                client: *self.parsers[client].tally(),
                server: *self.parsers[server].tally(),
            }),
            ..self.exchange
        }
    }
}
