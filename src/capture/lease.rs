//! A file with probes is not written to before they are out: fcntl(2), Leases.
//!
//! The kernel puts a probe into whatever is at its place when a process maps the file,
//! and puts back what was there when the probe was made (`uprobe_mmap`,
//! `set_orig_insn`, kernel/events/uprobes.c). So nobody may map another content while it
//! is there. Who opens the file for writing waits until the lease is given up, which is
//! when the last probe is out; after /proc/sys/fs/lease-break-time, 45 s, in any case.
//!
//! A file that is open for writing, or waited for by who will write to it, gets no probes.
//! Not all file systems have leases, and there is none on another user's file without
//! CAP_LEASE: then it is noticed only after it was written to.

use std::fs::File;
use std::io::ErrorKind;
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::sync::Arc;

use nix::libc;
use nix::sys::signal::{SigSet, Signal};

use super::fd;

/// Somebody is about to write to the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Writers;

/// A lease on a file for as long as this is kept.
#[derive(Debug)]
pub(super) struct Lease(Arc<File>);

impl Lease {
    /// `None`: such a file has none. To be called by the first thread, as SIGIO goes to
    /// that (`lease_setup`, fs/locks.c); and not where it would end the process.
    pub fn take(file: &Arc<File>) -> Result<Option<Arc<Self>>, Writers> {
        let mask = SigSet::thread_get_mask();
        if !mask.is_ok_and(|mask| mask.contains(Signal::SIGIO)) {
            return Ok(None);
        }
        match fd::set_lease(file.as_fd(), libc::F_RDLCK) {
            Ok(()) => Ok(Some(Arc::new(Lease(Arc::clone(file))))),
            // who deleted it, or never gave it a name, has only itself to harm
            Err(error) if error.kind() == ErrorKind::WouldBlock && is_named(file) => Err(Writers),
            Err(error) => {
                log::debug!("no lease: {error}");
                Ok(None)
            }
        }
    }

    /// Does somebody wait to write?
    pub fn is_broken(&self) -> bool {
        fd::lease(self.0.as_fd()).is_ok_and(|kind| kind != libc::F_RDLCK)
    }
}

fn is_named(file: &File) -> bool {
    file.metadata().is_ok_and(|meta| meta.nlink() > 0)
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
        let none = Lease::take(&file).unwrap();
        assert!(none.is_none(), "SIGIO would end this process");
        SigSet::from_iter([Signal::SIGIO]).thread_block().unwrap();
        let lease = Lease::take(&file).unwrap().unwrap();
        fd::signal_nobody(file.as_fd()).unwrap();
        assert!(!lease.is_broken());
        assert!(File::open(&path).is_ok(), "reading is no matter");
        assert_eq!(written(&path).unwrap_err().kind(), ErrorKind::WouldBlock);
        assert!(lease.is_broken());
        let opened_anew = Arc::new(File::open(&path).unwrap());
        assert_eq!(Lease::take(&opened_anew).unwrap_err(), Writers);
        drop(lease);
        let writer = written(&path).unwrap();
        assert_eq!(Lease::take(&file).unwrap_err(), Writers);
        drop(writer);
        assert!(Lease::take(&file).unwrap().is_some());
    }
}
