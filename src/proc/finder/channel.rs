//! Messages between the tracer, its finder and its readers: each one packet of a
//! socket pair, JSON, and at most one open file beside it.
//!
//! Who reads the files of strangers may have been taken over by one: what comes from
//! there is bounded, and taken for what it says only where that makes sense.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, IoSlice};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use nix::sys::socket::{
    sendmsg, socketpair, AddressFamily, ControlMessage, MsgFlags, SockFlag, SockType,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Answer, Id, Library};
use crate::proc::tls::{Contents, Found, Probe, Unseen};

/// Of one message, bytes: what fits into a socket's buffer at once.
const MAX_MESSAGE: usize = 160 << 10;
/// Libraries, or reasons why there is none, in one file; places in one library.
const MAX_FOUND: usize = 16;
const MAX_PROBES: usize = 1024;
/// Names of libraries and of ways to find them.
const MAX_NAMES: usize = 256;
const MAX_NAME: usize = 256;

/// Receives one packet, and a file; 0 bytes: the other end is closed. Here because
/// taking a descriptor by its number is `unsafe`.
pub type Receive =
    fn(socket: BorrowedFd<'_>, buffer: &mut [u8], wait: bool) -> io::Result<(usize, Option<File>)>;

/// One end of a socket pair.
pub struct Channel {
    socket: OwnedFd,
    receive: Receive,
    buffer: Vec<u8>,
}

impl Channel {
    pub fn new(socket: OwnedFd, receive: Receive) -> Self {
        Channel {
            socket,
            receive,
            buffer: Vec::new(),
        }
    }

    /// Both ends; neither is inherited.
    ///
    /// # Errors
    /// No descriptor is left.
    pub fn pair() -> io::Result<(OwnedFd, OwnedFd)> {
        let (kind, flags) = (SockType::SeqPacket, SockFlag::SOCK_CLOEXEC);
        Ok(socketpair(AddressFamily::Unix, kind, None, flags)?)
    }

    pub fn fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    /// Sends without waiting.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`]: the other end is behind. Else: it is closed, or
    /// the message is too long.
    pub fn send(&self, message: &impl Serialize, file: Option<BorrowedFd<'_>>) -> io::Result<()> {
        let bytes = serde_json::to_vec(message)?;
        if bytes.len() > MAX_MESSAGE {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let fds = file.map(|file| [file.as_raw_fd()]);
        let rights = fds.as_ref().map(|fds| ControlMessage::ScmRights(fds));
        let flags = MsgFlags::MSG_NOSIGNAL | MsgFlags::MSG_DONTWAIT;
        let parts = [IoSlice::new(&bytes)];
        let rights = rights.as_slice();
        sendmsg::<()>(self.socket.as_raw_fd(), &parts, rights, flags, None)?;
        Ok(())
    }

    /// The next message, if one is there.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`], only without `wait`; the other end is closed
    /// (`UnexpectedEof`); or what came is no such message.
    pub fn receive<T: DeserializeOwned>(&mut self, wait: bool) -> io::Result<(T, Option<File>)> {
        self.buffer.resize(MAX_MESSAGE + 1, 0);
        let (length, file) = (self.receive)(self.socket.as_fd(), &mut self.buffer, wait)?;
        match length {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            1..=MAX_MESSAGE => Ok((serde_json::from_slice(&self.buffer[..length])?, file)),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

/// What the finder is told.
#[derive(Debug, Serialize, Deserialize)]
pub enum Ask {
    /// The first message: scan these, the distribution's libraries and all processes.
    Begin { files: Vec<Name> },
    /// Scan every process that runs, and say when that is done.
    ScanAll,
    /// Processes that became another program.
    Exec(Vec<u32>),
    /// This file is another one now.
    Changed(Id),
}

/// What the finder tells.
#[derive(Debug, Serialize, Deserialize)]
pub enum Tell {
    /// With its file.
    Library {
        id: Id,
        user: u32,
        path: Name,
        contents: WireContents,
    },
    Changed(Id),
    Gone(Id),
    Looked {
        pid: u32,
        path: Name,
        watched: bool,
    },
    Unseen {
        pid: u32,
        path: Name,
        unseen: (String, String),
    },
    Skipped {
        path: Name,
        why: String,
    },
    /// Every process that ran at the request was scanned, or `late`: not yet.
    ScanDone {
        late: bool,
    },
}

impl Tell {
    /// What that means; `None`: nothing that makes sense.
    pub fn answer(self, file: Option<Arc<File>>) -> Option<Answer> {
        Some(match self {
            Tell::Library {
                id,
                user,
                path,
                contents,
            } => Answer::Library(Library {
                id,
                user,
                file: file?,
                path: path.into(),
                contents: contents.contents()?,
            }),
            Tell::Looked { pid, path, watched } => Answer::Looked {
                pid,
                path: path.into(),
                watched,
            },
            Tell::Changed(id) => Answer::Changed { id },
            Tell::Gone(id) => Answer::Gone { id },
            Tell::Unseen {
                pid,
                path,
                unseen: what,
            } => Answer::Unseen {
                pid,
                path: path.into(),
                unseen: unseen(what)?,
            },
            Tell::Skipped { path, why } => {
                let why = why.chars().take(MAX_NAME).collect();
                Answer::Skipped {
                    path: path.into(),
                    why,
                }
            }
            Tell::ScanDone { .. } => return None,
        })
    }
}

/// What a reader is asked, with a file.
#[derive(Debug, Serialize, Deserialize)]
pub struct Read {
    pub deep: bool,
}

/// A path, of any bytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Name(Vec<u8>);

impl From<&Path> for Name {
    fn from(path: &Path) -> Self {
        Name(path.as_os_str().as_bytes().to_vec())
    }
}

impl From<Name> for PathBuf {
    fn from(Name(mut bytes): Name) -> Self {
        bytes.truncate(4096); // PATH_MAX
        std::ffi::OsString::from_vec(bytes).into()
    }
}

/// [`Contents`] as a message has them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct WireContents {
    found: Vec<(String, String, Vec<Probe>)>,
    unseen: Vec<(String, String)>,
}

impl From<&Contents> for WireContents {
    fn from(contents: &Contents) -> Self {
        let found = |found: &Found| {
            let Found {
                library,
                by,
                probes,
            } = found;
            ((*library).into(), (*by).into(), probes.clone())
        };
        let unseen = |unseen: &Unseen| (unseen.library.into(), unseen.why.into());
        WireContents {
            found: contents.found.iter().map(found).collect(),
            unseen: contents.unseen.iter().map(unseen).collect(),
        }
    }
}

impl WireContents {
    /// `None`: it is more than there can be.
    pub fn contents(self) -> Option<Contents> {
        if self.found.len() > MAX_FOUND || self.unseen.len() > MAX_FOUND {
            return None;
        }
        let found = self.found.into_iter().map(|(library, by, probes)| {
            let fits = |probe: &Probe| probe.function.len() <= MAX_NAME;
            if probes.len() > MAX_PROBES || !probes.iter().all(fits) {
                return None;
            }
            let (library, by) = (name(&library)?, name(&by)?);
            Some(Found {
                library,
                by,
                probes,
            })
        });
        Some(Contents {
            found: found.collect::<Option<_>>()?,
            unseen: self.unseen.into_iter().map(unseen).collect::<Option<_>>()?,
        })
    }
}

/// A library that cannot be watched, and why; `None`: too long.
pub fn unseen((library, why): (String, String)) -> Option<Unseen> {
    Some(Unseen {
        library: name(&library)?,
        why: name(&why)?,
    })
}

/// These names are constants at the other end: there are few of them, and they are
/// kept for good.
fn name(name: &str) -> Option<&'static str> {
    static NAMES: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);
    let mut names = NAMES.lock().ok()?;
    if let Some(known) = names.get(name) {
        return Some(known);
    }
    if names.len() >= MAX_NAMES || name.len() > MAX_NAME {
        return None;
    }
    let kept: &'static str = Box::leak(name.into());
    names.insert(kept);
    Some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proc::tls::ProbeKind;

    fn sent(probes: usize, function: &str) -> WireContents {
        let probe = Probe {
            kind: ProbeKind::Read,
            offset: 4096,
            function: function.to_string(),
            cheap: true,
        };
        WireContents::from(&Contents {
            found: vec![Found {
                library: "OpenSSL",
                by: "symbols",
                probes: vec![probe; probes],
            }],
            unseen: vec![Unseen {
                library: "rustls",
                why: "it is another version",
            }],
        })
    }

    #[test]
    fn what_was_found_arrives_as_it_was() {
        let bytes = serde_json::to_vec(&sent(3, "SSL_read")).unwrap();
        let arrived: WireContents = serde_json::from_slice(&bytes).unwrap();
        let contents = arrived.contents().unwrap();
        assert_eq!(contents.found[0].probes.len(), 3);
        assert_eq!(contents, sent(3, "SSL_read").contents().unwrap());
    }

    #[test]
    fn what_a_reader_cannot_have_found_is_taken_for_nothing() {
        assert!(sent(MAX_PROBES, "f").contents().is_some());
        assert!(sent(MAX_PROBES + 1, "f").contents().is_none());
        assert!(sent(1, &"f".repeat(MAX_NAME + 1)).contents().is_none());
        let mut many = sent(1, "f");
        many.found = vec![many.found.remove(0); MAX_FOUND + 1];
        assert!(many.contents().is_none());
        let mut long = sent(1, "f");
        long.found[0].0 = "x".repeat(MAX_NAME + 1);
        assert!(long.contents().is_none());
    }

    #[test]
    fn a_path_of_any_bytes_arrives() {
        let path = PathBuf::from(std::ffi::OsString::from_vec(b"/a\xff\n".to_vec()));
        let bytes = serde_json::to_vec(&Name::from(path.as_path())).unwrap();
        let arrived: Name = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(PathBuf::from(arrived), path);
    }
}
