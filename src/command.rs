//! CMD of `http-tracer -- CMD`: held until every probe is attached, then let go.
//!
//! The child starts as this very binary in a hidden mode, waits for a byte on a
//! pipe and becomes CMD by exec, so that its process id is known, and traced,
//! before its first instruction.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus};

use anyhow::{Context, Result};
use nix::fcntl::{fcntl, FcntlArg, FdFlag, OFlag};
use nix::sys::signal::{kill, SigSet, Signal};
use nix::unistd::{pipe2, Pid};

/// The time was over before CMD was, as timeout(1) has it.
pub const TIMED_OUT: u8 = 124;
/// It was not CMD that failed, as timeout(1) and env(1) have it.
pub const TRACER_FAILED: u8 = 125;

/// First argument of the hidden mode; the second is the pipe's fd, the rest CMD.
const HOLD: &str = "__hold-until-traced";

/// CMD's process.
pub struct GatedChild {
    child: Child,
    gate: Option<File>,
    status: Option<ExitStatus>,
}

impl GatedChild {
    /// Starts the process that will become `argv`.
    pub fn spawn(argv: &[OsString]) -> Result<Self> {
        let (read, write) = pipe2(OFlag::O_CLOEXEC).context("cannot make a pipe")?;
        fcntl(&read, FcntlArg::F_SETFD(FdFlag::empty())).context("cannot pass on a pipe")?;
        let child = Command::new("/proc/self/exe")
            .arg(HOLD)
            .arg(read.as_raw_fd().to_string())
            .args(argv)
            .spawn()
            .context("cannot start a process")?;
        Ok(GatedChild {
            child,
            gate: Some(write.into()),
            status: None,
        })
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Lets it become CMD, unless a signal has ended it meanwhile.
    pub fn release(&mut self) {
        if let Some(mut gate) = self.gate.take() {
            let _ = gate.write_all(b"!");
        }
    }

    /// How it ended, once it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        if self.status.is_none() {
            self.status = self.child.try_wait().ok().flatten();
        }
        self.status
    }

    /// Passes a request to stop on to CMD.
    pub fn terminate(&self) {
        if self.status.is_none() {
            let _ = kill(Pid::from_raw(self.child.id() as i32), Signal::SIGTERM);
        }
    }
}

impl Drop for GatedChild {
    /// A process that was never let go must not wait for ever; closing the pipe ends it.
    fn drop(&mut self) {
        if self.gate.take().is_some() {
            let _ = self.child.wait();
        }
    }
}

/// The file that will be run, as execvp(3) finds it.
pub fn path_of(program: &OsStr) -> Option<PathBuf> {
    if program.as_encoded_bytes().contains(&b'/') {
        return Some(PathBuf::from(program));
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program))
        .find(|file| file.is_file())
}

/// CMD's status as a shell reports it: 128 + N if signal N ended it.
pub fn exit_code(status: ExitStatus) -> u8 {
    let code = status
        .code()
        .or_else(|| status.signal().map(|signal| 128 + signal));
    code.and_then(|code| u8::try_from(code & 0xff).ok())
        .unwrap_or(1)
}

/// The hidden mode, if that is what the arguments ask for. Returns the status
/// to exit with when CMD could not be run.
pub fn child_main(mut args: impl Iterator<Item = OsString>) -> Option<u8> {
    if args.next().as_deref() != Some(OsStr::new(HOLD)) {
        return None;
    }
    let fd: i32 = args.next().and_then(|fd| fd.to_str()?.parse().ok())?;
    let mut released = [0];
    let read = File::open(format!("/proc/self/fd/{fd}"))
        .and_then(|mut pipe| pipe.read_exact(&mut released));
    if read.is_err() {
        return Some(1); // the tracer gave up
    }
    let _ = nix::unistd::close(fd);
    // Those that the tracer keeps back; the others are not blocked yet.
    let _ = SigSet::from_iter([Signal::SIGUSR1, Signal::SIGHUP, Signal::SIGIO]).thread_unblock();
    let program = args.next()?;
    let error = Command::new(&program).args(args).exec();
    eprintln!(
        "http-tracer: cannot run {}: {error}",
        program.to_string_lossy()
    );
    // as shells have it: 127 not found, 126 not executable
    Some(if error.kind() == ErrorKind::NotFound {
        127
    } else {
        126
    })
}
