//! SIGHUP opens the file of records anew, SIGUSR1 tells how things stand.

use std::fs::{self, Permissions};
use std::os::unix::fs::{lchown, symlink, PermissionsExt};
use std::process::{Command, Stdio};

use nix::sys::signal::Signal;

use super::ask;
use crate::harness::{temp_dir, tracer_words, until, Guarded, SOON};
use crate::peers::Server;

/// Starts a tracer that writes to `records` in `dir`.
fn start(dir: &tempfile::TempDir, args: &[&str]) -> Guarded {
    let at = |name: &str| dir.path().join(name);
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["-o", "json", "-w"])
        .arg(at("records"))
        .arg("--ready-file")
        .arg(at("ready"))
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(fs::File::create(at("stderr")).expect("a file"));
    let tracer = Guarded::spawn(&mut command);
    until("ready", SOON, || at("ready").exists().then_some(()));
    tracer
}

/// Has it this file open by now?
fn has_open(tracer: &Guarded, file: &std::path::Path) -> bool {
    let fds = fs::read_dir(format!("/proc/{}/fd", tracer.pid())).expect("its files");
    let mut names = fds.filter_map(|fd| fs::read_link(fd.ok()?.path()).ok());
    names.any(|name| name == file)
}

/// The paths in a file of whole records.
fn paths(file: &std::path::Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let lines = text.lines();
    lines
        .map(|line| {
            let record: serde_json::Value = serde_json::from_str(line).expect(line);
            record["path"].as_str().expect("a path").to_string()
        })
        .collect()
}

#[test]
#[ignore = "needs root"]
fn a_hangup_opens_the_file_anew_and_no_record_is_lost() {
    let server = Server::start(&[]);
    let mut c = server.dial();
    let port = server.port().to_string();
    for sandbox in [&["--port", &port][..], &["--port", &port, "--no-sandbox"]] {
        let dir = temp_dir();
        let at = |name: &str| dir.path().join(name);
        let mut tracer = start(&dir, sandbox);
        for turn in 0..3 {
            ask(&mut c, &format!("/turn/{turn}"));
            let name = format!("records.{turn}");
            until("the record", SOON, || {
                (paths(&at("records")).len() == 1).then_some(())
            });
            fs::rename(at("records"), at(&name)).expect("the file moved");
            tracer.signal(Signal::SIGHUP);
            until("the file anew", SOON, || {
                has_open(&tracer, &at("records")).then_some(())
            });
            assert_eq!(paths(&at(&name)), [format!("/turn/{turn}")]);
            let mode = fs::metadata(at("records"))
                .expect("it")
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        // What is there is not emptied, nor where somebody has cut it short.
        ask(&mut c, "/kept");
        until("the record", SOON, || {
            (paths(&at("records")).len() == 1).then_some(())
        });
        tracer.signal(Signal::SIGHUP);
        tracer.signal(Signal::SIGUSR1);
        let said = || fs::read_to_string(at("stderr")).expect("messages");
        until("the summary", SOON, || {
            said().contains("exchanges").then_some(())
        });
        ask(&mut c, "/more");
        until("the record", SOON, || {
            (paths(&at("records")).len() == 2).then_some(())
        });
        fs::File::options()
            .write(true)
            .open(at("records"))
            .and_then(|file| file.set_len(0))
            .expect("the file cut short");
        ask(&mut c, "/last");
        until("the record", SOON, || {
            (paths(&at("records")).len() == 1).then_some(())
        });
        tracer.signal(Signal::SIGTERM);
        assert_eq!(tracer.wait(SOON).code(), Some(0), "{}", said());
        assert_eq!(paths(&at("records")), ["/last"]);
        assert!(!said().contains("cannot"), "{}", said());
    }
}

#[test]
#[ignore = "needs root"]
fn a_file_that_cannot_be_opened_anew_is_said_and_the_old_one_goes_on() {
    let server = Server::start(&[]);
    let mut c = server.dial();
    let dir = temp_dir();
    let at = |name: &str| dir.path().join(name);
    fs::set_permissions(dir.path(), Permissions::from_mode(0o1777)).expect("its mode");
    fs::write(at("precious"), "precious").expect("a file");
    let mut tracer = start(&dir, &["--port", &server.port().to_string()]);
    ask(&mut c, "/one");
    until("the record", SOON, || {
        (paths(&at("records")).len() == 1).then_some(())
    });
    fs::rename(at("records"), at("old")).expect("the file moved");
    symlink("precious", at("records")).expect("a link");
    lchown(at("records"), Some(65534), Some(65534)).expect("its owner");
    tracer.signal(Signal::SIGHUP);
    let said = || fs::read_to_string(at("stderr")).expect("messages");
    until("a word about it", SOON, || {
        said().contains("link of user 65534").then_some(())
    });
    ask(&mut c, "/two");
    until("the record", SOON, || {
        (paths(&at("old")).len() == 2).then_some(())
    });
    tracer.signal(Signal::SIGTERM);
    assert_eq!(tracer.wait(SOON).code(), Some(0), "{}", said());
    assert_eq!(fs::read_to_string(at("precious")).expect("it"), "precious");
}

#[test]
#[ignore = "needs root"]
fn the_summary_is_told_whenever_it_is_asked_for_and_tracing_goes_on() {
    let server = Server::start(&[]);
    let mut c = server.dial();
    let dir = temp_dir();
    let at = |name: &str| dir.path().join(name);
    let mut tracer = start(&dir, &["--port", &server.port().to_string()]);
    let said = || fs::read_to_string(at("stderr")).expect("messages");
    for turn in 1..=3 {
        ask(&mut c, "/told");
        until("the record", SOON, || {
            (paths(&at("records")).len() == turn).then_some(())
        });
        tracer.signal(Signal::SIGUSR1);
        let s = if turn == 1 { "" } else { "s" };
        let wanted = format!("http-tracer: {turn} exchange{s}");
        until(&wanted, SOON, || said().contains(&wanted).then_some(()));
    }
    assert!(!said().contains("balanced"), "{}", said());
    tracer.signal(Signal::SIGTERM);
    assert_eq!(tracer.wait(SOON).code(), Some(0));
    assert!(said().contains("account balanced"), "{}", said());
}

#[test]
#[ignore = "needs root"]
fn with_a_command_neither_signal_is_about_the_command() {
    let dir = temp_dir();
    let at = |name: &str| dir.path().join(name);
    let shell = format!(
        "grep SigBlk /proc/self/status >{0}/mask; trap 'exit 9' HUP USR1 TERM
         until [ -e {0}/go ]; do sleep 0.05; done; exit 5",
        dir.path().display()
    );
    let mut tracer = start(&dir, &["--", "bash", "-c", &shell]);
    until("the command", SOON, || at("mask").exists().then_some(()));
    fs::rename(at("records"), at("old")).expect("the file moved");
    tracer.signal(Signal::SIGHUP);
    until("the file anew", SOON, || {
        at("records").exists().then_some(())
    });
    tracer.signal(Signal::SIGUSR1);
    let said = || fs::read_to_string(at("stderr")).expect("messages");
    until("the summary", SOON, || {
        said().contains("exchange").then_some(())
    });
    assert_eq!(tracer.ended(), None);
    fs::write(at("go"), "").expect("a file");
    assert_eq!(tracer.wait(SOON).code(), Some(5), "{}", said());
    let mask = fs::read_to_string(at("mask")).expect("a mask");
    assert!(mask.trim_end().ends_with("0000000000000000"), "{mask}");
}

/// Without `-w` it is what it always was.
#[test]
#[ignore = "needs root"]
fn a_hangup_without_a_file_ends_it() {
    let dir = temp_dir();
    let words = tracer_words();
    let ready = dir.path().join("ready");
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["--netns", "self", "-q", "-o", "json", "--ready-file"])
        .arg(&ready)
        .stdout(Stdio::null());
    let mut tracer = Guarded::spawn(&mut command);
    until("ready", SOON, || ready.exists().then_some(()));
    tracer.signal(Signal::SIGHUP);
    assert_eq!(tracer.wait(SOON).code(), Some(0));
}
