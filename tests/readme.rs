//! The README's recipes for jq do what it says of them.

use std::process::{Command, Output};

use serde_json::{json, Value};

/// Lines of the README's examples that begin with jq.
fn recipes() -> Vec<&'static str> {
    let readme = include_str!("../README.md");
    let lines = readme.lines().filter(|line| line.starts_with("jq "));
    let recipes: Vec<_> = lines.collect();
    assert!(recipes.len() >= 5, "{recipes:?}");
    recipes
}

fn recipe(words: &str) -> &'static str {
    let mut found = recipes()
        .into_iter()
        .filter(|recipe| recipe.contains(words));
    let recipe = found
        .next()
        .unwrap_or_else(|| panic!("no recipe with {words}"));
    assert_eq!(found.next(), None, "more than one with {words}");
    recipe
}

fn run(recipe: &str, records: &[Value], stats: &Value) -> Output {
    let dir = tempfile::tempdir().unwrap();
    let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
    std::fs::write(dir.path().join("trace.json"), lines).unwrap();
    std::fs::write(dir.path().join("stats.json"), stats.to_string()).unwrap();
    let shell = format!("set -o pipefail; {recipe}");
    let output = Command::new("bash")
        .args(["-c", &shell])
        .current_dir(dir.path())
        .output()
        .expect("bash");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        said, "",
        "{recipe} (jq is installed by scripts/setup --lint)"
    );
    output
}

fn record(path: &str, status: Option<u16>, ms: u64) -> Value {
    json!({
        "method": "GET", "host": "h", "path": path, "status": status,
        "duration_ns": status.map(|_| ms * 1_000_000), "elapsed_ns": ms * 1_000_000,
        "completeness": if status.is_some() { "complete" } else { "no_response" },
        "end": if status.is_some() { "response" } else { "server_closed" },
    })
}

fn account() -> Value {
    json!({"balanced": true, "io": {"ring_full": 0, "fault": 0, "capped": 0},
           "trouble": {"skipped_runs": 0, "gaps": 0, "unwritten": 0}})
}

#[test]
fn every_recipe_runs_on_records_of_which_something_is_not_known() {
    let event = json!({"event_type": "close", "path": "", "status": null, "duration_ns": null, "elapsed_ns": null});
    let records = [
        record("/a b", Some(200), 3),
        record("/never", None, 9),
        event,
    ];
    for recipe in recipes() {
        let output = run(recipe, &records, &account());
        // A verdict is 1; anything else that is not 0 is a recipe that broke.
        assert!(
            output.status.code().is_some_and(|code| code < 2),
            "{recipe}: {output:?}"
        );
    }
}

#[test]
fn the_verdict_is_that_nothing_failed_only_if_all_was_answered_well() {
    let verdict = recipe("all(");
    for (records, good) in [
        (
            vec![record("/a", Some(200), 1), record("/b", Some(404), 1)],
            true,
        ),
        (
            vec![record("/a", Some(200), 1), record("/b", Some(500), 1)],
            false,
        ),
        (
            vec![record("/a", Some(200), 1), record("/b", None, 1)],
            false,
        ),
        (vec![], false),
    ] {
        let output = run(verdict, &records, &account());
        assert_eq!(output.status.success(), good, "{verdict}: {records:?}");
    }
}

#[test]
fn the_verdict_is_that_nothing_was_lost_only_if_nothing_was() {
    let verdict = recipe(".balanced");
    assert!(run(verdict, &[], &account()).status.success());
    for lost in ["ring_full", "fault"] {
        let mut stats = account();
        stats["io"][lost] = 1.into();
        assert!(!run(verdict, &[], &stats).status.success(), "{lost}");
    }
    let mut stats = account();
    stats["balanced"] = false.into();
    assert!(!run(verdict, &[], &stats).status.success());
}

#[test]
fn failures_and_the_slowest_are_found_among_those_without_an_answer() {
    let records = [
        record("/fast", Some(200), 3),
        record("/slow", Some(503), 20),
        record("/never", None, 100),
    ];
    let text = |words| String::from_utf8(run(recipe(words), &records, &account()).stdout).unwrap();
    assert_eq!(text(">= 400"), "503 GET h/slow\nnull GET h/never\n");
    assert_eq!(text("@tsv"), "100\t/never\n20\t/slow\n3\t/fast\n");
}
