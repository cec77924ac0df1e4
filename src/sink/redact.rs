//! Masking of credentials, on bytes as they were on the wire.
//!
//! Owns what is masked and what the mask looks like; knows nothing about
//! records. Called by the formats for payloads, targets, authorities and field
//! values, unless the user wants secrets shown. Every function is pure, linear
//! in its input, never panics, and allocates only when it masks.
//!
//! Masked are
//!
//! - the values of `Authorization` and `Proxy-Authorization` (a known scheme
//!   stays), `Cookie` (names stay) and `Set-Cookie` (name and attributes stay),
//! - the values of fields, of query and form parameters, of members of JSON
//!   objects and of parts of multipart forms whose name [`names::sensitive`]
//!   holds for, however percent-encoded, also inside of other values,
//! - the content of XML elements and attributes that are called so, and the value in an
//!   object that has such a name beside it (`{"name": …, "value": …}`),
//! - the userinfo of URLs: the password, or all of it without one,
//! - what has the shape of a JWT, wherever it stands.
//!
//! Where it is unclear how far a value goes, as when the payload ends inside of
//! it, more is masked rather than less. So a CR without LF is taken both ways: as a part
//! of what it stands in, and as the end of a line, behind which there is a field.

mod clean;
mod fields;
mod head;
mod jwt;
mod lexeme;
mod names;
mod scan;

use std::borrow::Cow;
use std::ops::Range;

pub(super) use clean::Clean;
use head::{Ends, Lines};
use scan::Context;

/// Masks in the first bytes of a request: its head, perhaps cut anywhere, and
/// what follows it.
pub fn payload(text: &[u8]) -> Cow<'_, [u8]> {
    // Cut in the request line, an authority may lack the `@` that gives it away.
    if !names::suspicious(text) && memchr::memchr(b'\n', text).is_some() {
        return Cow::Borrowed(text);
    }
    mask_payload(text)
}

/// Masks in a payload on a connection of which `clean` is remembered.
pub(super) fn payload_after<'a>(clean: &mut Clean, text: &'a [u8]) -> Cow<'a, [u8]> {
    match clean.payload(text) {
        true => Cow::Borrowed(text),
        false => mask_payload(text),
    }
}

/// Masks in a request-target of any form (RFC 9112, 3.2).
pub fn target(text: &[u8]) -> Cow<'_, [u8]> {
    if text.first() == Some(&b'/') && !names::suspicious(text) {
        return Cow::Borrowed(text);
    }
    masked_target(text)
}

/// Masks in a target on a connection of which `clean` is remembered.
pub(super) fn target_after<'a>(clean: &mut Clean, text: &'a [u8]) -> Cow<'a, [u8]> {
    match clean.target(text) {
        true => Cow::Borrowed(text),
        false => masked_target(text),
    }
}

fn masked_target(text: &[u8]) -> Cow<'_, [u8]> {
    both_ways(text, head::mask_target)
}

/// Masks in the beginning of a body, without transfer and content codings.
pub fn body(text: &[u8]) -> Cow<'_, [u8]> {
    if !names::suspicious(text) {
        return Cow::Borrowed(text);
    }
    let mut masker = Masker::new(text, true);
    mask_body(&mut masker, 0);
    masker.finish()
}

/// Masks the userinfo of `userinfo@host:port`.
pub fn authority(text: &[u8]) -> Cow<'_, [u8]> {
    authority_after(&mut Clean::default(), text)
}

/// Masks in an authority on a connection of which `clean` is remembered.
pub(super) fn authority_after<'a>(clean: &mut Clean, text: &'a [u8]) -> Cow<'a, [u8]> {
    if clean.authority(text) {
        return Cow::Borrowed(text);
    }
    both_ways(text, fields::mask_authority)
}

/// Masks the value of a header field.
pub fn field_value<'a>(name: &[u8], value: &'a [u8]) -> Cow<'a, [u8]> {
    let kind = fields::Kind::of(&name[trim(name, 0..name.len())]);
    both_ways(value, |masker, line| kind.mask(masker, line))
}

/// Masks in `text` by `mask`, as one thing, and where somebody else may take it for
/// several lines, also as what it then is, followed by fields (RFC 9112, 2.2).
fn both_ways<'a>(text: &'a [u8], mask: impl Fn(&mut Masker<'_>, Range<usize>)) -> Cow<'a, [u8]> {
    let mut masker = Masker::new(text, false);
    mask(&mut masker, 0..text.len());
    let whole = masker.finish();
    if memchr::memchr2(b'\r', b'\n', &whole).is_none() {
        return whole;
    }
    let mut masker = Masker::new(&whole, false);
    let mut lines = Lines::new(&whole, Ends::AlsoCr);
    let first = lines.at(0);
    mask(&mut masker, first.text.clone());
    head::mask_fields(&mut masker, &mut lines, first.next);
    Cow::Owned(masker.finish().into_owned())
}

/// What stands for a secret: its length class and nothing else. A mask stands for itself.
fn mask(secret: &[u8]) -> &'static [u8] {
    match secret.len() {
        0 => b"",
        4 if secret == b"****" => b"****",
        5 if secret == b"*****" => b"*****",
        1..=64 => b"***",
        65..=512 => b"****",
        _ => b"*****",
    }
}

/// Collects what is masked, from front to back.
struct Masker<'a> {
    text: &'a [u8],
    /// The text may go on where it ends.
    cut: bool,
    out: Vec<u8>,
    /// How much of `text` is in `out`, as it was or masked.
    done: usize,
}

impl<'a> Masker<'a> {
    fn new(text: &'a [u8], cut: bool) -> Self {
        Masker {
            text,
            cut,
            out: Vec::new(),
            done: 0,
        }
    }

    /// Masks `range`, which lies behind every range before; an empty one stays empty.
    fn mask(&mut self, range: Range<usize>) {
        let start = range.start.max(self.done);
        if range.end <= start {
            return;
        }
        if self.out.is_empty() {
            self.out.reserve(self.text.len());
        }
        self.out.extend_from_slice(&self.text[self.done..start]);
        self.out
            .extend_from_slice(mask(&self.text[start..range.end]));
        self.done = range.end;
    }

    fn finish(mut self) -> Cow<'a, [u8]> {
        if self.done == 0 {
            return Cow::Borrowed(self.text);
        }
        self.out.extend_from_slice(&self.text[self.done..]);
        Cow::Owned(self.out)
    }
}

/// `range` without white space and line ends around it.
fn trim(text: &[u8], range: Range<usize>) -> Range<usize> {
    let space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let Some(start) = text[range.clone()].iter().position(|byte| !space(byte)) else {
        return range.start..range.start;
    };
    let end = text[range.clone()]
        .iter()
        .rposition(|byte| !space(byte))
        .unwrap_or(start);
    range.start + start..range.start + end + 1
}

fn mask_payload(text: &[u8]) -> Cow<'_, [u8]> {
    let mut lines = Lines::new(text, Ends::Lf);
    let mut masker = Masker::new(text, true);
    head::mask_payload(&mut masker, &mut lines);
    let whole = masker.finish();
    if !lines.bare_cr {
        return whole;
    }
    let mut masker = Masker::new(&whole, true);
    head::mask_payload(&mut masker, &mut Lines::new(&whole, Ends::AlsoCr));
    Cow::Owned(masker.finish().into_owned())
}

/// Masks in what follows a head.
fn mask_body(masker: &mut Masker<'_>, start: usize) {
    let body = &masker.text[start..];
    // The size line of a first chunk comes before the document.
    let digits = body
        .iter()
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count();
    let document = if body[digits..].starts_with(b"\r\n") {
        &body[digits..]
    } else {
        body
    };
    let json = document
        .iter()
        .find(|byte| !byte.is_ascii_whitespace())
        .is_some_and(|byte| b"{[\"".contains(byte));
    scan::mask_in(
        masker,
        start..masker.text.len(),
        if json { Context::Json } else { Context::Body },
    );
}

#[cfg(test)]
mod tests;
