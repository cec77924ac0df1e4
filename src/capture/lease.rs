//! A file with probes is not written to before they are out: fcntl(2), Leases.
//!
//! The kernel puts a probe into whatever is at its place when a process maps the file,
//! and puts back what was there when the probe was made (`uprobe_mmap`,
//! `set_orig_insn`, kernel/events/uprobes.c). So nobody may map another content while it
//! is there. Who opens the file for writing waits until the lease is given up, which is
//! when the last probe is out; after /proc/sys/fs/lease-break-time, 45 s, in any case.
//!
//! Not all file systems have leases, and there is none on a file that is open for
//! writing already, or on another user's without CAP_LEASE: then it is noticed only
//! after it was written to.

use std::fs::File;
use std::os::fd::AsFd;
use std::sync::Arc;

use nix::libc;
use nix::sys::signal::{SigSet, Signal};

use super::fd;

/// A lease on a file for as long as this is kept.
#[derive(Debug)]
pub(super) struct Lease(Arc<File>);

impl Lease {
    /// `None`: there is none. To be called by the first thread, as SIGIO goes to that
    /// (`lease_setup`, fs/locks.c); and not where it would end the process.
    pub fn take(file: &Arc<File>) -> Option<Arc<Self>> {
        let mask = SigSet::thread_get_mask().ok()?;
        if !mask.contains(Signal::SIGIO) {
            return None;
        }
        match fd::set_lease(file.as_fd(), libc::F_RDLCK) {
            Ok(()) => Some(Arc::new(Lease(Arc::clone(file)))),
            Err(error) => {
                log::debug!("no lease: {error}");
                None
            }
        }
    }

    /// Does somebody wait to write?
    pub fn is_broken(&self) -> bool {
        fd::lease(self.0.as_fd()).is_ok_and(|kind| kind != libc::F_RDLCK)
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Err(error) = fd::set_lease(self.0.as_fd(), libc::F_UNLCK) {
            log::debug!("a lease stays until its file is closed: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::OpenOptions;
    use std::io::ErrorKind;
    use std::os::unix::fs::OpenOptionsExt;
    use std::path::Path;

    fn written(path: &Path) -> std::io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).custom_flags(libc::O_NONBLOCK);
        options.open(path)
    }

    #[test]
    fn who_writes_to_a_leased_file_waits_for_its_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        std::fs::write(&path, "text").unwrap();
        let file = Arc::new(File::open(&path).unwrap());
        assert!(Lease::take(&file).is_none(), "SIGIO would end this process");
        SigSet::from_iter([Signal::SIGIO]).thread_block().unwrap();
        let lease = Lease::take(&file).unwrap();
        fd::signal_nobody(file.as_fd()).unwrap();
        assert!(!lease.is_broken());
        assert!(File::open(&path).is_ok(), "reading is no matter");
        assert_eq!(written(&path).unwrap_err().kind(), ErrorKind::WouldBlock);
        assert!(lease.is_broken());
        drop(lease);
        let writer = written(&path).unwrap();
        assert!(Lease::take(&file).is_none(), "it is open for writing");
        drop(writer);
        assert!(Lease::take(&file).is_some());
    }
}
