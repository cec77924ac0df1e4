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

use std::ops::Range;

use memchr::memmem;

use super::fields::mask_cut_password;
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

    /// `//user:pw@host`, without a scheme; the first slash is at `here`.
    fn relative_authority(&mut self, here: usize) {
        let behind_scheme = here > 0 && self.text[here - 1] == b':';
        let slash = (self.at < self.text.len()).then(|| lex(self.text, self.at));
        let Some(slash) = slash.filter(|slash| slash.byte == b'/' && !behind_scheme) else {
            return;
        };
        let start = self.at + slash.width;
        let (mut at, mut colon) = (start, None);
        while at < self.text.len() {
            let lexeme = lex(self.text, at);
            match lexeme.byte {
                _ if lexeme.depth > slash.depth => {}
                b':' => colon = colon.or(Some(at + lexeme.width)),
                b'@' => {
                    if let Some(colon) = colon {
                        self.masker.mask(colon..at);
                        self.go_on_at(at);
                    }
                    return;
                }
                b'/' | b'?' | b'#' | b'"' | b'\'' | b'<' | b'>' | b'\\' => return,
                byte if byte.is_ascii_whitespace() => return,
                _ => {}
            }
            at += lexeme.width;
        }
    }

    /// A `<`: masks the content of the XML element that begins there, if its name is
    /// sensitive, whatever its prefix.
    fn element(&mut self, open: Lexeme) {
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
            let value = self.named && VALUES.contains(&unescaped(&self.text[quoted.clone()]));
            if value || self.sensitive(quoted, false) {
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
            let mut slash = (at < self.text.len()).then(|| lex(self.text, at))?;
            if slash.byte == b'\\' && at + slash.width < self.text.len() {
                // as some write it in JSON
                at += slash.width;
                slash = lex(self.text, at);
            }
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

    /// An attribute, whose `=` was just read: `<add key="ApiSecret" value="…"/>`,
    /// `<meta name="csrf-token" content="…">`. Is it the value of what is named so?
    fn attribute(&mut self, name: Range<usize>) -> bool {
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

    /// The member whose colon was just read may be the name of what another one of its
    /// object is the value of: `{"name": "Authorization", "value": "Bearer …"}`.
    fn pair(&mut self, member: &Range<usize>) {
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

    /// The same, where the value comes first: the name may be one of the next members.
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

/// What stands between quotes, without the backslash before the last one.
fn unescaped(quoted: &[u8]) -> &[u8] {
    let backslashes = quoted.iter().rev().take_while(|&&byte| byte == b'\\');
    &quoted[..quoted.len() - backslashes.count()]
}

fn skip(text: &[u8], mut at: usize, skipped: impl Fn(u8) -> bool) -> usize {
    while at < text.len() && skipped(lex(text, at).byte) {
        at += lex(text, at).width;
    }
    at
}
