//! What is hardly HTTP, and what is none, on real sockets: the kernel side lets pass
//! what user space needs to tell them apart, however it is cut. The whole table of such
//! conversations is in tests/pipeline/odd.rs.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;

use crate::harness::Trace;
use crate::record::Role;
use crate::semantics::both;

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const BAD: &str = "HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\nno";
const GOOD: &str = "GET /good HTTP/1.1\r\nHost: a\r\n\r\n";

/// What the client says and what the server answers, in turns.
type Talk<'a> = &'a [(&'a str, &'a str)];

fn say(from: &mut impl Write, to: &mut impl Read, text: &str, piece: usize) {
    for piece in text.as_bytes().chunks(piece.max(1)) {
        from.write_all(piece).expect("sent");
        // byte by byte as it is sent
        let mut got = vec![0; piece.len()];
        to.read_exact(&mut got).expect("received");
        assert_eq!(got, piece);
    }
}

/// The talk from the first byte to the last, whole or byte by byte.
fn talk<S: Read + Write>(client: &mut S, server: &mut S, turns: Talk, bytewise: bool) {
    for (asked, answered) in turns {
        for (from, to, text) in [(true, false, asked), (false, true, answered)] {
            let piece = if bytewise { 1 } else { text.len() };
            match (from, to) {
                (true, _) => say(client, server, text, piece),
                _ => say(server, client, text, piece),
            }
        }
    }
}

/// Method, path, status and completeness of all exchanges at one end.
fn told(trace: &Trace, role: Role) -> Vec<String> {
    let ours = trace.records.iter().filter(|r| r.role() == Some(role));
    ours.map(|r| {
        let status = r.status.map_or("-".into(), |status| status.to_string());
        let completeness = r.completeness.as_deref().unwrap_or("-");
        format!("{} {} {status} {completeness}", r.method, r.path)
    })
    .collect()
}

fn over_tcp(turns: Talk, bytewise: bool) -> Trace {
    let tracer = both();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    let mut client = TcpStream::connect(address).expect("connected");
    let (mut server, _) = listener.accept().expect("accepted");
    client.set_nodelay(true).expect("no delay");
    server.set_nodelay(true).expect("no delay");
    talk(&mut client, &mut server, turns, bytewise);
    drop(client);
    let _ = server.read(&mut [0; 1]);
    drop(server);
    tracer.finish()
}

fn over_unix(turns: Talk) -> Trace {
    let tracer = both();
    let (mut client, mut server) = UnixStream::pair().expect("a pair");
    talk(&mut client, &mut server, turns, false);
    drop(client);
    let _ = server.read(&mut [0; 1]);
    drop(server);
    tracer.finish()
}

fn assert_told(turns: Talk, want: &[&str]) {
    for bytewise in [false, true] {
        let trace = over_tcp(turns, bytewise);
        for role in [Role::Server, Role::Client] {
            assert_eq!(told(&trace, role), want, "{role}, byte by byte: {bytewise}");
        }
    }
}

#[test]
#[ignore = "needs root"]
fn an_invalid_first_request_line_hides_nothing_behind_it() {
    for (line, is) in [
        ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / 400 complete"),
        ("GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", "GET / 400 complete"),
        ("\"GET\" / HTTP/1.1\r\n\r\n", "\"GET\" / 400 complete"),
        (
            "GET/HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET/HTTP/1.1  400 complete",
        ),
        ("POST abcd12345\n", "POST abcd12345 400 complete"),
        ("hello\r\n\r\n", "hello  400 complete"),
    ] {
        assert_told(&[(line, BAD), (GOOD, OK)], &[is, "GET /good 200 complete"]);
    }
}

#[test]
#[ignore = "needs root"]
fn empty_lines_in_front_of_the_first_request_change_nothing() {
    let first = format!("\r\n{GOOD}");
    let good = "GET /good 200 complete";
    assert_told(&[(&first, OK), (GOOD, OK)], &[good, good]);
}

#[test]
#[ignore = "needs root"]
fn other_protocols_that_are_answered_like_http_give_no_records() {
    let uwsgi = "\0\x16\0\0\x0e\0REQUEST_METHOD\x03\0GET";
    let talks: &[Talk] = &[
        &[(uwsgi, OK)],
        &[("24:CONTENT_LENGTH\x000\0SCGI\x001\0,", OK)],
        &[
            ("", "+OK\r\n"),
            ("RETR 1\r\n", OK),
            ("QUIT\r\n", "+OK bye\r\n"),
        ],
        &[("", "* OK ready\r\n"), ("B003 LIST x *\r\n", OK)],
        &[
            ("GET /user/1\r\n", "$5\r\nhello\r\n"),
            ("GET /user/2\r\n", "$-1\r\n"),
        ],
        &[("OPTIONS sip:a@h SIP/2.0\r\n\r\n", "SIP/2.0 200 OK\r\n\r\n")],
    ];
    for turns in talks {
        assert_told(turns, &[]);
    }
    // the packets of uwsgi mostly go through sockets of AF_UNIX
    let trace = over_unix(&[(uwsgi, OK)]);
    assert!(trace.records.is_empty(), "{:?}", trace.records);
}

/// As a SOCKS proxy does, before it passes on what it is told to.
#[test]
#[ignore = "needs root"]
fn what_comes_behind_a_handshake_of_another_protocol_is_seen() {
    let talk = [
        ("\x05\x01\0", "\x05\0"),
        ("\x05\x01\0\x01abcd\0P", "\x05\0\0\x01abcd\0P"),
    ];
    let talk = [talk[0], talk[1], (GOOD, OK), (GOOD, OK)];
    assert_told(&talk, &["GET /good 200 complete"; 2]);
}

/// Whoever speaks TLS to a server that does not is told so by it.
#[test]
#[ignore = "needs root"]
fn the_refusal_of_a_handshake_of_tls_is_seen() {
    let trace = over_tcp(&[("\x16\x03\x01\0\x05\x01\0\0\x01\0", BAD)], false);
    assert_eq!(told(&trace, Role::Server), ["  400 start_unseen"]);
}

#[test]
#[ignore = "needs root"]
fn a_head_that_began_before_the_tracer_does_not_claim_a_method() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    let mut client = TcpStream::connect(address).expect("connected");
    let (mut server, _) = listener.accept().expect("accepted");
    say(&mut client, &mut server, "GE", 2);
    let tracer = both();
    let rest = "T /cut HTTP/1.1\r\nHost: a\r\n\r\n";
    talk(&mut client, &mut server, &[(rest, OK), (GOOD, OK)], false);
    let trace = tracer.settle(4).finish();
    for role in [Role::Server, Role::Client] {
        let want = [" /cut 200 start_unseen", "GET /good 200 complete"];
        assert_eq!(told(&trace, role), want, "{role}");
    }
}
