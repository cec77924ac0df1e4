//! Finished exchanges, and milestones, to who gets them.

use super::conn::Conn;
use super::hints::dismiss;
use super::pairing::Pairing;
use super::{Fate, Pipeline, Sink};
use crate::event::Feedback;
use crate::record::{Completeness, End, Record, RequestId, Role};

/// Room for so many finished exchanges is kept.
const ROOM_KEPT: usize = 1024;

impl<S: Sink> Pipeline<S> {
    /// Hands finished exchanges to the sink.
    pub(super) fn emit(&mut self, id: u64, feedback: &mut impl Feedback) {
        if !self.out.live.is_empty() {
            self.emit_live(id);
        }
        if self.out.finished.is_empty() {
            return self.tell_until(usize::MAX);
        }
        let pairing = match self.conns.get_mut(id) {
            Some(conn) => {
                dismiss(conn, feedback);
                conn.pairing()
            }
            None => Pairing {
                peer: None,
                other_end: false,
            },
        };
        self.emit_finished(pairing, self.now, false);
    }

    /// See [`deliver`](Self::deliver).
    pub(super) fn emit_finished(&mut self, pairing: Pairing, ended_at: u64, at_exit: bool) {
        let mut finished = std::mem::take(&mut self.out.finished);
        for (before, mut record) in finished.drain(..).enumerate() {
            self.tell_until(before);
            self.deliver(&mut record, pairing, ended_at, at_exit);
            self.out.done_with(record);
        }
        self.tell_until(usize::MAX);
        finished.shrink_to(ROOM_KEPT);
        self.out.finished = finished; // its room is used again
    }

    /// Hands out the milestones that come before more than so many finished exchanges.
    pub(super) fn tell_until(&mut self, before: usize) {
        if self.out.milestones.is_empty() {
            return;
        }
        let due = (self.out.milestones).partition_point(|&(finished, _)| finished <= before);
        for (_, milestone) in self.out.milestones.drain(..due) {
            self.sink.milestone(&milestone);
        }
    }

    /// Responses that go on: told besides, and in no account.
    pub(super) fn emit_live(&mut self, id: u64) {
        self.tell_until(0);
        let live = std::mem::take(&mut self.out.live);
        let Some(Pairing { peer, other_end }) = self.conns.peek(id).map(Conn::pairing) else {
            return;
        };
        for mut record in live {
            if let Some(span) = record.span_mut() {
                span.peer = peer;
                span.other_end = other_end;
                span.elapsed_ns = self.now.saturating_sub(span.timestamp_ns);
            }
            self.date(&mut record);
            self.sink.record(&record);
        }
    }

    /// By the calendar instead of the kernel's clock.
    pub(super) fn date(&self, record: &mut Record) {
        if let Some(span) = record.span_mut() {
            span.timestamp_ns = self.wall_time(span.timestamp_ns);
        }
    }

    pub(super) fn wall_time(&self, ts: u64) -> u64 {
        ts.wrapping_add(self.options.wall_offset_ns)
    }

    /// `ended_at`: when what ended it was seen, if it was not its response.
    pub(super) fn deliver(
        &mut self,
        record: &mut Record,
        pairing: Pairing,
        ended_at: u64,
        at_exit: bool,
    ) {
        if let Some(span) = record.span_mut() {
            span.peer = pairing.peer;
            span.other_end = pairing.other_end;
            if span.duration_ns.is_none() && !matches!(span.end, None | Some(End::Response)) {
                let waited = ended_at.saturating_sub(span.timestamp_ns);
                span.elapsed_ns = span.elapsed_ns.max(waited);
            }
            if span.role == Role::Client
                && span.completeness == Completeness::NoResponse
                && !span.other_end
            {
                let id = RequestId(span.request_id);
                self.unanswered.push(id, span.task);
            }
        }
        self.date(record);
        let fate = self.sink.record(record);
        let place = match fate {
            Fate::Emitted if at_exit => &mut self.account.open_at_exit,
            Fate::Emitted => &mut self.account.emitted,
            Fate::FilteredOut | Fate::OtherEnd => &mut self.account.filtered_out,
        };
        *place += 1;
        self.account.other_ends += u64::from(fate == Fate::OtherEnd);
    }
}
