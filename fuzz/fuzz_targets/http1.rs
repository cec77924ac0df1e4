//! The HTTP/1 parser on any bytes: no panic, bounded memory, and the same
//! messages whole, cut, and with bodies unseen.
//!
//! `mkdir -p fuzz/corpus/http1` and
//! `cargo +nightly fuzz run http1 fuzz/corpus/http1 fuzz/seeds/http1`, which
//! adds what it finds to the first directory. `tests/http1_properties.rs`
//! wrote the seeds and says how.
//!
//! The sources are included, not linked: the parser needs nothing else of the
//! crate, and so libbpf need not be built for the fuzzer.

#![no_main]
#![allow(dead_code, unused_imports)]

#[path = "../../src/proto/mod.rs"]
mod proto;
#[path = "../../tests/http1_driver/mod.rs"]
mod http1_driver;
use proto::http1;

use http1_driver::{check, drive_skipping, from_fuzz_input, resynchronise, without_data, Dice};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((stream, seed)) = from_fuzz_input(input) else {
        return;
    };
    let mut dice = Dice::new(seed);
    let cuts = dice.cuts(stream.bytes.len());
    let whole = check(&stream, &cuts);
    let skipped = drive_skipping(&stream, &cuts, || dice.next() % 64);
    assert_eq!(without_data(skipped), without_data(whole));
    resynchronise(&stream);
});
