//! The same exchange through every system call that moves bytes over a socket,
//! at both ends, over TCP and AF_UNIX; and sockets that came to a process by
//! other ways than its own accept.

use crate::harness::{run, Tracer};
use crate::peers::{script, wants, wants_of_both, Client, Server, PYTHON};
use crate::record::{assert_exactly, assert_pairs, Role, Want};

const N: usize = 20;

/// What `tracer` must have of a client's run against a server.
fn check(kind: &str, tracer: Tracer, server: &Server, client: Client) {
    let said = client.finish();
    assert_eq!(said.len(), N, "{kind}: the client did not do its work");
    let all = wants_of_both(&said, &server.said(N));
    let trace = tracer.settle(2 * N).finish();
    eprintln!("{kind}: {} records", trace.records.len());
    assert_exactly(&trace.records, &all);
    assert_pairs(&trace.records);
    trace.assert_no_loss();
}

fn both_ends_with(kind: &str) {
    let exchange = [
        "--io", kind, "--count", "20", "--method", "POST", "--body", "3000", "--field",
        "X-Long: wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "--path",
        "/s/{i}?size=3000&hdr=300",
    ];
    for server in [
        Server::start(&["--io", kind]),
        Server::start_unix(&["--io", kind]),
    ] {
        let tracer = Tracer::start(&["--role", "both"]);
        let client = Client::start(&server.address, &exchange);
        check(kind, tracer, &server, client);
    }
}

macro_rules! through {
    ($($name:ident: $kind:literal,)*) => {$(
        #[test]
        #[ignore = "needs root"]
        fn $name() {
            both_ends_with($kind);
        }
    )*};
}

through! {
    through_recv_and_send: "recv",
    through_recvfrom_and_sendto: "recvfrom",
    through_read_and_write: "read",
    through_readv_and_writev: "readv",
    through_three_hundred_iovecs: "manyv",
    through_preadv2_and_pwritev2: "preadv2",
    through_recvmsg_and_sendmsg: "recvmsg",
    through_recvmmsg_and_sendmmsg: "recvmmsg",
    through_sendfile: "sendfile",
    through_splice_into_the_socket: "splice",
    a_peek_is_not_a_read: "peek",
    a_peek_at_more_than_is_then_read: "peekmsg",
}

#[test]
#[ignore = "needs root"]
fn sockets_inherited_by_a_fork() {
    let server = Server::start(&["--model", "fork"]);
    let tracer = Tracer::start(&["--role", "both"]);
    let client = Client::start(&server.address, &["--count", "20", "--per-conn", "5"]);
    check("fork", tracer, &server, client);
}

#[test]
#[ignore = "needs root"]
fn sockets_passed_to_another_process() {
    let server = Server::start(&["--model", "pass"]);
    let tracer = Tracer::start(&["--role", "both"]);
    let client = Client::start(&server.address, &["--count", "20", "--per-conn", "5"]);
    check("pass", tracer, &server, client);
}

#[test]
#[ignore = "needs root"]
fn heads_and_bodies_in_one_call() {
    for kind in ["recv", "recvmsg", "manyv", "recvmmsg"] {
        let server = Server::start(&["--io", kind]);
        let tracer = Tracer::start(&["--role", "both"]);
        let client = Client::start(
            &server.address,
            &[
                "--io",
                kind,
                "--count",
                "20",
                "--batch",
                "5",
                "--method",
                "POST",
                "--body",
                "700",
                "--path",
                "/s/{i}?one=1&size=700",
            ],
        );
        check(kind, tracer, &server, client);
    }
}

#[test]
#[ignore = "needs root"]
fn a_head_sent_by_sendfile_is_known_from_the_other_end() {
    // A server whose whole answer, head and all, comes from a file.
    const SCRIPT: &str = "
import os, socket, tempfile
s = socket.create_server(('127.0.0.1', 0))
print(s.getsockname()[1], flush=True)
c, _ = s.accept()
answer = b'HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\n\\r\\nhello'
f = tempfile.TemporaryFile(); f.write(answer); f.flush()
for _ in range(20):
    got = b''
    while b'\\r\\n\\r\\n' not in got: got += c.recv(4096)
    assert os.sendfile(c.fileno(), f.fileno(), 0, len(answer)) == len(answer)
c.recv(1)
";
    let (_server, address) = script(SCRIPT);
    let tracer = Tracer::start_recorded(&["--role", "client"]);
    let said = Client::run(&address, &["--count", "20"]);
    let all: Vec<Want> = wants(Role::Client, &said);
    let trace = tracer.settle(N).finish();
    assert_exactly(&trace.records, &all);
}

/// On TCP that discards bytes; here it says nothing (unix(7)).
#[test]
#[ignore = "needs root"]
fn msg_trunc_on_af_unix_is_a_read() {
    const SCRIPT: &str = "
import socket
client, server = socket.socketpair()
for n in range(5):
    client.sendall(b'GET /%d HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n' % n)
    assert server.recv(4096, socket.MSG_TRUNC).startswith(b'GET')
    server.sendall(b'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nok')
    assert client.recv(4096, socket.MSG_TRUNC).endswith(b'ok')
";
    let ran = run(&["--role", "both"], &[PYTHON, "-c", SCRIPT]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let right = ran.records.iter().filter(|r| r.is_complete()).count();
    assert_eq!((right, ran.records.len()), (10, 10), "{:#?}", ran.records);
    assert_eq!(ran.stats["io"]["fault"], 0);
}
