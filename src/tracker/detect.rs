//! Which protocol does a connection speak? Its first bytes are shown to each row of
//! [`PROTOCOLS`] until one knows them.
//!
//! A connection that was joined in the middle is shown again each time its direction
//! changes, as only there a message may begin.

use super::table::PROTOCOLS;
use super::{ConnContext, Detect, First, Hints, Next, Opened, Opener, Output, Tracker, MAX_TRIES};
use crate::event::{Direction, Ending, Meta};
use crate::record::{End, RequestId, Role};

/// What came of a direction.
#[derive(Default)]
struct Opening {
    /// First bytes that do not tell yet.
    bytes: Vec<u8>,
    at: Option<(u64, Meta)>,
    /// What comes next opens nothing.
    desynced: bool,
    /// What comes next opens a run: nothing but empty lines came in it.
    blank: bool,
}

/// Follows a connection whose protocol is not known.
pub(super) struct Detector {
    context: ConnContext,
    openings: [Opening; 2],
    /// Both directions began under observation.
    from_start: bool,
    refused: bool,
    unseen: bool,
    /// Which direction moved last, and whether one did after the other.
    latest: Option<Direction>,
    turned: bool,
    tries: u32,
    /// The tracker that took its beginning for what it was not.
    former: Option<Box<dyn Tracker>>,
}

impl Detector {
    pub fn new(context: ConnContext, from_start: bool, refused: bool) -> Self {
        Detector {
            context,
            openings: Default::default(),
            from_start,
            refused,
            unseen: false,
            latest: None,
            turned: false,
            tries: 0,
            former: None,
        }
    }

    /// Of a connection in its middle.
    pub fn again(context: ConnContext, desynced: [bool; 2], tries: u32) -> Self {
        Detector {
            openings: desynced.map(|desynced| Opening {
                desynced,
                ..Opening::default()
            }),
            // that is how this was found out
            turned: true,
            tries,
            ..Detector::new(context, false, false)
        }
    }

    pub fn after(self, former: Box<dyn Tracker>) -> Self {
        Detector {
            former: Some(former),
            ..self
        }
    }

    /// An opening that is no message: not a protocol of ours, or joined inside a body.
    fn no_message(&mut self, out: &mut Output) {
        self.tries += 1;
        if self.from_start || self.tries >= MAX_TRIES {
            out.becomes(Next::Nothing);
        }
    }

    /// The first row that does not refuse the bytes, and what it says.
    fn ask(&self, bytes: &[u8]) -> (usize, Detect) {
        let first = First {
            bytes,
            from_start: self.from_start,
            refused: self.refused,
        };
        let mut answers = PROTOCOLS.iter().map(|row| (row.detect)(&first)).enumerate();
        let found = answers.find(|&(_, detect)| detect != Detect::No);
        found.unwrap_or((0, Detect::No))
    }

    /// The connection is of that row's protocol.
    fn start(
        &mut self,
        (row, opener): (usize, Opener),
        dir: Direction,
        (pos, bytes, meta): (u64, &[u8], Meta),
        out: &mut Output,
    ) {
        let other = &mut self.openings[dir.opposite() as usize];
        let said = std::mem::take(&mut other.bytes);
        let other = other.at.take().map(|(pos, meta)| (pos, &said[..], meta));
        let row = &PROTOCOLS[row];
        let opened = Opened {
            opener,
            dir,
            pos,
            bytes,
            meta,
            other,
            protocol: row.name,
            from_start: self.from_start,
            desynced: self.openings.each_ref().map(|opening| opening.desynced),
            blank: self.openings.each_ref().map(|opening| opening.blank),
            turned: self.turned,
            tries: self.tries,
            unseen: self.unseen,
        };
        let former = self.former.take();
        let former = former.and_then(|mut former| former.reopen(&opened, out).then_some(former));
        let tracker = former.unwrap_or_else(|| (row.start)(&self.context, &opened, out));
        let then = out.next.take();
        out.becomes(Next::Started { tracker, then });
    }
}

impl Tracker for Detector {
    fn bytes(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        self.turned |= self.latest.is_some_and(|latest| latest != dir);
        self.latest = Some(dir);
        let blank = bytes.iter().all(|byte| matches!(byte, b'\r' | b'\n'));
        let opening = &mut self.openings[dir as usize];
        let opens = meta.turn || std::mem::take(&mut opening.blank);
        opening.blank = opens && blank;
        if meta.turn {
            // What came before the other direction moved opened nothing.
            opening.desynced = false;
            opening.bytes.clear();
            opening.at = None;
        } else if opening.desynced {
            return;
        }
        let first = Meta {
            turn: opens,
            ..meta
        };
        let (mut at, first) = *opening.at.get_or_insert((pos, first));
        let mut joined = std::mem::take(&mut opening.bytes);
        let mut bytes = if joined.is_empty() {
            bytes
        } else {
            joined.extend_from_slice(bytes);
            &joined
        };
        match preamble(bytes) {
            Preamble::Whole(len) if self.from_start => {
                at = at.wrapping_add(len as u64);
                bytes = &bytes[len..];
                if bytes.is_empty() {
                    opening.at = None;
                    return;
                }
            }
            Preamble::Part if self.from_start => {
                opening.bytes = bytes.to_vec();
                return;
            }
            _ => {}
        }
        let (row, detect) = self.ask(bytes);
        let opening = &mut self.openings[dir as usize];
        match detect {
            Detect::No => {
                opening.at = None;
                opening.desynced = true;
                self.no_message(out);
            }
            Detect::Maybe { blank } => {
                let rest = &bytes[blank..];
                let at = at.wrapping_add(blank as u64);
                opening.at = (!rest.is_empty()).then_some((at, first));
                opening.bytes = rest.to_vec();
            }
            Detect::Yes(opener) => {
                opening.at = None;
                self.start((row, opener), dir, (at, bytes, first), out);
            }
        }
    }

    fn skip(&mut self, dir: Direction, n: u64, _: Meta, _: &mut Output) -> u64 {
        let opening = &mut self.openings[dir as usize];
        if std::mem::replace(&mut opening.desynced, true) {
            return 0;
        }
        self.from_start = false;
        n
    }

    fn ending(&mut self, _: Ending, _: u64, _: &mut Output) {}

    fn finish(&mut self, end: Option<End>, out: &mut Output) {
        match &mut self.former {
            Some(former) => former.finish(end, out),
            None if self.from_start => out.becomes(Next::Nothing),
            None => {}
        }
    }

    fn role(&self) -> Option<Role> {
        None
    }

    fn pending(&self) -> usize {
        0
    }

    fn body_remaining(&self, _: Direction) -> u64 {
        0
    }

    fn hints(&self, _: Direction) -> Hints {
        Hints::default()
    }

    fn latest(&self) -> Option<RequestId> {
        self.former.as_ref().and_then(|former| former.latest())
    }

    fn began(&self, id: RequestId) -> bool {
        let former = self.former.as_ref();
        former.is_some_and(|former| former.began(id))
    }

    fn recent(&self) -> Vec<RequestId> {
        let former = self.former.as_ref();
        former.map_or_else(Vec::new, |former| former.recent())
    }

    fn heap_bytes(&self) -> usize {
        let openings = self.openings.iter();
        let bytes: usize = openings.map(|opening| opening.bytes.capacity()).sum();
        let former = self.former.as_ref().map_or(0, |former| former.heap_bytes());
        size_of::<Self>() + bytes + former
    }

    fn release_buffers(&mut self) {
        self.openings = Default::default();
        if let Some(former) = &mut self.former {
            former.release_buffers();
        }
    }

    fn note_unseen(&mut self, out: &mut Output) {
        self.unseen = true;
        if let Some(former) = &mut self.former {
            former.note_unseen(out);
        }
    }
}

/// What a proxy says of a connection's first end, in front of all that comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Preamble {
    None,
    /// It may be one, and is not whole.
    Part,
    /// So many bytes.
    Whole(usize),
}

/// HAProxy's PROXY protocol: a line of text, or a header with a length (its sections 2.1
/// and 2.2).
fn preamble(bytes: &[u8]) -> Preamble {
    const LINE: &[u8] = b"PROXY ";
    const LONGEST_LINE: usize = 107;
    const BINARY: &[u8] = b"\r\n\r\n\0\r\nQUIT\n";
    const LONGEST: usize = 4096;
    if bytes.starts_with(LINE) {
        let line = &bytes[..bytes.len().min(LONGEST_LINE)];
        return match memchr::memchr(b'\n', line) {
            Some(end) => Preamble::Whole(end + 1),
            None if line.len() < LONGEST_LINE => Preamble::Part,
            None => Preamble::None,
        };
    }
    if let Some([_, _, high, low, ..]) = bytes.strip_prefix(BINARY) {
        let len = BINARY.len() + 4 + usize::from(u16::from_be_bytes([*high, *low]));
        return match len <= bytes.len() {
            true => Preamble::Whole(len),
            false if len <= LONGEST => Preamble::Part,
            false => Preamble::None,
        };
    }
    let part = |whole: &[u8]| whole.starts_with(bytes);
    let cut = bytes.starts_with(BINARY);
    match !bytes.is_empty() && (cut || part(LINE) || part(BINARY)) {
        true => Preamble::Part,
        false => Preamble::None,
    }
}
