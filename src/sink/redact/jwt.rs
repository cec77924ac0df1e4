//! JSON Web Tokens by their shape (RFC 7519 section 3): `eyJ….….…`, since a JSON
//! object's first two bytes are `{"` in nearly all of them. They need no name to be known.

/// How long the first part is at least: `{"alg":""}`, and `{"enc":`.
const FIRST: usize = 10;

/// Where the token that starts at `at` ends; `None` if none starts there. `cut`: the
/// text may go on where it ends, so that the beginning of one is enough.
pub(super) fn end(text: &[u8], at: usize, cut: bool) -> Option<usize> {
    let encoded = at >= 3 && text[at - 3] == b'%';
    if !text[at..].starts_with(b"eyJ") || (at > 0 && !encoded && is_part(text[at - 1])) {
        return None;
    }
    let first = part_end(text, at);
    if first - at < FIRST {
        return (cut && first == text.len()).then_some(first);
    }
    let Some(second) = dot(text, first) else {
        return (cut && first == text.len()).then_some(first);
    };
    let mut end = part_end(text, second);
    // the signature may be cut off, or somebody took it away
    // JWE has five parts (RFC 7516 section 3)
    while let Some(next) = dot(text, end) {
        end = part_end(text, next);
    }
    Some(end)
}

/// base64url (RFC 4648 section 5).
fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

fn part_end(text: &[u8], at: usize) -> usize {
    let part = text[at..].iter().take_while(|byte| is_part(**byte));
    at + part.count()
}

/// Behind the dot at `at`, however it is written.
fn dot(text: &[u8], at: usize) -> Option<usize> {
    match text.get(at..)? {
        [b'.', ..] => Some(at + 1),
        [b'%', b'2', b'e' | b'E', ..] => Some(at + 3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_known_by_their_shape() {
        for (text, cut, len) in [
            ("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln", false, Some(40)),
            ("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0. x", false, Some(36)),
            (
                "eyJhbGciOiJub25lIn0%2EeyJzdWIiOiJ4In0%2ec2ln&x",
                false,
                Some(44),
            ),
            ("eyJhbGciOiJkaXIifQ..aXY.Y3Q.dGFn/x", false, Some(32)),
            ("eyJhbGciOiJub25lIn0.eyJzdW", false, Some(26)),
            ("eyJhbGciOiJub25lIn0", true, Some(19)),
            ("eyJhb", true, Some(5)),
            ("eyJhbGciOiJub25lIn0", false, None),
            ("eyJhbGciOiJub25lIn0 x", true, None),
            ("eyJhb.x.y", false, None),
            ("xyz", true, None),
        ] {
            assert_eq!(end(text.as_bytes(), 0, cut), len, "{text}");
        }
        assert_eq!(end(b"xeyJhbGciOiJub25lIn0.eyJ.x", 1, false), None);
    }
}
