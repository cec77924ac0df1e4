//! What each process of the tracer's may still do: data, and pure functions that make it.

use std::collections::BTreeMap;

use anyhow::Result;
use caps::Capability;
use nix::libc;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule,
};

use super::calls::{
    ALWAYS, ATTACHING, BPF_ATTACHING, BPF_READING, DESCRIPTORS, LEASES, LOOKING, OPENING,
    PERF_EVENTS, READING_FILES, STARTING,
};
use super::Level;

/// What the tracer still has to do, as far as that differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// A process to be told to end.
    pub child: Option<u32>,
    /// This process.
    pub own_pid: u32,
    /// A socket by which it is handed files.
    pub hands: Option<u32>,
    /// Probes in programs go through perf, which wants CAP_SYS_ADMIN for them.
    pub perf_uprobes: bool,
}

/// A condition on one argument of a system call: `argument & mask == value`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    pub argument: u8,
    pub mask: u32,
    pub value: u32,
}

/// What is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Of those that are there.
    pub capabilities: Vec<Capability>,
    /// May files be opened to read? Otherwise none at all.
    pub reads_files: bool,
    /// May it look at other processes? Landlock keeps what `/proc` has of them closed
    /// (security/landlock/task.c, `hook_ptrace_access_check`).
    pub others: bool,
    /// System calls: any one whose checks hold, where it has some.
    pub calls: BTreeMap<i64, Vec<Vec<Check>>>,
}

/// What may still be done.
pub fn policy(level: Level, work: Work) -> Option<Policy> {
    let attaching = match level {
        Level::Off => return None,
        Level::Attaching => true,
        Level::Closed => false,
    };
    let mut capabilities = Vec::new();
    if attaching {
        capabilities.extend([
            Capability::CAP_BPF,
            Capability::CAP_PERFMON,
            // Other users' files: to watch them.
            Capability::CAP_DAC_READ_SEARCH,
            // And to hold up who writes to them until their probes are out.
            Capability::CAP_LEASE,
        ]);
        if work.perf_uprobes {
            capabilities.push(Capability::CAP_SYS_ADMIN);
        }
    }
    let mut calls = always(work.own_pid);
    let mut bpf = BPF_READING.map(|cmd| vec![equals(0, cmd)]).to_vec();
    if attaching {
        bpf.push(vec![equals(0, BPF_ATTACHING)]);
    }
    calls.insert(libc::SYS_bpf, bpf);
    if let Some(fd) = work.hands {
        calls.insert(libc::SYS_recvmsg, vec![vec![equals(0, fd)]]);
    }
    if let Some(child) = work.child {
        // It may have changed its user.
        capabilities.push(Capability::CAP_KILL);
        calls.insert(
            libc::SYS_kill,
            vec![vec![equals(0, child), equals(1, libc::SIGTERM as u32)]],
        );
    }
    if attaching {
        let leases = LEASES.map(|cmd| vec![equals(1, cmd.unsigned_abs())]);
        calls.entry(libc::SYS_fcntl).or_default().extend(leases);
        calls.extend(ATTACHING.iter().map(|&call| (call, Vec::new())));
    }
    if attaching && work.perf_uprobes {
        // It asks sysfs how.
        calls.extend(LOOKING.iter().map(|&call| (call, Vec::new())));
        calls.insert(libc::SYS_openat, read_only());
        // libbpf loads programs to find out how this kernel attaches them.
        calls.insert(libc::SYS_bpf, Vec::new());
        calls.insert(libc::SYS_perf_event_open, Vec::new());
        calls.insert(
            libc::SYS_ioctl,
            PERF_EVENTS.map(|request| vec![equals(1, request)]).to_vec(),
        );
    }
    Some(Policy {
        capabilities,
        reads_files: attaching && work.perf_uprobes,
        others: false,
        calls,
    })
}

/// What is left to who looks at all processes, opens the files that they have mapped,
/// and has others read them.
pub fn finder(own_pid: u32) -> Policy {
    let mut calls = always(own_pid);
    calls.extend(LOOKING.iter().map(|&call| (call, Vec::new())));
    calls.extend(STARTING.iter().map(|&call| (call, Vec::new())));
    calls.insert(libc::SYS_openat, read_only());
    // Readers have other numbers.
    let abort = vec![equals(2, libc::SIGABRT as u32)];
    calls.insert(libc::SYS_tgkill, vec![abort]);
    Policy {
        capabilities: vec![
            // Other users' processes: their maps, and the files that these name.
            Capability::CAP_SYS_PTRACE,
            Capability::CAP_DAC_READ_SEARCH,
            // What has no path: map_files, in proc(5).
            Capability::CAP_CHECKPOINT_RESTORE,
        ],
        reads_files: true,
        others: true,
        calls,
    }
}

/// What is left to who reads files that strangers have made.
pub fn reader(own_pid: u32) -> Policy {
    let mut calls = always(own_pid);
    calls.extend(READING_FILES.iter().map(|&call| (call, Vec::new())));
    Policy {
        capabilities: Vec::new(),
        reads_files: false,
        others: false,
        calls,
    }
}

/// What is left to who opens files by their names in one directory.
pub(super) fn opener(own_pid: u32) -> Policy {
    let mut calls = always(own_pid);
    calls.extend(OPENING.iter().map(|&call| (call, Vec::new())));
    Policy {
        capabilities: Vec::new(),
        reads_files: false,
        others: false,
        calls,
    }
}

/// What is always left.
fn always(own_pid: u32) -> BTreeMap<i64, Vec<Vec<Check>>> {
    let mut calls: BTreeMap<i64, Vec<Vec<Check>>> =
        ALWAYS.iter().map(|&call| (call, Vec::new())).collect();
    calls.insert(libc::SYS_mmap, vec![vec![lacks(2, libc::PROT_EXEC)]]);
    calls.insert(libc::SYS_mprotect, vec![vec![lacks(2, libc::PROT_EXEC)]]);
    calls.insert(
        libc::SYS_fcntl,
        DESCRIPTORS.map(|cmd| vec![equals(1, cmd as u32)]).to_vec(),
    );
    // abort(3)
    calls.insert(libc::SYS_tgkill, vec![vec![equals(0, own_pid)]]);
    calls
}

fn equals(argument: u8, value: u32) -> Check {
    Check {
        argument,
        mask: u32::MAX,
        value,
    }
}

fn lacks(argument: u8, bits: i32) -> Check {
    Check {
        argument,
        mask: bits as u32,
        value: 0,
    }
}

/// Of openat(2).
fn read_only() -> Vec<Vec<Check>> {
    let writes = libc::O_WRONLY | libc::O_RDWR | libc::O_CREAT | libc::O_TRUNC;
    vec![vec![lacks(2, writes)]]
}

impl Policy {
    /// For seccomp(2): what is not in the list fails with EPERM.
    pub(super) fn program(&self) -> Result<BpfProgram> {
        let condition = |check: &Check| {
            let op = SeccompCmpOp::MaskedEq(check.mask.into());
            let length = SeccompCmpArgLen::Dword;
            SeccompCondition::new(check.argument, length, op, check.value.into())
        };
        let rule = |checks: &Vec<Check>| {
            let conditions: Result<Vec<_>, _> = checks.iter().map(condition).collect();
            SeccompRule::new(conditions?)
        };
        let mut rules = BTreeMap::new();
        for (&call, alternatives) in &self.calls {
            let alternatives: Result<Vec<_>, _> = alternatives.iter().map(rule).collect();
            rules.insert(call, alternatives?);
        }
        let filter = SeccompFilter::new(
            rules,
            SeccompAction::Errno(libc::EPERM as u32),
            SeccompAction::Allow,
            std::env::consts::ARCH.try_into()?,
        )?;
        Ok(filter.try_into()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORK: Work = Work {
        child: None,
        own_pid: 7,
        hands: None,
        perf_uprobes: false,
    };

    #[test]
    fn nothing_is_taken_away_if_nothing_is_asked_for() {
        assert_eq!(policy(Level::Off, WORK), None);
    }

    #[test]
    fn a_closed_tracer_keeps_no_capability_and_opens_nothing() {
        let policy = policy(Level::Closed, WORK).unwrap();
        assert!(policy.capabilities.is_empty() && !policy.reads_files);
        for call in [
            libc::SYS_openat,
            libc::SYS_execve,
            libc::SYS_socket,
            libc::SYS_clone,
            libc::SYS_kill,
            libc::SYS_ptrace,
            libc::SYS_ioctl,
            libc::SYS_statx,
        ] {
            assert!(!policy.calls.contains_key(&call), "{call}");
        }
        assert_eq!(policy.calls[&libc::SYS_bpf].len(), BPF_READING.len());
        assert!(policy.program().is_ok());
    }

    #[test]
    fn one_that_goes_on_attaching_opens_no_file_unless_perf_wants_it_to_read() {
        let policy = policy(Level::Attaching, WORK).unwrap();
        assert!(policy.capabilities.contains(&Capability::CAP_BPF));
        assert!(!policy.capabilities.contains(&Capability::CAP_SYS_ADMIN));
        let commands = &policy.calls[&libc::SYS_bpf];
        assert_eq!(commands.len(), BPF_READING.len() + 1);
        assert!(!policy.reads_files && !policy.calls.contains_key(&libc::SYS_openat));
        for call in [libc::SYS_execve, libc::SYS_socket, libc::SYS_clone] {
            assert!(!policy.calls.contains_key(&call), "{call}");
        }
        assert!(policy.program().is_ok());
        let perf_uprobes = true;
        let policy = super::policy(
            Level::Attaching,
            Work {
                perf_uprobes,
                ..WORK
            },
        )
        .unwrap();
        assert_only_reads(&policy);
    }

    fn assert_only_reads(policy: &Policy) {
        let [checks] = policy.calls[&libc::SYS_openat].as_slice() else {
            panic!("{:?}", policy.calls);
        };
        assert_ne!(checks[0].mask & libc::O_WRONLY as u32, 0);
        assert!(policy.program().is_ok());
    }

    #[test]
    fn who_looks_for_libraries_opens_files_to_read_only_and_has_nothing_to_do_with_bpf() {
        let policy = finder(7);
        assert_only_reads(&policy);
        let unwanted = [
            Capability::CAP_BPF,
            Capability::CAP_SYS_ADMIN,
            Capability::CAP_PERFMON,
        ];
        assert!(unwanted
            .iter()
            .all(|one| !policy.capabilities.contains(one)));
        for call in [
            libc::SYS_bpf,
            libc::SYS_socket,
            libc::SYS_connect,
            libc::SYS_ptrace,
            libc::SYS_process_vm_readv,
            libc::SYS_kill,
        ] {
            assert!(!policy.calls.contains_key(&call), "{call}");
        }
    }

    #[test]
    fn who_reads_the_files_of_strangers_has_nothing_but_what_it_is_given() {
        let policy = reader(7);
        assert!(policy.capabilities.is_empty() && !policy.reads_files && !policy.others);
        for call in [
            libc::SYS_openat,
            libc::SYS_execve,
            libc::SYS_socket,
            libc::SYS_clone,
            libc::SYS_bpf,
            libc::SYS_kill,
        ] {
            assert!(!policy.calls.contains_key(&call), "{call}");
        }
        assert!(policy.program().is_ok());
    }

    #[test]
    fn only_probes_that_go_through_perf_are_switched_on_by_ioctl() {
        let calls = |perf_uprobes| {
            let work = Work {
                perf_uprobes,
                ..WORK
            };
            policy(Level::Attaching, work).unwrap().calls
        };
        for call in [libc::SYS_ioctl, libc::SYS_perf_event_open] {
            assert!(!calls(false).contains_key(&call), "{call}");
        }
        assert_eq!(calls(true)[&libc::SYS_ioctl].len(), PERF_EVENTS.len());
        assert!(calls(true)[&libc::SYS_bpf].is_empty());
        let commands = DESCRIPTORS.len() + LEASES.len();
        assert_eq!(calls(true)[&libc::SYS_fcntl].len(), commands);
    }

    #[test]
    fn a_command_may_be_told_to_end_and_nobody_else() {
        let work = Work {
            child: Some(99),
            ..WORK
        };
        let policy = policy(Level::Closed, work).unwrap();
        assert_eq!(policy.capabilities, [Capability::CAP_KILL]);
        let [checks] = policy.calls[&libc::SYS_kill].as_slice() else {
            panic!("{:?}", policy.calls);
        };
        let values: Vec<u32> = checks.iter().map(|check| check.value).collect();
        assert_eq!(values, [99, libc::SIGTERM as u32]);
    }
}
