//! http-tracer: every HTTP request that a process of this machine serves or makes.
//!
//! One straight line: `capture` (kernel records) -> `event` -> `conn` (streams)
//! -> `proto` (messages) -> `tracker` (exchanges) -> `sink` (output). Everything
//! after `capture` is deterministic and needs no privileges.

pub mod capture;
pub mod cli;
pub mod clock;
pub mod command;
pub mod config;
pub mod conn;
pub mod doctor;
pub mod event;
pub mod files;
pub mod logging;
pub mod pipeline;
pub mod proc;
pub mod proto;
pub mod queue;
pub mod record;
pub mod recording;
pub mod run;
pub mod sandbox;
pub mod signals;
pub mod sink;
pub mod stats;
pub mod timeout_writer;
pub mod tracker;
