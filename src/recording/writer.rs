//! Writes what comes out of the ring, and what the shared memory answered.

use std::path::Path;
use std::time::Duration;

use anyhow::{bail, Context, Result};

use super::{Description, FORMAT, KIND_PROGRESS, KIND_TICK, KIND_WALL, MAGIC};
use crate::capture::wire;
use crate::event::{ConnKey, Direction, Dismissal, Feedback};
use crate::files::{self, Content};
use crate::queue::Queue;
use crate::timeout_writer::TimeoutWriter;

/// How long what was recorded may take to be written at the end.
const LAST_CALL: Duration = Duration::from_secs(10);

/// Writes a recording. Where it cannot go on as fast as records come, it ends: what is in
/// it is whole.
pub struct Writer {
    to: Queue,
    /// Records that it lacks.
    lost: u64,
}

impl Writer {
    /// Creates the file, see [`files::open`]: it holds what people sent.
    pub fn create(path: &Path, description: &Description) -> Result<Self> {
        let file = files::open(path, Content::Emptied, None)
            .with_context(|| format!("cannot write {}", path.display()))?;
        Self::new(
            Queue::waiting(TimeoutWriter::new(file), || true),
            description,
        )
    }

    pub fn new(mut to: Queue, description: &Description) -> Result<Self> {
        let text = serde_json::to_vec(&Description {
            wire: wire::VERSION,
            ..description.clone()
        })?;
        to.put(|out| {
            out.extend_from_slice(MAGIC);
            out.extend_from_slice(&FORMAT.to_le_bytes());
            out.extend_from_slice(&(text.len() as u32).to_le_bytes());
            out.extend_from_slice(&text);
        });
        Ok(Writer { to, lost: 0 })
    }

    /// Signals are held: see [`Queue::start`].
    ///
    /// # Errors
    /// No thread can be started.
    pub fn start(&mut self) -> Result<()> {
        self.to.start()
    }

    /// A record as it came out of the ring.
    pub fn record(&mut self, raw: &[u8]) {
        let len = wire::length(raw).unwrap_or(raw.len()).min(raw.len());
        let whole = self.lost == 0;
        if whole && self.to.put(|out| out.extend_from_slice(&raw[..len])) {
            return;
        }
        if whole {
            log::error!("the recording ends here: {}", self.why());
        }
        self.lost += 1;
    }

    fn why(&self) -> &'static str {
        match self.to.closed() {
            true => "it cannot be written",
            false => "it is not written as fast as records come",
        }
    }

    /// Records that it lacks.
    pub fn lost(&self) -> u64 {
        // The first one is counted by both.
        self.lost.max(1) - 1 + self.to.tally().dropped
    }

    pub fn tick(&mut self, now: u64) {
        self.record(&wire::user_record(KIND_TICK, now, &[]));
    }

    /// From here on it is not that of the description.
    pub fn wall_offset(&mut self, ns: u64) {
        self.record(&wire::user_record(KIND_WALL, ns, &[]));
    }

    fn progress(&mut self, conn: ConnKey, direction: Direction, answer: Option<(u64, u64)>) {
        let (pos, ts) = answer.unwrap_or((0, 0));
        let numbers = [conn.id, direction as u64, pos, ts];
        self.record(&wire::user_record(KIND_PROGRESS, 0, &numbers));
    }

    /// # Errors
    /// The first error of writing, if there was one.
    pub fn finish(&mut self) -> Result<()> {
        let why = self.why();
        let done = self.to.finish(LAST_CALL);
        done.context("cannot write the recording")?;
        match self.lost() {
            0 => Ok(()),
            n => bail!("the recording lacks the last {n} records: {why}"),
        }
    }
}

/// Passes everything on, and keeps the answers.
pub struct Recorded<'a, F> {
    feedback: &'a mut F,
    writer: Option<&'a mut Writer>,
}

impl<'a, F> Recorded<'a, F> {
    pub fn new(feedback: &'a mut F, writer: &'a mut Option<Writer>) -> Self {
        Recorded {
            feedback,
            writer: writer.as_mut(),
        }
    }
}

impl<F: Feedback> Feedback for Recorded<'_, F> {
    fn mute(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        self.feedback.mute(conn, direction, until);
    }
    fn grant(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        self.feedback.grant(conn, direction, until);
    }
    fn count_data(&mut self, conn: ConnKey, direction: Direction, enough: bool) {
        self.feedback.count_data(conn, direction, enough);
    }
    fn dismiss(&mut self, conn: ConnKey, why: Dismissal) {
        // A recording is to have both ends.
        if self.writer.is_none() || why != Dismissal::Suppressed {
            self.feedback.dismiss(conn, why);
        }
    }
    fn forgotten(&mut self, conn: ConnKey) {
        self.feedback.forgotten(conn);
    }
    fn progress(&mut self, conn: ConnKey, direction: Direction) -> Option<(u64, u64)> {
        let answer = self.feedback.progress(conn, direction);
        if let Some(writer) = &mut self.writer {
            writer.progress(conn, direction, answer);
        }
        answer
    }
}
