//! Finds TLS libraries: in the files where distributions have them, in what
//! processes have mapped, in programs as they start.
//!
//! Reading code takes time, so it has a thread of its own, behind bounded
//! queues: what does not fit is found at the next look at all processes. Each
//! file is looked into once, by device and inode, whatever its path is; and again
//! when it has changed, as a deleted file's inode number goes to another one.
//!
//! Files in which something was found are watched: whoever has probes in one is
//! told as soon as it is written to, and when nobody uses it any more.

mod watch;

use std::collections::{HashMap, HashSet, VecDeque};
use std::fs::{self, File, Metadata};
use std::os::fd::BorrowedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{sync_channel, Receiver, RecvTimeoutError, SyncSender, TrySendError};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::maps::{executables, processes};
use super::place::Place;
use super::tls::{search, Contents, Unseen};
use watch::Watch;

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

/// What a file was when it was looked into. The same file with another content has
/// another one, and so has another file that got its inode number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// looked into again, and may come again as another [`Library`].
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
}

/// What the thread is told.
enum Ask {
    Exec(u32),
    Changed(Id),
}

/// The thread's other end.
pub struct Finder {
    watch: Watch,
    asked: SyncSender<Ask>,
    answers: Receiver<Answer>,
    /// Before the thread runs: its end.
    ends: Option<(Receiver<Ask>, SyncSender<Answer>)>,
    ready: VecDeque<Answer>,
}

impl Finder {
    pub fn new() -> Self {
        let (asked, ask) = sync_channel(QUEUE);
        let (answer, answers) = sync_channel(QUEUE);
        Finder {
            watch: Watch::new(),
            asked,
            answers,
            ends: Some((ask, answer)),
            ready: VecDeque::new(),
        }
    }

    /// Starts the thread, which goes on where `worker` is.
    ///
    /// # Errors
    /// No thread can be started.
    pub fn start(&mut self, worker: Worker) -> std::io::Result<()> {
        let Some((asked, answer)) = self.ends.take() else {
            return Ok(());
        };
        std::thread::Builder::new()
            .name("tls-finder".to_string())
            .spawn(move || worker.run(&asked, &answer))?;
        Ok(())
    }

    /// A process became another program.
    pub fn exec(&self, pid: u32) {
        self.ask(Ask::Exec(pid));
    }

    fn ask(&self, ask: Ask) {
        match self.asked.try_send(ask) {
            Ok(()) | Err(TrySendError::Disconnected(_)) => {}
            Err(TrySendError::Full(_)) => log::debug!("tls: something waits for the next round"),
        }
    }

    /// A file is to be looked into again, when a process is seen to use it.
    pub fn again(&self, id: Id) {
        self.ask(Ask::Changed(id));
    }

    /// Nobody needs to know whether a file is written to.
    pub fn leave(&mut self, id: Id) {
        self.watch.remove(id);
    }

    /// Is readable when there is an answer that cannot wait.
    pub fn fd(&self) -> Option<BorrowedFd<'_>> {
        self.watch.fd()
    }

    /// What was found since; `None`: nothing more for now. What is told of a file comes
    /// after the file itself.
    pub fn poll(&mut self) -> Option<Answer> {
        if let Some(answer) = self.ready.pop_front() {
            return Some(answer);
        }
        for id in self.watch.changed() {
            self.ask(Ask::Changed(id));
            self.ready.push_back(Answer::Changed { id });
        }
        if let Some(answer) = self.ready.pop_front() {
            return Some(answer);
        }
        while let Ok(answer) = self.answers.try_recv() {
            if let Some(answer) = self.checked(answer) {
                return Some(answer);
            }
        }
        None
    }

    /// An answer of [`Worker::look_around`], where it still holds: its file is watched.
    pub fn checked(&mut self, answer: Answer) -> Option<Answer> {
        match &answer {
            Answer::Library(library) => {
                if let Err(error) = self.watch.add(library.id, &library.file) {
                    log::debug!("{}: {error}", library.path.display());
                    self.ask(Ask::Changed(library.id));
                    return None;
                }
            }
            Answer::Changed { id } | Answer::Gone { id } => self.watch.remove(*id),
            Answer::Unseen { .. } | Answer::Looked { .. } => {}
        }
        Some(answer)
    }
}

impl Default for Finder {
    fn default() -> Self {
        Finder::new()
    }
}

/// A file that was looked into.
struct Looked {
    /// By this, what has its inode number now is still that file.
    id: Id,
    contents: Contents,
    /// To be kept though no process uses it: it may be the next one's.
    kept: bool,
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
    /// What was said of processes themselves, see [`Answer::Looked`].
    looked: HashMap<u32, (PathBuf, bool)>,
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
            looked: HashMap::new(),
        };
        // ourselves, and the process that becomes CMD
        if let Ok(own) = fs::metadata("/proc/self/exe") {
            worker.remember(Id::of(&own), true, Contents::default());
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

    fn run(mut self, asked: &Receiver<Ask>, answer: &SyncSender<Answer>) {
        let mut looks: Vec<(Instant, u32)> = Vec::new();
        let mut round = Instant::now() + ROUND;
        loop {
            let next = looks.iter().map(|(at, _)| *at).min().unwrap_or(round);
            let wait = next.min(round).saturating_duration_since(Instant::now());
            match asked.recv_timeout(wait) {
                Ok(Ask::Changed(id)) => self.forget(id),
                Ok(Ask::Exec(pid)) => {
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
            let owner = place.meta.uid();
            self.file(&place, path, true, owner);
            if let Some(known) = self.files.get_mut(&inode(&place.meta)) {
                known.kept = true;
            }
        }
    }

    fn all(&mut self) {
        self.rounds += 1;
        for pid in processes(&self.proc) {
            self.process(pid);
        }
        let full = self.files.len() > KEPT;
        let round = self.rounds;
        let found = &mut self.found;
        self.files.retain(|_, file| {
            let used = file.kept || file.round == round;
            if file.is_library() && !used && file.round + 1 < round {
                found.push(Answer::Gone { id: file.id });
                return false;
            }
            used || file.is_library() || !full
        });
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
        let user = user(&self.proc, pid);
        let (mut watched, before) = (false, self.found.len());
        for mapped in mapped {
            let deep = program.as_ref() == Some(&mapped.path) || worth_reading(&mapped.path);
            if let Some(place) = mapped.place(&self.proc, pid) {
                // root's programs use what is there: who made it answers for it
                let user = user.filter(|&user| user != 0);
                let user = user.unwrap_or(place.meta.uid());
                self.file(&place, &mapped.path, deep, user);
                self.say(pid, &mapped.path, inode(&place.meta));
                let known = self.files.get(&inode(&place.meta));
                watched |= known.is_some_and(Looked::is_library);
            }
        }
        if let Some(path) = program {
            self.looked_at(pid, path, watched, before);
        }
    }

    /// `before`: where that is said, in front of what is said of its files.
    fn looked_at(&mut self, pid: u32, path: PathBuf, watched: bool, before: usize) {
        if self.looked.len() >= REMEMBERED {
            self.looked.clear();
        }
        let now = (path.clone(), watched);
        if self.looked.insert(pid, now.clone()) != Some(now) {
            let looked = Answer::Looked { pid, path, watched };
            self.found.insert(before, looked);
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
        for unseen in &known.contents.unseen {
            if self.said.insert((pid, dev, ino)) {
                self.found.push(Answer::Unseen {
                    pid,
                    path: path.to_path_buf(),
                    unseen: unseen.clone(),
                });
            }
        }
    }

    /// Looks into a file that was not looked into before, or is another one by now.
    fn file(&mut self, place: &Place, path: &Path, deep: bool, user: u32) {
        let full = self.files.len() >= REMEMBERED;
        let id = Id::of(&place.meta);
        match self.files.get_mut(&id.inode()) {
            // Who has probes in it keeps its inode.
            Some(known)
                if known.id == id || known.is_library() && known.id.same_content(&place.meta) =>
            {
                known.round = self.rounds;
                return;
            }
            Some(known) if known.is_library() => self.found.push(Answer::Changed { id: known.id }),
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
        self.remember(id, false, contents.clone());
        if library {
            self.found.push(Answer::Library(Library {
                id,
                user,
                file: Arc::new(file),
                path: path.to_path_buf(),
                contents,
            }));
        }
    }

    fn remember(&mut self, id: Id, kept: bool, contents: Contents) {
        let looked = Looked {
            id,
            contents,
            kept,
            round: self.rounds,
        };
        self.files.insert(id.inode(), looked);
    }

    /// It is to be looked into again.
    fn forget(&mut self, id: Id) {
        if self
            .files
            .get(&id.inode())
            .is_some_and(|known| known.id == id)
        {
            self.files.remove(&id.inode());
        }
    }
}

impl Looked {
    fn is_library(&self) -> bool {
        !self.contents.found.is_empty()
    }
}

/// Whose a process is. Not by who owns its directory: that is root where a process says
/// that it is not to be dumped.
fn user(proc: &Path, pid: u32) -> Option<u32> {
    let text = fs::read_to_string(proc.join(pid.to_string()).join("status")).ok()?;
    super::Status::parse(&text).uid
}

fn inode(meta: &Metadata) -> (u64, u64) {
    (meta.dev(), meta.ino())
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
    fn worker(dir: &Path, files: usize, kept: bool) -> Worker {
        let mut worker = Worker::new(dir.to_path_buf());
        for ino in 0..files as u64 {
            let id = Id {
                dev: u64::MAX,
                ino,
                size: 0,
                modified: (0, 0),
                changed: (0, 0),
            };
            worker.remember(id, kept, Contents::default());
        }
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
            worker.file(&place, &path, true, 0);
            assert_eq!(worker.files.contains_key(&inode(&place.meta)), known);
            worker.all();
            assert!(worker.files.len() > watched, "watched ones are kept");
        }
    }
}
