//! What would be seen of a process.

use http_tracer::config::{KernelFilter, Netns};
use http_tracer::doctor::process::{lines, Around, Process, Streams, TlsUse};
use http_tracer::doctor::report::Level::{self, Degraded, Failed, Ok};
use http_tracer::doctor::report::{Check, Part};
use http_tracer::event::Comm;

use super::{assert_line, line};

pub fn nginx() -> Process {
    Process {
        pid: 42,
        state: Some('S'),
        kernel_thread: false,
        name: "nginx".into(),
        thread_names: vec!["nginx".into(), "pool".into()],
        own_pid: Some(42),
        netns: Some(100),
        netns_is_ours: Some(true),
        is_32_bit: Some(false),
        io_urings: Some(0),
        sockets: Some(Streams {
            listening: vec!["0.0.0.0:80".into()],
            tcp_connected: 2,
            unix_connected: 1,
            ports: vec![80, 4000],
            others: 1,
        }),
        tls: Some(vec![]),
    }
}

fn unfiltered(process: &Process) -> Vec<Check> {
    filtered(process, &KernelFilter::default(), &[], "socket")
}

fn filtered(
    process: &Process,
    filter: &KernelFilter,
    netns: &[(&Netns, Option<u64>)],
    hook: &str,
) -> Vec<Check> {
    let around = Around {
        hook: Some(hook),
        filter,
        netns,
    };
    lines(process, around)
}

#[test]
fn an_ordinary_server_is_seen() {
    let checks = unfiltered(&nginx());
    assert!(checks
        .iter()
        .all(|check| check.status == Ok && check.part == Part::Process));
    assert_eq!(
        line(&checks, "sockets").text,
        "sockets: listens at 0.0.0.0:80, 2 TCP connections, 1 AF_UNIX connection, \
         1 other socket: UDP, netlink and the like, which is not traced, or MPTCP, which is"
    );
}

#[test]
fn a_process_that_is_gone_is_all_that_is_said() {
    for (state, words) in [(None, "no process 42"), (Some('Z'), "has ended")] {
        let checks = unfiltered(&Process { state, ..nginx() });
        assert_eq!(checks.len(), 1);
        assert_line(&checks, "process", Failed, words);
    }
}

#[test]
fn a_kernel_thread_is_called_one_and_nothing_else_is_said() {
    let checks = unfiltered(&Process {
        kernel_thread: true,
        sockets: None,
        ..nginx()
    });
    assert_eq!(checks.len(), 1);
    assert_line(&checks, "process", Failed, "is a kernel thread");
    assert!(!checks[0].fix.as_ref().unwrap().contains("root"));
}

#[test]
fn each_line_tells_what_is_not_seen() {
    let tls = |seen| {
        vec![TlsUse {
            name: "OpenSSL",
            path: "/usr/lib/libssl.so.3".into(),
            seen,
        }]
    };
    let cases: Vec<(&str, Process, Level, &str)> = vec![
        (
            "process",
            Process {
                state: Some('T'),
                ..nginx()
            },
            Ok,
            "stopped",
        ),
        (
            "process",
            Process {
                own_pid: Some(1),
                ..nginx()
            },
            Ok,
            "calls itself 1",
        ),
        (
            "sockets",
            Process {
                sockets: None,
                ..nginx()
            },
            Degraded,
            "may not be looked at",
        ),
        (
            "sockets",
            Process {
                sockets: Some(Streams::default()),
                ..nginx()
            },
            Ok,
            "no stream socket",
        ),
        (
            "netns",
            Process {
                netns_is_ours: Some(false),
                ..nginx()
            },
            Ok,
            "--netns 42",
        ),
        (
            "netns",
            Process {
                netns_is_ours: None,
                ..nginx()
            },
            Degraded,
            "may not",
        ),
        (
            "tls",
            Process {
                sockets: Some(Streams {
                    ports: vec![443, 40000],
                    ..Streams::default()
                }),
                ..nginx()
            },
            Degraded,
            "port 443",
        ),
        (
            "bits",
            Process {
                is_32_bit: Some(true),
                ..nginx()
            },
            Degraded,
            "io.fault",
        ),
        (
            "bits",
            Process {
                is_32_bit: None,
                ..nginx()
            },
            Degraded,
            "may not",
        ),
        (
            "uses_io_uring",
            Process {
                io_urings: Some(2),
                ..nginx()
            },
            Degraded,
            "2 io_urings",
        ),
        (
            "uses_io_uring",
            Process {
                io_urings: None,
                ..nginx()
            },
            Degraded,
            "may not",
        ),
        (
            "tls",
            Process {
                tls: Some(tls(false)),
                ..nginx()
            },
            Degraded,
            "its functions are not found",
        ),
        (
            "tls",
            Process {
                tls: Some(tls(true)),
                ..nginx()
            },
            Ok,
            "is seen",
        ),
        (
            "tls",
            Process {
                tls: None,
                ..nginx()
            },
            Degraded,
            "may not",
        ),
    ];
    for (id, process, level, words) in cases {
        assert_line(&unfiltered(&process), id, level, words);
    }
}

#[test]
fn the_hook_decides_what_becomes_of_what_cannot_be_read() {
    let process = Process {
        is_32_bit: Some(true),
        io_urings: Some(1),
        ..nginx()
    };
    let checks = filtered(&process, &KernelFilter::default(), &[], "syscall");
    assert_line(&checks, "bits", Degraded, "is not seen");
    assert_line(&checks, "uses_io_uring", Degraded, "is not seen");
}

#[test]
fn filters_that_leave_it_out_are_named() {
    let comms = |names: &[&str]| KernelFilter {
        comms: names.iter().map(|name| Comm::from(*name)).collect(),
        ..KernelFilter::default()
    };
    let ports = |ports: &[u16]| KernelFilter {
        ports: ports.to_vec(),
        ..KernelFilter::default()
    };
    let cases: Vec<(&str, KernelFilter, Level, &str)> = vec![
        ("filter_comm", comms(&["curl", "nginx"]), Ok, "nginx pass"),
        ("filter_comm", comms(&["pool"]), Ok, "pool pass"),
        (
            "filter_comm",
            comms(&["curl"]),
            Degraded,
            "named nginx, pool",
        ),
        ("filter_port", ports(&[443, 80]), Ok, "pass"),
        ("filter_port", ports(&[443]), Degraded, "80, 4000"),
    ];
    for (id, filter, level, words) in cases {
        assert_line(
            &filtered(&nginx(), &filter, &[], "socket"),
            id,
            level,
            words,
        );
    }
    let hidden = Process {
        sockets: None,
        ..nginx()
    };
    let checks = filtered(&hidden, &ports(&[1]), &[], "socket");
    assert_line(&checks, "filter_port", Degraded, "may not");
    let idle = Process {
        sockets: Some(Streams::default()),
        ..nginx()
    };
    let checks = filtered(&idle, &ports(&[1]), &[], "socket");
    assert_line(&checks, "filter_port", Degraded, "no TCP port");
}

#[test]
fn a_network_namespace_filter_is_compared_by_inode() {
    let own = Netns::SelfNs;
    for (named, level, words) in [
        (Some(100), Ok, "pass"),
        (Some(101), Degraded, "another network namespace"),
        (None, Degraded, "may not"),
    ] {
        let filter = KernelFilter {
            netns: vec![own.clone()],
            ..KernelFilter::default()
        };
        let checks = filtered(&nginx(), &filter, &[(&own, named)], "socket");
        assert_line(&checks, "filter_netns", level, words);
    }
}

#[test]
fn no_name_that_a_process_chose_is_part_of_a_command() {
    let process = Process {
        name: "x'; reboot #".into(),
        thread_names: vec!["x'; reboot #".into()],
        ..nginx()
    };
    let filter = KernelFilter {
        comms: vec![Comm::from("curl")],
        ..KernelFilter::default()
    };
    for check in filtered(&process, &filter, &[], "socket") {
        let fix = check.fix.unwrap_or_default();
        assert!(!fix.contains("reboot"), "{fix}");
    }
}
