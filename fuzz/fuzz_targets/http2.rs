//! The HTTP/2 parser, header compression included, on any bytes: no panic,
//! bounded memory, and the same frames whole, cut, and with contents unseen.
//!
//! `mkdir -p fuzz/corpus/http2` and
//! `cargo +nightly fuzz run http2 fuzz/corpus/http2 fuzz/seeds/http2`.
//! `tests/http2_properties.rs` wrote the seeds and says how.
//!
//! As in `http1.rs` the sources are included, so that libbpf need not be built.

#![no_main]
#![allow(dead_code, unused_imports)]

#[path = "../../tests/support/dice.rs"]
mod dice;
#[path = "../../src/proto/http2/mod.rs"]
mod http2;
#[path = "../../tests/http2_driver/mod.rs"]
mod http2_driver;

use dice::Dice;
use http2_driver::{check, drive_skipping, from_fuzz_input, join_anywhere, without_content};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((stream, seed)) = from_fuzz_input(input) else {
        return;
    };
    let mut dice = Dice::new(seed);
    let len = stream.bytes.len();
    let mut cuts: Vec<usize> = (0..dice.below(6)).map(|_| dice.below(len + 1)).collect();
    cuts.sort_unstable();
    let whole = check(&stream, &cuts);
    let skipped = drive_skipping(&stream, &cuts, |_| dice.next() % 64);
    assert_eq!(without_content(skipped), without_content(whole));
    if len < 1000 {
        join_anywhere(&stream);
    }
});
