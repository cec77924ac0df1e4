//! `tests/fuzz_checks/decode.rs` on any bytes.
//!
//! `mkdir -p fuzz/corpus/decode` and
//! `cargo +nightly fuzz run decode fuzz/corpus/decode fuzz/seeds/decode`. The
//! seeds are the records of `tests/golden`, one a file.
//!
//! As in `http1.rs` the sources are included, so that libbpf need not be built.

#![no_main]
#![allow(dead_code)]

mod capture;
#[path = "../../tests/fuzz_checks/decode.rs"]
mod decode;
#[path = "../../src/event.rs"]
mod event;

libfuzzer_sys::fuzz_target!(|raw: &[u8]| decode::check(raw));
