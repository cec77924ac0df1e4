//! TLS libraries where they are seldom met: other versions, other places, linked
//! in and stripped, in a container, inside a tunnel; and what is said of those
//! that cannot be looked into. Also recordings of TLS, small ones.
//!
//! A client's path has the port that its connection comes from, so each record
//! proves that it has its own connection's addresses.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::harness::{output_of, run, temp_dir, tracer_words, until, Guarded, Trace, Tracer, SOON};
use crate::https::{certificate, server, CURL};
use crate::peers::{need, source, PYTHON};
use crate::real::{free_port, output, Program};
use crate::record::{assert_pairs, distinct_ids, Record};

const CONNS: usize = 4;
const EACH: usize = 5;

/// A program of `peers/`, built here with these flags.
pub fn c_build(from: &str, to: &str, flags: &[&str]) -> PathBuf {
    need("/usr/bin/gcc", "gcc");
    let peer = Path::new(env!("CARGO_TARGET_TMPDIR")).join(to);
    let mut command = Command::new("/usr/bin/gcc");
    command.arg("-O2").arg("-o").arg(&peer).arg(source(from));
    output(command.args(flags));
    peer
}

fn stripped(program: &Path, dir: &Path) -> PathBuf {
    need("/usr/bin/strip", "binutils");
    let to = dir.join("stripped");
    output(
        Command::new("/usr/bin/strip")
            .arg("-o")
            .arg(&to)
            .arg(program),
    );
    to
}

/// What scripts/setup puts beside what cargo builds.
fn target(path: &str) -> PathBuf {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = tmp.parent().expect("cargo's target directory").join(path);
    let there = path.exists();
    assert!(there, "{path:?} is missing: sudo ./scripts/setup --test");
    path
}

fn utf8(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn assert_answered(r: &Record) {
    assert_eq!(r.tls, Some(true), "{r:#?}");
    assert_eq!((r.method.as_str(), r.status), ("GET", Some(200)), "{r:#?}");
    assert!(r.is_complete(), "{r:#?}");
}

/// What holds for every record of these clients and servers.
fn assert_plain(r: &Record) {
    assert_answered(r);
    let own = r.path.split('/').nth(3).unwrap_or_default();
    assert_eq!(own, r.src_port.to_string(), "another's address: {r:#?}");
}

/// `program NAME PORT CONNS EACH`, run by the tracer: each request is seen once.
fn assert_seen(args: &[&str], before: &[&str], program: &Path, library: &str) {
    let server = server("nginx");
    let (conns, each) = (CONNS.to_string(), EACH.to_string());
    let port = server.port.to_string();
    let cmd = [before, &[utf8(program), "x", &port, &conns, &each]].concat();
    let ran = run(&[&["--role", "client"], args].concat(), &cmd);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    ran.records.iter().for_each(assert_plain);
    let mut paths: Vec<_> = ran.records.iter().map(|r| &r.path).collect();
    paths.sort();
    paths.dedup();
    let n = CONNS * EACH;
    assert_eq!((ran.records.len(), paths.len()), (n, n), "{}", ran.stderr);
    let libraries = ran.stats["tls"]["libraries"].as_array().expect("a list");
    let found = libraries.iter().any(|l| l["library"] == library);
    assert!(found, "no {library}: {libraries:#?}");
    assert_eq!(ran.stats["trouble"]["unresolved_tls"], 0);
}

#[test]
#[ignore = "needs root"]
fn nss_is_seen() {
    let flags: Vec<&str> = "-I/usr/include/nss -I/usr/include/nspr -lssl3 -lnss3 -lnspr4"
        .split(' ')
        .collect();
    let client = c_build("nss_client.c", "nss-client", &flags);
    assert_seen(&[], &[], &client, "NSS");
}

#[test]
#[ignore = "needs root"]
fn mbed_tls_is_seen() {
    let flags = ["-lmbedtls", "-lmbedx509", "-lmbedcrypto"];
    let client = c_build("mbedtls_client.c", "mbedtls-client", &flags);
    let library = "/usr/lib/x86_64-linux-gnu/libmbedtls.so";
    assert_seen(&["--tls-lib", library], &[], &client, "Mbed TLS");
}

#[test]
#[ignore = "needs root"]
fn calls_of_gnutls_beside_recv_and_send_are_told_once_each() {
    let client = c_build("gnutls_client.c", "gnutls-client", &["-lgnutls"]);
    let server = server("Go net/http");
    let port = server.port.to_string();
    for how in ["recv", "seq", "packet", "cork"] {
        let ran = run(&["--role", "client"], &[utf8(&client), &port, how]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        ran.records.iter().for_each(assert_answered);
        let paths: Vec<_> = ran.records.iter().map(|r| r.path.clone()).collect();
        assert_eq!(paths, [format!("/{how}/0"), format!("/{how}/1")]);
    }
}

/// OpenSSL 1.1, as a Python package brings it.
#[cfg(target_arch = "x86_64")]
#[test]
#[ignore = "needs root"]
fn openssl_1_1_is_seen() {
    let libs = target("openssl-1.1/psycopg2_binary.libs");
    let [crypto, ssl] = ["libcrypto-", "libssl-"].map(|name| {
        let mut files = fs::read_dir(&libs).expect("libraries").flatten();
        let file = files.find(|f| f.file_name().to_string_lossy().starts_with(name));
        file.unwrap_or_else(|| panic!("no {name}")).path()
    });
    let flags = [utf8(&ssl), utf8(&crypto)];
    let client = c_build("openssl_client.c", "openssl-1.1-client", &flags);
    let path = format!("LD_LIBRARY_PATH={}", libs.display());
    let env = ["/usr/bin/env", &path];
    assert_seen(&["--tls-lib", utf8(&ssl)], &env, &client, "OpenSSL");
}

#[test]
#[ignore = "needs root"]
fn openssl_that_is_linked_in_is_seen_with_its_symbols_and_stripped() {
    let dir = temp_dir();
    let flags = ["-l:libssl.a", "-l:libcrypto.a", "-ldl", "-lpthread"];
    let client = c_build("openssl_client.c", "openssl-static-client", &flags);
    assert_seen(&[], &[], &client, "OpenSSL");
    assert_seen(&[], &[], &stripped(&client, dir.path()), "OpenSSL");
}

/// Where nobody looks beforehand, of a program that is soon gone.
#[test]
#[ignore = "needs root"]
fn a_library_at_an_unusual_place_is_watched_when_named() {
    let dir = temp_dir();
    let copy = dir.path().join("libssl.so.3");
    fs::copy("/usr/lib/x86_64-linux-gnu/libssl.so.3", &copy).expect("a copy");
    let client = c_build("openssl_client.c", "openssl-client", &["-lssl", "-lcrypto"]);
    let path = format!("LD_LIBRARY_PATH={}", dir.path().display());
    let env = ["/usr/bin/env", &path];
    for _ in 0..3 {
        assert_seen(&["--tls-lib", utf8(&copy)], &env, &client, "OpenSSL");
    }
}

/// A breakpoint in data changes what a program computes with.
#[test]
#[ignore = "needs root"]
fn constants_that_are_named_like_a_library_s_functions_stay_as_they_are() {
    let program = c_build("named_like.c", "named-like", &["-rdynamic"]);
    output(&mut Command::new(&program));
    let tracer = Tracer::start(&["-v", "--tls-lib", utf8(&program)]);
    output(&mut Command::new(&program));
    tracer.finish();
    output(&mut Command::new(&program));
}

/// `openssl s_server` with its libraries on a file system that is mounted in its
/// own mount namespace only.
fn contained_server() -> Program {
    need("/usr/bin/openssl", "openssl");
    let (dir, port) = (temp_dir(), free_port());
    certificate(dir.path());
    const SCRIPT: &str = r#"
        cd "$1"
        mount --make-rprivate /
        mount -t tmpfs none inside
        cp cert.pem key.pem /usr/bin/openssl $(ldd /usr/bin/openssl | grep -o '/[^ ]*') inside
        cd inside
        echo here >page
        export LD_LIBRARY_PATH="$1/inside"
        exec ./openssl s_server -quiet -WWW -cert cert.pem -key key.pem -accept "127.0.0.1:$2"
    "#;
    fs::create_dir(dir.path().join("inside")).expect("a directory");
    let mut command = Command::new("/usr/bin/unshare");
    command.args(["-m", "sh", "-ec", SCRIPT, "sh"]);
    command.arg(dir.path()).arg(port.to_string());
    let server = Program::start(dir, port, &mut command);
    assert!(!server.dir.path().join("inside/openssl").exists());
    server
}

fn curl(url: &str) {
    output(Command::new(CURL).args(["-sk", "--http1.1", "-o", "/dev/null", url]));
}

#[test]
#[ignore = "needs root"]
fn containers_are_looked_into_whether_they_were_there_before_or_not() {
    let before = contained_server();
    let tracer = Tracer::start(&["--role", "server"]);
    curl(&format!("https://127.0.0.1:{}/page", before.port));
    until("a record", SOON, || (tracer.lines() == 1).then_some(()));
    let after = contained_server();
    until("another", SOON, || {
        curl(&format!("https://127.0.0.1:{}/page", after.port));
        (tracer.lines() > 1).then_some(())
    });
    let trace = tracer.finish();
    let [first, rest @ ..] = trace.records.as_slice() else {
        panic!("no records");
    };
    assert!(rest.iter().all(|r| r.dst_port == after.port));
    assert_eq!(first.dst_port, before.port);
    for r in &trace.records {
        assert_eq!(
            (r.path.as_str(), r.status, r.tls),
            ("/page", Some(200), Some(true))
        );
        assert_eq!(r.comm, "openssl");
    }
    assert_eq!(trace.count("trouble.unresolved_tls"), 0);
}

/// The tunnel is plain HTTP, and what is in it is not: both are seen, once.
#[test]
#[ignore = "needs root"]
fn https_through_a_proxy_s_tunnel() {
    let server = server("Python ssl");
    let (dir, port) = (temp_dir(), free_port());
    let mut proxy = Command::new(PYTHON);
    proxy
        .arg("-B")
        .arg(source("connect_proxy.py"))
        .arg(port.to_string());
    let _proxy = Program::start(dir, port, &mut proxy);
    let tracer = Tracer::start(&["--role", "both"]);
    let proxy = format!("http://127.0.0.1:{port}");
    let url = format!("https://127.0.0.1:{}/inside[1-3]", server.port);
    output(Command::new(CURL).args(["-sk", "--proxy", &proxy, "-o", "/dev/null", &url]));
    let trace = tracer.settle(8).finish();
    let seen = |role: &str, port: u16| -> Vec<(String, Option<bool>)> {
        let all = trace.records.iter();
        let of = all.filter(|r| r.role.as_deref() == Some(role) && r.dst_port == port);
        let mut seen: Vec<_> = of.map(|r| (r.path.clone(), r.tls)).collect();
        seen.sort();
        seen
    };
    let inside: Vec<_> = (1..4)
        .map(|i| (format!("/inside{i}"), Some(true)))
        .collect();
    let tunnel = (format!("127.0.0.1:{}", server.port), Some(false));
    assert_eq!(seen("server", server.port), inside, "{}", trace.text);
    assert_eq!(
        seen("client", server.port),
        [],
        "the proxy only passes it on"
    );
    assert_eq!(seen("server", port), std::slice::from_ref(&tunnel));
    let client = [&inside[..], &[tunnel]].concat();
    assert_eq!(seen("client", port), client, "{}", trace.text);
    assert_eq!(trace.count("trouble.unresolved_tls"), 0);
}

// ---- what cannot be seen is said ----

/// The lines about TLS of `doctor --pid`: whether what it encrypts is seen, and why not.
fn doctor(pid: u32) -> Vec<(String, String)> {
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]);
    command.args(["doctor", "--json", "--pid", &pid.to_string()]);
    let output = output_of(&mut command);
    let report: Value = serde_json::from_str(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {:?} {:?}", output.stdout, output.stderr));
    let checks = report["checks"].as_array().expect("checks").iter();
    checks
        .filter(|check| check["id"] == "tls")
        .map(|check| {
            let text = |key: &str| check[key].as_str().expect("text").to_string();
            (text("status"), text("text"))
        })
        .collect()
}

/// Waits until the tracer says that it does not look into the process's `library`.
fn wait_until_said(tracer: &Tracer, pid: u32, library: &str) {
    let line = format!("process {pid}: {library} is not decoded");
    let said = || tracer.stderr().contains(&line).then_some(());
    until(&line, SOON, said);
}

#[test]
#[ignore = "needs root"]
fn of_java_it_is_said_that_its_tls_is_not_seen() {
    const JAVA: &str = "/usr/bin/java";
    need(JAVA, "default-jdk-headless");
    let (dir, port) = (temp_dir(), free_port());
    let (cert, key) = certificate(dir.path());
    let keys = dir.path().join("keys.p12");
    let mut command = Command::new("/usr/bin/openssl");
    command.args(["pkcs12", "-export", "-passout", "pass:password"]);
    command.arg("-in").arg(cert).arg("-inkey").arg(key);
    output(command.arg("-out").arg(&keys));
    let tracer = Tracer::start(&["-v", "--role", "server"]);
    let mut command = Command::new(JAVA);
    command.args(["-Xshare:auto", "-XX:TieredStopAtLevel=1"]);
    command.arg(source("SecureServer.java"));
    let server = Program::start(dir, port, command.arg(port.to_string()).arg(keys));
    curl(&format!("https://127.0.0.1:{port}/"));
    wait_until_said(&tracer, server.pid(), "Java's own TLS");
    let line = format!(
        ": 1 TLS connection of java[{0}] on port {port} not decoded (Java's own TLS); \
         http-tracer doctor --pid {0} says more\n",
        server.pid()
    );
    until(&line, SOON, || {
        tracer.stderr().contains(&line).then_some(())
    });
    // once for the program
    curl(&format!("https://127.0.0.1:{port}/"));
    // and that is so
    let trace = tracer.finish();
    assert!(trace.records.is_empty(), "{}", trace.text);
    assert!(trace.count("tls.undecoded") >= 2);
    let said = doctor(server.pid());
    assert_eq!(said.len(), 1, "{said:#?}");
    assert_eq!(said[0].0, "degraded");
    assert!(said[0].1.starts_with("Java ("), "{said:?}");
    assert!(said[0].1.contains("is not seen"), "{said:?}");
}

/// A client whose server does not answer, so that it stays.
fn stays(program: &Path, args: &[&str]) -> (Guarded, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("its address").port();
    let mut command = Command::new(program);
    command
        .args(args)
        .args([port.to_string(), "1".into(), "1".into()]);
    command.stdin(Stdio::null()).stderr(Stdio::null());
    (Guarded::spawn(&mut command), listener)
}

#[test]
#[ignore = "needs root"]
fn of_rustls_it_is_said_whether_it_is_seen() {
    let dir = temp_dir();
    let with = target("peers/release/rustls-client");
    let without = stripped(&with, dir.path());
    let (client, _listener) = stays(&with, &["http/1.1", "x"]);
    let said = doctor(client.pid());
    assert_eq!(said.len(), 1, "{said:#?}");
    assert_eq!(said[0].0, "ok", "{said:?}");
    // it looks at each program several times after its start
    let tracer = Tracer::start(&["-v"]);
    let (client, _listener) = stays(&without, &["http/1.1", "x"]);
    wait_until_said(&tracer, client.pid(), "rustls");
    let said = doctor(client.pid());
    assert_eq!(said.len(), 1, "{said:#?}");
    assert_eq!(said[0].0, "degraded", "{said:?}");
    assert!(said[0].1.starts_with("rustls ("), "{said:?}");
    assert!(said[0].1.contains("is not seen"), "{said:?}");
    let line = format!("process {}: rustls", client.pid());
    let stderr = tracer.stderr();
    tracer.finish();
    assert_eq!(stderr.matches(&line).count(), 1, "{stderr}");
}

#[test]
#[ignore = "needs root"]
fn of_what_is_seen_the_doctor_says_so() {
    for (name, tls) in [
        ("nginx", "OpenSSL ("),
        ("node https", "OpenSSL ("),
        ("Go net/http", "Go crypto/tls ("),
        ("Python ssl", "OpenSSL ("),
    ] {
        let server = server(name);
        let said = doctor(server.pid());
        assert!(!said.is_empty(), "{name}");
        for (status, text) in said {
            assert_eq!(status, "ok", "{name}: {text}");
            let seen = text.starts_with(tls) && text.ends_with("is seen");
            assert!(seen, "{name}: {text}");
        }
    }
}

// ---- recordings ----

fn asked(trace: &Trace, n: usize) {
    assert_eq!(trace.records.len(), n, "{}", trace.text);
    for r in &trace.records {
        assert_eq!((r.tls, r.status), (Some(true), Some(200)), "{r:#?}");
    }
    assert_pairs(&trace.records);
}

#[test]
#[ignore = "needs root"]
fn https_with_openssl() {
    let server = server("Python ssl");
    let tracer = Tracer::start_recorded(&["--role", "both"]);
    curl(&format!("https://127.0.0.1:{}/[1-3]", server.port));
    asked(&tracer.settle(6).finish(), 6);
}

#[test]
#[ignore = "needs root"]
fn http_2_with_openssl() {
    let server = server("nginx");
    let tracer = Tracer::start_recorded(&["--role", "both"]);
    let url = format!("https://127.0.0.1:{}/[1-6]", server.port);
    output(Command::new(CURL).args(["-skZ", "--http2", "-o", "/dev/null", &url]));
    let trace = tracer.settle(12).finish();
    asked(&trace, 12);
    assert!(trace
        .records
        .iter()
        .all(|r| r.protocol.as_deref() == Some("h2")));
}

#[test]
#[ignore = "needs root"]
fn https_with_go() {
    let server = server("Go net/http");
    let tracer = Tracer::start_recorded(&["--role", "both"]);
    curl(&format!("https://127.0.0.1:{}/[1-4]", server.port));
    asked(&tracer.settle(8).finish(), 8);
}

#[test]
#[ignore = "needs root"]
fn https_joined_between_two_exchanges() {
    let server = server("nginx");
    let dir = temp_dir();
    let client = c_build("openssl_client.c", "openssl-client", &["-lssl", "-lcrypto"]);
    let go = dir.path().join("go");
    let mut command = Command::new(&client);
    command
        .args(["x", &server.port.to_string(), "1", "4"])
        .arg(&go);
    let mut client = Guarded::spawn(&mut command);
    let begun = dir.path().join("go.begun");
    until("an answer", SOON, || begun.exists().then_some(()));
    let tracer = Tracer::start_recorded(&["--role", "both"]);
    fs::write(&go, "").expect("a file");
    assert!(client.wait(SOON).success());
    // nobody knows which byte of the one end is which of the other's
    let trace = tracer.settle(6).finish();
    let ids = distinct_ids(&trace.records);
    assert_eq!((trace.records.len(), ids), (6, 6), "{}", trace.text);
    for r in &trace.records {
        assert_eq!((r.tls, r.status), (Some(true), Some(200)), "{r:#?}");
    }
}
