//! Questions to the kernel that only trying answers, and the switch of its own
//! statistics. Nothing here stays behind: what is loaded is closed at once.

use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

use libbpf_rs::btf::types::{Enum, Func, Typedef};
use libbpf_rs::btf::Btf;
use libbpf_rs::libbpf_sys;

/// Functions that a program is hung on for a moment: the first is the kernel's own
/// for such tests and never called otherwise (net/bpf/test_run.c).
const TARGETS: [&str; 2] = ["bpf_fentry_test1", "inet_sendmsg"];

/// Can a program be hung on a kernel function (BPF trampoline, fentry and fexit)?
///
/// # Errors
/// The kernel's reason.
pub fn trampolines() -> Result<(), String> {
    let btf = Btf::from_vmlinux().map_err(|_| "no kernel types (BTF)".to_string())?;
    let target = TARGETS
        .iter()
        .find_map(|name| btf.type_by_name::<Func<'_>>(name))
        .ok_or("the kernel types name no function to try it on")?;
    fexit(target.type_id().into()).map_err(|error| error.to_string())
}

/// Hangs a program that does nothing on the exit of the function with this BTF id,
/// for a moment.
///
/// # Errors
/// The kernel's refusal, of the program or of its place.
pub fn fexit(function: u32) -> io::Result<()> {
    let prog = load_return_zero(function)?;
    // SAFETY: the program is open; options may be absent.
    let link = unsafe {
        libbpf_sys::bpf_link_create(
            prog.as_raw_fd(),
            0,
            libbpf_sys::BPF_TRACE_FEXIT,
            std::ptr::null(),
        )
    };
    owned(link).map(drop)
}

/// What the kernel's types say beyond the hooks, see [`super::plan::Facts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types {
    /// `BPF_MAP_TYPE_RINGBUF` (5.8).
    pub ring_buffer: bool,
    /// The tracepoints `io_uring_submit_req` and `io_uring_complete`.
    pub io_uring: bool,
}

impl Types {
    /// `None` without readable types.
    pub fn gather() -> Option<Self> {
        let btf = Btf::from_vmlinux().ok()?;
        let tracepoint = |name| btf.type_by_name::<Typedef<'_>>(name).is_some();
        let map_types = btf.type_by_name::<Enum<'_>>("bpf_map_type");
        Some(Types {
            ring_buffer: map_types.is_some_and(|types| {
                types
                    .iter()
                    .any(|kind| kind.name.is_some_and(|name| name == "BPF_MAP_TYPE_RINGBUF"))
            }),
            io_uring: tracepoint("btf_trace_io_uring_submit_req")
                && tracepoint("btf_trace_io_uring_complete"),
        })
    }
}

/// Loads `return 0` for the exit of a kernel function.
fn load_return_zero(function: u32) -> io::Result<OwnedFd> {
    // r0 = 0; exit
    let instructions = [0xb7u64, 0x95].map(u64::to_le_bytes);
    let mut options = libbpf_sys::bpf_prog_load_opts {
        sz: size_of::<libbpf_sys::bpf_prog_load_opts>() as _,
        expected_attach_type: libbpf_sys::BPF_TRACE_FEXIT,
        attach_btf_id: function,
        ..Default::default()
    };
    // SAFETY: everything that is pointed to outlives the call.
    let fd = unsafe {
        libbpf_sys::bpf_prog_load(
            libbpf_sys::BPF_PROG_TYPE_TRACING,
            c"ht_probe".as_ptr(),
            c"GPL".as_ptr(),
            instructions.as_ptr().cast(),
            instructions.len() as _,
            &raw mut options,
        )
    };
    owned(fd)
}

/// While this is held, the kernel counts runs and run time of every BPF program of
/// the host (`BPF_ENABLE_STATS`, 5.8; needs CAP_SYS_ADMIN).
pub struct RunStats(#[allow(dead_code)] OwnedFd);

impl RunStats {
    /// # Errors
    /// Not permitted, or the kernel does not have it.
    pub fn keep() -> io::Result<Self> {
        // SAFETY: no memory is involved.
        let fd = unsafe { libbpf_sys::bpf_enable_stats(libbpf_sys::BPF_STATS_RUN_TIME) };
        owned(fd).map(RunStats)
    }
}

/// What libbpf returns: a descriptor of ours, or an error number below zero.
fn owned(fd: i32) -> io::Result<OwnedFd> {
    if fd < 0 {
        return Err(io::Error::from_raw_os_error(-fd));
    }
    // SAFETY: just made for us.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}
