//! The proof: the tracer traces a process of its own and compares what it saw with
//! what that process did.
//!
//! [`run`] does it, within a deadline; [`verify`] is pure. Only the peer's process
//! in this network namespace is traced, so other traffic cannot disturb it.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{bail, Context, Result};
use serde::Serialize;

use super::facts::Tried;
use super::peer::{self, Expected, Transport};
use super::report::{Check, Part};
use crate::capture::{self, decode, Capture, Counters, Facts, Hook, Plan, Slots};
use crate::clock::monotonic;
use crate::config::{KernelFilter, Netns};
use crate::event::Endpoint;
use crate::pipeline::{self, Account, Fate, Pipeline, Sink};
use crate::record::{Completeness, End, Exchange, Record, Role};
use crate::stats::{Io, Stats};

/// For the peer to do its part.
const PEER: Duration = Duration::from_secs(10);
/// After that, for the last records to arrive.
const ARRIVE: Duration = Duration::from_secs(2);
/// How long calls under way may take to end after detaching.
const SETTLE: Duration = Duration::from_millis(500);
const DRAIN: Duration = Duration::from_millis(5);
const RING: u32 = 1 << 20;
/// Records in one look at the ring.
const PASS: usize = 10_000;

/// What was seen, beside what was done.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Proof {
    pub exchanges: Vec<Compared>,
    /// The loss account of the proof.
    pub balanced: bool,
    pub io: Io,
    /// From the request to load the programs to their being attached, ns.
    pub load_ns: u64,
}

/// One exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    pub transport: Transport,
    pub method: String,
    pub status: u16,
    /// How often it was seen at the end; each should be 1.
    pub server_records: usize,
    pub client_records: usize,
    /// `duration_ns` of the records, and the peer's own measure at the client, which
    /// begins before it writes.
    pub server_duration_ns: Option<u64>,
    pub client_duration_ns: Option<u64>,
    pub own_duration_ns: u64,
}

/// What came out of trying.
#[derive(Debug)]
pub struct Outcome {
    pub tried: Tried,
    pub proof: Option<Proof>,
    pub checks: Vec<Check>,
}

/// Keeps what is reported.
#[derive(Default)]
struct Seen(Vec<Exchange>);

impl Sink for Seen {
    fn record(&mut self, record: &Record) -> Fate {
        if let Record::Http(exchange) = record {
            self.0.push(exchange.clone());
        }
        Fate::Emitted
    }
}

struct Tracing {
    pipeline: Pipeline<Seen>,
    slots: Option<Slots>,
    undecodable: u64,
}

impl Tracing {
    fn record(&mut self, raw: &[u8]) {
        let Some(slots) = &mut self.slots else {
            return;
        };
        match decode::event(raw) {
            Ok(Some(event)) => self.pipeline.event(event, slots),
            Ok(None) => {}
            Err(_) => self.undecodable += 1,
        }
    }
}

/// The peer's process, ended when this goes.
struct Peer {
    child: Child,
    report: mpsc::Receiver<std::io::Result<String>>,
}

impl Peer {
    fn start(token: &str) -> Result<Self> {
        let mut child = Command::new("/proc/self/exe")
            .args(peer::arguments(token))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the process to be traced")?;
        let stdout = child.stdout.take().context("no pipe")?;
        let (to, report) = mpsc::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let read = BufReader::new(stdout).read_line(&mut line);
            let _ = to.send(read.map(|_| line));
        });
        Ok(Peer { child, report })
    }

    fn go(&mut self) -> Result<()> {
        let stdin = self.child.stdin.as_mut().context("no pipe")?;
        stdin
            .write_all(b"!")
            .context("the process to be traced is gone")
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // Ours, not waited for yet, so the number is still its own.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Tries `hook`.
///
/// # Errors
/// [`capture::Unsupported`] where the kernel refuses the programs, else what failed
/// before anything could be seen.
pub fn run(hook: Hook, facts: Facts) -> Result<Outcome> {
    let token = format!("{}-{:x}", std::process::id(), nonce());
    let mut peer = Peer::start(&token)?;
    let tracing = Rc::new(RefCell::new(Tracing {
        pipeline: Pipeline::new(
            pipeline::Options {
                keep_both_ends: true,
                max_connections: 1024,
                ..pipeline::Options::default()
            },
            Seen::default(),
        ),
        slots: None,
        undecodable: 0,
    }));
    let callback = Rc::clone(&tracing);
    let filter = KernelFilter {
        pids: vec![peer.child.id()],
        netns: vec![Netns::SelfNs],
        ..KernelFilter::default()
    };
    let began = Instant::now();
    let mut capture = Capture::start(
        &capture::Options {
            plan: Plan {
                facts,
                hook,
                tls: false,
                calls: false,
            },
            ring_size: RING,
            filter: &filter,
            tree_root: None,
        },
        move |raw| callback.borrow_mut().record(raw),
    )?;
    tracing.borrow_mut().slots = Some(capture.slots()?);
    let load_ns = began.elapsed().as_nanos() as u64;
    let tried = Tried {
        loaded: true,
        jited: Some(capture.programs().iter().all(|program| program.jited)),
    };
    let expected = watch(&mut capture, &tracing, &mut peer);
    capture.detach();
    let counters = settle(&mut capture, &tracing)?;
    let mut tracing = tracing.borrow_mut();
    let account = finish(&mut tracing);
    let loaded = Check::ok(
        Part::Proof,
        "load",
        format!(
            "the programs of the hook `{hook}` were loaded and attached in {} ms",
            load_ns / 1_000_000
        ),
    );
    let (proof, mut checks) = match expected {
        Ok(expected) => {
            let stats = account_for(&counters, &account);
            let seen = std::mem::take(&mut tracing.pipeline.sink().0);
            let (mut proof, checks) = verify(&expected, peer.child.id(), &seen, &stats);
            proof.load_ns = load_ns;
            (Some(proof), checks)
        }
        Err(error) => (
            None,
            vec![Check::failed(
                Part::Proof,
                "peer",
                format!("{error:#}"),
                "http-tracer doctor, once more, when the machine has less to do",
            )],
        ),
    };
    checks.insert(0, loaded);
    Ok(Outcome {
        tried,
        proof,
        checks,
    })
}

fn nonce() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish()
}

/// Lets the peer go, and looks on until its records are here.
fn watch(
    capture: &mut Capture,
    tracing: &Rc<RefCell<Tracing>>,
    peer: &mut Peer,
) -> Result<Vec<Expected>> {
    peer.go()?;
    let mut deadline = Instant::now() + PEER;
    let mut expected: Option<Vec<Expected>> = None;
    loop {
        capture.poll(DRAIN, [None; 3], PASS)?;
        let seen = {
            let mut tracing = tracing.borrow_mut();
            if let Tracing {
                pipeline,
                slots: Some(slots),
                ..
            } = &mut *tracing
            {
                pipeline.tick(monotonic(), slots);
            }
            tracing.pipeline.sink().0.len()
        };
        match &expected {
            None => match peer.report.try_recv() {
                Ok(line) => {
                    let line = line.context("cannot read from the process to be traced")?;
                    let done = serde_json::from_str(&line)
                        .context("the process to be traced ended before it was done")?;
                    expected = Some(done);
                    deadline = Instant::now() + ARRIVE;
                }
                Err(mpsc::TryRecvError::Empty) => {}
                Err(mpsc::TryRecvError::Disconnected) => bail!("no word from the traced process"),
            },
            Some(all) => {
                let records: usize = all.iter().map(|one| 2 * one.exchanges.len()).sum();
                if seen >= records || Instant::now() > deadline {
                    return Ok(expected.unwrap_or_default());
                }
            }
        }
        if expected.is_none() && Instant::now() > deadline {
            bail!(
                "the process to be traced was not done within {} s",
                PEER.as_secs()
            );
        }
    }
}

/// Calls under way when the programs were detached may still write a record.
fn settle(capture: &mut Capture, tracing: &Rc<RefCell<Tracing>>) -> Result<Counters> {
    let deadline = Instant::now() + SETTLE;
    loop {
        while capture.poll(Duration::ZERO, [None; 3], PASS)? > 0 {}
        let counters = capture.counters()?;
        let io = Io::from(counters.calls);
        let arrived = tracing.borrow().pipeline.account().calls;
        if io.balanced() && io.delivered == arrived || Instant::now() >= deadline {
            return Ok(counters);
        }
        std::thread::yield_now();
    }
}

fn finish(tracing: &mut Tracing) -> Account {
    match &mut tracing.slots {
        Some(slots) => tracing.pipeline.finish(slots),
        None => tracing.pipeline.account(),
    }
}

fn account_for(counters: &Counters, account: &Account) -> Stats {
    let mut stats = Stats {
        io: Io::from(counters.calls),
        io_bytes: Io::from(counters.bytes),
        ..Stats::default()
    };
    stats.add(account);
    stats.check(account.calls, account.tls_calls);
    stats
}

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
