//! Recordings: what the kernel side said, kept so that the same output can be
//! made again, anywhere and without privileges.
//!
//! ```text
//! "httptrac"  magic
//! u32 LE      format version
//! u32 LE      length of the description
//! JSON        description: who made it, kernel, hook, clock offset, options, and by
//!             which version of the wire contract its records are read
//! records     as in the ring, each as long as its own header says
//! ```
//!
//! Format 1 does not say that version, which is 1 there. What a program does not know it
//! refuses, and says which one made it: the first three fields and `made_by` stay what they
//! are in every format.
//!
//! Between the kernel's records stand ours, of kinds that the kernel never
//! sends: the ticks, and the answers that the pipeline got from the shared
//! memory. With them a replay sees what the live run saw, in the same order.

use std::collections::{HashMap, VecDeque};
use std::io::{BufRead, ErrorKind, Read};
use std::path::Path;
use std::time::Duration;

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use crate::capture::wire;
use crate::event::{ConnKey, Direction, Dismissal, Feedback};
use crate::files::{self, Content};
use crate::queue::Queue;
use crate::timeout_writer::TimeoutWriter;

const MAGIC: &[u8; 8] = b"httptrac";
/// The format that is written. Those before it are read as well.
const FORMAT: u32 = 2;
/// The last one without the version of the wire contract.
const WITHOUT_WIRE: u32 = 1;
/// Longest record: a head's piece with its header.
const MAX_RECORD: usize = 32 << 10;
const MAX_DESCRIPTION: usize = 1 << 20;
/// What each record begins with.
const HEADER: usize = size_of::<wire::Hdr>();

/// How long what was recorded may take to be written at the end.
const LAST_CALL: Duration = Duration::from_secs(10);

/// Our own records; the kernel's kinds stay below.
const KIND_TICK: u16 = 0x100;
const KIND_PROGRESS: u16 = 0x101;
const KIND_WALL: u16 = 0x102;

/// What a recording says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// The program's version.
    pub made_by: String,
    /// See [`wire::VERSION`]; the writer's own in what is written.
    #[serde(default)]
    pub wire: u32,
    /// As uname(2) has it.
    pub kernel: String,
    #[serde(alias = "door")] // its name in recordings of the first versions
    pub hook: String,
    /// `/proc/sys/kernel/random/boot_id`: numbers of processes and namespaces are this
    /// boot's. Older files have none.
    #[serde(default)]
    pub boot_id: String,
    /// CLOCK_REALTIME minus CLOCK_MONOTONIC, ns.
    pub wall_offset_ns: u64,
    /// What decided which records are here. Older files of this version have none.
    #[serde(default)]
    pub options: Options,
}

/// Options of the run that recorded. Those of the replay are its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    pub role: String,
    pub events: bool,
    /// Only CMD and its descendants.
    pub command: bool,
    /// Bytes.
    pub ring_size: u32,
    pub payload_bytes: usize,
    pub body_bytes: usize,
    pub max_connections: usize,
    /// The kernel side's filters.
    pub pids: Vec<u32>,
    pub comms: Vec<String>,
    pub ports: Vec<u16>,
    pub netns: Vec<String>,
}

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

/// The description of a recording of that format.
///
/// # Errors
/// It is unreadable, or what it describes is.
fn described(format: u32, text: &[u8]) -> Result<Description> {
    if format > FORMAT {
        bail!(
            "the recording is of format {format}, this is http-tracer {}, which reads formats 1 \
             to {FORMAT}: {}",
            env!("CARGO_PKG_VERSION"),
            needed(text)
        );
    }
    let mut description: Description =
        serde_json::from_slice(text).context("the recording's description is unreadable")?;
    if format <= WITHOUT_WIRE {
        description.wire = 1;
    }
    match description.wire {
        1..=wire::VERSION => Ok(description),
        0 => bail!("the recording is damaged: it does not say how its records are laid out"),
        newer => bail!(
            "the records are laid out by version {newer} of the wire contract, this is \
             http-tracer {}, which reads versions 1 to {}: {}",
            env!("CARGO_PKG_VERSION"),
            wire::VERSION,
            needed(text)
        ),
    }
}

/// Which program reads a recording that this one does not.
fn needed(description: &[u8]) -> String {
    #[derive(Deserialize)]
    struct MadeBy {
        made_by: String,
    }
    match serde_json::from_slice(description) {
        Ok(MadeBy { made_by }) => format!("replay it with version {made_by} or later"),
        Err(_) => "replay it with a later version".to_string(),
    }
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
