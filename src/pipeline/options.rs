//! What the pipeline is asked for.

use crate::event::{ConnKey, Transport};
use crate::record::Keep;
use crate::tracker::ConnContext;

/// What the pipeline is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    pub keep: Keep,
    /// Follow the client's end of a connection to its end though the server's is on this
    /// host, too. Else its exchanges are given up when the server's end is found, and the
    /// kernel side is told to report it no more. Either way who gets the records decides
    /// which are printed: see [`Span::other_end`](crate::record::Span::other_end).
    pub keep_both_ends: bool,
    /// Hand out milestones. They are for who looks at all ends: this implies
    /// `keep_both_ends`.
    pub milestones: bool,
    /// Connections remembered at a time.
    pub max_connections: usize,
    /// Bytes that connections and open exchanges may take.
    pub max_memory: usize,
    /// CLOCK_REALTIME minus CLOCK_MONOTONIC, ns.
    pub wall_offset_ns: u64,
    /// Sockets were picked by port or namespace: what has none may not be shown.
    pub sockets_picked: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            keep: Keep::default(),
            keep_both_ends: false,
            milestones: false,
            max_connections: 65536,
            max_memory: 256 << 20,
            wall_offset_ns: 0,
            sockets_picked: false,
        }
    }
}

impl Options {
    pub(super) fn context(&self, conn: ConnKey, transport: Transport) -> ConnContext {
        ConnContext::new(conn, transport, self.keep, self.max_memory / SESSION_SHARE)
    }
}

/// Which part of all memory the texts of one connection's heads may take uncut.
const SESSION_SHARE: usize = 8;
