//! What connections hold, and which are given up when that is too much.

use std::cmp::Reverse;

use super::conn::Conn;
use super::{Account, Pipeline, Sink};
use crate::event::Feedback;

/// So much work is done at most before those that did it are measured together.
const WORK: usize = 1024;
/// The most that a connection holds after as much work as one short record is, bytes.
const WORK_BYTES: usize = 256 << 10;

impl<S: Sink> Pipeline<S> {
    /// Takes note of what a connection holds now, and makes room if that is too much.
    pub(super) fn measure(&mut self, id: u64, feedback: &mut impl Feedback) {
        if let Some(conn) = self.conns.get_mut(id) {
            let (before, now) = conn.measure(1);
            self.heap_bytes = self.heap_bytes + now - before;
            self.bound_memory(feedback);
        }
    }

    /// The same of all that have worked since they were measured.
    pub(super) fn measure_worked(&mut self) {
        self.work = 0;
        for id in self.worked.drain(..) {
            if let Some(conn) = self.conns.get_mut(id).filter(|conn| conn.worked) {
                let (before, now) = conn.measure(0);
                self.heap_bytes = self.heap_bytes + now - before;
            }
        }
    }

    /// Gives up the connections that hold most, until an eighth is free: a look
    /// at all of them is then worth its time.
    pub(super) fn bound_memory(&mut self, feedback: &mut impl Feedback) {
        // The less room there is, the closer a look at it.
        let room = self.options.max_memory.saturating_sub(self.heap_bytes);
        if self.work > WORK.min(room / WORK_BYTES) {
            self.measure_worked();
        }
        self.account.peak_heap_bytes = self.account.peak_heap_bytes.max(self.heap_bytes as u64);
        if self.heap_bytes <= self.options.max_memory {
            return;
        }
        // of equal ones the older first: a newer one may be in the middle of a head
        let heap_bytes = |(id, conn): (u64, &Conn)| (Reverse(conn.heap_bytes), id);
        let mut all: Vec<(Reverse<usize>, u64)> = self.conns.iter().map(heap_bytes).collect();
        all.sort_unstable();
        for (_, id) in all {
            if self.heap_bytes <= self.options.max_memory / 8 * 7 {
                return;
            }
            if let Some(conn) = self.conns.remove(id) {
                self.evict(id, conn, feedback);
            }
        }
    }

    pub(super) fn evict(&mut self, id: u64, conn: Conn, feedback: &mut impl Feedback) {
        self.account.evicted += 1;
        feedback.forgotten(conn.key);
        let before = self.account();
        self.forget(id, conn, None);
        let delivered = |a: &Account| a.emitted + a.filtered_out;
        self.account.evicted_exchanges += delivered(&self.account) - delivered(&before);
    }
}
