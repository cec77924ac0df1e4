//! The beginning of content as text: decoded, in UTF-8, masked.

use std::borrow::Cow;

use super::{redact, Options};
use crate::proto::content::{decode, Fault};
use crate::record::Body;

/// Content as a record shows it.
pub struct Content<'a> {
    /// How much content moved, in bytes.
    pub length: u64,
    pub content_type: Option<Cow<'a, [u8]>>,
    pub content_encoding: Option<Cow<'a, [u8]>>,
    /// `None`: it is no text.
    pub text: Option<String>,
    /// There is more of it.
    pub cut: bool,
    /// Why the text stops, or is not decoded.
    pub fault: Option<&'static str>,
}

pub fn shown<'a>(body: &'a Body, options: &Options) -> Content<'a> {
    let max = options.body_bytes;
    let (bytes, fault) = match &body.content_encoding {
        Some(codings) => {
            let decoded = decode(codings, &body.bytes, body.whole, max.saturating_add(1));
            (Cow::Owned(decoded.bytes), decoded.fault)
        }
        None => (Cow::Borrowed(&body.bytes[..]), None),
    };
    let cut = bytes.len() > max || !body.whole;
    let bytes = &bytes[..bytes.len().min(max)];
    let text = match fault {
        Some(Fault::Unknown) => None,
        _ => text(bytes, body.content_type.as_deref(), cut),
    };
    let text = text.map(|text| {
        let masked = options.shown(text.as_bytes(), redact::body);
        String::from_utf8_lossy(&masked).into_owned()
    });
    let field = |name, value: &'a Option<Vec<u8>>| {
        let value = value.as_deref()?;
        Some(options.shown(value, |value| redact::field_value(name, value)))
    };
    Content {
        length: body.length,
        content_type: field(b"content-type", &body.content_type),
        content_encoding: field(b"content-encoding", &body.content_encoding),
        text,
        cut,
        fault: fault.map(|fault| match fault {
            Fault::Unknown => "unknown coding",
            Fault::Corrupt => "corrupt coding",
        }),
    }
}

/// `bytes` in the charset of `content_type`, else in UTF-8 if they are; `cut`:
/// the last character may be a part of one.
fn text(bytes: &[u8], content_type: Option<&[u8]>, cut: bool) -> Option<String> {
    let charset = content_type.and_then(charset);
    if let Some(encoding) = charset.and_then(encoding_rs::Encoding::for_label) {
        let mut decoder = encoding.new_decoder();
        let mut text = String::with_capacity(
            decoder
                .max_utf8_buffer_length(bytes.len())
                .unwrap_or(bytes.len() * 3),
        );
        let _ = decoder.decode_to_string(bytes, &mut text, !cut);
        return readable(&text).then_some(text);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => readable(text).then(|| text.to_owned()),
        Err(error) if cut && error.error_len().is_none() => {
            let whole = std::str::from_utf8(&bytes[..error.valid_up_to()]).ok()?;
            readable(whole).then(|| whole.to_owned())
        }
        // What says that it is text, and in no charset, is most likely in this one.
        Err(_) if content_type.is_some_and(|kind| kind.starts_with(b"text/")) => {
            let (text, _, _) = encoding_rs::WINDOWS_1252.decode(bytes);
            readable(&text).then(|| text.into_owned())
        }
        Err(_) => None,
    }
}

/// No controls that text does not have.
fn readable(text: &str) -> bool {
    !text
        .bytes()
        .any(|byte| matches!(byte, 0..=8 | 0x0e..=0x1a | 0x1c..=0x1f))
}

/// The charset parameter of a media type (RFC 9110 section 8.3.1).
fn charset(content_type: &[u8]) -> Option<&[u8]> {
    content_type
        .split(|&byte| byte == b';')
        .skip(1)
        .find_map(|parameter| {
            let (name, value) = parameter.split_at(memchr::memchr(b'=', parameter)?);
            let value = value[1..].trim_ascii();
            let value = value
                .strip_prefix(b"\"")
                .and_then(|value| value.strip_suffix(b"\""))
                .unwrap_or(value);
            name.trim_ascii()
                .eq_ignore_ascii_case(b"charset")
                .then_some(value)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(bytes: &[u8], content_type: &str) -> Body {
        let mut body = Body::default();
        body.bytes = bytes.to_vec();
        body.length = bytes.len() as u64;
        body.whole = true;
        body.content_type = Some(content_type.as_bytes().to_vec());
        body
    }

    fn text_of(body: &Body) -> Option<String> {
        let options = Options {
            body_bytes: 64,
            ..Options::default()
        };
        shown(body, &options).text
    }

    #[test]
    fn text_comes_in_utf8_whatever_its_charset() {
        for (bytes, content_type) in [
            (&b"h\xc3\xa9"[..], "text/plain"),
            (b"h\xe9", "text/plain"),
            (b"h\xe9", "text/html; Charset=\"ISO-8859-1\""),
            (b"h\0\xe9\0", "application/json;x=y; charset=utf-16le"),
        ] {
            assert_eq!(
                text_of(&body(bytes, content_type)).as_deref(),
                Some("h\u{e9}")
            );
        }
    }

    #[test]
    fn what_is_no_text_is_not_shown_as_such() {
        for bytes in [&b"\x89PNG\r\n\x1a\n\0"[..], b"a\0b", b"\xff\xfe\xfd"] {
            assert_eq!(text_of(&body(bytes, "image/png")), None);
        }
    }

    #[test]
    fn a_character_that_the_limit_cuts_is_left_out() {
        let mut long = body("\u{e9}".repeat(40).as_bytes(), "text/plain");
        let shown = shown(
            &long,
            &Options {
                body_bytes: 5,
                ..Options::default()
            },
        );
        assert_eq!(
            (shown.text.as_deref(), shown.cut),
            (Some("\u{e9}\u{e9}"), true)
        );
        long.whole = false;
        assert_eq!(text_of(&long), Some("\u{e9}".repeat(32)));
    }

    #[test]
    fn secrets_in_content_are_masked() {
        let json = body(b"{\"password\":\"abc\",\"a\":1}", "application/json");
        assert_eq!(
            text_of(&json).as_deref(),
            Some("{\"password\":\"***\",\"a\":1}")
        );
    }
}
