//! The two clocks, in nanoseconds.

use std::sync::OnceLock;

use nix::time::{clock_gettime, ClockId};

use crate::proc::Proc;

/// CLOCK_MONOTONIC as the kernel side gives its times: that of the first time
/// namespace, whichever this process is in (time_namespaces(7)).
pub fn monotonic() -> u64 {
    static OFFSET: OnceLock<i64> = OnceLock::new();
    let offset = *OFFSET.get_or_init(|| Proc::default().monotonic_offset());
    read(ClockId::CLOCK_MONOTONIC).wrapping_add_signed(offset.wrapping_neg())
}

/// CLOCK_REALTIME: since the Unix epoch.
fn realtime() -> u64 {
    read(ClockId::CLOCK_REALTIME)
}

/// CLOCK_REALTIME minus CLOCK_MONOTONIC, ns.
pub fn wall_offset() -> u64 {
    between().0
}

/// CLOCK_REALTIME minus CLOCK_MONOTONIC, if it is another one than `known`: somebody set the calendar, corrects it
/// little by little, or the kernel's clock stood still (suspend).
pub fn changed_wall_offset(known: u64) -> Option<u64> {
    /// By so much it is not worth a word, ns.
    const TOLERANCE: u64 = 1_000_000;
    let (offset, doubt) = between();
    let change = (offset.wrapping_sub(known) as i64).unsigned_abs();
    (change > TOLERANCE + doubt).then_some(offset)
}

/// [`wall_offset`], and how long the looks at both clocks were apart at most.
fn between() -> (u64, u64) {
    let before = monotonic();
    let wall = realtime();
    let apart = monotonic().saturating_sub(before);
    (wall.wrapping_sub(before + apart / 2), apart)
}

fn read(id: ClockId) -> u64 {
    // Cannot fail with a clock that every kernel has and a valid address.
    clock_gettime(id).map_or(0, |t| {
        t.tv_sec() as u64 * 1_000_000_000 + t.tv_nsec() as u64
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_the_offset_is_noticed_in_either_direction() {
        const SECOND: u64 = 1_000_000_000;
        let offset = wall_offset();
        for known in [offset - SECOND, offset + SECOND] {
            let noticed = changed_wall_offset(known).unwrap();
            assert!(noticed.abs_diff(offset) < SECOND / 2);
        }
    }
}
