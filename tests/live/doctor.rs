//! The doctor on this host: what it proves, and that it says so when it cannot.

use std::fs;
use std::process::{Command, ExitStatus};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use nix::sys::signal::{kill, Signal};
use nix::unistd::Pid;
use serde_json::Value;

use crate::harness::{output_of, temp_dir, tracer_words, until, Guarded, Output, SOON};
use crate::peers::{Dial, Server};

/// Longer than any deadline of its own, but for that of loading.
const LIMIT: Duration = Duration::from_secs(60);

fn doctor(before: &[&str], args: &[&str]) -> Command {
    let words = tracer_words();
    let all: Vec<&str> = before
        .iter()
        .copied()
        .chain(words.iter().map(String::as_str))
        .chain(["doctor"])
        .chain(args.iter().copied())
        .collect();
    let mut command = Command::new(all[0]);
    command.args(&all[1..]);
    command
}

fn report(output: &Output) -> Value {
    serde_json::from_str(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {:?} {:?}", output.stdout, output.stderr))
}

/// `--json`, to its end.
fn examined(before: &[&str], args: &[&str]) -> (ExitStatus, Value) {
    let args = [&["--json"], args].concat();
    let output = output_of(&mut doctor(before, &args));
    (output.status, report(&output))
}

fn checks<'a>(report: &'a Value, part: &str) -> Vec<(&'a str, &'a str)> {
    let all = report["checks"].as_array().expect("checks").iter();
    all.filter(|check| check["part"] == part)
        .map(|check| {
            (
                check["id"].as_str().unwrap(),
                check["status"].as_str().unwrap(),
            )
        })
        .collect()
}

fn fix<'a>(report: &'a Value, id: &str) -> &'a str {
    let all = report["checks"].as_array().expect("checks");
    let check = all.iter().find(|check| check["id"] == id);
    check.expect(id)["fix"]
        .as_str()
        .unwrap_or_else(|| panic!("{id} has no fix"))
}

fn assert_proved(report: &Value) {
    let proof = checks(report, "proof");
    for id in ["load", "ipv4", "ipv6", "unix", "account"] {
        assert!(proof.contains(&(id, "ok")), "{id}: {report:#}");
    }
    assert_eq!(proof.len(), 5, "{report:#}");
    assert_eq!(report["exit_status"], 0, "{report:#}");
    let exchanges = report["proof"]["exchanges"].as_array().expect("exchanges");
    assert_eq!(exchanges.len(), 6, "{report:#}");
    for exchange in exchanges {
        assert_eq!(exchange["server_records"], 1, "{report:#}");
        assert_eq!(exchange["client_records"], 1, "{report:#}");
        // the server thinks for 10 ms
        let ns = exchange["client_duration_ns"].as_u64().expect("a duration");
        assert!((10_000_000..5_000_000_000).contains(&ns), "{report:#}");
    }
}

#[test]
#[ignore = "needs root"]
fn tracing_is_proved_here() {
    let (status, report) = examined(&[], &[]);
    assert_eq!(status.code(), Some(0), "{report:#}");
    assert_proved(&report);
    let hooks = report["hooks"].as_array().expect("hooks");
    let taken: Vec<&Value> = hooks.iter().filter(|hook| hook["taken"] == true).collect();
    assert_eq!(taken.len(), 1, "{report:#}");
    assert_eq!(taken[0]["hook"], report["hook"]);
    assert!(hooks.iter().all(|hook| hook["reason"]
        .as_str()
        .is_some_and(|reason| !reason.is_empty())));
    let text = output_of(&mut doctor(&[], &[]));
    assert_eq!((text.status.code(), text.stderr.as_str()), (Some(0), ""));
    assert!(
        text.stdout.contains("and that is proved"),
        "{}",
        text.stdout
    );
    assert!(!text.stdout.contains("FAILED"), "{}", text.stdout);
}

#[test]
#[ignore = "needs root"]
fn other_traffic_does_not_disturb_the_proof() {
    let server = Server::start(&[]);
    let address = server.address.clone();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut other = Dial::to(&address);
            while !stop.load(Ordering::Relaxed) {
                other
                    .send("GET /other HTTP/1.1\r\nHost: h\r\n\r\n")
                    .read_response();
            }
        });
        let (status, report) = examined(&[], &[]);
        stop.store(true, Ordering::Relaxed);
        assert_eq!(status.code(), Some(0), "{report:#}");
        assert_proved(&report);
        let filtered = report["proof"]["io"]["filtered"].as_u64().expect("a count");
        assert!(filtered > 0, "{report:#}");
    });
}

#[test]
#[ignore = "needs root"]
fn two_capabilities_are_enough() {
    let only = [
        "/usr/bin/setpriv",
        "--bounding-set",
        "-all,+bpf,+perfmon",
        "--inh-caps",
        "-all",
    ];
    let (status, report) = examined(&only, &[]);
    assert_eq!(
        report["host"]["capabilities"],
        serde_json::json!(["CAP_BPF", "CAP_PERFMON"])
    );
    assert_eq!(status.code(), Some(0), "{report:#}");
    assert_proved(&report);
}

#[test]
#[ignore = "needs root"]
fn without_either_capability_the_status_is_3_and_the_mend_is_said() {
    for missing in ["-bpf,-sys_admin", "-perfmon,-sys_admin", "-all"] {
        let without = [
            "/usr/bin/setpriv",
            "--bounding-set",
            missing,
            "--inh-caps",
            "-all",
        ];
        let (status, report) = examined(&without, &[]);
        assert_eq!(status.code(), Some(3), "{missing}: {report:#}");
        assert_eq!(report["status"], "cannot_trace");
        assert!(checks(&report, "host").contains(&("capabilities", "failed")));
        assert!(
            fix(&report, "capabilities").contains("--cap-add BPF"),
            "{report:#}"
        );
        let text = output_of(&mut doctor(&without, &[]));
        assert_eq!(text.status.code(), Some(3));
        assert!(text.stdout.contains("fix: "), "{}", text.stdout);
    }
}

#[test]
#[ignore = "needs root"]
fn where_no_hook_can_be_had_the_status_is_3() {
    let words = tracer_words();
    let mut command = Command::new(&words[0]);
    command.args(["doctor", "--json", "--hook", "fexit"]);
    let output = output_of(&mut command);
    let report = report(&output);
    if report["hooks"][1]["available"] == false {
        assert_eq!(output.status.code(), Some(3), "{report:#}");
        assert!(checks(&report, "hooks").contains(&("hook_fexit", "failed")));
        assert!(!fix(&report, "hook_fexit").is_empty());
    } else {
        assert_proved(&report);
    }
}

#[test]
#[ignore = "needs root"]
fn times_are_right_in_a_time_namespace() {
    for offset in ["1000", "-5"] {
        let shifted = [
            "/usr/bin/unshare",
            "--time",
            "--fork",
            "--monotonic",
            offset,
        ];
        let (status, report) = examined(&shifted, &[]);
        assert_eq!(status.code(), Some(0), "{report:#}");
        assert_proved(&report);
    }
}

#[test]
#[ignore = "needs root"]
fn without_a_loopback_interface_tcp_is_not_proved() {
    let (status, report) = examined(&["/usr/bin/unshare", "--net"], &[]);
    assert_eq!(status.code(), Some(1), "{report:#}");
    let proof = checks(&report, "proof");
    assert!(proof.contains(&("ipv4", "failed")), "{report:#}");
    assert!(proof.contains(&("unix", "ok")), "{report:#}");
    assert_eq!(fix(&report, "ipv4"), "ip link set lo up");
}

/// The process that the doctor traces, which waits until the programs are loaded.
fn traced_by(doctor: u32) -> Pid {
    until("the doctor's peer", SOON, || {
        let children = fs::read_to_string(format!("/proc/{doctor}/task/{doctor}/children"));
        let threads = fs::read_dir(format!("/proc/{doctor}/task")).ok()?;
        let by_thread = threads
            .filter_map(|thread| fs::read_to_string(thread.ok()?.path().join("children")).ok());
        children
            .into_iter()
            .chain(by_thread)
            .find_map(|pids| pids.split_whitespace().next()?.parse().ok())
            .map(Pid::from_raw)
            // Before its exec it is still the doctor itself.
            .filter(|pid| {
                fs::read(format!("/proc/{pid}/cmdline"))
                    .is_ok_and(|line| line.windows(13).any(|word| word == b"__doctor-peer"))
            })
    })
}

#[test]
#[ignore = "needs root"]
fn a_peer_that_is_killed_or_stopped_is_a_failed_proof_and_no_hang() {
    for signal in [Signal::SIGKILL, Signal::SIGSTOP] {
        let dir = temp_dir();
        let at = dir.path().join("report");
        let mut command = doctor(&[], &["--json"]);
        command.stdout(fs::File::create(&at).expect("a file"));
        let began = Instant::now();
        let mut doctor = Guarded::spawn(&mut command);
        kill(traced_by(doctor.pid()), signal).expect("a signal sent");
        let status = doctor.wait(LIMIT);
        let took = began.elapsed();
        let report: Value = serde_json::from_slice(&fs::read(&at).expect("the report")).unwrap();
        assert_eq!(
            status.code(),
            Some(1),
            "{signal} after {took:?}: {report:#}"
        );
        assert!(
            checks(&report, "proof").contains(&("peer", "failed")),
            "{signal}: {report:#}"
        );
    }
}

#[test]
#[ignore = "needs root"]
fn a_server_s_sockets_and_filters_are_told() {
    let server = Server::start(&[]);
    let pid = server.pid().to_string();
    let (status, report) = examined(&[], &["--pid", &pid, "--comm", "nobody"]);
    assert_eq!(status.code(), Some(0), "{report:#}");
    let listening = report["process"]["sockets"]["listening"].to_string();
    assert!(
        listening.contains(&server.address),
        "{listening} {}",
        server.address
    );
    assert_eq!(report["process"]["is_32_bit"], false);
    assert_eq!(report["process"]["netns_is_ours"], true);
    assert!(checks(&report, "process").contains(&("filter_comm", "degraded")));
}
