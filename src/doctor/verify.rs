//! Compares what the tracer saw of the peer with what the peer did. Pure.

use super::peer::{self, Expected, Transport};
use super::proof::{Compared, Proof};
use super::report::{Check, Part};
use crate::event::Endpoint;
use crate::record::{Completeness, End, Exchange, Role};
use crate::stats::Stats;

/// A proof that failed is a bug: nothing on this host fixes it.
const REPORT: &str = "please report it, with the output of: http-tracer doctor --json";

/// Compares. `pid` is the peer's.
pub fn verify(all: &[Expected], pid: u32, seen: &[Exchange], stats: &Stats) -> (Proof, Vec<Check>) {
    let mut checks = Vec::new();
    let mut proof = Proof {
        balanced: stats.balanced,
        io: stats.io,
        ..Proof::default()
    };
    for expected in all {
        let (id, name) = match expected.transport {
            Transport::Ipv4 => ("ipv4", "TCP over IPv4"),
            Transport::Ipv6 => ("ipv6", "TCP over IPv6"),
            Transport::Unix => ("unix", "AF_UNIX"),
        };
        if let Some(why) = &expected.absent {
            checks.push(Check::ok(
                Part::Proof,
                id,
                format!("{name}: there is none here ({why}), so nothing to prove"),
            ));
            continue;
        }
        if let Some(problem) = &expected.problem {
            let fix = if problem.contains("lo is down") {
                "ip link set lo up"
            } else {
                "see what keeps processes from connecting to this host itself: nft list ruleset"
            };
            checks.push(Check::failed(
                Part::Proof,
                id,
                format!("{name}: no connection to be traced: {problem}"),
                fix,
            ));
            continue;
        }
        let mut faults = Vec::new();
        for exchange in &expected.exchanges {
            proof
                .exchanges
                .push(compare(expected, exchange, pid, seen, &mut faults));
        }
        checks.push(if faults.is_empty() {
            Check::ok(
                Part::Proof,
                id,
                format!("{name}: {}", sentence(expected, &proof)),
            )
        } else {
            Check::failed(
                Part::Proof,
                id,
                format!("{name}: {}", faults.join("; ")),
                REPORT,
            )
        });
    }
    checks.push(account(all, seen, stats));
    (proof, checks)
}

fn sentence(expected: &Expected, proof: &Proof) -> String {
    let each: Vec<String> = proof
        .exchanges
        .iter()
        .filter(|compared| compared.transport == expected.transport)
        .map(|compared| {
            let ms = |ns: u64| format!("{}.{:02}", ns / 1_000_000, ns / 10_000 % 100);
            format!(
                "{} {} in {} ms ({} by its own clock)",
                compared.method,
                compared.status,
                ms(compared.client_duration_ns.unwrap_or_default()),
                ms(compared.own_duration_ns)
            )
        })
        .collect();
    format!(
        "{}; each once at both ends, sizes to the byte",
        each.join(", ")
    )
}

fn compare(
    expected: &Expected,
    did: &peer::Exchange,
    pid: u32,
    seen: &[Exchange],
    faults: &mut Vec<String>,
) -> Compared {
    let what = format!("{} {}", did.method, did.status);
    let of = |role| -> Vec<&Exchange> {
        seen.iter()
            .filter(|seen| seen.span.role == role && seen.target == did.path.as_bytes())
            .collect()
    };
    let (servers, clients) = (of(Role::Server), of(Role::Client));
    for (role, records) in [(Role::Server, &servers), (Role::Client, &clients)] {
        let end = if role == Role::Server {
            "server"
        } else {
            "client"
        };
        match records.as_slice() {
            [record] => faults.extend(
                differences(expected, did, pid, record)
                    .into_iter()
                    .map(|difference| format!("{what} at the {end}: {difference}")),
            ),
            [] => faults.push(format!("{what} at the {end}: not seen")),
            many => faults.push(format!("{what} at the {end}: seen {} times", many.len())),
        }
    }
    if let ([server], [client]) = (servers.as_slice(), clients.as_slice()) {
        if server.span.request_id != client.span.request_id {
            faults.push(format!("{what}: another request_id at each end"));
        }
    }
    let duration =
        |records: &[&Exchange]| records.first().and_then(|record| record.span.duration_ns);
    Compared {
        transport: expected.transport,
        method: did.method.clone(),
        status: did.status,
        server_records: servers.len(),
        client_records: clients.len(),
        server_duration_ns: duration(&servers),
        client_duration_ns: duration(&clients),
        own_duration_ns: did.received.saturating_sub(did.sent[0]),
    }
}

/// In what a record is not what was done.
fn differences(
    expected: &Expected,
    did: &peer::Exchange,
    pid: u32,
    record: &Exchange,
) -> Vec<String> {
    let mut out = Vec::new();
    let mut compare = |name: &str, right: bool, got: String, want: String| {
        if !right {
            out.push(format!("{name} {got} instead of {want}"));
        }
    };
    let number = |n: Option<u64>| n.map_or("unknown".to_string(), |n| n.to_string());
    compare(
        "method",
        record.method == did.method.as_bytes(),
        String::from_utf8_lossy(&record.method).into_owned(),
        did.method.clone(),
    );
    compare(
        "status",
        record.status == Some(did.status),
        number(record.status.map(u64::from)),
        did.status.to_string(),
    );
    compare(
        "request_bytes",
        record.span.request_bytes == Some(did.request_bytes),
        number(record.span.request_bytes),
        did.request_bytes.to_string(),
    );
    compare(
        "response_bytes",
        record.span.response_bytes == Some(did.response_bytes),
        number(record.span.response_bytes),
        did.response_bytes.to_string(),
    );
    compare(
        "completeness",
        record.span.completeness == Completeness::Complete
            && record.span.end == Some(End::Response),
        format!("{:?}", record.span.completeness),
        "Complete".into(),
    );
    compare(
        "pid",
        record.span.task.pid == pid,
        record.span.task.pid.to_string(),
        pid.to_string(),
    );
    let endpoint = |address: Option<std::net::SocketAddr>| {
        address.map_or(Endpoint::default(), |address| Endpoint {
            ip: Some(address.ip()),
            port: address.port(),
        })
    };
    for (name, got, want) in [
        ("source", record.span.src, endpoint(expected.client)),
        ("destination", record.span.dst, endpoint(expected.server)),
    ] {
        compare(name, got == want, format!("{got:?}"), format!("{want:?}"));
    }
    // Times are those at which calls ended; the peer looked at its clock on both
    // sides of its calls. A read may end as soon as the write that feeds it moves bytes.
    let (first, last) = match record.span.role {
        Role::Server => ([did.sent[0], did.read], did.answered),
        Role::Client => (did.sent, [did.answered[0], did.received]),
    };
    let within = |[from, to]: [u64; 2], at: u64| from <= at && at <= to;
    let start = record.span.timestamp_ns;
    compare(
        "timestamp",
        within(first, start),
        format!("{start}"),
        format!("{} to {}", first[0], first[1]),
    );
    let end = record
        .span
        .duration_ns
        .map(|duration| start.saturating_add(duration));
    compare(
        "duration_ns",
        end.is_some_and(|end| within(last, end)),
        number(record.span.duration_ns),
        format!(
            "{} to {}",
            last[0].saturating_sub(first[1]),
            last[1].saturating_sub(first[0])
        ),
    );
    out
}

/// Nothing lost, nothing that nobody did, and it all adds up.
fn account(all: &[Expected], seen: &[Exchange], stats: &Stats) -> Check {
    let known = |seen: &&Exchange| {
        all.iter()
            .flat_map(|expected| &expected.exchanges)
            .any(|did| did.path.as_bytes() == seen.target)
    };
    let unknown = seen.len() - seen.iter().filter(known).count();
    let broken = all.iter().any(|expected| expected.problem.is_some());
    let mut faults = Vec::new();
    if !stats.balanced {
        faults.push("it does not balance".to_string());
    }
    for (n, what) in [
        (
            stats.io.ring_full.unwrap_or(0),
            "calls lost because the ring was full",
        ),
        (stats.io.fault, "calls whose bytes could not be read"),
        // Where a connection broke down half way, its exchanges are not in the list.
        (
            if broken { 0 } else { unknown as u64 },
            "records of nothing that was done",
        ),
    ] {
        if n > 0 {
            faults.push(format!("{n} {what}"));
        }
    }
    let io = stats.io;
    if faults.is_empty() {
        let text = format!(
            "loss account: balanced; of {} socket calls seen on this host {} were another's",
            io.seen, io.filtered
        );
        Check::ok(Part::Proof, "account", text)
    } else {
        let text = format!("loss account: {}", faults.join(", "));
        Check::failed(Part::Proof, "account", text, REPORT)
    }
}
