//! What `doctor` says, from facts that are made up: a case for every branch of
//! every line, and the whole report. None of this needs root.

mod facts;
mod proc;
mod process;
mod proof;
mod report;

use http_tracer::doctor::report::{Check, Level};

/// The line of this name.
fn line<'a>(checks: &'a [Check], id: &str) -> &'a Check {
    let found: Vec<&Check> = checks.iter().filter(|check| check.id == id).collect();
    assert_eq!(found.len(), 1, "{id}: {checks:#?}");
    found[0]
}

/// Its verdict is `level`, it says `words`, and what is not OK has a fix.
fn assert_line(checks: &[Check], id: &str, level: Level, words: &str) {
    let check = line(checks, id);
    assert_eq!(check.status, level, "{check:#?}");
    assert!(check.text.contains(words), "{words:?}: {check:#?}");
    assert_eq!(check.fix.is_some(), level != Level::Ok, "{check:#?}");
    assert!(check.fix.as_ref().is_none_or(|fix| !fix.is_empty()));
}
