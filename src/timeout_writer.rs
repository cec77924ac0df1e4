//! Writes to file descriptors that perhaps nobody reads.
//!
//! A pipe whose reader has stopped takes nothing more, and a plain write to it
//! never returns. Here it waits only as long as the caller allows, and says how
//! much it got rid of. Descriptors stay blocking: their flags belong to whoever
//! shares them.

use std::fs::File;
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, Instant};

use nix::poll::{poll, PollFd, PollFlags, PollTimeout};

/// What a pipe that has room at all takes without waiting (pipe(7), `PIPE_BUF`).
const PIECE: usize = 4096;
/// Between two questions whether to go on waiting.
const LOOK_UP: u16 = 100;
/// How long messages may wait for whoever reads standard error.
const MESSAGE: Duration = Duration::from_secs(1);

/// A file, pipe or terminal to write to.
pub struct TimeoutWriter {
    to: File,
    /// Regular files never make anybody wait.
    prompt: bool,
    /// Where such a file ended when it took less than it was given.
    full_at: Option<u64>,
}

impl TimeoutWriter {
    pub fn new(to: File) -> Self {
        let prompt = to.metadata().is_ok_and(|meta| meta.is_file());
        Self::of_kind(to, prompt)
    }

    /// A file that is known to be regular.
    pub fn regular(to: File) -> Self {
        Self::of_kind(to, true)
    }

    fn of_kind(to: File, prompt: bool) -> Self {
        TimeoutWriter {
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

    /// Writes `bytes`, and takes from them what is written. `whole` says how many of the
    /// first so many bytes are whole records: where nobody reads on, and on a disk that is
    /// full, the last one is whole. While nobody reads, asks `may_wait` ten times a second.
    ///
    /// # Errors
    /// [`ErrorKind::TimedOut`] when it may not wait any longer; what writing says.
    pub fn write(
        &mut self,
        bytes: &mut &[u8],
        whole: impl Fn(usize) -> usize,
        may_wait: impl Fn() -> bool,
    ) -> io::Result<()> {
        let all = *bytes;
        let done = self.write_on(bytes, &whole, may_wait);
        if done.is_err() {
            let written = all.len() - bytes.len();
            let cut = written - whole(written);
            if cut > 0 && self.take_back(cut as u64).is_some() {
                *bytes = &all[written - cut..];
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

    fn write_on(
        &mut self,
        bytes: &mut &[u8],
        whole: impl Fn(usize) -> usize,
        may_wait: impl Fn() -> bool,
    ) -> io::Result<()> {
        let all = bytes.len();
        while !bytes.is_empty() {
            let piece = match self.prompt {
                true => bytes,
                false if self.ready() => {
                    let (written, most) = (all - bytes.len(), bytes.len().min(PIECE));
                    match whole(written + most).saturating_sub(written) {
                        0 => &bytes[..most],
                        records => &bytes[..records],
                    }
                }
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

/// Says something on standard error, unless nobody reads it or it is closed:
/// that is no reason to fail, nor to wait for ever. Who did not read the last message is
/// hardly waited for again.
pub fn eprint_timeout(message: &[u8]) {
    static UNREAD: AtomicBool = AtomicBool::new(false);
    let patience = match UNREAD.load(Relaxed) {
        true => Duration::ZERO,
        false => MESSAGE,
    };
    let deadline = Instant::now() + patience;
    if let Ok(mut stderr) = TimeoutWriter::stderr() {
        let line = |n: usize| memchr::memrchr(b'\n', &message[..n]).map_or(0, |at| at + 1);
        let said = stderr.write(&mut { message }, line, || Instant::now() < deadline);
        let unread = said.is_err_and(|error| error.kind() == ErrorKind::TimedOut);
        UNREAD.store(unread, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn pipe() -> (File, TimeoutWriter) {
        let (reader, writer) = nix::unistd::pipe().unwrap();
        (reader.into(), TimeoutWriter::new(writer.into()))
    }

    #[test]
    fn a_pipe_that_nobody_reads_ends_the_wait_and_what_is_left_is_known() {
        let (mut reader, mut writer) = pipe();
        let all = vec![7; 1 << 20];
        let mut left = all.as_slice();
        let error = writer.write(&mut left, |_| 0, || false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        let written = all.len() - left.len();
        assert!(written >= PIECE && !left.is_empty(), "{written}");
        drop(writer);
        let mut got = Vec::new();
        reader.read_to_end(&mut got).unwrap();
        assert_eq!(got.len(), written);
    }

    #[test]
    fn a_slow_reader_gets_everything() {
        let (mut reader, mut writer) = pipe();
        let reading = std::thread::spawn(move || {
            let mut got = Vec::new();
            reader.read_to_end(&mut got).unwrap();
            got
        });
        let all: Vec<u8> = (0..1 << 20).map(|n| n as u8).collect();
        writer.write(&mut all.as_slice(), |_| 0, || true).unwrap();
        drop(writer);
        assert_eq!(reading.join().unwrap(), all);
    }

    #[test]
    fn a_pipe_that_is_not_read_to_the_end_has_whole_records() {
        let (mut reader, mut writer) = pipe();
        let line = [b"x".repeat(999).as_slice(), b"\n"].concat();
        let all = line.repeat(1000);
        let whole = |n: usize| n / line.len() * line.len();
        let mut left = all.as_slice();
        writer.write(&mut left, whole, || false).unwrap_err();
        drop(writer);
        let mut got = Vec::new();
        reader.read_to_end(&mut got).unwrap();
        assert!(!got.is_empty() && got.len() % line.len() == 0);
    }

    #[test]
    fn a_closed_pipe_is_an_error_at_once() {
        let (reader, mut writer) = pipe();
        drop(reader);
        let error = writer
            .write(&mut b"x".as_slice(), |_| 0, || true)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }
}
