//! Where messages begin: known of each direction, lost, and found again.

use super::{Http1, Output};
use crate::event::{Direction, Meta};
use crate::proto::http1::{plausible_start, Kind, Parser, Plausible};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SyncState {
    /// The parser knows where it is.
    Synced,
    /// Waiting for a provable beginning.
    Desynced,
    /// A message ended with its answer: another begins after that, whatever it is.
    AfterAnswer,
}

/// Where a request stands whose head may have begun before it was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MayBeCut {
    /// Nothing is known of what came before.
    InRun,
    /// Behind an answer. A client that waits for its answers begins a head there.
    AfterAnswer,
}

pub(super) struct Side {
    pub(super) parser: Parser,
    pub(super) sync: SyncState,
    /// First bytes that do not tell yet whether they ask or answer: "H", "HT", …
    pub(super) opening: Vec<u8>,
    pub(super) opening_at: Option<(u64, Meta)>,
    /// What comes next opens a run: nothing but empty lines came in it.
    pub(super) opens: bool,
}

impl Side {
    pub(super) fn new() -> Self {
        Side {
            parser: Parser::new(Kind::Request),
            sync: SyncState::Synced,
            opening: Vec::new(),
            opening_at: None,
            opens: false,
        }
    }
}

impl Http1 {
    /// Out of sync: is this a provable beginning?
    pub(super) fn resync(
        &mut self,
        dir: Direction,
        bytes: &[u8],
        meta: Meta,
        out: &mut Output,
    ) -> bool {
        let kind = if self.is_request(dir) {
            Kind::Request
        } else {
            Kind::Response
        };
        if !meta.turn {
            if kind == Kind::Response && self.pending.proof.sure() {
                self.pending.mark_ambiguous();
            }
            return false;
        }
        if self.sides[dir as usize].sync == SyncState::AfterAnswer {
            self.sides[dir as usize].sync = SyncState::Synced;
            return true;
        }
        if plausible_start(kind, bytes) == Plausible::No {
            self.no_message(out);
            if kind == Kind::Response {
                self.pending.mark_ambiguous();
            }
            return false;
        }
        let side = &mut self.sides[dir as usize];
        // It looks like a beginning, and may be text in a body all the same.
        side.parser = Parser::new(kind);
        side.sync = SyncState::Synced;
        if kind == Kind::Request {
            self.head_may_be_cut = Some(MayBeCut::InRun);
        } else if self.pending.queue.iter().any(|pending| pending.loss_behind) {
            self.pending.mark_ambiguous();
        }
        true
    }

    pub(super) fn desync(&mut self, dir: Direction, out: &mut Output) {
        self.sides[dir as usize].sync = SyncState::Desynced;
        out.counts.resyncs += 1;
    }
}
