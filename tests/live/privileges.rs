//! What the tracer needs, and what is left of it once it traces.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use nix::sys::signal::Signal;
use tempfile::TempDir;

use crate::harness::{output_of, temp_dir, tracer_words, until, Guarded, Tracer, SOON};
use crate::load::{assert_no_wrong_pair, keep_alive, Server};
use crate::peers::need;

const SETPRIV: &str = "/usr/bin/setpriv";
const NOBODY: &str = "65534";

/// `Name: value` of a thread's status.
fn status(task: &Path) -> impl Fn(&str) -> String {
    let text = fs::read_to_string(task.join("status")).expect("a thread");
    move |name| {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        let value = line.and_then(|line| line.strip_prefix(':'));
        value.unwrap_or_else(|| panic!("no {name}")).trim().into()
    }
}

fn threads(pid: u32) -> Vec<std::path::PathBuf> {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).expect("a process");
    tasks.map(|task| task.expect("a thread").path()).collect()
}

/// Waits until the sandbox is entered: right after `ready`.
fn sandboxed(pid: u32) {
    until("the tracer is in its sandbox", SOON, || {
        threads(pid)
            .iter()
            .all(|task| status(task)("Seccomp") == "2")
            .then_some(())
    });
}

/// Capabilities that stay, each a bit (capability.h).
fn left_over(tls: bool) -> u64 {
    const DAC_READ_SEARCH: u64 = 1 << 2;
    const SYS_ADMIN: u64 = 1 << 21;
    const LEASE: u64 = 1 << 28;
    const PERFMON: u64 = 1 << 38;
    const BPF: u64 = 1 << 39;
    match tls {
        // uprobe_multi, which needs no more, is of Linux 6.6
        true if kernel() < (6, 6) => DAC_READ_SEARCH | LEASE | PERFMON | BPF | SYS_ADMIN,
        true => DAC_READ_SEARCH | LEASE | PERFMON | BPF,
        // Linux 5.9 to 5.18 want it for reading maps.
        false if kernel() < (5, 19) => BPF,
        false => 0,
    }
}

#[test]
#[ignore = "needs root"]
fn once_it_traces_no_thread_has_a_capability_or_system_calls_to_spare() {
    let server = Server::start();
    for tls in ["off", "auto"] {
        let tracer = Tracer::start(&["--tls", tls]);
        sandboxed(tracer.pid());
        let tasks = threads(tracer.pid());
        assert!(!tasks.is_empty());
        for task in tasks {
            let status = status(&task);
            for set in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
                let left = u64::from_str_radix(&status(set), 16).expect("a set");
                let allowed = match set {
                    "CapPrm" | "CapEff" => left_over(tls == "auto"),
                    _ => 0,
                };
                assert_eq!(left & !allowed, 0, "--tls {tls}, {set}: {left:x}");
            }
            assert_eq!(status("NoNewPrivs"), "1");
        }
        keep_alive(server.address, 4, 50, 0);
        let trace = tracer.settle(200).finish();
        trace.assert_no_loss();
        assert_eq!(assert_no_wrong_pair(&trace.records), 200);
    }
}

fn kernel() -> (u32, u32) {
    let text = fs::read_to_string("/proc/sys/kernel/osrelease").expect("a version");
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).map(str::parse);
    let mut next = || numbers.next().expect("a number").expect("a number");
    (next(), next())
}

#[test]
#[ignore = "needs root"]
fn in_the_sandbox_nothing_can_be_run_opened_or_reached() {
    let words = tracer_words();
    for level in ["closed", "attaching", "attaching-by-perf", "reader"] {
        let out = output_of(Command::new(&words[0]).args(["__try-sandbox", level]));
        let text = out.stdout;
        assert_eq!(out.status.code(), Some(0), "{level}: {text}");
        for what in [
            "run a program",
            "start a process",
            "write a file",
            "create a file",
            "connect by TCP",
            "connect by AF_UNIX",
            "signal a process",
            "signal a process by fcntl",
            "push terminal input",
        ] {
            let line = format!("{what}: refused");
            assert!(text.lines().any(|l| l == line), "{level}: {text}");
        }
        assert!(!text.contains("ALLOWED"), "{level}: {text}");
        let reads = !text.contains("read a file: refused");
        assert_eq!(reads, level == "attaching-by-perf", "{text}");
        let left = match level {
            "closed" | "reader" => "0000000000000000",
            // CAP_DAC_READ_SEARCH, CAP_LEASE, CAP_PERFMON, CAP_BPF
            "attaching" => "000000c010000004",
            // and CAP_SYS_ADMIN
            _ => "000000c010200004",
        };
        assert!(text.contains(&format!("CapEff:\t{left}")), "{text}");
    }
}

#[test]
#[ignore = "needs root"]
fn the_sandbox_can_be_left_out() {
    let tracer = Tracer::start(&["--no-sandbox"]);
    let task = format!("/proc/{}", tracer.pid());
    let status = status(Path::new(&task));
    assert_eq!(
        (status("Seccomp"), status("NoNewPrivs")),
        ("0".into(), "0".into())
    );
    assert_ne!(status("CapEff"), "0000000000000000");
    tracer.finish();
}

/// The tracer as nobody with these capabilities, where nobody can reach it.
fn as_nobody(capabilities: &str) -> (Command, TempDir) {
    need(SETPRIV, "util-linux");
    let (words, dir) = (tracer_words(), temp_dir());
    let program = dir.path().join("http-tracer");
    fs::copy(&words[0], &program).expect("a copy");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("its mode");
    let mut command = Command::new(SETPRIV);
    command
        .args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"])
        .args(["--inh-caps", capabilities, "--ambient-caps", capabilities])
        .arg(program)
        .args(&words[1..]);
    (command, dir)
}

#[test]
#[ignore = "needs root"]
fn two_capabilities_are_enough_for_other_users_traffic() {
    let server = Server::start();
    // Before Linux 5.11 maps count as locked memory.
    let capabilities = match kernel() < (5, 11) {
        true => "+bpf,+perfmon,+sys_resource",
        false => "+bpf,+perfmon",
    };
    let (mut command, dir) = as_nobody(capabilities);
    let records = dir.path().join("records");
    let (ready, pipe) = nix::unistd::pipe().expect("a pipe");
    command
        .args([
            "--netns",
            "self",
            "-o",
            "json",
            "--stats",
            "-",
            "--ready-fd",
            "2",
        ])
        .stdin(Stdio::null())
        .stdout(File::create(&records).expect("a file"))
        .stderr(pipe);
    let mut tracer = Guarded::spawn(&mut command);
    drop(command);
    let mut messages = std::io::BufReader::new(File::from(ready));
    let mut line = String::new();
    std::io::BufRead::read_line(&mut messages, &mut line).expect("a line");
    assert_eq!(line, "ready\n");
    sandboxed(tracer.pid());
    keep_alive(server.address, 4, 50, 0);
    let written = || fs::read_to_string(&records).expect("records");
    until("the records", SOON, || {
        (written().lines().count() == 200).then_some(())
    });
    tracer.signal(Signal::SIGTERM);
    let said = std::io::read_to_string(messages).expect("messages");
    assert!(tracer.wait(SOON).success(), "{said}");
    assert!(said.contains("account balanced"), "{said}");
}

#[test]
#[ignore = "needs root"]
fn one_capability_is_not_enough_and_it_says_so() {
    for capabilities in ["+bpf", "+perfmon", "+sys_ptrace"] {
        let (mut command, _dir) = as_nobody(capabilities);
        let out = output_of(command.args(["--duration", "1s"]));
        assert_eq!(out.status.code(), Some(3), "{}", out.stderr);
        assert!(
            out.stderr.contains("CAP_BPF and CAP_PERFMON"),
            "{}",
            out.stderr
        );
    }
}

#[test]
#[ignore = "needs root"]
fn a_command_that_became_another_user_is_still_told_to_end() {
    need(SETPRIV, "util-linux");
    let (words, dir) = (tracer_words(), temp_dir());
    let started = dir.path().join("started");
    let script = format!(
        "trap 'exit 7' TERM; echo yes >{}; while :; do sleep 0.1; done",
        started.display()
    );
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o777)).expect("its mode");
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["-q", "--", SETPRIV, "--reuid", NOBODY, "--clear-groups"])
        .args(["sh", "-c", &script])
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let mut tracer = Guarded::spawn(&mut command);
    until("the command runs", SOON, || {
        fs::exists(&started).ok()?.then_some(())
    });
    tracer.signal(Signal::SIGTERM);
    assert_eq!(tracer.wait(Duration::from_secs(20)).code(), Some(7));
}
