//! The table of hooks: by which BPF programs each observes socket I/O, what it needs of
//! the kernel, what it costs.
//!
//! What is loaded, attached and reported with `-v` follows from these rows. Probes in
//! programs and libraries have a table of their own, [`crate::proc::probes::PROBES`].

use std::fmt;

use super::facts::{Facts, ProbeResult};
use super::plan::{unsupported, Unsupported};
use crate::config::HookChoice;

/// Where socket I/O is observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    Socket,
    Fexit,
    Syscall,
}

impl Hook {
    pub fn spec(self) -> &'static HookSpec {
        &HOOKS[self as usize]
    }
}

impl fmt::Display for Hook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.spec().name)
    }
}

/// A hook.
pub struct HookSpec {
    pub hook: Hook,
    pub name: &'static str,
    /// The value of `--hook` that asks for it.
    pub choice: HookChoice,
    /// Its line in the doctor's report.
    pub check: &'static str,
    /// What it costs the host.
    pub cost: &'static str,
    /// Each program has a backup, which runs where the kernel skips the first one.
    pub backups: bool,
    /// What the host lacks for it.
    pub obstacle: fn(&Facts) -> Option<Unsupported>,
    /// In the order in which they are attached.
    pub programs: &'static [ProgramSpec],
    /// Where the kernel side keeps what it knows of threads inside TLS libraries.
    pub tls: Tls,
    /// Programs beside those of the hook that see the sockets of TLS sessions.
    pub tls_programs: &'static [ProgramSpec],
}

/// Where threads' state inside TLS libraries is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// In task storage.
    TaskStorage,
    /// In a table by thread.
    Table,
}

/// A BPF program outside of libraries.
#[derive(Clone, Copy)]
pub struct ProgramSpec {
    pub name: &'static str,
    /// It is loaded where the host has these.
    pub needs: fn(&Facts) -> bool,
    pub runs: Runs,
}

/// When a program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// Whenever its place in the kernel is passed.
    Attached,
    /// Until the last call ended that began before the hook was attached.
    UntilNoneInFlight,
    /// Once, when all others are attached: it lists the threads in such calls.
    Once,
}

const fn program(name: &'static str, needs: fn(&Facts) -> bool) -> ProgramSpec {
    ProgramSpec {
        name,
        needs,
        runs: Runs::Attached,
    }
}

const fn always(name: &'static str) -> ProgramSpec {
    program(name, |_| true)
}

/// A second copy of a program, for kernels that preempt the first one and then skip
/// what comes meanwhile.
const fn backup(name: &'static str) -> ProgramSpec {
    program(name, |facts| facts.preempted)
}

/// From the cheapest to the dearest, in the order of [`Hook`].
pub const HOOKS: &[HookSpec] = &[
    HookSpec {
        hook: Hook::Socket,
        name: "socket",
        choice: HookChoice::Socket,
        check: "hook_socket",
        cost: "no cost to other system calls",
        backups: true,
        obstacle: no_socket,
        programs: &[
            always("socket__send"),
            always("socket__recv"),
            always("socket__state"),
            program("socket__taken", |facts| facts.taken),
            program("socket__taken_backup", |facts| {
                facts.taken && facts.preempted
            }),
            backup("socket__send_backup"),
            backup("socket__recv_backup"),
            backup("socket__state_backup"),
            program("socket__uring_submit", |facts| facts.uring),
            program("socket__uring_complete", |facts| facts.uring),
            program("socket__uring_submit_backup", |facts| {
                facts.uring && facts.preempted
            }),
            program("socket__uring_complete_backup", |facts| {
                facts.uring && facts.preempted
            }),
        ],
        tls: Tls::TaskStorage,
        tls_programs: &[],
    },
    HookSpec {
        hook: Hook::Fexit,
        name: "fexit",
        choice: HookChoice::Fexit,
        check: "hook_fexit",
        cost: "no cost to other system calls",
        backups: false,
        obstacle: no_fexit,
        programs: &[
            ProgramSpec {
                runs: Runs::UntilNoneInFlight,
                ..always("fexit__late")
            },
            ProgramSpec {
                runs: Runs::UntilNoneInFlight,
                ..always("fexit__thread_exit")
            },
            always("syscall__state"),
            always("fexit__inet_send"),
            always("fexit__inet_recv"),
            always("fexit__inet6_send"),
            always("fexit__inet6_recv"),
            always("fexit__unix_send"),
            always("fexit__unix_recv"),
            program("fexit__inet_page", |facts| facts.sendpage),
            program("fexit__unix_page", |facts| facts.sendpage),
            program("fexit__taken", |facts| facts.taken),
            ProgramSpec {
                runs: Runs::Once,
                ..always("fexit__threads")
            },
        ],
        tls: Tls::Table,
        tls_programs: &[
            always("tls__inet_send"),
            always("tls__inet_recv"),
            always("tls__inet6_send"),
            always("tls__inet6_recv"),
            always("tls__unix_send"),
            always("tls__unix_recv"),
        ],
    },
    HookSpec {
        hook: Hook::Syscall,
        name: "syscall",
        choice: HookChoice::Syscall,
        check: "hook_syscall",
        cost: "costs every system call of this host some nanoseconds",
        backups: false,
        obstacle: no_syscall,
        programs: &[
            program("syscall__exit", |facts| facts.bpf_loop),
            program("syscall__exit_noloop", |facts| !facts.bpf_loop),
            always("syscall__state"),
        ],
        tls: Tls::Table,
        tls_programs: &[always("tls__syscall")],
    },
];

/// With `-- CMD`: CMD's descendants. Attached first, so that no child is missed.
pub const TREE: &[ProgramSpec] = &[
    always("tree__fork"),
    always("tree__exit"),
    backup("tree__fork_backup"),
    backup("tree__exit_backup"),
];

/// With `--events`: accept, connect and close.
pub const CALLS: &[ProgramSpec] = &[
    always("calls__state"),
    always("calls__exit"),
    always("calls__enter"),
    backup("calls__exit_backup"),
    backup("calls__enter_backup"),
];

/// With probes in libraries: processes that become another program.
pub const EXECS: &[ProgramSpec] = &[always("tls__exec")];

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
