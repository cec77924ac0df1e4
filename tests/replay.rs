//! Recordings through the binary: the same output as ever, and from a damaged
//! file a sentence. None of this needs root.

#[path = "support/dice.rs"]
#[allow(dead_code)]
mod dice;

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use dice::Dice;
use http_tracer::recording::{Description, Writer};

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
                    let number = dice.odd_number().to_ne_bytes();
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
    let cases: [(Vec<u8>, &str); 8] = [
        (whole[..7].to_vec(), "is no recording of http-tracer"),
        (whole[..10].to_vec(), "ends in its header"),
        (with(8, &[2]), "is of format 2; this program reads format 1"),
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
            &["-o", "json"],
            writer.into(),
            File::create(&err).unwrap().into(),
        );
        let status = wait(child);
        assert_eq!(status.code(), Some(0), "{:?}", status.signal());
        assert_eq!(fs::read_to_string(&err).unwrap(), "");
    }
}
