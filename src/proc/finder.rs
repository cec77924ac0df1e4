//! Finds TLS libraries: in the files where distributions have them, in what
//! processes have mapped, in programs as they start.
//!
//! Files of strangers are read for that, so it is no work for the tracer itself. A
//! process of its own, the finder ([`serve`]), looks at `/proc` and decides which
//! files to scan; further ones, the readers ([`read`]), which have no
//! privileges at all, do that. Each file is scanned once, by device and inode,
//! whatever its path is; and again when it has changed, as a deleted file's inode
//! number goes to another one.
//!
//! Files in which something was found are watched, by the tracer: it is told as soon
//! as one is written to, and when nobody uses it any more.

mod channel;
mod queue;
mod readers;
mod watch;
mod worker;

use std::collections::{HashSet, VecDeque};
use std::fs::{File, Metadata};
use std::io::{self, ErrorKind};
use std::os::fd::BorrowedFd;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::Child;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::tls::{Contents, Unseen};
use channel::{Ask, Tell};
use watch::Watch;

pub use channel::{Channel, Receive};
pub use readers::{read, Start, MEMORY as READER_MEMORY};
pub use worker::{serve, Mappers, Worker};

/// Questions that wait at most.
const QUEUE: usize = 1024;
/// A scan of all processes may take so long.
const SCAN: Duration = Duration::from_secs(15);
/// The finder's end is waited for so long.
const ENDING: Duration = Duration::from_millis(500);

/// A file and its content when it was scanned. A new content makes another id, and so
/// does another file that got the inode number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Id {
    dev: u64,
    ino: u64,
    size: u64,
    /// s, ns; of the last two, nobody can set the change time.
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Id {
    pub fn of(meta: &Metadata) -> Self {
        Id {
            dev: meta.dev(),
            ino: meta.ino(),
            size: meta.size(),
            modified: (meta.mtime(), meta.mtime_nsec()),
            changed: (meta.ctime(), meta.ctime_nsec()),
        }
    }

    fn inode(&self) -> (u64, u64) {
        (self.dev, self.ino)
    }

    /// Of a file that was open all the time: links and permissions may be others.
    fn same_content(&self, meta: &Metadata) -> bool {
        let now = Id::of(meta);
        (self.size, self.modified) == (now.size, now.modified)
    }
}

/// A file with a TLS library.
#[derive(Debug)]
pub struct Library {
    pub id: Id,
    /// On whose account it is watched.
    pub user: u32,
    /// Open, so that it can be attached to whatever becomes of its path.
    pub file: Arc<File>,
    /// As one of its users sees it.
    pub path: PathBuf,
    pub contents: Contents,
}

/// What was found.
#[derive(Debug)]
pub enum Answer {
    Library(Library),
    /// Its file is being written to: what was found in it is not there any more. It is
    /// scanned again, and may come again as another [`Library`].
    Changed {
        id: Id,
    },
    /// Nobody uses its file any more.
    Gone {
        id: Id,
    },
    /// A process was looked at: what it runs, and whether it has a library that is
    /// watched. Said again when that changes.
    Looked {
        pid: u32,
        path: PathBuf,
        watched: bool,
    },
    /// A process uses a library that cannot be watched.
    Unseen {
        pid: u32,
        path: PathBuf,
        unseen: Unseen,
    },
    /// A file could not be scanned, or takes too much.
    Skipped {
        path: PathBuf,
        why: String,
    },
}

/// The tracer's end of it.
pub struct Finder {
    watch: Watch,
    /// To the finder, and to those that take its place if it ends.
    channels: VecDeque<Channel>,
    children: Vec<Child>,
    files: Vec<PathBuf>,
    /// What cannot be sent yet.
    asks: VecDeque<Ask>,
    ready: VecDeque<Answer>,
    /// [`Tell::ScanDone`] is waited for, since then.
    scanning: Option<Instant>,
    /// After a finder's end, those that its successor has not told of again.
    unconfirmed: HashSet<Id>,
}

impl Finder {
    /// `processes`: the finder, and another that takes its place. It scans
    /// `files`, whether anybody uses them yet or not.
    pub fn new(processes: Vec<(Channel, Child)>, files: Vec<PathBuf>) -> Self {
        let (channels, children) = processes.into_iter().unzip();
        let mut finder = Finder {
            watch: Watch::new(),
            channels,
            children,
            files,
            asks: VecDeque::new(),
            ready: VecDeque::new(),
            scanning: None,
            unconfirmed: HashSet::new(),
        };
        finder.begin();
        finder
    }

    /// None: for `--tls off`.
    pub fn none() -> Self {
        Finder::new(Vec::new(), Vec::new())
    }

    fn begin(&mut self) {
        let files = self.files.iter().map(|path| path.as_path().into());
        self.asks = VecDeque::from([Ask::Begin {
            files: files.collect(),
        }]);
        self.send();
    }

    /// Asks for a scan of every process that runs now.
    pub fn scan_all(&mut self) {
        self.asks.push_back(Ask::ScanAll);
        self.scanning = Some(Instant::now());
        self.send();
    }

    /// The scan is still under way.
    pub fn scanning(&mut self) -> bool {
        if self.channels.is_empty() {
            self.scanning = None;
        }
        if self.scanning.is_some_and(|since| since.elapsed() > SCAN) {
            log::warn!("the scan for TLS libraries is slow; some may be found later");
            self.scanning = None;
        }
        self.scanning.is_some()
    }

    /// Has a file scanned again when a process uses it. It is not watched until then.
    pub fn again(&mut self, id: Id) {
        self.watch.remove(id);
        self.asks.push_back(Ask::Changed(id));
        self.send();
    }

    /// Nobody needs to know whether a file is written to.
    pub fn leave(&mut self, id: Id) {
        self.watch.remove(id);
    }

    /// Processes became other programs.
    pub fn exec(&mut self, pids: &[u32]) {
        // what is too much is found by its size
        if !pids.is_empty() && self.asks.len() < QUEUE {
            for pids in pids.chunks(QUEUE) {
                self.asks.push_back(Ask::Exec(pids.to_vec()));
            }
            self.send();
        }
    }

    fn send(&mut self) {
        let Some(channel) = self.channels.front() else {
            self.asks.clear();
            return;
        };
        while let Some(ask) = self.asks.front() {
            match channel.send(ask, None) {
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                _ => self.asks.pop_front(), // its end shows when it is read from
            };
        }
    }

    /// Are readable when there is an answer.
    pub fn fds(&self) -> [Option<BorrowedFd<'_>>; 2] {
        [self.watch.fd(), self.channels.front().map(Channel::fd)]
    }

    /// What was found since; `None`: nothing more for now. What is told of a file comes
    /// after the file itself.
    pub fn poll(&mut self) -> Option<Answer> {
        for id in self.watch.changed() {
            self.again(id);
            self.ready.push_back(Answer::Changed { id });
        }
        self.send();
        if let Some(answer) = self.ready.pop_front() {
            return Some(answer);
        }
        loop {
            match self.channels.front_mut()?.receive(false) {
                Ok((tell, file)) => {
                    if let Some(answer) = self.told(tell, file) {
                        return Some(answer);
                    }
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return None,
                Err(error) => self.replace(&error),
            }
        }
    }

    fn told(&mut self, tell: Tell, file: Option<File>) -> Option<Answer> {
        if let Tell::ScanDone { late } = tell {
            if late {
                log::warn!("the scan for TLS libraries is not finished; some may be found later");
            }
            self.scanning = None;
            for id in std::mem::take(&mut self.unconfirmed) {
                self.watch.remove(id);
                self.ready.push_back(Answer::Gone { id });
            }
            return self.ready.pop_front();
        }
        let answer = tell.answer(file.map(Arc::new))?;
        match &answer {
            Answer::Library(library) => {
                self.unconfirmed.remove(&library.id);
                if self.watch.has(library.id) {
                    return None; // a new finder told of it
                }
                if let Err(error) = self.watch.add(library.id, &library.file) {
                    log::debug!("{}: {error}", library.path.display());
                    self.again(library.id);
                    return None;
                }
            }
            Answer::Changed { id } | Answer::Gone { id } => {
                if !self.watch.remove(*id) {
                    return None; // that was told
                }
            }
            Answer::Unseen { .. } | Answer::Looked { .. } | Answer::Skipped { .. } => {}
        }
        Some(answer)
    }

    /// The finder has ended: another one begins anew.
    fn replace(&mut self, error: &io::Error) {
        self.channels.pop_front();
        if self.channels.is_empty() {
            log::warn!(
                "the finder of TLS libraries ended ({error}): no further ones are found; \
                 those that were go on being watched"
            );
            return;
        }
        log::warn!("the finder of TLS libraries ended ({error}): another one takes its place");
        self.begin();
        self.unconfirmed = self.watch.ids();
        self.asks.push_back(Ask::ScanAll);
        self.send();
    }
}

impl Drop for Finder {
    /// It ends when nobody listens any more.
    fn drop(&mut self) {
        self.channels.clear();
        let begun = Instant::now();
        let runs = |child: &mut Child| matches!(child.try_wait(), Ok(None));
        while self.children.iter_mut().any(runs) && begun.elapsed() < ENDING {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}
