//! Every way of moving bytes through a socket, measured: what is seen of
//! exchanges whose both ends use it, through each hook of this host. The
//! table of docs/io-paths.md is this test's, rewritten with `HTTP_TRACER_BLESS=1`;
//! `HTTP_TRACER_ROWS=uring` measures the rows of which that is a part.
//!
//! `paths/paths.c` plays both ends, `paths/i386.c` those of 32-bit processes.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::docs::Table;
use crate::harness::{self, number, output_of, run_through, Ran};
use crate::record::Role;

/// A line of the table.
struct Row {
    name: &'static str,
    transport: &'static str,
    setting: &'static str,
    /// What paths.c calls the way to send, and the one to receive.
    send: &'static str,
    recv: &'static str,
    /// i386.c plays the ends.
    compat: bool,
    /// Some kernels have no such thing: then the line of the docs stands.
    may_lack: bool,
    why: &'static str,
}

/// A direction that the row is not about.
const NONE: &str = "";

const fn way(name: &'static str, send: &'static str, recv: &'static str) -> Row {
    Row {
        name,
        transport: "v4",
        setting: "plain",
        send,
        recv,
        compat: false,
        may_lack: false,
        why: "",
    }
}

const fn uring(name: &'static str, send: &'static str, recv: &'static str) -> Row {
    Row {
        may_lack: true,
        why: "no system call moves the bytes",
        ..way(name, send, recv)
    }
}

const fn compat(name: &'static str, send: &'static str, recv: &'static str) -> Row {
    Row {
        setting: "exec",
        compat: true,
        may_lack: true,
        ..way(name, send, recv)
    }
}

const fn over(name: &'static str, transport: &'static str) -> Row {
    Row {
        transport,
        ..way(name, "send", "recv")
    }
}

const fn held(name: &'static str, setting: &'static str) -> Row {
    Row {
        setting,
        ..way(name, "send", "recv")
    }
}

impl Row {
    const fn why(self, why: &'static str) -> Row {
        Row { why, ..self }
    }
    const fn may_lack(self) -> Row {
        Row {
            may_lack: true,
            ..self
        }
    }
}

const ROWS: &[Row] = &[
    way("write, read", "write", "read"),
    way("writev, readv", "writev", "readv"),
    way("pwritev2, preadv2", "pwritev2", "preadv2").why("with offset -1; others fail on a socket"),
    way("send, recv", "send", "recv"),
    way("sendto, recvfrom", "sendto", "recvfrom"),
    way("sendmsg, recvmsg", "sendmsg", "recvmsg"),
    way("sendmmsg, recvmmsg", "sendmmsg", "recvmmsg"),
    way("MSG_MORE", "more", NONE),
    way("MSG_WAITALL", NONE, "waitall"),
    way("MSG_PEEK, then recv", NONE, "peek").why("a peek moves nothing"),
    way("MSG_TRUNC, a body", NONE, "trunc").why("taken and put nowhere"),
    way("MSG_ZEROCOPY", "zerocopy", NONE),
    way("TCP_ZEROCOPY_RECEIVE, a body", NONE, "zerocopy"),
    way("sendfile, a body", "sendfile", NONE),
    way("sendfile, head and all", "sendfile-all", NONE)
        .why("no buffer to read the head from; the receiving end has it"),
    way("splice, a body", "splice", "splice"),
    way("splice, head and all", "splice-all", "splice-all").why("no buffer to read the head from"),
    way("tee and splice, a body", "tee", "tee"),
    way("io_submit (Linux AIO)", "aio", "aio")
        .why("which of its control blocks is under way is not looked for"),
    uring("io_uring: send, recv", "uring-send", "uring-recv"),
    uring(
        "io_uring: sendmsg, recvmsg",
        "uring-sendmsg",
        "uring-recvmsg",
    ),
    uring(
        "io_uring: recvmsg, its header gone",
        NONE,
        "uring-recvmsg-gone",
    )
    .why("its list of buffers is not there any more"),
    uring("io_uring: write, read", "uring-write", "uring-read"),
    uring("io_uring: writev, readv", "uring-writev", "uring-readv"),
    uring("io_uring: SQPOLL", "uring-sqpoll", "uring-sqpoll"),
    uring("io_uring: DEFER_TASKRUN", "uring-defer", "uring-defer"),
    uring(
        "io_uring: by a worker (IOSQE_ASYNC)",
        "uring-worker",
        "uring-worker",
    ),
    uring("io_uring: fixed buffers", "uring-fixed", "uring-fixed"),
    uring("io_uring: registered files", "uring-file", "uring-file"),
    uring("io_uring: linked sends", "uring-linked", NONE),
    uring("io_uring: recv with MSG_WAITALL", NONE, "uring-waitall"),
    uring("io_uring: provided buffers", NONE, "uring-provided"),
    uring("io_uring: multishot recv", NONE, "uring-multishot"),
    uring(
        "io_uring: recv into several provided buffers",
        NONE,
        "uring-bundle",
    )
    .why("which of them got what is not looked for"),
    uring("io_uring: zero-copy send", "uring-zc", NONE),
    uring(
        "io_uring: zero-copy send, fixed buffers",
        "uring-zc-fixed",
        NONE,
    ),
    uring("io_uring: zero-copy sendmsg", "uring-sendmsg-zc", NONE),
    uring("io_uring: splice, a body", "uring-splice", "uring-splice").why(""),
    compat("32-bit process: write, read", "write", "read"),
    compat("32-bit process: writev, readv", "writev", "readv"),
    compat("32-bit process: sendto, recvfrom", "sendto", "recvfrom"),
    compat("32-bit process: sendmsg, recvmsg", "sendmsg", "recvmsg"),
    compat("32-bit process: sendmmsg, recvmmsg", "sendmmsg", "recvmmsg"),
    compat("32-bit process: sendfile, a body", "sendfile", NONE),
    compat("socketcall: send, recv", "call-send", "call-recv"),
    compat(
        "socketcall: sendto, recvfrom",
        "call-sendto",
        "call-recvfrom",
    ),
    compat(
        "socketcall: sendmsg, recvmsg",
        "call-sendmsg",
        "call-recvmsg",
    ),
    compat(
        "socketcall: sendmmsg, recvmmsg",
        "call-sendmmsg",
        "call-recvmmsg",
    ),
    over("IPv4", "v4"),
    over("IPv6", "v6"),
    over("IPv4 to a socket of IPv6 (v4-mapped)", "mapped"),
    over("AF_UNIX, SOCK_STREAM", "unix"),
    over("AF_UNIX, socketpair", "pair"),
    Row {
        send: "small",
        recv: "small",
        ..over("AF_UNIX, SOCK_SEQPACKET", "seqpacket")
    }
    .why("packets, no byte stream: HTTP does not go there"),
    over("MPTCP", "mptcp").may_lack(),
    over("kTLS", "ktls")
        .may_lack()
        .why("the plaintext, once; measured on Linux 6.12"),
    held("dup", "dup"),
    held("fork", "fork"),
    held("SCM_RIGHTS", "pass"),
    held("SO_REUSEPORT", "reuseport"),
    held("accept4", "accept4"),
    held("non-blocking", "nonblock"),
    held("non-blocking, edge-triggered epoll", "edge"),
    held("threads that share a connection", "threads"),
];

const EXCHANGES: u64 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    /// Method, path, status and both sizes of every exchange, at both ends.
    Exact,
    /// Every byte is in the account, but not in the records, which say so.
    Counted,
    Unseen,
    /// A record says what is not so: never allowed.
    Wrong,
    /// This kernel has no such thing.
    Lacking,
}

impl Seen {
    fn cell(self) -> &'static str {
        match self {
            Seen::Exact => "exact",
            Seen::Counted => "counted",
            Seen::Unseen => "not seen",
            Seen::Wrong => "WRONG",
            Seen::Lacking => unreachable!("a row that was not measured"),
        }
    }
}

/// A program of `paths/`.
pub fn compile(name: &str, args: &[&str]) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/live/paths")
        .join(name);
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name.trim_end_matches(".c"));
    let built = output_of(
        Command::new("gcc")
            .args(["-O1", "-Wall", "-Wextra", "-Wno-missing-field-initializers"])
            .args(["-Wno-psabi", "-Werror", "-o"])
            .arg(&program)
            .arg(source)
            .args(args),
    );
    assert!(built.status.success(), "{name}: {}", built.stderr);
    program
}

fn program() -> &'static str {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let built = BUILT.get_or_init(|| compile("paths.c", &["-pthread"]));
    built.to_str().expect("a path in UTF-8")
}

fn program_32bit() -> &'static str {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let freestanding = ["-m32", "-ffreestanding", "-fno-pie", "-fno-stack-protector"];
        compile(
            "i386.c",
            &[&freestanding[..], &["-nostdlib", "-static"]].concat(),
        )
    });
    built.to_str().expect("a path in UTF-8")
}

/// What is seen when both ends send by `send` and receive by `recv`.
fn measure(hook: &str, row: &Row, send: &str, recv: &str) -> Seen {
    const LACKING: i32 = 77;
    let mut cmd = vec![program(), row.transport, row.setting, send, recv];
    if row.compat {
        cmd.push(program_32bit());
    }
    // what TLS adds is looked at elsewhere, and costs each start some time
    let ran = run_through(hook, &["--role", "both", "--tls", "off"], &cmd);
    let what = format!("{hook}, {}, {send}, {recv}", row.name);
    if ran.code() == LACKING && row.may_lack {
        return Seen::Lacking;
    }
    assert_eq!(ran.code(), 0, "{what}: {}", ran.stderr);
    classify(&what, &ran)
}

fn classify(what: &str, ran: &Ran) -> Seen {
    let said = ran.stdout.lines().find(|line| !line.starts_with('{'));
    let sizes: Vec<u64> = said
        .unwrap_or_default()
        .split(' ')
        .map(|n| n.parse().expect("a size"))
        .collect();
    assert_eq!(
        number(&ran.stats, "io.ring_full"),
        0,
        "{what}: {:#}",
        ran.stats
    );
    let mut right = BTreeMap::new();
    for r in ran.records.iter().filter(|r| r.is_complete()) {
        let role = r.role().expect("a role");
        let is_right = r.method == "POST"
            && r.path.len() == 2
            && ("/0".."/4").contains(&r.path.as_str())
            && r.status == Some(200)
            && r.request_bytes == Some(sizes[0])
            && r.response_bytes == Some(sizes[1])
            && r.end.as_deref() == Some("response");
        if !is_right {
            eprintln!("{what}: complete, and not right: {r:?}");
            return Seen::Wrong;
        }
        *right.entry((role, &r.path)).or_insert(0) += 1;
    }
    if right.values().any(|&n| n != 1) {
        eprintln!("{what}: twice: {right:?}");
        return Seen::Wrong;
    }
    let ends = [Role::Server, Role::Client].len() as u64;
    let moved = ends * EXCHANGES * (sizes[0] + sizes[1]);
    let seen = number(&ran.stats, "io_bytes.seen") - number(&ran.stats, "io_bytes.filtered");
    if seen > moved {
        eprintln!("{what}: counted twice: {seen} of {moved}");
        return Seen::Wrong;
    }
    if right.len() as u64 == ends * EXCHANGES && ran.records.len() == right.len() {
        return Seen::Exact;
    }
    eprintln!("{what}: {} of {moved} bytes seen; {:?}", seen, ran.records);
    if seen == moved {
        Seen::Counted
    } else {
        Seen::Unseen
    }
}

/// Sends and receives, through one hook.
fn measure_row(hook: &str, row: &Row) -> [Option<Seen>; 2] {
    let (plain_send, plain_recv) = match (row.compat, row.transport) {
        (true, _) => ("sendto", "recvfrom"),
        (_, "seqpacket") => ("small", "small"),
        _ => ("send", "recv"),
    };
    if (row.send, row.recv) == (plain_send, plain_recv) {
        return [Some(measure(hook, row, row.send, row.recv)); 2];
    }
    let one = |way: &str, send, recv| (way != NONE).then(|| measure(hook, row, send, recv));
    [
        one(row.send, row.send, plain_recv),
        one(row.recv, plain_send, row.recv),
    ]
}

const HOOKS: [&str; 2] = ["socket", "syscall"];

/// Those of the table that this kernel has, or the one the suite was told to use.
fn hooks() -> Vec<&'static str> {
    let wanted = |hook: &&str| {
        harness::tested_hook().is_none_or(|tested| tested == *hook || tested == "auto")
    };
    let there = |hook: &&str| run_through(hook, &[], &["true"]).code() != 3;
    HOOKS.into_iter().filter(wanted).filter(there).collect()
}

const TABLE: Table = Table {
    file: "io-paths.md",
    begin: "<!-- io paths: generated by tests/live/paths.rs -->\n",
    end: "<!-- end of io paths -->\n",
};

/// The table's lines as cells, by name.
fn cells(table: &str) -> BTreeMap<String, Vec<String>> {
    table
        .lines()
        .skip(2)
        .map(|line| {
            line.split('|')
                .map(|cell| cell.trim().to_string())
                .collect()
        })
        .map(|cells: Vec<String>| (cells[1].clone(), cells))
        .collect()
}

#[test]
#[ignore = "needs root"]
fn every_way_to_move_bytes_is_seen_as_the_docs_say() {
    let said = cells(&TABLE.read());
    let hooks = hooks();
    assert!(!hooks.is_empty(), "no hook of this table on this host");

    let mut table = String::from("| way |");
    let mut rule = String::from("|---|");
    for hook in HOOKS {
        write!(table, " `{hook}`: sends | receives |").expect("memory");
        rule.push_str("---|---|");
    }
    writeln!(table, " |\n{rule}---|").expect("memory");
    let some = std::env::var("HTTP_TRACER_ROWS").unwrap_or_default();
    for row in ROWS.iter().filter(|row| row.name.contains(&some)) {
        write!(table, "| {} |", row.name).expect("memory");
        for (at, hook) in HOOKS.into_iter().enumerate() {
            let got = match hooks.contains(&hook) {
                true => measure_row(hook, row),
                false => [Some(Seen::Lacking); 2],
            };
            for (direction, seen) in got.into_iter().enumerate() {
                let cell = match seen {
                    None => "",
                    Some(Seen::Lacking) => said
                        .get(row.name)
                        .and_then(|cells| cells.get(2 + 2 * at + direction))
                        .map_or("unknown", String::as_str),
                    Some(seen) => seen.cell(),
                };
                write!(table, " {cell} |").expect("memory");
            }
        }
        writeln!(table, " {} |", row.why).expect("memory");
    }
    eprintln!("{table}");
    assert!(!table.contains(Seen::Wrong.cell()), "wrong records");
    TABLE.assert_is(&table, some.is_empty());
}
