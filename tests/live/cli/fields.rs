//! What options add to a record, leave out of it and hide in it.

use serde_json::Value;

use crate::harness::{run, Trace, Tracer};
use crate::paths::compile;
use crate::peers::{Client, Server, PYTHON};
use crate::real::free_port;
use crate::record::Record;

#[test]
#[ignore = "needs root"]
fn the_payload_is_as_long_as_asked_for() {
    let server = Server::start(&[]);
    let request = format!(
        "POST /payload HTTP/1.1\r\nHost: peer.test\r\nContent-Length: 3000\r\n\r\n{}",
        "b".repeat(3000)
    );
    for (args, len) in [
        (vec!["--payload-bytes", "0"], 0),
        (vec!["--payload-bytes", "20"], 20),
        (vec![], 256),
        (vec!["--payload-bytes", "2000"], 2000),
        (vec!["--payload-bytes", "65536"], request.len()),
    ] {
        let tracer = Tracer::start(&args);
        server.dial().send(&request).read_response();
        let trace = tracer.settle(1).finish();
        let [r] = &trace.records[..] else {
            panic!("{args:?}: {:#?}", trace.records)
        };
        assert_eq!(
            (r.payload_len, r.payload.as_str()),
            (len as u64, &request[..len]),
            "{args:?}"
        );
        assert_eq!(r.request_bytes, Some(request.len() as u64), "{args:?}");
    }
}

const SECRETS: &str =
    "GET /login?user=bob&token=SECRET1&api_key=SECRET2&cookie=40 HTTP/1.1\r\nHost: peer.test\r\n\
    Authorization: Bearer SECRET3\r\nCookie: sid=SECRET4\r\nX-Api-Key: SECRET5\r\n\
    Proxy-Authorization: Basic SECRET6\r\nX-Plain: visible\r\n\r\n";

fn trace_of_secrets(args: &[&str]) -> Trace {
    let server = Server::start(&[]);
    let mut all = vec!["--role", "both", "--payload-bytes", "4096"];
    all.extend(args);
    let tracer = Tracer::start(&all);
    server.dial().send(SECRETS).read_response();
    let trace = tracer.settle(2).finish();
    assert_eq!(trace.records.len(), 2, "{:#?}", trace.records);
    trace
}

/// True if a record's headers have this one, in whatever form they are given.
fn has_header(headers: &Option<Value>, name: &str, value: &str) -> bool {
    let text = headers
        .as_ref()
        .expect("headers")
        .to_string()
        .to_ascii_lowercase();
    text.contains(&name.to_ascii_lowercase()) && text.contains(&value.to_ascii_lowercase())
}

#[test]
#[ignore = "needs root"]
fn credentials_are_masked() {
    let cookie = "S".repeat(40);
    for args in [&[][..], &["--headers"]] {
        let trace = trace_of_secrets(args);
        assert!(
            !trace.text.contains("SECRET") && !trace.text.contains(&cookie[..4]),
            "{}",
            trace.text
        );
        for r in &trace.records {
            assert!(r.payload.contains("Authorization: Bearer ***"), "{r:?}");
            assert!(r.payload.contains("X-Plain: visible"), "{r:?}");
            assert!(
                r.path.contains("user=bob") && r.path.contains("token=***"),
                "{r:?}"
            );
        }
    }
}

#[test]
#[ignore = "needs root"]
fn credentials_are_shown_when_asked_for() {
    let trace = trace_of_secrets(&["--headers", "--show-secrets"]);
    for r in &trace.records {
        assert_eq!(r.payload, SECRETS);
        assert!(
            r.path.ends_with("token=SECRET1&api_key=SECRET2&cookie=40"),
            "{r:?}"
        );
        assert!(
            has_header(&r.request_headers, "authorization", "Bearer SECRET3"),
            "{r:?}"
        );
        assert!(
            has_header(&r.response_headers, "set-cookie", &"S".repeat(40)),
            "{r:?}"
        );
    }
}

#[test]
#[ignore = "needs root"]
fn headers_are_added_when_asked_for() {
    let server = Server::start(&[]);
    for (args, there) in [(&[][..], false), (&["--headers"], true)] {
        let tracer = Tracer::start(args);
        server
            .dial()
            .send("GET /h HTTP/1.1\r\nHost: peer.test\r\nX-Twice: first\r\nX-Twice: second\r\n\r\n")
            .read_response();
        let trace = tracer.settle(1).finish();
        let [r] = &trace.records[..] else {
            panic!("{:#?}", trace.records)
        };
        assert_eq!(
            r.request_headers.is_some() && r.response_headers.is_some(),
            there,
            "{r:?}"
        );
        if there {
            assert!(has_header(&r.request_headers, "x-twice", "first"), "{r:?}");
            assert!(has_header(&r.request_headers, "x-twice", "second"), "{r:?}");
            assert!(
                has_header(&r.response_headers, "content-length", "3"),
                "{r:?}"
            );
        }
    }
}

#[test]
#[ignore = "needs root"]
fn events_of_a_connection() {
    let server = Server::start(&[]);
    // With a filter on sockets, which takes loads that not every kernel accepts.
    let (_, port) = server.address.rsplit_once(':').unwrap();
    let tracer = Tracer::start(&["--role", "both", "--events", "--port", port]);
    let client = Client::start(&server.address, &["--count", "2"]);
    let client_pid = client.pid();
    let said = client.finish();
    server.said(2);
    let trace = tracer.settle(8).finish();
    let count = |kind: &str, pid: u32| {
        let same = |r: &&Record| r.event_type == kind && r.pid == pid;
        trace.events.iter().filter(same).count()
    };
    assert_eq!(count("connect", client_pid), 1, "{:#?}", trace.events);
    assert_eq!(count("accept", server.pid()), 1, "{:#?}", trace.events);
    assert_eq!(count("close", client_pid), 1, "{:#?}", trace.events);
    assert_eq!(count("close", server.pid()), 1, "{:#?}", trace.events);
    for r in &trace.events {
        let ends = (
            (r.src_ip.clone(), r.src_port),
            (r.dst_ip.clone(), r.dst_port),
        );
        assert_eq!(ends, (said[0].src.clone(), said[0].dst.clone()), "{r:?}");
        assert_eq!(
            (r.method.as_str(), r.path.as_str(), r.payload_len),
            ("", "", 0),
            "{r:?}"
        );
    }
    assert_eq!(trace.events.len(), 4, "{:#?}", trace.events);
    assert_eq!(trace.records.len(), 4, "{:#?}", trace.records);
}

#[test]
#[ignore = "needs root"]
fn a_close_behind_the_end_of_the_connection_is_told() {
    // Both ends have sent their FIN, and have it acknowledged, before the server closes.
    const SCRIPT: &str = "
import socket, sys, time
TCP_CLOSE = 7
listener = socket.create_server(('127.0.0.1', 0))
for _ in range(10):
    client = socket.create_connection(listener.getsockname())
    server, _ = listener.accept()
    client.close()
    assert server.recv(1) == b''
    server.shutdown(socket.SHUT_WR)
    deadline = time.monotonic() + 10
    while server.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] != TCP_CLOSE:
        assert time.monotonic() < deadline
    server.close()
never = socket.socket()
never.close()
# not among the records: a pipe takes those in pieces, and this might come in between
print(listener.getsockname()[1], file=sys.stderr)
";
    let ran = run(&["--events"], &[PYTHON, "-c", SCRIPT]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let port: u16 = (ran.stderr.lines().find_map(|line| line.parse().ok())).expect("a port");
    for kind in ["connect", "accept"] {
        let count = ran.events.iter().filter(|r| r.event_type == kind).count();
        assert_eq!(count, 10, "{kind}: {:#?}", ran.events);
    }
    let closes = ran.events.iter().filter(|r| r.event_type == "close");
    assert_eq!(closes.clone().count(), 20, "{:#?}", ran.events);
    for close in closes {
        assert_eq!((close.dst_ip.as_str(), close.dst_port), ("127.0.0.1", port));
    }
}

/// Other calls have these numbers in 64 bits.
#[cfg(target_arch = "x86_64")]
#[test]
#[ignore = "needs root"]
fn events_of_32_bit_calls() {
    let program = compile("calls32.c", &[]);
    let program = program.to_str().expect("UTF-8");
    for connect in ["connect", "socketcall"] {
        let ran = run(&["--events", "--role", "both"], &[program, connect]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        let mut kinds: Vec<&str> = ran.events.iter().map(|r| r.event_type.as_str()).collect();
        kinds.sort_unstable();
        assert_eq!(kinds, ["accept", "close", "close", "connect"], "{connect}");
    }
}

/// However it was tried: by a call that waits, by one that does not.
#[test]
#[ignore = "needs root"]
fn a_connect_that_is_refused_says_so() {
    const SCRIPT: &str = "
import errno, select, socket, sys
port = int(sys.argv[1])
for family, to in ((socket.AF_INET, '127.0.0.1'), (socket.AF_INET6, '::1')):
    for blocking in (True, False):
        s = socket.socket(family)
        s.setblocking(blocking)
        said = s.connect_ex((to, port))
        if said == errno.EINPROGRESS:
            select.select([], [s], [])
            said = s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        assert said == errno.ECONNREFUSED, said
        s.close()
s = socket.socket(socket.AF_UNIX)
assert s.connect_ex('/no-such-socket') == errno.ENOENT
";
    let port = free_port();
    let text = port.to_string();
    let ran = run(&["--events"], &[PYTHON, "-c", SCRIPT, &text]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let lines = |stdout: &str| -> Vec<(String, u64, String)> {
        let lines = stdout.lines().filter(|line| line.contains("\"error\""));
        lines
            .map(|line| {
                let record: serde_json::Value = serde_json::from_str(line).expect(line);
                let said = |key: &str| record[key].as_str().expect(line).to_string();
                assert_eq!(said("event_type"), "connect", "{line}");
                assert_eq!(said("comm"), "python3", "{line}");
                let port = record["dst_port"].as_u64().expect(line);
                (said("dst_ip"), port, said("error"))
            })
            .collect()
    };
    let refused = |to: &str| (to.to_string(), u64::from(port), "ECONNREFUSED".to_string());
    let mut wanted = vec![
        refused("127.0.0.1"),
        refused("127.0.0.1"),
        refused("::1"),
        refused("::1"),
        (String::new(), 0, "ENOENT".to_string()),
    ];
    assert_eq!(lines(&ran.stdout), wanted, "{}", ran.stdout);
    // The port where it was to go is one to filter by.
    wanted.pop();
    let ran = run(
        &["--events", "--port", &text],
        &[PYTHON, "-c", SCRIPT, &text],
    );
    assert_eq!(lines(&ran.stdout), wanted, "{}", ran.stdout);
    let ran = run(&["--events", "--port", "1"], &[PYTHON, "-c", SCRIPT, &text]);
    assert_eq!(lines(&ran.stdout), [], "{}", ran.stdout);
}
