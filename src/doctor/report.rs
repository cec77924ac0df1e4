//! The report: lines with a verdict and a fix, as text and as JSON.
//!
//! Pure. `id`, `part`, `status` and the other keys of the JSON are stable; the
//! sentences in `text` and `fix` are for people.

use serde::Serialize;

use super::facts::Host;
use super::process::Process;
use super::proof::Proof;
use crate::sink::deceptive;

/// The verdict of a line, and of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Ok,
    /// It works, but something does not, or costs more.
    Degraded,
    Failed,
    /// Of the whole only.
    CannotTrace,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Host,
    Hooks,
    Proof,
    Process,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    pub id: &'static str,
    pub part: Part,
    pub status: Level,
    pub text: String,
    /// A command, or what else fixes it.
    pub fix: Option<String>,
}

impl Check {
    pub fn ok(part: Part, id: &'static str, text: impl Into<String>) -> Self {
        Check {
            id,
            part,
            status: Level::Ok,
            text: text.into(),
            fix: None,
        }
    }

    pub fn degraded(
        part: Part,
        id: &'static str,
        text: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Check {
            status: Level::Degraded,
            fix: Some(fix.into()),
            ..Check::ok(part, id, text)
        }
    }

    pub fn failed(
        part: Part,
        id: &'static str,
        text: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Check {
            status: Level::Failed,
            fix: Some(fix.into()),
            ..Check::ok(part, id, text)
        }
    }
}

/// One way into the kernel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HookReport {
    pub hook: &'static str,
    /// Could be opened, as far as the facts tell.
    pub available: bool,
    /// The one that is opened.
    pub taken: bool,
    pub reason: String,
}

/// Everything.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    pub version: &'static str,
    pub status: Level,
    pub exit_status: u8,
    /// The one that tracing takes; `None` where it cannot be.
    pub hook: Option<&'static str>,
    pub hooks: Vec<HookReport>,
    pub checks: Vec<Check>,
    pub host: Host,
    /// `None` where it could not be tried.
    pub proof: Option<Proof>,
    /// With `--pid`.
    pub process: Option<Process>,
}

impl Default for Report {
    fn default() -> Self {
        Report {
            version: env!("CARGO_PKG_VERSION"),
            status: Level::Ok,
            exit_status: 0,
            hook: None,
            hooks: Vec::new(),
            checks: Vec::new(),
            host: Host::default(),
            proof: None,
            process: None,
        }
    }
}

/// The host, or this user, cannot trace.
const CANNOT_TRACE: u8 = 3;

impl Report {
    /// Draws the conclusion from the lines. `refused`: this host or user cannot
    /// trace; `loaded`: the programs were loaded.
    pub fn conclude(mut self, refused: bool, loaded: bool) -> Self {
        if loaded {
            // What the facts foretold did not come true.
            for check in &mut self.checks {
                if check.part == Part::Host && check.status == Level::Failed {
                    check.status = Level::Degraded;
                }
            }
        }
        let worst = self.checks.iter().map(|check| check.status).max();
        self.status = match worst {
            _ if refused => Level::CannotTrace,
            worst => worst.unwrap_or(Level::Ok),
        };
        self.exit_status = match self.status {
            Level::Ok | Level::Degraded => 0,
            Level::Failed => 1,
            Level::CannotTrace => CANNOT_TRACE,
        };
        self
    }

    pub fn json(&self) -> Vec<u8> {
        // Strings, numbers and lists only: cannot fail.
        let mut line = serde_json::to_vec(self).unwrap_or_default();
        line.push(b'\n');
        line
    }

    pub fn text(&self) -> Vec<u8> {
        let mut out = String::new();
        let mut part = None;
        for check in &self.checks {
            if part != Some(check.part) {
                part = Some(check.part);
                out += match check.part {
                    Part::Host => "This host\n",
                    Part::Hooks => "\nWays into the kernel\n",
                    Part::Proof => "\nProof: HTTP of its own, traced\n",
                    Part::Process => "\nThe process\n",
                };
            }
            let status = match check.status {
                Level::Ok => "OK",
                Level::Degraded => "degraded",
                Level::Failed | Level::CannotTrace => "FAILED",
            };
            out += &format!("  {status:<9} {}\n", printable(&check.text));
            if let Some(fix) = &check.fix {
                out += &format!("  {:<9}   fix: {}\n", "", printable(fix));
            }
        }
        out += "\n";
        out += &self.summary();
        out += "\n";
        out.into_bytes()
    }

    fn failed(&self, part: Part) -> bool {
        self.checks
            .iter()
            .any(|check| check.part == part && check.status == Level::Failed)
    }

    fn summary(&self) -> String {
        let count = |level| {
            self.checks
                .iter()
                .filter(|check| check.status == level)
                .count()
        };
        let sentence = match self.status {
            Level::Ok | Level::Degraded => "This host can be traced, and that is proved.",
            Level::Failed if !self.failed(Part::Proof) => {
                "This host can be traced, and that is proved, but something above failed."
            }
            Level::Failed => "Not all that happened was seen, or not as it was.",
            Level::CannotTrace => "This host cannot be traced as it is.",
        };
        format!(
            "{sentence} {} OK, {} degraded, {} failed.",
            count(Level::Ok),
            count(Level::Degraded),
            count(Level::Failed)
        )
    }
}

/// Names and paths of other processes must not drive the terminal.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if deceptive(c) { '\u{fffd}' } else { c })
        .collect()
}
