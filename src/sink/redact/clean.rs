//! Texts in which nothing is to be masked, of the latest request of a connection: those of
//! the next one are mostly the same, so that a comparison stands for a search.

use super::names::{ends_in_authority, has_needle};
use crate::sink::places::Forget;

/// The longest text that is remembered, bytes.
const LONGEST: usize = 512;

/// What holds no secret.
#[derive(Default)]
pub struct Clean {
    target: Vec<u8>,
    /// The payload's first line, and what follows it.
    line: Vec<u8>,
    rest: Vec<u8>,
    authority: Vec<u8>,
}

impl Forget for Clean {
    fn forget(&mut self) {
        self.target.clear();
        self.line.clear();
        self.rest.clear();
        self.authority.clear();
    }
}

impl Clean {
    /// As [`suspicious`](super::names::suspicious) has it of the whole. No needle has a
    /// line feed, so that each is in one of both parts.
    pub fn payload(&mut self, text: &[u8]) -> bool {
        let Some(end) = memchr::memchr(b'\n', text) else {
            return false;
        };
        let (line, rest) = text.split_at(end + 1);
        clean(&mut self.line, line, |line| {
            !has_needle(line) && !may_go_on(line)
        }) && clean(&mut self.rest, rest, |rest| {
            !has_needle(rest) && !ends_in_authority(rest)
        })
    }

    pub fn target(&mut self, text: &[u8]) -> bool {
        text.first() == Some(&b'/')
            && clean(&mut self.target, text, |text| {
                !has_needle(text) && !ends_in_authority(text)
            })
    }

    /// Neither userinfo nor a JWT (`eyJ…`), nor lines.
    pub fn authority(&mut self, text: &[u8]) -> bool {
        clean(&mut self.authority, text, |text| {
            !text
                .iter()
                .any(|byte| matches!(byte, b'@' | b'J' | b'\r' | b'\n'))
        })
    }
}

/// May what follows this line be behind the beginning of an authority?
fn may_go_on(line: &[u8]) -> bool {
    memchr::memrchr(b'/', line).is_some_and(|slash| line[..slash].ends_with(b":/"))
}

/// Is this text like the last one that was, or is it found to be?
fn clean(known: &mut Vec<u8>, text: &[u8], is: impl FnOnce(&[u8]) -> bool) -> bool {
    if *known == text {
        return true; // also an empty one
    }
    let is = is(text);
    if is && text.len() <= LONGEST {
        text.clone_into(known);
    }
    is
}

#[cfg(test)]
mod tests {
    use super::super::{authority, authority_after, payload, payload_after, target, target_after};
    use super::*;

    /// Whatever came before.
    #[test]
    fn what_is_remembered_changes_nothing() {
        let lines = [
            "GET /a HTTP/1.1\r\n",
            "GET /b?token=secret HTTP/1.1\r\n",
            "GET http://user:pass\r\n",
            "GET http://user\r\n",
            "GET http:/\r\n",
            "GET /c://d",
            "\n",
            "",
        ];
        let rests = [
            "Host: a\r\n\r\n",
            "Host: b\r\nCookie: id=secret\r\n\r\n",
            "/u:p\r\n",
            ":pass",
            "Referer: http://u:p",
            "x-password: 1\r\n",
            "",
        ];
        let mut clean = Clean::default();
        for (n, line) in lines.iter().chain(&lines).enumerate() {
            for (m, rest) in rests.iter().chain(&rests).enumerate() {
                let text = format!("{line}{rest}");
                let text = text.as_bytes();
                assert_eq!(payload_after(&mut clean, text), payload(text), "{n} {m}");
                assert_eq!(target_after(&mut clean, text), target(text), "{n} {m}");
                let masked = authority_after(&mut clean, text);
                assert_eq!(masked, authority(text), "{n} {m}");
            }
        }
    }
}
