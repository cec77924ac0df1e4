//! The processes that look for TLS libraries: how they start, and what they may do.
//!
//! All are this very binary in hidden modes. Their channel is their standard input,
//! and they end when the other end of it is closed.

use std::ffi::{OsStr, OsString};
use std::fs::OpenOptions;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use nix::sys::prctl::set_name;
use nix::sys::resource::{getrlimit, setrlimit, Resource};
use nix::sys::signal::{SigSet, Signal};

use crate::capture::fd;
use crate::capture::mappings::Mappings;
use crate::logging;
use crate::proc::finder::{read, serve, Channel, Finder, READER_MEMORY};
use crate::sandbox;

/// First arguments of the hidden modes; the second says whether there is a sandbox.
const FINDER: &str = "__finder";
const READER: &str = "__reader";
const SANDBOX: &str = "sandbox";
const OPEN: &str = "open";

/// The finder's memory beside the program itself, bytes: it knows of many files.
const FINDER_MEMORY: u64 = 80 << 20;
/// The finder, and another for when it ends.
const FINDERS: usize = 2;

/// Starts the finder, with these files to scan first.
///
/// # Errors
/// No process can be started.
pub fn start(files: Vec<PathBuf>, sandbox: sandbox::Level) -> Result<Finder> {
    let closed = sandbox != sandbox::Level::Off;
    let start = |_| process(FINDER, closed, Stdio::null(), Stdio::inherit());
    let processes: io::Result<Vec<_>> = (0..FINDERS).map(start).collect();
    let processes = processes.context("cannot start a process")?;
    Ok(Finder::new(processes, files))
}

fn process(mode: &str, closed: bool, out: Stdio, err: Stdio) -> io::Result<(Channel, Child)> {
    let (ours, theirs) = Channel::pair()?;
    let child = Command::new("/proc/self/exe")
        .arg(mode)
        .arg(if closed { SANDBOX } else { OPEN })
        .stdin(theirs)
        .stdout(out)
        .stderr(err)
        .process_group(0) // what a terminal sends is for the tracer
        .spawn()?;
    Ok((Channel::new(ours, fd::receive), child))
}

/// The hidden modes, if that is what the arguments ask for. Returns the status to exit
/// with.
pub fn hidden(mut args: impl Iterator<Item = OsString>) -> Option<u8> {
    let mode = args.next()?;
    let reads = match mode.to_str()? {
        FINDER => false,
        READER => true,
        _ => return None,
    };
    let closed = args.next().as_deref() != Some(OsStr::new(OPEN));
    logging::init(log::LevelFilter::Warn);
    let done = match reads {
        true => reader(closed),
        false => finder(closed),
    };
    Some(u8::from(done.is_err()))
}

/// Standard input, as the channel that it is.
fn channel() -> io::Result<Channel> {
    let socket: OwnedFd = io::stdin().as_fd().try_clone_to_owned()?;
    Ok(Channel::new(socket, fd::receive))
}

fn limit_memory(bytes: u64) {
    let _ = setrlimit(Resource::RLIMIT_DATA, bytes, bytes);
}

fn finder(closed: bool) -> Result<()> {
    let _ = set_name(c"tls-finder");
    // It ends when the tracer does, and not before.
    SigSet::from_iter([Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP]).thread_block()?;
    let nowhere = OpenOptions::new()
        .read(true)
        .write(true)
        .open("/dev/null")?;
    limit_memory(FINDER_MEMORY);
    // Files that wait for a reader are open.
    if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_NOFILE) {
        let _ = setrlimit(Resource::RLIMIT_NOFILE, hard, hard);
    }
    let mappers = Mappings::open()
        .inspect_err(|error| log::info!("late libraries are found by passes only: {error:#}"))
        .ok();
    if closed {
        let mut policy = sandbox::finder(std::process::id());
        policy.drop_privileges(|| true)?;
        policy.filter_calls();
    }
    let start = move || {
        // Opening it takes more than is left.
        let [out, err] = [nowhere.try_clone()?, nowhere.try_clone()?];
        process(READER, closed, out.into(), err.into())
    };
    serve("/proc".into(), channel()?, Box::new(start), mappers)?;
    Ok(())
}

fn reader(closed: bool) -> Result<()> {
    let _ = set_name(c"tls-reader");
    limit_memory(READER_MEMORY);
    if closed {
        let mut policy = sandbox::reader(std::process::id());
        policy.drop_privileges(|| true)?;
        policy.filter_calls();
    }
    read(channel()?);
    Ok(())
}
