//! Masking in the values of header fields, by what the name says about them.

use std::ops::Range;

use super::scan::{self, Context};
use super::{jwt, names, trim, Masker};

/// Authentication schemes, which say nothing about who is let in. A first word
/// that is none of these may be half of a secret.
const SCHEMES: [&str; 24] = [
    "ApiKey",
    "AWS4-HMAC-SHA256",
    "Basic",
    "Bearer",
    "Concealed",
    "Digest",
    "DPoP",
    "GNAP",
    "Hawk",
    "HMAC",
    "HOBA",
    "JWT",
    "Key",
    "Mutual",
    "Negotiate",
    "NTLM",
    "OAuth",
    "PrivateToken",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
    "SharedKey",
    "Signature",
    "Token",
    "vapid",
];

/// RFC 6265bis, 4.1.2, and two that browsers know: none of them is secret.
const COOKIE_ATTRIBUTES: [&str; 9] = [
    "Expires",
    "Max-Age",
    "Domain",
    "Path",
    "Secure",
    "HttpOnly",
    "SameSite",
    "Partitioned",
    "Priority",
];

/// How the value of a field is masked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Where it holds parameters or a URL.
    Plain,
    /// All of it.
    Secret,
    /// All of it after a known scheme.
    Credentials,
    /// The values of its cookies.
    Cookies,
    /// The value of its cookie.
    SetCookie,
    /// Its userinfo.
    Authority,
}

impl Kind {
    pub(super) fn of(name: &[u8]) -> Self {
        if name.eq_ignore_ascii_case(b"host") {
            Kind::Authority
        } else if !names::sensitive(name, false) {
            Kind::Plain
        } else if contains(name, b"set-cookie") {
            Kind::SetCookie
        } else if contains(name, b"cookie") {
            Kind::Cookies
        } else if contains(name, b"authorization") {
            Kind::Credentials
        } else {
            Kind::Secret
        }
    }

    /// A secret is all of the value, or most of it.
    pub(super) fn is_secret(self) -> bool {
        !matches!(self, Kind::Plain | Kind::Authority)
    }

    pub(super) fn mask(self, masker: &mut Masker<'_>, value: Range<usize>) {
        let value = trim(masker.text, value);
        match self {
            Kind::Plain => scan::mask_in(masker, value, Context::Value),
            Kind::Secret => masker.mask(value),
            Kind::Credentials => mask_credentials(masker, value),
            Kind::Cookies => mask_cookies(masker, value),
            Kind::SetCookie => mask_set_cookie(masker, value),
            Kind::Authority => mask_authority(masker, value),
        }
    }
}

fn trimmed(name: &[u8]) -> &[u8] {
    &name[trim(name, 0..name.len())]
}

fn contains(name: &[u8], part: &[u8]) -> bool {
    name.windows(part.len())
        .any(|window| window.eq_ignore_ascii_case(part))
}

/// `Bearer abc` -> `Bearer ***`.
fn mask_credentials(masker: &mut Masker<'_>, value: Range<usize>) {
    let bytes = &masker.text[value.clone()];
    let word = bytes
        .iter()
        .position(u8::is_ascii_whitespace)
        .unwrap_or(bytes.len());
    let is_scheme = SCHEMES
        .iter()
        .any(|scheme| scheme.as_bytes().eq_ignore_ascii_case(&bytes[..word]));
    let secret = if is_scheme {
        value.start + word..value.end
    } else {
        value
    };
    let secret = trim(masker.text, secret);
    masker.mask(secret);
}

/// `id=abc; theme=dark` -> `id=***; theme=***`.
fn mask_cookies(masker: &mut Masker<'_>, value: Range<usize>) {
    let mut at = value.start;
    while at < value.end {
        let cookie = at..cookie_end(masker.text, at..value.end);
        at = cookie.end + 1;
        mask_cookie(masker, cookie);
    }
}

/// `id=abc; Path=/; HttpOnly` -> `id=***; Path=/; HttpOnly`.
fn mask_set_cookie(masker: &mut Masker<'_>, value: Range<usize>) {
    let mut at = value.start;
    while at < value.end {
        let part = at..cookie_end(masker.text, at..value.end);
        if at == value.start || !is_attribute(&masker.text[trim(masker.text, part.clone())]) {
            mask_cookie(masker, part.clone());
        }
        at = part.end + 1;
    }
}

/// An attribute whose value is an attribute's: several Set-Cookie fields may
/// have been joined with commas, and then an attribute ends in another cookie.
fn is_attribute(part: &[u8]) -> bool {
    let (name, value) = match memchr::memchr(b'=', part) {
        Some(equals) => (&part[..equals], &part[equals + 1..]),
        None => (part, &[][..]),
    };
    let known = COOKIE_ATTRIBUTES
        .iter()
        .any(|known| known.as_bytes().eq_ignore_ascii_case(trimmed(name)));
    let is_date = name.eq_ignore_ascii_case(b"expires");
    known && !value.contains(&b'=') && (is_date || !value.contains(&b','))
}

/// Where the cookie at the start of `range` ends: at the next `;` outside of quotes.
fn cookie_end(text: &[u8], range: Range<usize>) -> usize {
    let end = |from: usize| {
        memchr::memchr(b';', &text[from..range.end]).map_or(range.end, |at| from + at)
    };
    let plain = end(range.start);
    let Some(equals) = memchr::memchr(b'=', &text[range.start..plain]) else {
        return plain;
    };
    let value = trim(text, range.start + equals + 1..range.end);
    if text[value.clone()].first() != Some(&b'"') {
        return plain;
    }
    // Without a closing quote the value was cut, or ends nobody knows where.
    memchr::memchr(b'"', &text[value.start + 1..range.end])
        .map_or(range.end, |at| end(value.start + 1 + at))
}

/// Masks the value, or a cookie without a name as a whole.
fn mask_cookie(masker: &mut Masker<'_>, cookie: Range<usize>) {
    let start = match memchr::memchr(b'=', &masker.text[cookie.clone()]) {
        Some(equals) => cookie.start + equals + 1,
        None => cookie.start,
    };
    let value = trim(masker.text, start..cookie.end);
    masker.mask(value);
}

/// `user:passw@host:80` -> `user:***@host:80`, `user@host` -> `***@host`: a
/// lone user is a token more often than a name.
pub(super) fn mask_authority(masker: &mut Masker<'_>, authority: Range<usize>) {
    let bytes = &masker.text[authority.clone()];
    let Some(at) = memchr::memrchr(b'@', bytes) else {
        return mask_tokens(masker, authority);
    };
    let start = memchr::memchr(b':', &bytes[..at]).map_or(0, |colon| colon + 1);
    masker.mask(authority.start + start..authority.start + at);
    mask_tokens(masker, authority.start + at..authority.end);
}

/// Labels of a host name that are tokens.
fn mask_tokens(masker: &mut Masker<'_>, authority: Range<usize>) {
    let text = &masker.text[..authority.end];
    let mut at = authority.start;
    while let Some(found) = memchr::memmem::find(&text[at..], b"eyJ") {
        at += found;
        match jwt::end(text, at, masker.cut) {
            Some(end) => {
                masker.mask(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
}

/// Masks what follows the colon of an authority without `@`, when the text ends
/// with it and it is not, or may not be, a port: a password cut short.
pub(super) fn mask_cut_password(masker: &mut Masker<'_>, authority: Range<usize>) {
    let bytes = &masker.text[authority.clone()];
    let Some(colon) = memchr::memchr(b':', bytes) else {
        return;
    };
    let is_address = bytes.first() == Some(&b'[');
    let is_port = bytes[colon + 1..].iter().all(u8::is_ascii_digit);
    if authority.end == masker.text.len() && !is_address && (masker.cut || !is_port) {
        masker.mask(authority.start + colon + 1..authority.end);
    }
}
