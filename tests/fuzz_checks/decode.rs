//! The decoder on any bytes: no panic, and what it lets pass keeps its promises.
//!
//! Shared by `fuzz.rs` and the fuzz target: whoever includes this has modules
//! `capture` and `event` beside it.

use super::capture;
use super::event::Event;

/// Decodes one record.
pub fn check(raw: &[u8]) {
    if let Ok(Some(Event::Data(data))) = capture::decode::event(raw) {
        assert!(data.bytes.len() as u64 <= data.size);
        assert!(data.pos.checked_add(data.size).is_some());
        assert!(data.bytes.len() <= raw.len());
    }
    if let Some(len) = capture::wire::length(raw) {
        // What a record says of its length decides alone, whatever follows it.
        if let Some(record) = raw
            .get(..len)
            .filter(|_| len >= size_of::<capture::wire::Hdr>())
        {
            assert_eq!(capture::decode::event(record), capture::decode::event(raw));
        }
    }
}
