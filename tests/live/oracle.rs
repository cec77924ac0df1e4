//! Exchanges whose status and sizes follow from the target, over connections that are kept,
//! pipelined, inside TLS, and of HTTP/2: where nothing is lost every record says `complete`,
//! and whatever is lost, none that says so is wrong.

use std::collections::HashSet;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;

use crate::harness::{poll, temp_dir, tested_hook, Guarded, Trace, Tracer, SOON};
use crate::https::certificate;
use crate::programs::go_build;
use crate::real::{free_port, output, Program};
use crate::record::Record;

struct Truth {
    method: &'static str,
    status: u16,
    request_bytes: u64,
    response_bytes: u64,
}

/// What `peers/oracle.go` sends for this target.
fn truth(record: &Record) -> Option<Truth> {
    let parts: Vec<&str> = record.path.split('/').collect();
    let ["", status, mode, size, posted, id] = parts[..] else {
        return None;
    };
    let number = |text: &str| text.parse::<u64>().ok();
    let (size, posted) = (number(size)?, number(posted)?);
    let method = match (mode, posted) {
        ("head", _) => "HEAD",
        (_, 0) => "GET",
        _ => "POST",
    };
    let head = |framing: &str| format!("HTTP/1.1 {status} R\r\nX-Id: {id}\r\n{framing}\r\n").len();
    let sized = head(&format!("Content-Length: {size}\r\n")) as u64;
    let chunk = |size: u64| format!("{size:x}\r\n\r\n").len() as u64 + size;
    let chunks = size / 500 * chunk(500) + Some(size % 500).filter(|&n| n > 0).map_or(0, chunk) + 5;
    let response_bytes = match mode {
        "one" | "many" | "bits" | "hint" => sized + size,
        "chunk" | "chunks" => head("Transfer-Encoding: chunked\r\n") as u64 + chunks,
        "head" => sized,
        "none" => head("") as u64,
        _ => head("Connection: close\r\n") as u64 + size,
    };
    let length = match posted {
        0 => String::new(),
        _ => format!("Content-Length: {posted}\r\n"),
    };
    let asked = format!(
        "{method} {} HTTP/1.1\r\nHost: h\r\n{length}\r\n",
        record.path
    );
    Some(Truth {
        method,
        status: status.parse().ok()?,
        request_bytes: asked.len() as u64 + posted,
        response_bytes,
    })
}

/// What is wrong with a record that says `complete`.
fn wrong(record: &Record) -> Option<String> {
    let Some(truth) = truth(record) else {
        return Some("nobody asked that".into());
    };
    let (asked, answered) = (record.request_bytes, record.response_bytes);
    let right = if record.protocol.as_deref() == Some("h2") {
        // heads are as short as what was said before lets them be
        let parts: Vec<&str> = record.path.split('/').collect();
        let within = |bytes: Option<u64>, content: &str| {
            let content = content.parse().unwrap_or(0);
            bytes.is_some_and(|bytes| (content..content + 300).contains(&bytes))
        };
        within(asked, parts[4]) && within(answered, parts[3])
    } else {
        (asked, answered) == (Some(truth.request_bytes), Some(truth.response_bytes))
    };
    let same = right
        && record.status == Some(truth.status)
        && record.method == truth.method
        && record.end.as_deref() == Some("response")
        && record
            .duration_ns
            .is_none_or(|ns| ns < SOON.as_nanos() as u64);
    (!same).then(|| {
        let Truth {
            method,
            status,
            request_bytes,
            response_bytes,
        } = truth;
        format!("not {method} {status}, {request_bytes} and {response_bytes} bytes")
    })
}

/// So many say `complete`, of both ends, and each of them is right.
fn complete(trace: &Trace, what: &str) -> usize {
    let mut seen = HashSet::new();
    let said: Vec<&Record> = trace.records.iter().filter(|r| r.is_complete()).collect();
    let mut twice = |record: &Record| {
        let id = record.path.rsplit('/').next().map(str::to_string);
        (!seen.insert((id, record.role.clone()))).then(|| "twice".to_string())
    };
    let bad: Vec<String> = said
        .iter()
        .filter_map(|record| {
            let why = wrong(record).or_else(|| twice(record))?;
            Some(format!("{why}: {record:?}"))
        })
        .collect();
    assert!(
        bad.is_empty(),
        "{what}: {} of {} complete are wrong: {:#?}",
        bad.len(),
        said.len(),
        &bad[..bad.len().min(5)]
    );
    said.len()
}

struct Peers {
    program: PathBuf,
    addresses: [String; 3],
    _server: Program,
}

impl Peers {
    fn start() -> Self {
        let program = go_build("oracle.go", "oracle-go", &[]);
        let ports = [free_port(), free_port(), free_port()];
        let addresses = ports.map(|port| format!("127.0.0.1:{port}"));
        let dir = temp_dir();
        let (cert, key) = certificate(dir.path());
        let mut command = Command::new(&program);
        command.arg("server").args(&addresses).args([cert, key]);
        Peers {
            program,
            addresses,
            _server: Program::start(dir, ports[2], &mut command),
        }
    }

    fn client(&self, seconds: f64) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("client").args(&self.addresses);
        command.arg(seconds.to_string());
        command
    }
}

/// The hooks to try: the suite's, or both kinds.
fn hooks() -> Vec<Vec<&'static str>> {
    match tested_hook() {
        Some(_) => vec![vec![]],
        None => vec![vec!["--hook", "socket"], vec!["--hook", "syscall"]],
    }
}

#[test]
#[ignore = "needs root"]
fn where_nothing_is_lost_every_exchange_is_complete_and_right() {
    let peers = Peers::start();
    for hook in hooks() {
        let options = [&hook[..], &["--role", "both", "--ring-size", "64M"]].concat();
        let tracer = Tracer::start(&options);
        let asked: usize = output(&mut peers.client(1.0))
            .trim()
            .parse()
            .expect("a number");
        let trace = tracer.settle(2 * asked).finish();
        trace.assert_no_loss();
        complete(&trace, &format!("{hook:?}"));
        assert_eq!(trace.records.len(), 2 * asked);
        // Inside TLS a client's library reads the end where nobody sees it.
        let unseen = |record: &&Record| {
            record.tls == Some(true)
                && record.path.contains("/close/")
                && record.role.as_deref() == Some("client")
        };
        let whole = |record: &&Record| record.is_complete() || unseen(record);
        let others: Vec<&Record> = trace.records.iter().filter(|r| !whole(r)).collect();
        assert!(others.is_empty(), "{hook:?}: {others:#?}");
    }
}

#[test]
#[ignore = "needs root"]
fn whatever_is_lost_no_record_that_says_complete_is_wrong() {
    let peers = Peers::start();
    for hook in hooks() {
        for stops in [false, true] {
            let options = [&hook[..], &["--role", "both", "--ring-size", "64K"]].concat();
            let tracer = Tracer::start(&options);
            let mut client = Guarded::spawn(peers.client(3.0).stdout(Stdio::null()));
            let began = Instant::now();
            while poll(Duration::from_millis(150), || client.ended()).is_none() {
                if stops && began.elapsed() < Duration::from_secs(3) {
                    tracer.signal(Signal::SIGSTOP);
                    thread::sleep(Duration::from_millis(50));
                    tracer.signal(Signal::SIGCONT);
                }
            }
            assert!(client.wait(SOON).success());
            let trace = tracer.finish();
            assert!(trace.count("io.ring_full") > 0, "{:#}", trace.stats);
            let what = format!("{hook:?}, stops: {stops}");
            assert!(complete(&trace, &what) > 0, "{what}: {:#}", trace.stats);
        }
    }
}
