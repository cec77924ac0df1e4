//! Records, as bytes, on their way to a file, pipe or terminal, without their maker waiting
//! for whoever reads them.
//!
//! A thread writes what was put in. What waits for it is bounded in bytes: beyond that
//! nothing more is taken, and what was refused is counted. Where nothing is lost by
//! waiting there is no thread, and the maker writes.

mod chunk;

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
use chunk::Chunk;

/// Handed over when so much was put in, and at each flush.
const CHUNK: usize = 64 << 10;
/// Emptied chunks that are kept for the next ones.
const SPARE: usize = 4;
/// How long after the end of its time a thread that writes may take to notice.
const NOTICE: Duration = Duration::from_secs(1);
/// It formats nothing and writes from where it is.
const STACK: usize = 256 << 10;

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
mod tests;
