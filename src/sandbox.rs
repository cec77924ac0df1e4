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

mod calls;
mod policy;
mod try_out;

use std::collections::HashSet;
use std::os::fd::AsFd;

use anyhow::{Context, Result};
use caps::{CapSet, Capability};
use landlock::{
    Access, AccessFs, AccessNet, PathBeneath, Ruleset, RulesetAttr, RulesetCreatedAttr,
    RulesetStatus, Scope, ABI,
};

pub use policy::{finder, policy, reader, Check, Policy, Work};
pub use try_out::{try_out, Attempt};

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
    policy::opener(std::process::id()).filter_calls();
    Ok(())
}
