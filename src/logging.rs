//! Messages on standard error, behind the `log` crate.
//!
//! Warnings and errors carry the program's name, as messages of other tools in
//! a shell do; the rest, which somebody asked for with `-v`, the module. Which
//! ones are shown is the command line's level, refined by `RUST_LOG`. Never
//! panics: a closed standard error is no reason to stop tracing.

use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::timeout_writer;

/// Starts logging at `level`, refined by the environment's `RUST_LOG`.
/// Later calls change nothing.
pub fn init(level: LevelFilter) {
    let filters = std::env::var("RUST_LOG").unwrap_or_default();
    let logger = StderrLogger {
        directives: Directives::new(level, &filters),
    };
    let most = logger.directives.most();
    // Lives as long as the program, as `log` wants it.
    if log::set_logger(Box::leak(Box::new(logger))).is_ok() {
        log::set_max_level(most);
    }
}

/// Levels by module: the longest prefix decides.
struct Directives {
    default: LevelFilter,
    /// Module path prefix and its level.
    modules: Vec<(String, LevelFilter)>,
}

impl Directives {
    /// `filters` is a comma list of `level`, `module` and `module=level`; what is not is ignored.
    fn new(level: LevelFilter, filters: &str) -> Self {
        let mut directives = Directives {
            default: level,
            modules: Vec::new(),
        };
        for directive in filters
            .split(',')
            .map(str::trim)
            .filter(|directive| !directive.is_empty())
        {
            match directive.split_once('=') {
                Some((module, level)) => {
                    if let Ok(level) = level.trim().parse() {
                        directives.modules.push((module.trim().into(), level));
                    }
                }
                None => match directive.parse() {
                    // `-v` and `-q`, typed now, outrank a variable set long ago.
                    Ok(wanted) if level == LevelFilter::Warn => directives.default = wanted,
                    Ok(_) => {}
                    Err(_) => directives
                        .modules
                        .push((directive.into(), LevelFilter::Trace)),
                },
            }
        }
        directives
            .modules
            .sort_by_key(|(module, _)| std::cmp::Reverse(module.len()));
        directives
    }

    fn level_of(&self, target: &str) -> LevelFilter {
        let covers = |module: &str| {
            target
                .strip_prefix(module)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        };
        let found = self.modules.iter().find(|(module, _)| covers(module));
        found.map_or(self.default, |&(_, level)| level)
    }

    fn most(&self) -> LevelFilter {
        let modules = self.modules.iter().map(|&(_, level)| level).max();
        modules.map_or(self.default, |level| level.max(self.default))
    }
}

struct StderrLogger {
    directives: Directives,
}

impl Log for StderrLogger {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= self.directives.level_of(metadata.target())
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // One write a message, so that messages of threads do not mix.
            timeout_writer::eprint_timeout(line(record).as_bytes());
        }
    }

    fn flush(&self) {}
}

fn line(record: &Record<'_>) -> String {
    let message = record.args().to_string();
    let mut line = match record.level() {
        Level::Error => "http-tracer: error: ".to_owned(),
        Level::Warn => "http-tracer: warning: ".to_owned(),
        Level::Info => "info: ".to_owned(),
        Level::Debug => format!("debug: {}: ", record.target()),
        Level::Trace => format!("trace: {}: ", record.target()),
    };
    // Messages quote names that any process can choose: neither terminals nor
    // readers (bidirectional controls) are to be driven by them.
    for c in message.chars() {
        let bidi = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if bidi || (c.is_control() && c != '\n' && c != '\t') {
            line.extend(c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_module_prefix_decides() {
        let directives = Directives::new(LevelFilter::Warn, "info, a=debug,a::b=off,c,bad=loud");
        assert_eq!(directives.level_of("x"), LevelFilter::Info);
        assert_eq!(directives.level_of("a"), LevelFilter::Debug);
        assert_eq!(directives.level_of("a::c"), LevelFilter::Debug);
        assert_eq!(directives.level_of("ab"), LevelFilter::Info);
        assert_eq!(directives.level_of("a::b::c"), LevelFilter::Off);
        assert_eq!(directives.level_of("c::d"), LevelFilter::Trace);
        assert_eq!(directives.most(), LevelFilter::Trace);
    }

    #[test]
    fn the_command_line_outranks_the_bare_level_of_the_environment() {
        assert_eq!(
            Directives::new(LevelFilter::Error, "trace").default,
            LevelFilter::Error
        );
        assert_eq!(
            Directives::new(LevelFilter::Debug, "warn").default,
            LevelFilter::Debug
        );
    }

    #[test]
    fn a_message_names_the_program_and_cannot_drive_the_terminal() {
        let text = |level, args: std::fmt::Arguments<'_>| {
            line(
                &Record::builder()
                    .level(level)
                    .target("m")
                    .args(args)
                    .build(),
            )
        };
        assert_eq!(
            text(Level::Warn, format_args!("a\x1b[2J\nb")),
            "http-tracer: warning: a\\u{1b}[2J\nb\n"
        );
        assert_eq!(
            text(Level::Info, format_args!("\u{9b}1m\u{202e}x\u{2066}")),
            "info: \\u{9b}1m\\u{202e}x\\u{2066}\n"
        );
        assert_eq!(
            text(Level::Error, format_args!("x")),
            "http-tracer: error: x\n"
        );
        assert_eq!(text(Level::Debug, format_args!("x")), "debug: m: x\n");
    }
}
