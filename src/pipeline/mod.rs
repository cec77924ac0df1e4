//! Events in, finished exchanges out: one straight line, no I/O.
//!
//! Holds the connections, gives each one's bytes to its reassembly and its
//! [`Session`], joins the two ends of a connection that are both on this host,
//! and tells the kernel side what it need not report. The same events give the
//! same output, live or replayed.
//!
//! This file has the connections and the way of their bytes; [`tls`] the sessions
//! inside, [`ending`] the ends, [`hints`] what the kernel side is told.

mod ending;
mod hints;
mod recent;
mod tls;

use std::cmp::Reverse;
use std::collections::{HashMap, VecDeque};

use crate::conn::ends::{name_of, name_of_other, same_unix, EndName};
pub use crate::conn::stream::Capped;
use crate::conn::stream::{Reader, Stream};
use crate::conn::table::Table;
use crate::conn::tls::Sessions;
use crate::event::{
    Call, ConnKey, Data, Direction, Ending, Event, Feedback, Meta, Open, Task, Transport,
};
use crate::record::{
    Completeness, End, Keep, Milestone, Record, RequestId, Role, SocketCall, SocketEvent,
};
use crate::tracker::{ConnContext, Counts, Output, Session};
use ending::{catch_up, Ended};
use hints::{dismiss, send_hints, suppress, SentHints};
use recent::RecentMap;

/// What the pipeline is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    pub keep: Keep,
    /// Follow the client's end of a connection to its end though the server's is on this
    /// host, too. Else its exchanges are given up when the server's end is found, and the
    /// kernel side is told to report it no more. Either way who gets the records decides
    /// which are printed: see [`Span::other_end`](crate::record::Span::other_end).
    pub keep_both_ends: bool,
    /// Hand out milestones. They are for who looks at all ends: this implies
    /// `keep_both_ends`.
    pub milestones: bool,
    /// Connections remembered at a time.
    pub max_connections: usize,
    /// Bytes that connections and open exchanges may take.
    pub max_memory: usize,
    /// CLOCK_REALTIME minus CLOCK_MONOTONIC, ns.
    pub wall_offset_ns: u64,
    /// Sockets were picked by port or namespace: what has none may not be shown.
    pub sockets_picked: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            keep: Keep::default(),
            keep_both_ends: false,
            milestones: false,
            max_connections: 65536,
            max_memory: 256 << 20,
            wall_offset_ns: 0,
            sockets_picked: false,
        }
    }
}

impl Options {
    fn context(&self, conn: ConnKey, transport: Transport) -> ConnContext {
        ConnContext::new(conn, transport, self.keep, self.max_memory / SESSION_SHARE)
    }
}

/// Where finished records go.
pub trait Sink {
    fn record(&mut self, record: &Record) -> Fate;

    /// If [`Options::milestones`] asks for them.
    fn milestone(&mut self, _: &Milestone) {}
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Emitted,
    /// Not wanted, or there were enough already.
    FilteredOut,
    /// Its other end's is emitted instead.
    OtherEnd,
}

/// What became of the exchanges, and what went wrong on the way to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    pub started: u64,
    pub emitted: u64,
    pub filtered_out: u64,
    /// Of these, the ones whose other end is reported instead.
    pub other_ends: u64,
    pub open_at_exit: u64,
    /// Responses that no request asked for.
    pub unmatched: u64,
    /// Times that a direction lost its place between messages.
    pub resyncs: u64,
    /// Holes in a stream that were not body.
    pub gaps: u64,
    /// Records whose bytes were here already.
    pub overlaps: u64,
    /// Bytes that were counted only and hid more than a body, and those inside TLS.
    pub capped: Capped,
    pub tls_capped: Capped,
    /// Connections that were given up to make room.
    pub evicted: u64,
    /// Exchanges that ended with them, or because too many waited before them.
    pub evicted_exchanges: u64,
    /// Records of connections that had been given up.
    pub forgotten: u64,
    /// Most connections remembered at once.
    pub peak_connections: u64,
    /// Most bytes that connections and open exchanges took.
    pub peak_heap_bytes: u64,
    /// Calls whose last record came, with all bytes that were wanted.
    pub calls: u64,
    /// The same for calls of TLS libraries.
    pub tls_calls: u64,
    /// TLS sessions whose connection was not found.
    pub unresolved: u64,
    /// Times that a session joined in the middle may have read what nobody saw.
    pub unseen_reads: u64,
}

struct Conn {
    key: ConnKey,
    session: Session,
    streams: [Stream; 2],
    transport: Transport,
    /// The request whose beginning was last looked for at the other end, and
    /// whether that end is on this host.
    looked_for: Option<RequestId>,
    /// When so many connections had been announced, the other end was none of those here.
    alone_of: u64,
    paired: bool,
    /// See [`Span::other_end`](crate::record::Span::other_end).
    other_end: bool,
    /// For that reason it is not followed any more.
    suppressed: bool,
    sent_dismissal: bool,
    sent_hints: SentHints,
    /// Bytes since the other direction moved, by direction.
    run: [u64; 2],
    /// Who moved the last ones, by direction.
    task: [Task; 2],
    /// Who has the other end, where that is on this host, as of when it was found.
    peer: Option<Task>,
    /// In `Pipeline::busy`.
    busy: bool,
    /// Since when it is in `Pipeline::ended`.
    ended: Option<u64>,
    /// The end of a connection that a process may still read from.
    end: Option<Ending>,
    /// Bytes, as last measured.
    heap_bytes: usize,
    /// Work since then, see [`Conn::measure`].
    unmeasured: usize,
    /// In `Pipeline::worked`.
    worked: bool,
    /// See [`Open::origin`].
    origin: Option<[u32; 2]>,
    /// The TLS session whose bytes are read, not the connection's own.
    tls: Option<u64>,
    /// It may go on under another number.
    moves: bool,
    /// By how much the positions that the kernel side counts are less than those
    /// here, since the session did.
    shift: [u64; 2],
}

impl Conn {
    /// Takes a measure after so much work, unless that would take longer than it is
    /// worth: a long queue is gone through once in so much work.
    fn measure(&mut self, work: usize) -> (usize, usize) {
        let before = self.heap_bytes;
        self.worked = false;
        self.unmeasured = self.unmeasured.saturating_add(work);
        if self.unmeasured >= self.session.queued() / 16 {
            self.unmeasured = 0;
            self.session.shrink();
            let streams: usize = self.streams.iter().map(Stream::heap_bytes).sum();
            self.heap_bytes = CONN_COST + streams + self.session.heap_bytes();
        }
        (before, self.heap_bytes)
    }

    /// What its records say of its other end.
    fn pairing(&self) -> Pairing {
        Pairing {
            peer: self.peer,
            other_end: self.other_end,
        }
    }

    /// Who asks here, or is asked.
    fn asker(&self) -> Option<Task> {
        let dir = match self.session.role()? {
            Role::Server => Direction::Recv,
            Role::Client => Direction::Send,
        };
        Some(self.task[dir as usize]).filter(|task| task.tid != 0)
    }

    /// A direction, and who reads it.
    fn direction<'a>(
        &'a mut self,
        dir: Direction,
        out: &'a mut Output,
    ) -> (&'a mut Stream, Feed<'a>) {
        let session = &mut self.session;
        (&mut self.streams[dir as usize], Feed { session, dir, out })
    }
}

/// What is known of a connection's other end.
#[derive(Clone, Copy)]
struct Pairing {
    peer: Option<Task>,
    other_end: bool,
}

/// Gives a direction's bytes to the session.
struct Feed<'a> {
    session: &'a mut Session,
    dir: Direction,
    out: &'a mut Output,
}

impl Reader for Feed<'_> {
    fn bytes(&mut self, pos: u64, bytes: &[u8], meta: Meta) {
        self.session.bytes(self.dir, pos, bytes, meta, self.out);
    }
    fn skip(&mut self, _: u64, n: u64, meta: Meta) -> u64 {
        self.session.skip(self.dir, n, meta, self.out)
    }
    fn body_remaining(&self) -> u64 {
        self.session.body_remaining(self.dir)
    }
}

/// Which part of all memory the texts of one connection's heads may take uncut.
const SESSION_SHARE: usize = 8;
/// A connection itself, and its places in the tables.
const CONN_COST: usize = size_of::<Conn>() + 128;
/// How long an ended connection may still be read from, or carry an answer.
const LINGER_NS: u64 = 2_000_000_000;

/// Room for so many finished exchanges is kept.
const ROOM_KEPT: usize = 1024;

/// So much work is done at most before those that did it are measured together.
const WORK: usize = 256;
/// The most that a connection holds after as much work as one short record is, bytes.
const WORK_BYTES: usize = 256 << 10;

/// Requests of one end that are remembered for the other.
const REQUESTS: usize = 16384;
/// Connections that are remembered for their close.
const BEGUN: usize = 65536;

/// How a connection's end began, for its close: which end asked shows there, also
/// where no HTTP does.
#[derive(Clone, Copy)]
struct Beginning {
    role: Role,
    /// The connection before it with the same ends, should it still be remembered.
    before: Option<u64>,
    task: Task,
}

/// The pipeline.
pub struct Pipeline<S> {
    options: Options,
    conns: Table<Conn>,
    ends: HashMap<EndName, u64>,
    /// So many were put in there.
    announced: u64,
    /// Those that servers' ends began last before they were forgotten: a client's send
    /// may return, and be told of, after the server has read it, answered and closed.
    served: RecentMap<RequestId, Option<Task>>,
    /// Clients' that were told of without an answer: the server may read them later.
    unanswered: RecentMap<RequestId, Task>,
    /// Connections whose accept or connect was told, until their close is. A process may
    /// end without one.
    begun: RecentMap<EndName, Beginning>,
    /// Connections to look at on every tick.
    busy: VecDeque<u64>,
    /// Connections that nothing more is expected of: AF_UNIX ones whose peer is
    /// gone, TCP ones whose process has yet to close them.
    ended: VecDeque<Ended>,
    tls: Sessions,
    out: Output,
    account: Account,
    /// What all connections hold, bytes, as last measured.
    heap_bytes: usize,
    /// Those that have worked since, and how much work that was.
    worked: Vec<u64>,
    work: usize,
    /// The latest time that was told, CLOCK_MONOTONIC, ns.
    now: u64,
    sink: S,
}

impl<S: Sink> Pipeline<S> {
    pub fn new(mut options: Options, sink: S) -> Self {
        options.keep_both_ends |= options.milestones;
        Pipeline {
            conns: Table::new(options.max_connections),
            ends: HashMap::new(),
            announced: 0,
            served: RecentMap::new(REQUESTS),
            unanswered: RecentMap::new(REQUESTS),
            begun: RecentMap::new(BEGUN),
            busy: VecDeque::new(),
            ended: VecDeque::new(),
            tls: Sessions::default(),
            out: Output::new(options.milestones),
            account: Account::default(),
            heap_bytes: 0,
            worked: Vec::new(),
            work: 0,
            now: 0,
            options,
            sink,
        }
    }

    pub fn sink(&mut self) -> &mut S {
        &mut self.sink
    }

    /// The calendar was set, or the kernel's clock stood still (suspend): from now on
    /// CLOCK_REALTIME minus CLOCK_MONOTONIC is this.
    pub fn set_wall_offset(&mut self, ns: u64) {
        self.options.wall_offset_ns = ns;
    }

    pub fn wall_offset(&self) -> u64 {
        self.options.wall_offset_ns
    }

    /// Connections remembered now.
    pub fn connections(&self) -> usize {
        self.conns.len()
    }

    /// What is remembered of them takes so many bytes.
    pub fn heap_bytes(&mut self) -> usize {
        self.measure_worked();
        self.heap_bytes
    }

    /// Is there something to look at on a tick?
    pub fn busy(&self) -> bool {
        !self.busy.is_empty() || !self.ended.is_empty() || self.tls.waiting()
    }

    /// The same of TLS sessions whose connection is looked for.
    pub fn waiting(&self) -> usize {
        self.tls.heap_bytes()
    }

    pub fn account(&self) -> Account {
        let Counts {
            started,
            unmatched,
            resyncs,
            overdue,
        } = self.out.counts;
        Account {
            started,
            unmatched,
            resyncs,
            evicted_exchanges: self.account.evicted_exchanges + overdue,
            ..self.account
        }
    }

    pub fn event(&mut self, event: Event<'_>, feedback: &mut impl Feedback) {
        self.now = self.now.max(event.ts());
        match event {
            Event::Data(data) => self.data(&data, feedback),
            Event::Open(open) => self.open(open, feedback),
            Event::Ending {
                ts,
                conn,
                how,
                reached,
            } => self.ending(ts, conn, how, reached, feedback),
            Event::Plain(data) => self.plain(&data, feedback),
            Event::Tls(bound) => self.bound(bound, feedback),
            Event::Exec { .. } => {}
            Event::Call {
                ts,
                task,
                call,
                transport,
                error,
            } => {
                self.call(ts, task, (call, error), &transport);
                let known = self.ends.get(&name_of(&transport)).copied();
                if let (Transport::Unix { .. }, Call::Close, Some(id)) = (transport, call, known) {
                    self.unix_closed(ts, id, &transport, feedback);
                }
            }
        }
    }

    fn open(&mut self, open: Open, feedback: &mut impl Feedback) {
        if self.conns.peek(open.conn.id).is_some() {
            return; // announced twice, by two threads at once
        }
        let from_start = open.first_recv && open.first_send;
        let context = self.options.context(open.conn, open.transport);
        let session = Session::new(context, from_start, open.refused);
        let conn = Conn {
            key: open.conn,
            session,
            streams: [0, 1].map(|dir| Stream::at(open.positions.map(|at| at[dir]))),
            transport: open.transport,
            looked_for: None,
            alone_of: 0,
            paired: false,
            other_end: false,
            suppressed: false,
            sent_dismissal: false,
            sent_hints: SentHints::default(),
            run: [0; 2],
            task: [Task::default(); 2],
            peer: None,
            busy: false,
            ended: None,
            end: None,
            heap_bytes: CONN_COST,
            unmeasured: 0,
            worked: false,
            origin: open.origin,
            tls: None,
            moves: false,
            shift: [0; 2],
        };
        self.identities_taken(&conn.transport);
        self.ends.insert(name_of(&conn.transport), open.conn.id);
        self.announced += 1;
        self.heap_bytes += CONN_COST;
        if let Some((id, evicted)) = self.conns.insert(open.conn.id, conn) {
            self.evict(id, evicted, feedback);
        }
        let connections = self.conns.len() as u64;
        self.account.peak_connections = self.account.peak_connections.max(connections);
        self.bound_memory(feedback);
    }

    /// Takes note of what a connection holds now, and makes room if that is too much.
    fn measure(&mut self, id: u64, feedback: &mut impl Feedback) {
        if let Some(conn) = self.conns.get_mut(id) {
            let (before, now) = conn.measure(1);
            self.heap_bytes = self.heap_bytes + now - before;
            self.bound_memory(feedback);
        }
    }

    /// The same of all that have worked since they were measured.
    fn measure_worked(&mut self) {
        self.work = 0;
        for id in self.worked.drain(..) {
            if let Some(conn) = self.conns.get_mut(id).filter(|conn| conn.worked) {
                let (before, now) = conn.measure(0);
                self.heap_bytes = self.heap_bytes + now - before;
            }
        }
    }

    /// Gives up the connections that hold most, until an eighth is free: a look
    /// at all of them is then worth its time.
    fn bound_memory(&mut self, feedback: &mut impl Feedback) {
        // The less room there is, the closer a look at it.
        let room = self.options.max_memory.saturating_sub(self.heap_bytes);
        if self.work > WORK.min(room / WORK_BYTES) {
            self.measure_worked();
        }
        self.account.peak_heap_bytes = self.account.peak_heap_bytes.max(self.heap_bytes as u64);
        if self.heap_bytes <= self.options.max_memory {
            return;
        }
        // of equal ones the older first: a newer one may be in the middle of a head
        let heap_bytes = |(id, conn): (u64, &Conn)| (Reverse(conn.heap_bytes), id);
        let mut all: Vec<(Reverse<usize>, u64)> = self.conns.iter().map(heap_bytes).collect();
        all.sort_unstable();
        for (_, id) in all {
            if self.heap_bytes <= self.options.max_memory / 8 * 7 {
                return;
            }
            if let Some(conn) = self.conns.remove(id) {
                self.evict(id, conn, feedback);
            }
        }
    }

    fn evict(&mut self, id: u64, conn: Conn, feedback: &mut impl Feedback) {
        self.account.evicted += 1;
        feedback.forgotten(conn.key);
        let before = self.account();
        self.forget(id, conn, None);
        let delivered = |a: &Account| a.emitted + a.filtered_out;
        self.account.evicted_exchanges += delivered(&self.account) - delivered(&before);
    }

    fn data(&mut self, data: &Data<'_>, feedback: &mut impl Feedback) {
        if data.last {
            self.account.calls += u64::from(!data.fault);
        }
        match self.conns.peek(data.conn.id) {
            Some(conn) if conn.tls.is_none() => self.read(data.conn.id, data, feedback),
            Some(_) => {} // ciphertext
            None => {
                // Given up before the kernel side knew. Whose announcement finds no
                // room in the ring is announced again.
                self.account.forgotten += 1;
                feedback.forgotten(data.conn);
            }
        }
    }

    /// The next bytes of connection `id`, in the numbering of what is read on it.
    fn read(&mut self, id: u64, data: &Data<'_>, feedback: &mut impl Feedback) {
        let Some(conn) = self.conns.get_mut(id) else {
            return;
        };
        conn.key = data.conn;
        if conn.suppressed {
            return;
        }
        let dir = data.direction;
        let shifted;
        let data = match conn.shift {
            [0, 0] => data,
            by => {
                let shift = |dir: Direction, pos: u64| pos.saturating_add(by[dir as usize]);
                shifted = Data {
                    pos: shift(dir, data.pos),
                    skipped_to: data
                        .skipped_to
                        .map(|(dir, pos, ts)| (dir, shift(dir, pos), ts)),
                    ..data.clone()
                };
                &shifted
            }
        };
        if let Some((dir, pos, ts)) = data.skipped_to {
            let (stream, mut feed) = conn.direction(dir, &mut self.out);
            let meta = Meta {
                ts,
                ..Meta::default()
            };
            stream.advance(pos, meta, &mut feed);
        }
        if data.lost {
            conn.session.note_loss();
        }
        if data.unseen {
            self.account.unseen_reads += 1;
            conn.session.note_unseen(&mut self.out);
        }
        let before = std::mem::replace(&mut conn.task[dir as usize], data.task).tid;
        let another = before != 0 && before != data.task.tid;
        if another && !data.turn && matches!(conn.transport, Transport::Unix { .. }) {
            conn.session.note_threads(dir);
        }
        if data.turn {
            conn.run[dir as usize] = 0;
        }
        let run = &mut conn.run[dir as usize];
        *run = run.saturating_add(data.size);
        let other = dir.opposite();
        if conn.streams[other as usize].waiting() {
            // The ends of a connection take turns: what is missing there would
            // have come before this. Given up now, the order of both stays.
            let (stream, mut feed) = conn.direction(other, &mut self.out);
            stream.give_up(&mut feed);
        }
        let (stream, mut feed) = conn.direction(dir, &mut self.out);
        stream.push(data, &mut feed);
        send_hints(conn, dir, feedback);
        if conn.session.pending() > 1 {
            send_hints(conn, other, feedback);
        }
        if !conn.busy && needs_watch(conn) {
            conn.busy = true;
            self.busy.push_back(id);
        }
        let work = 1 + data.bytes.len() / 64;
        conn.unmeasured = conn.unmeasured.saturating_add(work);
        self.work += work;
        if !std::mem::replace(&mut conn.worked, true) {
            self.worked.push(id);
        }
        let latest = conn.session.latest();
        if !conn.paired && latest != conn.looked_for {
            // Once a request: whichever end comes later finds the other.
            conn.looked_for = latest;
            self.find_other_end(id, feedback);
        }
        self.emit(id, feedback);
        self.bound_memory(feedback);
    }

    /// The connection's other end, if it is on this host: it began a request at
    /// the same position of the mirrored address pair.
    fn find_other_end(&mut self, id: u64, feedback: &mut impl Feedback) {
        let Some(conn) = self.conns.peek(id) else {
            return;
        };
        let (Some(role), Some(latest)) = (conn.session.role(), conn.session.latest()) else {
            return;
        };
        if let (Role::Client, Some(&server)) = (role, self.served.peek(&latest)) {
            return self.pair(id, server, feedback);
        }
        if let (Role::Server, Some(&client)) = (role, self.unanswered.peek(&latest)) {
            if let Some(conn) = self.conns.get_mut(id) {
                conn.peer = Some(client);
            }
            return self.make_other_end(id, feedback);
        }
        if conn.alone_of == self.announced {
            return; // as before: none came since
        }
        let Some(&other_id) = self.ends.get(&name_of_other(&conn.transport)) else {
            if let Some(conn) = self.conns.get_mut(id) {
                conn.alone_of = self.announced;
            }
            return;
        };
        let Some(other) = self.conns.peek(other_id) else {
            return;
        };
        let same = match conn.transport {
            Transport::Unix { .. } => {
                same_unix(&conn.transport, &other.transport)
                    && other.session.role().is_some_and(|r| r != role)
            }
            Transport::Tcp { .. } => other.session.began(latest) || same_origins(conn, other, role),
            Transport::Unknown(_) => false,
        };
        if !same || other_id == id {
            return;
        }
        let (here, there) = (conn.asker(), other.asker());
        for (id, peer) in [(id, there), (other_id, here)] {
            self.pair(id, peer, feedback);
        }
    }

    /// This connection's other end is on this host, too, and `peer` has it.
    fn pair(&mut self, id: u64, peer: Option<Task>, feedback: &mut impl Feedback) {
        let Some(conn) = self.conns.get_mut(id) else {
            return;
        };
        conn.paired = true;
        conn.peer = peer.or(conn.peer);
        if conn.session.role() == Some(Role::Client) {
            self.make_other_end(id, feedback);
        }
    }

    /// Where only one end is to be printed, it is not this one.
    fn make_other_end(&mut self, id: u64, feedback: &mut impl Feedback) {
        let Some(conn) = self.conns.get_mut(id) else {
            return;
        };
        conn.paired = true;
        conn.other_end = true;
        if self.options.keep_both_ends {
            return;
        }
        let given_up = suppress(conn, &mut self.out, feedback);
        let (before, now) = conn.measure(1);
        self.heap_bytes = self.heap_bytes + now - before;
        let pairing = conn.pairing();
        for mut record in given_up {
            self.deliver(&mut record, pairing, self.now, false);
        }
    }

    /// Hands finished exchanges to the sink.
    fn emit(&mut self, id: u64, feedback: &mut impl Feedback) {
        if !self.out.live.is_empty() {
            self.emit_live(id);
        }
        if self.out.finished.is_empty() {
            return self.tell_until(usize::MAX);
        }
        let pairing = match self.conns.get_mut(id) {
            Some(conn) => {
                dismiss(conn, feedback);
                conn.pairing()
            }
            None => Pairing {
                peer: None,
                other_end: false,
            },
        };
        self.emit_finished(pairing, self.now, false);
    }

    /// See [`deliver`](Self::deliver).
    fn emit_finished(&mut self, pairing: Pairing, ended_at: u64, at_exit: bool) {
        let mut finished = std::mem::take(&mut self.out.finished);
        for (before, mut record) in finished.drain(..).enumerate() {
            self.tell_until(before);
            self.deliver(&mut record, pairing, ended_at, at_exit);
            self.out.done_with(record);
        }
        self.tell_until(usize::MAX);
        finished.shrink_to(ROOM_KEPT);
        self.out.finished = finished; // its room is used again
    }

    /// Hands out the milestones that come before more than so many finished exchanges.
    fn tell_until(&mut self, before: usize) {
        if self.out.milestones.is_empty() {
            return;
        }
        let due = (self.out.milestones).partition_point(|&(finished, _)| finished <= before);
        for (_, milestone) in self.out.milestones.drain(..due) {
            self.sink.milestone(&milestone);
        }
    }

    /// Responses that go on: told besides, and in no account.
    fn emit_live(&mut self, id: u64) {
        self.tell_until(0);
        let live = std::mem::take(&mut self.out.live);
        let Some(Pairing { peer, other_end }) = self.conns.peek(id).map(Conn::pairing) else {
            return;
        };
        for mut record in live {
            if let Some(span) = record.span_mut() {
                span.peer = peer;
                span.other_end = other_end;
                span.elapsed_ns = self.now.saturating_sub(span.timestamp_ns);
            }
            self.date(&mut record);
            self.sink.record(&record);
        }
    }

    /// By the calendar instead of the kernel's clock.
    fn date(&self, record: &mut Record) {
        if let Some(span) = record.span_mut() {
            span.timestamp_ns = self.wall_time(span.timestamp_ns);
        }
    }

    fn wall_time(&self, ts: u64) -> u64 {
        ts.wrapping_add(self.options.wall_offset_ns)
    }

    /// `ended_at`: when what ended it was seen, if it was not its response.
    fn deliver(&mut self, record: &mut Record, pairing: Pairing, ended_at: u64, at_exit: bool) {
        if let Some(span) = record.span_mut() {
            span.peer = pairing.peer;
            span.other_end = pairing.other_end;
            if span.duration_ns.is_none() && !matches!(span.end, None | Some(End::Response)) {
                let waited = ended_at.saturating_sub(span.timestamp_ns);
                span.elapsed_ns = span.elapsed_ns.max(waited);
            }
            if span.role == Role::Client
                && span.completeness == Completeness::NoResponse
                && !span.other_end
            {
                let id = RequestId(span.request_id);
                self.unanswered.push(id, span.task);
            }
        }
        self.date(record);
        let fate = self.sink.record(record);
        let place = match fate {
            Fate::Emitted if at_exit => &mut self.account.open_at_exit,
            Fate::Emitted => &mut self.account.emitted,
            Fate::FilteredOut | Fate::OtherEnd => &mut self.account.filtered_out,
        };
        *place += 1;
        self.account.other_ends += u64::from(fate == Fate::OtherEnd);
    }

    /// A call, and its error number or 0.
    fn call(&mut self, ts: u64, mut task: Task, (call, error): (Call, u32), transport: &Transport) {
        let name = name_of(transport);
        let known = self.ends.get(&name).copied();
        let (call, role, conn_id) = match call {
            // The call that began it was told, and passed the filters.
            Call::ConnectFailed => match self.begun.peek(&name) {
                Some(&Beginning {
                    role: Role::Client,
                    task: whose,
                    ..
                }) => {
                    task = whose;
                    (SocketCall::Connect, Some(Role::Client), None)
                }
                _ => return,
            },
            // It has no number before its first bytes.
            Call::Accept | Call::Connect => {
                let (call, role) = match call {
                    Call::Accept => (SocketCall::Accept, Role::Server),
                    _ => (SocketCall::Connect, Role::Client),
                };
                let before = known;
                if error == 0 {
                    self.begun.push(name, Beginning { role, before, task });
                }
                (call, Some(role), None)
            }
            Call::Close => {
                let begun = self.begun.take(&name);
                let known = known.filter(|_| begun.is_none_or(|begun| begun.before != known));
                if matches!(transport, Transport::Unix { .. }) && known.is_none() && begun.is_none()
                {
                    return; // a socketpair: nobody was told of its beginning
                }
                let conn = known.and_then(|id| self.conns.peek(id));
                let role = conn.and_then(|conn| conn.session.role());
                let role = role.or(begun.map(|begun| begun.role));
                (SocketCall::Close, role, known)
            }
        };
        let (local, remote) = match *transport {
            Transport::Tcp { local, remote, .. } => (local, remote),
            Transport::Unix { .. } | Transport::Unknown(_) => Default::default(),
        };
        let (src, dst) = match role {
            Some(Role::Server) => (remote, local),
            _ => (local, remote),
        };
        self.sink.record(&Record::Socket(SocketEvent {
            timestamp_ns: self.wall_time(ts),
            task,
            call,
            role,
            src,
            dst,
            conn_id,
            error,
        }));
    }

    /// Time passes: `now` is CLOCK_MONOTONIC, ns.
    pub fn tick(&mut self, now: u64, feedback: &mut impl Feedback) {
        self.now = self.now.max(now);
        self.measure_worked();
        self.forget_ended(now);
        for session in self.tls.overdue(now) {
            self.give_up_search(session, feedback);
        }
        for _ in 0..self.busy.len() {
            let Some(id) = self.busy.pop_front() else {
                return;
            };
            let Some(conn) = self.conns.get_mut(id) else {
                continue;
            };
            for dir in [Direction::Recv, Direction::Send] {
                let (stream, mut feed) = conn.direction(dir, &mut self.out);
                stream.expire(now, &mut feed);
                catch_up(conn, dir, false, &mut self.out, feedback);
                send_hints(conn, dir, feedback);
            }
            conn.busy = needs_watch(conn);
            if conn.busy {
                self.busy.push_back(id);
            }
            self.emit(id, feedback);
            self.measure(id, feedback);
        }
    }

    /// The tracer stops: open exchanges are finished as they are.
    pub fn finish(&mut self, feedback: &mut impl Feedback) -> Account {
        for session in self.tls.overdue(u64::MAX) {
            self.give_up_search(session, feedback);
        }
        let conns: Vec<_> = self.conns.drain().collect();
        for (id, mut conn) in conns {
            for dir in [Direction::Recv, Direction::Send] {
                catch_up(&mut conn, dir, true, &mut self.out, feedback);
            }
            self.emit_finished(conn.pairing(), self.now, false);
            self.forget(id, conn, Some(End::TracerStopped));
        }
        self.account()
    }
}

/// Two TLS sessions on the two ends of one TCP connection, by where it began:
/// also when they were joined at different times, so that their positions differ.
fn same_origins(conn: &Conn, other: &Conn, role: Role) -> bool {
    let (client, server) = match role {
        Role::Client => (conn, other),
        Role::Server => (other, conn),
    };
    let (Some(client), Some(server)) = (client.origin, server.origin) else {
        return false;
    };
    conn.tls.is_some()
        && other.tls.is_some()
        // the end that connected: its SYN counts as a byte
        && client[1].wrapping_add(1) == server[0]
        && client[0] == server[1]
}

/// Is something of this connection under way that no record may tell of?
fn needs_watch(conn: &Conn) -> bool {
    !conn.suppressed
        && conn.session.dismissed().is_none()
        && [Direction::Recv, Direction::Send].iter().any(|&dir| {
            conn.streams[dir as usize].waiting() || conn.session.body_remaining(dir) > 0
        })
}
