//! How it starts, writes, ends and accounts for itself; alone and beside others; under load.

use std::fs::{self, File};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use nix::sys::signal::Signal;
use serde_json::Value;

use super::{ask, WRK};
use crate::harness::{
    assert_balanced, output_of, scaled, temp_dir, tracer_words, until, Guarded, Trace, Tracer, SOON,
};
use crate::peers::{need, source, Client, Server, PYTHON};
use crate::real::{curl_to_nowhere, Program};
use crate::record::{self, assert_exactly, paths, Record, Role, Want};

#[test]
#[ignore = "needs root"]
fn it_ends_by_itself_after_so_many_records() {
    let server = Server::start(&[]);
    let tracer = Tracer::start(&["--count", "3"]);
    Client::run(&server.address, &["--count", "10"]);
    let trace = tracer.ended();
    assert_eq!(paths(&trace.records), ["/r/0000", "/r/0001", "/r/0002"]);
}

#[test]
#[ignore = "needs root"]
fn it_ends_by_itself_after_a_time() {
    let server = Server::start(&[]);
    let began = Instant::now();
    let tracer = Tracer::start(&["--duration", "700ms"]);
    ask(&mut server.dial(), "/timed");
    let trace = tracer.ended();
    let took = began.elapsed();
    assert!(
        took >= Duration::from_millis(700) && took < scaled(Duration::from_secs(4)),
        "{took:?}"
    );
    assert_eq!(paths(&trace.records), ["/timed"]);
}

#[test]
#[ignore = "needs root"]
fn it_is_ready_within_a_second_and_misses_nothing_from_then_on() {
    let server = Server::start(&[]);
    let mut c = server.dial();
    let mut times = vec![];
    for n in 0..5 {
        let began = Instant::now();
        let tracer = Tracer::start(&[]);
        times.push(began.elapsed());
        ask(&mut c, &format!("/at-once/{n}"));
        let trace = tracer.settle(1).finish();
        assert_eq!(paths(&trace.records), [format!("/at-once/{n}")]);
    }
    // The machine may have other things to do: the best time is the program's own.
    let best = times.iter().min().expect("a time");
    assert!(
        *best < scaled(Duration::from_secs(1)),
        "{times:?} from start to ready"
    );
}

/// Starts wrk on an nginx, lets `tracer` see a good deal of it, and has it end under load.
fn end_under_load(nginx: &Program, tracer: Tracer, signal: Signal) -> Trace {
    need(WRK, "wrk");
    let mut command = Command::new(WRK);
    command
        .args(["-t1", "-c16", "-d30s"])
        .arg(nginx.url("/page"))
        .stdout(Stdio::null());
    let _wrk = Guarded::spawn(&mut command);
    let log = nginx.dir.path().join("access");
    let logged = || fs::metadata(&log).map_or(0, |m| m.len());
    let before = logged();
    until("10,000 requests more in nginx's log", SOON, || {
        (logged() > before + 10_000 * 30).then_some(())
    });
    tracer.finish_by(signal)
}

#[test]
#[ignore = "needs root"]
fn a_signal_ends_it_within_a_second_under_load() {
    let nginx = Program::nginx("");
    for signal in [Signal::SIGTERM, Signal::SIGINT] {
        let trace = end_under_load(&nginx, Tracer::start(&[]), signal);
        assert!(
            trace.took_to_end < scaled(Duration::from_secs(1)),
            "{signal}: {:?}",
            trace.took_to_end
        );
        assert!(
            trace.records.len() > 1000,
            "{} records",
            trace.records.len()
        );
    }
}

#[test]
#[ignore = "needs root"]
fn a_tiny_ring_under_load_still_balances() {
    let nginx = Program::nginx("");
    let trace = end_under_load(
        &nginx,
        Tracer::start(&["--ring-size", "64K"]),
        Signal::SIGTERM,
    );
    // Lost bytes of a body change nothing (their place tells how many they were); what
    // else is lost shows in a record that does not say complete.
    let sizes = nginx
        .nginx_said()
        .first()
        .map(|s| (s.request_bytes, Some(s.response_bytes)));
    for r in trace.records.iter().filter(|r| r.is_complete()) {
        assert_eq!(Some((r.request_bytes, r.response_bytes)), sizes, "{r:?}");
        assert_eq!((r.path.as_str(), r.status), ("/page", Some(200)), "{r:?}");
    }
}

#[test]
#[ignore = "needs root"]
fn an_interrupt_ends_it_with_status_0() {
    let server = Server::start(&[]);
    let tracer = Tracer::start(&[]);
    ask(&mut server.dial(), "/interrupted");
    let trace = tracer.settle(1).finish_by(Signal::SIGINT);
    assert_eq!(paths(&trace.records), ["/interrupted"]);
}

/// Starts the tracer by a line of bash, where `$@` is its command line; waits for the file `ready`.
fn start_by_shell(line: &str, args: &[&str], stdout: Stdio) -> (Guarded, tempfile::TempDir) {
    let dir = temp_dir();
    let mut command = Command::new("/bin/bash");
    command
        .args(["-c", line, "bash"])
        .args(tracer_words())
        .args(["--netns", "self", "--stats"])
        .arg(dir.path().join("stats"))
        .args(args)
        .current_dir(dir.path())
        .stdin(Stdio::null())
        .stdout(stdout)
        .stderr(File::create(dir.path().join("stderr")).expect("a file"));
    let mut shell = Guarded::spawn(&mut command);
    until("the tracer is ready", SOON, || {
        if let Some(status) = shell.ended() {
            let text = fs::read_to_string(dir.path().join("stderr")).unwrap_or_default();
            panic!("ended with {status} before it was ready: {text}");
        }
        (fs::read_to_string(dir.path().join("ready")).ok()? == "ready\n").then_some(())
    });
    (shell, dir)
}

fn stats_in(dir: &tempfile::TempDir) -> Value {
    let text = fs::read_to_string(dir.path().join("stats")).expect("stats");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
#[ignore = "needs root"]
fn a_closed_standard_output_is_a_normal_end() {
    let server = Server::start(&[]);
    let line = "\"$@\" -o json --ready-file ready | head -1 > first; exit ${PIPESTATUS[0]}";
    let (mut shell, dir) = start_by_shell(line, &[], Stdio::null());
    let mut c = server.dial();
    // It finds out when it writes the next time.
    let status = until("the end of the pipeline", SOON, || {
        ask(&mut c, "/piped");
        shell.ended()
    });
    assert_eq!(
        status.code(),
        Some(0),
        "{:?}",
        fs::read_to_string(dir.path().join("stderr"))
    );
    let first = fs::read_to_string(dir.path().join("first")).expect("a line");
    assert_eq!(first.lines().count(), 1);
    assert!(first.contains("\"path\":\"/piped\""), "{first}");
    assert_balanced(&stats_in(&dir));
}

#[test]
#[ignore = "needs root"]
fn ready_is_written_to_a_file_descriptor() {
    let server = Server::start(&[]);
    let out =
        |dir: &tempfile::TempDir| fs::read_to_string(dir.path().join("out")).expect("records");
    let (mut shell, dir) =
        start_by_shell("exec \"$@\" --ready-fd 7 7>ready >out", &[], Stdio::null());
    ask(&mut server.dial(), "/fd");
    until("the record", SOON, || {
        out(&dir).contains("/fd").then_some(())
    });
    shell.signal(Signal::SIGTERM);
    assert!(shell.wait(SOON).success());
}

#[test]
#[ignore = "needs root"]
fn whoever_reads_the_ready_descriptor_sees_its_end() {
    // CMD goes on, and has not inherited it.
    let line = "mkfifo fifo; (cat fifo >got; mv got ready) & \
                exec \"$1\" --ready-fd 9 \"${@:2}\" 9>fifo >out";
    let (mut shell, _dir) = start_by_shell(line, &["--", "sleep", "1000"], Stdio::null());
    shell.signal(Signal::SIGTERM);
    assert_eq!(shell.wait(SOON).code(), Some(143));
}

#[test]
#[ignore = "needs root"]
fn a_fifo_that_nobody_reads_yet_is_no_reason_to_hang() {
    let dir = temp_dir();
    let fifo = dir.path().join("fifo");
    nix::unistd::mkfifo(&fifo, nix::sys::stat::Mode::S_IRWXU).expect("a FIFO");
    let start = || {
        let words = tracer_words();
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .args(["-q", "--netns", "self", "--ready-file"]);
        Guarded::spawn(command.arg(&fifo).stdout(Stdio::null()))
    };
    let mut tracer = start();
    assert_eq!(fs::read_to_string(&fifo).expect("the FIFO"), "ready\n");
    tracer.signal(Signal::SIGTERM);
    assert!(tracer.wait(SOON).success());
    let mut tracer = start();
    until("signals are held", SOON, || {
        tracer.blocks(Signal::SIGTERM).then_some(())
    });
    tracer.signal(Signal::SIGTERM);
    assert!(tracer.wait(SOON).success());
}

#[test]
#[ignore = "needs root"]
fn a_hangup_that_was_ignored_from_the_start_is_ignored() {
    let server = Server::start(&[]);
    let line = "trap '' HUP; exec \"$@\" -o json --ready-file ready >out";
    let (mut shell, dir) = start_by_shell(line, &[], Stdio::null());
    shell.signal(Signal::SIGHUP);
    ask(&mut server.dial(), "/after");
    until("the record", SOON, || {
        let out = fs::read_to_string(dir.path().join("out")).ok()?;
        out.contains("/after").then_some(())
    });
    shell.signal(Signal::SIGTERM);
    assert!(shell.wait(SOON).success());
}

#[test]
#[ignore = "needs root"]
fn what_is_no_network_namespace_is_refused() {
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    let command = command.args(&words[1..]).args(["--netns", "/etc/passwd"]);
    let output = command.output().expect("the tracer");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("is no network namespace"), "{said}");
}

#[test]
#[ignore = "needs root"]
fn the_format_is_json_unless_on_a_terminal() {
    let server = Server::start(&[]);
    let started = SystemTime::now();
    for (args, json) in [
        (&[][..], true),
        (&["-o", "json"], true),
        (&["-o", "text"], false),
    ] {
        let (mut shell, dir) =
            start_by_shell("exec \"$@\" --ready-file ready >out", args, Stdio::null());
        ask(&mut server.dial(), "/format");
        let text = || fs::read_to_string(dir.path().join("out")).expect("records");
        until("the record", SOON, || {
            text().contains("/format").then_some(())
        });
        shell.signal(Signal::SIGTERM);
        assert!(shell.wait(SOON).success());
        if json {
            assert_eq!(record::read(&text(), started).0.len(), 1);
        } else {
            let text = text();
            let line = text
                .lines()
                .find(|l| l.contains("/format"))
                .expect("a line");
            for part in ["GET", "200", "python3", "peer.test/format"] {
                assert!(line.contains(part), "no {part} in {line}");
            }
            assert!(!text.contains('\u{1b}'), "colours in a file: {text:?}");
        }
    }
    // On a terminal.
    let terminal = format!(
        "exec {PYTHON} -B {} \"$@\" --ready-file ready >out",
        source("terminal.py").display()
    );
    let (mut shell, dir) = start_by_shell(&terminal, &[], Stdio::null());
    ask(&mut server.dial(), "/format");
    let text = || fs::read_to_string(dir.path().join("out")).expect("records");
    until("the record", SOON, || {
        text().contains("/format").then_some(())
    });
    shell.signal(Signal::SIGTERM);
    assert!(shell.wait(SOON).success());
    assert!(!text().contains("\"timestamp\""), "{}", text());
}

#[test]
#[ignore = "needs root"]
fn the_account_goes_to_standard_error_on_request() {
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["-q", "--duration", "100ms", "--stats", "-"]);
    let out = output_of(&mut command);
    assert_eq!(out.status.code(), Some(0), "{}", out.stderr);
    let stats =
        serde_json::from_str(&out.stderr).expect("nothing but one JSON object on standard error");
    assert_balanced(&stats);
}

#[test]
#[ignore = "needs root"]
fn two_tracers_see_the_same() {
    let server = Server::start(&[]);
    let first = Tracer::start(&["--role", "both"]);
    let second = Tracer::start(&["--role", "both"]);
    let said = Client::run(&server.address, &["--count", "100", "--conns", "4"]);
    let wants = crate::peers::wants_of_both(&said, &server.said(100));
    for tracer in [second, first] {
        let trace = tracer.settle(200).finish();
        assert_exactly(&trace.records, &wants);
    }
}

#[test]
#[ignore = "needs root"]
fn it_never_traces_itself() {
    let server = Server::start(&[]);
    let dir = temp_dir();
    let ready = dir.path().join("ready");
    // Its records go into a socket, and look like requests to those who only glance at them.
    let (ours, its) = UnixStream::pair().expect("a pair");
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args([
            "--netns", "self", "-o", "json", "--role", "both", "--events", "--stats",
        ])
        .arg(dir.path().join("stats"))
        .arg("--ready-file")
        .arg(&ready)
        .stdin(Stdio::null())
        .stdout(OwnedFd::from(its));
    let mut tracer = Guarded::spawn(&mut command);
    // Only the tracer holds its end from here on.
    drop(command);
    until("ready", SOON, || fs::exists(&ready).ok()?.then_some(()));
    let mut c = server.dial();
    for n in 0..20 {
        ask(&mut c, &format!("/self/{n}"));
    }
    let pid = tracer.pid();
    tracer.signal(Signal::SIGTERM);
    let text = std::io::read_to_string(ours).expect("records");
    assert!(tracer.wait(SOON).success());
    let mut mine = 0;
    for line in text.lines() {
        let record: Record = serde_json::from_str(line).expect("a record");
        assert_ne!(record.pid, pid, "{line}");
        mine += usize::from(record.path.starts_with("/self/"));
    }
    assert_eq!(mine, 40);
    assert_balanced(&stats_in(&dir));
}

#[test]
#[ignore = "needs root"]
fn a_gigabyte_costs_no_more_than_its_head() {
    const GIB: u64 = 1 << 30;
    let nginx = Program::nginx("");
    let file = File::create(nginx.dir.path().join("www/big")).expect("a file");
    file.set_len(GIB).expect("a sparse file");
    for args in [&[][..], &["--role", "both"]] {
        let tracer = Tracer::start(args);
        let said = curl_to_nowhere(&nginx.url("/big"));
        assert!(said.response_bytes > GIB, "{said:?}");
        let roles = if args.is_empty() {
            &[Role::Server][..]
        } else {
            &[Role::Server, Role::Client]
        };
        let wants: Vec<Want> = roles
            .iter()
            .map(|&role| Want {
                conn: None,
                ..Want::of(role, &said)
            })
            .collect();
        let trace = tracer.settle(wants.len()).finish();
        assert_exactly(&trace.records, &wants);
        assert!(trace.count("io.delivered") <= 100, "{:#}", trace.stats);
    }
}

#[test]
#[ignore = "needs root"]
fn what_the_programs_cost_is_told_with_v_and_not_without() {
    let server = Server::start(&[]);
    let words = tracer_words();
    let mut costs = vec![];
    for args in [&["-v"][..], &[]] {
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .args(args)
            .args(["--netns", "self", "--port", &server.port().to_string()])
            .args(["-o", "json", "--", "/usr/bin/curl", "-s", "-o", "/dev/null"])
            .arg(server.url("/cost"))
            .env_remove("RUST_LOG");
        let out = output_of(&mut command);
        assert_eq!(out.status.code(), Some(0), "{}", out.stderr);
        let lines = out.stderr.lines().map(str::to_string);
        costs.push(
            lines
                .filter(|line| line.contains(" ns per exchange"))
                .collect::<Vec<_>>(),
        );
    }
    let [with, without] = costs.try_into().expect("two runs");
    assert!(without.is_empty(), "{without:?}");
    // at least one that sends or receives, and the sum
    assert!(with.len() >= 2, "{with:?}");
    assert!(
        with.last().expect("a sum").contains("all BPF programs"),
        "{with:?}"
    );
}

#[test]
#[ignore = "needs root"]
fn a_user_who_may_not_trace_is_told_what_is_missing() {
    let words = tracer_words();
    let mut command = Command::new("/usr/bin/setpriv");
    command
        .args(["--bounding-set", "-all", "--inh-caps", "-all"])
        .args(&words)
        .args(["-o", "json", "--duration", "1s"]);
    let out = output_of(&mut command);
    let text = out.stderr;
    assert_eq!(out.status.code(), Some(3), "{text}");
    assert!(
        text.contains("CAP_BPF") || text.contains("CAP_SYS_ADMIN") || text.contains("sudo"),
        "{text}"
    );
}
