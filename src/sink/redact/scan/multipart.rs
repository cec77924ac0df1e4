//! Parts of multipart forms (RFC 7578), by their names.

use memchr::memmem;

use super::super::lexeme::string_at;
use super::super::trim;
use super::Scanner;

impl Scanner<'_, '_> {
    /// In a part of a multipart form (RFC 7578): masks its content if the name,
    /// whose `=` was just read, is sensitive.
    pub(super) fn form_part(&mut self) {
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
}
