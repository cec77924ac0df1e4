//! The comparison of what was seen with what was done.

use http_tracer::doctor::peer::{self, Expected, Transport};
use http_tracer::doctor::report::{Check, Level};
use http_tracer::doctor::verify::verify;
use http_tracer::event::{Endpoint, Task};
use http_tracer::record::{Completeness, End, Exchange, Protocol, Role, Span};
use http_tracer::stats::{Io, Stats};

use super::{assert_line, line};

pub const PID: u32 = 7;

pub fn expected() -> Expected {
    Expected {
        transport: Transport::Ipv4,
        absent: None,
        problem: None,
        client: Some("127.0.0.1:4000".parse().unwrap()),
        server: Some("127.0.0.1:80".parse().unwrap()),
        exchanges: vec![peer::Exchange {
            method: "GET".into(),
            path: "/x/1".into(),
            status: 200,
            request_bytes: 50,
            response_bytes: 90,
            sent: [1_000_000, 1_100_000],
            read: 1_200_000,
            answered: [11_000_000, 11_100_000],
            received: 11_200_000,
        }],
    }
}

fn endpoint(port: u16) -> Endpoint {
    Endpoint {
        ip: Some("127.0.0.1".parse().unwrap()),
        port,
    }
}

pub fn record(role: Role) -> Exchange {
    Exchange {
        span: Span {
            timestamp_ns: 1_050_000,
            task: Task {
                pid: PID,
                tid: PID,
                ..Task::default()
            },
            peer: None,
            other_end: false,
            src: endpoint(4000),
            dst: endpoint(80),
            role,
            tls: false,
            duration_ns: Some(10_000_000),
            elapsed_ns: 10_000_000,
            ttfb_ns: Some(9_000_000),
            request_bytes: Some(50),
            response_bytes: Some(90),
            request_id: 1,
            conn_id: 1,
            trace: None,
            completeness: Completeness::Complete,
            end: Some(End::Response),
            live: false,
        },
        protocol: Some(Protocol::Http11),
        method: b"GET".to_vec(),
        target: b"/x/1".to_vec(),
        host: None,
        status: Some(200),
        payload: vec![],
        request_headers: None,
        response_headers: None,
        grpc: None,
        request_body: None,
        response_body: None,
        events: None,
        websocket: None,
    }
}

pub fn stats() -> Stats {
    let mut stats = Stats {
        io: Io::from([10, 4, 6, 0, 0, 0, 0, 0]),
        ..Stats::default()
    };
    stats.check(4, 0);
    stats
}

fn both() -> Vec<Exchange> {
    vec![record(Role::Server), record(Role::Client)]
}

fn judged(seen: &[Exchange]) -> Vec<Check> {
    verify(&[expected()], PID, seen, &stats()).1
}

#[test]
fn what_was_seen_as_it_was_done_is_proved() {
    let (proof, checks) = verify(&[expected()], PID, &both(), &stats());
    assert_line(
        &checks,
        "ipv4",
        Level::Ok,
        "GET 200 in 10.00 ms (10.20 by its own clock)",
    );
    assert_line(&checks, "account", Level::Ok, "of 10 socket calls");
    assert!(proof.balanced);
    let compared = &proof.exchanges[0];
    assert_eq!((compared.server_records, compared.client_records), (1, 1));
}

#[test]
fn every_difference_fails_and_is_named() {
    type Change = fn(&mut Exchange);
    let cases: &[(Change, &str)] = &[
        (|r| r.method = b"PUT".to_vec(), "method PUT instead of GET"),
        (|r| r.status = Some(404), "status 404 instead of 200"),
        (|r| r.status = None, "status unknown"),
        (
            |r| r.span.request_bytes = Some(49),
            "request_bytes 49 instead of 50",
        ),
        (|r| r.span.response_bytes = None, "response_bytes unknown"),
        (
            |r| r.span.completeness = Completeness::EndUnseen,
            "completeness",
        ),
        (|r| r.span.end = Some(End::TracerStopped), "completeness"),
        (|r| r.span.task.pid = 8, "pid 8 instead of 7"),
        (|r| r.span.src.port = 1, "source"),
        (|r| r.span.dst.port = 1, "destination"),
        (|r| r.span.timestamp_ns = 999_999, "timestamp"),
        (|r| r.span.duration_ns = Some(9_900_000), "duration_ns"),
        (|r| r.span.duration_ns = Some(10_200_000), "duration_ns"),
        (|r| r.span.duration_ns = None, "duration_ns unknown"),
        (|r| r.target = b"/other".to_vec(), "not seen"),
        (|r| r.span.request_id = 2, "another request_id"),
    ];
    for (change, words) in cases {
        for end in 0..2 {
            let mut seen = both();
            change(&mut seen[end]);
            assert_line(&judged(&seen), "ipv4", Level::Failed, words);
        }
    }
}

#[test]
fn an_exchange_that_is_missing_or_seen_twice_fails() {
    assert_line(
        &judged(&[]),
        "ipv4",
        Level::Failed,
        "at the server: not seen",
    );
    let one = [record(Role::Server)];
    assert_line(
        &judged(&one),
        "ipv4",
        Level::Failed,
        "at the client: not seen",
    );
    let mut twice = both();
    twice.push(record(Role::Client));
    assert_line(
        &judged(&twice),
        "ipv4",
        Level::Failed,
        "at the client: seen 2 times",
    );
}

#[test]
fn a_record_of_nothing_that_was_done_fails() {
    let mut seen = both();
    let mut other = record(Role::Server);
    other.target = b"/other".to_vec();
    seen.push(other);
    let checks = judged(&seen);
    assert_line(&checks, "ipv4", Level::Ok, "once");
    assert_line(&checks, "account", Level::Failed, "1 records of nothing");
}

#[test]
fn an_account_that_lost_or_does_not_balance_fails() {
    let cases = [
        ([10, 4, 5, 0, 0, 0, 0, 0], "does not balance"),
        ([10, 4, 5, 0, 0, 1, 0, 0], "the ring was full"),
        ([10, 4, 5, 0, 0, 0, 1, 0], "could not be read"),
    ];
    for (calls, words) in cases {
        let mut stats = Stats {
            io: Io::from(calls),
            ..Stats::default()
        };
        stats.check(4, 0);
        let checks = verify(&[expected()], PID, &both(), &stats).1;
        assert_line(&checks, "account", Level::Failed, words);
    }
}

#[test]
fn what_cannot_be_done_here_is_no_proof() {
    let without = |change: fn(&mut Expected)| {
        let mut expected = expected();
        expected.exchanges.clear();
        change(&mut expected);
        verify(&[expected], PID, &[], &stats()).1
    };
    let checks = without(|expected| {
        expected.transport = Transport::Ipv6;
        expected.absent = Some("no such address".into());
    });
    assert_line(&checks, "ipv6", Level::Ok, "nothing to prove");
    let checks = without(|expected| expected.problem = Some("the interface lo is down".into()));
    assert_line(&checks, "ipv4", Level::Failed, "lo is down");
    assert_eq!(
        line(&checks, "ipv4").fix.as_deref(),
        Some("ip link set lo up")
    );
    let checks = without(|expected| {
        expected.transport = Transport::Unix;
        expected.problem = Some("timed out".into());
    });
    assert_line(&checks, "unix", Level::Failed, "timed out");
}
