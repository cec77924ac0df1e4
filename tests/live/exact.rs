//! A thousand requests of every shape: each is reported exactly once at both
//! ends, with the right method, path, status, sizes, ends and connection.

use crate::harness::{run, run_through, Tracer};
use crate::peers::{wants_of_both, Client, Said, Server, PYTHON};
use crate::record::{assert_exactly, assert_pairs, Record};

const N: usize = 1000;

/// Traces `client` against `server`: both ends' records are what both say.
fn assert_exact(server: Server, client: &[&str]) {
    let tracer = Tracer::start(&["--role", "both"]);
    let client = Client::start(&server.address, client);
    assert_exact_from(tracer, server, client);
}

fn assert_exact_from(tracer: Tracer, server: Server, client: Client) {
    let said = client.finish();
    assert_eq!(said.len(), N, "the client did not do its work");
    let warm = |path: &str| path.ends_with("9999");
    let mut served = server.said(N);
    let before = served.iter().filter(|s| warm(&s.path)).count();
    if before > 0 {
        served = server.said(N + before);
        served.retain(|s| !warm(&s.path));
    }
    let all = wants_of_both(&said, &served);
    assert_eq!(all.len(), 2 * N, "the peers do not agree");
    let trace = tracer.settle(2 * N).finish();
    assert_exactly(&trace.records, &all);
    assert_pairs(&trace.records);
    trace.assert_no_loss();
}

#[test]
#[ignore = "needs root"]
fn requests_on_one_connection() {
    assert_exact(Server::start(&[]), &["--count", "1000"]);
}

#[test]
#[ignore = "needs root"]
fn requests_on_a_new_connection_each() {
    assert_exact(Server::start(&[]), &["--count", "1000", "--per-conn", "1"]);
}

#[test]
#[ignore = "needs root"]
fn requests_pipelined_in_batches_of_a_hundred() {
    assert_exact(Server::start(&[]), &["--count", "1000", "--batch", "100"]);
}

#[test]
#[ignore = "needs root"]
fn pipelined_requests_that_calls_cut_at_any_byte() {
    assert_exact(
        Server::start(&["--read-size", "97"]),
        &[
            "--count",
            "1000",
            "--batch",
            "50",
            "--write-size",
            "101",
            "--read-size",
            "89",
        ],
    );
}

#[test]
#[ignore = "needs root"]
fn request_heads_written_and_read_one_byte_at_a_time() {
    assert_exact(
        Server::start(&["--read-size", "1"]),
        &["--count", "1000", "--write-size", "1", "--short"],
    );
}

#[test]
#[ignore = "needs root"]
fn response_heads_split_over_writes() {
    assert_exact(
        Server::start(&[]),
        &[
            "--count",
            "1000",
            "--read-size",
            "5",
            "--path",
            "/r/{i}?split=7",
        ],
    );
}

#[test]
#[ignore = "needs root"]
fn twelve_kilobytes_of_headers_each_way() {
    assert_exact(
        Server::start(&[]),
        &[
            "--count",
            "1000",
            "--header-bytes",
            "12000",
            "--path",
            "/r/{i}?hdr=12000",
        ],
    );
}

#[test]
#[ignore = "needs root"]
fn bodies_that_look_like_messages_are_no_messages() {
    assert_exact(
        Server::start(&[]),
        &[
            "--count",
            "1000",
            "--method",
            "POST",
            "--body",
            "fake",
            "--path",
            "/r/{i}?body=fake",
        ],
    );
}

#[test]
#[ignore = "needs root"]
fn bodies_that_look_like_messages_at_the_start_of_every_call() {
    assert_exact(
        Server::start(&["--read-size", "64"]),
        &[
            "--count",
            "1000",
            "--method",
            "POST",
            "--body",
            "fake",
            "--read-size",
            "64",
            "--path",
            "/r/{i}?body=fake",
        ],
    );
}

#[test]
#[ignore = "needs root"]
fn chunks_that_look_like_messages() {
    assert_exact(
        Server::start(&[]),
        &[
            "--count",
            "1000",
            "--method",
            "PUT",
            "--body",
            "fake",
            "--chunked",
            "--path",
            "/r/{i}?body=fake&te=chunked",
        ],
    );
}

#[test]
#[ignore = "needs root"]
fn requests_over_unix_sockets() {
    assert_exact(Server::start_unix(&[]), &["--count", "1000"]);
}

#[test]
#[ignore = "needs root"]
fn requests_on_a_new_unix_socket_each() {
    assert_exact(
        Server::start_unix(&[]),
        &["--count", "1000", "--per-conn", "1"],
    );
}

#[test]
#[ignore = "needs root"]
fn requests_over_ipv6() {
    assert_exact(
        Server::start(&["--listen", "[::1]:0"]),
        &["--count", "1000", "--per-conn", "50"],
    );
}

#[test]
#[ignore = "needs root"]
fn requests_from_ipv4_to_an_ipv6_socket_have_ipv4_addresses() {
    assert_exact(
        Server::start(&["--listen", "[::]:0"]),
        &["--count", "1000", "--per-conn", "50"],
    );
}

#[test]
#[ignore = "needs root"]
fn connections_that_were_open_before_the_tracer() {
    for server in [
        Server::start(&[]),
        Server::start_unix(&[]),
        Server::start(&["--listen", "[::]:0"]),
    ] {
        // Half of them have had an exchange, half are fresh.
        let client = Client::start(
            &server.address,
            &["--count", "1000", "--conns", "10", "--hold"],
        )
        .held();
        let tracer = Tracer::start(&["--role", "both"]);
        assert_exact_from(tracer, server, client);
    }
}

#[test]
#[ignore = "needs root"]
fn many_connections_at_once() {
    let server = Server::start(&[]);
    let tracer = Tracer::start(&["--role", "both"]);
    let clients: Vec<Client> = (0..5)
        .map(|n| {
            let path = format!("/client{n}/{{i}}?size=5000");
            Client::start(
                &server.address,
                &["--count", "200", "--conns", "20", "--path", &path],
            )
        })
        .collect();
    let said: Vec<Said> = clients.into_iter().flat_map(Client::finish).collect();
    let all = wants_of_both(&said, &server.said(N));
    let trace = tracer.settle(2 * N).finish();
    assert_exactly(&trace.records, &all);
    assert_pairs(&trace.records);
    trace.assert_no_loss();
}

/// One thread reads the answer's beginning while another is still in the send of the
/// request, whose record comes only then.
#[test]
#[ignore = "needs root"]
fn an_answer_that_is_read_while_its_request_is_being_sent() {
    const SCRIPT: &str = "
import socket, threading
MUCH = 8_000_000
answered = threading.Event()
listener = socket.create_server(('127.0.0.1', 0))
def answer(status):
    return b'HTTP/1.1 %d Text\\r\\nContent-Length: 2\\r\\n\\r\\nok' % status
def serve():
    c, _ = listener.accept()
    def head():
        text = b''
        while not text.endswith(b'\\r\\n\\r\\n'):
            byte = c.recv(1)
            if not byte: return None
            text += byte
        return text
    head()
    c.sendall(answer(200))
    head()
    c.sendall(answer(413)[:-1])
    answered.wait(30)
    left = MUCH
    while left: left -= len(c.recv(min(left, 1 << 20)))
    c.sendall(b'k')
    while head(): c.sendall(answer(200))
threading.Thread(target=serve, daemon=True).start()
c = socket.create_connection(listener.getsockname())
def get(path):
    c.sendall(b'GET %s HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n' % path)
    assert c.recv(1000).endswith(b'ok')
def read():
    assert c.recv(1000).endswith(b'o')
    answered.set()
get(b'/first')
reader = threading.Thread(target=read)
reader.start()
c.sendall(b'POST /early HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: %d\\r\\n\\r\\n' % MUCH + b'x' * MUCH)
reader.join()
assert c.recv(1000) == b'k'
get(b'/next')
c.close()
";
    let ran = run(&["--role", "client"], &[PYTHON, "-c", SCRIPT]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let got: Vec<_> = (ran.records.iter())
        .map(|r| (r.path.as_str(), r.status, r.is_complete()))
        .collect();
    assert_eq!(
        got,
        [
            ("/first", Some(200), true),
            ("/early", Some(413), true),
            ("/next", Some(200), true)
        ]
    );
}

/// So long a run, of unknown meaning, is over before user space looks.
#[test]
#[ignore = "needs root"]
fn chunks_and_many_answers_in_one_long_call_are_followed_to_their_end() {
    const PEERS: &str = "\
import socket, threading
l = socket.create_server(('127.0.0.1', 0))
def read(s, n):
    while n: n -= len(s.recv(min(n, 65536)))
def serve():
    s = l.accept()[0]
    for n in SIZES:
        s.recv(4096); s.sendall(answer(n))
    s.recv(65536); s.sendall(b'HTTP/1.1 204 No\\r\\n\\r\\n' * 500)
def answer(n):
    half = b'%x\\r\\n%s\\r\\n' % (n // 2, b'x' * (n // 2))
    return b'HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n' + half * 2 + b'0\\r\\n\\r\\n'
SIZES = [100000, 300000, 600000, 1000000] * 3
threading.Thread(target=serve, daemon=True).start()
c = socket.create_connection(l.getsockname())
for n in SIZES:
    c.sendall(b'GET /%d HTTP/1.1\\r\\nHost: h\\r\\n\\r\\n' % len(answer(n))); read(c, len(answer(n)))
c.sendall(b'GET /19 HTTP/1.1\\r\\nHost: h\\r\\n\\r\\n' * 500); read(c, 500 * 19)
";
    let ran = run(&["--role", "both"], &[PYTHON, "-c", PEERS]);
    assert_eq!(ran.records.len(), 2 * 512);
    for record in &ran.records {
        let size = record.path[1..].parse().ok();
        assert!(record.is_complete(), "{record:?}");
        assert_eq!(record.response_bytes, size, "{record:?}");
    }
    assert_eq!(ran.stats["io"]["capped"], 0, "{:#}", ran.stats);
}

/// connect(2) to AF_UNSPEC, then to somebody else: another connection, on the same socket.
#[test]
#[ignore = "needs root"]
fn a_socket_that_connects_again_elsewhere_is_another_connection() {
    const SCRIPT: &str = "
import ctypes, socket
libc = ctypes.CDLL(None, use_errno=True)
first, second = (socket.create_server((ip, 0)) for ip in ('127.0.0.1', '127.0.0.2'))
c = socket.socket()
def exchanges(listener, paths):
    c.connect(listener.getsockname())
    s, _ = listener.accept()
    for path in paths:
        c.sendall(b'GET %s HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n' % path)
        s.recv(1000)
        s.sendall(b'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nok')
        assert c.recv(1000).endswith(b'ok')
    return s
for n in range(8):
    s = exchanges(first, [b'/first'])
    assert libc.connect(c.fileno(), bytes(16), 16) == 0
    s.close()
    exchanges(second, [b'/second'] * 3).close()
    assert libc.connect(c.fileno(), bytes(16), 16) == 0
";
    for hook in ["socket", "syscall"] {
        let ran = run_through(hook, &["--role", "client"], &[PYTHON, "-c", SCRIPT]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        assert_eq!(ran.records.len(), 8 * 4, "{hook}");
        for record in &ran.records {
            let to = match record.path.as_str() {
                "/first" => "127.0.0.1",
                _ => "127.0.0.2",
            };
            assert_eq!(record.dst_ip, to, "{hook}: {record:?}");
            assert!(record.is_complete(), "{hook}: {record:?}");
        }
    }
}

/// The byte is none of the stream that its reader gets (tcp(7), unix(7)).
#[test]
#[ignore = "needs root"]
fn urgent_data_is_taken_for_no_part_of_a_request() {
    const SCRIPT: &str = "
import socket
def exchange(c, s):
    request = b'GET /abc HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n'
    c.send(request[:5])
    c.send(b'Z', socket.MSG_OOB)
    c.send(request[5:])
    got = b''
    while not got.endswith(b'\\r\\n\\r\\n'): got += s.recv(1000)
    assert got == request
    s.send(b'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nok')
    assert c.recv(1000).endswith(b'ok')
    c.close()
    s.close()
listener = socket.create_server(('127.0.0.1', 0))
c = socket.create_connection(listener.getsockname())
exchange(c, listener.accept()[0])
exchange(*socket.socketpair())
";
    for hook in ["socket", "syscall"] {
        let ran = run_through(hook, &["--role", "both"], &[PYTHON, "-c", SCRIPT]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        let wrong = |record: &&Record| record.is_complete() && record.path != "/abc";
        let found = ran.records.iter().find(wrong);
        assert!(found.is_none(), "{hook}: {found:?}");
        assert!(!ran.records.is_empty(), "{hook}");
    }
}

/// As service meshes do it for connections on one host.
#[test]
#[ignore = "needs root"]
fn what_a_sockmap_hands_over_past_tcp_is_seen() {
    let program = crate::paths::compile("sockmap.c", &[]);
    let program = program.to_str().expect("a name of ours");
    for hook in ["socket", "syscall"] {
        let ran = run_through(hook, &["--role", "both"], &[program, "50"]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        assert_eq!(ran.records.len(), 2 * 50, "{hook}");
        for record in &ran.records {
            assert!(record.is_complete(), "{hook}: {record:?}");
            let status = record.status.expect("a status");
            assert_eq!(record.path, format!("/{status}"), "{hook}");
        }
        assert_pairs(&ran.records);
    }
}
