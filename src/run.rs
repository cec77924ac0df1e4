//! The main loop: joins the kernel side and the pipeline.
//!
//! Poll the ring, hand each record to the pipeline, tick, flush, until told to
//! stop; then detach, drain what is in the ring, finish open exchanges and
//! print the account.

pub mod finder;
mod ready;
mod reopen;
mod replay;
mod replay_filter;
mod undecoded;
mod words;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nix::sys::resource::{getrlimit, setrlimit, Resource};

use crate::capture::probe::RunStats;
use crate::capture::{
    self, decode, plan, wire, Capture, Counters, Done, Facts, Hook, Outcome, Plan, Slots,
};
use crate::clock::{changed_wall_offset, monotonic, wall_offset};
use crate::command::{self, GatedChild};
use crate::config::{Config, Mode, Netns, RoleFilter, StatsTarget};
use crate::event::Event;
use crate::files::{self, Content};
use crate::pipeline::{Account, Options, Pipeline};
use crate::proc::finder::{Answer, Finder, Id, Library};
use crate::proc::tls::Probe;
use crate::queue::Queue;
use crate::record::Keep;
use crate::recording::{self, Recorded};
use crate::sandbox;
use crate::signals::Signals;
use crate::sink::{Fanout, Pace, LAST_CALL};
use crate::stats::{self, Io, Process, Program, Stats, Tls, TlsLibrary};
use crate::timeout_writer::{self, TimeoutWriter};
use undecoded::Undecoded;

pub use reopen::open_again;
use reopen::Opener;
pub use replay::replay;

/// Records handed over in one pass: signals and timers wait no longer than that.
const PASS: usize = 50_000;
/// The ring is looked at so often, until a look finds many records: then each
/// look takes a processor from those who make them, and seldom looks cost less
/// (`scripts/bench variants`).
const QUIET_INTERVAL: Duration = Duration::from_millis(20);
/// Records of one look.
const BUSY: usize = 200;
/// A look at the ring while something is about to be done.
const SOON: Duration = Duration::from_millis(2);
/// How long putting in the first probes may take, and taking out the last.
const FIRST_PROBES: Duration = Duration::from_secs(10);
const LAST_PROBES: Duration = Duration::from_secs(10);
/// Answers of the finder taken in one look at the ring.
const ANSWERS: usize = 64;
/// Files for which there was no room that are remembered, and tried again when one goes.
const REFUSED: usize = 4096;
const RETRIED: usize = 8;
/// Files with TLS libraries that the account lists.
const LISTED: usize = 1024;
/// How long calls under way may take to end after detaching.
const SETTLE: Duration = Duration::from_millis(500);

/// What waits to be written to `--record`, bytes: a disk may stand still for half a second
/// while much is traced.
const RECORDING_ROOM: usize = 64 << 20;

/// Everything that the ring's callback works on.
struct Tracing {
    /// Processes that became another program.
    execs: Vec<u32>,
    undecoded: Undecoded,
    pipeline: Pipeline<Fanout>,
    slots: Option<Slots>,
    recording: Option<recording::Writer>,
    undecodable: u64,
    records: u64,
    record_bytes: u64,
}

impl Tracing {
    fn look_at_clocks(&mut self) {
        let Some(offset) = changed_wall_offset(self.pipeline.wall_offset()) else {
            return;
        };
        self.pipeline.set_wall_offset(offset);
        if let Some(recording) = &mut self.recording {
            recording.wall_offset(offset);
        }
    }

    fn tick(&mut self, now: u64) {
        let Some(slots) = &mut self.slots else {
            return;
        };
        if !self.pipeline.busy() {
            return;
        }
        if let Some(recording) = &mut self.recording {
            recording.tick(now);
        }
        let mut feedback = Recorded {
            feedback: slots,
            writer: self.recording.as_mut(),
        };
        self.pipeline.tick(now, &mut feedback);
    }

    /// The end: open exchanges are finished as they are.
    fn finish(&mut self) -> Account {
        let Some(slots) = &mut self.slots else {
            return self.pipeline.account();
        };
        // What is still open has waited until now, also in the recording's replay.
        let now = monotonic();
        if let Some(recording) = &mut self.recording {
            recording.tick(now);
        }
        let mut feedback = Recorded {
            feedback: slots,
            writer: self.recording.as_mut(),
        };
        self.pipeline.tick(now, &mut feedback);
        self.pipeline.finish(&mut feedback)
    }

    fn record(&mut self, raw: &[u8]) {
        self.records += 1;
        self.record_bytes += raw.len() as u64;
        let Some(slots) = &mut self.slots else {
            return;
        };
        if let Some(recording) = &mut self.recording {
            recording.record(raw);
        }
        let mut feedback = Recorded {
            feedback: slots,
            writer: self.recording.as_mut(),
        };
        let event = decode::event(raw);
        if let Some(carrier) = decode::carrier(raw) {
            self.undecoded.carrier(carrier);
        } else if let Ok(Some(event)) = &event {
            self.undecoded.event(event);
        }
        match event {
            Ok(Some(Event::Exec { pid })) => self.execs.push(pid),
            Ok(Some(event)) => self.pipeline.event(event, &mut feedback),
            Ok(None) => {}
            Err(error) => {
                self.undecodable += 1;
                log::debug!("{error}");
            }
        }
    }
}

/// Traces until told to stop; the status to exit with.
///
/// # Errors
/// [`capture::Unsupported`] where the host cannot be traced, else what failed.
pub fn trace(config: &Config) -> Result<u8> {
    // Before anything is opened, which could have the number.
    let ready_fd = config
        .ready_fd
        .map(|fd| capture::fd::take(fd).with_context(|| format!("cannot use --ready-fd {fd}")));
    let ready_fd = ready_fd.transpose()?;
    Signals::keep_back(config.write.is_some())?;
    let facts = Facts::gather(config.hook);
    let (hook, why) = plan::choose(&facts, config.hook)?;
    log::info!("using hook {hook}: {why}");
    if plan::misses_calls(&facts, hook) {
        log::warn!(
            "the hook {hook} misses calls, as this kernel preempts BPF programs \
             (trouble.skipped_runs); the hook socket makes up for it"
        );
    }
    let no_tls = plan::no_tls(&facts);
    if let Some(why) = no_tls.filter(|_| config.tls) {
        log::warn!("TLS is not decoded: {why}");
    }
    let plan = Plan {
        facts,
        hook,
        tls: config.tls && no_tls.is_none(),
        calls: config.events,
    };
    let options = pipeline_options(config);
    // Before signals are held: a FIFO waits here for its reader.
    let mut sinks = Fanout::open(config, &Pace::Live)?;
    let mut recording = start_recording(config, hook, options.wall_offset_ns)?;
    let stats_file = stats_file(config)?;
    let command = match &config.mode {
        Mode::Run { argv } => Some(GatedChild::spawn(argv)?),
        _ => None,
    };
    // Not CMD's. It is for kernels that write cores of what is not dumpable, too.
    if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_CORE) {
        let _ = setrlimit(Resource::RLIMIT_CORE, 0, hard);
    }
    let opener = match &config.write {
        Some(path) => Opener::start(path, config.asker)?,
        None => None,
    };
    let signals = Rc::new(Signals::hold(config.write.is_some())?);
    sinks.start()?;
    recording
        .as_mut()
        .map_or(Ok(()), recording::Writer::start)?;
    // Works beside the loading of the BPF programs, which takes as long.
    let finder = match plan.tls {
        true => finder::start(library_files(config), config.sandbox)?,
        false => Finder::none(),
    };
    let tracing = Rc::new(RefCell::new(Tracing {
        pipeline: Pipeline::new(options, sinks),
        execs: Vec::new(),
        undecoded: Undecoded::default(),
        slots: None,
        recording,
        undecodable: 0,
        records: 0,
        record_bytes: 0,
    }));
    let callback = Rc::clone(&tracing);
    let capture = Capture::start(
        &capture::Options {
            plan,
            ring_size: config.ring_size,
            filter: &config.kernel,
            tree_root: command.as_ref().map(GatedChild::pid),
        },
        move |raw| callback.borrow_mut().record(raw),
    )?;
    tracing.borrow_mut().slots = Some(capture.slots()?);
    let run_stats = run_stats(config);

    let status = File::open("/proc/self/status").context("cannot look at /proc")?;

    let mut session = Session {
        config,
        _run_stats: run_stats,
        capture,
        tracing,
        command,
        signals,
        ends_at: None,
        status,
        stats_file,
        opener,
        libraries: Vec::new(),
        looked: 0,
        refused: VecDeque::new(),
        finder,
        looks_for_tls: plan.tls,
    };
    if plan.tls {
        session.capture.start_attaching()?;
        session.first_look()?;
    }
    if !session.signals.stop_requested() {
        session.notify_ready(ready_fd)?;
        // behind it: who waits may read the same descriptor
        if !config.quiet && !session.signals.stop_requested() {
            let began = words::began(config, &hook.to_string(), plan.tls);
            timeout_writer::eprint_timeout(format!("http-tracer: {began}\n").as_bytes());
        }
    }
    let level = match config.sandbox {
        sandbox::Level::Closed if plan.tls => sandbox::Level::Attaching,
        level => level,
    };
    let mut policy = sandbox::policy(
        level,
        sandbox::Work {
            child: session.command.as_ref().map(GatedChild::pid),
            own_pid: std::process::id(),
            hands: session.opener.as_ref().map(Opener::fd),
            perf_uprobes: plan.perf_uprobes(),
        },
    );
    if let Some(policy) = &mut policy {
        policy.drop_privileges(|| session.capture.counters().is_ok())?;
    }
    // These start threads, which are to have no more privileges than this one.
    if plan.tls {
        session.capture.go_on_attaching()?;
    }
    if let Some(policy) = &policy {
        policy.filter_calls();
    }
    if let Some(command) = &mut session.command {
        match session.signals.stop_requested() {
            true => {
                log::error!("stopped before tracing was ready: CMD never ran");
                command.terminate();
            }
            false => command.release(),
        }
    }
    let ran = session.run(hook);
    let out = session.take_probes_out();
    session.capture.detach();
    let settled = out.and_then(|()| session.settle());
    session.say_undecoded();
    let told = match &settled {
        Ok(counters) => session.tell(hook, counters),
        Err(_) => Ok(()),
    };
    let status = session.command_status();
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

/// The first of what failed; the others are said.
fn first_of(failed: Vec<anyhow::Error>) -> Result<()> {
    let mut failed = failed.into_iter();
    let first = failed.next();
    failed.for_each(|error| log::error!("{error:#}"));
    first.map_or(Ok(()), Err)
}

fn start_recording(
    config: &Config,
    hook: Hook,
    wall_offset_ns: u64,
) -> Result<Option<recording::Writer>> {
    let Some(path) = &config.record else {
        return Ok(None);
    };
    let description = recording::Description {
        made_by: env!("CARGO_PKG_VERSION").to_string(),
        wire: wire::VERSION,
        kernel: kernel(),
        hook: hook.to_string(),
        boot_id: boot_id(),
        wall_offset_ns,
        options: recorded_options(config),
    };
    let to = TimeoutWriter::new(written(path, "--record", config)?);
    let level = config.sandbox;
    let confine = move || sandbox::confine_writer(level);
    let to = Queue::threaded(to, RECORDING_ROOM, None, confine);
    recording::Writer::new(to, &description).map(Some)
}

fn stats_file(config: &Config) -> Result<Option<File>> {
    let Some(StatsTarget::File(path)) = &config.stats else {
        return Ok(None);
    };
    written(path, "--stats", config).map(Some)
}

/// The file that `option` names, empty.
fn written(path: &Path, option: &str, config: &Config) -> Result<File> {
    files::open(path, Content::Emptied, config.asker)
        .with_context(|| format!("cannot write {option} {}", path.display()))
}

/// Files to look for TLS libraries in, whether anybody uses them yet or not.
fn library_files(config: &Config) -> Vec<PathBuf> {
    let mut files = config.tls_libs.clone();
    if let Mode::Run { argv } = &config.mode {
        files.extend(argv.first().and_then(|program| command::path_of(program)));
    }
    for path in &config.tls_libs {
        if !path.is_file() {
            log::warn!("--tls-lib: {} is no file", path.display());
        }
    }
    files
}

/// With `-v` the kernel counts what the programs cost. Not with `--stats` alone: the
/// counting is itself a cost, to every BPF program of the host.
fn run_stats(config: &Config) -> Option<RunStats> {
    if config.log_level < log::LevelFilter::Info {
        return None;
    }
    RunStats::keep()
        .inspect_err(|error| {
            log::info!(
                "the run time of BPF programs is not counted: {error}; it needs CAP_SYS_ADMIN, \
                 or sysctl -w kernel.bpf_stats_enabled=1"
            );
        })
        .ok()
}

fn pipeline_options(config: &Config) -> Options {
    Options {
        keep: Keep {
            payload_bytes: config.payload_bytes,
            headers: config.headers,
            body_bytes: config.body_bytes,
            live: config.live,
        },
        // Nothing asks yet which request a client's was made for: what is not printed need
        // not be followed.
        keep_both_ends: config.role != RoleFilter::Auto,
        milestones: false,
        max_connections: config.max_connections,
        max_memory: config.max_memory,
        sockets_picked: !config.kernel.ports.is_empty() || !config.kernel.netns.is_empty(),
        wall_offset_ns: wall_offset(),
    }
}

fn recorded_options(config: &Config) -> recording::Options {
    recording::Options {
        role: format!("{:?}", config.role).to_lowercase(),
        events: config.events,
        command: matches!(config.mode, Mode::Run { .. }),
        ring_size: config.ring_size,
        payload_bytes: config.payload_bytes,
        body_bytes: config.body_bytes,
        max_connections: config.max_connections,
        pids: config.kernel.pids.clone(),
        comms: (config.kernel.comms.iter().map(|comm| comm.text().into())).collect(),
        ports: config.kernel.ports.clone(),
        netns: (config.kernel.netns.iter().map(|netns| match netns {
            Netns::SelfNs => "self".to_string(),
            Netns::Pid(pid) => pid.to_string(),
            Netns::Path(path) => path.display().to_string(),
        }))
        .collect(),
    }
}

fn kernel() -> String {
    fs::read_to_string("/proc/sys/kernel/osrelease")
        .unwrap_or_default()
        .trim()
        .to_string()
}

/// Names this boot of this machine.
fn boot_id() -> String {
    let id = fs::read_to_string("/proc/sys/kernel/random/boot_id");
    id.unwrap_or_default().trim().to_string()
}

/// Prints what was made for standard output.
///
/// # Errors
/// Writing failed for another reason than that nobody reads.
pub fn print(bytes: &[u8]) -> Result<u8> {
    match io::stdout().write_all(bytes) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(0),
    }
}

struct Session<'a> {
    config: &'a Config,
    _run_stats: Option<RunStats>,
    capture: Capture,
    tracing: Rc<RefCell<Tracing>>,
    command: Option<GatedChild>,
    signals: Rc<Signals>,
    /// By `--duration`.
    ends_at: Option<Instant>,
    /// `/proc/self/status`
    status: File,
    stats_file: Option<File>,
    /// Opens `--write` anew.
    opener: Option<Opener>,
    /// Looks for TLS libraries, unless `--tls off`.
    finder: Finder,
    looks_for_tls: bool,
    libraries: Vec<TlsLibrary>,
    /// How often a process was looked at.
    looked: u64,
    /// Files for which there was no room.
    refused: VecDeque<Id>,
}

impl Session<'_> {
    /// Attaches to what was found ahead of time, and to what started since, before
    /// anyone is told "ready".
    fn first_look(&mut self) -> Result<()> {
        self.finder.scan_all();
        let mut patience = words::Patience::new(self.config.quiet);
        while self.finder.scanning() && !self.signals.stop_requested() {
            self.pass(SOON)?; // the ring fills meanwhile
            let (looked, found) = (self.looked, self.libraries.len());
            patience.say(|| {
                format!("scanning for TLS libraries: {looked} processes, {found} libraries so far")
            });
        }
        let deadline = Instant::now() + FIRST_PROBES;
        while self.capture.is_attaching() && !self.signals.stop_requested() {
            if Instant::now() >= deadline {
                log::warn!("some probes are not attached yet: first calls may be missed");
                break;
            }
            self.pass(SOON)?;
            let found = self.libraries.len();
            patience.say(|| format!("attaching probes to {found} TLS libraries"));
        }
        Ok(())
    }

    /// Tells whoever waits that every probe is attached. `fd` is closed, so that its
    /// reader sees the end.
    fn notify_ready(&mut self, fd: Option<File>) -> Result<()> {
        if let Some(path) = &self.config.ready_file {
            let cannot = || format!("cannot write --ready-file {}", path.display());
            while ready::write_to(path, self.config.asker)
                .with_context(cannot)?
                .is_none()
                && !self.signals.stop_requested()
            {
                self.pass(QUIET_INTERVAL)?;
            }
        }
        if self.signals.stop_requested() {
            return Ok(()); // whoever waits sees the end instead
        }
        if let Some(mut fd) = fd {
            fd.write_all(ready::LINE)
                .context("cannot write to --ready-fd")?;
        }
        log::info!("ready");
        Ok(())
    }

    fn found(&mut self, answer: Answer) {
        match answer {
            Answer::Library(library) => self.watch(library),
            Answer::Changed { id } => self.capture.unwatch(id, true),
            Answer::Gone { id } => {
                self.capture.unwatch(id, false);
                let room = self.refused.len().min(RETRIED);
                self.refused
                    .drain(..room)
                    .for_each(|id| self.finder.again(id));
            }
            Answer::Skipped { path, why } => {
                log::warn!("{} is not scanned for TLS: {why}", path.display());
            }
            Answer::Looked { pid, path, watched } => {
                self.looked += 1;
                self.tracing
                    .borrow_mut()
                    .undecoded
                    .looked(pid, path, watched);
            }
            Answer::Unseen { pid, path, unseen } => {
                log::info!(
                    "process {pid}: {} is not decoded: {} ({})",
                    unseen.library,
                    unseen.why,
                    path.display()
                );
                self.tracing.borrow_mut().undecoded.unseen(pid, unseen);
            }
        }
    }

    fn watch(&mut self, library: Library) {
        let listed = listed(&library);
        let (id, user) = (library.id, library.user);
        if let Err(full) = self.capture.watch(library) {
            self.finder.leave(id);
            if self.refused.len() < REFUSED {
                self.refused.push_back(id);
            }
            if full.first {
                log::warn!(
                    "uprobe limit reached ({}): further TLS libraries of user {user} are not traced",
                    full.limit
                );
            }
            return;
        }
        for library in listed {
            log::info!(
                "{} in {}, found by {}: {}",
                library.library,
                library.path,
                library.by,
                library.functions.join(", ")
            );
            if self.libraries.len() < LISTED {
                self.libraries.push(library);
            }
        }
    }

    /// What came of the files that were to be watched.
    fn attached(&mut self) {
        while let Some(Done { id, path, outcome }) = self.capture.attached() {
            let path = path.display();
            match outcome {
                Outcome::Attached => log::debug!("{path}: attached"),
                Outcome::Changed => {
                    log::info!("{path} is being written to: not attached");
                    self.finder.leave(id);
                    self.finder.again(id);
                }
                Outcome::Forgotten => log::debug!("{path}: nobody uses it any more"),
                Outcome::Refused(error) => log::warn!("{path}: {error:#}"),
            }
        }
    }

    /// New programs, and libraries found meanwhile.
    fn discover(&mut self) {
        let execs = std::mem::take(&mut self.tracing.borrow_mut().execs);
        self.attached();
        if self.signals.lease_broken() {
            for id in self.capture.awaited() {
                self.finder.leave(id);
                self.finder.again(id);
                self.capture.unwatch(id, true);
            }
        }
        self.finder.exec(&execs);
        for _ in 0..ANSWERS {
            let Some(answer) = self.finder.poll() else {
                break;
            };
            self.found(answer);
        }
        let due = self.tracing.borrow_mut().undecoded.due(Instant::now());
        due.iter().for_each(|said| log::warn!("{said}"));
    }

    /// What is left to be said of TLS at the end.
    fn say_undecoded(&mut self) {
        for _ in 0..ANSWERS {
            match self.finder.poll() {
                Some(answer @ (Answer::Looked { .. } | Answer::Unseen { .. })) => {
                    self.found(answer);
                }
                Some(_) => {}
                None => break,
            }
        }
        let rest = self.tracing.borrow_mut().undecoded.rest();
        rest.iter().for_each(|said| log::warn!("{said}"));
    }

    fn run(&mut self, hook: Hook) -> Result<()> {
        let limit = self.config.duration;
        self.ends_at = limit.and_then(|limit| Instant::now().checked_add(limit));
        let mut n = 0;
        let mut left_behind_since = None;
        loop {
            let interval = match n {
                BUSY.. => self.config.drain_interval,
                _ => QUIET_INTERVAL.min(self.config.drain_interval),
            };
            n = self.pass(interval)?;
            self.reopen();
            if self.signals.summary() {
                self.say_so_far(hook)?;
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
            Some(Ok(file)) => self.tracing.borrow_mut().pipeline.sink().go_on_in(file),
            Some(Err(error)) => log::error!("--write cannot be opened anew: {error}"),
            None => {}
        }
    }

    /// How things stand, for whoever asks.
    fn say_so_far(&self, hook: Hook) -> Result<()> {
        let counters = self.capture.counters()?;
        let mut stats = self.stats(hook, &counters);
        stats.add(&self.tracing.borrow().pipeline.account());
        let exchanges = &mut stats.exchanges;
        let over = exchanges.emitted + exchanges.filtered_out;
        exchanges.open_at_exit = exchanges.started.saturating_sub(over);
        timeout_writer::eprint_timeout(format!("http-tracer: {}\n", stats.so_far()).as_bytes());
        Ok(())
    }

    /// One look at the ring; how many records there were.
    fn pass(&mut self, timeout: Duration) -> Result<usize> {
        let [one, other] = self.finder.fds();
        let others = [Some(self.signals.as_fd()), one, other];
        let n = self.capture.poll(timeout, others, PASS)?;
        self.discover();
        let mut tracing = self.tracing.borrow_mut();
        tracing.look_at_clocks();
        tracing.tick(monotonic());
        tracing.pipeline.sink().tick();
        Ok(n)
    }

    fn enough(&self) -> bool {
        let mut tracing = self.tracing.borrow_mut();
        let sinks = tracing.pipeline.sink();
        let over = self.ends_at.is_some_and(|at| Instant::now() >= at);
        sinks.closed() || sinks.full() || over
    }

    /// CMD has ended: have its descendants, too, or were they given long enough?
    fn nothing_left(&self, since: Instant) -> bool {
        self.capture.tree_size() == 0 || since.elapsed() >= self.config.linger
    }

    /// Finishes what is open, and gives the account.
    ///
    /// # Errors
    /// The first of what was to be written and could not.
    fn tell(&mut self, hook: Hook, counters: &Counters) -> Result<()> {
        let mut stats = self.stats(hook, counters);
        let (account, mut failed) = {
            let mut tracing = self.tracing.borrow_mut();
            let pipeline = &tracing.pipeline;
            stats.memory.connections = pipeline.connections() as u64;
            stats.memory.held = pipeline.heap_bytes() as u64;
            let account = tracing.finish();
            let sinks = tracing.pipeline.sink();
            let mut failed = sinks.finish();
            stats.of_sinks(sinks.losses());
            if let Some(recording) = &mut tracing.recording {
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

    /// The ring fills meanwhile.
    fn take_probes_out(&mut self) -> Result<()> {
        self.capture.begin_detaching();
        let deadline = Instant::now() + LAST_PROBES;
        while !self.capture.probes_gone() && Instant::now() < deadline {
            self.pass(SOON)?;
        }
        Ok(())
    }

    /// CMD's, or that its time was over. That tracing is over is no reason for CMD to
    /// end, be it that there are enough records or that nobody reads them.
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
            let arrived = self.tracing.borrow().pipeline.account();
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

    fn stats(&self, hook: Hook, counters: &Counters) -> Stats {
        let mut tracing = self.tracing.borrow_mut();
        let mut stats = Stats {
            hook: Some(hook.to_string()),
            io: Io::from(counters.calls),
            io_bytes: Io::from(counters.bytes),
            connections: counters.conns,
            tls: self.looks_for_tls.then(|| Tls {
                io: Io::from(counters.tls_calls),
                io_bytes: Io::from(counters.tls_bytes),
                undecoded: Some(tracing.undecoded.count()),
                libraries: self.libraries.clone(),
            }),
            programs: self
                .capture
                .programs()
                .into_iter()
                .map(Program::from)
                .collect(),
            process: process(&self.status),
            each_end: self.config.role != RoleFilter::Auto,
            ..Stats::default()
        };
        stats.memory.max_connections = self.config.max_connections as u64;
        stats.memory.max_held = self.config.max_memory as u64;
        stats.ring.size = u64::from(self.config.ring_size);
        stats.ring.records = tracing.records;
        stats.ring.record_bytes = tracing.record_bytes;
        stats.ring.high_water = self.capture.high_water();
        stats.trouble.lost_opens = counters.lost_open;
        stats.trouble.lost_ends = counters.lost_state;
        stats.trouble.lost_calls = counters.lost_call;
        stats.trouble.lost_tls = counters.lost_tls;
        stats.trouble.no_connection = counters.no_conn;
        stats.trouble.undecodable = tracing.undecodable;
        stats.trouble.tree_lost = self.capture.tree_lost();
        stats.trouble.skipped_runs = stats::missed(&stats.programs);
        stats.of_sinks(tracing.pipeline.sink().losses());
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

/// What is in a file, for the account.
fn listed(library: &Library) -> Vec<TlsLibrary> {
    let function = |probe: &Probe| format!("{} at {:#x}", probe.function, probe.offset);
    let found = library.contents.found.iter();
    found
        .map(|found| TlsLibrary {
            path: library.path.to_string_lossy().into_owned(),
            library: found.library.to_string(),
            by: found.by.to_string(),
            functions: found.probes.iter().map(function).collect(),
        })
        .collect()
}

/// What the tracer itself costs. `status` is its `/proc/self/status`.
fn process(status: &File) -> Process {
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

fn report(config: &Config, file: Option<File>, stats: &Stats) -> Result<()> {
    for line in stats.costs() {
        log::info!("{line}");
    }
    if !config.quiet {
        timeout_writer::eprint_timeout(format!("http-tracer: {}\n", stats.summary()).as_bytes());
    }
    let line = serde_json::to_string(stats)? + "\n";
    match (&config.stats, file) {
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
