//! Finds secrets in text whose grammar is not known for sure: queries, forms,
//! JSON, field values that hold a URL, bodies of which only the start is there.
//!
//! One pass from front to back over lexemes. Before each `=` and `:` stands a
//! name; when it is sensitive, what follows is masked as far as it may go.
//! Percent-encoding is looked through, because a URL may be a parameter of
//! another one; a lexeme remembers its layers, and a value ends only at a
//! separator that is no deeper than the `=` before it.
//!
//! Besides: the content of XML elements by their name, objects that have the name and
//! the value of something as members, and what has a JWT's shape, whatever it is called.

mod json;
mod multipart;
mod url;
mod xml;

use std::ops::Range;

use super::lexeme::{decoded, lex, string_at, Lexeme};
use super::{jwt, names, trim, Masker};

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
        in_tag: false,
        named: false,
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
    /// In the tag of an XML element, where values are quoted.
    in_tag: bool,
    /// The JSON object, or the tag, under way has a sensitive name in it: the value in it
    /// is a secret.
    named: bool,
}

/// No name that means something is longer.
const LONGEST_NAME: usize = 256;

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
                b'<' => self.element(lexeme),
                b' ' | b'\t' | b'\\' | b'>' | b'(' | b')' => {
                    self.in_tag &= lexeme.byte != b'>';
                    self.end_word(lexeme.width);
                }
                b'/' => {
                    let here = self.at;
                    self.forget(lexeme.width);
                    self.relative_authority(here);
                }
                b'&' | b';' | b',' | b'{' | b'}' | b'?' | b'#' | b'|' => {
                    self.named &= !matches!(lexeme.byte, b'{' | b'}');
                    self.forget(lexeme.width)
                }
                b'e' if self.is_jwt() => {}
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

    /// Masks what has a JWT's shape and starts here, if so.
    fn is_jwt(&mut self) -> bool {
        let Some(end) = jwt::end(self.text, self.at, self.masker.cut) else {
            return false;
        };
        self.masker.mask(self.at..end);
        self.go_on_at(end);
        true
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
        let sensitive = self.in_tag && self.attribute(name.clone()) || sensitive;
        if sensitive {
            let start = self.skip(|byte| matches!(byte, b' ' | b'\t'));
            // Elsewhere a quote may be a byte of the value like any other.
            let string = if self.context == Context::Json || self.in_tag {
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
            self.pair(&quoted);
            if self.named && self.is_value(&quoted) || self.sensitive(quoted, false) {
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

    /// The text up to a little behind `at`, so that what is looked at more than once is short.
    fn near(&self, at: usize, len: usize) -> &'a [u8] {
        &self.text[..at.saturating_add(len).min(self.text.len())]
    }

    /// The first place from here on whose byte is not skipped.
    fn skip(&self, skipped: impl Fn(u8) -> bool) -> usize {
        skip(self.text, self.at, skipped)
    }

    fn go_on_at(&mut self, at: usize) {
        self.at = at;
        self.forget(0);
        self.quotes = [None; 2];
    }
}

fn skip(text: &[u8], mut at: usize, skipped: impl Fn(u8) -> bool) -> usize {
    while at < text.len() && skipped(lex(text, at).byte) {
        at += lex(text, at).width;
    }
    at
}
