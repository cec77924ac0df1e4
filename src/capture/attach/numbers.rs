//! The memory by which the kernel side knows which files' probes count.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use nix::time::{clock_gettime, ClockId};

/// Numbers by which the kernel side knows files, and whether they count: see
/// `ht_tls_files` of tls.bpf.h.
pub struct Numbers {
    counting: &'static [AtomicU32],
    /// When the last probe of each was in, `ht_tls_since`, and of any: ns.
    since: &'static [AtomicU64],
    latest: &'static AtomicU64,
    last: u32,
}

impl Numbers {
    /// # Safety
    /// There must be `n` words at `at` and at `since`, and one at `latest`, as long as
    /// the numbers are, and nobody else who writes to them.
    pub unsafe fn new(at: *mut u32, since: *mut u64, latest: *mut u64, n: usize) -> Self {
        Numbers {
            // SAFETY: the caller's promise; AtomicU32 has the layout of u32.
            counting: unsafe { std::slice::from_raw_parts(at.cast(), n) },
            // SAFETY: the caller's promise; AtomicU64 has the layout of u64.
            since: unsafe { std::slice::from_raw_parts(since.cast(), n) },
            // SAFETY: the caller's promise; AtomicU64 has the layout of u64.
            latest: unsafe { &*latest.cast() },
            last: 0,
        }
    }

    fn of(&self, number: u32) -> &AtomicU32 {
        &self.counting[number as usize % self.counting.len()]
    }

    /// Of a file whose probes count from now on; there are more than files.
    pub fn give(&mut self) -> u32 {
        loop {
            self.last = self.last.wrapping_add(1);
            let free = self.of(self.last).load(Ordering::Relaxed) == 0;
            if free && self.last != 0 {
                let place = self.last as usize % self.since.len();
                self.since[place].store(0, Ordering::SeqCst);
                self.of(self.last).store(self.last, Ordering::SeqCst);
                return self.last;
            }
        }
    }

    /// All its probes are in.
    pub fn is_in(&mut self, number: u32) {
        let now = clock_gettime(ClockId::CLOCK_MONOTONIC);
        let now = now.map_or(0, |t| Duration::from(t).as_nanos() as u64);
        if number != 0 {
            self.since[number as usize % self.since.len()].store(now, Ordering::SeqCst);
        }
        self.latest.store(now, Ordering::SeqCst);
    }

    pub fn take_back(&mut self, number: u32) {
        self.of(number).store(0, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_file_s_as_long_as_that_counts() {
        let counting = Box::leak(Box::new([0; 4]));
        let (since, mut latest) = (Box::leak(Box::new([0u64; 4])), 0u64);
        // SAFETY: leaked, and nobody else has it.
        let mut numbers = unsafe {
            Numbers::new(
                counting.as_mut_ptr(),
                since.as_mut_ptr(),
                &raw mut latest,
                4,
            )
        };
        let given: Vec<u32> = (0..4).map(|_| numbers.give()).collect();
        assert_eq!(given, [1, 2, 3, 4]);
        numbers.take_back(2);
        assert_eq!(numbers.give(), 6, "not the same again");
        numbers.take_back(4);
        assert_eq!(numbers.give(), 8);
    }
}
