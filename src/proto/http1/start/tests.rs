use super::*;

fn request(line: &str) -> Result<(&str, &str, Version), Invalid> {
    let mut scan = StartScan::new(Kind::Request);
    let bytes = line.as_bytes();
    match scan.run(&[bytes, b"\n"].concat(), false) {
        Scanned::Invalid { why, .. } => return Err(why),
        scanned => assert_eq!(scanned, Scanned::Line(bytes.len())),
    }
    let text = |bytes| std::str::from_utf8(bytes).unwrap();
    match parse_start_line(Kind::Request, bytes)? {
        StartLine::Request {
            method,
            target,
            version,
        } => Ok((text(method), text(target), version)),
        StartLine::Response { .. } => unreachable!(),
    }
}

fn response(line: &str) -> Result<(Version, u16, &str), Invalid> {
    let mut scan = StartScan::new(Kind::Response);
    let bytes = line.as_bytes();
    match scan.run(&[bytes, b"\n"].concat(), false) {
        Scanned::Invalid { why, .. } => return Err(why),
        scanned => assert_eq!(scanned, Scanned::Line(bytes.len())),
    }
    match parse_start_line(Kind::Response, bytes)? {
        StartLine::Response {
            version,
            status,
            reason,
        } => Ok((version, status, std::str::from_utf8(reason).unwrap())),
        StartLine::Request { .. } => unreachable!(),
    }
}

#[test]
fn request_lines_come_in_all_target_forms() {
    use Version::*;
    let table = [
        ("GET / HTTP/1.1\r", ("GET", "/", Http11)),
        ("GET / HTTP/1.0", ("GET", "/", Http10)),
        ("GET / HTTP/1.7", ("GET", "/", Http11)),
        ("GET / HTTP/1.", ("GET", "/", Http10)),
        (
            "GET http://a/b?c HTTP/1.1\r",
            ("GET", "http://a/b?c", Http11),
        ),
        ("OPTIONS * HTTP/1.1\r", ("OPTIONS", "*", Http11)),
        ("CONNECT a:443 HTTP/1.1\r", ("CONNECT", "a:443", Http11)),
        ("M-SEARCH * HTTP/1.1\r", ("M-SEARCH", "*", Http11)),
        ("get /\u{e9} HTTP/1.1\r", ("get", "/\u{e9}", Http11)),
        ("GET /x y\tz HTTP/1.1\r", ("GET", "/x y\tz", Http11)),
        ("GET  \t/x   HTTP/1.1  \r\r", ("GET", "/x", Http11)),
        ("GET /x\r", ("GET", "/x", Http09)),
        ("GET /HTTP/1.1\r", ("GET", "/HTTP/1.1", Http09)),
        ("GET http://a/b", ("GET", "http://a/b", Http09)),
    ];
    for (line, want) in table {
        assert_eq!(request(line), Ok(want), "{line:?}");
    }
}

#[test]
fn lines_that_are_no_request_lines_say_why() {
    let table = [
        ("", Invalid::Method),
        (" GET / HTTP/1.1", Invalid::Method),
        ("GET", Invalid::Method),
        ("G@T / HTTP/1.1", Invalid::Method),
        ("\u{16}\u{3}\u{1}", Invalid::Method),
        ("GET ", Invalid::Target),
        ("GET \r", Invalid::Target),
        ("GET \0 HTTP/1.1", Invalid::Target),
        ("GET /\0 HTTP/1.1", Invalid::Control),
        ("GET /\u{7f} HTTP/1.1", Invalid::Control),
        ("GET /\rx HTTP/1.1", Invalid::Control),
        ("POST /x", Invalid::Version),
        ("GET key", Invalid::Version),
        ("GET /x y", Invalid::Version),
        ("GET HTTP/1.1", Invalid::Version),
        ("GET / http/1.1", Invalid::Version),
        ("GET / HTTP/2.0", Invalid::Version),
        ("GET / HTTP/1.1x", Invalid::Version),
        ("PRI * HTTP/2.0", Invalid::Version),
        ("EHLO mail.example.org", Invalid::Version),
    ];
    for (line, why) in table {
        assert_eq!(request(line), Err(why), "{line:?}");
    }
    let long = format!("{} / HTTP/1.1", "A".repeat(MAX_METHOD + 1));
    assert_eq!(request(&long), Err(Invalid::Method));
}

#[test]
fn a_lenient_scan_takes_any_text_and_no_controls_in_front() {
    use Version::*;
    let table = [
        ("GET HTTP/1.1\r", ("GET", "", Http11)),
        ("GET / http/1.1\r", ("GET", "/", Other)),
        ("GET /x HTTP/2.0\r", ("GET", "/x", Other)),
        ("GET /x  HTTP/1.1.1", ("GET", "/x", Other)),
        ("G@T /x HTTP/1.0", ("G@T", "/x", Http10)),
        (" GET\t/x HTTP/1.1", ("GET", "/x", Http11)),
        ("GET/HTTP/1.1\r", ("GET/HTTP/1.1", "", Missing)),
        ("POST abcd12345", ("POST", "abcd12345", Missing)),
        ("GET /a\u{1}b\0 HTTP/1.1", ("GET", "/a\u{1}b\0", Http11)),
        ("QUIT\r", ("QUIT", "", Missing)),
        (
            "DESCRIBE rtsp://a RTSP/1.0",
            ("DESCRIBE", "rtsp://a RTSP/1.0", Missing),
        ),
    ];
    for (line, (method, target, version)) in table {
        let mut scan = StartScan::new(Kind::Request);
        let found = scan.run(format!("{line}\n").as_bytes(), true);
        assert_eq!(found, Scanned::Line(line.len()), "{line:?}");
        let want = StartLine::Request {
            method: method.as_bytes(),
            target: target.as_bytes(),
            version,
        };
        assert_eq!(parse_odd_line(line.as_bytes()), want, "{line:?}");
    }
    for bytes in [
        &b"\x16\x03\x01"[..],
        b"\0\x07",
        b"J\0\0\0\n",
        b"70:CONTENT_LENGTH\0",
        b"\xff",
    ] {
        let found = StartScan::new(Kind::Request).run(bytes, true);
        let refused = matches!(found, Scanned::Invalid { .. });
        assert!(refused, "{}", bytes.escape_ascii());
    }
}

#[test]
fn status_lines_may_lack_a_reason() {
    use Version::*;
    let table = [
        ("HTTP/1.1 200 OK\r", (Http11, 200, "OK")),
        ("HTTP/1.0 404 Not Found", (Http10, 404, "Not Found")),
        ("HTTP/1.1 200 \r", (Http11, 200, "")),
        ("HTTP/1.1 200\r", (Http11, 200, "")),
        ("HTTP/1.1 200", (Http11, 200, "")),
        ("HTTP/1.1 \t 200\t h\u{e9}\r\r", (Http11, 200, "h\u{e9}")),
        ("HTTP/1.10 099 x", (Http11, 99, "x")),
        ("HTTP/1. 200", (Http10, 200, "")),
        ("HTTP/1.1 200 a\0b\rc\r", (Http11, 200, "a\0b\rc")),
        ("HTTP/1.1 200\0\r", (Http11, 200, "\0")),
        ("ICY 200 OK\r", (Http10, 200, "OK")),
    ];
    for (line, want) in table {
        assert_eq!(response(line), Ok(want), "{line:?}");
    }
}

#[test]
fn lines_that_are_no_status_lines_say_why() {
    let table = [
        ("", Invalid::Version),
        ("http/1.1 200", Invalid::Version),
        ("HTTP/2 200", Invalid::Version),
        ("HTTP/1.x 200", Invalid::Version),
        ("HTTP/1.1", Invalid::Version),
        ("HTTP/1.1 ", Invalid::Status),
        ("HTTP/1.1 20", Invalid::Status),
        ("HTTP/1.1 2000", Invalid::Status),
        ("HTTP/1.1 200OK", Invalid::Status),
        ("HTTP/1.1 OK", Invalid::Status),
        ("ICY OK", Invalid::Status),
        ("ICE 200 OK", Invalid::Version),
        ("ICYX 200 OK", Invalid::Version),
    ];
    for (line, why) in table {
        assert_eq!(response(line), Err(why), "{line:?}");
    }
}

#[test]
fn what_is_no_start_is_refused_at_its_first_wrong_byte() {
    let mut scan = StartScan::new(Kind::Request);
    assert_eq!(scan.run(b"GE", false), Scanned::More);
    assert_eq!(
        scan.run(b"T{", false),
        Scanned::Invalid {
            at: 1,
            why: Invalid::Method
        }
    );
    let mut scan = StartScan::new(Kind::Response);
    assert_eq!(scan.run(b"HTTP", false), Scanned::More);
    assert_eq!(
        scan.run(b"S/1.1", false),
        Scanned::Invalid {
            at: 0,
            why: Invalid::Version
        }
    );
}

#[test]
fn a_start_is_plausible_as_soon_as_it_cannot_well_be_something_else() {
    use Plausible::*;
    let table: &[(Kind, &[u8], Plausible)] = &[
        (Kind::Request, b"", Maybe),
        (Kind::Request, b"\r\n", Maybe),
        (Kind::Request, b"GE", Maybe),
        (Kind::Request, b"GET ", Maybe),
        (Kind::Request, b"GET /", Yes),
        (Kind::Request, b"\r\nPURGE * ", Yes),
        (Kind::Request, b"GET http://a", Yes),
        (Kind::Request, b"CONNECT a", Yes),
        (Kind::Request, b"hello world, how", Maybe),
        (Kind::Request, b"hello world, how\n", No),
        (Kind::Request, b"GET /x\r\n", Yes),
        (Kind::Request, b"GET /x y HTTP/1.1\n", Yes),
        (Kind::Request, b"POST /x\n", No),
        (Kind::Request, b"{\"a\":1}", No),
        (Kind::Request, b"HTTP/1.1 200 OK\r\n", No),
        (Kind::Response, b"", Maybe),
        (Kind::Response, b"HTTP/1.1 20", Maybe),
        (Kind::Response, b"HTTP/1.1 200", Yes),
        (Kind::Response, b"HTTP/1.1 200 O", Yes),
        (Kind::Response, b"HTTP/1.1 200\r\n", Yes),
        (Kind::Response, b"HTTP/1.1 2000", No),
        (Kind::Response, b"HTTP/2 200", No),
        (Kind::Response, b"<html>", No),
    ];
    for &(kind, bytes, want) in table {
        assert_eq!(
            plausible_start(kind, bytes),
            want,
            "{}",
            bytes.escape_ascii()
        );
    }
    assert_eq!(plausible_start(Kind::Request, &[b'x'; 100_000]), No);
    let endless = [b"GET /".as_slice(), &[b'x'; 100_000]].concat();
    assert_eq!(plausible_start(Kind::Request, &endless), No);
}

#[test]
fn what_is_known_by_its_end_is_a_request_line() {
    let words = ["GET", " ", "\t", "/x", "HTTP/1.1", " HTTP/1.1", "\r"];
    let mut known = 0;
    for n in 0..words.len().pow(5) {
        let line: String = (0..5)
            .map(|i| words[n / words.len().pow(i) % words.len()])
            .collect();
        let scanned = StartScan::new(Kind::Request).run(format!("{line}\n").as_bytes(), false);
        if matches!(scanned, Scanned::Line(_)) && has_version(line.as_bytes()) {
            known += 1;
            let parsed = parse_start_line(Kind::Request, line.as_bytes());
            assert!(parsed.is_ok(), "{line:?}");
        }
    }
    assert!(known > 100, "{known}");
}

/// The line as [`StartScan`] and [`parse_start_line`] take it, and where what follows begins.
fn slowly(kind: Kind, bytes: &[u8]) -> Option<(StartLine<'_>, usize)> {
    let Scanned::Line(at) = StartScan::new(kind).run(bytes, false) else {
        return None;
    };
    let line = parse_start_line(kind, &bytes[..at]).ok()?;
    Some((line, at + 1))
}

#[test]
fn what_is_taken_for_the_usual_line_is_what_a_closer_look_finds() {
    let usual_ones = [
        (
            Kind::Request,
            &b"GET /a?b=c HTTP/1.1\r\nHost: a\r\n\r\n"[..],
        ),
        (Kind::Request, b"OPTIONS * HTTP/1.1\r\n\r\n"),
        (Kind::Request, b"GET /eight/and/more HTTP/1.1\r\n\r\n"),
        (Kind::Response, b"HTTP/1.1 200 OK\r\n\r\n"),
        (Kind::Response, b"HTTP/1.1 404 Not Found\r\nA: b\r\n\r\n"),
        (Kind::Response, b"HTTP/1.1 200 \r\n\r\n"),
    ];
    let odd_bytes = b"\r\n \t\0/:~\x7f\x80\xffA9.";
    for (kind, line) in usual_ones {
        assert!(usual(kind, line).is_some(), "{}", line.escape_ascii());
        for at in 0..line.len() {
            for odd in odd_bytes {
                let mut replaced = line.to_vec();
                replaced[at] = *odd;
                let mut added = line.to_vec();
                added.insert(at, *odd);
                let mut gone = line.to_vec();
                gone.remove(at);
                for bytes in [replaced, added, gone] {
                    if let Some(found) = usual(kind, &bytes) {
                        let want = slowly(kind, &bytes);
                        assert_eq!(Some(found), want, "{}", bytes.escape_ascii());
                    }
                }
            }
        }
    }
    let long = [&[b'A'; MAX_METHOD + 1][..], b" / HTTP/1.1\r\n"].concat();
    assert_eq!(usual(Kind::Request, &long), None);
}
