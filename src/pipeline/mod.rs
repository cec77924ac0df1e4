//! Events in, finished exchanges out: one straight line, no I/O.
//!
//! Holds the connections, gives each one's bytes to its reassembly and its
//! [`Session`], joins the two ends of a connection that are both on this host,
//! and tells the kernel side what it need not report. The same events give the
//! same output, live or replayed.
//!
//! This file has the pipeline and the way of the events through it; [`conn`] a connection,
//! [`tls`] the sessions inside, [`pairing`] the other end, [`ending`] the ends, [`delivery`]
//! what goes out, [`calls`] socket calls, [`memory`] what is held, [`hints`] what the kernel
//! side is told.

mod account;
mod calls;
mod conn;
mod delivery;
mod ending;
mod hints;
mod memory;
mod options;
mod pairing;
mod recent;
mod tls;

use std::collections::{HashMap, VecDeque};

use crate::conn::ends::{name_of, EndName};
pub use crate::conn::stream::Capped;
use crate::conn::stream::Stream;
use crate::conn::table::Table;
use crate::conn::tls::Sessions;
use crate::event::{Call, Data, Direction, Event, Feedback, Meta, Open, Task, Transport};
use crate::record::{End, RequestId};
use crate::tracker::{Counts, Output, Session};
pub use account::{Account, Fate, Sink};
use calls::Beginning;
use conn::{needs_watch, Conn, CONN_COST};
use ending::{catch_up, Ended};
use hints::{send_hints, SentHints};
pub use options::Options;
use recent::RecentMap;

/// How long an ended connection may still be read from, or carry an answer.
const LINGER_NS: u64 = 2_000_000_000;

/// Requests of one end that are remembered for the other.
const REQUESTS: usize = 16384;
/// Connections that are remembered for their close.
const BEGUN: usize = 65536;

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
