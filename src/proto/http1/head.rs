//! A message head: start line and header fields, borrowed.

use std::borrow::Cow;

use memchr::memchr;

use super::framing::Declared;
use super::repeated::{Repeated, Said};
use super::start::{parse_odd_line, parse_start_line, StartLine};
use super::{is_space, trim, Invalid, Kind};
use crate::proto::sse;

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

/// The fields that say how to read a message, or that a record is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    ContentEncoding,
    ContentLength,
    ContentType,
    Expect,
    Host,
    Traceparent,
    TransferEncoding,
}

impl Field {
    const ALL: [Field; 7] = [
        Field::ContentEncoding,
        Field::ContentLength,
        Field::ContentType,
        Field::Expect,
        Field::Host,
        Field::Traceparent,
        Field::TransferEncoding,
    ];

    /// In lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Field::ContentEncoding => "content-encoding",
            Field::ContentLength => "content-length",
            Field::ContentType => "content-type",
            Field::Expect => "expect",
            Field::Host => "host",
            Field::Traceparent => "traceparent",
            Field::TransferEncoding => "transfer-encoding",
        }
    }

    /// As nearly everybody writes it: quicker to compare than all ways to write it.
    const fn usual(self) -> &'static [u8] {
        match self {
            Field::ContentEncoding => b"Content-Encoding",
            Field::ContentLength => b"Content-Length",
            Field::ContentType => b"Content-Type",
            Field::Expect => b"Expect",
            Field::Host => b"Host",
            Field::Traceparent => b"traceparent",
            Field::TransferEncoding => b"Transfer-Encoding",
        }
    }

    /// Its bit in a set of them.
    const fn bit(self) -> u8 {
        1 << self as u8
    }

    fn of(name: &[u8]) -> Option<Field> {
        let is = |field: &Field| name.eq_ignore_ascii_case(field.name().as_bytes());
        Field::ALL.into_iter().find(is)
    }
}

/// A line of the fields that must be known again.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    /// Where it begins and ends, LF excluded, counted from the first line of the
    /// fields. `MAX_HEAD` is 64 KiB.
    start: u16,
    end: u16,
    /// `None`: with space before its name or colon, so that it is to be looked at.
    field: Option<Field>,
}

/// The lines of a head that are a [`Field`]: found on the way to the head's end,
/// so that not every question goes through all lines again.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    lines: [Mark; Marks::ROOM],
    /// A bit for each field that is one of them, or may be.
    present: u8,
    /// More than [`Marks::ROOM`]: there was no room for all of them.
    len: u8,
}

impl Marks {
    const ROOM: usize = 8;

    /// A line of the fields, without its LF, that begins at `at` in them.
    pub(super) fn note(&mut self, at: usize, line: &[u8]) {
        let Some(field) = opens(line) else {
            return;
        };
        self.present |= field.map_or(u8::MAX, Field::bit);
        if let Some(mark) = self.lines.get_mut(usize::from(self.len)) {
            *mark = Mark {
                start: at as u16,
                end: (at + line.len()) as u16,
                field,
            };
        }
        self.len = self.len.saturating_add(1);
    }

    /// All of them, if they are here; none, if none is wanted.
    fn all(&self, wanted: u8) -> Option<&[Mark]> {
        let lines = self.lines.get(..self.len.into())?;
        match self.present & wanted {
            0 => Some(&[]),
            _ => Some(lines),
        }
    }
}

/// Which field the line is; `Some(None)` if that takes a closer look.
fn opens(line: &[u8]) -> Option<Option<Field>> {
    use Field::*;
    match line.first()? {
        b'c' | b'C' => one_of([ContentLength, ContentType, ContentEncoding], line),
        b'e' | b'E' => one_of([Expect], line),
        b'h' | b'H' => one_of([Host], line),
        b't' | b'T' => one_of([TransferEncoding, Traceparent], line),
        b'\r' => Some(None),
        _ => None,
    }
}

/// Of fields that are known when this is compiled, so that no name is gone through in a loop.
#[inline(always)]
fn one_of<const N: usize>(fields: [Field; N], line: &[u8]) -> Option<Option<Field>> {
    fields.into_iter().find_map(|field| {
        let (name, rest) = line.split_at_checked(field.name().len())?;
        let colon = match rest.first()? {
            b':' => true,
            b' ' | b'\t' | b'\r' => false,
            _ => return None,
        };
        let is = name == field.usual() || name.eq_ignore_ascii_case(field.name().as_bytes());
        is.then(|| colon.then_some(field))
    })
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
mod tests {
    use super::*;

    fn head(raw: &[u8]) -> Head<'_> {
        let layout = Layout {
            fields_at: memchr(b'\n', raw).unwrap() + 1,
            fields_end: raw.len(),
            len: raw.len() as u64,
            odd: false,
            marks: None,
        };
        Head::new(Kind::Request, raw, layout, b"").unwrap()
    }

    fn listed(raw: &[u8]) -> Vec<(String, String)> {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        head(raw)
            .headers()
            .map(|(name, value)| (text(name), text(&value)))
            .collect()
    }

    fn pairs(want: &[(&str, &str)]) -> Vec<(String, String)> {
        want.iter()
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .collect()
    }

    #[test]
    fn fields_are_listed_in_order_and_repeated_ones_stay_apart() {
        let raw = b"GET / HTTP/1.1\r\nB: 1\r\na:2\r\nB:\t 3 \t\r\nC:\r\n\r\n";
        assert_eq!(
            listed(raw),
            pairs(&[("B", "1"), ("a", "2"), ("B", "3"), ("C", "")])
        );
    }

    #[test]
    fn folded_fields_are_joined_by_one_space() {
        let raw = b"GET / HTTP/1.1\nA: 1\n \t2\n\n";
        assert_eq!(listed(raw), pairs(&[("A", "1 2")]));
        let raw = b"GET / HTTP/1.1\r\nA:\r\n 1 \r\n \r\n\t2\r\nB: 3\r\n\r\n";
        assert_eq!(listed(raw), pairs(&[("A", "1 2"), ("B", "3")]));
    }

    #[test]
    fn lines_that_are_no_fields_are_passed_over() {
        let raw = b"GET / HTTP/1.1\r\n X: no\r\nno colon\r\n more: no\r\n: no\r\nA : 1\r\n\r\n";
        assert_eq!(listed(raw), pairs(&[("A", "1")]));
    }

    #[test]
    fn bare_cr_and_nul_stay_in_values() {
        let raw = b"GET / HTTP/1.1\r\nA: 1\r2\x003\r\r\n\r\n";
        assert_eq!(listed(raw), pairs(&[("A", "1\r2\x003")]));
    }

    #[test]
    fn names_are_found_in_any_case_and_the_first_field_wins() {
        let head = head(b"GET / HTTP/1.1\r\nhOST: a\r\nHost: b\r\n\r\n");
        assert_eq!(head.get("Host").as_deref(), Some(b"a".as_slice()));
        assert_eq!(head.get_all("host").count(), 2);
        assert_eq!(head.get("Hos"), None);
    }

    #[test]
    fn fields_are_found_by_what_they_are() {
        let raw = b"GET / HTTP/1.1\r\nHost: a\r\n b\r\n\rhost: c\r\nX: d\r\n e\r\nHosts: f\r\n\r\n";
        let values = |head: &Head<'_>| -> Vec<Vec<u8>> {
            let fields = head.fields([Field::ContentType, Field::Host]);
            fields.map(|(_, value)| value.into_owned()).collect()
        };
        assert_eq!(values(&head(raw)), [b"a b".to_vec(), b"c".to_vec()]);
        assert_eq!(head(raw).fields([]).count(), 0);
    }

    /// With marks and without: the same.
    #[test]
    fn marks_find_what_a_walk_through_all_lines_finds() {
        let lines = [
            "Host: a",
            "host : b",
            "\rHost: c",
            " Host: d",
            "no colon",
            "host and no colon",
            "\rno colon",
            ": e",
            "Content-Length: 5",
            "Connection:",
            "\tmore",
            "transfer-ENCODING:\t chunked ",
            "Upgrade: h2c",
            "Hos: y",
            "content-type\r: f",
            "Traceparent:g",
            "Cookie: g",
        ];
        let listed = |head: &Head<'_>, wanted: [Field; 2]| -> Vec<(Field, Vec<u8>)> {
            let fields = head.fields(wanted);
            fields
                .map(|(field, value)| (field, value.into_owned()))
                .collect()
        };
        for n in 0..4000_usize {
            let picked = (0..n % 17).map(|i| lines[(n * 31 + i * (7 + n / 64)) % lines.len()]);
            let text: Vec<&str> = picked.collect();
            let raw = format!("GET / HTTP/1.1\r\n{}\r\n\r\n", text.join("\r\n"));
            let raw = raw.replacen("\r\n\r\n\r\n", "\r\n\r\n", 1);
            let mut parser = super::super::Parser::new(Kind::Request);
            let super::super::Step::Head { head, .. } = parser.step(raw.as_bytes()) else {
                panic!("no head: {raw:?}");
            };
            let unmarked = Head {
                odd: false,
                marks: None,
                ..head.clone()
            };
            for wanted in [
                [Field::Host, Field::ContentEncoding],
                [Field::ContentLength, Field::TransferEncoding],
                [Field::ContentType, Field::Traceparent],
            ] {
                let found = listed(&head, wanted);
                assert_eq!(found, listed(&unmarked, wanted), "{raw:?}");
                let all = head.headers().filter(|(name, _)| {
                    let is = |field: &Field| name.eq_ignore_ascii_case(field.name().as_bytes());
                    wanted.iter().any(is)
                });
                assert_eq!(found.len(), all.count(), "{raw:?}");
            }
        }
    }

    #[test]
    fn list_elements_are_found_in_any_field_of_the_name() {
        let head =
            head(b"GET / HTTP/1.1\r\nConnection: a, Keep-Alive\r\nConnection: close\r\n\r\n");
        assert!(head.has_element("connection", "keep-alive"));
        assert!(head.has_element("Connection", "close"));
        assert!(!head.has_element("Connection", "alive"));
    }

    #[test]
    fn unfolded_values_borrow_from_the_input() {
        let head = head(b"GET / HTTP/1.1\r\nA: 1\r\n\r\n");
        assert!(matches!(head.get("a"), Some(Cow::Borrowed(b"1"))));
        assert!(!head.truncated());
        assert_eq!(head.len(), head.raw().len() as u64);
    }
}
