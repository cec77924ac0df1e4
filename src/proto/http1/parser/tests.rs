use super::super::{request_framing, response_framing, StartLine, Version, MAX_HEAD_SCAN};
use super::*;
use crate::proto::http1::MAX_HEAD;

/// One line per step, for comparing.
fn steps(parser: &mut Parser, mut input: &[u8]) -> Vec<String> {
    let mut seen = Vec::new();
    loop {
        let mut framing = None;
        let used = match parser.step(input) {
            Step::More => return seen,
            Step::Idle { used } => {
                seen.push(format!("idle {used}"));
                used
            }
            Step::Head { used, head } => {
                framing = Some(match head.start_line() {
                    StartLine::Request { .. } => request_framing(&head),
                    StartLine::Response { .. } => response_framing(&head, None),
                });
                seen.push(format!("head {used}"));
                used
            }
            Step::Body { used, data } => {
                seen.push(format!("body {used} {}", data.escape_ascii()));
                used
            }
            Step::End { used } => {
                seen.push(format!("end {used}"));
                used
            }
            Step::Invalid { used, why } => {
                seen.push(format!("invalid {used} {why:?}"));
                return seen;
            }
        };
        if let Some(framing) = framing {
            parser.begin_body(framing);
        }
        input = &input[used..];
    }
}

fn requests(input: &[u8]) -> Vec<String> {
    steps(&mut Parser::new(Kind::Request), input)
}

fn responses(input: &[u8]) -> Vec<String> {
    steps(&mut Parser::new(Kind::Response), input)
}

#[test]
fn pipelined_requests_are_told_apart() {
    let input =
        b"GET /a HTTP/1.1\r\n\r\n\r\nPOST /b HTTP/1.1\r\nContent-Length: 2\r\n\r\nhiGET /c\r\n";
    let want = [
        "head 19",
        "end 0",
        "idle 2",
        "head 39",
        "body 2 hi",
        "end 0",
        "head 8",
        "end 0",
    ];
    assert_eq!(requests(input), want);
}

#[test]
fn a_message_ends_as_soon_as_its_last_byte_is_there() {
    let ok = "HTTP/1.1 200 OK\r\n";
    let table: [(String, &[&str]); 5] = [
        (
            format!("{ok}Content-Length: 0\r\n\r\n"),
            &["head 38", "end 0"],
        ),
        (
            format!("{ok}Content-Length: 2\r\n\r\nhi"),
            &["head 38", "body 2 hi", "end 0"],
        ),
        (
            format!("{ok}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"),
            &["head 47", "body 5 hi", "end 7"],
        ),
        (
            "HTTP/1.1 304\r\nContent-Length: 9\r\n\r\n".to_owned(),
            &["head 35", "end 0"],
        ),
        (format!("{ok}\r\nhi"), &["head 19", "body 2 hi"]),
    ];
    for (input, want) in table {
        assert_eq!(responses(input.as_bytes()), want, "{input:?}");
    }
}

#[test]
fn an_interim_response_is_a_message_of_its_own() {
    let input = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx";
    assert_eq!(
        responses(input),
        ["head 25", "end 0", "head 38", "body 1 x", "end 0"]
    );
}

#[test]
fn what_follows_a_101_is_a_tunnel_until_the_end() {
    let mut parser = Parser::new(Kind::Response);
    let seen = steps(&mut parser, b"HTTP/1.1 101 Switching\r\n\r\n\x81\x00\x00");
    assert_eq!(seen, ["head 26", "body 3 \\x81\\x00\\x00"]);
    assert_eq!(parser.body_remaining(), u64::MAX);
    assert_eq!(parser.close(), Close::Ends);
}

#[test]
fn a_tunnel_begins_behind_the_body_under_way() {
    let mut parser = Parser::new(Kind::Request);
    steps(
        &mut parser,
        b"POST / HTTP/1.1\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\na",
    );
    parser.begin_tunnel();
    assert_eq!(
        steps(&mut parser, b"bc\0GET"),
        ["body 2 bc", "end 0", "body 4 \\x00GET"]
    );

    let mut parser = Parser::new(Kind::Request);
    assert_eq!(
        steps(&mut parser, b"CONNECT a:1 HTTP/1.1\r\n\r\n"),
        ["head 24", "end 0"]
    );
    parser.begin_tunnel();
    assert_eq!(steps(&mut parser, b"\x16\x03"), ["body 2 \\x16\\x03"]);
}

#[test]
fn a_reset_forgets_a_tunnel_to_come() {
    let mut parser = Parser::new(Kind::Request);
    steps(
        &mut parser,
        b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\na",
    );
    parser.begin_tunnel();
    parser.reset();
    let want = ["head 7", "end 0", "head 7", "end 0"];
    assert_eq!(steps(&mut parser, b"GET /\r\nGET /\r\n"), want);
}

#[test]
fn the_answer_to_http_0_9_has_no_head() {
    assert_eq!(requests(b"GET /x\r\n"), ["head 8", "end 0"]);
    let mut parser = Parser::new(Kind::Response);
    parser.begin_headless();
    assert_eq!(steps(&mut parser, b"<html>"), ["body 6 <html>"]);
    assert_eq!(parser.close(), Close::Ends);
}

#[test]
fn an_invalid_parser_stays_so_until_it_is_reset() {
    let mut parser = Parser::new(Kind::Request);
    assert_eq!(steps(&mut parser, b"\x16\x03\x01"), ["invalid 0 Method"]);
    assert_eq!(steps(&mut parser, b"GET /\r\n"), ["invalid 0 Method"]);
    assert_eq!(parser.failed(), Some(Invalid::Method));
    assert_eq!(parser.close(), Close::Cut);
    parser.reset();
    assert_eq!(steps(&mut parser, b"GET /\r\n"), ["head 7", "end 0"]);
}

#[test]
fn a_caller_that_forgets_begin_body_gets_no_body() {
    let mut parser = Parser::new(Kind::Request);
    assert!(matches!(
        parser.step(b"GET / HTTP/1.1\r\n\r\n"),
        Step::Head { used: 18, .. }
    ));
    assert!(matches!(parser.step(b""), Step::End { used: 0 }));
    parser.begin_body(Framing::Chunked);
    assert!(parser.between());
}

#[test]
fn skipping_is_known_to_stay_inside_or_to_end_a_body_of_known_length() {
    let mut parser = Parser::new(Kind::Request);
    steps(
        &mut parser,
        b"POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\na",
    );
    assert_eq!(parser.body_remaining(), 9);
    assert_eq!(parser.skip(4), Skip::Inside);
    assert_eq!(parser.body_remaining(), 5);
    let mut other = parser.clone();
    assert_eq!(parser.skip(5), Skip::Ends { left: 0 });
    assert!(parser.between());
    assert_eq!(steps(&mut parser, b"GET /\r\n"), ["head 7", "end 0"]);
    assert_eq!(other.skip(7), Skip::Ends { left: 2 });
}

#[test]
fn skipping_past_a_chunk_or_in_a_head_loses_the_position() {
    let chunked = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    let mut parser = Parser::new(Kind::Request);
    steps(&mut parser, &[chunked.as_slice(), b"a\r\nx"].concat());
    assert_eq!(parser.body_remaining(), 9);
    let mut other = parser.clone();
    assert_eq!(parser.skip(9), Skip::Inside);
    assert_eq!(parser.body_remaining(), 0);
    assert_eq!(steps(&mut parser, b"\r\n0\r\n\r\n"), ["end 7"]);
    assert_eq!(other.skip(10), Skip::Lost);
    assert_eq!(steps(&mut other, b"x"), ["invalid 0 Gap"]);

    for start in [b"".as_slice(), b"GET / HT", chunked] {
        let mut parser = Parser::new(Kind::Request);
        steps(&mut parser, start);
        assert_eq!(parser.skip(0), Skip::Inside);
        assert_eq!(parser.skip(1), Skip::Lost, "{}", start.escape_ascii());
    }
}

#[test]
fn closing_says_whether_the_message_is_whole() {
    let ok = "HTTP/1.1 200 OK\r\n";
    let table = [
        (String::new(), Close::Clean),
        ("\r\n".to_owned(), Close::Clean),
        (format!("{ok}Content-Length: 0\r\n\r\n"), Close::Clean),
        (format!("{ok}\r\n"), Close::Ends),
        (format!("{ok}\r\nabc"), Close::Ends),
        ("HTTP".to_owned(), Close::Cut),
        (format!("{ok}Content-Length: 2\r\n\r\na"), Close::Cut),
        (
            format!("{ok}Transfer-Encoding: chunked\r\n\r\n0\r\n"),
            Close::Cut,
        ),
    ];
    for (input, want) in table {
        let mut parser = Parser::new(Kind::Response);
        steps(&mut parser, input.as_bytes());
        assert_eq!(parser.close(), want, "{input:?}");
    }
}

#[test]
fn an_unfinished_head_can_be_looked_at() {
    let mut parser = Parser::new(Kind::Request);
    assert!(steps(&mut parser, b"GET /x HT").is_empty());
    assert!(steps(&mut parser, b"TP/1.1\r\nHo").is_empty());
    assert!(parser.in_head() && parser.in_message() && !parser.in_body());
    assert_eq!(parser.head_so_far(), b"GET /x HTTP/1.1\r\nHo");
    assert_eq!(steps(&mut parser, b"st: a\r\n\r\n"), ["head 9", "end 0"]);
    assert_eq!(parser.head_so_far(), b"");
}

#[test]
fn of_an_invalid_head_the_bytes_before_the_wrong_one_stay() {
    for pieces in [
        [b"".as_slice(), b"GET /\0 HTTP/1.1"],
        [b"GET", b" /\0 HTTP/1.1"],
    ] {
        let mut parser = Parser::new(Kind::Request);
        let seen = pieces.map(|piece| steps(&mut parser, piece)).concat();
        assert_eq!(seen.len(), 1);
        assert_eq!(parser.head_so_far(), b"GET /");
        parser.reset();
        assert_eq!(parser.head_so_far(), b"");
    }
}

/// A request whose head has its framing fields behind `padding` bytes.
fn long_head(padding: usize) -> Vec<u8> {
    let padding = "x".repeat(padding);
    format!("POST / HTTP/1.1\r\nA: b\r\nCookie: {padding}\r\nC: d\r\nContent-Length: 2\r\n\r\nhi")
        .into_bytes()
}

#[test]
fn a_head_longer_than_what_is_stored_keeps_its_framing() {
    let input = long_head(MAX_HEAD);
    let mut parser = Parser::new(Kind::Request);
    let Step::Head { used, head } = parser.step(&input) else {
        panic!("no head")
    };
    assert_eq!((used, head.len()), (input.len() - 2, used as u64));
    assert!(head.truncated());
    assert_eq!(head.raw(), &input[..MAX_HEAD]);
    let names: Vec<&[u8]> = head.headers().map(|(name, _)| name).collect();
    assert_eq!(names, [b"A".as_slice(), b"Content-Length"]);
    assert_eq!(request_framing(&head), Framing::Length(2));
    parser.begin_body(Framing::Length(2));
    assert!(parser.heap_bytes() <= KEEP);
    assert_eq!(steps(&mut parser, b"hi"), ["body 2 hi", "end 0"]);
}

#[test]
fn the_limit_of_a_head_may_fall_on_any_of_its_bytes() {
    let around = long_head(0).len();
    for padding in MAX_HEAD - around - 2..MAX_HEAD + 2 {
        let input = long_head(padding);
        let mut parser = Parser::new(Kind::Request);
        let Step::Head { head, .. } = parser.step(&input) else {
            panic!("no head")
        };
        assert_eq!(head.truncated(), input.len() - 2 > MAX_HEAD);
        assert_eq!(head.raw().len(), MAX_HEAD.min(input.len() - 2));
        assert_eq!(request_framing(&head), Framing::Length(2), "{padding}");
        assert!(matches!(
            head.start_line(),
            StartLine::Request {
                version: Version::Http11,
                ..
            }
        ));
    }
}

#[test]
fn endless_heads_and_start_lines_are_invalid() {
    let line = b"A: bcdefgh\r\n".repeat(MAX_HEAD_SCAN / 12 + 1);
    let head = [b"GET / HTTP/1.1\r\n", line.as_slice()].concat();
    let mut parser = Parser::new(Kind::Request);
    assert_eq!(
        steps(&mut parser, &head),
        [format!("invalid {MAX_HEAD_SCAN} HeadTooLong")]
    );
    assert!(parser.heap_bytes() < 2 * MAX_HEAD);

    let line = [b"GET /", [b'x'; MAX_HEAD].as_slice()].concat();
    assert_eq!(
        requests(&line),
        [format!("invalid {MAX_HEAD} StartLineTooLong")]
    );
}

#[test]
fn a_head_like_the_one_before_reads_as_the_first_one_does() {
    let heads = [
        "Host: a\r\nContent-Length: 3\r\n\r\nabc",
        "Host: a\r\nContent-Length: 3\r\n\r\nabc",
        "Host: a\r\nContent-Length: 4\r\n\r\nabcd",
        "Host: a\r\n\r\n",
        "Host: a\r\n\r\n",
        "Host: a\r\n b\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
        "Host: a\r\n b\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
        "Host: a\r\n b\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
        "Host: a\r\nContent-Length: 3\r\n\r\nabc",
        "\r\n",
        "\r\n",
    ];
    let longer = format!("X: {}\r\nContent-Length: 1\r\n\r\nz", "y".repeat(600));
    let heads = heads.into_iter().chain([longer.as_str(), longer.as_str()]);
    for kind in [Kind::Request, Kind::Response] {
        let mut parser = Parser::new(kind);
        for rest in heads.clone() {
            let input = match kind {
                Kind::Request => format!("POST /x HTTP/1.1\r\n{rest}"),
                Kind::Response => format!("HTTP/1.1 200 OK\r\n{rest}"),
            };
            let until_close =
                kind == Kind::Response && rest.ends_with("\r\n\r\n") && rest.len() < 12;
            let alone = steps(&mut Parser::new(kind), input.as_bytes());
            assert_eq!(steps(&mut parser, input.as_bytes()), alone, "{input}");
            if until_close || rest == "\r\n" {
                parser.reset();
            }
            assert!(parser.between());
        }
    }
}

#[test]
fn fields_are_found_in_a_head_like_the_one_before() {
    let mut parser = Parser::new(Kind::Request);
    for path in ["/a", "/bcd", "/e"] {
        let input = format!("GET {path} HTTP/1.1\r\nAccept: */*\r\nHost: h.example\r\n\r\n");
        let Step::Head { head, .. } = parser.step(input.as_bytes()) else {
            panic!("no head");
        };
        let host = head.fields([super::super::Field::Host]).next().unwrap().1;
        assert_eq!(&*host, b"h.example");
        assert_eq!(head.headers().count(), 2);
        parser.begin_body(Framing::None);
        assert!(matches!(parser.step(b""), Step::End { used: 0 }));
    }
}
