//! What requests to one place have in common: `/users/{id}` of `/users/42`.
//!
//! Segments that name one of many things are replaced. Words stay, also with a number
//! in them, as `v2`; what cannot be told from a word, such as a user's name, stays too.

/// Longer routes are cut.
const LONGEST: usize = 200;

/// The route of a request-target: its path, without query, ids folded.
pub fn route(target: &[u8]) -> String {
    let text = String::from_utf8_lossy(target);
    let path = path(&text);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let segments: Vec<String> = path.split('/').map(segment).collect();
    let mut route = segments.join("/");
    if let Some((at, _)) = route.char_indices().nth(LONGEST) {
        route.truncate(at);
        route.push_str("...");
    }
    route
}

/// Of the absolute form, too (RFC 9112 section 3.2.2).
fn path(target: &str) -> &str {
    match target.split_once("://") {
        Some((scheme, behind)) if !scheme.contains(['/', '?']) => {
            behind.find('/').map_or("/", |at| &behind[at..])
        }
        _ => target,
    }
}

fn segment(text: &str) -> String {
    // Matrix parameters (RFC 3986 section 3.3): the name stays.
    if let Some((name, parameters)) = text.split_once(';') {
        let parameters = parameters.split(';').map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            match value {
                "" => segment(name),
                value => format!("{name}={}", segment(value)),
            }
        });
        let parameters: Vec<String> = parameters.collect();
        return format!("{};{}", segment(name), parameters.join(";"));
    }
    // OData: `Users(42)`, `Users('x')`.
    if let Some((name, key)) = text.split_once('(') {
        if !name.is_empty() && key.len() > 1 && key.ends_with(')') {
            return format!("{name}({{id}})");
        }
    }
    let plain = decoded(text);
    match kind(&plain) {
        Some(kind) => kind.into(),
        None => parts(text),
    }
}

/// The parts of a file's name: `42.json`, `app.3f2a9c1b.js`.
fn parts(text: &str) -> String {
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() < 2 {
        return text.into();
    }
    let last = parts.len() - 1;
    let folded = parts.iter().enumerate().map(|(n, part)| {
        let short = part.len() < 3 && n > 0;
        match kind(part) {
            Some(kind) if n < last && !short => kind,
            _ => part,
        }
    });
    folded.collect::<Vec<_>>().join(".")
}

/// What names one of many things; `None`: a word.
fn kind(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return None;
    }
    if is_date(text) {
        return Some("{date}");
    }
    if is_email(text) {
        return Some("{email}");
    }
    let all = text.split([',', '~']);
    let mut ids = all.filter(|one| !one.is_empty()).peekable();
    (ids.peek().is_some() && ids.all(is_id)).then_some("{id}")
}

fn is_id(text: &str) -> bool {
    is_number(text) || is_hex(text) || is_address(text) || is_code(text) || is_random(text)
}

/// `42`, `-1.5`, `+491234567`, `3.14.1`
fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    let mut groups = digits.split('.');
    groups.all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()))
}

/// UUIDs, hashes, numbers in hex: of 8 digits on if one of them is no letter, or of 16.
fn is_hex(text: &str) -> bool {
    let bare = text.trim_start_matches("urn:uuid:");
    let bare = bare.trim_matches(['{', '}']);
    let (text, prefixed) = match bare.strip_prefix("0x") {
        Some(rest) if !rest.is_empty() => (rest, true),
        _ => (bare, false),
    };
    let groups_of_uuid = [8, 4, 4, 4, 12];
    let is_uuid = text.split('-').map(str::len).eq(groups_of_uuid);
    let digits = text.bytes().filter(|&b| b != b'-' || !is_uuid);
    let (mut count, mut numbers) = (0, 0);
    for byte in digits {
        if !byte.is_ascii_hexdigit() {
            return false;
        }
        count += 1;
        numbers += usize::from(byte.is_ascii_digit());
    }
    prefixed || count >= 16 || (count >= 8 && numbers > 0)
}

/// IP and MAC addresses.
fn is_address(text: &str) -> bool {
    let bare = text.trim_matches(['[', ']']);
    let octets = text
        .split([':', '-'])
        .all(|octet| octet.len() == 2 && octet.bytes().all(|b| b.is_ascii_hexdigit()));
    bare.parse::<std::net::IpAddr>().is_ok() || (text.len() == 17 && octets)
}

/// Mostly a number: `INV-2024-0001`, `ord_12345`, `user-12345`.
fn is_code(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':');
    digits >= 4 && digits * 2 >= text.len() && text.bytes().all(plain)
}

/// Made by a machine: ULID, KSUID, ids of object stores, base64. Digits and letters
/// stand side by side there, which words avoid.
fn is_random(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'=' | b'+');
    if text.len() < 10 || !text.bytes().all(plain) {
        return false;
    }
    let bytes = text.as_bytes();
    let changes = bytes.windows(2).filter(|pair| {
        let digit = |b: u8| b.is_ascii_digit();
        let letter = |b: u8| b.is_ascii_alphabetic();
        (digit(pair[0]) && letter(pair[1])) || (letter(pair[0]) && digit(pair[1]))
    });
    let changes = changes.count();
    let words = text.split(['-', '_']).map(str::len);
    changes >= 3 || words.max().unwrap_or(0) >= 40
}

/// `2024-01-31`, `2024-01`, with or without a time behind it.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |range: std::ops::Range<usize>, most: u32| {
        let digits = text
            .get(range)
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
        let number = digits.and_then(|digits| digits.parse::<u32>().ok());
        number.is_some_and(|number| (1..=most).contains(&number))
    };
    let month = number(0..4, 2999) && bytes.get(4) == Some(&b'-') && number(5..7, 12);
    match bytes.len() {
        7 => month,
        10.. => {
            let day = month && bytes[7] == b'-' && number(8..10, 31);
            day && matches!(bytes.get(10), None | Some(b'T' | b't' | b' ' | b'_'))
        }
        _ => false,
    }
}

fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    !name.is_empty() && !name.contains(':') && domain.contains('.') && !domain.starts_with('.')
}

/// Percent-encoding taken off (RFC 3986 section 2.1), of what is ASCII.
fn decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.into();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let byte = rest.get(at + 1..at + 3);
        let byte = byte.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte.filter(u8::is_ascii) {
            Some(byte) => {
                out.push(byte.into());
                rest = &rest[at + 3..];
            }
            None => {
                out.push('%');
                rest = &rest[at + 1..];
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_one_of_many_is_folded() {
        for (target, folded) in [
            ("/users/42", "/users/{id}"),
            ("/users/42/orders/7?page=2", "/users/{id}/orders/{id}"),
            ("/u/550e8400-e29b-41d4-a716-446655440000", "/u/{id}"),
            ("/u/550E8400E29B41D4A716446655440000/x", "/u/{id}/x"),
            ("/c/da39a3ee5e6b4b0d3255bfef95601890afd80709", "/c/{id}"),
            ("/c/3f2a9c1b", "/c/{id}"),
            ("/c/0xff", "/c/{id}"),
            ("/o/507f1f77bcf86cd799439011", "/o/{id}"),
            ("/o/01ARZ3NDEKTSV4RRFFQ69G5FAV", "/o/{id}"),
            ("/o/V1StGXR8_Z5jdHi6B-myT", "/o/{id}"),
            ("/o/INV-2024-0001", "/o/{id}"),
            ("/o/1,2,3", "/o/{id}"),
            ("/at/-33.86,151.21", "/at/{id}"),
            ("/d/2024-01-31", "/d/{date}"),
            ("/d/2024-01-31T10:00:00Z/x", "/d/{date}/x"),
            ("/d/2024-01", "/d/{date}"),
            ("/m/a.b@example.org", "/m/{email}"),
            ("/m/a.b%40example.org/inbox", "/m/{email}/inbox"),
            ("/h/10.0.0.1", "/h/{id}"),
            ("/h/%5B::1%5D", "/h/{id}"),
            ("/h/aa:bb:cc:dd:ee:ff", "/h/{id}"),
            ("/img/12345.png", "/img/{id}.png"),
            ("/js/app.3f2a9c1b.js", "/js/app.{id}.js"),
            ("/Users(42)/name", "/Users({id})/name"),
            ("/a;v=17/b", "/a;v={id}/b"),
            ("http://h:80/users/42?x", "/users/{id}"),
            ("http://h", "/"),
        ] {
            assert_eq!(route(target.as_bytes()), folded, "{target}");
        }
    }

    #[test]
    fn words_stay() {
        for target in [
            "/",
            "/api/v2/users",
            "/oauth2/token",
            "/ipv4/s3/http2",
            "/top-10-reasons-to-like-2024",
            "/deadbeef", // a word of hexadecimal digits
            "/feedface/decade",
            "/pkg.v1.Greeter/SayHello",
            "/jquery-3.6.js",
            "/.well-known/openid-configuration",
            "/@alice",
            "/internationalization-and-localization",
            "*",
            "example.org:443",
            "",
            "/a//b/",
            "/%zz/%",
        ] {
            assert_eq!(route(target.as_bytes()), target);
        }
    }

    #[test]
    fn a_route_is_bounded_and_no_bytes_are_too_odd_for_one() {
        let long = [b"/".as_slice(), &b"ab/".repeat(10_000)].concat();
        assert!(route(&long).len() < 300);
        assert!(route(&[b"/%".as_slice(), &[0xff; 500]].concat()).len() < 1000);
        assert_eq!(route("/\u{e9}%c3%a9/%".as_bytes()), "/\u{e9}%c3%a9/%");
    }
}
