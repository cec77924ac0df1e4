//! The kernel side's filters (`src/bpf/filter.bpf.h`, `src/bpf/sock.bpf.h`) once more,
//! for the records of a run that had others: which of them a replay is asked for.
//!
//! As there, tasks are looked at call by call, as sockets are shared, and sockets by
//! their own fields; a connection is announced with the first call that is wanted.

use crate::config::KernelFilter;
use crate::conn::table::Table;
use crate::event::{Call, Data, Direction, Ending, Event, Open, Task, TlsBound, Transport};
use crate::stats::Io;

/// What became of the recorded calls. Those without a record are not known.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub calls: Io,
    pub bytes: Io,
}

impl Counts {
    fn add(&mut self, data: &Data<'_>, wanted: bool) {
        for (io, n) in [
            (&mut self.calls, u64::from(data.last)),
            (&mut self.bytes, data.size),
        ] {
            let place = match (wanted, data.fault) {
                (false, _) => &mut io.filtered,
                (true, true) => &mut io.fault,
                (true, false) => &mut io.delivered,
            };
            // A damaged recording may claim any number of bytes.
            *place = place.wrapping_add(n);
            io.seen = io.seen.wrapping_add(n);
        }
    }
}

/// What is known of a connection.
enum Conn {
    /// Another port or namespace.
    Unwanted,
    /// Nobody who is wanted moved bytes yet; what it is to be announced with.
    Waiting(Open),
    Announced,
}

/// Lets through what is wanted.
pub struct ReplayFilter<'a> {
    filter: &'a KernelFilter,
    /// Inode numbers of network namespaces; empty = any.
    netns: Vec<u32>,
    tls: bool,
    conns: Table<Conn>,
    /// TLS sessions on connections that are not wanted.
    unwanted: Table<()>,
    pub io: Counts,
    /// Calls of TLS libraries.
    pub tls_io: Counts,
    /// Connections announced.
    pub connections: u64,
}

impl<'a> ReplayFilter<'a> {
    /// Remembers `max` connections. `netns` stands for those of `filter`.
    pub fn new(filter: &'a KernelFilter, netns: Vec<u32>, tls: bool, max: usize) -> Self {
        ReplayFilter {
            filter,
            netns,
            tls,
            conns: Table::new(max),
            unwanted: Table::new(max),
            io: Counts::default(),
            tls_io: Counts::default(),
            connections: 0,
        }
    }

    /// Gives `event` to `to` if it is wanted, and before it what is needed to
    /// understand it. `netns`: of an announcement's or a call's socket.
    pub fn event(
        &mut self,
        event: Event<'_>,
        netns: impl Fn() -> Option<u32>,
        mut to: impl FnMut(Event<'_>),
    ) {
        if let Event::Data(data) = &event {
            let wanted = self.data(data, &mut to);
            self.io.add(data, wanted);
            if wanted {
                to(event);
            }
            return;
        }
        match event {
            Event::Open(open) => self.open(open, netns(), &mut to),
            Event::Plain(data) => {
                let known = self.unwanted.get_mut(data.conn.id).is_none();
                let wanted = self.tls && known && self.task(&data.task);
                self.tls_io.add(&data, wanted);
                if wanted {
                    to(Event::Plain(data));
                }
            }
            Event::Tls(bound) if self.tls => self.bound(bound, &mut to),
            Event::Ending { conn, how, .. } => {
                if self.ends(conn, how) {
                    to(event);
                }
            }
            Event::Call {
                task,
                transport,
                call,
                ..
            } => {
                // Whoever was at work when it was refused has nothing to do with it.
                let task = call == Call::ConnectFailed || self.task(&task);
                if task && self.socket(&transport, netns()) {
                    to(event);
                }
            }
            Event::Data(_) | Event::Tls(_) | Event::Exec { .. } => {}
        }
    }

    fn picks_sockets(&self) -> bool {
        !self.filter.ports.is_empty() || !self.netns.is_empty()
    }

    fn picks(&self) -> bool {
        self.picks_sockets() || !self.filter.pids.is_empty() || !self.filter.comms.is_empty()
    }

    fn task(&self, task: &Task) -> bool {
        let KernelFilter { pids, comms, .. } = self.filter;
        let named = || comms.iter().any(|comm| comm.bytes() == task.comm.bytes());
        (pids.is_empty() || pids.contains(&task.pid)) && (comms.is_empty() || named())
    }

    fn socket(&self, transport: &Transport, netns: Option<u32>) -> bool {
        let ports = &self.filter.ports;
        let port = match transport {
            _ if ports.is_empty() => true,
            Transport::Tcp { local, remote, .. } => {
                ports.contains(&local.port) || ports.contains(&remote.port)
            }
            Transport::Unix { .. } | Transport::Unknown(_) => false,
        };
        port && (self.netns.is_empty() || netns.is_some_and(|ino| self.netns.contains(&ino)))
    }

    fn open(&mut self, open: Open, netns: Option<u32>, to: &mut impl FnMut(Event<'_>)) {
        if !self.picks() {
            self.connections += 1;
            return to(Event::Open(open));
        }
        let id = open.conn.id;
        if let Some(Conn::Announced) = self.conns.get_mut(id) {
            return to(Event::Open(open)); // once more, as it had been given up
        }
        let conn = match self.socket(&open.transport, netns) {
            true => Conn::Waiting(open),
            false => Conn::Unwanted,
        };
        self.conns.insert(id, conn);
    }

    /// Are the bytes wanted? Then their connection is known to `to`.
    fn data(&mut self, data: &Data<'_>, to: &mut impl FnMut(Event<'_>)) -> bool {
        if !self.picks() {
            return true;
        }
        let wanted = self.task(&data.task);
        let picks_sockets = self.picks_sockets();
        match self.conns.get_mut(data.conn.id) {
            Some(Conn::Unwanted) => false,
            Some(Conn::Announced) => wanted,
            Some(Conn::Waiting(open)) if !wanted => {
                moved(open, data);
                false
            }
            Some(conn @ Conn::Waiting(_)) => {
                self.connections += 1;
                announce(conn, to);
                true
            }
            // which port it has is not known
            None => wanted && !picks_sockets,
        }
    }

    fn bound(&mut self, bound: TlsBound, to: &mut impl FnMut(Event<'_>)) {
        let picks_sockets = self.picks_sockets();
        let wanted = match bound.conn {
            None => false,
            Some(key) => match self.conns.get_mut(key.id) {
                Some(conn @ Conn::Waiting(_)) => {
                    self.connections += 1;
                    announce(conn, to);
                    true
                }
                Some(Conn::Announced) => true,
                Some(Conn::Unwanted) => false,
                None => !picks_sockets,
            },
        };
        match wanted {
            true => drop(self.unwanted.remove(bound.session)),
            false => drop(self.unwanted.insert(bound.session, ())),
        }
        let conn = bound.conn.filter(|_| wanted);
        to(Event::Tls(TlsBound { conn, ..bound }));
    }

    /// Is the end of a connection of interest?
    fn ends(&mut self, id: u64, how: Ending) -> bool {
        let told = match self.conns.get_mut(id) {
            Some(Conn::Announced) => true,
            Some(_) => false,
            None => !self.picks_sockets(),
        };
        if let Ending::Gone { closed: true } | Ending::Reset { closed: true } = how {
            self.conns.remove(id);
        }
        told
    }
}

fn announce(conn: &mut Conn, to: &mut impl FnMut(Event<'_>)) {
    if let Conn::Waiting(open) = std::mem::replace(conn, Conn::Announced) {
        to(Event::Open(open));
    }
}

/// Bytes that are not wanted went before the announcement.
fn moved(open: &mut Open, data: &Data<'_>) {
    let end = (data.direction, data.pos.saturating_add(data.size));
    let skipped_to = data.skipped_to.map(|(direction, pos, _)| (direction, pos));
    for (direction, pos) in skipped_to.into_iter().chain([end]) {
        match direction {
            Direction::Recv => open.first_recv = false,
            Direction::Send => open.first_send = false,
        }
        if let Some(positions) = &mut open.positions {
            positions[direction as usize] = pos;
        }
    }
}
