//! What all records of work have in common, whatever the protocol.

use crate::event::{Ending, Endpoint, Task};

/// Who did something for whom, when it began and ended, and how much of it was seen.
#[derive(Clone, Debug, Default)]
pub struct Span {
    /// The same at both ends of the connection.
    pub request_id: u64,
    pub conn_id: u64,
    pub role: Role,
    /// Who moved the first byte of the request here.
    pub task: Task,
    /// Who has the connection's other end, where that is on this host and was seen.
    pub peer: Option<Task>,
    /// The other end is on this host, too, and is the one to print where only one is to be.
    pub other_end: bool,
    /// The requester's end.
    pub src: Endpoint,
    /// The responder's end.
    pub dst: Endpoint,
    pub tls: bool,
    /// First byte of the request read (server) or written (client): CLOCK_MONOTONIC, ns,
    /// and in what sinks get, since the Unix epoch.
    pub timestamp_ns: u64,
    /// First byte of the request to first byte of the response, ns.
    pub ttfb_ns: Option<u64>,
    /// First byte of the request to last byte of the response, ns.
    pub duration_ns: Option<u64>,
    /// First byte to the last thing seen, ns: whatever else is unknown.
    pub elapsed_ns: u64,
    /// Bytes of head and body; of HTTP/2 the payload of their frames.
    pub request_bytes: Option<u64>,
    pub response_bytes: Option<u64>,
    pub completeness: Completeness,
    /// `None` where a loss hides it.
    pub end: Option<End>,
    pub trace: Option<TraceContext>,
    /// It goes on: not its record, which is still to come.
    pub live: bool,
}

/// Which end of the connection the observed process is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// It read the request.
    #[default]
    Server,
    /// It wrote the request.
    Client,
}

/// How much of the exchange was seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Completeness {
    /// All of it.
    Complete,
    /// A head was larger than what is captured of it.
    Truncated,
    /// Its beginning came before the tracer, or was lost.
    StartUnseen,
    /// Its end was lost, or never came.
    #[default]
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
    pub(crate) status: Option<u16>,
    pub(crate) completeness: Completeness,
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
    pub(crate) fn new(status: Option<u16>, lacks: Option<Completeness>) -> Self {
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
    pub(crate) fn closer(self, how: Ending) -> Option<End> {
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

/// W3C trace context found on the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceContext {
    pub trace_id: [u8; 16],
    /// The caller's span.
    pub parent_span_id: [u8; 8],
}
