//! More than the tracer can take: rings that overflow, peers that mean harm,
//! connections by the ten thousand. Whatever is lost is counted, the account
//! balances, no record pairs what does not belong together, and memory goes
//! back to what it was.
//!
//! Every test prints a line of what it did to the tracer and what the account
//! says of it (`row`); `HTTP_TRACER_TEST_CHURN=120s` makes the churn longer.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, Once};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;
use serde_json::Value;

use crate::harness::{
    assert_balanced, number, poll, temp_dir, tracer_words, until, Guarded, Trace, Tracer, SOON,
};
use crate::load::{
    allow_open_files, assert_no_wrong_pair, keep_alive, short_connections, talk, Client, Server,
};
use crate::peers::{need, script, Dial};
use crate::record::{paths, Record};

const CLANG: &str = "/usr/bin/clang";
const BPFTOOL: &str = "/usr/sbin/bpftool";
const MIB: u64 = 1 << 20;

/// Prints what became of one scenario. Past the test harness, which keeps what
/// passing tests print to itself.
fn row(scenario: &str, trace: &Trace) {
    static HEADING: Once = Once::new();
    let line = |cells: [String; 10]| {
        let [scenario, rest @ ..] = cells;
        let rest: String = rest.iter().map(|cell| format!(" {cell:>9}")).collect();
        let _ = std::io::stderr().write_all(format!("\n{scenario:<34}{rest}").as_bytes());
    };
    HEADING.call_once(|| {
        line(
            [
                "scenario",
                "exchanges",
                "calls",
                "ring_full",
                "lost",
                "gaps",
                "evicted",
                "held KiB",
                "RSS MiB",
                "balanced",
            ]
            .map(String::from),
        )
    });
    let n = |name: &str| trace.count(name);
    let lost = n("trouble.lost_opens") + n("trouble.lost_ends") + n("trouble.forgotten");
    line([
        scenario.to_string(),
        n("exchanges.started").to_string(),
        n("io.seen").to_string(),
        n("io.ring_full").to_string(),
        lost.to_string(),
        n("trouble.gaps").to_string(),
        n("trouble.evicted_connections").to_string(),
        (n("memory.peak_held") >> 10).to_string(),
        (n("process.peak_rss") / MIB).to_string(),
        trace.stats["balanced"].to_string(),
    ]);
}

/// Resident bytes of a process now.
fn resident(pid: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("a process");
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    kib.expect("VmRSS") * 1024
}

/// Numbers that a process's open descriptors have under `key`: `map_id`, `prog_id`, `link_id`.
fn kernel_ids(pid: u32, key: &str) -> Vec<u64> {
    let mut ids = vec![];
    for file in fs::read_dir(format!("/proc/{pid}/fdinfo")).expect("a process") {
        let text = fs::read_to_string(file.expect("a descriptor").path()).unwrap_or_default();
        let found = text.lines().filter_map(|line| {
            let (name, id) = line.split_once(':')?;
            (name == key).then(|| id.trim().parse::<u64>().ok())?
        });
        ids.extend(found);
    }
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn bpftool(args: &[&str]) -> Option<Value> {
    need(BPFTOOL, "bpftool");
    let out = Command::new(BPFTOOL)
        .arg("-j")
        .args(args)
        .output()
        .expect("bpftool");
    out.status
        .success()
        .then(|| serde_json::from_slice(&out.stdout).expect("JSON of bpftool"))
}

/// Whole exchanges, pairs checked, after `row`.
fn done(scenario: &str, tracer: Tracer, expected: usize) -> (Trace, usize) {
    let trace = tracer.settle(expected).finish();
    row(scenario, &trace);
    let whole = assert_no_wrong_pair(&trace.records);
    (trace, whole)
}

#[test]
#[ignore = "needs root"]
fn a_ring_that_is_far_too_small_loses_what_it_says() {
    let server = Server::start();
    let tracer = Tracer::start(&["--ring-size", "64K", "--drain-interval", "1s"]);
    let n = keep_alive(server.address, 16, 4000, 0);
    let (trace, whole) = done("ring of 64 KiB", tracer, 0);
    assert!(trace.count("io.ring_full") > 0, "{:#}", trace.stats);
    assert!(whole as u64 <= n && whole > 0, "{whole} of {n}");
}

#[test]
#[ignore = "needs root"]
fn a_tracer_that_is_stopped_for_seconds_goes_on_where_it_can() {
    let server = Server::start();
    let tracer = Tracer::start(&["--ring-size", "1M"]);
    keep_alive(server.address, 4, 100, 0);
    tracer.signal(Signal::SIGSTOP);
    let (began, mut next) = (Instant::now(), 1_000);
    while began.elapsed() < Duration::from_secs(3) {
        next += keep_alive(server.address, 8, 250, next);
    }
    tracer.signal(Signal::SIGCONT);
    // Once it has caught up, everything is seen again.
    let seen = |text: &str| text.contains("/e/caught-up");
    let mut tries = Dial::to(&server.address.to_string());
    until("it has caught up", SOON, || {
        tries
            .send("GET /e/caught-up HTTP/1.1\r\nHost: load.test\r\n\r\n")
            .read_response();
        poll(Duration::from_millis(100), || {
            seen(&tracer.text()).then_some(())
        })
    });
    let after = 1_000_000;
    let n = keep_alive(server.address, 4, 500, after);
    let (trace, _) = done("SIGSTOP for 3 s", tracer, 0);
    assert!(trace.count("io.ring_full") > 0, "{:#}", trace.stats);
    let complete = |r: &&Record| {
        let id = r.path.rsplit('/').next().and_then(|id| id.parse().ok());
        id.is_some_and(|id: u64| id >= after) && r.completeness.as_deref() == Some("complete")
    };
    assert_eq!(trace.records.iter().filter(complete).count() as u64, n);
}

/// A server for as many connections as there may be files, in a process of its own.
const MANY: &str = r#"
import re, select, socket
listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
listener.setblocking(False)
print(listener.getsockname()[1], flush=True)
epoll, conns = select.epoll(), {}
epoll.register(listener, select.EPOLLIN)
while True:
    for fd, _ in epoll.poll():
        if fd == listener.fileno():
            try:
                while True:
                    conn, _ = listener.accept()
                    conns[conn.fileno()] = conn
                    epoll.register(conn, select.EPOLLIN)
            except BlockingIOError:
                continue
        try:
            data = conns[fd].recv(4096)
        except OSError:
            data = b""
        for n in re.findall(rb"/e/(\d+) ", data):
            n = int(n)
            status, length = (200, 201, 404, 500)[n % 4], n % 97
            conns[fd].sendall(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n%s" % (status, length, b"x" * length))
        if not data:
            epoll.unregister(fd)
            conns.pop(fd).close()
"#;

/// 10,000 connections at once, asked in turn, three times; the clients.
fn ten_thousand(mut after_thousand: impl FnMut(u64)) -> (Guarded, Vec<Client>) {
    allow_open_files(10_500);
    let (server, address) = script(MANY);
    let to = address.parse().expect("an address");
    let mut clients: Vec<Client> = (0..10_000).map(|_| Client::connect(to)).collect();
    for turn in 0..3 {
        // A thousand are waiting for their answers at any time.
        for some in 0..10 {
            let range = some * 1000..(some + 1) * 1000;
            let id = |n: usize| (turn * 10_000 + n) as u64;
            for n in range.clone() {
                clients[n].ask(id(n));
            }
            for n in range.clone() {
                clients[n].read(id(n));
            }
            after_thousand(id(range.end));
        }
    }
    (server, clients)
}

#[test]
#[ignore = "needs root"]
fn ten_thousand_connections_at_once_are_all_told_apart() {
    let tracer = Tracer::start(&["--ring-size", "64M"]);
    let (_server, clients) = ten_thousand(|_| {});
    let (trace, whole) = done("10,000 connections at once", tracer, 30_000);
    drop(clients);
    trace.assert_no_loss();
    assert_eq!((whole, trace.records.len()), (30_000, 30_000));
    assert_eq!(trace.count("memory.peak_connections"), 20_000);
    let held = trace.count("memory.peak_held") / 20_000;
    assert!(held < 4096, "{held} bytes a connection");
}

#[test]
#[ignore = "needs root"]
fn connections_beyond_the_limit_are_given_up_and_found_again() {
    let args = [
        "--ring-size",
        "64M",
        "--role",
        "server",
        "--max-connections",
        "4000",
    ];
    let tracer = Tracer::start(&args);
    let (_server, clients) = ten_thousand(|n| {
        // A connection is found again once the tracer knows that it gave it up.
        until("the records so far", SOON, || {
            (tracer.lines() as u64 >= n).then_some(())
        });
    });
    let (trace, whole) = done("10,000, room for 2,000", tracer, 0);
    drop(clients);
    trace.assert_no_loss();
    assert!(trace.count("memory.peak_connections") <= 4000);
    assert!(trace.count("trouble.evicted_connections") >= 50_000);
    // A thousand wait at a time: there is room for what goes on.
    assert_eq!((whole, trace.records.len()), (30_000, 30_000));
}

#[test]
#[ignore = "needs root"]
fn a_hundred_thousand_short_connections_are_all_there() {
    const N: u64 = 100_000;
    let server = Server::for_short_connections();
    let tracer = Tracer::start(&["--ring-size", "256M"]);
    short_connections(server.address, 4, N, 0);
    let (trace, whole) = done("100,000 short connections", tracer, N as usize);
    trace.assert_no_loss();
    assert_eq!((whole as u64, trace.records.len() as u64), (N, N));
    assert_eq!(trace.count("trouble.lost_ends"), 0, "{:#}", trace.stats);
    assert_eq!(trace.count("memory.connections"), 0, "{:#}", trace.stats);
}

/// How long the churn is: `HTTP_TRACER_TEST_CHURN`, in seconds or `120s`.
fn churn_time() -> Duration {
    let text = std::env::var("HTTP_TRACER_TEST_CHURN").unwrap_or_else(|_| "8s".into());
    let seconds = text.trim_end_matches('s').parse();
    Duration::from_secs(seconds.expect("HTTP_TRACER_TEST_CHURN: seconds"))
}

/// Connections that the kernel side remembers: what is in its socket storage, by
/// an iterator program, or in its table.
fn kernel_connections(pid: u32) -> usize {
    let mut entries = 0;
    for id in kernel_ids(pid, "map_id") {
        let id = id.to_string();
        let map = bpftool(&["map", "show", "id", &id]).expect("a map");
        entries += match map["name"].as_str() {
            Some("conn_storage") => storage_entries(&id),
            Some("conn_table") => {
                let entries = bpftool(&["map", "dump", "id", &id]).expect("entries");
                entries.as_array().map_or(0, Vec::len)
            }
            _ => 0,
        };
    }
    entries
}

fn storage_entries(map: &str) -> usize {
    need(CLANG, "clang");
    let dir = temp_dir();
    let source = crate::peers::source("storage_entries.bpf.c");
    // bpffs in a mount namespace of its own: the machine's is not touched.
    let steps = format!(
        "cd {dir} && {CLANG} -target bpf -O2 -g -c {source} -o iter.o && mkdir fs && \
         mount -t bpf bpf fs && {BPFTOOL} iter pin iter.o fs/it map id {map} && cat fs/it",
        dir = dir.path().display(),
        source = source.display(),
    );
    let out = Command::new("/usr/bin/unshare")
        .args(["-m", "sh", "-c", &steps])
        .output()
        .expect("unshare");
    let error = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{error}");
    out.stdout.len()
}

#[test]
#[ignore = "needs root"]
fn after_a_churn_of_connections_nothing_is_left_of_them() {
    let (server, short) = (Server::start(), Server::for_short_connections());
    let tracer = Tracer::start(&["--ring-size", "64M"]);
    let mut next = 0;
    let mut churn = |limit: Duration| {
        let began = Instant::now();
        while began.elapsed() < limit {
            short_connections(short.address, 2, 500, next);
            keep_alive(server.address, 20, 5, next + 500);
            for id in next + 600..next + 700 {
                let mut client = Client::connect(server.address);
                client.ask(id);
                client.leave();
            }
            next += 700;
        }
        let before_end = kernel_connections(tracer.pid());
        // The table of the other hook forgets what was reset only for others' sake.
        let may_stay = if hook_is_syscall() { next / 7 } else { 0 };
        let mut left = before_end;
        let gone = poll(Duration::from_secs(20), || {
            left = kernel_connections(tracer.pid());
            (left as u64 <= may_stay).then_some(())
        });
        assert!(
            gone.is_some(),
            "{before_end} -> {left} connections in the kernel"
        );
        resident(tracer.pid())
    };
    let before = churn(Duration::from_secs(2));
    let after = churn(churn_time());
    let said = tracer.lines();
    poll(Duration::from_secs(3), || {
        (tracer.lines() > said).then_some(())
    });
    let (trace, whole) = done("churn", tracer, 0);
    let grown = after.saturating_sub(before);
    assert!(grown < 8 * MIB, "{before} -> {after} bytes resident");
    trace.assert_no_loss();
    assert!(whole as u64 >= next / 7 * 6, "{whole} of {next}");
    assert!(trace.count("memory.connections") < 64, "{:#}", trace.stats);
}

fn hook_is_syscall() -> bool {
    std::env::var("HTTP_TRACER_TEST_HOOK").is_ok_and(|hook| hook == "syscall")
}

/// A server that stops in the middle of its answer, and says so.
const HALF: &str = r#"
import socket, time
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
conn, _ = listener.accept()
while b"\r\n\r\n" not in conn.recv(4096): pass
conn.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
time.sleep(1000)
"#;

#[test]
#[ignore = "needs root"]
fn an_answer_that_its_servers_death_cut_short_says_so() {
    let tracer = Tracer::start(&["--role", "both"]);
    for n in 0..10 {
        let (server, address) = script(HALF);
        let mut client = Dial::to(&address);
        client.send(format!("GET /half/{n} HTTP/1.1\r\nHost: a\r\n\r\n"));
        client.read_head();
        client.read(4);
        server.signal(Signal::SIGKILL);
        assert_eq!(client.read_to_end(), b"");
    }
    let (trace, _) = done("servers killed in mid-response", tracer, 20);
    assert_eq!(trace.records.len(), 20);
    for record in &trace.records {
        let end = (record.completeness.as_deref(), record.end.as_deref());
        assert_eq!(
            end,
            (Some("end_unseen"), Some("server_closed")),
            "{record:?}"
        );
        assert_eq!(record.status, Some(200), "{record:?}");
    }
}

/// What a peer may do on purpose: name, request, response, and what the
/// record of it may say.
type Hostile = (&'static str, Vec<u8>, Vec<u8>, &'static [&'static str]);

fn hostile() -> Vec<Hostile> {
    const CUT: &[&str] = &["truncated", "end_unseen", "no_response"];
    const OK: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    let head = |name: &str, rest: &str| format!("GET /{name} HTTP/1.1\r\n{rest}").into_bytes();
    let post = |name: &str, rest: &str| {
        format!("POST /{name} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{rest}").into_bytes()
    };
    let ok = || OK.to_vec();
    let get = |name: &str| head(name, "\r\n");
    let answered = |rest: &str| format!("HTTP/1.1 200 OK\r\n{rest}").into_bytes();
    let mut noise = vec![0u8; 1 << 20];
    let mut state = 1u32;
    for byte in &mut noise {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (state >> 24) as u8;
    }
    vec![
        (
            "endless-head",
            head("endless-head", &"X: y\r\n".repeat(500_000)),
            vec![],
            CUT,
        ),
        (
            "endless-field",
            head("endless-field", &format!("X: {}", "y".repeat(3 << 20))),
            vec![],
            CUT,
        ),
        (
            "endless-target",
            format!("GET /endless-target{}", "y".repeat(3 << 20)).into(),
            vec![],
            CUT,
        ),
        (
            "endless-extension",
            post("endless-extension", &format!("5;x={}", "y".repeat(3 << 20))),
            vec![],
            CUT,
        ),
        (
            "endless-trailers",
            post(
                "endless-trailers",
                &format!("0\r\n{}", "X: y\r\n".repeat(500_000)),
            ),
            vec![],
            CUT,
        ),
        (
            "chunk-2-64",
            post("chunk-2-64", "10000000000000000\r\nx\r\n0\r\n\r\n"),
            ok(),
            CUT,
        ),
        (
            "chunk-huge",
            post("chunk-huge", "ffffffffffffffff\r\nx"),
            vec![],
            CUT,
        ),
        (
            "long-name",
            head("long-name", &format!("{}: y\r\n\r\n", "x".repeat(64 << 10))),
            ok(),
            &["truncated"],
        ),
        (
            "many-fields",
            head("many-fields", &("a:\r\n".repeat(100_000) + "\r\n")),
            ok(),
            &["truncated"],
        ),
        (
            "tiny-fields",
            head("tiny-fields", &("a:\n".repeat(20_000) + "\n")),
            ok(),
            &["complete"],
        ),
        (
            "folds",
            head("folds", &format!("X: a\r\n{}\r\n", " b\r\n".repeat(15_000))),
            ok(),
            &["complete"],
        ),
        (
            "bare-cr",
            head("bare-cr", "Host: a\rX: b\r\r: c\r\n\r\n"),
            ok(),
            &["complete", "end_unseen"],
        ),
        (
            "nul",
            head("nul", "Host: a\0b\r\n\0: c\r\n\r\n"),
            ok(),
            &["complete", "end_unseen"],
        ),
        (
            "huge-length",
            head(
                "huge-length",
                "Content-Length: 9223372036854775807\r\n\r\nx",
            ),
            vec![],
            CUT,
        ),
        (
            "length-2-64",
            head(
                "length-2-64",
                "Content-Length: 18446744073709551616\r\n\r\nx",
            ),
            ok(),
            &["complete", "end_unseen"],
        ),
        (
            "two-lengths",
            head(
                "two-lengths",
                "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
            ),
            ok(),
            &["complete", "end_unseen"],
        ),
        (
            "garbage-behind",
            [get("garbage-behind"), noise.clone()].concat(),
            ok(),
            &["complete", "end_unseen", "no_response", "inferred"],
        ),
        (
            "answer-noise",
            get("answer-noise"),
            noise.clone(),
            &["end_unseen", "no_response"],
        ),
        (
            "answer-endless-head",
            get("answer-endless-head"),
            answered(&"X: y\r\n".repeat(500_000)),
            &["truncated", "end_unseen"],
        ),
        (
            "answer-huge-length",
            get("answer-huge-length"),
            answered("Content-Length: 9223372036854775807\r\n\r\nx"),
            &["end_unseen"],
        ),
        (
            "answer-length-2-64",
            get("answer-length-2-64"),
            answered("Content-Length: 18446744073709551616\r\n\r\nx"),
            &["inferred", "end_unseen"],
        ),
        (
            "answer-chunk-2-64",
            get("answer-chunk-2-64"),
            answered("Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\nx"),
            &["end_unseen"],
        ),
        (
            "answer-interim",
            get("answer-interim"),
            "HTTP/1.1 100 Continue\r\n\r\n".repeat(20_000).into(),
            &["end_unseen", "no_response"],
        ),
        (
            "answer-twice",
            get("answer-twice"),
            OK.repeat(10_000),
            &["complete"],
        ),
    ]
}

#[test]
#[ignore = "needs root"]
fn hostile_peers_harm_nobody() {
    for args in [&[][..], &["--headers", "--payload-bytes", "65536"]] {
        let server = Server::start();
        let tracer = Tracer::start(args);
        let cases = hostile();
        for (_, asks, answers, _) in &cases {
            talk(asks, answers);
        }
        // Bystanders are not touched.
        keep_alive(server.address, 4, 50, 0);
        let (trace, whole) = done("hostile peers", tracer, cases.len() + 200);
        assert_eq!(whole, 200);
        let mut wrong = vec![];
        for (name, _, _, may_be) in &cases {
            let path = format!("/{name}");
            let of_it = |r: &&Record| r.path.starts_with(&path);
            let said: Vec<&Record> = trace.records.iter().filter(of_it).collect();
            let completeness: Vec<&str> = said
                .iter()
                .filter_map(|r| r.completeness.as_deref())
                .collect();
            // A target without an end is no request.
            let known = matches!(completeness[..], [only] if may_be.contains(&only))
                || (*name == "endless-target" && said.is_empty());
            if !known {
                wrong.push(format!(
                    "{name}: {completeness:?}, not one of {may_be:?}: {said:#?}"
                ));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        let rss = trace.count("process.peak_rss");
        assert!(rss < 160 * MIB, "{rss} bytes resident");
    }
}

#[test]
#[ignore = "needs root"]
fn requests_that_are_never_answered_are_not_kept_without_end() {
    let tracer = Tracer::start(&[]);
    let piped = |n: usize| -> Vec<u8> {
        let request = |i: usize| format!("GET /piped/{n}/{i} HTTP/1.1\r\nHost: a\r\n\r\n");
        (0..6000).map(request).collect::<String>().into_bytes()
    };
    for n in 0..4 {
        talk(&piped(n), b"");
    }
    let (trace, _) = done("24,000 unanswered requests", tracer, 0);
    let evicted = trace.count("trouble.evicted_exchanges");
    assert!(evicted >= 4 * (6000 - 4096) / 2, "{:#}", trace.stats);
    let answered = |r: &&Record| r.completeness.as_deref() == Some("complete");
    assert_eq!(trace.records.iter().filter(answered).count(), 0);
}

#[test]
#[ignore = "needs root"]
fn memory_stays_below_what_is_allowed_and_bystanders_stay_seen() {
    const ALLOWED: u64 = 4 * MIB;
    let server = Server::start();
    let tracer = Tracer::start(&["--max-memory", "4M", "--role", "server"]);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let to = listener.local_addr().expect("its address").to_string();
    // A thousand connections, each with the better part of a head of 60 KiB.
    let head = format!("GET /half HTTP/1.1\r\nX: {}", "y".repeat(60 << 10));
    let mut open = vec![];
    let mut buffer = vec![0; head.len()];
    let mut bystander = Client::connect(server.address);
    for n in 0..1000 {
        let mut client = Dial::to(&to);
        let (mut served, _) = listener.accept().expect("a connection");
        client.send(&head);
        served.read_exact(&mut buffer).expect("a head");
        bystander.ask(n);
        bystander.read(n);
        open.push((client, served));
        if n % 20 == 0 {
            // Not faster than they are read: it is memory that is to be short.
            let path = format!("/e/{n}\"");
            until("a record", SOON, || {
                tracer.text().contains(&path).then_some(())
            });
        }
    }
    let (trace, whole) = done("half heads, 4 MiB allowed", tracer, 0);
    drop(open);
    trace.assert_no_loss();
    assert_eq!(whole, 1000);
    let evicted = trace.count("trouble.evicted_connections");
    assert!((1800..2000).contains(&evicted), "{:#}", trace.stats);
    let peak = trace.count("memory.peak_held");
    assert!(peak < ALLOWED + 128 * 1024, "{peak}");
    assert_eq!(
        paths(&trace.records)
            .iter()
            .filter(|path| **path == "/half")
            .count(),
        1000
    );
}

/// A tracer that writes to a pipe; `errors_too`: standard error as well.
fn piped(dir: &Path, args: &[&str], errors_too: bool) -> (Guarded, File) {
    let (reader, writer) = nix::unistd::pipe().expect("a pipe");
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["--netns", "self", "-o", "json"])
        .args(args)
        .arg("--stats")
        .arg(dir.join("stats"))
        .arg("--ready-file")
        .arg(dir.join("ready"))
        .stdin(Stdio::null());
    if errors_too {
        command.stderr(writer.try_clone().expect("a pipe"));
    } else {
        command.stderr(File::create(dir.join("stderr")).expect("a file"));
    }
    command.stdout(writer);
    nix::fcntl::fcntl(
        &reader,
        nix::fcntl::FcntlArg::F_SETFD(nix::fcntl::FdFlag::FD_CLOEXEC),
    )
    .expect("close on exec");
    let tracer = Guarded::spawn(&mut command);
    let ready = dir.join("ready");
    until("ready", SOON, || fs::exists(&ready).ok()?.then_some(()));
    (tracer, OwnedFd::into(reader))
}

#[test]
#[ignore = "needs root"]
fn a_reader_that_does_not_read_cannot_keep_the_tracer_from_ending() {
    for errors_too in [false, true] {
        let (server, dir) = (Server::start(), temp_dir());
        let (mut tracer, mut reader) = piped(dir.path(), &[], errors_too);
        let n = keep_alive(server.address, 4, 1000, 0);
        tracer.signal(Signal::SIGTERM);
        let asked = Instant::now();
        let status = tracer.wait(Duration::from_secs(15));
        let took = asked.elapsed();
        assert!(took < Duration::from_secs(10), "{took:?}");
        assert_eq!(status.code(), Some(1));
        let text = fs::read_to_string(dir.path().join("stats")).expect("stats");
        let stats: Value = serde_json::from_str(&text).expect("one JSON object");
        assert_balanced(&stats);
        let unwritten = stats["trouble"]["unwritten"].as_u64().expect("a number");
        if !errors_too {
            let said = fs::read_to_string(dir.path().join("stderr")).expect("messages");
            assert!(said.contains(&format!("{unwritten} not written")), "{said}");
            // What did get through is whole lines but for the last.
            let mut got = String::new();
            reader.read_to_string(&mut got).expect("records");
            let lines = got.matches('\n').count() as u64;
            assert_eq!(lines + unwritten, n, "{stats:#}");
        }
    }
}

#[test]
#[ignore = "needs root"]
fn a_reader_that_stops_for_seconds_costs_records_of_its_own_and_no_capture() {
    let (server, dir) = (Server::start(), temp_dir());
    let (mut tracer, reader) = piped(dir.path(), &["--ring-size", "64M"], false);
    let began = Instant::now();
    let mut next = 0;
    let said = || fs::read_to_string(dir.path().join("stderr")).expect("messages");
    until("some are dropped", SOON, || {
        next += keep_alive(server.address, 8, 500, next);
        said().contains("is not read as fast").then_some(())
    });
    while began.elapsed() < Duration::from_secs(4) {
        next += keep_alive(server.address, 8, 500, next);
    }
    // It reads on, and once it has caught up nothing is missing.
    let lines = Arc::new(Mutex::new(Vec::new()));
    let theirs = Arc::clone(&lines);
    let reading = thread::spawn(move || {
        for line in BufReader::new(reader).lines() {
            theirs.lock().unwrap().push(line.expect("records"));
        }
    });
    let mut dial = Dial::to(&server.address.to_string());
    until("it has caught up", SOON, || {
        let path = "/e/caught-up";
        dial.send(format!("GET {path} HTTP/1.1\r\nHost: load.test\r\n\r\n"))
            .read_response();
        next += 1;
        poll(Duration::from_millis(100), || {
            let lines = lines.lock().unwrap();
            lines.last()?.contains(path).then_some(())
        })
    });
    let after = 10_000_000;
    let n = keep_alive(server.address, 4, 500, after);
    tracer.signal(Signal::SIGTERM);
    assert_eq!(
        tracer.wait(Duration::from_secs(15)).code(),
        Some(0),
        "{}",
        said()
    );
    reading.join().expect("the records");
    let text = fs::read_to_string(dir.path().join("stats")).expect("stats");
    let stats: Value = serde_json::from_str(&text).expect("one JSON object");
    assert_balanced(&stats);
    assert_eq!(number(&stats, "io.ring_full"), 0, "{stats:#}");
    let [written, dropped] = ["written", "dropped"].map(|key| &stats["sinks"][0][key]);
    let [written, dropped] = [written, dropped].map(|n| n.as_u64().expect("a number"));
    let lines = lines.lock().unwrap();
    assert_eq!(lines.len() as u64, written);
    assert!(
        dropped > 0 && written + dropped == next + n,
        "{next} + {n}: {stats:#}"
    );
    assert_eq!(number(&stats, "trouble.unwritten"), dropped);
    let of = |range: std::ops::Range<u64>| {
        let complete = lines.iter().filter(|line| line.contains("\"complete\""));
        let ids = complete.filter_map(|line| {
            let record: Value = serde_json::from_str(line).expect("a whole line");
            record["path"].as_str()?.rsplit('/').next()?.parse().ok()
        });
        ids.filter(|id| range.contains(id)).count() as u64
    };
    assert!(of(0..next) > 10_000, "what came before it stopped");
    assert_eq!(of(after..after + n), n, "what came after it went on");
    let _ = write!(
        std::io::stderr(),
        "\nreader stopped for {:?}: {written} written, {dropped} dropped",
        began.elapsed()
    );
}

#[test]
#[ignore = "needs root"]
fn a_tracer_that_is_killed_leaves_nothing_in_the_kernel() {
    let server = Server::start();
    let tracer = Tracer::start(&[]);
    keep_alive(server.address, 2, 50, 0);
    let pid = tracer.pid();
    let kinds = [("prog", "prog_id"), ("link", "link_id"), ("map", "map_id")];
    let ids = kinds.map(|(kind, key)| (kind, kernel_ids(pid, key)));
    for (kind, ids) in &ids {
        assert!(!ids.is_empty(), "no {kind} of the tracer");
        for id in ids {
            let shown = bpftool(&[kind, "show", "id", &id.to_string()]);
            assert!(shown.is_some(), "{kind} {id}");
        }
    }
    tracer.signal(Signal::SIGKILL);
    let gone = |(kind, ids): &(&str, Vec<u64>)| {
        let there = |id: &u64| bpftool(&[kind, "show", "id", &id.to_string()]).is_some();
        !ids.iter().any(there)
    };
    until("all of it is gone", SOON, || {
        ids.iter().all(gone).then_some(())
    });
    keep_alive(server.address, 2, 50, 100);
}
