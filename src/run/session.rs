//! A session: from the loaded programs to the end.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs::File;
use std::os::fd::AsFd;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::confine::Confined;
use super::records::RecordHandler;
use super::reopen::Opener;
use crate::capture::probe::RunStats;
use crate::capture::{Capture, Counters, Plan};
use crate::clock::monotonic;
use crate::command::{self, GatedChild};
use crate::config::Config;
use crate::proc::finder::{Finder, Id};
use crate::signals::Signals;
use crate::stats::{Io, TlsLibrary};

/// Records handed over in one pass: signals and timers wait no longer than that.
const PASS: usize = 50_000;
/// The ring is drained so often while few records come. While many come, each drain takes
/// a processor from the programs that make them, so it is drained less often
/// (`scripts/bench variants`).
pub(super) const QUIET_INTERVAL: Duration = Duration::from_millis(20);
/// Records of one drain that are many.
const BUSY: usize = 200;
/// Between two drains while a step is under way.
pub(super) const SOON: Duration = Duration::from_millis(2);
/// How long taking out the last probes may take.
const LAST_PROBES: Duration = Duration::from_secs(10);
/// How long calls under way may take to end after detaching.
const SETTLE: Duration = Duration::from_millis(500);

/// The BPF programs are loaded.
pub(super) struct Session<'a> {
    pub config: &'a Config,
    pub plan: Plan,
    pub ready_fd: Option<File>,
    pub _run_stats: Option<RunStats>,
    pub capture: Capture,
    pub handler: Rc<RefCell<RecordHandler>>,
    pub command: Option<GatedChild>,
    pub signals: Signals,
    /// By `--duration`.
    pub ends_at: Option<Instant>,
    /// `/proc/self/status`
    pub status: File,
    pub stats_file: Option<File>,
    /// Opens `--write` anew.
    pub opener: Option<Opener>,
    /// Looks for TLS libraries, unless `--tls off`.
    pub finder: Finder,
    pub libraries: Vec<TlsLibrary>,
    /// How often a process was scanned.
    pub scanned: u64,
    /// Files for which there was no room.
    pub refused: VecDeque<Id>,
}

impl Session<'_> {
    /// Lets CMD run, unless the end was asked for before.
    pub fn release_command(&mut self, _: Confined) {
        let Some(command) = &mut self.command else {
            return;
        };
        match self.signals.stop_requested() {
            true => {
                log::error!("stopped before tracing was ready: CMD never ran");
                command.terminate();
            }
            false => command.release(),
        }
    }

    /// The main loop: until told to stop.
    pub fn run(&mut self) -> Result<()> {
        let limit = self.config.limits.duration;
        self.ends_at = limit.and_then(|limit| Instant::now().checked_add(limit));
        let mut n = 0;
        let mut left_behind_since = None;
        loop {
            let interval = match n {
                BUSY.. => self.config.capture.drain_interval,
                _ => QUIET_INTERVAL.min(self.config.capture.drain_interval),
            };
            n = self.pass(interval)?;
            self.reopen();
            if self.signals.summary() {
                self.say_so_far()?;
            }
            if self.enough() {
                return Ok(());
            }
            let Some(command) = &mut self.command else {
                if self.signals.stop_requested() {
                    return Ok(());
                }
                continue;
            };
            if command.ended().is_some() {
                let since = *left_behind_since.get_or_insert_with(Instant::now);
                if self.signals.stop_requested() || self.nothing_left(since) {
                    return Ok(());
                }
            } else if self.signals.should_forward() {
                command.terminate(); // it decides when it ends; we end with it
            }
        }
    }

    /// Opens `--write` anew, if that was asked for. Until it is open, and if it cannot
    /// be, records go on into the file that is.
    fn reopen(&mut self) {
        let asked = self.signals.reopen();
        let Some(opener) = &mut self.opener else {
            return;
        };
        let answer = match asked.then(|| opener.ask()) {
            Some(Err(error)) => Some(Err(error)),
            _ => opener.answer(),
        };
        match answer {
            Some(Ok(file)) => self.handler.borrow_mut().pipeline.sink().go_on_in(file),
            Some(Err(error)) => log::error!("--write cannot be opened anew: {error}"),
            None => {}
        }
    }

    /// Drains the ring once; how many records there were.
    pub fn pass(&mut self, timeout: Duration) -> Result<usize> {
        let [one, other] = self.finder.fds();
        let others = [Some(self.signals.as_fd()), one, other];
        let n = self.capture.poll(timeout, others, PASS)?;
        self.discover();
        let mut handler = self.handler.borrow_mut();
        handler.look_at_clocks();
        handler.tick(monotonic());
        handler.pipeline.sink().tick();
        Ok(n)
    }

    fn enough(&self) -> bool {
        let mut handler = self.handler.borrow_mut();
        let sinks = handler.pipeline.sink();
        let over = self.ends_at.is_some_and(|at| Instant::now() >= at);
        sinks.closed() || sinks.full() || over
    }

    /// CMD has ended: have its descendants, too, or were they given long enough?
    fn nothing_left(&self, since: Instant) -> bool {
        self.capture.tree_size() == 0 || since.elapsed() >= self.config.limits.linger
    }

    /// Detaches, drains the ring, gives the account; the status to exit with. `ran`: what
    /// became of the main loop.
    pub fn end(&mut self, ran: Result<()>) -> Result<u8> {
        let out = self.take_probes_out();
        self.capture.detach();
        let settled = out.and_then(|()| self.settle());
        self.say_undecoded();
        let told = match &settled {
            Ok(counters) => self.tell(counters),
            Err(_) => Ok(()),
        };
        let status = self.command_status();
        ran?;
        settled?;
        match (told, status) {
            // What CMD did counts for more than where the records went.
            (Err(error), Some(status)) => {
                log::error!("{error:#}");
                Ok(status)
            }
            (told, status) => told.map(|()| status.unwrap_or(0)),
        }
    }

    /// Has all probes taken out of libraries, and drains the ring meanwhile.
    fn take_probes_out(&mut self) -> Result<()> {
        self.capture.begin_detaching();
        let deadline = Instant::now() + LAST_PROBES;
        while !self.capture.probes_gone() && Instant::now() < deadline {
            self.pass(SOON)?;
        }
        Ok(())
    }

    /// The status of CMD, or that its time was over. CMD goes on when tracing ends by
    /// itself, as there are enough records or nobody reads them.
    fn command_status(&mut self) -> Option<u8> {
        let command = self.command.as_mut()?;
        let mut over = self.ends_at;
        let mut timed_out = false;
        loop {
            match command.ended() {
                Some(_) if timed_out => return Some(command::TIMED_OUT),
                Some(status) => return Some(command::exit_code(status)),
                None => {}
            }
            let time_is_up = over.take_if(|at| Instant::now() >= *at).is_some();
            timed_out |= time_is_up;
            if time_is_up || self.signals.should_forward() {
                command.terminate();
            }
            self.signals.wait(QUIET_INTERVAL);
        }
    }

    /// Calls that were under way when the programs were detached may still
    /// write a record: drains until the kernel side's account and ours agree.
    fn settle(&mut self) -> Result<Counters> {
        let deadline = Instant::now() + SETTLE;
        loop {
            while self.pass(Duration::ZERO)? > 0 {}
            let counters = self.capture.counters()?;
            let io = Io::from(counters.calls);
            let tls = Io::from(counters.tls_calls);
            let arrived = self.handler.borrow().pipeline.account();
            let agreed = io.balanced()
                && io.delivered == arrived.calls
                && tls.balanced()
                && tls.delivered == arrived.tls_calls;
            if agreed || Instant::now() >= deadline {
                return Ok(counters);
            }
            std::thread::yield_now();
        }
    }
}
