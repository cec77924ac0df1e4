//! The number of a request: the same whoever computes it.

use std::net::IpAddr;

use super::Role;
use crate::event::{Endpoint, Transport};

/// Where a request began: connection and stream position, which both ends
/// number alike, so both compute the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(pub u64);

impl RequestId {
    /// `pos`: of the request's first byte. For TCP its low 32 bits are the
    /// sequence number (RFC 9293 section 3.4).
    pub fn new(transport: &Transport, role: Option<Role>, pos: u64) -> Self {
        let mut hash = 0xcbf2_9ce4_8422_2325;
        match transport {
            Transport::Tcp { local, remote, .. } => {
                let (requester, responder) = match role {
                    Some(Role::Client) => (local, remote),
                    _ => (remote, local),
                };
                for end in [requester, responder] {
                    mix_endpoint(&mut hash, end);
                }
                mix(&mut hash, u64::from(pos as u32));
            }
            Transport::Unix { ino, peer_ino, .. } => {
                // The requester's socket names the connection: unlike the
                // other end it has a number before it is accepted.
                let requester = match role {
                    Some(Role::Client) => *ino,
                    _ if *peer_ino != 0 => *peer_ino,
                    _ => !*ino,
                };
                mix(&mut hash, requester);
                mix(&mut hash, pos);
            }
            Transport::Unknown(session) => {
                mix(&mut hash, *session);
                mix(&mut hash, pos);
            }
        }
        RequestId(hash)
    }
}

impl RequestId {
    /// Of the `n`th behind it that began at the same time.
    pub(crate) fn nth(self, n: usize) -> Self {
        let mut hash = self.0;
        if n > 0 {
            // 1 is for what is behind an upgrade
            mix(&mut hash, n as u64 + 1);
        }
        RequestId(hash)
    }

    /// Of what the connection carries behind this request's upgrade.
    pub(crate) fn behind(self) -> Self {
        let mut hash = self.0;
        mix(&mut hash, 1);
        RequestId(hash)
    }
}

/// One round of splitmix64: every bit of the input moves half of the output's.
fn mix(hash: &mut u64, value: u64) {
    let mut z = (*hash ^ value).wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    *hash = z ^ (z >> 31);
}

fn mix_endpoint(hash: &mut u64, end: &Endpoint) {
    let (high, low) = match end.ip {
        Some(IpAddr::V4(v4)) => (0, u64::from(u32::from(v4))),
        Some(IpAddr::V6(v6)) => ((u128::from(v6) >> 64) as u64, u128::from(v6) as u64),
        None => (0, 0),
    };
    mix(hash, low ^ (u64::from(end.port) << 48));
    if high != 0 {
        mix(hash, high);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_name_a_request_alike() {
        let client = Endpoint {
            ip: "10.0.0.1".parse().ok(),
            port: 40000,
        };
        let server = Endpoint {
            ip: "10.0.0.2".parse().ok(),
            port: 80,
        };
        let there = Transport::Tcp {
            local: client,
            remote: server,
            netns: 1,
        };
        let here = Transport::Tcp {
            local: server,
            remote: client,
            netns: 2,
        };
        let pos = (1 << 32) + 77;
        assert_eq!(
            RequestId::new(&there, Some(Role::Client), pos),
            RequestId::new(&here, Some(Role::Server), pos + (5 << 32)),
        );
        assert_ne!(
            RequestId::new(&there, Some(Role::Client), pos),
            RequestId::new(&here, Some(Role::Server), pos + 1),
        );
    }
}
