//! What is asked of the tracer by signals: SIGINT and SIGTERM to end, SIGHUP to open
//! `-w` anew or else to end, SIGUSR1 to say how things stand. The kernel sends SIGIO
//! when somebody wants to write to a file that has a lease.
//!
//! They are blocked, in all threads, and read from a descriptor when somebody
//! asks: nothing is interrupted. It also tells who sent them: what a terminal
//! sends goes to CMD as well, which is in the same foreground; and one that is
//! gone ends the tracer also where SIGHUP means something else.

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
    /// What SIGHUP means.
    hangup: Hangup,
    stop_requested: Cell<bool>,
    should_forward: Cell<bool>,
    reopen: Cell<bool>,
    summary: Cell<bool>,
    lease_broken: Cell<bool>,
}

/// What SIGHUP means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hangup {
    End,
    /// The file is to be opened anew, unless a terminal is gone.
    Reopen,
    /// That anyway: nohup(1).
    ReopenAlways,
}

impl Signals {
    /// Blocks those signals that do not ask for the end, so that they wait for
    /// [`Signals::hold`]. `reopens`: SIGHUP is one of them.
    ///
    /// # Errors
    /// See sigprocmask(2).
    pub fn keep_back(reopens: bool) -> Result<()> {
        let mut signals = SigSet::from_iter([Signal::SIGUSR1, Signal::SIGIO]);
        if reopens {
            signals.add(Signal::SIGHUP);
        }
        signals.thread_block().context("cannot block signals")
    }

    /// Blocks the signals: for this thread, and those that it starts afterwards.
    ///
    /// # Errors
    /// No descriptor is left.
    pub fn hold(reopens: bool) -> Result<Self> {
        let mut signals = SigSet::from_iter([
            Signal::SIGINT,
            Signal::SIGTERM,
            Signal::SIGUSR1,
            Signal::SIGIO,
        ]);
        // nohup(1)
        let ignored = ignored(Signal::SIGHUP);
        if reopens || !ignored {
            signals.add(Signal::SIGHUP);
        }
        signals.thread_block().context("cannot block signals")?;
        // A file that may not grow any more is an error like a disk that is full.
        let too_large = SigSet::from_iter([Signal::SIGXFSZ]);
        too_large.thread_block().context("cannot block signals")?;
        let flags = SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC;
        Ok(Signals {
            from: SignalFd::with_flags(&signals, flags).context("cannot wait for signals")?,
            hangup: match (reopens, ignored) {
                (false, _) => Hangup::End,
                (true, false) => Hangup::Reopen,
                (true, true) => Hangup::ReopenAlways,
            },
            stop_requested: Cell::default(),
            should_forward: Cell::default(),
            reopen: Cell::default(),
            summary: Cell::default(),
            lease_broken: Cell::default(),
        })
    }

    /// Has one been sent?
    pub fn stop_requested(&self) -> bool {
        self.look();
        self.stop_requested.get()
    }

    /// Has one been sent, since this was asked last, that CMD was not sent as well?
    pub fn should_forward(&self) -> bool {
        self.look();
        self.should_forward.take()
    }

    /// Is the file to be opened anew, since this was asked last?
    pub fn reopen(&self) -> bool {
        self.reopen.take()
    }

    /// Is the account to be told, since this was asked last?
    pub fn summary(&self) -> bool {
        self.summary.take()
    }

    /// Does somebody wait for the end of a lease, since this was asked last?
    pub fn lease_broken(&self) -> bool {
        self.look();
        self.lease_broken.take()
    }

    /// Sleeps until one is sent, or `timeout` is over.
    pub fn wait(&self, timeout: Duration) {
        let timeout = PollTimeout::try_from(timeout).unwrap_or(PollTimeout::MAX);
        let mut fds = [PollFd::new(self.as_fd(), PollFlags::POLLIN)];
        let _ = poll(&mut fds, timeout);
    }

    fn look(&self) {
        while let Ok(Some(signal)) = self.from.read_signal() {
            let by_terminal = signal.ssi_code == libc::SI_KERNEL;
            if signal.ssi_signo == Signal::SIGUSR1 as u32 {
                self.summary.set(true);
                continue;
            }
            if signal.ssi_signo == Signal::SIGIO as u32 {
                self.lease_broken.set(true);
                continue;
            }
            let reopens = match self.hangup {
                Hangup::End => false,
                Hangup::Reopen => !by_terminal,
                Hangup::ReopenAlways => true,
            };
            if signal.ssi_signo == Signal::SIGHUP as u32 && reopens {
                self.reopen.set(true);
                continue;
            }
            self.stop_requested.set(true);
            self.should_forward
                .set(self.should_forward.get() || !by_terminal);
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
