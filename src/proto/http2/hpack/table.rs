//! The tables that header fields are looked up in (RFC 7541 section 2.3).

use std::collections::VecDeque;
use std::sync::Arc;

/// What the dynamic tables of one direction may hold in memory, in bytes as
/// RFC 7541 section 4.1 counts them. A peer may allow more: what is older then
/// counts as unknown.
pub const MAX_TABLE: usize = 64 << 10;

/// RFC 9113 section 6.5.2, SETTINGS_HEADER_TABLE_SIZE.
const INITIAL_LIMIT: usize = 4096;

/// What each entry counts besides its strings (RFC 7541 section 4.1).
const ENTRY: usize = 32;

/// RFC 7541 appendix A. Index 1 is the first.
#[rustfmt::skip]
const STATIC: [(&str, &str); 61] = [
    (":authority", ""), (":method", "GET"), (":method", "POST"), (":path", "/"),
    (":path", "/index.html"), (":scheme", "http"), (":scheme", "https"), (":status", "200"),
    (":status", "204"), (":status", "206"), (":status", "304"), (":status", "400"),
    (":status", "404"), (":status", "500"), ("accept-charset", ""),
    ("accept-encoding", "gzip, deflate"), ("accept-language", ""), ("accept-ranges", ""),
    ("accept", ""), ("access-control-allow-origin", ""), ("age", ""), ("allow", ""),
    ("authorization", ""), ("cache-control", ""), ("content-disposition", ""),
    ("content-encoding", ""), ("content-language", ""), ("content-length", ""),
    ("content-location", ""), ("content-range", ""), ("content-type", ""), ("cookie", ""),
    ("date", ""), ("etag", ""), ("expect", ""), ("expires", ""), ("from", ""), ("host", ""),
    ("if-match", ""), ("if-modified-since", ""), ("if-none-match", ""), ("if-range", ""),
    ("if-unmodified-since", ""), ("last-modified", ""), ("link", ""), ("location", ""),
    ("max-forwards", ""), ("proxy-authenticate", ""), ("proxy-authorization", ""),
    ("range", ""), ("referer", ""), ("refresh", ""), ("retry-after", ""), ("server", ""),
    ("set-cookie", ""), ("strict-transport-security", ""), ("transfer-encoding", ""),
    ("user-agent", ""), ("vary", ""), ("via", ""), ("www-authenticate", ""),
];

/// A string that entries share: one that names many entries is there once,
/// however often a peer refers to it.
#[derive(Clone, Debug)]
pub enum Text {
    Static(&'static str),
    Shared(Arc<[u8]>),
}

impl Text {
    pub fn bytes(&self) -> &[u8] {
        match self {
            Text::Static(text) => text.as_bytes(),
            Text::Shared(text) => text,
        }
    }
}

impl From<&[u8]> for Text {
    fn from(bytes: &[u8]) -> Self {
        Text::Shared(bytes.into())
    }
}

/// A field of the table; `None` is what is not known.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub name: Option<Text>,
    pub value: Option<Text>,
}

impl Entry {
    /// At least: what is not known counts nothing.
    fn size(&self) -> usize {
        let len = |text: &Option<Text>| text.as_ref().map_or(0, |text| text.bytes().len());
        ENTRY + len(&self.name) + len(&self.value)
    }
}

/// The entries that were seen to be added, the newest first, as indices count.
///
/// That is enough, whatever was in the table before: nothing that the encoder
/// does to old entries changes the index of a newer one. Those that it has
/// evicted it cannot refer to, and a field too large for the table empties it.
/// An index past the entries here is one that was added unseen.
#[derive(Clone, Debug)]
pub struct Table {
    entries: VecDeque<Entry>,
    /// Sum of the entries' sizes; at most what the encoder's table holds.
    size: usize,
    /// The maximum size that the encoder keeps to, if it is known.
    limit: Option<usize>,
}

impl Table {
    /// The table of a connection that begins: empty.
    pub fn new() -> Self {
        Table {
            limit: Some(INITIAL_LIMIT),
            ..Table::unknown()
        }
    }

    /// A table that may hold anything.
    pub fn unknown() -> Self {
        Table {
            entries: VecDeque::new(),
            size: 0,
            limit: None,
        }
    }

    /// The entry at `index`, as fields refer to it. Unknown where there is
    /// none, be it one from before our time or a mistake of the encoder's.
    pub fn get(&self, index: u64) -> Entry {
        let Ok(at) = usize::try_from(index) else {
            return Entry::default();
        };
        match at.checked_sub(1) {
            Some(at) if at < STATIC.len() => Entry {
                name: Some(Text::Static(STATIC[at].0)),
                value: Some(Text::Static(STATIC[at].1)),
            },
            Some(at) => self
                .entries
                .get(at - STATIC.len())
                .cloned()
                .unwrap_or_default(),
            None => Entry::default(),
        }
    }

    /// RFC 7541 section 4.4.
    pub fn add(&mut self, mut entry: Entry) {
        let mut size = entry.size();
        if self.limit.is_some_and(|limit| size > limit) {
            self.shrink(0);
            return;
        }
        if size > MAX_TABLE {
            // It has a place there, so it needs one here.
            entry = Entry::default();
            size = ENTRY;
        }
        self.size += size;
        self.entries.push_front(entry);
        self.shrink(self.limit.unwrap_or(MAX_TABLE).min(MAX_TABLE));
    }

    /// A dynamic table size update (RFC 7541 section 6.3).
    pub fn resize(&mut self, limit: u64) {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        self.limit = Some(limit);
        self.shrink(limit);
    }

    fn shrink(&mut self, to: usize) {
        while self.size > to {
            let Some(oldest) = self.entries.pop_back() else {
                return;
            };
            self.size -= oldest.size();
        }
    }

    /// The heap memory that the table holds at most, in bytes.
    pub fn heap_bytes(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>() + self.size
    }
}
