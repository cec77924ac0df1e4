//! HTTP/2 in plaintext and gRPC, real servers and real clients: every request
//! is there exactly once at both ends, and what the programs say is in it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

use crate::harness::{temp_dir, Guarded, Trace, Tracer, SOON};
use crate::peers::{need, source, PYTHON};
use crate::real::{free_port, output, Program};
use crate::record::{assert_pairs, distinct_ids, Record};

const NODE: &str = "/usr/bin/node";
const CURL: &str = "/usr/bin/curl";

/// `METHOD path status protocol`.
fn line(record: &Record) -> String {
    let Record { method, path, .. } = record;
    let status = record
        .status
        .map_or("-".into(), |status| status.to_string());
    let protocol = record.protocol.as_deref().unwrap_or("-");
    format!("{method} {path} {status} {protocol}")
}

/// Both ends have exactly these exchanges, complete, and nothing was lost.
fn assert_exchanges(trace: &Trace, expected: impl IntoIterator<Item = String>) {
    trace.assert_no_loss();
    let mut wanted: BTreeMap<String, i64> = BTreeMap::new();
    for line in expected {
        *wanted.entry(line).or_default() += 2;
    }
    for record in &trace.records {
        *wanted.entry(line(record)).or_default() -= 1;
        assert!(record.is_complete(), "{record:#?}");
        assert_eq!(record.end.as_deref(), Some("response"), "{record:#?}");
    }
    wanted.retain(|_, left| *left != 0);
    assert!(
        wanted.is_empty(),
        "missing, or (below 0) too many: {wanted:#?}"
    );
    assert_pairs(&trace.records);
}

fn both() -> Tracer {
    Tracer::start(&["--role", "both"])
}

/// nghttpd, for the files of `files`.
fn nghttpd(files: &[(&str, usize)]) -> Program {
    const NGHTTPD: &str = "/usr/sbin/nghttpd";
    need(NGHTTPD, "nghttp2-server");
    let (dir, port) = (temp_dir(), free_port());
    for (name, size) in files {
        fs::write(dir.path().join(name), vec![b'x'; *size]).expect("a file");
    }
    let mut command = Command::new(NGHTTPD);
    command
        .args(["--no-tls", "--htdocs"])
        .arg(dir.path())
        .arg(port.to_string());
    Program::start(dir, port, &mut command)
}

fn node(port: u16) -> Program {
    need(NODE, "nodejs");
    let mut command = Command::new(NODE);
    command
        .arg(source("node_h2.js"))
        .args(["server", &port.to_string()]);
    Program::start(temp_dir(), port, &mut command)
}

/// `peers/h2c.go`, built once.
fn go_peer() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let build = || {
        need("/usr/bin/go", "golang-go");
        need(
            "/usr/share/gocode/src/golang.org/x/net/http2",
            "golang-golang-x-net-dev",
        );
        let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let peer = dir.join("h2c-go");
        let mut command = Command::new("/usr/bin/go");
        command
            .args(["build", "-p", "2", "-o"])
            .arg(&peer)
            .arg(source("h2c.go"))
            .env("GO111MODULE", "off")
            .env("GOTOOLCHAIN", "local")
            .env("CGO_ENABLED", "0")
            .env("GOPATH", "/usr/share/gocode")
            .env("GOCACHE", dir.join("go-cache"));
        output(&mut command);
        peer
    };
    BUILT.get_or_init(build).clone()
}

fn go_server() -> Program {
    let port = free_port();
    let mut command = Command::new(go_peer());
    command.args(["server", &port.to_string()]);
    Program::start(temp_dir(), port, &mut command)
}

#[test]
#[ignore = "needs root"]
fn twenty_thousand_of_h2load_on_ten_connections() {
    const H2LOAD: &str = "/usr/bin/h2load";
    need(H2LOAD, "nghttp2-client");
    let server = nghttpd(&[("page", 100)]);
    let tracer = Tracer::start(&[]);
    let mut command = Command::new(H2LOAD);
    command.args(["-n", "20000", "-c", "10", "-m", "20", &server.url("/page")]);
    let said = output(&mut command);
    assert!(said.contains("20000 succeeded, 0 failed"), "{said}");
    let trace = tracer.settle(20_000).finish();
    trace.assert_no_loss();
    let exact = |record: &&Record| {
        record.is_complete()
            && line(record) == "GET /page 200 h2"
            && record.end.as_deref() == Some("response")
    };
    assert_eq!(trace.records.iter().filter(exact).count(), 20_000);
    assert_eq!(trace.records.len(), 20_000);
    assert_eq!(distinct_ids(&trace.records), 20_000);
    assert_eq!(trace.count("connections"), 20, "ten, and their other ends");
    assert_eq!(trace.count("trouble.resyncs"), 0);
}

#[test]
#[ignore = "needs root"]
fn nghttp_and_nghttpd() {
    const NGHTTP: &str = "/usr/bin/nghttp";
    need(NGHTTP, "nghttp2-client");
    let server = nghttpd(&[("a", 10), ("b", 100_000), ("c", 0)]);
    let tracer = both();
    let mut command = Command::new(NGHTTP);
    command.args(["-n", "-H", "cookie: id=0123456789"]);
    for path in ["/a", "/b", "/c", "/none"] {
        command.arg(server.url(path));
    }
    output(&mut command);
    // padded, with small tables and many CONTINUATION frames
    command = Command::new(NGHTTP);
    command.args([
        "-n",
        "--padding=100",
        "--header-table-size=0",
        "--continuation",
    ]);
    command.arg(server.url("/a?again"));
    output(&mut command);
    let trace = tracer.settle(10).finish();
    let expected = ["/a 200", "/b 200", "/c 200", "/none 404", "/a?again 200"];
    assert_exchanges(&trace, expected.map(|path| format!("GET {path} h2")));
    assert!(!trace.text.contains("0123456789"), "a cookie");
}

#[test]
#[ignore = "needs root"]
fn nginx_and_curl_with_bodies_of_megabytes() {
    need(CURL, "curl");
    let nginx = Program::nginx("");
    const SIZE: usize = 20_000_000;
    fs::write(nginx.dir.path().join("www/big"), vec![b'x'; SIZE]).expect("a file");
    let conf = nginx.dir.path().join("conf");
    let port = free_port();
    let text = fs::read_to_string(&conf).expect("its configuration");
    let text = text.replace(
        &format!("127.0.0.1:{} ", nginx.port),
        &format!("127.0.0.1:{port} http2 "),
    );
    drop(fs::write(&conf, text));
    let dir = temp_dir();
    let mut command = Command::new("/usr/sbin/nginx");
    command
        .arg("-c")
        .arg(&conf)
        .arg("-e")
        .arg(dir.path().join("errors"));
    let server = Program::start(dir, port, &mut command);
    let tracer = both();
    for path in ["/big", "/page?1", "/missing"] {
        let mut command = Command::new(CURL);
        command.args([
            "-s",
            "-o",
            "/dev/null",
            "--http2-prior-knowledge",
            &server.url(path),
        ]);
        output(&mut command);
    }
    let trace = tracer.settle(6).finish();
    let expected = ["/big 200", "/page?1 200", "/missing 404"];
    assert_exchanges(&trace, expected.map(|path| format!("GET {path} h2")));
    for record in trace.records.iter().filter(|record| record.path == "/big") {
        let head = record.response_bytes.expect("a size") - SIZE as u64;
        assert!((50..500).contains(&head), "a head of {head} bytes");
    }
}

#[test]
#[ignore = "needs root"]
fn node_at_both_ends() {
    let server = node(free_port());
    let tracer = both();
    let mut command = Command::new(NODE);
    command
        .arg(source("node_h2.js"))
        .args(["client", &server.url(""), "300"]);
    output(&mut command);
    let trace = tracer.settle(600).finish();
    let expected = (0..300).map(|i| {
        let method = if i % 3 == 0 { "POST" } else { "GET" };
        format!("{method} /node{i}?size={} 200 h2", i * 500)
    });
    assert_exchanges(&trace, expected);
}

#[test]
#[ignore = "needs root"]
fn go_at_both_ends() {
    let server = go_server();
    let tracer = both();
    let mut command = Command::new(go_peer());
    command.args(["client", &server.url(""), "200"]);
    output(&mut command);
    let trace = tracer.settle(400).finish();
    let expected = (0..200).map(|i| {
        let method = if i % 2 == 0 { "POST" } else { "GET" };
        format!("{method} /go{i} 200 h2")
    });
    assert_exchanges(&trace, expected);
}

#[test]
#[ignore = "needs root"]
fn an_upgrade_from_http1_by_curl() {
    need(CURL, "curl");
    let server = go_server();
    let tracer = both();
    let mut command = Command::new(CURL);
    command.args([
        "-s",
        "--http2",
        &server.url("/first"),
        &server.url("/second"),
    ]);
    output(&mut command);
    command = Command::new(CURL);
    command.args(["-s", "--http2", "-d", "form=1", &server.url("/form")]);
    output(&mut command);
    let trace = tracer.settle(6).finish();
    let expected = ["GET /first", "GET /second", "POST /form"];
    assert_exchanges(&trace, expected.map(|asked| format!("{asked} 200 h2")));
}

#[test]
#[ignore = "needs root"]
fn grpc_of_python_at_both_ends() {
    need("/usr/lib/python3/dist-packages/grpc", "python3-grpcio");
    let port = free_port();
    let peer = |what: &str| {
        let mut command = Command::new(PYTHON);
        command
            .arg("-B")
            .arg(source("grpc_peer.py"))
            .args([what, &port.to_string()]);
        command
    };
    let _server = Program::start(temp_dir(), port, &mut peer("server"));
    let tracer = both();
    output(&mut peer("client"));
    let trace = tracer.settle(206).finish();
    let echoes = (0..100).map(|_| "Echo");
    let calls = echoes.chain(["Count", "Chat", "Fail"]);
    assert_exchanges(
        &trace,
        calls.map(|call| format!("POST /test.Peer/{call} 200 grpc")),
    );
    assert!(!trace.text.contains("0123456789abcdef"), "a credential");
    let mut seen = BTreeMap::new();
    for line in trace.text.lines() {
        let record: Value = serde_json::from_str(line).expect("JSON");
        let grpc = &record["grpc"];
        assert_eq!(grpc["service"], "test.Peer");
        let what = [
            &grpc["method"],
            &grpc["status"],
            &grpc["request_messages"],
            &grpc["response_messages"],
        ];
        let what = what.map(Value::to_string).join(" ");
        *seen.entry(what).or_default() += 1;
    }
    let expected = [
        (r#""Chat" 0 7 7"#, 2),
        (r#""Count" 0 1 30"#, 2),
        (r#""Echo" 0 1 1"#, 200),
        (r#""Fail" 5 1 0"#, 2),
    ];
    assert_eq!(seen, expected.map(|(what, n)| (what.to_string(), n)).into());
}

#[test]
#[ignore = "needs root"]
fn a_connection_from_before_the_tracer_goes_on_and_nothing_is_wrong() {
    need("/usr/lib/python3/dist-packages/h2", "python3-h2");
    let server = nghttpd(&[]);
    let mut command = Command::new(PYTHON);
    command
        .arg("-B")
        .arg(source("h2_joined.py"))
        .arg(server.port.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut client = Guarded::spawn(&mut command);
    let mut stdout = BufReader::new(client.child().stdout.take().expect("a pipe"));
    let mut line = String::new();
    stdout.read_line(&mut line).expect("a line");
    assert_eq!(line, "ready\n");
    let tracer = both();
    let mut stdin = client.child().stdin.take().expect("a pipe");
    stdin.write_all(b"go on\n").expect("a line written");
    let mut said = String::new();
    stdout.read_to_string(&mut said).expect("its lines");
    assert!(client.wait(SOON).success());
    let trace = tracer.settle(10).finish();
    trace.assert_no_loss();
    let said: Vec<Value> = said
        .lines()
        .map(|l| serde_json::from_str(l).expect("JSON"))
        .collect();
    assert_eq!((said.len(), trace.records.len()), (5, 10));
    let roles = ["server", "client"];
    for role in roles {
        let records = trace
            .records
            .iter()
            .filter(|record| record.role.as_deref() == Some(role));
        for (record, said) in records.zip(&said) {
            // What is not known is not there; what is there is right.
            assert!(["", said["path"].as_str().expect("a path")].contains(&record.path.as_str()));
            assert_eq!(record.method, "POST");
            assert_eq!(record.status, Some(404));
            assert_eq!(record.completeness.as_deref(), Some("start_unseen"));
            assert_eq!(record.host, None);
            assert_eq!(
                Some(&said["request_bytes"]),
                record.request_bytes.map(Value::from).as_ref()
            );
            assert_eq!(
                Some(&said["response_bytes"]),
                record.response_bytes.map(Value::from).as_ref()
            );
            assert!(record.duration_ns.is_some());
        }
    }
}
