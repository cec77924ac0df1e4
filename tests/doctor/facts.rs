//! Facts about the host and the hooks.

use http_tracer::capture::Facts;
use http_tracer::config::HookChoice;
use http_tracer::doctor::facts::{lines, Host, Tried};
use http_tracer::doctor::hooks::hooks;
use http_tracer::doctor::report::Level::{self, Degraded, Failed, Ok};

use super::{assert_line, line};

const UNTRIED: Tried = Tried {
    loaded: false,
    jited: None,
};
const LOADED: Tried = Tried {
    loaded: true,
    jited: Some(true),
};

/// A host where all is well.
pub fn good() -> Host {
    Host {
        kernel: "6.12.0-1-amd64".into(),
        machine: "x86_64",
        btf: true,
        ring_buffer: true,
        io_uring_tracepoints: true,
        trampolines: true,
        trampolines_refused: None,
        lockdown: Some("none".into()),
        tracefs: Some("/sys/kernel/tracing".into()),
        cgroup2: Some("/sys/fs/cgroup".into()),
        uid: Some(0),
        capabilities: vec![
            "CAP_BPF",
            "CAP_PERFMON",
            "CAP_SYS_PTRACE",
            "CAP_DAC_READ_SEARCH",
            "CAP_SYS_RESOURCE",
            "CAP_SYS_ADMIN",
        ],
        capabilities_missing: vec![],
        user_namespace: false,
        pid_namespace: false,
        memlock: Some(8 << 20),
        seccomp: Some(0),
        unprivileged_bpf_disabled: Some(2),
        bpf_stats_enabled: Some(0),
        bpf_jit_enable: Some(1),
        io_uring_disabled: Some(0),
    }
}

// More facts may come, and mean nothing here.
#[allow(clippy::needless_update)]
pub fn all_hooks() -> Facts {
    Facts {
        btf: true,
        socket_tracepoints: true,
        rdonly_cast: true,
        sys_exit: true,
        bpf_loop: true,
        may_load: true,
        ..Facts::default()
    }
}

type Change = fn(&mut Host);

#[test]
fn a_good_host_has_only_good_lines() {
    for tried in [UNTRIED, LOADED] {
        for check in lines(&good(), tried) {
            assert_eq!(check.status, Ok, "{check:#?}");
            assert_eq!(check.fix, None, "{check:#?}");
        }
    }
}

#[test]
fn each_line_tells_what_is_wrong_and_what_mends_it() {
    let cases: &[(&str, Change, Tried, Level, &str)] = &[
        (
            "kernel",
            |h| h.kernel = "5.10.0-32-amd64".into(),
            UNTRIED,
            Ok,
            "5.10",
        ),
        (
            "kernel",
            |h| h.kernel = "5.9.1".into(),
            UNTRIED,
            Degraded,
            "from 5.10 on",
        ),
        (
            "kernel",
            |h| h.kernel = "5.4.0".into(),
            UNTRIED,
            Failed,
            "5.8",
        ),
        (
            "kernel",
            |h| h.kernel = "unknown".into(),
            UNTRIED,
            Degraded,
            "cannot be seen",
        ),
        (
            "btf",
            |h| h.btf = false,
            UNTRIED,
            Failed,
            "/sys/kernel/btf/vmlinux",
        ),
        (
            "ring_buffer",
            |h| h.ring_buffer = false,
            UNTRIED,
            Failed,
            "5.8",
        ),
        (
            "ring_buffer",
            |h| (h.btf, h.ring_buffer) = (false, false),
            UNTRIED,
            Degraded,
            "unknown",
        ),
        (
            "capabilities",
            |h| h.capabilities = vec!["CAP_PERFMON"],
            UNTRIED,
            Failed,
            "CAP_BPF missing",
        ),
        (
            "capabilities",
            |h| (h.capabilities, h.uid) = (vec![], Some(1000)),
            UNTRIED,
            Failed,
            "CAP_BPF and CAP_PERFMON missing",
        ),
        (
            "capabilities",
            |h| (h.capabilities, h.uid) = (vec!["CAP_BPF", "CAP_PERFMON"], Some(1000)),
            UNTRIED,
            Degraded,
            "--netns PID",
        ),
        (
            "capabilities",
            |h| h.capabilities = vec!["CAP_SYS_ADMIN", "CAP_SYS_PTRACE"],
            UNTRIED,
            Ok,
            "CAP_SYS_ADMIN",
        ),
        (
            "user_namespace",
            |h| h.user_namespace = true,
            UNTRIED,
            Failed,
            "user namespace",
        ),
        (
            "pid_namespace",
            |h| h.pid_namespace = true,
            UNTRIED,
            Degraded,
            "pid 0",
        ),
        (
            "lockdown",
            |h| h.lockdown = Some("integrity".into()),
            UNTRIED,
            Ok,
            "integrity",
        ),
        (
            "lockdown",
            |h| h.lockdown = Some("confidentiality".into()),
            UNTRIED,
            Failed,
            "confidentiality",
        ),
        (
            "lockdown",
            |h| h.lockdown = None,
            UNTRIED,
            Ok,
            "not to be seen",
        ),
        (
            "seccomp",
            |h| h.seccomp = Some(2),
            UNTRIED,
            Degraded,
            "may forbid",
        ),
        (
            "seccomp",
            |h| h.seccomp = Some(2),
            LOADED,
            Ok,
            "lets bpf(2) pass",
        ),
        (
            "seccomp",
            |h| h.seccomp = None,
            UNTRIED,
            Ok,
            "none to be seen",
        ),
        (
            "memlock",
            |h| {
                h.kernel = "5.10.0".into();
                h.capabilities = vec!["CAP_BPF", "CAP_PERFMON"];
            },
            UNTRIED,
            Failed,
            "8192 KiB",
        ),
        (
            "memlock",
            |h| h.kernel = "5.10.0".into(),
            UNTRIED,
            Ok,
            "CAP_SYS_RESOURCE",
        ),
        (
            "memlock",
            |h| {
                h.kernel = "5.10.0".into();
                h.memlock = None;
            },
            UNTRIED,
            Ok,
            "unlimited",
        ),
        (
            "jit",
            |h| h.bpf_jit_enable = Some(0),
            UNTRIED,
            Degraded,
            "off",
        ),
        (
            "jit",
            |h| h.bpf_jit_enable = Some(0),
            LOADED,
            Ok,
            "machine code",
        ),
        (
            "jit",
            |h| h.bpf_jit_enable = None,
            Tried {
                loaded: true,
                jited: Some(false),
            },
            Degraded,
            "off",
        ),
        (
            "jit",
            |h| h.bpf_jit_enable = None,
            UNTRIED,
            Ok,
            "not to be seen",
        ),
        (
            "io_uring",
            |h| h.io_uring_tracepoints = false,
            UNTRIED,
            Degraded,
            "cannot be read",
        ),
        (
            "io_uring",
            |h| h.io_uring_disabled = Some(2),
            UNTRIED,
            Ok,
            "switched off",
        ),
        (
            "unprivileged_bpf",
            |h| h.unprivileged_bpf_disabled = None,
            UNTRIED,
            Ok,
            "unknown",
        ),
        (
            "run_stats",
            |h| h.bpf_stats_enabled = Some(1),
            UNTRIED,
            Ok,
            "on",
        ),
        ("run_stats", |_| {}, UNTRIED, Ok, "-v switches it on"),
        (
            "run_stats",
            |h| h.capabilities = vec!["CAP_BPF", "CAP_PERFMON"],
            UNTRIED,
            Ok,
            "with CAP_SYS_ADMIN",
        ),
        ("tracefs", |h| h.tracefs = None, UNTRIED, Ok, "not mounted"),
        ("cgroup2", |h| h.cgroup2 = None, UNTRIED, Ok, "not mounted"),
    ];
    for (id, change, tried, level, words) in cases {
        let mut host = good();
        change(&mut host);
        assert_line(&lines(&host, *tried), id, *level, words);
    }
}

#[test]
fn who_lacks_capabilities_is_told_how_to_get_them() {
    let fix = |uid| {
        let host = Host {
            capabilities: vec![],
            uid: Some(uid),
            ..good()
        };
        line(&lines(&host, UNTRIED), "capabilities")
            .fix
            .clone()
            .unwrap()
    };
    assert!(fix(1000).contains("sudo setcap cap_bpf,cap_perfmon+ep"));
    // sudo is no help to root
    assert!(!fix(0).contains("sudo") && fix(0).contains("--cap-add BPF"));
}

#[test]
fn the_cheapest_hook_is_taken_and_the_rest_is_explained() {
    let (reports, checks) = hooks(&good(), &all_hooks(), HookChoice::Auto);
    assert_line(&checks, "hook_socket", Ok, "used");
    assert_line(&checks, "hook_syscall", Ok, "not needed");
    assert_eq!(reports.len(), 3);
    assert_eq!(reports.iter().filter(|hook| hook.taken).count(), 1);
}

#[test]
fn a_better_hook_that_is_not_there_is_a_degradation() {
    let facts = Facts {
        socket_tracepoints: false,
        ..all_hooks()
    };
    let host = Host {
        trampolines: false,
        trampolines_refused: Some("Operation not permitted".into()),
        ..good()
    };
    let (reports, checks) = hooks(&host, &facts, HookChoice::Syscall);
    assert_line(&checks, "hook_socket", Degraded, "sock_send_length");
    assert_line(&checks, "hook_fexit", Degraded, "Operation not permitted");
    assert_line(&checks, "hook_syscall", Ok, "used");
    assert!(!reports[0].available && !reports[0].taken && reports[2].taken);
}

#[test]
fn the_kernel_s_own_reason_is_given_for_fexit() {
    let host = Host {
        trampolines: false,
        trampolines_refused: Some("Operation not permitted".into()),
        ..good()
    };
    let (_, checks) = hooks(&host, &all_hooks(), HookChoice::Auto);
    assert_line(&checks, "hook_fexit", Ok, "not needed; the kernel refuses");
    let (_, checks) = hooks(&host, &all_hooks(), HookChoice::Syscall);
    assert_line(&checks, "hook_socket", Ok, "not asked for");
}

#[test]
fn a_hook_that_is_asked_for_and_not_there_fails() {
    let facts = Facts {
        socket_tracepoints: false,
        ..all_hooks()
    };
    let (reports, checks) = hooks(&good(), &facts, HookChoice::Socket);
    assert_line(&checks, "hook_socket", Failed, "sock_send_length");
    assert_line(&checks, "hook_syscall", Ok, "not asked for");
    assert!(reports.iter().all(|hook| !hook.taken));
}

#[test]
fn a_hook_that_misses_calls_says_so() {
    let facts = Facts {
        preempted: true,
        ..all_hooks()
    };
    let (reports, _) = hooks(&good(), &facts, HookChoice::Auto);
    let says = |name| {
        let report = reports.iter().find(|report| report.hook == name);
        report.expect(name).reason.contains("misses calls")
    };
    assert!(!says("socket") && says("syscall"), "{reports:?}");
}

#[test]
fn one_reason_for_all_hooks_is_one_line() {
    for facts in [
        Facts {
            may_load: false,
            ..all_hooks()
        },
        Facts {
            may_load: true,
            ..Facts::default()
        },
    ] {
        let (reports, checks) = hooks(&good(), &facts, HookChoice::Auto);
        assert_eq!(checks.len(), 1, "{checks:#?}");
        assert_line(&checks, "hooks", Failed, "none: ");
        assert!(reports.iter().all(|hook| !hook.available));
    }
}
