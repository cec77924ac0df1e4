//! HTTPS servers and clients of every kind, and how they are started.
//!
//! A client's path says who asks and from where, `/p/NAME/<own port>/<i>` (or its
//! own address, where it cannot know its port): each record proves that it has its
//! own connection's addresses.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::harness::{temp_dir, Guarded, SOON};
use crate::peers::{need, source, PYTHON};
use crate::programs::go_build;
use crate::real::{free_port, output, Program};

pub const CURL: &str = "/usr/bin/curl";
const WGET: &str = "/usr/bin/wget";

/// A certificate for localhost and 127.0.0.1, and its key.
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

/// What scripts/setup puts beside what cargo builds.
fn target(path: &str) -> PathBuf {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = tmp.parent().expect("cargo's target directory").join(path);
    assert!(
        path.exists(),
        "{} is missing: sudo ./scripts/setup --test",
        path.display()
    );
    path
}

/// The Python with the packages of `peers/requirements.txt`.
fn venv_python() -> PathBuf {
    target("venv/bin/python")
}

/// The node of a package, which has OpenSSL in itself: Debian's has not.
pub fn node() -> PathBuf {
    let link = target("venv/node");
    fs::canonicalize(link).expect("node")
}

pub fn rustls_client() -> PathBuf {
    target("peers/release/rustls-client")
}

/// Starts a server, with its certificate in `cert.pem` of its directory.
pub fn server(name: &str) -> Program {
    let (dir, port) = (temp_dir(), free_port());
    let (cert, key) = certificate(dir.path());
    let mut command = match name {
        "nginx" => nginx(dir.path(), port),
        "apache2" => apache(dir.path(), port),
        "caddy" => caddy(dir.path(), port),
        "Go net/http" => with(&go_peers()[0], None, &["serve"]),
        "node https" => with(&node(), Some("tls_servers.js"), &["https"]),
        "node http2" => with(&node(), Some("tls_servers.js"), &["http2"]),
        "Python ssl" => with(PYTHON.as_ref(), Some("tls_servers.py"), &["ssl"]),
        "uvicorn" => with(PYTHON.as_ref(), Some("tls_servers.py"), &["uvicorn"]),
        "aiohttp" => with(PYTHON.as_ref(), Some("tls_servers.py"), &["aiohttp"]),
        "grpcio" => with(&venv_python(), Some("tls_grpc.py"), &["serve"]),
        "grpcio of Debian" => with(PYTHON.as_ref(), Some("tls_grpc.py"), &["serve"]),
        other => panic!("no server {other}"),
    };
    if !matches!(name, "nginx" | "apache2" | "caddy") {
        command.arg(cert).arg(key).arg(port.to_string());
    }
    Program::start(dir, port, &mut command)
}

/// A program, or an interpreter and what it runs, and the first arguments.
fn with(program: &Path, script: Option<&str>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    command.args(script.map(source)).args(args);
    command
}

fn nginx(dir: &Path, port: u16) -> Command {
    const NGINX: &str = "/usr/sbin/nginx";
    need(NGINX, "nginx-light");
    let at = dir.display();
    let temp: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {at}/{kind};\n"))
        .concat();
    let conf = format!(
        "daemon off; user root; worker_processes 1; pid {at}/pid; error_log {at}/errors;
         events {{ worker_connections 512; }}
         http {{ {temp} access_log off; keepalive_requests 100000000;
           server {{ listen 127.0.0.1:{port} ssl http2;
             ssl_certificate {at}/cert.pem; ssl_certificate_key {at}/key.pem;
             location / {{ return 200 $uri; }}
             location /files/ {{ root {at}; }} }} }}"
    );
    fs::write(dir.join("conf"), conf).expect("a file");
    let mut command = Command::new(NGINX);
    command.arg("-c").arg(dir.join("conf"));
    command.arg("-e").arg(dir.join("errors"));
    command
}

fn apache(dir: &Path, port: u16) -> Command {
    const APACHE: &str = "/usr/sbin/apache2";
    need(APACHE, "apache2");
    let at = dir.display();
    let modules: String = ["mpm_event", "authz_core", "alias", "ssl", "http2"]
        .map(|m| format!("LoadModule {m}_module /usr/lib/apache2/modules/mod_{m}.so\n"))
        .concat();
    let conf = format!(
        "{modules}
         ServerRoot {at}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {at}/pid
         User www-data\nGroup www-data\nErrorLog {at}/errors\nMutex pthread
         DefaultRuntimeDir {at}\nMaxKeepAliveRequests 0\nProtocols h2 http/1.1
         SSLEngine on\nSSLCertificateFile {at}/cert.pem\nSSLCertificateKeyFile {at}/key.pem
         AliasMatch \"^/\" {at}/answer
         <Files answer>\nRequire all granted\n</Files>\n"
    );
    fs::write(dir.join("answer"), "apache").expect("a file");
    fs::write(dir.join("conf"), conf).expect("a file");
    let mut command = Command::new(APACHE);
    command
        .args(["-D", "FOREGROUND", "-f"])
        .arg(dir.join("conf"));
    command
}

fn caddy(dir: &Path, port: u16) -> Command {
    const CADDY: &str = "/usr/bin/caddy";
    need(CADDY, "caddy");
    let at = dir.display();
    let conf = format!(
        "{{\n auto_https off\n admin off\n servers {{\n protocols h1 h2\n }}\n}}
         https://:{port} {{\n bind 127.0.0.1\n tls {at}/cert.pem {at}/key.pem\n respond \"{{path}}\"\n}}\n"
    );
    fs::write(dir.join("Caddyfile"), conf).expect("a file");
    let mut command = Command::new(CADDY);
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(dir.join("Caddyfile"))
        .env("HOME", dir);
    command
}

/// How much a client asks.
#[derive(Clone, Copy)]
pub struct Load {
    /// Connections to each server, all at once.
    pub conns: usize,
    /// Requests on each.
    pub each: usize,
}

/// Clients that cannot be told to hold several connections are started so often.
fn processes(load: Load, servers: &[&Program], mut command: impl FnMut(u16, usize) -> Command) {
    let ports = servers.iter().flat_map(|s| vec![s.port; load.conns]);
    let start = |(i, port)| {
        let mut command = command(port, i);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        Guarded::spawn(&mut command)
    };
    let started: Vec<Guarded> = ports.enumerate().map(start).collect();
    for mut process in started {
        assert!(
            process.wait(SOON).success(),
            "a process of {} failed",
            process.name()
        );
    }
}

/// Has the client `name` ask all of `servers`, to its end.
pub fn ask(name: &str, protocol: &str, load: Load, servers: &[&Program]) {
    let last = load.each - 1;
    let label = label(name, protocol);
    let mut command = match name {
        "curl" => {
            need(CURL, "curl");
            let version = if protocol == "h2" {
                "--http2"
            } else {
                "--http1.1"
            };
            return processes(load, servers, |port, i| {
                // below those that are given out
                let own = 21_000 + 1000 * usize::from(protocol == "h2") + i;
                let url = format!("https://127.0.0.1:{port}/p/{label}/{own}/[0-{last}]");
                let mut command = Command::new(CURL);
                command.args(["-sSk", version, "--local-port", &own.to_string()]);
                if protocol == "h2" {
                    command.args(["-Z", "--no-progress-meter"]);
                }
                command.args(["-o", "/dev/null", &url]);
                command
            });
        }
        "wget" => {
            need(WGET, "wget");
            return processes(load, servers, |port, i| {
                let own = format!("127.0.1.{i}");
                let url = |i| format!("https://127.0.0.1:{port}/p/{label}/{own}/{i}");
                let mut command = Command::new(WGET);
                command
                    .args(["-qO", "/dev/null", "--no-check-certificate"])
                    .arg(format!("--bind-address={own}"))
                    .args((0..load.each).map(url));
                command
            });
        }
        "requests" | "urllib" | "aiohttp" => with(PYTHON.as_ref(), Some("tls_clients.py"), &[name]),
        "node https" => with(&node(), Some("tls_clients.js"), &["https"]),
        "node http2" => with(&node(), Some("tls_clients.js"), &["http2"]),
        "Go net/http, stripped" => with(&go_peers()[1], None, &[protocol]),
        "rustls" | "rustls with tokio" => with(&rustls_client(), None, &[protocol]),
        "grpcio" => with(&venv_python(), Some("tls_grpc.py"), &[]),
        "grpcio of Debian" => with(PYTHON.as_ref(), Some("tls_grpc.py"), &[]),
        other => panic!("no client {other}"),
    };
    let ports: Vec<String> = servers.iter().map(|s| s.port.to_string()).collect();
    command
        .args([&label, &ports.join(",")])
        .args([load.conns.to_string(), load.each.to_string()]);
    if protocol == "grpc" {
        command.arg(authority(servers));
    }
    output(&mut command);
}

/// All servers' certificates.
fn authority(servers: &[&Program]) -> PathBuf {
    let all: String = servers
        .iter()
        .map(|s| fs::read_to_string(s.dir.path().join("cert.pem")).expect("a certificate"))
        .collect();
    let path = servers[0].dir.path().join("all.pem");
    fs::write(&path, all).expect("a file");
    path
}

/// A client in its paths.
pub fn label(name: &str, protocol: &str) -> String {
    format!("{name} {protocol}").replace(|c: char| !c.is_ascii_alphanumeric(), "-")
}
