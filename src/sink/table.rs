//! The sinks there are. A new one is a file and a row.

use anyhow::Result;

use super::fanout::Pace;
use super::shown::Needs;
use super::{json, lines, summary, text, Sink};
use crate::config::{Config, OutputFormat};

/// A sink.
pub struct Row {
    /// What the loss account calls it.
    pub name: &'static str,
    /// The option that opens it.
    pub flag: &'static [&'static str],
    pub wanted: fn(&Config) -> bool,
    pub needs: Needs,
    /// Waits for the reader of a FIFO. Fails where the place cannot be written to.
    pub open: fn(&Config, &Pace) -> Result<Box<dyn Sink>>,
}

/// What `--write` is for comes first.
pub const SINKS: &[Row] = &[
    Row {
        name: "text",
        flag: &["--output", "text"],
        wanted: |config| config.output.format == OutputFormat::Text && !config.output.summary,
        needs: text::NEEDS,
        open: |config, pace| lines::open(config, pace, Box::new(text::write)),
    },
    Row {
        name: "json",
        flag: &["--output", "json"],
        wanted: |config| config.output.format == OutputFormat::Json && !config.output.summary,
        needs: json::NEEDS,
        open: |config, pace| lines::open(config, pace, json::format()),
    },
    Row {
        name: "summary",
        flag: &["--summary"],
        wanted: |config| config.output.summary,
        needs: summary::NEEDS,
        open: summary::open,
    },
];
