//! Writes to file descriptors that perhaps nobody reads.
//!
//! A pipe whose reader has stopped takes nothing more, and a plain write to it
//! never returns. Here it waits only as long as the caller allows, and says how
//! much it got rid of. Descriptors stay blocking: their flags belong to whoever
//! shares them.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::time::{Duration, Instant};

use nix::poll::{poll, PollFd, PollFlags, PollTimeout};

/// What a pipe that has room at all takes without waiting (pipe(7), `PIPE_BUF`).
const PIECE: usize = 4096;
/// Between two questions whether to go on waiting.
const LOOK_UP: u16 = 100;
/// How long messages may wait for whoever reads standard error.
const MESSAGE: Duration = Duration::from_secs(1);

/// A file, pipe or terminal to write to.
pub struct Outlet {
    to: File,
    /// Regular files never make anybody wait.
    prompt: bool,
}

impl Outlet {
    pub fn new(to: File) -> Self {
        let prompt = to.metadata().is_ok_and(|meta| meta.is_file());
        Outlet { to, prompt }
    }

    /// Standard output, by a descriptor of its own.
    ///
    /// # Errors
    /// It is closed.
    pub fn stdout() -> io::Result<Self> {
        Self::of(io::stdout())
    }

    /// Standard error, by a descriptor of its own.
    ///
    /// # Errors
    /// It is closed.
    pub fn stderr() -> io::Result<Self> {
        Self::of(io::stderr())
    }

    fn of(stream: impl AsFd) -> io::Result<Self> {
        let fd: OwnedFd = stream.as_fd().try_clone_to_owned()?;
        Ok(Self::new(fd.into()))
    }

    /// Writes `bytes`, and takes from them what is written. While nobody reads,
    /// asks `may_wait` ten times a second.
    ///
    /// # Errors
    /// [`ErrorKind::TimedOut`] when it may not wait any longer; what writing says.
    pub fn write(&mut self, bytes: &mut &[u8], may_wait: impl Fn() -> bool) -> io::Result<()> {
        while !bytes.is_empty() {
            let piece = match self.prompt {
                true => bytes,
                false if self.ready() => &bytes[..bytes.len().min(PIECE)],
                false if may_wait() => continue,
                false => return Err(ErrorKind::TimedOut.into()),
            };
            match self.to.write(piece) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(n) => *bytes = &bytes[n..],
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                // Somebody else made it non-blocking.
                Err(error) if error.kind() == ErrorKind::WouldBlock && may_wait() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Is there room, or an error to be had? Waits a little for it.
    fn ready(&self) -> bool {
        let mut fds = [PollFd::new(self.to.as_fd(), PollFlags::POLLOUT)];
        // A signal is an answer like "not yet".
        poll(&mut fds, PollTimeout::from(LOOK_UP)).is_ok_and(|n| n > 0)
    }
}

/// Says something on standard error, unless nobody reads it or it is closed:
/// that is no reason to fail, nor to wait for ever.
pub fn say(message: &[u8]) {
    let deadline = Instant::now() + MESSAGE;
    if let Ok(mut stderr) = Outlet::stderr() {
        let _ = stderr.write(&mut { message }, || Instant::now() < deadline);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn pipe() -> (File, Outlet) {
        let (reader, writer) = nix::unistd::pipe().unwrap();
        (reader.into(), Outlet::new(writer.into()))
    }

    #[test]
    fn a_pipe_that_nobody_reads_ends_the_wait_and_what_is_left_is_known() {
        let (mut reader, mut outlet) = pipe();
        let all = vec![7; 1 << 20];
        let mut left = all.as_slice();
        let error = outlet.write(&mut left, || false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        let written = all.len() - left.len();
        assert!(written >= PIECE && !left.is_empty(), "{written}");
        drop(outlet);
        let mut got = Vec::new();
        reader.read_to_end(&mut got).unwrap();
        assert_eq!(got.len(), written);
    }

    #[test]
    fn a_slow_reader_gets_everything() {
        let (mut reader, mut outlet) = pipe();
        let reading = std::thread::spawn(move || {
            let mut got = Vec::new();
            reader.read_to_end(&mut got).unwrap();
            got
        });
        let all: Vec<u8> = (0..1 << 20).map(|n| n as u8).collect();
        outlet.write(&mut all.as_slice(), || true).unwrap();
        drop(outlet);
        assert_eq!(reading.join().unwrap(), all);
    }

    #[test]
    fn a_closed_pipe_is_an_error_at_once() {
        let (reader, mut outlet) = pipe();
        drop(reader);
        let error = outlet.write(&mut b"x".as_slice(), || true).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }
}
