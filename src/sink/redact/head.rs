//! Masking in the lines of a head: the request line, and fields by their names.

use std::ops::Range;

use super::fields::{self, Kind};
use super::scan::{self, Context};
use super::{mask_body, trim, Masker};

/// What ends a line. CRLF and LF do (RFC 9112, 2.2); some servers take a CR for it as well,
/// and a field must not hide behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    Lf,
    AlsoCr,
}

/// A text by lines.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    ends: Ends,
    /// A CR without LF was met.
    pub bare_cr: bool,
}

/// A line and where the next one starts.
pub(super) struct Line {
    /// Without its end.
    pub text: Range<usize>,
    pub next: usize,
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a [u8], ends: Ends) -> Self {
        Lines {
            text,
            ends,
            bare_cr: false,
        }
    }

    /// The line that begins at `start`.
    pub fn at(&mut self, start: usize) -> Line {
        let mut from = start;
        while let Some(len) = memchr::memchr2(b'\r', b'\n', &self.text[from..]) {
            let end = from + len;
            let rest = &self.text[end..];
            // What the text ends with may be half of a CRLF.
            let bare = rest[0] == b'\r' && rest.get(1).is_some_and(|&byte| byte != b'\n');
            self.bare_cr |= bare;
            if bare && self.ends == Ends::Lf {
                from = end + 1;
                continue;
            }
            return Line {
                text: start..end,
                next: end + if rest.starts_with(b"\r\n") { 2 } else { 1 },
            };
        }
        Line {
            text: start..self.text.len(),
            next: self.text.len(),
        }
    }
}

/// Masks in the first bytes of a request, line by line, and in what follows its head.
pub(super) fn mask_payload(masker: &mut Masker<'_>, lines: &mut Lines<'_>) {
    let text = masker.text;
    let mut line = lines.at(0);
    // A payload may lack its first bytes: then a field comes first.
    if field_name(text, &line).is_none() {
        mask_request_line(masker, line.text.clone());
        line = lines.at(line.next);
    }
    while line.text.start < text.len() && !line.text.is_empty() {
        line = mask_field_line(masker, lines, line);
    }
    mask_body(masker, line.next);
}

/// Masks in the lines from `start` on.
pub(super) fn mask_fields(masker: &mut Masker<'_>, lines: &mut Lines<'_>, start: usize) {
    let mut line = lines.at(start);
    while line.text.start < masker.text.len() {
        line = mask_field_line(masker, lines, line);
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

pub(super) fn mask_target(masker: &mut Masker<'_>, target: Range<usize>) {
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
fn mask_field_line(masker: &mut Masker<'_>, lines: &mut Lines<'_>, line: Line) -> Line {
    let text = masker.text;
    let bytes = &text[line.text.clone()];
    let Some(colon) = memchr::memchr(b':', bytes) else {
        scan::mask_in(masker, line.text, Context::Value);
        return lines.at(line.next);
    };
    let name = trim(text, line.text.start..line.text.start + colon);
    let value = line.text.start + colon + 1;
    let kind = Kind::of(&text[name]);
    let mut last = line;
    let mut next = lines.at(last.next);
    // RFC 9112, 5.2: a line that starts with white space goes on with the value.
    while next.text.start < text.len()
        && matches!(text[next.text.start], b' ' | b'\t')
        && (kind.is_secret() || !is_secret_field(text, &next))
    {
        last = next;
        next = lines.at(last.next);
    }
    kind.mask(masker, value..last.text.end);
    next
}

/// Would this be a secret to who does not know that a field goes on so?
fn is_secret_field(text: &[u8], line: &Line) -> bool {
    field_name(text, line).is_some_and(|name| Kind::of(&text[name]).is_secret())
}
