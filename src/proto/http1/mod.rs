//! HTTP/1 messages of one direction of one connection (RFC 9112).
//!
//! [`Parser`] takes the bytes of a direction in any pieces and says where
//! heads, bodies and messages begin and end. It does not know the other
//! direction: the caller looks at each [`Head`], decides the body's
//! [`Framing`] with [`request_framing`] or [`response_framing`] (the latter
//! needs the request's method) and tells the parser. Pairing, resynchronising
//! after a gap, and decoding of content are other modules' work.
//!
//! The bytes are hostile and the reader is root. So: memory is bounded
//! ([`MAX_HEAD`] stored, [`MAX_HEAD_SCAN`] looked at), work is linear in the
//! bytes however they are cut, and no input panics. Beyond that the parser is
//! forgiving: it reports what the two ends say to each other, also where one
//! of them should have refused it.
//!
//! ```
//! use http_tracer::proto::http1::{request_framing, Kind, Parser, StartLine, Step};
//!
//! let mut parser = Parser::new(Kind::Request);
//! let mut input: &[u8] = b"GET /x HTTP/1.1\r\nHost: a\r\n\r\n";
//! loop {
//!     let (used, framing) = match parser.step(input) {
//!         Step::More => break,
//!         Step::Invalid { why, .. } => panic!("{why}"),
//!         Step::Head { used, head } => {
//!             assert!(matches!(head.start_line(), StartLine::Request { target: b"/x", .. }));
//!             (used, Some(request_framing(&head)))
//!         }
//!         Step::Idle { used } | Step::Body { used, .. } | Step::End { used } => (used, None),
//!     };
//!     if let Some(framing) = framing {
//!         parser.begin_body(framing);
//!     }
//!     input = &input[used..];
//! }
//! assert!(!parser.in_message());
//! ```

mod chunked;
mod framing;
mod head;
mod late;
mod parser;
mod repeated;
mod scan;
mod start;
mod step;

use std::fmt;

pub use framing::{length_is_invalid, request_framing, response_framing, Framing};
pub use head::{Field, Fields, Head, Headers};
pub use parser::Parser;
pub use start::{plausible_start, Plausible, StartLine, Version, MAX_METHOD};
pub use step::{Close, Skip, Step};

/// How many bytes of a head are stored; what is longer is
/// [truncated](Head::truncated). Also the limit for a start line.
pub const MAX_HEAD: usize = 64 * 1024;

/// How long a head may be before it counts as endless: a head without an end
/// must not keep a connection's parser waiting for ever.
pub const MAX_HEAD_SCAN: usize = 1024 * 1024;

/// Which direction a parser reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Request,
    Response,
}

/// Why bytes are no HTTP/1 message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invalid {
    /// The first word is no token (RFC 9110 section 5.6.2), or is longer than
    /// [`MAX_METHOD`].
    Method,
    /// A method, and no target behind it.
    Target,
    /// Not `HTTP/1.x`, and not the one form that may go without (HTTP/0.9).
    Version,
    /// No three-digit status code.
    Status,
    /// A control byte in the start line.
    Control,
    /// A start line longer than [`MAX_HEAD`].
    StartLineTooLong,
    /// A head longer than [`MAX_HEAD_SCAN`], or with more framing fields
    /// behind [`MAX_HEAD`] than are kept.
    HeadTooLong,
    /// A chunk-size line that is none (RFC 9112 section 7.1).
    ChunkSize,
    /// A chunk size past 64 bits.
    ChunkSizeOverflow,
    /// No line end behind a chunk's data.
    ChunkEnd,
    /// Bytes are missing where the parser could not do without them:
    /// [`Parser::skip`] said [`Skip::Lost`].
    Gap,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Invalid::Method => "no request method",
            Invalid::Target => "no request target",
            Invalid::Version => "no HTTP/1 version",
            Invalid::Status => "no status code",
            Invalid::Control => "control byte in the start line",
            Invalid::StartLineTooLong => "start line too long",
            Invalid::HeadTooLong => "head too long",
            Invalid::ChunkSize => "bad chunk size",
            Invalid::ChunkSizeOverflow => "chunk size past 64 bits",
            Invalid::ChunkEnd => "chunk data without line end",
            Invalid::Gap => "bytes missing inside the message framing",
        })
    }
}

impl std::error::Error for Invalid {}

/// SP / HTAB: what RFC 9110 section 5.6.3 calls whitespace.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Without OWS at both ends. CR counts as whitespace here: RFC 9112
/// section 2.2 has a bare CR replaced with SP.
fn trim(bytes: &[u8]) -> &[u8] {
    let space = |byte: &u8| is_space(*byte) || *byte == b'\r';
    let Some(from) = bytes.iter().position(|byte| !space(byte)) else {
        return &[];
    };
    let to = bytes.iter().rposition(|byte| !space(byte)).unwrap_or(from);
    bytes.get(from..=to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trimming_takes_spaces_tabs_and_bare_cr_from_both_ends_only() {
        assert_eq!(trim(b" \ta b\r\t"), b"a b");
        assert_eq!(trim(b"x"), b"x");
        assert_eq!(trim(b" \r\t"), b"");
        assert_eq!(trim(b""), b"");
    }

    #[test]
    fn an_error_is_small_and_speaks() {
        assert_eq!(std::mem::size_of::<Invalid>(), 1);
        assert_eq!(Invalid::ChunkSize.to_string(), "bad chunk size");
    }
}
