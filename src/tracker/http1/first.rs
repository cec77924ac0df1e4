//! What a connection opens with: which end asks, and whether it is HTTP at all.
//!
//! A request line that is one tells. Anything else that is text may be an invalid
//! request, or one of HTTP/0.9: its answer tells. Until then no exchange counts as
//! begun, and of a connection that proves to be something else nothing is told.

use std::collections::VecDeque;

use super::opening;
use super::{Http1, MayBeCut, Next, Opened, Output, Side, SyncState};
use crate::event::{Direction, Meta};
use crate::proto::http1::{plausible_start, Kind, Parser, Plausible, Version};
use crate::proto::http2::{plausible_frame, Plausible as PlausibleFrame};
use crate::record::Role;
use crate::tracker::pending::Pending;
use crate::tracker::{Opener, Tracker, MAX_TRIES};

/// Text that is kept while it may be an invalid request, bytes and messages.
const MAX_TEXT: usize = 16 << 10;
const MAX_MESSAGES: usize = 16;

impl Http1 {
    /// The first message tells which end asks.
    pub(super) fn open(&mut self, opened: &Opened<'_>, out: &mut Output) {
        let &Opened {
            dir, from_start, ..
        } = opened;
        // Empty lines in front say nothing (RFC 9112 section 2.2).
        let start = opening::start(opened.bytes);
        // Where nobody knows what was before, one may be the end of a head.
        let first = Meta {
            turn: opened.meta.turn && (start == 0 || from_start),
            ..opened.meta
        };
        let asked = opened.opener == Opener::Requester;
        let request_dir = match asked {
            true => dir,
            false => dir.opposite(),
        };
        self.role = Some(match request_dir {
            Direction::Recv => Role::Server,
            Direction::Send => Role::Client,
        });
        self.tries = opened.tries;
        for (at, side) in self.sides.iter_mut().enumerate() {
            *side = Side {
                sync: match opened.desynced[at] {
                    true => SyncState::Desynced,
                    false => SyncState::Synced,
                },
                opens: opened.blank[at],
                ..Side::new()
            };
        }
        self.sides[request_dir as usize].parser = match from_start {
            true => Parser::lenient(Kind::Request),
            false => Parser::new(Kind::Request),
        };
        self.sides[request_dir.opposite() as usize].parser = Parser::new(Kind::Response);
        self.head_may_be_cut = match asked && !opened.turned {
            _ if from_start => None,
            true => Some(MayBeCut::InRun),
            false => Some(MayBeCut::AfterAnswer),
        };
        if !asked {
            // It comes before enough of the request to tell what that is.
            if let Some((pos, bytes, meta)) = opened.other.filter(|_| from_start) {
                self.read(request_dir, pos, bytes, meta, out);
            }
            self.certainly_http(out);
        }
        let pos = opened.pos.wrapping_add(start as u64);
        self.read(dir, pos, &opened.bytes[start..], first, out);
    }

    /// An opening that is no message: not HTTP, or joined inside a body.
    pub(super) fn no_message(&mut self, out: &mut Output) {
        self.tries += 1;
        if !self.seen_request && (self.from_start || self.tries >= MAX_TRIES) {
            out.becomes(Next::Nothing);
        }
    }

    /// A request line that is one: it is HTTP, unless something that is none came before.
    /// ICAP carries whole messages.
    pub(super) fn request_shows(&mut self, out: &mut Output) {
        if self.pending.queue.len() == 1 {
            self.certainly_http(out);
        }
    }

    /// What was begun before is counted now.
    pub(super) fn certainly_http(&mut self, out: &mut Output) {
        if !std::mem::replace(&mut self.is_http, true) {
            let begun = self
                .pending
                .queue
                .iter()
                .filter(|pending| pending.has_head());
            out.counts.started += begun.count() as u64;
        }
    }

    /// Whatever it is, nothing of it is told.
    pub(super) fn not_http(&mut self, out: &mut Output) {
        self.role = None;
        self.pending.queue.clear();
        self.pending.unmatched = None;
        self.release_buffers();
        out.becomes(Next::Nothing);
    }

    /// Bytes are missing before it was certain: what comes next is to be so by itself.
    pub(super) fn start_over(&mut self, out: &mut Output) {
        self.is_http = true;
        self.pending.queue.clear();
        self.pending.proof.requests_lost(false, false);
        self.release_buffers();
        self.detect_again([true; 2], out);
    }

    /// Joined in a body of HTTP/2 that holds requests: does the other end speak in frames?
    pub(super) fn answers_by_frames(&self, dir: Direction, bytes: &[u8]) -> bool {
        let may_be = !self.from_start && !self.answered && !self.is_request(dir);
        may_be && plausible_frame(bytes, false) == PlausibleFrame::Yes
    }

    /// What was taken for requests is another protocol's content.
    #[cold]
    pub(super) fn not_http1(&mut self, out: &mut Output) {
        let queue = std::mem::take(&mut self.pending.queue);
        self.withdraw(queue, out);
        self.pending.unmatched = None;
        self.release_buffers();
        self.detect_again([true; 2], out);
    }

    /// These were no requests of HTTP/1.
    pub(super) fn withdraw(&self, queue: VecDeque<Pending>, out: &mut Output) {
        for pending in queue {
            out.counts.started -= u64::from(pending.counted());
            pending.withdraw(&self.context, out);
        }
    }

    /// Nothing is known of it any more but that these directions are out of sync.
    pub(super) fn detect_again(&mut self, desynced: [bool; 2], out: &mut Output) {
        self.role = None;
        let tries = self.tries;
        out.becomes(Next::Detect { desynced, tries });
    }

    /// Is this, that may be no request, too much for one?
    pub(super) fn too_much_for_odd(&self, dir: Direction) -> bool {
        let parser = &self.sides[dir as usize].parser;
        let text = parser.ends_with_answer() && parser.head_so_far().len() > MAX_TEXT;
        !self.is_http && (text || self.pending.queue.len() > MAX_MESSAGES)
    }

    /// May what comes next in this direction be no answer of HTTP, or the bare content
    /// of HTTP/0.9?
    pub(super) fn answer_is_unclear(&self, dir: Direction) -> bool {
        if self.is_request(dir) {
            return false;
        }
        let side = &self.sides[dir as usize];
        side.parser.between()
            && side.sync == SyncState::Synced
            && (!self.is_http || self.asked_simply() || !side.opening.is_empty())
    }

    /// Is more asked, behind what may be the bare content of HTTP/0.9? There is no more then.
    pub(super) fn asks_again(&self, dir: Direction, meta: Meta) -> bool {
        let front = self.pending.queue.front();
        !self.is_http
            && meta.turn
            && self.is_request(dir)
            && front.is_some_and(|pending| pending.is_answered())
    }

    /// Is it a request of HTTP/0.9 that waits for its answer?
    fn asked_simply(&self) -> bool {
        let pending = self
            .pending
            .current_response()
            .map(|at| &self.pending.queue[at]);
        pending.is_some_and(|pending| pending.version == Some(Version::Http09))
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
            Plausible::No if redis != Plausible::Maybe => return self.not_http(out),
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
