//! Runs that are longer than what is copied of one without advice: chunked bodies of any size
//! in calls of any size, both ways, and thousands of messages in one call. Every record
//! is whole, with the sizes that the peers counted.

use std::collections::HashMap;
use std::fs;

use crate::harness::{number, run_through, temp_dir, tested_hook};
use crate::peers::PYTHON;
use crate::record::Role;

const BOTH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/live/chunks/both.py");

fn assert_exact(hook: &str, how: &str, jobs: usize) {
    let tls = if how == "tls" { "auto" } else { "off" };
    let (dir, jobs) = (temp_dir(), jobs.to_string());
    let file = dir.path().join("said");
    let cmd = [PYTHON, BOTH, how, &jobs, file.to_str().expect("a path")];
    let ran = run_through(hook, &["--role", "both", "--tls", tls], &cmd);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let text = fs::read_to_string(&file).expect("what was said");
    let said: HashMap<&str, (u64, u64)> = text
        .lines()
        .map(|line| {
            let words: Vec<&str> = line.split(' ').collect();
            let size = |at: usize| words[at].parse().expect("a size");
            (words[0], (size(1), size(2)))
        })
        .collect();
    assert!(said.len() > 2000, "{}", ran.stderr);
    let mut right = 0;
    for r in &ran.records {
        let sizes = (r.request_bytes, r.response_bytes);
        let (ask, answer) = said[r.path.as_str()];
        assert!(
            r.is_complete()
                && r.status == Some(200)
                && sizes == (Some(ask), Some(answer))
                && r.duration_ns.is_some(),
            "{hook}, {how}: {ask} and {answer} bytes of {r:?}\n{:#}",
            ran.stats
        );
        right += usize::from(matches!(r.role(), Some(Role::Server | Role::Client)));
    }
    assert_eq!(right, 2 * said.len(), "{hook}, {how}: {:#}", ran.stats);
    for io in ["io", "io_bytes"] {
        assert_eq!(number(&ran.stats, &format!("{io}.capped")), 0);
    }
}

fn hooks() -> Vec<&'static str> {
    let wanted =
        |hook: &&str| tested_hook().is_none_or(|tested| tested == *hook || tested == "auto");
    let there = |hook: &&str| run_through(hook, &[], &["true"]).code() == 0;
    let all = ["socket", "fexit", "syscall"];
    all.into_iter().filter(wanted).filter(there).collect()
}

#[test]
#[ignore = "needs root"]
fn chunked_bodies_of_any_size_in_calls_of_any_size_are_whole() {
    for hook in hooks() {
        assert_exact(hook, "plain", 1);
    }
}

#[test]
#[ignore = "needs root"]
fn chunked_bodies_inside_tls_are_whole() {
    assert_exact("auto", "tls", 1);
}
