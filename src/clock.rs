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
pub fn realtime() -> u64 {
    read(ClockId::CLOCK_REALTIME)
}

fn read(id: ClockId) -> u64 {
    // Cannot fail with a clock that every kernel has and a valid address.
    clock_gettime(id).map_or(0, |t| {
        t.tv_sec() as u64 * 1_000_000_000 + t.tv_nsec() as u64
    })
}
