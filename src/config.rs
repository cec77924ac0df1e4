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
        let options = cli.options;
        let mode = mode(cli.command, cli.cmd, cli.ignored_options, &options);
        let unsaid = options.output.write.is_none() && options.output.output.is_none();
        let write = options.output.write.filter(|path| path != Path::new("-"));
        // Standard output is CMD's, unless somebody wants both there.
        let runs = matches!(mode, Mode::Run { .. });
        let to_stderr = runs && unsaid;
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
mod tests {
    use super::*;

    const PIPE: Surroundings = Surroundings {
        stdout: Stream {
            is_terminal: false,
            width: None,
        },
        stderr: Stream {
            is_terminal: false,
            width: None,
        },
        columns: None,
        no_color: false,
        asker: None,
    };
    const TERMINAL: Surroundings = Surroundings {
        stdout: Stream {
            is_terminal: true,
            width: Some(100),
        },
        ..PIPE
    };

    fn config_in(surroundings: Surroundings, line: &str) -> Config {
        let args = std::iter::once("http-tracer")
            .chain(line.split_whitespace())
            .map(OsString::from);
        Config::settle(crate::cli::try_parse_from(args).expect(line), surroundings)
    }

    fn config(line: &str) -> Config {
        config_in(PIPE, line)
    }

    #[test]
    fn the_defaults_are_those_of_the_contract() {
        let config = config("");
        assert_eq!(config.mode, Mode::Trace);
        assert_eq!(config.output.format, OutputFormat::Json);
        assert_eq!(config.output.payload_bytes, 256);
        assert_eq!(config.capture.ring_size, 16 << 20);
        assert_eq!(
            (config.filter.role, config.capture.hook),
            (RoleFilter::Auto, HookChoice::Auto)
        );
        assert_eq!(config.limits.linger, Duration::from_secs(2));
        assert_eq!(config.capture.drain_interval, Duration::from_millis(100));
        assert_eq!(config.limits.max_connections, 65536);
        assert_eq!(config.limits.max_memory, 256 << 20);
        assert_eq!(config.filter.kernel, KernelFilter::default());
        assert_eq!(config.filter.records, Filter::default());
        assert!(
            !config.output.show_secrets
                && !config.output.headers
                && !config.output.events
                && !config.quiet
        );
    }

    #[test]
    fn text_and_colours_are_for_terminals_unless_asked_for() {
        let shape = |config: Config| (config.output.format, config.output.color);
        assert_eq!(shape(config_in(TERMINAL, "")), (OutputFormat::Text, true));
        assert_eq!(
            shape(config_in(TERMINAL, "-w f")),
            (OutputFormat::Json, false)
        );
        assert_eq!(
            shape(config_in(TERMINAL, "-w -")),
            (OutputFormat::Text, true)
        );
        assert_eq!(
            shape(config_in(TERMINAL, "-o json --color never")),
            (OutputFormat::Json, false)
        );
        assert_eq!(
            shape(config_in(PIPE, "-o text")),
            (OutputFormat::Text, false)
        );
        assert_eq!(
            shape(config_in(PIPE, "-o text --color always")),
            (OutputFormat::Text, true)
        );
        let no_color = Surroundings {
            no_color: true,
            ..TERMINAL
        };
        assert_eq!(shape(config_in(no_color, "")), (OutputFormat::Text, false));
        assert_eq!(
            shape(config_in(no_color, "--color always")),
            (OutputFormat::Text, true)
        );
    }

    #[test]
    fn lines_are_as_wide_as_the_terminal_unless_told_otherwise() {
        let wide = Surroundings {
            columns: Some(132),
            ..PIPE
        };
        for (surroundings, line, width) in [
            (TERMINAL, "", Some(100)),
            (PIPE, "-o text", None),
            (wide, "-o text", Some(132)),
            (wide, "-o text -w f", None),
            (TERMINAL, "-o text -w f", None),
            (
                Surroundings {
                    columns: Some(80),
                    ..TERMINAL
                },
                "",
                Some(80),
            ),
        ] {
            assert_eq!(config_in(surroundings, line).output.width, width, "{line}");
        }
    }

    #[test]
    fn records_of_a_command_go_to_standard_error_unless_told_otherwise() {
        let at_stderr = Surroundings {
            stderr: TERMINAL.stdout,
            ..PIPE
        };
        for (line, to_stderr, format) in [
            ("-- x", true, OutputFormat::Text),
            ("-w - -- x", false, OutputFormat::Json),
            ("-w f -- x", false, OutputFormat::Json),
            ("-o json -- x", false, OutputFormat::Json),
            ("-o text -- x", false, OutputFormat::Text),
            ("", false, OutputFormat::Json),
            ("replay f", false, OutputFormat::Json),
        ] {
            let config = config_in(at_stderr, line);
            assert_eq!(
                (config.sinks.to_stderr, config.output.format),
                (to_stderr, format),
                "{line}"
            );
        }
        let config = config_in(TERMINAL, "-- x");
        assert_eq!(
            (config.sinks.to_stderr, config.output.format),
            (true, OutputFormat::Json)
        );
    }

    #[test]
    fn a_summary_is_for_people_unless_asked_for_as_json() {
        assert_eq!(config("--summary").output.format, OutputFormat::Text);
        assert_eq!(
            config("--summary -o json").output.format,
            OutputFormat::Json
        );
    }

    #[test]
    fn everything_after_the_dashes_is_the_command() {
        let config = config("--port 80 -- curl -o json --port 81 -- x");
        let argv = ["curl", "-o", "json", "--port", "81", "--", "x"]
            .map(OsString::from)
            .to_vec();
        assert_eq!(config.mode, Mode::Run { argv });
        assert_eq!(config.filter.kernel.ports, [80]);
    }

    #[test]
    fn options_stand_before_or_after_a_subcommand() {
        for line in [
            "replay f -o text --status 5xx",
            "-o text --status 5xx replay f",
            "-o text replay f --status 5xx",
        ] {
            let config = config(line);
            let (file, ignored_options) = ("f".into(), vec![]);
            assert_eq!(
                config.mode,
                Mode::Replay {
                    file,
                    ignored_options
                },
                "{line}"
            );
            assert_eq!(config.output.format, OutputFormat::Text, "{line}");
            assert_eq!(
                config.filter.records.http.statuses.wanted,
                [(500, 599)],
                "{line}"
            );
        }
    }

    #[test]
    fn options_that_mean_nothing_to_a_replay_are_known_when_given() {
        let ignored_options = |line: &str| match config(line).mode {
            Mode::Replay {
                ignored_options, ..
            } => ignored_options.join(" "),
            mode => panic!("{mode:?}"),
        };
        let all = "--duration 1s --linger 1s --ready-file f --ready-fd 2 --hook auto --tls-lib l \
                   --ring-size 16M --record r --no-sandbox --drain-interval 1ms";
        let names: Vec<&str> = all.split(' ').filter(|w| w.starts_with("--")).collect();
        assert_eq!(ignored_options(&format!("replay f {all}")), names.join(" "));
        assert_eq!(ignored_options(&format!("{all} replay f")), names.join(" "));
        assert_eq!(
            ignored_options("--hook auto replay f --record r"),
            "--hook --record"
        );
        let meant =
            "--pid 1 --comm c --port 1 --netns self --host h --count 1 --stats - -v --tls off \
                     --max-memory 1M --events --role both -o text -w f";
        assert_eq!(ignored_options(&format!("replay f {meant}")), "");
        assert!(config("--hook auto").mode == Mode::Trace);
    }

    #[test]
    fn the_doctor_takes_a_pid_on_either_side() {
        let doctor = |json, pid| Mode::Doctor { json, pid };
        assert_eq!(config("doctor").mode, doctor(false, None));
        assert_eq!(config("doctor --json --pid 7").mode, doctor(true, Some(7)));
        assert_eq!(config("--pid 7 doctor").mode, doctor(false, Some(7)));
    }

    #[test]
    fn the_doctor_speaks_json_when_asked_for_it_either_way() {
        for (line, wanted) in [
            ("doctor", false),
            ("doctor -o text", false),
            ("doctor --json", true),
            ("doctor -o json", true),
            ("-o json doctor", true),
            ("doctor --json -o text", true),
        ] {
            for surroundings in [PIPE, TERMINAL] {
                let mode = config_in(surroundings, line).mode;
                assert_eq!(
                    mode,
                    Mode::Doctor {
                        json: wanted,
                        pid: None
                    },
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn generate_knows_the_man_page_and_the_shells() {
        assert_eq!(config("generate man").mode, Mode::Generate(Generate::Man));
        let shell = clap_complete::Shell::Zsh;
        assert_eq!(
            config("generate completions zsh").mode,
            Mode::Generate(Generate::Completions { shell })
        );
    }

    #[test]
    fn repeated_options_and_lists_add_up() {
        let config = config("-p 1,2 --pid 3 --port 80 --port 443,8080 --method get,post --status 404,!=500 --status 2xx");
        assert_eq!(config.filter.kernel.pids, [1, 2, 3]);
        assert_eq!(config.filter.kernel.ports, [80, 443, 8080]);
        assert_eq!(config.filter.records.http.methods, ["get", "post"]);
        assert_eq!(
            config.filter.records.http.statuses.wanted,
            [(404, 404), (200, 299)]
        );
        assert_eq!(config.filter.records.http.statuses.excluded, [(500, 500)]);
    }

    #[test]
    fn a_long_thread_name_is_cut_as_the_kernel_cuts_it() {
        let config = config("--comm a-very-long-thread-name");
        assert_eq!(config.filter.kernel.comms[0].bytes(), b"a-very-long-thr");
    }

    #[test]
    fn verbosity_and_the_loss_account_have_their_places() {
        let level = |line: &str| config(line).log_level;
        assert_eq!(level(""), LevelFilter::Warn);
        assert_eq!(level("-v"), LevelFilter::Info);
        assert_eq!(level("-vv"), LevelFilter::Debug);
        assert_eq!(level("replay f -v -v -v"), LevelFilter::Trace);
        assert_eq!(level("-q"), LevelFilter::Error);
        assert_eq!(config("--stats -").sinks.stats, Some(StatsTarget::Stderr));
        assert_eq!(
            config("--stats f").sinks.stats,
            Some(StatsTarget::File("f".into()))
        );
    }
}
