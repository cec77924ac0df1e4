//! Answers that go on: WebSockets and server-sent events of real programs, bodies
//! that pause.

use std::process::Command;

use serde_json::{json, Value};

use crate::harness::{run, until, Tracer, SOON};
use crate::peers::{need, script, Dial, PYTHON};
use crate::real::output;

pub const WEBSOCKETS: &str = "/usr/lib/python3/dist-packages/websockets/__init__.py";

pub const WEBSOCKET_SERVER: &str = r#"
import asyncio, websockets
async def answer(ws, path):
    async for message in ws:
        await ws.send(message)
        if len(message) > 100_000:
            await ws.close(1001, "enough")
async def main():
    async with websockets.serve(answer, "127.0.0.1", 0, compression=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.Future()
asyncio.run(main())
"#;

pub const WEBSOCKET_CLIENT: &str = r#"
import asyncio, sys, websockets
async def main():
    async with websockets.connect(f"ws://{sys.argv[1]}/chat?room=1") as ws:
        for message in ["text"] * 20 + [b"bytes" * 100] * 10:
            await ws.send(message)
            assert await ws.recv() == message
        await (await ws.ping())
        await ws.send(b"long" * 50_000)
        try:
            while True:
                await ws.recv()
        except websockets.ConnectionClosed:
            pass
asyncio.run(main())
"#;

#[test]
#[ignore = "needs root"]
fn a_websocket_of_python() {
    need(WEBSOCKETS, "python3-websockets");
    let (_server, address) = script(WEBSOCKET_SERVER);
    let tracer = Tracer::start(&["--role", "both"]);
    output(Command::new(PYTHON).args(["-c", WEBSOCKET_CLIENT, &address]));
    let trace = tracer.settle(4).finish();
    let of_protocol = |protocol: &str| -> Vec<_> {
        let records = trace.records.iter();
        records
            .filter(|r| r.protocol.as_deref() == Some(protocol))
            .collect()
    };
    let (upgrades, ends) = (of_protocol("http/1.1"), of_protocol("websocket"));
    assert_eq!((upgrades.len(), ends.len()), (2, 2), "{:#?}", trace.records);
    let counts = |ping: u64, pong: u64| {
        json!({"text": 20, "binary": 11, "ping": ping, "pong": pong, "frames": 33,
               "payload_bytes": 20 * 4 + 10 * 500 + 200_000, "close_code": 1001})
    };
    for r in upgrades.iter().chain(&ends) {
        assert_eq!((r.path.as_str(), r.status), ("/chat?room=1", Some(101)));
        assert_eq!(r.completeness.as_deref(), Some("complete"), "{r:?}");
    }
    for (upgrade, end) in upgrades.iter().zip(&ends) {
        assert_eq!(upgrade.end.as_deref(), Some("upgrade"));
        assert_ne!(upgrade.request_id, end.request_id);
        let websocket = end.websocket.as_ref().expect("counted");
        assert_eq!(websocket["client"], counts(1, 0));
        assert_eq!(websocket["server"], counts(0, 1));
    }
    assert_eq!(ends[0].request_id, ends[1].request_id);
    trace.assert_no_loss();
}

const EVENT_STREAM: &str = r#"
import http.server, time
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for n in range(3):
            self.wfile.write(b"id: %d\ndata: event\n\n" % n)
        self.rfile.read(1)
        self.wfile.write(b"data: last\n\n")
        self.close_connection = True
    def log_message(self, *args):
        pass
server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
"#;

#[test]
#[ignore = "needs root"]
fn an_event_stream_is_seen_while_it_runs() {
    let (_server, address) = script(EVENT_STREAM);
    let tracer = Tracer::start(&["--live"]);
    let mut client = Dial::to(&address);
    client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    client.read_head();
    until("the record of a stream that runs", SOON, || {
        (tracer.lines() == 1).then_some(())
    });
    client.send("x").half_close().read_to_end();
    let trace = tracer.settle(2).finish();
    let [begun, ended] = &trace.records[..] else {
        panic!("{:#?}", trace.records)
    };
    assert_eq!(
        (begun.live, begun.completeness.as_deref()),
        (Some(true), None)
    );
    assert_eq!((begun.status, begun.end.as_deref()), (Some(200), None));
    assert_eq!(begun.duration_ns, None);
    assert_eq!(ended.live, None);
    assert_eq!(ended.events, Some(4));
    assert_eq!(ended.completeness.as_deref(), Some("complete"), "{ended:?}");
    assert_eq!(begun.request_id, ended.request_id);
    assert_eq!(trace.stats["exchanges"]["emitted"], Value::from(1));
}

/// Answers of connections that have the places in shared memory of others, of which
/// the last thing said was how far a body had got: theirs begin, wait, and go on.
const PLACES_USED_AGAIN: &str = r#"
import os, socket, tempfile, time
OLD, NEW, SLOTS, LONG, SHORT = 64, 40, 65536, 30000, 1000
# connections are numbered, and given places, by the processor
os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
last = open("/sys/devices/system/cpu/possible").read().strip().split("-")[-1]
period = SLOTS // (1 << int(last.split(",")[-1]).bit_length())
body = tempfile.TemporaryFile()
body.write(bytes(LONG))
body.flush()
listener = socket.create_server(("127.0.0.1", 0))
def connection(path, length):
    client = socket.create_connection(listener.getsockname())
    server, _ = listener.accept()
    client.sendall(b"GET %s HTTP/1.1\r\nHost: a\r\n\r\n" % path)
    server.recv(4096)
    server.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length)
    return client, server
old = [connection(b"/old", LONG) for _ in range(OLD)]
for part in range(3):
    time.sleep(0.05) # so that it is known for a body
    for _, server in old:
        os.sendfile(server.fileno(), body.fileno(), 0, LONG // 3)
for client, server in old:
    server.close()
    while client.recv(65536):
        pass
    client.close()
for _ in range(period // 2 - OLD):
    a, b = socket.socketpair()
    a.send(b"x")
    b.recv(1)
    a.close()
    b.close()
new = [connection(b"/new", SHORT) for _ in range(NEW)]
for _, server in new:
    server.sendall(bytes(SHORT // 2))
time.sleep(0.6)
for client, server in new:
    server.sendall(bytes(SHORT // 2))
    server.close()
    while client.recv(65536):
        pass
"#;

#[test]
#[ignore = "needs root"]
fn how_far_a_body_got_is_not_taken_from_a_former_connection() {
    let cmd = [PYTHON, "-c", PLACES_USED_AGAIN];
    let ran = run(&["--role", "both", "--tls", "off"], &cmd);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let new = ran.records.iter().filter(|r| r.path == "/new");
    let (right, wrong): (Vec<_>, Vec<_>) = new.partition(|r| {
        let whole = r.response_bytes == Some(1041) && r.end.as_deref() == Some("response");
        r.is_complete() && whole && r.duration_ns.is_some_and(|ns| ns >= 600_000_000)
    });
    assert_eq!((right.len(), wrong.len()), (80, 0), "{:?}", wrong.first());
}
