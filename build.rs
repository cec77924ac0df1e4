//! Compiles the BPF object and generates its skeleton into OUT_DIR.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

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

    // The same bytes in whatever directory: BPF's line numbers name their files.
    let mut anywhere = OsString::from("-ffile-prefix-map=");
    anywhere.push(&root);
    anywhere.push("=.");
    if env::var_os("CARGO_FEATURE_SYSTEM_LIBBPF").is_some() {
        check_system_libbpf();
    }
    let args: [OsString; 7] = [
        anywhere,
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

/// The version of libbpf whose functions libbpf-sys declares.
const LIBBPF: (u32, u32) = (1, 7);

/// An older one would be told by names that the linker does not find.
fn check_system_libbpf() {
    let asked = Command::new("pkg-config")
        .args(["--modversion", "libbpf"])
        .output();
    let Ok(asked) = asked else { return };
    let version = String::from_utf8_lossy(&asked.stdout).trim().to_string();
    let mut numbers = version.split('.').map_while(|part| part.parse().ok());
    let (Some(major), Some(minor)) = (numbers.next(), numbers.next()) else {
        return;
    };
    let (least, older) = LIBBPF;
    assert!(
        (major, minor) >= LIBBPF,
        "the system's libbpf is {version}; {least}.{older} or later is needed, or the \
         default features, with the libbpf that libbpf-sys carries"
    );
}
