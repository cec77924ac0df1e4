//! Probes in TLS libraries: which program goes where, and attaching it.

use anyhow::Result;
use libbpf_rs::skel::OpenSkel;
use libbpf_rs::ProgramAttachType;

use super::attach::{self, Done, Order, Place};
use super::budget::Full;
use super::hooks::Tls;
use super::{skel, Capture, Plan};
use crate::proc::finder::{Id, Library};
use crate::proc::probes::{self, ProbeProgram};
use crate::proc::tls::Contents;

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
        let found = || contents.found.iter().flat_map(|found| &found.probes);
        let place = |program: ProbeProgram| {
            let here = found().filter(|probe| program.observes(probe.kind));
            let offsets: Vec<_> = here.map(|probe| probe.offset as usize).collect();
            if offsets.is_empty() {
                return None;
            }
            let loaded = self.program(program.name)?;
            // SAFETY: of the object that `start` leaked.
            let loaded = unsafe { attach::Program::new(&loaded) };
            Some(Place::new(loaded, program, offsets))
        };
        probes::programs().filter_map(place).collect()
    }
}

/// Before loading: only what is needed is there.
pub(super) fn configure(open: &mut skel::OpenHttpTracerSkel<'static>, plan: &Plan) -> Result<()> {
    for mut prog in open.open_object_mut().progs_mut() {
        let name = prog.name().to_string_lossy().into_owned();
        let probe = probes::programs().any(|program| program.name == name);
        if probe && plan.facts.uprobe_multi {
            prog.set_attach_type(ProgramAttachType::TraceUprobeMulti);
        }
    }
    let state = plan.tls_state();
    let maps = &mut open.maps;
    maps.tls_threads
        .set_autocreate(state == Some(Tls::TaskStorage))?;
    if state != Some(Tls::Table) {
        // for those that get no storage
        maps.tls_thread_table.set_max_entries(1024)?;
    }
    if state.is_none() {
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
    use std::collections::BTreeSet;
    use std::mem::MaybeUninit;

    use libbpf_rs::skel::SkelBuilder;

    use super::*;
    use crate::capture::hooks::{CALLS, EXECS, HOOKS, TREE};

    /// `BPF_JMP | BPF_CALL`, and the helper bpf_tail_call (include/uapi/linux/bpf.h).
    const CALL: u8 = 0x85;
    const TAIL_CALL: i32 = 12;

    #[test]
    fn every_program_is_in_one_of_the_tables() {
        let mut storage = MaybeUninit::uninit();
        let open = skel::HttpTracerSkelBuilder::default()
            .open(&mut storage)
            .expect("the object");
        let progs = open.open_object().progs();
        let there: BTreeSet<String> = progs
            .map(|prog| prog.name().to_string_lossy().into_owned())
            .collect();
        let of_hooks = HOOKS
            .iter()
            .flat_map(|hook| [hook.programs, hook.tls_programs]);
        let tables = of_hooks.chain([TREE, CALLS, EXECS]).flatten();
        let listed = tables.map(|program| program.name);
        let listed = listed.chain(probes::programs().map(|program| program.name));
        assert_eq!(there, listed.map(String::from).collect());
    }

    /// Kernels since 6.13 give others the processor's stack, where two threads in one
    /// library write over each other's numbers.
    #[test]
    fn every_program_in_a_library_has_a_stack_of_its_own() {
        let mut storage = MaybeUninit::uninit();
        let open = skel::HttpTracerSkelBuilder::default()
            .open(&mut storage)
            .expect("the object");
        let progs = open.open_object().progs();
        let in_libraries: Vec<_> = progs
            .filter(|prog| {
                let section = prog.section().to_string_lossy().into_owned();
                section == "uprobe" || section == "uretprobe"
            })
            .collect();
        assert_eq!(in_libraries.len(), probes::programs().count());
        for prog in in_libraries {
            let insns = prog.insns().iter();
            let mut calls = insns.filter(|insn| insn.code == CALL && insn.src_reg() == 0);
            let tail = calls.any(|call| call.imm == TAIL_CALL);
            assert!(tail, "{}", prog.name().to_string_lossy());
        }
    }
}
