//! The loss account of a session: so far, and at the end.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::time::Instant;

use anyhow::{Context, Result};

use super::first_of;
use super::session::Session;
use crate::capture::{self, Counters};
use crate::config::{Config, RoleFilter, StatsTarget};
use crate::sink::LAST_CALL;
use crate::stats::{self, Io, Process, Program, Stats, Tls};
use crate::timeout_writer::{self, TimeoutWriter};

impl Session<'_> {
    /// Prints the summary so far.
    pub fn say_so_far(&self) -> Result<()> {
        let counters = self.capture.counters()?;
        let mut stats = self.stats(&counters);
        stats.add(&self.handler.borrow().pipeline.account());
        let exchanges = &mut stats.exchanges;
        let over = exchanges.emitted + exchanges.filtered_out;
        exchanges.open_at_exit = exchanges.started.saturating_sub(over);
        timeout_writer::eprint_timeout(format!("http-tracer: {}\n", stats.so_far()).as_bytes());
        Ok(())
    }

    /// Finishes what is open, and gives the account.
    ///
    /// # Errors
    /// The first of what was to be written and could not.
    pub fn tell(&mut self, counters: &Counters) -> Result<()> {
        let mut stats = self.stats(counters);
        let (account, mut failed) = {
            let mut handler = self.handler.borrow_mut();
            let pipeline = &mut handler.pipeline;
            stats.memory.connections = pipeline.connections() as u64;
            stats.memory.held = pipeline.heap_bytes() as u64;
            let account = handler.finish();
            let sinks = handler.pipeline.sink();
            let mut failed = sinks.finish();
            stats.of_sinks(sinks.losses());
            if let Some(recording) = &mut handler.recording {
                failed.extend(recording.finish().err());
                stats.trouble.unrecorded = recording.lost();
            }
            (account, failed)
        };
        stats.add(&account);
        stats.check(account.calls, account.tls_calls);
        failed.extend(report(self.config, self.stats_file.take(), &stats).err());
        first_of(failed)
    }

    fn stats(&self, counters: &Counters) -> Stats {
        let mut handler = self.handler.borrow_mut();
        let mut stats = Stats {
            hook: Some(self.plan.hook.to_string()),
            io: Io::from(counters.calls),
            io_bytes: Io::from(counters.bytes),
            connections: counters.conns,
            tls: self.plan.tls.then(|| Tls {
                io: Io::from(counters.tls_calls),
                io_bytes: Io::from(counters.tls_bytes),
                undecoded: Some(handler.undecoded.count()),
                libraries: self.libraries.clone(),
            }),
            programs: self
                .capture
                .programs()
                .into_iter()
                .map(Program::from)
                .collect(),
            process: process(&self.status),
            each_end: self.config.filter.role != RoleFilter::Auto,
            ..Stats::default()
        };
        stats.memory.max_connections = self.config.limits.max_connections as u64;
        stats.memory.max_held = self.config.limits.max_memory as u64;
        stats.ring.size = u64::from(self.config.capture.ring_size);
        stats.ring.records = handler.records;
        stats.ring.record_bytes = handler.record_bytes;
        stats.ring.high_water = self.capture.high_water();
        stats.trouble.lost_opens = counters.lost_open;
        stats.trouble.lost_ends = counters.lost_state;
        stats.trouble.lost_calls = counters.lost_call;
        stats.trouble.lost_tls = counters.lost_tls;
        stats.trouble.no_connection = counters.no_conn;
        stats.trouble.undecodable = handler.undecodable;
        stats.trouble.tree_lost = self.capture.tree_lost();
        stats.trouble.skipped_runs = stats::missed(&stats.programs);
        stats.of_sinks(handler.pipeline.sink().losses());
        stats
    }
}

impl From<capture::Program> for Program {
    fn from(program: capture::Program) -> Self {
        let capture::Program {
            name,
            run_cnt,
            run_time_ns,
            skipped,
            ..
        } = program;
        Program {
            name,
            run_cnt,
            run_time_ns,
            skipped,
        }
    }
}

/// What the tracer itself costs. `status` is its `/proc/self/status`.
pub(super) fn process(status: &File) -> Process {
    use nix::sys::resource::{getrusage, UsageWho};
    use nix::sys::time::TimeValLike;
    let Ok(usage) = getrusage(UsageWho::RUSAGE_SELF) else {
        return Process::default();
    };
    Process {
        user_cpu_s: usage.user_time().num_microseconds() as f64 / 1e6,
        system_cpu_s: usage.system_time().num_microseconds() as f64 / 1e6,
        peak_rss: peak_rss(status).unwrap_or_else(|| usage.max_rss() as u64 * 1024),
    }
}

/// `VmHWM`: unlike getrusage's it does not know what was there before exec(2).
fn peak_rss(status: &File) -> Option<u64> {
    let mut text = [0; 4096];
    let n = status.read_at(&mut text, 0).ok()?;
    let text = std::str::from_utf8(&text[..n]).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib * 1024)
}

pub(super) fn report(config: &Config, file: Option<File>, stats: &Stats) -> Result<()> {
    for line in stats.costs() {
        log::info!("{line}");
    }
    if !config.quiet {
        timeout_writer::eprint_timeout(format!("http-tracer: {}\n", stats.summary()).as_bytes());
    }
    let line = serde_json::to_string(stats)? + "\n";
    match (&config.sinks.stats, file) {
        (Some(StatsTarget::File(path)), Some(file)) => {
            let deadline = Instant::now() + LAST_CALL;
            // Half an object is none.
            let whole = |n: usize| n / line.len() * line.len();
            TimeoutWriter::new(file)
                .write(&mut line.as_bytes(), whole, || Instant::now() < deadline)
                .with_context(|| format!("cannot write --stats {}", path.display()))
        }
        (Some(StatsTarget::Stderr), _) => {
            timeout_writer::eprint_timeout(line.as_bytes());
            Ok(())
        }
        _ => Ok(()),
    }
}
