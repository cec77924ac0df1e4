//! Finds secrets in text whose grammar is not known for sure: queries, forms,
//! JSON, field values that hold a URL, bodies of which only the start is there.
//!
//! One pass from front to back over lexemes. Before each `=` and `:` stands a
//! name; when it is sensitive, what follows is masked as far as it may go.
//! Percent-encoding is looked through, because a URL may be a parameter of
//! another one; a lexeme remembers its layers, and a value ends only at a
//! separator that is no deeper than the `=` before it.

use std::ops::Range;

use memchr::memmem;

use super::fields::mask_cut_password;
use super::lexeme::{decoded, lex, string_at, Lexeme};
use super::{names, trim, Masker};

/// What kind of text this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    /// A request-target or field value: one line, `:` unquoted means nothing.
    Value,
    /// A body: `name: value` lines are fields, or look enough like one.
    Body,
    /// A body that starts like JSON: a string's end ends a form value in it.
    Json,
}

/// Masks all secrets that are found in `range`.
pub(super) fn mask_in(masker: &mut Masker<'_>, range: Range<usize>, context: Context) {
    if !names::suspicious(&masker.text[range.clone()]) {
        return;
    }
    let text = &masker.text[..range.end];
    Scanner {
        masker,
        text,
        context,
        at: range.start,
        token: range.start,
        last: 0..0,
        quotes: [None; 2],
        quoted: None,
        line: range.start,
        no_blank_line: false,
    }
    .run();
}

struct Scanner<'m, 'a> {
    masker: &'m mut Masker<'a>,
    /// Up to the end of the range.
    text: &'a [u8],
    context: Context,
    at: usize,
    /// Where the word began that may turn out to be a name.
    token: usize,
    /// The word before, when only blanks or quotes came after it.
    last: Range<usize>,
    /// The latest double and single quote.
    quotes: [Option<usize>; 2],
    /// What is between the latest two quotes of a kind, until something else follows.
    quoted: Option<Range<usize>>,
    /// Start of this line.
    line: usize,
    /// No empty line follows: do not look for one again.
    no_blank_line: bool,
}

impl<'a> Scanner<'_, 'a> {
    fn run(mut self) {
        while self.at < self.text.len() {
            let lexeme = lex(self.text, self.at);
            match lexeme.byte {
                b'=' => self.equals(lexeme),
                b':' => self.colon(lexeme),
                quote @ (b'"' | b'\'') => {
                    self.end_word(lexeme.width);
                    let here = self.at - lexeme.width;
                    let before = self.quotes[usize::from(quote == b'\'')].replace(here);
                    self.quoted = before.map(|before| before + 1..here);
                }
                b' ' | b'\t' | b'\\' | b'<' | b'>' | b'(' | b')' => self.end_word(lexeme.width),
                b'&' | b';' | b',' | b'{' | b'}' | b'?' | b'#' | b'/' | b'|' => {
                    self.forget(lexeme.width)
                }
                b'\n' | b'\r' => {
                    // JSON may have a line end between a name and its colon.
                    let quoted = self.quoted.take();
                    self.forget(lexeme.width);
                    self.quoted = quoted;
                    self.line = self.at;
                }
                _ => {
                    self.quoted = None;
                    self.at += lexeme.width;
                }
            }
        }
    }

    /// A word ends before this lexeme, and may still be a name.
    fn end_word(&mut self, width: usize) {
        if self.token < self.at {
            self.last = self.token..self.at;
        }
        self.at += width;
        self.token = self.at;
    }

    /// No name before here belongs to anything after it.
    fn forget(&mut self, width: usize) {
        self.at += width;
        self.token = self.at;
        self.last = 0..0;
        self.quoted = None;
    }

    fn sensitive(&self, name: Range<usize>, before_equals: bool) -> bool {
        let name = &self.text[name];
        if memchr::memchr2(b'%', b'\\', name).is_some() {
            names::sensitive(&decoded(name), before_equals)
        } else {
            names::sensitive(name, before_equals)
        }
    }

    /// The word before this lexeme; empty without one.
    fn name(&self) -> Range<usize> {
        if self.token < self.at {
            self.token..self.at
        } else {
            self.last.clone()
        }
    }

    fn equals(&mut self, equals: Lexeme) {
        let name = self.name();
        let quoted = self.quoted.take();
        let sensitive = self.sensitive(name.clone(), true)
            || quoted.is_some_and(|quoted| self.sensitive(quoted, true));
        self.forget(equals.width);
        if sensitive {
            let start = self.skip(|byte| matches!(byte, b' ' | b'\t'));
            // Elsewhere a quote may be a byte of the value like any other.
            let string = if self.context == Context::Json {
                string_at(self.text, start)
            } else {
                None
            };
            let (value, end) = string.unwrap_or_else(|| {
                let end = self.parameter_end(start, equals.depth);
                (trim(self.text, start..end), end)
            });
            self.masker.mask(value);
            self.go_on_at(end);
        } else if self.context != Context::Value && self.text[name].eq_ignore_ascii_case(b"name") {
            self.form_part();
        }
    }

    /// Where a value after `=` ends: at the next `&`, whatever else it holds.
    fn parameter_end(&self, start: usize, depth: u8) -> usize {
        let mut at = start;
        let mut backslashes = 0;
        while at < self.text.len() {
            let lexeme = lex(self.text, at);
            let string_ends =
                self.context == Context::Json && lexeme.byte == b'"' && backslashes % 2 == 0;
            if lexeme.depth <= depth && (lexeme.byte == b'&' || string_ends) {
                return at;
            }
            backslashes = if lexeme.byte == b'\\' {
                backslashes + 1
            } else {
                0
            };
            at += lexeme.width;
        }
        at
    }

    fn colon(&mut self, colon: Lexeme) {
        let name = self.name();
        let quoted = self.quoted.take();
        self.forget(colon.width);
        if let Some((authority, depth)) = self.authority_start() {
            self.userinfo(authority, depth.max(colon.depth));
        } else if let Some(quoted) = quoted {
            if self.sensitive(quoted, false) {
                self.member();
            }
        } else if self.context != Context::Value && colon.depth == 0 && self.sensitive(name, false)
        {
            let end = memchr::memchr(b'\n', &self.text[self.at..])
                .map_or(self.text.len(), |len| self.at + len);
            let value = trim(self.text, self.at..end);
            self.masker.mask(value);
            self.go_on_at(end);
        }
    }

    /// After a colon: where what follows `//` starts, and how deep the slashes are.
    fn authority_start(&self) -> Option<(usize, u8)> {
        let (mut at, mut depth) = (self.at, 0);
        for _ in 0..2 {
            let slash = (at < self.text.len()).then(|| lex(self.text, at))?;
            if slash.byte != b'/' {
                return None;
            }
            at += slash.width;
            depth = slash.depth.max(depth);
        }
        Some((at, depth))
    }

    /// Masks in the userinfo of the authority at `start` (RFC 3986, 3.2.1).
    fn userinfo(&mut self, start: usize, depth: u8) {
        let (mut at, mut colon, mut sign, mut ampersand) = (start, None, None, false);
        while at < self.text.len() {
            let lexeme = lex(self.text, at);
            match lexeme.byte {
                _ if lexeme.depth > depth => {}
                b'/' | b'?' | b'#' | b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'' | b'<' | b'>'
                | b'\\' => break,
                b':' => colon = colon.or(Some(at + lexeme.width)),
                b'@' => sign = Some(at),
                // `?from=http://h&to=a@b` has no userinfo, most likely.
                b'&' => ampersand |= sign.is_none() && colon.is_none(),
                _ => {}
            }
            at += lexeme.width;
        }
        match (colon, sign) {
            (Some(colon), Some(sign)) if colon <= sign => self.masker.mask(colon..sign),
            (_, Some(sign)) if !ampersand => self.masker.mask(start..sign),
            (Some(_), None) if depth == 0 => mask_cut_password(self.masker, start..at),
            _ => {}
        }
        self.go_on_at(sign.unwrap_or(start));
    }

    /// Masks the value of the JSON member whose colon was just read.
    fn member(&mut self) {
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

    /// In a part of a multipart form (RFC 7578): masks its content if the name,
    /// whose `=` was just read, is sensitive.
    fn form_part(&mut self) {
        let line = &self.text[self.line..];
        let disposition = b"content-disposition";
        let is_part = line
            .get(..disposition.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(disposition));
        if !is_part || self.no_blank_line {
            return;
        }
        let line_end = memchr::memchr(b'\n', &self.text[self.at..])
            .map_or(self.text.len(), |len| self.at + len);
        let quoted = string_at(&self.text[..line_end], self.at);
        let name = quoted.map_or(self.at..line_end, |(name, _)| name);
        if !self.sensitive(name, true) {
            self.go_on_at(line_end);
            return;
        }
        let Some(content) = self.after_blank_line(line_end) else {
            self.no_blank_line = true;
            return;
        };
        let end = memmem::find(&self.text[content..], b"\n--")
            .map_or(self.text.len(), |len| content + len);
        let value = trim(self.text, content..end);
        self.masker.mask(value);
        self.go_on_at(end);
    }

    fn after_blank_line(&self, from: usize) -> Option<usize> {
        let rest = &self.text[from..];
        memchr::memchr_iter(b'\n', rest).find_map(|at| match rest[at + 1..] {
            [b'\n', ..] => Some(from + at + 2),
            [b'\r', b'\n', ..] => Some(from + at + 3),
            _ => None,
        })
    }

    /// The first place from here on whose byte is not skipped.
    fn skip(&self, skipped: impl Fn(u8) -> bool) -> usize {
        let mut at = self.at;
        while at < self.text.len() && skipped(lex(self.text, at).byte) {
            at += lex(self.text, at).width;
        }
        at
    }

    fn go_on_at(&mut self, at: usize) {
        self.at = at;
        self.forget(0);
        self.quotes = [None; 2];
    }
}
