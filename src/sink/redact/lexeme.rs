//! Bytes seen through percent-encoding, and the strings and names they form.

use std::ops::Range;

/// Layers of percent-encoding that are looked through: a URL that is a
/// parameter of a parameter has two, and middleboxes may add some.
const MAX_DEPTH: u8 = 4;

/// A byte, how many bytes of text it takes, and how often it is percent-encoded.
#[derive(Clone, Copy)]
pub(super) struct Lexeme {
    pub(super) byte: u8,
    pub(super) width: usize,
    pub(super) depth: u8,
}

/// The lexeme at `at`, which is inside of `text`.
pub(super) fn lex(text: &[u8], at: usize) -> Lexeme {
    let plain = Lexeme {
        byte: text[at],
        width: 1,
        depth: 0,
    };
    if plain.byte != b'%' {
        return plain;
    }
    let hex = |at: usize| {
        let digit = |at: usize| text.get(at).and_then(|&b| char::from(b).to_digit(16));
        Some((digit(at)? * 16 + digit(at + 1)?) as u8)
    };
    let (mut digits, mut depth) = (at + 1, 1);
    while depth < MAX_DEPTH && hex(digits) == Some(b'%') && hex(digits + 2).is_some() {
        digits += 2;
        depth += 1;
    }
    hex(digits).map_or(plain, |byte| Lexeme {
        byte,
        width: digits + 2 - at,
        depth,
    })
}

/// A name with its percent-encoding and JSON escapes undone.
pub(super) fn decoded(name: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(name.len());
    let mut at = 0;
    while at < name.len() {
        let lexeme = lex(name, at);
        at += lexeme.width;
        let escape = (lexeme.byte == b'\\')
            .then(|| name.get(at..at + 5))
            .flatten();
        let code = escape.and_then(|escape| std::str::from_utf8(escape.strip_prefix(b"u")?).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 5;
            }
            None => out.push(lexeme.byte),
        }
    }
    out
}

/// The content of the string at `start`, and what comes behind its end.
///
/// In JSON within a JSON string the quotes have backslashes before them:
/// a string opened with `\"` ends at the next `\"`, but not at `\\\"`.
pub(super) fn string_at(text: &[u8], start: usize) -> Option<(Range<usize>, usize)> {
    let lexeme_at = |at: usize| (at < text.len()).then(|| lex(text, at));
    let (mut at, mut level) = (start, 0usize);
    let mut open = lexeme_at(at)?;
    while open.byte == b'\\' {
        level += 1;
        at += open.width;
        open = lexeme_at(at)?;
    }
    if !matches!(open.byte, b'"' | b'\'') {
        return None;
    }
    at += open.width;
    let content = at;
    let (mut backslashes, mut run) = (0usize, at);
    while let Some(lexeme) = lexeme_at(at) {
        let next = at + lexeme.width;
        if lexeme.byte == b'\\' {
            run = if backslashes == 0 { at } else { run };
            backslashes += 1;
        } else {
            let unescaped = if level == 0 {
                backslashes % 2 == 0
            } else {
                backslashes <= level
            };
            if lexeme.byte == open.byte
                && lexeme.depth <= open.depth
                && unescaped
                && value_ends(text, next)
            {
                let end = if level > 0 && backslashes > 0 {
                    run
                } else {
                    at
                };
                return Some((content..end, next));
            }
            backslashes = 0;
        }
        at = next;
    }
    Some((content..text.len(), text.len()))
}

/// May a quote right before `at` be the end of a value? In `"ab"cd"` the second is not.
fn value_ends(text: &[u8], at: usize) -> bool {
    at >= text.len() || {
        let byte = lex(text, at).byte;
        byte.is_ascii_whitespace() || b",;:&)]}<>\\\"'/".contains(&byte)
    }
}
