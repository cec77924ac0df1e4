//! Request lines, targets and fields.

use super::*;

#[test]
fn what_holds_no_secret_is_passed_on_without_a_copy() {
    let request = b"GET /a?page=2 HTTP/1.1\r\nHost: h:80\r\nReferer: http://h:80/x?y=z\r\nAccept: */*\r\n\r\n{\"a\":1}";
    assert!(matches!(payload(request), Cow::Borrowed(_)));
    assert!(matches!(target(b"/a?page=2"), Cow::Borrowed(_)));
    assert!(matches!(target(b"http://h:80"), Cow::Borrowed(_)));
    assert!(matches!(target(b"*"), Cow::Borrowed(_)));
    assert!(matches!(authority(b"h:80"), Cow::Borrowed(_)));
    assert!(matches!(
        field_value(b"Accept", b"text/html;q=0.9"),
        Cow::Borrowed(_)
    ));
}

#[test]
fn a_mask_keeps_the_length_class() {
    let masked = |len| in_field("x-token", &"s".repeat(len));
    assert_eq!(
        ["", "***", "***", "****", "****", "*****"].map(str::to_owned),
        [0, 1, 64, 65, 512, 513].map(masked)
    );
}

#[test]
fn credentials_keep_a_known_scheme_only() {
    for (value, masked) in [
        ("Bearer abc", "Bearer ***"),
        ("basic  dXNlcjpwdw==", "basic  ***"),
        ("Digest username=\"u\", response=\"r\"", "Digest ***"),
        ("abc", "***"),
        ("abc def", "***"),
        ("Bearer", "Bearer"),
        ("Bea", "***"),
        ("", ""),
    ] {
        assert_eq!(in_field("Authorization", value), masked);
        assert_eq!(in_field("proxy-AUTHORIZATION", value), masked);
        assert_eq!(in_field("AuthorizatioN", value), masked);
    }
}

#[test]
fn cookies_keep_their_names() {
    assert_eq!(
        in_field("Cookie", "session=abc; theme=dark"),
        "session=***; theme=***"
    );
    assert_eq!(in_field("cookie", "a=;b=c=d;  e"), "a=;b=***;  ***");
    assert_eq!(in_field("Cookie", "a=\"x; y=z\"; b=c"), "a=***; b=***");
    assert_eq!(in_field("Cookie", "a=\"x; y=z"), "a=***");
    assert_eq!(in_field("Cookie", "abc"), "***");
}

#[test]
fn set_cookie_keeps_its_attributes() {
    let attributes =
        "Expires=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=5; Path=/; HttpOnly; SameSite=Lax";
    assert_eq!(
        in_field("Set-Cookie", &format!("id=abc; {attributes}")),
        format!("id=***; {attributes}")
    );
    assert_eq!(
        in_field("Set-Cookie", "id=abc; Path=/, sid=secret; x=y"),
        "id=***; Path=***; x=***"
    );
    assert_eq!(in_field("Set-Cookie", "Path=abc; secret"), "Path=***; ***");
}

#[test]
fn fields_named_like_a_secret_are_masked() {
    for name in [
        "X-Api-Key",
        "x-auth-token",
        "X-CSRF-Token",
        "X-Hub-Signature-256",
        "X-Vault-Token",
        "Password",
        "X-PW",
        "X-Keyid",
        "apikeyid",
        "X-Signed",
        "DPoP",
        "X-Amzn-Oidc-Data",
        "X-Amzn-Oidc-Identity",
        "X-Client-Cert",
        "x-ssl-client-cert",
        "X-Forwarded-Client-Cert",
        "Authentication-Info",
    ] {
        assert_eq!(in_field(name, " a b "), " *** ");
    }
    assert_eq!(in_field("User-Agent", "curl/8"), "curl/8");
}

#[test]
fn parameters_of_a_target_are_masked() {
    for (plain, masked) in [
        ("/x?token=abc&page=2", "/x?token=***&page=2"),
        ("/x?a=1&api_key=abc;b=2", "/x?a=1&api_key=***"),
        ("/x?token=a&token=&token=b", "/x?token=***&token=&token=***"),
        ("/x?%74oken=abc", "/x?%74oken=***"),
        ("/x?to%256Ben=abc", "/x?to%256Ben=***"),
        (
            "/x?user%5Bpassword%5D=abc&user[pin]=1",
            "/x?user%5Bpassword%5D=***&user[pin]=***",
        ),
        ("/cb?code=abc&state=x", "/cb?code=***&state=x"),
        ("/x;jsessionid=abc?a=1", "/x;jsessionid=***"),
        ("/x#access_token=abc&a=b", "/x#access_token=***&a=b"),
        (
            "/go?to=https%3A%2F%2Fh%2F%3Ftoken%3Dabc%26a%3Db&c=d",
            "/go?to=https%3A%2F%2Fh%2F%3Ftoken%3D***%26a%3Db&c=d",
        ),
        (
            "/x?q=%7B%22token%22%3A%22abc%22%7D",
            "/x?q=%7B%22token%22%3A%22***%22%7D",
        ),
        ("/x?q={\"token\":\"abc\"}", "/x?q={\"token\":\"***\"}"),
        (
            "/x?pswd=a&keyid=b&apikeyid=c&privatekeydata=d&sigv4=e&keyword=f",
            "/x?pswd=***&keyid=***&apikeyid=***&privatekeydata=***&sigv4=***&keyword=f",
        ),
        ("/token/abc", "/token/abc"),
        ("/x?page=1", "/x?page=1"),
        ("token=abc", "token=***"),
    ] {
        assert_eq!(in_target(plain), masked);
        assert_eq!(
            in_payload(&format!("GET {plain} HTTP/1.1\r\n\r\n")),
            format!("GET {masked} HTTP/1.1\r\n\r\n")
        );
    }
}

#[test]
fn userinfo_of_a_target_is_masked() {
    for (plain, masked) in [
        ("http://u:pw@h/x", "http://u:***@h/x"),
        ("http://u:p@w:x@h:80/x?y=a@b", "http://u:***@h:80/x?y=a@b"),
        ("http://abc@h/", "http://***@h/"),
        ("http://u:@h/", "http://u:@h/"),
        ("u:pw@h:443", "u:***@h:443"),
        ("u:pw@h:", "u:***@h:"),
        ("h:443", "h:443"),
        ("http://[::1]:80", "http://[::1]:80"),
        (
            "/go?to=http%3A%2F%2Fu%3Apw%40h%2F",
            "/go?to=http%3A%2F%2Fu%3A***%40h%2F",
        ),
        ("/go?from=http://h&to=a@b", "/go?from=http://h&to=a@b"),
        ("http://u:cutpassw", "http://u:***"),
    ] {
        assert_eq!(in_target(plain), masked);
    }
    assert_eq!(text(authority(b"u:pw@h:80")), "u:***@h:80");
}

#[test]
fn urls_in_field_values_are_masked() {
    assert_eq!(
        in_field("Referer", "http://h/?token=abc&a=b"),
        "http://h/?token=***&a=b"
    );
    assert_eq!(
        in_field("Location", "/cb#access_token=abc"),
        "/cb#access_token=***"
    );
    assert_eq!(in_field("Origin", "http://u:pw@h"), "http://u:***@h");
}

#[test]
fn fields_of_a_payload_are_masked_however_they_are_written() {
    let head = |field: &str| format!("GET / HTTP/1.1\r\nA: b\r\n{field}\r\nC: d\r\n\r\n");
    for (field, masked) in [
        ("authorization: Bearer abc", "authorization: Bearer ***"),
        ("AUTHORIZATION:Bearer abc", "AUTHORIZATION:Bearer ***"),
        ("Authorization : Bearer abc", "Authorization : Bearer ***"),
        (
            "Authorization: Bearer\r\n abc\r\n\tdef",
            "Authorization: Bearer\r\n ***",
        ),
        ("X-Api-Key:\r\n abc", "X-Api-Key:\r\n ***"),
        ("Cookie: a=b;\r\n c=d", "Cookie: a=***;\r\n c=***"),
        ("X: y\rX-Token: abc", "X: y\rX-Token: ***"),
        ("X-Token: abc\rdef", "X-Token: ***"),
        ("X-Token: ", "X-Token: "),
        ("Host: u:pw@h", "Host: u:***@h"),
        ("Referer: http://h/?sig=x", "Referer: http://h/?sig=***"),
    ] {
        assert_eq!(in_payload(&head(field)), head(masked));
        let bare = |text: String| text.replace("\r\n", "\n");
        assert_eq!(in_payload(&bare(head(field))), bare(head(masked)));
    }
}

/// To some a CR ends a line, to others it is a part of what it stands in.
#[test]
fn a_secret_hides_behind_no_bare_cr() {
    for (text, masked) in [
        (
            "Host: h\rAuthorization: Bearer abc",
            "Host: h\rAuthorization: Bearer ***",
        ),
        (
            "X: y\rz\rCookie: id=abc; a=b",
            "X: y\rz\rCookie: id=***; a=***",
        ),
        (
            "Cookie: a=b;\rAuthorization: Basic abc==",
            "Cookie: a=***;\rAuthorization: Basic ***",
        ),
        ("Cookie: a=b\rc; d=e", "Cookie: a=***; d=***"),
        (
            "Set-Cookie: a=b; Path=/\rX-Token: c",
            "Set-Cookie: a=***; Path=/\rX-Token: ***",
        ),
        (
            "X: y\r Authorization: Bearer abc",
            "X: y\r Authorization: Bearer ***",
        ),
        (
            "X: y\r\n Authorization: Bearer abc",
            "X: y\r\n Authorization: Bearer ***",
        ),
        ("Host: u:p\rw@h", "Host: u:***@h"),
        ("Authorization: Bearer a\rX: b", "Authorization: Bearer ***"),
    ] {
        let head = |field: &str| format!("GET / HTTP/1.1\r\nA: b\r\n{field}\r\nC: d\r\n\r\n");
        assert_eq!(in_payload(&head(text)), head(masked));
        let (name, value) = text.split_once(": ").unwrap();
        let (_, masked) = masked.split_once(": ").unwrap();
        let shown = field_value(name.as_bytes(), value.as_bytes());
        assert_eq!(String::from_utf8_lossy(&shown), masked, "{text}");
    }
    for whole in ["/a", "h:80", "http://h/", "*"] {
        let text = format!("{whole}\rAuthorization: Bearer abc");
        let line = format!("GET {text} HTTP/1.1\r\n\r\n");
        let shown = target(text.as_bytes());
        for shown in [
            &shown,
            &authority(text.as_bytes()),
            &payload(line.as_bytes()),
        ] {
            let shown = String::from_utf8_lossy(shown);
            assert!(!shown.contains("abc") && shown.contains("***"), "{shown}");
        }
    }
}

#[test]
fn a_mask_stands_for_itself() {
    for len in [1, 64, 65, 512, 513] {
        let once = field_value(b"x-token", "x".repeat(len).as_bytes()).into_owned();
        assert_eq!(field_value(b"x-token", &once), once);
        let line = format!("/?token={}\rX: y", "x".repeat(len));
        let shown = target(line.as_bytes()).into_owned();
        let shown = String::from_utf8(shown).unwrap();
        assert!(shown.starts_with(&format!("/?token={}", String::from_utf8(once).unwrap())));
    }
}

#[test]
fn a_value_that_the_payload_cuts_is_masked_to_its_end() {
    assert_eq!(in_payload("GET /?token=ab"), "GET /?token=***");
    assert_eq!(in_payload("GET http://u:pass"), "GET http://u:***");
    assert_eq!(in_payload("CONNECT u:pass"), "CONNECT u:***");
    assert_eq!(
        in_payload("GET / HTTP/1.1\r\nReferer: http://u:12"),
        "GET / HTTP/1.1\r\nReferer: http://u:***"
    );
    assert_eq!(
        in_payload("GET / HTTP/1.1\r\nAuthorization: Bea"),
        "GET / HTTP/1.1\r\nAuthorization: ***"
    );
    assert_eq!(
        in_payload("GET / HTTP/1.1\r\nAuthorization: Basic YW"),
        "GET / HTTP/1.1\r\nAuthorization: Basic ***"
    );
    assert_eq!(
        in_payload("GET / HTTP/1.1\r\nCookie: a=b; c=d"),
        "GET / HTTP/1.1\r\nCookie: a=***; c=***"
    );
    assert_eq!(in_body("{\"token\":\"ab"), "{\"token\":\"***");
    assert_eq!(in_body("{\"token\":\"ab\\"), "{\"token\":\"***");
    assert_eq!(in_body("{\"pin\":12"), "{\"pin\":***");
}

#[test]
fn a_payload_without_its_beginning_is_masked() {
    assert_eq!(
        in_payload("Authorization: Bearer abc\r\nA: b\r\n"),
        "Authorization: Bearer ***\r\nA: b\r\n"
    );
}
