//! Reassembly of one direction from records in any order, with holes, overlaps
//! and patience of any length: the reader is given every position once and in
//! order, each byte where it belongs, and little is kept waiting.
//!
//! Shared by `fuzz.rs` and the fuzz target: whoever includes this has modules
//! `event` and `stream` beside it.

use super::event::{ConnKey, Data, Direction, Meta, Task};
use super::stream::{Reader, Stream};

/// The byte that belongs at a position.
fn byte_at(pos: u64) -> u8 {
    (pos.wrapping_mul(31) ^ (pos >> 8)) as u8
}

/// Holds every answer against the positions.
struct Check {
    next: Option<u64>,
    body_remaining: u64,
}

impl Check {
    fn moved(&mut self, pos: u64, n: u64) {
        assert_eq!(
            self.next.unwrap_or(pos),
            pos,
            "a position twice, or left out"
        );
        self.next = Some(pos + n);
        self.body_remaining = self.body_remaining.saturating_sub(n);
    }
}

impl Reader for Check {
    fn bytes(&mut self, pos: u64, bytes: &[u8], _: Meta) {
        assert!(!bytes.is_empty());
        for (at, byte) in (pos..).zip(bytes) {
            assert_eq!(*byte, byte_at(at));
        }
        self.moved(pos, bytes.len() as u64);
    }

    fn skip(&mut self, pos: u64, n: u64, _: Meta) -> u64 {
        self.moved(pos, n);
        n
    }

    fn body_remaining(&self) -> u64 {
        self.body_remaining
    }
}

/// Goes through steps of four bytes: what to do, where, how much, how much of it is here.
pub fn check(steps: &[u8]) {
    let (mut stream, mut check) = (
        Stream::default(),
        Check {
            next: None,
            body_remaining: 0,
        },
    );
    // Where the records are about; the kernel side leaves as much room below.
    let base: u64 = 1 << 32;
    let mut now = 0;
    for step in steps.chunks_exact(4) {
        let [what, at, size, captured] = [step[0], step[1], step[2], step[3]].map(u64::from);
        let pos = check.next.unwrap_or(base) - 64 + at;
        now += 1_000_000;
        match what % 8 {
            0 => stream.give_up(&mut check),
            1 => stream.expire(now + (at << 18), &mut check),
            2 => check.body_remaining = at,
            3 => {
                let meta = Meta {
                    ts: now,
                    ..Meta::default()
                };
                stream.advance(pos, meta, &mut check);
            }
            _ => {
                let captured = captured.min(size);
                let bytes: Vec<u8> = (pos..pos + captured).map(byte_at).collect();
                let data = Data {
                    ts: now,
                    conn: ConnKey { id: 1, slot: 0 },
                    task: Task::default(),
                    direction: Direction::Recv,
                    pos,
                    size,
                    bytes: &bytes,
                    last: true,
                    fault: false,
                    turn: what & 64 != 0,
                    lost: false,
                    ahead: false,
                    unseen: false,
                    skipped_to: None,
                };
                stream.push(&data, &mut check);
                // No position is handed out before what the stream says comes next.
                assert!(check.next.is_none() || stream.next() == check.next);
            }
        }
    }
    stream.give_up(&mut check);
    assert!(!stream.waiting());
}
