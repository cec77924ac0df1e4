//! Records, as bytes, on their way to a file, pipe or terminal, without their maker waiting
//! for whoever reads them.
//!
//! A thread writes what was put in. What waits for it is bounded in bytes: beyond that
//! nothing more is taken, and what was refused is counted. Where nothing is lost by
//! waiting there is no thread, and the maker writes.

use std::cell::Cell;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::mem;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc::{sync_channel, SyncSender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::timeout_writer::TimeoutWriter;

/// Handed over when so much was put in, and at each flush.
const CHUNK: usize = 64 << 10;
/// Emptied chunks that are kept for the next ones.
const SPARE: usize = 4;
/// How long after the end of its time a thread that writes may take to notice.
const NOTICE: Duration = Duration::from_secs(1);
/// It formats nothing and writes from where it is.
const STACK: usize = 256 << 10;

/// Entries, and where each ends.
#[derive(Default)]
struct Chunk {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Chunk {
    fn empty() -> Self {
        Chunk {
            bytes: Vec::with_capacity(2 * CHUNK),
            ends: Vec::new(),
        }
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    /// Moves what is in `other` to the end.
    fn append(&mut self, other: &mut Chunk) {
        let before = self.bytes.len();
        self.ends.extend(other.ends.iter().map(|end| before + end));
        self.bytes.append(&mut other.bytes);
        other.clear();
    }

    /// Entries that are written when so many bytes are.
    fn entries_in(&self, bytes: usize) -> usize {
        self.ends.partition_point(|&end| end <= bytes)
    }

    /// How many of so many bytes are whole entries.
    fn whole(&self, bytes: usize) -> usize {
        match self.entries_in(bytes) {
            0 => 0,
            n => self.ends[n - 1],
        }
    }
}

/// What became of the entries that were put in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub written: u64,
    /// Neither written nor waiting.
    pub dropped: u64,
}

/// Entries on their way.
pub struct Queue {
    /// Not yet handed over.
    chunk: Chunk,
    to: To,
    /// Entries put in, and those that were not.
    taken: u64,
    refused: u64,
    finished: bool,
}

enum To {
    /// Written by whoever puts in.
    Here {
        writing: Writing,
        may_wait: Box<dyn Fn() -> bool>,
    },
    Thread {
        shared: Arc<Shared>,
        /// Most bytes that wait.
        limit: usize,
        /// Of a thread that is not started yet.
        work: Option<Work>,
    },
}

type Work = Box<dyn FnOnce(SyncSender<Result<()>>) + Send>;

impl Queue {
    /// Entries are written by whoever flushes, who waits for their reader as long as
    /// `may_wait` says.
    pub fn waiting(to: TimeoutWriter, may_wait: impl Fn() -> bool + 'static) -> Self {
        Self::new(To::Here {
            writing: Writing::new(to),
            may_wait: Box::new(may_wait),
        })
    }

    /// Entries are written by a thread once it is started, at most `limit` bytes wait for
    /// it. `slow` is what is said once something is refused. `confine` takes away from the
    /// thread what it does not need, before it begins.
    pub fn threaded(
        to: TimeoutWriter,
        limit: usize,
        slow: Option<String>,
        confine: impl FnOnce() -> Result<()> + Send + 'static,
    ) -> Self {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        let work = move |confined: SyncSender<Result<()>>| {
            let done = confine();
            let begins = done.is_ok();
            let _ = confined.send(done);
            if begins {
                theirs.write_all(Writing::new(to), slow);
            }
        };
        Self::new(To::Thread {
            shared,
            limit,
            work: Some(Box::new(work)),
        })
    }

    /// Starts the thread, if there is one to be. Signals are held by now: it is no place
    /// for them.
    ///
    /// # Errors
    /// No thread can be started; what `confine` says.
    pub fn start(&mut self) -> Result<()> {
        let To::Thread { work, .. } = &mut self.to else {
            return Ok(());
        };
        let Some(work) = work.take() else {
            return Ok(());
        };
        let (confined, begun) = sync_channel(1);
        let thread = thread::Builder::new().stack_size(STACK);
        thread
            .name("writer".into())
            .spawn(move || work(confined))
            .context("cannot start a thread")?;
        begun.recv().context("a thread ended early")?
    }

    fn new(to: To) -> Self {
        Queue {
            chunk: Chunk::empty(),
            to,
            taken: 0,
            refused: 0,
            finished: false,
        }
    }

    /// Puts in what `write` appends, if there is room: is there?
    pub fn put(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> bool {
        if !self.has_room() {
            self.refuse();
            return false;
        }
        write(&mut self.chunk.bytes);
        self.chunk.ends.push(self.chunk.bytes.len());
        self.taken += 1;
        if self.chunk.bytes.len() >= CHUNK {
            self.flush();
        }
        true
    }

    fn has_room(&self) -> bool {
        match &self.to {
            To::Here { writing, .. } => !writing.closed,
            To::Thread { shared, limit, .. } => {
                let waiting = shared.waiting.load(Relaxed) + self.chunk.bytes.len();
                waiting < *limit && !shared.closed.load(Relaxed)
            }
        }
    }

    #[cold]
    fn refuse(&mut self) {
        self.refused += 1;
        if let To::Thread { shared, .. } = &self.to {
            shared.refused.store(true, Relaxed);
        }
    }

    /// What was put in is written as soon as somebody reads it.
    pub fn flush(&mut self) {
        if self.chunk.bytes.is_empty() {
            return;
        }
        match &mut self.to {
            To::Here { writing, may_wait } => {
                writing.write(&self.chunk, &*may_wait);
                self.chunk.clear();
            }
            To::Thread { shared, .. } => shared.hand_over(&mut self.chunk),
        }
    }

    /// What is put in from now on goes to another regular file.
    pub fn go_on_in(&mut self, file: File) {
        self.flush();
        match &mut self.to {
            To::Here { writing, .. } => writing.to = TimeoutWriter::regular(file),
            To::Thread { shared, .. } => shared.push(Item::GoOn(file)),
        }
    }

    /// Nobody reads any more, or writing failed.
    pub fn closed(&self) -> bool {
        match &self.to {
            To::Here { writing, .. } => writing.closed,
            To::Thread { shared, .. } => shared.closed.load(Relaxed),
        }
    }

    pub fn tally(&self) -> Tally {
        let written = match &self.to {
            To::Here { writing, .. } => writing.written,
            To::Thread { shared, .. } => shared.written.load(Relaxed),
        };
        let lost = match self.finished || self.closed() {
            true => self.taken - written,
            false => 0,
        };
        Tally {
            written,
            dropped: self.refused + lost,
        }
    }

    /// Writes what waits, for no longer than `limit`. Nothing is taken afterwards.
    ///
    /// # Errors
    /// [`ErrorKind::TimedOut`] if nobody read it until then; what writing said.
    pub fn finish(&mut self, limit: Duration) -> io::Result<()> {
        self.flush();
        self.finished = true;
        match &mut self.to {
            To::Here { writing, .. } => {
                writing.closed = true;
                writing.error.take().map_or(Ok(()), Err)
            }
            To::Thread { shared, .. } => shared.finish(limit),
        }
    }
}

/// Where the entries go, and how many got there.
struct Writing {
    to: TimeoutWriter,
    written: u64,
    closed: bool,
    error: Option<io::Error>,
}

impl Writing {
    fn new(to: TimeoutWriter) -> Self {
        Writing {
            to,
            written: 0,
            closed: false,
            error: None,
        }
    }

    fn write(&mut self, chunk: &Chunk, may_wait: impl Fn() -> bool) {
        if self.closed {
            return;
        }
        let mut left = chunk.bytes.as_slice();
        let done = self.to.write(&mut left, |n| chunk.whole(n), may_wait);
        let written = chunk.bytes.len() - left.len();
        self.written += chunk.entries_in(written) as u64;
        if let Err(error) = done {
            self.closed = true;
            // `| head`: a normal end.
            if error.kind() != ErrorKind::BrokenPipe {
                self.error = Some(error);
            }
        }
    }
}

/// What the maker and the thread that writes have in common.
#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// There is something to do.
    filled: Condvar,
    /// The thread has ended.
    over: Condvar,
    /// Bytes that wait, those that are being written included.
    waiting: AtomicUsize,
    written: AtomicU64,
    closed: AtomicBool,
    /// Something was not taken.
    refused: AtomicBool,
}

#[derive(Default)]
struct State {
    items: VecDeque<Item>,
    spare: Vec<Chunk>,
    /// The thread waits for something to do.
    idle: bool,
    /// Nothing more comes; until then it may wait for a reader.
    ends: Option<Instant>,
    over: bool,
    error: Option<io::Error>,
}

enum Item {
    Write(Chunk),
    GoOn(File),
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hand_over(&self, chunk: &mut Chunk) {
        if self.closed.load(Relaxed) {
            return chunk.clear();
        }
        self.waiting.fetch_add(chunk.bytes.len(), Relaxed);
        let mut state = self.state();
        // Small ones that wait become a large one: each takes its room, however little is in it.
        if let Some(Item::Write(last)) = state.items.back_mut() {
            if last.bytes.len() + chunk.bytes.len() <= CHUNK {
                return last.append(chunk);
            }
        }
        let empty = state.spare.pop().unwrap_or_else(Chunk::empty);
        drop(state);
        self.push(Item::Write(mem::replace(chunk, empty)));
    }

    fn push(&self, item: Item) {
        let mut state = self.state();
        state.items.push_back(item);
        let idle = mem::take(&mut state.idle);
        drop(state);
        if idle {
            self.filled.notify_one();
        }
    }

    /// The next thing to do; `None` at the end.
    fn next(&self) -> Option<Item> {
        let mut state = self.state();
        loop {
            if let Some(item) = state.items.pop_front() {
                return Some(item);
            }
            if state.ends.is_some() {
                return None;
            }
            state.idle = true;
            state = (self.filled.wait(state)).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// The thread's work.
    fn write_all(&self, mut writing: Writing, slow: Option<String>) {
        let slow = Cell::new(slow);
        // Not by the maker, who would wait if nobody reads standard error either.
        let warn = || {
            if self.refused.load(Relaxed) {
                slow.take().inspect(|slow| log::warn!("{slow}"));
            }
        };
        while !writing.closed {
            let mut chunk = match self.next() {
                None => break,
                Some(Item::GoOn(file)) => {
                    writing.to = TimeoutWriter::regular(file);
                    continue;
                }
                Some(Item::Write(chunk)) => chunk,
            };
            writing.write(&chunk, || {
                warn();
                self.may_wait()
            });
            warn();
            self.written.store(writing.written, Relaxed);
            self.waiting.fetch_sub(chunk.bytes.len(), Relaxed);
            if chunk.bytes.capacity() <= 4 * CHUNK {
                chunk.clear();
                let mut state = self.state();
                if state.spare.len() < SPARE {
                    state.spare.push(chunk);
                }
            }
        }
        let mut state = self.state();
        self.closed.store(writing.closed, Relaxed);
        state.items.clear();
        state.error = writing.error;
        state.over = true;
        self.over.notify_one();
    }

    fn may_wait(&self) -> bool {
        self.state().ends.is_none_or(|ends| Instant::now() < ends)
    }

    fn finish(&self, limit: Duration) -> io::Result<()> {
        let ends = Instant::now() + limit;
        let mut state = self.state();
        state.ends = Some(ends);
        self.filled.notify_one();
        while !state.over {
            let left = (ends + NOTICE).saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            let waited = self.over.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.error.take().map_or(Ok(()), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Read};

    const LIMIT: usize = 1 << 20;
    const LATE: Duration = Duration::from_secs(60);

    fn threaded(limit: usize) -> (File, Queue) {
        let (reader, writer) = nix::unistd::pipe().unwrap();
        let to = TimeoutWriter::new(File::from(writer));
        let mut queue = Queue::threaded(to, limit, None, || Ok(()));
        queue.start().unwrap();
        (reader.into(), queue)
    }

    /// Entry `n`, of 100 bytes.
    fn put(queue: &mut Queue, n: u64) -> bool {
        queue.put(|out| out.extend_from_slice(format!("{n:099}\n").as_bytes()))
    }

    /// Until nothing more is taken; how many were.
    fn fill(queue: &mut Queue, from: u64) -> u64 {
        let mut n = from;
        while put(queue, n) {
            n += 1;
        }
        n
    }

    fn until(what: &str, probe: impl Fn() -> bool) {
        let deadline = Instant::now() + LATE;
        while !probe() {
            assert!(Instant::now() < deadline, "{what}");
            thread::yield_now();
        }
    }

    #[test]
    fn a_reader_that_stops_costs_entries_and_no_time_and_what_comes_later_is_there() {
        let (reader, mut queue) = threaded(LIMIT);
        let first = fill(&mut queue, 0);
        let most = (LIMIT + (64 << 10) + 2 * CHUNK) as u64 / 100;
        assert!((LIMIT as u64 / 100..most).contains(&first), "{first}");
        for n in first..first + 1000 {
            assert!(!put(&mut queue, n));
        }
        assert_eq!(queue.tally().dropped, 1001);
        // It reads on.
        let mut lines = BufReader::new(reader).lines();
        for n in 0..first {
            // What is not a chunk yet is not on its way.
            queue.flush();
            let line = lines.next().unwrap().unwrap();
            assert_eq!(line.parse::<u64>().unwrap(), n);
        }
        until("room again", || queue.has_room());
        assert!(put(&mut queue, 7_000_000));
        queue.finish(LATE).unwrap();
        let (written, dropped) = (first + 1, 1001);
        assert_eq!(queue.tally(), Tally { written, dropped });
        drop(queue);
        assert_eq!(
            lines.next().unwrap().unwrap().parse::<u64>().unwrap(),
            7_000_000
        );
        assert!(lines.next().is_none());
    }

    #[test]
    fn what_nobody_reads_until_the_end_is_counted_to_the_entry() {
        let (mut reader, mut queue) = threaded(LIMIT);
        let taken = fill(&mut queue, 0);
        let error = queue.finish(Duration::from_millis(1)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        let Tally { written, dropped } = queue.tally();
        assert_eq!(written + dropped, taken + 1);
        drop(queue);
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        assert!(text.ends_with('\n'));
        assert_eq!(text.lines().count() as u64, written);
    }

    #[test]
    fn a_reader_that_is_gone_is_noticed_and_no_error() {
        let (reader, mut queue) = threaded(LIMIT);
        drop(reader);
        put(&mut queue, 0);
        queue.flush();
        until("it is closed", || queue.closed());
        assert!(!put(&mut queue, 1));
        queue.finish(LATE).unwrap();
        let (written, dropped) = (0, 2);
        assert_eq!(queue.tally(), Tally { written, dropped });
    }

    #[test]
    fn a_little_at_a_time_takes_no_more_room_than_much_at_once() {
        let (reader, mut queue) = threaded(LIMIT);
        let mut n = 0;
        while put(&mut queue, n) {
            queue.flush();
            n += 1;
        }
        let To::Thread { shared, .. } = &queue.to else {
            panic!("no thread");
        };
        let chunks = shared.state().items.len();
        assert!(chunks <= 2 * LIMIT / CHUNK, "{chunks}");
        drop(reader);
    }

    #[test]
    fn what_comes_after_another_file_goes_there() {
        let dir = tempfile::tempdir().unwrap();
        let (one, other) = (dir.path().join("one"), dir.path().join("other"));
        let to = TimeoutWriter::new(File::create(&one).unwrap());
        let mut queue = Queue::threaded(to, LIMIT, None, || Ok(()));
        // What comes before the thread is not lost either.
        put(&mut queue, 1);
        queue.start().unwrap();
        queue.go_on_in(File::create(&other).unwrap());
        put(&mut queue, 2);
        queue.finish(LATE).unwrap();
        for (file, n) in [(one, 1), (other, 2)] {
            assert_eq!(std::fs::read_to_string(file).unwrap(), format!("{n:099}\n"));
        }
        let (written, dropped) = (2, 0);
        assert_eq!(queue.tally(), Tally { written, dropped });
    }
}
