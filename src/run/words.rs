//! Messages for people who wait: what is traced, and how far a long step is.

use std::time::{Duration, Instant};

use crate::config::{Config, KernelFilter, Mode, Netns};
use crate::timeout_writer;

/// A step that takes longer says how far it is.
const LONG: Duration = Duration::from_millis(500);
const AGAIN: Duration = Duration::from_secs(2);
/// Of a filter's values so many are named.
const NAMED: usize = 8;

/// Prints how far a step is, when it takes long.
pub struct Patience {
    next: Instant,
    quiet: bool,
}

impl Patience {
    pub fn new(quiet: bool) -> Self {
        Patience {
            next: Instant::now() + LONG,
            quiet,
        }
    }

    pub fn say(&mut self, how_far: impl FnOnce() -> String) {
        if !self.quiet && Instant::now() >= self.next {
            timeout_writer::eprint_timeout(format!("http-tracer: {} ...\n", how_far()).as_bytes());
            self.next = Instant::now() + AGAIN;
        }
    }
}

/// `tracing the whole host, hook socket, TLS on; Ctrl-C ends`
pub fn began(config: &Config, hook: &str, tls: bool) -> String {
    let tls = if tls { "on" } else { "off" };
    let ends = match (&config.mode, config.limits.duration, config.limits.count) {
        (Mode::Run { .. }, ..) => "ends with it".to_string(),
        (_, Some(after), _) => {
            let after = humantime::format_duration(after);
            format!("ends after {after}, or by Ctrl-C")
        }
        (_, None, Some(n)) => format!("ends after {n} records, or by Ctrl-C"),
        (_, None, None) => "Ctrl-C ends".to_string(),
    };
    format!("tracing {}, hook {hook}, TLS {tls}; {ends}", scope(config))
}

/// What the kernel side looks at.
fn scope(config: &Config) -> String {
    let KernelFilter {
        pids,
        comms,
        ports,
        netns,
    } = &config.filter.kernel;
    let list = |all: Vec<String>, one: &str, many: &str| match all.len() {
        0 => None,
        1 => Some(format!("{one} {}", all[0])),
        n if n <= NAMED => Some(format!("{many} {}", all.join(", "))),
        n => {
            let first = all[..NAMED].join(", ");
            Some(format!("{many} {first} and {} more", n - NAMED))
        }
    };
    let pids = pids.iter().map(u32::to_string).collect();
    let ports = ports.iter().map(u16::to_string).collect();
    let comms = comms.iter().map(|comm| comm.text().into_owned()).collect();
    let netns = netns.iter().map(|netns| match netns {
        Netns::SelfNs => "self".to_string(),
        Netns::Pid(pid) => format!("of process {pid}"),
        Netns::Path(path) => path.display().to_string(),
    });
    let command = match &config.mode {
        Mode::Run { argv } => argv.first().map(|program| {
            let program = program.to_string_lossy();
            format!("{} and what it starts", program.escape_debug())
        }),
        _ => None,
    };
    let parts = [
        command,
        list(pids, "process", "processes"),
        list(comms, "threads named", "threads named"),
        list(ports, "port", "ports"),
        list(netns.collect(), "network namespace", "network namespaces"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => "the whole host".into(),
        false => parts.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(line: &str) -> String {
        let words = std::iter::once("http-tracer").chain(line.split_whitespace());
        let cli = crate::cli::try_parse_from(words.map(Into::into)).expect(line);
        began(&Config::from_cli(cli), "socket", true)
    }

    #[test]
    fn at_its_start_it_says_what_is_traced_and_what_ends_it() {
        for (line, words) in [
            (
                "",
                "tracing the whole host, hook socket, TLS on; Ctrl-C ends",
            ),
            (
                "--port 80,81 --pid 7 --netns self",
                "tracing process 7, ports 80, 81, network namespace self, hook socket, TLS on; \
                 Ctrl-C ends",
            ),
            (
                "--port 1,2,3,4,5,6,7,8,9,10",
                "tracing ports 1, 2, 3, 4, 5, 6, 7, 8 and 2 more, hook socket, TLS on; \
                 Ctrl-C ends",
            ),
            (
                "--comm nginx --duration 10s",
                "tracing threads named nginx, hook socket, TLS on; ends after 10s, or by Ctrl-C",
            ),
            (
                "-- curl -s x",
                "tracing curl and what it starts, hook socket, TLS on; ends with it",
            ),
        ] {
            assert_eq!(said(line), words);
        }
    }
}
