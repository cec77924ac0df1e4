//! `doctor --pid`: what would be seen of a process, and what not.
//!
//! [`Process::gather`] reads `/proc`, [`lines`] is pure.

mod excluded;

use std::io;

use serde::Serialize;

use super::report::{Check, Part};
use crate::config::{KernelFilter, Netns};
use crate::event::Endpoint;
use crate::proc::tls::search;
use crate::proc::{Family, Proc, Socket, State, Tls, TlsKind};

/// What was found out. `None`: it may not be looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Process {
    pub pid: u32,
    /// `R`, `S`, ...; `None` where there is no such process.
    pub state: Option<char>,
    /// Of the kernel's own: it has no program.
    pub kernel_thread: bool,
    pub name: String,
    /// Of all threads, its own first.
    pub thread_names: Vec<String>,
    /// Its process id in its own pid namespace.
    pub own_pid: Option<u32>,
    pub netns: Option<u64>,
    pub netns_is_ours: Option<bool>,
    pub is_32_bit: Option<bool>,
    /// Descriptors of io_uring.
    pub io_urings: Option<usize>,
    pub sockets: Option<Streams>,
    pub tls: Option<Vec<TlsUse>>,
}

/// Its sockets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Streams {
    /// Addresses and paths that it listens at.
    pub listening: Vec<String>,
    pub tcp_connected: usize,
    pub unix_connected: usize,
    /// TCP ports at either end.
    pub ports: Vec<u16>,
    /// Not stream sockets of AF_INET, AF_INET6 and AF_UNIX.
    pub others: usize,
}

/// An implementation of TLS that it uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TlsUse {
    pub name: &'static str,
    /// The library, or the program.
    pub path: String,
    /// Its plaintext is seen.
    pub seen: bool,
}

/// Implementations of TLS, and whether their plaintext is seen where the file
/// itself does not tell.
const TLS: [(TlsKind, &str, Option<bool>); 7] = [
    (TlsKind::OpenSsl, "OpenSSL", None),
    (TlsKind::GnuTls, "GnuTLS", None),
    (TlsKind::MbedTls, "Mbed TLS", None),
    // it is watched in libnspr4, which it works on sockets through
    (TlsKind::Nss, "NSS", Some(true)),
    (TlsKind::Go, "Go crypto/tls", None),
    (TlsKind::Rustls, "rustls", None),
    (TlsKind::Java, "Java", Some(false)),
];

impl Process {
    pub fn gather(proc: &Proc, pid: u32) -> Self {
        let Ok(status) = proc.status(pid) else {
            return Process {
                pid,
                ..Process::default()
            };
        };
        let descriptors = proc.descriptors(pid);
        let netns = proc.netns(Some(pid)).ok();
        let sockets = descriptors
            .as_ref()
            .ok()
            .and_then(|descriptors| proc.sockets(pid, descriptors).ok());
        Process {
            pid,
            state: status.state,
            kernel_thread: !status.has_memory && !matches!(status.state, Some('Z' | 'X')),
            name: status.name,
            thread_names: proc.thread_names(pid),
            own_pid: status.pids.last().copied(),
            netns,
            netns_is_ours: netns
                .zip(proc.netns(None).ok())
                .map(|(its, ours)| its == ours),
            is_32_bit: proc.is_32_bit(pid).ok(),
            io_urings: descriptors.as_ref().ok().map(|descriptors| {
                let is_ring = |target: &&String| *target == "anon_inode:[io_uring]";
                descriptors.iter().filter(is_ring).count()
            }),
            sockets: sockets.map(|sockets| streams(&sockets.streams, sockets.others)),
            tls: tls(proc, pid).ok(),
        }
    }
}

fn tls(proc: &Proc, pid: u32) -> io::Result<Vec<TlsUse>> {
    let named = proc.tls(pid)?;
    let mut uses = Vec::new();
    for code in proc.code(pid) {
        let path = code.path.to_string_lossy().into_owned();
        let contents = search(code.file, code.program);
        let seen = contents.found.iter().map(|found| (found.library, true));
        let unseen = contents.unseen.iter().map(|unseen| (unseen.library, false));
        // NSPR is more than NSS
        let of_tls = seen.chain(unseen).filter(|(name, _)| *name != "NSS");
        uses.extend(of_tls.map(|(name, seen)| {
            let path = path.clone();
            TlsUse { name, path, seen }
        }));
    }
    let new = |found: &Tls| uses.iter().all(|known| known.path != found.path);
    let named: Vec<_> = named.into_iter().filter(new).collect();
    let known = named.into_iter().filter_map(|found| {
        let (_, name, seen) = TLS.iter().find(|(kind, ..)| *kind == found.kind)?;
        let looked_into = || {
            let file = proc.file(pid, &found.path).ok()?;
            Some(!search(file, true).found.is_empty())
        };
        Some(TlsUse {
            name,
            seen: seen.or_else(looked_into).unwrap_or(false),
            path: found.path,
        })
    });
    uses.extend(known);
    Ok(uses)
}

fn streams(sockets: &[Socket], others: usize) -> Streams {
    let mut out = Streams {
        others,
        ..Streams::default()
    };
    for socket in sockets {
        match (socket.state, socket.family) {
            (State::Listening, Family::Tcp) => out.listening.push(address(socket.local)),
            (State::Listening, Family::UnixStream) => {
                let path = socket.path.clone();
                out.listening.push(path.unwrap_or("AF_UNIX".into()));
            }
            (State::Connected, Family::Tcp) => out.tcp_connected += 1,
            (State::Connected, Family::UnixStream) => out.unix_connected += 1,
            (State::Idle, _) => {}
        }
        let ports = [socket.local.port, socket.remote.port];
        out.ports.extend(ports.iter().filter(|port| **port != 0));
    }
    out.listening.sort();
    out.listening.dedup();
    out.ports.sort_unstable();
    out.ports.dedup();
    out
}

fn address(end: Endpoint) -> String {
    match end.ip {
        Some(std::net::IpAddr::V6(v6)) => format!("[{v6}]:{}", end.port),
        Some(v4) => format!("{v4}:{}", end.port),
        None => String::new(),
    }
}

/// What the lines depend on besides the process.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The hook that is opened, if one can be.
    pub hook: Option<&'a str>,
    /// Filters of the command line.
    pub filter: &'a KernelFilter,
    /// Inode numbers of the namespaces in it; `None` where one cannot be looked at.
    pub netns: &'a [(&'a Netns, Option<u64>)],
}

/// What would be seen, line by line.
pub fn lines(process: &Process, around: Around<'_>) -> Vec<Check> {
    let Some(state) = process.state else {
        return vec![failed(
            "process",
            format!("there is no process {} here", process.pid),
            "ps -e lists those that there are",
        )];
    };
    if matches!(state, 'Z' | 'X') {
        return vec![failed(
            "process",
            format!(
                "process {} ({}) has ended; only its parent has not noticed yet",
                process.pid, process.name
            ),
            "ps -e lists those that run",
        )];
    }
    if process.kernel_thread {
        return vec![failed(
            "process",
            format!(
                "process {} ({}) is a kernel thread: it has no program, and makes no calls \
                 that could be traced",
                process.pid, process.name
            ),
            "ps --ppid 2 -p 2 --deselect lists those that are none",
        )];
    }
    let mut checks = vec![
        alive(process, state),
        sockets(process),
        netns(process),
        bits(process, around.hook),
        io_uring(process, around.hook),
    ];
    checks.extend(tls_lines(process));
    checks.extend(excluded::excluded(process, around));
    checks
}

fn ok(id: &'static str, text: impl Into<String>) -> Check {
    Check::ok(Part::Process, id, text)
}

fn degraded(id: &'static str, text: impl Into<String>, fix: impl Into<String>) -> Check {
    Check::degraded(Part::Process, id, text, fix)
}

fn failed(id: &'static str, text: impl Into<String>, fix: impl Into<String>) -> Check {
    Check::failed(Part::Process, id, text, fix)
}

/// What helps where `/proc` keeps something back.
const LOOK: &str = "run it as root, or add cap_sys_ptrace,cap_dac_read_search";

fn unknown(id: &'static str, what: &str) -> Check {
    degraded(id, format!("{what}: may not be looked at"), LOOK)
}

fn alive(process: &Process, state: char) -> Check {
    let Process { pid, name, .. } = process;
    let mut text = format!("process {pid} ({name})");
    if let Some(own) = process.own_pid.filter(|own| own != pid) {
        text += &format!(", which calls itself {own} in its pid namespace; records have {pid}");
    }
    if matches!(state, 'T' | 't') {
        text += ", stopped at the moment";
    }
    ok("process", text)
}

fn sockets(process: &Process) -> Check {
    let Some(sockets) = &process.sockets else {
        return unknown("sockets", "its sockets");
    };
    let mut parts = Vec::new();
    if !sockets.listening.is_empty() {
        parts.push(format!("listens at {}", some(&sockets.listening)));
    }
    for (n, what) in [
        (sockets.tcp_connected, "TCP"),
        (sockets.unix_connected, "AF_UNIX"),
    ] {
        if n > 0 {
            parts.push(format!(
                "{n} {what} connection{}",
                if n == 1 { "" } else { "s" }
            ));
        }
    }
    if parts.is_empty() {
        parts.push("no stream socket at the moment".into());
    }
    if sockets.others > 0 {
        parts.push(format!(
            "{} other socket{}: UDP, netlink and the like, which is not traced, or MPTCP, which is",
            sockets.others,
            if sockets.others == 1 { "" } else { "s" }
        ));
    }
    ok("sockets", format!("sockets: {}", parts.join(", ")))
}

/// The first few, and how many more.
fn some(names: &[String]) -> String {
    const SHOWN: usize = 5;
    let mut text = names[..names.len().min(SHOWN)].join(", ");
    if names.len() > SHOWN {
        text += &format!(" and {} more", names.len() - SHOWN);
    }
    text
}

fn netns(process: &Process) -> Check {
    let pid = process.pid;
    match process.netns_is_ours {
        Some(true) => ok("netns", "network namespace: the tracer's"),
        Some(false) => ok(
            "netns",
            format!("network namespace: another than the tracer's; `--netns {pid}` picks it"),
        ),
        None => unknown("netns", "its network namespace"),
    }
}

fn bits(process: &Process, hook: Option<&str>) -> Check {
    match process.is_32_bit {
        Some(false) => ok("bits", "a 64-bit program"),
        Some(true) => degraded(
            "bits",
            format!("a 32-bit program: what its calls move is {}", unread(hook)),
            "run a 64-bit build of it",
        ),
        None => unknown("bits", "its program"),
    }
}

fn io_uring(process: &Process, hook: Option<&str>) -> Check {
    match process.io_urings {
        Some(0) => ok("uses_io_uring", "no io_uring at the moment"),
        Some(n) => degraded(
            "uses_io_uring",
            format!(
                "{n} io_uring{}: what moves through {} is {}",
                if n == 1 { "" } else { "s" },
                if n == 1 { "it" } else { "them" },
                unread(hook)
            ),
            "a setting of that program, if it has one, or sysctl -w kernel.io_uring_disabled=2 \
             before it starts",
        ),
        None => unknown("uses_io_uring", "its use of io_uring"),
    }
}

/// What becomes of bytes without a buffer that the hook can read.
fn unread(hook: Option<&str>) -> &'static str {
    match hook {
        Some("syscall") => "not seen",
        _ => "counted (`io.fault`) and not read",
    }
}

fn tls_lines(process: &Process) -> Vec<Check> {
    let Some(tls) = &process.tls else {
        return vec![unknown("tls", "its libraries")];
    };
    if tls.is_empty() {
        return vec![without_tls(process)];
    }
    let line = |tls: &TlsUse| {
        let TlsUse { name, path, seen } = tls;
        if *seen {
            ok("tls", format!("{name} ({path}): what it encrypts is seen"))
        } else {
            degraded(
                "tls",
                format!(
                    "{name} ({path}): what it encrypts is not seen: its functions are not found"
                ),
                "trace behind the end of TLS, where a proxy speaks plain HTTP",
            )
        }
    };
    tls.iter().map(line).collect()
}

/// No library was found; a port may tell that there is one all the same.
fn without_tls(process: &Process) -> Check {
    const PORTS: [u16; 2] = [443, 8443];
    const NONE: &str = "no TLS library that is known here";
    let ports = process.sockets.as_ref().map(|sockets| &sockets.ports);
    let port = ports.and_then(|ports| ports.iter().find(|port| PORTS.contains(port)));
    match port {
        None => ok("tls", NONE),
        Some(port) => degraded(
            "tls",
            format!("{NONE}, but port {port}: what it encrypts, if it does, is not seen"),
            "trace behind the end of TLS, where a proxy speaks plain HTTP",
        ),
    }
}
