//! The readers of `/proc` and `/sys`, on trees that are made up.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use http_tracer::doctor::process::{Process, Streams, TlsUse};
use http_tracer::proc::{Capabilities, Family, Proc, State, TlsKind};
use tempfile::TempDir;

fn write(root: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn link(root: &Path, name: &str, target: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    symlink(target, path).unwrap();
}

const STATUS: &str = "Name:\tnginx\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t42\n\
    Uid:\t0\t1000\t0\t0\nVmSize:\t1 kB\nNSpid:\t42\t7\nCapEff:\t000000c000080000\nSeccomp:\t2\n";

/// A process with a socket of each kind, in big and in small.
fn tree() -> TempDir {
    let dir = TempDir::new().unwrap();
    let root = dir.path();
    write(root, "proc/42/status", STATUS);
    write(root, "proc/42/comm", "nginx\n");
    write(root, "proc/42/task/42/comm", "nginx\n");
    write(root, "proc/42/task/43/comm", "pool\n");
    link(root, "proc/42/ns/net", "net:[100]");
    link(root, "proc/self/ns/net", "net:[200]");
    let program = [
        b"\x7fELF\x02".as_slice(),
        &[0; 9000],
        b"x/rustls-0.23.1/src",
    ]
    .concat();
    write(root, "bin/nginx", program);
    link(
        root,
        "proc/42/exe",
        root.join("bin/nginx").to_str().unwrap(),
    );
    for (fd, target) in [
        "socket:[11]",
        "socket:[12]",
        "socket:[12]",
        "socket:[13]",
        "socket:[14]",
        "socket:[15]",
        "socket:[16]",
        "anon_inode:[io_uring]",
        "/dev/null",
        "pipe:[11]",
    ]
    .iter()
    .enumerate()
    {
        link(root, &format!("proc/42/fd/{fd}"), target);
    }
    let loopback = u32::from_ne_bytes([127, 0, 0, 1]);
    let mapped = format!(
        "{:08X}{:08X}{:08X}{loopback:08X}",
        0,
        0,
        u32::from_ne_bytes([0, 0, 255, 255])
    );
    let rest = "00000000:00000000 00:00000000 00000000     0        0";
    write(
        root,
        "proc/42/net/tcp",
        format!(
            "  sl  local_address rem_address   st ...\n\
             \x20  0: {loopback:08X}:0050 00000000:0000 0A {rest} 11 1 0\n\
             \x20  1: {loopback:08X}:0050 {loopback:08X}:9C40 01 {rest} 12 1 0\n\
             \x20  2: {loopback:08X}:1F90 00000000:0000 0A {rest} 99 1 0\n\
             nonsense\n"
        ),
    );
    write(
        root,
        "proc/42/net/tcp6",
        format!("  sl ...\n   0: {mapped}:01BB {mapped}:9C41 07 {rest} 13 1 0\n"),
    );
    write(
        root,
        "proc/42/net/unix",
        "Num       RefCount Protocol Flags    Type St Inode Path\n\
         0000000000000000: 00000002 00000000 00010000 0001 01    14 /run/a b.sock\n\
         0000000000000000: 00000003 00000000 00000000 0001 03    15\n\
         0000000000000000: 00000003 00000000 00000000 0002 01    16 /dev/log\n",
    );
    write(
        root,
        "proc/42/maps",
        "7f00-7f01 r--p 00000000 08:01 1    /usr/lib/libssl.so.3\n\
         7f01-7f02 r-xp 00000000 08:01 1    /usr/lib/libssl.so.3\n\
         7f02-7f03 r-xp 00000000 08:01 2    /usr/lib/libgnutls.so.30.1 (deleted)\n\
         7f03-7f04 rw-p 00000000 00:00 0    [heap]\n\
         7f04-7f05 r-xp 00000000 08:01 3    /usr/lib/libc.so.6\n\
         7f05-7f06 rw-p 00000000 00:00 0\n",
    );
    dir
}

#[test]
fn a_status_is_read() {
    let dir = tree();
    let proc = Proc::at(dir.path());
    let status = proc.status(42).unwrap();
    assert_eq!((status.name.as_str(), status.state), ("nginx", Some('S')));
    assert_eq!((status.uid, status.seccomp), (Some(1000), Some(2)));
    assert_eq!(status.pids, [42, 7]);
    for (bit, held) in [
        (Capabilities::BPF, true),
        (Capabilities::PERFMON, true),
        (Capabilities::SYS_PTRACE, true),
        (Capabilities::SYS_ADMIN, false),
    ] {
        assert_eq!(status.effective.has(bit), held, "{bit}");
    }
    assert!(proc.status(43).is_err());
    assert!(status.has_memory);
    // A kernel thread has none.
    let without = STATUS.replace("VmSize:\t1 kB\n", "");
    write(dir.path(), "proc/42/status", without);
    assert!(!proc.status(42).unwrap().has_memory);
    assert!(Process::gather(&proc, 42).kernel_thread);
}

#[test]
fn sockets_are_found_by_their_inode_numbers_each_once() {
    let dir = tree();
    let proc = Proc::at(dir.path());
    let sockets = proc.sockets(42, &proc.descriptors(42).unwrap()).unwrap();
    let shape: Vec<_> = sockets
        .streams
        .iter()
        .map(|socket| {
            (
                socket.family,
                socket.state,
                socket.local.port,
                socket.remote.port,
            )
        })
        .collect();
    assert_eq!(
        shape,
        [
            (Family::Tcp, State::Listening, 80, 0),
            (Family::Tcp, State::Connected, 80, 40000),
            (Family::Tcp, State::Idle, 443, 40001),
            (Family::UnixStream, State::Listening, 0, 0),
            (Family::UnixStream, State::Connected, 0, 0),
        ]
    );
    assert_eq!(sockets.others, 1, "a datagram socket");
    let v4 = |n: usize| sockets.streams[n].local.ip.unwrap().to_string();
    assert_eq!((v4(0), v4(2)), ("127.0.0.1".into(), "127.0.0.1".into()));
    assert_eq!(sockets.streams[3].path.as_deref(), Some("/run/a b.sock"));
    assert_eq!(sockets.streams[4].path, None);
}

#[test]
fn tls_is_found_in_libraries_and_in_the_program() {
    let dir = tree();
    let found = Proc::at(dir.path()).tls(42).unwrap();
    let kinds: Vec<_> = found.iter().map(|tls| (tls.kind, tls.built_in)).collect();
    assert_eq!(
        kinds,
        [
            (TlsKind::OpenSsl, false),
            (TlsKind::GnuTls, false),
            (TlsKind::Rustls, true)
        ]
    );
    assert_eq!(found[1].path, "/usr/lib/libgnutls.so.30.1");
}

#[test]
fn a_process_is_gathered_whole() {
    let dir = tree();
    let process = Process::gather(&Proc::at(dir.path()), 42);
    let tls = |name, path: String| TlsUse {
        name,
        path,
        seen: false,
    };
    let program = dir.path().join("bin/nginx").to_str().unwrap().to_string();
    assert_eq!(
        process,
        Process {
            pid: 42,
            state: Some('S'),
            kernel_thread: false,
            name: "nginx".into(),
            thread_names: vec!["nginx".into(), "pool".into()],
            own_pid: Some(7),
            netns: Some(100),
            netns_is_ours: Some(false),
            is_32_bit: Some(false),
            io_urings: Some(1),
            sockets: Some(Streams {
                listening: vec!["/run/a b.sock".into(), "127.0.0.1:80".into()],
                tcp_connected: 1,
                unix_connected: 1,
                ports: vec![80, 443, 40000, 40001],
                others: 1,
            }),
            tls: Some(vec![
                tls("OpenSSL", "/usr/lib/libssl.so.3".into()),
                tls("GnuTLS", "/usr/lib/libgnutls.so.30.1".into()),
                tls("rustls", program),
            ]),
        }
    );
    let none = Process::gather(&Proc::at(dir.path()), 43);
    assert_eq!((none.pid, none.state), (43, None));
}

#[test]
fn what_may_not_be_looked_at_stays_unknown() {
    let dir = TempDir::new().unwrap();
    write(dir.path(), "proc/42/status", STATUS);
    let process = Process::gather(&Proc::at(dir.path()), 42);
    assert_eq!(process.state, Some('S'));
    assert_eq!(
        (process.sockets, process.tls, process.netns),
        (None, None, None)
    );
    assert_eq!((process.is_32_bit, process.io_urings), (None, None));
}

#[test]
fn a_32_bit_program_is_told_by_its_header() {
    for (head, want) in [
        (&b"\x7fELF\x01"[..], Some(true)),
        (b"\x7fELF\x02", Some(false)),
        (b"#!/bin/sh", None),
        (b"\x7fE", None),
    ] {
        let dir = TempDir::new().unwrap();
        write(dir.path(), "proc/1/exe", head);
        assert_eq!(Proc::at(dir.path()).is_32_bit(1).ok(), want, "{head:?}");
    }
}

#[test]
fn facts_about_the_host_are_read() {
    let dir = TempDir::new().unwrap();
    let root = dir.path();
    let proc = Proc::at(root);
    assert_eq!((proc.release(), proc.lockdown()), (None, None));
    assert!(!proc.in_user_namespace() && !proc.in_pid_namespace());
    write(root, "proc/sys/kernel/osrelease", "6.1.0-50-amd64\n");
    write(
        root,
        "sys/kernel/security/lockdown",
        "none [integrity] confidentiality\n",
    );
    write(
        root,
        "proc/self/mounts",
        "proc /proc proc rw 0 0\nx /sys/fs/cgroup cgroup2 rw 0 0\n",
    );
    write(
        root,
        "proc/self/limits",
        "Limit                     Soft Limit           Hard Limit           Units\n\
         Max locked memory         8388608              unlimited            bytes\n",
    );
    write(
        root,
        "proc/self/uid_map",
        "         0          0 4294967295\n",
    );
    link(root, "proc/self/ns/pid", "pid:[4026531836]");
    assert_eq!(proc.release().as_deref(), Some("6.1.0-50-amd64"));
    assert_eq!(proc.lockdown().as_deref(), Some("integrity"));
    assert_eq!(
        proc.mount_point("cgroup2").as_deref(),
        Some("/sys/fs/cgroup")
    );
    assert_eq!(proc.mount_point("tracefs"), None);
    assert_eq!(proc.memlock(), Some(8 << 20));
    assert!(!proc.in_user_namespace() && !proc.in_pid_namespace());
    write(root, "proc/self/uid_map", "0 1000 1\n");
    assert!(proc.in_user_namespace());
    fs::remove_file(root.join("proc/self/ns/pid")).unwrap();
    link(root, "proc/self/ns/pid", "pid:[4026532000]");
    assert!(proc.in_pid_namespace());
    write(
        root,
        "proc/self/limits",
        "Max locked memory  unlimited unlimited bytes\n",
    );
    assert_eq!(proc.memlock(), None);
}

#[test]
fn the_offset_of_a_time_namespace_is_read() {
    let dir = TempDir::new().unwrap();
    let root = dir.path();
    let proc = Proc::at(root);
    assert_eq!(
        proc.monotonic_offset(),
        0,
        "a kernel without time namespaces"
    );
    link(root, "proc/self/ns/time", "time:[4026532177]");
    link(root, "proc/self/ns/time_for_children", "time:[4026532177]");
    for (offsets, ns) in [
        (
            "monotonic           0         0\nboottime            7         0\n",
            0,
        ),
        (
            "monotonic        1000       500\nboottime            0         0\n",
            1_000_000_000_500,
        ),
        ("monotonic          -2         5\n", -1_999_999_995),
        ("nonsense", 0),
        ("monotonic x y", 0),
    ] {
        write(root, "proc/self/timens_offsets", offsets);
        assert_eq!(proc.monotonic_offset(), ns, "{offsets}");
    }
    // Another than its children will be in: the file is not about this one.
    write(root, "proc/self/timens_offsets", "monotonic 1000 0\n");
    fs::remove_file(root.join("proc/self/ns/time")).unwrap();
    link(root, "proc/self/ns/time", "time:[4026531834]");
    assert_eq!(proc.monotonic_offset(), 0);
}
