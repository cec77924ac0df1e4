//! Real servers and real clients. A server is held against what two clients
//! say (`peers/client.py` and curl), a client against what `peers/server.py`
//! says; both ends of every exchange are in the trace.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use crate::harness::{temp_dir, Tracer};
use crate::peers::{need, source, wants, Client, Said, Server, PYTHON};
use crate::real::{curl, free_port, output, Program};
use crate::record::{assert_exactly, assert_pairs, Role, Want};

pub const NODE: &str = "/usr/bin/node";

/// A hundred requests and more to `server` by two clients, at `paths` of it (`{i}` is
/// a number): what the clients say is what both ends' records say.
fn assert_serves(server: &Program, comm: &str, paths: &[&str]) {
    let tracer = Tracer::start(&["--role", "both"]);
    let mut said = vec![];
    for path in paths {
        said.extend(Client::run(
            &server.address(),
            &["--count", "40", "--conns", "2", "--path", path],
        ));
        said.extend(curl(&server.url(&path.replace("{i}", "curl[1-20]"))));
    }
    let mut all = wants(Role::Client, &said);
    all.extend(said.iter().map(|s| Want {
        pid: None,
        tid: None,
        conn: None,
        comm: (!comm.is_empty()).then(|| comm.into()),
        ..Want::of(Role::Server, s)
    }));
    let trace = tracer.settle(all.len()).finish();
    assert_exactly(&trace.records, &all);
    assert_pairs(&trace.records);
    trace.assert_no_loss();
}

/// What `client` asks of server.py: what the server says is what both ends' records say.
fn assert_asks(n: usize, comm: &str, mut client: impl FnMut(&str)) {
    let server = Server::start(&[]);
    let tracer = Tracer::start(&["--role", "both"]);
    client(&server.url(""));
    let served = server.said(n);
    assert_eq!(served.len(), n);
    let mut all = wants(Role::Server, &served);
    all.extend(served.iter().map(|s| Want {
        pid: None,
        tid: None,
        conn: None,
        comm: (!comm.is_empty()).then(|| comm.into()),
        ..Want::of(Role::Client, s)
    }));
    let trace = tracer.settle(2 * n).finish();
    assert_exactly(&trace.records, &all);
    assert_pairs(&trace.records);
    trace.assert_no_loss();
}

/// `peers/peer.go`, built once.
fn go_peer() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT
        .get_or_init(|| go_build("peer.go", "peer-go", &[]))
        .clone()
}

/// Builds a program of `peers/`, with more arguments for the compiler.
pub fn go_build(from: &str, to: &str, args: &[&str]) -> PathBuf {
    need("/usr/bin/go", "golang-go");
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let peer = dir.join(to);
    let mut command = Command::new("/usr/bin/go");
    command
        .args(["build", "-p", "2", "-o"])
        .arg(&peer)
        .args(args)
        .arg(source(from))
        .env("GO111MODULE", "off")
        .env("GOTOOLCHAIN", "local")
        .env("CGO_ENABLED", "0")
        .env("GOPATH", dir.join("go"))
        .env("GOCACHE", dir.join("go-cache"));
    output(&mut command);
    peer
}

#[test]
#[ignore = "needs root"]
fn nginx_with_static_files() {
    let nginx = Program::nginx("location /said { return 200 \"said\\n\"; }");
    assert_serves(&nginx, "nginx", &["/page?{i}", "/said/{i}", "/missing/{i}"]);
}

#[test]
#[ignore = "needs root"]
fn nginx_under_load_counts_as_the_tracer_does() {
    const WRK: &str = "/usr/bin/wrk";
    need(WRK, "wrk");
    let nginx = Program::nginx("");
    let tracer = Tracer::start(&[]);
    let mut command = Command::new(WRK);
    command
        .args(["-t1", "-c16", "-d2s"])
        .arg(nginx.url("/page?by=wrk"));
    output(&mut command);
    // wrk leaves its last requests unanswered; nginx knows what became of each.
    let trace = tracer.finish();
    trace.assert_no_loss();
    let said = nginx.nginx_said();
    assert!(said.len() > 1000, "{} requests only", said.len());
    // Log lines of one connection are in order, and so are its records.
    let of = |port: u16, role: &[Said]| role.iter().filter(|s| s.src.1 == port).count();
    let mut ports: Vec<u16> = said.iter().map(|s| s.src.1).collect();
    ports.sort_unstable();
    ports.dedup();
    for port in ports {
        let records: Vec<_> = trace
            .records
            .iter()
            .filter(|r| r.src_port == port)
            .collect();
        let complete = records.iter().filter(|r| r.is_complete()).count();
        let wanted = of(port, &said);
        // The one that was under way when wrk left may have no answer.
        assert_eq!(records.len(), wanted, "port {port}: {:?}", records.last());
        assert!(
            complete + 1 >= wanted,
            "port {port}: {complete} of {wanted} complete"
        );
    }
    let sizes = (said[0].request_bytes, Some(said[0].response_bytes));
    for r in trace.records.iter().filter(|r| r.is_complete()) {
        assert_eq!((r.request_bytes, r.response_bytes), sizes, "{r:?}");
        assert_eq!(
            (r.method.as_str(), r.path.as_str(), r.status),
            ("GET", "/page?by=wrk", Some(200))
        );
    }
}

#[test]
#[ignore = "needs root"]
fn apache() {
    const APACHE: &str = "/usr/sbin/apache2";
    need(APACHE, "apache2");
    let (dir, port) = (temp_dir(), free_port());
    let at = dir.path().display();
    std::fs::create_dir(dir.path().join("www")).expect("a directory");
    std::fs::write(dir.path().join("www/page"), "a".repeat(20_000)).expect("a file");
    let modules: String = ["mpm_event", "authz_core", "mime"]
        .map(|m| format!("LoadModule {m}_module /usr/lib/apache2/modules/mod_{m}.so\n"))
        .concat();
    let conf = format!(
        "{modules}
         ServerRoot {at}\nServerName peer.test\nListen 127.0.0.1:{port}\nPidFile {at}/pid
         User www-data\nGroup www-data\nTypesConfig /dev/null\nDocumentRoot {at}/www
         ErrorLog {at}/errors\nMutex pthread\nDefaultRuntimeDir {at}
         EnableMMAP Off\nEnableSendfile On\nMaxKeepAliveRequests 0
         <Directory {at}/www>\nRequire all granted\n</Directory>\n"
    );
    std::fs::write(dir.path().join("conf"), conf).expect("a file");
    let mut command = Command::new(APACHE);
    command
        .args(["-D", "FOREGROUND", "-f"])
        .arg(dir.path().join("conf"));
    let server = Program::start(dir, port, &mut command);
    assert_serves(&server, "apache2", &["/page?{i}", "/missing/{i}"]);
}

#[test]
#[ignore = "needs root"]
fn flask_and_its_own_server() {
    need(
        "/usr/lib/python3/dist-packages/flask/__init__.py",
        "python3-flask",
    );
    let (dir, port) = (temp_dir(), free_port());
    let mut command = Command::new(PYTHON);
    command
        .arg("-B")
        .arg(source("flask_app.py"))
        .arg(port.to_string());
    let server = Program::start(dir, port, &mut command);
    let tracer = Tracer::start(&["--role", "both"]);
    // It closes after each answer: a connection each.
    let mut said = vec![];
    for path in ["/sized/{i}?size=3000", "/parts/{i}", "/missing/{i}"] {
        said.extend(Client::run(
            &server.address(),
            &["--count", "30", "--per-conn", "1", "--path", path],
        ));
        said.extend(curl(&server.url(&path.replace("{i}", "curl[1-20]"))));
    }
    let mut all = wants(Role::Client, &said);
    let served = |s| Want {
        pid: Some(server.pid()),
        tid: None,
        conn: None,
        ..Want::of(Role::Server, s)
    };
    all.extend(said.iter().map(served));
    for want in &mut all {
        // It answers HTTP/1.1 with HTTP/1.0 or not, by its version.
        want.protocol = None;
    }
    let trace = tracer.settle(all.len()).finish();
    assert_exactly(&trace.records, &all);
    assert_pairs(&trace.records);
}

#[test]
#[ignore = "needs root"]
fn gunicorn_behind_nginx_over_a_unix_socket() {
    const GUNICORN: &str = "/usr/bin/gunicorn";
    need(GUNICORN, "gunicorn");
    need(
        "/usr/lib/python3/dist-packages/flask/__init__.py",
        "python3-flask",
    );
    let dir = temp_dir();
    let socket = dir.path().join("socket");
    let mut command = Command::new(GUNICORN);
    command
        .args(["--workers", "1", "--threads", "2", "--chdir"])
        .arg(source(""))
        .arg("--bind")
        .arg(format!("unix:{}", socket.display()))
        .arg("flask_app:app")
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::fs::File::create(dir.path().join("log")).expect("a log"));
    let _gunicorn = crate::harness::Guarded::spawn(&mut command);
    let ready = || std::os::unix::net::UnixStream::connect(&socket).ok();
    drop(crate::harness::until(
        "gunicorn listens",
        crate::harness::SOON,
        ready,
    ));
    let nginx = Program::nginx(&format!(
        "location / {{ proxy_pass http://unix:{}:; }}",
        socket.display()
    ));

    let tracer = Tracer::start(&["--role", "both"]);
    let mut said = vec![];
    for path in ["/sized/{i}?size=3000", "/missing/{i}"] {
        said.extend(Client::run(
            &nginx.address(),
            &["--count", "40", "--path", path],
        ));
        said.extend(curl(&nginx.url(&path.replace("{i}", "curl[1-20]"))));
    }
    let trace = tracer.settle(4 * said.len()).finish();
    let (inner, outer): (Vec<_>, Vec<_>) = trace.records.into_iter().partition(|r| r.src_port == 0);

    let mut front = wants(Role::Client, &said);
    let by_nginx = |s| Want {
        pid: None,
        tid: None,
        conn: None,
        comm: Some("nginx".into()),
        ..Want::of(Role::Server, s)
    };
    front.extend(said.iter().map(by_nginx));
    assert_exactly(&outer, &front);
    assert_pairs(&outer);

    let none = Some((String::new(), 0));
    let back: Vec<Want> = [(Role::Client, "nginx"), (Role::Server, "gunicorn")]
        .into_iter()
        .flat_map(|(role, comm)| {
            let none = none.clone();
            said.iter().map(move |s| Want {
                src: none.clone(),
                dst: none.clone(),
                comm: Some(comm.into()),
                ..Want::new(role, &s.method, &s.path, s.status)
            })
        })
        .collect();
    assert_exactly(&inner, &back);
    assert_pairs(&inner);
    for r in inner.iter().filter(|r| r.role() == Some(Role::Client)) {
        let other = inner
            .iter()
            .find(|o| o.request_id == r.request_id && o.role != r.role)
            .expect("the other end");
        assert_eq!(
            (r.request_bytes, r.response_bytes),
            (other.request_bytes, other.response_bytes)
        );
        assert!(
            r.request_bytes > Some(0) && r.response_bytes > Some(0),
            "{r:?}"
        );
    }
}

#[test]
#[ignore = "needs root"]
fn node_serves() {
    need(NODE, "nodejs");
    let (dir, port) = (temp_dir(), free_port());
    let mut command = Command::new(NODE);
    command.arg(source("node_server.js")).arg(port.to_string());
    let server = Program::start(dir, port, &mut command);
    // The thread's name is node or MainThread, by its version.
    assert_serves(&server, "", &["/sized/{i}?size=3000", "/chunked/{i}"]);
}

/// Content that node chunks and codes, as its programmer wrote it.
#[test]
#[ignore = "needs root"]
fn the_beginning_of_coded_content_is_readable() {
    need(NODE, "nodejs");
    let (dir, port) = (temp_dir(), free_port());
    let mut command = Command::new(NODE);
    command.arg(source("node_server.js")).arg(port.to_string());
    let server = Program::start(dir, port, &mut command);
    let tracer = Tracer::start(&["--body-bytes", "100"]);
    let content = format!(
        "{{\"password\":\"abc\",\"text\":\"{}\"}}",
        "text".repeat(5000)
    );
    let codings = ["gzip", "deflate", "br"];
    for coding in codings {
        let mut curl = Command::new("/usr/bin/curl");
        curl.args([
            "-sS",
            "-o",
            "/dev/null",
            "-H",
            "Content-Type: application/json",
            "-d",
            &content,
        ]);
        output(curl.arg(server.url(&format!("/echo?coding={coding}"))));
    }
    let trace = tracer.settle(codings.len()).finish();
    let shown = content.replace("abc", "***");
    for (r, coding) in trace.records.iter().zip(codings) {
        for (body, coding) in [(&r.request_body, None), (&r.response_body, Some(coding))] {
            let body = body.as_ref().expect("content");
            assert_eq!(body["text"], shown[..100], "{r:?}");
            assert_eq!(
                (&body["cut"], &body["fault"]),
                (&true.into(), &Value::Null),
                "{r:?}"
            );
            assert_eq!(body["content_encoding"].as_str(), coding, "{r:?}");
        }
    }
    trace.assert_no_loss();
}

#[test]
#[ignore = "needs root"]
fn go_serves() {
    let (dir, port) = (temp_dir(), free_port());
    let mut command = Command::new(go_peer());
    command.args(["server", &port.to_string()]);
    let server = Program::start(dir, port, &mut command);
    assert_serves(
        &server,
        "peer-go",
        &["/sized/{i}?size=3000", "/chunked/{i}"],
    );
}

#[test]
#[ignore = "needs root"]
fn java_serves() {
    const JAVA: &str = "/usr/bin/java";
    need(JAVA, "default-jdk-headless");
    let (dir, port) = (temp_dir(), free_port());
    let mut command = Command::new(JAVA);
    command
        .args([
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-Dsun.net.httpserver.nodelay=true",
        ])
        .arg(source("Server.java"))
        .arg(port.to_string());
    let server = Program::start(dir, port, &mut command);
    // Its threads have names of their own.
    assert_serves(&server, "", &["/sized/{i}?size=3000", "/chunked/{i}"]);
}

#[test]
#[ignore = "needs root"]
fn curl_asks() {
    assert_asks(200, "curl", |url| {
        curl(&format!("{url}/curl/[1-100]?size=5000"));
        curl(&format!("{url}/chunked/[1-50]?te=chunked"));
        curl(&format!("{url}/close/[1-50]?te=close"));
    });
}

#[test]
#[ignore = "needs root"]
fn wrk_asks() {
    const WRK: &str = "/usr/bin/wrk";
    need(WRK, "wrk");
    let server = Server::start(&[]);
    let tracer = Tracer::start(&["--role", "both"]);
    let mut command = Command::new(WRK);
    command
        .args(["-t1", "-c4", "-d1s"])
        .arg(server.url("/by/wrk"));
    let out = output(&mut command);
    let words = out
        .lines()
        .find_map(|l| l.trim().split_once(" requests in "))
        .expect("a count");
    let n: usize = words.0.parse().expect("a number");
    // server.py is done once all four connections have come to their end.
    let served = server.said(n);
    let trace = tracer.settle(2 * served.len()).finish();
    let complete = |role| {
        let of = trace
            .records
            .iter()
            .filter(|r| r.role() == Some(role) && r.is_complete());
        of.count()
    };
    let client = complete(Role::Client);
    // wrk stops counting before it stops reading: at most one more for each connection.
    assert!(
        (n..=n + 4).contains(&client),
        "{client} complete at wrk, which counted {n}"
    );
    let server_side = complete(Role::Server);
    assert!(
        (n..=n + 4).contains(&server_side),
        "{server_side} complete at the server, wrk counted {n}"
    );
    trace.assert_no_loss();
}

#[test]
#[ignore = "needs root"]
fn python_asks() {
    need(
        "/usr/lib/python3/dist-packages/requests/__init__.py",
        "python3-requests",
    );
    assert_asks(300, "python3", |url| {
        for kind in ["requests", "http.client", "urllib"] {
            let mut command = Command::new(PYTHON);
            command
                .arg("-B")
                .arg(source("python_clients.py"))
                .args([kind, url, "100"]);
            output(&mut command);
        }
    });
}

#[test]
#[ignore = "needs root"]
fn node_asks() {
    need(NODE, "nodejs");
    assert_asks(200, "", |url| {
        let mut command = Command::new(NODE);
        command.arg(source("node_client.js")).args([url, "200"]);
        output(&mut command);
    });
}

#[test]
#[ignore = "needs root"]
fn go_asks() {
    let peer = go_peer();
    assert_asks(200, "peer-go", |url| {
        output(Command::new(&peer).args(["client", url, "200"]));
    });
}
