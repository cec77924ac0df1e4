//! File descriptors: by number, as scripts hand them over, and what they are. Here
//! because asking for either is `unsafe`.

use std::fs::File;
use std::io::{self, IoSliceMut};
use std::mem::ManuallyDrop;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

use nix::errno::Errno;
use nix::libc;
use nix::sys::socket::{recvmsg, ControlMessageOwned, MsgFlags};

/// Takes a descriptor that the caller's parent opened for us; no child inherits it.
/// To be called before anything else is opened, which could have its number.
///
/// # Errors
/// It is not open.
pub fn take(fd: i32) -> io::Result<File> {
    if fd < 0 {
        return Err(io::Error::from_raw_os_error(libc::EBADF));
    }
    // SAFETY: whoever named it on the command line gave it away, and what is not open
    // is only copied here, which fails.
    let given = ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(fd) });
    let copy = given.try_clone()?;
    if fd > 2 {
        // Standard streams stay open.
        drop(ManuallyDrop::into_inner(given));
    }
    Ok(copy.into())
}

/// Receives one packet from a socket, whole or cut to the buffer, and a file if one came
/// with it; 0 bytes: the other end is closed.
///
/// # Errors
/// `WouldBlock`: nothing is there, and it is not to wait; or the socket is none.
pub fn receive(
    socket: BorrowedFd<'_>,
    buffer: &mut [u8],
    wait: bool,
) -> io::Result<(usize, Option<File>)> {
    let mut space = nix::cmsg_space!([RawFd; 1]);
    let mut flags = MsgFlags::MSG_CMSG_CLOEXEC;
    if !wait {
        flags |= MsgFlags::MSG_DONTWAIT;
    }
    let mut parts = [IoSliceMut::new(buffer)];
    let fd = socket.as_raw_fd();
    let message = loop {
        match recvmsg::<()>(fd, &mut parts, Some(&mut space), flags) {
            Err(Errno::EINTR) => {}
            done => break done?,
        }
    };
    let (length, mut file) = (message.bytes, None);
    // A control message that was cut has those descriptors that fitted.
    for control in message.cmsgs().into_iter().flatten() {
        if let ControlMessageOwned::ScmRights(fds) = control {
            for fd in fds {
                // SAFETY: the kernel has made it for us, and nobody else knows of it.
                file = Some(File::from(unsafe { OwnedFd::from_raw_fd(fd) }));
            }
        }
    }
    Ok((length, file))
}

/// Takes a lease on an open file, or gives it up: F_RDLCK, F_UNLCK.
///
/// # Errors
/// See fcntl(2).
pub fn set_lease(file: BorrowedFd<'_>, kind: i32) -> io::Result<()> {
    // SAFETY: the command has a number for its argument.
    let done = unsafe { libc::fcntl(file.as_raw_fd(), libc::F_SETLEASE, kind) };
    Ok(Errno::result(done).map(drop)?)
}

/// The lease on an open file, or what it is to become.
///
/// # Errors
/// See fcntl(2).
pub fn lease(file: BorrowedFd<'_>) -> io::Result<i32> {
    // SAFETY: the command has no argument.
    let kind = unsafe { libc::fcntl(file.as_raw_fd(), libc::F_GETLEASE) };
    Ok(Errno::result(kind)?)
}

/// Nobody is sent signals about an open file.
#[cfg(test)]
pub fn signal_nobody(file: BorrowedFd<'_>) -> io::Result<()> {
    // SAFETY: the command has a number for its argument.
    let done = unsafe { libc::fcntl(file.as_raw_fd(), libc::F_SETOWN, 0) };
    Ok(Errno::result(done).map(drop)?)
}

/// A network namespace (ioctl_ns(2))?
pub fn is_netns(file: &File) -> bool {
    // SAFETY: the file is open, and the request has no argument.
    let kind = unsafe { ns_get_nstype(file.as_raw_fd()) };
    kind == Ok(libc::CLONE_NEWNET)
}

nix::ioctl_none!(ns_get_nstype, 0xb7, 0x3);

nix::ioctl_write_ptr_bad!(tiocsti, libc::TIOCSTI, u8);

/// What is attempted, and how.
type Attempt = (&'static str, fn() -> io::Result<()>);

/// What nobody is to do with a descriptor in the sandbox: for its tests.
pub const ATTEMPTS: &[Attempt] = &[
    ("signal a process by fcntl", || {
        // SAFETY: the command has a number for its argument.
        let done = unsafe { libc::fcntl(0, libc::F_SETOWN, libc::getppid()) };
        Ok(Errno::result(done).map(drop)?)
    }),
    ("choose the signal by fcntl", || {
        /// include/uapi/asm-generic/fcntl.h
        const F_SETSIG: i32 = 10;
        // SAFETY: the command has a number for its argument.
        let done = unsafe { libc::fcntl(0, F_SETSIG, 0) };
        Ok(Errno::result(done).map(drop)?)
    }),
    ("push terminal input", || {
        // SAFETY: the request has a pointer to one byte for its argument.
        Ok(unsafe { tiocsti(0, &b' ') }.map(drop)?)
    }),
];
