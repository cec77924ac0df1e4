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
//! it, more is masked rather than less.

mod clean;
mod fields;
mod jwt;
mod lexeme;
mod names;
mod scan;

use std::borrow::Cow;
use std::ops::Range;

pub(super) use clean::Clean;
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

/// The same, for a payload on a connection of which this is remembered.
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

/// The same; see [`payload_after`].
pub(super) fn target_after<'a>(clean: &mut Clean, text: &'a [u8]) -> Cow<'a, [u8]> {
    match clean.target(text) {
        true => Cow::Borrowed(text),
        false => masked_target(text),
    }
}

fn masked_target(text: &[u8]) -> Cow<'_, [u8]> {
    let mut masker = Masker::new(text, false);
    mask_target(&mut masker, 0..text.len());
    masker.finish()
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

/// The same; see [`payload_after`].
pub(super) fn authority_after<'a>(clean: &mut Clean, text: &'a [u8]) -> Cow<'a, [u8]> {
    if clean.authority(text) {
        return Cow::Borrowed(text);
    }
    let mut masker = Masker::new(text, false);
    fields::mask_authority(&mut masker, 0..text.len());
    masker.finish()
}

/// Masks the value of a header field.
pub fn field_value<'a>(name: &[u8], value: &'a [u8]) -> Cow<'a, [u8]> {
    let mut masker = Masker::new(value, false);
    fields::mask_field(&mut masker, name, 0..value.len());
    masker.finish()
}

/// What stands for a secret of `len` bytes: its length class and nothing else.
fn mask(len: usize) -> &'static [u8] {
    match len {
        0 => b"",
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
        self.out.extend_from_slice(mask(range.end - start));
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
    let mut masker = Masker::new(text, true);
    let mut line = Line::at(text, 0);
    // A payload may lack its first bytes: then a field comes first.
    if field_name(text, &line).is_none() {
        mask_request_line(&mut masker, line.text.clone());
        line = Line::at(text, line.next);
    }
    while line.text.start < text.len() && !line.text.is_empty() {
        line = mask_field_line(&mut masker, line);
    }
    mask_body(&mut masker, line.next);
    masker.finish()
}

/// A line and where the next one starts. CRLF, LF and CR end lines: some
/// servers take either, and a field must not hide behind one of them.
struct Line {
    /// Without its end.
    text: Range<usize>,
    next: usize,
}

impl Line {
    fn at(text: &[u8], start: usize) -> Self {
        let Some(len) = memchr::memchr2(b'\r', b'\n', &text[start..]) else {
            return Line {
                text: start..text.len(),
                next: text.len(),
            };
        };
        let end = start + len;
        let next = if text[end..].starts_with(b"\r\n") {
            end + 2
        } else {
            end + 1
        };
        Line {
            text: start..end,
            next,
        }
    }
}

/// The name of a field line: a token, perhaps with white space after it.
fn field_name(text: &[u8], line: &Line) -> Option<Range<usize>> {
    let colon = memchr::memchr(b':', &text[line.text.clone()])?;
    let name = trim(text, line.text.start..line.text.start + colon);
    let token = text[name.clone()]
        .iter()
        .all(|&b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b));
    (token && !name.is_empty()).then_some(name)
}

fn mask_request_line(masker: &mut Masker<'_>, line: Range<usize>) {
    let bytes = &masker.text[line.clone()];
    let version = memchr::memmem::rfind(bytes, b" HTTP/").unwrap_or(bytes.len());
    let target = match memchr::memchr(b' ', &bytes[..version]) {
        Some(method) => line.start + method + 1..line.start + version,
        None => line.start..line.start + version,
    };
    let target = trim(masker.text, target);
    mask_target(masker, target);
}

fn mask_target(masker: &mut Masker<'_>, target: Range<usize>) {
    let bytes = &masker.text[target.clone()];
    let path = bytes
        .iter()
        .position(|byte| b"/?#".contains(byte))
        .unwrap_or(bytes.len());
    // Authority form, where in absolute form the path would start within `://`.
    if path > 0 && !bytes[path - 1..].starts_with(b"://") {
        let authority = target.start..target.start + path;
        if bytes[..path].contains(&b'@') {
            fields::mask_authority(masker, authority);
        } else {
            fields::mask_cut_password(masker, authority);
        }
    }
    let rest = target.start.max(masker.done)..target.end;
    scan::mask_in(masker, rest, Context::Value);
}

/// Masks in the field that starts with `line`; the line after it.
fn mask_field_line(masker: &mut Masker<'_>, line: Line) -> Line {
    let text = masker.text;
    let bytes = &text[line.text.clone()];
    let Some(colon) = memchr::memchr(b':', bytes) else {
        scan::mask_in(masker, line.text, Context::Value);
        return Line::at(text, line.next);
    };
    let name = trim(text, line.text.start..line.text.start + colon);
    let value = line.text.start + colon + 1;
    let kind = fields::Kind::of(&text[name]);
    let mut last = line;
    let mut next = Line::at(text, last.next);
    // RFC 9112, 5.2: a line that starts with white space goes on with the value. A
    // lone CR may be part of it, too.
    while next.text.start < text.len()
        && (matches!(text[next.text.start], b' ' | b'\t')
            || (kind != fields::Kind::Plain && text[last.next - 1] == b'\r'))
    {
        last = next;
        next = Line::at(text, last.next);
    }
    kind.mask(masker, value..last.text.end);
    next
}

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
