//! The two clocks, in nanoseconds.

use nix::time::{clock_gettime, ClockId};

/// CLOCK_MONOTONIC, in which the kernel side gives its times.
pub fn monotonic() -> u64 {
    read(ClockId::CLOCK_MONOTONIC)
}

/// CLOCK_REALTIME: since the Unix epoch.
pub fn realtime() -> u64 {
    read(ClockId::CLOCK_REALTIME)
}

fn read(id: ClockId) -> u64 {
    // Cannot fail with a clock that every kernel has and a valid address.
    clock_gettime(id).map_or(0, |t| {
        t.tv_sec() as u64 * 1_000_000_000 + t.tv_nsec() as u64
    })
}
