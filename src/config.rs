//! What the program needs to know, as plain data.
//!
//! The only reader of [`crate::cli`]: defaults that depend on each other or on
//! the terminal are settled here, so that nothing later looks at flags, the
//! environment or a file descriptor's kind. Opens nothing and checks nothing
//! on this host.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

use log::LevelFilter;

use crate::cli::{CaptureOptions, Cli, Color, DiagnosticOptions, FilterOptions, Options, Sub};
pub use crate::cli::{Generate, HookChoice, Netns, OutputFormat, RoleFilter};
use crate::event::Comm;
use crate::files::Asker;
use crate::record::filter::{Filter, HostGlob, HttpFilter, PathGlob, StatusFilter};
pub use crate::sandbox::Level as Sandbox;

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Trace the host until told to stop.
    Trace,
    /// Run a command, trace it and its descendants. `argv` has at least one element.
    Run { argv: Vec<OsString> },
    /// Re-run a recording; `-` is standard input. `ignored_options`: options that were
    /// given, and have no effect on it.
    Replay {
        file: PathBuf,
        ignored_options: Vec<String>,
    },
    /// Say whether this host can be traced.
    Doctor { json: bool, pid: Option<u32> },
    /// Print the man page or completions: [`crate::cli::generated`].
    Generate(Generate),
}

/// Filters that the kernel side applies. Empty lists ask for nothing; values
/// of one list are alternatives, and every list that is not empty must match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KernelFilter {
    pub pids: Vec<u32>,
    pub comms: Vec<Comm>,
    /// At either end.
    pub ports: Vec<u16>,
    pub netns: Vec<Netns>,
}

/// Where the loss account goes at exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatsTarget {
    Stderr,
    File(PathBuf),
}

/// Everything that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub mode: Mode,
    pub filter: FilterConfig,
    pub capture: CaptureConfig,
    pub output: OutputConfig,
    pub sinks: SinksConfig,
    pub limits: Limits,
    /// For [`crate::logging::init`].
    pub log_level: LevelFilter,
    /// No summary on standard error.
    pub quiet: bool,
}

/// Which exchanges.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterConfig {
    pub kernel: KernelFilter,
    pub records: Filter,
    pub role: RoleFilter,
}

/// How the kernel is watched.
#[derive(Clone, Debug, PartialEq)]
pub struct CaptureConfig {
    pub hook: HookChoice,
    /// Look inside TLS.
    pub tls: bool,
    /// Files to look for TLS libraries in.
    pub tls_libs: Vec<PathBuf>,
    /// Bytes: a power of two from 64 KiB to 1 GiB.
    pub ring_size: u32,
    /// Between two drains of the ring when much comes: 100 µs to 1 s.
    pub drain_interval: Duration,
    /// What is left of the privileges while tracing.
    pub sandbox: Sandbox,
    pub ready_file: Option<PathBuf>,
    /// An open file descriptor, 0 or above.
    pub ready_fd: Option<i32>,
}

/// What records show.
#[derive(Clone, Debug, PartialEq)]
pub struct OutputConfig {
    pub format: OutputFormat,
    /// Colours in the text format.
    pub color: bool,
    /// Text: columns of the terminal; `None` is any number.
    pub width: Option<u16>,
    /// Text: times in UTC instead of local time.
    pub utc: bool,
    /// Text: the time to first byte.
    pub ttfb: bool,
    /// One row for each route at the end, instead of the records.
    pub summary: bool,
    /// Print responses when they begin, too.
    pub live: bool,
    /// Bytes of each request to keep, 0 to 65536.
    pub payload_bytes: usize,
    /// Bytes of each content to keep and print, 0 to 65536.
    pub body_bytes: usize,
    /// Keep and print header fields.
    pub headers: bool,
    /// Print credentials as they are.
    pub show_secrets: bool,
    /// Print accept, connect and close records.
    pub events: bool,
}

/// Where records, recording and account go.
#[derive(Clone, Debug, PartialEq)]
pub struct SinksConfig {
    /// File for the records; `None` is standard output, or standard error.
    pub write: Option<PathBuf>,
    /// Records go to standard error where they go to no file: standard output is CMD's.
    pub to_stderr: bool,
    /// File for the raw kernel records.
    pub record: Option<PathBuf>,
    pub stats: Option<StatsTarget>,
    /// Owner of new files.
    pub asker: Option<Asker>,
}

/// When to stop, and how much to remember.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// Stop after so long; above zero.
    pub duration: Option<Duration>,
    /// Stop after so many records; above zero.
    pub count: Option<u64>,
    /// After the command has ended: how long to trace what it left behind.
    pub linger: Duration,
    /// Connections remembered at a time, at least 16.
    pub max_connections: usize,
    /// Bytes that connections and open exchanges may take, at least 1 MiB.
    pub max_memory: usize,
}

/// What the defaults depend on outside the command line.
#[derive(Clone, Copy, Debug)]
struct Surroundings {
    stdout: Stream,
    stderr: Stream,
    /// `COLUMNS` of the environment.
    columns: Option<u16>,
    /// The environment asks for no colours (<https://no-color.org>), or the terminal has none.
    no_color: bool,
    asker: Option<Asker>,
}

/// Where records may go without being told to.
#[derive(Clone, Copy, Debug, Default)]
struct Stream {
    is_terminal: bool,
    /// Columns, where that is known.
    width: Option<u16>,
}

impl Stream {
    fn detect(stream: impl IsTerminal + AsFd) -> Self {
        let size = terminal_size::terminal_size_of(stream.as_fd());
        Stream {
            is_terminal: stream.is_terminal(),
            width: size.map(|(width, _)| width.0).filter(|&width| width > 0),
        }
    }
}

impl Surroundings {
    fn detect() -> Self {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Surroundings {
            stdout: Stream::detect(std::io::stdout()),
            stderr: Stream::detect(std::io::stderr()),
            columns: std::env::var("COLUMNS")
                .ok()
                .and_then(|columns| columns.parse().ok())
                .filter(|&columns| columns > 0),
            no_color: no_color || dumb,
            asker: Asker::new(std::env::var_os("SUDO_UID"), std::env::var_os("SUDO_GID")),
        }
    }
}

impl Config {
    /// Settles what `cli` leaves open by looking at standard output, `NO_COLOR` and `TERM`.
    pub fn from_cli(cli: Cli) -> Self {
        Self::settle(cli, Surroundings::detect())
    }

    fn settle(cli: Cli, surroundings: Surroundings) -> Self {
        let to_stderr = cli.to_stderr();
        let options = cli.options;
        let mode = mode(cli.command, cli.cmd, cli.ignored_options, &options);
        let write = options.output.write.filter(|path| path != Path::new("-"));
        let stream = match to_stderr {
            true => surroundings.stderr,
            false => surroundings.stdout,
        };
        let on_terminal = stream.is_terminal && write.is_none();
        let summary = options.output.summary;
        let by_default = if on_terminal || summary {
            OutputFormat::Text
        } else {
            OutputFormat::Json
        };
        let color = match options.output.color {
            Color::Auto => on_terminal && !surroundings.no_color,
            Color::Always => true,
            Color::Never => false,
        };
        Config {
            mode,
            log_level: log_level(&options.diagnostics),
            quiet: options.diagnostics.quiet,
            output: OutputConfig {
                format: options.output.output.unwrap_or(by_default),
                color,
                width: match write {
                    None => surroundings.columns.or(stream.width),
                    Some(_) => None,
                },
                utc: options.output.utc,
                ttfb: options.diagnostics.verbose > 0,
                summary,
                live: options.output.live,
                payload_bytes: options.output.payload_bytes as usize,
                body_bytes: options.output.body_bytes as usize,
                headers: options.output.headers,
                show_secrets: options.output.show_secrets,
                events: options.output.events,
            },
            limits: Limits {
                duration: options.stop.duration,
                count: options.stop.count,
                linger: options.stop.linger,
                max_connections: options.capture.max_connections as usize,
                max_memory: usize::try_from(options.capture.max_memory).unwrap_or(usize::MAX),
            },
            sinks: SinksConfig {
                write,
                to_stderr,
                record: options.capture.record.clone(),
                stats: options.diagnostics.stats.map(stats_target),
                asker: surroundings.asker,
            },
            capture: capture(options.capture),
            filter: FilterConfig {
                role: options.filter.role,
                records: filter(&options.filter),
                kernel: kernel_filter(options.filter),
            },
        }
    }
}

fn capture(options: CaptureOptions) -> CaptureConfig {
    CaptureConfig {
        hook: options.hook,
        tls: options.tls == crate::cli::Tls::Auto,
        tls_libs: options.tls_lib,
        ring_size: options.ring_size,
        drain_interval: options.drain_interval,
        sandbox: match options.no_sandbox {
            true => Sandbox::Off,
            false => Sandbox::Closed,
        },
        ready_file: options.ready_file,
        ready_fd: options.ready_fd,
    }
}

fn mode(
    command: Option<Sub>,
    argv: Vec<OsString>,
    ignored_options: Vec<String>,
    options: &Options,
) -> Mode {
    match command {
        None if argv.is_empty() => Mode::Trace,
        None => Mode::Run { argv },
        Some(Sub::Replay { file }) => Mode::Replay {
            file,
            ignored_options,
        },
        Some(Sub::Doctor { json, pid }) => Mode::Doctor {
            // A report is for people unless asked for, wherever it goes.
            json: json || options.output.output == Some(OutputFormat::Json),
            pid: pid.or(options.filter.pid.first().copied()),
        },
        Some(Sub::Generate { what }) => Mode::Generate(what),
    }
}

fn filter(options: &FilterOptions) -> Filter {
    let ranges = |excluded: bool| {
        let chosen = options
            .status
            .iter()
            .filter(|status| status.exclude == excluded);
        chosen.map(|status| (status.from, status.to)).collect()
    };
    Filter {
        min_duration: options.min_duration,
        failed: options.failed,
        http: HttpFilter {
            hosts: options
                .host
                .iter()
                .map(|glob| HostGlob::new(glob))
                .collect(),
            methods: options.method.clone(),
            paths: options
                .path
                .iter()
                .map(|glob| PathGlob::new(glob))
                .collect(),
            statuses: StatusFilter {
                wanted: ranges(false),
                excluded: ranges(true),
            },
        },
    }
}

fn kernel_filter(options: FilterOptions) -> KernelFilter {
    KernelFilter {
        pids: options.pid,
        comms: options
            .comm
            .iter()
            .map(|name| Comm::from(name.as_str()))
            .collect(),
        ports: options.port,
        netns: options.netns,
    }
}

fn stats_target(path: PathBuf) -> StatsTarget {
    if path == Path::new("-") {
        StatsTarget::Stderr
    } else {
        StatsTarget::File(path)
    }
}

fn log_level(options: &DiagnosticOptions) -> LevelFilter {
    match (options.quiet, options.verbose) {
        (true, _) => LevelFilter::Error,
        (false, 0) => LevelFilter::Warn,
        (false, 1) => LevelFilter::Info,
        (false, 2) => LevelFilter::Debug,
        (false, _) => LevelFilter::Trace,
    }
}

#[cfg(test)]
mod tests;
