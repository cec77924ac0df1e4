//! The picture of the layers in the design holds: who uses whom, where
//! `unsafe` and libbpf may stand, what BPF programs are called, and that both
//! sides of the wire contract agree on its numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use http_tracer::capture::wire;

/// A top-level module of `src/`, and those that it may use. Nobody else's names
/// may stand in it. `main` and `lib` are the roof, `run` joins all.
const MAY_USE: &[(&str, &[&str])] = &[
    ("event", &[]),
    ("proto", &[]),
    ("conn", &["event", "proto"]),
    ("record", &["proto", "event"]),
    ("tracker", &["proto", "record", "event"]),
    ("correlate", &["record", "event"]),
    (
        "sink",
        &[
            "config",
            "correlate",
            "record",
            "event",
            "files",
            "timeout_writer",
            "pipeline",
            "proto",
            "queue",
            "sandbox",
        ],
    ),
    ("proc", &["event"]),
    ("capture", &["event", "proc", "config"]),
    (
        "pipeline",
        &["conn", "record", "correlate", "event", "tracker"],
    ),
    ("cli", &["record"]),
    ("config", &["cli", "event", "record", "files", "sandbox"]),
    ("files", &[]),
    (
        "recording",
        &["capture", "event", "files", "timeout_writer", "queue"],
    ),
    ("timeout_writer", &[]),
    ("queue", &["timeout_writer"]),
    ("stats", &["pipeline", "sink"]),
    // traces on its own account: a small `run` beside the large one
    (
        "doctor",
        &[
            "capture", "clock", "config", "event", "record", "pipeline", "proc", "sink", "stats",
        ],
    ),
    ("command", &[]),
    ("sandbox", &[]),
    ("signals", &[]),
    ("logging", &["timeout_writer"]),
    // the kernel's clock is not that of every time namespace
    ("clock", &["proc"]),
];

/// These may use everything.
const ROOF: &[&str] = &["lib", "main", "run"];

/// What a BPF program's name may begin with: its hook, or its purpose.
const PROGRAM_PREFIXES: &[&str] = &[
    "socket__",
    "syscall__",
    "fexit__",
    "tree__",
    "calls__",
    "tls__",
];

fn source(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Files below `src/` that end so, by their path there.
fn sources(ending: &str) -> Vec<String> {
    fn walk(dir: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, files);
            } else {
                files.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&root, &mut files);
    let name = |path: &PathBuf| {
        path.strip_prefix(&root)
            .unwrap()
            .to_str()
            .unwrap()
            .to_string()
    };
    let mut names: Vec<String> = files
        .iter()
        .map(name)
        .filter(|name| name.ends_with(ending))
        .collect();
    names.sort();
    assert!(!names.is_empty());
    names
}

/// Rust without its comments, and with empty string and character literals.
fn code_only(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut code = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        if rest.starts_with(b"//") {
            at += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
        } else if rest.starts_with(b"/*") {
            at += end_of(rest, b"*/");
        } else if let Some(length) = literal(rest, code.last().copied()) {
            code.extend_from_slice(b"\"\"");
            at += length;
        } else {
            code.push(byte);
            at += 1;
        }
    }
    String::from_utf8(code).unwrap()
}

fn end_of(text: &[u8], end: &[u8]) -> usize {
    let found = text
        .windows(end.len())
        .skip(1)
        .position(|window| window == end);
    found.map_or(text.len(), |at| at + 1 + end.len())
}

/// The length of a string or character literal, if one begins here.
fn literal(text: &[u8], before: Option<u8>) -> Option<usize> {
    let in_word = before.is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_');
    if !in_word && text[0] == b'r' {
        let hashes = text[1..].iter().take_while(|&&b| b == b'#').count();
        if text.get(1 + hashes) == Some(&b'"') {
            let end = [b"\"".as_slice(), &b"#".repeat(hashes)].concat();
            let from = 2 + hashes;
            let found = text[from..]
                .windows(end.len())
                .position(|window| window == end)?;
            return Some(from + found + end.len());
        }
    }
    match text {
        [b'"', ..] => {
            let mut at = 1;
            while text.get(at).is_some_and(|&b| b != b'"') {
                at += if text[at] == b'\\' { 2 } else { 1 };
            }
            Some(at + 1)
        }
        [b'\'', b'\\', _, rest @ ..] => Some(3 + rest.iter().position(|&b| b == b'\'')? + 1),
        // not a lifetime
        [b'\'', _, b'\'', ..] => Some(3),
        _ => None,
    }
}

/// Identifiers and `::`, `{`, `}`, `,`; everything else is `;`.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let length = match first {
            _ if word(first) => rest.find(|c| !word(c)).unwrap_or(rest.len()),
            _ if rest.starts_with("::") => 2,
            _ => first.len_utf8(),
        };
        let (token, behind) = rest.split_at(length);
        tokens.push(token);
        rest = behind.trim_start();
    }
    tokens
}

/// The top-level modules that `crate::` and `super::` paths in a file lead to.
fn used(file: &str, code: &str) -> BTreeSet<String> {
    let tokens = tokens(code);
    let mut used = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        if !matches!(*token, "crate" | "super") || tokens.get(at + 1) != Some(&"::") {
            continue;
        }
        // the end of a chain of `super::` is looked at from its beginning
        if at >= 2 && tokens[at - 1] == "::" && matches!(tokens[at - 2], "super" | "self") {
            continue;
        }
        let mut next = at + 2;
        let mut up = usize::from(*token == "super");
        while tokens.get(next) == Some(&"super") && tokens.get(next + 1) == Some(&"::") {
            up += 1;
            next += 2;
        }
        // `super` inside `mod tests { ... }` of a file is the file itself, so
        // this is a lower bound of where a chain leads: deep chains are refused
        let depth = module_of(file).len();
        if *token == "super" && up <= depth {
            continue;
        }
        if tokens.get(next) != Some(&"{") {
            used.insert(tokens[next].to_string());
            continue;
        }
        // `use crate::{a::b, c}`: every first word of the outer list
        let (mut depth, mut first) = (0, true);
        for token in &tokens[next..] {
            match *token {
                "{" => depth += 1,
                "}" => depth -= 1,
                "," if depth == 1 => first = true,
                word if depth == 1 && first => {
                    used.insert(word.to_string());
                    first = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    used
}

/// `exchange/filter.rs` is `["record", "filter"]`.
fn module_of(file: &str) -> Vec<&str> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').collect()
}

#[test]
fn modules_use_only_what_the_design_allows() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    let mut wrong = Vec::new();
    for file in sources(".rs") {
        let own = module_of(&file)[0];
        if ROOF.contains(&own) {
            continue;
        }
        let Some(allowed) = allowed.get(own) else {
            wrong.push(format!("{file}: `{own}` is not in the table"));
            continue;
        };
        for other in used(&file, &code_only(&source(&file))) {
            if other != own && !allowed.contains(&other.as_str()) {
                wrong.push(format!("{file}: uses crate::{other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Inside `tracker`: a module, and those of its neighbours that it may use.
const TRACKERS: &[(&str, &[&str])] = &[
    ("pending", &[]),
    ("http1", &["pending"]),
    ("http2", &["pending"]),
    ("websocket", &[]),
    ("table", &["http1", "http2", "websocket"]),
    ("detect", &["table"]),
    ("session", &["detect", "table"]),
];

/// A protocol's tracker is another file beside the others, and a row.
#[test]
fn trackers_know_nothing_of_each_other() {
    let mut seen = BTreeSet::new();
    for file in sources(".rs") {
        let module = module_of(&file);
        let ["tracker", own, ..] = module[..] else {
            continue;
        };
        let row = TRACKERS.iter().find(|(name, _)| *name == own);
        let Some((own, may_use)) = row else {
            panic!("{file}: `{own}` is not in the table");
        };
        seen.insert(*own);
        let code = code_only(&source(&file));
        // what follows `proto::` is a parser of that name
        let code = code.replace("proto::", "proto_");
        let tokens = tokens(&code);
        for pair in tokens.windows(2).filter(|pair| pair[1] == "::") {
            let other = TRACKERS.iter().any(|(name, _)| *name == pair[0]);
            let allowed = pair[0] == *own || may_use.contains(&pair[0]);
            assert!(!other || allowed, "{file}: uses {}", pair[0]);
        }
    }
    assert_eq!(seen.len(), TRACKERS.len(), "the search finds what is there");
}

#[test]
fn edges_are_found_however_they_are_written() {
    let code = "
        use crate::event::{Data, Meta}; // crate::comment
        use crate::{conn::{a, b}, proto, sink as s};
        fn f(x: crate::record::Role) -> &'static str { \"crate::string\" }
        fn g() { super::super::capture::h(); super::own(); }
        const C: char = '\"'; const R: &str = r#\"crate::raw\"#;
    ";
    let found = used("conn/stream.rs", &code_only(code));
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, ["conn", "event", "proto", "record", "sink"]);
    let found = used(
        "stats.rs",
        &code_only("use super::super::a; use super::pipeline::Account;"),
    );
    assert!(found.contains("a"));
}

/// Files in whose code this is, for a `krate` as the start of a path.
fn files_with(word: &str, krate: bool) -> Vec<String> {
    let has = |file: &String| {
        let code = code_only(&source(file));
        let tokens = tokens(&code);
        (0..tokens.len()).any(|at| {
            let starts_path =
                tokens.get(at + 1) == Some(&"::") && (at == 0 || tokens[at - 1] != "::");
            tokens[at] == word && (!krate || starts_path)
        })
    };
    sources(".rs").into_iter().filter(has).collect()
}

/// Formats get records that are masked, and cannot reach what is not.
#[test]
fn no_format_sees_an_exchange_that_is_not_masked() {
    const MASKS: &[&str] = &["sink/shown.rs", "sink/content.rs"];
    const HANDS_OUT: &str = "sink/fanout.rs";
    for word in ["Exchange", "Header", "Body", "redact"] {
        let mut files = files_with(word, false);
        files.retain(|file| file.starts_with("sink/") && !file.starts_with("sink/redact"));
        assert!(!files.is_empty(), "the search finds what is there: {word}");
        files.retain(|file| !MASKS.contains(&file.as_str()) && file != "sink/mod.rs");
        // It makes of each what the formats get.
        files.retain(|file| file != HANDS_OUT || word != "Exchange");
        assert!(files.is_empty(), "`{word}` in {files:?}");
    }
}

#[test]
fn unsafe_code_and_libbpf_stand_in_capture_only() {
    let words = [
        ("unsafe", false),
        ("libbpf_rs", false),
        ("libbpf_sys", false),
        ("plain", true),
    ];
    for (word, krate) in words {
        let mut files = files_with(word, krate);
        assert!(!files.is_empty(), "the search finds what is there: {word}");
        files.retain(|file| !file.starts_with("capture/"));
        assert!(files.is_empty(), "`{word}` in {files:?}");
    }
}

#[test]
fn every_bpf_program_is_named_by_its_hook_or_purpose() {
    let mut programs = Vec::new();
    for file in sources(".bpf.h").into_iter().chain(sources(".bpf.c")) {
        let text = source(&file);
        for (at, _) in text.match_indices("\nSEC(\"") {
            let section = &text[at + 6..];
            let (section, definition) = section.split_once('"').unwrap();
            if section.starts_with(".") || section == "license" {
                continue;
            }
            // the name is the first argument of BPF_PROG(), or the function's own
            let definition = definition.trim_start_matches(')');
            let (before, after) = definition.split_once('(').unwrap_or_default();
            let name = match before.split_whitespace().last().unwrap_or_default() {
                "BPF_PROG" | "BPF_PROG2" | "BPF_UPROBE" => after.split([',', ')']).next().unwrap(),
                function => function,
            };
            programs.push((file.clone(), name.trim().to_string()));
        }
    }
    assert!(programs.len() >= 6, "{programs:?}");
    for (file, name) in programs {
        let known = PROGRAM_PREFIXES
            .iter()
            .any(|prefix| name.starts_with(prefix));
        assert!(known, "{file}: {name}");
    }
}

/// Every `NAME = number` of the header's enums.
fn header_constants() -> BTreeMap<String, u64> {
    let mut text = source("bpf/http_tracer.h");
    while let Some(from) = text.find("/*") {
        let to = text[from..].find("*/").unwrap() + from + 2;
        text.replace_range(from..to, " ");
    }
    let mut constants = BTreeMap::new();
    for body in text
        .split("enum ")
        .skip(1)
        .filter_map(|text| text.split_once('{'))
    {
        let (name, rest) = body;
        if name.contains(';') || name.contains('(') {
            continue;
        }
        for entry in rest.split('}').next().unwrap().split(',') {
            let Some((name, value)) = entry.split_once('=') else {
                assert!(
                    entry.trim().is_empty(),
                    "every constant is spelled out: {entry}"
                );
                continue;
            };
            let value = value.trim().parse().unwrap_or_else(|_| panic!("{entry}"));
            constants.insert(name.trim().to_string(), value);
        }
    }
    constants
}

/// Every `pub const NAME: number = number` of `capture/wire.rs`.
fn rust_constants() -> BTreeMap<String, u64> {
    let code = code_only(&source("capture/wire.rs"));
    let declared = code
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub const "));
    declared
        .filter_map(|line| {
            let (name, rest) = line.split_once(':')?;
            let value = rest
                .split_once('=')?
                .1
                .trim()
                .trim_end_matches(';')
                .replace('_', "");
            Some((name.trim().to_string(), value.parse().ok()?))
        })
        .collect()
}

/// The name in the header of a constant of `capture/wire.rs`.
fn header_name(name: &str) -> String {
    const PREFIXES: &[(&str, &str)] = &[
        ("KIND_", "HT_KIND_"),
        ("FLAG_", "HT_F_"),
        ("FILTER_", "HT_FILTER_"),
        ("VERDICT_", "HT_V_"),
        ("TLS_", "HT_TLS_"),
    ];
    match name {
        "OUTCOMES" => "HT_IO_OUTCOMES".into(),
        _ => PREFIXES
            .iter()
            .find_map(|(ours, theirs)| Some(format!("{theirs}{}", name.strip_prefix(ours)?)))
            .unwrap_or_else(|| format!("HT_{name}")),
    }
}

#[test]
fn both_sides_of_the_wire_contract_agree_on_its_numbers() {
    let (header, rust) = (header_constants(), rust_constants());
    assert!(header.len() > 30 && rust.len() >= 15, "{header:?} {rust:?}");
    for (name, value) in &rust {
        let theirs = header.get(&header_name(name));
        assert_eq!(
            theirs,
            Some(value),
            "{name} is {} in the header",
            header_name(name)
        );
    }
    // every kind and flag that the kernel side may send is known here
    for (name, value) in &header {
        let Some(kind) = name.strip_prefix("HT_KIND_") else {
            continue;
        };
        assert_eq!(rust.get(&format!("KIND_{kind}")), Some(value), "{name}");
    }
    assert_eq!(header["HT_COMM_LEN"], 16);
    assert_eq!(header["HT_DATA_HEAD"], http_tracer::event::DATA_HEAD as u64);
    assert_eq!(
        header["HT_UNIX_PATH"],
        wire::Open::default().path.len() as u64
    );
}

/// `struct ht_x { ... }` of the header: field names in order, and the size that
/// its `_Static_assert` gives.
#[test]
fn both_sides_of_the_wire_contract_agree_on_its_sizes() {
    let header = source("bpf/http_tracer.h");
    let sizes = [
        ("ht_hdr", size_of::<wire::Hdr>()),
        ("ht_data", size_of::<wire::DataHdr>()),
        ("ht_open", size_of::<wire::Open>()),
        ("ht_state", size_of::<wire::State>()),
        ("ht_call", size_of::<wire::Call>()),
        ("ht_tls", size_of::<wire::Tls>()),
        ("ht_slot", size_of::<wire::Slot>()),
    ];
    for (name, size) in sizes {
        let line = format!("_Static_assert(sizeof(struct {name}) == {size}, \"{name}\");");
        assert!(header.contains(&line), "{line}");
    }
}
