//! Which files are to be looked into: those of the distribution, of everything that
//! runs, of programs as they start, and of libraries that processes load later.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use nix::poll::{poll, PollFd, PollFlags, PollTimeout};

use super::channel::{Ask, Channel, Tell, WireContents};
use super::queue::Queue;
use super::readers::{Done, Job, Readers, Start, SLOW};
use super::{Answer, Id};
use crate::proc::maps::{executables, processes, Size};
use crate::proc::place::Place;
use crate::proc::tls::{search, Contents, Unseen};

/// After an exec: libraries are mapped by and by, some long after.
const LOOKS: [u64; 5] = [0, 20, 100, 500, 2000]; // ms
/// Processes whose looks are due at some time.
const STARTING: usize = 4096;
/// The size of every process's code is looked at so often: it tells of a library that
/// was loaded.
const PASS: Duration = Duration::from_millis(800);
/// All that they have mapped is looked at so often.
const ROUND: Duration = Duration::from_secs(10);
/// Of a pass, before others have their turn.
const SLICE: Duration = Duration::from_millis(5);
/// In a pass, for what the processes of one user have mapped.
const OF_ONE: Duration = Duration::from_millis(250);
/// What processes map is looked at for a fifth of the time at most.
const MAPPED_SHARE: u32 = 5;
/// Files remembered at most, and files of processes of which something was said.
const REMEMBERED: usize = 1 << 16;
/// With more than these, files that nobody uses are forgotten.
const KEPT: usize = 1 << 14;
/// Answers that wait at most, before no more files are looked into.
const ANSWERS: usize = 256;
/// A scan of all processes ends by then; otherwise the tracer hears that it is late.
const SCAN: Duration = Duration::from_secs(10);
/// A file that is changed again and again is looked into a few times at once, and then
/// less and less often.
const AT_ONCE: u32 = 2;
const AGAIN: Duration = Duration::from_millis(250);
const SELDOM: u32 = 11; // 250 ms << 11: 9 minutes
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
const LIBRARY_NAMES: &[&str] = &["libssl.so", "libgnutls.so", "libnspr4.so"];

/// Programs that bring a library of their own and are often the next to start.
const PROGRAM_DIRS: &[&str] = &["/usr/local/bin", "/usr/bin", "/usr/sbin"];
const PROGRAM_NAMES: &[&str] = &["node", "nodejs", "envoy", "caddy"];

/// A file that was looked into.
struct Looked {
    /// By this, what has its inode number now is still that file.
    id: Id,
    contents: Contents,
    /// To be kept though no process uses it, as it may be the next one's: its path.
    kept: Option<PathBuf>,
    /// To be looked into again.
    stale: bool,
    slow: bool,
    /// It was said that it cannot be looked into.
    said: bool,
    /// How often it was found changed, and when it may be looked into again.
    changes: u32,
    next: Instant,
    /// In which round it was last seen, and in whose process.
    round: u64,
    uid: u32,
}

impl Looked {
    fn is_library(&self) -> bool {
        !self.contents.found.is_empty()
    }

    /// Looked into again: when may it be once more?
    fn again(&mut self, now: Instant) {
        let quiet = now.saturating_duration_since(self.next);
        let pause = |changes: u32| AGAIN * (1 << changes.saturating_sub(AT_ONCE).min(SELDOM));
        self.changes = match quiet > 20 * pause(self.changes) {
            true => 1,
            false => self.changes + 1,
        };
        self.next = now;
        if self.changes > AT_ONCE {
            self.next += pause(self.changes);
        }
    }
}

/// Looks into files, and remembers which.
pub struct Worker {
    proc: PathBuf,
    files: HashMap<(u64, u64), Looked>,
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
                watched |= self.files.get(&inode).is_some_and(Looked::is_library);
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

    /// A file that is to be looked into, unless it was and is the same.
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

    /// A file was looked into.
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
        let known = self.files.entry(id.inode()).or_insert_with(|| Looked {
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

    /// It is to be looked into again.
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

/// Who tells which processes mapped code.
pub trait Mappers {
    /// Are readable when there are some.
    fn fds(&self) -> Vec<BorrowedFd<'_>>;
    /// Those that did since.
    fn take(&mut self, pids: &mut HashSet<u32>);
}

/// A [`Worker`] at work.
struct Service<M> {
    worker: Worker,
    channel: Channel,
    readers: Readers,
    /// Processes that started: which look is next, and when.
    looks: HashMap<u32, (usize, Instant, Instant)>,
    /// Processes of this pass that are still to come.
    pass: Vec<u32>,
    /// Is this pass a round?
    round: bool,
    next_pass: Instant,
    next_round: Instant,
    scan: Option<Scan>,
    mappers: Option<M>,
    /// Processes that mapped code and were not looked at since, and when they may be.
    mapped: HashSet<u32>,
    next_mapped: Instant,
}

/// The tracer waits for the end of a round that begins later.
struct Scan {
    since: Instant,
    begun: bool,
    /// After it: the files that were still to be looked into then.
    left: Option<Vec<(u64, u64)>>,
}

/// The work of the finder, until nobody listens any more.
///
/// # Errors
/// The first message is no such, or something is wrong with the channel.
pub fn serve(
    proc: PathBuf,
    mut channel: Channel,
    start: Start,
    mappers: Option<impl Mappers>,
) -> io::Result<()> {
    let Ask::Begin { files } = channel.receive(true)?.0 else {
        return Err(ErrorKind::InvalidData.into());
    };
    let mut worker = Worker::new(proc);
    let files: Vec<PathBuf> = files.into_iter().map(PathBuf::from).collect();
    worker.files(&files);
    let now = Instant::now();
    let mut service = Service {
        worker,
        channel,
        readers: Readers::new(start),
        looks: HashMap::new(),
        pass: Vec::new(),
        round: false,
        next_pass: now,
        next_round: now,
        scan: None,
        mappers,
        mapped: HashSet::new(),
        next_mapped: now,
    };
    loop {
        service.ask()?;
        for done in service.readers.done() {
            service.worker.finish(done);
        }
        service.looks();
        service.mapped();
        service.pass();
        service.begin();
        service.tell()?;
        service.wait();
    }
}

impl<M: Mappers> Service<M> {
    fn ask(&mut self) -> io::Result<()> {
        loop {
            match self.channel.receive(false) {
                Ok((Ask::Exec(pids), _)) => {
                    let now = Instant::now();
                    for pid in pids {
                        if self.looks.len() < STARTING {
                            self.looks.insert(pid, (0, now, now));
                        }
                    }
                }
                Ok((Ask::Changed(id), _)) => self.worker.changed(id),
                Ok((Ask::ScanAll, _)) => {
                    self.scan = Some(Scan {
                        since: Instant::now(),
                        begun: false,
                        left: None,
                    });
                    self.pass.clear();
                    self.next_round = Instant::now();
                    self.next_pass = self.next_round;
                }
                Ok((Ask::Begin { .. }, _)) => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }

    /// At processes that started.
    fn looks(&mut self) {
        let begun = Instant::now();
        let due = self.looks.iter().filter(|(_, (_, _, at))| *at <= begun);
        let mut due: Vec<_> = due.map(|(pid, (_, _, at))| (*at, *pid)).collect();
        due.sort_unstable();
        for (_, pid) in due {
            self.worker.look(pid, true);
            if let Some((step, since, at)) = self.looks.get_mut(&pid) {
                *step += 1;
                match LOOKS.get(*step) {
                    Some(ms) => *at = *since + Duration::from_millis(*ms),
                    None => drop(self.looks.remove(&pid)),
                }
            }
            if begun.elapsed() > SLICE {
                return;
            }
        }
    }

    /// At processes that mapped code.
    fn mapped(&mut self) {
        let begun = Instant::now();
        let Some(mappers) = self.mappers.as_mut().filter(|_| begun >= self.next_mapped) else {
            return;
        };
        mappers.take(&mut self.mapped);
        while let Some(&pid) = self.mapped.iter().next() {
            self.mapped.remove(&pid);
            self.worker.look(pid, false);
            if begun.elapsed() > SLICE {
                break;
            }
        }
        let now = Instant::now();
        self.next_mapped = now + (MAPPED_SHARE - 1) * (now - begun);
    }

    /// At all processes, a few at a time.
    fn pass(&mut self) {
        let begun = Instant::now();
        if self.pass.is_empty() {
            if begun < self.next_pass {
                return;
            }
            self.pass = processes(&self.worker.proc);
            let there: HashSet<u32> = self.pass.iter().copied().collect();
            self.worker.processes.retain(|pid, _| there.contains(pid));
            self.round = begun >= self.next_round;
            self.next_pass = begun + PASS;
            self.worker.spent.clear();
            if self.round {
                self.next_round = begun + ROUND;
                self.worker.begin_round();
                if let Some(scan) = &mut self.scan {
                    scan.begun = true;
                }
            }
        }
        while let Some(pid) = self.pass.pop() {
            self.worker.look(pid, self.round);
            if begun.elapsed() > SLICE {
                break;
            }
        }
        if self.pass.is_empty() && self.round {
            self.round = false;
            self.worker.end_round();
            if let Some(scan) = self.scan.as_mut().filter(|scan| scan.begun) {
                scan.left = Some(self.worker.pending.iter().copied().collect());
            }
        }
    }

    /// Has readers look into what waits.
    fn begin(&mut self) {
        while self.worker.found.len() < ANSWERS {
            let under_way = self.readers.under_way();
            let Some(mut job) = self.worker.queue.next(under_way, Instant::now()) else {
                return;
            };
            let inode = job.id.inode();
            let begun = opened(&mut job).map(|file| self.readers.begin(job, file));
            match begun {
                Some(Ok(())) => {}
                Some(Err(error)) => {
                    log::warn!("cannot scan files for TLS: {error}");
                    self.worker.pending.remove(&inode); // at the next round
                    return;
                }
                None => drop(self.worker.pending.remove(&inode)),
            }
        }
    }

    fn tell(&mut self) -> io::Result<()> {
        if let Some(scan) = &mut self.scan {
            let pending = &self.worker.pending;
            let done = scan.left.as_mut().is_some_and(|left| {
                left.retain(|inode| pending.contains(inode));
                left.is_empty()
            });
            let late = scan.since.elapsed() > SCAN;
            if done || late {
                self.scan = None;
                let tell = Tell::ScanDone { late: !done };
                self.worker.found.push_back((tell, None));
            }
        }
        while let Some((tell, file)) = self.worker.found.front() {
            let file = file.as_ref().map(|file| file.as_fd());
            match self.channel.send(tell, file) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
                // too long: nobody can be told
                Err(error) if error.kind() == ErrorKind::InvalidInput => {}
                Err(error) => return Err(error),
            }
            self.worker.found.pop_front();
        }
        Ok(())
    }

    fn wait(&self) {
        let now = Instant::now();
        let mut until = self.next_pass;
        for (_, _, at) in self.looks.values() {
            until = until.min(*at);
        }
        if !self.pass.is_empty() {
            until = now;
        }
        let looks = now >= self.next_mapped;
        if self.mappers.is_some() && !(looks && self.mapped.is_empty()) {
            until = until.min(self.next_mapped);
        }
        let mut wait = until.saturating_duration_since(now);
        if !self.worker.queue.is_empty() || self.readers.ending() {
            wait = wait.min(SLOW / 10);
        }
        let mut events = PollFlags::POLLIN;
        if !self.worker.found.is_empty() {
            events |= PollFlags::POLLOUT;
        }
        let mut fds = vec![PollFd::new(self.channel.fd(), events)];
        let readers = self.readers.fds();
        fds.extend(readers.map(|fd| PollFd::new(fd, PollFlags::POLLIN)));
        if let Some(mappers) = self.mappers.as_ref().filter(|_| looks) {
            let readable = |fd| PollFd::new(fd, PollFlags::POLLIN);
            fds.extend(mappers.fds().into_iter().map(readable));
        }
        // rounded up, so that nothing is due that is not
        let wait = wait + Duration::from_micros(999);
        let _ = poll(
            &mut fds,
            PollTimeout::try_from(wait).unwrap_or(PollTimeout::MAX),
        );
    }
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
    fn worker(dir: &Path, files: usize, library: bool) -> Worker {
        let mut worker = Worker::new(dir.to_path_buf());
        let found = crate::proc::tls::Found {
            library: "OpenSSL",
            by: "symbols",
            probes: Vec::new(),
        };
        let found = if library { vec![found] } else { Vec::new() };
        for ino in 0..files as u64 {
            let id = Id {
                dev: u64::MAX,
                ino,
                size: 0,
                modified: (0, 0),
                changed: (0, 0),
            };
            let unseen = Vec::new();
            let found = found.clone();
            worker.remember(id, Contents { found, unseen }, 0);
        }
        worker
    }

    #[test]
    fn files_that_nobody_uses_are_forgotten_when_there_are_many() {
        let dir = tempfile::tempdir().unwrap();
        for (before, after) in [(KEPT - 2, KEPT - 1), (KEPT, 0)] {
            let mut worker = worker(dir.path(), before, false);
            worker.scan_all();
            assert_eq!(worker.files.len(), after); // with our own
        }
    }

    #[test]
    fn a_library_that_nobody_uses_any_more_is_given_back() {
        let dir = tempfile::tempdir().unwrap();
        let mut worker = worker(dir.path(), 3, true);
        assert!(worker.scan_all().is_empty(), "it may be in use again soon");
        let gone = worker.scan_all();
        assert_eq!(gone.len(), 3, "{gone:?}");
        assert!(gone
            .iter()
            .all(|answer| matches!(answer, Answer::Gone { .. })));
        assert!(worker.scan_all().is_empty());
    }

    #[test]
    fn more_files_than_can_be_remembered_are_left_out() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new");
        fs::write(&path, "text").unwrap();
        for (before, known) in [(REMEMBERED - 2, true), (REMEMBERED, false)] {
            let mut worker = worker(dir.path(), before, false);
            worker.file(Place::at(&path).unwrap(), &path, true, (1, 1), false);
            assert_eq!(!worker.queue.is_empty(), known);
        }
    }

    #[test]
    fn a_file_that_is_changed_again_and_again_is_looked_into_less_and_less_often() {
        let dir = tempfile::tempdir().unwrap();
        let mut worker = worker(dir.path(), 1, false);
        let (_, known) = worker
            .files
            .iter_mut()
            .find(|(at, _)| at.0 == u64::MAX)
            .unwrap();
        let mut now = Instant::now();
        let mut pauses = Vec::new();
        for _ in 0..8 {
            known.again(now);
            pauses.push(known.next - now);
            now = known.next + Duration::from_millis(100);
        }
        assert_eq!(pauses[..2], [Duration::ZERO; 2]);
        assert!(
            pauses[2..].windows(2).all(|two| two[1] == 2 * two[0]),
            "{pauses:?}"
        );
        // and as before once it has been left alone
        known.again(now + Duration::from_secs(3600));
        assert_eq!(known.changes, 1);
    }
}
