//! Connections: which bytes belong together, and in which order.

pub mod stream;
pub mod table;
