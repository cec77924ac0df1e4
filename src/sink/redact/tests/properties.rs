//! Whatever the bytes are.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

#[test]
fn long_nonsense_takes_linear_time() {
    let head = "POST / HTTP/1.1\r\n\r\n";
    let started = std::time::Instant::now();
    for piece in [
        "\\",
        "\"",
        "'",
        "=",
        ":",
        "%25",
        "%",
        "token=",
        "\"token\":",
        "\"token\":[",
        "[{",
        "://",
        ":%2F%2F",
        "%3A%2F%2F",
        "@",
        "&",
        "{\"token\":[\\",
        "key=\"",
        "\n",
        "\r",
        " ",
        "a:",
        "Cookie: \"",
        "name=",
        "k:\n ",
        "\"key\":[\"x\" ",
        "\nContent-Disposition: form-data; name=token\n\n--",
        "\nContent-Disposition: form-data; name=token",
        "\nContent-Disposition: form-data; name=\"a",
        "\"key\":\"a\"b",
        "token:",
        "http://u:",
        "\\\"key\\\":\\\"",
        "<",
        "<key>",
        "<key \"",
        "<key '\"",
        "<key></kez>",
        "<a key='",
        "</key",
        "//",
        "//a:",
        "//a,",
        "%2F%2F",
        "eyJ",
        "eyJ0123456789.",
        "eyJ0123456789 ",
        "\"name\":'x",
        "\"value\":'x",
        "\"value\":\"x\",",
        "<a id='x ",
    ] {
        let nonsense = piece.repeat(200_000 / piece.len());
        for text in [
            format!("{head}{nonsense}"),
            format!("{head}{{token=\"token\":[{nonsense}"),
            nonsense.clone(),
        ] {
            let _ = mask_payload(text.as_bytes());
            let _ = target(text.as_bytes());
            let _ = field_value(b"cookie", text.as_bytes());
            let _ = field_value(b"set-cookie", text.as_bytes());
        }
    }
    // Quadratic time would be hours.
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

/// Bytes that look much like requests, with all that masking looks for.
fn request() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 66] = [
        "GET ",
        "/",
        "?",
        "to",
        "ken",
        "=",
        "abc",
        "&",
        " HTTP/1.1",
        "\r\n",
        "\n",
        "\r",
        " ",
        ":",
        "Authorization",
        "Bearer",
        "Cookie",
        "Set-Cookie",
        ";",
        "\"",
        "'",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        "://",
        "@",
        "%3D",
        "%26",
        "%253D",
        "%74oken",
        "%22",
        "%40",
        "%3A%2F%2F",
        "password",
        "X-Api-Key",
        "Referer: http://",
        "u:p@",
        "\r\n\r\n",
        "\\u0074oken",
        "name",
        "Content-Disposition: form-data; name=",
        "key",
        "12",
        "Host: ",
        "pa",
        "ss",
        "%6b",
        "<Password>",
        "</Password>",
        "<a ",
        "value",
        "eyJhbGciOiJI",
        ".eyJ",
        "//u:p@",
        "DPoP",
        "csrf",
        "invite",
        "ticket",
        "Client-Cert",
        "assertion",
        "dsn",
        "AuthorizatioN",
        "connection_string",
    ];
    vec(prop::sample::select(&PIECES[..]), 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_cheap_test_misses_nothing_that_a_close_look_finds(text in request()) {
        prop_assert_eq!(self::text(payload(&text)), self::text(mask_payload(&text)));
        prop_assert_eq!(target(&text), masked_target(&text));
    }

    #[test]
    fn what_is_not_masked_stays_as_it_is(text in request()) {
        // Pieces between masks come from the text, in order.
        let masked = payload(&text);
        let mut rest = &text[..];
        for piece in masked.split(|&byte| byte == b'*').filter(|piece| !piece.is_empty()) {
            let at = memchr::memmem::find(rest, piece);
            prop_assert!(at.is_some(), "{:?}", String::from_utf8_lossy(&masked));
            rest = &rest[at.unwrap_or(0) + piece.len()..];
        }
    }
}
