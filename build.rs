//! Compiles the BPF object and generates its skeleton into OUT_DIR.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use libbpf_cargo::SkeletonBuilder;

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let arch = env::var("CARGO_CFG_TARGET_ARCH").expect("cargo sets CARGO_CFG_TARGET_ARCH");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let vmlinux = root.join("vmlinux").join(&arch);
    assert!(
        vmlinux.join("vmlinux.h").exists(),
        "no vmlinux/{arch}/vmlinux.h: x86_64 and aarch64 are supported"
    );

    let args: [OsString; 6] = [
        "-I".into(),
        vmlinux.into(),
        // BPF's third instruction set: its 32-bit jumps let every verifier from
        // 5.10 on follow the bounds of lengths; clang's default is the first.
        "-mcpu=v3".into(),
        "-Wall".into(),
        "-Werror".into(),
        // vmlinux.h declares functions in structs' scopes
        "-Wno-missing-declarations".into(),
    ];
    SkeletonBuilder::new()
        .source("src/bpf/http_tracer.bpf.c")
        .clang_args(args)
        .build_and_generate(out.join("http_tracer.skel.rs"))
        .expect("the BPF object does not compile (is clang installed?)");

    // A folder is watched with all its files.
    println!("cargo:rerun-if-changed=src/bpf");
    println!("cargo:rerun-if-changed=vmlinux/{arch}");
}
