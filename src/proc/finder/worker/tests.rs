use super::*;

/// So many files that were seen in no round yet.
fn worker(dir: &Path, files: usize, library: bool) -> Worker {
    let mut worker = Worker::new(dir.to_path_buf());
    let found = crate::proc::tls::Found {
        library: "OpenSSL",
        by: "symbols",
        probes: Vec::new(),
    };
    let found = if library { vec![found] } else { Vec::new() };
    for ino in 0..files as u64 {
        let id = Id {
            dev: u64::MAX,
            ino,
            size: 0,
            modified: (0, 0),
            changed: (0, 0),
        };
        let unseen = Vec::new();
        let found = found.clone();
        worker.remember(id, Contents { found, unseen }, 0);
    }
    worker
}

#[test]
fn files_that_nobody_uses_are_forgotten_when_there_are_many() {
    let dir = tempfile::tempdir().unwrap();
    for (before, after) in [(KEPT - 2, KEPT - 1), (KEPT, 0)] {
        let mut worker = worker(dir.path(), before, false);
        worker.scan_all();
        assert_eq!(worker.files.len(), after); // with our own
    }
}

#[test]
fn a_library_that_nobody_uses_any_more_is_given_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut worker = worker(dir.path(), 3, true);
    assert!(worker.scan_all().is_empty(), "it may be in use again soon");
    let gone = worker.scan_all();
    assert_eq!(gone.len(), 3, "{gone:?}");
    assert!(gone
        .iter()
        .all(|answer| matches!(answer, Answer::Gone { .. })));
    assert!(worker.scan_all().is_empty());
}

#[test]
fn more_files_than_can_be_remembered_are_left_out() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("new");
    fs::write(&path, "text").unwrap();
    for (before, known) in [(REMEMBERED - 2, true), (REMEMBERED, false)] {
        let mut worker = worker(dir.path(), before, false);
        worker.file(Place::at(&path).unwrap(), &path, true, (1, 1), false);
        assert_eq!(!worker.queue.is_empty(), known);
    }
}

#[test]
fn a_file_that_is_changed_again_and_again_is_looked_into_less_and_less_often() {
    let dir = tempfile::tempdir().unwrap();
    let mut worker = worker(dir.path(), 1, false);
    let (_, known) = worker
        .files
        .iter_mut()
        .find(|(at, _)| at.0 == u64::MAX)
        .unwrap();
    let mut now = Instant::now();
    let mut pauses = Vec::new();
    for _ in 0..8 {
        known.again(now);
        pauses.push(known.next - now);
        now = known.next + Duration::from_millis(100);
    }
    assert_eq!(pauses[..2], [Duration::ZERO; 2]);
    assert!(
        pauses[2..].windows(2).all(|two| two[1] == 2 * two[0]),
        "{pauses:?}"
    );
    // and as before once it has been left alone
    known.again(now + Duration::from_secs(3600));
    assert_eq!(known.changes, 1);
}
