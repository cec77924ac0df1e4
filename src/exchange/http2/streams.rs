//! The open streams of one HTTP/2 connection, and what they hold.

use std::collections::BTreeMap;

use crate::exchange::open::Open;
use crate::proto::http2::grpc::Messages;

pub(super) struct Call {
    pub open: Open,
    /// The final response's head has come.
    pub answered: bool,
    pub asked: Messages,
    pub told: Messages,
    /// Bytes that `open` held when it was last measured.
    held: usize,
}

/// Those that the server begins (even numbers) lie before those that the client
/// does, so that all of one end behind some number lie together.
#[derive(Default)]
pub(super) struct Streams {
    calls: BTreeMap<u32, Call>,
    /// Sum of what the calls hold.
    held: usize,
}

/// Where those of the client begin.
const ODD: u32 = 1 << 31;

fn place(stream: u32) -> u32 {
    stream.rotate_right(1)
}

fn number(place: u32) -> u32 {
    place.rotate_left(1)
}

impl Streams {
    pub fn len(&self) -> usize {
        self.calls.len()
    }

    pub fn contains(&self, stream: u32) -> bool {
        self.calls.contains_key(&place(stream))
    }

    pub fn get(&self, stream: u32) -> Option<&Call> {
        self.calls.get(&place(stream))
    }

    /// To be [measured](Self::measure) when it holds more afterwards.
    pub fn get_mut(&mut self, stream: u32) -> Option<&mut Call> {
        self.calls.get_mut(&place(stream))
    }

    /// A stream begins; the one that had its number, if any.
    pub fn insert(&mut self, stream: u32, open: Open) -> Option<Call> {
        let held = open.held();
        let call = Call {
            open,
            answered: false,
            asked: Messages::default(),
            told: Messages::default(),
            held,
        };
        self.held += held;
        let old = self.calls.insert(place(stream), call);
        self.held -= old.as_ref().map_or(0, |old| old.held);
        old
    }

    pub fn remove(&mut self, stream: u32) -> Option<Call> {
        let call = self.calls.remove(&place(stream))?;
        self.held -= call.held;
        Some(call)
    }

    /// The one with the lowest number.
    pub fn remove_oldest(&mut self) -> Option<Call> {
        let firsts = [0, ODD].map(|from| self.calls.range(from..).next());
        let numbers = firsts.into_iter().flatten().map(|(&at, _)| number(at));
        self.remove(numbers.min()?)
    }

    /// Those of one end behind `last`, in order.
    pub fn behind(&self, last: u32, of_client: bool) -> Vec<u32> {
        let next = last.saturating_add(1);
        let first = place(next + u32::from((next % 2 == 1) != of_client));
        let end = if of_client { u32::MAX } else { ODD - 1 };
        let behind = self.calls.range(first..=end);
        behind.map(|(&at, _)| number(at)).collect()
    }

    /// Those to which that applies.
    pub fn which(&self, applies: impl Fn(&Call) -> bool) -> Vec<u32> {
        let found = self.calls.iter().filter(|(_, call)| applies(call));
        found.map(|(&at, _)| number(at)).collect()
    }

    pub fn all_mut(&mut self) -> impl Iterator<Item = &mut Call> {
        self.calls.values_mut()
    }

    pub fn take_all(&mut self) -> impl Iterator<Item = Call> + use<> {
        std::mem::take(self).calls.into_values()
    }

    /// What a stream holds has changed.
    pub fn measure(&mut self, stream: u32) {
        if let Some(call) = self.calls.get_mut(&place(stream)) {
            let before = std::mem::replace(&mut call.held, call.open.held());
            self.held = self.held + call.held - before;
        }
    }

    /// Of it what the peers chose: texts and contents, bytes.
    pub fn texts(&self) -> usize {
        self.held
    }

    /// Heap memory, bytes.
    pub fn held(&self) -> usize {
        /// A place in the tree, with its share of nodes that are not full.
        const PLACE: usize = size_of::<Call>() * 3 / 2;
        self.calls.len() * PLACE + self.held
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Meta;
    use crate::exchange::RequestId;

    fn with(numbers: &[u32]) -> Streams {
        let mut streams = Streams::default();
        for &number in numbers {
            streams.insert(number, Open::request(RequestId(0), Meta::default()));
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
