//! The files that it writes: nobody else's, and theirs who asked.

use std::fs::{self, Permissions};
use std::os::unix::fs::{chown, lchown, symlink, MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::Command;

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;

use crate::harness::{output_of, temp_dir, tracer_words, Output};

/// Debian's nobody: any user but root.
const SOMEBODY: u32 = 65534;

const OPTIONS: [&str; 4] = ["-w", "--record", "--stats", "--ready-file"];

fn trace(args: &[&str], file: &Path, as_asked_by: Option<u32>) -> Output {
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["--netns", "self", "--tls", "off", "-q", "-o", "json"])
        .args(["--duration", "10ms"])
        .args(args)
        .arg(file)
        .env_remove("SUDO_UID")
        .env_remove("SUDO_GID");
    if let Some(uid) = as_asked_by {
        let id = uid.to_string();
        command.env("SUDO_UID", &id).env("SUDO_GID", &id);
    }
    output_of(&mut command)
}

#[test]
#[ignore = "needs root"]
fn what_others_planted_is_not_written_to() {
    let dir = temp_dir();
    let at = |name: &str| dir.path().join(name);
    // As /tmp is; the sysctls about it are the machine's, and do not matter.
    fs::create_dir(at("tmp")).expect("a directory");
    fs::set_permissions(at("tmp"), Permissions::from_mode(0o1777)).expect("its mode");
    fs::create_dir(at("etc")).expect("a directory");
    fs::write(at("etc/precious"), "precious").expect("a file");
    let links = [
        ("tmp/link", "../etc/precious", "tmp/link"),
        ("tmp/dangling", "../etc/new", "tmp/dangling"),
        ("tmp/way", "../etc", "tmp/way/precious"),
        ("tmp/up", ".", "tmp/up/../etc/precious"),
    ];
    for (link, target, _) in links {
        symlink(target, at(link)).expect("a link");
        lchown(at(link), Some(SOMEBODY), Some(SOMEBODY)).expect("its owner");
    }
    // One of root's that leads to one of theirs.
    symlink("link", at("tmp/root")).expect("a link");
    fs::write(at("tmp/file"), "theirs").expect("a file");
    chown(at("tmp/file"), Some(SOMEBODY), None).expect("its owner");
    fs::hard_link(at("etc/precious"), at("tmp/hard")).expect("a link");
    mkfifo(&at("tmp/fifo"), Mode::from_bits_retain(0o666)).expect("a FIFO");
    chown(at("tmp/fifo"), Some(SOMEBODY), None).expect("its owner");
    let paths = links.map(|(_, _, path)| path);
    for option in OPTIONS {
        for path in paths.iter().chain(&["tmp/root", "tmp/fifo"]) {
            let out = trace(&[option], &at(path), None);
            assert_eq!(
                out.status.code(),
                Some(1),
                "{option} {path}: {}",
                out.stderr
            );
            assert!(
                out.stderr.contains("user 65534"),
                "{option} {path}: {}",
                out.stderr
            );
        }
        for path in ["tmp/file", "tmp/hard"] {
            let out = trace(&[option], &at(path), None);
            // That one is replaced, not filled.
            let wanted = if option == "--ready-file" { 0 } else { 1 };
            assert_eq!(
                out.status.code(),
                Some(wanted),
                "{option} {path}: {}",
                out.stderr
            );
        }
        let read = |name: &str| fs::read_to_string(at(name)).expect(name);
        assert_eq!(read("etc/precious"), "precious", "{option}");
        assert!(!at("etc/new").exists(), "{option}");
        if option != "--ready-file" {
            assert_eq!(read("tmp/file"), "theirs", "{option}");
        }
    }
}

#[test]
#[ignore = "needs root"]
fn new_files_belong_to_who_asked_by_sudo() {
    let dir = temp_dir();
    let at = |name: &str| dir.path().join(name);
    for option in OPTIONS {
        for (name, asker, owner) in [("asked", Some(SOMEBODY), SOMEBODY), ("root", None, 0)] {
            let file = at(&format!("{option}-{name}"));
            let out = trace(&[option], &file, asker);
            assert_eq!(out.status.code(), Some(0), "{option}: {}", out.stderr);
            let meta = fs::metadata(&file).expect("the file");
            let is = (meta.uid(), meta.gid(), meta.mode() & 0o777);
            assert_eq!(is, (owner, owner, 0o600), "{option} {name}");
            // Again, over what is theirs by now.
            let out = trace(&[option], &file, asker);
            assert_eq!(out.status.code(), Some(0), "{option}: {}", out.stderr);
            assert_eq!(fs::metadata(&file).expect("the file").uid(), owner);
        }
    }
    // Numbers that are none count for nothing.
    let words = tracer_words();
    let file = at("odd");
    let mut command = Command::new(&words[0]);
    command
        .args(["--tls", "off", "-q", "--duration", "10ms", "-w"])
        .arg(&file)
        .env("SUDO_UID", "-1")
        .env("SUDO_GID", "x");
    let out = output_of(&mut command);
    assert_eq!(out.status.code(), Some(0), "{}", out.stderr);
    assert_eq!(fs::metadata(&file).expect("the file").uid(), 0);
}
