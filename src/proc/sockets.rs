//! A process's sockets: its descriptors, looked up in its `net/` tables.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Proc;
use crate::event::Endpoint;

/// Rows of one table that are looked at.
const MAX_ROWS: usize = 1 << 20;

/// What kind of socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Tcp,
    UnixStream,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Listening,
    Connected,
    /// Not connected yet, or no longer.
    Idle,
}

/// A stream socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Socket {
    pub family: Family,
    pub state: State,
    /// v4-mapped addresses as IPv4; without address for AF_UNIX.
    pub local: Endpoint,
    pub remote: Endpoint,
    /// AF_UNIX: what it is bound to, `@` in front of an abstract name.
    pub path: Option<String>,
}

/// All of a process's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sockets {
    /// Each once, however many descriptors lead to it; by inode number.
    pub streams: Vec<Socket>,
    /// Datagram, raw, netlink, MPTCP, vsock and what else is in none of the tables.
    pub others: usize,
}

impl Proc {
    /// The sockets that `descriptors` of `pid` name.
    ///
    /// # Errors
    /// The tables of its network namespace cannot be read.
    pub fn sockets(&self, pid: u32, descriptors: &[String]) -> io::Result<Sockets> {
        let mut inodes: Vec<u64> = descriptors
            .iter()
            .filter_map(|target| {
                target
                    .strip_prefix("socket:[")?
                    .strip_suffix(']')?
                    .parse()
                    .ok()
            })
            .collect();
        inodes.sort_unstable();
        inodes.dedup();
        let mut found = HashMap::new();
        self.table(pid, "tcp", tcp, &mut found)?;
        // Absent where the kernel has no IPv6.
        let _ = self.table(pid, "tcp6", tcp, &mut found);
        self.table(pid, "unix", unix, &mut found)?;
        let streams: Vec<Socket> = inodes.iter().filter_map(|ino| found.remove(ino)).collect();
        Ok(Sockets {
            others: inodes.len() - streams.len(),
            streams,
        })
    }

    fn table(
        &self,
        pid: u32,
        name: &str,
        parse: fn(&str) -> Option<(u64, Socket)>,
        found: &mut HashMap<u64, Socket>,
    ) -> io::Result<()> {
        let file = File::open(self.of(pid, &format!("net/{name}")))?;
        for line in BufReader::new(file).split(b'\n').skip(1).take(MAX_ROWS) {
            found.extend(parse(&String::from_utf8_lossy(&line?)));
        }
        Ok(())
    }
}

/// `  0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4242 ...`
fn tcp(line: &str) -> Option<(u64, Socket)> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let (local, remote) = (endpoint(fields.get(1)?)?, endpoint(fields.get(2)?)?);
    // include/net/tcp_states.h
    let state = match u8::from_str_radix(fields.get(3)?, 16).ok()? {
        10 => State::Listening,
        1 | 4 | 5 | 8 | 9 | 11 => State::Connected,
        _ => State::Idle,
    };
    let socket = Socket {
        family: Family::Tcp,
        state,
        local,
        remote,
        path: None,
    };
    Some((fields.get(9)?.parse().ok()?, socket))
}

/// Each group of eight digits is a word in the machine's byte order.
fn endpoint(text: &str) -> Option<Endpoint> {
    let (address, port) = text.split_once(':')?;
    let words: Option<Vec<[u8; 4]>> = (0..address.len() / 8)
        .map(|n| {
            let word = u32::from_str_radix(address.get(n * 8..n * 8 + 8)?, 16).ok()?;
            Some(word.to_ne_bytes())
        })
        .collect();
    let ip = match words?.as_slice() {
        [v4] => IpAddr::V4(Ipv4Addr::from(*v4)),
        v6 @ [_, _, _, _] => {
            let bytes: [u8; 16] = v6.concat().try_into().ok()?;
            let v6 = Ipv6Addr::from(bytes);
            v6.to_ipv4_mapped().map_or(IpAddr::V6(v6), IpAddr::V4)
        }
        _ => return None,
    };
    Some(Endpoint {
        ip: Some(ip),
        port: u16::from_str_radix(port, 16).ok()?,
    })
}

/// `ffff8880: 00000002 00000000 00010000 0001 01 4242 /run/x.sock`: references,
/// protocol, flags, type, state, inode number, path.
fn unix(line: &str) -> Option<(u64, Socket)> {
    const SOCK_STREAM: u16 = 1;
    /// __SO_ACCEPTCON, include/uapi/linux/net.h.
    const LISTENS: u32 = 1 << 16;
    /// SS_CONNECTED.
    const CONNECTED: u8 = 3;
    let fields: Vec<&str> = line.splitn(8, ' ').collect();
    if u16::from_str_radix(fields.get(4)?, 16).ok()? != SOCK_STREAM {
        return None;
    }
    let flags = u32::from_str_radix(fields.get(3)?, 16).ok()?;
    let state = match u8::from_str_radix(fields.get(5)?, 16).ok()? {
        _ if flags & LISTENS != 0 => State::Listening,
        CONNECTED => State::Connected,
        _ => State::Idle,
    };
    let rest = line.split_whitespace().nth(6)?;
    let path = line.split_once(&format!(" {rest} ")).map(|(_, path)| path);
    let socket = Socket {
        family: Family::UnixStream,
        state,
        local: Endpoint::default(),
        remote: Endpoint::default(),
        path: path.map(str::to_string).filter(|path| !path.is_empty()),
    };
    Some((rest.parse().ok()?, socket))
}
