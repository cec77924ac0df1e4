//! One end of a connection, scripted: what the kernel side would say of it.
//!
//! Positions and the turn flag are kept as `src/bpf/conn.bpf.h` and
//! `src/bpf/io.bpf.h` keep them, also for what is lost on the way to the ring.

use http_tracer::capture::wire;
use http_tracer::event::{Call, Direction, TLS_BASE};
use http_tracer::record::Role;

/// The client's end of every scripted TCP connection.
pub const CLIENT: (u32, u16) = (0x0a00_0001, 40_000);
/// The server's.
pub const SERVER: (u32, u16) = (0x0a00_0002, 80);
/// Where the client's bytes begin, and the server's: their low 32 bits are the
/// sequence number, above is room for what came before.
pub const ASKS_AT: u64 = (1 << 32) + 1_000_000;
pub const ANSWERS_AT: u64 = (1 << 32) + 5_000_000;
/// Between two calls, ns.
pub const STEP_NS: u64 = 1_000;

const AF_UNIX: u16 = 1;
const AF_INET: u16 = 2;

/// TCP states, include/net/tcp_states.h.
pub mod tcp {
    pub const ESTABLISHED: u32 = 1;
    pub const FIN_WAIT1: u32 = 4;
    pub const FIN_WAIT2: u32 = 5;
    pub const CLOSE: u32 = 7;
    pub const CLOSE_WAIT: u32 = 8;
    pub const LAST_ACK: u32 = 9;
    /// sk_shutdown.
    pub const RECEIVES_NO_MORE: u32 = 1;
    pub const SENDS_NO_MORE: u32 = 2;
    pub const CLOSED: u32 = 7;
    pub const ECONNRESET: u32 = 104;
}

/// One record as it lies in the ring.
pub type Raw = Vec<u8>;

/// One end of a connection, seen by the process that has it.
#[derive(Clone)]
pub struct Script {
    pub conn: u64,
    pub slot: u32,
    pub role: Role,
    open: wire::Open,
    /// Position of the next byte, by direction.
    next: [u64; 2],
    latest: Option<Direction>,
    lost: bool,
    /// The next record is received while a send is under way.
    ahead: bool,
    /// A TLS session, not a connection.
    tls: bool,
    /// It began before its probes were in place.
    late: bool,
    /// Something may have been read that no record tells of.
    unseen: bool,
    /// Time of the latest call, ns.
    pub now: u64,
    /// Which of the process's threads is at work.
    pub thread: u32,
    pub records: Vec<Raw>,
}

impl Script {
    /// A TCP connection from its beginning, as its server sees it.
    pub fn server(conn: u64) -> Script {
        Script::new(conn, Role::Server)
    }

    /// As its client sees it.
    pub fn client(conn: u64) -> Script {
        Script::new(conn, Role::Client)
    }

    pub fn new(conn: u64, role: Role) -> Script {
        let mut script = Script {
            conn,
            slot: conn as u32 % 65536,
            role,
            open: wire::Open {
                family: AF_INET,
                netns: 4_026_531_840,
                ..wire::Open::default()
            },
            next: [0; 2],
            latest: None,
            lost: false,
            ahead: false,
            tls: false,
            late: false,
            unseen: false,
            now: 1_000_000_000,
            thread: 0,
            records: Vec::new(),
        };
        script.open.h.flags = wire::FLAG_FIRST_RECV | wire::FLAG_FIRST_SEND;
        script.on_port(CLIENT.1).begin_at(ASKS_AT, ANSWERS_AT)
    }

    /// A TLS session: what is said in it, whichever connection carries it.
    pub fn session(id: u64, role: Role) -> Script {
        Script {
            next: [TLS_BASE; 2],
            tls: true,
            ..Script::new(id, role)
        }
    }

    /// The session is found to run on connection `conn`, or on none that is wanted.
    pub fn runs_on(&mut self, conn: Option<u64>) -> &mut Script {
        self.now += STEP_NS;
        let flags = match self.late {
            true => 0,
            false => wire::FLAG_FIRST_RECV,
        };
        let mut h = self.header(wire::KIND_TLS, flags, 48);
        h.conn = conn.unwrap_or(0);
        let mut raw = raw_header(&h);
        raw.extend(self.conn.to_ne_bytes());
        raw.extend(self.slot.to_ne_bytes());
        raw.extend([0; 4]);
        self.records.push(raw);
        self
    }

    /// The session began before its probes were in place.
    pub fn late(mut self) -> Script {
        self.late = true;
        self
    }

    /// Another thread may have read something meanwhile that nobody saw.
    pub fn may_have_read(&mut self) -> &mut Script {
        self.unseen = true;
        self.latest = None;
        self
    }

    /// Only the connection's announcement: what it carries is not HTTP by itself.
    pub fn carries(&mut self) -> &mut Script {
        self.announce();
        self.latest = Some(self.asks());
        self
    }

    /// Another port of the client, so that it is another connection.
    pub fn on_port(mut self, port: u16) -> Script {
        let ((local_ip, local_port), (remote_ip, remote_port)) = match self.role {
            Role::Server => (SERVER, (CLIENT.0, port)),
            Role::Client => ((CLIENT.0, port), SERVER),
        };
        self.open.local[..4].copy_from_slice(&local_ip.to_be_bytes());
        self.open.remote[..4].copy_from_slice(&remote_ip.to_be_bytes());
        self.open.local_port = local_port;
        self.open.remote_port = remote_port;
        self
    }

    /// An AF_UNIX connection; each end has an identity and an inode number.
    /// Positions count from 0, and nobody knows what came before.
    pub fn unix(mut self, this: u64, peer: u64) -> Script {
        self.open = wire::Open {
            family: AF_UNIX,
            this,
            peer,
            ..wire::Open::default()
        };
        let inode = |identity: u64| (identity ^ 0x7777).to_ne_bytes();
        self.open.local[..8].copy_from_slice(&inode(this));
        // The server's end has none before it is accepted, so the client does
        // not know it.
        if self.role == Role::Server {
            self.open.remote[..8].copy_from_slice(&inode(peer));
        }
        self.begin_at(0, 0)
    }

    /// This AF_UNIX end's socket is another one at the same address.
    pub fn with_inode(mut self, inode: u64) -> Script {
        self.open.local[..8].copy_from_slice(&inode.to_ne_bytes());
        self
    }

    /// Where the client's bytes and the server's begin.
    pub fn begin_at(mut self, asks: u64, answers: u64) -> Script {
        self.next[self.asks() as usize] = asks;
        self.next[self.answers() as usize] = answers;
        self.open.h.flags |= wire::FLAG_POSITIONS;
        self.open.pos = self.next;
        self
    }

    /// Something was sent or received before the tracer came.
    pub fn joined(mut self) -> Script {
        self.open.h.flags = wire::FLAG_POSITIONS;
        self
    }

    /// What moved before was no request, as the kernel side saw.
    pub fn refused(mut self) -> Script {
        self.open.h.flags |= wire::FLAG_REFUSED;
        self
    }

    /// The direction of requests.
    pub fn asks(&self) -> Direction {
        match self.role {
            Role::Server => Direction::Recv,
            Role::Client => Direction::Send,
        }
    }

    pub fn answers(&self) -> Direction {
        self.asks().opposite()
    }

    /// Position of the next byte.
    pub fn at(&self, direction: Direction) -> u64 {
        self.next[direction as usize]
    }

    /// The records so far, which the script forgets.
    pub fn take(&mut self) -> Vec<Raw> {
        std::mem::take(&mut self.records)
    }

    /// One call moves these bytes of a request.
    pub fn ask(&mut self, bytes: impl AsRef<[u8]>) -> &mut Script {
        self.call(self.asks(), bytes.as_ref())
    }

    /// One call moves these bytes of a response.
    pub fn answer(&mut self, bytes: impl AsRef<[u8]>) -> &mut Script {
        self.call(self.answers(), bytes.as_ref())
    }

    /// One call a piece.
    pub fn call_in_pieces(
        &mut self,
        direction: Direction,
        bytes: &[u8],
        cuts: &[usize],
    ) -> &mut Script {
        let mut from = 0;
        for &to in cuts.iter().chain([&bytes.len()]) {
            if to > from {
                self.call(direction, &bytes[from..to]);
                from = to;
            }
        }
        self
    }

    pub fn call(&mut self, direction: Direction, bytes: &[u8]) -> &mut Script {
        // A call's record ends where the kernel side cuts it.
        const PIECE: usize = 16384;
        self.now += STEP_NS;
        let pieces = bytes.len().div_ceil(PIECE);
        for (number, piece) in bytes.chunks(PIECE).enumerate() {
            let last = number + 1 == pieces;
            let record = self.moved(direction, piece.len() as u64, piece, last);
            self.records.push(record);
        }
        self
    }

    /// One call moves `size` bytes, of which only the first are here.
    pub fn call_cut(&mut self, direction: Direction, size: u64, captured: &[u8]) -> &mut Script {
        self.now += STEP_NS;
        let record = self.moved(direction, size, captured, true);
        self.records.push(record);
        self
    }

    /// One call moves these bytes, and its record is lost, or muted.
    pub fn lose(&mut self, direction: Direction, bytes: impl AsRef<[u8]>) -> &mut Script {
        self.lose_bytes(direction, bytes.as_ref().len() as u64)
    }

    /// A part of a request is lost.
    pub fn lose_ask(&mut self, bytes: impl AsRef<[u8]>) -> &mut Script {
        self.lose(self.asks(), bytes)
    }

    /// A part of a response is lost.
    pub fn lose_answer(&mut self, bytes: impl AsRef<[u8]>) -> &mut Script {
        self.lose(self.answers(), bytes)
    }

    /// What comes next is received while a send is under way.
    pub fn while_sending(&mut self) -> &mut Script {
        self.ahead = true;
        self
    }

    /// One call moves so many bytes that are only counted.
    pub fn pass(&mut self, direction: Direction, size: u64) -> &mut Script {
        self.now += STEP_NS;
        self.moved(direction, size, &[], true);
        self
    }

    /// The last record of a call was lost.
    pub fn tell_lost(&mut self) -> &mut Script {
        self.lost = true;
        self
    }

    pub fn lose_bytes(&mut self, direction: Direction, size: u64) -> &mut Script {
        self.now += STEP_NS;
        self.moved(direction, size, &[], true);
        self.lost = true;
        self
    }

    fn moved(&mut self, direction: Direction, size: u64, bytes: &[u8], last: bool) -> Raw {
        if self.latest.is_none() && !self.tls {
            self.announce();
        }
        let mut flags = 0;
        if self.latest != Some(direction) {
            flags |= wire::FLAG_DIR_CHANGE;
        }
        if last {
            flags |= wire::FLAG_LAST;
        }
        if std::mem::take(&mut self.lost) {
            flags |= wire::FLAG_LOST;
        }
        if std::mem::take(&mut self.unseen) {
            flags |= wire::FLAG_UNSEEN;
        }
        if std::mem::take(&mut self.ahead) {
            flags |= wire::FLAG_SEND_PENDING;
        }
        self.latest = Some(direction);
        let pos = self.next[direction as usize];
        self.next[direction as usize] += size;
        let kind = match self.tls {
            true => wire::KIND_PLAIN,
            false => wire::KIND_DATA,
        };
        let mut h = self.header(kind, flags, 72 + bytes.len());
        h.dir = direction as u8;
        let head = wire::DataHdr {
            h,
            pos,
            size,
            captured: bytes.len() as u32,
            slot: self.slot,
            comm: *b"scripted\0\0\0\0\0\0\0\0",
        };
        [raw_data(&head).as_slice(), bytes].concat()
    }

    fn announce(&mut self) {
        let flags = self.open.h.flags;
        self.open.h = self.header(wire::KIND_OPEN, flags, 208);
        self.open.slot = self.slot;
        self.records.push(raw_open(&self.open));
    }

    fn header(&self, kind: u16, flags: u8, len: usize) -> wire::Hdr {
        wire::Hdr {
            ts: self.now,
            conn: self.conn,
            tgid: 100 + self.role as u32,
            tid: 200 + 10 * self.thread + self.role as u32,
            kind,
            dir: 0,
            flags,
            len: len as u32,
        }
    }

    /// The process reads the peer's end of stream.
    pub fn eof(&mut self) -> &mut Script {
        self.now += STEP_NS;
        self.records
            .push(raw_header(&self.header(wire::KIND_EOF, 0, 32)));
        self
    }

    /// accept, connect or close, for `--events`.
    pub fn makes(&mut self, call: Call) -> &mut Script {
        self.fails(call, 0)
    }

    /// accept, connect or close that ended with this error number.
    pub fn fails(&mut self, call: Call, error: u32) -> &mut Script {
        self.now += STEP_NS;
        let h = self.header(wire::KIND_CALL, 0, size_of::<wire::Call>());
        let open = wire::Open {
            h: wire::Hdr { conn: 0, ..h },
            pos: [0; 2],
            ..self.open
        };
        let mut raw = raw_open(&open);
        let number = match call {
            Call::Accept => 0u32,
            Call::Connect => 2,
            Call::Close => 4,
            Call::ConnectFailed => 8,
        };
        raw.extend(number.to_ne_bytes());
        raw.extend(error.to_ne_bytes());
        raw.extend(b"scripted\0\0\0\0\0\0\0\0");
        self.records.push(raw);
        self
    }

    /// A TCP state change.
    pub fn state(&mut self, old: u32, new: u32, err: u32, shutdown: u32) -> &mut Script {
        self.state_at(old, new, err, shutdown, [0; 2])
    }

    /// A TCP state change, with the positions that the directions have got to; 0 where not known.
    pub fn state_at(
        &mut self,
        old: u32,
        new: u32,
        err: u32,
        shutdown: u32,
        pos: [u64; 2],
    ) -> &mut Script {
        self.now += STEP_NS;
        let state = wire::State {
            h: self.header(wire::KIND_STATE, 0, size_of::<wire::State>()),
            old_state: old,
            new_state: new,
            err,
            shutdown,
            pos,
        };
        self.records.push(raw_state(&state));
        self
    }

    /// This end closes first, in order, and the peer follows.
    pub fn closes(&mut self) -> &mut Script {
        self.state(tcp::ESTABLISHED, tcp::FIN_WAIT1, 0, tcp::CLOSED)
            .state(tcp::FIN_WAIT1, tcp::FIN_WAIT2, 0, tcp::CLOSED)
            .state(tcp::FIN_WAIT2, tcp::CLOSE, 0, tcp::CLOSED)
    }

    /// This end sends no more, and goes on reading.
    pub fn half_closes(&mut self) -> &mut Script {
        self.state(tcp::ESTABLISHED, tcp::FIN_WAIT1, 0, tcp::SENDS_NO_MORE)
    }

    /// The peer closes first; this end reads that.
    pub fn peer_closes(&mut self) -> &mut Script {
        self.state(tcp::ESTABLISHED, tcp::CLOSE_WAIT, 0, tcp::RECEIVES_NO_MORE)
            .eof()
    }

    /// This end closes after the peer has.
    pub fn follows(&mut self) -> &mut Script {
        self.state(tcp::CLOSE_WAIT, tcp::LAST_ACK, 0, tcp::CLOSED)
            .state(tcp::LAST_ACK, tcp::CLOSE, 0, tcp::CLOSED)
    }

    /// The peer resets the connection.
    pub fn reset(&mut self) -> &mut Script {
        self.state(tcp::ESTABLISHED, tcp::CLOSE, tcp::ECONNRESET, tcp::CLOSED)
    }
}

/// Both ends of one connection: what one sends the other receives, in the
/// order in which the kernel says it.
pub struct BothEnds {
    pub client: Script,
    pub server: Script,
    /// What both ends said, in order.
    pub records: Vec<Raw>,
}

impl BothEnds {
    /// `first_conn`: the client's number; the server has the next.
    pub fn tcp(first_conn: u64) -> BothEnds {
        BothEnds {
            client: Script::client(first_conn),
            server: Script::server(first_conn + 1),
            records: Vec::new(),
        }
    }

    pub fn unix(first_conn: u64) -> BothEnds {
        let (a, b) = (0xaaaa_0000 + first_conn, 0xbbbb_0000 + first_conn);
        BothEnds {
            client: Script::client(first_conn).unix(a, b),
            server: Script::server(first_conn + 1).unix(b, a),
            records: Vec::new(),
        }
    }

    /// `receiver_first`: the receiver's record comes first, as it can when it
    /// waits on another CPU.
    pub fn ask(&mut self, bytes: impl AsRef<[u8]>, receiver_first: bool) -> &mut BothEnds {
        self.client.ask(&bytes);
        self.server.ask(&bytes);
        self.collect(!receiver_first)
    }

    pub fn answer(&mut self, bytes: impl AsRef<[u8]>, receiver_first: bool) -> &mut BothEnds {
        self.client.answer(&bytes);
        self.server.answer(&bytes);
        self.collect(receiver_first)
    }

    fn collect(&mut self, client_first: bool) -> &mut BothEnds {
        let (client, server) = (self.client.take(), self.server.take());
        let (first, second) = if client_first {
            (client, server)
        } else {
            (server, client)
        };
        self.records.extend(first);
        self.records.extend(second);
        self
    }
}

// The structures as bytes, field by field: the layout of `http_tracer.h` once
// more, and a compiler error where a field is new.

fn raw_header(header: &wire::Hdr) -> Raw {
    let wire::Hdr {
        ts,
        conn,
        tgid,
        tid,
        kind,
        dir,
        flags,
        len,
    } = *header;
    let mut raw = Vec::with_capacity(32);
    raw.extend(ts.to_ne_bytes());
    raw.extend(conn.to_ne_bytes());
    raw.extend(tgid.to_ne_bytes());
    raw.extend(tid.to_ne_bytes());
    raw.extend(kind.to_ne_bytes());
    raw.extend([dir, flags]);
    raw.extend(len.to_ne_bytes());
    raw
}

fn raw_data(data: &wire::DataHdr) -> Raw {
    let wire::DataHdr {
        h,
        pos,
        size,
        captured,
        slot,
        comm,
    } = data;
    let mut raw = raw_header(h);
    raw.extend(pos.to_ne_bytes());
    raw.extend(size.to_ne_bytes());
    raw.extend(captured.to_ne_bytes());
    raw.extend(slot.to_ne_bytes());
    raw.extend(comm);
    raw
}

fn raw_open(open: &wire::Open) -> Raw {
    let wire::Open {
        h,
        this,
        peer,
        netns,
        family,
        local_port,
        remote_port,
        path_len,
        slot,
        local,
        remote,
        pos,
        path,
        pad,
    } = open;
    let mut raw = raw_header(h);
    raw.extend(this.to_ne_bytes());
    raw.extend(peer.to_ne_bytes());
    raw.extend(netns.to_ne_bytes());
    raw.extend(family.to_ne_bytes());
    raw.extend(local_port.to_ne_bytes());
    raw.extend(remote_port.to_ne_bytes());
    raw.extend(path_len.to_ne_bytes());
    raw.extend(slot.to_ne_bytes());
    raw.extend(local);
    raw.extend(remote);
    for number in pos {
        raw.extend(number.to_ne_bytes());
    }
    raw.extend(path);
    raw.extend(pad.to_ne_bytes());
    raw
}

fn raw_state(state: &wire::State) -> Raw {
    let wire::State {
        h,
        old_state,
        new_state,
        err,
        shutdown,
        pos,
    } = state;
    let mut raw = raw_header(h);
    for number in [old_state, new_state, err, shutdown] {
        raw.extend(number.to_ne_bytes());
    }
    for number in pos {
        raw.extend(number.to_ne_bytes());
    }
    raw
}
