//! The part of a head behind `MAX_HEAD`.
//!
//! It is looked at and not stored, but for the fields that say how to read the
//! rest of the connection: an attacker's padding must not hide from us how
//! long the body is.

use memchr::memchr;

use super::scan::{Found, Scan};
use super::{is_space, trim, Invalid, MAX_HEAD_SCAN};

/// Room for framing fields behind `MAX_HEAD`.
const MAX_LATE: usize = 8 * 1024;

/// How long the name of a framing field may be behind `MAX_HEAD`, counting
/// whitespace before the colon.
const MAX_LATE_NAME: usize = 128;

/// The fields kept of the part of a head that is not stored.
const LATE_FIELDS: [&[u8]; 4] = [
    b"content-length",
    b"transfer-encoding",
    b"connection",
    b"upgrade",
];

/// What is known of the field under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keep {
    Yes,
    No,
    /// Its name is not complete.
    Perhaps,
}

/// What is known of the line under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// Nothing has come of it.
    Empty,
    /// One CR.
    Cr,
    Text,
}

/// The rest of a head that is longer than what is stored of it.
#[derive(Clone, Debug)]
pub(super) struct Late {
    /// Lines of [`LATE_FIELDS`]; behind `field_at`, the field under way.
    kept: Vec<u8>,
    field_at: usize,
    keep: Keep,
    line: Line,
    /// More framing fields than there is room for. Remembered until the end
    /// of the head, so that the verdict does not depend on how it was cut.
    overflow: bool,
    /// Where the fields end that are whole among the stored bytes.
    fields_end: usize,
    /// The head's bytes so far.
    len: usize,
}

impl Late {
    /// Begins behind `head`, `MAX_HEAD` bytes in which `scan` found no end.
    pub(super) fn new(head: &[u8], scan: &Scan) -> Late {
        let fields_end = scan.last_field_at(head);
        let mut late = Late {
            kept: Vec::new(),
            field_at: 0,
            keep: Keep::No,
            line: Line::Empty,
            overflow: false,
            fields_end,
            len: fields_end,
        };
        late.run(head.get(fields_end..).unwrap_or_default());
        late
    }

    pub(super) fn fields_end(&self) -> usize {
        self.fields_end
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The field lines kept, once the head is complete.
    pub(super) fn kept(&self) -> &[u8] {
        &self.kept
    }

    pub(super) fn capacity(&self) -> usize {
        self.kept.capacity()
    }

    /// Goes on with the next bytes.
    pub(super) fn run(&mut self, input: &[u8]) -> Found {
        let room = MAX_HEAD_SCAN.saturating_sub(self.len);
        let bytes = input.get(..room).unwrap_or(input);
        let mut at = 0;
        while let Some((&byte, _)) = bytes.get(at..).and_then(<[u8]>::split_first) {
            match (self.line, byte) {
                (Line::Empty | Line::Cr, b'\n') => return self.end(at + 1),
                (Line::Empty, b'\r') => {
                    self.line = Line::Cr;
                    at += 1;
                }
                (Line::Empty, _) => {
                    if !is_space(byte) {
                        self.begin_field(Keep::Perhaps);
                    }
                    self.line = Line::Text;
                }
                (Line::Cr, _) => {
                    self.begin_field(Keep::Perhaps);
                    self.store(b"\r");
                    self.line = Line::Text;
                }
                (Line::Text, _) => {
                    let rest = bytes.get(at..).unwrap_or_default();
                    let newline = memchr(b'\n', rest);
                    let piece = newline.map_or(rest, |i| rest.get(..=i).unwrap_or(rest));
                    self.store(piece);
                    at += piece.len();
                    if newline.is_some() {
                        self.line = Line::Empty;
                    }
                }
            }
        }
        self.len += at;
        if self.len >= MAX_HEAD_SCAN {
            return Found::Invalid {
                at,
                why: Invalid::HeadTooLong,
            };
        }
        Found::More
    }

    fn end(&mut self, used: usize) -> Found {
        self.len += used;
        if self.overflow {
            return Found::Invalid {
                at: used,
                why: Invalid::HeadTooLong,
            };
        }
        Found::End(used)
    }

    /// The last field is settled: no name goes past its line's end.
    fn begin_field(&mut self, keep: Keep) {
        self.field_at = self.kept.len();
        self.keep = keep;
    }

    fn drop_field(&mut self) {
        self.kept.truncate(self.field_at);
        self.keep = Keep::No;
    }

    /// Takes a piece of one line, perhaps with its LF.
    fn store(&mut self, piece: &[u8]) {
        if self.keep == Keep::Perhaps {
            let name_len = self.kept.len() - self.field_at;
            let colon = memchr(b':', piece);
            let more = colon.unwrap_or(piece.len());
            if name_len + more > MAX_LATE_NAME || (colon.is_none() && piece.ends_with(b"\n")) {
                return self.drop_field();
            }
            let (before, _) = piece.split_at(more);
            self.kept.extend_from_slice(before);
            if colon.is_none() {
                return;
            }
            let name = trim(self.kept.get(self.field_at..).unwrap_or_default());
            let wanted = LATE_FIELDS
                .iter()
                .any(|field| name.eq_ignore_ascii_case(field));
            if !wanted {
                return self.drop_field();
            }
            self.keep = Keep::Yes;
            return self.append(piece.get(more..).unwrap_or_default());
        }
        if self.keep == Keep::Yes {
            self.append(piece);
        }
    }

    fn append(&mut self, piece: &[u8]) {
        if self.kept.len() + piece.len() > MAX_LATE {
            self.overflow = true;
            return self.drop_field();
        }
        self.kept.extend_from_slice(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    /// What is kept of `lines`, given whole and byte by byte.
    fn late(lines: &str) -> (Found, String) {
        let begin = || {
            let head = b"GET / HTTP/1.1\r\n";
            let mut scan = Scan::new(Kind::Request, false);
            scan.run(head);
            Late::new(head, &scan)
        };
        let mut whole = begin();
        let found = whole.run(lines.as_bytes());
        let mut bytewise = begin();
        let mut total = 0;
        for byte in lines.as_bytes().chunks(1) {
            let same = match bytewise.run(byte) {
                Found::More => Found::More,
                Found::End(used) => Found::End(total + used),
                Found::Invalid { at, why } => Found::Invalid {
                    at: total + at,
                    why,
                },
            };
            total += 1;
            if total == lines.len() {
                assert_eq!(same, found);
            }
        }
        assert_eq!(bytewise.kept(), whole.kept());
        assert_eq!(bytewise.len(), whole.len());
        (found, String::from_utf8(whole.kept().to_vec()).unwrap())
    }

    #[test]
    fn only_framing_fields_are_kept_of_a_late_part() {
        let lines = " a: b\r\nCookie: c\r\ncontent-LENGTH : 5\r\n\
            no colon\r\n Upgrade: x\r\n\r X: y\r\n\r\rUpgrade: y\r\nConnection: a,\r\n\tb\r\nX: y\r\n z\r\n\r\n";
        let kept = "content-LENGTH : 5\r\n\r\rUpgrade: y\r\nConnection: a,\r\n\tb\r\n";
        assert_eq!(late(lines), (Found::End(lines.len()), kept.to_owned()));
    }

    #[test]
    fn framing_fields_past_their_room_make_the_head_invalid_at_its_end() {
        let lines = format!("Upgrade: {}\r\n\r\n", "x".repeat(MAX_LATE));
        let why = Invalid::HeadTooLong;
        assert_eq!(
            late(&lines),
            (
                Found::Invalid {
                    at: lines.len(),
                    why
                },
                String::new()
            )
        );
    }

    #[test]
    fn an_endless_name_is_not_kept() {
        let lines = format!("Upgrade{}: x\r\n\r\n", " ".repeat(MAX_LATE_NAME));
        assert_eq!(late(&lines), (Found::End(lines.len()), String::new()));
    }
}
