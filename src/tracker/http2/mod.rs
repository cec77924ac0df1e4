//! Requests and responses of one HTTP/2 connection, paired by stream.
//!
//! [`Http2`] reads both directions, whatever it finds in them. A direction is
//! *in sync* while its parser knows where frames begin. After a loss, or when
//! joined in the middle, it waits for bytes that can be nothing but a frame;
//! names and values that were said before are unknown then. Exchanges that the
//! loss touched say so. Which end asks is told by the preface, or by the first
//! pseudo-field (RFC 9113 section 8.3) of a connection joined in the middle.
//!
//! This file owns the two directions, [`streams`] the exchanges, [`stream_map`] those
//! that are under way.

mod stream_map;
mod streams;

use super::pending::Pending;
use super::{ConnContext, Detect, First, Hints, Next, Opened, Opener, Output, Tracker, MAX_TRIES};
use crate::event::{Direction, Ending, Meta};
use crate::proto::http2::{plausible_frame, plausible_preface, Parser, Plausible, Start, Step};
use crate::record::{End, RequestId, Role};
use streams::Streams;

/// Does a connection speak HTTP/2?
pub(super) fn detect(first: &First<'_>) -> Detect {
    const MAYBE: Detect = Detect::Maybe { blank: 0 };
    match plausible_preface(first.bytes) {
        Plausible::Yes => return Detect::Yes(Opener::Requester),
        Plausible::Maybe => return MAYBE,
        Plausible::No => {}
    }
    match plausible_frame(first.bytes, first.from_start) {
        Plausible::Yes if first.from_start => Detect::Yes(Opener::Responder),
        Plausible::Yes => Detect::Yes(Opener::Unknown),
        Plausible::Maybe => MAYBE,
        Plausible::No => Detect::No,
    }
}

struct Side {
    parser: Parser,
    synced: bool,
    /// No byte has come yet.
    fresh: bool,
    /// Where the frame under way began.
    begun: (u64, Meta),
    /// When the last bytes moved: those of one call say the same.
    moved: u64,
}

impl Side {
    fn new(start: Start) -> Self {
        Side {
            parser: Parser::new(start),
            synced: start != Start::Joined,
            fresh: true,
            begun: (0, Meta::default()),
            moved: 0,
        }
    }
}

/// Both directions of one connection.
pub(super) struct Http2 {
    sides: [Side; 2],
    streams: Streams,
    /// It began under observation.
    from_start: bool,
    tries: u32,
}

fn requester_role(dir: Direction) -> Role {
    match dir {
        Direction::Recv => Role::Server,
        Direction::Send => Role::Client,
    }
}

fn requester_dir(role: Role) -> Direction {
    match role {
        Role::Server => Direction::Recv,
        Role::Client => Direction::Send,
    }
}

impl Http2 {
    /// A connection that opens so.
    pub fn start(context: &ConnContext, opened: &Opened<'_>, out: &mut Output) -> Self {
        let mut http2 = Http2::new(*context, opened.dir, opened.opener);
        if let Some((pos, bytes, meta)) = opened.other {
            http2.bytes(opened.dir.opposite(), pos, bytes, meta, out);
        }
        if out.next.is_none() {
            http2.bytes(opened.dir, opened.pos, opened.bytes, opened.meta, out);
        }
        http2
    }

    fn new(context: ConnContext, dir: Direction, opener: Opener) -> Self {
        let (role, this, other) = match opener {
            Opener::Requester => (Some(requester_role(dir)), Start::Preface, Start::Frames),
            Opener::Responder => (
                Some(requester_role(dir.opposite())),
                Start::Frames,
                Start::Preface,
            ),
            Opener::Unknown => (None, Start::Joined, Start::Joined),
        };
        let mut sides = [Side::new(other), Side::new(other)];
        sides[dir as usize] = Side::new(this);
        sides[dir as usize].synced = true;
        Http2 {
            sides,
            streams: Streams::new(context, role),
            from_start: role.is_some(),
            tries: 0,
        }
    }

    /// A connection that spoke HTTP/1 until its request `pending` was answered
    /// with 101 (RFC 7540 section 3.2): stream 1 is that request. `begins`:
    /// nothing of the new protocol was sent by the client yet.
    pub fn upgraded(context: &ConnContext, role: Role, begins: bool, pending: Pending) -> Self {
        let request_dir = requester_dir(role);
        let mut http2 = Http2::new(*context, request_dir, Opener::Requester);
        if !begins {
            http2.sides[request_dir as usize] = Side::new(Start::Joined);
        }
        http2.streams.adopt(pending);
        http2
    }

    fn read(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        let side = &mut self.sides[dir as usize];
        side.fresh = false;
        let mut rest = bytes;
        loop {
            if side.parser.between() {
                side.begun = (pos + (bytes.len() - rest.len()) as u64, meta);
            }
            let used = match side.parser.step(rest) {
                Step::More => return,
                Step::Other { used } => used,
                Step::Head { used, head } => {
                    self.streams.head(dir, side.begun, &head, meta, out);
                    used
                }
                Step::Data { used, data, moved } => {
                    self.streams.data(dir, moved, Some(data), meta, out);
                    used
                }
                Step::Reset { used, stream, .. } => {
                    self.streams.reset(stream, out);
                    used
                }
                Step::GoAway { used, last, .. } => {
                    self.streams.go_away(dir, last, out);
                    used
                }
                Step::Invalid { .. } => return self.desync(dir, out),
            };
            rest = &rest[used..];
        }
    }

    /// Out of sync: do these bytes begin a frame?
    fn resync(&mut self, dir: Direction, bytes: &[u8], meta: Meta, out: &mut Output) -> bool {
        let side = &mut self.sides[dir as usize];
        if side.fresh && plausible_preface(bytes) == Plausible::Yes {
            // The server spoke first, on a connection that is not known to begin.
            *side = Side::new(Start::Preface);
            self.streams.begins(requester_role(dir));
            return true;
        }
        if plausible_frame(bytes, false) == Plausible::Yes {
            side.parser.reset();
            side.synced = true;
            return true;
        }
        if meta.turn {
            self.no_frame(out);
        }
        false
    }

    /// Bytes that are no frame: not HTTP/2, or joined inside of one.
    fn no_frame(&mut self, out: &mut Output) {
        self.tries += 1;
        if !self.streams.seen() && (self.from_start || self.tries >= MAX_TRIES) {
            out.becomes(Next::Nothing);
        }
    }

    fn desync(&mut self, dir: Direction, out: &mut Output) {
        self.sides[dir as usize].synced = false;
        out.counts.resyncs += 1;
        self.streams.lost(dir, out);
        self.no_frame(out);
    }
}

impl Tracker for Http2 {
    fn bytes(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        // Calls begin where frames do, rather than where one call's bytes go on.
        let side = &mut self.sides[dir as usize];
        let goes_on = std::mem::replace(&mut side.moved, meta.ts) == meta.ts && meta.ts != 0;
        if side.synced || (!goes_on && self.resync(dir, bytes, meta, out)) {
            self.read(dir, pos, bytes, meta, out);
            self.streams.emit_live(out);
        } else {
            self.streams.unheard(dir);
        }
    }

    fn skip(&mut self, dir: Direction, n: u64, meta: Meta, out: &mut Output) -> u64 {
        let side = &mut self.sides[dir as usize];
        if !side.synced {
            self.streams.unheard(dir);
            return 0;
        }
        side.fresh = false;
        let skip = side.parser.skip(n);
        if let Some(moved) = skip.moved {
            self.streams.skipped(dir, moved, skip.content, meta, out);
        }
        if skip.left > 0 {
            self.desync(dir, out);
        }
        skip.left
    }

    fn ending(&mut self, how: Ending, _: u64, out: &mut Output) {
        self.streams.ending(how, out);
    }

    fn finish(&mut self, end: Option<End>, out: &mut Output) {
        self.streams.finish_all(end, out);
    }

    fn role(&self) -> Option<Role> {
        self.streams.role()
    }

    fn pending(&self) -> usize {
        self.streams.pending()
    }

    fn body_remaining(&self, dir: Direction) -> u64 {
        let side = &self.sides[dir as usize];
        match side.synced {
            true => side.parser.body_remaining(),
            false => 0,
        }
    }

    fn hints(&self, dir: Direction) -> Hints {
        let body_remaining = self.body_remaining(dir);
        let side = &self.sides[dir as usize];
        Hints {
            skippable: match side.parser.in_data() {
                Some(stream) => body_remaining.min(self.streams.skippable(dir, stream)),
                None => body_remaining,
            },
            counts_data: side.synced && self.streams.counts_data(dir),
            // For all that was seen.
            multiplexed: self.streams.seen(),
        }
    }

    fn latest(&self) -> Option<RequestId> {
        self.streams.latest()
    }

    fn began(&self, id: RequestId) -> bool {
        self.streams.began(id)
    }

    fn recent(&self) -> Vec<RequestId> {
        self.streams.recent().collect()
    }

    fn heap_bytes(&self) -> usize {
        let parsing = self.sides.iter().map(|side| side.parser.heap_bytes());
        size_of::<Self>() + parsing.sum::<usize>() + self.streams.heap_bytes()
    }

    fn release_buffers(&mut self) {
        self.sides = [Start::Joined; 2].map(Side::new);
    }
}
