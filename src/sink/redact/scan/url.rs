//! Userinfo in URLs, with and without a scheme.

use super::super::fields::mask_cut_password;
use super::super::lexeme::lex;
use super::Scanner;

impl Scanner<'_, '_> {
    /// `//user:pw@host`, without a scheme; the first slash is at `here`.
    pub(super) fn relative_authority(&mut self, here: usize) {
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

    /// After a colon: where what follows `//` starts, and how deep the slashes are.
    pub(super) fn authority_start(&self) -> Option<(usize, u8)> {
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
    pub(super) fn userinfo(&mut self, start: usize, depth: u8) {
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
}
