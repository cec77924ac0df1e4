//! Records in, exchanges out, without the kernel: what the pipeline makes of
//! scripted connections, whole and damaged. Every test ends by
//! `Bench::finish`, which checks that the account of exchanges balances.

#[path = "../support/mod.rs"]
mod support;

mod bodies;
mod both_ends;
mod endings;
mod events;
mod expect;
mod feedback;
mod http2;
mod joined;
mod long_lived;
mod losses;
mod memory;
mod milestones;
mod mutations;
mod odd;
mod oracle;
mod ordinary;
mod pipelining;
mod regressions;
mod splits;
mod tls;
mod unix;
