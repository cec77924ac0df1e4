//! Tables of `docs/` that tests measure: held to be the same, or rewritten with
//! `HTTP_TRACER_BLESS=1`.

use std::path::{Path, PathBuf};

/// A table in a file of `docs/`, between two lines of it.
pub struct Table {
    pub file: &'static str,
    pub begin: &'static str,
    pub end: &'static str,
}

impl Table {
    fn path(&self) -> PathBuf {
        let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");
        Path::new(docs).join(self.file)
    }

    /// What is before, between and behind the two lines.
    fn parts(&self) -> [String; 3] {
        let text = std::fs::read_to_string(self.path()).expect("the file of the table");
        let (before, rest) = text.split_once(self.begin).expect("the table's begin");
        let (table, after) = rest.split_once(self.end).expect("the table's end");
        [before, table, after].map(str::to_string)
    }

    pub fn read(&self) -> String {
        let [_, table, _] = self.parts();
        table
    }

    /// The file has this table, of which `whole` is all that was measured.
    pub fn assert_is(&self, table: &str, whole: bool) {
        let [before, old, after] = self.parts();
        if std::env::var_os("HTTP_TRACER_BLESS").is_some() && whole {
            let new = format!("{before}{}{table}{}{after}", self.begin, self.end);
            std::fs::write(self.path(), new).expect("the file of the table");
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
            different.extend(missing(&old, table, "written:  "));
        }
        assert!(
            different.is_empty(),
            "docs/{} says otherwise (HTTP_TRACER_BLESS=1 rewrites it):\n{}",
            self.file,
            different.join("\n")
        );
    }
}
