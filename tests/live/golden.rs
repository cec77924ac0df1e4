//! Recordings of the live tests: each is replayed and compared at once, and with
//! `HTTP_TRACER_KEEP_RECORDINGS=DIRECTORY` kept there, by the test's name, as
//! `tests/replay.rs` wants them.
//!
//! The tests here are small ones of what others do a thousand times.

use std::fs;
use std::io::{Read, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::harness::{temp_dir, tested_hook, Tracer};
use crate::peers::{wants_of_both, Client, Server};
use crate::record::{assert_exactly, assert_pairs};

/// Longer ones are no golden recordings.
const MAX_KEPT: u64 = 64 << 10;

/// The replay of `recording` gives `text`, what the tracer wrote while it recorded.
pub fn assert_replayed(recording: &Path, options: &[String], text: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_http-tracer"))
        .arg("replay")
        .arg(recording)
        .args(options)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "replay: {}: {stderr}",
        output.status
    );
    let replayed = String::from_utf8(output.stdout).expect("UTF-8");
    for (got, want) in replayed.lines().zip(text.lines()) {
        assert_eq!(got, want, "replayed");
    }
    assert_eq!(
        replayed.len(),
        text.len(),
        "replayed:\n{replayed}live:\n{text}"
    );
    keep(recording, options, text);
}

fn keep(recording: &Path, options: &[String], text: &str) {
    let Some(to) = std::env::var_os("HTTP_TRACER_KEEP_RECORDINGS") else {
        return;
    };
    if fs::metadata(recording).expect("the recording").len() > MAX_KEPT {
        return;
    }
    let thread = std::thread::current();
    let test = thread.name().expect("the test's name");
    let mut test = test.rsplit("::").next().expect("a name").to_string();
    if let Some(hook) = tested_hook().filter(|hook| hook != "auto") {
        test = format!("{test}_by_{hook}");
    }
    let name = |n: usize| match n {
        1 => test.clone(),
        n => format!("{test}_{n}"),
    };
    let to = Path::new(&to);
    // A test may start more than one tracer.
    let free = (1..)
        .map(name)
        .find(|name| !to.join(name).with_extension("rec").exists());
    let stem = to.join(free.expect("a free name"));
    fs::copy(recording, stem.with_extension("rec")).expect("kept");
    fs::write(stem.with_extension("args"), options.join(" ") + "\n").expect("kept");
    fs::write(stem.with_extension("json"), text).expect("kept");
}

/// Traces `client` against `server`, who do `n` exchanges.
fn assert_small(server: Server, client: &[&str], n: usize) {
    let tracer = Tracer::start_recorded(&["--role", "both"]);
    let said = Client::run(&server.address, client);
    let all = wants_of_both(&said, &server.said(n));
    assert_eq!(all.len(), 2 * n, "the peers do not agree");
    let trace = tracer.settle(2 * n).finish();
    assert_exactly(&trace.records, &all);
    assert_pairs(&trace.records);
}

#[test]
#[ignore = "needs root"]
fn pipelined_requests_in_pieces() {
    assert_small(
        Server::start(&[]),
        &[
            "--count",
            "6",
            "--batch",
            "3",
            "--write-size",
            "101",
            "--read-size",
            "89",
        ],
        6,
    );
}

#[test]
#[ignore = "needs root"]
fn heads_that_come_byte_by_byte() {
    assert_small(
        Server::start(&["--read-size", "1"]),
        &["--count", "2", "--write-size", "1", "--short"],
        2,
    );
}

#[test]
#[ignore = "needs root"]
fn response_heads_in_pieces() {
    assert_small(
        Server::start(&[]),
        &[
            "--count",
            "3",
            "--read-size",
            "5",
            "--path",
            "/r/{i}?split=7",
        ],
        3,
    );
}

#[test]
#[ignore = "needs root"]
fn bodies_like_messages() {
    assert_small(
        Server::start(&[]),
        &[
            "--count",
            "3",
            "--method",
            "POST",
            "--body",
            "fake",
            "--path",
            "/r/{i}?body=fake",
        ],
        3,
    );
}

#[test]
#[ignore = "needs root"]
fn chunks_like_messages() {
    assert_small(
        Server::start(&[]),
        &[
            "--count",
            "2",
            "--method",
            "PUT",
            "--body",
            "fake",
            "--chunked",
            "--path",
            "/r/{i}?body=fake&te=chunked",
        ],
        2,
    );
}

#[test]
#[ignore = "needs root"]
fn a_connection_each() {
    assert_small(Server::start(&[]), &["--count", "4", "--per-conn", "1"], 4);
}

#[test]
#[ignore = "needs root"]
fn ipv6() {
    assert_small(
        Server::start(&["--listen", "[::1]:0"]),
        &["--count", "4", "--per-conn", "2"],
        4,
    );
}

#[test]
#[ignore = "needs root"]
fn ipv4_to_an_ipv6_socket() {
    assert_small(
        Server::start(&["--listen", "[::]:0"]),
        &["--count", "4", "--per-conn", "2"],
        4,
    );
}

#[test]
#[ignore = "needs root"]
fn a_unix_socket_each() {
    assert_small(
        Server::start_unix(&[]),
        &["--count", "4", "--per-conn", "1"],
        4,
    );
}

/// What is behind a path in the kernel's memory is none of ours.
#[test]
#[ignore = "needs root"]
fn a_recording_has_of_an_address_the_path_only() {
    const ROOM: usize = 92; // `path` of struct ht_open
    let dir = temp_dir();
    let recording = dir.path().join("recording");
    let tracer = Tracer::start(&["--role", "both", "--record", &recording.to_string_lossy()]);
    // Several of a size, which are neighbours in the kernel.
    let names: Vec<String> = (0..8)
        .map(|n| format!("http-tracer-{}-{n}", std::process::id()))
        .collect();
    let listeners: Vec<UnixListener> = names
        .iter()
        .map(|name| SocketAddr::from_abstract_name(name).expect("a name"))
        .map(|address| UnixListener::bind_addr(&address).expect("a listener"))
        .collect();
    for listener in &listeners {
        let address = listener.local_addr().expect("its address");
        let mut client = UnixStream::connect_addr(&address).expect("a connection");
        let (mut server, _) = listener.accept().expect("a connection");
        client
            .write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            .expect("sent");
        assert_ne!(server.read(&mut [0; 4096]).expect("a request"), 0);
        server
            .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
            .expect("sent");
        assert_ne!(client.read(&mut [0; 4096]).expect("an answer"), 0);
    }
    let trace = tracer.settle(16).finish();
    assert_eq!(trace.records.len(), 16, "{:#?}", trace.records);
    let bytes = fs::read(&recording).expect("the recording");
    let mut found = 0;
    for name in &names {
        let places = bytes.windows(name.len()).enumerate();
        for (at, _) in places.filter(|(_, window)| *window == name.as_bytes()) {
            // a NUL is in front of an abstract name
            let behind = &bytes[at + name.len()..at - 1 + ROOM];
            assert_eq!(behind, vec![0; behind.len()], "behind {name}");
            found += 1;
        }
    }
    assert_eq!(found, 16, "both ends' of each connection");
}
