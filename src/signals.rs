//! What asks the tracer to end: SIGINT, SIGTERM and SIGHUP.
//!
//! They are blocked, in all threads, and read from a descriptor when somebody
//! asks: nothing is interrupted. It also tells who sent them: what a terminal
//! sends goes to CMD as well, which is in the same foreground.

use std::cell::Cell;
use std::fs;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use anyhow::{Context, Result};
use nix::libc;
use nix::poll::{poll, PollFd, PollFlags, PollTimeout};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};

/// The signals that were sent and not yet asked for.
pub struct Signals {
    from: SignalFd,
    asked: Cell<bool>,
    for_command: Cell<bool>,
}

impl Signals {
    /// Blocks the signals: for this thread, and those that it starts afterwards.
    ///
    /// # Errors
    /// No descriptor is left.
    pub fn hold() -> Result<Self> {
        let mut signals = SigSet::from_iter([Signal::SIGINT, Signal::SIGTERM]);
        // nohup(1)
        if !ignored(Signal::SIGHUP) {
            signals.add(Signal::SIGHUP);
        }
        signals.thread_block().context("cannot block signals")?;
        // A file that may not grow any more is an error like a disk that is full.
        let too_large = SigSet::from_iter([Signal::SIGXFSZ]);
        too_large.thread_block().context("cannot block signals")?;
        let flags = SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC;
        Ok(Signals {
            from: SignalFd::with_flags(&signals, flags).context("cannot wait for signals")?,
            asked: Cell::default(),
            for_command: Cell::default(),
        })
    }

    /// Has one been sent?
    pub fn asked(&self) -> bool {
        self.look();
        self.asked.get()
    }

    /// Has one been sent, since this was asked last, that CMD was not sent as well?
    pub fn for_command(&self) -> bool {
        self.look();
        self.for_command.take()
    }

    /// Sleeps until one is sent, or `timeout` is over.
    pub fn wait(&self, timeout: Duration) {
        let timeout = PollTimeout::try_from(timeout).unwrap_or(PollTimeout::MAX);
        let mut fds = [PollFd::new(self.as_fd(), PollFlags::POLLIN)];
        let _ = poll(&mut fds, timeout);
    }

    fn look(&self) {
        while let Ok(Some(signal)) = self.from.read_signal() {
            self.asked.set(true);
            let by_terminal = signal.ssi_code == libc::SI_KERNEL;
            self.for_command.set(self.for_command.get() || !by_terminal);
        }
    }
}

/// Readable when there is something to ask for.
impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.from.as_fd()
    }
}

/// Was the signal ignored from the start, as whoever started this process wants it?
fn ignored(signal: Signal) -> bool {
    fs::read_to_string("/proc/self/status").is_ok_and(|status| {
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        mask.is_some_and(|mask| mask & 1 << (signal as u32 - 1) != 0)
    })
}
