//! Any file at all is looked into for TLS libraries: what is found lies in the
//! file, and every function that is entered is left where that is watched.
//!
//! Shared by `fuzz.rs` and the fuzz target: whoever includes this has a module
//! `tls` beside it.

use std::cell::RefCell;
use std::fs::File;
use std::os::unix::fs::FileExt;

use nix::sys::memfd::{memfd_create, MFdFlags};

use super::tls::{search, Hook};

thread_local! {
    /// One file for all cases of a thread.
    static FILE: RefCell<Option<File>> = const { RefCell::new(None) };
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
                let any = |hook| found.probes.iter().any(|probe| probe.hook == hook);
                assert!(found.probes.len() > 1, "{found:#?}");
                assert!(any(Hook::GoRead) <= any(Hook::GoReadDone), "{found:#?}");
                for probe in &found.probes {
                    assert!(probe.offset < bytes.len() as u64, "{found:#?}");
                }
            }
        }
    });
}
