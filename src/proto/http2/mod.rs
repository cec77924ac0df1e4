//! HTTP/2 (RFC 9113): its header compression so far.

pub mod hpack;
