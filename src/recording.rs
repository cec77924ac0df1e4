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

mod reader;
mod writer;

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use crate::capture::wire;

pub use reader::{Answers, Reader, Step};
pub use writer::{Recorded, Writer};

const MAGIC: &[u8; 8] = b"httptrac";
/// The format that is written. Those before it are read as well.
const FORMAT: u32 = 2;
/// The last one without the version of the wire contract.
const WITHOUT_WIRE: u32 = 1;
/// Longest record: a head's piece with its header.
const MAX_RECORD: usize = 32 << 10;
const MAX_DESCRIPTION: usize = 1 << 20;
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
