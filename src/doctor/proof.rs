//! The proof: the tracer traces a process of its own and compares what it saw with
//! what that process did.
//!
//! [`run`] does it, within a deadline; [`verify`] compares and is pure. Only the peer's process
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
use super::verify::verify;
use crate::capture::{self, decode, Capture, Counters, Facts, Hook, Plan, Slots};
use crate::clock::monotonic;
use crate::config::{KernelFilter, Netns};
use crate::pipeline::{self, Account, Fate, Pipeline, Sink};
use crate::record::{Exchange, Record};
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
            self.0.push((**exchange).clone());
        }
        Fate::Emitted
    }
}

struct RecordHandler {
    pipeline: Pipeline<Seen>,
    slots: Option<Slots>,
    undecodable: u64,
}

impl RecordHandler {
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
    let tracing = Rc::new(RefCell::new(RecordHandler {
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
    tracing: &Rc<RefCell<RecordHandler>>,
    peer: &mut Peer,
) -> Result<Vec<Expected>> {
    peer.go()?;
    let mut deadline = Instant::now() + PEER;
    let mut expected: Option<Vec<Expected>> = None;
    loop {
        capture.poll(DRAIN, [None; 3], PASS)?;
        let seen = {
            let mut tracing = tracing.borrow_mut();
            if let RecordHandler {
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
fn settle(capture: &mut Capture, tracing: &Rc<RefCell<RecordHandler>>) -> Result<Counters> {
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

fn finish(tracing: &mut RecordHandler) -> Account {
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
