//! The first bytes of a message's content, for whoever wants a look at it.

/// Content that is coded may be longer than what it stands for, by a little.
const CODING_OVERHEAD: usize = 1024;

/// The beginning of the content of a request or a response, without its
/// transfer coding (RFC 9112 section 6.1), still in its content codings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    pub bytes: Vec<u8>,
    /// How much content moved, in bytes; what is behind `bytes` was counted only.
    pub length: u64,
    /// The whole content is in `bytes`.
    pub whole: bool,
    pub content_type: Option<Vec<u8>>,
    pub content_encoding: Option<Vec<u8>>,
    /// Bytes are missing behind `bytes`.
    hole: bool,
}

impl Body {
    /// Heap memory, bytes.
    pub(crate) fn heap_bytes(&self) -> usize {
        let named = |text: &Option<Vec<u8>>| text.as_ref().map_or(0, Vec::capacity);
        self.bytes.capacity() + named(&self.content_type) + named(&self.content_encoding)
    }

    /// The content behind a head with these fields, before its first byte.
    pub(crate) fn of<'a, V: AsRef<[u8]>>(fields: impl Iterator<Item = (&'a [u8], V)>) -> Self {
        let mut body = Body::default();
        for (name, value) in fields {
            let value = value.as_ref();
            if name.eq_ignore_ascii_case(b"content-type") {
                body.content_type = Some(value.to_vec());
            } else if name.eq_ignore_ascii_case(b"content-encoding") {
                // Several fields are one list (RFC 9110 section 5.3).
                let codings = body.content_encoding.get_or_insert_with(Vec::new);
                if !codings.is_empty() {
                    codings.extend_from_slice(b", ");
                }
                codings.extend_from_slice(value);
            }
        }
        body
    }

    fn room(&self, keep: usize) -> usize {
        let keep = match self.content_encoding {
            Some(_) => keep + CODING_OVERHEAD,
            None => keep,
        };
        keep.saturating_sub(self.bytes.len())
    }

    pub(crate) fn wanted(&self, keep: usize) -> bool {
        !self.hole && self.room(keep) > 0
    }

    pub(crate) fn moved(&mut self, content: &[u8], keep: usize) {
        self.length = self.length.saturating_add(content.len() as u64);
        if !self.hole {
            let room = self.room(keep).min(content.len());
            self.bytes.extend_from_slice(&content[..room]);
        }
    }

    /// Bytes that are not here, content as far as is known.
    pub(crate) fn skipped(&mut self, n: u64) {
        self.hole = true;
        self.length = self.length.saturating_add(n);
    }

    /// Nothing more comes; `end`: because the message has ended.
    pub(crate) fn finished(mut self, end: bool) -> Self {
        self.whole = end && self.bytes.len() as u64 == self.length;
        self
    }
}
