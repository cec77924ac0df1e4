//! Facts about this host, and a line about each.
//!
//! [`Host::gather`] touches the host, [`lines`] is pure and has a test for every
//! branch.

use serde::Serialize;

use super::report::{Check, Part};
use crate::capture::{probe, Facts};
use crate::proc::{Capabilities, Proc};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Host {
    /// As uname(2) has it.
    pub kernel: String,
    pub machine: &'static str,
    /// The kernel describes its types.
    pub btf: bool,
    /// The map type of the ring buffer.
    pub ring_buffer: bool,
    /// The tracepoints `io_uring_submit_req` and `io_uring_complete`.
    pub io_uring_tracepoints: bool,
    /// Programs can be hung on kernel functions; otherwise the kernel's reason in
    /// `trampolines_refused`.
    pub trampolines: bool,
    pub trampolines_refused: Option<String>,
    /// `none`, `integrity` or `confidentiality`; `None` where it cannot be seen.
    pub lockdown: Option<String>,
    /// Where they are mounted.
    pub tracefs: Option<String>,
    pub cgroup2: Option<String>,
    /// The effective user.
    pub uid: Option<u32>,
    /// Names of those capabilities that are of use, held and not.
    pub capabilities: Vec<&'static str>,
    pub capabilities_missing: Vec<&'static str>,
    pub user_namespace: bool,
    pub pid_namespace: bool,
    /// Bytes that may be locked into memory; `None`: any number. Counts before 5.11.
    pub memlock: Option<u64>,
    /// 0 none, 1 strict, 2 a filter.
    pub seccomp: Option<u8>,
    /// `kernel.unprivileged_bpf_disabled`, `kernel.bpf_stats_enabled`,
    /// `net.core.bpf_jit_enable`, `kernel.io_uring_disabled`; `None` where they cannot be seen.
    pub unprivileged_bpf_disabled: Option<u32>,
    pub bpf_stats_enabled: Option<u32>,
    pub bpf_jit_enable: Option<u32>,
    pub io_uring_disabled: Option<u32>,
}

impl Host {
    pub fn gather(proc: &Proc, facts: &Facts) -> Self {
        let status = proc.own_status().unwrap_or_default();
        let number = |name| proc.setting(name).and_then(|text| text.parse().ok());
        let types = probe::Types::gather().unwrap_or_default();
        let refused = probe::trampolines().err();
        let held = |wanted| {
            let named = Capabilities::NAMED.into_iter();
            named
                .filter(move |(bit, _)| status.effective.has(*bit) == wanted)
                .map(|(_, name)| name)
                .collect()
        };
        Host {
            kernel: proc.release().unwrap_or_else(|| "unknown".into()),
            machine: std::env::consts::ARCH,
            btf: facts.btf,
            ring_buffer: types.ring_buffer,
            io_uring_tracepoints: types.io_uring,
            trampolines: refused.is_none(),
            trampolines_refused: refused,
            lockdown: proc.lockdown(),
            tracefs: proc.mount_point("tracefs"),
            cgroup2: proc.mount_point("cgroup2"),
            uid: status.uid,
            capabilities: held(true),
            capabilities_missing: held(false),
            user_namespace: proc.in_user_namespace(),
            pid_namespace: proc.in_pid_namespace(),
            memlock: proc.memlock(),
            seccomp: status.seccomp,
            unprivileged_bpf_disabled: number("kernel/unprivileged_bpf_disabled"),
            bpf_stats_enabled: number("kernel/bpf_stats_enabled"),
            bpf_jit_enable: number("net/core/bpf_jit_enable"),
            io_uring_disabled: number("kernel/io_uring_disabled"),
        }
    }

    fn has(&self, capability: &str) -> bool {
        self.capabilities.contains(&capability)
    }

    /// CAP_BPF and CAP_PERFMON, or CAP_SYS_ADMIN.
    pub fn may_load(&self) -> bool {
        self.has("CAP_SYS_ADMIN") || self.has("CAP_BPF") && self.has("CAP_PERFMON")
    }

    /// Major and minor number of the kernel's release; 0.0 if it has none.
    fn version(&self) -> (u32, u32) {
        let mut numbers = self
            .kernel
            .split(|c: char| !c.is_ascii_digit())
            .map(|number| number.parse().unwrap_or(0));
        (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
    }
}

/// What trying added to the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// The programs were loaded.
    pub loaded: bool,
    /// They were compiled to machine code.
    pub jited: Option<bool>,
}

/// A line for each fact.
pub fn lines(host: &Host, tried: Tried) -> Vec<Check> {
    vec![
        kernel(host),
        btf(host),
        ring_buffer(host),
        capabilities(host),
        user_namespace(host),
        pid_namespace(host),
        lockdown(host),
        seccomp(host, tried),
        memlock(host),
        jit(host, tried),
        io_uring(host),
        // What follows is nothing that tracing hangs on; it is asked about often.
        unprivileged_bpf(host),
        run_stats(host),
        mounted(
            "tracefs",
            "tracefs",
            host.tracefs.as_deref(),
            "no tracepoint is looked up there",
        ),
        mounted(
            "cgroup2",
            "cgroup v2",
            host.cgroup2.as_deref(),
            "no program hangs on a cgroup",
        ),
    ]
}

fn ok(id: &'static str, text: impl Into<String>) -> Check {
    Check::ok(Part::Host, id, text)
}

fn degraded(id: &'static str, text: impl Into<String>, fix: impl Into<String>) -> Check {
    Check::degraded(Part::Host, id, text, fix)
}

fn failed(id: &'static str, text: impl Into<String>, fix: impl Into<String>) -> Check {
    Check::failed(Part::Host, id, text, fix)
}

fn kernel(host: &Host) -> Check {
    let text = format!("kernel {}, {}", host.kernel, host.machine);
    match host.version() {
        version if version >= (5, 10) => ok("kernel", text),
        (0, 0) => degraded(
            "kernel",
            format!("{text}: its release cannot be seen"),
            "mount -t proc proc /proc",
        ),
        version if version >= (5, 8) => degraded(
            "kernel",
            format!("{text}: tested from 5.10 on"),
            "upgrade the kernel",
        ),
        _ => failed(
            "kernel",
            format!("{text}: has no BPF ring buffer, which came with 5.8"),
            "upgrade the kernel",
        ),
    }
}

fn btf(host: &Host) -> Check {
    if host.btf {
        ok("btf", "kernel types (BTF) at /sys/kernel/btf/vmlinux")
    } else {
        failed(
            "btf",
            "no readable kernel types (BTF) at /sys/kernel/btf/vmlinux",
            "boot a kernel with CONFIG_DEBUG_INFO_BTF=y (Debian's since 11 are), or mount -t sysfs sysfs /sys",
        )
    }
}

fn ring_buffer(host: &Host) -> Check {
    if host.ring_buffer {
        ok("ring_buffer", "BPF ring buffer")
    } else if host.btf {
        failed(
            "ring_buffer",
            "no BPF ring buffer, which came with 5.8",
            "upgrade the kernel",
        )
    } else {
        degraded(
            "ring_buffer",
            "BPF ring buffer: unknown without kernel types",
            "see the kernel types",
        )
    }
}

/// The capabilities that tracing needs, for setcap(8).
const SETCAP: &str = "setcap cap_bpf,cap_perfmon+ep";

fn capabilities(host: &Host) -> Check {
    if !host.may_load() {
        let missing: Vec<&str> = ["CAP_BPF", "CAP_PERFMON"]
            .into_iter()
            .filter(|name| !host.has(name))
            .collect();
        let text = format!(
            "capabilities: {} missing, and no CAP_SYS_ADMIN",
            missing.join(" and ")
        );
        return if host.uid == Some(0) {
            failed(
                "capabilities",
                format!("{text}: they were taken from this root"),
                "give them back: docker run --cap-add BPF --cap-add PERFMON, or in a systemd \
                 unit CapabilityBoundingSet=CAP_BPF CAP_PERFMON",
            )
        } else {
            failed(
                "capabilities",
                text,
                format!("sudo http-tracer doctor, or sudo {SETCAP} \"$(command -v http-tracer)\""),
            )
        };
    }
    let held = format!("capabilities: {}", host.capabilities.join(", "));
    if host.has("CAP_SYS_PTRACE") {
        ok("capabilities", held)
    } else {
        degraded(
            "capabilities",
            format!(
                "{held}; without CAP_SYS_PTRACE `--netns PID` and `doctor --pid PID` do not work \
                 for other users' processes"
            ),
            "add cap_sys_ptrace,cap_dac_read_search to the capabilities, if you need that",
        )
    }
}

fn user_namespace(host: &Host) -> Check {
    if host.user_namespace {
        failed(
            "user_namespace",
            "this is a user namespace, whose capabilities do not reach the kernel",
            "run it on the host, or in a container without a user namespace of its own (--userns=host)",
        )
    } else {
        ok("user_namespace", "the first user namespace")
    }
}

fn pid_namespace(host: &Host) -> Check {
    if host.pid_namespace {
        degraded(
            "pid_namespace",
            "this is a pid namespace of its own: processes outside it show with pid 0",
            "docker run --pid=host, if the whole host is to be seen",
        )
    } else {
        ok("pid_namespace", "the first pid namespace")
    }
}

fn lockdown(host: &Host) -> Check {
    match host.lockdown.as_deref() {
        Some("confidentiality") => failed(
            "lockdown",
            "kernel lockdown is in mode confidentiality: no program may read other processes' memory",
            "boot without lockdown=confidentiality (it may come with Secure Boot)",
        ),
        Some(mode) => ok("lockdown", format!("kernel lockdown: {mode}")),
        None => ok("lockdown", "kernel lockdown: not to be seen here (no securityfs); the proof tells"),
    }
}

fn seccomp(host: &Host, tried: Tried) -> Check {
    match host.seccomp {
        Some(0) => ok("seccomp", "no seccomp filter"),
        None => ok("seccomp", "seccomp: none to be seen"),
        Some(_) if tried.loaded => ok("seccomp", "a seccomp filter is on; it lets bpf(2) pass"),
        Some(_) => degraded(
            "seccomp",
            "a seccomp filter is on, as in containers: it may forbid bpf(2)",
            "docker run --security-opt seccomp=unconfined --cap-add BPF --cap-add PERFMON, or --privileged",
        ),
    }
}

fn memlock(host: &Host) -> Check {
    // 5.11 counts maps in their cgroup's memory instead (kernel commit 97306be45fbe).
    if host.version() >= (5, 11) {
        return ok(
            "memlock",
            "locked memory: of no concern to BPF maps on this kernel",
        );
    }
    match host.memlock {
        None => ok("memlock", "locked memory: unlimited"),
        Some(_) if host.has("CAP_SYS_RESOURCE") => ok(
            "memlock",
            "locked memory: limited, but CAP_SYS_RESOURCE lifts that",
        ),
        Some(bytes) => failed(
            "memlock",
            format!(
                "locked memory: {} KiB, and BPF maps count as such on this kernel",
                bytes / 1024
            ),
            "ulimit -l unlimited, LimitMEMLOCK=infinity in the systemd unit, or CAP_SYS_RESOURCE",
        ),
    }
}

fn jit(host: &Host, tried: Tried) -> Check {
    match (tried.jited, host.bpf_jit_enable) {
        (Some(true), _) => ok("jit", "BPF JIT: the programs run as machine code"),
        (Some(false), _) | (None, Some(0)) => degraded(
            "jit",
            "BPF JIT is off: every hook costs several times as much",
            "sysctl -w net.core.bpf_jit_enable=1",
        ),
        (None, Some(_)) => ok("jit", "BPF JIT is on"),
        (None, None) => ok("jit", "BPF JIT: not to be seen from this network namespace"),
    }
}

fn io_uring(host: &Host) -> Check {
    if host.io_uring_disabled == Some(2) {
        return ok("io_uring", "io_uring: switched off on this host");
    }
    if host.io_uring_tracepoints {
        ok(
            "io_uring",
            "io_uring: tracepoints io_uring_submit_req and io_uring_complete",
        )
    } else {
        degraded(
            "io_uring",
            "io_uring: no tracepoints io_uring_submit_req and io_uring_complete; what moves by it cannot be read",
            "upgrade the kernel",
        )
    }
}

fn unprivileged_bpf(host: &Host) -> Check {
    let setting = host
        .unprivileged_bpf_disabled
        .map_or("unknown".to_string(), |n| n.to_string());
    ok(
        "unprivileged_bpf",
        format!("kernel.unprivileged_bpf_disabled is {setting}: of no concern with the capabilities, and of no use without"),
    )
}

fn run_stats(host: &Host) -> Check {
    let text = match host.bpf_stats_enabled {
        Some(0) | None if host.has("CAP_SYS_ADMIN") => "off; -v switches it on while it runs",
        Some(0) | None => "off; -v could switch it on with CAP_SYS_ADMIN",
        Some(_) => "on (kernel.bpf_stats_enabled), for every BPF program of the host",
    };
    ok(
        "run_stats",
        format!("run time statistics of BPF programs: {text}"),
    )
}

fn mounted(id: &'static str, name: &str, at: Option<&str>, needless: &str) -> Check {
    ok(
        id,
        match at {
            Some(at) => format!("{name} at {at}; not needed: {needless}"),
            None => format!("{name} is not mounted here; not needed: {needless}"),
        },
    )
}
