//! Where records go, and the account of what became of them.

use crate::conn::stream::Capped;
use crate::record::{Milestone, Record};

/// Where finished records go.
pub trait Sink {
    fn record(&mut self, record: &Record) -> Fate;

    /// If [`Options::milestones`] asks for them.
    fn milestone(&mut self, _: &Milestone) {}
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Emitted,
    /// Not wanted, or there were enough already.
    FilteredOut,
    /// Its other end's is emitted instead.
    OtherEnd,
}

/// What became of the exchanges, and what went wrong on the way to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    pub started: u64,
    pub emitted: u64,
    pub filtered_out: u64,
    /// Of these, the ones whose other end is reported instead.
    pub other_ends: u64,
    pub open_at_exit: u64,
    /// Responses that no request asked for.
    pub unmatched: u64,
    /// Times that a direction lost its place between messages.
    pub resyncs: u64,
    /// Holes in a stream that were not body.
    pub gaps: u64,
    /// Records whose bytes were here already.
    pub overlaps: u64,
    /// Bytes that were counted only and hid more than a body, and those inside TLS.
    pub capped: Capped,
    pub tls_capped: Capped,
    /// Connections that were given up to make room.
    pub evicted: u64,
    /// Exchanges that ended with them, or because too many waited before them.
    pub evicted_exchanges: u64,
    /// Records of connections that had been given up.
    pub forgotten: u64,
    /// Most connections remembered at once.
    pub peak_connections: u64,
    /// Most bytes that connections and open exchanges took.
    pub peak_heap_bytes: u64,
    /// Calls whose last record came, with all bytes that were wanted.
    pub calls: u64,
    /// The same for calls of TLS libraries.
    pub tls_calls: u64,
    /// TLS sessions whose connection was not found.
    pub unresolved: u64,
    /// Times that a session joined in the middle may have read what nobody saw.
    pub unseen_reads: u64,
}
