//! TLS sessions and the connections they run on.
//!
//! The kernel side finds a session's connection with its first system call,
//! mostly before it says a word, sometimes just after: until then its records
//! wait here, a bounded number for a bounded time.

use std::collections::HashMap;

use super::table::NumberMap;
use crate::event::{ConnKey, Data, Direction, Task};

/// How long a session's connection is looked for, ns.
const SEARCH_NS: u64 = 2_000_000_000;
/// Bytes and records of one session that wait at most.
const WAIT_BYTES: usize = 256 << 10;
const WAIT_RECORDS: usize = 64;

/// A record that waits.
#[derive(Debug)]
pub struct Early {
    pub ts: u64,
    pub conn: ConnKey,
    task: Task,
    direction: Direction,
    pos: u64,
    size: u64,
    bytes: Vec<u8>,
    turn: bool,
    fault: bool,
    lost: bool,
    unseen: bool,
}

impl Early {
    fn new(data: &Data<'_>) -> Self {
        Early {
            ts: data.ts,
            conn: data.conn,
            task: data.task,
            direction: data.direction,
            pos: data.pos,
            size: data.size,
            bytes: data.bytes.to_vec(),
            turn: data.turn,
            fault: data.fault,
            lost: data.lost,
            unseen: data.unseen,
        }
    }

    pub fn as_data(&self) -> Data<'_> {
        Data {
            ts: self.ts,
            conn: self.conn,
            task: self.task,
            direction: self.direction,
            pos: self.pos,
            size: self.size,
            bytes: &self.bytes,
            last: false,
            fault: self.fault,
            turn: self.turn,
            lost: self.lost,
            ahead: false,
            unseen: self.unseen,
            skipped_to: None,
        }
    }
}

/// Sessions that wait at most, and bytes of all of them.
const WAIT_SESSIONS: usize = 4096;
const WAIT_ALL: usize = 4 << 20;
/// A record itself.
const RECORD_COST: usize = size_of::<Early>();

/// What a session said so far.
#[derive(Debug, Default)]
pub struct Waiting {
    pub records: Vec<Early>,
    bytes: usize,
}

/// Where a record of a session goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// To this connection.
    Conn(u64),
    /// It waits, and there is room for more.
    Kept,
    /// It waits, and is the last that may.
    Full,
}

/// Sessions by number.
#[derive(Debug, Default)]
pub struct Sessions {
    /// The connection that carries it.
    pub conns: NumberMap<u64>,
    waiting: HashMap<u64, Waiting>,
    /// Bytes that wait, of all sessions.
    bytes: usize,
}

impl Sessions {
    pub fn route(&mut self, data: &Data<'_>) -> Route {
        let session = data.conn.id;
        if let Some(&conn) = self.conns.get(&session) {
            return Route::Conn(conn);
        }
        let cost = data.bytes.len() + RECORD_COST;
        self.bytes += cost;
        let crowded = self.waiting.len() >= WAIT_SESSIONS || self.bytes > WAIT_ALL;
        let waiting = self.waiting.entry(session).or_default();
        waiting.bytes += cost;
        waiting.records.push(Early::new(data));
        if crowded || waiting.bytes > WAIT_BYTES || waiting.records.len() > WAIT_RECORDS {
            Route::Full
        } else {
            Route::Kept
        }
    }

    /// What a session said so far; it waits no more.
    pub fn take(&mut self, session: u64) -> Option<Waiting> {
        let waiting = self.waiting.remove(&session)?;
        self.bytes -= waiting.bytes;
        Some(waiting)
    }

    /// Does any session wait?
    pub fn waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Bytes that wait.
    pub fn heap_bytes(&self) -> usize {
        self.bytes
    }

    /// Sessions that have waited long enough at time `now`, ns.
    pub fn overdue(&self, now: u64) -> Vec<u64> {
        let late = |waiting: &Waiting| match waiting.records.first() {
            Some(first) => first.ts.saturating_add(SEARCH_NS) < now,
            None => true,
        };
        let mut found: Vec<u64> = self
            .waiting
            .iter()
            .filter(|(_, waiting)| late(waiting))
            .map(|(&session, _)| session)
            .collect();
        found.sort_unstable(); // the same order in every run
        found
    }
}
