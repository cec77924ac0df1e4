//! Records as bytes: one line each, in the format that the user wants.
//!
//! Pure formatting into a buffer; whoever owns the buffer does the I/O. What
//! comes from the wire is masked ([`redact`]) and escaped here and nowhere
//! else, so nothing upstream needs to.

mod body;
pub mod json;
pub mod redact;
pub mod text;
mod time;

use std::borrow::Cow;

use crate::exchange::{Exchange, SocketEvent};

/// The format of the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// An aligned line for people.
    Text,
    /// A JSON object with the contract's keys.
    Json,
}

/// What goes into a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Print credentials as they are.
    pub show_secrets: bool,
    /// JSON: always print `request_headers` and `response_headers`, `null` when unknown.
    pub headers: bool,
    /// Print at most so many bytes of each content; 0: none.
    pub body_bytes: usize,
    /// Text: colours.
    pub color: bool,
}

/// The name of an error number, as `ECONNREFUSED`.
fn errno(number: u32) -> String {
    use nix::errno::Errno;
    match Errno::from_raw(i32::try_from(number).unwrap_or_default()) {
        Errno::UnknownErrno => format!("errno {number}"),
        known => format!("{known:?}"),
    }
}

impl Format {
    /// Appends the record of `exchange`, with its line end, to `out`.
    pub fn exchange(self, exchange: &Exchange, options: &Options, out: &mut Vec<u8>) {
        match self {
            Format::Text => text::exchange(exchange, options, out),
            Format::Json => json::exchange(exchange, options, out),
        }
    }

    /// Appends the record of `event`, with its line end, to `out`.
    pub fn socket_event(self, event: &SocketEvent, options: &Options, out: &mut Vec<u8>) {
        match self {
            Format::Text => text::socket_event(event, options, out),
            Format::Json => json::socket_event(event, options, out),
        }
    }
}

impl Options {
    /// `bytes` as they may be shown: `mask` applied unless secrets are wanted.
    fn shown<'a>(&self, bytes: &'a [u8], mask: fn(&'a [u8]) -> Cow<'a, [u8]>) -> Cow<'a, [u8]> {
        if self.show_secrets {
            Cow::Borrowed(bytes)
        } else {
            mask(bytes)
        }
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
