//! Texts from the wire, so that JSON may hold them and a terminal may show them.

use crate::sink::{deceptive, number};

pub(super) fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    let ascii = escape_ascii(bytes, out);
    if ascii < bytes.len() {
        escape_utf8(&bytes[ascii..], out);
    }
}

/// Copies `bytes`, escaped, up to the first that is not ASCII; how many those are.
fn escape_ascii(bytes: &[u8], out: &mut Vec<u8>) -> usize {
    let mut at = 0;
    while let Some(clean) = first_special(&bytes[at..]) {
        out.extend_from_slice(&bytes[at..at + clean]);
        at += clean;
        match bytes[at..] {
            [b'\r', b'\n', ..] => {
                out.extend_from_slice(b"\\r\\n");
                at += 1;
            }
            [byte, ..] if byte.is_ascii() => escape_char(byte.into(), out),
            _ => return at,
        }
        at += 1;
    }
    out.extend_from_slice(&bytes[at..]);
    bytes.len()
}

/// What is not UTF-8 becomes U+FFFD. Seldom needed, so not among what always is.
#[cold]
fn escape_utf8(bytes: &[u8], out: &mut Vec<u8>) {
    for chunk in bytes.utf8_chunks() {
        chunk.valid().chars().for_each(|c| escape_char(c, out));
        if !chunk.invalid().is_empty() {
            out.extend_from_slice("\u{fffd}".as_bytes());
        }
    }
}

/// The first byte that cannot be copied as it is: a control, `"`, `\`, or not ASCII.
///
/// Eight bytes at a time, with the arithmetic of "Bit Twiddling Hacks" ("Determine
/// if a word has a byte less than n"): a byte that it finds too many of lies
/// behind one that it finds rightly.
fn first_special(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::MAX / 255;
    let mut rest = bytes;
    while let Some(word) = rest.first_chunk() {
        let word = u64::from_le_bytes(*word);
        let (quote, backslash) = (
            word ^ (ONES * u64::from(b'"')),
            word ^ (ONES * u64::from(b'\\')),
        );
        let below_space = word.wrapping_sub(ONES * u64::from(b' ')) & !word;
        let quotes = quote.wrapping_sub(ONES) & !quote;
        let backslashes = backslash.wrapping_sub(ONES) & !backslash;
        let above_tilde = word | word.wrapping_add(ONES);
        let found = (below_space | quotes | backslashes | above_tilde) & (ONES * 0x80);
        if found != 0 {
            return Some(bytes.len() - rest.len() + found.trailing_zeros() as usize / 8);
        }
        rest = &rest[8..];
    }
    rest.iter()
        .position(|&byte| SPECIAL[usize::from(byte)])
        .map(|place| bytes.len() - rest.len() + place)
}

const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < special.len() {
        special[byte] = matches!(byte as u8, ..b' ' | b'"' | b'\\' | 0x7f..);
        byte += 1;
    }
    special
};

fn escape_char(c: char, out: &mut Vec<u8>) {
    match c {
        '"' => out.extend_from_slice(b"\\\""),
        '\\' => out.extend_from_slice(b"\\\\"),
        '\n' => out.extend_from_slice(b"\\n"),
        '\r' => out.extend_from_slice(b"\\r"),
        '\t' => out.extend_from_slice(b"\\t"),
        // Only controls below U+0020 must be escaped, but records are read on terminals, too.
        _ if deceptive(c) => {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let [.., a, b, c, d] = number::hex(u64::from(*unit));
                out.extend_from_slice(&[b'\\', b'u', a, b, c, d]);
            }
        }
        _ => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(bytes: &[u8]) -> String {
        let mut out = b"\"".to_vec();
        escape(bytes, &mut out);
        out.push(b'"');
        String::from_utf8(out).expect("output is UTF-8")
    }

    #[test]
    fn every_byte_at_every_place_comes_back_from_a_json_parser() {
        for byte in 0..=u8::MAX {
            for before in 0..20 {
                let mut bytes = vec![b'x'; before];
                bytes.extend([byte, b'y', byte, byte]);
                bytes.extend([b'z'; 17]);
                let parsed: String = serde_json::from_str(&string(&bytes)).expect("valid JSON");
                assert_eq!(parsed, String::from_utf8_lossy(&bytes));
            }
        }
    }

    #[test]
    fn text_that_is_not_ascii_comes_back_too() {
        for text in [
            "h\u{e9}llo\r\n",
            "\u{1f600}\u{0}\u{7f}\u{9b}\u{202e}\u{e0041}\"\\",
            "",
            "\u{2028}",
        ] {
            assert_eq!(
                serde_json::from_str::<String>(&string(text.as_bytes())).expect("valid JSON"),
                text
            );
        }
        assert_eq!(string(b"a\xe2\x82b\xff"), "\"a\u{fffd}b\u{fffd}\"");
    }

    #[test]
    fn what_could_drive_a_terminal_is_escaped() {
        assert_eq!(
            string("\x1b\u{7f}\u{9b}\u{202e}".as_bytes()),
            r#""\u001b\u007f\u009b\u202e""#
        );
    }
}
