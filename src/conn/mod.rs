//! Connections: which bytes belong together, and in which order.

pub mod ends;
pub mod stream;
pub mod table;
pub mod tls;
