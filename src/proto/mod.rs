//! Protocols: bytes of one direction in, messages out.
//!
//! Pure code: no I/O, no clock, nothing else of this crate. Each parser is
//! passive (it watches a conversation it cannot influence), resumable (bytes
//! come in any pieces) and never panics, whatever the bytes.

pub mod content;
pub mod http1;
pub mod http2;
pub mod sse;
pub mod websocket;
