//! Facts about the kernel and the user, as far as the choice of programs depends on them.
//!
//! Gathering them touches the host; what follows from them is in [`super::plan`].

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

    /// The hook `socket` works.
    pub fn socket(&self) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

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
