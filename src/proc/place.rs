//! Opening files whose names others chose.
//!
//! Opening alone may do harm: a FIFO waits for its writer, a device does what its
//! driver does, a file under a lease (fcntl(2), F_SETLEASE) waits for its holder.
//! So a name is followed to its end without opening what is there (open(2),
//! O_PATH), and only a regular file is opened, by what was found and not by name.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use nix::fcntl::{open, OFlag};
use nix::libc;
use nix::sys::stat::Mode;

/// A regular file, not open.
#[derive(Debug)]
pub struct Place {
    handle: OwnedFd,
    pub meta: Metadata,
}

impl Place {
    /// Where a path leads.
    ///
    /// # Errors
    /// Nowhere, or to no regular file.
    pub fn at(path: &Path) -> io::Result<Self> {
        Self::find(path, OFlag::empty())
    }

    /// A path that is not to end in a symbolic link.
    ///
    /// # Errors
    /// It leads nowhere, or to no regular file.
    pub fn exactly_at(path: &Path) -> io::Result<Self> {
        Self::find(path, OFlag::O_NOFOLLOW)
    }

    fn find(path: &Path, flags: OFlag) -> io::Result<Self> {
        // Not by std::fs, which takes musl's O_PATH for an access mode and drops it.
        let flags = flags | OFlag::O_PATH | OFlag::O_CLOEXEC;
        let handle = File::from(open(path, flags, Mode::empty())?);
        let meta = handle.metadata()?;
        if !meta.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "no regular file",
            ));
        }
        Ok(Place {
            handle: handle.into(),
            meta,
        })
    }

    /// What it is by now.
    ///
    /// # Errors
    /// The file system does not tell.
    pub fn now(&self) -> io::Result<Metadata> {
        // O_PATH is enough for fstat(2)
        File::from(self.handle.try_clone()?).metadata()
    }

    /// Opens it to read.
    ///
    /// # Errors
    /// Not permitted; or somebody has a lease on it.
    pub fn open(&self) -> io::Result<File> {
        OpenOptions::new()
            .read(true)
            .custom_flags(libc::O_NONBLOCK)
            .open(format!("/proc/self/fd/{}", self.handle.as_raw_fd()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::Read;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::path::PathBuf;
    use std::sync::mpsc;
    use std::time::Duration;

    /// Is there a regular file? Asked where nobody minds if it waits.
    fn regular(path: PathBuf) -> bool {
        let (done, answer) = mpsc::channel();
        std::thread::spawn(move || done.send(Place::at(&path).is_ok()));
        let answer = answer.recv_timeout(Duration::from_secs(10));
        answer.expect("it does not wait for anybody")
    }

    #[test]
    fn only_regular_files_are_opened() {
        let dir = tempfile::tempdir().unwrap();
        let name = |name| dir.path().join(name);
        fs::write(name("file"), "text").unwrap();
        symlink(name("file"), name("link")).unwrap();
        symlink("/dev/null", name("device")).unwrap();
        nix::unistd::mkfifo(&name("fifo"), Mode::S_IRWXU).unwrap();
        let _socket = UnixListener::bind(name("socket")).unwrap();
        for found in [Place::exactly_at(&name("file")), Place::at(&name("link"))] {
            let mut text = String::new();
            let mut file = found.unwrap().open().unwrap();
            file.read_to_string(&mut text).unwrap();
            assert_eq!(text, "text");
        }
        assert!(Place::exactly_at(&name("link")).is_err());
        for other in ["device", "fifo", "socket", "nothing"] {
            assert!(!regular(name(other)), "{other}");
        }
        assert!(!regular(dir.path().into()));
    }
}
