//! Files that are written to: made, or taken as they are, without being led astray.
//!
//! Who writes as root what other people's requests say must not be given a place for
//! it by just anybody: in `/tmp` each user may have put a link, or a file of their own,
//! where the new file is to be. So links are followed only if root, this user or who
//! asked by sudo(8) made them, and a file that is there is filled only if it belongs to
//! one of these. That is what `fs.protected_symlinks`, `protected_regular`,
//! `protected_fifos` and `protected_hardlinks` (proc_sys_fs(5)) are for, whatever they
//! are set to here. New files have mode 0600 and belong to who asked.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::{openat, readlinkat, renameat, OFlag, AT_FDCWD};
use nix::libc;
use nix::sys::stat::{fstat, FileStat, Mode, SFlag};
use nix::sys::statfs::{fstatfs, PROC_SUPER_MAGIC};
use nix::unistd::{fchown, geteuid, unlinkat, Gid, Uid, UnlinkatFlags};

/// As many as the kernel follows (path_resolution(7)).
const LINKS: u32 = 40;
/// A name that changes what it is that often while it is looked at is left alone.
const LOOKS: u32 = 100;

/// The user who asked root to do this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asker {
    uid: Uid,
    gid: Option<Gid>,
}

impl Asker {
    /// `SUDO_UID` and `SUDO_GID` (sudo(8)), which anyone but root could have set as they
    /// please.
    pub fn new(uid: Option<OsString>, gid: Option<OsString>) -> Option<Self> {
        let number = |text: Option<OsString>| {
            let text = text?.into_string().ok()?;
            let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
            // The last one means "no change" to chown(2).
            let number = text.parse().ok().filter(|&number| number != u32::MAX);
            number.filter(|_| digits)
        };
        let uid = number(uid).filter(|_| geteuid().is_root())?;
        Some(Asker {
            uid: Uid::from_raw(uid),
            gid: number(gid).map(Gid::from_raw),
        })
    }
}

/// What becomes of what is in a file that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Emptied,
    /// What is written comes behind it.
    Kept,
}

/// Opens a file to be written to. FIFOs wait for their reader.
///
/// # Errors
/// It cannot be opened, or somebody else has a hand in it.
pub fn open(path: &Path, content: Content, asker: Option<Asker>) -> io::Result<File> {
    for _ in 0..LOOKS {
        let place = Place::find(path, asker)?;
        if let Some(file) = place.open(content)? {
            return Ok(file);
        }
    }
    Err(refused("it is always another file"))
}

/// Where a path leads to.
pub struct Place {
    dir: OwnedFd,
    name: OsString,
    asker: Option<Asker>,
    what: What,
}

enum What {
    Nothing,
    /// A link of the kernel's own, to what is open somewhere: `/proc/self/fd/1`.
    Open,
    /// Anything else; never a link.
    File(FileStat),
}

impl Place {
    /// # Errors
    /// A directory on the way is not there, or a link that is somebody else's.
    pub fn find(path: &Path, asker: Option<Asker>) -> io::Result<Self> {
        let mut dir = directory(AT_FDCWD, OsStr::new("."))?;
        let mut way = VecDeque::new();
        go(path, &mut dir, &mut way)?;
        let mut links = 0;
        loop {
            let Some(name) = way.pop_front() else {
                return Err(Errno::ENOENT.into());
            };
            let last = way.is_empty();
            let found = |what| (name.clone(), what);
            let (name, what) = match look(&dir, &name) {
                Err(Errno::ENOENT) if last => found(What::Nothing),
                Err(error) => return Err(error.into()),
                Ok((_, stat)) if is(&stat, SFlag::S_IFLNK) && in_proc(&dir) => {
                    if !last {
                        dir = directory(dir.as_fd(), &name)?;
                        continue;
                    }
                    found(What::Open)
                }
                Ok((link, stat)) if is(&stat, SFlag::S_IFLNK) => {
                    links += 1;
                    if links > LINKS {
                        return Err(Errno::ELOOP.into());
                    }
                    if !trusted(stat.st_uid, asker) {
                        let name = Path::new(&name).display();
                        return Err(refused(format!(
                            "{name} is a link of user {}, which is not followed",
                            stat.st_uid
                        )));
                    }
                    let target = PathBuf::from(readlinkat(&link, "")?);
                    go(&target, &mut dir, &mut way)?;
                    continue;
                }
                Ok((_, stat)) if last => found(What::File(stat)),
                Ok((next, _)) => {
                    dir = next;
                    continue;
                }
            };
            return Ok(Place {
                dir,
                name,
                asker,
                what,
            });
        }
    }

    /// Is it there, and no regular file?
    pub fn is_special(&self) -> bool {
        match &self.what {
            What::Nothing => false,
            What::Open => true,
            What::File(stat) => !is(stat, SFlag::S_IFREG),
        }
    }

    /// `None` when it is not what it was any more.
    fn open(&self, content: Content) -> io::Result<Option<File>> {
        match &self.what {
            What::Nothing => match self.make(&self.name) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(None),
                made => made.map(Some),
            },
            What::Open => {
                let emptied = match content {
                    Content::Emptied => OFlag::O_TRUNC,
                    Content::Kept => OFlag::O_APPEND,
                };
                let how = OFlag::O_WRONLY | OFlag::O_NOCTTY | OFlag::O_CLOEXEC | emptied;
                let fd = openat(&self.dir, self.name.as_os_str(), how, Mode::empty())?;
                Ok(Some(fd.into()))
            }
            What::File(stat) => {
                self.may_be_written(stat)?;
                let regular = is(stat, SFlag::S_IFREG);
                // Behind its end, also when somebody cuts it short (logrotate's copytruncate).
                let how = match regular {
                    true => OFlag::O_APPEND,
                    false => OFlag::empty(),
                };
                let Some(file) = self.open_same(stat, how)? else {
                    return Ok(None);
                };
                if regular && content == Content::Emptied {
                    file.set_len(0)?;
                }
                Ok(Some(file))
            }
        }
    }

    /// Opens what is there and no regular file, without waiting for a reader.
    ///
    /// # Errors
    /// Also ENXIO: it is a FIFO that nobody reads.
    pub fn open_special(&self) -> io::Result<File> {
        let nonblocking = OFlag::O_NONBLOCK;
        match &self.what {
            What::File(stat) => {
                self.may_be_written(stat)?;
                let file = self.open_same(stat, nonblocking)?;
                file.ok_or_else(|| refused("it is another file now"))
            }
            What::Open | What::Nothing => {
                let how = OFlag::O_WRONLY | OFlag::O_NOCTTY | OFlag::O_CLOEXEC | nonblocking;
                let fd = openat(&self.dir, self.name.as_os_str(), how, Mode::empty())?;
                Ok(fd.into())
            }
        }
    }

    fn open_same(&self, stat: &FileStat, how: OFlag) -> io::Result<Option<File>> {
        let how = how | OFlag::O_WRONLY | OFlag::O_NOFOLLOW | OFlag::O_NOCTTY | OFlag::O_CLOEXEC;
        let fd = match openat(&self.dir, self.name.as_os_str(), how, Mode::empty()) {
            Err(Errno::ENOENT | Errno::ELOOP) => return Ok(None),
            opened => opened?,
        };
        let now = fstat(&fd)?;
        let same = (now.st_dev, now.st_ino) == (stat.st_dev, stat.st_ino);
        Ok(same.then(|| fd.into()))
    }

    /// A new file of this name in the same directory, for its owner only.
    ///
    /// # Errors
    /// Also [`ErrorKind::AlreadyExists`].
    pub fn make(&self, name: &OsStr) -> io::Result<File> {
        let how = OFlag::O_WRONLY
            | OFlag::O_CREAT
            | OFlag::O_EXCL
            | OFlag::O_APPEND
            | OFlag::O_NOFOLLOW
            | OFlag::O_CLOEXEC;
        // What other people's requests say is not for everyone.
        let fd = openat(&self.dir, name, how, Mode::S_IRUSR | Mode::S_IWUSR)?;
        if let Some(Asker { uid, gid }) = self.asker {
            if let Err(error) = fchown(&fd, Some(uid), gid) {
                log::info!("a file cannot be given to user {uid}: {error}");
            }
        }
        Ok(fd.into())
    }

    pub fn dir(&self) -> &OwnedFd {
        &self.dir
    }

    /// The last part of the path.
    pub fn name(&self) -> &OsStr {
        &self.name
    }

    /// Puts the file of this name in its place.
    ///
    /// # Errors
    /// See rename(2).
    pub fn replace_by(&self, name: &OsStr) -> io::Result<()> {
        Ok(renameat(&self.dir, name, &self.dir, self.name())?)
    }

    pub fn remove(&self, name: &OsStr) {
        let _ = unlinkat(&self.dir, name, UnlinkatFlags::NoRemoveDir);
    }

    /// Is it nobody else's, as far as others could have put it there?
    fn may_be_written(&self, stat: &FileStat) -> io::Result<()> {
        let theirs = !trusted(stat.st_uid, self.asker);
        // As fs.protected_regular and protected_fifos have it, and where anybody can.
        let dir = fstat(&self.dir)?;
        let shared = dir.st_mode & (libc::S_ISVTX | libc::S_IWOTH) != 0;
        if theirs && (is(stat, SFlag::S_IFREG) || (shared && is(stat, SFlag::S_IFIFO))) {
            return Err(refused(format!("it is a file of user {}", stat.st_uid)));
        }
        if shared && is(stat, SFlag::S_IFREG) && stat.st_nlink > 1 {
            return Err(refused(
                "it has other names, and is where others can put files",
            ));
        }
        Ok(())
    }
}

fn refused(why: impl Into<String>) -> io::Error {
    io::Error::new(ErrorKind::PermissionDenied, why.into())
}

fn is(stat: &FileStat, kind: SFlag) -> bool {
    stat.st_mode & libc::S_IFMT == kind.bits()
}

fn trusted(owner: u32, asker: Option<Asker>) -> bool {
    let owner = Uid::from_raw(owner);
    owner.is_root() || owner == geteuid() || asker.is_some_and(|asker| asker.uid == owner)
}

/// The links there are the kernel's.
fn in_proc(dir: &OwnedFd) -> bool {
    fstatfs(dir).is_ok_and(|stat| stat.filesystem_type() == PROC_SUPER_MAGIC)
}

/// What is there, links as such.
fn look(dir: &OwnedFd, name: &OsStr) -> nix::Result<(OwnedFd, FileStat)> {
    let how = OFlag::O_PATH | OFlag::O_NOFOLLOW | OFlag::O_CLOEXEC;
    let fd = openat(dir, name, how, Mode::empty())?;
    let stat = fstat(&fd)?;
    Ok((fd, stat))
}

fn directory(from: impl AsFd, name: &OsStr) -> io::Result<OwnedFd> {
    let how = OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
    Ok(openat(from, name, how, Mode::empty())?)
}

/// Puts the parts of a path in front of what is left of the way.
fn go(path: &Path, dir: &mut OwnedFd, way: &mut VecDeque<OsString>) -> io::Result<()> {
    if path.is_absolute() {
        *dir = directory(AT_FDCWD, OsStr::new("/"))?;
    }
    let parts = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_os_string()),
        Component::ParentDir => Some("..".into()),
        Component::CurDir | Component::RootDir | Component::Prefix(_) => None,
    });
    let mut parts: Vec<OsString> = parts.collect();
    // `x/` is a directory, and so is what has no other part.
    let bytes = path.as_os_str().as_bytes();
    let ends = bytes.ends_with(b"/") || bytes.ends_with(b"/.") || parts.is_empty();
    if ends && !bytes.is_empty() {
        parts.push(".".into());
    }
    for part in parts.into_iter().rev() {
        way.push_front(part);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::Write;
    use std::os::unix::fs::{symlink, MetadataExt, PermissionsExt};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_new_file_is_for_its_owner_only_and_an_old_one_keeps_its_mode() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new");
        let mut file = open(&path, Content::Emptied, None).unwrap();
        file.write_all(b"one").unwrap();
        assert_eq!(mode(&path), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let mut file = open(&path, Content::Kept, None).unwrap();
        file.write_all(b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"onetwo");
        assert_eq!(mode(&path), 0o644);
        open(&path, Content::Emptied, None).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"");
    }

    #[test]
    fn links_of_ones_own_are_followed_to_files_that_are_there_or_not() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir(at("real")).unwrap();
        symlink("real", at("short")).unwrap();
        symlink("../two", at("real/one")).unwrap();
        symlink(at("short/three"), at("two")).unwrap();
        let mut file = open(&at("short/one"), Content::Emptied, None).unwrap();
        file.write_all(b"x").unwrap();
        assert_eq!(fs::read(at("real/three")).unwrap(), b"x");
        symlink("loop", at("loop")).unwrap();
        let error = open(&at("loop"), Content::Emptied, None).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::ELOOP));
    }

    #[test]
    fn what_is_no_file_to_write_to_is_refused_as_ever() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir(at("dir")).unwrap();
        for (name, errno) in [
            ("none/x", libc::ENOENT),
            ("dir", libc::EISDIR),
            ("dir/", libc::EISDIR),
            ("dir/..", libc::EISDIR),
            ("new/", libc::ENOENT),
        ] {
            let error = open(&at(name), Content::Emptied, None).unwrap_err();
            assert_eq!(error.raw_os_error(), Some(errno), "{name}");
        }
        assert!(open(Path::new(""), Content::Emptied, None).is_err());
        assert!(!at("new").exists());
    }

    #[test]
    fn devices_and_what_is_open_are_written_to_as_they_are() {
        open(Path::new("/dev/null"), Content::Emptied, None).unwrap();
        let dir = tempfile::tempdir().unwrap();
        let file = File::create(dir.path().join("x")).unwrap();
        let open_one = format!("/dev/fd/{}", std::os::fd::AsRawFd::as_raw_fd(&file));
        let mut again = open(Path::new(&open_one), Content::Emptied, None).unwrap();
        again.write_all(b"y").unwrap();
        assert_eq!(fs::read(dir.path().join("x")).unwrap(), b"y");
    }

    #[test]
    fn a_file_with_other_names_is_not_filled_where_others_can_put_files() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::write(at("precious"), "x").unwrap();
        fs::create_dir(at("tmp")).unwrap();
        fs::set_permissions(at("tmp"), fs::Permissions::from_mode(0o1777)).unwrap();
        fs::hard_link(at("precious"), at("tmp/planted")).unwrap();
        assert!(open(&at("tmp/planted"), Content::Emptied, None).is_err());
        assert_eq!(fs::read(at("precious")).unwrap(), b"x");
        fs::hard_link(at("precious"), at("other")).unwrap();
        assert!(open(&at("other"), Content::Emptied, None).is_ok());
        assert_eq!(fs::metadata(at("precious")).unwrap().nlink(), 3);
    }

    #[test]
    fn numbers_of_sudo_are_numbers_or_nothing() {
        let asker = |uid: &str, gid: &str| Asker::new(Some(uid.into()), Some(gid.into()));
        let root = geteuid().is_root();
        assert_eq!(asker("1000", "100").is_some(), root);
        for uid in [
            "",
            "x",
            "-1",
            "+1",
            " 1",
            "4294967295",
            "4294967296",
            "1000x",
        ] {
            assert_eq!(asker(uid, "100"), None, "{uid}");
        }
        if root {
            assert_eq!(asker("1000", "x").unwrap().gid, None);
        }
        assert_eq!(Asker::new(None, Some("1".into())), None);
    }
}
