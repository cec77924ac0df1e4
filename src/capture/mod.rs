//! The kernel side: load, attach, poll, count.
//!
//! The only module that names libbpf-rs and plain, and the only one with
//! `unsafe`. Hands raw records to a callback; [`decode`] makes events of them
//! without touching libbpf, so recordings take the same way.

mod attach;
mod budget;
mod configure;
pub mod decode;
mod facts;
pub mod fd;
mod hooks;
mod lease;
pub mod mappings;
pub mod plan;
pub mod probe;
mod shared;
mod tls;
pub mod wire;

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use anyhow::{bail, Context, Result};
use libbpf_rs::skel::{OpenSkel, Skel, SkelBuilder};
use libbpf_rs::{Link, MapCore, MapFlags, OpenObject, PrintLevel, RingBuffer, RingBufferBuilder};
use nix::poll::{PollFd, PollFlags};

use crate::config::KernelFilter;
pub use attach::{Done, Outcome};
pub use budget::Full;
pub use configure::netns_inode;
pub use facts::Facts;
pub use hooks::{Hook, HOOKS};
use hooks::{ProgramSpec, Runs};
pub use plan::{Plan, Unsupported};
pub use shared::Slots;

#[allow(clippy::all, clippy::pedantic, unused_imports, missing_docs)]
mod skel {
    include!(concat!(env!("OUT_DIR"), "/http_tracer.skel.rs"));
}

/// What the kernel side must be told before it is loaded.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    pub plan: Plan,
    /// Bytes, a power of two.
    pub ring_size: u32,
    pub filter: &'a KernelFilter,
    /// CMD's process: it and its descendants only.
    pub tree_root: Option<u32>,
}

/// The loaded and attached kernel side.
pub struct Capture {
    skel: skel::HttpTracerSkel<'static>,
    links: Vec<Link>,
    /// See [`Runs::UntilNoneInFlight`].
    late: Vec<Link>,
    /// Names of what was loaded.
    programs: Vec<&'static str>,
    /// In libraries.
    probes: attach::Probes,
    ring: RingBuffer<'static>,
    control: shared::Control,
    high_water: std::cell::Cell<u64>,
}

/// Records between two looks at how full the ring is: it may fill up while it is read.
const SLICE: usize = 1000;

/// What the kernel knows of one program's cost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    pub name: String,
    pub run_cnt: u64,
    pub run_time_ns: u64,
    /// Compiled to machine code; otherwise the kernel interprets it.
    pub jited: bool,
    /// Times that the kernel passed it over, as it was at work on that CPU already:
    /// for another task, where programs can be preempted.
    pub skipped: u64,
}

/// The loss account of the kernel side, summed over CPUs.
pub use wire::Counters;

impl Capture {
    /// Loads and attaches. `on_record` gets each raw record; it must not fail.
    ///
    /// # Errors
    /// What libbpf or the kernel refused, with its log at `-v`.
    pub fn start(
        options: &Options<'_>,
        mut on_record: impl FnMut(&[u8]) + 'static,
    ) -> Result<Self> {
        libbpf_rs::set_print(Some((PrintLevel::Debug, print)));
        // Lives as long as the process: there is one kernel side.
        let storage: &'static mut MaybeUninit<OpenObject> =
            Box::leak(Box::new(MaybeUninit::uninit()));
        let mut open = skel::HttpTracerSkelBuilder::default()
            .open(storage)
            .context("cannot open the BPF object")?;
        let programs = options.plan.names(options.tree_root.is_some());
        configure::configure(&mut open, options, &programs)?;
        let mut skel = open.load().map_err(|error| Unsupported {
            reason: format!("the kernel refused the BPF programs: {error}"),
            fix: "`http-tracer -v` shows the kernel's reason, `http-tracer doctor` what \
                   this host lacks"
                .to_string(),
        })?;
        configure::fill_filters(&skel, options)?;

        let mut builder = RingBufferBuilder::new();
        let ring = {
            builder.add(&skel.maps.ring, move |raw| {
                on_record(raw);
                0
            })?;
            builder.build().context("cannot map the ring buffer")?
        };
        let control = shared::Control::new(skel.maps.control.as_fd())?;
        let files = options
            .plan
            .facts
            .cookies
            .then(|| numbers(&mut skel))
            .flatten();
        let mut capture = Capture {
            skel,
            links: Vec::new(),
            late: Vec::new(),
            programs,
            probes: attach::Probes::new(options.plan.facts.uprobe_multi, files),
            ring,
            control,
            high_water: std::cell::Cell::new(0),
        };
        capture.attach(&options.plan.programs(options.tree_root.is_some()))?;
        Ok(capture)
    }

    /// Attaches all but the probes, which are attached to libraries as these are found.
    fn attach(&mut self, programs: &[&ProgramSpec]) -> Result<()> {
        for ProgramSpec { name, runs, .. } in programs {
            let prog = self
                .program(name)
                .with_context(|| format!("the BPF object has no program {name}"))?;
            let failed = || format!("cannot attach {name}");
            let attach = || prog.attach_trace().with_context(failed);
            match runs {
                Runs::Once => run(&prog).with_context(failed)?,
                Runs::Attached => self.links.push(attach()?),
                Runs::UntilNoneInFlight => self.late.push(attach()?),
            }
        }
        if let Some(bss) = &mut self.skel.maps.bss_data {
            // SAFETY: a field of the mapping; the kernel side reads it.
            unsafe { std::ptr::write_volatile(&raw mut bss.waiting_listed, 1) };
        }
        Ok(())
    }

    fn program(&self, name: &str) -> Option<libbpf_rs::ProgramMut<'_>> {
        self.skel
            .object()
            .progs_mut()
            .find(|prog| prog.name() == name)
    }

    /// No thread is left in a call that began before the hook was attached.
    fn none_waits(&self) -> bool {
        self.skel.maps.bss_data.as_ref().is_none_or(|bss| {
            // SAFETY: a field of the mapping; the kernel side writes it.
            unsafe { std::ptr::read_volatile(&raw const bss.waiting_threads) == 0 }
        })
    }

    /// Another view of the connections' slots.
    pub fn slots(&self) -> Result<Slots> {
        Slots::new(self.skel.maps.slots.as_fd())
    }

    /// Sleeps until the ring fills up, `or` can be read, or `timeout` is over, then
    /// hands over `limit` records, or a few more. Returns how many.
    pub fn poll(
        &mut self,
        timeout: Duration,
        others: [Option<BorrowedFd<'_>>; 3],
        limit: usize,
    ) -> Result<usize> {
        if !self.late.is_empty() && self.none_waits() {
            log::debug!("no call is left from before the hook was attached");
            self.late.clear();
        }
        if !timeout.is_zero() {
            self.control.want_wake(true);
            // A timed-out poll does not look at the ring, and a woken one would
            // empty it without a bound: wait on the epoll fd ourselves.
            wait(self.ring.epoll_fd(), others, timeout);
            self.control.want_wake(false);
        }
        let mut read = 0;
        while read < limit {
            self.high_water.set(self.high_water().max(self.waiting()));
            let n = self.ring.consume_raw_n(SLICE);
            let Ok(n) = usize::try_from(n) else {
                bail!(
                    "cannot read the ring: {}",
                    std::io::Error::from_raw_os_error(-n)
                );
            };
            read += n;
            if n < SLICE {
                break; // it is empty
            }
        }
        Ok(read)
    }

    /// Bytes in the ring.
    fn waiting(&self) -> u64 {
        use libbpf_rs::{libbpf_sys, AsRawLibbpf};
        // SAFETY: the ring buffer manager lives as long as `self` and has one ring.
        unsafe {
            let ring = libbpf_sys::ring_buffer__ring(self.ring.as_libbpf_object().as_ptr(), 0);
            if ring.is_null() {
                return 0;
            }
            libbpf_sys::ring__avail_data_size(ring) as u64
        }
    }

    /// Most bytes found in the ring at once.
    pub fn high_water(&self) -> u64 {
        self.high_water.get()
    }

    /// Run count and time of each program; 0 unless `kernel.bpf_stats_enabled` is set.
    pub fn programs(&self) -> Vec<Program> {
        self.programs
            .iter()
            .filter_map(|name| self.program(name))
            .map(|prog| program_stats(&prog))
            .collect()
    }

    /// Detaches every program but those in libraries, which are to be gone before: nothing
    /// new enters the ring once calls under way have ended.
    pub fn detach(&mut self) {
        self.late.clear();
        self.links.clear();
    }

    /// Descendants of CMD that are alive, CMD included.
    pub fn tree_size(&self) -> usize {
        self.skel.maps.tree.keys().count()
    }

    /// Descendants of CMD that could not be followed.
    pub fn tree_lost(&self) -> u64 {
        let Some(bss) = &self.skel.maps.bss_data else {
            return 0;
        };
        // SAFETY: a field of the mapping; the kernel side writes it.
        unsafe { std::ptr::read_volatile(&bss.tree_full) }
    }

    pub fn counters(&self) -> Result<Counters> {
        let per_cpu = self
            .skel
            .maps
            .counters
            .lookup_percpu(&0u32.to_ne_bytes(), MapFlags::ANY)?
            .unwrap_or_default();
        let mut sum = Counters::default();
        for raw in per_cpu {
            let mut one = Counters::default();
            if plain::copy_from_bytes(&mut one, &raw).is_err() {
                bail!("the kernel's counters have another size than expected");
            }
            for i in 0..wire::OUTCOMES {
                sum.calls[i] += one.calls[i];
                sum.bytes[i] += one.bytes[i];
                sum.tls_calls[i] += one.tls_calls[i];
                sum.tls_bytes[i] += one.tls_bytes[i];
            }
            sum.lost_open += one.lost_open;
            sum.lost_state += one.lost_state;
            sum.lost_call += one.lost_call;
            sum.conns += one.conns;
            sum.no_conn += one.no_conn;
            sum.lost_tls += one.lost_tls;
        }
        Ok(sum)
    }
}

fn program_stats(prog: &libbpf_rs::ProgramMut<'_>) -> Program {
    use libbpf_rs::libbpf_sys;
    use std::os::fd::AsRawFd;
    let mut info = libbpf_sys::bpf_prog_info::default();
    let mut len = size_of::<libbpf_sys::bpf_prog_info>() as u32;
    // SAFETY: `info` and `len` are valid for the call, which writes at most `len` bytes.
    let failed = unsafe {
        libbpf_sys::bpf_obj_get_info_by_fd(
            prog.as_fd().as_raw_fd(),
            (&raw mut info).cast(),
            &raw mut len,
        )
    };
    let known = if failed == 0 {
        info
    } else {
        Default::default()
    };
    Program {
        name: prog.name().to_string_lossy().into_owned(),
        run_cnt: known.run_cnt,
        run_time_ns: known.run_time_ns,
        jited: known.jited_prog_len > 0,
        skipped: known.recursion_misses,
    }
}

/// Where the kernel side looks up whether a file's probes count.
fn numbers(skel: &mut skel::HttpTracerSkel<'static>) -> Option<attach::Numbers> {
    let bss = skel.maps.bss_data.as_deref_mut()?;
    let (at, n) = (bss.ht_tls_files.as_mut_ptr(), bss.ht_tls_files.len());
    let (since, latest) = (bss.ht_tls_since.as_mut_ptr(), &raw mut bss.ht_tls_latest);
    // SAFETY: in a mapping that is there until [`Capture`] is dropped, which has the numbers
    // forgotten before; the kernel side only reads them.
    Some(unsafe { attach::Numbers::new(at, since, latest, n) })
}

impl Drop for Capture {
    fn drop(&mut self) {
        self.probes.forget_numbers();
    }
}

/// Runs an iterator to its end.
fn run(prog: &libbpf_rs::ProgramMut<'_>) -> Result<()> {
    let link = prog.attach()?;
    io::copy(&mut libbpf_rs::Iter::new(&link)?, &mut io::sink())?;
    Ok(())
}

/// libbpf's own words: its warnings say why a program was refused.
fn print(level: PrintLevel, text: String) {
    let text = text.trim_end();
    match level {
        PrintLevel::Warn => log::info!(target: "libbpf", "{text}"),
        PrintLevel::Info => log::debug!(target: "libbpf", "{text}"),
        PrintLevel::Debug => log::trace!(target: "libbpf", "{text}"),
    }
}

fn wait(epoll: i32, others: [Option<BorrowedFd<'_>>; 3], timeout: Duration) {
    // SAFETY: the fd belongs to the ring, which outlives the call.
    let fd = unsafe { BorrowedFd::borrow_raw(epoll) };
    let spec = nix::sys::time::TimeSpec::from(timeout);
    let others = others.into_iter().flatten();
    let fds = std::iter::once(fd).chain(others);
    let mut fds: Vec<_> = fds.map(|fd| PollFd::new(fd, PollFlags::POLLIN)).collect();
    // EINTR is a reason to look around, not to stop.
    let _ = nix::poll::ppoll(&mut fds, Some(spec), None);
}
