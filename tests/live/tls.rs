//! Inside TLS: real servers and clients with libraries of every kind, HTTP/1.1.
//!
//! A client's path has the port that its connection comes from, so each record
//! proves that it has its own connection's addresses.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use http_tracer::proc::tls::{search, Contents, Hook};
use tempfile::TempDir;

use crate::harness::{run, temp_dir, Trace, Tracer};
use crate::peers::{need, source, PYTHON};
use crate::programs::{go_build, NODE};
use crate::real::{free_port, output, Program};
use crate::record::{assert_pairs, Record};

pub const CURL: &str = "/usr/bin/curl";
const WGET: &str = "/usr/bin/wget";

/// A certificate for 127.0.0.1, and its key.
pub fn certificate(dir: &Path) -> (PathBuf, PathBuf) {
    need("/usr/bin/openssl", "openssl");
    let (cert, key) = (dir.join("cert.pem"), dir.join("key.pem"));
    let mut command = Command::new("/usr/bin/openssl");
    command
        .args(["req", "-x509", "-newkey", "ec", "-nodes", "-days", "2"])
        .args([
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-subj",
            "/CN=localhost",
        ])
        .args(["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&cert);
    output(&mut command);
    (cert, key)
}

/// `peers/tls_peer.go` as a server with symbols, and as a stripped client.
pub fn go_peers() -> &'static [PathBuf; 2] {
    static BUILT: OnceLock<[PathBuf; 2]> = OnceLock::new();
    BUILT.get_or_init(|| {
        [
            go_build("tls_peer.go", "tls-peer-go", &[]),
            go_build("tls_peer.go", "tls-stripped", &["-ldflags=-s -w"]),
        ]
    })
}

const SERVERS: [&str; 4] = ["python", "nginx", "node", "go"];

pub fn server(name: &str) -> Program {
    let (dir, port) = (temp_dir(), free_port());
    let (cert, key) = certificate(dir.path());
    let mut command = match name {
        "python" => {
            need(PYTHON, "python3");
            let mut command = Command::new(PYTHON);
            command.arg("-B").arg(source("tls_server.py"));
            command
        }
        "node" => {
            need(NODE, "nodejs");
            let mut command = Command::new(NODE);
            command.arg(source("tls_server.js"));
            command
        }
        "go" => {
            let mut command = Command::new(&go_peers()[0]);
            command.arg("serve");
            command
        }
        "nginx-http2" => return nginx(dir, port, &cert, &key, "ssl http2"),
        _ => return nginx(dir, port, &cert, &key, "ssl"),
    };
    command.arg(cert).arg(key).arg(port.to_string());
    Program::start(dir, port, &mut command)
}

fn nginx(dir: TempDir, port: u16, cert: &Path, key: &Path, with: &str) -> Program {
    const NGINX: &str = "/usr/sbin/nginx";
    need(NGINX, "nginx-light");
    let at = dir.path().display();
    let temp: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {at}/{kind};\n"))
        .concat();
    let conf = format!(
        "daemon off; user root; worker_processes 1; pid {at}/pid; error_log {at}/errors;
         events {{ worker_connections 512; }}
         http {{ {temp} access_log off;
           server {{ listen 127.0.0.1:{port} {with};
             ssl_certificate {}; ssl_certificate_key {}; location / {{ return 200 $uri; }} }} }}",
        cert.display(),
        key.display()
    );
    fs::write(dir.path().join("conf"), conf).expect("a file");
    let mut command = Command::new(NGINX);
    command
        .arg("-c")
        .arg(dir.path().join("conf"))
        .arg("-e")
        .arg(dir.path().join("errors"));
    Program::start(dir, port, &mut command)
}

const CONNS: usize = 8;
const EACH: usize = 12;

/// Clients that ask EACH times on each of CONNS connections at once.
fn clients(port: u16) -> Vec<(&'static str, Command)> {
    let mut python = Command::new(PYTHON);
    python.arg("-B").arg(source("tls_client.py"));
    let mut node = Command::new(NODE);
    node.arg(source("tls_client.js"));
    let mut go = Command::new(&go_peers()[1]);
    go.arg("ask");
    let numbers = [port.to_string(), CONNS.to_string(), EACH.to_string()];
    let mut all = vec![("python3", python), ("node", node), ("tls-stripped", go)];
    for (_, command) in &mut all {
        command.args(&numbers);
    }
    all
}

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
        let own = path.split('/').next().unwrap_or_default();
        assert_eq!(own, r.src_port.to_string(), "another's address: {r:#?}");
    }
}

fn assert_matrix(name: &str) {
    let [served, stripped] = go_peers()
        .each_ref()
        .map(|path| path.to_str().expect("UTF-8"));
    let tracer = Tracer::start(&["--role", "both", "--tls-lib", served, "--tls-lib", stripped]);
    let server = server(name);
    let port = server.port;
    for (_, mut command) in clients(port) {
        output(&mut command);
    }
    let url = |path: &str| format!("https://127.0.0.1:{port}{path}");
    need(CURL, "curl");
    output(Command::new(CURL).args(["-sk", "--http1.1", &url("/curl[1-20]")]));
    need(WGET, "wget");
    for i in 0..5 {
        let path = url(&format!("/wget{i}"));
        output(Command::new(WGET).args(["-qO", "/dev/null", "--no-check-certificate", &path]));
    }
    let asked = 3 * CONNS * EACH + 20 + 5;
    let trace = tracer.settle(2 * asked).finish();
    for r in &trace.records {
        assert_plain(r);
    }
    for role in ["server", "client"] {
        let records: Vec<_> = of(&trace, port, role).collect();
        let paths: BTreeSet<_> = records.iter().map(|r| &r.path).collect();
        assert_eq!((records.len(), paths.len()), (asked, asked), "{role}");
    }
    for (comm, _) in clients(port) {
        let n = of(&trace, port, "client")
            .filter(|r| r.comm == comm)
            .count();
        // node names its main thread anew since 20
        assert!(n == CONNS * EACH || comm == "node", "{n} of {comm}");
    }
    assert_pairs(&trace.records);
    trace.assert_no_loss();
    assert_eq!(trace.count("tls.io.ring_full"), 0);
    assert_eq!(
        trace.count("trouble.unresolved_tls"),
        0,
        "{:#}",
        trace.stats
    );
}

#[test]
#[ignore = "needs root"]
fn python_serves_https() {
    assert_matrix(SERVERS[0]);
}

#[test]
#[ignore = "needs root"]
fn nginx_serves_https() {
    assert_matrix(SERVERS[1]);
}

#[test]
#[ignore = "needs root"]
fn node_serves_https() {
    assert_matrix(SERVERS[2]);
}

#[test]
#[ignore = "needs root"]
fn go_serves_https() {
    assert_matrix(SERVERS[3]);
}

#[test]
#[ignore = "needs root"]
fn where_both_ends_are_here_the_server_s_record_is_printed() {
    let tracer = Tracer::start(&[]);
    let server = server("nginx");
    let mut command = Command::new(PYTHON);
    command.arg("-B").arg(source("tls_client.py"));
    output(command.args([&server.port.to_string(), "4", "10"]));
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
         for i in range(10): c.request('GET', f'/p/{{own}}/{{i}}'); c.getresponse().read()\n",
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

#[test]
#[ignore = "needs root"]
fn the_first_request_of_cmd_is_seen_ten_times_of_ten() {
    let server = server("python");
    for i in 0..10 {
        let url = format!("https://localhost:{}/{i}", server.port);
        let ran = run(&[], &[CURL, "-sk", "--http1.1", "-o", "/dev/null", &url]);
        let paths: Vec<_> = ran.records.iter().map(|r| r.path.clone()).collect();
        assert_eq!(paths, [format!("/{i}")]);
        assert_plain(&ran.records[0]);
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
    let server = server("nginx-http2");
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
    let (server, other) = (server("nginx"), server("python"));
    let port = server.port.to_string();
    let tracer = Tracer::start(&["--port", &port, "--role", "both"]);
    for port in [server.port, other.port] {
        let url = format!("https://127.0.0.1:{port}/[1-5]");
        output(Command::new(CURL).args(["-sk", "--http1.1", &url]));
    }
    let trace = tracer.settle(10).finish();
    assert_eq!(trace.records.len(), 10, "{:#?}", trace.records);
    assert!(trace.records.iter().all(|r| r.dst_port == server.port));
    assert_eq!(trace.count("trouble.unresolved_tls"), 0);
}

fn contents(path: impl AsRef<Path>) -> Contents {
    let path = path.as_ref();
    search(
        File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display())),
        true,
    )
}

fn offset(contents: &Contents, library: &str, hook: Hook) -> u64 {
    let found = contents.found.iter().find(|f| f.library == library);
    let found = found.unwrap_or_else(|| panic!("no {library} in {contents:#?}"));
    let mut probes = found.probes.iter().filter(|p| p.hook == hook);
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
    offset(&gnutls, "GnuTLS", Hook::Read);
    offset(&gnutls, "GnuTLS", Hook::Write);
    let nspr = contents(format!("{LIBRARIES}/libnspr4.so"));
    offset(&nspr, "NSS", Hook::ReadAny);
    assert!(contents(format!("{LIBRARIES}/libc.so.6")).found.is_empty());
}

#[test]
#[ignore = "reads what distributions install"]
fn go_is_found_stripped_and_not() {
    let [with, without] = go_peers();
    for peer in [with, without] {
        let found = contents(peer);
        offset(&found, "Go crypto/tls", Hook::GoRead);
        let returns = found.found[0]
            .probes
            .iter()
            .filter(|p| p.hook == Hook::GoReadDone)
            .count();
        assert!(returns > 2, "{found:#?}");
    }
}
