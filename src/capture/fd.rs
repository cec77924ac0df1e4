//! File descriptors by number, as scripts hand them over. Here because taking
//! one is `unsafe`.

use std::fs::File;
use std::io::{self, Write};
use std::os::fd::FromRawFd;

/// Writes to a descriptor that the caller's parent opened for us, and closes it.
///
/// # Errors
/// Not open, or not for writing.
pub fn write_and_close(fd: i32, bytes: &[u8]) -> io::Result<()> {
    if fd < 0 || !std::path::Path::new(&format!("/proc/self/fd/{fd}")).exists() {
        return Err(io::Error::from_raw_os_error(nix::libc::EBADF));
    }
    // SAFETY: it is open, and whoever named it on the command line gave it away.
    let mut file = unsafe { File::from_raw_fd(fd) };
    if (0..=2).contains(&fd) {
        // Standard streams stay open.
        let written = file.write_all(bytes);
        std::mem::forget(file);
        return written;
    }
    file.write_all(bytes)
}
