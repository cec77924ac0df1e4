//! What processes have mapped: `/proc/PID/maps` (proc_pid_maps(5)).

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use nix::sys::stat::{major, minor};

use super::place::Place;

/// Files of one process at most; large programs map some hundreds.
const MAX_FILES: usize = 4096;

/// A file that can be executed from, mapped by a process.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mapped {
    /// As the kernel prints them; with the path they name a file without opening it.
    pub device: String,
    pub inode: u64,
    /// As the process sees it, in its own mount namespace.
    pub path: PathBuf,
    /// Addresses, as `/proc/PID/map_files` names them.
    range: String,
}

impl Mapped {
    fn parse(line: &[u8]) -> Option<Self> {
        // 7f0c-7f0d r-xp 00001000 fe:01 1234   /usr/lib/libssl.so.3
        let text = line;
        let mut fields = text.splitn(6, |&b| b == b' ');
        let range = std::str::from_utf8(fields.next()?).ok()?;
        if fields.next()?.get(2) != Some(&b'x') {
            return None;
        }
        let _offset = fields.next()?;
        let device = std::str::from_utf8(fields.next()?).ok()?;
        let inode = std::str::from_utf8(fields.next()?).ok()?.parse().ok()?;
        let path = fields.next()?.trim_ascii_start();
        if inode == 0 || path.first() != Some(&b'/') {
            return None;
        }
        Some(Mapped {
            device: device.to_string(),
            inode,
            path: PathBuf::from(OsStr::from_bytes(path)),
            range: range.to_string(),
        })
    }

    /// The very file that is mapped, whatever its path leads to by now.
    pub fn place(&self, proc: &Path, pid: u32) -> Option<Place> {
        let process = proc.join(pid.to_string());
        let inside = self.path.strip_prefix("/").unwrap_or(&self.path);
        let by_path = Place::exactly_at(&process.join("root").join(inside)).ok();
        // A number is not used again while its file is mapped.
        if by_path.as_ref().is_some_and(|place| self.is(place)) {
            return by_path;
        }
        // Needs CAP_SYS_ADMIN, and works in every mount namespace.
        let by_range = Place::at(&process.join("map_files").join(&self.range));
        // btrfs and overlayfs have other numbers for stat(2) than for maps; but one
        // that is deleted is not what has its name now.
        let deleted = self.path.as_os_str().as_bytes().ends_with(b" (deleted)");
        by_range.ok().or(by_path.filter(|_| !deleted))
    }

    fn is(&self, place: &Place) -> bool {
        let dev = place.meta.dev();
        let device = format!("{:02x}:{:02x}", major(dev), minor(dev));
        (&self.device, self.inode) == (&device, place.meta.ino())
    }
}

/// Executable files of a process, each once.
pub fn executables(proc: &Path, pid: u32) -> Vec<Mapped> {
    let Ok(maps) = File::open(proc.join(pid.to_string()).join("maps")) else {
        return Vec::new();
    };
    let mut seen = HashSet::new();
    BufReader::new(maps)
        .split(b'\n')
        .map_while(Result::ok)
        .filter_map(|line| Mapped::parse(&line))
        .filter(|mapped| seen.insert((mapped.device.clone(), mapped.inode)))
        .take(MAX_FILES)
        .collect()
}

/// Process numbers.
pub fn processes(proc: &Path) -> Vec<u32> {
    let Ok(entries) = fs::read_dir(proc) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn executable_files_are_found_among_the_mappings() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("7")).unwrap();
        fs::write(
            dir.path().join("7/maps"),
            "55d0-55d1 r--p 00000000 fe:01 11   /usr/bin/a\n\
             55d1-55d2 r-xp 00001000 fe:01 11   /usr/bin/a\n\
             55d2-55d3 r-xp 00002000 fe:01 11   /usr/bin/a\n\
             7f00-7f01 r-xp 00000000 00:00 0 \n\
             7f01-7f02 r-xp 00001000 00:2d 12   /lib/with space.so (deleted)\n\
             7ffd-7ffe r-xp 00000000 00:00 0    [vdso]\n\
             nonsense\n",
        )
        .unwrap();
        let found = executables(dir.path(), 7);
        let paths: Vec<_> = found.iter().map(|m| m.path.to_str().unwrap()).collect();
        assert_eq!(paths, ["/usr/bin/a", "/lib/with space.so (deleted)"]);
        assert_eq!((found[1].device.as_str(), found[1].inode), ("00:2d", 12));
        assert_eq!(processes(dir.path()), [7]);
        assert!(executables(dir.path(), 8).is_empty());
    }

    #[test]
    fn the_file_that_is_mapped_is_found() {
        let me = std::process::id();
        let own = executables(Path::new("/proc"), me);
        let exe = fs::read_link("/proc/self/exe").unwrap();
        let mapped = own.iter().find(|m| m.path == exe).unwrap();
        let place = mapped.place(Path::new("/proc"), me).unwrap();
        assert_eq!(place.meta.ino(), fs::metadata(exe).unwrap().ino());
    }

    /// A process that has a file of this name mapped, and what is there now.
    fn found(name: &str, make: impl FnOnce(&Path)) -> Option<Place> {
        let dir = tempfile::tempdir().unwrap();
        let proc = dir.path().to_path_buf();
        fs::create_dir_all(proc.join("7/root")).unwrap();
        let line = format!("7f00-7f01 r-xp 00000000 00:01 1   /{name}\n");
        fs::write(proc.join("7/maps"), line).unwrap();
        make(&proc.join("7/root").join(name));
        let (done, answer) = std::sync::mpsc::channel();
        let mapped = executables(&proc, 7).remove(0);
        std::thread::spawn(move || drop(done.send(mapped.place(&proc, 7))));
        let answer = answer.recv_timeout(std::time::Duration::from_secs(10));
        answer.expect("it does not wait for anybody")
    }

    #[test]
    fn what_took_the_place_of_a_mapped_file_is_left_alone() {
        let fifo = |path: &Path| nix::unistd::mkfifo(path, nix::sys::stat::Mode::S_IRWXU).unwrap();
        let link = |path: &Path| std::os::unix::fs::symlink("/proc/self/exe", path).unwrap();
        let file = |path: &Path| fs::write(path, "other").unwrap();
        for name in ["y", "y (deleted)"] {
            assert!(found(name, fifo).is_none(), "{name}");
            assert!(found(name, link).is_none(), "{name}");
        }
        assert!(found("y (deleted)", file).is_none());
        // a file system with other numbers
        assert!(found("y", file).is_some());
    }
}
