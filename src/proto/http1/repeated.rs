//! The fields of the head before: the heads of one direction of a connection mostly have
//! the same, so that a comparison stands for looking at each line again.

use super::framing::Declared;
use super::head::{Head, Marks};
use super::start::StartLine;

/// Longest fields that are remembered, bytes.
const LONGEST: usize = 512;

/// What the fields of a head say, as far as it is asked of every head.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    pub(super) length: Declared,
    /// See [`Head::opens_events`].
    pub(super) events: bool,
}

/// The fields of a head, and what they say.
#[derive(Clone, Debug, Default)]
pub(super) struct Repeated {
    /// The field lines, and the empty line behind them. Empty: nothing is remembered.
    lines: Vec<u8>,
    marks: Marks,
    said: Option<Said>,
    /// One head came: a connection for one exchange needs no memory.
    goes_on: bool,
}

impl Repeated {
    /// Where the fields end, if `bytes` opens with the same.
    pub(super) fn end(&self, bytes: &[u8]) -> Option<usize> {
        let same = !self.lines.is_empty() && bytes.starts_with(&self.lines);
        same.then_some(self.lines.len())
    }

    pub(super) fn marks(&self) -> &Marks {
        &self.marks
    }

    pub(super) fn said(&self) -> Option<Said> {
        self.said
    }

    /// A head has these fields.
    pub(super) fn remember(&mut self, head: &mut Head<'_>, marks: &Marks) {
        let lines = head.lines();
        if !std::mem::replace(&mut self.goes_on, true) || lines.len() > LONGEST {
            return self.lines.clear();
        }
        lines.clone_into(&mut self.lines);
        self.marks = *marks;
        let answers = matches!(head.start_line(), StartLine::Response { .. });
        let said = Said {
            length: Declared::by(head),
            events: answers && head.opens_events(),
        };
        self.said = Some(said);
        head.says(said);
    }

    /// Heap memory, bytes.
    pub(super) fn heap_bytes(&self) -> usize {
        self.lines.capacity()
    }
}
