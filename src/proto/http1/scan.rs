//! Finding the end of a head whose bytes come in pieces, each byte looked at
//! once.
//!
//! [`Scan`] works on the stored bytes of a head, up to `MAX_HEAD`; `late` goes
//! on where they end.

use memchr::{memchr_iter, memrchr_iter};

use super::head::Marks;
use super::start::{self, parse_start_line, StartLine, StartScan, Version};
use super::{is_space, Invalid, Kind, MAX_HEAD};

/// What a scan found, in indexes of the bytes it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    More,
    /// The head ends before this index.
    End(usize),
    /// No head; the byte at `at` proves it.
    Invalid {
        at: usize,
        why: Invalid,
    },
}

/// How far the stored bytes of a head have been looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan {
    kind: Kind,
    /// Any text may be a request line.
    lenient: bool,
    start: StartScan,
    /// The line is none, for a parser that is not lenient.
    odd: bool,
    /// Where the fields begin; 0 until the start line is complete.
    fields_at: usize,
    /// Where the line under way begins.
    line_at: usize,
    /// All before this has been looked at.
    pos: usize,
    marks: Marks,
}

impl Scan {
    pub(super) fn new(kind: Kind, lenient: bool) -> Scan {
        Scan {
            kind,
            lenient,
            start: StartScan::new(kind),
            odd: false,
            fields_at: 0,
            line_at: 0,
            pos: 0,
            marks: Marks::default(),
        }
    }

    pub(super) fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Is the start line known to be none, unless any text may be one?
    pub(super) fn is_odd(&self) -> bool {
        self.odd || self.start.is_odd()
    }

    pub(super) fn fields_at(&self) -> usize {
        self.fields_at
    }

    /// Goes on with `head`, which holds the bytes of the last call and more,
    /// `MAX_HEAD` at most.
    pub(super) fn run(&mut self, head: &[u8]) -> Found {
        if self.fields_at == 0 {
            if let Some(found) = self.start_line(head) {
                return found;
            }
        }
        self.fields(head)
    }

    /// The same for the beginning of a head, whose fields begin at `fields_at`.
    pub(super) fn run_behind(&mut self, head: &[u8], fields_at: usize) -> Found {
        self.begin_fields(fields_at);
        self.fields(head)
    }

    fn begin_fields(&mut self, at: usize) {
        self.fields_at = at;
        self.line_at = at;
        self.pos = at;
    }

    /// Goes on in the fields.
    fn fields(&mut self, head: &[u8]) -> Found {
        let from = self.pos;
        let rest = head.get(from..).unwrap_or_default();
        for newline in memchr_iter(b'\n', rest) {
            let end = from + newline;
            let line = head.get(self.line_at..end).unwrap_or_default();
            if is_empty_line(line) {
                return Found::End(end + 1);
            }
            self.marks.note(self.line_at - self.fields_at, line);
            self.line_at = end + 1;
        }
        self.pos = head.len();
        Found::More
    }

    /// Goes on in the start line; `None` when that is complete and fields
    /// follow.
    fn start_line(&mut self, head: &[u8]) -> Option<Found> {
        let rest = head.get(self.pos..).unwrap_or_default();
        let end = match self.start.run(rest, self.lenient) {
            start::Scanned::Line(at) => self.pos + at,
            start::Scanned::Invalid { at, why } => {
                return Some(Found::Invalid {
                    at: self.pos + at,
                    why,
                })
            }
            start::Scanned::More => {
                self.pos = head.len();
                if self.pos >= MAX_HEAD {
                    return Some(Found::Invalid {
                        at: self.pos,
                        why: Invalid::StartLineTooLong,
                    });
                }
                return Some(Found::More);
            }
        };
        self.begin_fields(end + 1);
        if self.kind == Kind::Response {
            return None; // what the scan let pass is valid
        }
        let line = head.get(..end).unwrap_or_default();
        if self.start.is_odd() && line.starts_with(b"HTTP/") {
            // An answer where a request should be.
            let why = Invalid::Method;
            return Some(Found::Invalid { at: end, why });
        }
        if start::has_version(line) || self.start.is_odd() {
            return None;
        }
        match parse_start_line(self.kind, line) {
            Err(_) if self.lenient => {
                self.odd = true;
                None
            }
            Err(why) => Some(Found::Invalid { at: end, why }),
            // HTTP/0.9 has no fields
            Ok(StartLine::Request {
                version: Version::Http09,
                ..
            }) => Some(Found::End(end + 1)),
            Ok(_) => None,
        }
    }

    /// Where the last field begins that may not be whole in `head`: more of
    /// its line, or an indented line, may follow.
    pub(super) fn last_field_at(&self, head: &[u8]) -> usize {
        memrchr_iter(b'\n', head)
            .map(|newline| newline + 1)
            .find(|&at| head.get(at).is_some_and(|&byte| !is_space(byte)))
            .unwrap_or(self.fields_at)
    }
}

/// Whether a line, without its LF, ends a head.
fn is_empty_line(line: &[u8]) -> bool {
    matches!(line, b"" | b"\r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_ends_at_its_first_empty_line() {
        let table: &[(&[u8], Found)] = &[
            (b"GET / HTTP/1.1\r\n\r\nx", Found::End(18)),
            (b"GET / HTTP/1.1\n\nx", Found::End(16)),
            (b"GET / HTTP/1.1\r\nA: b\n\r\n", Found::End(23)),
            (b"GET / HTTP/1.1\r\n \r\n\r\n", Found::End(21)),
            (b"GET / HTTP/1.1\r\n\r\r\n\r\n", Found::End(21)),
            (b"GET / HTTP/1.1\r\nA: b\r\n", Found::More),
            (b"GET /\r\nA: b\r\n", Found::End(7)),
            (b"GE", Found::More),
            (
                b"GET / HTTP/9\n",
                Found::Invalid {
                    at: 12,
                    why: Invalid::Version,
                },
            ),
        ];
        for &(head, want) in table {
            assert_eq!(
                Scan::new(Kind::Request, false).run(head),
                want,
                "{}",
                head.escape_ascii()
            );
            let mut scan = Scan::new(Kind::Request, false);
            let found = (0..=head.len()).map(|end| scan.run(&head[..end]));
            let found = found.into_iter().find(|found| *found != Found::More);
            assert_eq!(
                found.unwrap_or(Found::More),
                want,
                "{}",
                head.escape_ascii()
            );
        }
    }
}
