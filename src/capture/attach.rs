//! Threads that put probes into files and take them out, so that neither holds up who
//! reads the ring.
//!
//! Putting one in takes as long as the processes that have the file mapped make it
//! take. Taking one out takes the kernel a grace period, some 60 ms
//! (`uprobe_unregister_sync`, kernel/events/uprobes.c), for one as for a hundred side by
//! side: hence many threads, which sleep.

mod numbers;
mod place;

use std::collections::{HashMap, VecDeque};
use std::sync::mpsc::{channel, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nix::sys::resource::{getrlimit, setrlimit, Resource};

use super::budget::{Budget, Full};
use super::lease::Lease;
use crate::proc::finder::Id;
pub(super) use numbers::Numbers;
use place::Taken;
pub use place::{Done, Outcome};
pub(super) use place::{Order, Place, Program};

/// Threads that attach: one that waits for a process leaves the others.
const ATTACHERS: usize = 4;
/// Threads that detach: so many links are gone at once.
const DETACHERS: usize = 384;
/// Of these, for files that were written to.
const URGENT: usize = 16;
/// Files that wait to be attached to, each open.
const WAITING: usize = 1024;
const STACK: usize = 64 << 10;
/// How long threads that are no longer needed may take to end.
const LEAVING: Duration = Duration::from_secs(1);

/// A file that is attached to, or is to be.
struct Watched {
    user: u32,
    /// Links on the user's account.
    taken: usize,
    /// 0: has none.
    number: u32,
    links: Vec<Taken>,
    lease: Option<Arc<Lease>>,
    /// That of the order.
    order: u64,
}

#[derive(Default)]
struct Work {
    files: HashMap<Id, Watched>,
    numbers: Option<Numbers>,
    budget: Budget,
    /// Orders there ever were.
    ordered: u64,
    /// By user; the first one's turn is next.
    orders: VecDeque<(u32, VecDeque<Order>)>,
    waiting: usize,
    /// Orders waiting or under way, or whose outcome nobody took yet.
    attaching: usize,
    urgent: VecDeque<Taken>,
    links: VecDeque<Taken>,
    /// Files being attached to.
    under_way: usize,
    /// Links being taken out.
    detaching: usize,
    /// Threads of this number and before have nothing more to do.
    retired: usize,
    ending: bool,
}

impl Work {
    fn next_order(&mut self) -> Option<Order> {
        let (user, mut orders) = self.orders.pop_front()?;
        let order = orders.pop_front()?;
        if !orders.is_empty() {
            self.orders.push_back((user, orders));
        }
        self.waiting -= 1;
        self.under_way += 1;
        Some(order)
    }

    /// A file is forgotten, and what it has goes.
    fn forget(&mut self, id: Id) -> Vec<Taken> {
        let Some(watched) = self.files.remove(&id) else {
            return Vec::new();
        };
        self.budget.give(watched.user, watched.taken);
        if let Some(numbers) = self.numbers.as_mut().filter(|_| watched.number != 0) {
            numbers.take_back(watched.number);
        }
        watched.links
    }
}

#[derive(Default)]
struct Shared {
    work: Mutex<Work>,
    /// There is something to attach, to detach, to detach now.
    to_attach: Condvar,
    to_detach: Condvar,
    in_haste: Condvar,
}

impl Shared {
    fn work(&self) -> MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until `take` gives something; `None`: this thread is no longer needed.
    fn next<T>(
        &self,
        wake: &Condvar,
        crew: usize,
        mut take: impl FnMut(&mut Work) -> Option<T>,
    ) -> Option<T> {
        let mut work = self.work();
        loop {
            if let Some(next) = take(&mut work) {
                return Some(next);
            }
            if work.retired >= crew {
                return None;
            }
            work = wake.wait(work).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn discard(&self, work: &mut Work, links: Vec<Taken>, haste: bool) {
        for link in links {
            if haste {
                work.urgent.push_back(link);
                self.in_haste.notify_one();
            } else {
                work.links.push_back(link);
            }
            self.to_detach.notify_one();
        }
    }

    fn attach_all(&self, crew: usize, multi: bool, done: &Sender<Done>) {
        while let Some(order) = self.next(&self.to_attach, crew, Work::next_order) {
            let ours = |file: &&Watched| file.order == order.number;
            let number = self
                .work()
                .files
                .get(&order.id)
                .filter(ours)
                .map(|f| f.number);
            let (links, mut outcome) = match number {
                Some(number) => order.attach(number, multi),
                None => (Vec::new(), Outcome::Forgotten),
            };
            let Order {
                id,
                path,
                file,
                lease,
                number: order,
                ..
            } = order;
            drop((file, lease));
            let mut work = self.work();
            work.under_way -= 1;
            // It may have been taken out meanwhile, and be ordered anew.
            let known = work.files.get_mut(&id);
            match (known.filter(|file| file.order == order), &outcome) {
                (Some(watched), Outcome::Attached | Outcome::Refused(_)) => {
                    watched.links = links;
                    let number = watched.number;
                    if let (Outcome::Attached, Some(numbers)) = (&outcome, &mut work.numbers) {
                        numbers.is_in(number);
                    }
                }
                (known, _) => {
                    if known.is_none() {
                        outcome = Outcome::Forgotten;
                    } else {
                        work.forget(id);
                    }
                    self.discard(&mut work, links, true);
                }
            }
            drop(work);
            let _ = done.send(Done { id, path, outcome });
        }
    }

    fn detach_all(&self, crew: usize, urgent: bool) {
        let wake = match urgent {
            true => &self.in_haste,
            false => &self.to_detach,
        };
        let take = |work: &mut Work| {
            let link = match urgent {
                true => work.urgent.pop_front(),
                false => work.urgent.pop_front().or_else(|| work.links.pop_front()),
            };
            work.detaching += usize::from(link.is_some());
            link
        };
        while let Some(link) = self.next(wake, crew, take) {
            drop(link);
            self.work().detaching -= 1;
        }
    }
}

/// The probes that are attached, and the threads that attach them.
pub(super) struct Probes {
    shared: Arc<Shared>,
    /// One link for all places of a program in a file.
    multi: bool,
    crew: usize,
    threads: Vec<JoinHandle<()>>,
    done: (Sender<Done>, Receiver<Done>),
}

impl Probes {
    pub fn new(multi: bool, numbers: Option<Numbers>) -> Self {
        let shared: Arc<Shared> = Arc::default();
        shared.work().numbers = numbers;
        Probes {
            shared,
            multi,
            crew: 0,
            threads: Vec::new(),
            done: channel(),
        }
    }

    /// Starts those that attach, and `all`: those that detach as well.
    pub fn start(&mut self, all: bool) -> Result<()> {
        self.crew += 1;
        let crew = self.crew;
        for _ in 0..ATTACHERS {
            let (shared, done, multi) = (self.shared.clone(), self.done.0.clone(), self.multi);
            self.spawn("attach", move || shared.attach_all(crew, multi, &done))?;
        }
        allow_descriptors();
        let detachers = if all { DETACHERS } else { 1 };
        for n in 0..detachers {
            let shared = self.shared.clone();
            // the first one takes all there is
            let urgent = (1..=URGENT).contains(&n);
            let started = self.spawn("detach", move || shared.detach_all(crew, urgent));
            match started {
                Err(error) if n > 0 => {
                    log::info!("{n} threads take probes out, no more: {error:#}");
                    break;
                }
                started => started?,
            }
        }
        Ok(())
    }

    fn spawn(&mut self, name: &str, run: impl FnOnce() + Send + 'static) -> Result<()> {
        let builder = std::thread::Builder::new();
        let builder = builder.stack_size(STACK).name(name.to_string());
        let thread = builder.spawn(run).context("cannot start a thread")?;
        self.threads.push(thread);
        Ok(())
    }

    /// Lets the threads there are end, but for one that waits for a process.
    pub fn retire(&mut self) {
        self.shared.work().retired = self.crew;
        for wake in [
            &self.shared.to_attach,
            &self.shared.to_detach,
            &self.shared.in_haste,
        ] {
            wake.notify_all();
        }
        let deadline = Instant::now() + LEAVING;
        while self.threads.iter().any(|thread| !thread.is_finished()) && Instant::now() < deadline {
            std::thread::yield_now();
        }
        self.threads.clear();
    }

    /// Has it attached to, if the user has room for that.
    pub fn put_in(&mut self, mut order: Order) -> Result<(), Full> {
        let links = order.places.iter().map(|place| place.links(self.multi));
        let taken = links.sum();
        let mut work = self.shared.work();
        if work.ending {
            return Ok(());
        }
        if work.waiting >= WAITING {
            return Err(Full {
                first: false,
                limit: WAITING,
            });
        }
        work.budget.take(order.user, taken)?;
        work.ordered += 1;
        order.number = work.ordered;
        let watched = Watched {
            user: order.user,
            taken,
            number: work.numbers.as_mut().map_or(0, Numbers::give),
            links: Vec::new(),
            lease: order.lease.clone().ok().flatten(),
            order: order.number,
        };
        work.files.insert(order.id, watched);
        work.waiting += 1;
        work.attaching += 1;
        let user = order.user;
        match work.orders.iter_mut().find(|(other, _)| *other == user) {
            Some((_, orders)) => orders.push_back(order),
            None => work.orders.push_back((user, VecDeque::from([order]))),
        }
        self.shared.to_attach.notify_one();
        Ok(())
    }

    /// Takes the probes out of a file; `haste`: before those of others.
    pub fn take_out(&mut self, id: Id, haste: bool) {
        let mut work = self.shared.work();
        let links = work.forget(id);
        self.shared.discard(&mut work, links, haste);
    }

    /// Files that somebody waits to write to.
    pub fn awaited(&self) -> Vec<Id> {
        let work = self.shared.work();
        let leased = work.files.iter();
        let broken = leased.filter(|(_, file)| file.lease.as_ref().is_some_and(|l| l.is_broken()));
        broken.map(|(id, _)| *id).collect()
    }

    /// What became of a file since; `None`: nothing more for now.
    pub fn done(&mut self) -> Option<Done> {
        let done = self.done.1.try_recv().ok()?;
        self.shared.work().attaching -= 1;
        Some(done)
    }

    /// Is a file waiting for its probes?
    pub fn attaching(&self) -> bool {
        self.shared.work().attaching > 0
    }

    /// What they are in is no longer there.
    pub fn forget_numbers(&mut self) {
        self.shared.work().numbers = None;
    }

    /// No more goes in, and everything comes out.
    pub fn end(&mut self) {
        let mut work = self.shared.work();
        work.ending = true;
        work.orders.clear();
        work.waiting = 0;
        let ids: Vec<Id> = work.files.keys().copied().collect();
        for id in ids {
            let links = work.forget(id);
            self.shared.discard(&mut work, links, false);
        }
    }

    /// Is everything out?
    pub fn gone(&self) -> bool {
        let work = self.shared.work();
        work.urgent.is_empty() && work.links.is_empty() && work.detaching + work.under_way == 0
    }
}

/// A link is a descriptor: as many as may be, where fewer are usual.
fn allow_descriptors() {
    let raised = getrlimit(Resource::RLIMIT_NOFILE)
        .and_then(|(_, hard)| setrlimit(Resource::RLIMIT_NOFILE, hard, hard));
    if let Err(error) = raised {
        log::info!("the limit of open files stays: {error}");
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;
    use crate::proc::finder::Library;
    use crate::proc::tls::Contents;

    #[test]
    fn users_take_turns() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("library");
        std::fs::write(&path, "text").unwrap();
        let file = Arc::new(File::open(&path).unwrap());
        let mut probes = Probes::new(true, None);
        for user in [7, 7, 7, 8] {
            let library = Library {
                id: Id::of(&file.metadata().unwrap()),
                user,
                file: Arc::clone(&file),
                path: path.clone(),
                contents: Contents::default(),
            };
            probes.put_in(Order::new(library, Vec::new())).unwrap();
        }
        let mut work = probes.shared.work();
        let turns = std::iter::from_fn(|| work.next_order());
        assert_eq!(
            turns.map(|order| order.user).collect::<Vec<_>>(),
            [7, 8, 7, 7]
        );
    }
}
