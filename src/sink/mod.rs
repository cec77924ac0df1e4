//! Where records go. A [`Fanout`] hands each to every sink that is open; a sink is a row
//! of [`SINKS`].
//!
//! What comes from the wire is masked in [`shown`] and nowhere else, before any sink gets
//! it. Escaping is each format's own work. No sink makes the tracer wait: see
//! [`crate::queue`].

mod content;
mod fanout;
pub mod json;
mod lines;
mod number;
mod places;
pub mod redact;
mod shown;
mod summary;
mod table;
pub mod text;
mod time;

use std::fs::File;

use anyhow::Result;

pub use fanout::{Fanout, Pace, LAST_CALL};
pub use shown::{Field, Needs, Shown, ShownExchange};
pub use table::{Row, SINKS};
pub use time::Zone;

/// Takes records.
pub trait Sink {
    /// Signals are held: threads may be started, which are to get none.
    ///
    /// # Errors
    /// There can be none.
    fn start(&mut self) -> Result<()>;

    /// Takes a record, unless there is no room for it: then the sink counts it as lost.
    /// Never waits while something is traced.
    fn record(&mut self, record: Shown<'_>) -> bool;

    /// After each look at the ring: what was taken goes on its way.
    fn tick(&mut self);

    /// `--write` was opened anew, and this is the file.
    fn go_on_in(&mut self, file: File);

    /// The end: what was taken is written, within some time.
    ///
    /// # Errors
    /// The first error of writing, if there was one. That nobody reads is none.
    fn finish(&mut self) -> Result<()>;

    fn state(&self) -> State;

    fn losses(&self) -> Losses;
}

/// Does a sink take records?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    /// Nobody reads any more, or writing failed.
    Closed,
}

/// What became of the records that a sink was given. At the end it is one or the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    pub written: u64,
    pub dropped: u64,
    /// Why they were, for people: `as nobody reads them`.
    pub why: String,
}

/// What goes into a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Print credentials as they are.
    pub show_secrets: bool,
    /// JSON: always print `request_headers` and `response_headers`, `null` when unknown.
    /// Text: those that are known.
    pub headers: bool,
    /// Print at most so many bytes of each content; 0: none.
    pub body_bytes: usize,
    /// Text: colours.
    pub color: bool,
    /// Text: columns of the terminal; `None`: lines may be of any length.
    pub width: Option<u16>,
    /// Text: whose time of day.
    pub zone: Zone,
    /// Text: the time to first byte.
    pub ttfb: bool,
}

/// The name of an error number, as `ECONNREFUSED`.
fn errno(number: u32) -> String {
    use nix::errno::Errno;
    match Errno::from_raw(i32::try_from(number).unwrap_or_default()) {
        Errno::UnknownErrno => format!("errno {number}"),
        known => format!("{known:?}"),
    }
}

/// Characters that change how the text around them looks, or cannot be seen:
/// controls, line separators, bidi controls, zero-width characters, tags.
/// Printed as they are they could make a record look like another one.
pub(crate) fn deceptive(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
