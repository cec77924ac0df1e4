//! XML: elements by their names, and attributes.

use std::ops::Range;

use super::super::lexeme::{decoded, lex, string_at, Lexeme};
use super::super::trim;
use super::{Scanner, LONGEST_NAME};

impl Scanner<'_, '_> {
    /// A `<`: masks the content of the XML element that begins there, if its name is
    /// sensitive, whatever its prefix.
    pub(super) fn element(&mut self, open: Lexeme) {
        self.end_word(open.width);
        let mut at = self.at;
        let mut local = at;
        while at < self.text.len() {
            let lexeme = lex(self.text, at);
            match lexeme.byte {
                b':' => local = at + lexeme.width,
                b'-' | b'_' | b'.' => {}
                byte if byte.is_ascii_alphanumeric() => {}
                _ => break,
            }
            at += lexeme.width;
        }
        let name = self.at..at;
        if local >= at || !lex(self.text, self.at).byte.is_ascii_alphabetic() {
            return;
        }
        self.in_tag = true;
        self.named = false;
        if !self.sensitive(local..at, false) {
            // not a name of something else either
            self.at = at;
            return self.forget(0);
        }
        // Cut in its tag, or empty: its attributes are looked at like any.
        let Some(content) = self.tag_end(at) else {
            return;
        };
        let end = self.closing_tag(content, &name);
        self.masker.mask(trim(self.text, content..end));
        self.in_tag = false;
        self.go_on_at(end);
    }

    /// Behind the `>` of the tag whose name ends at `at`; `None` for an empty element,
    /// and where there is none.
    fn tag_end(&self, mut at: usize) -> Option<usize> {
        let mut quote = None;
        let mut before = 0;
        while at < self.text.len() {
            let lexeme = lex(self.text, at);
            at += lexeme.width;
            match (quote, lexeme.byte) {
                (Some(open), byte) if open == byte => quote = None,
                (Some(_), _) => {}
                (None, byte @ (b'"' | b'\'')) => quote = Some(byte),
                (None, b'>') => return (before != b'/').then_some(at),
                (None, b'<') => return None,
                (None, _) => {}
            }
            before = lexeme.byte;
        }
        None
    }

    /// Where the end tag of `name` begins behind `at`, or the text ends.
    fn closing_tag(&self, mut at: usize, name: &Range<usize>) -> usize {
        let name = decoded(&self.text[name.clone()]);
        while at < self.text.len() {
            let lexeme = lex(self.text, at);
            let start = at;
            at += lexeme.width;
            if lexeme.byte != b'<' {
                continue;
            }
            let mut next = at;
            let mut wanted = std::iter::once(&b'/').chain(&name).peekable();
            while let (Some(&&byte), true) = (wanted.peek(), next < self.text.len()) {
                let lexeme = lex(self.text, next);
                if lexeme.byte == byte {
                    wanted.next();
                } else if lexeme.byte != b'\\' || next != at {
                    break;
                }
                next += lexeme.width;
            }
            if wanted.peek().is_none() || next >= self.text.len() {
                return start;
            }
        }
        at
    }

    /// An attribute, whose `=` was just read: `<add key="ApiSecret" value="…"/>`,
    /// `<meta name="csrf-token" content="…">`. Is it the value of what is named so?
    pub(super) fn attribute(&mut self, name: Range<usize>) -> bool {
        let is = |known: &[&[u8]]| {
            let name = &self.text[name.clone()];
            known.iter().any(|known| name.eq_ignore_ascii_case(known))
        };
        if is(&[b"value", b"content"]) {
            return std::mem::take(&mut self.named);
        }
        if is(&[b"name", b"key", b"id"]) {
            if let Some((content, _)) = string_at(self.near(self.at, LONGEST_NAME), self.at) {
                self.named |= self.sensitive(content, true);
            }
        }
        false
    }
}
