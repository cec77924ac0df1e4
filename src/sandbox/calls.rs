//! System calls, and arguments of them, by what they are for.

use nix::libc;

/// Reading and writing what is open, time, memory, threads that are there, the end.
pub const ALWAYS: &[i64] = &[
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
pub const ATTACHING: &[i64] = &[
    libc::SYS_recvmsg,
    libc::SYS_sendmsg,
    libc::SYS_inotify_add_watch,
    libc::SYS_inotify_rm_watch,
    libc::SYS_statx,
    libc::SYS_newfstatat,
];

/// Looking at files and processes.
pub const LOOKING: &[i64] = &[
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
pub const STARTING: &[i64] = &[
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
pub const READING_FILES: &[i64] = &[
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
pub const BPF_READING: [u32; 3] = [1, 4, 15];

/// BPF_LINK_CREATE, which puts programs that are loaded on further places. New programs
/// could do nearly anything, such as sending signals.
pub const BPF_ATTACHING: u32 = 28;

/// Commands of fcntl(2): others send signals (F_SETOWN, F_SETSIG). musl marks what it
/// opened.
pub const DESCRIPTORS: [i32; 3] = [libc::F_DUPFD_CLOEXEC, libc::F_GETFD, libc::F_SETFD];

/// Commands of fcntl(2) for files that probes are in.
pub const LEASES: [i32; 2] = [libc::F_SETLEASE, libc::F_GETLEASE];

/// Requests of ioctl(2), of include/uapi/linux/perf_event.h: PERF_EVENT_IOC_ENABLE,
/// PERF_EVENT_IOC_DISABLE, PERF_EVENT_IOC_SET_BPF. Others do as they please with
/// terminals and devices.
pub const PERF_EVENTS: [u32; 3] = [0x2400, 0x2401, 0x4004_2408];

/// To follow a path, and to open, make and hand over what is at its end.
pub const OPENING: &[i64] = &[
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
