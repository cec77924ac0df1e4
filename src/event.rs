//! What the kernel side saw, as plain data.
//!
//! Owns the vocabulary that every later stage shares: tasks, endpoints,
//! directions and events. Made by `capture::decode` from raw records, read by
//! `pipeline`. Nothing here does I/O, and nothing here knows HTTP.

use std::fmt;
use std::net::IpAddr;

/// A command name as the kernel keeps it: at most 15 bytes, NUL padded.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Comm(pub [u8; 16]);

impl Comm {
    /// The name's bytes, without the padding.
    pub fn bytes(&self) -> &[u8] {
        let end = self.0.iter().position(|&b| b == 0).unwrap_or(16);
        &self.0[..end]
    }

    /// The name as text; a byte that is not UTF-8 becomes U+FFFD.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.bytes())
    }
}

/// Truncates to the 15 bytes that the kernel would keep.
impl From<&str> for Comm {
    fn from(name: &str) -> Self {
        let mut comm = [0; 16];
        let len = name.len().min(15);
        comm[..len].copy_from_slice(&name.as_bytes()[..len]);
        Comm(comm)
    }
}

impl fmt::Debug for Comm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text())
    }
}

/// The thread that made a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// Process id (the kernel's tgid), in the tracer's pid namespace; 0 where it has none there.
    pub pid: u32,
    /// Thread id (the kernel's pid).
    pub tid: u32,
    /// The thread's name.
    pub comm: Comm,
}

/// One end of a connection. AF_UNIX ends have no address: `ip` is `None`, `port` 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Endpoint {
    /// v4-mapped IPv6 addresses are given as IPv4, so that both ends compare equal.
    pub ip: Option<IpAddr>,
    pub port: u16,
}

/// Which way bytes moved, as seen by the process that made the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Recv = 0,
    Send = 1,
}

impl Direction {
    pub fn opposite(self) -> Self {
        match self {
            Direction::Recv => Direction::Send,
            Direction::Send => Direction::Recv,
        }
    }
}

/// A connection as the kernel side names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnKey {
    /// Unique while the tracer runs; one socket, so each end has its own.
    pub id: u64,
    /// Index of its shared memory; the newest record's is the valid one.
    pub slot: u32,
}

/// The other end of an AF_UNIX connection has no address, so each end has an opaque identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// `netns`: inode number of the network namespace.
    Tcp {
        local: Endpoint,
        remote: Endpoint,
        netns: u32,
    },
    ///
    /// An identity is used again once its socket is gone; inode numbers are
    /// not, but 0 where they are not known.
    Unix {
        this: u64,
        peer: u64,
        ino: u64,
        peer_ino: u64,
    },
    /// A TLS session whose socket was not found; by its number.
    Unknown(u64),
}

/// A socket met for the first time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub ts: u64,
    pub conn: ConnKey,
    pub transport: Transport,
    /// The direction never moved a byte before the call that is reported next.
    pub first_recv: bool,
    pub first_send: bool,
    /// What moved before was looked at from the connection's beginning, and was no
    /// request: what seems to be an answer is none.
    pub refused: bool,
    /// Where each direction goes on, the call that is reported next included;
    /// by [`Direction`].
    pub positions: Option<[u64; 2]>,
    /// Low 32 bits of the positions of the first bytes that TCP ever moved on
    /// it, by [`Direction`]; at the end that connected, the sent one is one less.
    pub origin: Option<[u32; 2]>,
}

/// Bytes moved by one call, or a piece of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data<'a> {
    /// End of the call, CLOCK_MONOTONIC, ns.
    pub ts: u64,
    pub conn: ConnKey,
    pub task: Task,
    pub direction: Direction,
    /// Position of the first byte in its direction's stream. For TCP the low 32
    /// bits are the sequence number, the same at both ends.
    pub pos: u64,
    /// How many bytes moved; the first of them are in `bytes`.
    pub size: u64,
    pub bytes: &'a [u8],
    /// The last piece of its call.
    pub last: bool,
    /// The bytes could not be read.
    pub fault: bool,
    /// The first piece since the other direction moved.
    pub turn: bool,
    /// Records of the connection were lost before this one.
    pub lost: bool,
    /// Bytes were sent before, of which is told later: their call goes on.
    pub ahead: bool,
    /// Inside TLS: what was received before may not all be told.
    pub unseen: bool,
    /// Before this call a direction got that far, at that time, without a record.
    pub skipped_to: Option<(Direction, u64, u64)>,
}

/// When and by whom bytes were moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// End of the call, CLOCK_MONOTONIC, ns.
    pub ts: u64,
    pub task: Task,
    /// First bytes since the other direction moved.
    pub turn: bool,
    /// Bytes that were sent before are still to come.
    pub ahead: bool,
    /// Nobody saw when they moved: some time before `ts`.
    pub undated: bool,
}

impl Meta {
    /// Who moved them, unless nobody saw that.
    pub fn known_task(&self) -> Option<Task> {
        (self.task.tid != 0 && !self.undated).then_some(self.task)
    }
}

/// How a TCP connection's end is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The process read the end of the stream: the peer will send no more.
    PeerDone,
    /// This end will send no more (shutdown), but still receives.
    SendDone,
    /// This end was closed by its process.
    Closed,
    /// The connection is gone without a reset, whoever closed first. Unless
    /// `closed`, a process has the socket still and may read what came before.
    Gone { closed: bool },
    /// Reset by either end; `closed` as above.
    Reset { closed: bool },
    /// The peer's FIN arrived; bytes may still be unread.
    FinReceived,
}

impl Ending {
    /// Nothing comes after it.
    pub fn is_end(self) -> bool {
        matches!(
            self,
            Ending::Closed | Ending::Gone { .. } | Ending::Reset { .. }
        )
    }
}

impl Data<'_> {
    pub fn meta(&self) -> Meta {
        Meta {
            ts: self.ts,
            task: self.task,
            turn: self.turn,
            ahead: self.ahead,
            undated: false,
        }
    }
}

/// Position of the first byte of each direction of a TLS session.
pub const TLS_BASE: u64 = 1 << 48;

/// Of long DATA of HTTP/2 the kernel side copies so many bytes, also where it only
/// counts them.
pub const DATA_HEAD: usize = 256;

/// A TLS session's connection was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TlsBound {
    pub ts: u64,
    pub session: u64,
    /// `None`: its bytes are not wanted.
    pub conn: Option<ConnKey>,
    /// The session began under observation.
    pub from_start: bool,
    /// Should the connection have a session of this kind, it is the same one,
    /// which the program moved in its memory.
    pub moves: bool,
}

/// One thing that the kernel side saw, in the order it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    Open(Open),
    Data(Data<'a>),
    /// Bytes inside TLS; `conn.id` is the session's number, and positions are its own.
    Plain(Data<'a>),
    Tls(TlsBound),
    /// A process became another program.
    Exec {
        pid: u32,
    },
    Ending {
        ts: u64,
        conn: u64,
        how: Ending,
        /// Where the directions that can move no more got, by [`Direction`].
        reached: [Option<u64>; 2],
    },
    Call {
        ts: u64,
        task: Task,
        call: Call,
        transport: Transport,
        /// Its error number, of a connect that failed; else 0.
        error: u32,
    },
}

impl Event<'_> {
    /// When it was seen, CLOCK_MONOTONIC, ns; 0 where that tells nothing.
    pub fn ts(&self) -> u64 {
        match self {
            Event::Data(data) | Event::Plain(data) => data.ts,
            Event::Tls(bound) => bound.ts,
            Event::Ending { ts, .. } | Event::Call { ts, .. } => *ts,
            Event::Open(_) | Event::Exec { .. } => 0,
        }
    }
}

/// A system call on a connection, for `--events`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    Accept,
    Connect,
    /// One that went on in the background has failed.
    ConnectFailed,
    Close,
}

/// Why a connection's bytes are no longer wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dismissal {
    /// Not a protocol of ours.
    Other,
    /// Its other end is reported instead.
    Suppressed,
}

/// What the pipeline tells the kernel side, and asks of it.
///
/// All of it is advice that saves work: the records are right without it.
pub trait Feedback {
    /// Bytes of this direction before `until` need not be reported.
    fn mute(&mut self, conn: ConnKey, direction: Direction, until: u64);
    /// Bytes of this direction before `until` are wanted, however long the run.
    fn grant(&mut self, conn: ConnKey, direction: Direction, until: u64);
    /// Of this direction's DATA, of HTTP/2, the length is enough, or is not any more.
    fn count_data(&mut self, conn: ConnKey, direction: Direction, enough: bool);
    fn dismiss(&mut self, conn: ConnKey, why: Dismissal);
    /// Nothing is known of this connection any more: it is to be announced again
    /// before its next record.
    fn forgotten(&mut self, conn: ConnKey);
    /// How far a muted direction is: the position after its last byte, and when.
    fn progress(&mut self, conn: ConnKey, direction: Direction) -> Option<(u64, u64)>;
}
