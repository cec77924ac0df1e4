//! Tracing: joins the kernel side and the pipeline.
//!
//! [`trace`] is the order of things: choose a hook, open outputs, start CMD, load, attach,
//! say "ready", give up privileges, let CMD go, poll the ring until told to stop, detach,
//! print the account. Each step takes what the one before it made, so that none comes too
//! early or is left out.

mod account;
mod confine;
pub mod finder;
mod libraries;
mod ready;
mod records;
mod reopen;
mod replay;
mod replay_filter;
mod session;
mod setup;
mod undecoded;
mod words;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};

use crate::config::Config;
use crate::files::{self, Content};
use setup::Chosen;

pub use reopen::open_again;
pub use replay::replay;

/// Traces until told to stop; the status to exit with.
///
/// # Errors
/// [`crate::capture::Unsupported`] where the host cannot be traced, else what failed.
pub fn trace(config: &Config) -> Result<u8> {
    let opened = Chosen::for_host(config)?.open_outputs()?;
    let mut session = opened.start_command()?.load()?;
    let attached = session.attach_probes()?;
    let announced = session.announce(attached)?;
    let confined = session.confine(announced)?;
    session.release_command(confined);
    let ran = session.run();
    session.end(ran)
}

/// The file that `option` names, empty.
fn written(path: &Path, option: &str, config: &Config) -> Result<File> {
    files::open(path, Content::Emptied, config.sinks.asker)
        .with_context(|| format!("cannot write {option} {}", path.display()))
}

fn kernel() -> String {
    fs::read_to_string("/proc/sys/kernel/osrelease")
        .unwrap_or_default()
        .trim()
        .to_string()
}

/// Names this boot of this machine.
fn boot_id() -> String {
    let id = fs::read_to_string("/proc/sys/kernel/random/boot_id");
    id.unwrap_or_default().trim().to_string()
}

/// Prints what was made for standard output.
///
/// # Errors
/// Writing failed for another reason than that nobody reads.
pub fn print(bytes: &[u8]) -> Result<u8> {
    match io::stdout().write_all(bytes) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(0),
    }
}

/// The first of what failed; the others are said.
fn first_of(failed: Vec<anyhow::Error>) -> Result<()> {
    let mut failed = failed.into_iter();
    let first = failed.next();
    failed.for_each(|error| log::error!("{error:#}"));
    first.map_or(Ok(()), Err)
}
