//! Position-addressed reassembly of one direction.
//!
//! Every record says where in the stream its bytes belong. In order they pass
//! straight through, without a copy; a record that comes early waits for the
//! one before it, and what never comes is passed on as skipped, so that the
//! reader decides whether it can do without. Knows no protocol.

use crate::event::{Data, Meta};

/// How long an early record waits for the one before it, ns. Two threads that
/// use one connection race to the ring within microseconds.
pub const HOLD_NS: u64 = 20_000_000;
/// Bytes and records that wait at most.
const HOLD_BYTES: usize = 256 << 10;
const HOLD_RECORDS: usize = 64;

/// Reads a direction in order.
pub trait Reader {
    /// The next bytes, the first of them at `pos`.
    fn bytes(&mut self, pos: u64, bytes: &[u8], meta: Meta);
    /// The next `n` bytes moved, but are not here; `meta.turn`: and opened a run. Returns
    /// how many of them were needed.
    fn skip(&mut self, pos: u64, n: u64, meta: Meta) -> u64;
    /// How many of the next bytes are not needed.
    fn body_remaining(&self) -> u64;
}

#[derive(Debug)]
struct Early {
    pos: u64,
    size: u64,
    bytes: Vec<u8>,
    fault: bool,
    meta: Meta,
}

/// Of bytes that are not a record's first.
fn behind(meta: Meta) -> Meta {
    Meta {
        turn: false,
        ..meta
    }
}

/// Of bytes in front of a record, which has none of its own to tell of them.
fn before(meta: Meta) -> Meta {
    Meta {
        undated: true,
        ..behind(meta)
    }
}

/// Where a record's bytes belong, and how many of them there ought to be.
struct Segment {
    pos: u64,
    size: u64,
    fault: bool,
    meta: Meta,
}

/// Bytes that moved uncopied and were needed: how often, and how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capped {
    pub times: u64,
    pub bytes: u64,
}

impl Capped {
    pub fn add(&mut self, other: Capped) {
        self.times += other.times;
        self.bytes = self.bytes.saturating_add(other.bytes);
    }

    fn note(&mut self, bytes: u64) {
        let times = u64::from(bytes > 0);
        self.add(Capped { times, bytes });
    }
}

/// One direction of a connection.
#[derive(Debug, Default)]
pub struct Stream {
    /// Position of the byte that comes next; `None` before the first.
    next: Option<u64>,
    early: Vec<Early>,
    early_bytes: usize,
    /// Holes that were given up.
    pub gaps: u64,
    /// Records, or parts of records, that were here already.
    pub overlaps: u64,
    /// Bytes that the kernel side counted only, and that hid more than a body.
    pub capped: Capped,
}

impl Stream {
    /// A direction that goes on at `pos`, if that is known.
    pub fn at(pos: Option<u64>) -> Self {
        Stream {
            next: pos,
            ..Stream::default()
        }
    }

    pub fn next(&self) -> Option<u64> {
        self.next
    }

    /// Heap memory, bytes.
    pub fn heap_bytes(&self) -> usize {
        self.early_bytes + self.early.capacity() * size_of::<Early>()
    }

    /// Is a record waiting for the one before it?
    pub fn waiting(&self) -> bool {
        !self.early.is_empty()
    }

    /// Nothing more will be read: what waits is forgotten.
    pub fn release_buffers(&mut self) {
        self.early = Vec::new();
        self.early_bytes = 0;
    }

    pub fn push(&mut self, data: &Data<'_>, reader: &mut impl Reader) {
        let meta = data.meta();
        let next = *self.next.get_or_insert(data.pos);
        if data.pos > next && !self.bridge(data.pos, meta, reader) {
            self.keep(data, meta);
            // What is missing before the other direction moved cannot be late.
            let full = self.early.len() > HOLD_RECORDS || self.early_bytes > HOLD_BYTES;
            if full || data.turn {
                self.give_up(reader);
            }
            return;
        }
        let segment = Segment {
            pos: data.pos,
            size: data.size,
            fault: data.fault,
            meta,
        };
        self.deliver(segment, data.bytes, reader);
        if !self.early.is_empty() {
            self.catch_up(reader);
        }
    }

    /// Skips to `pos` if the reader needs nothing before it.
    fn bridge(&mut self, pos: u64, meta: Meta, reader: &mut impl Reader) -> bool {
        let next = self.next.unwrap_or(pos);
        let hole = pos.saturating_sub(next);
        if hole > reader.body_remaining() {
            return false;
        }
        reader.skip(next, hole, before(meta));
        self.next = Some(pos);
        true
    }

    /// `pos` is not after what comes next.
    fn deliver(&mut self, segment: Segment, bytes: &[u8], reader: &mut impl Reader) {
        let Segment {
            pos,
            size,
            fault,
            meta,
        } = segment;
        let next = self.next.unwrap_or(pos);
        let known = next.saturating_sub(pos);
        if known > 0 {
            self.overlaps += 1;
        }
        if known >= size {
            return;
        }
        self.next = Some(pos + size);
        let bytes = bytes.get(known as usize..).unwrap_or_default();
        let first = Meta {
            turn: meta.turn && known == 0,
            ..meta
        };
        if !bytes.is_empty() {
            reader.bytes(next, bytes, first);
        }
        let missing = size - known - bytes.len() as u64;
        if missing > 0 {
            let meta = if bytes.is_empty() {
                first
            } else {
                behind(meta)
            };
            let needed = reader.skip(next + bytes.len() as u64, missing, meta);
            // Those that could not be read are in the account by themselves.
            self.capped.note(if fault { 0 } else { needed });
        }
    }

    fn keep(&mut self, data: &Data<'_>, meta: Meta) {
        let at = self.early.partition_point(|early| early.pos <= data.pos);
        self.early_bytes += data.bytes.len();
        self.early.insert(
            at,
            Early {
                pos: data.pos,
                size: data.size,
                bytes: data.bytes.to_vec(),
                fault: data.fault,
                meta,
            },
        );
    }

    /// Delivers what waited and is in order now.
    fn catch_up(&mut self, reader: &mut impl Reader) {
        while let Some(first) = self.early.first() {
            let (pos, meta) = (first.pos, first.meta);
            if Some(pos) > self.next && !self.bridge(pos, meta, reader) {
                return;
            }
            let early = self.early.remove(0);
            self.early_bytes -= early.bytes.len();
            let segment = Segment {
                pos,
                size: early.size,
                fault: early.fault,
                meta,
            };
            self.deliver(segment, &early.bytes, reader);
        }
    }

    /// What is missing will not come any more.
    pub fn give_up(&mut self, reader: &mut impl Reader) {
        while let Some(first) = self.early.first() {
            let (pos, meta) = (first.pos, first.meta);
            let next = self.next.unwrap_or(pos);
            if pos > next {
                self.gaps += 1;
                reader.skip(next, pos - next, before(meta));
                self.next = Some(pos);
            }
            self.catch_up(reader);
        }
    }

    /// Gives up holes that are older than [`HOLD_NS`] at time `now`.
    pub fn expire(&mut self, now: u64, reader: &mut impl Reader) {
        if self
            .early
            .iter()
            .any(|early| early.meta.ts.saturating_add(HOLD_NS) < now)
        {
            self.give_up(reader);
        }
    }

    /// Bytes moved up to `pos` without a record of their own.
    pub fn advance(&mut self, pos: u64, meta: Meta, reader: &mut impl Reader) {
        let Some(next) = self.next else {
            return;
        };
        if pos > next && self.early.is_empty() {
            self.next = Some(pos);
            let needed = reader.skip(next, pos - next, meta);
            self.capped.note(needed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{ConnKey, Direction, Task};

    #[derive(Default)]
    struct Log {
        got: Vec<u8>,
        skipped: Vec<(u64, u64)>,
        body_remaining: u64,
    }

    impl Reader for Log {
        fn bytes(&mut self, _: u64, bytes: &[u8], _: Meta) {
            self.got.extend_from_slice(bytes);
        }
        fn skip(&mut self, pos: u64, n: u64, _: Meta) -> u64 {
            self.skipped.push((pos, n));
            self.got.extend(std::iter::repeat_n(b'?', n as usize));
            n.saturating_sub(self.body_remaining)
        }
        fn body_remaining(&self) -> u64 {
            self.body_remaining
        }
    }

    fn data(ts: u64, pos: u64, size: u64, bytes: &[u8]) -> Data<'_> {
        Data {
            ts,
            conn: ConnKey { id: 1, slot: 0 },
            task: Task::default(),
            direction: Direction::Recv,
            pos,
            size,
            bytes,
            last: true,
            fault: false,
            turn: false,
            lost: false,
            ahead: false,
            unseen: false,
            skipped_to: None,
        }
    }

    #[test]
    fn records_in_order_pass_straight_through() {
        let (mut stream, mut log) = (Stream::default(), Log::default());
        stream.push(&data(1, 100, 3, b"abc"), &mut log);
        stream.push(&data(2, 103, 2, b"de"), &mut log);
        assert_eq!(log.got, b"abcde");
        assert_eq!(stream.next(), Some(105));
    }

    #[test]
    fn an_early_record_waits_for_the_one_before_it() {
        let (mut stream, mut log) = (Stream::default(), Log::default());
        stream.push(&data(1, 0, 1, b"a"), &mut log);
        stream.push(&data(2, 3, 2, b"de"), &mut log);
        stream.push(&data(3, 5, 1, b"f"), &mut log);
        assert_eq!(log.got, b"a");
        stream.push(&data(4, 1, 2, b"bc"), &mut log);
        assert_eq!(log.got, b"abcdef");
        assert!(!stream.waiting() && stream.gaps == 0);
    }

    #[test]
    fn a_hole_is_given_up_after_a_while_and_passed_on_as_skipped() {
        let (mut stream, mut log) = (Stream::default(), Log::default());
        stream.push(&data(1, 0, 1, b"a"), &mut log);
        stream.push(&data(2, 3, 1, b"d"), &mut log);
        stream.expire(2 + HOLD_NS, &mut log);
        assert_eq!(log.got, b"a");
        stream.expire(3 + HOLD_NS, &mut log);
        assert_eq!(log.got, b"a??d");
        assert_eq!(
            (stream.gaps, log.skipped.as_slice()),
            (1, [(1, 2)].as_slice())
        );
    }

    #[test]
    fn a_hole_that_the_reader_foresaw_is_no_gap() {
        let mut stream = Stream::default();
        let mut log = Log {
            body_remaining: 2,
            ..Log::default()
        };
        stream.push(&data(1, 0, 1, b"a"), &mut log);
        stream.push(&data(2, 3, 1, b"d"), &mut log);
        assert_eq!(log.got, b"a??d");
        assert_eq!(stream.gaps, 0);
    }

    #[test]
    fn what_was_not_copied_is_skipped() {
        let (mut stream, mut log) = (Stream::default(), Log::default());
        stream.push(&data(1, 0, 5, b"ab"), &mut log);
        assert_eq!(log.got, b"ab???");
    }

    #[test]
    fn what_was_not_copied_and_is_needed_is_counted_unless_it_was_a_fault() {
        let (mut stream, mut log) = (Stream::default(), Log::default());
        stream.push(&data(1, 0, 5, b"ab"), &mut log);
        let fault = Data {
            fault: true,
            ..data(2, 5, 4, b"")
        };
        stream.push(&fault, &mut log);
        stream.advance(20, Meta::default(), &mut log);
        assert_eq!((stream.capped.times, stream.capped.bytes), (2, 3 + 11));
        log.body_remaining = 100;
        stream.advance(40, Meta::default(), &mut log);
        stream.push(&data(3, 40, 5, b""), &mut log);
        assert_eq!(stream.capped.times, 2);
    }

    #[test]
    fn bytes_that_are_here_already_are_not_read_twice() {
        let (mut stream, mut log) = (Stream::default(), Log::default());
        stream.push(&data(1, 10, 4, b"abcd"), &mut log);
        stream.push(&data(2, 8, 4, b"XXab"), &mut log);
        stream.push(&data(3, 12, 4, b"cdef"), &mut log);
        assert_eq!(log.got, b"abcdef");
        assert_eq!(stream.overlaps, 2);
    }

    #[test]
    fn waiting_records_are_bounded() {
        let (mut stream, mut log) = (Stream::default(), Log::default());
        stream.push(&data(1, 0, 1, b"a"), &mut log);
        for i in 0..1000 {
            stream.push(&data(2, 10 + 2 * i, 1, b"x"), &mut log);
            assert!(stream.early.len() <= HOLD_RECORDS);
        }
    }

    /// Every order of five records gives the same bytes.
    #[test]
    fn every_order_of_records_gives_the_same_stream() {
        let text = b"abcdefghij";
        let mut order = [0usize, 1, 2, 3, 4];
        permute(&mut order, 0, &mut |order| {
            let (mut stream, mut log) = (Stream::default(), Log::default());
            stream.push(&data(0, 0, 0, b""), &mut log);
            for &i in order {
                let at = i * 2;
                stream.push(&data(1, at as u64, 2, &text[at..at + 2]), &mut log);
            }
            assert_eq!(log.got, text);
        });
    }

    fn permute(items: &mut [usize; 5], from: usize, check: &mut impl FnMut(&[usize; 5])) {
        if from == items.len() {
            return check(items);
        }
        for i in from..items.len() {
            items.swap(from, i);
            permute(items, from + 1, check);
            items.swap(from, i);
        }
    }
}
