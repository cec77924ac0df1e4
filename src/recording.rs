//! Recordings: what the kernel side said, kept so that the same output can be
//! made again, anywhere and without privileges.
//!
//! ```text
//! "httptrac"  magic
//! u32 LE      format version
//! u32 LE      length of the description
//! JSON        description: door, clock offset, who made it
//! records     as in the ring, each as long as its own header says
//! ```
//!
//! Between the kernel's records stand ours, of kinds that the kernel never
//! sends: the ticks, and the answers that the pipeline got from the shared
//! memory. With them a replay sees what the live run saw, in the same order.

use std::collections::VecDeque;
use std::fs::OpenOptions;
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use crate::capture::{decode, wire};
use crate::event::{ConnKey, Direction, Dismissal, Feedback};
use crate::pipeline::{Pipeline, Sink};

const MAGIC: &[u8; 8] = b"httptrac";
/// Files of other versions are refused.
const VERSION: u32 = 1;
/// Longest record: a head's piece with its header.
const MAX_RECORD: usize = 32 << 10;
const MAX_DESCRIPTION: usize = 1 << 20;

/// Our own records; the kernel's kinds stay below.
const KIND_TICK: u16 = 0x100;
const KIND_PROGRESS: u16 = 0x101;

/// What a recording says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// The program's version.
    pub made_by: String,
    /// As uname(2) has it.
    pub kernel: String,
    pub door: String,
    /// CLOCK_REALTIME minus CLOCK_MONOTONIC, ns.
    pub wall_offset_ns: u64,
}

/// Writes a recording.
pub struct Writer {
    to: BufWriter<Box<dyn Write>>,
    error: Option<std::io::Error>,
}

impl Writer {
    /// Creates the file, for its owner only: it holds what people sent.
    pub fn create(path: &Path, description: &Description) -> Result<Self> {
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(path)
            .with_context(|| format!("cannot write --record {}", path.display()))?;
        Self::new(Box::new(file), description)
    }

    pub fn new(to: Box<dyn Write>, description: &Description) -> Result<Self> {
        let mut to = BufWriter::with_capacity(256 << 10, to);
        let text = serde_json::to_vec(description)?;
        to.write_all(MAGIC)?;
        to.write_all(&VERSION.to_le_bytes())?;
        to.write_all(&(text.len() as u32).to_le_bytes())?;
        to.write_all(&text)?;
        Ok(Writer { to, error: None })
    }

    /// A record as it came out of the ring.
    pub fn record(&mut self, raw: &[u8]) {
        if self.error.is_some() {
            return;
        }
        let len = wire::length(raw).unwrap_or(raw.len()).min(raw.len());
        if let Err(error) = self.to.write_all(&raw[..len]) {
            self.error = Some(error);
        }
    }

    pub fn tick(&mut self, now: u64) {
        self.record(&wire::user_record(KIND_TICK, now, &[]));
    }

    fn progress(&mut self, conn: ConnKey, direction: Direction, answer: Option<(u64, u64)>) {
        let (pos, ts) = answer.unwrap_or((0, 0));
        let numbers = [conn.id, direction as u64, pos, ts];
        self.record(&wire::user_record(KIND_PROGRESS, 0, &numbers));
    }

    /// # Errors
    /// The first error of writing, if there was one.
    pub fn finish(&mut self) -> Result<()> {
        match self.error.take() {
            Some(error) => Err(error).context("cannot write the recording"),
            None => self.to.flush().context("cannot write the recording"),
        }
    }
}

/// Passes everything on, and keeps the answers.
pub struct Recorded<'a, F> {
    pub feedback: &'a mut F,
    pub writer: Option<&'a mut Writer>,
}

impl<F: Feedback> Feedback for Recorded<'_, F> {
    fn mute(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        self.feedback.mute(conn, direction, until);
    }
    fn grant(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        self.feedback.grant(conn, direction, until);
    }
    fn dismiss(&mut self, conn: ConnKey, why: Dismissal) {
        self.feedback.dismiss(conn, why);
    }
    fn progress(&mut self, conn: ConnKey, direction: Direction) -> Option<(u64, u64)> {
        let answer = self.feedback.progress(conn, direction);
        if let Some(writer) = &mut self.writer {
            writer.progress(conn, direction, answer);
        }
        answer
    }
}

/// A recording in memory.
pub struct Reader<'a> {
    pub description: Description,
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// # Errors
    /// Not a recording, of another version, or its description is unreadable.
    pub fn new(file: &'a [u8]) -> Result<Self> {
        let Some(rest) = file.strip_prefix(MAGIC) else {
            bail!("this is no recording of http-tracer");
        };
        let (version, rest) = number(rest).context("the recording ends in its header")?;
        if version != VERSION {
            bail!("the recording is of format {version}; this program reads format {VERSION}");
        }
        let (len, rest) = number(rest).context("the recording ends in its header")?;
        let len = len as usize;
        if len > MAX_DESCRIPTION || len > rest.len() {
            bail!("the recording ends in its description");
        }
        let description = serde_json::from_slice(&rest[..len])
            .context("the recording's description is unreadable")?;
        Ok(Reader {
            description,
            rest: &rest[len..],
        })
    }

    fn record(&mut self) -> Result<Option<&'a [u8]>> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let len = wire::length(self.rest).context("the recording ends inside a record")?;
        if !(size_of::<wire::Hdr>()..=MAX_RECORD).contains(&len) {
            bail!("the recording is damaged: a record of {len} bytes");
        }
        if len > self.rest.len() {
            bail!("the recording ends inside a record");
        }
        let (record, rest) = self.rest.split_at(len);
        self.rest = rest;
        Ok(Some(record))
    }

    /// Runs everything readable through the pipeline.
    ///
    /// # Errors
    /// The recording is cut short or damaged; what was readable has been handed over.
    pub fn replay<S: Sink>(mut self, pipeline: &mut Pipeline<S>) -> Result<()> {
        let mut answers = Answers::default();
        let mut ahead = self.record();
        loop {
            let current = match std::mem::replace(&mut ahead, Ok(None)) {
                Ok(Some(record)) => record,
                Ok(None) => break,
                Err(error) => {
                    pipeline.finish(&mut answers);
                    return Err(error);
                }
            };
            // The answers to a record's questions stand behind it.
            ahead = self.record();
            while let Ok(Some(record)) = ahead {
                let Some(answer) = wire::user_numbers::<4>(record, KIND_PROGRESS) else {
                    break;
                };
                answers.0.push_back(answer);
                ahead = self.record();
            }
            if let Some(now) = wire::user_time(current, KIND_TICK) {
                pipeline.tick(now, &mut answers);
            } else if let Some(event) = decode::event(current).ok().flatten() {
                pipeline.event(event, &mut answers);
            }
            // A program of another version may ask less than the one that recorded.
            if !matches!(ahead, Ok(None)) {
                answers.0.clear();
            }
        }
        pipeline.finish(&mut answers);
        Ok(())
    }
}

fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_le_bytes(*number), rest))
}

/// What the shared memory said then.
#[derive(Default)]
struct Answers(VecDeque<[u64; 4]>);

impl Feedback for Answers {
    fn mute(&mut self, _: ConnKey, _: Direction, _: u64) {}
    fn grant(&mut self, _: ConnKey, _: Direction, _: u64) {}
    fn dismiss(&mut self, _: ConnKey, _: Dismissal) {}
    fn progress(&mut self, conn: ConnKey, direction: Direction) -> Option<(u64, u64)> {
        let [id, dir, pos, ts] = *self.0.front()?;
        if id != conn.id || dir != direction as u64 {
            return None;
        }
        self.0.pop_front();
        (pos != 0).then_some((pos, ts))
    }
}
