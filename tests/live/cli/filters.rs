//! Filters and roles: what they let through, and where they act.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use super::{ask, request};
use crate::harness::{check_surroundings, until, Guarded, Tracer, SOON};
use crate::peers::{need, Client, Server};
use crate::record::{assert_exactly, assert_pairs, paths, Role};

const ONE: &str = "/api/one";
const TWO: &str = "/api/two?status=404";
const SLOW: &str = "/slow?wait=150";
const THREE: &str = "/other?status=500";
const FOUR: &str = "/x/api/y";

/// Five requests that differ in all that can be filtered on.
fn mixed(a: &Server, b: &Server) {
    let mut to_a = a.dial();
    to_a.send(request("GET", ONE, "a.test")).read_response();
    to_a.send(request("POST", TWO, "a.test:8080"))
        .read_response();
    to_a.send(request("GET", SLOW, "a.test")).read_response();
    let mut to_b = b.dial();
    to_b.send(request("GET", THREE, "b.test")).read_response();
    to_b.send(request("DELETE", FOUR, "b.test")).read_response();
}

#[test]
#[ignore = "needs root"]
fn filters_let_through_what_they_name() {
    let a = Server::start(&["--comm", "alpha"]);
    let b = Server::start(&["--comm", "beta"]);
    let port = |s: &Server| s.port().to_string();
    let (port_a, port_b, pid_a) = (port(&a), port(&b), a.pid().to_string());
    let me = std::process::id().to_string();
    let all = [ONE, TWO, THREE, SLOW, FOUR];
    let many = (0..1000).map(|n| format!("--comm=no{n}"));
    let many: Vec<String> = many.chain(["--comm=beta".into()]).collect();
    let table: Vec<(Vec<&str>, Vec<&str>)> = vec![
        (vec![], all.to_vec()),
        (vec!["--port", &port_a], vec![ONE, TWO, SLOW]),
        (vec!["--port", &port_a, "--port", &port_b], all.to_vec()),
        (vec!["--port", "1"], vec![]),
        (vec!["--pid", &pid_a], vec![ONE, TWO, SLOW]),
        (vec!["--comm", "beta"], vec![THREE, FOUR]),
        (vec!["--comm", "beta", "--comm", "alpha"], all.to_vec()),
        (many.iter().map(String::as_str).collect(), vec![THREE, FOUR]),
        (vec!["--host", "a.test"], vec![ONE, TWO, SLOW]),
        (vec!["--host", "b.*"], vec![THREE, FOUR]),
        (vec!["--method", "POST"], vec![TWO]),
        (vec!["--method", "GET"], vec![ONE, SLOW, THREE]),
        (vec!["--path", "/api/*"], vec![ONE, TWO]),
        (vec!["--path", "*/y"], vec![FOUR]),
        (vec!["--status", "5xx"], vec![THREE]),
        (vec!["--status", "404"], vec![TWO]),
        (vec!["--status", ">=400"], vec![TWO, THREE]),
        (vec!["--min-duration", "100ms"], vec![SLOW]),
        (vec!["--failed"], vec![TWO, THREE]),
        (vec!["--role", "server"], all.to_vec()),
        (
            vec!["--status", ">=400", "--method", "POST", "--host", "a*"],
            vec![TWO],
        ),
    ];
    for (args, mut wanted) in table {
        let tracer = Tracer::start(&args);
        mixed(&a, &b);
        let trace = tracer.settle(wanted.len()).finish();
        wanted.sort_unstable();
        assert_eq!(paths(&trace.records), wanted, "{args:?}");
        assert!(
            trace.records.iter().all(|r| r.role() == Some(Role::Server)),
            "{args:?}: {:#?}",
            trace.records
        );
    }
    // Of a connection with one end filtered away, the other end is what is here.
    let tracer = Tracer::start(&["--pid", &me]);
    mixed(&a, &b);
    let trace = tracer.settle(5).finish();
    assert_eq!(paths(&trace.records), [ONE, TWO, THREE, SLOW, FOUR]);
    assert!(
        trace.records.iter().all(|r| r.role() == Some(Role::Client)),
        "{:#?}",
        trace.records
    );
}

#[test]
#[ignore = "needs root"]
fn what_was_never_answered_is_slow_and_has_failed() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address").to_string();
    for (args, wanted) in [
        (["--min-duration", "200ms"], 1),
        (["--min-duration", "60s"], 0),
        (["--failed", "--payload-bytes=0"], 1),
    ] {
        let tracer = Tracer::start(&args);
        let mut c = std::net::TcpStream::connect(&address).expect("a connection");
        let (mut server, _) = listener.accept().expect("the other end");
        write!(c, "GET /never HTTP/1.1\r\nHost: a\r\n\r\n").expect("a request");
        std::io::Read::read(&mut server, &mut [0; 100]).expect("the request");
        // That it waits is what is tested.
        std::thread::sleep(std::time::Duration::from_millis(300));
        drop(server);
        drop(c);
        let trace = tracer.settle(wanted).finish();
        assert_eq!(trace.records.len(), wanted, "{args:?}: {}", trace.text);
        for r in &trace.records {
            assert_eq!((r.duration_ns, r.path.as_str()), (None, "/never"));
            assert!(trace.text.contains("\"elapsed_ns\":3"), "{}", trace.text);
        }
    }
}

#[test]
#[ignore = "needs root"]
fn pid_comm_port_and_netns_are_applied_before_a_byte_is_copied() {
    let server = Server::start(&[]);
    // A process that uses no sockets, in a network namespace that nobody else is in.
    let sleeper = Guarded::spawn(Command::new("/usr/bin/unshare").args(["-n", "sleep", "1000"]));
    let pid = sleeper.pid().to_string();
    until("its namespace", SOON, || {
        let netns = |pid: &str| fs::read_link(format!("/proc/{pid}/ns/net")).ok();
        (netns(&pid)? != netns("self")?).then_some(())
    });
    for args in [
        ["--port", "1"],
        ["--comm", "nobody-has-this"],
        ["--pid", &pid],
        ["--netns", &pid],
    ] {
        let tracer = Tracer::start_plain(&args, Stdio::null());
        Client::run(&server.address, &["--count", "50"]);
        let trace = tracer.finish();
        assert_exactly(&trace.records, &[]);
        assert_eq!(
            trace.count("io.delivered"),
            0,
            "{args:?}: {:#}",
            trace.stats
        );
    }
}

#[test]
#[ignore = "needs root"]
fn roles_choose_the_end() {
    let server = Server::start(&[]);
    for (role, roles) in [
        ("auto", vec![Role::Server]),
        ("server", vec![Role::Server]),
        ("client", vec![Role::Client]),
        ("both", vec![Role::Server, Role::Client]),
    ] {
        let before = server.said(0).len();
        let tracer = Tracer::start(&["--role", role]);
        let client = Client::run(&server.address, &["--count", "30", "--conns", "3"]);
        let served = server.said(before + 30);
        let mut wants = vec![];
        for r in &roles {
            wants.extend(crate::peers::wants(
                *r,
                if *r == Role::Server {
                    &served[before..]
                } else {
                    &client
                },
            ));
        }
        let trace = tracer.settle(wants.len()).finish();
        assert_exactly(&trace.records, &wants);
        if role == "both" {
            assert_pairs(&trace.records);
        }
    }
}

#[test]
#[ignore = "needs root"]
fn a_network_namespace_is_seen_alone() {
    // A world of its own: a server and, for each line of input, a request to it.
    const SCRIPT: &str = "
import http.server, sys, threading, urllib.request
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204); self.end_headers()
    def log_message(self, *_): pass
s = http.server.ThreadingHTTPServer(('127.0.0.1', 0), H)
threading.Thread(target=s.serve_forever, daemon=True).start()
print('ready', flush=True)
for line in sys.stdin:
    urllib.request.urlopen(f'http://127.0.0.1:{s.server_port}/elsewhere').read()
    print('done', flush=True)
";
    check_surroundings();
    need("/usr/sbin/ip", "iproute2");
    let mut command = Command::new("/usr/bin/unshare");
    command
        .args([
            "-n",
            "sh",
            "-c",
            "/usr/sbin/ip link set lo up && exec /usr/bin/python3 -c \"$1\"",
            "sh",
            SCRIPT,
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut other = Guarded::spawn(&mut command);
    let mut input = other.child().stdin.take().expect("a pipe");
    let mut output = BufReader::new(other.child().stdout.take().expect("a pipe")).lines();
    let mut line = || output.next().expect("a line").expect("text");
    assert_eq!(line(), "ready");

    let server = Server::start(&[]);
    let pid = other.pid().to_string();
    let path = format!("/proc/{pid}/ns/net");
    let here = Tracer::start(&[]);
    let by_pid = Tracer::start_plain(&["--netns", &pid], Stdio::null());
    let by_path = Tracer::start_plain(&["--netns", &path], Stdio::null());
    let everywhere = Tracer::start_plain(&["--netns", &path, "--netns", "self"], Stdio::null());
    input.write_all(b"go\n").expect("written");
    assert_eq!(line(), "done");
    ask(&mut server.dial(), "/here");
    let seen = |t: Tracer, n| paths(&t.settle(n).finish().records).join(" ");
    assert_eq!(seen(here, 1), "/here");
    assert_eq!(seen(by_pid, 1), "/elsewhere");
    assert_eq!(seen(by_path, 1), "/elsewhere");
    assert_eq!(seen(everywhere, 2), "/elsewhere /here");
}
