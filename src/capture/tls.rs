//! Probes in TLS libraries: which program goes where, and attaching it.

use std::os::fd::AsRawFd;
use std::sync::mpsc::{channel, Sender};
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use libbpf_rs::skel::OpenSkel;
use libbpf_rs::{Link, ProgramAttachType, ProgramMut, UprobeMultiOpts, UprobeOpts};

use super::{plan, skel, Capture};
use crate::proc::finder::{Id, Library};
use crate::proc::tls::Hook;

/// Links at most, each an open file of ours.
const MAX_LINKS: usize = 8192;

impl Capture {
    /// Starts the threads that will take probes out: when this one has no more
    /// privileges than they need, and while threads can still be started.
    ///
    /// # Errors
    /// No thread can be started.
    pub fn start_detachers(&mut self) -> Result<()> {
        self.probes.start_threads()
    }

    /// Puts probes into a file, for every process that uses it now or later.
    /// Returns how many.
    ///
    /// # Errors
    /// What the kernel refused; the probes before it stay.
    pub fn watch(&mut self, library: &Library) -> Result<usize> {
        // whatever its path leads to by now
        let path = format!("/proc/self/fd/{}", library.file.as_raw_fd());
        let mut links = Vec::new();
        for (prog, retprobe, offsets) in self.places(library) {
            if self.probes.links.len() + links.len() >= MAX_LINKS {
                anyhow::bail!("{MAX_LINKS} places are watched, which is the most");
            }
            let name = prog.name().to_string_lossy();
            let failed = || format!("cannot attach {name}");
            if self.probes.multi {
                let opts = UprobeMultiOpts {
                    offsets,
                    retprobe,
                    ..UprobeMultiOpts::default()
                };
                let link = prog.attach_uprobe_multi_with_opts(-1, &path, "", opts);
                links.push(link.with_context(failed)?);
                continue;
            }
            for offset in offsets {
                let opts = UprobeOpts {
                    retprobe,
                    ..UprobeOpts::default()
                };
                let link = prog.attach_uprobe_with_opts(-1, &path, offset, opts);
                links.push(link.with_context(failed)?);
            }
        }
        let count = links.len();
        let links = links.into_iter().map(|link| (library.id, link));
        self.probes.links.extend(links);
        Ok(count)
    }

    /// Takes the probes out of a file.
    pub fn unwatch(&mut self, id: Id) {
        self.probes.links.retain(|(of, _)| *of != id);
    }

    /// Programs, whether they go to returns, and where in the file.
    fn places(&self, library: &Library) -> Vec<(&ProgramMut<'static>, bool, Vec<usize>)> {
        let progs = &self.skel.progs;
        let probes = || {
            library
                .contents
                .found
                .iter()
                .flat_map(|found| &found.probes)
        };
        // the ends first: a call that was seen to begin is to be seen to end
        let ends = |rust: bool| {
            probes()
                .filter(|probe| probe.hook.returns() && (probe.hook == Hook::RustWrite) == rust)
                .map(|probe| probe.offset as usize)
                .collect()
        };
        let mut places: Vec<(_, _, Vec<usize>)> = vec![
            (&progs.tls__done, true, ends(false)),
            (&progs.tls__rust_wrote, true, ends(true)),
        ];
        for probe in probes() {
            let prog = match probe.hook {
                Hook::Read => &progs.tls__read,
                Hook::Write => &progs.tls__write,
                Hook::ReadEx => &progs.tls__read_ex,
                Hook::WriteEx => &progs.tls__write_ex,
                Hook::WriteEx2 => &progs.tls__write_ex2,
                Hook::ReadAny => &progs.tls__read_any,
                Hook::WriteAny => &progs.tls__write_any,
                Hook::Free => &progs.tls__free,
                Hook::GoBegin => &progs.tls__go_begin,
                Hook::GoRead => &progs.tls__go_read,
                Hook::GoReadDone => &progs.tls__go_read_done,
                Hook::GoWrite => &progs.tls__go_write,
                Hook::RustRead => &progs.tls__rust_read,
                Hook::RustWrite => &progs.tls__rust_write,
            };
            let offset = probe.offset as usize;
            match places
                .iter_mut()
                .find(|(other, ..)| other.name() == prog.name())
            {
                Some((.., offsets)) => offsets.push(offset),
                None => places.push((prog, false, vec![offset])),
            }
        }
        places.retain(|(.., offsets)| !offsets.is_empty());
        places
    }
}

/// The probes that are attached. The kernel waits for every CPU after taking one
/// out, so that is done side by side, by threads that are started before the sandbox
/// is closed.
pub(super) struct Probes {
    links: Vec<(Id, Link)>,
    /// One link for all places of a program in a file.
    multi: bool,
    threads: Vec<(Sender<Link>, JoinHandle<()>)>,
}

impl Probes {
    const THREADS: usize = 12;

    pub(super) fn new(multi: bool) -> Self {
        Probes {
            links: Vec::new(),
            multi,
            threads: Vec::new(),
        }
    }

    fn start_threads(&mut self) -> Result<()> {
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
        self.threads = (0..Self::THREADS).map(start).collect::<Result<_>>()?;
        Ok(())
    }

    pub(super) fn detach(&mut self) {
        let links = self.links.drain(..);
        for ((_, link), (sender, _)) in links.zip(self.threads.iter().cycle()) {
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
    multi: bool,
) -> Result<()> {
    for mut prog in open.open_object_mut().progs_mut() {
        let probe = prog
            .name()
            .to_str()
            .is_some_and(|name| plan::PROBES.contains(&name));
        if probe && multi {
            prog.set_attach_type(ProgramAttachType::TraceUprobeMulti);
        }
    }
    let beside = matches!(tls, Some(plan::Tls::Beside | plan::Tls::Returns));
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
