//! Start lines: recognised byte by byte, then taken apart.
//!
//! ```text
//! request-line = method SP request-target SP HTTP-version     RFC 9112 section 3
//! status-line  = HTTP-version SP status-code SP [ reason ]    RFC 9112 section 4
//! simple       = "GET" SP request-target                      HTTP/0.9
//! ```
//!
//! Read with the leniency of RFC 9112 section 3: words are separated by any
//! run of SP and HTAB, and whitespace before the line end is ignored. A line
//! ends with LF; CRs before it belong to the line end (section 2.2).

mod scan;

use memchr::memchr;

use super::{is_space, trim, Invalid, Kind};
pub(super) use scan::{Scanned, StartScan};

/// The longest method taken for one. The longest registered method has 17
/// bytes; without a limit any long word of text could be a method.
pub const MAX_METHOD: usize = 128;

/// HTTP-version, RFC 9112 section 2.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// A request line without version.
    Http09,
    /// `HTTP/1.0`.
    Http10,
    /// `HTTP/1.1`, and any higher minor version.
    Http11,
    /// HTTP by name, and neither of these: in an [odd](super::Head::is_odd) line only.
    Other,
    /// None where one should be: in an [odd](super::Head::is_odd) line only.
    Missing,
}

/// The first line of a message. The bytes are as sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartLine<'a> {
    Request {
        method: &'a [u8],
        /// What stands between method and version: may hold spaces and bytes
        /// above 0x7f. No control bytes but HTAB.
        target: &'a [u8],
        version: Version,
    },
    Response {
        version: Version,
        /// Three digits, any: 0 to 999.
        status: u16,
        /// Empty when missing.
        reason: &'a [u8],
    },
}

const LITERAL: &[u8] = b"HTTP/1.";

/// What SHOUTcast servers say instead of a version.
const ICY: &[u8] = b"ICY";

/// The start line that nearly all messages have, if `bytes` opens with one, and where
/// what follows it begins: one look where [`StartScan`] and [`parse_start_line`] take
/// several, with the same result.
pub(super) fn usual(kind: Kind, bytes: &[u8]) -> Option<(StartLine<'_>, usize)> {
    let end = memchr(b'\n', bytes)?;
    let line = bytes.get(..end)?.strip_suffix(b"\r")?;
    let start = match kind {
        Kind::Request => usual_request(line)?,
        Kind::Response => usual_response(line)?,
    };
    Some((start, end + 1))
}

fn usual_request(line: &[u8]) -> Option<StartLine<'_>> {
    let line = line.strip_suffix(b" HTTP/1.1")?;
    let word = line.iter().take_while(|&&byte| is_tchar(byte)).count();
    let (method, rest) = line.split_at_checked(word)?;
    let target = rest.strip_prefix(b" ")?;
    let is =
        !method.is_empty() && method.len() <= MAX_METHOD && !target.is_empty() && is_plain(target);
    is.then_some(StartLine::Request {
        method,
        target,
        version: Version::Http11,
    })
}

/// Is every byte one of `!` to `~`, or beyond ASCII? Eight at a time, with the arithmetic of
/// "Bit Twiddling Hacks" ("Determine if a word has a byte less than n").
fn is_plain(text: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let plain = |word: &[u8]| {
        let Ok(word) = word.try_into().map(u64::from_ne_bytes) else {
            return (word.iter()).all(|&byte| matches!(byte, b'!'..=b'~' | 0x80..));
        };
        let delete = word ^ (ONES * 0x7f);
        let small = word.wrapping_sub(ONES * 0x21) & !word;
        let none = delete.wrapping_sub(ONES) & !delete;
        (small | none) & HIGH == 0
    };
    // What is left of the words is looked at once more, rather than byte by byte.
    let last = text.len().checked_sub(8).map_or(text, |at| &text[at..]);
    text.chunks_exact(8).all(plain) && plain(last)
}

fn usual_response(line: &[u8]) -> Option<StartLine<'_>> {
    let [b'H', b'T', b'T', b'P', b'/', b'1', b'.', b'1', b' ', a, b, c, b' ', reason @ ..] = line
    else {
        return None;
    };
    let digit = |byte: &u8| match byte {
        b'0'..=b'9' => Some(u16::from(byte - b'0')),
        _ => None,
    };
    let is_word = |byte: Option<&u8>| byte.is_none_or(|byte| byte.is_ascii_graphic());
    let status = digit(a)? * 100 + digit(b)? * 10 + digit(c)?;
    let bare = is_word(reason.first()) && is_word(reason.last());
    bare.then_some(StartLine::Response {
        version: Version::Http11,
        status,
        reason,
    })
}

/// Takes a whole line apart, given without its LF, that a [`StartScan`] let
/// pass. Only a request line can still be invalid: its version stands at its
/// end.
pub(super) fn parse_start_line(kind: Kind, line: &[u8]) -> Result<StartLine<'_>, Invalid> {
    match kind {
        Kind::Request => parse_request_line(line),
        Kind::Response => parse_status_line(line),
    }
}

/// Takes a line apart that is no request line: what stands where method, target and
/// version should be.
pub(super) fn parse_odd_line(line: &[u8]) -> StartLine<'_> {
    let line = trim(line);
    let word = |byte: &u8| is_space(*byte);
    let gap = line.iter().position(word).unwrap_or(line.len());
    let (method, rest) = line.split_at(gap);
    let rest = trim(rest);
    let last = rest.iter().rposition(word).map_or(0, |gap| gap + 1);
    let (before, version) = rest.split_at(last);
    let named = version.get(..5).unwrap_or_default();
    let (target, version) = match parse_version(version) {
        Some(version) => (trim(before), version),
        None if named.eq_ignore_ascii_case(b"HTTP/") => (trim(before), Version::Other),
        None => (rest, Version::Missing),
    };
    StartLine::Request {
        method,
        target,
        version,
    }
}

/// Is this a request line, which a [`StartScan`] let pass, with the version that nearly
/// all have? Asked to save taking it apart.
pub(super) fn has_version(line: &[u8]) -> bool {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let before = line.strip_suffix(b" HTTP/1.1").unwrap_or_default();
    // else it stands where the target should
    trim(before).iter().any(|&byte| is_space(byte))
}

fn parse_request_line(line: &[u8]) -> Result<StartLine<'_>, Invalid> {
    let line = trim(line);
    let gap = line
        .iter()
        .position(|&byte| is_space(byte))
        .ok_or(Invalid::Target)?;
    let (method, rest) = line.split_at(gap);
    // nearly all lines
    for (end, version) in [
        (b" HTTP/1.1", Version::Http11),
        (b" HTTP/1.0", Version::Http10),
    ] {
        let target = trim(rest.strip_suffix(end).unwrap_or_default());
        if !target.is_empty() {
            return Ok(StartLine::Request {
                method,
                target,
                version,
            });
        }
    }
    let rest = trim(rest);
    if let Some(gap) = rest.iter().rposition(|&byte| is_space(byte)) {
        let (target, version) = rest.split_at(gap);
        let (target, version) = (trim(target), trim(version));
        let version = parse_version(version).ok_or(Invalid::Version)?;
        return Ok(StartLine::Request {
            method,
            target,
            version,
        });
    }
    // HTTP/0.9 had this one method. Asking for a path or a URL behind it
    // keeps the GET of other protocols out (that of Redis, for one).
    if method == b"GET" && (rest.starts_with(b"/") || has_scheme(rest)) {
        return Ok(StartLine::Request {
            method,
            target: rest,
            version: Version::Http09,
        });
    }
    Err(Invalid::Version)
}

fn parse_status_line(line: &[u8]) -> Result<StartLine<'_>, Invalid> {
    let line = trim(line);
    let gap = line
        .iter()
        .position(|&byte| is_space(byte))
        .ok_or(Invalid::Status)?;
    let (version, rest) = line.split_at(gap);
    let version = match version {
        ICY => Version::Http10,
        _ => parse_version(version).ok_or(Invalid::Version)?,
    };
    let (digits, reason) = trim(rest).split_at_checked(3).ok_or(Invalid::Status)?;
    let status = digits.iter().try_fold(0u16, |sum, &byte| match byte {
        b'0'..=b'9' => Ok(sum * 10 + u16::from(byte - b'0')),
        _ => Err(Invalid::Status),
    })?;
    Ok(StartLine::Response {
        version,
        status,
        reason: trim(reason),
    })
}

/// `HTTP/1.` and any number of digits. None at all is an old server's typing
/// error, and as good as 1.0.
fn parse_version(word: &[u8]) -> Option<Version> {
    let minor = match word {
        b"HTTP/1.1" => return Some(Version::Http11),
        _ => word.strip_prefix(LITERAL)?,
    };
    if !minor.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let zero = minor.iter().all(|&byte| byte == b'0');
    Some(if zero {
        Version::Http10
    } else {
        Version::Http11
    })
}

/// absolute-form, RFC 9112 section 3.2.2.
fn has_scheme(target: &[u8]) -> bool {
    let Some(colon) = memchr::memchr(b':', target) else {
        return false;
    };
    let (scheme, rest) = target.split_at(colon);
    rest.starts_with(b"://")
        && scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

/// Of each byte, whether it is one of these: quicker than comparing it with them.
macro_rules! table {
    ($bytes:pat) => {{
        const TABLE: [bool; 256] = {
            let mut table = [false; 256];
            let mut byte = 0;
            while byte < table.len() {
                table[byte] = matches!(byte as u8, $bytes);
                byte += 1;
            }
            table
        };
        &TABLE
    }};
}

/// What targets and reasons are read with: all but control bytes.
fn is_text(byte: u8) -> bool {
    table!(b'\t' | b' '..=b'~' | 0x80..)[usize::from(byte)]
}

/// tchar, RFC 9110 section 5.6.2.
#[rustfmt::skip] // one line each: letters and digits, and the rest
fn is_tchar(byte: u8) -> bool {
    table!(
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' |
        b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
    )[usize::from(byte)]
}

/// Whether bytes look like the start of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plausible {
    Yes,
    No,
    /// So far they do, but they are too few to tell.
    Maybe,
}

/// Whether `bytes` look like the start of a message: for finding a place to
/// go on after a gap, where the bytes before are unknown.
///
/// With a whole first line, the answer is exactly whether a [`Parser`] takes
/// it. Of a part of one, `HTTP/1.x SP 3DIGIT` is enough for a response, and
/// for a request a method with a target in one of the forms of RFC 9112
/// section 3.2 (`/...`, `*`, `scheme://...`, or anything with CONNECT): prose
/// also begins with a word and a space. Empty lines in front are skipped.
///
/// [`Parser`]: super::Parser
pub fn plausible_start(kind: Kind, bytes: &[u8]) -> Plausible {
    let newlines = bytes
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count();
    let bytes = bytes.get(newlines..).unwrap_or_default();
    let bytes = bytes.get(..super::MAX_HEAD).unwrap_or(bytes);
    let mut scan = StartScan::new(kind);
    match scan.run(bytes, false) {
        Scanned::Invalid { .. } => Plausible::No,
        Scanned::Line(at) => match parse_start_line(kind, bytes.get(..at).unwrap_or_default()) {
            Ok(_) => Plausible::Yes,
            Err(_) => Plausible::No,
        },
        Scanned::More if bytes.len() == super::MAX_HEAD => Plausible::No,
        Scanned::More if is_sure_enough(scan, bytes) => Plausible::Yes,
        Scanned::More => Plausible::Maybe,
    }
}

fn is_sure_enough(scan: StartScan, bytes: &[u8]) -> bool {
    match scan {
        StartScan::Status(3) | StartScan::Reason => true,
        StartScan::Text | StartScan::Cr => {
            let gap = bytes
                .iter()
                .position(|&byte| is_space(byte))
                .unwrap_or(bytes.len());
            let (method, target) = bytes.split_at(gap);
            let target = trim(target);
            matches!(target.first(), Some(b'/' | b'*'))
                || has_scheme(target)
                || method == b"CONNECT"
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
