//! Inside TLS: when a session is met, whose records are shown, and where the
//! libraries' functions are found. Programs of every kind: `matrix`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use http_tracer::proc::tls::{search, Contents, ProbeKind};

use crate::harness::{number, run, temp_dir, Ran, Trace, Tracer};
use crate::https::{ask, certificate, go_peers, server, Load, CURL};
use crate::peers::{need, PYTHON};
use crate::real::{free_port, output, Program};
use crate::record::{assert_pairs, Record};

fn of<'a>(trace: &'a Trace, port: u16, role: &'a str) -> impl Iterator<Item = &'a Record> {
    trace
        .records
        .iter()
        .filter(move |r| r.dst_port == port && r.role.as_deref() == Some(role))
}

/// What holds for every record, whoever made it.
fn assert_plain(r: &Record) {
    assert_eq!(r.tls, Some(true), "{r:#?}");
    assert_eq!(r.status, Some(200), "{r:#?}");
    assert!(r.is_complete(), "{r:#?}");
    assert_eq!(
        (r.src_ip.as_str(), r.dst_ip.as_str()),
        ("127.0.0.1", "127.0.0.1")
    );
    assert_eq!(r.method, "GET");
    if let Some(path) = r.path.strip_prefix("/p/") {
        let own = path.split('/').nth(1).unwrap_or_default();
        assert_eq!(own, r.src_port.to_string(), "another's address: {r:#?}");
    }
}

#[test]
#[ignore = "needs root"]
fn where_both_ends_are_here_the_server_s_record_is_printed() {
    let tracer = Tracer::start(&[]);
    let server = server("nginx");
    ask(
        "requests",
        "http/1.1",
        Load { conns: 4, each: 10 },
        &[&server],
    );
    let trace = tracer.settle(40).finish();
    trace.records.iter().for_each(assert_plain);
    assert_eq!(trace.records.len(), 40);
    assert!(trace.records.iter().all(|r| r.comm == "nginx"));
}

#[test]
#[ignore = "needs root"]
fn sessions_that_began_before_the_tracer_are_joined() {
    let server = server("nginx");
    let (dir, port) = (temp_dir(), server.port);
    let go = dir.path().join("go");
    let code = format!(
        "import http.client, os, ssl, time\n\
         c = http.client.HTTPSConnection('127.0.0.1', {port}, context=ssl._create_unverified_context())\n\
         c.request('GET', '/before'); c.getresponse().read()\n\
         own = c.sock.getsockname()[1]\n\
         open('{go}.begun', 'w')\n\
         while not os.path.exists('{go}'): time.sleep(0.002)\n\
         for i in range(10): c.request('GET', f'/p/x/{{own}}/{{i}}'); c.getresponse().read()\n",
        go = go.display()
    );
    let mut client = crate::harness::Guarded::spawn(Command::new(PYTHON).args(["-c", &code]));
    let begun = dir.path().join("go.begun");
    crate::harness::until("a connection", crate::harness::SOON, || {
        begun.exists().then_some(())
    });
    let tracer = Tracer::start(&["--role", "both"]);
    fs::write(&go, "").expect("a file");
    assert!(client.wait(crate::harness::SOON).success());
    let trace = tracer.settle(20).finish();
    trace.records.iter().for_each(assert_plain);
    assert_eq!(of(&trace, port, "server").count(), 10);
    assert_eq!(of(&trace, port, "client").count(), 10);
}

/// Where a program in a library can be preempted, another thread's runs meanwhile.
#[test]
#[ignore = "needs root"]
fn calls_of_many_threads_at_once_are_told_apart() {
    let server = server("nginx");
    let tracer = Tracer::start(&["--role", "both"]);
    let load = Load { conns: 12, each: 8 };
    ask("requests", "http/1.1", load, &[&server]);
    let trace = tracer.settle(2 * 12 * 8).finish();
    trace.records.iter().for_each(assert_plain);
    assert_eq!(of(&trace, server.port, "server").count(), 12 * 8);
    assert_eq!(of(&trace, server.port, "client").count(), 12 * 8);
    for lost in ["tls.io.fault", "trouble.undecodable", "trouble.overlaps"] {
        assert_eq!(trace.count(lost), 0, "{lost}");
    }
}

#[test]
#[ignore = "needs root"]
fn the_first_request_of_cmd_is_seen_ten_times_of_ten() {
    for (name, protocol) in [("Python ssl", "http/1.1"), ("nginx", "h2")] {
        let server = server(name);
        let cert = server.dir.path().join("cert.pem");
        let cert = cert.to_str().expect("UTF-8");
        for i in 0..10 {
            let url = format!("https://localhost:{}/{i}", server.port);
            let cmd = [CURL, "-s", "--cacert", cert, "-o", "/dev/null", &url];
            let ran = run(&[], &cmd);
            let seen: Vec<_> = ran
                .records
                .iter()
                .map(|r| (r.path.clone(), r.protocol.as_deref()))
                .collect();
            assert_eq!(seen, [(format!("/{i}"), Some(protocol))]);
            assert_plain(&ran.records[0]);
        }
    }
}

#[test]
#[ignore = "needs root"]
fn a_program_that_starts_later_is_looked_into_then() {
    let tracer = Tracer::start(&["--role", "server"]);
    let dir = temp_dir();
    // a file of its own, so that nobody has looked into it
    let program = dir.path().join("later");
    fs::copy(&go_peers()[1], &program).expect("a copy");
    let (cert, key) = certificate(dir.path());
    let port = free_port();
    let mut command = Command::new(&program);
    command
        .arg("serve")
        .arg(cert)
        .arg(key)
        .arg(port.to_string());
    let _server = Program::start(dir, port, &mut command);
    let url = format!("https://127.0.0.1:{port}/");
    crate::harness::until("a record", crate::harness::SOON, || {
        output(Command::new(CURL).args(["-sk", "--http1.1", "-o", "/dev/null", &url]));
        (tracer.lines() > 0).then_some(())
    });
    let trace = tracer.finish();
    trace.records.iter().for_each(assert_plain);
}

#[test]
#[ignore = "needs root"]
fn h2load_over_tls_counts_as_the_tracer_does() {
    const H2LOAD: &str = "/usr/bin/h2load";
    need(H2LOAD, "nghttp2-client");
    let server = server("nginx");
    let tracer = Tracer::start(&["--role", "both", "--ring-size", "64M"]);
    let url = format!("https://127.0.0.1:{}/load", server.port);
    output(Command::new(H2LOAD).args(["-n", "2000", "-c", "10", "-m", "20", &url]));
    let trace = tracer.settle(4000).finish();
    for role in ["server", "client"] {
        let whole = of(&trace, server.port, role)
            .filter(|r| r.protocol.as_deref() == Some("h2") && r.path == "/load")
            .filter(|r| r.tls == Some(true) && r.is_complete() && r.status == Some(200))
            .count();
        assert_eq!(whole, 2000, "{role}");
    }
    assert_pairs(&trace.records);
    trace.assert_no_loss();
}

/// Of long DATA a few bytes are copied, at both ends and on every connection that
/// was seen to begin, and what it is interleaved with is right all the same.
#[test]
#[ignore = "needs root"]
fn long_answers_by_http2_are_counted_not_copied() {
    const SIZE: usize = 100_000_000;
    let server = server("nginx");
    let files = server.dir.path().join("files");
    fs::create_dir(&files).expect("a directory");
    fs::write(files.join("big"), vec![b'x'; SIZE]).expect("a file");
    fs::write(files.join("small"), b"small").expect("a file");
    let dir = temp_dir();
    let recording = dir.path().join("recording");
    let arguments = ["--role", "both", "--record"];
    let tracer = Tracer::start(&[&arguments[..], &[&recording.to_string_lossy()]].concat());
    let mut command = Command::new(CURL);
    command.args(["-sk", "--http2", "--parallel"]);
    let paths = ["big", "small", "big?2", "small?2"];
    for path in paths {
        let url = format!("https://127.0.0.1:{}/files/{path}", server.port);
        command.args(["-o", "/dev/null", &url]);
    }
    output(&mut command);
    let trace = tracer.settle(8).finish();
    trace.assert_no_loss();
    for role in ["server", "client"] {
        let mut seen = Vec::new();
        for r in of(&trace, server.port, role) {
            assert!(r.is_complete() && r.status == Some(200), "{r:#?}");
            let length = if r.path.contains("big") { SIZE } else { 5 };
            let head = r.response_bytes.expect("a size") - length as u64;
            assert!((20..500).contains(&head), "a head of {head} bytes: {r:#?}");
            seen.push(r.path.trim_start_matches("/files/"));
        }
        seen.sort_unstable();
        assert_eq!(seen, ["big", "big?2", "small", "small?2"], "{role}");
    }
    assert_pairs(&trace.records);
    let copied = fs::metadata(&recording).expect("a recording").len();
    assert!(copied < SIZE as u64 / 2, "{copied} bytes were recorded");
}

/// Node hands all frames that the peer's window lets pass to the library at once.
#[test]
#[ignore = "needs root"]
fn megabytes_of_frames_in_one_write_are_told_apart() {
    const NODE: &str = "/usr/bin/node";
    const SCRIPT: &str = r#"
        const { readFileSync } = require("fs");
        const [key, cert] = ["key.pem", "cert.pem"].map((name) => readFileSync(name));
        const server = require("http2").createSecureServer({ key, cert });
        server.on("stream", (stream) => {
            stream.respond({ ":status": 200 });
            stream.end(Buffer.alloc(8000000, "x"));
        });
        server.listen(process.argv[1], "127.0.0.1");
    "#;
    need(NODE, "nodejs");
    let (dir, port) = (temp_dir(), free_port());
    certificate(dir.path());
    let mut command = Command::new(NODE);
    command.current_dir(dir.path());
    command.args(["-e", SCRIPT, &port.to_string()]);
    let server = Program::start(dir, port, &mut command);
    let tracer = Tracer::start(&["--role", "both"]);
    let mut command = Command::new(CURL);
    command.args(["-sk", "--http2"]);
    for path in ["a", "b"] {
        let url = format!("https://127.0.0.1:{}/{path}", server.port);
        command.args(["-o", "/dev/null", &url]);
    }
    output(&mut command);
    let trace = tracer.settle(4).finish();
    trace.assert_no_loss();
    for r in &trace.records {
        assert!(r.is_complete() && r.status == Some(200), "{r:#?}");
        let head = r.response_bytes.expect("a size") - 8_000_000;
        assert!((1..500).contains(&head), "a head of {head} bytes: {r:#?}");
    }
    assert_eq!(trace.records.len(), 4);
    assert_pairs(&trace.records);
}

#[test]
#[ignore = "needs root"]
fn tls_off_shows_nothing_of_it() {
    let tracer = Tracer::start(&["--tls", "off"]);
    let server = server("nginx");
    let url = format!("https://127.0.0.1:{}/", server.port);
    output(Command::new(CURL).args(["-sk", &url]));
    let trace = tracer.finish();
    assert!(trace.records.is_empty());
    assert!(trace.stats["tls"].is_null());
}

#[test]
#[ignore = "needs root"]
fn ports_that_are_filtered_out_are_not_looked_into() {
    let wanted = server("nginx");
    // called inside of the library's calls; fed from memory; a goroutine's
    let others = ["Python ssl", "node https", "Go net/http"].map(server);
    let port = wanted.port.to_string();
    let tracer = Tracer::start(&["--port", &port, "--role", "both"]);
    for port in others.iter().chain([&wanted]).map(|server| server.port) {
        let url = format!("https://127.0.0.1:{port}/[1-20]");
        output(Command::new(CURL).args(["-sk", "--http1.1", &url]));
    }
    let trace = tracer.settle(40).finish();
    assert_eq!(trace.records.len(), 40, "{:#?}", trace.records);
    assert!(trace.records.iter().all(|r| r.dst_port == wanted.port));
    // each end of the others' connections is let go at its first message
    let (filtered, delivered) = (
        trace.count("tls.io.filtered"),
        trace.count("tls.io.delivered"),
    );
    assert!(filtered >= 3 * 2 * 2 * 19, "{filtered}");
    assert!(delivered <= 2 * 2 * 20 + 3 * 2 * 3, "{delivered}");
    assert_eq!(trace.count("trouble.unresolved_tls"), 0);
}

fn contents(path: impl AsRef<Path>) -> Contents {
    let path = path.as_ref();
    search(
        File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display())),
        true,
    )
}

fn offset(contents: &Contents, library: &str, kind: ProbeKind) -> u64 {
    let found = contents.found.iter().find(|f| f.library == library);
    let found = found.unwrap_or_else(|| panic!("no {library} in {contents:#?}"));
    let mut probes = found.probes.iter().filter(|p| p.kind == kind);
    probes.next().unwrap_or_else(|| panic!("{found:#?}")).offset
}

/// A copy without what strip(1) takes, and without the symbols that it leaves.
fn stripped(path: &str, dir: &Path) -> PathBuf {
    need("/usr/bin/strip", "binutils");
    let to = dir.join("stripped");
    output(Command::new("/usr/bin/strip").arg("-o").arg(&to).arg(path));
    to
}

const LIBRARIES: &str = "/usr/lib/x86_64-linux-gnu";

#[test]
#[ignore = "reads what distributions install"]
fn openssl_is_found_by_its_inner_functions_in_debian_s_library() {
    let dir = temp_dir();
    let path = format!("{LIBRARIES}/libssl.so.3");
    let found = contents(&path);
    assert_eq!(found.found[0].by, "its inner functions", "{found:#?}");
    // what the kernel emulates, not what it steps through
    assert!(found.found[0].probes[..2].iter().all(|p| p.cheap));
    assert_eq!(found, contents(stripped(&path, dir.path())));
}

#[test]
#[ignore = "reads what distributions install"]
fn gnutls_and_nspr_are_found_by_their_symbols() {
    let gnutls = contents(format!("{LIBRARIES}/libgnutls.so.30"));
    offset(&gnutls, "GnuTLS", ProbeKind::Read);
    offset(&gnutls, "GnuTLS", ProbeKind::Write);
    let nspr = contents(format!("{LIBRARIES}/libnspr4.so"));
    offset(&nspr, "NSS", ProbeKind::ReadAny);
    assert!(contents(format!("{LIBRARIES}/libc.so.6")).found.is_empty());
}

#[test]
#[ignore = "reads what distributions install"]
fn go_is_found_stripped_and_not() {
    let [with, without] = go_peers();
    for peer in [with, without] {
        let found = contents(peer);
        offset(&found, "Go crypto/tls", ProbeKind::GoRead);
        let returns = found.found[0]
            .probes
            .iter()
            .filter(|p| p.kind == ProbeKind::GoReadDone)
            .count();
        assert!(returns > 2, "{found:#?}");
    }
}

/// Its socket is no TCP socket, whose numbers would be read.
#[test]
#[ignore = "needs root"]
fn both_ends_of_a_session_over_mptcp_are_one_exchange() {
    const SCRIPT: &str = r#"
import socket, ssl, sys, threading
def stream():
    return socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262)
listener = stream()
listener.bind(("127.0.0.1", 0))
listener.listen()
def serve():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*sys.argv[1:3])
    for _ in range(3):
        session = context.wrap_socket(listener.accept()[0], server_side=True)
        session.recv(4096)
        session.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        session.close()
server = threading.Thread(target=serve)
server.start()
for n in range(3):
    client = stream()
    client.connect(listener.getsockname())
    session = ssl._create_unverified_context().wrap_socket(client)
    session.sendall(b"GET /%d HTTP/1.1\r\nHost: a\r\n\r\n" % n)
    session.recv(4096)
    session.close()
server.join()
"#;
    let dir = temp_dir();
    let (cert, key) = certificate(dir.path());
    let [cert, key] = [&cert, &key].map(|path| path.to_str().expect("UTF-8"));
    let ran = run(&["--role", "both"], &[PYTHON, "-c", SCRIPT, cert, key]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    assert_eq!(ran.records.len(), 6, "{:#?}", ran.records);
    ran.records.iter().for_each(assert_plain);
    assert_pairs(&ran.records);
}

/// Three sessions that the server (`serve`) or the client (`ask`) ends by a reset.
fn with_a_reset(serve: &str, ask: &str) -> Ran {
    let script = format!(
        r#"
import socket, ssl, struct, sys, threading
def reset(session):
    session.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    session.close()
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(*sys.argv[1:3])
listener = socket.create_server(("127.0.0.1", 0))
asked, ended = threading.Event(), threading.Event()
def serve():
    for _ in range(3):
        session = context.wrap_socket(listener.accept()[0], server_side=True)
        session.recv(4096)
{serve}
        session.close()
server = threading.Thread(target=serve)
server.start()
for n in range(3):
    asked.clear(), ended.clear()
    client = socket.create_connection(listener.getsockname())
    session = ssl._create_unverified_context().wrap_socket(client)
    session.sendall(b"GET /%d HTTP/1.1\r\nHost: a\r\n\r\n" % n)
{ask}
    session.close()
server.join()
"#,
        serve = serve.replace("\n", "\n        "),
        ask = ask.replace("\n", "\n    "),
    );
    let dir = temp_dir();
    let (cert, key) = certificate(dir.path());
    let [cert, key] = [&cert, &key].map(|path| path.to_str().expect("UTF-8"));
    let ran = run(&["--role", "both"], &[PYTHON, "-c", &script, cert, key]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    assert_eq!(ran.records.len(), 6, "{:#?}", ran.records);
    assert_eq!(number(&ran.stats, "trouble.unresolved_tls"), 0);
    assert_pairs(&ran.records);
    ran
}

#[test]
#[ignore = "needs root"]
fn an_answer_that_cannot_be_sent_any_more_is_none() {
    let serve = "
asked.set(), ended.wait()
try:
    while True: session.sendall(b'HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\n\\r\\n')
except OSError:
    pass";
    let ran = with_a_reset(serve, "\nasked.wait(), reset(session), ended.set()");
    for r in &ran.records {
        let how = (r.status, r.completeness.as_deref(), r.end.as_deref());
        assert_eq!(how, (None, Some("no_response"), Some("reset")), "{r:#?}");
    }
}

#[test]
#[ignore = "needs root"]
fn what_the_library_has_is_read_after_a_reset() {
    let serve = "
session.sendall(b'HTTP/1.1 200 OK\\r\\nContent-Length: 15000\\r\\n\\r\\n' + bytes(15000))
asked.wait(), reset(session), ended.set()";
    let ask = "
got = len(session.recv(1000))
asked.set(), ended.wait()
while got < 15042: got += len(session.recv(1000))";
    let ran = with_a_reset(serve, ask);
    for r in &ran.records {
        assert_plain(r);
        assert_eq!(r.response_bytes, Some(15042), "{r:#?}");
    }
}
