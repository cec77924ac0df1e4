//! The two ends of a connection, where both are on this host.

use std::hash::{Hash, Hasher};
use std::net::{IpAddr, Ipv6Addr};

use crate::event::{Endpoint, Transport};

/// How one end of a connection is found from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndName {
    Tcp {
        local: Endpoint,
        remote: Endpoint,
        /// Where both ends must be in one: every namespace has these addresses.
        netns: Option<u32>,
    },
    Unix(u64),
    /// Of a TLS session.
    Unknown(u64),
}

/// In one piece: a request of a client elsewhere looks for its other end, and the
/// standard library's hasher, safe from who chooses the addresses, is slow to begin.
impl Hash for EndName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match *self {
            EndName::Tcp {
                local,
                remote,
                netns,
            } => {
                let mut bytes = [0; 40];
                for (room, end) in bytes.chunks_exact_mut(18).zip([local, remote]) {
                    let ip = match end.ip {
                        Some(IpAddr::V4(ip)) => ip.to_ipv6_mapped(),
                        Some(IpAddr::V6(ip)) => ip,
                        None => Ipv6Addr::UNSPECIFIED,
                    };
                    room[..16].copy_from_slice(&ip.octets());
                    room[16..].copy_from_slice(&end.port.to_ne_bytes());
                }
                bytes[36..].copy_from_slice(&netns.unwrap_or(0).to_ne_bytes());
                state.write(&bytes);
            }
            EndName::Unix(number) | EndName::Unknown(number) => state.write_u64(number),
        }
    }
}

pub fn name_of(transport: &Transport) -> EndName {
    match *transport {
        Transport::Tcp {
            local,
            remote,
            netns,
        } => tcp(local, remote, netns),
        Transport::Unix { this, .. } => EndName::Unix(this),
        Transport::Unknown(session) => EndName::Unknown(session),
    }
}

pub fn name_of_other(transport: &Transport) -> EndName {
    match *transport {
        Transport::Tcp {
            local,
            remote,
            netns,
        } => tcp(remote, local, netns),
        Transport::Unix { peer, .. } => EndName::Unix(peer),
        Transport::Unknown(session) => EndName::Unknown(session),
    }
}

fn tcp(local: Endpoint, remote: Endpoint, netns: u32) -> EndName {
    let loopback = |end: &Endpoint| end.ip.is_some_and(|ip| ip.is_loopback());
    let stays_here = local.ip == remote.ip || loopback(&local) || loopback(&remote);
    EndName::Tcp {
        local,
        remote,
        netns: stays_here.then_some(netns),
    }
}

/// Are these the two ends of one AF_UNIX connection, and not of one whose
/// socket's identity is used again?
pub fn same_unix(one: &Transport, other: &Transport) -> bool {
    let Transport::Unix {
        this,
        peer,
        ino,
        peer_ino,
    } = *one
    else {
        return false;
    };
    let Transport::Unix {
        this: other_this,
        peer: other_peer,
        ino: other_ino,
        peer_ino: other_peer_ino,
    } = *other
    else {
        return false;
    };
    let fits = |claimed: u64, real: u64| claimed == 0 || real == 0 || claimed == real;
    (this, peer) == (other_peer, other_this)
        && fits(peer_ino, other_ino)
        && fits(other_peer_ino, ino)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn unix(this: u64, peer: u64, ino: u64, peer_ino: u64) -> Transport {
        Transport::Unix {
            this,
            peer,
            ino,
            peer_ino,
        }
    }

    #[test]
    fn an_end_s_name_is_what_the_other_one_looks_for() {
        let one = Endpoint {
            ip: "10.0.0.1".parse().ok(),
            port: 1,
        };
        let two = Endpoint {
            ip: "10.0.0.2".parse().ok(),
            port: 2,
        };
        let here = Transport::Tcp {
            local: one,
            remote: two,
            netns: 1,
        };
        let there = Transport::Tcp {
            local: two,
            remote: one,
            netns: 2,
        };
        let known = HashSet::from([name_of(&here)]);
        assert!(known.contains(&name_of_other(&there)));
        assert!(!known.contains(&name_of_other(&here)));
    }

    #[test]
    fn the_same_loopback_addresses_in_another_namespace_are_another_connection() {
        for (ip, differ) in [("127.0.0.1", true), ("::1", true), ("10.0.0.1", false)] {
            let end = |ip: &str, port| Endpoint {
                ip: ip.parse().ok(),
                port,
            };
            let there = Transport::Tcp {
                local: end(ip, 1),
                remote: end(if differ { ip } else { "10.0.0.2" }, 2),
                netns: 1,
            };
            let Transport::Tcp { local, remote, .. } = there else {
                unreachable!()
            };
            let here = |netns| Transport::Tcp {
                local: remote,
                remote: local,
                netns,
            };
            assert_eq!(name_of(&here(1)), name_of_other(&there));
            assert_eq!(name_of(&here(2)) != name_of_other(&there), differ);
        }
    }

    #[test]
    fn a_socket_at_a_used_address_is_another_end() {
        assert!(same_unix(&unix(1, 2, 10, 0), &unix(2, 1, 20, 10)));
        assert!(!same_unix(&unix(1, 2, 10, 0), &unix(2, 1, 20, 11)));
        assert!(!same_unix(&unix(1, 2, 10, 20), &unix(2, 3, 20, 10)));
    }
}
