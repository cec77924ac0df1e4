//! The programs that the tracer watches: raw peers in Python for where every
//! byte matters (`peers/*.py`), real servers and clients for the rest.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use serde::Deserialize;
use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{check_surroundings, scaled, temp_dir, until, Guarded, SOON};
use crate::record::{Role, Want};

pub const PYTHON: &str = "/usr/bin/python3";

/// A file in `peers/`.
pub fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/live/peers")
        .join(name)
}

/// Fails, with the package to install, unless the program is there.
pub fn need(path: &str, package: &str) {
    assert!(
        Path::new(path).exists(),
        "{path} is missing: sudo ./scripts/setup --test (Debian package {package})"
    );
}

/// An exchange as one of the peers tells it.
#[derive(Clone, Debug, Deserialize)]
pub struct Said {
    pub method: String,
    pub path: String,
    pub status: Option<u16>,
    pub request_bytes: Option<u64>,
    /// Of the final response, without 1xx before it.
    pub response_bytes: u64,
    pub src: (String, u16),
    pub dst: (String, u16),
    pub conn: Option<u64>,
    pub host: Option<String>,
    pub version: Option<String>,
    pub pid: Option<u32>,
    pub tid: Option<u32>,
    /// The first bytes of the request, at most 256; ASCII.
    pub payload: Option<String>,
    pub head_bytes: Option<u64>,
}

/// The records of all that a peer in `role` said.
pub fn wants(role: Role, said: &[Said]) -> Vec<Want> {
    said.iter().map(|s| Want::of(role, s)).collect()
}

/// The records of both ends of a run: as the client tells it, and as the server does.
/// Only the client knows the payload, which both records must have.
pub fn wants_of_both(client: &[Said], server: &[Said]) -> Vec<Want> {
    let mut served = server.to_vec();
    for s in &mut served {
        s.payload = client
            .iter()
            .find(|c| c.path == s.path)
            .and_then(|c| c.payload.clone());
    }
    [wants(Role::Client, client), wants(Role::Server, &served)].concat()
}

/// JSON lines that a child prints, as they come.
struct Lines {
    lines: Arc<Mutex<Vec<Value>>>,
    reader: Option<JoinHandle<()>>,
}

impl Lines {
    fn of(guarded: &mut Guarded) -> Self {
        let stdout = guarded.child().stdout.take().expect("a pipe");
        let lines = Arc::new(Mutex::new(vec![]));
        let sink = lines.clone();
        let reader = std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let value = serde_json::from_str(&line).unwrap_or(Value::String(line));
                sink.lock().expect("no panic").push(value);
            }
        });
        Lines {
            lines,
            reader: Some(reader),
        }
    }

    fn find(&self, key: &str) -> Option<Value> {
        let lines = self.lines.lock().expect("no panic");
        lines.iter().find_map(|l| l.get(key).cloned())
    }

    fn said(&self) -> Vec<Said> {
        let lines = self.lines.lock().expect("no panic");
        let exchanges = lines.iter().filter(|l| l.get("method").is_some());
        exchanges
            .map(|l| serde_json::from_value(l.clone()).expect("an exchange"))
            .collect()
    }

    fn join(&mut self) {
        if let Some(reader) = self.reader.take() {
            reader.join().expect("no panic");
        }
    }
}

fn python(script: &str, args: &[&str]) -> Guarded {
    check_surroundings();
    need(PYTHON, "python3");
    let mut command = Command::new(PYTHON);
    command
        .arg("-B")
        .arg(source(script))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    Guarded::spawn(&mut command)
}

/// Runs a Python program of the test's own, which prints the port that it listens on.
pub fn script(source: &str) -> (Guarded, String) {
    check_surroundings();
    need(PYTHON, "python3");
    let mut command = Command::new(PYTHON);
    command
        .args(["-c", source])
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut guarded = Guarded::spawn(&mut command);
    let mut line = String::new();
    let stdout = guarded.child().stdout.take().expect("a pipe");
    BufReader::new(stdout).read_line(&mut line).expect("a port");
    (guarded, format!("127.0.0.1:{}", line.trim()))
}

/// `peers/server.py`.
pub struct Server {
    guarded: Guarded,
    lines: Lines,
    /// As its clients want it: `host:port` or `unix:path`.
    pub address: String,
    _dir: TempDir,
}

impl Server {
    pub fn start(args: &[&str]) -> Self {
        Server::start_in(temp_dir(), args)
    }

    /// On an AF_UNIX socket.
    pub fn start_unix(args: &[&str]) -> Self {
        let dir = temp_dir();
        let listen = format!("unix:{}", dir.path().join("s").display());
        let mut all = vec!["--listen", &listen];
        all.extend(args);
        Server::start_in(dir, &all)
    }

    fn start_in(dir: TempDir, args: &[&str]) -> Self {
        let mut guarded = python("server.py", args);
        let lines = Lines::of(&mut guarded);
        let address = until("server.py listens", SOON, || lines.find("ready"));
        let address = address.as_str().expect("an address").to_string();
        Server {
            guarded,
            lines,
            address,
            _dir: dir,
        }
    }

    pub fn pid(&self) -> u32 {
        self.guarded.pid()
    }

    pub fn port(&self) -> u16 {
        let port = self.address.rsplit(':').next().expect("a port");
        port.parse().expect("a number")
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What it served, once that is at least `n` exchanges.
    pub fn said(&self, n: usize) -> Vec<Said> {
        until(
            &format!("{n} exchanges in the log of server.py"),
            SOON,
            || {
                let said = self.lines.said();
                (said.len() >= n).then_some(said)
            },
        )
    }

    /// A connection whose client is the test itself.
    pub fn dial(&self) -> Dial {
        Dial::to(&self.address)
    }
}

/// `peers/client.py`.
pub struct Client {
    guarded: Guarded,
    lines: Lines,
}

impl Client {
    pub fn start(to: &str, args: &[&str]) -> Self {
        let mut all = vec!["--to", to];
        all.extend(args);
        let mut guarded = python("client.py", &all);
        let lines = Lines::of(&mut guarded);
        Client { guarded, lines }
    }

    /// Runs it to its end.
    pub fn run(to: &str, args: &[&str]) -> Vec<Said> {
        Client::start(to, args).finish()
    }

    pub fn pid(&self) -> u32 {
        self.guarded.pid()
    }

    /// Waits until the connections of a client with `--hold` are open.
    pub fn held(self) -> Self {
        until("the connections of client.py", SOON, || {
            self.lines.find("held")
        });
        self
    }

    /// Lets a client with `--hold` go on; for any, what it did, at its end.
    pub fn finish(mut self) -> Vec<Said> {
        drop(self.guarded.child().stdin.take());
        let status = self.guarded.wait(SOON);
        self.lines.join();
        assert!(status.success(), "client.py ended with {status}");
        self.lines.said()
    }
}

/// A connection that the test drives step by step.
pub struct Dial {
    stream: Box<dyn Wire>,
    pub src: (String, u16),
    pub dst: (String, u16),
    /// Bytes written and read so far.
    pub sent: u64,
    pub got: u64,
}

trait Wire: Read + Write {
    fn half_close(&self);
}

impl Wire for TcpStream {
    fn half_close(&self) {
        self.shutdown(std::net::Shutdown::Write)
            .expect("half closed");
    }
}

impl Wire for UnixStream {
    fn half_close(&self) {
        self.shutdown(std::net::Shutdown::Write)
            .expect("half closed");
    }
}

impl Dial {
    pub fn to(address: &str) -> Self {
        if let Some(path) = address.strip_prefix("unix:") {
            let stream = UnixStream::connect(path).expect("connected");
            stream
                .set_read_timeout(Some(scaled(SOON)))
                .expect("a timeout");
            let none = (String::new(), 0);
            return Dial {
                stream: Box::new(stream),
                src: none.clone(),
                dst: none,
                sent: 0,
                got: 0,
            };
        }
        let stream = TcpStream::connect(address).expect("connected");
        stream.set_nodelay(true).expect("no delay");
        stream
            .set_read_timeout(Some(scaled(SOON)))
            .expect("a timeout");
        let end = |a: SocketAddr| (a.ip().to_string(), a.port());
        Dial {
            src: end(stream.local_addr().expect("its address")),
            dst: end(stream.peer_addr().expect("its address")),
            stream: Box::new(stream),
            sent: 0,
            got: 0,
        }
    }

    pub fn send(&mut self, data: impl AsRef<[u8]>) -> &mut Self {
        self.stream.write_all(data.as_ref()).expect("sent");
        self.sent += data.as_ref().len() as u64;
        self
    }

    pub fn half_close(&mut self) -> &mut Self {
        self.stream.half_close();
        self
    }

    /// Exactly `n` bytes.
    pub fn read(&mut self, n: usize) -> Vec<u8> {
        let mut data = vec![0; n];
        self.stream.read_exact(&mut data).expect("bytes to read");
        self.got += n as u64;
        data
    }

    /// Up to and with the end of a head.
    pub fn read_head(&mut self) -> String {
        let mut head = vec![];
        while !head.ends_with(b"\r\n\r\n") {
            head.extend(self.read(1));
        }
        String::from_utf8(head).expect("a head in UTF-8")
    }

    /// A response with a Content-Length, head and body.
    pub fn read_response(&mut self) -> String {
        let head = self.read_head();
        let lengths = head
            .lines()
            .filter_map(|l| l.strip_prefix("Content-Length: "));
        let length: usize = lengths
            .map(|n| n.parse().expect("a length"))
            .next()
            .expect("a length");
        let body = self.read(length);
        head + &String::from_utf8_lossy(&body)
    }

    /// All until the other side closes; with a reset, what came before it.
    pub fn read_to_end(&mut self) -> Vec<u8> {
        let mut data = vec![];
        let mut buffer = [0; 4096];
        while let Ok(n @ 1..) = self.stream.read(&mut buffer) {
            data.extend(&buffer[..n]);
        }
        self.got += data.len() as u64;
        data
    }

    /// The record of this connection's client for an exchange.
    pub fn want(&self, method: &str, path: &str, status: Option<u16>, bytes: (u64, u64)) -> Want {
        Want {
            src: Some(self.src.clone()),
            dst: Some(self.dst.clone()),
            request_bytes: Some(bytes.0),
            response_bytes: Some(bytes.1),
            pid: Some(std::process::id()),
            ..Want::new(Role::Client, method, path, status)
        }
    }
}
