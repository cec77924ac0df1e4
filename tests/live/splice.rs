//! A proxy that moves contents by splice(2): what it does not read into memory has its
//! time and its end all the same, and what cannot be counted says so.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::harness::{until, Guarded, Trace, SOON};
use crate::long_lived::{WEBSOCKETS, WEBSOCKET_CLIENT, WEBSOCKET_SERVER};
use crate::peers::{need, script, Dial, Server, PYTHON};
use crate::record::{Record, Role};
use crate::semantics::{both, get, post};

/// `peers/splice_proxy.py` in front of `address`.
fn proxy(address: &str) -> (Guarded, String) {
    const SOURCE: &str = include_str!("peers/splice_proxy.py");
    let port = address.rsplit(':').next().expect("a port");
    script(&SOURCE.replace("sys.argv[1]", port))
}

fn of_path<'a>(trace: &'a Trace, path: &str) -> Vec<&'a Record> {
    trace.records.iter().filter(|r| r.path == path).collect()
}

#[test]
#[ignore = "needs root"]
fn what_is_spliced_is_over_when_its_last_byte_has_moved() {
    const WAIT: u64 = 60;
    let server = Server::start(&[]);
    let (_proxy, address) = proxy(&server.address);
    let tracer = both();
    let asked = [
        (get("/small?size=100000&wait=60"), 0),
        (post("/both?size=5000000&wait=60", 300_000), 300_000),
        (get("/again?size=250000&wait=60"), 0),
        (get("/close?te=close&size=200000&wait=60"), 0),
    ];
    let mut took = Vec::new();
    let mut c = Dial::to(&address);
    for (n, (head, body)) in asked.iter().enumerate() {
        let began = Instant::now();
        c.send(head).send(vec![b'b'; *body]);
        match head.contains("te=close") {
            true => drop(c.read_to_end()),
            false => drop(c.read_response()),
        }
        took.push(began.elapsed());
        // nothing more moves on any of these connections until then
        until("records of what is over", SOON, || {
            (tracer.lines() >= 4 * (n + 1)).then_some(())
        });
    }
    drop(c);
    let trace = tracer.finish();
    assert_eq!(trace.records.len(), 4 * asked.len(), "{:#?}", trace.records);
    for ((head, body), took) in asked.iter().zip(took) {
        let path = head.split(' ').nth(1).expect("a path");
        let records = of_path(&trace, path);
        for r in &records {
            assert!(r.is_complete(), "{r:?}");
            assert_eq!(r.response_bytes, records[0].response_bytes, "{r:?}");
            assert_eq!(r.request_bytes, Some((head.len() + body) as u64), "{r:?}");
            let lasted = Duration::from_nanos(r.duration_ns.expect("a duration"));
            let atleast = Duration::from_millis(WAIT);
            assert!(lasted >= atleast && lasted <= took, "{took:?}: {r:?}");
        }
        let ends = |role| records.iter().filter(|r| r.role() == Some(role)).count();
        assert_eq!((ends(Role::Server), ends(Role::Client)), (2, 2), "{path}");
    }
    trace.assert_no_loss();
}

#[test]
#[ignore = "needs root"]
fn a_spliced_tunnel_begins_with_its_request_and_is_not_counted_wrong() {
    need(WEBSOCKETS, "python3-websockets");
    let server = Server::start(&[]);
    let (_proxy, tunnel) = proxy(&server.address);
    let (_websockets, address) = script(WEBSOCKET_SERVER);
    let (_second, websocket) = proxy(&address);
    let tracer = both();
    let mut c = Dial::to(&tunnel);
    c.send("CONNECT host.test:443 HTTP/1.1\r\nHost: host.test:443\r\n\r\n");
    c.read_head();
    c.send([b'x'; 50_000]).read(50_000);
    drop(c);
    let client = Command::new(PYTHON)
        .args(["-c", WEBSOCKET_CLIENT, &websocket])
        .output();
    assert!(client.expect("run").status.success());
    let trace = tracer.settle(12).finish();
    let upgrades = |path| {
        let of_path = of_path(&trace, path).into_iter();
        of_path.filter(|r| r.end.as_deref() == Some("upgrade"))
    };
    for path in ["host.test:443", "/chat?room=1"] {
        let upgrades: Vec<_> = upgrades(path).collect();
        assert_eq!(upgrades.len(), 4, "{:#?}", trace.records);
        assert!(upgrades.iter().all(|r| r.is_complete()), "{upgrades:#?}");
    }
    let websockets = trace.records.iter();
    let websockets = websockets.filter(|r| r.protocol.as_deref() == Some("websocket"));
    let (whole, cut): (Vec<_>, Vec<_>) = websockets.partition(|r| r.is_complete());
    assert_eq!((whole.len(), cut.len()), (2, 2), "{:#?}", trace.records);
    let counted = |r: &&Record| r.websocket.as_ref().map(|w| w["client"]["frames"].clone());
    assert!(whole.iter().all(|r| counted(r) == Some(33.into())));
}
