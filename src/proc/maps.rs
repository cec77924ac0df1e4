//! What processes have mapped: `/proc/PID/maps` (proc_pid_maps(5)).

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use memchr::memmem;
use nix::sys::stat::{major, minor};

use super::place::Place;

/// Files of one process at most; large programs map some hundreds.
const MAX_FILES: usize = 4096;
/// And of what the kernel prints of it, bytes: names are long where somebody wants that.
const MAX_MAPS: u64 = 16 << 20;

const NEWLINE: &[u8] = b"\\012";

/// A file that can be executed from, mapped by a process.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mapped {
    /// As the kernel prints them; with the path they name a file without opening it.
    pub device: String,
    pub inode: u64,
    /// As the process sees it, in its own mount namespace.
    pub path: PathBuf,
    /// The path as the kernel prints it: `\012` may be a newline, or these four characters.
    printed: Vec<u8>,
    /// Addresses, as `/proc/PID/map_files` names them.
    range: String,
}

impl Mapped {
    fn parse(line: &[u8]) -> Option<Self> {
        // 7f0c-7f0d r-xp 00001000 fe:01 1234   /usr/lib/libssl.so.3
        let text = line;
        let mut fields = text.splitn(6, |&b| b == b' ');
        let (from, to) = std::str::from_utf8(fields.next()?).ok()?.split_once('-')?;
        let address = |text| u64::from_str_radix(text, 16).ok();
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
            path: PathBuf::from(OsString::from_vec(unescaped(path))),
            printed: path.to_vec(),
            // There without leading zeros (fs/proc/base.c, proc_map_files_readdir).
            range: format!("{:x}-{:x}", address(from)?, address(to)?),
        })
    }

    /// Is this its path?
    pub fn is_at(&self, path: &Path) -> bool {
        escaped(path.as_os_str().as_bytes()) == self.printed
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
        // btrfs and overlayfs have other numbers for stat(2) than for maps, and what is
        // deleted has no path. This leads to what is mapped in any case; it needs
        // CAP_CHECKPOINT_RESTORE, or CAP_SYS_ADMIN.
        Place::at(&process.join("map_files").join(&self.range)).ok()
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
        .take(MAX_MAPS)
        .split(b'\n')
        .map_while(Result::ok)
        .filter_map(|line| Mapped::parse(&line))
        .filter(|mapped| seen.insert((mapped.device.clone(), mapped.inode)))
        .take(MAX_FILES)
        .collect()
}

/// Only newlines are escaped (fs/proc/task_mmu.c, show_map_vma).
fn unescaped(printed: &[u8]) -> Vec<u8> {
    let mut path = Vec::with_capacity(printed.len());
    let mut rest = printed;
    while let Some(at) = memmem::find(rest, NEWLINE) {
        path.extend_from_slice(&rest[..at]);
        path.push(b'\n');
        rest = &rest[at + NEWLINE.len()..];
    }
    path.extend_from_slice(rest);
    path
}

fn escaped(path: &[u8]) -> Vec<u8> {
    path.split(|&b| b == b'\n')
        .collect::<Vec<_>>()
        .join(NEWLINE)
}

/// By this it shows, for little, that a process has mapped other code than before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Whose process it is.
    pub uid: u32,
    /// Of its program and of everything else that can be executed, kB.
    program: u64,
    libraries: u64,
}

impl Size {
    /// `None`: it has no program, as threads of the kernel have none.
    pub fn of(proc: &Path, pid: u32) -> Option<Self> {
        let Ok(text) = fs::read(proc.join(pid.to_string()).join("status")) else {
            return Some(Size::default()); // what can be said of it shows elsewhere
        };
        let value = |name: &[u8]| {
            let mut lines = text.split(|&b| b == b'\n');
            let line = lines.find_map(|line| line.strip_prefix(name))?;
            let mut words = line.split(|b| b.is_ascii_whitespace());
            let word = words.find(|word| !word.is_empty())?;
            std::str::from_utf8(word).ok()?.parse::<u64>().ok()
        };
        Some(Size {
            program: value(b"VmExe:")?,
            libraries: value(b"VmLib:")?,
            uid: value(b"Uid:")
                .and_then(|uid| uid.try_into().ok())
                .unwrap_or(0),
        })
    }
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

    #[test]
    fn a_path_with_a_newline_is_the_one_that_the_process_has() {
        let line = br"7f01-7f02 r-xp 00001000 00:2d 12   /new\012line/\\012.so";
        let mapped = Mapped::parse(line).unwrap();
        assert_eq!(mapped.path, Path::new("/new\nline/\\\n.so"));
        // one may be printed like another: both are known again
        assert!(mapped.is_at(Path::new("/new\nline/\\\n.so")));
        assert!(mapped.is_at(Path::new("/new\nline/\\\\012.so")));
        assert!(!mapped.is_at(Path::new("/new line/\\012.so")));
    }

    #[test]
    fn what_has_no_path_is_found_by_its_addresses_those_of_low_ones_too() {
        let dir = tempfile::tempdir().unwrap();
        let proc = dir.path();
        fs::create_dir_all(proc.join("7/map_files")).unwrap();
        fs::write(proc.join("program"), "text").unwrap();
        let lines = [
            "00400000-00656000 r-xp 00000000 fe:01 11   /srv/app (deleted)",
            "7f00a0000000-7f00a0001000 r-xp 00000000 00:01 12   /memfd:name (deleted)",
        ];
        for (line, name) in lines
            .iter()
            .zip(["400000-656000", "7f00a0000000-7f00a0001000"])
        {
            let link = proc.join("7/map_files").join(name);
            std::os::unix::fs::symlink(proc.join("program"), link).unwrap();
            let mapped = Mapped::parse(line.as_bytes()).unwrap();
            let place = mapped.place(proc, 7).expect(name);
            assert_eq!(place.meta.len(), 4);
        }
    }

    #[test]
    fn a_process_that_maps_more_code_has_another_size() {
        let dir = tempfile::tempdir().unwrap();
        let status = dir.path().join("7/status");
        fs::create_dir(dir.path().join("7")).unwrap();
        let size = |libraries: u32| {
            let lines = [
                "Name:\tVmLib: 1",
                "Uid:\t33\t0\t0\t0",
                "VmExe:\t      12 kB",
            ];
            let text = format!("{}\nVmLib:\t   {libraries} kB\n", lines.join("\n"));
            fs::write(&status, text).unwrap();
            Size::of(dir.path(), 7).unwrap()
        };
        assert_eq!(size(20), size(20));
        assert_eq!(size(20).uid, 33);
        assert_ne!(size(20), size(24));
        fs::write(&status, "Name:\tkthreadd\nUid:\t0\t0\t0\t0\n").unwrap();
        assert_eq!(Size::of(dir.path(), 7), None);
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
        for name in ["y", "y (deleted)"] {
            assert!(
                found(name, file).is_none(),
                "{name}: it has another inode number"
            );
        }
    }
}
