//! `-- CMD`: held until all is attached, followed wherever it goes, and its status passed on.

use std::fs;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use nix::sys::signal::Signal;
use nix::sys::stat::Mode;

use super::{ask, CURL};
use crate::harness::{
    check_surroundings, output_of, run, temp_dir, tracer_words, until, Guarded, SOON,
};
use crate::peers::{need, source, Server, PYTHON};
use crate::record::{assert_exactly, paths, Role, Want};

#[test]
#[ignore = "needs root"]
fn a_command_is_traced_ten_times_out_of_ten() {
    need(CURL, "curl");
    for turn in 1..=10 {
        let server = Server::start(&[]);
        let ran = run(&[], &[CURL, "-s", &server.url("/x")]);
        assert_eq!(ran.code(), 0, "turn {turn}: {}", ran.stderr);
        assert!(
            ran.stdout.lines().any(|l| l == "ok"),
            "what curl printed is not there: {}",
            ran.stdout
        );
        let want = Want {
            pid: None,
            tid: None,
            conn: None,
            comm: Some("curl".into()),
            ..Want::of(Role::Client, &server.said(1)[0])
        };
        assert_exactly(&ran.records, &[want]);
    }
}

#[test]
#[ignore = "needs root"]
fn records_do_not_mix_with_what_the_command_prints_unless_asked_to() {
    let server = Server::start(&[]);
    let words = tracer_words();
    for (args, to_stdout) in [
        (&[][..], false),
        (&["-w", "-"], true),
        (&["-o", "json"], true),
    ] {
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .args(args)
            .args(["--netns", "self", "--", CURL, "-s"])
            .arg(server.url("/mixed"));
        let out = output_of(&mut command);
        assert_eq!(out.status.code(), Some(0), "{}", out.stderr);
        let has_record = |text: &str| text.contains("\"path\":\"/mixed\"");
        assert_eq!(
            has_record(&out.stdout),
            to_stdout,
            "{args:?}: {}",
            out.stdout
        );
        assert_eq!(
            has_record(&out.stderr),
            !to_stdout,
            "{args:?}: {}",
            out.stderr
        );
        assert!(out.stdout.contains("ok"), "{args:?}: {}", out.stdout);
        let began = "http-tracer: tracing /usr/bin/curl and what it starts, ";
        assert!(out.stderr.contains(began), "{args:?}: {}", out.stderr);
        let shown = "http-tracer: 1 exchange seen; 1 shown; ";
        assert!(out.stderr.contains(shown), "{args:?}: {}", out.stderr);
    }
}

#[test]
#[ignore = "needs root"]
fn a_command_that_never_ran_is_told_of_and_nothing_was_ready() {
    check_surroundings();
    let dir = temp_dir();
    let at = |name: &str| dir.path().join(name);
    // Whoever opens it to read is never there: tracing does not become ready.
    nix::unistd::mkfifo(&at("fifo"), Mode::S_IRWXU).expect("a FIFO");
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["--netns", "self", "-v", "--ready-file"])
        .arg(at("fifo"))
        .args(["--", "touch"])
        .arg(at("made"))
        .stdout(Stdio::null())
        .stderr(fs::File::create(at("stderr")).expect("a file"));
    let mut tracer = Guarded::spawn(&mut command);
    let said = || fs::read_to_string(at("stderr")).expect("messages");
    // Before that a signal ends it as it does any program.
    until("that signals wait", SOON, || {
        tracer.blocks(Signal::SIGTERM).then_some(())
    });
    tracer.signal(Signal::SIGTERM);
    assert_eq!(tracer.wait(SOON).code(), Some(143), "{}", said());
    assert!(said().contains("CMD never ran"), "{}", said());
    assert!(!said().contains("info: ready"), "{}", said());
    assert!(!fs::exists(at("made")).expect("a directory"));
}

#[test]
#[ignore = "needs root"]
fn the_status_of_the_command_is_passed_on() {
    let server = Server::start(&[]);
    let missing = server.url("/missing?status=404");
    let cut = server.url("/cut?end=cut&size=1000");
    let refused = format!("http://127.0.0.1:{}/", crate::real::free_port());
    let not_executable = source("server.py").with_file_name("wire.py");
    let not_executable = not_executable.to_str().expect("a path in UTF-8");
    let table: [(&[&str], i32, &[&str]); 9] = [
        (
            &[CURL, "-s", "--fail", &missing],
            22,
            &["/missing?status=404"],
        ),
        (
            &[CURL, "-s", "-o", "/dev/null", &missing],
            0,
            &["/missing?status=404"],
        ),
        (
            &[CURL, "-s", "-o", "/dev/null", &cut],
            18,
            &["/cut?end=cut&size=1000"],
        ),
        (&[CURL, "-s", &refused], 7, &[]),
        (&["sh", "-c", "exit 42"], 42, &[]),
        (&["sh", "-c", "kill -9 $$"], 137, &[]),
        (&["sh", "-c", "kill -TERM $$"], 143, &[]),
        (&["no-such-command-anywhere"], 127, &[]),
        (&[not_executable], 126, &[]),
    ];
    for (command, code, wanted) in table {
        let ran = run(&[], command);
        assert_eq!(ran.code(), code, "{command:?}: {}", ran.stderr);
        assert_eq!(paths(&ran.records), wanted, "{command:?}");
    }
}

#[test]
#[ignore = "needs root"]
fn a_command_is_followed_through_its_children_and_nobody_else_is() {
    let server = Server::start(&[]);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        // Others that talk to the same server all the while.
        scope.spawn(|| {
            let mut c = server.dial();
            while !done.load(Ordering::Relaxed) {
                ask(&mut c, "/other");
                ask(&mut server.dial(), "/other");
            }
        });
        let shell = format!(
            "{CURL} -s {a} & {CURL} -s {b}; ( ( {CURL} -s {c} ) & wait ); /bin/sh -c '{CURL} -s {d}; true'; wait; exit 3",
            a = server.url("/background"),
            b = server.url("/foreground"),
            c = server.url("/deep"),
            d = server.url("/exec"),
        );
        let ran = run(&[], &["sh", "-c", &shell]);
        done.store(true, Ordering::Relaxed);
        assert_eq!(ran.code(), 3, "{}", ran.stderr);
        assert_eq!(
            paths(&ran.records),
            ["/background", "/deep", "/exec", "/foreground"]
        );
        assert!(
            ran.records
                .iter()
                .all(|r| r.comm == "curl" && r.is_complete()),
            "{:#?}",
            ran.records
        );
    });
}

#[test]
#[ignore = "needs root"]
fn a_command_is_followed_into_its_daemons() {
    need(PYTHON, "python3");
    let server = Server::start(&[]);
    let daemon = source("daemon.py");
    let daemon = daemon.to_str().expect("a path in UTF-8");
    for mode in ["stays", "leaves"] {
        let url = server.url(&format!("/daemon/{mode}"));
        let ran = run(&[], &[PYTHON, "-B", daemon, mode, &url]);
        assert_eq!(ran.code(), 5, "{mode}: {}", ran.stderr);
        assert_eq!(
            paths(&ran.records),
            [format!("/daemon/{mode}")],
            "{}",
            ran.stderr
        );
    }
}

#[test]
#[ignore = "needs root"]
fn a_command_that_serves_is_traced_as_a_server() {
    // The command asks its own server: both ends are its own, so the server's record is the one.
    const SCRIPT: &str = "
import http.server, threading, urllib.request
s = http.server.ThreadingHTTPServer(('127.0.0.1', 0), http.server.BaseHTTPRequestHandler)
threading.Thread(target=s.serve_forever, daemon=True).start()
try: urllib.request.urlopen(f'http://127.0.0.1:{s.server_port}/self')
except urllib.error.HTTPError as e: assert e.code == 501
";
    let ran = run(&[], &[PYTHON, "-c", SCRIPT]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let got: Vec<_> = ran
        .records
        .iter()
        .map(|r| (r.path.as_str(), r.status, r.role()))
        .collect();
    assert_eq!(got, [("/self", Some(501), Some(Role::Server))]);
}

#[test]
#[ignore = "needs root"]
fn an_interrupt_reaches_the_command() {
    // SIGTERM to the tracer ends the command too, and its status is the command's.
    check_surroundings();
    let dir = temp_dir();
    let ready = dir.path().join("ready");
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["-o", "json", "-q", "--ready-file"])
        .arg(&ready)
        .args(["--", "sleep", "1000"])
        .stdout(Stdio::null());
    let mut tracer = Guarded::spawn(&mut command);
    let child = until("sleep runs", SOON, || {
        let tasks = format!("/proc/{0}/task/{0}/children", tracer.pid());
        let children = fs::read_to_string(tasks).ok()?;
        let child = children.split_whitespace().next()?.to_string();
        (fs::read_to_string(format!("/proc/{child}/comm")).ok()? == "sleep\n").then_some(child)
    });
    tracer.signal(Signal::SIGTERM);
    let status = tracer.wait(SOON);
    assert!(
        !fs::exists(format!("/proc/{child}")).expect("/proc"),
        "the command was left behind"
    );
    assert_eq!(status.code(), Some(143));
}

/// What CMD does after the tracing is its own business, and its status is ours.
#[test]
#[ignore = "needs root"]
fn a_command_goes_on_when_there_are_enough_records() {
    let server = Server::start(&[]);
    let shell = format!(
        "for n in 1 2 3; do {CURL} -s -o /dev/null {0}/$n || exit; done; exit 7",
        server.url("/count")
    );
    let ran = run(&["--count", "1"], &["sh", "-c", &shell]);
    assert_eq!(ran.code(), 7, "{}", ran.stderr);
    assert_eq!(paths(&ran.records), ["/count/1"]);
    server.said(3);
    let mut command = Command::new("/bin/bash");
    command
        .args([
            "-c",
            "\"$@\" | head -1 >/dev/null; exit ${PIPESTATUS[0]}",
            "bash",
        ])
        .args(tracer_words())
        .args(["-o", "json", "-q", "--", "sh", "-c", &shell])
        .stdout(Stdio::null());
    let status = Guarded::spawn(&mut command).wait(SOON);
    assert_eq!(status.code(), Some(7));
    server.said(6);
}

#[test]
#[ignore = "needs root"]
fn a_command_ends_with_the_time_that_it_was_given() {
    let ran = run(&["--duration", "300ms"], &["sleep", "1000"]);
    assert_eq!(ran.code(), 124, "{}", ran.stderr);
    // Whatever it makes of being told to end; and not where it ended by itself.
    let stubborn = "trap 'exit 0' TERM; sleep 1000 & wait";
    let ran = run(&["--duration", "300ms"], &["bash", "-c", stubborn]);
    assert_eq!(ran.code(), 124, "{}", ran.stderr);
    let ran = run(&["--duration", "60s"], &["sh", "-c", "exit 6"]);
    assert_eq!(ran.code(), 6, "{}", ran.stderr);
}

#[test]
#[ignore = "needs root"]
fn a_command_keeps_its_status_when_the_output_fails() {
    let server = Server::start(&[]);
    let shell = format!("{CURL} -s -o /dev/null {}; exit 7", server.url("/full"));
    for full in [["-w", "/dev/full"], ["--record", "/dev/full"]] {
        let ran = run(&full, &["sh", "-c", &shell]);
        assert_eq!(ran.code(), 7, "{full:?}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("No space left on device") && !ran.stderr.contains("nobody"),
            "{full:?}: {}",
            ran.stderr
        );
    }
}

#[test]
#[ignore = "needs root"]
fn where_the_tracer_fails_the_command_is_not_run_and_the_status_is_125() {
    let dir = temp_dir();
    let made = dir.path().join("made");
    let made = made.to_str().expect("a path in UTF-8");
    for args in [
        ["-w", "/no-such-directory/file"],
        ["--record", "/no-such-directory/file"],
        ["--ready-file", "/no-such-directory/file"],
        ["--netns", "/no-such-directory/file"],
    ] {
        let ran = run(&args, &["touch", made]);
        assert_eq!(ran.code(), 125, "{args:?}: {}", ran.stderr);
    }
    let mut command = Command::new("/usr/bin/setpriv");
    command
        .args(["--bounding-set", "-all", "--inh-caps", "-all"])
        .args(tracer_words())
        .args(["--", "touch", made]);
    let out = output_of(&mut command);
    assert_eq!(out.status.code(), Some(125), "{}", out.stderr);
    assert!(!fs::exists(made).expect("a directory"));
}

#[test]
#[ignore = "needs root"]
fn ctrl_c_reaches_the_command_once() {
    // What the terminal sends, it sends to both: a SIGTERM besides would cut the cleaning up short.
    const SCRIPT: &str = "
import signal, sys, time
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
print('up', flush=True)
signal.sigwait([signal.SIGINT])
time.sleep(0.5)
sys.exit(9)
";
    let dir = temp_dir();
    let out = dir.path().join("out");
    let mut command = Command::new(PYTHON);
    command
        .arg("-B")
        .arg(source("terminal.py"))
        .args(tracer_words())
        .args(["-q", "--", PYTHON, "-c", SCRIPT])
        .stdin(Stdio::null())
        .stdout(fs::File::create(&out).expect("a file"));
    let mut terminal = Guarded::spawn(&mut command);
    until("the command is up", SOON, || {
        let said = fs::read_to_string(&out).ok()?;
        if let Some(status) = terminal.ended() {
            panic!("it ended with {status}: {said}");
        }
        said.contains("up").then_some(())
    });
    terminal.signal(Signal::SIGUSR1);
    assert_eq!(terminal.wait(SOON).code(), Some(9));
}
