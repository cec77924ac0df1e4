//! The fields of one header block.

use super::hpack::Field;
use super::MAX_FIELDS;

/// What each field counts besides its strings (RFC 7541 section 4.1).
const ENTRY: usize = 32;

/// What is kept of the room between blocks.
const KEEP: usize = 2048;

/// `None` is an unknown string, else where it ends in the text.
type Ends = (Option<usize>, Option<usize>);

/// The fields of a header block, in order, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    text: Vec<u8>,
    ends: Vec<Ends>,
    truncated: bool,
    lost: bool,
    unknown: bool,
}

impl Fields {
    pub fn iter(&self) -> impl Iterator<Item = Field<'_>> {
        let mut at = 0;
        self.ends.iter().map(move |&(name, value)| {
            let mut next = |end: Option<usize>| {
                let text = self.text.get(at..end?);
                at = end?;
                text
            };
            Field {
                name: next(name),
                value: next(value),
            }
        })
    }

    /// The first field of that name.
    pub fn get(&self, name: &[u8]) -> Option<Field<'_>> {
        self.iter().find(|field| field.name == Some(name))
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// There were more than are kept.
    pub fn truncated(&self) -> bool {
        self.truncated
    }

    /// The block, or its end, could not be read.
    pub fn lost(&self) -> bool {
        self.lost
    }

    /// A name or a value lies in a table from before our time, or there are
    /// fields that nobody knows of.
    pub fn unknown(&self) -> bool {
        self.unknown || self.lost
    }

    pub(super) fn add(&mut self, field: Field<'_>) {
        let len = |text: Option<&[u8]>| text.map_or(0, <[u8]>::len);
        let size = len(field.name) + len(field.value);
        if self.text.len() + ENTRY * self.ends.len() + size + ENTRY > MAX_FIELDS {
            self.truncated = true;
            return;
        }
        self.unknown |= field.name.is_none() || field.value.is_none();
        let mut keep = |text: Option<&[u8]>| {
            self.text.extend_from_slice(text?);
            Some(self.text.len())
        };
        let ends = (keep(field.name), keep(field.value));
        self.ends.push(ends);
    }

    pub(super) fn mark_lost(&mut self) {
        self.lost = true;
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.text.shrink_to(KEEP);
        self.ends.clear();
        self.ends.shrink_to(KEEP / ENTRY);
        self.truncated = false;
        self.lost = false;
        self.unknown = false;
    }

    pub(super) fn heap_bytes(&self) -> usize {
        self.text.capacity() + self.ends.capacity() * size_of::<Ends>()
    }
}
