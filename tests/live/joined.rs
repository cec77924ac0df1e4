//! What the tracer does not see from the beginning, to the end, or at all:
//! connections joined in the middle, other protocols, exchanges still open when
//! it ends, bytes that no probe sees, and bytes that were lost.

use nix::sys::signal::{kill, Signal};
use nix::unistd::Pid;

use crate::harness::{check_surroundings, poll, until, Tracer, SOON};
use crate::peers::{script, wants, Client, Dial, Said, Server};
use crate::record::{assert_exactly, assert_pairs, Record, Role, Want};
use crate::semantics::{at_both_ends, both, get, post};

/// Records that a tracer may make of the exchange it came in the middle of:
/// one an end, that says so and names no request.
fn without_the_joined(records: Vec<Record>) -> Vec<Record> {
    let (joined, rest): (Vec<_>, Vec<_>) = records.into_iter().partition(|r| r.method.is_empty());
    assert!(joined.len() <= 2, "more than was there: {joined:#?}");
    for r in &joined {
        assert_eq!(r.completeness.as_deref(), Some("start_unseen"), "{r:?}");
        assert_eq!(r.path, "", "{r:?}");
        assert!(r.status.is_none() || r.status == Some(200), "{r:?}");
    }
    rest
}

/// Opens a connection, does `before`, starts the tracer, does `after`, which make one
/// exchange: only the two that follow are to be in the trace.
fn assert_joined(server: &Server, before: impl Fn(&mut Dial), after: impl Fn(&mut Dial)) {
    let mut c = server.dial();
    before(&mut c);
    let tracer = both();
    after(&mut c);
    c.send(get("/next/1?size=900")).read_response();
    c.send(get("/next/2")).read_response();
    let said = server.said(3);
    let last = at_both_ends(&said[1..]);
    assert!(last.iter().all(|w| w.path.starts_with("/next/")));
    let trace = tracer.settle(4).finish();
    let records = without_the_joined(trace.records);
    assert_exactly(&records, &last);
    assert_pairs(&records);
}

#[test]
#[ignore = "needs root"]
fn joined_between_two_exchanges() {
    for server in [Server::start(&[]), Server::start_unix(&[])] {
        let before = |c: &mut Dial| {
            c.send(get("/before")).read_response();
        };
        assert_joined(&server, before, |_| {});
    }
}

#[test]
#[ignore = "needs root"]
fn joined_in_the_middle_of_a_request_head() {
    let server = Server::start(&[]);
    assert_joined(
        &server,
        |c| {
            c.send("GET /before HTTP/1.1\r\nHost: pe");
        },
        |c| {
            c.send("er.test\r\nX: y\r\n\r\n").read_response();
        },
    );
}

#[test]
#[ignore = "needs root"]
fn joined_in_the_middle_of_a_request_body() {
    let server = Server::start(&[]);
    assert_joined(
        &server,
        |c| {
            c.send(post("/before", 10_000)).send([b'b'; 3000]);
        },
        |c| {
            c.send([b'b'; 7000]).read_response();
        },
    );
}

#[test]
#[ignore = "needs root"]
fn joined_between_a_request_and_its_response() {
    let server = Server::start(&[]);
    assert_joined(
        &server,
        |c| {
            // Its answer waits for the end of the body, which is the tracer's.
            c.send(post("/before", 1));
        },
        |c| {
            c.send("b").read_response();
        },
    );
}

#[test]
#[ignore = "needs root"]
fn joined_in_the_middle_of_a_response() {
    // Far more than the socket's buffers hold: the server is still at it when the tracer comes.
    let server = Server::start(&[]);
    const SIZE: usize = 64 << 20;
    assert_joined(
        &server,
        |c| {
            c.send(get(&format!("/before?size={SIZE}"))).read_head();
            c.read(1000);
        },
        |c| {
            c.read(SIZE - 1000);
        },
    );
}

#[test]
#[ignore = "needs root"]
fn other_protocols_give_no_records() {
    const TLS_HELLO: &[u8] = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03GET / HTTP/1.1\r\n\r\n";
    const H2: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00";
    let random: Vec<u8> = (0..100_000u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let texts: [&[u8]; 9] = [
        TLS_HELLO,
        H2,
        &random,
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"*2\r\n$3\r\nGET\r\n$5\r\nmykey\r\n",
        b"EHLO mail.test\r\nMAIL FROM:<a@b>\r\n",
        b"GETTING somewhere\r\n\r\n",
        b"\x00\x00\x00\x1f{\"jsonrpc\": \"2.0\", \"id\": 1}\n",
        b"HTTPS is not HTTP/1.1 200\r\n\r\n",
    ];
    // An echo: what is no HTTP one way is none the other way.
    check_surroundings();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            std::thread::spawn(move || {
                let mut out = stream.try_clone().expect("a socket");
                let _ = std::io::copy(&mut &stream, &mut out);
            });
        }
    });
    let tracer = both();
    for text in texts {
        let mut c = Dial::to(&address);
        for _ in 0..20 {
            c.send(text).read(text.len());
        }
    }
    let trace = tracer.finish();
    assert_exactly(&trace.records, &[]);
    assert!(trace.count("io.other") > 0, "{:#}", trace.stats);
}

#[test]
#[ignore = "needs root"]
fn an_exchange_that_is_open_when_the_tracer_ends() {
    let server = Server::start(&[]);
    let tracer = both();
    let mut idle = server.dial();
    idle.send(get("/done")).read_response();
    let mut open = server.dial();
    open.send(get("/open?end=wait"));
    let mut half = server.dial();
    half.send(get("/half?end=cutwait&size=1000"));
    half.read_head();
    // The server has read what it answers to; of /open that shows in its state only.
    let mut c = server.dial();
    c.send(get("/last")).read_response();
    until("the server waits for /open", SOON, || {
        reads_on_three_connections(server.pid()).then_some(())
    });
    let trace = tracer.settle(4).finish();
    let mut wants = at_both_ends(&server.said(2));
    for (dial, path, status) in [
        (&open, "/open?end=wait", None),
        (&half, "/half?end=cutwait&size=1000", Some(200)),
    ] {
        for role in [Role::Server, Role::Client] {
            let completeness = if status.is_some() {
                "end_unseen"
            } else {
                "no_response"
            };
            wants.push(Want {
                role,
                pid: None,
                response_bytes: None,
                ..dial
                    .want("GET", path, status, (get(path).len() as u64, 0))
                    .but(completeness, "tracer_stopped")
            });
        }
    }
    assert_exactly(&trace.records, &wants);
    assert_pairs(&trace.records);
}

/// True once all that server.py's threads do is wait for their clients.
fn reads_on_three_connections(pid: u32) -> bool {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).expect("threads");
    let waiting = tasks.flatten().filter(|t| {
        let wchan = std::fs::read_to_string(t.path().join("syscall")).unwrap_or_default();
        // recvfrom: 45 on x86_64, 207 on aarch64
        matches!(wchan.split(' ').next(), Some("45" | "207"))
    });
    waiting.count() >= 4
}

#[test]
#[ignore = "needs root"]
fn a_body_taken_by_splice_does_not_shift_what_follows() {
    // A server that moves request bodies from its socket into a pipe, as proxies do.
    const SCRIPT: &str = "
import os, socket, sys
s = socket.create_server(('127.0.0.1', 0))
print(s.getsockname()[1], flush=True)
c, _ = s.accept()
for _ in range(5):
    head = b''
    while not head.endswith(b'\\r\\n\\r\\n'):
        b = c.recv(1)
        if not b: sys.exit(0)
        head += b
    left = int(head.lower().split(b'content-length: ')[1].split(b'\\r\\n')[0])
    r, w = os.pipe()
    while left:
        n = os.splice(c.fileno(), w, left)
        left -= n
        while n: n -= len(os.read(r, n))
    c.sendall(b'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nok')
c.recv(1)
";
    let (_server, address) = script(SCRIPT);
    let tracer = Tracer::start_recorded(&["--role", "server"]);
    let mut c = Dial::to(&address);
    // The next receive shows what went another way: after the last of them there is one.
    for n in 0..4 {
        c.send(post(&format!("/spliced/{n}"), 20_000))
            .send([b'b'; 20_000])
            .read_response();
    }
    c.send(post("/plain", 0)).read_response();
    let trace = tracer.settle(5).finish();
    let got: Vec<_> = trace
        .records
        .iter()
        .map(|r| (r.path.as_str(), r.status, r.request_bytes))
        .collect();
    let bytes = |path, body: usize| Some((post(path, body).len() + body) as u64);
    let spliced = ["/spliced/0", "/spliced/1", "/spliced/2", "/spliced/3"];
    let mut want = spliced.map(|p| (p, Some(200), bytes(p, 20_000))).to_vec();
    want.push(("/plain", Some(200), bytes("/plain", 0)));
    assert_eq!(got, want, "{:#?}", trace.records);
}

/// What opens a response is copied whatever came before it in the run, so a
/// tracer that cannot say what it needs misses bodies only.
#[test]
#[ignore = "needs root"]
fn a_tracer_that_stands_still_misses_no_pipelined_response() {
    let server = Server::start(&[]);
    let tracer = Tracer::start(&["--role", "server"]);
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGSTOP).expect("stopped");
    let path = "/r/{i}?size=200000";
    Client::run(
        &server.address,
        &["--count", "20", "--batch", "20", "--path", path],
    );
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGCONT).expect("continued");
    let said = server.said(20);
    let trace = tracer.settle(20).finish();
    if std::env::var("HTTP_TRACER_TEST_HOOK").as_deref() == Ok("syscall") {
        // That hook copies no more than 256 KiB of a run: the rest is marked.
        assert_eq!(trace.records.len(), 20);
        return;
    }
    assert_exactly(&trace.records, &wants(Role::Server, &said));
    trace.assert_no_loss();
}

#[test]
#[ignore = "needs root"]
fn what_is_lost_is_marked_and_what_follows_is_right() {
    let server = Server::start(&[]);
    let client = Client::start(
        &server.address,
        &[
            "--count",
            "2000",
            "--conns",
            "4",
            "--hold",
            "--header-bytes",
            "1000",
            "--path",
            "/lost/{i}",
        ],
    );
    let tracer = Tracer::start(&["--ring-size", "64K"]);
    let mut witness = server.dial();
    witness.send(get("/witness/1")).read_response();
    // A tracer that does not get to run cannot drain its ring.
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGSTOP).expect("stopped");
    client.held().finish();
    for n in 0..200 {
        witness
            .send(get(&format!("/witness/stopped/{n}")))
            .read_response();
    }
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGCONT).expect("continued");
    // It has caught up once it sees what happens now.
    until("the tracer sees again", SOON, || {
        let mut c = server.dial();
        c.send(get("/again")).read_response();
        let before = tracer.lines();
        poll(std::time::Duration::from_millis(200), || {
            (tracer.lines() > before).then_some(())
        })
    });
    for n in 0..50 {
        witness
            .send(get(&format!("/witness/after/{n}")))
            .read_response();
    }
    let served = until("the server's word on the last exchange", SOON, || {
        let said = server.said(1);
        let last = |s: &Said| s.path == "/witness/after/49";
        said.iter().any(last).then_some(said)
    });
    let trace = tracer.finish();
    assert!(trace.count("io.ring_full") > 0, "{:#}", trace.stats);

    // Nothing is invented: a record that says complete is one of the exchanges, as it was.
    for r in trace.records.iter().filter(|r| r.is_complete()) {
        let s = served
            .iter()
            .find(|s| s.path == r.path && s.src == (r.src_ip.clone(), r.src_port));
        let s = s.unwrap_or_else(|| panic!("invented: {r:?}"));
        let sizes = (s.request_bytes, Some(s.response_bytes), s.status);
        assert_eq!(
            (r.request_bytes, r.response_bytes, r.status),
            sizes,
            "{r:?}"
        );
    }
    let complete = trace.records.iter().filter(|r| r.is_complete()).count();
    assert!(complete < served.len(), "nothing was lost");
    assert!(
        trace.records.iter().any(|r| !r.is_complete()),
        "a loss that no record tells of: {complete} of {} complete",
        served.len()
    );
    // The connection that lost bytes goes on exactly from the next message on.
    let is_after = |r: &&Record| r.path.starts_with("/witness/after/");
    let after: Vec<&Record> = trace.records.iter().filter(is_after).collect();
    let complete = after.iter().filter(|r| r.is_complete()).count();
    assert!(
        complete >= 49,
        "{complete} of 50 exchanges after the loss: {after:#?} {:#}",
        trace.stats
    );
}

#[test]
#[ignore = "needs root"]
fn a_loss_is_replayed_as_it_was_seen() {
    let server = Server::start(&[]);
    let tracer = Tracer::start_recorded(&["--role", "both", "--ring-size", "64K"]);
    let mut c = server.dial();
    c.send(get("/before")).read_response();
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGSTOP).expect("stopped");
    for n in 0..200 {
        c.send(get(&format!("/stopped/{n}"))).read_response();
    }
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGCONT).expect("continued");
    until("the tracer sees again", SOON, || {
        c.send(get("/again")).read_response();
        let before = tracer.lines();
        poll(std::time::Duration::from_millis(200), || {
            (tracer.lines() > before).then_some(())
        })
    });
    c.send(get("/after")).read_response();
    let trace = tracer.settle(2).finish();
    assert!(trace.count("io.ring_full") > 0, "{:#}", trace.stats);
    assert!(trace.records.iter().any(|r| !r.is_complete()));
    assert!(trace.records.iter().any(|r| r.path == "/after"));
}
