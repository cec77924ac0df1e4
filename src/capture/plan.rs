//! Which hook to attach: facts about the host in, a decision and a sentence out.
//!
//! Gathering facts touches the host; [`choose`] is pure and has a test for
//! every branch.

use std::fmt;

use libbpf_rs::btf::types::{Enum, Func, Struct, Typedef, Var};
use libbpf_rs::btf::Btf;

use super::probe;
use crate::config::HookChoice;

/// What was found on this host. Each is the thing itself, not a version number:
/// distributions backport.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The kernel has BTF, descriptions of its types (`/sys/kernel/btf/vmlinux`).
    pub btf: bool,
    /// The tracepoints `sock_send_length` and `sock_recv_length` (6.3).
    pub socket_tracepoints: bool,
    /// The kfunc `bpf_rdonly_cast` (6.2).
    pub rdonly_cast: bool,
    /// The tracepoint `tcp_rcv_space_adjust` (4.17).
    pub taken: bool,
    /// The raw tracepoint `sys_exit`.
    pub sys_exit: bool,
    /// The helper `bpf_loop` (5.17): without it fewer pieces of a call are copied.
    pub bpf_loop: bool,
    /// The helper `bpf_task_pt_regs` (5.15).
    pub task_pt_regs: bool,
    /// The functions by which TCP and AF_UNIX sockets send and receive.
    pub socket_functions: bool,
    /// Those of sendfile and splice, which later kernels have no longer (6.5).
    pub sendpage: bool,
    /// A program at the end of such a function.
    pub fexit: ProbeResult,
    /// The tracepoints of io_uring that name the request (6.4).
    pub uring: bool,
    /// Programs on tracepoints can be preempted, and the kernel passes over what comes
    /// meanwhile: they are under SRCU, not without preemption (7.0, commit a46023d5616e).
    pub preempted: bool,
    /// CAP_BPF and CAP_PERFMON, or CAP_SYS_ADMIN.
    pub may_load: bool,
    /// Programs can be stopped at in their code (CONFIG_UPROBES; 4.17 for perf's way).
    pub uprobes: bool,
    /// Many places by one link, without CAP_SYS_ADMIN (6.6).
    pub uprobe_multi: bool,
    /// A probe can be told which one it is (5.15).
    pub cookies: bool,
}

/// What came of a trial.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProbeResult {
    /// Its parts are missing, or its outcome does not matter.
    #[default]
    NotTried,
    Works,
    /// With this errno.
    Refused(i32),
}

const SOCKET_FUNCTIONS: [&str; 6] = [
    "inet_sendmsg",
    "inet_recvmsg",
    "inet6_sendmsg",
    "inet6_recvmsg",
    "unix_stream_sendmsg",
    "unix_stream_recvmsg",
];

impl Facts {
    /// `wanted`: a trial alters a function of the running kernel for a moment, so
    /// none is made unless its outcome matters.
    pub fn gather(wanted: HookChoice) -> Self {
        let mut facts = Facts {
            may_load: may_load(&std::fs::read_to_string("/proc/self/status").unwrap_or_default()),
            uprobes: std::path::Path::new("/sys/bus/event_source/devices/uprobe").exists(),
            ..Facts::default()
        };
        let Ok(btf) = Btf::from_vmlinux() else {
            return facts;
        };
        let tracepoint = |name| btf.type_by_name::<Typedef<'_>>(name).is_some();
        facts.btf = true;
        facts.uprobe_multi = has_constant(&btf, "bpf_attach_type", "BPF_TRACE_UPROBE_MULTI");
        facts.socket_tracepoints =
            tracepoint("btf_trace_sock_send_length") && tracepoint("btf_trace_sock_recv_length");
        facts.uring = tracepoint("btf_trace_io_uring_submit_req")
            && tracepoint("btf_trace_io_uring_complete");
        facts.rdonly_cast = btf.type_by_name::<Func<'_>>("bpf_rdonly_cast").is_some();
        facts.taken = tracepoint("btf_trace_tcp_rcv_space_adjust");
        facts.sys_exit = tracepoint("btf_trace_sys_exit");
        facts.bpf_loop = has_helper(&btf, "BPF_FUNC_loop");
        facts.cookies = has_helper(&btf, "BPF_FUNC_get_attach_cookie");
        facts.task_pt_regs = has_helper(&btf, "BPF_FUNC_task_pt_regs");
        let function = |name| btf.type_by_name::<Func<'_>>(name);
        facts.socket_functions = SOCKET_FUNCTIONS.iter().all(|name| function(name).is_some());
        facts.preempted = function("preempt_schedule").is_some() && tracepoints_under_srcu(&btf);
        facts.sendpage =
            function("inet_sendpage").is_some() && function("unix_stream_sendpage").is_some();
        let matters = wanted == HookChoice::Fexit || wanted == HookChoice::Auto && !facts.socket();
        if matters && facts.may_load && facts.task_pt_regs && facts.socket_functions {
            if let Some(id) = function(SOCKET_FUNCTIONS[0]).map(|f| f.type_id()) {
                facts.fexit = match probe::fexit(id.into()) {
                    Ok(()) => ProbeResult::Works,
                    Err(error) => ProbeResult::Refused(error.raw_os_error().unwrap_or_default()),
                };
            }
        }
        facts
    }

    fn socket(&self) -> bool {
        self.socket_tracepoints && self.rdonly_cast
    }
}

/// Before 6.13 idle processors' tracepoints were under it, too; `tracepoint_ext` came after those.
fn tracepoints_under_srcu(btf: &Btf<'_>) -> bool {
    btf.type_by_name::<Struct<'_>>("tracepoint_ext").is_some()
        && btf
            .type_by_name::<Var<'_>>("tracepoint_srcu_srcu_data")
            .is_some()
}

fn has_helper(btf: &Btf<'_>, wanted: &str) -> bool {
    has_constant(btf, "bpf_func_id", wanted)
}

fn has_constant(btf: &Btf<'_>, of: &str, wanted: &str) -> bool {
    btf.type_by_name::<Enum<'_>>(of).is_some_and(|constants| {
        constants
            .iter()
            .any(|constant| constant.name.is_some_and(|name| name == wanted))
    })
}

const CAP_SYS_ADMIN: u64 = 1 << 21;
const CAP_PERFMON: u64 = 1 << 38;
const CAP_BPF: u64 = 1 << 39;

/// Reads `CapEff` of `/proc/self/status` (capabilities(7)).
fn may_load(status: &str) -> bool {
    let effective = status
        .lines()
        .find_map(|line| line.strip_prefix("CapEff:"))
        .and_then(|hex| u64::from_str_radix(hex.trim(), 16).ok())
        .unwrap_or(0);
    effective & CAP_SYS_ADMIN != 0 || effective & (CAP_BPF | CAP_PERFMON) == CAP_BPF | CAP_PERFMON
}

/// Where socket I/O is observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    Socket,
    Fexit,
    Syscall,
}

impl fmt::Display for Hook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Hook::Socket => "socket",
            Hook::Fexit => "fexit",
            Hook::Syscall => "syscall",
        })
    }
}

/// Why this host cannot be traced, and what fixes that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    pub reason: String,
    pub fix: String,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.reason, self.fix)
    }
}

impl std::error::Error for Unsupported {}

fn unsupported(reason: impl Into<String>, fix: &str) -> Unsupported {
    Unsupported {
        reason: reason.into(),
        fix: fix.to_string(),
    }
}

/// The cheapest hook that the host has, or the one asked for; and why, with what
/// speaks against the cheaper ones.
///
/// # Errors
/// The host has no hook, or not the one asked for.
pub fn choose(facts: &Facts, wanted: HookChoice) -> Result<(Hook, String), Unsupported> {
    if !facts.may_load {
        return Err(unsupported(
            "permission denied: loading BPF programs needs CAP_BPF and CAP_PERFMON",
            "run it as root (sudo http-tracer) or with these; `http-tracer doctor` says more",
        ));
    }
    if !facts.btf {
        return Err(unsupported(
            "kernel has no BTF: /sys/kernel/btf/vmlinux is missing or not readable",
            "use a kernel built with CONFIG_DEBUG_INFO_BTF=y (Debian's since 11 are)",
        ));
    }
    let hooks = [
        (Hook::Socket, HookChoice::Socket, no_socket(facts)),
        (Hook::Fexit, HookChoice::Fexit, no_fexit(facts)),
        (Hook::Syscall, HookChoice::Syscall, no_syscall(facts)),
    ];
    let mut against = String::new();
    for (hook, choice, obstacle) in hooks {
        if wanted != HookChoice::Auto && wanted != choice {
            continue;
        }
        match obstacle {
            None => {
                let but = if misses_calls(facts, hook) {
                    MISSES
                } else {
                    ""
                };
                return Ok((hook, format!("{}{but}{against}", advantage(hook))));
            }
            Some(unsupported) if wanted == choice => return Err(unsupported),
            Some(unsupported) => against += &format!("; not {hook}: {}", unsupported.reason),
        }
    }
    Err(unsupported(
        format!("no hook works on this kernel{against}"),
        "use Linux 5.8 or later with CONFIG_DEBUG_INFO_BTF=y",
    ))
}

const MISSES: &str = "; misses calls, as this kernel preempts BPF programs";

/// No second program takes over what the kernel does not tell a busy one of.
pub fn misses_calls(facts: &Facts, hook: Hook) -> bool {
    facts.preempted && hook != Hook::Socket
}

fn advantage(hook: Hook) -> &'static str {
    match hook {
        Hook::Socket | Hook::Fexit => "no cost to other system calls",
        Hook::Syscall => "costs every system call of this host some nanoseconds",
    }
}

fn no_socket(facts: &Facts) -> Option<Unsupported> {
    (!facts.socket()).then(|| {
        unsupported(
            "the hook `socket` needs the tracepoints sock_send_length and sock_recv_length",
            "use Linux 6.3 or later, or --hook auto",
        )
    })
}

fn no_fexit(facts: &Facts) -> Option<Unsupported> {
    if !facts.task_pt_regs {
        return Some(unsupported(
            "the hook `fexit` needs the BPF helper bpf_task_pt_regs",
            "use Linux 5.15 or later, or --hook auto",
        ));
    }
    if !facts.socket_functions {
        return Some(unsupported(
            "the hook `fexit` needs inet_sendmsg, unix_stream_recvmsg and their like among the kernel's types",
            "use a kernel with IPv6 and AF_UNIX built in, or --hook auto",
        ));
    }
    match facts.fexit {
        ProbeResult::Works => None,
        ProbeResult::NotTried => Some(unsupported("the hook `fexit` was not tried", "use --hook fexit")),
        ProbeResult::Refused(errno) => Some(unsupported(
            format!(
                "the kernel refuses programs at the end of its functions (fexit): {}",
                std::io::Error::from_raw_os_error(errno)
            ),
            "use --hook auto, or a kernel with BPF trampolines (CONFIG_FUNCTION_TRACER; arm64 since 6.4)",
        )),
    }
}

fn no_syscall(facts: &Facts) -> Option<Unsupported> {
    (!facts.sys_exit).then(|| {
        unsupported(
            "the hook `syscall` needs the raw tracepoint sys_exit in the kernel's BTF",
            "use Linux 5.8 or later with CONFIG_DEBUG_INFO_BTF=y",
        )
    })
}

/// Watches calls that began before the hook `fexit` was attached, and is let go when
/// the last of them has ended.
pub const LATE: [&str; 2] = ["fexit__late", "fexit__thread_exit"];
/// Lists the threads in such calls. Run once, not attached.
pub const THREADS: &str = "fexit__threads";

/// The programs that are to be loaded, in the order in which they are attached.
/// `tree`: CMD is followed; `calls`: accept, connect and close are reported.
pub fn programs(hook: Hook, facts: &Facts, tree: bool, calls: bool) -> Vec<&'static str> {
    let mut names = Vec::new();
    // The tree first, so that no child of CMD is missed.
    if tree {
        names.extend(["tree__fork", "tree__exit"]);
        if facts.preempted {
            names.extend(["tree__fork_backup", "tree__exit_backup"]);
        }
    }
    match hook {
        Hook::Socket => {
            names.extend(["socket__send", "socket__recv", "socket__state"]);
            if facts.taken {
                names.push("socket__taken");
            }
            if facts.taken && facts.preempted {
                names.push("socket__taken_backup");
            }
            if facts.preempted {
                names.extend([
                    "socket__send_backup",
                    "socket__recv_backup",
                    "socket__state_backup",
                ]);
            }
            if facts.uring {
                names.extend(["socket__uring_submit", "socket__uring_complete"]);
            }
            if facts.uring && facts.preempted {
                names.extend([
                    "socket__uring_submit_backup",
                    "socket__uring_complete_backup",
                ]);
            }
        }
        Hook::Fexit => {
            names.extend(LATE);
            names.extend([
                "syscall__state",
                "fexit__inet_send",
                "fexit__inet_recv",
                "fexit__inet6_send",
                "fexit__inet6_recv",
                "fexit__unix_send",
                "fexit__unix_recv",
            ]);
            if facts.sendpage {
                names.extend(["fexit__inet_page", "fexit__unix_page"]);
            }
            if facts.taken {
                names.push("fexit__taken");
            }
            names.push(THREADS);
        }
        Hook::Syscall if facts.bpf_loop => names.extend(["syscall__exit", "syscall__state"]),
        Hook::Syscall => names.extend(["syscall__exit_noloop", "syscall__state"]),
    }
    if calls {
        names.extend(["calls__state", "calls__exit", "calls__enter"]);
        if facts.preempted {
            names.extend(["calls__exit_backup", "calls__enter_backup"]);
        }
    }
    names
}

/// How the kernel side looks inside TLS, if it does; or why it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Threads' state in task storage, sockets' from the hook itself.
    Overlay,
    /// Tables, and a program of its own at the end of system calls.
    Beside,
    /// Tables, and programs of its own where the hook's are.
    Returns,
}

/// Can this host's TLS libraries be watched, with that hook?
///
/// # Errors
/// A sentence about what is missing.
pub fn choose_tls(facts: &Facts, hook: Hook) -> Result<Tls, &'static str> {
    if !facts.uprobes {
        return Err("this kernel has no uprobes (CONFIG_UPROBE_EVENTS)");
    }
    Ok(match hook {
        Hook::Socket => Tls::Overlay,
        Hook::Fexit => Tls::Returns,
        Hook::Syscall => Tls::Beside,
    })
}

/// Programs that are attached to libraries, as these are found.
pub const PROBES: [&str; 18] = [
    "tls__read",
    "tls__write",
    "tls__read_ex",
    "tls__read_packet",
    "tls__flush",
    "tls__write_ex",
    "tls__write_ex2",
    "tls__read_any",
    "tls__write_any",
    "tls__done",
    "tls__free",
    "tls__go_begin",
    "tls__go_read",
    "tls__go_read_done",
    "tls__go_write",
    "tls__rust_read",
    "tls__rust_write",
    "tls__rust_wrote",
];

/// The programs for TLS that are to be loaded, behind those of the hook.
pub fn tls_programs(tls: Option<Tls>) -> Vec<&'static str> {
    let mut names = Vec::new();
    if tls.is_some() {
        names.push("tls__exec");
        names.extend(PROBES);
    }
    match tls {
        Some(Tls::Beside) => names.push("tls__syscall"),
        Some(Tls::Returns) => names.extend([
            "tls__inet_send",
            "tls__inet_recv",
            "tls__inet6_send",
            "tls__inet6_recv",
            "tls__unix_send",
            "tls__unix_recv",
        ]),
        Some(Tls::Overlay) | None => {}
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Facts = Facts {
        btf: true,
        socket_tracepoints: true,
        rdonly_cast: true,
        taken: true,
        sys_exit: true,
        bpf_loop: true,
        task_pt_regs: true,
        socket_functions: true,
        sendpage: false,
        fexit: ProbeResult::Works,
        uring: true,
        preempted: false,
        may_load: true,
        uprobes: true,
        uprobe_multi: true,
        cookies: true,
    };
    /// Debian 12.
    const V6_1: Facts = Facts {
        socket_tracepoints: false,
        rdonly_cast: false,
        sendpage: true,
        ..ALL
    };
    /// Debian 11.
    const V5_10: Facts = Facts {
        bpf_loop: false,
        task_pt_regs: false,
        fexit: ProbeResult::NotTried,
        ..V6_1
    };

    /// Debian's 7.2.
    const V7_2: Facts = Facts {
        preempted: true,
        ..ALL
    };

    fn hook(facts: Facts, choice: HookChoice) -> Result<Hook, String> {
        choose(&facts, choice)
            .map(|(hook, _)| hook)
            .map_err(|unsupported| unsupported.to_string())
    }

    #[test]
    fn the_cheapest_hook_that_is_there_is_taken() {
        for (facts, wanted) in [
            (ALL, Hook::Socket),
            (
                Facts {
                    socket_tracepoints: false,
                    ..ALL
                },
                Hook::Fexit,
            ),
            (
                Facts {
                    rdonly_cast: false,
                    ..ALL
                },
                Hook::Fexit,
            ),
            (V6_1, Hook::Fexit),
            (
                Facts {
                    socket_functions: false,
                    fexit: ProbeResult::NotTried,
                    ..V6_1
                },
                Hook::Syscall,
            ),
            (
                Facts {
                    fexit: ProbeResult::Refused(1),
                    ..V6_1
                },
                Hook::Syscall,
            ),
            (V5_10, Hook::Syscall),
        ] {
            assert_eq!(hook(facts, HookChoice::Auto), Ok(wanted), "{facts:?}");
        }
    }

    #[test]
    fn the_choice_says_what_speaks_against_the_cheaper_hooks() {
        let refused = Facts {
            fexit: ProbeResult::Refused(1),
            ..V6_1
        };
        let (_, why) = choose(&refused, HookChoice::Auto).expect("a hook");
        for word in [
            "some nanoseconds",
            "not socket: ",
            "sock_send_length",
            "not fexit: ",
            "Operation not permitted",
        ] {
            assert!(why.contains(word), "{word}: {why}");
        }
        let (_, why) = choose(&V5_10, HookChoice::Auto).expect("a hook");
        assert!(why.contains("bpf_task_pt_regs"), "{why}");
        let (_, why) = choose(&ALL, HookChoice::Auto).expect("a hook");
        assert_eq!(why, "no cost to other system calls");
        let (_, why) = choose(&refused, HookChoice::Syscall).expect("a hook");
        assert!(!why.contains("not "), "{why}");
    }

    #[test]
    fn the_choice_says_that_calls_are_missed_and_only_then() {
        for (facts, choice, misses) in [
            (V7_2, HookChoice::Auto, false),
            (V7_2, HookChoice::Socket, false),
            (V7_2, HookChoice::Fexit, true),
            (V7_2, HookChoice::Syscall, true),
            (ALL, HookChoice::Fexit, false),
            (ALL, HookChoice::Syscall, false),
        ] {
            let (hook, why) = choose(&facts, choice).expect("a hook");
            assert_eq!(why.contains("misses calls"), misses, "{choice:?}: {why}");
            assert_eq!(misses_calls(&facts, hook), misses, "{choice:?}");
        }
    }

    #[test]
    fn a_hook_that_is_asked_for_is_taken_or_refused() {
        assert_eq!(hook(ALL, HookChoice::Socket), Ok(Hook::Socket));
        assert_eq!(hook(ALL, HookChoice::Fexit), Ok(Hook::Fexit));
        assert_eq!(hook(ALL, HookChoice::Syscall), Ok(Hook::Syscall));
        for (facts, choice, word) in [
            (V6_1, HookChoice::Socket, "sock_recv_length"),
            (V5_10, HookChoice::Fexit, "bpf_task_pt_regs"),
            (
                Facts {
                    socket_functions: false,
                    ..ALL
                },
                HookChoice::Fexit,
                "inet_sendmsg",
            ),
            (
                Facts {
                    fexit: ProbeResult::Refused(1),
                    ..ALL
                },
                HookChoice::Fexit,
                "Operation not permitted",
            ),
            (
                Facts {
                    fexit: ProbeResult::NotTried,
                    ..ALL
                },
                HookChoice::Fexit,
                "not tried",
            ),
            (
                Facts {
                    sys_exit: false,
                    ..ALL
                },
                HookChoice::Syscall,
                "sys_exit",
            ),
        ] {
            let error = hook(facts, choice).unwrap_err();
            assert!(error.contains(word), "{word}: {error}");
        }
    }

    #[test]
    fn a_plan_has_the_programs_of_one_hook() {
        let plan = |hook, facts: &Facts| programs(hook, facts, false, false).join(" ");
        assert_eq!(
            plan(Hook::Socket, &ALL),
            "socket__send socket__recv socket__state socket__taken \
             socket__uring_submit socket__uring_complete"
        );
        assert_eq!(
            plan(Hook::Socket, &V7_2),
            "socket__send socket__recv socket__state socket__taken socket__taken_backup \
             socket__send_backup socket__recv_backup socket__state_backup \
             socket__uring_submit socket__uring_complete \
             socket__uring_submit_backup socket__uring_complete_backup"
        );
        assert_eq!(plan(Hook::Syscall, &V7_2), plan(Hook::Syscall, &ALL));
        assert_eq!(plan(Hook::Fexit, &V7_2), plan(Hook::Fexit, &ALL));
        assert_eq!(plan(Hook::Syscall, &ALL), "syscall__exit syscall__state");
        assert_eq!(
            plan(Hook::Syscall, &V5_10),
            "syscall__exit_noloop syscall__state"
        );
        let fexit = "fexit__late fexit__thread_exit syscall__state \
             fexit__inet_send fexit__inet_recv fexit__inet6_send fexit__inet6_recv \
             fexit__unix_send fexit__unix_recv ";
        assert_eq!(
            plan(Hook::Fexit, &ALL),
            format!("{fexit}fexit__taken fexit__threads")
        );
        assert_eq!(
            plan(Hook::Fexit, &V6_1),
            format!("{fexit}fexit__inet_page fexit__unix_page fexit__taken fexit__threads")
        );
    }

    #[test]
    fn a_plan_follows_cmd_first_and_calls_last() {
        let all = programs(Hook::Socket, &ALL, true, true);
        assert_eq!(all[..2], ["tree__fork", "tree__exit"]);
        assert_eq!(all[all.len() - 2..], ["calls__exit", "calls__enter"]);
        let all = programs(Hook::Socket, &V7_2, true, true);
        let tree = [
            "tree__fork",
            "tree__exit",
            "tree__fork_backup",
            "tree__exit_backup",
        ];
        assert_eq!(all[..4], tree);
        assert_eq!(
            all[all.len() - 2..],
            ["calls__exit_backup", "calls__enter_backup"]
        );
    }

    #[test]
    fn inside_tls_is_looked_by_the_hook_s_own_means() {
        assert_eq!(choose_tls(&ALL, Hook::Socket), Ok(Tls::Overlay));
        assert_eq!(choose_tls(&ALL, Hook::Fexit), Ok(Tls::Returns));
        assert_eq!(choose_tls(&ALL, Hook::Syscall), Ok(Tls::Beside));
        let without = Facts {
            uprobes: false,
            ..ALL
        };
        assert!(choose_tls(&without, Hook::Socket).is_err());
    }

    #[test]
    fn a_refusal_says_what_is_missing_and_what_mends_it() {
        let user = Facts {
            may_load: false,
            ..ALL
        };
        assert!(hook(user, HookChoice::Auto).unwrap_err().contains("sudo"));
        let no_btf = Facts {
            may_load: true,
            ..Facts::default()
        };
        assert!(hook(no_btf, HookChoice::Auto)
            .unwrap_err()
            .contains("CONFIG_DEBUG_INFO_BTF"));
        let nothing = Facts {
            btf: true,
            may_load: true,
            ..Facts::default()
        };
        assert!(hook(nothing, HookChoice::Auto)
            .unwrap_err()
            .contains("sys_exit"));
    }

    #[test]
    fn capabilities_are_read_from_the_effective_set() {
        assert!(may_load("Name:\tx\nCapEff:\t000001ffffffffff\n"));
        assert!(may_load("CapEff:\t000000c000000000\n"));
        assert!(!may_load(
            "CapPrm:\t000001ffffffffff\nCapEff:\t0000008000000000\n"
        ));
        assert!(!may_load(""));
    }
}
