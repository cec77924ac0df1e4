//! Facts from `/proc`, `/sys` and executables, as plain data.
//!
//! Reads only, and never writes or signals. The roots of both trees can be
//! others, which is how all of it is tested. What cannot be read is `None` or
//! an error of [`std::io`], never a guess. Formats are those of proc(5).

pub mod elf;
pub mod finder;
mod libraries;
pub mod maps;
mod place;
pub mod probes;
mod sockets;
mod status;
pub mod tls;

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

pub use libraries::{Tls, TlsKind};
use place::Place;
pub use sockets::{Family, Socket, Sockets, State};
pub use status::{Capabilities, Status};

/// Files of `/proc` that are read whole are short, but for those of sockets and
/// mappings; what is longer than this is not read to its end.
const MAX_FILE: u64 = 64 << 20;

/// PROC_PID_INIT_INO, include/uapi/linux/nsfs.h.
const INITIAL_PIDNS: u64 = 0xefff_fffc;

/// The two trees.
#[derive(Clone, Debug)]
pub struct Proc {
    proc: PathBuf,
    sys: PathBuf,
}

impl Default for Proc {
    fn default() -> Self {
        Proc::at(Path::new("/"))
    }
}

impl Proc {
    /// `/proc` and `/sys` below `root`.
    pub fn at(root: &Path) -> Self {
        Proc {
            proc: root.join("proc"),
            sys: root.join("sys"),
        }
    }

    fn of(&self, pid: u32, name: &str) -> PathBuf {
        self.proc.join(pid.to_string()).join(name)
    }

    fn proc_text(&self, name: &str) -> Option<String> {
        text(&self.proc.join(name)).ok()
    }

    /// A setting below `/proc/sys`.
    pub fn setting(&self, name: &str) -> Option<String> {
        Some(self.proc_text(&format!("sys/{name}"))?.trim().to_string())
    }

    /// As uname(2) has it.
    pub fn release(&self) -> Option<String> {
        self.setting("kernel/osrelease")
    }

    /// The kernel lockdown's mode: `none`, `integrity` or `confidentiality`; `None`
    /// where there is no lockdown, or securityfs is not mounted.
    pub fn lockdown(&self) -> Option<String> {
        let modes = text(&self.sys.join("kernel/security/lockdown")).ok()?;
        let (_, rest) = modes.split_once('[')?;
        Some(rest.split_once(']')?.0.to_string())
    }

    /// Where a file system of this type is mounted first.
    pub fn mount_point(&self, kind: &str) -> Option<String> {
        let mounts = self.proc_text("self/mounts")?;
        let mut fields = mounts.lines().map(|line| line.split(' '));
        fields.find_map(|mut line| {
            let point = line.nth(1)?;
            (line.next()? == kind).then(|| point.to_string())
        })
    }

    /// Bytes that this process may lock into memory (the soft limit); `None`: any number.
    pub fn memlock(&self) -> Option<u64> {
        let limits = self.proc_text("self/limits")?;
        let line = limits
            .lines()
            .find_map(|line| line.strip_prefix("Max locked memory"))?;
        line.split_whitespace().next()?.parse().ok()
    }

    /// Is this a user namespace other than the first? Its capabilities do not reach the kernel.
    pub fn in_user_namespace(&self) -> bool {
        let map = self.proc_text("self/uid_map").unwrap_or_default();
        let fields: Vec<&str> = map.split_whitespace().collect();
        !fields.is_empty() && fields != ["0", "0", "4294967295"]
    }

    /// Is this a pid namespace other than the first?
    pub fn in_pid_namespace(&self) -> bool {
        namespace(&self.proc.join("self/ns/pid")).is_ok_and(|ino| ino != INITIAL_PIDNS)
    }

    /// What this process's time namespace adds to CLOCK_MONOTONIC, ns; 0 in the first.
    pub fn monotonic_offset(&self) -> i64 {
        // The file is about the namespace of children, which is another between
        // unshare(2) and the next fork.
        let link = |name| fs::read_link(self.proc.join("self/ns").join(name)).ok();
        if link("time") != link("time_for_children") {
            return 0;
        }
        let offsets = self.proc_text("self/timens_offsets").unwrap_or_default();
        let line = offsets
            .lines()
            .find_map(|line| line.strip_prefix("monotonic"))
            .unwrap_or_default();
        let mut numbers = line
            .split_whitespace()
            .map(|n| n.parse::<i64>().unwrap_or(0));
        let (seconds, ns) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
        seconds.saturating_mul(1_000_000_000).saturating_add(ns)
    }

    /// What the kernel says of this process.
    pub fn own_status(&self) -> io::Result<Status> {
        Ok(Status::parse(&text(&self.proc.join("self/status"))?))
    }

    /// What the kernel says of a process.
    ///
    /// # Errors
    /// There is no such process, or it cannot be seen.
    pub fn status(&self, pid: u32) -> io::Result<Status> {
        Ok(Status::parse(&text(&self.of(pid, "status"))?))
    }

    /// Names of its threads, its own first; those that ended meanwhile are left out.
    pub fn thread_names(&self, pid: u32) -> Vec<String> {
        let name = |path: &Path| text(path).map(|name| name.trim_end_matches('\n').to_string());
        let mut names: Vec<String> = name(&self.of(pid, "comm")).into_iter().collect();
        for thread in fs::read_dir(self.of(pid, "task")).into_iter().flatten() {
            let Ok(thread) = thread else { continue };
            if let Ok(name) = name(&thread.path().join("comm")) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// Inode number of its network namespace. `None` as `pid`: this process's.
    ///
    /// # Errors
    /// Another user's, without CAP_SYS_PTRACE.
    pub fn netns(&self, pid: Option<u32>) -> io::Result<u64> {
        let whose = pid.map_or("self".to_string(), |pid| pid.to_string());
        namespace(&self.proc.join(whose).join("ns/net"))
    }

    /// Is its program a 32-bit one (`EI_CLASS` of its ELF header)?
    ///
    /// # Errors
    /// Another user's, without CAP_SYS_PTRACE; or a kernel thread, which has none.
    pub fn is_32_bit(&self, pid: u32) -> io::Result<bool> {
        let mut head = [0; 5];
        Place::at(&self.of(pid, "exe"))?
            .open()?
            .read_exact(&mut head)?;
        match head {
            [0x7f, b'E', b'L', b'F', class] => Ok(class == 1),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    /// A file as the process sees it, in its own mount namespace.
    ///
    /// # Errors
    /// It is not there, or no regular file, or the process is another user's.
    pub fn file(&self, pid: u32, path: &str) -> io::Result<File> {
        let path = self.of(pid, "root").join(path.trim_start_matches('/'));
        Place::exactly_at(&path)?.open()
    }

    /// Files that it executes from, its program among them.
    pub fn code(&self, pid: u32) -> Vec<Code> {
        let program = fs::read_link(self.of(pid, "exe")).ok();
        let mapped = maps::executables(&self.proc, pid).into_iter();
        let open = |mapped: maps::Mapped| {
            let file = mapped.place(&self.proc, pid)?.open().ok()?;
            Some(Code {
                program: program.as_ref().is_some_and(|path| mapped.is_at(path)),
                path: mapped.path,
                file,
            })
        };
        mapped.filter_map(open).collect()
    }

    /// What its descriptors lead to: `socket:[1234]`, `anon_inode:[io_uring]`, a path.
    ///
    /// # Errors
    /// Another user's, without CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH.
    pub fn descriptors(&self, pid: u32) -> io::Result<Vec<String>> {
        let mut targets = Vec::new();
        for fd in fs::read_dir(self.of(pid, "fd"))? {
            match fs::read_link(fd?.path()) {
                Ok(target) => targets.push(target.to_string_lossy().into_owned()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {} // closed meanwhile
                Err(error) => return Err(error),
            }
        }
        Ok(targets)
    }
}

/// A file that a process executes from.
pub struct Code {
    /// As the process sees it.
    pub path: PathBuf,
    pub file: File,
    /// Its program, not a library.
    pub program: bool,
}

/// The inode number of a namespace: of the link's target, as in `net:[4026531840]`.
fn namespace(path: &Path) -> io::Result<u64> {
    let target = fs::read_link(path)?;
    let name = target.to_string_lossy();
    let number = name
        .split_once('[')
        .and_then(|(_, rest)| rest.strip_suffix(']')?.parse().ok());
    match number {
        Some(number) => Ok(number),
        None => fs::metadata(path).map(|meta| meta.ino()),
    }
}

fn text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_FILE).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
