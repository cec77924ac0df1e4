//! A start line is recognised while its bytes arrive.

use super::{is_tchar, is_text, ICY, LITERAL, MAX_METHOD};
use crate::proto::http1::{is_space, Invalid, Kind};

/// Where a start line stands while its bytes arrive. It refuses a byte as soon
/// as no start line can have it there, long before the line is complete:
/// what is not HTTP/1 must not be waited for.
///
/// ```text
/// request:   Method -> Gap -> Text -> (Cr) -> LF
///            any of them -> Odd -> LF                               if lenient
/// response:  Literal -> Minor -> StatusGap -> Status -> Reason -> LF
///            Icy     ->          StatusGap
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::proto::http1) enum StartScan {
    /// So many bytes of the method.
    Method(u8),
    /// Between method and target.
    Gap,
    /// So many bytes of `HTTP/1.`.
    Literal(u8),
    /// So many bytes of `ICY`.
    Icy(u8),
    /// In the digits of the minor version.
    Minor,
    /// Between version and status code.
    StatusGap,
    /// So many digits of the status code.
    Status(u8),
    /// In the target.
    Text,
    /// Behind a CR, which nothing but the line's end may follow.
    Cr,
    /// In the reason, which nobody reads: any byte may be there.
    Reason,
    /// In the first word of a line that is text and no request line.
    OddWord,
    /// Behind it.
    Odd,
}

/// What [`StartScan::run`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::proto::http1) enum Scanned {
    /// All right so far.
    More,
    /// The line is complete: its LF is at this index.
    Line(usize),
    /// The byte at `at` cannot be there.
    Invalid { at: usize, why: Invalid },
}

impl StartScan {
    pub(in crate::proto::http1) fn new(kind: Kind) -> StartScan {
        match kind {
            Kind::Request => StartScan::Method(0),
            Kind::Response => StartScan::Literal(0),
        }
    }

    /// Takes the line's next bytes. `lenient`: a request line may be any text.
    pub(in crate::proto::http1) fn run(&mut self, bytes: &[u8], lenient: bool) -> Scanned {
        let mut at = self.leap(bytes);
        while let Some(&byte) = bytes.get(at) {
            match self.next(byte) {
                Ok(Some(next)) => *self = next,
                Ok(None) => return Scanned::Line(at),
                Err(_) if lenient && self.may_be_odd(byte) => match byte {
                    b'\n' => return Scanned::Line(at),
                    b'!'.. if matches!(self, StartScan::Method(_)) => *self = StartScan::OddWord,
                    _ => *self = StartScan::Odd,
                },
                Err(why) => return Scanned::Invalid { at, why },
            }
            at += 1;
            if *self == StartScan::Text {
                // most of the line, and quicker this way
                let rest = bytes.get(at..).unwrap_or_default();
                at += rest.iter().take_while(|&&byte| is_text(byte)).count();
            }
        }
        Scanned::More
    }

    /// With this byte, is the line text all the same? What begins with control bytes
    /// is another protocol's.
    fn may_be_odd(self, byte: u8) -> bool {
        match self {
            StartScan::Method(_) | StartScan::Gap => {
                matches!(byte, b' '..=b'~' | b'\t' | b'\r' | b'\n')
            }
            StartScan::Text | StartScan::Cr => true,
            _ => false,
        }
    }

    /// Is the line known to be no request line?
    pub(in crate::proto::http1) fn is_odd(self) -> bool {
        matches!(self, StartScan::OddWord | StartScan::Odd)
    }

    /// Passes over what nearly all lines begin with, at once; how many bytes.
    fn leap(&mut self, bytes: &[u8]) -> usize {
        match (*self, bytes) {
            (
                StartScan::Literal(0),
                [b'H', b'T', b'T', b'P', b'/', b'1', b'.', b'0' | b'1', b' ', a, b, c, b' ', ..],
            ) if [a, b, c].into_iter().all(u8::is_ascii_digit) => {
                *self = StartScan::Reason;
                13
            }
            (StartScan::Method(0), [first, ..]) if is_tchar(*first) => {
                let method = bytes.iter().take(MAX_METHOD);
                let n = method.take_while(|&&byte| is_tchar(byte)).count();
                *self = StartScan::Method(n as u8);
                n
            }
            _ => 0,
        }
    }

    /// The state behind `byte`; `None` at the line's end.
    #[inline]
    fn next(self, byte: u8) -> Result<Option<StartScan>, Invalid> {
        use StartScan::*;
        Ok(Some(match (self, byte) {
            (Text | Cr | Reason | Odd | OddWord, b'\n') => return Ok(None),
            (Reason | Odd, _) => self,
            (OddWord, b' ' | b'\t') => Odd,
            (OddWord, b'!'..=b'~' | 0x80.. | b'\r') => OddWord,
            (OddWord, _) => return Err(Invalid::Method),
            (Text | Cr, b'\r') => Cr,
            (Text, _) if is_text(byte) => Text,
            (Text | Cr, _) => return Err(Invalid::Control),

            (Method(1..), b' ' | b'\t') => Gap,
            (Method(n), _) if is_tchar(byte) && usize::from(n) < MAX_METHOD => Method(n + 1),
            (Method(_), _) => return Err(Invalid::Method),
            (Gap, b' ' | b'\t') => Gap,
            (Gap, b'!'..=b'~' | 0x80..) => Text,
            (Gap, _) => return Err(Invalid::Target),

            (Literal(0), b'I') => Icy(1),
            (Icy(n), _) => match ICY.get(usize::from(n)) {
                Some(&wanted) if wanted == byte => Icy(n + 1),
                None if is_space(byte) => StatusGap,
                _ => return Err(Invalid::Version),
            },
            (Literal(n), _) => match LITERAL.get(usize::from(n)) {
                Some(&wanted) if wanted != byte => return Err(Invalid::Version),
                Some(_) if usize::from(n) + 1 < LITERAL.len() => Literal(n + 1),
                _ => Minor,
            },
            (Minor, b'0'..=b'9') => Minor,
            (Minor, b' ' | b'\t') => StatusGap,
            (Minor, _) => return Err(Invalid::Version),
            (StatusGap, b' ' | b'\t') => StatusGap,
            (StatusGap, b'0'..=b'9') => Status(1),
            (Status(n @ ..3), b'0'..=b'9') => Status(n + 1),
            (Status(3), b'\n') => return Ok(None),
            (Status(3), 0..=b' ' | 0x7f) => Reason,
            (StatusGap | Status(_), _) => return Err(Invalid::Status),
        }))
    }
}
