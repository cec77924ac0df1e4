//! The program against real traffic: every test starts a tracer and peers,
//! and compares the tracer's records with what the peers themselves counted.
//!
//! Needs root and a network namespace of its own, which `scripts/test --live`
//! provides; without them every test fails and says so. `HTTP_TRACER_TEST_HOOK`
//! (`auto`, `socket`, `fexit` or `syscall`) chooses the hook, `HTTP_TRACER_TEST_SLOW`
//! is the factor by which deadlines are longer in a slow machine.
//!
//! `harness` runs the tracer, `golden` replays what it recorded, `peers`, `real` and `https` what it watches, `record` reads
//! and compares what it printed. The rest are the tests.

mod docs;
#[allow(dead_code)] // others have a use for the rest
#[path = "../support/elf.rs"]
mod elf;
mod golden;
mod harness;
mod https;
mod load;
mod peers;
mod real;
mod record;

mod attach;
mod chunks;
mod cli;
mod doctor;
mod exact;
mod finder;
mod http2;
mod joined;
mod long_lived;
mod matrix;
mod odd;
mod oracle;
mod overload;
mod paths;
mod privileges;
mod programs;
mod semantics;
mod splice;
mod syscalls;
mod tls;
mod tls_joined;
mod tls_libraries;
mod tls_memory;
