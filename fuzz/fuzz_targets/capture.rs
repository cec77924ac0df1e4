//! The part of `src/capture` that needs no libbpf, under the same name.

#[path = "../../src/capture/decode.rs"]
pub mod decode;
#[path = "../../src/capture/wire.rs"]
pub mod wire;
