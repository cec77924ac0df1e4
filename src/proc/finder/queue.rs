//! Whose file is scanned next: users take turns, and the processes of each take turns. A
//! user whose share of time is used up waits for the next share.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::readers::{Job, READERS, SLOW};

/// Files that wait, of one user and of all.
const OF_ONE: usize = 1024;
const OF_ALL: usize = 4096;
/// Reading time that a user has at once, and gets again in each second.
const BURST: Duration = Duration::from_secs(15);
const SHARE: f64 = 0.2;

#[derive(Default)]
struct User {
    /// By process: those that take turns.
    processes: VecDeque<(u32, VecDeque<Job>)>,
    waiting: usize,
    spent: Duration,
    since: Option<Instant>,
}

impl User {
    fn may(&mut self, now: Instant) -> bool {
        let since = self.since.replace(now).unwrap_or(now);
        let again = now.saturating_duration_since(since).mul_f64(SHARE);
        self.spent = self.spent.saturating_sub(again);
        self.spent < BURST
    }

    fn next(&mut self, slow: bool) -> Option<Job> {
        for _ in 0..self.processes.len() {
            let (pid, mut jobs) = self.processes.pop_front()?;
            let at = jobs.iter().position(|job| slow || !job.slow);
            let job = at.and_then(|at| jobs.remove(at));
            if !jobs.is_empty() {
                self.processes.push_back((pid, jobs));
            }
            if job.is_some() {
                self.waiting -= 1;
                return job;
            }
        }
        None
    }
}

/// Files that wait.
#[derive(Default)]
pub struct Queue {
    users: HashMap<u32, User>,
    turns: VecDeque<u32>,
    waiting: usize,
}

impl Queue {
    pub fn is_empty(&self) -> bool {
        self.waiting == 0
    }

    /// False: too many wait already.
    pub fn push(&mut self, job: Job) -> bool {
        let user = self.users.entry(job.uid).or_default();
        if self.waiting >= OF_ALL || user.waiting >= OF_ONE {
            return false;
        }
        if user.waiting == 0 && !self.turns.contains(&job.uid) {
            self.turns.push_back(job.uid);
        }
        user.waiting += 1;
        self.waiting += 1;
        let of_process = user.processes.iter_mut().find(|(pid, _)| *pid == job.pid);
        match of_process {
            Some((_, jobs)) => jobs.push_back(job),
            // a process that comes anew does not wait for all those before it
            None => user.processes.push_front((job.pid, VecDeque::from([job]))),
        }
        true
    }

    /// The next, if there may be one beside those that are under way: a user's files
    /// one after the other, but for one that takes long; the last reader is for a user
    /// who has none; and of files that are known to take long, one at a time.
    pub fn next<'a>(
        &mut self,
        under_way: impl Iterator<Item = (&'a Job, Duration)>,
        now: Instant,
    ) -> Option<Job> {
        let under_way: Vec<_> = under_way.collect();
        if self.waiting == 0 || under_way.len() >= READERS {
            return None;
        }
        let slow = !under_way.iter().any(|(job, _)| job.slow);
        for _ in 0..self.turns.len() {
            let uid = self.turns.pop_front()?;
            let Some(user) = self.users.get_mut(&uid) else {
                continue;
            };
            let mine = || under_way.iter().filter(|(job, _)| job.uid == uid);
            let busy = mine().any(|(_, since)| *since < SLOW) || mine().count() >= READERS - 1;
            let job = match busy || !user.may(now) {
                true => None,
                false => user.next(slow),
            };
            if user.waiting > 0 {
                self.turns.push_back(uid);
            }
            if job.is_some() {
                self.waiting -= 1;
                return job;
            }
        }
        None
    }

    /// A user's file took so long.
    pub fn spend(&mut self, uid: u32, took: Duration, now: Instant) {
        let user = self.users.entry(uid).or_default();
        user.may(now);
        user.spent += took;
        if self.users.len() > OF_ALL {
            self.users.retain(|_, user| {
                user.waiting > 0
                    || !user.spent.is_zero() && {
                        user.may(now);
                        !user.spent.is_zero()
                    }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proc::finder::Id;
    use crate::proc::place::Place;
    use std::path::Path;

    fn job(uid: u32, pid: u32, slow: bool) -> Job {
        let place = Place::at(Path::new("/proc/self/exe")).unwrap();
        Job {
            id: Id::of(&place.meta),
            place,
            path: "/a".into(),
            deep: true,
            uid,
            pid,
            slow,
            kept: false,
        }
    }

    fn next(queue: &mut Queue, under_way: &[(Job, Duration)]) -> Option<(u32, u32)> {
        let under_way = under_way.iter().map(|(job, since)| (job, *since));
        let job = queue.next(under_way, Instant::now())?;
        Some((job.uid, job.pid))
    }

    #[test]
    fn users_and_their_processes_take_turns() {
        let mut queue = Queue::default();
        for _ in 0..100 {
            assert!(queue.push(job(1, 10, false)));
        }
        assert!(queue.push(job(1, 11, false)));
        assert!(queue.push(job(2, 20, false)));
        let mut order: Vec<_> = (0..4).filter_map(|_| next(&mut queue, &[])).collect();
        order.sort_unstable();
        assert_eq!(order, [(1, 10), (1, 10), (1, 11), (2, 20)]);
    }

    #[test]
    fn nobody_waits_behind_a_file_that_takes_long() {
        let (short, long) = (Duration::ZERO, 2 * SLOW);
        let mut queue = Queue::default();
        queue.push(job(1, 10, false));
        // of one user's one after the other, until one takes long
        assert_eq!(next(&mut queue, &[(job(1, 11, false), short)]), None);
        assert_eq!(
            next(&mut queue, &[(job(1, 11, false), long)]),
            Some((1, 10))
        );
        queue.push(job(1, 10, false));
        queue.push(job(2, 20, false));
        let mine = || (job(1, 11, false), long);
        // the last reader is for who has none
        let busy = [mine(), mine(), mine()];
        assert_eq!(next(&mut queue, &busy), Some((2, 20)));
        assert_eq!(next(&mut queue, &busy), None);
    }

    #[test]
    fn files_that_are_known_to_take_long_come_one_at_a_time() {
        let mut queue = Queue::default();
        queue.push(job(1, 10, true));
        queue.push(job(1, 12, false));
        let slow = [(job(3, 30, true), Duration::ZERO)];
        assert_eq!(next(&mut queue, &slow), Some((1, 12)));
        assert_eq!(next(&mut queue, &slow), None);
        assert_eq!(next(&mut queue, &[]), Some((1, 10)));
    }

    #[test]
    fn who_has_used_up_his_time_waits_and_keeps_nobody_from_his() {
        let now = Instant::now();
        let mut queue = Queue::default();
        queue.push(job(1, 10, false));
        queue.push(job(2, 20, false));
        queue.spend(1, 2 * BURST, now);
        let mut at = |seconds| {
            let now = now + Duration::from_secs(seconds);
            queue.next(std::iter::empty(), now).map(|job| job.uid)
        };
        assert_eq!(at(0), Some(2));
        assert_eq!(at(1), None);
        assert_eq!(at(200), Some(1));
    }

    #[test]
    fn what_waits_is_bounded_for_each_and_for_all() {
        let mut queue = Queue::default();
        let mut taken = |uid| {
            (0..OF_ONE + 1)
                .filter(|_| queue.push(job(uid, 10, false)))
                .count()
        };
        assert_eq!(taken(1), OF_ONE);
        let others: usize = (2..9).map(taken).sum();
        assert_eq!(others, OF_ALL - OF_ONE);
    }
}
