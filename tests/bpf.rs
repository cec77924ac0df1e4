//! The kernel side's ways through a stream, compiled for this machine.

use std::path::Path;
use std::process::Command;

/// Compiles and runs `tests/bpf/NAME.c`, which says how many streams were all right.
fn assert_right(name: &str, streams: &str) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/bpf/{name}.c"));
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // what builds the BPF object, so it is here
    let compiled = Command::new("clang")
        .args(["-O2", "-Wall", "-Werror", "-ftrapv"])
        .arg("-o")
        .args([&program, &source])
        .status()
        .expect("clang");
    assert!(compiled.success());
    let ran = Command::new(program).arg(streams).output().expect("a run");
    let said = String::from_utf8_lossy(&ran.stdout);
    assert_eq!(
        said.trim(),
        streams,
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}

#[test]
fn what_the_kernel_side_does_not_copy_is_data_that_is_counted() {
    assert_right("frames", "3000");
}

#[test]
fn what_the_kernel_side_does_not_copy_is_the_data_of_chunks() {
    assert_right("chunks", "4000");
}
