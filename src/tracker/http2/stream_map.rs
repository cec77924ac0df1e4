//! The open streams of one HTTP/2 connection, and what they hold.

use std::collections::BTreeMap;

use crate::proto::http2::grpc::Messages;
use crate::tracker::pending::Pending;

pub(super) struct Stream {
    pub pending: Pending,
    /// The final response's head has come.
    pub answered: bool,
    pub request_msgs: Messages,
    pub response_msgs: Messages,
    /// Bytes that `pending` had when it was last measured.
    heap_bytes: usize,
}

/// Those that the server begins (even numbers) lie before those that the client
/// does, so that all of one end behind some number lie together.
#[derive(Default)]
pub(super) struct StreamMap {
    streams: BTreeMap<u32, Stream>,
    /// Sum of what the streams hold.
    heap_bytes: usize,
}

/// Where those of the client begin.
const ODD: u32 = 1 << 31;

fn place(id: u32) -> u32 {
    id.rotate_right(1)
}

fn number(place: u32) -> u32 {
    place.rotate_left(1)
}

impl StreamMap {
    pub fn len(&self) -> usize {
        self.streams.len()
    }

    pub fn contains(&self, id: u32) -> bool {
        self.streams.contains_key(&place(id))
    }

    pub fn get(&self, id: u32) -> Option<&Stream> {
        self.streams.get(&place(id))
    }

    /// To be [measured](Self::measure) when it holds more afterwards.
    pub fn get_mut(&mut self, id: u32) -> Option<&mut Stream> {
        self.streams.get_mut(&place(id))
    }

    /// A stream begins; the one that had its number, if any.
    pub fn insert(&mut self, id: u32, pending: Pending) -> Option<Stream> {
        let heap_bytes = pending.heap_bytes();
        let stream = Stream {
            pending,
            answered: false,
            request_msgs: Messages::default(),
            response_msgs: Messages::default(),
            heap_bytes,
        };
        self.heap_bytes += heap_bytes;
        let old = self.streams.insert(place(id), stream);
        self.heap_bytes -= old.as_ref().map_or(0, |old| old.heap_bytes);
        old
    }

    pub fn remove(&mut self, id: u32) -> Option<Stream> {
        let stream = self.streams.remove(&place(id))?;
        self.heap_bytes -= stream.heap_bytes;
        Some(stream)
    }

    /// The one with the lowest number.
    pub fn remove_oldest(&mut self) -> Option<Stream> {
        let firsts = [0, ODD].map(|from| self.streams.range(from..).next());
        let numbers = firsts.into_iter().flatten().map(|(&at, _)| number(at));
        self.remove(numbers.min()?)
    }

    /// Those of one end behind `last`, in order.
    pub fn behind(&self, last: u32, of_client: bool) -> Vec<u32> {
        let next = last.saturating_add(1);
        let first = place(next + u32::from((next % 2 == 1) != of_client));
        let end = if of_client { u32::MAX } else { ODD - 1 };
        let behind = self.streams.range(first..=end);
        behind.map(|(&at, _)| number(at)).collect()
    }

    /// Those to which that applies.
    pub fn which(&self, applies: impl Fn(&Stream) -> bool) -> Vec<u32> {
        let found = self.streams.iter().filter(|(_, stream)| applies(stream));
        found.map(|(&at, _)| number(at)).collect()
    }

    pub fn all_mut(&mut self) -> impl Iterator<Item = &mut Stream> {
        self.streams.values_mut()
    }

    pub fn take_all(&mut self) -> impl Iterator<Item = Stream> + use<> {
        std::mem::take(self).streams.into_values()
    }

    /// What a stream holds has changed.
    pub fn measure(&mut self, id: u32) {
        if let Some(stream) = self.streams.get_mut(&place(id)) {
            let before = std::mem::replace(&mut stream.heap_bytes, stream.pending.heap_bytes());
            self.heap_bytes = self.heap_bytes + stream.heap_bytes - before;
        }
    }

    /// Of it what the peers chose: texts and contents, bytes.
    pub fn texts(&self) -> usize {
        self.heap_bytes
    }

    /// Heap memory, bytes.
    pub fn heap_bytes(&self) -> usize {
        /// A place in the tree, with its share of nodes that are not full.
        const PLACE: usize = size_of::<Stream>() * 3 / 2 + Pending::RECORD;
        self.streams.len() * PLACE + self.heap_bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Meta;
    use crate::record::RequestId;

    fn with(numbers: &[u32]) -> StreamMap {
        let mut streams = StreamMap::default();
        for &number in numbers {
            streams.insert(number, Pending::request(RequestId(0), Meta::default()));
        }
        streams
    }

    #[test]
    fn the_streams_of_one_end_lie_together() {
        const LARGEST: u32 = (1 << 31) - 1;
        let streams = with(&[1, 2, 3, 4, 5, 8, LARGEST]);
        for (last, of_client, behind) in [
            (0, true, &[1, 3, 5, LARGEST][..]),
            (1, true, &[3, 5, LARGEST]),
            (4, true, &[5, LARGEST]),
            (LARGEST, true, &[]),
            (0, false, &[2, 4, 8]),
            (2, false, &[4, 8]),
            (3, false, &[4, 8]),
            (8, false, &[]),
            (LARGEST, false, &[]),
        ] {
            assert_eq!(streams.behind(last, of_client), behind, "behind {last}");
        }
    }

    #[test]
    fn the_lowest_number_goes_first_whoever_began_it() {
        let mut streams = with(&[3, 2, 4, 1, 5]);
        let mut left = vec![1, 2, 3, 4, 5];
        while !left.is_empty() {
            assert!(streams.remove_oldest().is_some());
            left.remove(0);
            let mut rest = streams.which(|_| true);
            rest.sort_unstable();
            assert_eq!(rest, left);
        }
        assert!(streams.remove_oldest().is_none());
    }
}
