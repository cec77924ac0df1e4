//! Writes to file descriptors that perhaps nobody reads.
//!
//! A pipe whose reader has stopped takes nothing more, and a plain write to it
//! never returns. Here it waits only as long as the caller allows, and says how
//! much it got rid of. Descriptors stay blocking: their flags belong to whoever
//! shares them.

use std::fs::File;
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
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
    /// Where such a file ended when it took less than it was given.
    full_at: Option<u64>,
}

impl Outlet {
    pub fn new(to: File) -> Self {
        let prompt = to.metadata().is_ok_and(|meta| meta.is_file());
        Self::of_kind(to, prompt)
    }

    /// A file that is known to be regular.
    pub fn regular(to: File) -> Self {
        Self::of_kind(to, true)
    }

    fn of_kind(to: File, prompt: bool) -> Self {
        Outlet {
            to,
            prompt,
            full_at: None,
        }
    }

    /// Is it a regular file?
    pub fn is_regular(&self) -> bool {
        self.prompt
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

    /// Writes `bytes`, whole lines, and takes from them what is written. While nobody
    /// reads, asks `may_wait` ten times a second. A file on a disk that is full ends
    /// with the last line that found room.
    ///
    /// # Errors
    /// [`ErrorKind::TimedOut`] when it may not wait any longer; what writing says.
    pub fn write(&mut self, bytes: &mut &[u8], may_wait: impl Fn() -> bool) -> io::Result<()> {
        let all = *bytes;
        let done = self.write_on(bytes, may_wait);
        if done.is_err() {
            let written = &all[..all.len() - bytes.len()];
            let cut = written.len() - memchr::memrchr(b'\n', written).map_or(0, |at| at + 1);
            if cut > 0 && self.take_back(cut as u64).is_some() {
                *bytes = &all[written.len() - cut..];
            }
        }
        done
    }

    /// Cuts off what was written last, unless somebody else has written behind it.
    fn take_back(&mut self, n: u64) -> Option<()> {
        let end = self.full_at?;
        let to = end.checked_sub(n)?;
        if self.to.seek(SeekFrom::End(0)).ok()? == end {
            self.to.set_len(to).ok()?;
        }
        // Others may go on there by the same descriptor.
        self.to.seek(SeekFrom::End(0)).ok()?;
        Some(())
    }

    fn write_on(&mut self, bytes: &mut &[u8], may_wait: impl Fn() -> bool) -> io::Result<()> {
        while !bytes.is_empty() {
            let piece = match self.prompt {
                true => bytes,
                false if self.ready() => lines_of(bytes),
                false if may_wait() => continue,
                false => return Err(ErrorKind::TimedOut.into()),
            };
            match self.to.write(piece) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(n) => {
                    if self.prompt && n < piece.len() {
                        self.full_at = self.to.seek(SeekFrom::End(0)).ok();
                    }
                    *bytes = &bytes[n..];
                }
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

/// What to give a pipe at once: whole lines if it can be.
fn lines_of(bytes: &[u8]) -> &[u8] {
    let piece = &bytes[..bytes.len().min(PIECE)];
    memchr::memrchr(b'\n', piece).map_or(piece, |at| &piece[..=at])
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
    fn a_pipe_that_is_not_read_to_the_end_has_whole_lines() {
        let (mut reader, mut outlet) = pipe();
        let line = [b"x".repeat(999).as_slice(), b"\n"].concat();
        let all = line.repeat(1000);
        outlet.write(&mut all.as_slice(), || false).unwrap_err();
        drop(outlet);
        let mut got = Vec::new();
        reader.read_to_end(&mut got).unwrap();
        assert!(!got.is_empty() && got.len() % line.len() == 0);
    }

    #[test]
    fn a_closed_pipe_is_an_error_at_once() {
        let (reader, mut outlet) = pipe();
        drop(reader);
        let error = outlet.write(&mut b"x".as_slice(), || true).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }
}
