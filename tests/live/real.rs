//! Real programs, as distributions ship them: servers with their files and
//! ports, and what they and curl say that happened.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{check_surroundings, output_of, scaled, temp_dir, until, Guarded, SOON};
use crate::peers::{need, Said};

/// A port of 127.0.0.1 that nobody listens on.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address").port()
}

/// Waits until somebody listens on the port.
fn wait_for_port(server: &mut Guarded, port: u16, log: &Path) {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    until(&format!("a server on port {port}"), SOON, || {
        if let Some(status) = server.ended() {
            let log = fs::read_to_string(log).unwrap_or_default();
            panic!("the server for port {port} ended with {status}: {log}");
        }
        TcpStream::connect_timeout(&address, scaled(SOON)).ok()
    });
}

/// A program that serves HTTP, with its files.
pub struct Program {
    guarded: Guarded,
    pub dir: TempDir,
    pub port: u16,
}

impl Program {
    /// Starts `command`, whose output goes to `log` in `dir`, and waits for its port.
    pub fn start(dir: TempDir, port: u16, command: &mut Command) -> Self {
        check_surroundings();
        let log = dir.path().join("log");
        let file = File::create(&log).expect("a log");
        command
            .stdin(Stdio::null())
            .stdout(file.try_clone().expect("a file"))
            .stderr(file);
        let mut guarded = Guarded::spawn(command);
        wait_for_port(&mut guarded, port, &log);
        Program { guarded, dir, port }
    }

    pub fn pid(&self) -> u32 {
        self.guarded.pid()
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// nginx with one worker, static files by sendfile from `www`, and `more` in its server block.
    pub fn nginx(more: &str) -> Self {
        const NGINX: &str = "/usr/sbin/nginx";
        need(NGINX, "nginx-light");
        let (dir, port) = (temp_dir(), free_port());
        let at = dir.path().display();
        let www = dir.path().join("www");
        fs::create_dir(&www).expect("a directory");
        fs::write(www.join("page"), "p".repeat(10_000)).expect("a file");
        let temp: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {at}/{kind};\n"))
            .concat();
        let conf = format!(
            "daemon off; user root; worker_processes 1; pid {at}/pid; error_log {at}/errors;
             events {{ worker_connections 512; }}
             http {{
               {temp}
               log_format exact '$remote_port $request_method $request_uri $status $request_length $bytes_sent';
               access_log {at}/access exact;
               sendfile on; keepalive_requests 100000000;
               server {{ listen 127.0.0.1:{port} backlog=511; root {at}/www; {more} }}
             }}"
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

    /// What an nginx says that it served: its access log.
    pub fn nginx_said(&self) -> Vec<Said> {
        let log = fs::read_to_string(self.dir.path().join("access")).expect("an access log");
        log.lines()
            .map(|line| {
                let words: Vec<&str> = line.split(' ').collect();
                let [port, method, path, status, request_bytes, response_bytes] = words[..] else {
                    panic!("access log: {line}")
                };
                Said {
                    method: method.into(),
                    path: path.into(),
                    status: status.parse().ok(),
                    request_bytes: request_bytes.parse().ok(),
                    response_bytes: response_bytes.parse().expect("a number"),
                    src: ("127.0.0.1".into(), port.parse().expect("a port")),
                    dst: ("127.0.0.1".into(), self.port),
                    conn: None,
                    host: None,
                    version: None,
                    pid: None,
                    tid: None,
                    payload: None,
                    head_bytes: None,
                }
            })
            .collect()
    }
}

/// Runs a program, which must succeed, to its end; its standard output.
pub fn output(command: &mut Command) -> String {
    let name = format!("{command:?}");
    let out = output_of(command);
    assert!(
        out.status.success(),
        "{name} ended with {}: {}",
        out.status,
        out.stderr
    );
    out.stdout
}

/// Runs curl on a URL (with curl's own globs) and tells what it sent and got.
pub fn curl(url: &str) -> Vec<Said> {
    let dir = temp_dir();
    // As it came over the connection: of a chunked body curl itself counts the content only.
    let raw = dir.path().join("#1");
    let args = [
        "--raw",
        "-o",
        raw.to_str().expect("a path in UTF-8"),
        "-w",
        "%{json}\n",
        url,
    ];
    let body = |v: &Value| {
        let file = v["filename_effective"].as_str().expect("a file name");
        fs::metadata(file).map_or(0, |m| m.len())
    };
    curl_with(&args, body)
}

/// What curl says of one URL whose body is neither kept nor chunked.
pub fn curl_to_nowhere(url: &str) -> Said {
    let args = ["-o", "/dev/null", "-w", "%{json}\n", url];
    let mut said = curl_with(&args, |v| v["size_download"].as_u64().expect("a number"));
    said.pop().expect("one exchange")
}

fn curl_with(args: &[&str], body: impl Fn(&Value) -> u64) -> Vec<Said> {
    const CURL: &str = "/usr/bin/curl";
    need(CURL, "curl");
    let out = output(Command::new(CURL).arg("-s").args(args));
    out.lines()
        .map(|line| {
            let v: Value = serde_json::from_str(line).expect("JSON of curl");
            let n = |key: &str| {
                v[key]
                    .as_u64()
                    .unwrap_or_else(|| panic!("no {key} in {v:#}"))
            };
            let text = |key: &str| v[key].as_str().expect("text").to_string();
            let url = text("url_effective");
            let (_, rest) = url.split_once("://").expect("a URL");
            let (host, path) = rest.split_once('/').expect("a path");
            Said {
                method: text("method"),
                path: format!("/{path}"),
                status: Some(n("http_code") as u16),
                request_bytes: Some(n("size_request")),
                response_bytes: n("size_header") + body(&v),
                src: (text("local_ip"), n("local_port") as u16),
                dst: (text("remote_ip"), n("remote_port") as u16),
                conn: Some(n("local_port")),
                host: Some(host.into()),
                version: None,
                pid: None,
                tid: None,
                payload: None,
                head_bytes: None,
            }
        })
        .collect()
}
