//! The whole report, as text and as JSON, to the byte.

use std::fs;
use std::path::Path;

use http_tracer::capture::Facts;
use http_tracer::config::{HookChoice, KernelFilter};
use http_tracer::doctor::facts::{lines, Host, Tried};
use http_tracer::doctor::hooks::hooks;
use http_tracer::doctor::process::{self, Around};
use http_tracer::doctor::report::{Check, Level, Part, Report};
use http_tracer::doctor::verify::verify;
use http_tracer::record::Role;

use super::facts::{all_hooks, good};
use super::process::nginx;
use super::proof::{expected, record, stats, PID};

/// A host that can be traced, and a process on it.
fn healthy() -> Report {
    let tried = Tried {
        loaded: true,
        jited: Some(true),
    };
    let host = Host {
        pid_namespace: true,
        trampolines: false,
        trampolines_refused: Some("Operation not permitted (os error 1)".into()),
        ..good()
    };
    let mut checks = lines(&host, tried);
    let (hooks, hook_checks) = hooks(&host, &all_hooks(), HookChoice::Auto);
    checks.extend(hook_checks);
    let seen = [record(Role::Server), record(Role::Client)];
    let (proof, proof_checks) = verify(&[expected()], PID, &seen, &stats());
    checks.extend(proof_checks);
    let process = nginx();
    checks.extend(process::lines(
        &process,
        Around {
            hook: Some("socket"),
            filter: &KernelFilter::default(),
            netns: &[],
        },
    ));
    Report {
        version: "0.0.0",
        hook: Some("socket"),
        hooks,
        checks,
        host,
        proof: Some(proof),
        process: Some(process),
        ..Report::default()
    }
    .conclude(false, true)
}

/// A user who lacks the capabilities.
fn hopeless() -> Report {
    let host = Host {
        capabilities: vec![],
        uid: Some(1000),
        ..good()
    };
    let facts = Facts {
        may_load: false,
        ..all_hooks()
    };
    let mut checks = lines(&host, Tried::default());
    let (hooks, hook_checks) = hooks(&host, &facts, HookChoice::Auto);
    checks.extend(hook_checks);
    Report {
        version: "0.0.0",
        hooks,
        checks,
        host,
        ..Report::default()
    }
    .conclude(true, false)
}

/// With `HTTP_TRACER_UPDATE_GOLDEN` set the file is written instead: look at the difference then.
fn assert_golden(name: &str, got: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/doctor")
        .join(name);
    if std::env::var_os("HTTP_TRACER_UPDATE_GOLDEN").is_some() {
        fs::write(&path, got).unwrap();
    }
    let want = fs::read_to_string(&path).unwrap();
    assert_eq!(String::from_utf8_lossy(got), want, "{name}");
}

#[test]
fn the_text_is_as_it_was() {
    assert_golden("healthy.txt", &healthy().text());
    assert_golden("hopeless.txt", &hopeless().text());
}

#[test]
fn the_json_is_as_it_was() {
    // One object a line; laid out in the file so that differences can be read.
    for (name, report) in [("healthy.json", healthy()), ("hopeless.json", hopeless())] {
        let line = report.json();
        assert_eq!(line.iter().filter(|&&byte| byte == b'\n').count(), 1);
        let pretty = serde_json::to_string_pretty(&report).unwrap() + "\n";
        let parsed: serde_json::Value = serde_json::from_slice(&line).unwrap();
        assert_eq!(
            parsed,
            serde_json::from_str::<serde_json::Value>(&pretty).unwrap()
        );
        assert_golden(name, pretty.as_bytes());
    }
}

fn concluded(checks: Vec<Check>, refused: bool, loaded: bool) -> (Level, u8) {
    let report = Report {
        checks,
        ..Report::default()
    }
    .conclude(refused, loaded);
    (report.status, report.exit_status)
}

#[test]
fn the_exit_status_is_that_of_the_worst_line_or_of_being_refused() {
    let ok = || Check::ok(Part::Host, "a", "");
    let degraded = || Check::degraded(Part::Host, "b", "", "");
    let failed = |part| Check::failed(part, "c", "", "");
    for (checks, refused, loaded, want) in [
        (vec![], false, true, (Level::Ok, 0)),
        (vec![ok()], false, true, (Level::Ok, 0)),
        (vec![degraded(), ok()], false, true, (Level::Degraded, 0)),
        (
            vec![ok(), failed(Part::Proof), degraded()],
            false,
            true,
            (Level::Failed, 1),
        ),
        (vec![failed(Part::Process)], false, true, (Level::Failed, 1)),
        // it was loaded all the same
        (vec![failed(Part::Host)], false, true, (Level::Degraded, 0)),
        (vec![failed(Part::Host)], false, false, (Level::Failed, 1)),
        (
            vec![failed(Part::Host)],
            true,
            false,
            (Level::CannotTrace, 3),
        ),
        (vec![ok()], true, false, (Level::CannotTrace, 3)),
    ] {
        assert_eq!(
            concluded(checks.clone(), refused, loaded),
            want,
            "{checks:?}"
        );
    }
}

#[test]
fn names_of_others_do_not_drive_the_terminal() {
    let report = Report {
        checks: vec![Check::ok(Part::Process, "process", "x\x1b[2J\u{9b}y")],
        ..Report::default()
    };
    let text = String::from_utf8(report.text()).unwrap();
    assert!(
        !text.contains('\x1b') && !text.contains('\u{9b}'),
        "{text:?}"
    );
}
