//! The file by which `--ready-file` tells that every probe is attached.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use nix::libc;

use crate::files::{Asker, Place};

/// What `--ready-file` and `--ready-fd` are told.
pub(super) const LINE: &[u8] = b"ready\n";
/// So many names are tried for the file that becomes it.
const NAMES: u32 = 100;

/// A regular file appears whole, so that whoever waits for it can read it at once.
/// `None` for a FIFO that nobody reads yet.
pub(super) fn write_to(path: &Path, asker: Option<Asker>) -> io::Result<Option<()>> {
    let place = Place::find(path, asker)?;
    if place.is_special() {
        return match place.open_special() {
            Ok(mut file) => file.write_all(LINE).map(Some),
            Err(error) if error.raw_os_error() == Some(libc::ENXIO) => Ok(None),
            Err(error) => Err(error),
        };
    }
    let (beside, mut file) = create_beside(&place)?;
    let done = file
        .write_all(LINE)
        .and_then(|()| place.replace_by(&beside));
    if done.is_err() {
        place.remove(&beside);
    }
    done.map(Some)
}

/// A new file of a name like that of the place. What somebody else put there is not
/// written to, nor followed if it is a symbolic link.
fn create_beside(place: &Place) -> io::Result<(OsString, File)> {
    let mut taken = io::ErrorKind::AlreadyExists.into();
    for n in 0..NAMES {
        let mut name = place.name().to_owned();
        name.push(format!(".{}", std::process::id()));
        if n > 0 {
            name.push(format!(".{n}"));
        }
        match place.make(&name) {
            Ok(file) => return Ok((name, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => taken = error,
            Err(error) => return Err(error),
        }
    }
    Err(taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn the_ready_file_is_not_written_through_a_planted_link() {
        let dir = tempfile::tempdir().unwrap();
        let name = |name: &str| dir.path().join(name);
        fs::write(name("victim"), "precious").unwrap();
        let beside = format!("ready.{}", std::process::id());
        symlink(name("victim"), name(&beside)).unwrap();
        assert_eq!(write_to(&name("ready"), None).unwrap(), Some(()));
        assert_eq!(fs::read_to_string(name("victim")).unwrap(), "precious");
        let meta = fs::symlink_metadata(name("ready")).unwrap();
        assert!(meta.is_file());
        assert_eq!(fs::read(name("ready")).unwrap(), LINE);
        // a second time, over the first
        assert_eq!(write_to(&name("ready"), None).unwrap(), Some(()));
        let left = fs::read_dir(dir.path()).unwrap().count();
        assert_eq!(left, 3, "nothing is left behind");
    }

    #[test]
    fn a_ready_file_whose_names_are_all_taken_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("ready");
        let place = Place::find(&path, None).unwrap();
        let taken: Vec<_> = (0..NAMES).map(|_| create_beside(&place).unwrap()).collect();
        let error = write_to(&path, None).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert!(!path.exists());
        drop(taken);
    }
}
