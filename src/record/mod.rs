//! What users get: records, as trackers and the pipeline make them.
//!
//! A [`Record`] is an HTTP [`Exchange`] or something else that happened; most have a
//! [`Span`]. A [`Milestone`] tells of one that is not over. No parsing and no I/O here: [`filter`] decides whether the user wants one.

mod body;
pub mod filter;
mod id;
mod milestone;
mod span;

pub use body::Body;
pub use id::RequestId;
pub use milestone::{Milestone, Point};
pub(crate) use span::Verdict;
pub use span::{Completeness, End, Role, Span, TraceContext};

use crate::event::{Endpoint, Task};
use crate::proto::websocket::Tally;

/// One thing that users get to know. Another kind is another variant.
#[derive(Clone, Debug)]
pub enum Record {
    Http(Box<Exchange>),
    Socket(SocketEvent),
}

impl Record {
    /// What it has in common with others; of a socket's call nothing.
    pub fn span(&self) -> Option<&Span> {
        match self {
            Record::Http(exchange) => Some(&exchange.span),
            Record::Socket(_) => None,
        }
    }

    pub fn span_mut(&mut self) -> Option<&mut Span> {
        match self {
            Record::Http(exchange) => Some(&mut exchange.span),
            Record::Socket(_) => None,
        }
    }
}

/// What of an exchange is kept for the sinks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keep {
    /// First bytes of the request.
    pub payload_bytes: usize,
    /// Header fields of both heads.
    pub headers: bool,
    /// First bytes of the content of both messages.
    pub body_bytes: usize,
    /// Responses are told when they begin, too.
    pub live: bool,
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

/// A header field as sent: name and value bytes, obs-fold unfolded to one space.
/// What is not known of it is U+FFFD: HTTP/2 fields refer to earlier ones, which
/// may have come before the tracer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub name: Vec<u8>,
    pub value: Vec<u8>,
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

/// What a WebSocket has carried, by who sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WebSocket {
    pub client: Tally,
    pub server: Tally,
}

/// One HTTP exchange. Bytes are as on the wire: masking and escaping are the sinks' work.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    pub span: Span,
    /// `None` when not even a start line was understood.
    pub protocol: Option<Protocol>,
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
