use super::*;

fn head(raw: &[u8]) -> Head<'_> {
    let layout = Layout {
        fields_at: memchr(b'\n', raw).unwrap() + 1,
        fields_end: raw.len(),
        len: raw.len() as u64,
        odd: false,
        marks: None,
    };
    Head::new(Kind::Request, raw, layout, b"").unwrap()
}

fn listed(raw: &[u8]) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    head(raw)
        .headers()
        .map(|(name, value)| (text(name), text(&value)))
        .collect()
}

fn pairs(want: &[(&str, &str)]) -> Vec<(String, String)> {
    want.iter()
        .map(|(name, value)| (name.to_string(), value.to_string()))
        .collect()
}

#[test]
fn fields_are_listed_in_order_and_repeated_ones_stay_apart() {
    let raw = b"GET / HTTP/1.1\r\nB: 1\r\na:2\r\nB:\t 3 \t\r\nC:\r\n\r\n";
    assert_eq!(
        listed(raw),
        pairs(&[("B", "1"), ("a", "2"), ("B", "3"), ("C", "")])
    );
}

#[test]
fn folded_fields_are_joined_by_one_space() {
    let raw = b"GET / HTTP/1.1\nA: 1\n \t2\n\n";
    assert_eq!(listed(raw), pairs(&[("A", "1 2")]));
    let raw = b"GET / HTTP/1.1\r\nA:\r\n 1 \r\n \r\n\t2\r\nB: 3\r\n\r\n";
    assert_eq!(listed(raw), pairs(&[("A", "1 2"), ("B", "3")]));
}

#[test]
fn lines_that_are_no_fields_are_passed_over() {
    let raw = b"GET / HTTP/1.1\r\n X: no\r\nno colon\r\n more: no\r\n: no\r\nA : 1\r\n\r\n";
    assert_eq!(listed(raw), pairs(&[("A", "1")]));
}

#[test]
fn bare_cr_and_nul_stay_in_values() {
    let raw = b"GET / HTTP/1.1\r\nA: 1\r2\x003\r\r\n\r\n";
    assert_eq!(listed(raw), pairs(&[("A", "1\r2\x003")]));
}

#[test]
fn names_are_found_in_any_case_and_the_first_field_wins() {
    let head = head(b"GET / HTTP/1.1\r\nhOST: a\r\nHost: b\r\n\r\n");
    assert_eq!(head.get("Host").as_deref(), Some(b"a".as_slice()));
    assert_eq!(head.get_all("host").count(), 2);
    assert_eq!(head.get("Hos"), None);
}

#[test]
fn fields_are_found_by_what_they_are() {
    let raw = b"GET / HTTP/1.1\r\nHost: a\r\n b\r\n\rhost: c\r\nX: d\r\n e\r\nHosts: f\r\n\r\n";
    let values = |head: &Head<'_>| -> Vec<Vec<u8>> {
        let fields = head.fields([Field::ContentType, Field::Host]);
        fields.map(|(_, value)| value.into_owned()).collect()
    };
    assert_eq!(values(&head(raw)), [b"a b".to_vec(), b"c".to_vec()]);
    assert_eq!(head(raw).fields([]).count(), 0);
}

/// With marks and without: the same.
#[test]
fn marks_find_what_a_walk_through_all_lines_finds() {
    let lines = [
        "Host: a",
        "host : b",
        "\rHost: c",
        " Host: d",
        "no colon",
        "host and no colon",
        "\rno colon",
        ": e",
        "Content-Length: 5",
        "Connection:",
        "\tmore",
        "transfer-ENCODING:\t chunked ",
        "Upgrade: h2c",
        "Hos: y",
        "content-type\r: f",
        "Traceparent:g",
        "Cookie: g",
    ];
    let listed = |head: &Head<'_>, wanted: [Field; 2]| -> Vec<(Field, Vec<u8>)> {
        let fields = head.fields(wanted);
        fields
            .map(|(field, value)| (field, value.into_owned()))
            .collect()
    };
    for n in 0..4000_usize {
        let picked = (0..n % 17).map(|i| lines[(n * 31 + i * (7 + n / 64)) % lines.len()]);
        let text: Vec<&str> = picked.collect();
        let raw = format!("GET / HTTP/1.1\r\n{}\r\n\r\n", text.join("\r\n"));
        let raw = raw.replacen("\r\n\r\n\r\n", "\r\n\r\n", 1);
        let mut parser = super::super::Parser::new(Kind::Request);
        let super::super::Step::Head { head, .. } = parser.step(raw.as_bytes()) else {
            panic!("no head: {raw:?}");
        };
        let unmarked = Head {
            odd: false,
            marks: None,
            ..head.clone()
        };
        for wanted in [
            [Field::Host, Field::ContentEncoding],
            [Field::ContentLength, Field::TransferEncoding],
            [Field::ContentType, Field::Traceparent],
        ] {
            let found = listed(&head, wanted);
            assert_eq!(found, listed(&unmarked, wanted), "{raw:?}");
            let all = head.headers().filter(|(name, _)| {
                let is = |field: &Field| name.eq_ignore_ascii_case(field.name().as_bytes());
                wanted.iter().any(is)
            });
            assert_eq!(found.len(), all.count(), "{raw:?}");
        }
    }
}

#[test]
fn list_elements_are_found_in_any_field_of_the_name() {
    let head = head(b"GET / HTTP/1.1\r\nConnection: a, Keep-Alive\r\nConnection: close\r\n\r\n");
    assert!(head.has_element("connection", "keep-alive"));
    assert!(head.has_element("Connection", "close"));
    assert!(!head.has_element("Connection", "alive"));
}

#[test]
fn unfolded_values_borrow_from_the_input() {
    let head = head(b"GET / HTTP/1.1\r\nA: 1\r\n\r\n");
    assert!(matches!(head.get("a"), Some(Cow::Borrowed(b"1"))));
    assert!(!head.truncated());
    assert_eq!(head.len(), head.raw().len() as u64);
}
