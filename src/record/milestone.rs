//! What is told of an exchange while it goes on.

use super::Role;
use crate::event::Task;

/// What happened to an exchange, or to its connection, before the record of it is there.
///
/// They come in the order in which they were seen, also with regard to records: an exchange
/// begins before anything else is told of it, and after its record, or [`Withdrawn`], nothing
/// is. An exchange is named by its connection, which is one end's, and its number.
///
/// [`Withdrawn`]: Milestone::Withdrawn
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Milestone {
    /// A request was read or written, as far as its start line; or, where no request was
    /// seen, a response. The time is its first byte's.
    Begun(Point),
    /// The first byte of the response, told once its status is known.
    Answered(Point),
    /// It was none: there will be no record.
    Withdrawn { conn_id: u64, request_id: u64 },
    /// Nothing more comes of this connection; CLOCK_MONOTONIC, ns.
    Closed { conn_id: u64, ts: u64 },
}

/// Where and when an exchange got so far, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub conn_id: u64,
    /// The same at both ends of the connection.
    pub request_id: u64,
    pub role: Role,
    /// CLOCK_MONOTONIC, ns.
    pub ts: u64,
    /// Who moved that byte here; `None` where nobody saw.
    pub task: Option<Task>,
}
