//! What a connection opens with: which end asks, and whether it is HTTP at all.
//!
//! A request line that is one tells. Anything else that is text may be an invalid
//! request, or one of HTTP/0.9: its answer tells. Until then no exchange counts as
//! begun, and of a connection that proves to be something else nothing is told.

use super::{Output, Pace, Session};
use crate::event::{Direction, Dismissal, Meta};
use crate::exchange::http2::{self, Http2, Opening};
use crate::exchange::opening::{self, Preamble};
use crate::exchange::Role;
use crate::proto::http1::{plausible_start, Kind, Parser, Plausible, Version};

/// Openings that are no message before a connection joined in the middle is given up.
const MAX_TRIES: u32 = 8;
/// Text that is kept while it may be an invalid request, bytes and messages.
const MAX_TEXT: usize = 16 << 10;
const MAX_MESSAGES: usize = 16;

impl Session {
    /// Which end asks? Told by the first message, by its first bytes. `opens`: nothing
    /// but empty lines came before them since the other direction moved.
    pub(super) fn first_bytes(
        &mut self,
        dir: Direction,
        pos: u64,
        bytes: &[u8],
        meta: Meta,
        opens: bool,
        out: &mut Output,
    ) {
        self.turned |= self.latest.is_some_and(|latest| latest != dir);
        self.latest = Some(dir);
        let side = &mut self.sides[dir as usize];
        if meta.turn {
            // What came before the other direction moved opened nothing.
            side.step = Pace::In;
            side.opening.clear();
            side.opening_at = None;
        } else if side.step == Pace::Out {
            return;
        }
        let first = Meta {
            turn: opens,
            ..meta
        };
        let (mut at, first) = *side.opening_at.get_or_insert((pos, first));
        let mut joined = std::mem::take(&mut side.opening);
        let mut bytes = if joined.is_empty() {
            bytes
        } else {
            joined.extend_from_slice(bytes);
            &joined
        };
        match opening::preamble(bytes) {
            Preamble::Whole(len) if self.from_start => {
                at = at.wrapping_add(len as u64);
                bytes = &bytes[len..];
                if bytes.is_empty() {
                    side.opening_at = None;
                    return;
                }
            }
            Preamble::Part if self.from_start => {
                side.opening = bytes.to_vec();
                return;
            }
            _ => {}
        }
        match http2::opening(bytes, self.from_start) {
            Opening::No => {}
            Opening::Maybe => {
                side.opening = bytes.to_vec();
                return;
            }
            opening => return self.begin_http2(dir, opening, (at, bytes, first), out),
        }
        // Empty lines in front say nothing (RFC 9112 section 2.2).
        let start = opening::start(bytes);
        let (at, bytes) = (at.wrapping_add(start as u64), &bytes[start..]);
        let kind = opening::kind(bytes);
        let sure = kind.map(|kind| match (self.from_start, kind) {
            (true, Kind::Request) => Plausible::Yes,
            (true, Kind::Response) => plausible_start(kind, bytes),
            (false, Kind::Response) if self.refused => Plausible::No,
            (false, _) => opening::certain(kind, bytes),
        });
        let kind = match (kind, sure) {
            (Some(kind), Some(Plausible::Yes)) => kind,
            (_, Some(Plausible::No)) => {
                side.opening_at = None;
                side.step = Pace::Out;
                self.no_message();
                return;
            }
            _ => {
                side.opening_at = (!bytes.is_empty()).then_some((at, first));
                side.opening = bytes.to_vec();
                return;
            }
        };
        side.opening_at = None;
        // Where nobody knows what was before, an empty line may be the end of a head.
        let first = Meta {
            turn: first.turn && (start == 0 || self.from_start),
            ..first
        };
        let asks = match kind {
            Kind::Request => dir,
            Kind::Response => dir.opposite(),
        };
        self.role = Some(match asks {
            Direction::Recv => Role::Server,
            Direction::Send => Role::Client,
        });
        let parser = match self.from_start {
            true => Parser::lenient(Kind::Request),
            false => Parser::new(Kind::Request),
        };
        self.sides[asks as usize].parser = parser;
        self.sides[asks.opposite() as usize].parser = Parser::new(Kind::Response);
        self.head_may_be_cut = !self.from_start && kind == Kind::Request && !self.turned;
        let other = &mut self.sides[dir.opposite() as usize];
        if kind == Kind::Request {
            other.opening = Vec::new();
            other.opening_at = None;
        } else {
            self.answered_early(asks, out);
            self.certainly_http(out);
        }
        self.read(dir, at, bytes, first, out);
    }

    /// The answer comes before enough of the request to tell what it is.
    fn answered_early(&mut self, asks: Direction, out: &mut Output) {
        let side = &mut self.sides[asks as usize];
        let Some((pos, meta)) = side.opening_at.take() else {
            return;
        };
        let bytes = std::mem::take(&mut side.opening);
        if self.from_start {
            self.read(asks, pos, &bytes, meta, out);
        }
    }

    /// The connection speaks HTTP/2, as its first bytes tell.
    fn begin_http2(
        &mut self,
        dir: Direction,
        opening: Opening,
        (pos, bytes, meta): (u64, &[u8], Meta),
        out: &mut Output,
    ) {
        let mut http2 = Box::new(Http2::new(self.place(), dir, opening));
        let other = dir.opposite();
        let side = &mut self.sides[other as usize];
        if let Some((pos, meta)) = side.opening_at.take() {
            http2.bytes(other, pos, &std::mem::take(&mut side.opening), meta, out);
        }
        http2.bytes(dir, pos, bytes, meta, out);
        self.http2 = Some(http2);
    }

    /// An opening that is no message: not HTTP, or joined inside a body.
    pub(super) fn no_message(&mut self) {
        self.tries += 1;
        if !self.seen_request && (self.from_start || self.tries >= MAX_TRIES) {
            self.dismissed = Some(Dismissal::Other);
        }
    }

    /// A request line that is one: it is HTTP, unless something that is none came before.
    /// ICAP carries whole messages.
    pub(super) fn request_shows(&mut self, out: &mut Output) {
        if self.waiting.queue.len() == 1 {
            self.certainly_http(out);
        }
    }

    /// What was begun before is counted now.
    pub(super) fn certainly_http(&mut self, out: &mut Output) {
        if !std::mem::replace(&mut self.is_http, true) {
            let begun = self.waiting.queue.iter().filter(|open| open.has_head());
            out.counts.started += begun.count() as u64;
        }
    }

    /// Whatever it is, nothing of it is told.
    pub(super) fn not_http(&mut self) {
        self.role = None;
        self.waiting.queue.clear();
        self.waiting.unasked = None;
        self.dismissed = Some(Dismissal::Other);
        self.rest();
    }

    /// Bytes are missing before it was certain: what comes next is to be so by itself.
    pub(super) fn start_over(&mut self) {
        self.role = None;
        self.from_start = false;
        self.is_http = true;
        self.waiting.queue.clear();
        self.rest();
        for side in &mut self.sides {
            side.step = Pace::Out;
        }
    }

    /// Is this, that may be no request, too much for one?
    pub(super) fn too_much_for_odd(&self, dir: Direction) -> bool {
        let parser = &self.sides[dir as usize].parser;
        let text = parser.ends_with_answer() && parser.head_so_far().len() > MAX_TEXT;
        !self.is_http && (text || self.waiting.queue.len() > MAX_MESSAGES)
    }

    /// May what comes next in this direction be no answer of HTTP, or the bare content
    /// of HTTP/0.9?
    pub(super) fn answer_is_unclear(&self, dir: Direction) -> bool {
        if self.is_request(dir) {
            return false;
        }
        let side = &self.sides[dir as usize];
        side.parser.between()
            && side.step == Pace::In
            && (!self.is_http || self.asked_simply() || !side.opening.is_empty())
    }

    /// Is more asked, behind what may be the bare content of HTTP/0.9? There is no more then.
    pub(super) fn asks_again(&self, dir: Direction, meta: Meta) -> bool {
        let front = self.waiting.queue.front();
        !self.is_http
            && meta.turn
            && self.is_request(dir)
            && front.is_some_and(|open| open.is_answered())
    }

    /// Is it a request of HTTP/0.9 that waits for its answer?
    fn asked_simply(&self) -> bool {
        let open = self.waiting.answering().map(|at| &self.waiting.queue[at]);
        open.is_some_and(|open| open.version == Some(Version::Http09))
    }

    /// The first bytes of an answer that tells whether its request was one.
    pub(super) fn answer_first(
        &mut self,
        dir: Direction,
        pos: u64,
        bytes: &[u8],
        meta: Meta,
        out: &mut Output,
    ) {
        let side = &mut self.sides[dir as usize];
        let (at, first) = side.opening_at.take().unwrap_or((pos, meta));
        let mut joined = std::mem::take(&mut side.opening);
        joined.extend_from_slice(bytes);
        let head = plausible_start(Kind::Response, &joined);
        let redis = opening::is_of_redis(&joined);
        let simple = self.asked_simply();
        match head {
            Plausible::Yes => self.certainly_http(out),
            Plausible::No if redis == Plausible::No && simple => {}
            Plausible::No if redis != Plausible::Maybe && self.is_http => {}
            Plausible::No if redis != Plausible::Maybe => return self.not_http(),
            _ => {
                let side = &mut self.sides[dir as usize];
                side.opening_at = Some((at, first));
                side.opening = joined;
                return;
            }
        }
        self.read(dir, at, &joined, first, out);
    }
}
