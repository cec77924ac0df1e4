//! HTTP/2 frames of one direction of one connection (RFC 9113).
//!
//! [`Parser`] takes the bytes of a direction in any pieces and says which
//! frames they are: header blocks decoded, contents of DATA passed through,
//! of other frames only what ends streams. It does not know the other
//! direction, nor which streams are open: that is the caller's to judge.
//!
//! The bytes are hostile and the reader is root. So: memory is bounded
//! ([`MAX_BLOCK`] of a header block stored, [`MAX_FIELDS`] of it decoded,
//! [`hpack::MAX_TABLE`]), work is linear in the bytes however they are cut,
//! and no input panics. The parser follows what two ends say to each other,
//! also where one of them should have refused it: only bytes that cannot be a
//! frame end it, until the caller finds the next frame ([`plausible_frame`]).
//!
//! ```
//! use http_tracer::proto::http2::{Parser, Start, Step};
//!
//! let mut parser = Parser::new(Start::Preface);
//! let mut input: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\
//!     \x00\x00\x03\x01\x05\x00\x00\x00\x01\x82\x84\x87";
//! loop {
//!     let used = match parser.step(input) {
//!         Step::More => break,
//!         Step::Invalid { why } => panic!("{why}"),
//!         Step::Head { used, head } => {
//!             assert_eq!((head.stream, head.end_stream), (1, true));
//!             assert_eq!(head.fields.get(b":path").and_then(|field| field.value), Some(&b"/"[..]));
//!             used
//!         }
//!         Step::Other { used } | Step::Data { used, .. } => used,
//!         Step::Reset { used, .. } | Step::GoAway { used, .. } => used,
//!     };
//!     input = &input[used..];
//! }
//! ```

mod block;
mod fields;
mod frame;
pub mod grpc;
pub mod hpack;
mod parser;
mod step;

use std::fmt;

pub use fields::Fields;
pub use frame::{plausible_frame, plausible_preface, Plausible, PREFACE};
pub use parser::Parser;
pub use step::{Head, Moved, Skip, Start, Step};

/// How many bytes of a header block are stored, as they are coded; a longer
/// one is [lost](Fields::lost).
pub const MAX_BLOCK: usize = 256 * 1024;

/// How much of a block's fields is kept, in bytes as RFC 7541 section 4.1
/// counts them; what is longer is [truncated](Fields::truncated).
pub const MAX_FIELDS: usize = 64 * 1024;

/// Why bytes are no HTTP/2 frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invalid {
    /// Something else where a preface should be (RFC 9113 section 3.4).
    Preface,
    /// A stream's frame on stream 0, or the connection's on another.
    Stream,
    /// A frame of fixed size, and another size.
    Size,
    /// Bytes are missing where the parser could not do without them:
    /// [`Parser::skip`] said so.
    Gap,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Invalid::Preface => "no HTTP/2 preface",
            Invalid::Stream => "frame on a stream that cannot have it",
            Invalid::Size => "frame of a size that it cannot have",
            Invalid::Gap => "bytes missing inside the framing",
        })
    }
}

impl std::error::Error for Invalid {}
