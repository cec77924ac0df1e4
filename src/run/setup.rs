//! The steps before the main loop: from the options to a loaded [`Session`].

use std::cell::RefCell;
use std::fs::File;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::{Context, Result};
use nix::sys::resource::{getrlimit, setrlimit, Resource};

use super::records::RecordHandler;
use super::reopen::Opener;
use super::session::Session;
use super::{boot_id, finder, kernel, written};
use crate::capture::probe::RunStats;
use crate::capture::{self, plan, wire, Capture, Facts, Hook, Plan};
use crate::clock::wall_offset;
use crate::command::{self, GatedChild};
use crate::config::{Config, Mode, Netns, RoleFilter, StatsTarget};
use crate::pipeline::{Options, Pipeline};
use crate::proc::finder::Finder;
use crate::queue::Queue;
use crate::record::Keep;
use crate::recording;
use crate::sandbox;
use crate::signals::Signals;
use crate::sink::{Fanout, Pace};
use crate::timeout_writer::TimeoutWriter;

/// What waits to be written to `--record`, bytes: a disk may stand still for half a second
/// while much is traced.
const RECORDING_ROOM: usize = 64 << 20;

/// The hook and the probes for this host.
pub(super) struct Chosen<'a> {
    config: &'a Config,
    plan: Plan,
    ready_fd: Option<File>,
}

/// Outputs are open.
pub(super) struct Opened<'a> {
    chosen: Chosen<'a>,
    options: Options,
    sinks: Fanout,
    recording: Option<recording::Writer>,
    stats_file: Option<File>,
}

/// CMD waits to be let go, and what opens files later is there.
pub(super) struct Started<'a> {
    opened: Opened<'a>,
    command: Option<GatedChild>,
    opener: Option<Opener>,
}

impl<'a> Chosen<'a> {
    /// Looks at the host and says what it lacks.
    pub fn for_host(config: &'a Config) -> Result<Self> {
        // Before anything is opened, which could have the number.
        let ready_fd = config
            .capture
            .ready_fd
            .map(|fd| capture::fd::take(fd).with_context(|| format!("cannot use --ready-fd {fd}")));
        let ready_fd = ready_fd.transpose()?;
        Signals::keep_back(config.sinks.write.is_some())?;
        let facts = Facts::gather(config.capture.hook);
        let (hook, why) = plan::choose(&facts, config.capture.hook)?;
        log::info!("using hook {hook}: {why}");
        if plan::misses_calls(&facts, hook) {
            log::warn!(
                "the hook {hook} misses calls, as this kernel preempts BPF programs \
                 (trouble.skipped_runs); the hook socket makes up for it"
            );
        }
        let no_tls = plan::no_tls(&facts);
        if let Some(why) = no_tls.filter(|_| config.capture.tls) {
            log::warn!("TLS is not decoded: {why}");
        }
        let plan = Plan {
            facts,
            hook,
            tls: config.capture.tls && no_tls.is_none(),
            calls: config.output.events,
        };
        Ok(Chosen {
            config,
            plan,
            ready_fd,
        })
    }

    /// Opens what is written to. Signals still end the tracer: a FIFO waits here for its
    /// reader.
    pub fn open_outputs(self) -> Result<Opened<'a>> {
        let config = self.config;
        let options = pipeline_options(config);
        Ok(Opened {
            sinks: Fanout::open(config, &Pace::Live)?,
            recording: start_recording(config, self.plan.hook, options.wall_offset_ns)?,
            stats_file: stats_file(config)?,
            options,
            chosen: self,
        })
    }
}

impl<'a> Opened<'a> {
    /// Starts CMD, which does not run yet, and the process that opens `--write` anew.
    pub fn start_command(self) -> Result<Started<'a>> {
        let config = self.chosen.config;
        let command = match &config.mode {
            Mode::Run { argv } => Some(GatedChild::spawn(argv)?),
            _ => None,
        };
        // Not CMD's. It is for kernels that write cores of what is not dumpable, too.
        if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_CORE) {
            let _ = setrlimit(Resource::RLIMIT_CORE, 0, hard);
        }
        let opener = match &config.sinks.write {
            Some(path) => Opener::start(path, config.sinks.asker)?,
            None => None,
        };
        Ok(Started {
            opened: self,
            command,
            opener,
        })
    }
}

impl<'a> Started<'a> {
    /// Holds signals, starts the writers and the finder of TLS libraries, and loads and
    /// attaches the BPF programs.
    pub fn load(self) -> Result<Session<'a>> {
        let Started {
            opened:
                Opened {
                    chosen:
                        Chosen {
                            config,
                            plan,
                            ready_fd,
                        },
                    options,
                    mut sinks,
                    mut recording,
                    stats_file,
                },
            command,
            opener,
        } = self;
        let signals = Signals::hold(config.sinks.write.is_some())?;
        sinks.start()?;
        recording
            .as_mut()
            .map_or(Ok(()), recording::Writer::start)?;
        // Works beside the loading of the BPF programs, which takes as long.
        let finder = match plan.tls {
            true => finder::start(library_files(config), config.capture.sandbox)?,
            false => Finder::none(),
        };
        let handler = RecordHandler::new(Pipeline::new(options, sinks), recording);
        let handler = Rc::new(RefCell::new(handler));
        let callback = Rc::clone(&handler);
        let capture = Capture::start(
            &capture::Options {
                plan,
                ring_size: config.capture.ring_size,
                filter: &config.filter.kernel,
                tree_root: command.as_ref().map(GatedChild::pid),
            },
            move |raw| callback.borrow_mut().record(raw),
        )?;
        handler.borrow_mut().slots = Some(capture.slots()?);
        let run_stats = run_stats(config);
        let status = File::open("/proc/self/status").context("cannot look at /proc")?;
        Ok(Session {
            config,
            plan,
            ready_fd,
            _run_stats: run_stats,
            capture,
            handler,
            command,
            signals,
            ends_at: None,
            status,
            stats_file,
            opener,
            finder,
            libraries: Vec::new(),
            scanned: 0,
            refused: std::collections::VecDeque::new(),
        })
    }
}

fn start_recording(
    config: &Config,
    hook: Hook,
    wall_offset_ns: u64,
) -> Result<Option<recording::Writer>> {
    let Some(path) = &config.sinks.record else {
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
    let level = config.capture.sandbox;
    let confine = move || sandbox::confine_writer(level);
    let to = Queue::threaded(to, RECORDING_ROOM, None, confine);
    recording::Writer::new(to, &description).map(Some)
}

pub(super) fn stats_file(config: &Config) -> Result<Option<File>> {
    let Some(StatsTarget::File(path)) = &config.sinks.stats else {
        return Ok(None);
    };
    written(path, "--stats", config).map(Some)
}

/// Files to look for TLS libraries in, whether anybody uses them yet or not.
fn library_files(config: &Config) -> Vec<PathBuf> {
    let mut files = config.capture.tls_libs.clone();
    if let Mode::Run { argv } = &config.mode {
        files.extend(argv.first().and_then(|program| command::path_of(program)));
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

pub(super) fn pipeline_options(config: &Config) -> Options {
    Options {
        keep: Keep {
            payload_bytes: config.output.payload_bytes,
            headers: config.output.headers,
            body_bytes: config.output.body_bytes,
            live: config.output.live,
        },
        // Nothing asks yet which request a client's was made for: what is not printed need
        // not be followed.
        keep_both_ends: config.filter.role != RoleFilter::Auto,
        milestones: false,
        max_connections: config.limits.max_connections,
        max_memory: config.limits.max_memory,
        sockets_picked: !config.filter.kernel.ports.is_empty()
            || !config.filter.kernel.netns.is_empty(),
        wall_offset_ns: wall_offset(),
    }
}

fn recorded_options(config: &Config) -> recording::Options {
    recording::Options {
        role: format!("{:?}", config.filter.role).to_lowercase(),
        events: config.output.events,
        command: matches!(config.mode, Mode::Run { .. }),
        ring_size: config.capture.ring_size,
        payload_bytes: config.output.payload_bytes,
        body_bytes: config.output.body_bytes,
        max_connections: config.limits.max_connections,
        pids: config.filter.kernel.pids.clone(),
        comms: (config
            .filter
            .kernel
            .comms
            .iter()
            .map(|comm| comm.text().into()))
        .collect(),
        ports: config.filter.kernel.ports.clone(),
        netns: (config.filter.kernel.netns.iter().map(|netns| match netns {
            Netns::SelfNs => "self".to_string(),
            Netns::Pid(pid) => pid.to_string(),
            Netns::Path(path) => path.display().to_string(),
        }))
        .collect(),
    }
}
