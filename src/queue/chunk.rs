//! A run of entries, handed over as one.

use super::CHUNK;

/// Entries, and where each ends.
#[derive(Default)]
pub(super) struct Chunk {
    pub(super) bytes: Vec<u8>,
    pub(super) ends: Vec<usize>,
}

impl Chunk {
    pub(super) fn empty() -> Self {
        Chunk {
            bytes: Vec::with_capacity(2 * CHUNK),
            ends: Vec::new(),
        }
    }

    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    /// Moves what is in `other` to the end.
    pub(super) fn append(&mut self, other: &mut Chunk) {
        let before = self.bytes.len();
        self.ends.extend(other.ends.iter().map(|end| before + end));
        self.bytes.append(&mut other.bytes);
        other.clear();
    }

    /// Entries that are written when so many bytes are.
    pub(super) fn entries_in(&self, bytes: usize) -> usize {
        self.ends.partition_point(|&end| end <= bytes)
    }

    /// How many of so many bytes are whole entries.
    pub(super) fn whole(&self, bytes: usize) -> usize {
        match self.entries_in(bytes) {
            0 => 0,
            n => self.ends[n - 1],
        }
    }
}
