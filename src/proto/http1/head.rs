//! A message head: start line and header fields, borrowed. [`marks`] has the fields that are
//! found on the way.

mod marks;

use std::borrow::Cow;

use memchr::memchr;

use super::framing::Declared;
use super::repeated::{Repeated, Said};
use super::start::{parse_odd_line, parse_start_line, StartLine};
use super::{is_space, trim, Invalid, Kind};
use crate::proto::sse;
pub use marks::Field;
use marks::Mark;
pub(super) use marks::Marks;

/// A message head (RFC 9112 section 2.1), borrowed from the input when it came
/// in one piece, else from the parser. Nothing is copied or looked up until
/// asked for.
///
/// ```text
/// start-line CRLF *( field-line CRLF ) CRLF
///             |--- fields ---|-- cut --|    raw: up to MAX_HEAD bytes
///                                           late: framing fields behind `fields`
/// ```
#[derive(Clone, Debug)]
pub struct Head<'a> {
    start: StartLine<'a>,
    odd: bool,
    raw: &'a [u8],
    fields: &'a [u8],
    late: &'a [u8],
    len: u64,
    marks: Option<&'a Marks>,
    /// What the fields say, if that is known already.
    said: Option<Said>,
}

/// Where the parts of a head lie; see [`Head`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout<'a> {
    /// Where the field lines begin: behind the start line's LF.
    pub(super) fields_at: usize,
    /// Where the fields that are whole end.
    pub(super) fields_end: usize,
    /// The head's true length.
    pub(super) len: u64,
    /// The start line is text, and none.
    pub(super) odd: bool,
    /// `None` if no lines were marked.
    pub(super) marks: Option<&'a Marks>,
}

impl<'a> Head<'a> {
    pub(super) fn new(
        kind: Kind,
        raw: &'a [u8],
        layout: Layout<'a>,
        late: &'a [u8],
    ) -> Result<Head<'a>, Invalid> {
        let line = raw.get(..layout.fields_at).unwrap_or_default();
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let start = match layout.odd {
            true => parse_odd_line(line),
            false => parse_start_line(kind, line)?,
        };
        Ok(Head::behind(start, raw, layout, late))
    }

    /// A head whose start line is known.
    pub(super) fn behind(
        start: StartLine<'a>,
        raw: &'a [u8],
        layout: Layout<'a>,
        late: &'a [u8],
    ) -> Head<'a> {
        Head {
            start,
            odd: layout.odd,
            raw,
            fields: raw
                .get(layout.fields_at..layout.fields_end)
                .unwrap_or_default(),
            late,
            len: layout.len,
            marks: layout.marks,
            said: None,
        }
    }

    /// A head with the fields of the one before, which begin at `fields_at`.
    pub(super) fn repeated(
        start: StartLine<'a>,
        raw: &'a [u8],
        fields_at: usize,
        before: &'a Repeated,
    ) -> Head<'a> {
        Head {
            start,
            odd: false,
            raw,
            fields: raw.get(fields_at..).unwrap_or_default(),
            late: &[],
            len: raw.len() as u64,
            marks: Some(before.marks()),
            said: before.said(),
        }
    }

    /// The request line or status line.
    pub fn start_line(&self) -> &StartLine<'a> {
        &self.start
    }

    /// Whether a request line stands there that is none: a
    /// [lenient](super::Parser::lenient) parser takes any text for one.
    pub fn is_odd(&self) -> bool {
        self.odd
    }

    /// The header fields (RFC 9112 section 5) in the order sent, as name and
    /// value: OWS around the value trimmed, obs-fold replaced by one space.
    ///
    /// Whitespace before the colon is tolerated. Lines without a colon or a
    /// name are passed over, and so are indented lines that follow no field.
    /// Of a [truncated](Head::truncated) head these are the fields that are
    /// stored whole, then those that say how to read the rest of the
    /// connection: Content-Length, Transfer-Encoding, Connection, Upgrade.
    pub fn headers(&self) -> Headers<'a> {
        Headers {
            lines: self.fields,
            late: self.late,
        }
    }

    /// What the fields say of the length, if that is known already.
    pub(super) fn declared(&self) -> Option<Declared> {
        Some(self.said?.length)
    }

    /// Are the content of this response events (see [`sse::announced`])?
    pub fn opens_events(&self) -> bool {
        match self.said {
            Some(said) => said.events,
            None => {
                let fields = self.fields([Field::ContentType, Field::ContentEncoding]);
                sse::announced(fields.map(|(field, value)| (field.name().as_bytes(), value)))
            }
        }
    }

    pub(super) fn says(&mut self, said: Said) {
        self.said = Some(said);
    }

    /// The field lines that are stored, with the empty line.
    pub(super) fn lines(&self) -> &'a [u8] {
        self.fields
    }

    /// The fields that are one of these, in the order sent.
    #[inline]
    pub fn fields<const N: usize>(&self, wanted: [Field; N]) -> Fields<'_, 'a, N> {
        let bits = wanted.iter().fold(0, |bits, field| bits | field.bit());
        let marked = self.marks.and_then(|marks| marks.all(bits));
        Fields {
            head: self,
            wanted,
            marked: marked.unwrap_or_default().iter(),
            rest: Headers {
                lines: if marked.is_some() { &[] } else { self.fields },
                late: self.late,
            },
        }
    }

    /// The value of the first field of that name, in any letter case.
    pub fn get(&self, name: &str) -> Option<Cow<'a, [u8]>> {
        self.get_all(name).next()
    }

    /// The values of all fields of that name, in any letter case.
    pub fn get_all<'n>(&self, name: &'n str) -> impl Iterator<Item = Cow<'a, [u8]>> + use<'a, 'n> {
        self.headers()
            .filter(move |(given, _)| given.eq_ignore_ascii_case(name.as_bytes()))
            .map(|(_, value)| value)
    }

    /// Whether the comma-separated list that all fields of that name make up
    /// (RFC 9110 section 5.6.1) has this element, in any letter case: for
    /// Connection and Upgrade.
    pub fn has_element(&self, name: &str, element: &str) -> bool {
        self.get_all(name).any(|value| {
            value
                .split(|&byte| byte == b',')
                .any(|given| trim(given).eq_ignore_ascii_case(element.as_bytes()))
        })
    }

    /// The head as sent, with the empty line; its first
    /// [`MAX_HEAD`](super::MAX_HEAD) bytes if it is longer.
    pub fn raw(&self) -> &'a [u8] {
        self.raw
    }

    /// Whether the head is longer than what is stored of it.
    pub fn truncated(&self) -> bool {
        (self.raw.len() as u64) < self.len
    }

    /// The length of the whole head in bytes, with the empty line. Never 0.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> u64 {
        self.len
    }
}

/// The header fields of a [`Head`]; see [`Head::headers`].
#[derive(Clone, Debug)]
pub struct Headers<'a> {
    lines: &'a [u8],
    late: &'a [u8],
}

/// Some header fields of a [`Head`]; see [`Head::fields`].
#[derive(Clone, Debug)]
pub struct Fields<'h, 'a, const N: usize> {
    head: &'h Head<'a>,
    wanted: [Field; N],
    marked: std::slice::Iter<'h, Mark>,
    /// What was not marked.
    rest: Headers<'a>,
}

impl<'a, const N: usize> Fields<'_, 'a, N> {
    fn wanted(&self, name: &[u8]) -> Option<Field> {
        Field::of(name).filter(|field| self.wanted.contains(field))
    }

    fn marked(&self, mark: Mark) -> Option<(Field, Cow<'a, [u8]>)> {
        if mark
            .field
            .is_some_and(|field| !self.wanted.contains(&field))
        {
            return None;
        }
        let head = self.head;
        let (start, end) = (usize::from(mark.start), usize::from(mark.end));
        if end >= head.fields.len() {
            return None; // it is not whole
        }
        let lines = head.fields.get(start..)?;
        let (line, behind) = lines.split_at_checked(end - start)?;
        let folded = behind.get(1).is_some_and(|&byte| is_space(byte));
        if let (Some(field), false) = (mark.field, folded) {
            let value = line.get(field.name().len() + 1..)?;
            return Some((field, Cow::Borrowed(trim(value))));
        }
        split_field(line)?;
        let (name, value) = Headers { lines, late: &[] }.next()?;
        Some((self.wanted(name)?, value))
    }
}

impl<'a, const N: usize> Iterator for Fields<'_, 'a, N> {
    type Item = (Field, Cow<'a, [u8]>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        // Mostly there is one, and asked for another.
        match self.marked.as_slice().is_empty() && self.rest.is_empty() {
            true => None,
            false => self.go_on(),
        }
    }
}

impl<'a, const N: usize> Fields<'_, 'a, N> {
    fn go_on(&mut self) -> Option<(Field, Cow<'a, [u8]>)> {
        while let Some(&mark) = self.marked.next() {
            let field = self.marked(mark);
            if field.is_some() {
                return field;
            }
        }
        loop {
            let (name, value) = self.rest.next()?;
            if let Some(field) = self.wanted(name) {
                return Some((field, value));
            }
        }
    }
}

impl<'a> Headers<'a> {
    fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.late.is_empty()
    }

    /// The next line, without its LF.
    fn line(&mut self) -> Option<&'a [u8]> {
        if self.lines.is_empty() {
            self.lines = std::mem::take(&mut self.late);
        }
        if self.lines.is_empty() {
            return None;
        }
        let end = memchr(b'\n', self.lines).unwrap_or(self.lines.len());
        let (line, rest) = self.lines.split_at(end);
        self.lines = rest.get(1..).unwrap_or_default();
        Some(line)
    }

    /// Whether the next line goes on with the field of the last one.
    fn folded(&self) -> bool {
        self.lines.first().is_some_and(|&byte| is_space(byte))
    }
}

/// Name and value of a line, unless it is no field.
fn split_field(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let (name, value) = line.split_at(memchr(b':', line)?);
    let name = trim(name);
    let value = trim(value.get(1..).unwrap_or_default());
    (!name.is_empty()).then_some((name, value))
}

impl<'a> Iterator for Headers<'a> {
    type Item = (&'a [u8], Cow<'a, [u8]>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let line = self.line()?;
            if line.first().is_some_and(|&byte| is_space(byte)) {
                continue; // goes on with a line that was none
            }
            let Some((name, value)) = split_field(line) else {
                continue;
            };
            if !self.folded() {
                return Some((name, Cow::Borrowed(value)));
            }
            let mut value = value.to_vec();
            while self.folded() {
                let part = trim(self.line().unwrap_or_default());
                if !part.is_empty() && !value.is_empty() {
                    value.push(b' ');
                }
                value.extend_from_slice(part);
            }
            return Some((name, Cow::Owned(value)));
        }
    }
}

#[cfg(test)]
mod tests;
