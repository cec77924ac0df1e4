//! The finder at work: answers the tracer, looks at processes as they start and in turn,
//! and keeps the readers busy.

use std::collections::{HashMap, HashSet};
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use nix::poll::{poll, PollFd, PollFlags, PollTimeout};

use super::super::channel::{Ask, Channel, Tell};
use super::super::readers::{Readers, Start, SLOW};
use super::{opened, Worker};
use crate::proc::maps::processes;

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
/// What processes map is looked at for a fifth of the time at most.
const MAPPED_SHARE: u32 = 5;
/// While more answers wait, no file is scanned.
const ANSWERS: usize = 256;
/// A scan of all processes ends by then; otherwise the tracer hears that it is late.
const SCAN: Duration = Duration::from_secs(10);

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
    /// After the round: files whose scan was still to come then.
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

    /// Gives waiting files to readers.
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
