//! `tests/fuzz_checks/elf.rs` on any file.
//!
//! `mkdir -p fuzz/corpus/elf` and `cargo +nightly fuzz run elf fuzz/corpus/elf`,
//! to begin with any small programs that are copied there.
//!
//! As in `http1.rs` the sources are included, so that libbpf need not be built.

#![no_main]
#![allow(dead_code)]

#[path = "../../src/proc"]
mod proc {
    pub mod elf;
    pub mod probes;
    pub mod tls;
}
#[path = "../../tests/fuzz_checks/elf.rs"]
mod elf;
use proc::tls;

libfuzzer_sys::fuzz_target!(|file: &[u8]| elf::check(file));
