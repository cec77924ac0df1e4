//! What processes have mapped: `/proc/PID/maps` (proc_pid_maps(5)).

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

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

    /// Opens the very file that is mapped, whatever its path leads to by now.
    pub fn open(&self, proc: &Path, pid: u32) -> Option<File> {
        let process = proc.join(pid.to_string());
        // needs CAP_SYS_ADMIN, and works in every mount namespace
        let by_range = File::open(process.join("map_files").join(&self.range));
        let file = by_range.or_else(|_| {
            let inside = self.path.strip_prefix("/").unwrap_or(&self.path);
            File::open(process.join("root").join(inside))
        });
        file.ok()
            .filter(|f| f.metadata().is_ok_and(|m| m.is_file()))
    }
}

/// Executable files of a process, each once.
pub fn executables(proc: &Path, pid: u32) -> Vec<Mapped> {
    let maps = fs::read(proc.join(pid.to_string()).join("maps")).unwrap_or_default();
    let mut seen = HashSet::new();
    maps.split(|&b| b == b'\n')
        .filter_map(Mapped::parse)
        .filter(|mapped| seen.insert((mapped.device.clone(), mapped.inode)))
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
    fn the_file_that_is_mapped_is_opened() {
        let me = std::process::id();
        let own = executables(Path::new("/proc"), me);
        let exe = fs::read_link("/proc/self/exe").unwrap();
        let mapped = own.iter().find(|m| m.path == exe).unwrap();
        assert!(mapped.open(Path::new("/proc"), me).is_some());
    }
}
