//! TLS libraries while tracing: what the finder tells, and attaching to it.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::session::{Session, SOON};
use super::words;
use crate::capture::{Done, Outcome};
use crate::proc::finder::{Answer, Library};
use crate::proc::tls::Probe;
use crate::stats::TlsLibrary;

/// How long putting in the first probes may take.
const FIRST_PROBES: Duration = Duration::from_secs(10);
/// Answers of the finder taken in one pass.
const ANSWERS: usize = 64;
/// Files beyond the limit that are remembered; some are tried again when another one goes.
const REFUSED: usize = 4096;
const RETRIED: usize = 8;
/// Files with TLS libraries that the account lists.
const LISTED: usize = 1024;

/// Every probe is attached for which there is something now.
pub(super) struct Attached(());

impl Session<'_> {
    /// Attaches to what was found ahead of time, and to what started since.
    pub fn attach_probes(&mut self) -> Result<Attached> {
        if self.plan.tls {
            self.capture.start_attaching()?;
            self.first_scan()?;
        }
        Ok(Attached(()))
    }

    /// Scans what runs and waits for the probes that come of it, before anyone is told
    /// "ready".
    fn first_scan(&mut self) -> Result<()> {
        self.finder.scan_all();
        let mut patience = words::Patience::new(self.config.quiet);
        while self.finder.scanning() && !self.signals.stop_requested() {
            self.pass(SOON)?; // the ring fills meanwhile
            let (scanned, found) = (self.scanned, self.libraries.len());
            patience.say(|| {
                format!("scanning for TLS libraries: {scanned} processes, {found} libraries so far")
            });
        }
        let deadline = Instant::now() + FIRST_PROBES;
        while self.capture.is_attaching() && !self.signals.stop_requested() {
            if Instant::now() >= deadline {
                log::warn!("some probes are not attached yet: first calls may be missed");
                break;
            }
            self.pass(SOON)?;
            let found = self.libraries.len();
            patience.say(|| format!("attaching probes to {found} TLS libraries"));
        }
        Ok(())
    }

    fn found(&mut self, answer: Answer) {
        match answer {
            Answer::Library(library) => self.watch(library),
            Answer::Changed { id } => self.capture.unwatch(id, true),
            Answer::Gone { id } => {
                self.capture.unwatch(id, false);
                let room = self.refused.len().min(RETRIED);
                self.refused
                    .drain(..room)
                    .for_each(|id| self.finder.again(id));
            }
            Answer::Skipped { path, why } => {
                log::warn!("{} is not scanned for TLS: {why}", path.display());
            }
            Answer::Looked { pid, path, watched } => {
                self.scanned += 1;
                self.handler
                    .borrow_mut()
                    .undecoded
                    .looked(pid, path, watched);
            }
            Answer::Unseen { pid, path, unseen } => {
                log::info!(
                    "process {pid}: {} is not decoded: {} ({})",
                    unseen.library,
                    unseen.why,
                    path.display()
                );
                self.handler.borrow_mut().undecoded.unseen(pid, unseen);
            }
        }
    }

    fn watch(&mut self, library: Library) {
        let listed = listed(&library);
        let (id, user) = (library.id, library.user);
        if let Err(full) = self.capture.watch(library) {
            self.finder.leave(id);
            if self.refused.len() < REFUSED {
                self.refused.push_back(id);
            }
            if full.first {
                log::warn!(
                    "uprobe limit reached ({}): further TLS libraries of user {user} are not traced",
                    full.limit
                );
            }
            return;
        }
        for library in listed {
            log::info!(
                "{} in {}, found by {}: {}",
                library.library,
                library.path,
                library.by,
                library.functions.join(", ")
            );
            if self.libraries.len() < LISTED {
                self.libraries.push(library);
            }
        }
    }

    /// Reports what became of attaching to files.
    fn attached(&mut self) {
        while let Some(Done { id, path, outcome }) = self.capture.attached() {
            let path = path.display();
            match outcome {
                Outcome::Attached => log::debug!("{path}: attached"),
                Outcome::Changed => {
                    log::info!("{path} is being written to: not attached");
                    self.finder.again(id);
                }
                Outcome::Forgotten => log::debug!("{path}: nobody uses it any more"),
                Outcome::Refused(error) => log::warn!("{path}: {error:#}"),
            }
        }
    }

    /// New programs, and libraries found meanwhile.
    pub fn discover(&mut self) {
        let execs = std::mem::take(&mut self.handler.borrow_mut().execs);
        self.attached();
        if self.signals.lease_broken() {
            for id in self.capture.awaited() {
                self.finder.again(id);
                self.capture.unwatch(id, true);
            }
        }
        self.finder.exec(&execs);
        for _ in 0..ANSWERS {
            let Some(answer) = self.finder.poll() else {
                break;
            };
            self.found(answer);
        }
        let due = self.handler.borrow_mut().undecoded.due(Instant::now());
        due.iter().for_each(|said| log::warn!("{said}"));
    }

    /// Reports at the end which TLS connections were not decoded.
    pub fn say_undecoded(&mut self) {
        for _ in 0..ANSWERS {
            match self.finder.poll() {
                Some(answer @ (Answer::Looked { .. } | Answer::Unseen { .. })) => {
                    self.found(answer);
                }
                Some(_) => {}
                None => break,
            }
        }
        let rest = self.handler.borrow_mut().undecoded.rest();
        rest.iter().for_each(|said| log::warn!("{said}"));
    }
}

/// What is in a file, for the account.
fn listed(library: &Library) -> Vec<TlsLibrary> {
    let function = |probe: &Probe| format!("{} at {:#x}", probe.function, probe.offset);
    let found = library.contents.found.iter();
    found
        .map(|found| TlsLibrary {
            path: library.path.to_string_lossy().into_owned(),
            library: found.library.to_string(),
            by: found.by.to_string(),
            functions: found.probes.iter().map(function).collect(),
        })
        .collect()
}
