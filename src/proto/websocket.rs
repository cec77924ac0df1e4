//! WebSocket frames of one direction of one connection (RFC 6455 section 5.2).
//!
//! Passive: counts messages and reads the code of a Close frame; what messages
//! say is not looked at, compressed or not (RFC 7692 changes no frame header).

/// Longest header: two bytes, a length of 64 bits and a masking key.
const MAX_HEADER: usize = 14;

/// What one direction has carried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub frames: u64,
    /// Text and binary messages whose last frame is whole.
    pub text: u64,
    pub binary: u64,
    pub ping: u64,
    pub pong: u64,
    /// Of a Close frame: its status code (section 7.4); 1005 for one without.
    pub close: Option<u16>,
    /// Payload of data frames as sent, in bytes.
    pub payload: u64,
}

const NO_STATUS: u16 = 1005;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opcode {
    Continuation,
    Text,
    Binary,
    Close,
    Ping,
    Pong,
    /// Reserved: an extension's, or no WebSocket.
    Other,
}

/// A frame whose header is whole.
#[derive(Clone, Copy, Debug)]
struct Frame {
    opcode: Opcode,
    last: bool,
    key: [u8; 4],
    left: u64,
    /// Of the payload of a Close frame.
    seen: [u8; 2],
    seen_len: usize,
}

/// Reads the frames of one direction.
#[derive(Clone, Debug, Default)]
pub struct Parser {
    header: [u8; MAX_HEADER],
    have: usize,
    frame: Option<Frame>,
    /// The message that frames are being added to.
    message: Option<Opcode>,
    tally: Tally,
    lost: bool,
}

impl Parser {
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Bytes were missing, or no frame was where one should be: what came after
    /// is not counted.
    pub fn lost(&self) -> bool {
        self.lost
    }

    /// Inside of a frame or of a message.
    pub fn in_message(&self) -> bool {
        self.frame.is_some() || self.have > 0 || self.message.is_some()
    }

    /// How many of the next bytes are payload for sure.
    pub fn body_remaining(&self) -> u64 {
        match &self.frame {
            _ if self.lost => u64::MAX,
            Some(frame) if frame.opcode != Opcode::Close => frame.left,
            _ => 0,
        }
    }

    /// The next bytes, in any pieces.
    pub fn bytes(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() && !self.lost {
            if self.frame.is_some() {
                let room = self.foreseen_of_frame().min(bytes.len() as u64) as usize;
                let (payload, rest) = bytes.split_at(room);
                self.payload(payload);
                bytes = rest;
            } else {
                let wanted = self.header_len();
                let take = (wanted - self.have).min(bytes.len());
                self.header[self.have..self.have + take].copy_from_slice(&bytes[..take]);
                self.have += take;
                bytes = &bytes[take..];
                if self.have == self.header_len() {
                    self.begin();
                }
            }
        }
    }

    /// Passes over `n` bytes that moved and were not seen; how many of them were needed.
    pub fn skip(&mut self, n: u64) -> u64 {
        if self.lost {
            return 0;
        }
        let body_remaining = self.body_remaining();
        let needed = n.saturating_sub(body_remaining);
        self.lost = needed > 0;
        let Some(frame) = self.frame.as_mut().filter(|_| !self.lost) else {
            return needed;
        };
        frame.left -= n;
        self.tally.payload += match frame.opcode {
            Opcode::Ping | Opcode::Pong | Opcode::Close => 0,
            _ => n,
        };
        self.end_if_whole();
        needed
    }

    fn foreseen_of_frame(&self) -> u64 {
        self.frame.map_or(0, |frame| frame.left)
    }

    /// Of the header under way, as far as is known.
    fn header_len(&self) -> usize {
        if self.have < 2 {
            return 2;
        }
        let length = match self.header[1] & 0x7f {
            126 => 2,
            127 => 8,
            _ => 0,
        };
        let key = if self.header[1] & 0x80 != 0 { 4 } else { 0 };
        2 + length + key
    }

    fn begin(&mut self) {
        let (first, second) = (self.header[0], self.header[1]);
        let extended = |len: usize| {
            self.header[2..2 + len]
                .iter()
                .fold(0, |value, &byte| value << 8 | u64::from(byte))
        };
        let (left, at) = match second & 0x7f {
            126 => (extended(2), 4),
            127 => (extended(8), 10),
            short => (u64::from(short), 2),
        };
        let mut key = [0; 4];
        if second & 0x80 != 0 {
            key.copy_from_slice(&self.header[at..at + 4]);
        }
        let opcode = match first & 0x0f {
            0 => Opcode::Continuation,
            1 => Opcode::Text,
            2 => Opcode::Binary,
            8 => Opcode::Close,
            9 => Opcode::Ping,
            10 => Opcode::Pong,
            _ => Opcode::Other,
        };
        self.have = 0;
        let last = first & 0x80 != 0;
        let control = first & 0x08 != 0;
        // Section 5.5: control frames are short and whole; 5.2: 63 bits of length.
        if left >> 63 != 0 || (control && (left > 125 || !last)) || opcode == Opcode::Other {
            self.lost = true;
            return;
        }
        self.tally.frames += 1;
        if matches!(opcode, Opcode::Text | Opcode::Binary) {
            self.message = Some(opcode);
        }
        self.frame = Some(Frame {
            opcode,
            last,
            key,
            left,
            seen: [0; 2],
            seen_len: 0,
        });
        self.end_if_whole();
    }

    fn payload(&mut self, bytes: &[u8]) {
        let Some(frame) = &mut self.frame else {
            return;
        };
        frame.left -= bytes.len() as u64;
        match frame.opcode {
            Opcode::Close => {
                for &byte in bytes.iter().take(2 - frame.seen_len) {
                    frame.seen[frame.seen_len] = byte ^ frame.key[frame.seen_len];
                    frame.seen_len += 1;
                }
            }
            Opcode::Ping | Opcode::Pong => {}
            _ => self.tally.payload += bytes.len() as u64,
        }
        self.end_if_whole();
    }

    fn end_if_whole(&mut self) {
        let Some(frame) = self.frame.take_if(|frame| frame.left == 0) else {
            return;
        };
        match frame.opcode {
            Opcode::Ping => self.tally.ping += 1,
            Opcode::Pong => self.tally.pong += 1,
            Opcode::Close => {
                let code = match frame.seen_len {
                    2 => u16::from_be_bytes(frame.seen),
                    _ => NO_STATUS,
                };
                self.tally.close.get_or_insert(code);
            }
            _ if frame.last => match self.message.take() {
                Some(Opcode::Binary) => self.tally.binary += 1,
                Some(_) => self.tally.text += 1,
                // The end of a message that began before it was looked at.
                None => {}
            },
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(first: u8, payload: &[u8], key: Option<[u8; 4]>) -> Vec<u8> {
        let mut out = vec![first];
        let mask = if key.is_some() { 0x80 } else { 0 };
        match payload.len() {
            len @ 0..=125 => out.push(mask | len as u8),
            len @ 126..=65535 => {
                out.push(mask | 126);
                out.extend((len as u16).to_be_bytes());
            }
            len => {
                out.push(mask | 127);
                out.extend((len as u64).to_be_bytes());
            }
        }
        let key = key.inspect(|key| out.extend(key)).unwrap_or_default();
        out.extend(payload.iter().zip(key.iter().cycle()).map(|(b, k)| b ^ k));
        out
    }

    fn conversation(key: Option<[u8; 4]>) -> Vec<u8> {
        [
            frame(0x81, b"Hello", key),
            frame(0x01, b"Hel", key),
            frame(0x89, b"ping", key),
            frame(0x00, b"", key),
            frame(0x80, b"lo", key),
            frame(0x82, &[7; 200], key),
            frame(0x82, &[8; 70_000], key),
            frame(0x8a, b"", key),
            frame(0x88, &[&1001u16.to_be_bytes()[..], b"bye"].concat(), key),
        ]
        .concat()
    }

    fn wanted() -> Tally {
        Tally {
            frames: 9,
            text: 2,
            binary: 2,
            ping: 1,
            pong: 1,
            close: Some(1001),
            payload: 5 + 5 + 200 + 70_000,
        }
    }

    #[test]
    fn frames_are_counted_however_they_are_cut() {
        for key in [None, Some([1, 2, 3, 4])] {
            let bytes = conversation(key);
            for size in [1, 2, 3, 5, 7, 13, 100, 4096, bytes.len()] {
                let mut parser = Parser::default();
                bytes.chunks(size).for_each(|piece| parser.bytes(piece));
                assert_eq!(*parser.tally(), wanted(), "{size}");
                assert!(!parser.lost() && !parser.in_message());
            }
        }
    }

    #[test]
    fn what_is_foreseen_may_be_skipped() {
        let mut parser = Parser::default();
        let mut left = &conversation(Some([9; 4]))[..];
        while !left.is_empty() {
            let n = parser.body_remaining().min(left.len() as u64);
            if n > 0 {
                parser.skip(n);
                left = &left[n as usize..];
            } else {
                parser.bytes(&left[..1]);
                left = &left[1..];
            }
        }
        assert_eq!(*parser.tally(), wanted());
        parser.skip(1);
        assert!(parser.lost());
        assert_eq!(parser.body_remaining(), u64::MAX);
    }

    #[test]
    fn a_close_may_lack_a_code() {
        let mut parser = Parser::default();
        parser.bytes(&frame(0x88, b"", None));
        assert_eq!(parser.tally().close, Some(1005));
    }

    #[test]
    fn no_frame_is_no_count() {
        for bytes in [
            &frame(0x83, b"", None)[..],
            &frame(0x09, b"ping", None),
            &[0x89, 126, 0, 200],
            &[0x82, 127, 0x80, 0, 0, 0, 0, 0, 0, 0],
        ] {
            let mut parser = Parser::default();
            parser.bytes(bytes);
            parser.bytes(&frame(0x81, b"Hello", None));
            assert!(parser.lost());
            assert_eq!(*parser.tally(), Tally::default());
        }
    }
}
