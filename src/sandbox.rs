//! What is left of the tracer's privileges once it is at work.
//!
//! A process that reads what strangers send needs next to nothing for it: its
//! memory is mapped, its outputs are open. So capabilities are dropped, Landlock
//! (landlock(7)) takes the file system and the network away, and a seccomp
//! filter (seccomp(2)) whatever system call is not in a short list. What this
//! kernel does not have is left out and said.
//!
//! [`policy`] is a pure function of what is still to be done, and [`Policy`] is
//! data; [`Policy::drop_privileges`] and [`Policy::filter_calls`] only act. In
//! between is the time to start threads: they inherit the first, and the second
//! is for all of them.

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Context, Result};
use caps::{CapSet, Capability};
use landlock::{
    Access, AccessFs, AccessNet, PathBeneath, Ruleset, RulesetAttr, RulesetCreatedAttr,
    RulesetStatus, Scope, ABI,
};
use nix::libc;
use nix::sys::signal::kill;
use nix::unistd::{setuid, Pid, Uid};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule,
};

/// How much is taken away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// Nothing.
    Off,
    /// It goes on attaching probes to files that are open, but opens nothing, runs
    /// nothing and talks to nobody new.
    Attaching,
    /// It reads and writes what is open.
    #[default]
    Closed,
}

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

/// Reading and writing what is open, time, memory, threads that are there, the end.
const ALWAYS: &[i64] = &[
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_pread64,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_lseek,
    libc::SYS_fstat,
    libc::SYS_fsync,
    libc::SYS_fdatasync,
    libc::SYS_ftruncate,
    libc::SYS_close,
    libc::SYS_dup,
    libc::SYS_ppoll,
    libc::SYS_epoll_pwait,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_poll,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_epoll_wait,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_membarrier,
    // A thread that is still starting.
    libc::SYS_rseq,
    libc::SYS_set_robust_list,
    libc::SYS_nanosleep,
    libc::SYS_clock_nanosleep,
    libc::SYS_clock_gettime,
    libc::SYS_gettimeofday,
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_getrusage,
    libc::SYS_getrandom,
    libc::SYS_wait4,
    libc::SYS_waitid,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

/// What is found is told by another process, and attached to; files with probes in them
/// are watched.
const ATTACHING: &[i64] = &[
    libc::SYS_recvmsg,
    libc::SYS_sendmsg,
    libc::SYS_inotify_add_watch,
    libc::SYS_inotify_rm_watch,
    libc::SYS_statx,
    libc::SYS_newfstatat,
];

/// Looking at files and processes.
const LOOKING: &[i64] = &[
    libc::SYS_statx,
    libc::SYS_newfstatat,
    libc::SYS_readlinkat,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_getdents64,
    libc::SYS_epoll_create1,
    libc::SYS_epoll_ctl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_stat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_lstat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_readlink,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_access,
];

/// Starting this very binary again, which then has nothing more than this: what the C
/// library, the loader and Rust do at the start of a program.
const STARTING: &[i64] = &[
    libc::SYS_socketpair,
    libc::SYS_recvmsg,
    libc::SYS_sendmsg,
    libc::SYS_recvfrom,
    libc::SYS_clone,
    libc::SYS_clone3,
    libc::SYS_execve,
    libc::SYS_dup3,
    libc::SYS_pipe2,
    libc::SYS_setpgid,
    libc::SYS_mmap,
    libc::SYS_mprotect,
    libc::SYS_set_tid_address,
    libc::SYS_prlimit64,
    libc::SYS_prctl,
    libc::SYS_capget,
    libc::SYS_capset,
    libc::SYS_seccomp,
    libc::SYS_setitimer,
    libc::SYS_sysinfo,
    libc::SYS_uname,
    libc::SYS_pidfd_open,
    libc::SYS_fcntl,
    // landlock_create_ruleset, landlock_add_rule, landlock_restrict_self
    444,
    445,
    446,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_arch_prctl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_vfork,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_fork,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_dup2,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_alarm,
];

/// Reading files that others hand over, in some time.
const READING_FILES: &[i64] = &[
    libc::SYS_recvmsg,
    libc::SYS_sendmsg,
    libc::SYS_statx,
    libc::SYS_newfstatat,
    libc::SYS_prlimit64,
    libc::SYS_setitimer,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_alarm,
];

/// `bpf_cmd` of include/uapi/linux/bpf.h: BPF_MAP_LOOKUP_ELEM,
/// BPF_MAP_GET_NEXT_KEY, BPF_OBJ_GET_INFO_BY_FD.
const BPF_READING: [u32; 3] = [1, 4, 15];

/// BPF_LINK_CREATE, which puts programs that are loaded on further places. New programs
/// could do nearly anything, such as sending signals.
const BPF_ATTACHING: u32 = 28;

/// Commands of fcntl(2): others send signals (F_SETOWN, F_SETSIG). musl marks what it
/// opened.
const DESCRIPTORS: [i32; 3] = [libc::F_DUPFD_CLOEXEC, libc::F_GETFD, libc::F_SETFD];

/// The same, for files that probes are in.
const LEASES: [i32; 2] = [libc::F_SETLEASE, libc::F_GETLEASE];

/// Requests of ioctl(2), of include/uapi/linux/perf_event.h: PERF_EVENT_IOC_ENABLE,
/// PERF_EVENT_IOC_DISABLE, PERF_EVENT_IOC_SET_BPF. Others do as they please with
/// terminals and devices.
const PERF_EVENTS: [u32; 3] = [0x2400, 0x2401, 0x4004_2408];

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
            // The same: to hold up who writes to them until their probes are out.
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

/// Takes all privileges from this thread, which writes what others hand it. The filter
/// of system calls is for all threads, and comes with theirs.
///
/// # Errors
/// The kernel refuses what any process may do.
pub fn confine_writer(level: Level) -> Result<()> {
    match level {
        Level::Off => Ok(()),
        Level::Attaching | Level::Closed => reader(std::process::id()).drop_privileges(|| true),
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
    /// Drops capabilities and, where no file is to be opened, takes the file
    /// system and the network away: for this thread and those that it starts.
    /// `works`: does reading BPF maps work? Before Linux 5.19 that takes CAP_BPF
    /// where `kernel.unprivileged_bpf_disabled` is set.
    ///
    /// # Errors
    /// The kernel refuses what any process may do.
    pub fn drop_privileges(&mut self, works: impl FnOnce() -> bool) -> Result<()> {
        let have = caps::read(None, CapSet::Permitted).context("cannot read capabilities")?;
        let wanted: HashSet<Capability> = self.capabilities.iter().copied().collect();
        let mut keep: HashSet<Capability> = have.intersection(&wanted).copied().collect();
        for capability in caps::read(None, CapSet::Bounding)? {
            // Takes CAP_SETPCAP; without it nothing can be gained by exec anyway,
            // as `no_new_privs` is set below.
            if caps::drop(None, CapSet::Bounding, capability).is_err() {
                break;
            }
        }
        let _ = caps::clear(None, CapSet::Ambient); // not before Linux 4.3
        let effective = caps::set(None, CapSet::Effective, &keep);
        effective.context("cannot drop capabilities")?;
        if have.contains(&Capability::CAP_BPF) && !keep.contains(&Capability::CAP_BPF) && !works() {
            log::info!("CAP_BPF is kept: this kernel wants it for reading BPF maps");
            keep.insert(Capability::CAP_BPF);
            caps::set(None, CapSet::Effective, &keep)?;
        }
        caps::set(None, CapSet::Inheritable, &HashSet::new())?;
        caps::set(None, CapSet::Permitted, &keep).context("cannot drop capabilities")?;
        self.capabilities = keep.into_iter().collect();
        nix::sys::prctl::set_no_new_privs().context("cannot set no_new_privs")?;
        if !self.others {
            match close_files_and_network(self.reads_files) {
                Ok(RulesetStatus::NotEnforced) => {
                    log::info!("Landlock is not available on this kernel; going on without it");
                }
                Ok(_) => {}
                Err(error) => log::info!("Landlock cannot be used: {error}; going on without it"),
            }
        }
        Ok(())
    }

    /// Leaves all threads only the system calls of the policy: others fail with
    /// EPERM. To be called last, as no thread can be started afterwards.
    pub fn filter_calls(&self) {
        if let Err(error) = self
            .program()
            .and_then(|program| Ok(seccompiler::apply_filter_all_threads(&program)?))
        {
            log::info!("system calls cannot be filtered: {error}; going on without it");
        }
    }

    fn program(&self) -> Result<BpfProgram> {
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

/// `reads`: but for reading files.
fn close_files_and_network(reads: bool) -> Result<RulesetStatus, landlock::RulesetError> {
    // What the running kernel does not know of these is left out.
    let newest = ABI::V6;
    let files = match reads {
        true => AccessFs::from_write(newest),
        false => AccessFs::from_all(newest),
    };
    let status = Ruleset::default()
        .handle_access(files)?
        .handle_access(AccessNet::from_all(newest))?
        .scope(Scope::AbstractUnixSocket)?
        .create()?
        .restrict_self()?;
    Ok(status.ruleset)
}

/// To follow a path, and to open, make and hand over what is at its end.
const OPENING: &[i64] = &[
    libc::SYS_openat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_fstatfs,
    libc::SYS_readlinkat,
    libc::SYS_fchown,
    libc::SYS_ftruncate,
    libc::SYS_fcntl,
    libc::SYS_geteuid,
    libc::SYS_unlinkat,
    libc::SYS_sendmsg,
    libc::SYS_sendto,
];

/// Leaves this process what it takes to open and make files in one directory, whoever's
/// that is, and nothing else of the file system and the network.
///
/// # Errors
/// The kernel refuses what any process may do.
pub fn only_files_in(dir: impl AsFd) -> Result<()> {
    let have = caps::read(None, CapSet::Permitted).context("cannot read capabilities")?;
    let wanted = HashSet::from([Capability::CAP_DAC_OVERRIDE, Capability::CAP_CHOWN]);
    let keep = have.intersection(&wanted).copied().collect();
    let _ = caps::clear(None, CapSet::Ambient); // not before Linux 4.3
    for set in [CapSet::Effective, CapSet::Permitted] {
        caps::set(None, set, &keep).context("cannot drop capabilities")?;
    }
    nix::sys::prctl::set_no_new_privs().context("cannot set no_new_privs")?;
    let newest = ABI::V6;
    let may = AccessFs::WriteFile | AccessFs::MakeReg | AccessFs::Truncate;
    // Where this kernel has it.
    let _ = Ruleset::default()
        .handle_access(AccessFs::from_all(newest))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(newest)))
        .and_then(|rules| rules.create())
        .and_then(|rules| rules.add_rule(PathBeneath::new(dir, may)))
        .and_then(|rules| rules.restrict_self());
    let mut calls = always(std::process::id());
    calls.extend(OPENING.iter().map(|&call| (call, Vec::new())));
    let policy = Policy {
        capabilities: Vec::new(),
        reads_files: false,
        others: false,
        calls,
    };
    policy.filter_calls();
    Ok(())
}

/// First argument of a hidden mode that enters the sandbox, tries what it should
/// not be able to, and says what came of it; the second is the level. For tests.
const TRY_OUT: &str = "__try-sandbox";

/// What is attempted, and how.
pub type Attempt = (&'static str, fn() -> io::Result<()>);

const ATTEMPTS: &[Attempt] = &[
    ("write a file", || {
        OpenOptions::new().write(true).open("/dev/null").map(drop)
    }),
    ("create a file", || {
        File::create(std::env::temp_dir().join("http-tracer-try-out")).map(drop)
    }),
    ("make a directory", || {
        fs::create_dir(std::env::temp_dir().join("http-tracer-try-out"))
    }),
    ("remove a file", || fs::remove_file("/no-such-file")),
    ("rename a file", || fs::rename("/no-such-file", "/none")),
    ("connect by TCP", || {
        TcpStream::connect("127.0.0.1:9").map(drop)
    }),
    ("listen on TCP", || {
        TcpListener::bind("127.0.0.1:0").map(drop)
    }),
    ("use UDP", || UdpSocket::bind("127.0.0.1:0").map(drop)),
    ("connect by AF_UNIX", || {
        UnixStream::connect("/no-such-socket").map(drop)
    }),
    ("signal a process", || Ok(kill(Pid::parent(), None)?)),
    ("become root", || Ok(setuid(Uid::from_raw(0))?)),
    ("start a thread", || {
        std::thread::Builder::new().spawn(|| {}).map(drop)
    }),
    ("start a process", || {
        Command::new("/bin/true").spawn().map(drop)
    }),
    ("run a program", || Err(Command::new("/bin/true").exec())),
];

/// Tried where no file may be opened.
const READING: Attempt = ("read a file", || File::open("/etc/passwd").map(drop));

/// The hidden mode, if that is what the arguments ask for. Returns the status to
/// exit with: 0 if everything was refused, `more` included.
pub fn try_out(mut args: impl Iterator<Item = std::ffi::OsString>, more: &[Attempt]) -> Option<u8> {
    if args.next()?.to_str()? != TRY_OUT {
        return None;
    }
    let own_pid = std::process::id();
    let at_level = |level, perf_uprobes| {
        let child = None;
        let work = Work {
            own_pid,
            child,
            hands: None,
            perf_uprobes,
        };
        policy(level, work)
    };
    let mut policy = match args.next()?.to_str()? {
        "attaching" => at_level(Level::Attaching, false)?,
        "attaching-by-perf" => at_level(Level::Attaching, true)?,
        "closed" => at_level(Level::Closed, false)?,
        "reader" => reader(own_pid),
        _ => return None,
    };
    let mut status = File::open("/proc/self/status").ok()?;
    if let Err(error) = policy.drop_privileges(|| true) {
        println!("{error:#}");
        return Some(1);
    }
    policy.filter_calls();
    let mut text = String::new();
    if status.read_to_string(&mut text).is_ok() {
        print!("{text}");
    }
    let reading = (!policy.reads_files).then_some(READING);
    let mut all_refused = true;
    for (what, attempt) in reading.iter().chain(ATTEMPTS).chain(more) {
        let refused = match attempt() {
            Ok(()) => false,
            Err(error) => error.kind() == ErrorKind::PermissionDenied,
        };
        println!("{what}: {}", if refused { "refused" } else { "ALLOWED" });
        all_refused &= refused;
    }
    Some(u8::from(!all_refused))
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
