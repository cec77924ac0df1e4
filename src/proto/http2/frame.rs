//! The nine bytes in front of every frame, and what can begin one.

use super::Invalid;

/// What a client sends first (RFC 9113 section 3.4).
pub const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Length of a frame header.
pub(super) const HEADER: usize = 9;

/// Frame types (RFC 9113 section 6).
pub(super) mod kind {
    pub const DATA: u8 = 0;
    pub const HEADERS: u8 = 1;
    pub const PRIORITY: u8 = 2;
    pub const RST_STREAM: u8 = 3;
    pub const SETTINGS: u8 = 4;
    pub const PUSH_PROMISE: u8 = 5;
    pub const PING: u8 = 6;
    pub const GOAWAY: u8 = 7;
    pub const WINDOW_UPDATE: u8 = 8;
    pub const CONTINUATION: u8 = 9;
}

/// Flags; the same bit means ACK in SETTINGS and PING.
pub(super) mod flag {
    pub const END_STREAM: u8 = 0x1;
    pub const END_HEADERS: u8 = 0x4;
    pub const PADDED: u8 = 0x8;
    pub const PRIORITY: u8 = 0x20;
}

/// ```text
/// +-----------------------------------------------+
/// |                 Length (24)                   |
/// +---------------+---------------+---------------+
/// |   Type (8)    |   Flags (8)   |
/// +-+-------------+---------------+-------------------------------+
/// |R|                 Stream Identifier (31)                      |
/// +=+=============================================================+
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FrameHeader {
    pub length: u32,
    pub kind: u8,
    pub flags: u8,
    pub stream: u32,
    reserved: bool,
}

impl FrameHeader {
    pub fn read(bytes: [u8; HEADER]) -> Self {
        let [a, b, c, kind, flags, stream @ ..] = bytes;
        let stream = u32::from_be_bytes(stream);
        FrameHeader {
            length: u32::from_be_bytes([0, a, b, c]),
            kind,
            flags,
            stream: stream & 0x7fff_ffff,
            reserved: stream >> 31 != 0,
        }
    }

    pub fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// What no endpoint would accept, or go on after.
    pub fn check(&self) -> Result<(), Invalid> {
        use kind::*;
        let on_stream = match self.kind {
            DATA | HEADERS | PRIORITY | RST_STREAM | PUSH_PROMISE | CONTINUATION => true,
            SETTINGS | PING | GOAWAY => false,
            _ => self.stream != 0,
        };
        if on_stream != (self.stream != 0) {
            return Err(Invalid::Stream);
        }
        let fits = match self.kind {
            PRIORITY => self.length == 5,
            RST_STREAM | WINDOW_UPDATE => self.length == 4,
            SETTINGS => self.length % 6 == 0,
            PING => self.length == 8,
            GOAWAY => self.length >= 8,
            _ => true,
        };
        if fits {
            Ok(())
        } else {
            Err(Invalid::Size)
        }
    }

    /// Would a sound implementation send this? Asked of bytes that may be anything.
    fn usual(&self) -> bool {
        const LARGEST: [u32; 10] = [
            0xff_ffff,
            0xffff,
            5,
            4,
            6 * 64,
            0xffff,
            8,
            0x3fff,
            4,
            0xffff,
        ];
        const FLAGS: [u8; 10] = [0x09, 0x2d, 0, 0, 0x01, 0x0c, 0x01, 0, 0, 0x04];
        let kind = usize::from(self.kind);
        !self.reserved
            && LARGEST.get(kind).is_some_and(|&most| self.length <= most)
            && FLAGS.get(kind).is_some_and(|&may| self.flags & !may == 0)
            && self.check().is_ok()
    }

    /// The same, where frames that RFC 9113 does not know may be as well: ALTSVC (RFC 7838),
    /// ORIGIN (RFC 8336), PRIORITY_UPDATE (RFC 9218).
    pub fn is_expected(&self) -> bool {
        let extension = matches!(self.kind, 0x0a | 0x0c | 0x10) && self.length <= 0xffff;
        self.usual() || (extension && !self.reserved)
    }

    /// An empty one is of use with a flag only: the end, or an acknowledgement.
    fn is_of_use(&self) -> bool {
        self.length > 0 || self.flags != 0 || self.kind == kind::SETTINGS
    }

    /// Of a stream that the server began, which hardly any does: bytes of a body, rather.
    fn is_of_push(&self) -> bool {
        matches!(self.kind, kind::DATA | kind::HEADERS) && self.stream % 2 == 0
    }
}

/// May these bytes begin that?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plausible {
    No,
    /// Too few to tell.
    Maybe,
    Yes,
}

/// Are these the first bytes of a client, on a connection that speaks HTTP/2?
pub fn plausible_preface(bytes: &[u8]) -> Plausible {
    let len = bytes.len().min(PREFACE.len());
    match bytes[..len] == PREFACE[..len] {
        true if len == PREFACE.len() => Plausible::Yes,
        true => Plausible::Maybe,
        false => Plausible::No,
    }
}

/// Does a frame begin here, for all that can be seen of it and those behind
/// it? `from_start`: nothing came before, so that it is the server's preface,
/// a SETTINGS frame (RFC 9113 section 3.4).
///
/// Any nine bytes that pass are hardly anything else: one in 2^30 of random
/// ones do, and no text does.
pub fn plausible_frame(bytes: &[u8], from_start: bool) -> Plausible {
    let mut rest = bytes;
    let (mut frames, mut is_of_use) = (0, false);
    while let Some((header, behind)) = rest.split_first_chunk::<HEADER>() {
        let header = FrameHeader::read(*header);
        let first = frames == 0;
        let begins = header.kind == kind::SETTINGS || !from_start;
        if !header.usual() || header.is_of_push() || (first && !begins) {
            return Plausible::No;
        }
        frames += 1;
        is_of_use |= header.is_of_use();
        match behind.get(header.length as usize..) {
            Some(next) => rest = next,
            None => break,
        }
    }
    if frames > 0 {
        return match is_of_use {
            true => Plausible::Yes,
            false => Plausible::No,
        };
    }
    // Less than a header: what is here must not speak against one.
    let may = match *rest {
        [] => true,
        [a] | [a, _] | [a, _, _] => a < 4,
        [a, _, _, kind, ..] => {
            a < 4 && kind <= kind::CONTINUATION && (!from_start || kind == kind::SETTINGS)
        }
    };
    if may {
        Plausible::Maybe
    } else {
        Plausible::No
    }
}
