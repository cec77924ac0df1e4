//! `tests/fuzz_checks/reassembly.rs` on any steps.
//!
//! `mkdir -p fuzz/corpus/reassembly` and
//! `cargo +nightly fuzz run reassembly fuzz/corpus/reassembly fuzz/seeds/reassembly`.
//!
//! As in `http1.rs` the sources are included, so that libbpf need not be built.

#![no_main]
#![allow(dead_code)]

#[path = "../../src/event.rs"]
mod event;
#[path = "../../tests/fuzz_checks/reassembly.rs"]
mod reassembly;
#[path = "../../src/conn/stream.rs"]
mod stream;

libfuzzer_sys::fuzz_target!(|steps: &[u8]| reassembly::check(steps));
