//! Replay: a recording through the same pipeline, with options of its own.

use std::cell::OnceCell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::os::fd::AsFd;
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result};
use nix::poll::{poll, PollFd, PollFlags, PollTimeout};

use super::account::{process, report};
use super::replay_filter::{Counts, ReplayFilter};
use super::setup::{pipeline_options, stats_file};
use super::{boot_id, first_of};
use crate::capture::{decode, netns_inode};
use crate::config::{Config, RoleFilter};
use crate::pipeline::{Options, Pipeline};
use crate::recording::{Description, Reader, Step};
use crate::signals::Signals;
use crate::sink::{Fanout, Pace, LAST_CALL};
use crate::stats::{Stats, Tls};
use crate::timeout_writer;

/// Runs a recording through the same pipeline; `-` is standard input.
///
/// # Errors
/// The file cannot be read, is no recording, or is cut short or damaged; what
/// is readable has been printed.
pub fn replay(config: &Config, file: &Path, ignored_options: &[String]) -> Result<u8> {
    if !ignored_options.is_empty() {
        log::warn!("ignored by replay: {}", ignored_options.join(", "));
    }
    let standard_input = file == Path::new("-");
    let name = || match standard_input {
        true => "standard input".to_string(),
        false => file.display().to_string(),
    };
    let from = match standard_input {
        true => io::stdin().as_fd().try_clone_to_owned().map(File::from),
        false => File::open(file),
    };
    let from = from.with_context(|| format!("cannot read {}", name()))?;
    Signals::keep_back(false)?;
    let held = Rc::new(OnceCell::new());
    // Before signals are held: a FIFO waits here for its reader.
    let sinks = Fanout::open(config, &patient(Rc::clone(&held)))?;
    let stats_file = stats_file(config)?;
    let signals = Rc::new(Signals::hold(false)?);
    let _ = held.set(Rc::clone(&signals));
    let source = Source::new(from, Rc::clone(&signals));
    let reader = match Reader::new(BufReader::with_capacity(256 << 10, source)) {
        Err(_) if signals.stop_requested() => return Ok(0),
        reader => reader.with_context(name)?,
    };
    let made = &reader.description;
    log::info!(
        "recorded by version {} on kernel {} through the hook {}: {}",
        made.made_by,
        made.kernel,
        made.hook,
        serde_json::to_string(&made.options)?
    );
    if config.output.events && !made.options.role.is_empty() && !made.options.events {
        log::warn!("--events: none were recorded");
    }
    let netns = namespaces(config, made)?;
    let options = Options {
        wall_offset_ns: made.wall_offset_ns,
        sockets_picked: [&made.options.ports, &config.filter.kernel.ports]
            .iter()
            .any(|ports| !ports.is_empty())
            || !made.options.netns.is_empty()
            || !netns.is_empty(),
        ..pipeline_options(config)
    };
    let mut replay = Replay {
        pipeline: Pipeline::new(options, sinks),
        filter: ReplayFilter::new(
            &config.filter.kernel,
            netns,
            config.capture.tls,
            config.limits.max_connections,
        ),
        stats: Stats {
            hook: Some(made.hook.clone()),
            each_end: config.filter.role != RoleFilter::Auto,
            ..Stats::default()
        },
    };
    replay.stats.ring.size = u64::from(made.options.ring_size);
    let done = replay.run(reader, &signals, config);
    let mut failed = Vec::from_iter(done.with_context(name).err());
    failed.extend(replay.pipeline.sink().finish());
    replay.account(config);
    failed.extend(report(config, stats_file, &replay.stats).err());
    first_of(failed)?;
    Ok(0)
}

/// Nothing is lost by waiting for who reads the records, until the end is asked for and a
/// little longer.
fn patient(signals: Rc<OnceCell<Rc<Signals>>>) -> Pace {
    let since = OnceCell::new();
    Pace::Waits(Rc::new(move || {
        let asked = signals
            .get()
            .is_some_and(|signals| signals.stop_requested());
        !asked || since.get_or_init(Instant::now).elapsed() < LAST_CALL
    }))
}

/// The namespaces of `--netns`, unless their numbers are another boot's than those of the
/// recording: then they tell nothing.
fn namespaces(config: &Config, made: &Description) -> Result<Vec<u32>> {
    let netns = &config.filter.kernel.netns;
    if netns.is_empty() {
        return Ok(Vec::new());
    }
    if made.boot_id.is_empty() || made.boot_id != boot_id() {
        log::warn!(
            "--netns is ignored: the recording was made on another machine, or before \
             this one was started"
        );
        return Ok(Vec::new());
    }
    netns.iter().map(netns_inode).collect()
}

/// A file or pipe that ends when it is time to stop.
struct Source {
    from: File,
    /// Regular files never make anybody wait.
    prompt: bool,
    signals: Rc<Signals>,
}

impl Source {
    fn new(from: File, signals: Rc<Signals>) -> Self {
        let prompt = from.metadata().is_ok_and(|meta| meta.is_file());
        Source {
            from,
            prompt,
            signals,
        }
    }

    /// Sleeps until there is something to read or a signal.
    fn wait(&self) {
        let of = |fd| PollFd::new(fd, PollFlags::POLLIN);
        let mut fds = [of(self.from.as_fd()), of(self.signals.as_fd())];
        while !self.prompt && !self.signals.stop_requested() {
            // Not every signal is about the end.
            let _ = poll(&mut fds, PollTimeout::NONE);
            if fds[0].any() == Some(true) {
                return;
            }
        }
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.wait();
        match self.signals.stop_requested() {
            true => Ok(0),
            false => self.from.read(buffer),
        }
    }
}

struct Replay<'a> {
    pipeline: Pipeline<Fanout>,
    filter: ReplayFilter<'a>,
    stats: Stats,
}

impl Replay<'_> {
    /// Until the end, or until there is enough of it.
    ///
    /// # Errors
    /// The recording is cut short or damaged; what was readable has been taken.
    fn run<R: BufRead>(
        &mut self,
        mut reader: Reader<R>,
        signals: &Signals,
        config: &Config,
    ) -> Result<()> {
        let done = loop {
            let sinks = self.pipeline.sink();
            if sinks.full() || sinks.closed() {
                break Ok(());
            }
            let step = reader.step(|step, answers| match step {
                Step::Tick(now) => self.pipeline.tick(now, answers),
                Step::Wall(offset) => self.pipeline.set_wall_offset(offset),
                Step::Record(raw) => {
                    self.stats.ring.records += 1;
                    self.stats.ring.record_bytes += raw.len() as u64;
                    match decode::event(raw) {
                        Ok(Some(event)) => self.filter.event(
                            event,
                            || decode::netns(raw),
                            |event| {
                                self.pipeline.event(event, answers);
                            },
                        ),
                        Ok(None) => {}
                        Err(error) => {
                            self.stats.trouble.undecodable += 1;
                            log::debug!("{error}");
                        }
                    }
                }
            });
            if signals.summary() {
                self.account(config);
                timeout_writer::eprint_timeout(
                    format!("http-tracer: {}\n", self.stats.so_far()).as_bytes(),
                );
            }
            match step {
                Ok(true) => {}
                Ok(false) => break Ok(()),
                // It ends where it was told to.
                Err(_) if signals.stop_requested() => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.stats.memory.connections = self.pipeline.connections() as u64;
        self.stats.memory.held = self.pipeline.heap_bytes() as u64;
        self.pipeline.finish(reader.answers());
        done
    }

    /// What a recording tells of the loss account.
    fn account(&mut self, config: &Config) {
        let account = self.pipeline.account();
        let stats = &mut self.stats;
        let Counts { calls, bytes } = self.filter.io;
        (stats.io, stats.io_bytes) = (calls, bytes);
        stats.tls = config.capture.tls.then(|| Tls {
            io: self.filter.tls_io.calls,
            io_bytes: self.filter.tls_io.bytes,
            undecoded: None,
            libraries: Vec::new(),
        });
        stats.connections = self.filter.connections;
        stats.memory.max_connections = config.limits.max_connections as u64;
        stats.memory.max_held = config.limits.max_memory as u64;
        stats.of_sinks(self.pipeline.sink().losses());
        if let Ok(status) = File::open("/proc/self/status") {
            stats.process = process(&status);
        }
        stats.add(&account);
        stats.check(account.calls, account.tls_calls);
    }
}
