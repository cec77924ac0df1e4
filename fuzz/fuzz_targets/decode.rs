//! The decoder on any bytes: no panic, and what it lets pass keeps its promises.
//!
//! `mkdir -p fuzz/corpus/decode` and
//! `cargo +nightly fuzz run decode fuzz/corpus/decode fuzz/seeds/decode`. The
//! seeds are the records of `tests/golden`, one a file.
//!
//! As in `http1.rs` the sources are included, so that libbpf need not be built.

#![no_main]
#![allow(dead_code)]

mod capture;
#[path = "../../src/event.rs"]
mod event;

use event::Event;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|raw: &[u8]| {
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
});
