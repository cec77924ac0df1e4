//! Heads: in one piece, in several, and longer than [`MAX_HEAD`].

use super::super::head::{Head, Layout};
use super::super::late::Late;
use super::super::scan::{Found, Scan};
use super::super::{start, Invalid, MAX_HEAD};
use super::{Parser, State, Step};

/// The size of the pieces in which input is copied while a head is looked for:
/// what follows the head in the same input need not be copied with it.
const PIECE: usize = 1024;

impl Parser {
    #[inline(never)]
    pub(super) fn step_start<'a>(&'a mut self, input: &'a [u8]) -> Step<'a> {
        // A CR without LF is taken along: it cannot begin a message, and it
        // may be all that has come of its empty line.
        let newline = |byte: &u8| matches!(byte, b'\r' | b'\n');
        if input.first().is_some_and(newline) {
            let used = input.iter().take_while(|byte| newline(byte)).count();
            return Step::Idle { used };
        }
        let piece = input.get(..MAX_HEAD).unwrap_or(input);
        let usual = start::usual(self.kind, piece);
        if let Some((line, fields_at)) = usual {
            let fields = piece.get(fields_at..).unwrap_or_default();
            if let Some(len) = self.before.end(fields) {
                let used = fields_at + len;
                let raw = piece.get(..used).unwrap_or_default();
                self.state = State::Given;
                let head = Head::repeated(line, raw, fields_at, &self.before);
                return Step::Head { used, head };
            }
        }
        self.scan = Scan::new(self.kind, self.lenient);
        let found = match usual {
            Some((_, fields_at)) => self.scan.run_behind(piece, fields_at),
            None => self.scan.run(piece),
        };
        match found {
            Found::Invalid { at, why } => {
                self.buf
                    .extend_from_slice(piece.get(..at).unwrap_or_default());
                self.broken(at, why)
            }
            Found::End(end) => {
                let raw = piece.get(..end).unwrap_or_default();
                let layout = layout(raw, &self.scan, None);
                let head = match usual {
                    Some((line, _)) => Ok(Head::behind(line, raw, layout, &[])),
                    None => Head::new(self.kind, raw, layout, &[]),
                };
                let mut step = given(end, head, &mut self.state);
                if let Step::Head { head, .. } = &mut step {
                    self.before.remember(head, self.scan.marks());
                }
                step
            }
            Found::More => {
                self.buf.extend_from_slice(piece);
                self.state = State::Head;
                self.grow_head(input, piece.len())
            }
        }
    }

    pub(super) fn step_head<'a>(&'a mut self, input: &'a [u8]) -> Step<'a> {
        self.grow_head(input, 0)
    }

    /// Adds `input`, of which `used` bytes are taken, to the head in `buf`.
    fn grow_head<'a>(&'a mut self, input: &'a [u8], mut used: usize) -> Step<'a> {
        while self.late.is_none() {
            let rest = input.get(used..).unwrap_or_default();
            if rest.is_empty() {
                return Step::More;
            }
            let before = self.buf.len();
            let room = MAX_HEAD.saturating_sub(before);
            if room == 0 {
                self.late = Some(Box::new(Late::new(&self.buf, &self.scan)));
                break;
            }
            let piece = rest.get(..room.min(PIECE)).unwrap_or(rest);
            self.buf.extend_from_slice(piece);
            match self.scan.run(&self.buf) {
                Found::More => used += piece.len(),
                Found::End(end) => {
                    self.buf.truncate(end);
                    let used = used + end.saturating_sub(before);
                    let layout = layout(&self.buf, &self.scan, None);
                    let head = Head::new(self.kind, &self.buf, layout, &[]);
                    return given(used, head, &mut self.state);
                }
                Found::Invalid { at, why } => {
                    self.buf.truncate(at);
                    return self.broken(used + at.saturating_sub(before), why);
                }
            }
        }
        self.grow_late(input, used)
    }

    /// Adds to a head that has outgrown `buf`.
    fn grow_late<'a>(&'a mut self, input: &'a [u8], used: usize) -> Step<'a> {
        let rest = input.get(used..).unwrap_or_default();
        match self
            .late
            .as_mut()
            .map_or(Found::More, |late| late.run(rest))
        {
            Found::More => Step::More,
            Found::Invalid { at, why } => self.broken(used + at, why),
            Found::End(end) => {
                let late = self.late.as_deref();
                let layout = layout(&self.buf, &self.scan, late);
                let kept = late.map_or(&[][..], Late::kept);
                let head = Head::new(self.kind, &self.buf, layout, kept);
                given(used + end, head, &mut self.state)
            }
        }
    }
}

fn layout<'a>(raw: &[u8], scan: &'a Scan, late: Option<&Late>) -> Layout<'a> {
    Layout {
        fields_at: scan.fields_at(),
        fields_end: late.map_or(raw.len(), Late::fields_end),
        len: late.map_or(raw.len(), Late::len) as u64,
        odd: scan.is_odd(),
        marks: Some(scan.marks()),
    }
}

/// The step that gives a complete head out.
fn given<'a>(used: usize, head: Result<Head<'a>, Invalid>, state: &mut State) -> Step<'a> {
    match head {
        Ok(head) => {
            *state = State::Given;
            Step::Head { used, head }
        }
        // Never: the scan let the start line pass.
        Err(why) => {
            *state = State::Broken(why);
            Step::Invalid { used, why }
        }
    }
}
