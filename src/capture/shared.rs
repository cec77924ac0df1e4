//! Memory shared with the kernel side: the connections' slots and the control word.
//!
//! Plain loads and stores, no system calls. Each field has one writer (see
//! `struct ht_slot`); `user_conn` is what makes our fields valid, so it is
//! cleared first and written last.

use std::ffi::c_void;
use std::num::NonZeroUsize;
use std::os::fd::BorrowedFd;
use std::ptr::{addr_of, addr_of_mut, NonNull};
use std::sync::atomic::{fence, AtomicU32, AtomicU64, Ordering};

use anyhow::{Context, Result};
use nix::sys::mman::{mmap, munmap, MapFlags, ProtFlags};

use super::wire::{self, Slot};
use crate::event::{ConnKey, Direction, Dismissal, Feedback};

/// Looks at what the kernel may be writing.
const LOOKS: usize = 4;

/// A shared mapping of an mmapable BPF array, or of perf's records.
pub(super) struct Mapping {
    at: NonNull<c_void>,
    len: usize,
}

impl Mapping {
    pub(super) fn new(map: BorrowedFd<'_>, len: usize) -> Result<Self> {
        let len = NonZeroUsize::new(len.next_multiple_of(4096)).context("an empty map")?;
        // SAFETY: a fresh mapping at an address of the kernel's choice.
        let at = unsafe {
            mmap(
                None,
                len,
                ProtFlags::PROT_READ | ProtFlags::PROT_WRITE,
                MapFlags::MAP_SHARED,
                map,
                0,
            )
        }
        .context("cannot map the memory that is shared with the kernel side")?;
        Ok(Mapping { at, len: len.get() })
    }

    pub(super) fn at(&self) -> *mut c_void {
        self.at.as_ptr()
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: made by `new`, and nothing borrows from it beyond `self`.
        let _ = unsafe { munmap(self.at, self.len) };
    }
}

/// The connections' slots.
pub struct Slots {
    mapping: Mapping,
}

impl Slots {
    pub fn new(map: BorrowedFd<'_>) -> Result<Self> {
        Ok(Slots {
            mapping: Mapping::new(map, wire::SLOTS * size_of::<Slot>())?,
        })
    }

    fn slot(&self, conn: ConnKey) -> *mut Slot {
        let index = conn.slot as usize % wire::SLOTS;
        // SAFETY: the index is inside the mapping.
        unsafe { self.mapping.at.as_ptr().cast::<Slot>().add(index) }
    }

    /// The slot, if it is still this connection's.
    fn owned(&self, conn: ConnKey) -> Option<*mut Slot> {
        let slot = self.slot(conn);
        // SAFETY: `slot` points into the mapping; the field is written by the kernel.
        let owner = unsafe { word(addr_of!((*slot).conn)) }.load(Ordering::Acquire);
        (owner == conn.id).then_some(slot)
    }

    /// Calls `change` on the connection's slot, with our fields reset if they
    /// were another connection's.
    fn change(&mut self, conn: ConnKey, change: impl FnOnce(*mut Slot)) {
        let Some(slot) = self.owned(conn) else {
            return;
        };
        // SAFETY: `slot` points into the mapping, and these fields have no
        // other writer than this thread.
        unsafe {
            let user = word(addr_of!((*slot).user_conn));
            if user.load(Ordering::Relaxed) == conn.id {
                change(slot);
                return;
            }
            user.store(0, Ordering::Release);
            fence(Ordering::SeqCst);
            addr_of_mut!((*slot).mute).write_volatile([0; 2]);
            addr_of_mut!((*slot).grant).write_volatile([0; 2]);
            addr_of_mut!((*slot).verdict).write_volatile(0);
            addr_of_mut!((*slot).counted).write_volatile(0);
            change(slot);
            user.store(conn.id, Ordering::Release);
        }
    }
}

/// # Safety
/// `at` must be valid and 8-byte aligned for as long as the result is used.
unsafe fn word<'a>(at: *const u64) -> &'a AtomicU64 {
    // SAFETY: the caller's promise; AtomicU64 has the layout of u64.
    unsafe { AtomicU64::from_ptr(at.cast_mut()) }
}

impl Feedback for Slots {
    fn mute(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        // SAFETY: `change` gives a valid slot.
        self.change(conn, |slot| unsafe {
            word(addr_of!((*slot).mute[direction as usize])).store(until, Ordering::Release);
        });
    }

    fn grant(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        // SAFETY: as above.
        self.change(conn, |slot| unsafe {
            word(addr_of!((*slot).grant[direction as usize])).store(until, Ordering::Release);
        });
    }

    fn count_data(&mut self, conn: ConnKey, direction: Direction, enough: bool) {
        let bit = 1 << direction as u32;
        // SAFETY: as above.
        self.change(conn, |slot| unsafe {
            let counted = addr_of_mut!((*slot).counted);
            let others = counted.read_volatile() & !bit;
            counted.write_volatile(others | if enough { bit } else { 0 });
        });
    }

    fn dismiss(&mut self, conn: ConnKey, why: Dismissal) {
        let verdict = match why {
            Dismissal::Other => wire::VERDICT_OTHER,
            Dismissal::Suppressed => wire::VERDICT_SUPPRESSED,
        };
        // SAFETY: as above.
        self.change(conn, |slot| unsafe {
            addr_of_mut!((*slot).verdict).write_volatile(verdict);
        });
    }

    fn forgotten(&mut self, conn: ConnKey) {
        // SAFETY: as above.
        self.change(conn, |slot| unsafe {
            addr_of_mut!((*slot).verdict).write_volatile(wire::VERDICT_FORGOTTEN);
        });
    }

    fn progress(&mut self, conn: ConnKey, direction: Direction) -> Option<(u64, u64)> {
        let (slot, at) = (self.slot(conn), direction as usize);
        // SAFETY: `slot` points into the mapping; the kernel writes these fields.
        let [pos, ts, seal] = unsafe {
            [
                addr_of!((*slot).pos[at]),
                addr_of!((*slot).ts[at]),
                addr_of!((*slot).seal[at]),
            ]
            .map(|field| word(field))
        };
        // Another connection's, unless the three match; or just being written,
        // which takes the kernel less than a look takes us.
        (0..LOOKS).find_map(|_| {
            let [pos, ts, seal] = [pos, ts, seal].map(|field| field.load(Ordering::Acquire));
            (seal == conn.id ^ pos ^ ts).then_some((pos, ts))
        })
    }
}

/// The word by which the kernel side knows that user space sleeps.
pub struct Control {
    mapping: Mapping,
}

impl Control {
    pub fn new(map: BorrowedFd<'_>) -> Result<Self> {
        Ok(Control {
            mapping: Mapping::new(map, 8)?,
        })
    }

    pub fn want_wake(&self, wanted: bool) {
        // SAFETY: the first word of the mapping, 4-byte aligned.
        let at = unsafe { AtomicU32::from_ptr(self.mapping.at.as_ptr().cast()) };
        at.store(wanted.into(), Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsFd;

    use super::*;

    #[test]
    fn what_a_former_connection_left_is_not_another_s_progress() {
        let file = tempfile::tempfile().expect("a file");
        let size = wire::SLOTS * size_of::<Slot>();
        file.set_len(size as u64).expect("its size");
        let mut slots = Slots::new(file.as_fd()).expect("a mapping");
        let key = |id| ConnKey { id, slot: 5 };
        let (former, newer) = (key(0x1001), key(0x2001));
        let slot = slots.slot(former);
        let mut written = Slot {
            conn: newer.id,
            ..Slot::default()
        };
        let mut progress = |written: Slot| {
            // SAFETY: `slot` points into the mapping, which nobody else has.
            unsafe { slot.write(written) };
            [former, newer].map(|conn| slots.progress(conn, Direction::Send))
        };
        assert_eq!(progress(written), [None, None]);
        (written.pos[1], written.ts[1]) = (700, 9);
        written.seal[1] = former.id ^ 700 ^ 9;
        assert_eq!(progress(written), [Some((700, 9)), None]);
        written.pos[1] = 800; // about to be written
        assert_eq!(progress(written), [None, None]);
    }
}
