//! HTTP exchanges: a request, its response, and what became of both.
//!
//! This file owns the finished product, [`Exchange`], as the sinks print it;
//! [`pairing`] makes it, [`filter`] decides whether the user wants it.

mod body;
pub mod filter;
mod http2;
mod open;
mod opening;
pub mod pairing;
mod tunnel;

pub use body::Body;
pub use open::{Keep, RequestId};
pub use tunnel::WebSocket;

use crate::event::{Ending, Endpoint, Task};

/// Which end of the connection the observed process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It read the request.
    Server,
    /// It wrote the request.
    Client,
}

/// The protocol of an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Http09,
    Http10,
    Http11,
    WebSocket,
    H2,
    /// gRPC over HTTP/2.
    Grpc,
}

/// How much of the exchange was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// All of it.
    Complete,
    /// A head was larger than what is captured of it.
    Truncated,
    /// Its beginning came before the tracer, or was lost.
    StartUnseen,
    /// Its end was lost, or never came.
    EndUnseen,
    /// No byte of a response.
    NoResponse,
    /// Something above was concluded, not seen.
    Inferred,
}

/// How much of an exchange was seen, and the status that this goes with. Without one
/// none is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    status: Option<u16>,
    completeness: Completeness,
}

impl Verdict {
    /// All of it was seen.
    fn complete(status: u16) -> Self {
        Verdict {
            status: Some(status),
            completeness: Completeness::Complete,
        }
    }

    /// `None`: all of it was seen, but that it is an answer is concluded where it has no
    /// status, as in HTTP/0.9.
    fn new(status: Option<u16>, lacks: Option<Completeness>) -> Self {
        match (status, lacks) {
            (Some(status), None | Some(Completeness::Complete)) => Verdict::complete(status),
            (None, None | Some(Completeness::Complete)) => Verdict {
                status,
                completeness: Completeness::Inferred,
            },
            (_, Some(completeness)) => Verdict {
                status,
                completeness,
            },
        }
    }
}

/// What ended the exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Response,
    ClientClosed,
    ServerClosed,
    Reset,
    /// The connection went on as another protocol (101, or CONNECT's 2xx).
    Upgrade,
    TracerStopped,
}

impl Role {
    /// Who closed the connection, at this end or the other, by what is seen of it here.
    fn closer(self, how: Ending) -> Option<End> {
        let (here, there) = match self {
            Role::Server => (End::ServerClosed, End::ClientClosed),
            Role::Client => (End::ClientClosed, End::ServerClosed),
        };
        match how {
            Ending::SendDone | Ending::Closed => Some(here),
            Ending::FinReceived | Ending::PeerDone | Ending::Gone { .. } => Some(there),
            Ending::Reset { .. } => None,
        }
    }
}

/// A header field as sent: name and value bytes, obs-fold unfolded to one space.
/// What is not known of it is U+FFFD: HTTP/2 fields refer to earlier ones, which
/// may have come before the tracer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub name: Vec<u8>,
    pub value: Vec<u8>,
}

/// W3C trace context found on the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceContext {
    pub trace_id: [u8; 16],
    /// The caller's span.
    pub parent_span_id: [u8; 8],
}

/// What a gRPC call is besides an HTTP exchange. Service and method are the
/// two parts of its target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grpc {
    /// `grpc-status`, of the trailers or of a response without a body.
    pub status: Option<u32>,
    /// `None` where their borders were lost.
    pub request_messages: Option<u64>,
    pub response_messages: Option<u64>,
}

/// One HTTP exchange. Bytes are as on the wire: masking and escaping are the sinks' work.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// First byte of the request read (server) or written (client): CLOCK_MONOTONIC, ns,
    /// and in what sinks get, since the Unix epoch.
    pub timestamp_ns: u64,
    pub task: Task,
    /// The requester's end.
    pub src: Endpoint,
    /// The responder's end.
    pub dst: Endpoint,
    pub role: Role,
    /// `None` when not even a start line was understood.
    pub protocol: Option<Protocol>,
    pub tls: bool,
    /// Empty when the request's start was unseen.
    pub method: Vec<u8>,
    /// Request-target as sent; empty when unseen.
    pub target: Vec<u8>,
    /// Authority: of the absolute-form target, else the Host field.
    pub host: Option<Vec<u8>>,
    pub status: Option<u16>,
    /// The first bytes of the request, as many as asked for. HTTP/2 has no
    /// readable ones: then its head written as HTTP/1 would be, and behind it
    /// content, but of gRPC none.
    pub payload: Vec<u8>,
    /// First byte of the request to last byte of the response, ns.
    pub duration_ns: Option<u64>,
    /// First byte to the last thing seen, ns: whatever else is unknown.
    pub elapsed_ns: u64,
    /// First byte of the request to first byte of the response, ns.
    pub ttfb_ns: Option<u64>,
    /// Bytes of head and body; of HTTP/2 the payload of their frames.
    pub request_bytes: Option<u64>,
    pub response_bytes: Option<u64>,
    pub request_id: u64,
    pub conn_id: u64,
    pub trace: Option<TraceContext>,
    pub completeness: Completeness,
    /// `None` where a loss hides it.
    pub end: Option<End>,
    /// Kept only when the user wants headers.
    pub request_headers: Option<Vec<Header>>,
    pub response_headers: Option<Vec<Header>>,
    /// Kept only when the user wants content; `None` where no head was seen.
    pub request_body: Option<Body>,
    pub response_body: Option<Body>,
    /// Server-sent events of the response, so far.
    pub events: Option<u64>,
    /// What a WebSocket carried, at its end.
    pub websocket: Option<WebSocket>,
    /// The response goes on: not the exchange's record, which is still to come.
    pub live: bool,
    /// Of gRPC calls only.
    pub grpc: Option<Grpc>,
}

/// What `--events` prints besides exchanges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketCall {
    Accept,
    Connect,
    Close,
}

/// A connection accepted, opened or closed by a process.
#[derive(Clone, Debug)]
pub struct SocketEvent {
    pub timestamp_ns: u64,
    pub task: Task,
    pub call: SocketCall,
    pub role: Option<Role>,
    /// The connecting end.
    pub src: Endpoint,
    /// The accepting end.
    pub dst: Endpoint,
    pub conn_id: Option<u64>,
    /// Of a connect that failed: its error number; else 0.
    pub error: u32,
}
