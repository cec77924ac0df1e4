//! What is hardly HTTP, and what is none: the same records however it is cut, and no
//! record of what a connection proves not to be.

use http_tracer::record::{Completeness, Exchange, Role};

use crate::support::bench::{run, timeless, Outcome};
use crate::support::messages::*;
use crate::support::script::Script;

/// A turn of the client or of the server.
#[derive(Clone, Copy)]
enum Turn<'a> {
    C(&'a [u8]),
    S(&'a [u8]),
}
use Turn::{C, S};

const OK: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const BAD: &[u8] = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\nno";
const GOOD: &[u8] = b"GET /good HTTP/1.1\r\nHost: a\r\n\r\n";
const GOOD_IS: &str = "GET /good 200 Complete Response";

/// Who closes in the end.
#[derive(Clone, Copy, PartialEq)]
enum Closes {
    Client,
    Server,
}

/// A conversation as one end sees it; `cut(turn, len)`: where its bytes are cut.
fn seen_at(
    role: Role,
    turns: &[Turn<'_>],
    closes: Closes,
    cut: impl Fn(usize, usize) -> Vec<usize>,
) -> Outcome {
    let mut script = Script::new(1, role);
    for (number, turn) in turns.iter().enumerate() {
        let (dir, bytes) = match *turn {
            C(bytes) => (script.asks(), bytes),
            S(bytes) => (script.answers(), bytes),
        };
        script.call_in_pieces(dir, bytes, &cut(number, bytes.len()));
    }
    match (closes, role) {
        (Closes::Client, Role::Client) | (Closes::Server, Role::Server) => script.closes(),
        _ => script.peer_closes().follows(),
    };
    run(&script.take())
}

/// At both ends, whole, cut in two anywhere and byte by byte: these records.
fn always(name: &str, turns: &[Turn<'_>], closes: Closes, want: &[&str]) {
    for role in [Role::Server, Role::Client] {
        let whole = seen_at(role, turns, closes, |_, _| Vec::new());
        assert_eq!(whole.summary(), want, "{name}, {role:?}");
        let records =
            |outcome: &Outcome| -> Vec<String> { outcome.exchanges.iter().map(timeless).collect() };
        let whole = records(&whole);
        let bytewise = seen_at(role, turns, closes, |_, len| (1..len).collect());
        assert_eq!(records(&bytewise), whole, "{name}, {role:?}: byte by byte");
        for (number, turn) in turns.iter().enumerate() {
            let (C(bytes) | S(bytes)) = turn;
            for at in 1..bytes.len() {
                let cut = seen_at(role, turns, closes, |turn, _| match turn == number {
                    true => vec![at],
                    false => Vec::new(),
                });
                let records = records(&cut);
                assert_eq!(
                    records, whole,
                    "{name}, {role:?}: turn {number} cut at {at}"
                );
            }
        }
    }
}

#[test]
fn an_invalid_first_request_line_hides_nothing_behind_it() {
    let lines: &[(&str, &str)] = &[
        ("GET HTTP/1.1\r\nHost: a\r\n\r\n", "GET "),
        ("GET / http/1.1\r\nHost: a\r\n\r\n", "GET /"),
        ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", "GET /"),
        ("GET /x HTTP/3.1\r\nHost: a\r\n\r\n", "GET /x"),
        ("GET /x HTTP/1.1.1\r\nHost: a\r\n\r\n", "GET /x"),
        ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /"),
        ("GET /  HTTP/1.1\r\nHost: a\r\n\r\n", "GET /"),
        ("GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", "GET /"),
        (" GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /"),
        ("G@T / HTTP/1.1\r\nHost: a\r\n\r\n", "G@T /"),
        ("\"GET\" / HTTP/1.1\r\nHost: a\r\n\r\n", "\"GET\" /"),
        ("/ HTTP/1.1\r\nHost: a\r\n\r\n", "/ "),
        ("POST abcd12345\n", "POST abcd12345"),
        ("POST /x\r\n", "POST /x"),
        ("PUT /HTTP/1.1\r\nHost: a\r\n\r\n", "PUT /HTTP/1.1"),
        ("GET/HTTP/1.1\r\nHost: a\r\n\r\n", "GET/HTTP/1.1 "),
        ("GET /HTTP/1.1\r\nHost: a\r\n\r\n", "GET /HTTP/1.1"),
        ("GET /a\u{1}b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a\u{1}b"),
        ("GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a\0b"),
        ("GET /a\rb HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a\rb"),
        ("hello\r\n\r\n", "hello "),
        ("GET / HTTP/1.1\r\nContent-Length: x\r\n\r\nabc", "GET /"),
        (
            "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            "GET /",
        ),
    ];
    for (line, is) in lines {
        let first = format!("{is} 400 Complete Response");
        let turns = [C(line.as_bytes()), S(BAD), C(GOOD), S(OK), C(GOOD), S(OK)];
        always(line, &turns, Closes::Client, &[&first, GOOD_IS, GOOD_IS]);
        // and behind good ones
        let turns = [C(GOOD), S(OK), C(line.as_bytes()), S(BAD), C(GOOD), S(OK)];
        always(line, &turns, Closes::Client, &[GOOD_IS, &first, GOOD_IS]);
        // and where the connection ends with it
        always(
            line,
            &[C(line.as_bytes()), S(BAD)],
            Closes::Server,
            &[&first],
        );
    }
}

#[test]
fn an_invalid_request_that_is_whole_leaves_those_pipelined_behind_it_in_step() {
    let first = b"GET /old HTTP/2.0\r\nContent-Length: 3\r\n\r\nabc";
    let both = [&first[..], GOOD].concat();
    let answers = [BAD, OK].concat();
    let want = ["GET /old 400 Complete Response", GOOD_IS];
    always("pipelined", &[C(&both), S(&answers)], Closes::Client, &want);
}

#[test]
fn the_fields_of_an_invalid_request_are_its_own() {
    let turns = [C(b"GET /x HTTP/2.0\r\nHost: a.example\r\n\r\n"), S(BAD)];
    let outcome = seen_at(Role::Server, &turns, Closes::Server, |_, _| Vec::new());
    let exchange = outcome.of("/x");
    assert_eq!(exchange.host.as_deref(), Some(&b"a.example"[..]));
    assert_eq!(exchange.span.request_bytes, Some(36));
    assert_eq!(exchange.span.response_bytes, Some(BAD.len() as u64));
}

#[test]
fn empty_lines_before_the_first_request_change_nothing() {
    for empty in ["\r\n", "\n", "\r\n\r\n"] {
        let first = format!("{empty}{}", String::from_utf8_lossy(GOOD));
        let turns = [C(first.as_bytes()), S(OK), C(GOOD), S(OK)];
        always(empty, &turns, Closes::Client, &[GOOD_IS, GOOD_IS]);
        let outcome = seen_at(Role::Server, &turns, Closes::Client, |_, _| vec![2, 10]);
        assert_eq!(
            outcome.exchanges[0].span.request_bytes,
            Some(GOOD.len() as u64)
        );
    }
}

/// HAProxy's PROXY protocol, before HTTP/1 and whatever else.
#[test]
fn what_a_proxy_says_of_a_connection_is_no_request() {
    let line = b"PROXY TCP4 10.0.0.1 10.0.0.2 40000 80\r\n";
    let binary = b"\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c\x0a\0\0\x01\x0a\0\0\x02\x9c\x40\0\x50";
    for preamble in [&line[..], binary] {
        let first = [preamble, GOOD].concat();
        let turns = [C(&first), S(OK), C(GOOD), S(OK)];
        always("proxy", &turns, Closes::Client, &[GOOD_IS, GOOD_IS]);
        let outcome = seen_at(Role::Server, &turns, Closes::Client, |_, _| Vec::new());
        let bytes = Some(GOOD.len() as u64);
        assert_eq!(outcome.exchanges[0].span.request_bytes, bytes);
    }
}

#[test]
fn the_answer_to_a_start_line_that_never_ends_is_told() {
    let timeout = b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    for (so_far, is) in [
        ("GET /slow HT", "GET /slow HT 408 EndUnseen Response"),
        ("GET /sl", "GET /sl 408 EndUnseen Response"),
        ("GET ", "GET  408 EndUnseen Response"),
        ("GE", "  408 EndUnseen Response"),
        ("P", "  408 EndUnseen Response"),
    ] {
        always(
            so_far,
            &[C(so_far.as_bytes()), S(timeout)],
            Closes::Server,
            &[is],
        );
    }
}

#[test]
fn an_endless_target_is_answered() {
    let line = format!("GET /{}", "x".repeat(70_000));
    let turns = [
        C(line.as_bytes()),
        S(b"HTTP/1.1 414 URI Too Long\r\nContent-Length: 0\r\n\r\n"),
    ];
    for cut in [1, 3, 20_000, 65_535, 65_536, 65_537] {
        let outcome = seen_at(Role::Server, &turns, Closes::Server, |turn, _| {
            vec![cut; 1 - turn]
        });
        assert_eq!(outcome.exchanges.len(), 1, "{cut}");
        let exchange = &outcome.exchanges[0];
        assert_eq!(
            (exchange.status, &exchange.method[..]),
            (Some(414), &b"GET"[..])
        );
        assert_eq!(format!("{:?}", exchange.span.completeness), "Truncated");
    }
}

#[test]
fn what_is_behind_an_invalid_message_counts_the_same_however_it_is_cut() {
    let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\nrest";
    always(
        "chunk size",
        &[C(GOOD), S(chunked), C(GOOD), S(OK)],
        Closes::Client,
        &["GET /good 200 EndUnseen -", GOOD_IS],
    );
    always(
        "no answer",
        &[C(GOOD), S(b"220 mail.example ESMTP\r\n"), C(GOOD), S(OK)],
        Closes::Client,
        &["GET /good - EndUnseen -", GOOD_IS],
    );
    let upload = b"POST /up HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\nrest";
    always(
        "upload",
        &[C(upload), S(BAD), C(GOOD), S(OK)],
        Closes::Client,
        &["POST /up 400 EndUnseen Response", GOOD_IS],
    );
}

#[test]
fn odd_status_lines_keep_their_status() {
    let nul = b"HTTP/1.1 200 OK\0\r\nContent-Length: 2\r\n\r\nok";
    let turns = [C(GOOD), S(nul), C(GOOD), S(OK)];
    always("NUL", &turns, Closes::Client, &[GOOD_IS, GOOD_IS]);
    let icy = b"ICY 200 OK\r\nicy-name: x\r\n\r\nmusic";
    always("ICY", &[C(GOOD), S(icy)], Closes::Server, &[GOOD_IS]);
}

#[test]
fn connect_names_the_host_without_what_is_behind_it() {
    for (line, host) in [
        ("CONNECT host:25 / HTTP/1.0", "host:25"),
        ("CONNECT host:443 HTTP/1.1", "host:443"),
    ] {
        let request = format!("{line}\r\n\r\n");
        let mut script = Script::server(1);
        script
            .ask(&request)
            .answer("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        let outcome = run(&script.take());
        assert_eq!(outcome.exchanges[0].host.as_deref(), Some(host.as_bytes()));
    }
}

#[test]
fn other_protocols_of_text_give_no_records() {
    let talks: &[(&str, &[Turn<'_>])] = &[
        ("redis inline", &[
            C(b"GET /user/1\r\n"), S(b"$5\r\nhello\r\n"),
            C(b"GET http://a/b\r\n"), S(b"$-1\r\n"), C(b"PING\r\n"), S(b"+PONG\r\n"),
        ]),
        ("redis, one command", &[C(b"GET /user/1\r\n"), S(b"$5\r\nhello\r\n")]),
        ("redis, an error", &[C(b"GET /user/1\r\n"), S(b"-ERR wrong number\r\n")]),
        ("a command, and another", &[
            C(b"GET /a\r\n"), S(b"value of a\r\n"), C(b"GET /b\r\n"), S(b"value of b\r\n"),
        ]),
        ("memcached", &[
            C(b"get /foo\r\n"), S(b"VALUE /foo 0 3\r\nabc\r\nEND\r\n"),
            C(b"delete /foo\r\n"), S(b"DELETED\r\n"),
        ]),
        ("rtsp", &[
            C(b"OPTIONS rtsp://h/x RTSP/1.0\r\nCSeq: 1\r\n\r\n"), S(b"RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\n"),
            C(b"DESCRIBE rtsp://h/x RTSP/1.0\r\nCSeq: 2\r\n\r\n"), S(b"RTSP/1.0 404 Not Found\r\nCSeq: 2\r\n\r\n"),
        ]),
        ("sip", &[C(b"OPTIONS sip:a@h SIP/2.0\r\nCSeq: 1\r\n\r\n"), S(b"SIP/2.0 200 OK\r\n\r\n")]),
        ("icap", &[
            C(b"REQMOD icap://h/x ICAP/1.0\r\nHost: h\r\nEncapsulated: req-hdr=0, null-body=30\r\n\r\nGET /x HTTP/1.1\r\nHost: y\r\n\r\n"),
            S(b"ICAP/1.0 204 No Content\r\n\r\n"),
            C(b"RESPMOD icap://h/x ICAP/1.0\r\nHost: h\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"),
            S(b"ICAP/1.0 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"),
        ]),
        ("smtp", &[
            C(b"EHLO h\r\n"), S(b"250 ok\r\n"), C(b"DATA\r\n"), S(b"354 go\r\n"),
            C(b"GET /x HTTP/1.1\r\nHost: y\r\n\r\n.\r\n"), S(b"250 ok\r\n"),
        ]),
        ("smtp with a greeting", &[
            S(b"220 mail.example ESMTP\r\n"), C(b"EHLO h\r\n"), S(b"250 ok\r\n"),
        ]),
        ("ftp", &[S(b"220 FTP ready\r\n"), C(b"USER x\r\n"), S(b"331 password\r\n")]),
        ("irc", &[C(b"NICK x\r\nUSER x 0 * :x\r\n"), S(b":irc.example 001 x :Welcome\r\n")]),
        ("imap whose list answers http", &[
            S(b"* OK ready\r\n"), C(b"B003 LIST x *\r\n"), S(b"HTTP/1.1 302 OK\n"),
            S(b"Location: x\nContent-Length: 8\nConnection: close\n\ncontents\nB003 OK\r\n"),
            C(b"B004 LOGOUT\r\n"), S(b"* BYE\r\n"),
        ]),
        ("pop3 whose mail is http", &[
            S(b"+OK\r\n"), C(b"RETR 1\r\n"),
            S(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), C(b"QUIT\r\n"), S(b"+OK bye\r\n"),
        ]),
        ("uwsgi", &[
            C(b"\0\x16\0\0\x0e\0REQUEST_METHOD\x03\0GET"),
            S(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhello"),
        ]),
        ("scgi, answered as http is", &[C(b"24:CONTENT_LENGTH\x000\0SCGI\x001\0,"), S(OK)]),
        ("scgi", &[
            C(b"24:CONTENT_LENGTH\x000\0SCGI\x001\0,"), S(b"Status: 200 OK\r\n\r\nhello"),
        ]),
        ("fastcgi", &[
            C(b"\x01\x01\0\x01\0\x08\0\0\0\x01\0\0\0\0\0\0"), S(b"\x01\x06\0\x01\0\x10\0\0HTTP/1.1 200 OK\r"),
        ]),
        ("ajp", &[C(b"\x12\x34\0\x10\x02\x02\0\x08HTTP/1.1"), S(b"AB\0\x05\x04\0\xc8\0\0")]),
        ("nats", &[S(b"INFO {\"server_id\":\"x\"}\r\n"), C(b"CONNECT {}\r\nPING\r\n"), S(b"PONG\r\n")]),
        ("stomp", &[C(b"CONNECT\nhost:a\n\n\0"), S(b"CONNECTED\nversion:1.2\n\n\0")]),
        ("ssh", &[S(b"SSH-2.0-OpenSSH_9.2p1 Debian\r\n"), C(b"SSH-2.0-OpenSSH_9.2p1 Debian\r\n")]),
        ("log lines", &[C(b"stats.a 1 2\nstats.b GET / HTTP/1\n")]),
        ("gopher", &[C(b"/path\r\n"), S(b"iHello\tfake\t(NULL)\t0\r\n.\r\n")]),
        ("mysql", &[S(b"J\0\0\0\n8.0.30\0"), C(b"\x20\0\0\x01")]),
        ("beanstalk", &[C(b"put 0 0 60 5\r\nhello\r\n"), S(b"INSERTED 1\r\n")]),
    ];
    for (name, turns) in talks {
        for closes in [Closes::Client, Closes::Server] {
            always(name, turns, closes, &[]);
        }
    }
}

/// SCGI may be answered as HTTP is: only the kernel side sees that it is none.
#[test]
fn an_answer_to_what_was_refused_is_none() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role).joined().refused();
        script.answer(OK).answer(OK).ask(GOOD).answer(OK);
        let outcome = run(&script.take());
        assert_eq!(outcome.summary(), [GOOD_IS], "{role:?}");
    }
}

#[test]
fn a_head_that_began_before_the_tracer_does_not_claim_a_method() {
    for role in [Role::Server, Role::Client] {
        for unix in [false, true] {
            for (head, is) in [
                (
                    "T /cut HTTP/1.1\r\nHost: a\r\n\r\n",
                    " /cut 200 StartUnseen Response",
                ),
                (
                    "OST /cut HTTP/1.1\r\nHost: a\r\n\r\n",
                    " /cut 200 StartUnseen Response",
                ),
                (
                    "LOCK /cut HTTP/1.1\r\nHost: a\r\n\r\n",
                    "LOCK /cut 200 Inferred Response",
                ),
                (
                    "GET /cut HTTP/1.1\r\nHost: a\r\n\r\n",
                    "GET /cut 200 Complete Response",
                ),
            ] {
                for bytewise in [false, true] {
                    let mut script = Script::new(1, role).joined();
                    if unix {
                        script = script.unix(0xa, 0xb);
                    }
                    let cuts: Vec<usize> = (1..head.len()).collect();
                    let cuts = if bytewise { &cuts[..] } else { &[] };
                    script.call_in_pieces(script.asks(), head.as_bytes(), cuts);
                    script.answer(OK).ask(GOOD).answer(OK);
                    let outcome = run(&script.take());
                    assert_eq!(outcome.summary(), [is, GOOD_IS], "{role:?} {head:?}");
                    let first = &outcome.exchanges[0];
                    assert!(first.method.is_empty() == first.payload.is_empty());
                    assert!(first.method.is_empty() == first.span.duration_ns.is_none());
                }
            }
        }
    }
}

/// Of HEAD, which has no content whatever its answer announces.
#[test]
fn the_rest_of_head_is_answered_without_content() {
    let mut script = Script::server(1).joined();
    script.ask("EAD /cut HTTP/1.1\r\nHost: a\r\n\r\n");
    script.answer(bare("/cut", 200, "Content-Length: 500\r\n"));
    script.ask(GOOD).answer(OK);
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [" /cut 200 StartUnseen Response", GOOD_IS]
    );
}

#[test]
fn a_response_head_that_began_before_the_tracer_is_no_message() {
    for rest in [
        "P/1.1 200 OK",
        "TTP/1.1 200 OK",
        "1.1 200 OK",
        ".1 200 OK",
        "200 OK",
        "OK",
    ] {
        for role in [Role::Server, Role::Client] {
            let mut script = Script::new(1, role).joined();
            script.answer(format!("{rest}\r\nContent-Length: 2\r\n\r\nok"));
            script.ask(GOOD).answer(OK);
            let outcome = run(&script.take());
            assert_eq!(outcome.summary(), [GOOD_IS], "{role:?} {rest}");
        }
    }
}

#[test]
fn the_rest_of_the_preface_of_http_2_is_no_request() {
    for rest in [
        "I * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "* HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "SM\r\n\r\n",
    ] {
        let mut script = Script::server(1).joined();
        script
            .ask(rest)
            .answer([0, 0, 0, 4, 0, 0, 0, 0, 0])
            .closes();
        let outcome = run(&script.take());
        assert!(
            outcome.exchanges.is_empty(),
            "{rest:?} {:?}",
            outcome.summary()
        );
    }
}

#[test]
fn an_answer_whose_length_is_no_number_is_in_doubt() {
    for length in ["+2", "-2", "2x", "0x2", "2, 3", ""] {
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\nok");
        let turns = [C(GOOD), S(answer.as_bytes()), C(GOOD), S(OK)];
        for role in [Role::Server, Role::Client] {
            let outcome = seen_at(role, &turns, Closes::Server, |_, _| Vec::new());
            let complete = |e: &&Exchange| e.span.completeness == Completeness::Complete;
            let complete = outcome.exchanges.iter().find(complete);
            assert!(complete.is_none(), "{length}: {complete:#?}");
            assert_eq!(outcome.exchanges.len(), 2, "{length}");
        }
    }
}

/// A socket that is connected to itself, or two that take each other for servers.
#[test]
fn an_answer_is_no_request_where_both_ends_ask() {
    for role in [Role::Server, Role::Client] {
        for turns in [
            [C(GOOD), S(GOOD), C(OK), S(OK), C(GOOD), S(GOOD)],
            [C(GOOD), C(OK), S(GOOD), S(OK), C(GOOD), S(OK)],
        ] {
            let outcome = seen_at(role, &turns, Closes::Client, |_, _| Vec::new());
            for exchange in &outcome.exchanges {
                let seen = exchange.span.completeness != Completeness::StartUnseen;
                let want: &[u8] = if seen { b"GET" } else { b"" };
                assert_eq!(exchange.method, want, "{role:?}: {exchange:#?}");
            }
        }
    }
}
