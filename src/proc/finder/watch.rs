//! Has a scanned file been written to?
//!
//! inotify(7) says so at once for write(2), truncate(2) and their like. It does not
//! for what is written through a mapping, on another machine, or below an overlay:
//! there the times of the file tell, which are looked at now and then.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify, WatchDescriptor};

use super::Id;

/// The times of all files are looked at so often.
const TIMES: Duration = Duration::from_millis(500);

struct Watched {
    file: Arc<File>,
    by: Option<WatchDescriptor>,
}

/// Files under watch.
pub struct Watch {
    inotify: Option<Inotify>,
    files: HashMap<Id, Watched>,
    ids: HashMap<WatchDescriptor, Vec<Id>>,
    next: Instant,
}

impl Watch {
    pub fn new() -> Self {
        let flags = InitFlags::IN_NONBLOCK | InitFlags::IN_CLOEXEC;
        let inotify = Inotify::init(flags)
            .inspect_err(|error| log::info!("files are not watched by inotify: {error}"))
            .ok();
        Watch {
            inotify,
            files: HashMap::new(),
            ids: HashMap::new(),
            next: Instant::now(),
        }
    }

    /// Is readable when a file was written to.
    pub fn fd(&self) -> Option<BorrowedFd<'_>> {
        self.inotify.as_ref().map(AsFd::as_fd)
    }

    /// Watches a file from now on.
    ///
    /// # Errors
    /// It is not, or no longer, what was scanned.
    pub fn add(&mut self, id: Id, file: &Arc<File>) -> io::Result<()> {
        let flags = AddWatchFlags::IN_MODIFY;
        let path = format!("/proc/self/fd/{}", file.as_raw_fd());
        let by = self.inotify.as_ref().and_then(|inotify| {
            let by = inotify.add_watch(path.as_str(), flags);
            by.inspect_err(|error| log::debug!("inotify: {error}")).ok()
        });
        if let Some(by) = by {
            self.ids.entry(by).or_default().push(id);
        }
        let file = Arc::clone(file);
        self.files.insert(id, Watched { file, by });
        // Only now: what comes later is told by the watch.
        match self.files[&id].file.metadata() {
            Ok(meta) if Id::of(&meta) == id => Ok(()),
            Ok(_) => {
                self.remove(id);
                Err(io::Error::other("it has been written to meanwhile"))
            }
            Err(error) => {
                self.remove(id);
                Err(error)
            }
        }
    }

    pub fn has(&self, id: Id) -> bool {
        self.files.contains_key(&id)
    }

    pub fn ids(&self) -> HashSet<Id> {
        self.files.keys().copied().collect()
    }

    /// Leaves it alone. Was it watched?
    pub fn remove(&mut self, id: Id) -> bool {
        let Some(watched) = self.files.remove(&id) else {
            return false;
        };
        let by = watched.by.and_then(|by| Some((by, self.ids.get_mut(&by)?)));
        let Some((by, ids)) = by else {
            return true;
        };
        ids.retain(|&other| other != id);
        if ids.is_empty() {
            self.ids.remove(&by);
            if let Some(inotify) = &self.inotify {
                let _ = inotify.rm_watch(by); // gone with its file
            }
        }
        true
    }

    /// Those that were written to; they are not watched any more.
    pub fn changed(&mut self) -> Vec<Id> {
        let mut changed = Vec::new();
        while let Some(events) = self.inotify.as_ref().and_then(|i| i.read_events().ok()) {
            if events.is_empty() {
                break;
            }
            for event in events {
                if event.mask.contains(AddWatchFlags::IN_Q_OVERFLOW) {
                    self.next = Instant::now();
                }
                if event.mask.contains(AddWatchFlags::IN_MODIFY) {
                    changed.extend(self.ids.get(&event.wd).into_iter().flatten().copied());
                }
            }
        }
        if Instant::now() >= self.next {
            self.next = Instant::now() + TIMES;
            let other = |(id, watched): (&Id, &Watched)| {
                let meta = watched.file.metadata().ok()?;
                (!id.same_content(&meta)).then_some(*id)
            };
            changed.extend(self.files.iter().filter_map(other));
        }
        changed.sort_unstable();
        changed.dedup();
        for &id in &changed {
            self.remove(id);
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, OpenOptions};
    use std::io::Write;
    use std::path::Path;

    fn watched(path: &Path) -> (Watch, Id, Arc<File>) {
        fs::write(path, "one").unwrap();
        let file = Arc::new(File::open(path).unwrap());
        let id = Id::of(&file.metadata().unwrap());
        let mut watch = Watch::new();
        watch.add(id, &file).unwrap();
        // only what inotify says
        watch.next = Instant::now() + Duration::from_secs(3600);
        (watch, id, file)
    }

    #[test]
    fn a_file_that_is_written_to_is_told_of_once() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        let ways: [fn(&Path); 3] = [
            |path| {
                let mut file = OpenOptions::new().append(true).open(path).unwrap();
                file.write_all(b"two").unwrap();
            },
            |path| drop(File::create(path).unwrap()),
            |path| {
                let file = OpenOptions::new().write(true).open(path).unwrap();
                file.set_len(1).unwrap();
            },
        ];
        for write in ways {
            let (mut watch, id, _file) = watched(&path);
            assert_eq!(watch.changed(), []);
            write(&path);
            assert_eq!(watch.changed(), [id]);
            write(&path);
            assert_eq!(watch.changed(), []);
        }
    }

    #[test]
    fn a_file_that_is_replaced_renamed_or_touched_by_chmod_is_still_what_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        let (mut watch, _, _file) = watched(&path);
        let mode = fs::metadata(&path).unwrap().permissions();
        fs::set_permissions(&path, mode).unwrap();
        fs::rename(&path, dir.path().join("old")).unwrap();
        fs::write(&path, "another").unwrap();
        watch.next = Instant::now();
        assert_eq!(watch.changed(), []);
    }

    #[test]
    fn what_was_written_before_it_was_watched_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        fs::write(&path, "one").unwrap();
        let file = Arc::new(File::open(&path).unwrap());
        let id = Id::of(&file.metadata().unwrap());
        fs::write(&path, "other").unwrap();
        let mut watch = Watch::new();
        assert!(watch.add(id, &file).is_err());
        assert!(watch.files.is_empty() && watch.ids.is_empty());
    }

    #[test]
    fn without_inotify_the_times_of_the_file_tell() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        let (mut watch, id, file) = watched(&path);
        watch.remove(id);
        watch.inotify = None;
        watch.add(id, &file).unwrap();
        fs::write(&path, "longer than before").unwrap();
        watch.next = Instant::now();
        assert_eq!(watch.changed(), [id]);
    }
}
