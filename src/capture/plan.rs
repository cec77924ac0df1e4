//! Which door to open: facts about the host in, a decision and a sentence out.
//!
//! Gathering facts touches the host; [`choose`] is pure and has a test for
//! every branch.

use std::fmt;

use libbpf_rs::btf::types::{Enum, Func, Typedef};
use libbpf_rs::btf::Btf;

use crate::config::Hook;

/// What was found on this host. Each is the thing itself, not a version number:
/// distributions backport.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The kernel describes its own types (`/sys/kernel/btf/vmlinux`).
    pub btf: bool,
    /// The tracepoints `sock_send_length` and `sock_recv_length` (6.3).
    pub socket_tracepoints: bool,
    /// The kfunc `bpf_rdonly_cast` (6.2).
    pub rdonly_cast: bool,
    /// The raw tracepoint `sys_exit`.
    pub sys_exit: bool,
    /// The helper `bpf_loop` (5.17): without it fewer pieces of a call are copied.
    pub bpf_loop: bool,
    /// CAP_BPF and CAP_PERFMON, or CAP_SYS_ADMIN.
    pub may_load: bool,
}

impl Facts {
    pub fn gather() -> Self {
        let mut facts = Facts {
            may_load: may_load(&std::fs::read_to_string("/proc/self/status").unwrap_or_default()),
            ..Facts::default()
        };
        let Ok(btf) = Btf::from_vmlinux() else {
            return facts;
        };
        let tracepoint = |name| btf.type_by_name::<Typedef<'_>>(name).is_some();
        facts.btf = true;
        facts.socket_tracepoints =
            tracepoint("btf_trace_sock_send_length") && tracepoint("btf_trace_sock_recv_length");
        facts.rdonly_cast = btf.type_by_name::<Func<'_>>("bpf_rdonly_cast").is_some();
        facts.sys_exit = tracepoint("btf_trace_sys_exit");
        facts.bpf_loop = btf
            .type_by_name::<Enum<'_>>("bpf_func_id")
            .is_some_and(|helpers| {
                helpers
                    .iter()
                    .any(|helper| helper.name.is_some_and(|name| name == "BPF_FUNC_loop"))
            });
        facts
    }
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
pub enum Door {
    Socket,
    Syscall,
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Door::Socket => "socket",
            Door::Syscall => "syscall",
        })
    }
}

/// Why this host cannot be traced, and what would mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub why: String,
    pub mend: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.why, self.mend)
    }
}

impl std::error::Error for Refusal {}

fn refuse(why: &str, mend: &str) -> Refusal {
    Refusal {
        why: why.to_string(),
        mend: mend.to_string(),
    }
}

/// The cheapest door that the host has, or the one asked for; and why.
pub fn choose(facts: &Facts, wanted: Hook) -> Result<(Door, &'static str), Refusal> {
    if !facts.may_load {
        return Err(refuse(
            "permission denied: loading BPF programs needs CAP_BPF and CAP_PERFMON",
            "run it as root (sudo http-tracer) or with these; `http-tracer doctor` says more",
        ));
    }
    if !facts.btf {
        return Err(refuse(
            "this kernel does not describe its types: there is no readable /sys/kernel/btf/vmlinux",
            "use a kernel built with CONFIG_DEBUG_INFO_BTF=y (Debian's since 11 are)",
        ));
    }
    let socket = facts.socket_tracepoints && facts.rdonly_cast;
    match wanted {
        Hook::Auto | Hook::Socket if socket => Ok((Door::Socket, "only socket calls pass it")),
        Hook::Socket => Err(refuse(
            "the door `socket` needs the tracepoints sock_send_length and sock_recv_length",
            "use Linux 6.3 or later, or --hook syscall",
        )),
        Hook::Auto | Hook::Syscall if facts.sys_exit => Ok((
            Door::Syscall,
            "it costs every system call of this host some nanoseconds",
        )),
        Hook::Auto | Hook::Syscall => Err(refuse(
            "the raw tracepoint sys_exit is not described by this kernel",
            "use Linux 5.8 or later with CONFIG_DEBUG_INFO_BTF=y",
        )),
        Hook::Fexit => Err(refuse(
            "the door `fexit` is not built into this version",
            "use --hook auto",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Facts = Facts {
        btf: true,
        socket_tracepoints: true,
        rdonly_cast: true,
        sys_exit: true,
        bpf_loop: true,
        may_load: true,
    };

    fn door(facts: Facts, hook: Hook) -> Result<Door, String> {
        choose(&facts, hook)
            .map(|(door, _)| door)
            .map_err(|refusal| refusal.to_string())
    }

    #[test]
    fn the_cheapest_door_that_is_there_is_taken() {
        assert_eq!(door(ALL, Hook::Auto), Ok(Door::Socket));
        for missing in [
            Facts {
                socket_tracepoints: false,
                ..ALL
            },
            Facts {
                rdonly_cast: false,
                ..ALL
            },
        ] {
            assert_eq!(door(missing, Hook::Auto), Ok(Door::Syscall));
        }
    }

    #[test]
    fn a_door_that_is_asked_for_is_taken_or_refused() {
        assert_eq!(door(ALL, Hook::Socket), Ok(Door::Socket));
        assert_eq!(door(ALL, Hook::Syscall), Ok(Door::Syscall));
        let old = Facts {
            socket_tracepoints: false,
            ..ALL
        };
        assert!(door(old, Hook::Socket)
            .unwrap_err()
            .contains("--hook syscall"));
        assert!(door(ALL, Hook::Fexit).unwrap_err().contains("--hook auto"));
    }

    #[test]
    fn a_refusal_says_what_is_missing_and_what_mends_it() {
        let user = Facts {
            may_load: false,
            ..ALL
        };
        assert!(door(user, Hook::Auto).unwrap_err().contains("sudo"));
        let no_btf = Facts {
            may_load: true,
            ..Facts::default()
        };
        assert!(door(no_btf, Hook::Auto)
            .unwrap_err()
            .contains("CONFIG_DEBUG_INFO_BTF"));
        let nothing = Facts {
            btf: true,
            may_load: true,
            ..Facts::default()
        };
        assert!(door(nothing, Hook::Auto).unwrap_err().contains("sys_exit"));
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
