//! The fields of the head before: the heads of one direction of a connection mostly have
//! the same, so that a comparison stands for looking at each line again.

use super::framing::Declared;
use super::head::{Head, Marks};

/// Longest fields that are remembered, bytes.
const LONGEST: usize = 512;

/// The fields of a head, and what they say.
#[derive(Clone, Debug, Default)]
pub(super) struct Repeated {
    /// The field lines, and the empty line behind them. Empty: nothing is remembered.
    lines: Vec<u8>,
    marks: Marks,
    declared: Option<Declared>,
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

    pub(super) fn declared(&self) -> Option<Declared> {
        self.declared
    }

    /// A head has these fields.
    pub(super) fn remember(&mut self, head: &mut Head<'_>, marks: &Marks) {
        let lines = head.lines();
        if !std::mem::replace(&mut self.goes_on, true) || lines.len() > LONGEST {
            return self.lines.clear();
        }
        lines.clone_into(&mut self.lines);
        self.marks = *marks;
        self.declared = Some(Declared::by(head));
        head.declares(self.declared);
    }

    /// Heap memory, bytes.
    pub(super) fn heap_bytes(&self) -> usize {
        self.lines.capacity()
    }
}
