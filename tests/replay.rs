//! Recordings through the binary: the same output as ever, and from a damaged
//! file a sentence. None of this needs root.

#[path = "support/mod.rs"]
mod support;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use http_tracer::capture::wire;
use http_tracer::event::{ConnKey, Dismissal, Feedback as _};
use http_tracer::queue::Queue;
use http_tracer::record::Role;
use http_tracer::recording::{Description, Recorded, Writer};
use http_tracer::timeout_writer::TimeoutWriter;
use nix::poll::{poll, PollFd, PollFlags, PollTimeout};
use nix::sys::signal::{kill, Signal};
use nix::unistd::Pid;
use serde_json::Value;
use support::dice::Dice;
use support::messages::{get, ok};
use support::script::{Raw, Script};

/// A replay of a few KB takes milliseconds.
const LIMIT: Duration = Duration::from_secs(30);

/// The golden recordings: those made by hand, then those of the live tests.
fn recordings() -> Vec<PathBuf> {
    let mut all = Vec::new();
    for dir in ["tests/golden", "tests/golden/live"] {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(dir);
        let files = fs::read_dir(&dir).unwrap();
        let mut files: Vec<PathBuf> = files
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "rec"))
            .collect();
        files.sort();
        assert!(!files.is_empty(), "no recordings in {}", dir.display());
        all.extend(files);
    }
    all
}

struct Replayed {
    status: ExitStatus,
    stdout: Vec<u8>,
    stderr: String,
}

fn spawn(file: &Path, args: &[&str], stdout: Stdio, stderr: Stdio) -> Child {
    spawn_reading(Stdio::null(), file, args, stdout, stderr)
}

fn spawn_reading(stdin: Stdio, file: &Path, args: &[&str], stdout: Stdio, stderr: Stdio) -> Child {
    Command::new(env!("CARGO_BIN_EXE_http-tracer"))
        .arg("replay")
        .arg(file)
        .args(args)
        .env_remove("RUST_LOG")
        .stdin(stdin)
        .stdout(stdout)
        .stderr(stderr)
        .spawn()
        .expect("the program starts")
}

fn wait(mut child: Child) -> ExitStatus {
    let deadline = Instant::now() + LIMIT;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if Instant::now() > deadline {
            child.kill().unwrap();
            panic!("a replay hangs");
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Output goes to files, so that no pipe can fill up.
fn replay(file: &Path, args: &[&str]) -> Replayed {
    replay_reading(Stdio::null(), file, args)
}

fn replay_reading(stdin: Stdio, file: &Path, args: &[&str]) -> Replayed {
    let dir = tempfile::tempdir().unwrap();
    let (out, err) = (dir.path().join("out"), dir.path().join("err"));
    let child = spawn_reading(
        stdin,
        file,
        args,
        File::create(&out).unwrap().into(),
        File::create(&err).unwrap().into(),
    );
    Replayed {
        status: wait(child),
        stdout: fs::read(&out).unwrap(),
        stderr: String::from_utf8(fs::read(&err).unwrap()).expect("UTF-8"),
    }
}

/// A damaged recording: what is readable is printed, as whole lines, and a
/// failure is one sentence.
fn check_damaged(bytes: &[u8], dir: &Path, what: &str) -> Replayed {
    check_damaged_with(&[], bytes, dir, what)
}

fn check_damaged_with(args: &[&str], bytes: &[u8], dir: &Path, what: &str) -> Replayed {
    let file = dir.join("damaged.rec");
    fs::write(&file, bytes).unwrap();
    let stats = dir.join("stats");
    let _ = fs::remove_file(&stats);
    let always = ["-q", "-o", "json", "--stats", stats.to_str().unwrap()];
    let replayed = replay(&file, &[&always, args].concat());
    // Empty where there was nothing to account for.
    if let Some(stats) = fs::read(&stats).ok().filter(|stats| !stats.is_empty()) {
        let stats: Value = serde_json::from_slice(&stats).expect(what);
        assert_eq!(stats["balanced"], true, "{what}: {stats}");
    }
    let stderr = &replayed.stderr;
    match replayed.status.code() {
        Some(0) => assert_eq!(stderr, "", "{what}"),
        Some(1) => {
            assert!(stderr.starts_with("http-tracer: "), "{what}: {stderr}");
            assert!(stderr.ends_with('\n'), "{what}: {stderr}");
            assert_eq!(stderr.lines().count(), 1, "{what}: {stderr}");
        }
        _ => panic!("{what}: {:?}: {stderr}", replayed.status),
    }
    assert!(
        matches!(replayed.stdout.last(), None | Some(b'\n')),
        "{what}"
    );
    for line in replayed
        .stdout
        .split(|&byte| byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        serde_json::from_slice::<serde_json::Value>(line).expect(what);
    }
    replayed
}

#[test]
fn every_recording_gives_its_records_to_the_byte() {
    for file in recordings() {
        let args = fs::read_to_string(file.with_extension("args")).expect("NAME.args");
        let args: Vec<&str> = args.split_whitespace().chain(["-q"]).collect();
        let expected = fs::read_to_string(file.with_extension("json")).expect("NAME.json");
        let replayed = replay(&file, &args);
        let name = file.display();
        assert_eq!(
            replayed.status.code(),
            Some(0),
            "{name}: {}",
            replayed.stderr
        );
        assert_eq!(replayed.stderr, "", "{name}");
        let got = String::from_utf8(replayed.stdout).expect("UTF-8");
        for (got, expected) in got.lines().zip(expected.lines()) {
            assert_eq!(got, expected, "{name}");
        }
        assert_eq!(got, expected, "{name}");
    }
}

#[test]
fn a_recording_that_is_cut_short_is_replayed_as_far_as_it_goes() {
    let dir = tempfile::tempdir().unwrap();
    for file in recordings().into_iter().take(4) {
        let whole = fs::read(&file).unwrap();
        for len in (0..whole.len()).step_by(97) {
            let what = format!("{} cut at {len}", file.display());
            check_damaged(&whole[..len], dir.path(), &what);
        }
    }
}

#[test]
fn a_recording_that_is_damaged_gives_records_or_a_sentence() {
    let dir = tempfile::tempdir().unwrap();
    let mut dice = Dice::new(7);
    let recordings: Vec<Vec<u8>> = recordings()
        .iter()
        .map(|file| fs::read(file).unwrap())
        .collect();
    for case in 0..200 {
        let mut bytes = recordings[case % recordings.len()].clone();
        for _ in 0..=dice.below(8) {
            let at = dice.below(bytes.len());
            match dice.below(4) {
                0 => bytes[at] ^= 1 << dice.below(8),
                1 => bytes[at] = dice.next() as u8,
                2 => drop(bytes.drain(at..(at + 1 + dice.below(40)).min(bytes.len()))),
                _ => {
                    let number = dice.odd_number().to_ne_bytes();
                    let room = bytes.len() - at;
                    bytes[at..][..room.min(8)].copy_from_slice(&number[..room.min(8)]);
                }
            }
        }
        let picked: &[&str] = match case % 3 {
            0 => &[],
            1 => &["--port", "8001,8002,8080"],
            _ => &["--comm", "nginx", "--comm", "curl"],
        };
        let what = format!("case {case}");
        check_damaged_with(picked, &bytes, dir.path(), &what);
    }
}

#[test]
fn what_is_no_recording_is_refused_in_one_sentence() {
    let dir = tempfile::tempdir().unwrap();
    let mut dice = Dice::new(9);
    let noise: Vec<u8> = (0..5000).map(|_| dice.next() as u8).collect();
    let format = |n: u32| [b"httptrac".as_slice(), &n.to_le_bytes(), &noise].concat();
    for bytes in [
        b"".as_slice(),
        b"h",
        b"GET / HTTP/1.1\r\n\r\n",
        &noise,
        &format(0),
        &format(2),
        &format(3),
        &format(u32::MAX),
    ] {
        let replayed = check_damaged(bytes, dir.path(), "no recording");
        assert_eq!(replayed.status.code(), Some(1));
        assert!(replayed.stdout.is_empty());
    }
    // The last two have no end, and no beginning.
    let not_there = dir.path().join("not-there");
    for file in [
        &not_there,
        dir.path(),
        Path::new("/dev/zero"),
        Path::new("/dev/null"),
    ] {
        let replayed = replay(file, &[]);
        assert_eq!(replayed.status.code(), Some(1), "{}", file.display());
        assert_eq!(replayed.stderr.lines().count(), 1, "{}", replayed.stderr);
    }
}

#[test]
fn a_refusal_says_why() {
    let dir = tempfile::tempdir().unwrap();
    let whole = fs::read(&recordings()[0]).unwrap();
    let description = u32::from_le_bytes(whole[12..16].try_into().unwrap()) as usize;
    let with = |at: usize, bytes: &[u8]| {
        let mut file = whole.clone();
        file[at..][..bytes.len()].copy_from_slice(bytes);
        file
    };
    let cases: [(Vec<u8>, &str); 7] = [
        (whole[..7].to_vec(), "is no recording of http-tracer"),
        (whole[..10].to_vec(), "ends in its header"),
        (
            with(12, &u32::MAX.to_le_bytes()),
            "damaged: a description of 4294967295 bytes",
        ),
        (whole[..20].to_vec(), "ends in its description"),
        (with(16, b"["), "description is unreadable"),
        (whole[..whole.len() - 1].to_vec(), "ends inside a record"),
        // `len` of the first record's header
        (
            with(16 + description + 28, &[1, 0, 0, 0]),
            "damaged: a record of 1 bytes",
        ),
    ];
    for (bytes, why) in cases {
        let replayed = check_damaged(&bytes, dir.path(), why);
        assert_eq!(replayed.status.code(), Some(1), "{why}");
        assert!(replayed.stderr.contains(why), "{why}: {}", replayed.stderr);
    }
}

/// A recording of this format, with what it says of itself and nothing else.
fn described(format: u32, description: &str) -> Vec<u8> {
    [
        b"httptrac".as_slice(),
        &format.to_le_bytes(),
        &(description.len() as u32).to_le_bytes(),
        description.as_bytes(),
    ]
    .concat()
}

#[test]
fn a_recording_of_a_later_version_says_which_one_reads_it() {
    const OURS: &str = env!("CARGO_PKG_VERSION");
    let dir = tempfile::tempdir().unwrap();
    let rest = r#""kernel":"6.1","hook":"socket","wall_offset_ns":0"#;
    let of_wire = |wire: &str| format!(r#"{{"made_by":"7.8.9",{wire}{rest}}}"#);
    let reads = format!("this is http-tracer {OURS}, which reads");
    let with = "replay it with version 7.8.9 or later";
    for (bytes, says) in [
        (
            described(3, r#"{"made_by":"7.8.9","all":"else"}"#),
            &["is of format 3", &reads, "formats 1 to 2", with][..],
        ),
        (
            described(3, "no JSON"),
            &["is of format 3", &reads, "replay it with a later version"],
        ),
        (
            described(2, &of_wire(r#""wire":77,"#)),
            &["version 77 of the wire contract", &reads, with],
        ),
        (
            described(2, &of_wire("")),
            &["damaged: it does not say how its records are laid out"],
        ),
    ] {
        let replayed = check_damaged(&bytes, dir.path(), says[0]);
        assert_eq!(replayed.status.code(), Some(1), "{says:?}");
        for part in says {
            let stderr = &replayed.stderr;
            assert!(stderr.contains(part), "{part}: {stderr}");
        }
    }
    for (format, wire) in [(1, ""), (1, r#""wire":77,"#), (2, r#""wire":1,"#)] {
        let bytes = described(format, &of_wire(wire));
        let replayed = check_damaged(&bytes, dir.path(), "nothing in it");
        assert_eq!(replayed.status.code(), Some(0), "{}", replayed.stderr);
    }
}

#[test]
fn what_is_written_says_how_its_records_are_laid_out() {
    let file = recording(&[]);
    let bytes = fs::read(file.path()).unwrap();
    assert_eq!(bytes[8..12], 2u32.to_le_bytes());
    let description: Value = serde_json::from_slice(&bytes[16..]).unwrap();
    assert_eq!(description["wire"], wire::VERSION);
}

#[test]
fn a_description_may_have_more_than_this_version_knows_and_less() {
    let dir = tempfile::tempdir().unwrap();
    let file = &recordings()[0];
    let whole = fs::read(file).unwrap();
    let len = u32::from_le_bytes(whole[12..16].try_into().unwrap()) as usize;
    let mut description: serde_json::Value = serde_json::from_slice(&whole[16..16 + len]).unwrap();
    description["of_a_later_version"] = serde_json::json!({"x": [1]});
    description["options"] = serde_json::json!({"ports": [80], "of_a_later_version": 1});
    let text = description.to_string();
    let changed = [
        &whole[..12],
        &(text.len() as u32).to_le_bytes(),
        text.as_bytes(),
        &whole[16 + len..],
    ]
    .concat();
    let path = dir.path().join("changed.rec");
    fs::write(&path, changed).unwrap();
    assert_eq!(replay(&path, &[]).stdout, replay(file, &[]).stdout);
    let said = replay(&path, &["-v"]).stderr;
    assert!(
        said.contains("recorded by version") && said.contains("\"ports\":[80]"),
        "{said}"
    );
}

#[test]
fn what_is_written_is_for_its_owner_unless_the_file_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (new, old) = (dir.path().join("new"), dir.path().join("old"));
    fs::write(&old, "x").unwrap();
    fs::set_permissions(&old, fs::Permissions::from_mode(0o640)).unwrap();
    for (path, want) in [(&new, 0o600), (&old, 0o640)] {
        let replayed = replay(&recordings()[0], &["-w", path.to_str().unwrap()]);
        assert_eq!(replayed.status.code(), Some(0), "{}", replayed.stderr);
        assert!(fs::metadata(path).unwrap().len() > 100);
        assert_eq!(mode(path), want);
    }
    for (name, want) in [("new.rec", 0o600), ("old", 0o640)] {
        let path = dir.path().join(name);
        Writer::create(&path, &Description::default())
            .unwrap()
            .finish()
            .unwrap();
        assert!(fs::read(&path).unwrap().starts_with(b"httptrac"));
        assert_eq!(mode(&path), want);
    }
}

#[test]
fn nobody_reading_the_records_is_a_normal_end() {
    for file in recordings() {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let dir = tempfile::tempdir().unwrap();
        let err = dir.path().join("err");
        let child = spawn(
            &file,
            &["-q", "-o", "json"],
            writer.into(),
            File::create(&err).unwrap().into(),
        );
        let status = wait(child);
        assert_eq!(status.code(), Some(0), "{:?}", status.signal());
        assert_eq!(fs::read_to_string(&err).unwrap(), "");
    }
}

fn pipe() -> (File, File) {
    let (reader, writer) = nix::unistd::pipe().unwrap();
    (reader.into(), writer.into())
}

fn is_full(pipe: &File) -> bool {
    let mut fds = [PollFd::new(pipe.as_fd(), PollFlags::POLLOUT)];
    poll(&mut fds, PollTimeout::ZERO).unwrap() == 0
}

fn until(what: &str, probe: impl Fn() -> bool) {
    let deadline = Instant::now() + LIMIT;
    while !probe() {
        assert!(Instant::now() < deadline, "{what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// A replay into a pipe that is full, and sleeps: the other end of the pipe.
fn stalled(file: &Path, args: &[&str], dir: &Path) -> (Child, File) {
    let (reader, writer) = pipe();
    let ours = writer.try_clone().unwrap();
    let err = File::create(dir.join("err")).unwrap();
    let stats = dir.join("stats");
    let args = [&["--stats", stats.to_str().unwrap()], args].concat();
    let child = spawn(file, &args, writer.into(), err.into());
    until("it waits", || {
        let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap();
        is_full(&ours) && stat.rsplit(')').next().unwrap().starts_with(" S")
    });
    (child, reader)
}

/// More than anybody keeps for a reader that stopped: `n` records of some 30 KiB.
fn large(n: usize) -> tempfile::NamedTempFile {
    let mut script = Script::server(1);
    let padding = "\u{1}".repeat(4 << 10);
    let records: Vec<Raw> = (0..n)
        .flat_map(|n| {
            let target = format!("/{n}");
            let head = format!("GET {target} HTTP/1.1\r\nHost: a\r\nX: {padding}\r\n\r\n");
            script.ask(head).answer(ok(&target, b"x"));
            script.take()
        })
        .collect();
    recording(&records)
}

const LARGE: &[&str] = &["-o", "json", "--headers", "--payload-bytes", "65536"];

#[test]
fn a_replay_waits_for_its_reader_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let n = 600;
    let file = large(n);
    let (mut child, reader) = stalled(file.path(), LARGE, dir.path());
    assert!(child.try_wait().unwrap().is_none());
    let text = std::io::read_to_string(reader).unwrap();
    assert!(text.len() > 20 << 20, "{}", text.len());
    assert_eq!(wait(child).code(), Some(0));
    let paths = text.lines().map(|line| {
        let record: Value = serde_json::from_str(line).unwrap();
        record["path"].as_str().unwrap().to_string()
    });
    assert!(paths.eq((0..n).map(|n| format!("/{n}"))));
    let stats = fs::read(dir.path().join("stats")).unwrap();
    let stats: Value = serde_json::from_slice(&stats).unwrap();
    let sinks = serde_json::json!([{"name": "json", "written": n, "dropped": 0}]);
    assert_eq!(stats["sinks"], sinks);
}

#[test]
fn a_replay_that_is_to_end_waits_for_its_reader_a_little_and_says_what_is_missing() {
    let dir = tempfile::tempdir().unwrap();
    let file = large(600);
    let (child, reader) = stalled(file.path(), LARGE, dir.path());
    let began = Instant::now();
    kill(Pid::from_raw(child.id() as i32), Signal::SIGTERM).unwrap();
    assert_eq!(wait(child).code(), Some(1));
    let took = began.elapsed();
    assert!(
        took >= Duration::from_secs(2) && took < Duration::from_secs(10),
        "{took:?}"
    );
    let said = fs::read_to_string(dir.path().join("err")).unwrap();
    let stats = fs::read(dir.path().join("stats")).unwrap();
    let stats: Value = serde_json::from_slice(&stats).unwrap();
    assert_eq!(stats["balanced"], true, "{stats:#}");
    let [written, dropped] = ["written", "dropped"].map(|n| stats["sinks"][0][n].as_u64().unwrap());
    assert!(said.contains(&format!("{dropped} not written")), "{said}");
    assert_eq!(stats["trouble"]["unwritten"], dropped);
    let printed = |key: &str| stats["exchanges"][key].as_u64().unwrap();
    assert_eq!(
        written + dropped,
        printed("emitted") + printed("open_at_exit")
    );
    let text = std::io::read_to_string(reader).unwrap();
    // Records are larger than what a pipe takes at once: the last one may be cut.
    assert_eq!(text.matches('\n').count() as u64, written);
}

#[test]
fn messages_that_nobody_reads_cost_a_moment_once() {
    let unreadable = wire::user_record(9999, 0, &[]);
    let file = recording(&vec![unreadable; 30]);
    let (_reader, mut writer) = pipe();
    while !is_full(&writer) {
        writer.write_all(&[b'x'; 4096]).unwrap();
    }
    let began = Instant::now();
    let child = spawn(file.path(), &["-vv"], Stdio::null(), writer.into());
    assert_eq!(wait(child).code(), Some(0));
    let took = began.elapsed();
    assert!(
        took >= Duration::from_secs(3) && took < Duration::from_secs(15),
        "{took:?}"
    );
}

#[test]
fn an_account_that_nobody_reads_is_given_up_after_a_while() {
    let dir = tempfile::tempdir().unwrap();
    let (fifo, err) = (dir.path().join("stats"), dir.path().join("err"));
    nix::unistd::mkfifo(&fifo, nix::sys::stat::Mode::S_IRWXU).unwrap();
    let mut both_ends = File::options().read(true).write(true).open(&fifo).unwrap();
    while !is_full(&both_ends) {
        both_ends.write_all(&[b'x'; 4096]).unwrap();
    }
    let file = recording(&exchange(&mut Script::server(1), "/a"));
    let args = ["-q", "--stats", fifo.to_str().unwrap()];
    let began = Instant::now();
    let stderr = File::create(&err).unwrap();
    let child = spawn(file.path(), &args, Stdio::null(), stderr.into());
    assert_eq!(wait(child).code(), Some(1));
    assert!(began.elapsed() >= Duration::from_secs(2));
    let said = fs::read_to_string(&err).unwrap();
    assert!(said.contains("cannot write --stats"), "{said}");
}

#[test]
fn a_recording_that_is_not_written_as_fast_ends_with_a_whole_record_and_says_so() {
    let (mut reader, pipe) = pipe();
    let to = TimeoutWriter::new(pipe);
    let to = Queue::threaded(to, 256 << 10, None, || Ok(()));
    let mut writer = Writer::new(to, &Description::default()).unwrap();
    writer.start().unwrap();
    let mut script = Script::server(1);
    let mut n = 0;
    while writer.lost() == 0 {
        exchange(&mut script, &format!("/{n}"))
            .iter()
            .for_each(|raw| writer.record(raw));
        n += 1;
    }
    let lost = writer.lost();
    let reading = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).unwrap();
        bytes
    });
    let error = writer.finish().unwrap_err().to_string();
    let said = format!("the recording lacks the last {lost} records");
    assert!(error.contains(&said), "{error}");
    drop(writer);
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), reading.join().unwrap()).unwrap();
    let replayed = replay(file.path(), &["-q", "-o", "json"]);
    assert_eq!(replayed.status.code(), Some(0), "{}", replayed.stderr);
    let got = paths(&replayed);
    assert!(got.len() + 1 >= n - 1 && n > 100, "{} of {n}", got.len());
}

/// A recording of these records, made by this version on this boot.
fn recording(records: &[Raw]) -> tempfile::NamedTempFile {
    let boot_id = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap();
    let description = Description {
        hook: "socket".to_string(),
        boot_id: boot_id.trim().to_string(),
        ..Description::default()
    };
    recording_with(&description, records)
}

fn recording_with(description: &Description, records: &[Raw]) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut writer = Writer::create(file.path(), description).unwrap();
    records.iter().for_each(|raw| writer.record(raw));
    writer.finish().unwrap();
    file
}

/// One exchange.
fn exchange(script: &mut Script, target: &str) -> Vec<Raw> {
    script.ask(get(target)).answer(ok(target, b"x"));
    script.take()
}

/// These records, as if another process had made them: their headers' `tgid`, and `comm`.
fn by(pid: u32, comm: &str, mut records: Vec<Raw>) -> Vec<Raw> {
    for raw in &mut records {
        raw[16..20].copy_from_slice(&pid.to_ne_bytes());
        let kind = u16::from_ne_bytes([raw[24], raw[25]]);
        if matches!(kind, wire::KIND_DATA | wire::KIND_PLAIN) {
            raw[56..72].fill(0);
            raw[56..][..comm.len()].copy_from_slice(comm.as_bytes());
        }
    }
    records
}

fn lines(replayed: &Replayed) -> Vec<Value> {
    let text = std::str::from_utf8(&replayed.stdout).unwrap();
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn paths(replayed: &Replayed) -> Vec<String> {
    let path = |record: &Value| record["path"].as_str().unwrap().to_string();
    lines(replayed).iter().map(path).collect()
}

/// The loss account, on the last line of standard error.
fn stats(replayed: &Replayed) -> Value {
    let stderr = &replayed.stderr;
    serde_json::from_str(stderr.lines().last().unwrap()).unwrap_or_else(|_| panic!("{stderr}"))
}

#[test]
fn what_the_kernel_side_would_have_picked_is_picked() {
    let a = exchange(&mut Script::server(1).on_port(4001), "/a");
    let b = exchange(&mut Script::server(2).on_port(4002), "/b");
    let c = exchange(&mut Script::server(3).unix(5, 6), "/c");
    let mut tls = Script::session(9, Role::Server);
    let mut carrier = Script::server(4).on_port(4004);
    let mut d = carrier.carries().take();
    d.extend(tls.runs_on(Some(4)).take());
    d.extend(exchange(&mut tls, "/d"));
    let records = [
        by(11, "one", a),
        by(12, "a-long-named-thr", b)
            .into_iter()
            .map(|mut raw| {
                // The kernel ends it with a NUL.
                if raw.len() > 72 && raw[24] == wire::KIND_DATA as u8 {
                    raw[71] = 0;
                }
                raw
            })
            .collect(),
        by(13, "two", c),
        by(14, "two", d),
    ]
    .concat();
    let file = recording(&records);
    for (args, wanted) in [
        (&[][..], &["/a", "/b", "/c", "/d"][..]),
        (&["--pid", "11,13"], &["/a", "/c"]),
        (&["--comm", "two"], &["/c", "/d"]),
        (&["--comm", "a-long-named-thread"], &["/b"]),
        (&["--comm", "tw"], &[]),
        (&["--pid", "14", "--comm", "one"], &[]),
        (&["--port", "4002"], &["/b"]),
        (&["--port", "80"], &["/a", "/b", "/d"]),
        (&["--port", "4004,9"], &["/d"]),
        (&["--port", "80", "--pid", "14"], &["/d"]),
        (&["--tls", "off"], &["/a", "/b", "/c"]),
    ] {
        let args = [args, &["--stats", "-"]].concat();
        let replayed = replay(file.path(), &args);
        assert_eq!(paths(&replayed), wanted, "{args:?}: {}", replayed.stderr);
        assert!(
            lines(&replayed)
                .iter()
                .all(|record| record["completeness"] == "complete"),
            "{args:?}"
        );
        let stats = stats(&replayed);
        assert_eq!(stats["balanced"], true, "{args:?}: {stats}");
        assert_eq!(stats["io"]["seen"], 6, "{args:?}: {stats}");
        let n = |key: &str| stats["io"][key].as_u64().unwrap();
        assert_eq!(n("delivered") + n("filtered"), 6, "{args:?}: {stats}");
        if args.contains(&"4002") {
            assert_eq!(stats["tls"]["io"]["filtered"], 2, "{stats}");
            assert_eq!(stats["connections"], 1, "{stats}");
            assert_eq!(stats["trouble"]["unresolved_tls"], 0, "{stats}");
        }
    }
}

#[test]
fn a_socket_that_a_wanted_process_takes_over_is_announced_where_it_does() {
    let mut script = Script::server(1);
    let records = [
        by(11, "parent", exchange(&mut script, "/parent")),
        by(12, "child", exchange(&mut script, "/child")),
        by(11, "parent", exchange(&mut script, "/parent-again")),
        by(12, "child", exchange(&mut script, "/child-again")),
    ]
    .concat();
    let file = recording(&records);
    let replayed = replay(file.path(), &["--pid", "12", "--stats", "-"]);
    assert_eq!(paths(&replayed), ["/child", "/child-again"]);
    assert_eq!(lines(&replayed)[0]["completeness"], "complete");
    assert_eq!(stats(&replayed)["io"]["filtered"], 4);
}

#[test]
fn events_are_picked_as_well() {
    use http_tracer::event::Call;
    let mut one = Script::server(1).on_port(4001);
    let mut two = Script::server(2).on_port(4002);
    let records = [
        by(11, "", one.makes(Call::Accept).makes(Call::Close).take()),
        by(12, "", two.makes(Call::Accept).makes(Call::Close).take()),
    ]
    .concat();
    let file = recording(&records);
    for (args, ports) in [
        (&[][..], &[4001, 4001, 4002, 4002][..]),
        (&["--pid", "11"], &[4001, 4001]),
        (&["--port", "4002"], &[4002, 4002]),
        (&["--port", "9"], &[]),
    ] {
        let replayed = replay(file.path(), args);
        let port = |record: &Value| record["src_port"].as_u64().unwrap();
        let got: Vec<u64> = lines(&replayed).iter().map(port).collect();
        assert_eq!(got, ports, "{args:?}");
    }
}

#[test]
fn a_network_namespace_is_one_of_this_boot() {
    let own = fs::metadata("/proc/self/ns/net").unwrap().ino() as u32;
    let of_netns = |netns: u32, mut records: Vec<Raw>| {
        // `netns` of `struct ht_open`
        records[0][48..52].copy_from_slice(&netns.to_ne_bytes());
        records
    };
    let records = [
        of_netns(own, exchange(&mut Script::server(1).on_port(4001), "/own")),
        of_netns(1, exchange(&mut Script::server(2).on_port(4002), "/other")),
        of_netns(own, exchange(&mut Script::server(3).unix(5, 6), "/unix")),
    ]
    .concat();
    let own_pid = std::process::id().to_string();
    for netns in ["self", &own_pid, "/proc/self/ns/net"] {
        let file = recording(&records);
        let replayed = replay(file.path(), &["--netns", netns]);
        assert_eq!(paths(&replayed), ["/own", "/unix"], "{}", replayed.stderr);
        assert!(!replayed.stderr.contains("warning"), "{}", replayed.stderr);
    }
    for boot_id in ["", "another"] {
        let description = Description {
            boot_id: boot_id.to_string(),
            ..Description::default()
        };
        let file = recording_with(&description, &records);
        let replayed = replay(file.path(), &["--netns", "self"]);
        assert_eq!(paths(&replayed), ["/own", "/other", "/unix"]);
        let warning = "warning: --netns is ignored";
        assert!(replayed.stderr.contains(warning), "{}", replayed.stderr);
    }
    let file = recording(&records);
    let replayed = replay(file.path(), &["--netns", "/not/there"]);
    assert_eq!(replayed.status.code(), Some(1));
    assert!(
        replayed.stderr.contains("/not/there"),
        "{}",
        replayed.stderr
    );
}

/// The calendar is set while the tracer runs.
#[test]
fn times_are_by_the_calendar_as_it_was_then() {
    const YEAR: u64 = 365 * 24 * 3600 * 1_000_000_000;
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut writer = Writer::create(file.path(), &Description::default()).unwrap();
    let mut script = Script::server(1);
    for (target, offset) in [
        ("/1970", None),
        ("/1972", Some(2 * YEAR)),
        ("/1971", Some(YEAR)),
    ] {
        if let Some(offset) = offset {
            writer.wall_offset(offset);
        }
        exchange(&mut script, target)
            .iter()
            .for_each(|raw| writer.record(raw));
    }
    writer.finish().unwrap();
    drop(writer);
    let lines = lines(&replay(file.path(), &["-o", "json"]));
    assert_eq!(lines.len(), 3);
    for line in lines {
        let (path, time) = (
            line["path"].as_str().unwrap(),
            line["timestamp"].as_str().unwrap(),
        );
        assert_eq!(path[1..], time[..4], "{line}");
    }
}

#[test]
fn the_loss_account_is_that_of_the_recording() {
    let mut script = Script::server(1);
    let mut records = exchange(&mut script, "/a");
    records.push(vec![0; 31]); // no record
    records.last_mut().unwrap().extend([0]);
    records.last_mut().unwrap()[28] = 32;
    records.extend(exchange(&mut script, "/b"));
    script.ask(get("/open"));
    records.extend(script.take());
    let file = recording(&records);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("stats");
    let args = ["--path", "/a", "--stats", path.to_str().unwrap()];
    let replayed = replay(file.path(), &args);
    assert_eq!(replayed.status.code(), Some(0));
    assert_eq!(
        replayed.stderr,
        "http-tracer: 3 exchanges seen; 1 shown, 2 filtered out; 5 socket calls in the recording; account balanced\n"
    );
    let stats: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for (pointer, wanted) in [
        ("/balanced", Value::from(true)),
        ("/hook", "socket".into()),
        ("/exchanges/started", 3.into()),
        ("/exchanges/emitted", 1.into()),
        ("/exchanges/filtered_out", 2.into()),
        ("/io/seen", 5.into()),
        ("/io/delivered", 5.into()),
        ("/io/fault", 0.into()),
        ("/io/ring_full", Value::Null),
        ("/io/muted", Value::Null),
        ("/io/other", Value::Null),
        ("/trouble/undecodable", 1.into()),
        ("/ring/records", (records.len() as u64).into()),
        ("/connections", 1.into()),
        ("/memory/connections", 1.into()),
    ] {
        assert_eq!(stats.pointer(pointer), Some(&wanted), "{pointer}: {stats}");
    }
    let replayed = replay(file.path(), &["-q"]);
    assert_eq!(replayed.stderr, "");
    let replayed = replay(file.path(), &["--stats", "/not/there/stats"]);
    assert_eq!(replayed.status.code(), Some(1));
    assert!(replayed.stdout.is_empty());
}

#[test]
fn times_are_those_of_the_zone_that_is_asked_for() {
    let file = recording(&exchange(&mut Script::server(1), "/a"));
    let printed = |zone: &str, args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_http-tracer"))
            .arg("replay")
            .arg(file.path())
            .args(["-q", "-o", "text"])
            .args(args)
            .env("TZ", zone)
            .env_remove("COLUMNS")
            .output()
            .expect("the program");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.split(' ').next().unwrap_or_default().to_string()
    };
    let utc = printed("ABC-05:30", &["--utc"]);
    let time = utc.strip_suffix('Z').expect("UTC");
    let minutes = |time: &str| {
        let number = |at: usize| time[at..at + 2].parse::<u32>().expect("a number");
        number(0) * 60 + number(3)
    };
    for (zone, offset, east) in [
        ("ABC-05:30", "+05:30", 330),
        ("ABC8", "-08:00", 960),
        ("UTC0", "+00:00", 0),
    ] {
        let local = printed(zone, &[]);
        let there = local
            .strip_suffix(offset)
            .unwrap_or_else(|| panic!("{local}"));
        assert_eq!(
            minutes(there),
            (minutes(time) + east) % 1440,
            "{zone}: {utc} {local}"
        );
        assert_eq!(there[5..], time[5..], "{zone}");
    }
}

#[test]
fn lines_are_as_wide_as_columns_says_and_whole_without_it() {
    let target = format!("/{}", "a".repeat(300));
    let file = recording(&exchange(&mut Script::server(1), &target));
    let printed = |columns: Option<&str>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_http-tracer"));
        command
            .arg("replay")
            .arg(file.path())
            .args(["-q", "-o", "text"]);
        match columns {
            Some(columns) => command.env("COLUMNS", columns),
            None => command.env_remove("COLUMNS"),
        };
        let text = command.output().expect("the program").stdout;
        String::from_utf8(text)
            .expect("UTF-8")
            .trim_end()
            .to_string()
    };
    assert!(printed(None).ends_with(&target));
    for columns in ["80", "120", "200"] {
        let line = printed(Some(columns));
        assert_eq!(line.chars().count().to_string(), columns, "{line}");
        assert!(line.contains('…'), "{line}");
    }
}

/// `n` exchanges, and then damage.
fn damaged_behind(n: usize) -> tempfile::NamedTempFile {
    let mut script = Script::server(1);
    let records: Vec<Raw> = (0..n)
        .flat_map(|n| exchange(&mut script, &format!("/{n}")))
        .collect();
    let file = recording(&records);
    let mut whole = fs::read(file.path()).unwrap();
    whole.extend([0; 32]);
    fs::write(file.path(), whole).unwrap();
    file
}

#[test]
fn nothing_is_read_beyond_the_count() {
    let file = damaged_behind(20);
    let replayed = replay(file.path(), &["--count", "3", "--stats", "-"]);
    assert_eq!(replayed.status.code(), Some(0), "{}", replayed.stderr);
    assert_eq!(paths(&replayed), ["/0", "/1", "/2"]);
    let stats = stats(&replayed);
    assert_eq!(stats["io"]["seen"], 6, "{stats}");
    assert_eq!(stats["balanced"], true, "{stats}");
    let replayed = replay(file.path(), &["-q"]);
    assert_eq!(replayed.status.code(), Some(1));
    assert_eq!(paths(&replayed).len(), 20);
}

#[test]
fn nothing_is_read_when_nobody_reads_what_comes_of_it() {
    let file = damaged_behind(1000);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let child = spawn(file.path(), &["-q"], writer.into(), Stdio::null());
    assert_eq!(wait(child).code(), Some(0));
}

#[test]
fn options_without_effect_are_named_once_and_do_no_harm() {
    let file = recording(&exchange(&mut Script::server(1), "/a"));
    let dir = tempfile::tempdir().unwrap();
    let record = dir.path().join("not-made");
    let record = record.to_str().unwrap();
    let args = [
        "--hook",
        "fexit",
        "--duration",
        "1ns",
        "--record",
        record,
        "--ready-fd",
        "2",
    ];
    let replayed = replay(file.path(), &args);
    assert_eq!(replayed.status.code(), Some(0));
    assert_eq!(paths(&replayed), ["/a"]);
    assert!(!Path::new(record).exists());
    let warnings: Vec<&str> = replayed
        .stderr
        .lines()
        .filter(|line| line.contains("warning"))
        .collect();
    assert_eq!(
        warnings,
        ["http-tracer: warning: ignored by replay: \
          --duration, --ready-fd, --hook, --record"]
    );
}

#[test]
fn events_that_were_not_recorded_are_missed_with_a_word() {
    let mut description = Description::default();
    description.options.role = "auto".to_string();
    for (recorded, asked) in [(false, true), (true, true), (false, false)] {
        description.options.events = recorded;
        let file = recording_with(&description, &[]);
        let args: &[&str] = if asked { &["--events"] } else { &[] };
        let stderr = replay(file.path(), args).stderr;
        let said = stderr.contains("warning: --events: none were recorded");
        assert_eq!(said, asked && !recorded, "{stderr}");
    }
}

#[test]
fn a_recording_comes_from_standard_input_as_well() {
    let file = recording(&exchange(&mut Script::server(1), "/a"));
    let dash = Path::new("-");
    let whole = replay_reading(File::open(file.path()).unwrap().into(), dash, &["-q"]);
    assert_eq!(paths(&whole), ["/a"]);
    let bytes = fs::read(file.path()).unwrap();
    for (bytes, status) in [(&bytes[..], 0), (&bytes[..bytes.len() - 1], 1)] {
        let (reader, mut writer) = std::io::pipe().unwrap();
        writer.write_all(bytes).unwrap(); // it has room for that
        drop(writer);
        let replayed = replay_reading(reader.into(), dash, &["-q"]);
        assert_eq!(replayed.status.code(), Some(status), "{}", replayed.stderr);
        if status == 1 {
            let stderr = &replayed.stderr;
            assert!(stderr.contains("standard input"), "{stderr}");
        }
    }
}

#[test]
fn a_signal_ends_the_reading_and_what_was_read_is_told() {
    let mut script = Script::server(1);
    let mut records = exchange(&mut script, "/a");
    script.ask(get("/open"));
    records.extend(script.take());
    let begun = fs::read(recording(&records).path()).unwrap();
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let dir = tempfile::tempdir().unwrap();
        let (out, err) = (dir.path().join("out"), dir.path().join("err"));
        let (reader, mut writer) = std::io::pipe().unwrap();
        let child = spawn_reading(
            reader.into(),
            Path::new("-"),
            &[],
            File::create(&out).unwrap().into(),
            File::create(&err).unwrap().into(),
        );
        writer.write_all(&begun).unwrap();
        // More than pipe and program take ahead of what they have worked on.
        let tick = wire::user_record(0x100, 0, &[]);
        writer.write_all(&tick.repeat((1 << 20) / 32)).unwrap();
        kill(Pid::from_raw(child.id() as i32), signal).unwrap();
        let status = wait(child);
        let stderr = fs::read_to_string(&err).unwrap();
        assert_eq!(status.code(), Some(0), "{signal}: {stderr}");
        let stdout = fs::read_to_string(&out).unwrap();
        let ends: Vec<Value> = stdout
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["end"].clone())
            .collect();
        assert_eq!(ends, ["response", "tracer_stopped"], "{signal}: {stdout}");
        assert!(stderr.contains("account balanced"), "{signal}: {stderr}");
        drop(writer);
    }
}

/// Does the process keep the signal back until it asks for it?
fn holds(pid: u32, signal: Signal) -> bool {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let mask = status
        .lines()
        .find_map(|line| line.strip_prefix("SigBlk:"))
        .unwrap();
    u64::from_str_radix(mask.trim(), 16).unwrap() & 1 << (signal as u32 - 1) != 0
}

#[test]
fn nothing_to_read_is_no_reason_not_to_stop() {
    let (reader, writer) = std::io::pipe().unwrap();
    let child = spawn_reading(
        reader.into(),
        Path::new("-"),
        &[],
        Stdio::null(),
        Stdio::null(),
    );
    let deadline = Instant::now() + LIMIT;
    while !holds(child.id(), Signal::SIGTERM) {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(1));
    }
    kill(Pid::from_raw(child.id() as i32), Signal::SIGTERM).unwrap();
    assert_eq!(wait(child).code(), Some(0));
    drop(writer);
}

/// The kernel side goes on to report a client's end whose server is here, too; of what is
/// no HTTP nothing is wanted either way.
#[test]
fn a_recording_has_both_ends_of_a_connection() {
    let dir = tempfile::tempdir().unwrap();
    let conn = ConnKey { id: 1, slot: 1 };
    let writer = Writer::create(&dir.path().join("a.rec"), &Description::default()).unwrap();
    let (mut writer, mut none) = (Some(writer), None);
    for (records, told) in [(true, 1), (false, 2)] {
        let mut hints = support::bench::Hints::default();
        let writer = if records { &mut writer } else { &mut none };
        let mut feedback = Recorded::new(&mut hints, writer);
        feedback.dismiss(conn, Dismissal::Suppressed);
        feedback.dismiss(conn, Dismissal::Other);
        assert_eq!(hints.told.len(), told);
    }
    writer.unwrap().finish().unwrap();
}
