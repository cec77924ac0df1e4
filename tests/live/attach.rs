//! Probes go into what they were made for, once, for whoever uses it, and out again.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::elf;
use crate::harness::{scaled, temp_dir, until, Guarded, Tracer, SOON};
use crate::https::{ask, certificate, go_peers, server, Load};
use crate::peers::{need, PYTHON};
use crate::real::{free_port, Program};

/// The functions by which a library is known.
const FUNCTIONS: [&str; 4] = ["SSL_read", "SSL_write", "SSL_free", "SSL_clear"];

/// Maps files as a loader does, and says on demand where they are not what is in the file.
const HOLD: &str = "
import mmap, os, sys
os.setuid(int(sys.argv[1]))
held = []
for path in sys.argv[2:]:
    names = [path] if os.path.isfile(path) else [path + '/' + n for n in os.listdir(path)]
    for name in names:
        with open(name, 'rb') as f:
            m = mmap.mmap(f.fileno(), 0, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC)
            held.append((m, f.read()))
print(flush=True)
for line in sys.stdin:
    print(*[i for m, text in held for i in range(len(text)) if m[i] != text[i]], flush=True)
";

/// A process that has files mapped.
struct Holder {
    asks: ChildStdin,
    says: BufReader<ChildStdout>,
    _process: Guarded,
}

impl Holder {
    fn start(user: u32, path: &Path) -> Self {
        need(PYTHON, "python3");
        let mut command = Command::new(PYTHON);
        command
            .args(["-c", HOLD, &user.to_string()])
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut process = Guarded::spawn(&mut command);
        let asks = process.child().stdin.take().expect("a pipe");
        let says = BufReader::new(process.child().stdout.take().expect("a pipe"));
        let mut holder = Holder {
            asks,
            says,
            _process: process,
        };
        holder.line();
        holder
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.says.read_line(&mut line).expect("a line");
        line
    }

    /// Where in the files there are probes.
    fn probes(&mut self) -> Vec<usize> {
        writeln!(self.asks).expect("asked");
        let line = self.line();
        let numbers = line.split_whitespace();
        numbers.map(|n| n.parse().expect("a number")).collect()
    }
}

/// A library with so many functions before those that are looked for.
fn library(before: usize) -> Vec<u8> {
    let others: Vec<String> = (0..before).map(|n| format!("other{n}")).collect();
    let names: Vec<&str> = others.iter().map(String::as_str).collect();
    elf::exporting(&[names, FUNCTIONS.to_vec()].concat())
        .0
        .bytes()
}

/// A directory with so many libraries in it.
fn libraries(n: usize) -> TempDir {
    let (dir, bytes) = (temp_dir(), library(0));
    for i in 0..n {
        fs::write(dir.path().join(format!("lib{i}.so")), &bytes).expect("a file");
    }
    dir
}

fn descriptors(tracer: &Tracer) -> usize {
    let open = fs::read_dir(format!("/proc/{}/fd", tracer.pid())).expect("its files");
    open.count()
}

#[test]
#[ignore = "needs root"]
fn no_probe_of_an_old_version_is_in_one_that_was_written_over_it() {
    let dir = temp_dir();
    let path = dir.path().join("library.so");
    fs::write(&path, library(0)).expect("a file");
    let inode = || fs::metadata(&path).expect("a file").ino();
    let before = inode();
    let tracer = Tracer::start(&[]);
    let mut old = Holder::start(0, &path);
    let places = until("probes", SOON, || {
        Some(old.probes()).filter(|places| places.len() >= FUNCTIONS.len())
    });
    drop(old);
    // as cp does it; that waits until they are out
    fs::write(&path, library(8)).expect("written over");
    assert_eq!(inode(), before);
    let stale = |found: &[usize]| found.iter().any(|place| places.contains(place));
    let mut new = Holder::start(0, &path);
    let found = until("probes of the new version", SOON, || {
        let found = new.probes();
        assert!(
            !stale(&found),
            "{found:?} are {places:?} of the old version"
        );
        Some(found).filter(|found| found.len() >= FUNCTIONS.len())
    });
    assert!(!stale(&found));
    drop(new);
    let trace = tracer.finish();
    trace.assert_no_loss();
}

#[test]
#[ignore = "needs root"]
fn files_of_one_user_leave_the_others_seen_and_the_end_quick() {
    const NOBODY: u32 = 65534;
    const FILES: usize = 3000;
    let dir = libraries(FILES);
    let tracer = Tracer::start(&["--role", "server"]);
    let before = descriptors(&tracer);
    let _held = Holder::start(NOBODY, dir.path());
    // while they are looked into
    let load = Load { conns: 4, each: 25 };
    let nginx = server("nginx");
    ask("requests", "http/1.1", load, &[&nginx]);
    until("what a user may have", SOON, || {
        tracer
            .stderr()
            .contains("of user 65534 are not traced")
            .then_some(())
    });
    // those that were looked into meanwhile are open for a moment
    until("no more than that", SOON, || {
        (100..2000)
            .contains(&(descriptors(&tracer) - before))
            .then_some(())
    });
    // a new file, of another user
    let go = server("Go net/http");
    until("the scan of a Go program", SOON, || {
        ask("curl", "http/1.1", Load { conns: 1, each: 1 }, &[&go]);
        (tracer.lines() > load.conns * load.each).then_some(())
    });
    let known = tracer.lines();
    ask("requests", "http/1.1", load, &[&go]);
    let all = known + load.conns * load.each;
    let trace = tracer.settle(all).finish();
    let of = |port| trace.records.iter().filter(|r| r.dst_port == port).count();
    assert_eq!(of(nginx.port), load.conns * load.each);
    // curl's last answer may have come while its program was looked into
    assert!(of(go.port) > load.conns * load.each, "{:?}", of(go.port));
    trace.assert_no_loss();
    // Half a second, unless the processors have much else to do.
    let limit = scaled(Duration::from_secs(6));
    assert!(trace.took_to_end < limit, "{:?}", trace.took_to_end);
}

#[test]
#[ignore = "needs root"]
fn what_nobody_uses_any_more_is_given_back() {
    let dir = libraries(100);
    let tracer = Tracer::start(&[]);
    let before = descriptors(&tracer);
    let held = Holder::start(0, dir.path());
    until("their probes", SOON, || {
        (descriptors(&tracer) >= before + 400).then_some(())
    });
    drop(held);
    until("the end of their probes", SOON, || {
        (descriptors(&tracer) <= before + 10).then_some(())
    });
    tracer.finish().assert_no_loss();
}

/// Starts a server below an overlay mount of its own.
fn container(image: &Path, program: &Path) -> Program {
    let (dir, port) = (temp_dir(), free_port());
    certificate(dir.path());
    let at = |name: &str| {
        let path = dir.path().join(name);
        fs::create_dir(&path).expect("a directory");
        path.display().to_string()
    };
    let (upper, work, merged) = (at("upper"), at("work"), at("merged"));
    let lower = image.display();
    let cert = dir.path().display();
    let program = program.file_name().expect("a name").to_string_lossy();
    let script = format!(
        "mount --make-rprivate /
         mount -t overlay overlay -o lowerdir={lower},upperdir={upper},workdir={work} {merged}
         exec {merged}/{program} serve {cert}/cert.pem {cert}/key.pem {port}"
    );
    let mut command = Command::new("/usr/bin/unshare");
    command.args(["-m", "sh", "-ec", &script]);
    Program::start(dir, port, &mut command)
}

#[test]
#[ignore = "needs root"]
fn one_image_in_two_containers_is_told_once() {
    let image = temp_dir();
    let program: PathBuf = image.path().join("server");
    fs::copy(&go_peers()[0], &program).expect("a copy");
    let servers = [(); 2].map(|()| container(image.path(), &program));
    let tracer = Tracer::start(&["--role", "server"]);
    let load = Load { conns: 2, each: 10 };
    for protocol in ["http/1.1", "h2"] {
        ask("curl", protocol, load, &servers.each_ref());
    }
    let all = 2 * servers.len() * load.conns * load.each;
    let trace = tracer.settle(all).finish();
    let mut paths: Vec<_> = trace
        .records
        .iter()
        .map(|r| (r.dst_port, &r.path))
        .collect();
    paths.sort_unstable();
    paths.dedup();
    assert_eq!((trace.records.len(), paths.len()), (all, all));
    for record in &trace.records {
        assert!(
            record.is_complete() && record.status == Some(200),
            "{record:#?}"
        );
    }
    trace.assert_no_loss();
}
