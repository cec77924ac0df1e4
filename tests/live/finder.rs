//! TLS libraries where processes load them late, delete them, or never gave them a path;
//! files made to hurt who reads them; and the processes that look for all these.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{setrlimit, Resource};
use nix::sys::signal::Signal;

use crate::harness::{scaled, temp_dir, until, Guarded, Tracer, SOON};
use crate::https::server;
use crate::peers::{need, source};
use crate::real::output;

const LIBSSL: &str = "/usr/lib/x86_64-linux-gnu/libssl.so.3";

fn late_client() -> PathBuf {
    need("/usr/bin/gcc", "gcc");
    let peer = Path::new(env!("CARGO_TARGET_TMPDIR")).join("late-client");
    let mut command = Command::new("/usr/bin/gcc");
    command.arg("-O2").arg("-o").arg(&peer);
    output(command.arg(source("late_client.c")).arg("-ldl"));
    peer
}

/// How long after it was loaded requests through this library are seen.
fn seen_after(way: &str, library: &Path) -> Duration {
    let (server, client) = (server("nginx"), late_client());
    let tracer = Tracer::start(&["--role", "client"]);
    let mut command = Command::new(client);
    command.arg(way).arg(library).arg(server.port.to_string());
    let mut client = Guarded::spawn(command.stdin(Stdio::piped()).stdout(Stdio::null()));
    // it has been looked at as a program that starts
    let status = format!("/proc/{}/status", client.pid());
    let looked = Instant::now() + Duration::from_millis(2500);
    until("it has run for a while", SOON, || {
        (Instant::now() >= looked && Path::new(&status).exists()).then_some(())
    });
    assert_eq!(tracer.lines(), 0);
    let begun = Instant::now();
    let mut input = client.child().stdin.take().expect("its input");
    input.write_all(b"\n").expect("a line");
    until(&format!("{way}: a record"), SOON, || {
        (tracer.lines() > 0).then_some(())
    });
    let took = begun.elapsed();
    drop(input);
    assert!(client.wait(SOON).success());
    let trace = tracer.finish();
    assert!(trace.records.iter().all(|r| r.path.starts_with("/late/")));
    took
}

/// What another test has no hand in: no other process uses it.
fn copy_of_libssl(dir: &Path) -> PathBuf {
    let copy = dir.join("libssl.so.3");
    fs::copy(LIBSSL, &copy).expect("a copy");
    copy
}

/// The client asks each 20 ms; without being told, the finder looks each 800 ms.
const LATE: Duration = Duration::from_millis(500);

#[cfg(target_arch = "x86_64")]
#[test]
#[ignore = "needs root"]
fn a_library_that_is_loaded_late_is_seen_at_once() {
    let dir = temp_dir();
    let took = seen_after("file", &copy_of_libssl(dir.path()));
    assert!(took < scaled(LATE), "{took:?}");
}

#[cfg(target_arch = "x86_64")]
#[test]
#[ignore = "needs root"]
fn a_library_that_is_deleted_or_never_had_a_path_is_seen() {
    let dir = temp_dir();
    for way in ["deleted", "memfd"] {
        let took = seen_after(way, &copy_of_libssl(dir.path()));
        // what is deleted before it is looked at is found by the next look
        assert!(took < scaled(3 * LATE), "{way}: {took:?}");
    }
}

#[cfg(target_arch = "x86_64")]
#[test]
#[ignore = "needs root"]
fn a_library_below_a_directory_with_a_newline_in_its_name_is_seen() {
    let dir = temp_dir();
    let odd = dir.path().join("new\nline \\012");
    fs::create_dir(&odd).expect("a directory");
    let took = seen_after("file", &copy_of_libssl(&odd));
    assert!(took < scaled(LATE), "{took:?}");
}

/// The tracer, its finders and their readers.
fn family(tracer: &Tracer) -> Vec<u32> {
    let mut all = vec![tracer.pid()];
    let mut at = 0;
    while let Some(pid) = all.get(at) {
        let children = format!("/proc/{pid}/task/{pid}/children");
        let children = fs::read_to_string(children).unwrap_or_default();
        all.extend(children.split_whitespace().flat_map(str::parse::<u32>));
        at += 1;
    }
    all
}

fn status(pid: u32, name: &str) -> Option<String> {
    let text = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    Some(line.strip_prefix(':')?.trim().to_string())
}

#[test]
#[ignore = "needs root"]
fn who_looks_at_files_has_no_capability_for_bpf_and_who_reads_them_has_none() {
    const CHOWN: u64 = 1;
    const DAC_OVERRIDE: u64 = 1 << 1;
    const DAC_READ_SEARCH: u64 = 1 << 2;
    const SYS_PTRACE: u64 = 1 << 19;
    const CHECKPOINT_RESTORE: u64 = 1 << 40;
    let tracer = Tracer::start(&[]);
    let family = family(&tracer);
    assert!(
        family.len() >= 4,
        "a finder, another, and a reader: {family:?}"
    );
    for pid in &family[1..] {
        let name = status(*pid, "Name").expect("a name");
        let allowed = match name.as_str() {
            "tls-finder" => DAC_READ_SEARCH | SYS_PTRACE | CHECKPOINT_RESTORE,
            "tls-reader" => 0,
            "file-opener" => CHOWN | DAC_OVERRIDE,
            name => panic!("{name}"),
        };
        let left = status(*pid, "CapPrm").and_then(|set| u64::from_str_radix(&set, 16).ok());
        assert_eq!(left.expect("a set") & !allowed, 0, "{name}");
        assert_eq!(status(*pid, "Seccomp").as_deref(), Some("2"), "{name}");
    }
    tracer.finish();
    until("the end of all of them", SOON, || {
        let left = family.iter().any(|pid| status(*pid, "Name").is_some());
        (!left).then_some(())
    });
}

#[test]
#[ignore = "needs root"]
fn when_the_finder_ends_it_is_said_and_another_takes_its_place() {
    let dir = temp_dir();
    let server = server("nginx");
    let tracer = Tracer::start(&["--role", "client"]);
    let finders = family(&tracer).into_iter();
    let mut finders = finders.filter(|pid| status(*pid, "Name").as_deref() == Some("tls-finder"));
    let finder = finders.next().expect("a finder");
    nix::sys::signal::kill(nix::unistd::Pid::from_raw(finder as i32), Signal::SIGKILL)
        .expect("its end");
    until("it is said", SOON, || {
        tracer
            .stderr()
            .contains("another one takes its place")
            .then_some(())
    });
    // what was found before goes on being seen, and what comes later is found
    let copy = copy_of_libssl(dir.path());
    for (n, library) in [Path::new(LIBSSL), &copy].into_iter().enumerate() {
        let mut command = Command::new(late_client());
        command
            .arg("file")
            .arg(library)
            .arg(server.port.to_string());
        let mut client = Guarded::spawn(command.stdin(Stdio::piped()).stdout(Stdio::null()));
        let mut input = client.child().stdin.take().expect("its input");
        input.write_all(b"\n").expect("a line");
        let before = tracer.lines();
        until(&format!("a record of client {n}"), SOON, || {
            (tracer.lines() > before).then_some(())
        });
        drop(input);
        assert!(client.wait(SOON).success());
    }
    let trace = tracer.finish();
    let mut ids: Vec<_> = trace
        .records
        .iter()
        .map(|r| (r.pid, r.path.clone()))
        .collect();
    ids.sort();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "each is told once");
}

#[test]
#[ignore = "needs root"]
fn a_tracer_that_crashes_leaves_no_core() {
    let unlimited = nix::libc::RLIM_INFINITY;
    setrlimit(Resource::RLIMIT_CORE, unlimited, unlimited).expect("cores of any size");
    let mut tracer = Tracer::start(&[]);
    tracer.signal(Signal::SIGABRT);
    let status = tracer.crashed();
    assert_eq!(status.signal(), Some(Signal::SIGABRT as i32));
    assert!(!status.core_dumped());
}

/// Has a file mapped to be executed, for as long as it lives.
fn mapped(file: &Path) -> Guarded {
    const SCRIPT: &str = "import mmap, os, sys, time
fd = os.open(sys.argv[1], os.O_RDONLY)
m = mmap.mmap(fd, 4096, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC)
sys.stdin.read()";
    need("/usr/bin/python3", "python3");
    let mut command = Command::new("/usr/bin/python3");
    command.args(["-c", SCRIPT]).arg(file);
    Guarded::spawn(command.stdin(Stdio::piped()))
}

/// An ELF file of 64 bits whose only tables are symbols and their names.
fn symbols_only(path: &Path, symbols: u64, names: u64, name: impl Fn(u64) -> u32, len: u64) {
    let file = File::create(path).expect("a file");
    let at = 4096;
    let names_at = at + symbols * 24;
    let mut head = vec![0u8; 64 + 3 * 64];
    head[..8].copy_from_slice(b"\x7fELF\x02\x01\x01\0");
    let mut put = |at: usize, bytes: &[u8]| head[at..at + bytes.len()].copy_from_slice(bytes);
    put(16, &[3, 0, 62, 0, 1]); // ET_DYN, EM_X86_64, version
    put(40, &64u64.to_le_bytes()); // e_shoff
    put(52, &[64, 0, 56, 0, 0, 0, 64, 0, 3, 0]); // sizes, and three sections
    for (section, kind, offset, size, link, entry) in [
        (1, 11u32, at, symbols * 24, 2u32, 24u64),
        (2, 3, names_at, names, 0, 0),
    ] {
        let header = 64 + section * 64;
        put(header + 4, &kind.to_le_bytes());
        put(header + 24, &offset.to_le_bytes());
        put(header + 32, &size.to_le_bytes());
        put(header + 40, &link.to_le_bytes());
        put(header + 56, &entry.to_le_bytes());
    }
    file.write_all_at(&head, 0).expect("its head");
    let table: Vec<u8> = (0..symbols.min(1 << 20))
        .flat_map(|n| {
            let mut symbol = [0u8; 24];
            symbol[..4].copy_from_slice(&name(n).to_le_bytes());
            symbol[4] = 0x12; // a global function
            symbol[6] = 1;
            symbol[8..16].copy_from_slice(&4096u64.to_le_bytes());
            symbol
        })
        .collect();
    file.write_all_at(&table, at).expect("its symbols");
    if names <= 64 << 20 {
        let long = vec![b'S'; names as usize - 1];
        file.write_all_at(&long, names_at).expect("its names");
    }
    file.set_len(len.max(names_at + names)).expect("its length");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("its mode");
}

#[test]
#[ignore = "needs root"]
fn hostile_files_cost_no_process_of_the_tracer_much_memory_and_others_no_time() {
    const MIB: u64 = 1 << 20;
    let dir = temp_dir();
    let at = |name| dir.path().join(name);
    // every symbol has the one long name
    symbols_only(&at("libssl-long.so"), 500_000, 12 * MIB, |_| 0, 0);
    symbols_only(
        &at("libssl-many.so"),
        22_000_000,
        4096,
        |n| n as u32 % 4096,
        0,
    );
    symbols_only(&at("libssl-holes.so"), 1000, 4096, |n| n as u32, 557 * MIB);
    let server = server("nginx");
    let tracer = Tracer::start(&["--role", "client"]);
    let files = ["libssl-long.so", "libssl-many.so", "libssl-holes.so"];
    let _users: Vec<_> = files.iter().map(|name| mapped(&at(name))).collect();
    let touched = File::options()
        .write(true)
        .open(at("libssl-holes.so"))
        .expect("it");
    let mut peak = 0;
    // programs that start meanwhile are seen as if those were not there
    for n in 0..4 {
        touched
            .write_all_at(&[n], 2 * MIB)
            .expect("another content");
        let folder = at(["a", "b", "c", "d"][n as usize]);
        fs::create_dir(&folder).expect("a directory");
        let copy = copy_of_libssl(&folder);
        let mut command = Command::new(late_client());
        command.arg("file").arg(copy).arg(server.port.to_string());
        let mut client = Guarded::spawn(command.stdin(Stdio::piped()).stdout(Stdio::null()));
        let mut input = client.child().stdin.take().expect("its input");
        let before = tracer.lines();
        let begun = Instant::now();
        input.write_all(b"\n").expect("a line");
        until("a record", SOON, || (tracer.lines() > before).then_some(()));
        assert!(begun.elapsed() < LATE, "{n}: {:?}", begun.elapsed());
        drop(input);
        assert!(client.wait(SOON).success());
        for pid in family(&tracer) {
            let high = status(pid, "VmHWM").unwrap_or_default();
            let kib = high.split(' ').next().and_then(|kib| kib.parse().ok());
            peak = peak.max(kib.unwrap_or(0u64));
        }
    }
    tracer.finish();
    assert!(peak < 100 << 10, "{peak} KiB");
}
