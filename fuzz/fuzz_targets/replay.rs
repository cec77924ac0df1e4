//! `tests/fuzz_checks/replay.rs` on any file.
//!
//! `mkdir -p fuzz/corpus/replay` and
//! `cargo +nightly fuzz run replay fuzz/corpus/replay fuzz/seeds/replay
//! tests/golden`: the golden recordings are seeds, too.
//!
//! As in `http1.rs` the sources are included, so that libbpf need not be built.

#![no_main]
#![allow(dead_code, unused_imports)]

mod capture;
#[path = "../../src/conn/mod.rs"]
mod conn;
#[path = "../../src/event.rs"]
mod event;
#[path = "../../src/record/mod.rs"]
mod record;
#[path = "../../src/files.rs"]
mod files;
#[path = "../../src/timeout_writer.rs"]
mod timeout_writer;
#[path = "../../src/pipeline/mod.rs"]
mod pipeline;
#[path = "../../src/proto/mod.rs"]
mod proto;
#[path = "../../src"]
mod src {
    pub mod queue;
    pub mod recording;
}
#[path = "../../tests/fuzz_checks/replay.rs"]
mod replay;
#[path = "../../src/tracker/mod.rs"]
mod tracker;
use src::{queue, recording};

libfuzzer_sys::fuzz_target!(|file: &[u8]| replay::check(file));
