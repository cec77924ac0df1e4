//! The README's tables that tests measure: held to be the same, or rewritten
//! with `HTTP_TRACER_BLESS=1`.

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

/// What is before, between and behind the two lines.
fn parts(begin: &str, end: &str) -> [String; 3] {
    let readme = std::fs::read_to_string(README).expect("the README");
    let (before, rest) = readme.split_once(begin).expect("the table's begin");
    let (table, after) = rest.split_once(end).expect("the table's end");
    [before, table, after].map(str::to_string)
}

/// The table between these lines of the README.
pub fn table(begin: &str, end: &str) -> String {
    let [_, table, _] = parts(begin, end);
    table
}

/// The README has this table, of which `whole` is all that was measured.
pub fn assert_table(begin: &str, end: &str, table: &str, whole: bool) {
    let [before, old, after] = parts(begin, end);
    if std::env::var_os("HTTP_TRACER_BLESS").is_some() && whole {
        let new = format!("{before}{begin}{table}{end}{after}");
        std::fs::write(README, new).expect("the README");
        return;
    }
    let missing = |from: &str, other: &str, who: &str| -> Vec<String> {
        from.lines()
            .filter(|line| !other.lines().any(|same| same == *line))
            .map(|line| format!("{who}{line}"))
            .collect()
    };
    let mut different = missing(table, &old, "measured: ");
    if whole {
        different.extend(missing(&old, table, "README:   "));
    }
    assert!(
        different.is_empty(),
        "the README says otherwise (HTTP_TRACER_BLESS=1 rewrites it):\n{}",
        different.join("\n")
    );
}
