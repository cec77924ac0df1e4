//! The kernel side's way through HTTP/2's frames, compiled for this machine.

use std::path::Path;
use std::process::Command;

#[test]
fn what_the_kernel_side_does_not_copy_is_data_that_is_counted() {
    const STREAMS: &str = "3000";
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frames/main.c");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("frames");
    // what builds the BPF object, so it is here
    let compiled = Command::new("clang")
        .args(["-O2", "-Wall", "-Werror", "-ftrapv"])
        .arg("-o")
        .args([&program, &source])
        .status()
        .expect("clang");
    assert!(compiled.success());
    let ran = Command::new(program).arg(STREAMS).output().expect("a run");
    let said = String::from_utf8_lossy(&ran.stdout);
    assert_eq!(
        said.trim(),
        STREAMS,
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}
