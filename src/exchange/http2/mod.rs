//! Requests and responses of one HTTP/2 connection, paired by stream.
//!
//! [`Http2`] reads both directions, whatever it finds in them. A direction is
//! *in step* while its parser knows where frames begin. After a loss, or when
//! joined in the middle, it waits for bytes that can be nothing but a frame;
//! names and values that were said before are unknown then. Exchanges that the
//! loss touched say so. Which end asks is told by the preface, or by the first
//! pseudo-field (RFC 9113 section 8.3) of a connection joined in the middle.
//!
//! This file owns the two directions, [`calls`] the exchanges, [`streams`] those
//! that are under way.

mod calls;
mod streams;

use super::open::{Inside, Keep, Open, RequestId};
use super::pairing::Output;
use super::{End, Role};
use crate::event::{ConnKey, Direction, Dismissal, Ending, Meta, Transport};
use crate::proto::http2::{plausible_frame, plausible_preface, Parser, Plausible, Start, Step};
use calls::Calls;

/// Turns that begin with no frame before a connection joined in the middle is given up.
const MAX_TRIES: u32 = 8;

/// What the first bytes of a direction are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    No,
    /// Too few to tell.
    Maybe,
    Client,
    Server,
    /// A frame, of a connection that began earlier.
    Middle,
}

/// Does a connection speak HTTP/2? `from_start`: it begins with these bytes.
pub(super) fn opening(bytes: &[u8], from_start: bool) -> Opening {
    match plausible_preface(bytes) {
        Plausible::Yes => return Opening::Client,
        Plausible::Maybe => return Opening::Maybe,
        Plausible::No => {}
    }
    match plausible_frame(bytes, from_start) {
        Plausible::Yes if from_start => Opening::Server,
        Plausible::Yes => Opening::Middle,
        Plausible::Maybe => Opening::Maybe,
        Plausible::No => Opening::No,
    }
}

struct Side {
    parser: Parser,
    in_step: bool,
    /// No byte has come yet.
    fresh: bool,
    /// Where the frame under way began.
    begun: (u64, Meta),
}

impl Side {
    fn new(start: Start) -> Self {
        Side {
            parser: Parser::new(start),
            in_step: start != Start::Joined,
            fresh: true,
            begun: (0, Meta::default()),
        }
    }
}

/// Both directions of one connection.
pub(super) struct Http2 {
    sides: [Side; 2],
    calls: Calls,
    /// It began under observation.
    from_start: bool,
    tries: u32,
    dismissed: Option<Dismissal>,
}

/// What a connection is, whatever it speaks.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub conn: ConnKey,
    pub transport: Transport,
    pub inside: Inside,
    pub keep: Keep,
    /// How much text of heads is kept of it as it is, bytes; more is cut.
    pub most: usize,
}

fn asks(dir: Direction) -> Role {
    match dir {
        Direction::Recv => Role::Server,
        Direction::Send => Role::Client,
    }
}

impl Http2 {
    /// A connection on which `dir` opened so.
    pub fn new(place: Place, dir: Direction, opening: Opening) -> Self {
        let (role, this, other) = match opening {
            Opening::Client => (Some(asks(dir)), Start::Preface, Start::Frames),
            Opening::Server => (Some(asks(dir.opposite())), Start::Frames, Start::Preface),
            _ => (None, Start::Joined, Start::Joined),
        };
        let mut sides = [Side::new(other), Side::new(other)];
        sides[dir as usize] = Side::new(this);
        sides[dir as usize].in_step = true;
        Http2 {
            sides,
            calls: Calls::new(place, role),
            from_start: role.is_some(),
            tries: 0,
            dismissed: None,
        }
    }

    /// A connection that spoke HTTP/1 until its request `open` was answered
    /// with 101 (RFC 7540 section 3.2): stream 1 is that request. `begins`:
    /// nothing of the new protocol was sent by the client yet.
    pub fn upgraded(place: Place, role: Role, begins: bool, open: Open) -> Self {
        let asks = match role {
            Role::Server => Direction::Recv,
            Role::Client => Direction::Send,
        };
        let mut session = Http2::new(place, asks, Opening::Client);
        if !begins {
            session.sides[asks as usize] = Side::new(Start::Joined);
        }
        session.calls.adopt(open);
        session
    }

    pub fn role(&self) -> Option<Role> {
        self.calls.role()
    }

    /// Was there proof of the protocol?
    pub fn seen(&self) -> bool {
        self.calls.seen()
    }

    pub fn dismissed(&self) -> Option<Dismissal> {
        self.dismissed
    }

    /// Exchanges under way.
    pub fn open(&self) -> usize {
        self.calls.open()
    }

    /// Heap memory, bytes.
    pub fn held(&self) -> usize {
        let parsing = self.sides.iter().map(|side| side.parser.retained());
        size_of::<Self>() + parsing.sum::<usize>() + self.calls.held()
    }

    /// Nothing more will be read: its room is given back.
    pub fn rest(&mut self) {
        self.sides = [Start::Joined; 2].map(Side::new);
    }

    /// Where the latest requests began.
    pub fn latest_few(&self) -> impl Iterator<Item = RequestId> + '_ {
        self.calls.latest_few()
    }

    pub fn began(&self, id: RequestId) -> bool {
        self.calls.began(id)
    }

    pub fn latest(&self) -> Option<RequestId> {
        self.calls.latest()
    }

    pub fn foreseen(&self, dir: Direction) -> u64 {
        let side = &self.sides[dir as usize];
        if side.in_step && self.dismissed.is_none() {
            side.parser.foreseen()
        } else {
            0
        }
    }

    pub fn unneeded(&self, dir: Direction) -> u64 {
        let foreseen = self.foreseen(dir);
        match self.sides[dir as usize].parser.in_data() {
            Some(stream) => foreseen.min(self.calls.unneeded(dir, stream)),
            None => foreseen,
        }
    }

    /// See [`Calls::counts_data`].
    pub fn counts_data(&self, dir: Direction) -> bool {
        self.sides[dir as usize].in_step && self.calls.counts_data(dir)
    }

    /// The next bytes of a direction.
    pub fn bytes(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        if self.dismissed.is_some()
            || !(self.sides[dir as usize].in_step || self.resync(dir, bytes, meta))
        {
            return;
        }
        self.read(dir, pos, bytes, meta, out);
        self.calls.tell_live(out);
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
                    self.calls.head(dir, side.begun, &head, meta, out);
                    used
                }
                Step::Data { used, data, moved } => {
                    self.calls.data(dir, moved, Some(data), meta, out);
                    used
                }
                Step::Reset { used, stream, .. } => {
                    self.calls.reset(stream, out);
                    used
                }
                Step::GoAway { used, last, .. } => {
                    self.calls.go_away(dir, last, out);
                    used
                }
                Step::Invalid { .. } => return self.fall_out(dir, out),
            };
            rest = &rest[used..];
        }
    }

    /// Out of step: do these bytes begin a frame?
    fn resync(&mut self, dir: Direction, bytes: &[u8], meta: Meta) -> bool {
        let side = &mut self.sides[dir as usize];
        if side.fresh && plausible_preface(bytes) == Plausible::Yes {
            // The server spoke first, on a connection that is not known to begin.
            *side = Side::new(Start::Preface);
            self.calls.begins(asks(dir));
            return true;
        }
        if plausible_frame(bytes, false) == Plausible::Yes {
            side.parser.reset();
            side.in_step = true;
            return true;
        }
        if meta.turn {
            self.no_frame();
        }
        false
    }

    /// Bytes that are no frame: not HTTP/2, or joined inside of one.
    fn no_frame(&mut self) {
        self.tries += 1;
        if !self.calls.seen() && (self.from_start || self.tries >= MAX_TRIES) {
            self.dismissed = Some(Dismissal::Other);
        }
    }

    fn fall_out(&mut self, dir: Direction, out: &mut Output) {
        self.sides[dir as usize].in_step = false;
        out.counts.lost_step += 1;
        self.calls.lost(dir, out);
        self.no_frame();
    }

    /// Bytes that moved without being here. Returns how many of them may be more than
    /// the DATA under way.
    pub fn skip(&mut self, dir: Direction, n: u64, meta: Meta, out: &mut Output) -> u64 {
        let side = &mut self.sides[dir as usize];
        if self.dismissed.is_some() || !side.in_step {
            return 0;
        }
        side.fresh = false;
        let skip = side.parser.skip(n);
        if let Some(moved) = skip.moved {
            self.calls.skipped(dir, moved, skip.content, meta, out);
        }
        if skip.left > 0 {
            self.fall_out(dir, out);
        }
        skip.left
    }

    /// The connection, or one direction of it, has ended.
    pub fn ending(&mut self, how: Ending, out: &mut Output) {
        self.calls.ending(how, out);
    }

    /// Nothing more will come of the exchanges under way.
    pub fn finish_all(&mut self, end: Option<End>, out: &mut Output) {
        self.calls.finish_all(end, out);
    }
}
