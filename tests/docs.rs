//! README.md and docs/ hold what they say: commands are ones that the program
//! understands, recipes for jq do what it says of them, links lead somewhere, no key or
//! option is left out, and the pictures show what the program prints.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clap::error::ErrorKind;
use http_tracer::cli;
use serde_json::{json, Value};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// README.md, CONTRIBUTING.md and docs/*.md, with their text.
fn documents() -> Vec<(PathBuf, String)> {
    let root = Path::new(ROOT);
    let docs = fs::read_dir(root.join("docs")).expect("docs/");
    let mut files: Vec<PathBuf> = docs.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "md"));
    files.extend([root.join("README.md"), root.join("CONTRIBUTING.md")]);
    files.sort();
    assert!(files.len() >= 10, "{files:?}");
    let text = |file: &PathBuf| fs::read_to_string(file).expect("UTF-8");
    files
        .iter()
        .map(|file| (file.clone(), text(file)))
        .collect()
}

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(name)).expect("a document")
}

/// Lines of the documents' examples that begin with jq.
fn recipes() -> Vec<String> {
    let documents = documents();
    let lines = documents.iter().flat_map(|(_, text)| text.lines());
    let recipes: Vec<String> = lines
        .filter(|line| line.starts_with("jq "))
        .map(str::to_string)
        .collect();
    assert!(recipes.len() >= 5, "{recipes:?}");
    recipes
}

fn recipe(words: &str) -> String {
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
        let output = run(&recipe, &records, &account());
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
        let output = run(&verdict, &records, &account());
        assert_eq!(output.status.success(), good, "{verdict}: {records:?}");
    }
}

#[test]
fn the_verdict_is_that_nothing_was_lost_only_if_nothing_was() {
    let verdict = recipe(".balanced");
    assert!(run(&verdict, &[], &account()).status.success());
    for lost in ["ring_full", "fault"] {
        let mut stats = account();
        stats["io"][lost] = 1.into();
        assert!(!run(&verdict, &[], &stats).status.success(), "{lost}");
    }
    let mut stats = account();
    stats["balanced"] = false.into();
    assert!(!run(&verdict, &[], &stats).status.success());
}

#[test]
fn failures_and_the_slowest_are_found_among_those_without_an_answer() {
    let records = [
        record("/fast", Some(200), 3),
        record("/slow", Some(503), 20),
        record("/never", None, 100),
    ];
    let text = |words| String::from_utf8(run(&recipe(words), &records, &account()).stdout).unwrap();
    assert_eq!(text(">= 400"), "503 GET h/slow\nnull GET h/never\n");
    assert_eq!(text("@tsv"), "100\t/never\n20\t/slow\n3\t/fast\n");
}

#[test]
fn the_readme_is_short_enough_to_be_read() {
    let words = document("README.md").split_whitespace().count();
    assert!(words < 2_500, "{words} words: docs/ has room for more");
}

/// Text without what stands in fences, and what stands there.
fn apart(text: &str) -> (Vec<&str>, Vec<&str>) {
    let mut fenced = false;
    let (mut prose, mut code) = (Vec::new(), Vec::new());
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            code.push(line);
        } else {
            prose.push(line);
        }
    }
    assert!(!fenced, "a fence is open at the end");
    (prose, code)
}

/// What `#...` may name in a document: its headings, as GitHub names them.
fn anchors(text: &str) -> BTreeSet<String> {
    let (prose, _) = apart(text);
    let headings = prose.iter().filter_map(|line| {
        let heading = line.trim_start_matches('#');
        (heading.len() < line.len()).then(|| heading.trim().to_lowercase())
    });
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    headings
        .map(|heading| heading.chars().filter(kept).collect::<String>())
        .map(|heading| heading.replace(' ', "-"))
        .collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut seen = 0;
    for (file, text) in documents() {
        let (prose, _) = apart(&text);
        // A link's text may go over a line, its target does not.
        for after in prose.join("\n").split("](").skip(1) {
            let target = after.split(')').next().unwrap();
            if target.contains("://") {
                continue;
            }
            seen += 1;
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let there = match path {
                "" => file.clone(),
                path => file.parent().unwrap().join(path),
            };
            assert!(there.exists(), "{}: no {target}", file.display());
            if !anchor.is_empty() {
                let known = anchors(&fs::read_to_string(&there).unwrap());
                let file = file.display();
                assert!(known.contains(anchor), "{file}: no {target} in {known:?}");
            }
        }
    }
    assert!(seen > 50, "{seen} links");
}

/// Lines of code and what stands between backticks.
fn snippets(text: &str) -> Vec<String> {
    let (prose, code) = apart(text);
    let prose = prose.join(" ");
    let inline = prose.split('`').skip(1).step_by(2);
    // An explanation may stand behind.
    let indented = text.lines().filter_map(|line| line.strip_prefix("    "));
    let indented = indented.filter_map(|line| line.trim_start().split("   ").next());
    let all = code.into_iter().chain(inline).chain(indented);
    all.map(str::to_string).collect()
}

/// The words of each simple command of a shell's line; quotes are taken off.
fn simple_commands(line: &str) -> Vec<Vec<String>> {
    let (mut commands, mut words, mut word) = (Vec::new(), Vec::new(), None::<String>);
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, '#') if word.is_none() => break,
            (None, ' ' | '|' | ';' | '&' | '>' | '<') => {
                words.extend(word.take());
                if c != ' ' {
                    commands.push(std::mem::take(&mut words));
                }
            }
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    commands.push(words);
    commands
}

#[test]
fn every_command_is_one_that_the_program_understands() {
    let mut seen = 0;
    for (file, text) in documents() {
        for snippet in snippets(&text) {
            for mut words in simple_commands(&snippet) {
                // What stands for something else is no example.
                let is_pattern = |word: &String| word.contains(['[', '…', '|']) || word == "SHELL";
                if words.first().is_some_and(|word| word == "sudo") {
                    words.remove(0);
                }
                let ours = words.first().is_some_and(|word| word == "http-tracer");
                if !ours || words.iter().any(is_pattern) {
                    continue;
                }
                let words = words.iter().map(|word| match word.as_str() {
                    "PID" => "1",
                    word => word,
                });
                seen += 1;
                if let Err(error) = cli::try_parse_from(words.map(Into::into)) {
                    use ErrorKind::*;
                    // The latter two are of subcommands that are only named.
                    let fine = [
                        DisplayHelp,
                        MissingRequiredArgument,
                        DisplayHelpOnMissingArgumentOrSubcommand,
                    ];
                    let file = file.display();
                    assert!(fine.contains(&error.kind()), "{file}: {snippet}\n{error}");
                }
            }
        }
    }
    assert!(seen > 25, "{seen} commands");
}

#[test]
fn every_script_and_source_file_that_is_named_is_there() {
    for (file, text) in documents() {
        for snippet in snippets(&text) {
            for word in snippet.split([' ', '(', ')', ';']) {
                let word = word
                    .trim_start_matches("./")
                    .trim_end_matches([',', '.', ':']);
                let folders = ["scripts/", "src/", "tests/", "docs/"];
                let ours = folders.iter().any(|folder| word.starts_with(folder));
                let there = !ours || Path::new(ROOT).join(word).exists();
                assert!(there, "{}: no {word}", file.display());
            }
        }
    }
}

#[test]
fn every_module_stands_in_the_table_of_the_design() {
    let known = terms(&document("docs/internals.md"));
    for entry in fs::read_dir(Path::new(ROOT).join("src")).unwrap() {
        let module = entry.unwrap().path().with_extension("");
        let name = module.file_name().unwrap().to_str().unwrap();
        let there = known.contains(name) || matches!(name, "lib" | "bpf");
        assert!(there, "{name} is not in docs/internals.md");
    }
}

/// Words between backticks, and parts of such: ` .seen`, `checks[]`.
fn terms(text: &str) -> BTreeSet<String> {
    let words = snippets(text).join(" ");
    let words = words.split(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c));
    words.map(str::to_string).collect()
}

#[test]
fn every_option_is_described() {
    let terms = terms(&(document("README.md") + &document("docs/usage.md")));
    let help = Command::new(env!("CARGO_BIN_EXE_http-tracer"))
        .arg("--help")
        .output()
        .expect("the program");
    let help = String::from_utf8(help.stdout).unwrap();
    let options: Vec<&str> = help
        .lines()
        .map(str::trim_start)
        .filter(|line| line.starts_with('-'))
        .filter_map(|line| line.split([' ', ',']).find(|word| word.starts_with("--")))
        .filter(|option| !matches!(*option, "--help" | "--version" | "--quiet" | "--verbose..."))
        .collect();
    assert!(options.len() > 30, "{options:?}");
    for option in options {
        assert!(terms.contains(option), "{option}");
    }
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                found.insert(key.clone());
                keys(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

/// Lines of all golden recordings' output.
fn golden_records() -> Vec<Value> {
    let mut records = Vec::new();
    for dir in ["tests/golden", "tests/golden/live"] {
        for entry in fs::read_dir(Path::new(ROOT).join(dir)).unwrap() {
            let file = entry.unwrap().path();
            if file.extension().is_some_and(|ending| ending == "json") {
                let text = fs::read_to_string(file).unwrap();
                records.extend(text.lines().map(|line| serde_json::from_str(line).unwrap()));
            }
        }
    }
    records
}

#[test]
fn every_key_of_records_and_account_is_described() {
    let mut wanted = BTreeSet::new();
    golden_records()
        .iter()
        .for_each(|record| keys(record, &mut wanted));
    let stats = http_tracer::stats::Stats {
        tls: Some(http_tracer::stats::Tls {
            libraries: vec![Default::default()],
            ..Default::default()
        }),
        programs: vec![Default::default()],
        sinks: vec![Default::default()],
        ..Default::default()
    };
    keys(&serde_json::to_value(&stats).unwrap(), &mut wanted);
    for report in ["healthy", "hopeless"] {
        let report = document(&format!("tests/doctor/{report}.json"));
        keys(&serde_json::from_str(&report).unwrap(), &mut wanted);
    }
    assert!(wanted.len() > 100, "{wanted:?}");
    let known = terms(&document("docs/json.md"));
    let missing: Vec<_> = wanted.difference(&known).collect();
    assert!(missing.is_empty(), "not in docs/json.md: {missing:?}");
}

/// The part of JSON Schema (draft 2020-12) that docs/record.schema.json uses.
fn check(value: &Value, schema: &Value, at: &str) {
    let names = match &schema["type"] {
        Value::Array(names) => names.clone(),
        name => vec![name.clone()],
    };
    let name = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    assert!(names.contains(&name.into()), "{at} is {value}");
    if let Value::Array(allowed) = &schema["enum"] {
        assert!(allowed.contains(value), "{at} is {value}");
    }
    if let Some(number) = value.as_f64() {
        let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
        assert!(least.is_none_or(|least| number >= least), "{at}: {value}");
        assert!(most.is_none_or(|most| number <= most), "{at}: {value}");
    }
    match value {
        Value::Object(object) => {
            for name in schema["required"].as_array().into_iter().flatten() {
                let name = name.as_str().unwrap();
                assert!(object.contains_key(name), "{at} has no {name}");
            }
            for (key, value) in object {
                let schema = &schema["properties"][key];
                assert!(!schema.is_null(), "{at}.{key} is not in the schema");
                check(value, schema, &format!("{at}.{key}"));
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| check(item, &schema["items"], &format!("{at}[]"))),
        _ => {}
    }
}

#[test]
fn records_keep_to_the_schema() {
    let schema = serde_json::from_str(&document("docs/record.schema.json")).unwrap();
    let records = golden_records();
    assert!(records.len() > 100);
    for record in &records {
        check(record, &schema, "record");
    }
    let example = document("README.md");
    let (_, example) = example.split_once("```json\n").expect("an example");
    let (example, _) = example.split_once("```").unwrap();
    check(&serde_json::from_str(example).unwrap(), &schema, "README");
}

#[test]
fn the_pictures_show_what_the_program_prints() {
    let made = Command::new(Path::new(ROOT).join("scripts/pictures"))
        .arg("--check")
        .env("HTTP_TRACER", env!("CARGO_BIN_EXE_http-tracer"))
        .output()
        .expect("scripts/pictures");
    let said = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{said}");
}
