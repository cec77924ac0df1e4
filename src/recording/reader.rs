//! Reads a recording record by record, and answers as the shared memory did.

use std::collections::{HashMap, VecDeque};
use std::io::{BufRead, ErrorKind, Read};

use anyhow::{bail, Context, Result};

use super::{
    described, Description, KIND_PROGRESS, KIND_TICK, KIND_WALL, MAGIC, MAX_DESCRIPTION, MAX_RECORD,
};
use crate::capture::wire;
use crate::event::{ConnKey, Direction, Dismissal, Feedback};

/// What each record begins with.
const HEADER: usize = size_of::<wire::Hdr>();

/// A recording, read as it is needed: how long it is does not matter.
pub struct Reader<R> {
    pub description: Description,
    from: R,
    /// A record, and the one behind it.
    current: Vec<u8>,
    ahead: Vec<u8>,
    /// Is there one behind it? `None`: not read yet.
    more: Option<Result<bool>>,
    answers: Answers,
}

/// What a recording says next.
pub enum Step<'a> {
    /// A look at what waits, CLOCK_MONOTONIC, ns.
    Tick(u64),
    /// CLOCK_REALTIME minus CLOCK_MONOTONIC from here on, ns.
    Wall(u64),
    /// A record of the kernel side's.
    Record(&'a [u8]),
}

impl<R: BufRead> Reader<R> {
    /// # Errors
    /// Not a recording, of another version, or its description is unreadable.
    pub fn new(mut from: R) -> Result<Self> {
        let mut magic = [0; MAGIC.len()];
        if fill(&mut from, &mut magic)? < magic.len() || magic != *MAGIC {
            bail!("this is no recording of http-tracer");
        }
        let format = number(&mut from)?;
        let len = number(&mut from)? as usize;
        if len > MAX_DESCRIPTION {
            bail!("the recording is damaged: a description of {len} bytes");
        }
        let mut description = vec![0; len];
        if fill(&mut from, &mut description)? < len {
            bail!("the recording ends in its description");
        }
        let description = described(format, &description)?;
        Ok(Reader {
            description,
            from,
            current: Vec::new(),
            ahead: Vec::new(),
            more: None,
            answers: Answers::default(),
        })
    }

    /// Puts the next record into `ahead`; false at the end.
    fn look_ahead(&mut self) -> Result<bool> {
        let record = &mut self.ahead;
        record.clear();
        record.resize(HEADER, 0);
        match fill(&mut self.from, record)? {
            0 => return Ok(false),
            HEADER => {}
            _ => bail!("the recording ends inside a record"),
        }
        let len = wire::length(record).unwrap_or_default();
        if !(HEADER..=MAX_RECORD).contains(&len) {
            bail!("the recording is damaged: a record of {len} bytes");
        }
        record.resize(len, 0);
        if fill(&mut self.from, &mut record[HEADER..])? < len - HEADER {
            bail!("the recording ends inside a record");
        }
        Ok(true)
    }

    /// Hands over what comes next, and what the shared memory answered to it; false
    /// at the end.
    ///
    /// # Errors
    /// The recording is cut short or damaged.
    pub fn step(&mut self, take: impl FnOnce(Step<'_>, &mut Answers)) -> Result<bool> {
        let more = match self.more.take() {
            Some(more) => more,
            None => {
                // Nearly always all of it is here.
                let here = self.from.fill_buf().unwrap_or_default();
                if let Some(record) = unquestioned(here) {
                    take(said(record), &mut self.answers);
                    self.answers.clear();
                    let len = record.len();
                    self.from.consume(len);
                    return Ok(true);
                }
                self.look_ahead()
            }
        };
        self.more = Some(Ok(false));
        if !more? {
            return Ok(false);
        }
        std::mem::swap(&mut self.current, &mut self.ahead);
        // The answers to a record's questions stand behind it.
        let here = self.from.fill_buf().unwrap_or_default();
        let mut more = match is_another(here) {
            true => None,
            false => Some(self.look_ahead()),
        };
        while let Some(Ok(true)) = more {
            let Some(answer) = wire::user_numbers(&self.ahead, KIND_PROGRESS) else {
                break;
            };
            self.answers.push(answer);
            more = Some(self.look_ahead());
        }
        take(said(&self.current), &mut self.answers);
        // Who has other options asks less, or else. What stands at the very end
        // answers the questions of the end.
        if !matches!(more, Some(Ok(false))) {
            self.answers.clear();
        }
        self.more = more;
        Ok(true)
    }

    /// For what is asked when nothing more comes.
    pub fn answers(&mut self) -> &mut Answers {
        &mut self.answers
    }
}

fn said(record: &[u8]) -> Step<'_> {
    match wire::read::<wire::Hdr>(record) {
        Some(hdr) if hdr.kind == KIND_TICK => Step::Tick(hdr.ts),
        Some(hdr) if hdr.kind == KIND_WALL => Step::Wall(hdr.ts),
        _ => Step::Record(record),
    }
}

/// The record that `here` opens with, if it is whole, and another one than an answer to it
/// follows.
fn unquestioned(here: &[u8]) -> Option<&[u8]> {
    let len = wire::length(here).filter(|len| (HEADER..=MAX_RECORD).contains(len))?;
    let (record, behind) = here.split_at_checked(len)?;
    is_another(behind).then_some(record)
}

/// Does `here` open with a record for certain, and that is no answer?
fn is_another(here: &[u8]) -> bool {
    wire::read(here).is_some_and(|next: wire::Hdr| next.kind != KIND_PROGRESS)
}

fn number(from: &mut impl Read) -> Result<u32> {
    let mut bytes = [0; 4];
    if fill(from, &mut bytes)? < bytes.len() {
        bail!("the recording ends in its header");
    }
    Ok(u32::from_le_bytes(bytes))
}

/// Fills `buffer`; how far the file goes.
fn fill(from: &mut impl Read, buffer: &mut [u8]) -> Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match from.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error).context("cannot read the recording"),
        }
    }
    Ok(filled)
}

/// What the shared memory said then, by connection and direction, in order.
#[derive(Default)]
pub struct Answers {
    by_question: HashMap<(u64, u64), VecDeque<(u64, u64)>>,
    count: usize,
}

/// More questions than a look at all connections asks.
const MAX_ANSWERS: usize = 1 << 20;

impl Answers {
    fn push(&mut self, [id, dir, pos, ts]: [u64; 4]) {
        if self.count < MAX_ANSWERS {
            self.count += 1;
            let question = self.by_question.entry((id, dir)).or_default();
            question.push_back((pos, ts));
        }
    }

    fn clear(&mut self) {
        if self.count > 0 {
            self.by_question.clear();
            self.count = 0;
        }
    }
}

impl Feedback for Answers {
    fn mute(&mut self, _: ConnKey, _: Direction, _: u64) {}
    fn grant(&mut self, _: ConnKey, _: Direction, _: u64) {}
    fn count_data(&mut self, _: ConnKey, _: Direction, _: bool) {}
    fn dismiss(&mut self, _: ConnKey, _: Dismissal) {}
    fn forgotten(&mut self, _: ConnKey) {}
    fn progress(&mut self, conn: ConnKey, direction: Direction) -> Option<(u64, u64)> {
        if self.count == 0 {
            return None;
        }
        let question = self.by_question.get_mut(&(conn.id, direction as u64))?;
        question.pop_front().filter(|&(pos, _)| pos != 0)
    }
}
