//! What follows a head: forms, JSON, XML, multipart.

use super::*;

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
