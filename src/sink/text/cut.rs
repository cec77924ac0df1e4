//! Text that fits: bytes from the wire are escaped, measured as terminals draw them,
//! and cut where there is no room.
//!
//! A character with all that combines with it, and an escape, are shown or left out as
//! a whole. `…` stands for what was cut, and for nothing else: from the wire it is
//! escaped like the controls.

use std::borrow::Cow;
use std::io::Write;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::sink::deceptive;

const CUT: char = '…';

/// Bytes from the wire, so that nobody mistakes them for something else: what is
/// not UTF-8 and ASCII controls as `\xNN`, other deceptive characters as
/// `\u{..}`, and `\` itself doubled. Blanks, too, look like the end of a column.
pub fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    if bytes
        .iter()
        .all(|&byte| byte.is_ascii_graphic() && byte != b'\\')
    {
        return out.extend_from_slice(bytes);
    }
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\\' => out.extend_from_slice(b"\\\\"),
                '!'..='~' => out.push(c as u8),
                // Writing to a Vec cannot fail, here and below.
                _ if c.is_ascii() => drop(write!(out, "\\x{:02x}", u32::from(c))),
                _ if deceptive(c) || c.is_whitespace() || c == CUT => {
                    drop(write!(out, "\\u{{{:x}}}", u32::from(c)))
                }
                _ => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            }
        }
        for byte in chunk.invalid() {
            drop(write!(out, "\\x{byte:02x}"));
        }
    }
}

pub fn escaped(bytes: &[u8]) -> String {
    let mut out = Vec::with_capacity(bytes.len());
    escape(bytes, &mut out);
    String::from_utf8(out).unwrap_or_default() // it is UTF-8
}

/// Content has its line to itself: blanks end no column, and keep it readable.
pub fn escape_content(text: &[u8], out: &mut Vec<u8>) {
    for (n, word) in text.split(|&byte| byte == b' ').enumerate() {
        if n > 0 {
            out.push(b' ');
        }
        escape(word, out);
    }
}

/// Columns of a terminal.
pub fn width(text: &str) -> usize {
    match text.is_ascii() {
        true => text.len(),
        false => units(text).map(|(_, width)| width).sum(),
    }
}

/// Without its middle, where it takes more than `room` columns.
pub fn middle(text: &str, room: usize) -> Cow<'_, str> {
    cut(text, room, |left| left / 2)
}

/// Without its end, where it takes more than `room` columns.
pub fn end(text: &str, room: usize) -> Cow<'_, str> {
    cut(text, room, |left| left)
}

/// `head`: how many of so many columns are for the beginning.
fn cut(text: &str, room: usize, head: fn(usize) -> usize) -> Cow<'_, str> {
    // No character takes more columns than bytes.
    if text.len() <= room || width(text) <= room {
        return text.into();
    }
    let Some(left) = room.checked_sub(1) else {
        return "".into();
    };
    let units: Vec<(&str, usize)> = units(text).collect();
    let (from_start, used) = fit(units.iter(), head(left));
    let (from_end, _) = fit(units.iter().rev(), left - used);
    let tail = text.len() - from_end;
    format!("{}{CUT}{}", &text[..from_start], &text[tail..]).into()
}

/// How many bytes of the first units fit, and how many columns these take.
fn fit<'a>(units: impl Iterator<Item = &'a (&'a str, usize)>, room: usize) -> (usize, usize) {
    let (mut bytes, mut used) = (0, 0);
    for (unit, width) in units {
        if used + width > room {
            break;
        }
        bytes += unit.len();
        used += width;
    }
    (bytes, used)
}

/// What cannot be cut further, and its columns.
fn units(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let length = first_unit(rest)?;
        let (unit, behind) = rest.split_at(length);
        rest = behind;
        let by_char = || unit.chars().filter_map(UnicodeWidthChar::width).sum();
        let width = match unit.is_ascii() {
            true => unit.len(),
            // Some terminals look at each character, some at all together.
            false => unit.width().max(by_char()),
        };
        Some((unit, width))
    })
}

fn first_unit(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [] => return None,
        [b'\\', b'\\', ..] => return Some(2),
        [b'\\', b'x', a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => {
            return Some(4)
        }
        [b'\\', b'u', b'{', ..] => return Some(text.find('}').map_or(text.len(), |at| at + 1)),
        _ => {}
    }
    let mut chars = text.char_indices().skip(1);
    let next = chars.find(|&(_, c)| c.width() != Some(0));
    Some(next.map_or(text.len(), |(at, _)| at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_from_the_wire_cannot_drive_a_terminal_or_end_a_column() {
        assert_eq!(escaped(b"/plain?a=b"), "/plain?a=b");
        assert_eq!(
            escaped(b"\x1b[2J \r\n\x00\x7f"),
            r"\x1b[2J\x20\x0d\x0a\x00\x7f"
        );
        assert_eq!(
            escaped(b"\x9b1m\x85"), // C1 controls, as terminals of one-byte sets have them
            r"\x9b1m\x85"
        );
        assert_eq!(
            escaped("\u{e9}\u{202e}\u{9b}\u{a0}\u{200b}".as_bytes()),
            "\u{e9}\\u{202e}\\u{9b}\\u{a0}\\u{200b}"
        );
        assert_eq!(escaped(b"\xff\xe2\x82a\\x"), r"\xff\xe2\x82a\\x");
    }

    #[test]
    fn content_keeps_its_blanks_and_nothing_else() {
        let escaped = |text: &str| {
            let mut out = Vec::new();
            escape_content(text.as_bytes(), &mut out);
            String::from_utf8(out).expect("output is UTF-8")
        };
        let json = r#"  {"a": [1, 2],  "b": null} "#;
        assert_eq!(escaped(json), json);
        assert_eq!(
            escaped("a \x1b[2J\t\r\u{9b}1m \u{202e}\u{a0} \\ \u{e9}"),
            "a \\x1b[2J\\x09\\x0d\\u{9b}1m \\u{202e}\\u{a0} \\\\ \u{e9}"
        );
    }

    #[test]
    fn what_is_too_long_is_cut_in_its_middle_or_at_its_end() {
        for (room, in_middle, at_end) in [
            (11, "/users/1234", "/users/1234"),
            (10, "/use…/1234", "/users/12…"),
            (4, "/…34", "/us…"),
            (2, "…4", "/…"),
            (1, "…", "…"),
            (0, "", ""),
        ] {
            assert_eq!(middle("/users/1234", room), in_middle);
            assert_eq!(end("/users/1234", room), at_end);
        }
    }

    #[test]
    fn what_a_terminal_draws_in_two_columns_counts_as_two() {
        assert_eq!(width("日本"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("\u{1f600}"), 2);
        assert_eq!(middle("日本語日本語", 8), "日…本語");
        assert_eq!(middle("日本語日本語", 6), "日…語");
        assert_eq!(end("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
    }

    #[test]
    fn an_escape_is_cut_as_a_whole() {
        for room in 0..40 {
            let text = escaped(b"a\x1b\\\xff\xe2\x80\xaez/\x00\xe2\x80\xa6");
            for cut in [middle(&text, room), end(&text, room)] {
                assert!(width(&cut) <= room);
                let (head, tail) = cut.split_once(CUT).unwrap_or((&cut, ""));
                assert!(text.starts_with(head) && text.ends_with(tail));
                let whole = |part: &str| {
                    units(part).all(|(unit, _)| !unit.starts_with('\\') || unit.len() > 1)
                };
                assert!(whole(head) && whole(tail), "{cut}");
            }
        }
    }
}
