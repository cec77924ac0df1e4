use super::*;
use std::io::{BufRead, BufReader, Read};

const LIMIT: usize = 1 << 20;
const LATE: Duration = Duration::from_secs(60);

fn threaded(limit: usize) -> (File, Queue) {
    let (reader, writer) = nix::unistd::pipe().unwrap();
    let to = TimeoutWriter::new(File::from(writer));
    let mut queue = Queue::threaded(to, limit, None, || Ok(()));
    queue.start().unwrap();
    (reader.into(), queue)
}

/// Entry `n`, of 100 bytes.
fn put(queue: &mut Queue, n: u64) -> bool {
    queue.put(|out| out.extend_from_slice(format!("{n:099}\n").as_bytes()))
}

/// Until nothing more is taken; how many were.
fn fill(queue: &mut Queue, from: u64) -> u64 {
    let mut n = from;
    while put(queue, n) {
        n += 1;
    }
    n
}

fn until(what: &str, probe: impl Fn() -> bool) {
    let deadline = Instant::now() + LATE;
    while !probe() {
        assert!(Instant::now() < deadline, "{what}");
        thread::yield_now();
    }
}

#[test]
fn a_reader_that_stops_costs_entries_and_no_time_and_what_comes_later_is_there() {
    let (reader, mut queue) = threaded(LIMIT);
    let first = fill(&mut queue, 0);
    let most = (LIMIT + (64 << 10) + 2 * CHUNK) as u64 / 100;
    assert!((LIMIT as u64 / 100..most).contains(&first), "{first}");
    for n in first..first + 1000 {
        assert!(!put(&mut queue, n));
    }
    assert_eq!(queue.tally().dropped, 1001);
    // It reads on.
    let mut lines = BufReader::new(reader).lines();
    for n in 0..first {
        // What is not a chunk yet is not on its way.
        queue.flush();
        let line = lines.next().unwrap().unwrap();
        assert_eq!(line.parse::<u64>().unwrap(), n);
    }
    until("room again", || queue.has_room());
    assert!(put(&mut queue, 7_000_000));
    queue.finish(LATE).unwrap();
    let (written, dropped) = (first + 1, 1001);
    assert_eq!(queue.tally(), Tally { written, dropped });
    drop(queue);
    assert_eq!(
        lines.next().unwrap().unwrap().parse::<u64>().unwrap(),
        7_000_000
    );
    assert!(lines.next().is_none());
}

#[test]
fn what_nobody_reads_until_the_end_is_counted_to_the_entry() {
    let (mut reader, mut queue) = threaded(LIMIT);
    let taken = fill(&mut queue, 0);
    let error = queue.finish(Duration::from_millis(1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TimedOut);
    let Tally { written, dropped } = queue.tally();
    assert_eq!(written + dropped, taken + 1);
    drop(queue);
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert!(text.ends_with('\n'));
    assert_eq!(text.lines().count() as u64, written);
}

#[test]
fn a_reader_that_is_gone_is_noticed_and_no_error() {
    let (reader, mut queue) = threaded(LIMIT);
    drop(reader);
    put(&mut queue, 0);
    queue.flush();
    until("it is closed", || queue.closed());
    assert!(!put(&mut queue, 1));
    queue.finish(LATE).unwrap();
    let (written, dropped) = (0, 2);
    assert_eq!(queue.tally(), Tally { written, dropped });
}

#[test]
fn a_little_at_a_time_takes_no_more_room_than_much_at_once() {
    let (reader, mut queue) = threaded(LIMIT);
    let mut n = 0;
    while put(&mut queue, n) {
        queue.flush();
        n += 1;
    }
    let To::Thread { shared, .. } = &queue.to else {
        panic!("no thread");
    };
    let chunks = shared.state().items.len();
    assert!(chunks <= 2 * LIMIT / CHUNK, "{chunks}");
    drop(reader);
}

#[test]
fn what_comes_after_another_file_goes_there() {
    let dir = tempfile::tempdir().unwrap();
    let (one, other) = (dir.path().join("one"), dir.path().join("other"));
    let to = TimeoutWriter::new(File::create(&one).unwrap());
    let mut queue = Queue::threaded(to, LIMIT, None, || Ok(()));
    // What comes before the thread is not lost either.
    put(&mut queue, 1);
    queue.start().unwrap();
    queue.go_on_in(File::create(&other).unwrap());
    put(&mut queue, 2);
    queue.finish(LATE).unwrap();
    for (file, n) in [(one, 1), (other, 2)] {
        assert_eq!(std::fs::read_to_string(file).unwrap(), format!("{n:099}\n"));
    }
    let (written, dropped) = (2, 0);
    assert_eq!(queue.tally(), Tally { written, dropped });
}
