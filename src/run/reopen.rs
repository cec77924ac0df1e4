//! `-w` opened anew on SIGHUP, when another program has moved the file away.
//!
//! The tracer at work may open nothing, and has none of the capabilities that its own
//! files may take. So a process that does nothing else waits for the word, with access
//! to the file's directory alone, and hands the file over (unix(7), SCM_RIGHTS). It
//! ends with the tracer, whose end of the socket is closed then.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, IoSlice, IoSliceMut};
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use nix::errno::Errno;
use nix::sys::prctl::set_name;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::socket::{
    recvmsg, send, sendmsg, socketpair, AddressFamily, ControlMessage, ControlMessageOwned,
    MsgFlags, SockFlag, SockType,
};
use nix::unistd::{read, write};

use crate::capture;
use crate::files::{self, Asker, Content, Place};
use crate::sandbox;

/// First argument of the hidden mode; the second is the file.
const OPENER: &str = "__open-again";
/// Of a sentence that tells why it cannot.
const LONGEST: usize = 512;

/// The process that opens the file.
pub(super) struct Opener {
    socket: OwnedFd,
    waiting: u32,
}

impl Opener {
    /// `None` for what is no regular file: there is nothing to be opened anew.
    pub(super) fn start(path: &Path, asker: Option<Asker>) -> Result<Option<Self>> {
        if Place::find(path, asker)?.is_special() {
            return Ok(None);
        }
        let (socket, theirs) = socketpair(
            AddressFamily::Unix,
            SockType::SeqPacket,
            None,
            SockFlag::SOCK_CLOEXEC,
        )
        .context("cannot make a socket")?;
        Command::new("/proc/self/exe")
            .arg(OPENER)
            .arg(path)
            .stdin(theirs)
            .stdout(Stdio::null())
            .spawn()
            .context("cannot start a process")?;
        Ok(Some(Opener { socket, waiting: 0 }))
    }

    pub(super) fn fd(&self) -> u32 {
        self.socket.as_raw_fd().unsigned_abs()
    }

    /// # Errors
    /// The process is gone.
    pub(super) fn ask(&mut self) -> io::Result<()> {
        write(&self.socket, b"!")?;
        self.waiting += 1;
        Ok(())
    }

    /// The file, or why there is none; `None`: nothing was asked for, or not yet.
    pub(super) fn answer(&mut self) -> Option<io::Result<File>> {
        if self.waiting == 0 {
            return None;
        }
        let answer = self.receive().transpose()?;
        self.waiting -= 1;
        Some(answer)
    }

    fn receive(&self) -> io::Result<Option<File>> {
        let mut why = [0; LONGEST];
        let mut parts = [IoSliceMut::new(&mut why)];
        let mut space = nix::cmsg_space!([RawFd; 1]);
        let flags = MsgFlags::MSG_DONTWAIT | MsgFlags::MSG_CMSG_CLOEXEC;
        let fd = self.socket.as_raw_fd();
        let (n, fd) = match recvmsg::<()>(fd, &mut parts, Some(&mut space), flags) {
            Err(Errno::EAGAIN | Errno::EINTR) => return Ok(None),
            got => {
                let got = got?;
                let fd = got.cmsgs()?.find_map(|message| match message {
                    ControlMessageOwned::ScmRights(fds) => fds.first().copied(),
                    _ => None,
                });
                (got.bytes, fd)
            }
        };
        match fd {
            Some(fd) => capture::fd::take(fd).map(Some),
            None if n == 0 => Err(ErrorKind::UnexpectedEof.into()),
            None => Err(io::Error::other(String::from_utf8_lossy(&why[..n]))),
        }
    }
}

/// The hidden mode, if that is what the arguments ask for: ends with its standard input.
pub fn open_again(mut args: impl Iterator<Item = OsString>) -> Option<u8> {
    if args.next().as_deref() != Some(OsStr::new(OPENER)) {
        return None;
    }
    let path = args.next()?;
    let _ = set_name(c"file-opener");
    // What ends the tracer, by a terminal say, ends this one by its input.
    let signals = [
        Signal::SIGINT,
        Signal::SIGTERM,
        Signal::SIGHUP,
        Signal::SIGQUIT,
        Signal::SIGUSR1,
    ];
    let _ = SigSet::from_iter(signals).thread_block();
    let asker = Asker::new(std::env::var_os("SUDO_UID"), std::env::var_os("SUDO_GID"));
    let path = Path::new(&path);
    let confined = Place::find(path, asker)
        .map_err(anyhow::Error::from)
        .and_then(|place| sandbox::only_files_in(place.dir()));
    let stdin = io::stdin();
    let socket = stdin.as_fd();
    let mut word = [0];
    while read(socket, &mut word).is_ok_and(|n| n > 0) {
        let opened = match &confined {
            Ok(()) => files::open(path, Content::Kept, asker).map_err(|error| error.to_string()),
            Err(error) => Err(format!("{error:#}")),
        };
        let told = match opened {
            Ok(file) => {
                let fds = [file.as_raw_fd()];
                let rights = [ControlMessage::ScmRights(&fds)];
                let word = [IoSlice::new(b"+")];
                sendmsg::<()>(
                    socket.as_raw_fd(),
                    &word,
                    &rights,
                    MsgFlags::MSG_NOSIGNAL,
                    None,
                )
            }
            Err(why) => {
                let why = &why.as_bytes()[..why.len().min(LONGEST)];
                send(socket.as_raw_fd(), why, MsgFlags::MSG_NOSIGNAL)
            }
        };
        if told.is_err() {
            break;
        }
    }
    Some(0)
}
