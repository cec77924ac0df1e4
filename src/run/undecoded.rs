//! TLS connections that are not decoded: counted, and reported once per program.
//!
//! The kernel side sees a handshake on a socket. Where no session of a library that
//! is watched turns up on it in time, its program has another library, or none that
//! can be watched. Of a program that has one that is watched nothing is said: a
//! handshake that fails, or is all that there is, has no session either.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::capture::decode::Carrier;
use crate::event::{Event, Transport};
use crate::proc::tls::Unseen;

/// A session, and what the finder says of its program, may come so long after the handshake.
const PATIENCE: Duration = Duration::from_secs(3);
/// Connections and programs at most; more are not reported.
const MAX: usize = 1 << 14;

struct Conn {
    carrier: Carrier,
    begun: Instant,
    ended: bool,
    /// Its program was reviewed, and reported if need be.
    reviewed: bool,
}

#[derive(Default)]
struct Program {
    /// What it runs; `None` until it was looked at.
    path: Option<PathBuf>,
    /// It has a library that is watched.
    watched: bool,
    /// That library gave or took bytes.
    spoke: bool,
    unseen: Option<Unseen>,
}

/// Time between two reviews.
const PAUSE: Duration = Duration::from_millis(200);

#[derive(Default)]
pub struct Undecoded {
    next: Option<Instant>,
    conns: HashMap<u64, Conn>,
    programs: HashMap<u32, Program>,
    said: HashSet<PathBuf>,
    /// Connections that ended without a session.
    ended: u64,
}

impl Undecoded {
    /// A connection on which a TLS handshake was seen.
    pub fn carrier(&mut self, carrier: Carrier) {
        if self.conns.len() < MAX && !matches!(carrier.transport, Transport::Unix { .. }) {
            let conn = Conn {
                carrier,
                begun: Instant::now(),
                ended: false,
                reviewed: false,
            };
            self.conns.insert(conn.carrier.conn, conn);
        }
    }

    pub fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Tls(bound) => {
                if let Some(conn) = bound.conn {
                    self.conns.remove(&conn.id);
                }
            }
            Event::Plain(data) => {
                self.program(data.task.pid).spoke = true;
            }
            Event::Ending { conn, how, .. } if how.is_end() => {
                if self.conns.get(conn).is_some_and(|conn| conn.reviewed) {
                    self.conns.remove(conn);
                    self.ended += 1;
                } else if let Some(conn) = self.conns.get_mut(conn) {
                    conn.ended = true;
                }
            }
            _ => {}
        }
    }

    fn program(&mut self, pid: u32) -> &mut Program {
        if self.programs.len() >= MAX && !self.programs.contains_key(&pid) {
            self.programs.clear(); // most are long gone
        }
        self.programs.entry(pid).or_default()
    }

    /// A process was looked at.
    pub fn looked(&mut self, pid: u32, path: PathBuf, watched: bool) {
        let program = self.program(pid);
        if program.path.as_ref() != Some(&path) {
            *program = Program::default(); // it became another one
        }
        program.path = Some(path);
        program.watched = watched;
    }

    /// A process has a library that cannot be watched; told after [`Self::looked`].
    pub fn unseen(&mut self, pid: u32, unseen: Unseen) {
        self.program(pid).unseen = Some(unseen);
    }

    /// Connections without a session, those that are there still included.
    pub fn count(&self) -> u64 {
        self.ended + self.conns.len() as u64
    }

    /// Warnings that are due.
    pub fn due(&mut self, now: Instant) -> Vec<String> {
        if self.conns.is_empty() || self.next.is_some_and(|next| now < next) {
            return Vec::new();
        }
        self.next = Some(now + PAUSE);
        self.review(now)
    }

    /// Warnings that are left at the end.
    pub fn rest(&mut self) -> Vec<String> {
        self.review(Instant::now() + PATIENCE)
    }

    fn review(&mut self, now: Instant) -> Vec<String> {
        let mut due: HashMap<u32, Vec<Carrier>> = HashMap::new();
        for conn in self.conns.values_mut() {
            if !conn.reviewed && now.saturating_duration_since(conn.begun) >= PATIENCE {
                conn.reviewed = true;
                let carrier = conn.carrier;
                due.entry(carrier.pid).or_default().push(carrier);
            }
        }
        if due.is_empty() {
            return Vec::new();
        }
        let before = self.conns.len();
        self.conns.retain(|_, conn| !(conn.reviewed && conn.ended));
        self.ended += (before - self.conns.len()) as u64;
        let mut due: Vec<_> = due.into_iter().collect();
        due.sort_unstable_by_key(|(pid, _)| *pid);
        let say = |(pid, carriers): (u32, Vec<Carrier>)| self.say(pid, carriers);
        due.into_iter().filter_map(say).collect()
    }

    fn say(&mut self, pid: u32, mut carriers: Vec<Carrier>) -> Option<String> {
        let program = self.programs.get(&pid)?;
        let path = program.path.as_ref()?;
        let silent = match program.unseen {
            Some(_) => program.watched && program.spoke,
            None => program.watched,
        };
        if silent || self.said.len() >= MAX || !self.said.insert(path.clone()) {
            return None;
        }
        let why = match &program.unseen {
            Some(unseen) => unseen.library,
            None => "none of the TLS libraries that are known",
        };
        carriers.sort_unstable_by_key(|carrier| carrier.conn);
        Some(sentence(pid, path, &carriers, why))
    }
}

fn sentence(pid: u32, path: &Path, carriers: &[Carrier], why: &str) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let (n, s) = (carriers.len(), if carriers.len() == 1 { "" } else { "s" });
    let mut places: Vec<String> = carriers.iter().map(place).collect();
    places.dedup();
    let others = if places.len() > 1 { " and others" } else { "" };
    let place = places.first().map_or("", String::as_str);
    // the program chose its name
    let name = name.to_string_lossy().replace(char::is_control, "?");
    format!(
        "{n} TLS connection{s} of {name}[{pid}] {place}{others} not decoded ({why}); \
         http-tracer doctor --pid {pid} says more"
    )
}

/// `to HOST:PORT`, `on port PORT`.
fn place(carrier: &Carrier) -> String {
    let Transport::Tcp { local, remote, .. } = carrier.transport else {
        return String::new();
    };
    if carrier.server {
        return format!("on port {}", local.port);
    }
    match remote.ip {
        Some(ip) if ip.is_loopback() => format!("to localhost:{}", remote.port),
        Some(ip) => format!("to {}", std::net::SocketAddr::new(ip, remote.port)),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{ConnKey, Ending, Endpoint, TlsBound};

    fn carrier(conn: u64, pid: u32, server: bool) -> Carrier {
        let end = |port| Endpoint {
            ip: Some([127, 0, 0, 1].into()),
            port,
        };
        let (local, remote) = match server {
            true => (end(8443), end(40000)),
            false => (end(40000), end(8443)),
        };
        let transport = Transport::Tcp {
            local,
            remote,
            netns: 1,
        };
        Carrier {
            conn,
            pid,
            server,
            transport,
        }
    }

    fn ended(undecoded: &mut Undecoded, conn: u64) {
        undecoded.event(&Event::Ending {
            ts: 0,
            conn,
            how: Ending::Closed,
            reached: [None; 2],
        });
    }

    fn bound(undecoded: &mut Undecoded, conn: u64) {
        undecoded.event(&Event::Tls(TlsBound {
            ts: 0,
            session: 1 << 63,
            conn: Some(ConnKey { id: conn, slot: 0 }),
            from_start: true,
            moves: false,
        }));
    }

    const JAVA: Unseen = Unseen {
        library: "Java's own TLS",
        why: "",
    };

    #[test]
    fn what_is_not_decoded_is_said_once_for_a_program_and_counted() {
        let mut undecoded = Undecoded::default();
        undecoded.looked(123, "/usr/bin/java".into(), false);
        undecoded.unseen(123, JAVA);
        undecoded.carrier(carrier(1, 123, false));
        assert!(
            undecoded.due(Instant::now()).is_empty(),
            "a session may come"
        );
        ended(&mut undecoded, 1);
        assert_eq!(
            undecoded.rest(),
            [
                "1 TLS connection of java[123] to localhost:8443 not decoded (Java's own TLS); \
              http-tracer doctor --pid 123 says more"
            ]
        );
        undecoded.carrier(carrier(2, 123, false));
        // another process of it
        undecoded.looked(124, "/usr/bin/java".into(), false);
        undecoded.carrier(carrier(3, 124, true));
        assert_eq!(undecoded.rest(), [""; 0]);
        assert_eq!(undecoded.count(), 3);
        ended(&mut undecoded, 2);
        ended(&mut undecoded, 3);
        assert_eq!(undecoded.count(), 3);
    }

    #[test]
    fn servers_are_named_by_their_port_and_several_connections_together() {
        let mut undecoded = Undecoded::default();
        undecoded.looked(7, "/srv/odd\nname".into(), false);
        for conn in 1..4 {
            undecoded.carrier(carrier(conn, 7, true));
        }
        assert_eq!(
            undecoded.rest(),
            [
                "3 TLS connections of odd?name[7] on port 8443 not decoded (none of the TLS \
              libraries that are known); http-tracer doctor --pid 7 says more"
            ]
        );
    }

    #[test]
    fn of_what_is_decoded_or_not_looked_at_nothing_is_said() {
        let mut undecoded = Undecoded::default();
        // found in time; a handshake that failed; gone before anyone looked
        undecoded.looked(1, "/usr/bin/seen".into(), false);
        undecoded.looked(2, "/usr/bin/curl".into(), true);
        for pid in 1..4 {
            undecoded.carrier(carrier(pid.into(), pid, false));
        }
        bound(&mut undecoded, 1);
        assert_eq!(undecoded.rest(), [""; 0]);
        assert_eq!(undecoded.count(), 2);
    }
}
