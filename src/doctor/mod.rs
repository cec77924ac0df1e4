//! Can this host be traced, and is what is seen right? Facts, the hooks, a proof
//! by tracing a process of its own, and what would be seen of another process.
//!
//! Gathers and tries here; the lines about it are pure functions in `facts`,
//! `proof` and `process`. It never hangs: each step has a deadline, and a step
//! that does not keep it is given up.

pub mod facts;
pub mod hooks;
pub mod peer;
pub mod process;
pub mod proof;
pub mod report;
pub mod verify;

use std::os::unix::fs::MetadataExt;
use std::sync::mpsc;
use std::time::Duration;

use crate::capture::{plan, Facts, Hook, Unsupported};
use crate::config::{Config, HookChoice, Netns};
use crate::proc::Proc;
use facts::{Host, Tried};
use process::{Around, Process};
use proof::Outcome;
use report::{Check, Part, Report};

pub use peer::run as peer;

/// For the facts: nothing there takes long.
const FACTS: Duration = Duration::from_secs(20);
/// For the proof. Loading takes half a minute where a kernel is emulated.
const PROOF: Duration = Duration::from_secs(120);

/// Examines the host, and a process if one is asked for.
pub fn run(config: &Config, pid: Option<u32>) -> Report {
    let proc = Proc::default();
    let gathered = within(FACTS, {
        let proc = proc.clone();
        move || {
            let facts = Facts::gather(HookChoice::Fexit); // all that can be tried
            (facts, Host::gather(&proc, &facts))
        }
    });
    let Some((facts, host)) = gathered else {
        return stuck();
    };
    let chosen = plan::choose(&facts, config.capture.hook).map(|(hook, _)| hook);
    let Attempt {
        refused,
        tried,
        proof,
        checks: proof_checks,
    } = match chosen {
        Ok(hook) => prove(hook, facts),
        Err(_) => Attempt {
            refused: true,
            checks: vec![Check::failed(
                Part::Proof,
                "load",
                "not tried: no way into the kernel",
                "see above",
            )],
            ..Attempt::default()
        },
    };
    let (hooks, hook_checks) = hooks::hooks(&host, &facts, config.capture.hook);
    let mut checks = facts::lines(&host, tried);
    checks.extend(hook_checks);
    checks.extend(proof_checks);
    let hook = hooks.iter().find(|hook| hook.taken).map(|hook| hook.hook);
    let mut process = None;
    if let Some(pid) = pid {
        let (found, lines) = examine(&proc, pid, config, hook);
        process = found;
        checks.extend(lines);
    }
    Report {
        hook,
        hooks,
        checks,
        host,
        proof,
        process,
        ..Report::default()
    }
    .conclude(refused, tried.loaded)
}

/// Runs `step` beside this thread, and gives it up after `limit`. The process
/// ends soon after, and the step with it.
fn within<T: Send + 'static>(
    limit: Duration,
    step: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (to, done) = mpsc::channel();
    std::thread::spawn(move || {
        let _ = to.send(step());
    });
    done.recv_timeout(limit).ok()
}

/// What came of tracing.
#[derive(Default)]
struct Attempt {
    /// The host, or this user, cannot trace.
    refused: bool,
    tried: Tried,
    proof: Option<proof::Proof>,
    checks: Vec<Check>,
}

fn prove(hook: Hook, facts: Facts) -> Attempt {
    let (refused, why, fix) = match within(PROOF, move || proof::run(hook, facts)) {
        Some(Ok(Outcome {
            tried,
            proof,
            checks,
        })) => {
            return Attempt {
                refused: false,
                tried,
                proof,
                checks,
            }
        }
        Some(Err(error)) => match error.downcast::<Unsupported>() {
            Ok(unsupported) => (
                true,
                unsupported.reason,
                "what failed above; http-tracer -v doctor shows the kernel's own words",
            ),
            Err(error) => (
                false,
                format!("{error:#}"),
                "http-tracer -vvv doctor says more",
            ),
        },
        None => (
            false,
            format!("the proof was not done within {} s", PROOF.as_secs()),
            "http-tracer -vvv doctor says how far it comes",
        ),
    };
    Attempt {
        refused,
        checks: vec![Check::failed(Part::Proof, "load", why, fix)],
        ..Attempt::default()
    }
}

fn examine(
    proc: &Proc,
    pid: u32,
    config: &Config,
    hook: Option<&'static str>,
) -> (Option<Process>, Vec<Check>) {
    let filter = config.filter.kernel.clone();
    let proc = proc.clone();
    let found = within(FACTS, move || {
        let process = Process::gather(&proc, pid);
        let netns: Vec<(&Netns, Option<u64>)> = filter
            .netns
            .iter()
            .map(|netns| (netns, inode(&proc, netns)))
            .collect();
        let around = Around {
            hook,
            filter: &filter,
            netns: &netns,
        };
        let lines = process::lines(&process, around);
        (process, lines)
    });
    match found {
        Some((process, lines)) => (Some(process), lines),
        None => (
            None,
            vec![Check::failed(
                Part::Process,
                "process",
                format!("process {pid} cannot be looked at: reading /proc/{pid} hangs"),
                format!("cat /proc/{pid}/stack says what it waits for"),
            )],
        ),
    }
}

/// Which namespace is meant.
fn inode(proc: &Proc, netns: &Netns) -> Option<u64> {
    match netns {
        Netns::SelfNs => proc.netns(None).ok(),
        Netns::Pid(pid) => proc.netns(Some(*pid)).ok(),
        Netns::Path(path) => std::fs::metadata(path).ok().map(|meta| meta.ino()),
    }
}

/// Not even the facts came.
fn stuck() -> Report {
    let check = Check::failed(
        Part::Host,
        "kernel",
        format!(
            "looking at /proc and /sys and asking the kernel took over {} s",
            FACTS.as_secs()
        ),
        "dmesg may say what hangs",
    );
    Report {
        checks: vec![check],
        ..Report::default()
    }
    .conclude(true, false)
}
