//! Which files to scan: the distribution's libraries, files of all processes, of programs
//! as they start, and libraries that processes load later.

mod scanned;
mod service;

use std::collections::{HashMap, HashSet, VecDeque};
use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use super::channel::{Tell, WireContents};
use super::queue::Queue;
use super::readers::{Done, Job, SLOW};
use super::{Answer, Id};
use crate::proc::maps::{executables, processes, Size};
use crate::proc::place::Place;
use crate::proc::tls::{search, Contents, Unseen};

use scanned::Scanned;
pub use service::{serve, Mappers};

/// In a pass, for what the processes of one user have mapped.
const OF_ONE: Duration = Duration::from_millis(250);
/// Files remembered at most, and files of processes of which something was said.
const REMEMBERED: usize = 1 << 16;
/// With more than these, files that nobody uses are forgotten.
const KEPT: usize = 1 << 14;
/// The kernel notes times of files by its tick, which is 10 ms at most.
const TICK: Duration = Duration::from_millis(12);

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
const LIBRARY_NAMES: &[&str] = &["libssl.so", "libgnutls.so", "libnspr4.so", "libmbedtls.so"];

/// Programs that bring a library of their own and are often the next to start.
const PROGRAM_DIRS: &[&str] = &["/usr/local/bin", "/usr/bin", "/usr/sbin"];
const PROGRAM_NAMES: &[&str] = &["node", "nodejs", "envoy", "caddy"];

/// Looks into files, and remembers which.
pub struct Worker {
    proc: PathBuf,
    files: HashMap<(u64, u64), Scanned>,
    queue: Queue,
    /// Waiting or under way.
    pending: HashSet<(u64, u64)>,
    /// What was found, until it is taken.
    found: VecDeque<(Tell, Option<Arc<File>>)>,
    /// Rounds so far.
    rounds: u64,
    /// Processes and files of which that was said.
    said: HashSet<(u32, u64, u64)>,
    /// What was said of processes themselves, see [`Answer::Looked`].
    looked: HashMap<u32, (PathBuf, bool)>,
    processes: HashMap<u32, Size>,
    /// Time spent on the processes of each user in this pass, and those that had no more.
    spent: HashMap<u32, Duration>,
    left_out: HashSet<u32>,
}

impl Worker {
    /// `proc`: where /proc is.
    pub fn new(proc: PathBuf) -> Self {
        let mut worker = Worker {
            proc,
            files: HashMap::new(),
            queue: Queue::default(),
            pending: HashSet::new(),
            found: VecDeque::new(),
            rounds: 0,
            said: HashSet::new(),
            looked: HashMap::new(),
            processes: HashMap::new(),
            spent: HashMap::new(),
            left_out: HashSet::new(),
        };
        // ourselves, and the process that becomes CMD
        if let Ok(own) = fs::metadata("/proc/self/exe") {
            worker.remember(Id::of(&own), Contents::default(), 0);
        }
        worker
    }

    /// Scans every process that runs, here and now; what was found.
    pub fn scan_all(&mut self) -> Vec<Answer> {
        self.begin_round();
        for pid in processes(&self.proc) {
            self.look(pid, true);
        }
        while let Some(mut job) = self.queue.next(std::iter::empty(), Instant::now()) {
            self.pending.remove(&job.id.inode());
            let Some(file) = opened(&mut job) else {
                continue;
            };
            let Ok(again) = file.try_clone() else {
                continue;
            };
            let contents = Ok(search(again, job.deep));
            self.finish(Done {
                job,
                file: Arc::new(file),
                contents,
                took: Duration::ZERO,
            });
        }
        self.end_round();
        let found = self.found.drain(..);
        found.filter_map(|(tell, file)| tell.answer(file)).collect()
    }

    /// Files that may be used next.
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
            self.file(place, path, true, (owner, 0), true);
        }
    }

    fn begin_round(&mut self) {
        self.rounds += 1;
        self.spent.clear();
        self.left_out.clear();
    }

    /// Which files does nobody use any more?
    fn end_round(&mut self) {
        let full = self.files.len() > KEPT;
        let round = self.rounds;
        let (found, left_out) = (&mut self.found, &self.left_out);
        self.files.retain(|_, file| {
            let there = |path: &PathBuf| {
                fs::metadata(path).is_ok_and(|meta| Id::of(&meta).inode() == file.id.inode())
            };
            file.kept = file.kept.take().filter(there);
            if file.round == round
                || file.kept.is_some()
                || left_out.contains(&file.uid)
                || left_out.contains(&0)
            {
                return true;
            }
            // An exec between two looks at it is no reason to begin anew.
            let gone = file.round + 1 < round;
            if gone && file.is_library() {
                found.push_back((Tell::Gone(file.id), None));
                return false;
            }
            !(gone || full)
        });
        if self.files.len() >= REMEMBERED {
            log::warn!("processes use too many files: further ones are not scanned for TLS");
        }
    }

    /// Looks at what a process has mapped, if that is to be or it is another than before.
    fn look(&mut self, pid: u32, anyway: bool) {
        let Some(size) = Size::of(&self.proc, pid) else {
            return; // a kernel thread, or gone
        };
        if !anyway && self.processes.get(&pid) == Some(&size) {
            return;
        }
        let uid = size.uid;
        let spent = self.spent.entry(uid).or_default();
        if *spent > OF_ONE {
            self.left_out.insert(uid);
            return;
        }
        let begun = Instant::now();
        self.processes.insert(pid, size);
        let mapped = executables(&self.proc, pid);
        let program = fs::read_link(self.proc.join(pid.to_string()).join("exe")).ok();
        let (mut watched, mut waits) = (false, false);
        let before = self.found.len();
        for mapped in mapped {
            let is_program = program.as_ref().is_some_and(|path| mapped.is_at(path));
            let deep = is_program || worth_reading(&mapped.path);
            if let Some(place) = mapped.place(&self.proc, pid) {
                let inode = Id::of(&place.meta).inode();
                // root's programs use what is there: who made it answers for it
                let user = if uid == 0 { place.meta.uid() } else { uid };
                self.file(place, &mapped.path, deep, (user, pid), false);
                self.say(pid, &mapped.path, inode);
                watched |= self.files.get(&inode).is_some_and(Scanned::is_library);
                waits |= self.pending.contains(&inode);
            }
        }
        if let Some(path) = program {
            self.looked_at(pid, path, watched, before);
        }
        if waits {
            self.processes.remove(&pid); // it is looked at once more
        }
        if let Some(spent) = self.spent.get_mut(&uid) {
            *spent += begun.elapsed();
        }
    }

    /// `before`: where that is said, in front of what is said of its files.
    fn looked_at(&mut self, pid: u32, path: PathBuf, watched: bool, before: usize) {
        if self.looked.len() >= REMEMBERED {
            self.looked.clear();
        }
        let now = (path, watched);
        if self.looked.get(&pid) != Some(&now) {
            let path = now.0.as_path().into();
            let looked = Tell::Looked { pid, path, watched };
            self.found.insert(before, (looked, None));
            self.looked.insert(pid, now);
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
                let tell = Tell::Unseen {
                    pid,
                    path: path.into(),
                    unseen: (unseen.library.into(), unseen.why.into()),
                };
                self.found.push_back((tell, None));
            }
        }
    }

    /// Queues a file, unless its present content was scanned.
    fn file(&mut self, place: Place, path: &Path, deep: bool, who: (u32, u32), kept: bool) {
        let id = Id::of(&place.meta);
        let (uid, pid) = who;
        let mut slow = false;
        let full = self.files.len() + self.pending.len() >= REMEMBERED;
        match self.files.get_mut(&id.inode()) {
            Some(known) => {
                known.round = self.rounds;
                known.uid = uid;
                if kept {
                    known.kept = Some(path.to_path_buf());
                }
                // Who has probes in it keeps its inode.
                let same = known.is_library() && known.id.same_content(&place.meta);
                if !known.stale && (known.id == id || same) {
                    return;
                }
                if Instant::now() < known.next {
                    return;
                }
                slow = known.slow;
                if known.is_library() {
                    self.found.push_back((Tell::Changed(known.id), None));
                    known.contents = Contents::default();
                }
            }
            None if full => return,
            None => {}
        }
        if !self.pending.insert(id.inode()) {
            return;
        }
        let job = Job {
            id,
            place,
            path: path.to_path_buf(),
            deep,
            uid,
            pid,
            slow,
            kept,
        };
        if !self.queue.push(job) {
            self.pending.remove(&id.inode()); // at the next round
        }
    }

    /// A file was scanned.
    fn finish(&mut self, done: Done) {
        let Done {
            job,
            file,
            contents,
            took,
        } = done;
        let (id, path) = (job.id, job.path.as_path());
        log::debug!("scan of {}: {took:?}", path.display());
        let now = Instant::now();
        self.pending.remove(&id.inode());
        self.queue.spend(job.uid, took, now);
        let (mut contents, mut why) = match contents {
            Ok(contents) => (contents, None),
            Err(why) => (Contents::default(), Some(why)),
        };
        if path.file_name().is_some_and(|name| name == "libjvm.so") {
            contents.unseen.push(Unseen {
                library: "Java's own TLS",
                why: "its code is made while it runs: there is no file to put a probe on",
            });
        }
        self.remember(id, contents.clone(), job.uid);
        if let Some(known) = self.files.get_mut(&id.inode()) {
            known.slow = took > SLOW;
            if job.kept {
                known.kept = Some(path.to_path_buf());
            }
            known.again(now);
            if known.changes == 6 && known.is_library() {
                why = Some("it changes again and again: its scans are deferred".into());
            }
            if why.is_some() && std::mem::replace(&mut known.said, true) {
                why = None;
            }
        }
        if let Some(why) = why {
            let path = path.into();
            self.found.push_back((Tell::Skipped { path, why }, None));
        }
        let library = !contents.found.is_empty();
        if library {
            let contents = WireContents::from(&contents);
            let path = path.into();
            let user = job.uid;
            let tell = Tell::Library {
                id,
                user,
                path,
                contents,
            };
            self.found.push_back((tell, Some(file)));
        }
        if job.pid != 0 {
            self.say(job.pid, path, id.inode());
            if let Some((path, false)) = self.looked.get(&job.pid).filter(|_| library) {
                let (path, last) = (path.clone(), self.found.len());
                self.looked_at(job.pid, path, true, last);
            }
        }
    }

    fn remember(&mut self, id: Id, contents: Contents, uid: u32) {
        let round = self.rounds;
        let known = self.files.entry(id.inode()).or_insert_with(|| Scanned {
            id,
            contents: Contents::default(),
            kept: None,
            stale: false,
            slow: false,
            said: false,
            changes: 0,
            next: Instant::now(),
            round,
            uid,
        });
        known.id = id;
        known.contents = contents;
        known.stale = false;
        known.round = round;
        known.uid = uid;
    }

    /// Its content is another one: it is to be scanned again.
    fn changed(&mut self, id: Id) {
        if let Some(known) = self.files.get_mut(&id.inode()) {
            if known.id == id {
                known.contents = Contents::default();
                known.stale = true;
            }
        }
    }
}

/// Opens a file, as it is by now.
fn opened(job: &mut Job) -> Option<File> {
    let meta = job.place.now().ok()?;
    // What is written to it later than this is to show.
    let changed = SystemTime::UNIX_EPOCH
        + Duration::new(
            u64::try_from(Id::of(&meta).changed.0).unwrap_or(0),
            u32::try_from(Id::of(&meta).changed.1).unwrap_or(0),
        );
    let age = SystemTime::now().duration_since(changed);
    if let Some(left) = age.ok().and_then(|age| TICK.checked_sub(age)) {
        std::thread::sleep(left);
    }
    job.id = Id::of(&job.place.now().ok()?);
    job.place.open().ok()
}

/// Is a shared library worth reading its code? Libraries show what they have by
/// symbols, but for those that carry another one within.
fn worth_reading(path: &Path) -> bool {
    const HINTS: &[&str] = &["ssl", "tls", "grpc", "quic", "netty", "conscrypt", "cronet"];
    let name = path.file_name().map(|n| n.to_string_lossy().to_lowercase());
    name.is_some_and(|name| HINTS.iter().any(|hint| name.contains(hint)))
}

#[cfg(test)]
mod tests;
