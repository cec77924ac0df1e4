//! JSON: the values of members, and of objects that say what they are the value of.

use std::ops::Range;

use super::super::lexeme::{lex, string_at};
use super::{skip, Scanner, LONGEST_NAME};

/// Members of JSON objects that have the name of something, and those that have its value.
const NAMES: [&[u8]; 7] = [
    b"name",
    b"key",
    b"header",
    b"headerName",
    b"field",
    b"param",
    b"Name",
];
const VALUES: [&[u8]; 6] = [
    b"value",
    b"val",
    b"Value",
    b"values",
    b"content",
    b"headerValue",
];
/// Members between a value and the name behind it that are looked through, and bytes.
const BETWEEN: usize = 4;
const NEAR: usize = 4096;
impl Scanner<'_, '_> {
    /// Has this member the value of what another one names?
    pub(super) fn is_value(&self, member: &Range<usize>) -> bool {
        VALUES.contains(&unescaped(&self.text[member.clone()]))
    }

    /// The member whose colon was just read may be the name of what another one of its
    /// object is the value of: `{"name": "Authorization", "value": "Bearer …"}`.
    pub(super) fn pair(&mut self, member: &Range<usize>) {
        let is = |names: &[&[u8]]| names.contains(&unescaped(&self.text[member.clone()]));
        if is(&NAMES) {
            let start = self.skip(|byte| byte.is_ascii_whitespace());
            if let Some((content, _)) = string_at(self.near(start, LONGEST_NAME), start) {
                self.named = self.sensitive(content, true);
            }
        } else if is(&VALUES) && !self.named {
            self.named = self.is_named_behind();
        }
    }

    /// Where the value comes first: the name may be one of the next members.
    fn is_named_behind(&self) -> bool {
        let text = self.near(self.at, NEAR);
        let space = |at: usize| skip(text, at, |byte| byte.is_ascii_whitespace());
        let mut at = space(self.at);
        for _ in 0..BETWEEN {
            // the value of this member
            at = match string_at(text, at) {
                Some((_, next)) => next,
                None => skip(text, at, |byte| !b",}]{[\"".contains(&byte)),
            };
            at = space(at);
            if at >= text.len() || lex(text, at).byte != b',' {
                return false;
            }
            // the name of the next
            at = space(at + lex(text, at).width);
            let Some((member, next)) = string_at(text, at) else {
                return false;
            };
            at = space(next);
            if at >= text.len() || lex(text, at).byte != b':' {
                return false;
            }
            at = space(at + lex(text, at).width);
            if NAMES.contains(&unescaped(&text[member])) {
                let content = string_at(text, at);
                return content.is_some_and(|(content, _)| self.sensitive(content, true));
            }
        }
        false
    }

    /// Masks the value of the JSON member whose colon was just read.
    pub(super) fn member(&mut self) {
        let start = self.skip(|byte| byte.is_ascii_whitespace());
        if let Some((content, next)) = string_at(self.text, start) {
            self.masker.mask(content);
            self.go_on_at(next);
        } else if start < self.text.len() && b"[{".contains(&lex(self.text, start).byte) {
            self.nested(start);
        } else {
            let end = self.bare(start);
            self.go_on_at(end);
        }
    }

    /// Masks every value in the array or object at `start`.
    fn nested(&mut self, start: usize) {
        let (mut at, mut open) = (start, 0usize);
        while at < self.text.len() {
            if let Some((content, next)) = string_at(self.text, at) {
                self.at = next;
                let after = self.skip(|byte| byte.is_ascii_whitespace());
                let is_name = after < self.text.len() && lex(self.text, after).byte == b':';
                if !is_name {
                    self.masker.mask(content);
                }
                at = next;
                continue;
            }
            let lexeme = lex(self.text, at);
            match lexeme.byte {
                b'[' | b'{' => open += 1,
                b']' | b'}' => open -= 1,
                b'\\' => {
                    self.at = at;
                    at = self.skip(|byte| byte == b'\\');
                    // A quote after it, and so a string, would have been seen before.
                    continue;
                }
                b',' | b':' | b'"' | b'\'' | b'&' => {}
                byte if byte.is_ascii_whitespace() => {}
                _ => {
                    at = self.bare(at);
                    continue;
                }
            }
            at += lexeme.width;
            if open == 0 {
                break;
            }
        }
        self.go_on_at(at);
    }

    /// Masks a number or word of JSON, except literals, which are no secrets; its end.
    fn bare(&mut self, start: usize) -> usize {
        let mut at = start;
        while at < self.text.len() {
            let lexeme = lex(self.text, at);
            if b",}]&\"'\\".contains(&lexeme.byte) || lexeme.byte.is_ascii_whitespace() {
                break;
            }
            at += lexeme.width;
        }
        if ![&b"null"[..], b"true", b"false"].contains(&&self.text[start..at]) {
            self.masker.mask(start..at);
        }
        at
    }
}

/// What stands between quotes, without the backslash before the last one.
fn unescaped(quoted: &[u8]) -> &[u8] {
    let backslashes = quoted.iter().rev().take_while(|&&byte| byte == b'\\');
    &quoted[..quoted.len() - backslashes.count()]
}
