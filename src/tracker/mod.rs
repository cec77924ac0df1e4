//! What a connection says, followed message by message, becomes its exchanges.
//!
//! A [`Session`] is one connection. Its bytes go to a [`Tracker`]: first to the one that
//! finds out which protocol they are of ([`detect`]), by the rows of [`table::PROTOCOLS`],
//! then to that protocol's. A connection that goes on as something else (an upgrade, or a
//! beginning that was taken for what it was not) becomes another tracker's: see [`Next`].
//!
//! [`http1`], [`http2`] and [`websocket`] know nothing of each other, nor of what is behind
//! them; only [`table`] knows them all. [`pending`] is what the first two share: an HTTP
//! exchange under way.

mod detect;
mod http1;
mod http2;
mod pending;
mod session;
mod table;
mod websocket;

pub use session::Session;

use crate::event::{ConnKey, Direction, Ending, Meta, Transport};
use crate::record::{End, Exchange, Keep, Milestone, Record, RequestId, Role};
use pending::{Pending, Room};

/// Follows both directions of one connection.
///
/// Bytes of a direction come in order; what is missing comes as [`skip`](Tracker::skip).
pub trait Tracker {
    /// The next bytes of a direction.
    fn bytes(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output);

    /// Bytes that moved without being here. Returns how many of them may be more than a
    /// body under way, while the direction was in sync.
    fn skip(&mut self, dir: Direction, n: u64, meta: Meta, out: &mut Output) -> u64;

    /// The connection, or one direction of it, has ended.
    fn ending(&mut self, how: Ending, ts: u64, out: &mut Output);

    /// Nothing more will come of the exchanges under way.
    fn finish(&mut self, end: Option<End>, out: &mut Output);

    fn role(&self) -> Option<Role>;

    /// Exchanges under way.
    fn pending(&self) -> usize;

    /// Bytes of this direction that are body whatever they are; `u64::MAX` = to the end.
    fn body_remaining(&self, dir: Direction) -> u64;

    /// What the kernel side need not report of this direction.
    fn hints(&self, dir: Direction) -> Hints;

    /// The latest request's beginning.
    fn latest(&self) -> Option<RequestId>;

    /// Did one of the latest requests begin there?
    fn began(&self, id: RequestId) -> bool;

    /// Where the latest requests began.
    fn recent(&self) -> Vec<RequestId>;

    /// Memory, bytes, its own included. Takes time in proportion to
    /// [`queued`](Tracker::queued).
    fn heap_bytes(&self) -> usize;

    /// Exchanges that wait in a queue.
    fn queued(&self) -> usize {
        0
    }

    /// Gives room back that many exchanges took.
    fn shrink(&mut self) {}

    /// Nothing more will be read: its room is given back.
    fn release_buffers(&mut self) {}

    /// Records of this connection were lost.
    fn note_loss(&mut self) {}

    /// Another thread than the last one moves this direction's next bytes, and nothing
    /// came from the other end in between, where no numbers say whose were first.
    fn note_threads(&mut self, _dir: Direction) {}

    /// What was received before may not all be here: a read was under way when the
    /// session was joined.
    fn note_unseen(&mut self, _out: &mut Output) {}

    /// After [`Next::Detect`]: what opens anew may be its own protocol again. False if it
    /// is not, or if this tracker never asks for that.
    fn reopen(&mut self, _opened: &Opened<'_>, _out: &mut Output) -> bool {
        false
    }
}

/// What the kernel side need not report of a direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// So many of the next bytes: body, less what is still wanted for the record.
    pub skippable: u64,
    /// Of this direction's DATA (HTTP/2) or chunks (HTTP/1) their length is enough.
    pub counts_data: bool,
    /// The connection carries many exchanges at a time.
    pub multiplexed: bool,
}

/// What a connection's bytes are inside of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct TlsLayer {
    tls: bool,
    /// Where the connection's own positions began (see [`crate::event::Open`]):
    /// those inside TLS count from the first byte, on every connection alike.
    origin: Option<[u32; 2]>,
}

/// What a connection is, whatever it speaks.
#[derive(Clone, Copy)]
pub struct ConnContext {
    conn: ConnKey,
    transport: Transport,
    tls_layer: TlsLayer,
    keep: Keep,
    /// How much text of heads is kept of it as it is, bytes; more is cut. A few bytes of
    /// HTTP/2 can refer to much that was said before.
    most: usize,
}

impl ConnContext {
    pub fn new(conn: ConnKey, transport: Transport, keep: Keep, most: usize) -> Self {
        ConnContext {
            conn,
            transport,
            tls_layer: TlsLayer::default(),
            keep,
            most,
        }
    }

    /// Its bytes are those inside TLS. Their positions count from the first
    /// one; `origin`, where the connection's own began (see
    /// [`Open`](crate::event::Open)), is common to both ends.
    pub fn over_tls(mut self, origin: Option<[u32; 2]>) -> Self {
        self.tls_layer = TlsLayer { tls: true, origin };
        self
    }

    fn is_unix(&self) -> bool {
        matches!(self.transport, Transport::Unix { .. })
    }

    /// The number of the request whose first byte is at `pos`, in the direction of
    /// requests of who has that role.
    fn request_id(&self, role: Option<Role>, pos: u64) -> RequestId {
        let pos = pos.wrapping_add(self.base(role));
        RequestId::new(&self.transport, role, pos)
    }

    /// To be added to a request's position for its number; common to both ends.
    fn base(&self, role: Option<Role>) -> u64 {
        u64::from(match (self.tls_layer.origin, role) {
            (None, _) => 0,
            // who asks has connected: its SYN counts as a byte
            (Some([_, sent]), Some(Role::Client)) => sent.wrapping_add(1),
            (Some([received, _]), _) => received,
        })
    }
}

/// The first bytes of a direction.
pub struct First<'a> {
    bytes: &'a [u8],
    /// The connection begins with them.
    from_start: bool,
    /// What moved before, from the connection's beginning, was no request.
    refused: bool,
}

/// What a protocol says to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detect {
    No,
    /// Too few to tell. The first `blank` of them say nothing whatever follows.
    Maybe {
        blank: usize,
    },
    Yes(Opener),
}

/// Openings that are no message before a connection joined in the middle is given up.
const MAX_TRIES: u32 = 8;

/// What a connection opens with, once that tells its protocol.
pub struct Opened<'a> {
    /// By whom: see [`Opener`].
    opener: Opener,
    /// The direction whose bytes told, where they begin, and when they came.
    dir: Direction,
    pos: u64,
    bytes: &'a [u8],
    meta: Meta,
    /// What came before in the other direction, and did not tell.
    other: Option<(u64, &'a [u8], Meta)>,
    /// The row of the table that knew them.
    protocol: &'static str,
    /// Both directions began under observation.
    from_start: bool,
    /// Directions that nobody knows the place of, by [`Direction`].
    desynced: [bool; 2],
    /// Those of which nothing but empty lines came since the other one moved.
    blank: [bool; 2],
    /// One direction moved after the other before these bytes came.
    turned: bool,
    /// Openings before that were no message.
    tries: u32,
    /// What was received before may not all be here.
    unseen: bool,
}

/// Who says the first bytes that tell a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opener {
    Requester,
    Responder,
    /// Joined in the middle, where either may.
    Unknown,
}

/// What a connection goes on with.
pub enum Next {
    /// Nothing that is followed.
    Nothing,
    /// The tracker that knows its first bytes, and what that goes on with already.
    Started {
        tracker: Box<dyn Tracker>,
        then: Option<Box<Next>>,
    },
    /// Its beginning was taken for what it was not, or lost: it is to be found out again.
    Detect { desynced: [bool; 2], tries: u32 },
    /// Another protocol, from these bytes on.
    Upgrade {
        to: Upgrade,
        dir: Direction,
        pos: u64,
        rest: Vec<u8>,
        meta: Meta,
    },
}

/// What HTTP/1 hands over to the protocol that follows it.
pub enum Upgrade {
    /// The request is answered by HTTP/2. `begins`: nothing of that was sent by the
    /// client yet.
    Http2 {
        role: Role,
        begins: bool,
        request: Box<Pending>,
    },
    /// The exchange that ended with it, and who ended one direction before.
    WebSocket {
        exchange: Box<Exchange>,
        closer: Option<End>,
        meta: Meta,
    },
}

/// What trackers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Exchanges begun: a request whose start line is whole, or a response whose request was unseen.
    pub started: u64,
    /// Responses that nothing asked for.
    pub unmatched: u64,
    /// Times that a direction fell out of sync.
    pub resyncs: u64,
    /// Exchanges that ended because more requests waited on their connection
    /// than are remembered.
    pub overdue: u64,
}

/// Where finished exchanges and counts go.
#[derive(Default)]
pub struct Output {
    pub finished: Vec<Record>,
    /// Those whose response goes on, as they are now.
    pub live: Vec<Record>,
    pub counts: Counts,
    /// Are milestones wanted?
    tells: bool,
    /// Each with the number of finished exchanges before it.
    pub milestones: Vec<(usize, Milestone)>,
    /// What the connection becomes; taken by its [`Session`] before the next one is asked.
    next: Option<Box<Next>>,
    room: Room,
    /// See [`heap_bytes`](Self::heap_bytes).
    heap_bytes: usize,
}

impl Output {
    /// `tells`: milestones are wanted.
    pub fn new(tells: bool) -> Self {
        Output {
            tells,
            ..Output::default()
        }
    }

    pub fn counting_on(counts: Counts) -> Self {
        Output {
            counts,
            ..Output::default()
        }
    }

    fn milestone(&mut self, milestone: Milestone) {
        if self.tells {
            self.milestones.push((self.finished.len(), milestone));
        }
    }

    fn becomes(&mut self, next: Next) {
        self.next = Some(Box::new(next));
    }

    fn finish(&mut self, exchange: Box<Exchange>, heap_bytes: usize) {
        self.heap_bytes = self.heap_bytes() + heap_bytes;
        self.finished.push(Record::Http(exchange));
    }

    /// What finished exchanges of HTTP/2 hold that nobody has taken yet, bytes.
    fn heap_bytes(&self) -> usize {
        match self.finished.is_empty() {
            true => 0,
            false => self.heap_bytes,
        }
    }

    /// The record is written: its texts are not needed any more.
    pub fn done_with(&mut self, record: Record) {
        if let Record::Http(exchange) = record {
            self.room.take(exchange);
        }
    }
}
