//! Probes in TLS libraries: which program goes where, and attaching it.

use std::os::fd::AsRawFd;
use std::sync::mpsc::{channel, Sender};
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use libbpf_rs::{Link, ProgramMut, UprobeOpts};

use super::{plan, skel, Capture};
use crate::proc::finder::Library;
use crate::proc::tls::Hook;

/// Places that are watched at most, each an open file of ours.
const MAX_PROBES: usize = 8192;

impl Capture {
    /// Puts probes into a file, for every process that uses it now or later.
    /// Returns how many.
    ///
    /// # Errors
    /// What the kernel refused; the probes before it stay.
    pub fn watch(&mut self, library: &Library) -> Result<usize> {
        // whatever its path leads to by now
        let path = format!("/proc/self/fd/{}", library.file.as_raw_fd());
        let progs = &self.skel.progs;
        let mut links = Vec::new();
        for probe in library
            .contents
            .found
            .iter()
            .flat_map(|found| &found.probes)
        {
            if self.probes.links.len() + links.len() >= MAX_PROBES {
                anyhow::bail!("{MAX_PROBES} places are watched, which is the most");
            }
            let mut attach = |prog: &ProgramMut<'_>, retprobe| -> Result<()> {
                let opts = UprobeOpts {
                    retprobe,
                    ..UprobeOpts::default()
                };
                let link = prog
                    .attach_uprobe_with_opts(-1, &path, probe.offset as usize, opts)
                    .with_context(|| format!("cannot watch {}", probe.function))?;
                links.push(link);
                Ok(())
            };
            let entry = match probe.hook {
                Hook::Read => &progs.tls__read,
                Hook::Write => &progs.tls__write,
                Hook::ReadEx => &progs.tls__read_ex,
                Hook::WriteEx => &progs.tls__write_ex,
                Hook::WriteEx2 => &progs.tls__write_ex2,
                Hook::ReadAny => &progs.tls__read_any,
                Hook::WriteAny => &progs.tls__write_any,
                Hook::Free => &progs.tls__free,
                Hook::GoRead => &progs.tls__go_read,
                Hook::GoReadDone => &progs.tls__go_read_done,
                Hook::GoWrite => &progs.tls__go_write,
                Hook::RustRead => &progs.tls__rust_read,
                Hook::RustWrite => &progs.tls__rust_write,
            };
            // the end first: a call that was seen to begin is to be seen to end
            if probe.hook.returns() {
                attach(&progs.tls__done, true)?;
            }
            attach(entry, false)?;
        }
        let count = links.len();
        self.probes.links.extend(links);
        Ok(count)
    }
}

/// The probes that are attached. The kernel waits for every CPU after taking one
/// out, so that is done side by side, by threads that are there from the beginning:
/// later none can be started.
pub(super) struct Probes {
    links: Vec<Link>,
    threads: Vec<(Sender<Link>, JoinHandle<()>)>,
}

impl Probes {
    const THREADS: usize = 12;

    pub(super) fn new(tls: Option<plan::Tls>) -> Result<Self> {
        let threads = if tls.is_some() { Self::THREADS } else { 0 };
        let start = |_| {
            let (sender, receiver) = channel::<Link>();
            let drop_all = move || receiver.into_iter().for_each(drop);
            let thread = std::thread::Builder::new()
                .stack_size(64 << 10)
                .name("detach".to_string())
                .spawn(drop_all)
                .context("cannot start a thread")?;
            Ok((sender, thread))
        };
        Ok(Probes {
            links: Vec::new(),
            threads: (0..threads).map(start).collect::<Result<_>>()?,
        })
    }

    pub(super) fn detach(&mut self) {
        let links = self.links.drain(..);
        for (link, (sender, _)) in links.zip(self.threads.iter().cycle()) {
            let _ = sender.send(link); // else it is dropped here
        }
        for (sender, thread) in self.threads.drain(..) {
            drop(sender);
            let _ = thread.join();
        }
    }
}

/// Before loading: only what is needed is there.
pub(super) fn configure(
    open: &mut skel::OpenHttpTracerSkel<'static>,
    tls: Option<plan::Tls>,
) -> Result<()> {
    let beside = tls == Some(plan::Tls::Beside);
    let maps = &mut open.maps;
    maps.tls_threads
        .set_autocreate(tls == Some(plan::Tls::Overlay))?;
    if !beside {
        maps.tls_thread_table.set_max_entries(1)?;
    }
    if tls.is_none() {
        maps.tls_sessions.set_max_entries(1)?;
        maps.tls_go.set_max_entries(1)?;
        maps.tls_go_calls.set_max_entries(1)?;
        maps.tls_slots.set_max_entries(1)?;
    }
    Ok(())
}
