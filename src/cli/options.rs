//! The options and subcommands, with their help, defaults and value syntax.
//!
//! One long file on purpose: `--help` and the man page are made of it, section by section.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{
    NonEmptyStringValueParser, PathBufValueParser, RangedU64ValueParser, TypedValueParser,
};
use clap::value_parser;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use super::values::{self, Netns, StatusArg};

/// The largest pid that Linux can be configured to give out (`PID_MAX_LIMIT`).
pub(super) const MAX_PID: i64 = 4_194_304;

/// The end of the long help, and sections of the man page: each starts with a line that is not
/// indented.
pub(super) const MORE_HELP: &str = "\
Examples:
  http-tracer                                 every HTTP exchange on this host
  http-tracer -- curl -s http://localhost/    run a command, trace it and what it starts
  http-tracer --port 8080 --summary           count, errors and percentiles by route
  http-tracer --port 8080 --status 5xx        failures of what serves or calls port 8080
  http-tracer --comm nginx --min-duration 1s  slow exchanges of nginx
  http-tracer -o json | jq .path              one JSON object a line
  http-tracer --record t.rec --duration 10s   record for 10 seconds ...
  http-tracer replay t.rec --status '>=400'   ... and look at it later, without root

Exit status:
  0  ended as asked (a signal and a closed standard output included)
  1  failed while running
  2  bad usage
  3  this host or user cannot trace; the message says what is missing
  With `-- CMD`: the status of CMD, or 128+N if signal N ended it; 124 if `--duration` ended it;
  125 where the tracer failed or could not trace, and bad usage

Signals:
  SIGINT, SIGTERM  end; with `-- CMD` CMD is told to end, and the tracer ends with it
  SIGHUP           with `--write FILE` opens the file anew (log rotation); otherwise, and
                   when the terminal is gone, as SIGTERM
  SIGUSR1          prints the summary and goes on

Environment:
  HTTP_TRACER_NAME  the option `--name`, if it is not typed: HTTP_TRACER_RING_SIZE=64M,
                    HTTP_TRACER_HEADERS=true; more than what the file of `--config` says
  RUST_LOG          messages by module, as in `warn,http_tracer::capture=debug`
  COLUMNS           width of the text format, instead of the terminal's
  NO_COLOR          when set and not empty, `--color auto` means never
  TZ                the zone of the text format's times, unless `--utc`";

/// Shows every HTTP request that any process on this machine serves or makes
///
/// Without a command it traces the whole host until SIGINT or SIGTERM. With
/// `-- CMD` it runs CMD, traces it and its descendants, and exits with its
/// status. Records go to standard output (or `--write FILE`), with `-- CMD`
/// to standard error unless `-o` or `-w` is given; everything else goes to
/// standard error. Values of credentials are masked unless `--show-secrets`.
///
/// Tracing needs root, or CAP_BPF and CAP_PERFMON; what is missing is said.
/// `replay` needs nothing.
#[derive(Debug, Parser)]
#[command(name = "http-tracer", version, max_term_width = 100)]
#[command(allow_negative_numbers = true, after_long_help = MORE_HELP)]
#[command(override_usage = "http-tracer [OPTIONS]
       http-tracer [OPTIONS] -- CMD [ARG...]
       http-tracer replay FILE [OPTIONS]
       http-tracer doctor [--json] [--pid PID]
       http-tracer generate man|completions SHELL")]
pub struct Cli {
    #[command(flatten)]
    pub options: Options,

    #[command(subcommand)]
    pub command: Option<Sub>,

    /// Command to run and trace, with its arguments
    #[arg(last = true, value_name = "CMD [ARG]")]
    pub cmd: Vec<OsString>,

    /// Options that were given and mean nothing to `replay`, if that is the subcommand.
    #[arg(skip)]
    pub ignored_options: Vec<String>,

    /// What `--print-config` prints, if it is there.
    #[arg(skip)]
    pub settled: Option<String>,
}

impl Cli {
    /// Records go to standard error: standard output is CMD's, unless somebody wants both
    /// there.
    pub fn to_stderr(&self) -> bool {
        let OutputOptions { output, write, .. } = &self.options.output;
        !self.cmd.is_empty() && output.is_none() && write.is_none()
    }
}

/// What to do instead of tracing.
#[derive(Debug, Subcommand)]
pub enum Sub {
    /// Re-run a recording through the same pipeline; needs no root
    ///
    /// `--pid`, `--comm`, `--port`, `--netns` and `--tls off` pick from what was recorded: `--comm`
    /// by names of threads alone, as those of their processes are not recorded; `--netns` only on
    /// the machine that recorded, until its next start. `--events` is without effect: they are
    /// printed if they were recorded.
    Replay {
        /// A file that `--record` wrote; `-` is standard input
        file: PathBuf,
    },
    /// Can this host be traced, and proof that it is
    ///
    /// Looks at the kernel, the capabilities and the limits, attaches the hook that tracing would
    /// take (or that of `--hook`), makes HTTP requests of its own over loopback and AF_UNIX and
    /// compares what it saw with what it did. A line for each: OK, degraded or FAILED, with what
    /// fixes it. Exit status: 0 it is proved (degraded included), 1 a proof failed, 3 this host or
    /// user cannot trace.
    Doctor {
        /// The report as one JSON object; `-o json` means the same
        #[arg(long)]
        json: bool,
        /// Also say what would be seen of this process, and what not
        ///
        /// With `--comm`, `--port` and `--netns` also whether these would leave it out.
        // Same id as the global `--pid`, so it arrives in `Options::filter.pid`.
        #[arg(short, long, value_name = "PID", value_parser = value_parser!(u32).range(1..=MAX_PID))]
        pid: Option<u32>,
    },
    /// Print the man page, or completions for a shell
    Generate {
        #[command(subcommand)]
        what: Generate,
    },
}

/// What `generate` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Subcommand)]
pub enum Generate {
    /// The man page, as roff
    Man,
    /// A completion script
    Completions { shell: clap_complete::Shell },
}

/// Every option; `global`, so each may stand before or after the subcommand.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    pub filter: FilterOptions,
    #[command(flatten)]
    pub output: OutputOptions,
    #[command(flatten)]
    pub stop: StopOptions,
    #[command(flatten)]
    pub capture: CaptureOptions,
    #[command(flatten)]
    pub diagnostics: DiagnosticOptions,
}

/// Which exchanges. Values of one option are alternatives; different options must all match.
#[derive(Debug, Args)]
#[command(next_help_heading = "Which exchanges")]
pub struct FilterOptions {
    /// Only this process; repeatable, or a list: `-p 12,34`
    #[arg(short, long, global = true, value_name = "PID", value_delimiter = ',',
          value_parser = value_parser!(u32).range(1..=MAX_PID))]
    pub pid: Vec<u32>,

    /// Only threads, or processes, of this name; repeatable
    ///
    /// The kernel keeps the first 15 bytes of a thread's name, so only these are compared.
    /// Case matters. Example: `--comm nginx`
    #[arg(long, global = true, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub comm: Vec<String>,

    /// Only connections with this TCP port at either end, 1 to 65535; repeatable, or a list
    #[arg(long, global = true, value_name = "N", value_delimiter = ',',
          value_parser = value_parser!(u16).range(1..))]
    pub port: Vec<u16>,

    /// Only requests to this authority, with or without its port; repeatable
    ///
    /// `*` stands for any number of characters, `?` for one; case does not matter.
    /// Examples: `--host '*.example.org'`, `--host 'localhost:80??'`
    #[arg(long, global = true, value_name = "GLOB", value_parser = NonEmptyStringValueParser::new())]
    pub host: Vec<String>,

    /// Only this request method; repeatable, or a list: `--method post,put`
    #[arg(long, global = true, value_name = "M", value_delimiter = ',',
          value_parser = values::method)]
    pub method: Vec<String>,

    /// Only requests whose path matches; repeatable
    ///
    /// `*` stands for any number of characters, `/` included, `?` for one. Compared with the
    /// path alone and with path and query; one match is enough. Case matters.
    /// Example: `--path '/api/*'`
    #[arg(long, global = true, value_name = "GLOB", value_parser = NonEmptyStringValueParser::new())]
    pub path: Vec<String>,

    /// Only responses with this status; repeatable, or a list
    ///
    /// `404`, a class `5xx`, a range `200-299`, or a comparison `>=400`, `<500`, `!=200` (quote
    /// `<`, `>` and `!` for the shell). Values are alternatives, except that `!=` always
    /// excludes. An exchange without a response never matches.
    /// Examples: `--status 5xx`, `--status '!=200,!=304'`
    #[arg(long, global = true, value_name = "STATUS", value_delimiter = ',',
          value_parser = values::status)]
    pub status: Vec<StatusArg>,

    /// Only exchanges that went wrong
    ///
    /// A status of 400 or above, no response, a reset, or a gRPC status other than 0.
    #[arg(long, global = true)]
    pub failed: bool,

    /// Only exchanges that took at least so long: `100ms`, `1.5s`, `2m`
    ///
    /// One that was never answered counts by how long it waited.
    #[arg(long, global = true, value_name = "DURATION", value_parser = values::duration)]
    pub min_duration: Option<Duration>,

    /// Whose record to print
    #[arg(long, global = true, value_enum, default_value_t = RoleFilter::Auto, value_name = "ROLE")]
    pub role: RoleFilter,

    /// Only connections in this network namespace; repeatable
    ///
    /// `self`, a process id whose namespace is meant, or a path such as `/run/netns/blue`.
    #[arg(long, global = true, value_name = "self|PID|PATH", value_parser = values::netns)]
    pub netns: Vec<Netns>,
}

/// How records look and where they go.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub struct OutputOptions {
    /// Format of the records [default: text on a terminal, json otherwise]
    #[arg(short, long, global = true, value_enum, value_name = "FORMAT")]
    pub output: Option<OutputFormat>,

    /// Write records to this file instead of standard output (`-`)
    ///
    /// With `-- CMD` they go to standard error if neither this nor `-o` is given.
    #[arg(short, long, global = true, value_name = "FILE")]
    pub write: Option<PathBuf>,

    /// Colours in the text format
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,

    /// Bytes of the request kept in `payload`, 0 to 65536; 0 = none
    #[arg(long, global = true, value_name = "N", default_value_t = 256,
          value_parser = value_parser!(u32).range(0..=65536))]
    pub payload_bytes: u32,

    /// Show the beginning of both contents, at most N bytes each, 0 to 65536; 0 = none
    ///
    /// Without chunk framing, decoded (gzip, deflate, br, zstd), in UTF-8 whatever the charset, and
    /// masked. Adds `request_body` and `response_body` to JSON records, and lines to the text.
    #[arg(long, global = true, value_name = "N", default_value_t = 0,
          value_parser = value_parser!(u32).range(0..=65536))]
    pub body_bytes: u32,

    /// Show the header fields of requests and responses
    ///
    /// As `request_headers` and `response_headers` of JSON records, in the text as lines below
    /// the exchange.
    #[arg(long, global = true)]
    pub headers: bool,

    /// Times in the text format in UTC instead of local time
    #[arg(long, global = true)]
    pub utc: bool,

    /// Print a row for each route at the end instead of the records
    ///
    /// Count, errors, 50th, 95th and 99th percentile and maximum of the duration, and how many GET
    /// and HEAD asked for what was asked for before. A route is method, authority and path, with
    /// ids folded: `/users/{id}`. With `-o json` one JSON object a row. Not with `--live` and
    /// `--events`; what records show, as by `--headers`, is of no concern.
    #[arg(long, global = true)]
    pub summary: bool,

    /// Also print exchanges whose response goes on, when it begins
    ///
    /// Such a record has `"live": true` and no `completeness`; the exchange's own one follows at
    /// its end. For downloads, server-sent events, long polling.
    #[arg(long, global = true)]
    pub live: bool,

    /// Do not mask credentials
    ///
    /// Without it the values of Authorization, Cookie and the like, and of headers and parameters
    /// named like a token, key, secret, password or signature, show as `***` (up to 64 bytes),
    /// `****` (up to 512) or `*****`.
    #[arg(long, global = true)]
    pub show_secrets: bool,

    /// Also print `accept`, `connect` and `close` records
    #[arg(long, global = true)]
    pub events: bool,
}

/// When to stop without being told.
#[derive(Debug, Args)]
#[command(next_help_heading = "Stopping")]
pub struct StopOptions {
    /// Stop after so long: `10s`, `5m`
    #[arg(long, global = true, value_name = "DURATION", value_parser = values::positive_duration)]
    pub duration: Option<Duration>,

    /// Stop after so many records, at least 1
    #[arg(long, global = true, value_name = "N", value_parser = RangedU64ValueParser::<u64>::from(1..))]
    pub count: Option<u64>,

    /// With `-- CMD`: how long to go on tracing processes that CMD leaves behind
    #[arg(long, global = true, value_name = "DURATION", default_value = "2s",
          value_parser = values::duration)]
    pub linger: Duration,
}

/// How the kernel is watched.
#[derive(Debug, Args)]
#[command(next_help_heading = "Capture")]
pub struct CaptureOptions {
    /// Written (one line, `ready`) once every probe is attached
    ///
    /// A request made after that is never missed.
    #[arg(long, global = true, value_name = "PATH",
          value_parser = PathBufValueParser::new().try_map(values::file))]
    pub ready_file: Option<PathBuf>,

    /// Like `--ready-file`, for a file descriptor that is already open
    #[arg(long, global = true, value_name = "N", value_parser = values::descriptor)]
    pub ready_fd: Option<i32>,

    /// Where socket I/O is observed
    #[arg(long, global = true, value_enum, default_value_t = HookChoice::Auto, value_name = "HOOK")]
    pub hook: HookChoice,

    /// Whether to look inside TLS
    ///
    /// By probes where OpenSSL, BoringSSL, GnuTLS, NSS, Go's crypto/tls and rustls take and give
    /// plaintext, in every process that uses them.
    #[arg(long, global = true, value_enum, default_value_t = Tls::Auto, value_name = "MODE")]
    pub tls: Tls,

    /// Also look for a TLS library or program in this file; repeatable
    ///
    /// For one at an unusual place that a process is about to use. What runs, what starts and
    /// what distributions install is looked into anyway. Not with `--tls off`.
    #[arg(long, global = true, value_name = "PATH",
          value_parser = PathBufValueParser::new().try_map(values::library))]
    pub tls_lib: Vec<PathBuf>,

    /// Ring buffer between kernel and tracer, 64K to 1G; rounded up to a power of two
    ///
    /// In bytes, or with a suffix K, M or G (powers of 1024): `16M`, `512KiB`, `1048576`.
    #[arg(long, global = true, value_name = "SIZE", default_value = "16M",
          value_parser = values::ring_size)]
    pub ring_size: u32,

    /// Keep the raw kernel records in this file, for `replay`
    #[arg(long, global = true, value_name = "FILE",
          value_parser = PathBufValueParser::new().try_map(values::file))]
    pub record: Option<PathBuf>,

    /// Connections remembered at a time, 16 to 16777216
    #[arg(long, global = true, value_name = "N", default_value_t = 65536,
          value_parser = value_parser!(u32).range(16..=16_777_216))]
    pub max_connections: u32,

    /// Memory for connections and open exchanges, 1M to 64G
    ///
    /// When it is used up, the connections that hold most of it are given up: what they had open
    /// is reported as `end_unseen`, and the loss account counts them. Parts of heads, payloads
    /// and records out of order take it. Ring and program need some 30 MiB besides.
    #[arg(long, global = true, value_name = "SIZE", default_value = "256M",
          value_parser = values::memory)]
    pub max_memory: u64,

    /// Keep all privileges while tracing
    ///
    /// Otherwise, once the probes are attached, capabilities are dropped, and Landlock and
    /// seccomp leave only what is open: no file can be opened, no program run, no connection made.
    #[arg(long, global = true)]
    pub no_sandbox: bool,

    /// How often the ring is drained when much comes, 100us to 1s
    #[arg(long, global = true, hide = true, value_name = "DURATION", default_value = "100ms",
          value_parser = values::drain_interval)]
    pub drain_interval: Duration,
}

/// What is said besides the records.
#[derive(Debug, Args)]
#[command(next_help_heading = "Diagnostics")]
pub struct DiagnosticOptions {
    /// The loss account as one JSON object at exit, to a file or standard error (`-`)
    #[arg(long, global = true, value_name = "PATH|-")]
    pub stats: Option<PathBuf>,

    /// More on standard error: -v what is being done, -vv details, -vvv everything
    ///
    /// From -v on also what each BPF program costs, per event and per exchange, by the kernel's
    /// own statistics. They need CAP_SYS_ADMIN, and cost every BPF program of the host a little.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,

    /// Errors only on standard error, and no summary
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Take options from this file [default: /etc/http-tracer.toml, where it exists]
    ///
    /// By their long names, as TOML: `port = [80, 443]`, `headers = true`, `ring-size = "64M"`.
    /// What is typed counts for more, and so does the environment: `HTTP_TRACER_PORT=80,443`.
    /// At most 1 MiB.
    #[arg(long, global = true, value_name = "FILE",
          value_parser = PathBufValueParser::new().try_map(values::file))]
    pub config: Option<PathBuf>,

    /// Print all options as they are settled, and where each comes from, and end
    ///
    /// What it prints can be used as a file for `--config`.
    #[arg(long, global = true)]
    pub print_config: bool,
}

/// `--output`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// One aligned line an exchange, for people, as wide as the terminal
    Text,
    /// One JSON object a line
    Json,
}

/// `--color`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

/// `--role`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RoleFilter {
    /// The server's where both ends are on this host, otherwise the end that is here
    Auto,
    /// Requests that processes of this host serve
    Server,
    /// Requests that processes of this host make
    Client,
    /// Each end's
    Both,
}

/// `--tls`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Tls {
    /// Where this kernel and the libraries allow it
    #[default]
    Auto,
    /// TLS connections are not shown
    Off,
}

/// `--hook`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HookChoice {
    /// The cheapest that this kernel has; `-v` says which
    Auto,
    /// Tracepoints of the socket layer, Linux 6.3 and later
    Socket,
    /// Exits of the kernel's send and receive functions, Linux 5.15 and later
    Fexit,
    /// Exits of system calls, Linux 5.8 and later
    Syscall,
}
