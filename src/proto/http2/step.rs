//! What the parser says: one step after the other.

use super::fields::Fields;
use super::Invalid;
#[cfg(doc)]
use super::Parser;

/// What the direction begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// The client's preface.
    Preface,
    /// The server's preface, which is a SETTINGS frame.
    Frames,
    /// Some frame in the middle: what header blocks refer to is unknown.
    Joined,
}

/// What [`Parser::step`] found at the beginning of its input.
#[derive(Clone, Debug)]
pub enum Step<'a> {
    /// All input is taken, more is needed.
    More,
    /// A preface, frame headers, and frames that end nothing.
    Other { used: usize },
    /// A whole header block: of HEADERS or PUSH_PROMISE, and CONTINUATION.
    Head { used: usize, head: Head<'a> },
    /// A part of a DATA frame; `data` is content, the rest of it padding.
    Data {
        used: usize,
        data: &'a [u8],
        moved: Moved,
    },
    /// RST_STREAM.
    Reset { used: usize, stream: u32, code: u32 },
    /// GOAWAY: no stream of the other end's after `last` was looked at.
    GoAway { used: usize, last: u32, code: u32 },
    /// Here is no frame. The parser repeats this until [`Parser::reset`].
    Invalid { why: Invalid },
}

/// A header block.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    pub stream: u32,
    /// The stream that PUSH_PROMISE announces on `stream`; 0 if that was lost.
    pub promised: Option<u32>,
    /// Nothing of the stream follows in this direction.
    pub end_stream: bool,
    /// Payload of its frames, in bytes.
    pub bytes: u64,
    pub fields: &'a Fields,
}

/// Bytes of a stream's DATA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    pub stream: u32,
    /// Payload, padding included.
    pub bytes: u64,
    /// With them the stream ends in this direction.
    pub end_stream: bool,
}

/// What [`Parser::skip`] knows of bytes that nobody saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skip {
    /// They, or the first of them, are DATA.
    pub moved: Option<Moved>,
    /// How many of those are content and not padding.
    pub content: Option<u64>,
    /// How many are nobody knows what. If any, the position is lost: all steps
    /// are invalid until [`Parser::reset`].
    pub left: u64,
}
