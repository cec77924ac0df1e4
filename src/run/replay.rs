//! Replay: a recording through the same pipeline, with options of its own.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::os::fd::AsFd;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result};
use nix::poll::{poll, PollFd, PollFlags, PollTimeout};

use super::picked::{Counts, Picked};
use super::{boot_id, first_of, pipeline_options, process, report, stats_file};
use crate::capture::{decode, netns_inode};
use crate::config::Config;
use crate::outlet;
use crate::output::Output;
use crate::pipeline::{Options, Pipeline};
use crate::recording::{Description, Reader, Step};
use crate::signals::Signals;
use crate::stats::{Stats, Tls};

/// Runs a recording through the same pipeline; `-` is standard input.
///
/// # Errors
/// The file cannot be read, is no recording, or is cut short or damaged; what
/// is readable has been printed.
pub fn replay(config: &Config, file: &Path, meaningless: &[String]) -> Result<u8> {
    if !meaningless.is_empty() {
        log::warn!("without effect on a replay: {}", meaningless.join(", "));
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
    // Before signals are held: a FIFO waits here for its reader.
    let mut output = Output::open(config)?;
    let stats_file = stats_file(config)?;
    let signals = Rc::new(Signals::hold(false)?);
    let asked = Rc::clone(&signals);
    output.ends_when(move || asked.asked());
    let source = Source::new(from, Rc::clone(&signals));
    let reader = match Reader::new(BufReader::with_capacity(256 << 10, source)) {
        Err(_) if signals.asked() => return Ok(0),
        reader => reader.with_context(name)?,
    };
    let made = &reader.description;
    log::info!(
        "recorded by version {} on kernel {} through the door {}: {}",
        made.made_by,
        made.kernel,
        made.door,
        serde_json::to_string(&made.options)?
    );
    if config.events && !made.options.role.is_empty() && !made.options.events {
        log::warn!("--events: none were recorded");
    }
    let netns = namespaces(config, made)?;
    let options = Options {
        wall_offset_ns: made.wall_offset_ns,
        sockets_picked: [&made.options.ports, &config.kernel.ports]
            .iter()
            .any(|ports| !ports.is_empty())
            || !made.options.netns.is_empty()
            || !netns.is_empty(),
        ..pipeline_options(config)
    };
    let mut replay = Replay {
        pipeline: Pipeline::new(options, output),
        picked: Picked::new(&config.kernel, netns, config.tls, config.max_connections),
        stats: Stats {
            door: Some(made.door.clone()),
            ..Stats::default()
        },
    };
    replay.stats.ring.size = u64::from(made.options.ring_size);
    let done = replay.run(reader, &signals, config);
    replay.account(config);
    let reported = report(config, stats_file, &replay.stats);
    first_of([
        done.with_context(name),
        replay.pipeline.sink().finish(),
        reported,
    ])?;
    Ok(0)
}

/// The namespaces of `--netns`, unless their numbers are another boot's than those of the
/// recording: then they tell nothing.
fn namespaces(config: &Config, made: &Description) -> Result<Vec<u32>> {
    let netns = &config.kernel.netns;
    if netns.is_empty() {
        return Ok(Vec::new());
    }
    if made.boot_id.is_empty() || made.boot_id != boot_id() {
        log::warn!(
            "--netns is without effect: the recording was made on another machine, or before \
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
        while !self.prompt && !self.signals.asked() {
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
        match self.signals.asked() {
            true => Ok(0),
            false => self.from.read(buffer),
        }
    }
}

struct Replay<'a> {
    pipeline: Pipeline<Output>,
    picked: Picked<'a>,
    stats: Stats,
}

impl Replay<'_> {
    /// Until the end, or until there is enough of it.
    ///
    /// # Errors
    /// The recording is cut short or damaged; what was readable has been taken.
    fn run<R: Read>(
        &mut self,
        mut reader: Reader<R>,
        signals: &Signals,
        config: &Config,
    ) -> Result<()> {
        let done = loop {
            let output = self.pipeline.sink();
            if output.full() || output.closed() {
                break Ok(());
            }
            let step = reader.step(|step, answers| match step {
                Step::Tick(now) => self.pipeline.tick(now, answers),
                Step::Wall(offset) => self.pipeline.set_wall_offset(offset),
                Step::Record(raw) => {
                    self.stats.ring.records += 1;
                    self.stats.ring.record_bytes += raw.len() as u64;
                    match decode::event(raw) {
                        Ok(Some(event)) => self.picked.event(event, decode::netns(raw), |event| {
                            self.pipeline.event(event, answers);
                        }),
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
                outlet::say(format!("http-tracer: {}\n", self.stats.so_far()).as_bytes());
            }
            match step {
                Ok(true) => {}
                Ok(false) => break Ok(()),
                // It ends where it was told to.
                Err(_) if signals.asked() => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.stats.memory.connections = self.pipeline.connections() as u64;
        self.stats.memory.held = self.pipeline.held() as u64;
        self.pipeline.finish(reader.answers());
        self.pipeline.sink().flush();
        done
    }

    /// What a recording tells of the loss account.
    fn account(&mut self, config: &Config) {
        let account = self.pipeline.account();
        let stats = &mut self.stats;
        let Counts { calls, bytes } = self.picked.io;
        (stats.io, stats.io_bytes) = (calls, bytes);
        stats.tls = config.tls.then(|| Tls {
            io: self.picked.tls_io.calls,
            io_bytes: self.picked.tls_io.bytes,
            undecoded: None,
            libraries: Vec::new(),
        });
        stats.connections = self.picked.connections;
        stats.memory.max_connections = config.max_connections as u64;
        stats.memory.max_held = config.max_memory as u64;
        stats.trouble.unwritten = self.pipeline.sink().unwritten();
        stats.why_unwritten = self.pipeline.sink().why_unwritten();
        if let Ok(status) = File::open("/proc/self/status") {
            stats.process = process(&status);
        }
        stats.add(&account);
        stats.check(account.calls, account.tls_calls);
    }
}
