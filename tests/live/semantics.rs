//! What HTTP/1 allows and what goes wrong: each exchange has its right record,
//! at both ends, and nothing is invented. The test itself is the client here,
//! step by step; `peers/server.py` does as the query says.

use crate::harness::{Trace, Tracer};
use crate::peers::{Dial, Said, Server};
use crate::record::{assert_exactly, assert_pairs, Record, Role, Want};

pub fn both() -> Tracer {
    Tracer::start_recorded(&["--role", "both"])
}

pub fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: peer.test\r\n\r\n")
}

pub fn post(path: &str, length: usize) -> String {
    format!("POST {path} HTTP/1.1\r\nHost: peer.test\r\nContent-Length: {length}\r\n\r\n")
}

/// The client's record of an exchange in which it sent and got all that the server tells of.
fn seen_by_client(said: &Said) -> Want {
    Want {
        pid: Some(std::process::id()),
        tid: None,
        conn: None,
        ..Want::of(Role::Client, said)
    }
}

/// The records of both ends of exchanges that went as HTTP wants it.
pub fn at_both_ends(said: &[Said]) -> Vec<Want> {
    let ends = said
        .iter()
        .flat_map(|s| [Want::of(Role::Server, s), seen_by_client(s)]);
    ends.collect()
}

/// Ends the trace: its records are `wants`, two by two.
pub fn assert_trace(tracer: Tracer, wants: &[Want]) -> Trace {
    let trace = tracer.settle(wants.len()).finish();
    assert_exactly(&trace.records, wants);
    assert_pairs(&trace.records);
    trace
}

/// Sends each request in turn on one connection and reads what `read` reads;
/// both ends have the exchange as the server tells it.
fn assert_exchanges(requests: &[String], read: impl Fn(&mut Dial)) {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    for request in requests {
        c.send(request);
        read(&mut c);
    }
    let wants = at_both_ends(&server.said(requests.len()));
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn a_response_that_begins_before_its_request_is_complete() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(post("/early?when=early&size=500", 10_000))
        .send([b'b'; 4000]);
    c.read_response();
    c.send([b'b'; 6000]);
    c.send(get("/next")).read_response();
    let wants = at_both_ends(&server.said(2));
    assert_eq!(
        wants[0].request_bytes,
        Some(post("/early?when=early&size=500", 10_000).len() as u64 + 10_000)
    );
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn a_client_that_half_closes_gets_its_answer() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/half?when=eof&size=700")).half_close();
    c.read_response();
    let wants = at_both_ends(&server.said(1));
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn an_answer_that_is_read_when_the_connection_is_gone() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/half?when=eof&size=700&conn=close"))
        .half_close();
    // Both sides have closed before the client reads what waits for it.
    let said = server.said(1);
    c.read_response();
    assert_trace(tracer, &at_both_ends(&said));
}

#[test]
#[ignore = "needs root"]
fn a_server_that_answers_after_the_client_left() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/late?when=eof&wait=50&size=700&one=1"));
    drop(c);
    let said = server.said(1);
    let server_side = Want::of(Role::Server, &said[0]);
    let client_side = Want {
        status: None,
        response_bytes: None,
        ..seen_by_client(&said[0]).but("no_response", "client_closed")
    };
    assert_trace(tracer, &[server_side, client_side]);
}

#[test]
#[ignore = "needs root"]
fn a_request_that_the_server_closes_on() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/closed?end=close"));
    assert_eq!(c.read_to_end(), b"");
    let wants = at_both_ends(&server.said(1)).into_iter().map(|w| Want {
        response_bytes: None,
        ..w.but("no_response", "server_closed")
    });
    assert_trace(tracer, &wants.collect::<Vec<_>>());
}

#[test]
#[ignore = "needs root"]
fn a_request_whose_client_gives_up() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/given-up?end=wait"));
    drop(c);
    let wants = at_both_ends(&server.said(1)).into_iter().map(|w| Want {
        response_bytes: None,
        ..w.but("no_response", "client_closed")
    });
    assert_trace(tracer, &wants.collect::<Vec<_>>());
}

#[test]
#[ignore = "needs root"]
fn a_request_that_the_server_resets() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/reset?end=rst"));
    assert_eq!(c.read_to_end(), b"");
    let wants = at_both_ends(&server.said(1)).into_iter().map(|w| Want {
        response_bytes: None,
        ..w.but("no_response", "reset")
    });
    assert_trace(tracer, &wants.collect::<Vec<_>>());
}

#[test]
#[ignore = "needs root"]
fn a_response_that_the_server_cuts_off() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/cut?end=cut&size=1000"));
    c.read_to_end();
    let wants = at_both_ends(&server.said(1))
        .into_iter()
        .map(|w| w.but("end_unseen", "server_closed"));
    assert_trace(tracer, &wants.collect::<Vec<_>>());
}

#[test]
#[ignore = "needs root"]
fn a_response_that_the_client_resets() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/cut?end=cutwait&size=1000"));
    // Unread bytes turn the close into a reset.
    let head = c.read_head();
    drop(c);
    let said = server.said(1);
    let server_side = Want::of(Role::Server, &said[0]).but("end_unseen", "reset");
    let client_side = Want {
        response_bytes: Some(head.len() as u64),
        ..seen_by_client(&said[0]).but("end_unseen", "client_closed")
    };
    let trace = tracer.settle(2).finish();
    // The client's own close is what it saw, the reset what it did to the server: either is true.
    let resets = |r: &Record| r.role() == Some(Role::Client) && r.end.as_deref() == Some("reset");
    let reset = trace.records.iter().any(resets);
    let client_side = if reset {
        client_side.but("end_unseen", "reset")
    } else {
        client_side
    };
    assert_exactly(&trace.records, &[server_side, client_side]);
    assert_pairs(&trace.records);
}

#[test]
#[ignore = "needs root"]
fn a_response_that_the_server_resets() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/cut?end=cutrst&size=1000"));
    // What came before the reset can still be read after it.
    let said = server.said(1);
    assert_eq!(c.read_to_end().len() as u64, said[0].response_bytes);
    let server_side = Want::of(Role::Server, &said[0]).but("end_unseen", "reset");
    let client_side = seen_by_client(&said[0]).but("end_unseen", "reset");
    assert_trace(tracer, &[server_side, client_side]);
}

#[test]
#[ignore = "needs root"]
fn a_client_that_waits_for_100_continue() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    for path in ["/first", "/second?size=2000"] {
        let head = post(path, 5000).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
        c.send(head);
        assert!(c.read_head().starts_with("HTTP/1.1 100 "));
        c.send([b'b'; 5000]).read_response();
    }
    let wants = at_both_ends(&server.said(2));
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn informational_responses_are_not_the_response() {
    let paths = [
        "/hints?interim=103,103&size=100",
        "/all?interim=100,102,103",
        "/none",
    ];
    assert_exchanges(&paths.map(get), |c| {
        while c.read_head().starts_with("HTTP/1.1 1") {}
        // The rest of it: the bodies are 100, 3 and 3 bytes.
        let n = if c.got < 500 && c.sent < 100 { 100 } else { 3 };
        c.read(n);
    });
}

#[test]
#[ignore = "needs root"]
fn a_head_request_has_no_body_in_its_answer() {
    let requests = ["/a?size=5000", "/b", "/c?te=chunked"].map(|p| get(p).replace("GET", "HEAD"));
    assert_exchanges(&requests, |c| {
        c.read_head();
    });
}

#[test]
#[ignore = "needs root"]
fn answers_204_and_304_have_no_body_whatever_they_say() {
    let requests = [
        "/a?status=204",
        "/b?status=304&size=4000",
        "/c?status=304&te=chunked",
        "/d?status=204",
    ];
    assert_exchanges(&requests.map(get), |c| {
        c.read_head();
    });
}

#[test]
#[ignore = "needs root"]
fn chunked_both_ways_with_extensions_and_trailers() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    for path in [
        "/a?te=chunked&size=3000",
        "/b?te=chunked",
        "/c?te=chunked&one=1&size=100",
    ] {
        c.send(format!(
            "PUT {path} HTTP/1.1\r\nHost: peer.test\r\nTransfer-Encoding: chunked\r\n\r\n"
        ));
        c.send("4;a=\"\\\";\"\r\nGET \r\n")
            .send("0000E\r")
            .send("\n/ HTTP/1.1\r\n\r\n\r\n");
        c.send("0\r\nX-Trailer: GET / HTTP/1.1\r\n").send("\r\n");
        c.read_head();
        while !c.read_head().contains("X-More") {}
    }
    let wants = at_both_ends(&server.said(3));
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn an_upgrade_ends_the_exchanges_of_its_connection() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(get("/before")).read_response();
    let upgrade = get("/ws?up=1").replace(
        "\r\n\r\n",
        "\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n",
    );
    c.send(upgrade).read_head();
    // What follows is another protocol, whatever it looks like.
    for bytes in [
        get("/no"),
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".into(),
        "\u{1}\u{2}".into(),
        get("/no2"),
    ] {
        c.send(&bytes).read(bytes.len());
    }
    drop(c);
    let mut wants = at_both_ends(&server.said(2));
    for want in wants.iter_mut().filter(|w| w.status == Some(101)) {
        want.end = "upgrade";
    }
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn a_tunnel_by_connect() {
    let server = Server::start(&[]);
    let tracer = both();
    let connect = |target: &str| format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n");
    let mut c = server.dial();
    c.send(connect("far.test:443?status=403")).read_response();
    c.send(connect("far.test:443")).read_head();
    for bytes in [
        get("/inside"),
        "HTTP/1.1 404 No\r\n\r\n".into(),
        get("/inside2"),
    ] {
        c.send(&bytes).read(bytes.len());
    }
    drop(c);
    let mut wants = at_both_ends(&server.said(2));
    for want in wants.iter_mut().filter(|w| w.status == Some(200)) {
        want.end = "upgrade";
    }
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn http_1_0_until_the_close() {
    let server = Server::start(&[]);
    let tracer = both();
    for path in ["/a?v=10&size=3000", "/b?v=10&size=0", "/c?v=10"] {
        let mut c = server.dial();
        c.send(format!("GET {path} HTTP/1.0\r\n\r\n")).read_to_end();
    }
    let wants = at_both_ends(&server.said(3));
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn http_1_1_until_the_close() {
    let server = Server::start(&[]);
    let tracer = both();
    for path in ["/a?te=close&size=3000", "/b?te=close&body=fake"] {
        let mut c = server.dial();
        c.send(get(path)).read_to_end();
    }
    let wants = at_both_ends(&server.said(2));
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn http_0_9_has_neither_version_nor_status() {
    let server = Server::start(&[]);
    let tracer = both();
    for path in ["/old?size=300", "/older"] {
        let mut c = server.dial();
        c.send(format!("GET {path}\r\n")).read_to_end();
    }
    let mut wants = at_both_ends(&server.said(2));
    for want in &mut wants {
        assert!(want.status.is_none() && want.response_bytes > Some(0));
        // that it is an answer is concluded: it has nothing that says so
        want.completeness = "inferred";
    }
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn targets_and_methods_of_every_form() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    // (request line without version, host that the record has)
    let requests = [
        (
            "GET http://proxied.test:8080/absolute?size=10",
            "proxied.test:8080",
        ),
        ("OPTIONS *", "peer.test"),
        ("PROPFIND /dav/%20x", "peer.test"),
        ("M-SEARCH /upnp", "peer.test"),
        ("!#$%&'*+-.^_`|~x /token", "peer.test"),
        ("get /lower-case", "peer.test"),
        ("GET /a//b/../c;d=e?f=g&h[]=i%00", "peer.test"),
        ("A-METHOD-OF-THIRTY-TWO-BYTES-ALL /long", "peer.test"),
    ];
    for (line, _) in requests {
        c.send(format!("{line} HTTP/1.1\r\nHost: peer.test\r\n\r\n"))
            .read_response();
    }
    let mut said = server.said(requests.len());
    for (s, (_, host)) in said.iter_mut().zip(requests) {
        s.host = Some(host.into());
    }
    assert_trace(tracer, &at_both_ends(&said));
}

#[test]
#[ignore = "needs root"]
fn a_target_that_is_not_utf8() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    c.send(b"GET /caf\xe9/\xc3\xa9 HTTP/1.1\r\nHost: peer.test\r\n\r\n")
        .read_response();
    let said = server.said(1);
    assert_eq!(said[0].path, "/caf\u{fffd}/é");
    let trace = assert_trace(tracer, &at_both_ends(&said));
    for r in &trace.records {
        // payload_len counts the bytes as sent, payload has them replaced.
        assert_eq!(
            r.payload_len,
            said[0].request_bytes.expect("bytes"),
            "{r:?}"
        );
        assert!(
            r.payload.starts_with("GET /caf\u{fffd}/é HTTP/1.1\r\n"),
            "{r:?}"
        );
    }
}

#[test]
#[ignore = "needs root"]
fn a_folded_line_is_no_field_of_its_own() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    let folded =
        "POST /plain HTTP/1.1\r\nX-Fold: one\r\n two\r\n\tContent-Length: 99\r\nHost: peer.test\r\nContent-Length: 5\r\n\r\nhello";
    c.send(folded).read_response();
    c.send(get("/after")).read_response();
    let wants = at_both_ends(&server.said(2));
    assert_trace(tracer, &wants);
}

#[test]
#[ignore = "needs root"]
fn heads_up_to_sixty_four_kilobytes_are_whole_and_larger_ones_truncated() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut c = server.dial();
    let with_field = |path: &str, bytes: usize| {
        let fields: String = (0..bytes / 1000)
            .map(|n| format!("X-{n:03}: {}\r\n", "v".repeat(991)))
            .collect();
        get(path).replace("\r\n\r\n", &format!("\r\n{fields}\r\n"))
    };
    c.send(with_field("/whole", 60_000)).read_response();
    c.send(with_field("/larger", 90_000)).read_response();
    c.send(get("/next")).read_response();
    let said = server.said(3);
    let mut wants = at_both_ends(&said);
    for want in wants.iter_mut().filter(|w| w.path == "/larger") {
        want.completeness = "truncated";
    }
    assert_trace(tracer, &wants);
}
