//! Probes in TLS libraries: which program goes where, and attaching it.

use anyhow::Result;
use libbpf_rs::skel::OpenSkel;
use libbpf_rs::ProgramAttachType;

use super::attach::{Done, Order, Place};
use super::budget::Full;
use super::{plan, skel, Capture};
use crate::proc::finder::{Id, Library};
use crate::proc::tls::{Contents, Probe, ProbeKind};

impl Capture {
    /// Starts the threads that put probes in and take them out: with all privileges,
    /// for what there is before anyone is told "ready".
    ///
    /// # Errors
    /// No thread can be started.
    pub fn start_attaching(&mut self) -> Result<()> {
        self.probes.start(false)
    }

    /// Starts the threads that attach and detach from now on. To be called when this
    /// thread has only the privileges that they need and may still start threads.
    ///
    /// # Errors
    /// No thread can be started.
    pub fn go_on_attaching(&mut self) -> Result<()> {
        self.probes.retire();
        self.probes.start(true)
    }

    /// Has probes put into a file, for every process that uses it now or later;
    /// [`Capture::attached`] says what came of it.
    ///
    /// # Errors
    /// Its user has as many as one may have.
    pub fn watch(&mut self, library: Library) -> Result<(), Full> {
        let places = self.places(&library.contents);
        self.probes.put_in(Order::new(library, places))
    }

    /// Has the probes taken out of a file, `now` if it is written to.
    pub fn unwatch(&mut self, id: Id, now: bool) {
        self.probes.take_out(id, now);
    }

    /// Files that somebody waits to write to until their probes are out.
    pub fn awaited(&self) -> Vec<Id> {
        self.probes.awaited()
    }

    /// What came of a file; `None`: nothing more for now.
    pub fn attached(&mut self) -> Option<Done> {
        self.probes.done()
    }

    /// Is a file waiting for its probes?
    pub fn is_attaching(&self) -> bool {
        self.probes.attaching()
    }

    /// Has all probes in libraries taken out.
    pub fn begin_detaching(&mut self) {
        self.probes.end();
    }

    /// Are they?
    pub fn probes_gone(&self) -> bool {
        self.probes.gone()
    }

    /// Programs, and where in the file they go.
    fn places(&self, contents: &Contents) -> Vec<Place> {
        let progs = &self.skel.progs;
        let probes = || contents.found.iter().flat_map(|found| &found.probes);
        // the ends first: a call that was seen to begin is to be seen to end
        let ends = |rust: bool| {
            probes()
                .filter(|probe| {
                    probe.kind.returns() && (probe.kind == ProbeKind::RustWrite) == rust
                })
                .map(|probe| probe.offset as usize)
                .collect()
        };
        let mut places = vec![
            Place::new(&progs.tls__done, true, ends(false)),
            Place::new(&progs.tls__rust_wrote, true, ends(true)),
        ];
        let go_ends = |probe: &&Probe| probe.kind == ProbeKind::GoReadDone;
        let others = |probe: &&Probe| probe.kind != ProbeKind::GoReadDone;
        for probe in probes().filter(go_ends).chain(probes().filter(others)) {
            let prog = match probe.kind {
                ProbeKind::Read => &progs.tls__read,
                ProbeKind::Write => &progs.tls__write,
                ProbeKind::ReadEx => &progs.tls__read_ex,
                ProbeKind::ReadPacket => &progs.tls__read_packet,
                ProbeKind::Flush => &progs.tls__flush,
                ProbeKind::WriteEx => &progs.tls__write_ex,
                ProbeKind::WriteEx2 => &progs.tls__write_ex2,
                ProbeKind::ReadAny => &progs.tls__read_any,
                ProbeKind::WriteAny => &progs.tls__write_any,
                ProbeKind::Free => &progs.tls__free,
                ProbeKind::GoBegin => &progs.tls__go_begin,
                ProbeKind::GoRead => &progs.tls__go_read,
                ProbeKind::GoReadDone => &progs.tls__go_read_done,
                ProbeKind::GoWrite => &progs.tls__go_write,
                ProbeKind::RustRead => &progs.tls__rust_read,
                ProbeKind::RustWrite => &progs.tls__rust_write,
            };
            let offset = probe.offset as usize;
            match places.iter_mut().find(|place| place.is_of(prog)) {
                Some(place) => place.offsets.push(offset),
                None => places.push(Place::new(prog, false, vec![offset])),
            }
        }
        places.retain(|place| !place.offsets.is_empty());
        places
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
        // for those that get no storage
        maps.tls_thread_table.set_max_entries(1024)?;
    }
    if tls.is_none() {
        maps.tls_sessions.set_max_entries(1)?;
        maps.tls_go.set_max_entries(1)?;
        maps.tls_go_calls.set_max_entries(1)?;
        maps.tls_slots.set_max_entries(1)?;
        maps.tls_loose.set_max_entries(1)?;
        maps.tls_marks.set_max_entries(1)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::mem::MaybeUninit;

    use libbpf_rs::skel::SkelBuilder;

    use super::*;

    /// `BPF_JMP | BPF_CALL`, and the helper bpf_tail_call (include/uapi/linux/bpf.h).
    const CALL: u8 = 0x85;
    const TAIL_CALL: i32 = 12;

    /// Kernels since 6.13 give others the processor's stack, where two threads in one
    /// library write over each other's numbers.
    #[test]
    fn every_program_in_a_library_has_a_stack_of_its_own() {
        let mut storage = MaybeUninit::uninit();
        let open = skel::HttpTracerSkelBuilder::default()
            .open(&mut storage)
            .expect("the object");
        let progs = open.open_object().progs();
        let probes: Vec<_> = progs
            .filter(|prog| {
                let section = prog.section().to_string_lossy().into_owned();
                section == "uprobe" || section == "uretprobe"
            })
            .collect();
        assert_eq!(probes.len(), plan::PROBES.len());
        for prog in probes {
            let insns = prog.insns().iter();
            let mut calls = insns.filter(|insn| insn.code == CALL && insn.src_reg() == 0);
            let tail = calls.any(|call| call.imm == TAIL_CALL);
            assert!(tail, "{}", prog.name().to_string_lossy());
        }
    }
}
