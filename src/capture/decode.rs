//! Raw records to events. Pure: nothing here touches libbpf.
//!
//! A record that is too short, contradicts itself or is of an unknown kind is
//! an [`Error`], which the caller counts; it never panics.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use plain::Plain;

use super::wire;
use crate::event::{
    Call, Comm, ConnKey, Data, Direction, Ending, Endpoint, Event, Open, Task, TlsBound, Transport,
};

/// Why a record is not an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// Shorter than its kind, or than its own length says.
    Short,
    /// A kind that this version does not know.
    UnknownKind(u16),
    /// A field has a value that it cannot have.
    BadField,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Short => f.write_str("the record is cut short"),
            Error::UnknownKind(kind) => write!(f, "unknown record kind {kind}"),
            Error::BadField => f.write_str("the record contradicts itself"),
        }
    }
}

impl std::error::Error for Error {}

/// Copies the structure out.
#[inline]
fn read<T: Plain + Copy>(raw: &[u8]) -> Result<T, Error> {
    wire::read(raw).ok_or(Error::Short)
}

/// One record as it lies in the ring or in a recording. `None`: nothing that anyone waits for.
#[inline]
pub fn event(raw: &[u8]) -> Result<Option<Event<'_>>, Error> {
    let hdr: wire::Hdr = read(raw)?;
    let raw = raw.get(..hdr.len as usize).ok_or(Error::Short)?;
    if raw.len() < size_of::<wire::Hdr>() {
        return Err(Error::Short);
    }
    match hdr.kind {
        wire::KIND_DATA => data(raw, Event::Data),
        wire::KIND_PLAIN => data(raw, Event::Plain),
        wire::KIND_TLS => tls(raw).map(Some),
        wire::KIND_EXEC => Ok(Some(Event::Exec { pid: hdr.tgid })),
        wire::KIND_OPEN => open(raw).map(Some),
        wire::KIND_EOF => Ok(Some(Event::Ending {
            ts: hdr.ts,
            conn: hdr.conn,
            how: Ending::PeerDone,
            reached: [None; 2],
        })),
        wire::KIND_STATE => state(raw),
        wire::KIND_CALL => call(raw).map(Some),
        kind => Err(Error::UnknownKind(kind)),
    }
}

/// The network namespace, by its inode number, of an announcement or a call.
pub fn netns(raw: &[u8]) -> Option<u32> {
    let open: wire::Open = read(raw).ok()?;
    matches!(open.h.kind, wire::KIND_OPEN | wire::KIND_CALL).then_some(open.netns)
}

/// A connection on which a TLS handshake was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carrier {
    pub conn: u64,
    pub pid: u32,
    /// The handshake's first bytes were received.
    pub server: bool,
    pub transport: Transport,
}

/// What an announcement says about TLS.
pub fn carrier(raw: &[u8]) -> Option<Carrier> {
    let hdr: wire::Hdr = read(raw).ok()?;
    if hdr.kind != wire::KIND_OPEN || hdr.flags & wire::FLAG_TLS == 0 {
        return None;
    }
    let open: wire::Open = read(raw).ok()?;
    Some(Carrier {
        conn: hdr.conn,
        pid: hdr.tgid,
        server: hdr.flags & wire::FLAG_TLS_SERVER != 0,
        transport: transport(&open).ok()?,
    })
}

fn direction(dir: u8) -> Result<Direction, Error> {
    match dir {
        0 => Ok(Direction::Recv),
        1 => Ok(Direction::Send),
        _ => Err(Error::BadField),
    }
}

fn task(hdr: &wire::Hdr, comm: [u8; 16]) -> Task {
    Task {
        pid: hdr.tgid,
        tid: hdr.tid,
        comm: Comm(comm),
    }
}

// Nearly every record is one: it is made where it is wanted.
#[inline(always)]
fn data<'a>(
    raw: &'a [u8],
    event: impl FnOnce(Data<'a>) -> Event<'a>,
) -> Result<Option<Event<'a>>, Error> {
    let d: wire::DataHdr = read(raw)?;
    let mut bytes = &raw[size_of::<wire::DataHdr>()..];
    let skipped_of = match d.h.flags & (wire::FLAG_SKIPPED_RECV | wire::FLAG_SKIPPED_SEND) {
        0 => None,
        wire::FLAG_SKIPPED_RECV => Some(Direction::Recv),
        wire::FLAG_SKIPPED_SEND => Some(Direction::Send),
        _ => return Err(Error::BadField),
    };
    let mut skipped_to = None;
    if let Some(direction) = skipped_of {
        let told: wire::Quiet = read(bytes)?;
        bytes = &bytes[size_of::<wire::Quiet>()..];
        skipped_to = Some((direction, told.pos, told.ts));
    }
    let bytes = bytes.get(..d.captured as usize).ok_or(Error::Short)?;
    if bytes.len() as u64 > d.size || d.pos.checked_add(d.size).is_none() {
        return Err(Error::BadField);
    }
    let direction = direction(d.h.dir)?;
    Ok(Some(event(Data {
        ts: d.h.ts,
        conn: ConnKey {
            id: d.h.conn,
            slot: d.slot,
        },
        task: task(&d.h, d.comm),
        direction,
        pos: d.pos,
        size: d.size,
        bytes,
        last: d.h.flags & wire::FLAG_LAST != 0,
        fault: d.h.flags & wire::FLAG_FAULT != 0,
        turn: d.h.flags & wire::FLAG_DIR_CHANGE != 0,
        lost: d.h.flags & wire::FLAG_LOST != 0,
        ahead: d.h.flags & wire::FLAG_SEND_PENDING != 0,
        unseen: d.h.kind == wire::KIND_PLAIN && d.h.flags & wire::FLAG_UNSEEN != 0,
        skipped_to,
    })))
}

fn tls(raw: &[u8]) -> Result<Event<'_>, Error> {
    let t: wire::Tls = read(raw)?;
    Ok(Event::Tls(TlsBound {
        ts: t.h.ts,
        session: t.session,
        conn: (t.h.conn != 0).then_some(ConnKey {
            id: t.h.conn,
            slot: t.slot,
        }),
        from_start: t.h.flags & wire::FLAG_FIRST_RECV != 0,
        moves: t.h.flags & wire::FLAG_MOVES != 0,
    }))
}

const AF_UNIX: u16 = 1;
const AF_INET: u16 = 2;
const AF_INET6: u16 = 10;

fn address(family: u16, bytes: &[u8; 16]) -> IpAddr {
    if family == AF_INET {
        return IpAddr::V4(Ipv4Addr::new(bytes[0], bytes[1], bytes[2], bytes[3]));
    }
    let v6 = Ipv6Addr::from(*bytes);
    match v6.to_ipv4_mapped() {
        Some(v4) => IpAddr::V4(v4),
        None => IpAddr::V6(v6),
    }
}

fn first_u64(bytes: &[u8; 16]) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = *bytes;
    u64::from_ne_bytes([a, b, c, d, e, f, g, h])
}

fn transport(o: &wire::Open) -> Result<Transport, Error> {
    match o.family {
        AF_UNIX => Ok(Transport::Unix {
            this: o.this,
            peer: o.peer,
            ino: first_u64(&o.local),
            peer_ino: first_u64(&o.remote),
        }),
        AF_INET | AF_INET6 => Ok(Transport::Tcp {
            local: Endpoint {
                ip: Some(address(o.family, &o.local)),
                port: o.local_port,
            },
            remote: Endpoint {
                ip: Some(address(o.family, &o.remote)),
                port: o.remote_port,
            },
            netns: o.netns,
        }),
        _ => Err(Error::BadField),
    }
}

fn open(raw: &[u8]) -> Result<Event<'_>, Error> {
    let o: wire::Open = read(raw)?;
    Ok(Event::Open(Open {
        ts: o.h.ts,
        conn: ConnKey {
            id: o.h.conn,
            slot: o.slot,
        },
        transport: transport(&o)?,
        first_recv: o.h.flags & wire::FLAG_FIRST_RECV != 0,
        first_send: o.h.flags & wire::FLAG_FIRST_SEND != 0,
        refused: o.h.flags & wire::FLAG_REFUSED != 0,
        positions: (o.h.flags & wire::FLAG_POSITIONS != 0).then_some(o.pos),
        origin: (o.h.flags & wire::FLAG_ORIGIN != 0).then_some(o.pos.map(|pos| pos as u32)),
    }))
}

/// TCP states, include/net/tcp_states.h.
mod tcp {
    pub const ESTABLISHED: u32 = 1;
    pub const FIN_WAIT1: u32 = 4;
    pub const FIN_WAIT2: u32 = 5;
    pub const CLOSE: u32 = 7;
    pub const CLOSE_WAIT: u32 = 8;
    pub const LAST_ACK: u32 = 9;
    pub const CLOSING: u32 = 11;
    /// sk_shutdown: neither direction is open any more.
    pub const SHUTDOWN_BOTH: u32 = 3;
    /// Beside it: no process has the socket.
    pub const ORPHAN: u32 = 4;
}

fn state(raw: &[u8]) -> Result<Option<Event<'_>>, Error> {
    /// Recordings of earlier versions end before the positions: zeros say the same.
    const WITHOUT_POSITIONS: usize = 48;
    let mut whole = [0; size_of::<wire::State>()];
    let known = raw.len().min(whole.len());
    whole[..known].copy_from_slice(&raw[..known]);
    if known < WITHOUT_POSITIONS {
        return Err(Error::Short);
    }
    let s: wire::State = read(&whole)?;
    let both = s.shutdown & tcp::SHUTDOWN_BOTH == tcp::SHUTDOWN_BOTH;
    // close(2) shuts both directions down before it changes the state, and
    // leaves the socket an orphan after it.
    let closed = s.shutdown & tcp::ORPHAN != 0
        || both && matches!(s.old_state, tcp::ESTABLISHED | tcp::CLOSE_WAIT);
    let how = match s.new_state {
        tcp::CLOSE_WAIT => Ending::FinReceived,
        tcp::FIN_WAIT1 if both => Ending::Closed,
        // Behind the peer's FIN a shutdown looks like a close: the end will tell.
        tcp::FIN_WAIT1 | tcp::LAST_ACK => Ending::SendDone,
        tcp::CLOSE => match s.old_state {
            // the orderly ways to the end; an error on them is the peer's reset
            tcp::FIN_WAIT1 | tcp::FIN_WAIT2 | tcp::CLOSING | tcp::LAST_ACK if s.err == 0 => {
                Ending::Gone { closed }
            }
            _ => Ending::Reset { closed },
        },
        _ => return Ok(None),
    };
    // While a process may still read or write, a call's record is yet to come.
    let [received, sent] = s.pos.map(|pos| Some(pos).filter(|&pos| pos != 0));
    let reached = match how {
        Ending::SendDone if !both => [None, sent],
        Ending::SendDone => [received, sent],
        Ending::Closed | Ending::Gone { closed: true } | Ending::Reset { closed: true } => {
            [received, sent]
        }
        _ => [None; 2],
    };
    Ok(Some(Event::Ending {
        ts: s.h.ts,
        conn: s.h.conn,
        how,
        reached,
    }))
}

fn call(raw: &[u8]) -> Result<Event<'_>, Error> {
    let c: wire::Call = read(raw)?;
    Ok(Event::Call {
        ts: c.o.h.ts,
        task: task(&c.o.h, c.comm),
        call: match c.call {
            0 => Call::Accept,
            2 => Call::Connect,
            4 => Call::Close,
            8 => Call::ConnectFailed,
            _ => return Err(Error::BadField),
        },
        transport: transport(&c.o)?,
        error: c.error,
    })
}
