use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn text(masked: Cow<'_, [u8]>) -> String {
    String::from_utf8_lossy(&masked).into_owned()
}

fn in_payload(head_and_body: &str) -> String {
    text(payload(head_and_body.as_bytes()))
}

fn in_target(uri: &str) -> String {
    text(target(uri.as_bytes()))
}

fn in_field(name: &str, value: &str) -> String {
    text(field_value(name.as_bytes(), value.as_bytes()))
}

fn in_body(body: &str) -> String {
    let head = "POST / HTTP/1.1\r\n\r\n";
    in_payload(&format!("{head}{body}"))[head.len()..].to_owned()
}

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

#[test]
fn forms_are_masked() {
    assert_eq!(
        in_body("user=u&password=p+w%26x&a=b"),
        "user=u&password=***&a=b"
    );
    assert_eq!(
        in_body("grant_type=x&client_secret=\"a\"b"),
        "grant_type=x&client_secret=***"
    );
    assert_eq!(
        in_body("user=u\r\npassword=pw\r\n"),
        "user=u\r\npassword=***\r\n"
    );
}

#[test]
fn members_of_json_are_masked() {
    for (plain, masked) in [
        (r#"{"token":"abc","a":"b"}"#, r#"{"token":"***","a":"b"}"#),
        (
            r#"{"a" : 1, "accessToken" : "a\"b\\" , "c":2}"#,
            r#"{"a" : 1, "accessToken" : "***" , "c":2}"#,
        ),
        ("{\"pin\":\n 1234, \"c\":2}", "{\"pin\":\n ***, \"c\":2}"),
        (
            r#"{"token":null,"secret":true}"#,
            r#"{"token":null,"secret":true}"#,
        ),
        (r#"{"\u0074oken":"abc"}"#, r#"{"\u0074oken":"***"}"#),
        (
            r#"{"keys":["a",1,{"b":"c"}],"d":"e"}"#,
            r#"{"keys":["***",***,{"b":"***"}],"d":"e"}"#,
        ),
        (
            r#"{"body":"{\"token\":\"a\\\"b\",\"c\":1}"}"#,
            r#"{"body":"{\"token\":\"***\",\"c\":1}"}"#,
        ),
        (
            r#"{"url":"http://u:pw@h/?sig=x&a=b","c":1}"#,
            r#"{"url":"http://u:***@h/?sig=***&a=b","c":1}"#,
        ),
        (r#"{"url":"/?sig=x","c":1}"#, r#"{"url":"/?sig=***","c":1}"#),
        (r#"{'token': 'abc', 'c': 1}"#, r#"{'token': '***', 'c': 1}"#),
        (r#"{"code":42}"#, r#"{"code":42}"#),
        (
            "2a\r\n{\"url\":\"/?sig=x\",\"c\":1}",
            "2a\r\n{\"url\":\"/?sig=***\",\"c\":1}",
        ),
    ] {
        assert_eq!(in_body(plain), masked);
    }
}

/// A token as they all look.
const JWT: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl-x_y";

#[test]
fn tokens_are_masked_by_their_shape_wherever_they_stand() {
    for (plain, masked) in [
        (format!("/verify/{JWT}/x?a=b"), "/verify/***/x?a=b"),
        (format!("/verify?x={JWT}&a=b"), "/verify?x=***&a=b"),
        (format!("/go?to=%2Fv%2F{JWT}%26b"), "/go?to=%2Fv%2F***%26b"),
        (format!("http://{JWT}.h/x"), "http://***/x"),
    ] {
        assert_eq!(in_target(&plain), masked);
    }
    assert_eq!(in_field("X-Custom", JWT), "***");
    assert_eq!(in_field("X-Custom", &format!("a={JWT}; b")), "a=***; b");
    assert_eq!(text(authority(format!("{JWT}:80").as_bytes())), "***:80");
    assert_eq!(in_body(&format!("[\"{JWT}\", 1]")), "[\"***\", 1]");
    assert_eq!(in_body(&format!("x {JWT} y")), "x *** y");
    // cut in it
    for len in [3, 5, 12, 22, 30, 50] {
        let cut = in_body(&format!("x {}", &JWT[..len]));
        assert_eq!(cut, "x ***", "{len}");
    }
    assert_eq!(in_body("eyJhIjoxfQ== z"), "eyJhIjoxfQ== z", "no token");
}

#[test]
fn elements_of_xml_are_masked() {
    for (plain, masked) in [
        (
            "<a><User>u</User><Password>p&amp;w</Password><b>c</b></a>",
            "<a><User>u</User><Password>***</Password><b>c</b></a>",
        ),
        (
            "<wsse:Password Type=\"http://x/#PasswordText\">pw</wsse:Password>\r\n<b/>",
            "<wsse:Password Type=\"http://x/#PasswordText\">***</wsse:Password>\r\n<b/>",
        ),
        (
            "<x:Credentials><u>a</u><p>b</p></x:Credentials><c>d</c>",
            "<x:Credentials>***</x:Credentials><c>d</c>",
        ),
        (
            "<token><![CDATA[a<b]]></token><c>d</c>",
            "<token>***</token><c>d</c>",
        ),
        ("<password>cut", "<password>***"),
        ("<password>cut</passw", "<password>***</passw"),
        (
            "<login user=\"u\" password=\"p w\" x='y'/><c>d</c>",
            "<login user=\"u\" password=\"***\" x='y'/><c>d</c>",
        ),
        (
            "<login password='p\"w' x='y'/>",
            "<login password='***' x='y'/>",
        ),
        (
            "<add name=\"db\" connectionString=\"Server=a;Uid=b\" x=\"y\"/>",
            "<add name=\"db\" connectionString=\"***\" x=\"y\"/>",
        ),
        (
            "<input type=\"hidden\" name=\"csrf_token\" value=\"abc\"><p>text</p>",
            "<input type=\"hidden\" name=\"csrf_token\" value=\"***\"><p>text</p>",
        ),
        (
            "<meta name=\"csrf-token\" content=\"abc\"/><meta name=\"a\" content=\"b\"/>",
            "<meta name=\"csrf-token\" content=\"***\"/><meta name=\"a\" content=\"b\"/>",
        ),
        (
            r#"{"xml":"<Password>x<\/Password>","a":"b"}"#,
            r#"{"xml":"<Password>***<\/Password>","a":"b"}"#,
        ),
        (
            "xml=%3CPassword%3Ex%3C%2FPassword%3E&a=b",
            "xml=%3CPassword%3E***%3C%2FPassword%3E&a=b",
        ),
        (
            "<html><p>a < b, see <a href=\"/x\">x</a>",
            "<html><p>a < b, see <a href=\"/x\">x</a>",
        ),
    ] {
        assert_eq!(in_body(plain), masked);
    }
}

#[test]
fn the_value_beside_a_sensitive_name_is_masked() {
    for (plain, masked) in [
        (
            r#"{"name":"Authorization","value":"Bearer abc"},{"name":"Accept","value":"x"}"#,
            r#"{"name":"Authorization","value":"***"},{"name":"Accept","value":"x"}"#,
        ),
        (
            r#"[{"value":"Bearer abc","name":"Authorization"},{"value":"x","name":"Accept"}]"#,
            r#"[{"value":"***","name":"Authorization"},{"value":"x","name":"Accept"}]"#,
        ),
        (
            r#"{ "value" : "abc" , "comment": "c", "name" : "password" }"#,
            r#"{ "value" : "***" , "comment": "c", "name" : "password" }"#,
        ),
        (
            r#"{"name":"cvv","value":123,"x":1}"#,
            r#"{"name":"cvv","value":***,"x":1}"#,
        ),
        (
            r#"{"value":123,"name":"cvv"}"#,
            r#"{"value":***,"name":"cvv"}"#,
        ),
        (
            r#"{"header":"X-Api-Key","value":["a","b"],"x":1}"#,
            r#"{"header":"X-Api-Key","value":["***","***"],"x":1}"#,
        ),
        (
            r#"{"name":"Authorization"},{"value":"x"}"#,
            r#"{"name":"Authorization"},{"value":"x"}"#,
        ),
        (
            r#"{"name":"Authorization","value":"Bearer a"#,
            r#"{"name":"Authorization","value":"***"#,
        ),
        (
            r#"{"b":"{\"name\":\"Authorization\",\"value\":\"x\"}","c":1}"#,
            r#"{"b":"{\"name\":\"Authorization\",\"value\":\"***\"}","c":1}"#,
        ),
    ] {
        assert_eq!(in_body(plain), masked);
    }
}

#[test]
fn userinfo_is_masked_without_a_scheme() {
    for (plain, masked) in [
        ("//user:pw@host/x", "//user:***@host/x"),
        (
            "/go?to=//user:pw@host/x&a=b",
            "/go?to=//user:***@host/x&a=b",
        ),
        (
            "/go?to=%2F%2Fuser%3Apw%40host%2Fx&a=b",
            "/go?to=%2F%2Fuser%3A***%40host%2Fx&a=b",
        ),
        ("/a//b@2x.png", "/a//b@2x.png"),
        ("/a//b:80/c@d", "/a//b:80/c@d"),
    ] {
        assert_eq!(in_target(plain), masked);
    }
    assert_eq!(in_field("Location", "//u:pw@h/"), "//u:***@h/");
    assert_eq!(
        in_body(r#"{"u":"http:\/\/u:pw@h\/x","a":1}"#),
        r#"{"u":"http:\/\/u:***@h\/x","a":1}"#
    );
}

#[test]
fn parts_of_multipart_forms_are_masked() {
    for end in ["\r\n", "\n"] {
        let body = |secret: &str| {
            [
                "--b",
                "Content-Disposition: form-data; name=\"a\"",
                "",
                "1",
                "--b",
                "content-disposition: form-data; name=\"password\"",
                "",
                secret,
                "--b--",
                "",
            ]
            .join(end)
        };
        assert_eq!(in_body(&body("p=w; \"x\" y")), body("***"));
    }
    let cut = "--b\r\nContent-Disposition: form-data; name=password\r\n\r\nab";
    assert_eq!(in_body(cut), cut.replace("ab", "***"));
}

#[test]
fn messages_within_a_body_are_masked() {
    let body =
        "GET /?sig=a&b=c HTTP/1.1\r\nAuthorization: Bearer abc\r\nCookie: a=b\r\nX: y\r\n\r\n";
    let masked = "GET /?sig=***&b=c HTTP/1.1\r\nAuthorization: ***\r\nCookie: ***\r\nX: y\r\n\r\n";
    assert_eq!(in_body(body), masked);
}

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
