//! Any file at all is looked into for TLS libraries: what is found lies in the
//! file, and every function that is entered is left where that is watched.
//!
//! Shared by `fuzz.rs` and the fuzz target: whoever includes this has a module
//! `tls` beside it.

use std::cell::RefCell;
use std::fs::File;
use std::os::unix::fs::FileExt;

use nix::sys::memfd::{memfd_create, MFdFlags};

use super::tls::{search, ProbeKind};

thread_local! {
    /// One file for all cases of a thread.
    static FILE: RefCell<Option<File>> = const { RefCell::new(None) };
}

/// Is this offset in a segment that is executed and not written, and in a section
/// of code?
fn is_code(bytes: &[u8], offset: u64) -> bool {
    let number = |at: usize, size: usize| {
        let mut number = [0; 8];
        number[..size].copy_from_slice(bytes.get(at..at + size)?);
        Some(u64::from_le_bytes(number))
    };
    let parts = |table: usize, count: usize, size: usize| {
        let table = number(table, 8).unwrap_or(u64::MAX) as usize;
        // where the first section says how many there are, too
        let count = number(count, 2).unwrap_or(0).max(64) as usize;
        (0..count).filter_map(move |i| table.checked_add(i.checked_mul(size)?))
    };
    let holds = |at: usize, place: usize, length: usize| {
        let begin = number(at + place, 8).unwrap_or(u64::MAX);
        let inside = offset.checked_sub(begin);
        inside.is_some_and(|inside| number(at + length, 8).is_some_and(|size| inside < size))
    };
    let segment =
        parts(32, 56, 56).any(|at| number(at + 4, 1).unwrap_or(0) & 3 == 1 && holds(at, 8, 32));
    let section =
        parts(40, 60, 64).any(|at| number(at + 8, 1).unwrap_or(0) & 6 == 6 && holds(at, 24, 32));
    offset < bytes.len() as u64 && segment && section
}

pub fn check(bytes: &[u8]) {
    FILE.with_borrow_mut(|file| {
        let file = file.get_or_insert_with(|| {
            File::from(memfd_create(c"fuzzed", MFdFlags::MFD_CLOEXEC).expect("a file"))
        });
        file.set_len(0).expect("an empty file");
        file.write_all_at(bytes, 0).expect("written");
        for deep in [false, true] {
            let contents = search(file.try_clone().expect("a descriptor"), deep);
            for found in contents.found {
                let any = |kind| found.probes.iter().any(|probe| probe.kind == kind);
                assert!(found.probes.len() > 1, "{found:#?}");
                assert!(
                    any(ProbeKind::GoRead) <= any(ProbeKind::GoReadDone),
                    "{found:#?}"
                );
                for probe in &found.probes {
                    assert!(is_code(bytes, probe.offset), "{found:#?}");
                }
            }
        }
    });
}
