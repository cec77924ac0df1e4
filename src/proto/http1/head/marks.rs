//! The fields of a head that say how to read the message, or that a record is about.

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
    pub(super) const fn usual(self) -> &'static [u8] {
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
    pub(super) const fn bit(self) -> u8 {
        1 << self as u8
    }

    pub(super) fn of(name: &[u8]) -> Option<Field> {
        let is = |field: &Field| name.eq_ignore_ascii_case(field.name().as_bytes());
        Field::ALL.into_iter().find(is)
    }
}

/// A line of the fields that must be known again.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    /// Where it begins and ends, LF excluded, counted from the first line of the
    /// fields. `MAX_HEAD` is 64 KiB.
    pub(super) start: u16,
    pub(super) end: u16,
    /// `None`: with space before its name or colon, so that it is to be looked at.
    pub(super) field: Option<Field>,
}

/// The lines of a head that are a [`Field`]: found on the way to the head's end,
/// so that not every question goes through all lines again.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::proto::http1) struct Marks {
    lines: [Mark; Marks::ROOM],
    /// A bit for each field that is one of them, or may be.
    present: u8,
    /// More than [`Marks::ROOM`]: there was no room for all of them.
    len: u8,
}

impl Marks {
    const ROOM: usize = 8;

    /// A line of the fields, without its LF, that begins at `at` in them.
    pub(in crate::proto::http1) fn note(&mut self, at: usize, line: &[u8]) {
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
    pub(super) fn all(&self, wanted: u8) -> Option<&[Mark]> {
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
