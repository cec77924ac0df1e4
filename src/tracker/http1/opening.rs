//! What the first bytes of a connection, or of a run after a loss, can be.

use crate::proto::http1::{plausible_start, Kind, Plausible};
use crate::tracker::{Detect, First, Opener};

/// Longest start line that is waited for where only a whole one is believed.
const MAX_LINE: usize = 8 << 10;

/// Text that is no answer may be an invalid request, or one of HTTP/0.9.
pub(in crate::tracker) fn detect(first: &First<'_>) -> Detect {
    let blank = start(first.bytes);
    let bytes = &first.bytes[blank..];
    let kind = kind(bytes);
    let sure = kind.map(|kind| match (first.from_start, kind) {
        (true, Kind::Request) => Plausible::Yes,
        (true, Kind::Response) => plausible_start(kind, bytes),
        (false, Kind::Response) if first.refused => Plausible::No,
        (false, _) => certain(kind, bytes),
    });
    match (kind, sure) {
        (Some(Kind::Request), Some(Plausible::Yes)) => Detect::Yes(Opener::Requester),
        (Some(Kind::Response), Some(Plausible::Yes)) => Detect::Yes(Opener::Responder),
        (_, Some(Plausible::No)) => Detect::No,
        _ => Detect::Maybe { blank },
    }
}

/// Where the empty lines in front end.
pub(super) fn start(bytes: &[u8]) -> usize {
    let start = bytes.iter().position(|b| !matches!(b, b'\r' | b'\n'));
    start.unwrap_or(bytes.len())
}

/// What a connection opens with; `None` while it can be both.
pub(super) fn kind(bytes: &[u8]) -> Option<Kind> {
    const VERSION: &[u8] = b"HTTP/";
    let bytes = &bytes[start(bytes)..];
    if bytes.starts_with(VERSION) {
        Some(Kind::Response)
    } else if VERSION.starts_with(bytes) {
        None
    } else {
        Some(Kind::Request)
    }
}

/// Are these bytes a message's start for certain? Asked where they may be the
/// middle of a body as well: a request must then show a whole line in one of
/// the forms of RFC 9112 section 3.2, not just words.
pub(super) fn certain(kind: Kind, bytes: &[u8]) -> Plausible {
    let plausible = plausible_start(kind, bytes);
    if kind == Kind::Response || plausible == Plausible::No {
        return plausible;
    }
    let bytes = &bytes[start(bytes)..];
    let Some(end) = memchr::memchr(b'\n', bytes) else {
        return if bytes.len() > MAX_LINE {
            Plausible::No
        } else {
            Plausible::Maybe
        };
    };
    let line = bytes[..end].strip_suffix(b"\r").unwrap_or(&bytes[..end]);
    let mut parts = line.split(|&b| b == b' ');
    let (method, target, version) = (parts.next(), parts.next(), parts.next());
    let well_formed = match (method, target, version, parts.next()) {
        (Some(method), Some(target), Some(version), None) => {
            let form = target.starts_with(b"/")
                || target == b"*"
                || target.windows(3).any(|at| at == b"://")
                || method == b"CONNECT";
            form && version.starts_with(b"HTTP/1.")
        }
        _ => false,
    };
    if well_formed {
        Plausible::Yes
    } else {
        Plausible::No
    }
}

/// Does Redis answer so? Its requests may look like those of HTTP/0.9: `GET /user/1`.
/// RESP: a sign, and a number, or a word in capitals (`+OK`, `-ERR`).
pub(super) fn is_of_redis(bytes: &[u8]) -> Plausible {
    match bytes {
        [b'$' | b'*' | b':' | b'+' | b'-'] => Plausible::Maybe,
        [b'$' | b'*' | b':', b'-' | b'0'..=b'9', ..] => Plausible::Yes,
        [b'+' | b'-', b'A'..=b'Z', ..] => Plausible::Yes,
        _ => Plausible::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_request() {
        for (bytes, is) in [
            (&b"GET /x HTTP/1.1\r\nHost: a\r\n"[..], Plausible::Yes),
            (b"OPTIONS * HTTP/1.0\n", Plausible::Yes),
            (b"GET http://a/ HTTP/1.1\r\n", Plausible::Yes),
            (b"CONNECT a:443 HTTP/1.1\r\n", Plausible::Yes),
            (b"GET /x HT", Plausible::Maybe),
            (b"rest of a form GET /fake HTTP/1.1\r\n", Plausible::No),
            (b"see this HTTP/1.1\r\n", Plausible::No),
            (b"GET /x\r\n", Plausible::No),
        ] {
            assert_eq!(
                certain(Kind::Request, bytes),
                is,
                "{:?}",
                bytes.escape_ascii().to_string()
            );
        }
    }

    #[test]
    fn a_version_opens_a_response_and_its_beginning_can_be_both() {
        assert_eq!(kind(b"HTTP/1.1 200"), Some(Kind::Response));
        assert_eq!(kind(b"\r\nHTT"), None);
        assert_eq!(kind(b"HEAD / HTTP/1.1"), Some(Kind::Request));
        assert_eq!(kind(b"\r\n"), None);
    }
}
