//! TLS of libraries that are fed from memory: whose socket is it?

use std::process::Command;

use crate::harness::{temp_dir, Guarded, Trace, Tracer, SOON};
use crate::https::{certificate, server};
use crate::peers::PYTHON;
use crate::real::{free_port, Program};
use crate::tls_libraries::c_build;

/// Receives from all sockets first and reads all sessions then; in the other order where
/// ORDER is 1. Each of its connections asks as often as it has turns.
const SERVER: &str = "
import select, socket, ssl, sys, time
cert, key, port, n, turns, order = *sys.argv[1:4], *map(int, sys.argv[4:])
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); context.load_cert_chain(cert, key)
listener = socket.create_server(('127.0.0.1', int(port)), backlog=n)
def take():
    c, i, o = listener.accept()[0], ssl.MemoryBIO(), ssl.MemoryBIO()
    return dict(c=c, i=i, o=o, s=context.wrap_bio(i, o, server_side=True), up=False, done=0)
while True:
    first = listener.accept()[0]
    if first.recv(1, socket.MSG_PEEK): break
    first.close()
i, o = ssl.MemoryBIO(), ssl.MemoryBIO()
all = [dict(c=first, i=i, o=o, s=context.wrap_bio(i, o, server_side=True), up=False, done=0)]
all += [take() for _ in range(n - 1)]
while any(x['done'] < turns for x in all):
    select.select([x['c'] for x in all if x['done'] < turns], [], [], 1)
    time.sleep(0.02) # so that several have something
    ready = select.select([x['c'] for x in all if x['done'] < turns], [], [], 0)[0]
    ready = [x for x in all if x['c'] in ready]
    for x in ready: x['i'].write(x['c'].recv(65536))
    for x in ready[::-1] if order else ready:
        try:
            if not x['up']: x['s'].do_handshake(); x['up'] = True
            if x['s'].read(65536):
                x['s'].write(b'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nok'); x['done'] += 1
        except ssl.SSLWantReadError: pass
    for x in ready:
        if out := x['o'].read(): x['c'].sendall(out)
";

const CLIENT: &str = "
import socket, ssl, sys, threading
port, n, turns = map(int, sys.argv[1:])
context = ssl._create_unverified_context(); bar = threading.Barrier(n)
def one():
    c = socket.create_connection(('127.0.0.1', port)); own = c.getsockname()[1]; s = context.wrap_socket(c)
    for k in range(turns):
        bar.wait(); s.sendall(b'GET /p/x/%d/%d HTTP/1.1\\r\\nHost: h\\r\\n\\r\\n' % (own, k)); s.recv(1000)
threads = [threading.Thread(target=one) for _ in range(n)]
for t in threads: t.start()
for t in threads: t.join()
";

#[test]
#[ignore = "needs root"]
fn sessions_that_are_read_after_all_sockets_have_their_own_addresses() {
    const CONNS: usize = 20;
    const TURNS: usize = 3;
    for order in ["0", "1"] {
        let (dir, port) = (temp_dir(), free_port());
        let (cert, key) = certificate(dir.path());
        let (conns, turns) = (CONNS.to_string(), TURNS.to_string());
        let mut command = Command::new(PYTHON);
        command.args(["-c", SERVER]).arg(cert).arg(key);
        command.args([&port.to_string(), &conns, &turns, order]);
        let _server = Program::start(dir, port, &mut command);
        let tracer = Tracer::start(&["--role", "server"]);
        let args = ["-c", CLIENT, &port.to_string(), &conns, &turns];
        let mut client = Guarded::spawn(Command::new(PYTHON).args(args));
        assert!(client.wait(SOON).success());
        let trace = tracer.settle(CONNS * TURNS).finish();
        assert_own_addresses(&trace, CONNS * TURNS);
    }
}

/// Each path says which port its connection has.
fn assert_own_addresses(trace: &Trace, count: usize) {
    assert_eq!(trace.records.len(), count);
    for r in &trace.records {
        let own = r.path.split('/').nth(3).expect("a port");
        assert_eq!(own, r.src_port.to_string(), "another's address: {r:#?}");
        assert!(r.is_complete() && r.status == Some(200), "{r:#?}");
    }
}

#[test]
#[ignore = "needs root"]
fn sessions_fed_through_pairs_of_bios_have_their_own_addresses() {
    const CONNS: usize = 20;
    const TURNS: usize = 3;
    let server = server("nginx");
    let client = c_build("pair_client.c", "pair-client", &["-lssl", "-lcrypto"]);
    let tracer = Tracer::start(&["--role", "client"]);
    let args = [server.port.into(), CONNS, TURNS].map(|n| n.to_string());
    let mut client = Guarded::spawn(Command::new(client).args(args));
    assert!(client.wait(SOON).success());
    let trace = tracer.settle(CONNS * TURNS).finish();
    assert_own_addresses(&trace, CONNS * TURNS);
}
