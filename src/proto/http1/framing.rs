//! How long a message body is: RFC 9112 section 6.3.

use super::head::{Field, Head};
use super::start::StartLine;
use super::trim;

/// How the body behind a head ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framing {
    /// No body.
    None,
    /// So many bytes. May be 0.
    Length(u64),
    /// RFC 9112 section 7.1.
    Chunked,
    /// All that comes until the direction ends.
    UntilClose,
    /// Of a request: all that comes until its answer is complete. The caller ends it
    /// with [`Parser::reset`](super::Parser::reset).
    UntilAnswer,
    /// The connection is no longer HTTP/1 in this direction.
    Tunnel,
}

/// The framing of a request (RFC 9112 section 6.3, rules 3 to 7).
///
/// What a server must refuse (a length that is no number, a last coding that
/// is not chunked) leaves what follows without a provable structure:
/// [`Framing::UntilAnswer`].
///
/// CONNECT has no body (RFC 9110 section 9.3.6); what follows depends on the
/// response. When that is a 2xx, or a 101 to any request, call
/// [`Parser::begin_tunnel`](super::Parser::begin_tunnel).
pub fn request_framing(head: &Head<'_>) -> Framing {
    if matches!(
        head.start_line(),
        StartLine::Request {
            method: b"CONNECT",
            ..
        }
    ) {
        return Framing::None;
    }
    match Declared::by(head) {
        Declared::Nothing => Framing::None,
        Declared::Length(length) => Framing::Length(length),
        Declared::Chunked => Framing::Chunked,
        Declared::OtherCoding | Declared::BadLength => Framing::UntilAnswer,
    }
}

/// The framing of a response (RFC 9112 section 6.3) to a request with this
/// method; `None` if the request was not seen, which reads as "neither HEAD
/// nor CONNECT".
pub fn response_framing(head: &Head<'_>, request_method: Option<&[u8]>) -> Framing {
    let StartLine::Response { status, .. } = *head.start_line() else {
        return Framing::UntilClose;
    };
    match (status, request_method) {
        // RFC 9110 section 15.2.2: the next bytes are the new protocol's.
        (101, _) => return Framing::Tunnel,
        // Rule 2, before rule 1: also a 204 opens the tunnel.
        (200..=299, Some(b"CONNECT")) => return Framing::Tunnel,
        // Rule 1.
        (100..=199 | 204 | 304, _) | (_, Some(b"HEAD")) => return Framing::None,
        _ => {}
    }
    match Declared::by(head) {
        Declared::Length(length) => Framing::Length(length),
        Declared::Chunked => Framing::Chunked,
        Declared::Nothing | Declared::OtherCoding | Declared::BadLength => Framing::UntilClose,
    }
}

/// Does the head give a length that is none? Of a response nobody knows then how the
/// other end reads on (RFC 9112 section 6.3, rule 5: "unrecoverable").
pub fn length_is_invalid(head: &Head<'_>) -> bool {
    Declared::by(head) == Declared::BadLength
}

/// What the fields of a head say of the length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Declared {
    Nothing,
    Length(u64),
    BadLength,
    Chunked,
    OtherCoding,
}

impl Declared {
    /// Transfer-Encoding overrides Content-Length (rule 3), also in HTTP/1.0,
    /// where section 6.1 calls it faulty: who sends it there, means it.
    pub(super) fn by(head: &Head<'_>) -> Declared {
        if let Some(known) = head.declared() {
            return known;
        }
        let mut coding = None;
        let mut length = None;
        for (field, value) in head.fields([Field::TransferEncoding, Field::ContentLength]) {
            if field == Field::TransferEncoding {
                coding = last_coding(&value, coding);
                continue;
            }
            length = Some(match (length, content_length(&value)) {
                (None, given) => given,
                (Some(before), given) if before == given => given,
                _ => None,
            });
        }
        match (coding, length) {
            (Some(Coding::Chunked), _) => Declared::Chunked,
            (Some(Coding::Other), _) => Declared::OtherCoding,
            // "identity" was a coding once (RFC 2616), meaning none.
            (Some(Coding::Identity) | None, Some(Some(length))) => Declared::Length(length),
            (Some(Coding::Identity) | None, Some(None)) => Declared::BadLength,
            (Some(Coding::Identity) | None, None) => Declared::Nothing,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Chunked,
    Identity,
    Other,
}

/// The last coding of a Transfer-Encoding list that goes on from earlier
/// fields, whose last one was `before`. Identity changes nothing, unless it
/// follows another coding.
fn last_coding(value: &[u8], before: Option<Coding>) -> Option<Coding> {
    value
        .split(|&byte| byte == b',')
        .fold(before, |before, element| {
            let name = element
                .split(|&byte| byte == b';')
                .next()
                .unwrap_or_default();
            match (trim(name), before) {
                (b"", _) => before,
                (name, _) if name.eq_ignore_ascii_case(b"chunked") => Some(Coding::Chunked),
                (name, None | Some(Coding::Identity)) if name.eq_ignore_ascii_case(b"identity") => {
                    Some(Coding::Identity)
                }
                _ => Some(Coding::Other),
            }
        })
}

/// `Content-Length = 1*DIGIT`, or a list of one and the same number
/// (RFC 9110 section 8.6). `None` if it is anything else.
fn content_length(value: &[u8]) -> Option<u64> {
    let mut length = None;
    for element in value.split(|&byte| byte == b',') {
        let given = decimal(trim(element))?;
        if length.is_some_and(|before| before != given) {
            return None;
        }
        length = Some(given);
    }
    length
}

/// `1*DIGIT` up to 64 bits.
fn decimal(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0u64, |sum, &byte| match byte {
        b'0'..=b'9' => sum.checked_mul(10)?.checked_add(u64::from(byte - b'0')),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::head::Layout;
    use super::super::Kind;
    use super::*;

    fn with_head<T>(kind: Kind, start: &str, fields: &str, then: impl Fn(&Head<'_>) -> T) -> T {
        let raw = format!("{start}\r\n{}\r\n\r\n", fields.replace('|', "\r\n"));
        let layout = Layout {
            fields_at: start.len() + 2,
            fields_end: raw.len(),
            len: raw.len() as u64,
            odd: false,
            marks: None,
        };
        then(&Head::new(kind, raw.as_bytes(), layout, b"").unwrap())
    }

    #[test]
    fn request_bodies_end_as_section_6_3_says() {
        use Framing::*;
        let table = [
            ("Host: a", None),
            ("Content-Length: 0", Length(0)),
            ("content-length: 5", Length(5)),
            ("Content-Length: 0005", Length(5)),
            ("Content-Length: 5, 5", Length(5)),
            ("Content-Length: 5|Content-Length: 5", Length(5)),
            ("Content-Length: 18446744073709551615", Length(u64::MAX)),
            ("Content-Length: 18446744073709551616", UntilAnswer),
            ("Content-Length: 5|Content-Length: 6", UntilAnswer),
            (
                "Content-Length: 5|Content-Length: x|Content-Length: 5",
                UntilAnswer,
            ),
            ("Content-Length: 5, 6", UntilAnswer),
            ("Content-Length: 5,", UntilAnswer),
            ("Content-Length: +5", UntilAnswer),
            ("Content-Length: -1", UntilAnswer),
            ("Content-Length: 0x5", UntilAnswer),
            ("Content-Length: 5 5", UntilAnswer),
            ("Content-Length:", UntilAnswer),
            ("Transfer-Encoding: chunked", Chunked),
            ("Transfer-Encoding: gzip, Chunked", Chunked),
            (
                "Transfer-Encoding: gzip|Transfer-Encoding: chunked",
                Chunked,
            ),
            ("Transfer-Encoding: chunked;q=1,", Chunked),
            ("Transfer-Encoding:|  chunked", Chunked),
            ("Transfer-Encoding: chunked|Content-Length: 5", Chunked),
            ("Content-Length: x|Transfer-Encoding: chunked", Chunked),
            ("Transfer-Encoding: chunked, gzip", UntilAnswer),
            ("Transfer-Encoding: chunked, identity", UntilAnswer),
            ("Transfer-Encoding: xchunked|Content-Length: 5", UntilAnswer),
            ("Transfer-Encoding: identity|Content-Length: 5", Length(5)),
            ("Transfer-Encoding: identity", None),
            ("Transfer-Encoding: ,|Content-Length: 5", Length(5)),
        ];
        for (fields, want) in table {
            for start in ["POST / HTTP/1.1", "GET / HTTP/1.0"] {
                let framing = with_head(Kind::Request, start, fields, request_framing);
                assert_eq!(framing, want, "{start} {fields}");
            }
        }
    }

    #[test]
    fn a_connect_request_has_no_body_whatever_it_says() {
        let framing = with_head(
            Kind::Request,
            "CONNECT a:1 HTTP/1.1",
            "Content-Length: 5",
            request_framing,
        );
        assert_eq!(framing, Framing::None);
    }

    #[test]
    fn response_bodies_depend_on_status_and_request_method() {
        use Framing::*;
        let table: &[(&str, u16, &str, Framing)] = &[
            ("GET", 200, "Content-Length: 5", Length(5)),
            (
                "GET",
                200,
                "Transfer-Encoding: chunked|Content-Length: 5",
                Chunked,
            ),
            (
                "GET",
                200,
                "Transfer-Encoding: gzip|Content-Length: 5",
                UntilClose,
            ),
            (
                "GET",
                200,
                "Content-Length: 5|Content-Length: 6",
                UntilClose,
            ),
            ("GET", 200, "A: b", UntilClose),
            ("", 200, "Content-Length: 5", Length(5)),
            ("HEAD", 200, "Content-Length: 5", None),
            ("HEAD", 200, "Transfer-Encoding: chunked", None),
            ("head", 200, "Content-Length: 5", Length(5)),
            ("HEAD", 404, "A: b", None),
            ("GET", 100, "Content-Length: 5", None),
            ("GET", 103, "A: b", None),
            ("GET", 204, "Content-Length: 5", None),
            ("GET", 205, "Content-Length: 0", Length(0)),
            ("GET", 304, "Content-Length: 5", None),
            ("GET", 101, "Upgrade: websocket", Tunnel),
            ("HEAD", 101, "Upgrade: websocket", Tunnel),
            ("CONNECT", 200, "Content-Length: 5", Tunnel),
            ("CONNECT", 204, "A: b", Tunnel),
            ("CONNECT", 407, "Content-Length: 5", Length(5)),
            ("CONNECT", 100, "A: b", None),
        ];
        for &(method, status, fields, want) in table {
            let method = (!method.is_empty()).then_some(method.as_bytes());
            let start = format!("HTTP/1.1 {status} x");
            let framing = with_head(Kind::Response, &start, fields, |head| {
                response_framing(head, method)
            });
            assert_eq!(framing, want, "{method:?} {status} {fields}");
        }
    }
}
