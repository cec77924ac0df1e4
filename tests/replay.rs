//! Recordings through the binary: the same output as ever, and from a damaged
//! file a sentence. None of this needs root.

#[path = "support/dice.rs"]
#[allow(dead_code)]
mod dice;

use std::fs::{self, File};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use dice::Dice;

/// A replay of a few KB takes milliseconds.
const LIMIT: Duration = Duration::from_secs(30);

/// The golden recordings.
fn recordings() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let files = fs::read_dir(&dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "rec"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no recordings in {}", dir.display());
    files
}

struct Replayed {
    status: ExitStatus,
    stdout: Vec<u8>,
    stderr: String,
}

fn spawn(file: &Path, args: &[&str], stdout: Stdio, stderr: Stdio) -> Child {
    Command::new(env!("CARGO_BIN_EXE_http-tracer"))
        .arg("replay")
        .arg(file)
        .args(args)
        .env_remove("RUST_LOG")
        .stdin(Stdio::null())
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
    let dir = tempfile::tempdir().unwrap();
    let (out, err) = (dir.path().join("out"), dir.path().join("err"));
    let child = spawn(
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
    let file = dir.join("damaged.rec");
    fs::write(&file, bytes).unwrap();
    let replayed = replay(&file, &["-o", "json"]);
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
        let args: Vec<&str> = args.split_whitespace().collect();
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
                    // numbers that no sum overflows with
                    let number = (dice.odd_number() >> 16).to_ne_bytes();
                    let room = bytes.len() - at;
                    bytes[at..][..room.min(8)].copy_from_slice(&number[..room.min(8)]);
                }
            }
        }
        check_damaged(&bytes, dir.path(), &format!("case {case}"));
    }
}

#[test]
fn what_is_no_recording_is_refused_in_one_sentence() {
    let dir = tempfile::tempdir().unwrap();
    let mut dice = Dice::new(9);
    let noise: Vec<u8> = (0..5000).map(|_| dice.next() as u8).collect();
    let version = [b"httptrac".as_slice(), &2u32.to_le_bytes(), &noise].concat();
    for bytes in [
        b"".as_slice(),
        b"h",
        b"GET / HTTP/1.1\r\n\r\n",
        &noise,
        &version,
    ] {
        let replayed = check_damaged(bytes, dir.path(), "no recording");
        assert_eq!(replayed.status.code(), Some(1));
        assert!(replayed.stdout.is_empty());
    }
    let replayed = replay(&dir.path().join("not-there"), &[]);
    assert_eq!(replayed.status.code(), Some(1));
    assert_eq!(replayed.stderr.lines().count(), 1, "{}", replayed.stderr);
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
            &["-o", "json"],
            writer.into(),
            File::create(&err).unwrap().into(),
        );
        let status = wait(child);
        assert_eq!(status.code(), Some(0), "{:?}", status.signal());
        assert_eq!(fs::read_to_string(&err).unwrap(), "");
    }
}
