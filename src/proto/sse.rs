//! Server-sent events in the content of a response (`text/event-stream`, WHATWG
//! HTML section 9.2.6), counted.

/// Counts the events of one stream.
#[derive(Clone, Debug, Default)]
pub struct Events {
    count: u64,
    /// The event under way has a `data` field.
    data: bool,
    /// The first bytes of the line under way, as far as they may be `data`.
    line: [u8; 5],
    /// Bytes of that line, at most 6.
    len: usize,
    /// A CR was last: an LF behind it is the same line's end.
    cr: bool,
    /// How many bytes of a byte order mark the stream began with; 3 behind the place
    /// where one may be.
    mark: usize,
}

/// U+FEFF, which is no part of the first line.
const MARK: &[u8; 3] = b"\xef\xbb\xbf";

/// Do the fields of a response announce events that can be read: without a content coding?
pub fn announced<'a, V: AsRef<[u8]>>(fields: impl Iterator<Item = (&'a [u8], V)>) -> bool {
    let mut events = false;
    for (name, value) in fields {
        let value = value.as_ref();
        if name.eq_ignore_ascii_case(b"content-type") {
            let kind = value.split(|&byte| byte == b';').next().unwrap_or_default();
            events = kind.trim_ascii().eq_ignore_ascii_case(b"text/event-stream");
        } else if name.eq_ignore_ascii_case(b"content-encoding") {
            return false;
        }
    }
    events
}

impl Events {
    /// Events that were dispatched: ended by an empty line, and with data.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The next bytes of the content, in any pieces.
    pub fn bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if MARK.get(self.mark) == Some(&byte) {
                self.mark += 1;
                continue;
            }
            if self.mark < 3 {
                // what looked like a mark was the beginning of a line
                self.len = self.mark;
                self.mark = 3;
            }
            match byte {
                b'\n' if self.cr => self.cr = false,
                b'\n' | b'\r' => {
                    self.end_line();
                    self.cr = byte == b'\r';
                }
                _ => {
                    self.cr = false;
                    if let Some(place) = self.line.get_mut(self.len) {
                        *place = byte;
                    }
                    self.len = (self.len + 1).min(6);
                }
            }
        }
    }

    /// Bytes that were not seen: the lines around them count for nothing.
    pub fn skip(&mut self) {
        self.mark = 3;
        self.data = false;
        self.len = 6;
        self.line = *b"?????";
    }

    fn end_line(&mut self) {
        match self.len {
            0 => self.count += u64::from(std::mem::take(&mut self.data)),
            4 => self.data |= &self.line[..4] == b"data",
            5.. => self.data |= &self.line == b"data:",
            _ => {}
        }
        self.len = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STREAM: &[u8] = b": comment\n\ndata: one\n\nevent: x\ndata:two\r\ndata: more\r\n\r\n\
        id: 3\r\rdata\r\rdatax: no\n\nretry: 1\ndata: three\n\n\ndata: not ended\n";

    #[test]
    fn events_are_counted_however_they_are_cut() {
        for size in 1..STREAM.len() {
            let mut events = Events::default();
            STREAM.chunks(size).for_each(|piece| events.bytes(piece));
            assert_eq!(events.count(), 4, "{size}");
        }
    }

    #[test]
    fn a_byte_order_mark_in_front_is_no_part_of_the_first_line() {
        for (stream, count) in [
            (&b"\xef\xbb\xbfdata: 1\n\ndata: 2\n\n"[..], 2),
            (b"\xef\xbbdata: 1\n\ndata: 2\n\n", 1),
            (b"\xef\xbb\xbf\xef\xbb\xbfdata: 1\n\ndata: 2\n\n", 1),
            (b"data: 1\n\n\xef\xbb\xbfdata: 2\n\n", 1),
        ] {
            for size in 1..=stream.len() {
                let mut events = Events::default();
                stream.chunks(size).for_each(|piece| events.bytes(piece));
                assert_eq!(events.count(), count, "{size} {}", stream.escape_ascii());
            }
        }
    }

    #[test]
    fn what_was_not_seen_counts_for_nothing() {
        let mut events = Events::default();
        events.bytes(b"data: 1\n\ndata: 2");
        events.skip();
        events.bytes(b"data: 3\n\ndata: 4\n\n");
        assert_eq!(events.count(), 2);
    }
}
