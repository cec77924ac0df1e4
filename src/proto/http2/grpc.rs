//! Messages of a gRPC call, one direction: counted, not read.
//!
//! The content of a stream's DATA frames is a row of messages, each behind a
//! prefix of five bytes (gRPC over HTTP/2, "Length-Prefixed-Message"). Messages
//! and frames know nothing of each other's borders.
//!
//! ```text
//! +-----------------+--------------------+---------+
//! | compressed (8)  |    length (32)     | message |
//! +-----------------+--------------------+---------+
//! ```

const PREFIX: u8 = 5;

/// Counts messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    /// Begun: with a whole prefix.
    count: u64,
    /// Bytes of the message under way that are still to come.
    left: u32,
    /// Bytes of the next prefix that have come.
    have: u8,
    length: u32,
    /// The borders are lost.
    lost: bool,
}

impl Messages {
    /// Messages so far; `None` if that is not known any more.
    pub fn count(&self) -> Option<u64> {
        (!self.lost).then_some(self.count)
    }

    /// How many of the next bytes are message for sure, so that nobody needs to
    /// see them.
    pub fn left(&self) -> u64 {
        if self.lost {
            u64::MAX
        } else {
            u64::from(self.left)
        }
    }

    /// The next content of the stream.
    pub fn bytes(&mut self, mut data: &[u8]) {
        while !self.lost && !data.is_empty() {
            let inside = data.len().min(self.left as usize);
            self.left -= inside as u32;
            data = &data[inside..];
            let Some((&byte, rest)) = data.split_first().filter(|_| self.left == 0) else {
                return;
            };
            data = rest;
            if self.have > 0 {
                self.length = self.length << 8 | u32::from(byte);
            } else if byte > 1 {
                self.lost = true; // no such flag: not gRPC, or out of place
            }
            self.have += 1;
            if self.have == PREFIX {
                self.have = 0;
                self.count += 1;
                self.left = std::mem::take(&mut self.length);
            }
        }
    }

    /// Content that nobody saw.
    pub fn skip(&mut self, n: u64) {
        match u32::try_from(n) {
            Ok(n) if n <= self.left => self.left -= n,
            _ => self.lost = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(len: usize) -> Vec<u8> {
        let mut bytes = vec![0];
        bytes.extend((len as u32).to_be_bytes());
        bytes.extend(vec![0xff; len]);
        bytes
    }

    #[test]
    fn messages_are_counted_however_they_are_cut() {
        let stream = [message(3), message(0), message(300), message(1)].concat();
        for size in 1..stream.len() {
            let mut messages = Messages::default();
            for piece in stream.chunks(size) {
                messages.bytes(piece);
            }
            assert_eq!((messages.count(), messages.left()), (Some(4), 0));
        }
    }

    #[test]
    fn inside_a_message_nothing_need_be_seen() {
        let mut messages = Messages::default();
        messages.bytes(&message(100)[..25]);
        assert_eq!(messages.left(), 80);
        messages.skip(80);
        messages.bytes(&message(0));
        assert_eq!(messages.count(), Some(2));
        messages.skip(1);
        assert_eq!(messages.count(), None);
    }

    #[test]
    fn what_cannot_be_a_prefix_is_not_counted_as_one() {
        let mut messages = Messages::default();
        messages.bytes(b"not gRPC");
        assert_eq!(messages.count(), None);
    }
}
