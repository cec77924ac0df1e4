//! TLS sessions that began before their program was looked into.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use nix::sys::signal::{kill, Signal};
use nix::unistd::Pid;

use crate::harness::{temp_dir, until, Guarded, Trace, Tracer, SOON};
use crate::https::{certificate, go_peers, server, CURL};
use crate::peers::PYTHON;
use crate::real::{free_port, output, Program};
use crate::record::Record;

/// What a record says is wrong: it is complete, and its status is not the one asked for.
fn is_wrong(r: &Record) -> bool {
    let asked = r.path.split_once("?status=").map(|(_, status)| status);
    let status = r.status.map(|status| status.to_string());
    r.is_complete() && asked != status.as_deref()
}

fn assert_none_is_wrong(trace: &Trace) {
    let wrong: Vec<_> = trace.records.iter().filter(|r| is_wrong(r)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for r in &trace.records {
        let alike = |other: &&Record| other.request_id == r.request_id && other.path != r.path;
        let other = trace.records.iter().find(alike);
        assert!(other.is_none(), "one number of two: {r:#?} {other:#?}");
    }
}

/// A program that rests after each connection's first request, until `go` exists.
struct Resting {
    go: PathBuf,
    program: Guarded,
    _dir: tempfile::TempDir,
}

impl Resting {
    fn start(command: &mut Command) -> Resting {
        let dir = temp_dir();
        let go = dir.path().join("go");
        let program = Guarded::spawn(command.env("WAIT", &go));
        let begun = dir.path().join("go.begun");
        until("all connections", SOON, || begun.exists().then_some(()));
        Resting {
            go,
            program,
            _dir: dir,
        }
    }

    fn goes_on(mut self) {
        fs::write(&self.go, "").expect("a file");
        assert!(self.program.wait(SOON).success());
    }
}

fn go_client(program: &Path, protocol: &str, port: u16, conns: u32) -> Command {
    let mut command = Command::new(program);
    command.args([protocol, "x", &port.to_string(), &conns.to_string(), "21"]);
    command
}

#[test]
#[ignore = "needs root"]
fn answers_that_waiting_readers_get_shift_no_others() {
    // every connection of a Go client has a goroutine that waits in Read
    let server = server("Go net/http");
    let client = Resting::start(&mut go_client(&go_peers()[1], "http/1.1", server.port, 8));
    let tracer = Tracer::start(&["--role", "both"]);
    client.goes_on();
    let trace = tracer.settle(16 * 20).finish();
    assert_none_is_wrong(&trace);
    // the server's goroutines may be in a read as well
    let unseen = trace.count("trouble.unseen_reads");
    assert!((8..=16).contains(&unseen), "{:#}", trace.stats);
    for role in ["server", "client"] {
        let of_role = |r: &&Record| r.role.as_deref() == Some(role) && r.is_complete();
        let complete = trace.records.iter().filter(of_role).count();
        assert!(complete >= 8 * 18, "{complete} of {role}");
    }
}

#[test]
#[ignore = "needs root"]
fn an_answer_that_another_thread_waits_for_shifts_no_others() {
    const CLIENT: &str = "
import os, queue, socket, ssl, sys, threading, time
c = ssl._create_unverified_context().wrap_socket(socket.create_connection(('127.0.0.1', int(sys.argv[1]))))
answers = queue.Queue()
def read():
    while (got := c.recv(65536)): answers.put(got)
def ask(i):
    path = '/p/x/0/%d?status=%d' % (i, (200, 404, 500, 201, 403)[i % 5])
    c.sendall(b'GET %s HTTP/1.1\\r\\nHost: h\\r\\n\\r\\n' % path.encode())
    got = b''
    while not got.endswith(b'/p/x/0/%d' % i): got += answers.get()
answers.get = lambda: c.recv(65536)
ask(0)
del answers.get
reader = threading.Thread(target=read, daemon=True)
reader.start()
def reads(): return open(f'/proc/self/task/{reader.native_id}/syscall').read().split()[0] in ('0', '63')
while not reads(): time.sleep(0.002)
open(os.environ['WAIT'] + '.begun', 'w')
while not os.path.exists(os.environ['WAIT']): time.sleep(0.002)
for i in range(1, 11): ask(i)
os._exit(0)
";
    let server = server("Go net/http");
    let port = server.port.to_string();
    let client = Resting::start(Command::new(PYTHON).args(["-c", CLIENT, &port]));
    let tracer = Tracer::start(&["--role", "client"]);
    client.goes_on();
    let trace = tracer.settle(10).finish();
    assert_none_is_wrong(&trace);
    assert_eq!(trace.count("trouble.unseen_reads"), 1, "{:#}", trace.stats);
    assert!(trace.records.iter().filter(|r| r.is_complete()).count() >= 6);
}

#[test]
#[ignore = "needs root"]
fn a_session_that_begins_before_its_program_was_looked_into_is_joined() {
    let tracer = Tracer::start(&["--role", "server"]);
    let dir = temp_dir();
    // a file of its own, so that nobody has looked into it
    let program = dir.path().join("later");
    fs::copy(&go_peers()[0], &program).expect("a copy");
    let (cert, key) = certificate(dir.path());
    let port = free_port();
    let mut command = Command::new(&program);
    command.arg("serve").arg(cert).arg(key);
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGSTOP).expect("stopped");
    let server = Program::start(dir, port, command.arg(port.to_string()));
    let clients = ["http/1.1", "h2"]
        .map(|protocol| Resting::start(&mut go_client(&go_peers()[1], protocol, port, 1)));
    kill(Pid::from_raw(tracer.pid() as i32), Signal::SIGCONT).expect("continued");
    let url = format!("https://127.0.0.1:{}/curl?status=200", server.port);
    until("the program is scanned", SOON, || {
        output(Command::new(CURL).args(["-sk", "--http1.1", "-o", "/dev/null", &url]));
        (tracer.lines() > 0).then_some(())
    });
    clients.into_iter().for_each(Resting::goes_on);
    let trace = tracer.settle(40).finish();
    assert_none_is_wrong(&trace);
    let count = |protocol, joined: bool| {
        let of = |r: &&Record| {
            r.protocol.as_deref() == Some(protocol)
                && !r.path.starts_with("/curl")
                && (joined || r.is_complete())
        };
        trace.records.iter().filter(of).count()
    };
    // what HPACK said before is not known: not even whether the first asks or answers
    let h2 = count("h2", true) as u64 + trace.count("trouble.unmatched_responses");
    assert!(h2 >= 20, "{:#?}", trace.records);
    assert!(count("http/1.1", false) >= 18, "{:#?}", trace.records);
}
