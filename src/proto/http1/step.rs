//! What a parser answers.

use super::head::Head;
use super::Invalid;

/// What [`Parser::step`](super::Parser::step) found at the beginning of its
/// input.
#[derive(Clone, Debug)]
pub enum Step<'a> {
    /// Nothing is left to report: all input is taken, more is needed.
    More,
    /// Empty lines before a start line, skipped (RFC 9112 section 2.2).
    Idle { used: usize },
    /// A complete head. Call
    /// [`Parser::begin_body`](super::Parser::begin_body) before the next step.
    Head { used: usize, head: Head<'a> },
    /// A part of the body: `used` bytes of it, of which `data`, at the end of
    /// them, is content and the rest is chunk framing and trailers.
    Body { used: usize, data: &'a [u8] },
    /// The message is complete. `used` may be 0.
    End { used: usize },
    /// The byte behind `used` cannot be there, or a limit is passed. The
    /// parser repeats this until [`Parser::reset`](super::Parser::reset).
    Invalid { used: usize, why: Invalid },
}

/// What [`Parser::skip`](super::Parser::skip) knows of bytes that nobody saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Skip {
    /// All of them are body, and the message goes on.
    Inside,
    /// The message ended inside them, or with them; no [`Step::End`] follows.
    /// `left` unseen bytes belong to what comes next: if any, the parser is
    /// to be [`reset`](super::Parser::reset) where bytes are seen again.
    Ends { left: u64 },
    /// The position is lost. All steps are invalid until
    /// [`Parser::reset`](super::Parser::reset).
    Lost,
}

/// What the end of a direction means for the message under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Close {
    /// There is none.
    Clean,
    /// It is complete.
    Ends,
    /// It is cut off, or the parser had lost its way before.
    Cut,
}
