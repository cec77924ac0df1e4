//! Tells at once which processes map code that is in a file: a library that is loaded
//! late is looked into before it is used. perf_event_open(2), PERF_RECORD_MMAP.
//!
//! A ring for each processor. What does not fit, and what runs on processors that are
//! switched on later, is found by the passes over all processes.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, OwnedFd};
use std::sync::atomic::{fence, Ordering};

use libbpf_rs::libbpf_sys::{perf_event_attr, perf_event_mmap_page};
use nix::errno::Errno;
use nix::libc;

use super::shared::Mapping;
use crate::proc::finder::Mappers;

/// Of a ring's records; a power of two.
const PAGES: usize = 8;
const PAGE: usize = 4096;

/// include/uapi/linux/perf_event.h
const PERF_TYPE_SOFTWARE: u32 = 1;
const PERF_COUNT_SW_DUMMY: u64 = 9;
const PERF_FLAG_FD_CLOEXEC: u64 = 8;
const PERF_RECORD_MMAP: u32 = 1;
const HEADER: usize = 8;
/// Of such a record: header, pid, tid, address, length, offset; the name of the file.
const PID: usize = 8;
const NAME: usize = 40;

struct Ring {
    event: OwnedFd,
    mapping: Mapping,
}

impl Ring {
    fn open(processor: i32) -> anyhow::Result<Self> {
        let mut attr = perf_event_attr {
            type_: PERF_TYPE_SOFTWARE,
            size: size_of::<perf_event_attr>() as u32,
            config: PERF_COUNT_SW_DUMMY,
            ..Default::default()
        };
        attr.set_mmap(1);
        attr.set_watermark(1);
        attr.__bindgen_anon_2.wakeup_watermark = 1;
        // SAFETY: the kernel reads `attr` during the call and makes a descriptor.
        let event = unsafe {
            libc::syscall(
                libc::SYS_perf_event_open,
                &raw const attr,
                -1,
                processor,
                -1,
                PERF_FLAG_FD_CLOEXEC,
            )
        };
        let event = i32::try_from(Errno::result(event)?)?;
        // SAFETY: the kernel has just made it for us, and nobody else knows of it.
        let event = unsafe { OwnedFd::from_raw_fd(event) };
        let mapping = Mapping::new(event.as_fd(), (1 + PAGES) * PAGE)?;
        Ok(Ring { event, mapping })
    }

    /// Processes that mapped code since.
    fn take(&mut self, pids: &mut HashSet<u32>) {
        let page: *mut perf_event_mmap_page = self.mapping.at().cast();
        // SAFETY: the kernel keeps such a page at the beginning of the mapping; both words
        // are read and written whole.
        let (head, mut tail) = unsafe {
            (
                (&raw const (*page).data_head).read_volatile(),
                (&raw const (*page).data_tail).read_volatile(),
            )
        };
        fence(Ordering::Acquire);
        while head.wrapping_sub(tail) >= HEADER as u64 {
            let mut header = [0; HEADER];
            self.copy(tail, &mut header);
            let kind = u32::from_ne_bytes([header[0], header[1], header[2], header[3]]);
            let size = usize::from(u16::from_ne_bytes([header[6], header[7]]));
            if size < HEADER {
                tail = head; // there is no such record
                break;
            }
            let mut record = [0; NAME + 2];
            if kind == PERF_RECORD_MMAP && size >= record.len() {
                self.copy(tail, &mut record);
                let pid = &record[PID..PID + 4];
                let pid = u32::from_ne_bytes([pid[0], pid[1], pid[2], pid[3]]);
                // neither `//anon` nor `[vdso]`
                if record[NAME] == b'/' && record[NAME + 1] != b'/' {
                    pids.insert(pid);
                }
            }
            tail = tail.wrapping_add(size as u64);
        }
        fence(Ordering::Release);
        // SAFETY: as above; this word is ours to write.
        unsafe { (&raw mut (*page).data_tail).write_volatile(tail) };
    }

    /// Bytes of the ring, from `at` on.
    fn copy(&self, at: u64, to: &mut [u8]) {
        let data = self.mapping.at().cast::<u8>();
        for (n, byte) in to.iter_mut().enumerate() {
            let place = (at as usize).wrapping_add(n) & (PAGES * PAGE - 1);
            // SAFETY: `place` is within the pages behind the first one.
            *byte = unsafe { data.add(PAGE + place).read_volatile() };
        }
    }
}

/// The rings of all processors.
pub struct Mappings(Vec<Ring>);

impl Mappings {
    /// # Errors
    /// It takes CAP_PERFMON, or the kernel has no perf events.
    pub fn open() -> anyhow::Result<Self> {
        let online = fs::read_to_string("/sys/devices/system/cpu/online")?;
        let processors = numbers(&online).ok_or_else(|| io::Error::other(online.clone()))?;
        let rings = processors.into_iter().map(Ring::open);
        rings.collect::<anyhow::Result<_>>().map(Mappings)
    }
}

impl Mappers for Mappings {
    fn fds(&self) -> Vec<BorrowedFd<'_>> {
        self.0.iter().map(|ring| ring.event.as_fd()).collect()
    }

    fn take(&mut self, pids: &mut HashSet<u32>) {
        self.0.iter_mut().for_each(|ring| ring.take(pids));
    }
}

/// `0-3,5`
fn numbers(list: &str) -> Option<Vec<i32>> {
    let mut numbers = Vec::new();
    for range in list.trim().split(',') {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        numbers.extend(first.parse::<i32>().ok()?..=last.parse().ok()?);
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_processors() {
        assert_eq!(numbers("0\n"), Some(vec![0]));
        assert_eq!(numbers("0-2,5,7-8\n"), Some(vec![0, 1, 2, 5, 7, 8]));
        assert_eq!(numbers(""), None);
        assert_eq!(numbers("a-3"), None);
    }
}
