//! Finds TLS libraries: in the files where distributions have them, in what
//! processes have mapped, in programs as they start.
//!
//! Reading code takes time, so it has a thread of its own, behind bounded
//! queues: what does not fit is found at the next look at all processes. Each
//! file is looked into once, by device and inode, whatever its path is; and again
//! when it has changed, as a deleted file's inode number goes to another one.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File, Metadata};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{sync_channel, Receiver, RecvTimeoutError, SyncSender, TrySendError};
use std::time::{Duration, Instant};

use super::maps::{executables, processes};
use super::place::Place;
use super::tls::{search, Contents, Unseen};

/// Questions and answers that wait at most.
const QUEUE: usize = 1024;
/// After an exec: libraries are mapped by and by, some long after.
const LOOKS: [u64; 5] = [0, 20, 100, 500, 2000]; // ms
/// All processes are looked at so often.
const ROUND: Duration = Duration::from_secs(10);
/// Files remembered at most, and files of processes of which something was said.
const REMEMBERED: usize = 1 << 16;
/// With more than these, files that nobody uses are forgotten.
const KEPT: usize = 1 << 14;

/// Where distributions have their libraries.
const LIBRARY_DIRS: &[&str] = &[
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/usr/local/lib",
    "/usr/local/lib64",
    "/lib",
    "/lib64",
];

/// How their names begin.
const LIBRARY_NAMES: &[&str] = &["libssl.so", "libgnutls.so", "libnspr4.so"];

/// Programs that bring a library of their own and are often the next to start.
const PROGRAM_DIRS: &[&str] = &["/usr/local/bin", "/usr/bin", "/usr/sbin"];
const PROGRAM_NAMES: &[&str] = &["node", "nodejs", "envoy", "caddy"];

/// A file with a TLS library.
#[derive(Debug)]
pub struct Library {
    /// Open, so that it can be attached to whatever becomes of its path.
    pub file: File,
    /// As one of its users sees it.
    pub path: PathBuf,
    pub contents: Contents,
}

/// What was found.
#[derive(Debug)]
pub enum Answer {
    Library(Library),
    /// A process uses a library that cannot be watched.
    Unseen {
        pid: u32,
        path: PathBuf,
        unseen: Unseen,
    },
}

/// The thread's other end.
pub struct Finder {
    execs: SyncSender<u32>,
    answers: Receiver<Answer>,
}

impl Finder {
    /// Starts the thread, which goes on where `worker` is.
    ///
    /// # Errors
    /// No thread can be started.
    pub fn start(worker: Worker) -> std::io::Result<Self> {
        let (execs, asked) = sync_channel(QUEUE);
        let (answer, answers) = sync_channel(QUEUE);
        std::thread::Builder::new()
            .name("tls-finder".to_string())
            .spawn(move || worker.run(&asked, &answer))?;
        Ok(Finder { execs, answers })
    }

    /// A process became another program.
    pub fn exec(&self, pid: u32) {
        match self.execs.try_send(pid) {
            Ok(()) | Err(TrySendError::Disconnected(_)) => {}
            Err(TrySendError::Full(_)) => log::debug!("tls: {pid} waits for the next round"),
        }
    }

    /// What was found since; `None`: nothing more for now.
    pub fn poll(&self) -> Option<Answer> {
        self.answers.try_recv().ok()
    }
}

/// A file that was looked into.
struct Looked {
    /// Not to be looked into again: who watches it keeps its inode, and must not watch
    /// it twice.
    once: bool,
    /// By this, what has its inode number now is still that file: ctime, which nobody
    /// can set, s and ns, and its length, bytes.
    state: (i64, i64, u64),
    /// What of it cannot be watched.
    unseen: Vec<Unseen>,
    /// In which round it was last seen.
    round: u64,
}

/// Looks into files, and remembers which.
pub struct Worker {
    proc: PathBuf,
    /// What was found, until it is taken.
    found: Vec<Answer>,
    /// By device and inode.
    files: HashMap<(u64, u64), Looked>,
    /// Looks at all processes so far.
    rounds: u64,
    /// Processes and files of which that was said.
    said: HashSet<(u32, u64, u64)>,
}

impl Worker {
    /// `proc`: where /proc is.
    pub fn new(proc: PathBuf) -> Self {
        let mut worker = Worker {
            proc,
            found: Vec::new(),
            files: HashMap::new(),
            rounds: 0,
            said: HashSet::new(),
        };
        // ourselves, and the process that becomes CMD
        if let Ok(own) = fs::metadata("/proc/self/exe") {
            worker.remember(&own, true, Vec::new());
        }
        worker
    }

    /// Looks into everything that runs. `answer` is called after each step, with what
    /// was found, if anything; first with what [`Worker::look_ahead`] has found.
    pub fn look_around(&mut self, mut answer: impl FnMut(Vec<Answer>)) {
        answer(std::mem::take(&mut self.found));
        for pid in processes(&self.proc) {
            self.process(pid);
            answer(std::mem::take(&mut self.found));
        }
    }

    /// Looks into these files, the distribution's libraries and everything that
    /// runs; what is found is kept for [`Worker::look_around`].
    pub fn look_ahead(&mut self, files: &[PathBuf]) {
        self.files(files);
        self.all();
    }

    fn run(mut self, asked: &Receiver<u32>, answer: &SyncSender<Answer>) {
        let mut looks: Vec<(Instant, u32)> = Vec::new();
        let mut round = Instant::now() + ROUND;
        loop {
            let next = looks.iter().map(|(at, _)| *at).min().unwrap_or(round);
            let wait = next.min(round).saturating_duration_since(Instant::now());
            match asked.recv_timeout(wait) {
                Ok(pid) => {
                    let now = Instant::now();
                    if looks.len() < QUEUE * LOOKS.len() {
                        looks.extend(LOOKS.map(|ms| (now + Duration::from_millis(ms), pid)));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            let now = Instant::now();
            let (due, later): (Vec<_>, Vec<_>) = looks.into_iter().partition(|(at, _)| *at <= now);
            looks = later;
            for (_, pid) in due {
                self.process(pid);
            }
            if now >= round {
                self.all();
                round = Instant::now() + ROUND;
            }
            for found in self.found.drain(..) {
                if answer.send(found).is_err() {
                    return; // nobody waits for it any more
                }
            }
        }
    }

    fn files(&mut self, files: &[PathBuf]) {
        for path in files {
            self.path(path);
        }
        for dir in LIBRARY_DIRS {
            for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
                let name = entry.file_name();
                let name = name.as_bytes();
                if LIBRARY_NAMES.iter().any(|n| name.starts_with(n.as_bytes())) {
                    self.path(&entry.path());
                }
            }
        }
        for dir in PROGRAM_DIRS {
            for name in PROGRAM_NAMES {
                self.path(&Path::new(dir).join(name));
            }
        }
    }

    fn path(&mut self, path: &Path) {
        if let Ok(place) = Place::at(path) {
            self.file(&place, path, true);
        }
    }

    fn all(&mut self) {
        self.rounds += 1;
        for pid in processes(&self.proc) {
            self.process(pid);
        }
        if self.files.len() > KEPT {
            let round = self.rounds;
            self.files
                .retain(|_, file| file.once || file.round == round);
        }
        if self.files.len() >= REMEMBERED {
            log::warn!("processes use too many files: further ones are not looked into for TLS");
        }
    }

    fn process(&mut self, pid: u32) {
        if pid == std::process::id() {
            return;
        }
        let mapped = executables(&self.proc, pid);
        let program = fs::read_link(self.proc.join(pid.to_string()).join("exe")).ok();
        for mapped in mapped {
            let deep = program.as_ref() == Some(&mapped.path) || worth_reading(&mapped.path);
            if let Some(place) = mapped.place(&self.proc, pid) {
                self.file(&place, &mapped.path, deep);
                self.say(pid, &mapped.path, inode(&place.meta));
            }
        }
    }

    /// What of a file cannot be watched, once for each process that uses it.
    fn say(&mut self, pid: u32, path: &Path, (dev, ino): (u64, u64)) {
        let Some(known) = self.files.get(&(dev, ino)) else {
            return;
        };
        if self.said.len() >= REMEMBERED {
            self.said.clear();
        }
        for unseen in &known.unseen {
            if self.said.insert((pid, dev, ino)) {
                self.found.push(Answer::Unseen {
                    pid,
                    path: path.to_path_buf(),
                    unseen: unseen.clone(),
                });
            }
        }
    }

    /// Looks into a file that was not looked into before.
    fn file(&mut self, place: &Place, path: &Path, deep: bool) {
        let full = self.files.len() >= REMEMBERED;
        match self.files.get_mut(&inode(&place.meta)) {
            Some(known) if known.once || known.state == state(&place.meta) => {
                known.round = self.rounds;
                return;
            }
            None if full => return,
            _ => {}
        }
        // What it is now: what is written to it meanwhile is looked at the next time.
        let Ok((file, again)) = place.open().and_then(|file| Ok((file.try_clone()?, file))) else {
            return;
        };
        let begun = Instant::now();
        let mut contents = search(again, deep);
        log::debug!("{} looked into for {:?}", path.display(), begun.elapsed());
        if path.file_name().is_some_and(|name| name == "libjvm.so") {
            contents.unseen.push(Unseen {
                library: "Java's own TLS",
                why: "its code is made while it runs: there is no file to put a probe on",
            });
        }
        let library = !contents.found.is_empty();
        self.remember(&place.meta, library, contents.unseen.clone());
        if library {
            self.found.push(Answer::Library(Library {
                file,
                path: path.to_path_buf(),
                contents,
            }));
        }
    }

    fn remember(&mut self, meta: &Metadata, once: bool, unseen: Vec<Unseen>) {
        let looked = Looked {
            once,
            state: state(meta),
            unseen,
            round: self.rounds,
        };
        self.files.insert(inode(meta), looked);
    }
}

fn inode(meta: &Metadata) -> (u64, u64) {
    (meta.dev(), meta.ino())
}

fn state(meta: &Metadata) -> (i64, i64, u64) {
    (meta.ctime(), meta.ctime_nsec(), meta.size())
}

/// Is a shared library worth reading its code? Libraries show what they have by
/// symbols, but for those that carry another one within.
fn worth_reading(path: &Path) -> bool {
    const HINTS: &[&str] = &["ssl", "tls", "grpc", "quic", "netty", "conscrypt", "cronet"];
    let name = path.file_name().map(|n| n.to_string_lossy().to_lowercase());
    name.is_some_and(|name| HINTS.iter().any(|hint| name.contains(hint)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many files that were seen in no round yet.
    fn worker(dir: &Path, files: usize, once: bool) -> Worker {
        let mut worker = Worker::new(dir.to_path_buf());
        let looked = |n| {
            let known = Looked {
                once,
                state: (0, 0, 0),
                unseen: Vec::new(),
                round: 0,
            };
            ((u64::MAX, n), known)
        };
        worker.files.extend((0..files as u64).map(looked));
        worker
    }

    #[test]
    fn files_that_nobody_uses_are_forgotten_when_there_are_many() {
        let dir = tempfile::tempdir().unwrap();
        for (before, after) in [(KEPT - 2, KEPT - 1), (KEPT, 1)] {
            let mut worker = worker(dir.path(), before, false);
            worker.all();
            assert_eq!(worker.files.len(), after); // with our own
        }
    }

    #[test]
    fn more_files_than_can_be_remembered_are_left_out() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new");
        fs::write(&path, "text").unwrap();
        let place = Place::at(&path).unwrap();
        for (watched, known) in [(REMEMBERED - 2, true), (REMEMBERED, false)] {
            let mut worker = worker(dir.path(), watched, true);
            worker.file(&place, &path, true);
            assert_eq!(worker.files.contains_key(&inode(&place.meta)), known);
            worker.all();
            assert!(worker.files.len() > watched, "watched ones are kept");
        }
    }
}
