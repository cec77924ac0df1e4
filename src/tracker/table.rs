//! The protocols there are, and what may follow which. A new one is a parser, a tracker
//! and a row.

use super::http1::{self, Http1};
use super::http2::{self, Http2};
use super::websocket::Tunnel;
use super::{ConnContext, Detect, First, Opened, Output, Tracker, Upgrade};

/// A protocol that connections may open with.
pub struct Protocol {
    pub name: &'static str,
    /// Are these its first bytes? Where a connection was joined in the middle: may they
    /// be a message's?
    pub detect: fn(&First<'_>) -> Detect,
    /// Follows it from there on.
    pub start: fn(&ConnContext, &Opened<'_>, &mut Output) -> Box<dyn Tracker>,
}

/// Asked in this order: HTTP/2's preface looks like a request of HTTP/1.
pub const PROTOCOLS: &[Protocol] = &[
    Protocol {
        name: "http2",
        detect: http2::detect,
        start: |context, opened, out| Box::new(Http2::start(context, opened, out)),
    },
    Protocol {
        name: http1::NAME,
        detect: http1::detect,
        start: |context, opened, out| Box::new(Http1::start(context, opened, out)),
    },
];

/// Follows what HTTP/1 was upgraded to.
pub fn upgraded(context: &ConnContext, to: Upgrade) -> Box<dyn Tracker> {
    match to {
        Upgrade::Http2 {
            role,
            begins,
            request,
        } => Box::new(Http2::upgraded(context, role, begins, *request)),
        Upgrade::WebSocket {
            exchange,
            closer,
            meta,
        } => Box::new(Tunnel::websocket(
            *exchange,
            closer,
            context.is_unix(),
            meta,
        )),
    }
}
