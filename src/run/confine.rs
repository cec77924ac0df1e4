//! The steps between attaching and tracing: telling who waits, and giving up privileges.
//! They come in this order, as each wants what the next one takes away.

use std::io::Write;

use anyhow::{Context, Result};

use super::libraries::Attached;
use super::reopen::Opener;
use super::session::{Session, QUIET_INTERVAL};
use super::{ready, words};
use crate::command::GatedChild;
use crate::sandbox;
use crate::timeout_writer;

/// Whoever waits knows that every probe is attached.
pub(super) struct Announced(());

/// The tracer has only the privileges and system calls that tracing takes.
pub(super) struct Confined(());

impl Session<'_> {
    /// Says "ready", and what is traced.
    pub fn announce(&mut self, _: Attached) -> Result<Announced> {
        if !self.signals.stop_requested() {
            self.notify_ready()?;
            // behind it: who waits may read the same descriptor
            if !self.config.quiet && !self.signals.stop_requested() {
                let hook = self.plan.hook.to_string();
                let began = words::began(self.config, &hook, self.plan.tls);
                timeout_writer::eprint_timeout(format!("http-tracer: {began}\n").as_bytes());
            }
        }
        Ok(Announced(()))
    }

    /// Tells whoever waits that every probe is attached. `--ready-fd` is closed, so that its
    /// reader sees the end.
    fn notify_ready(&mut self) -> Result<()> {
        if let Some(path) = &self.config.capture.ready_file {
            let cannot = || format!("cannot write --ready-file {}", path.display());
            while ready::write_to(path, self.config.sinks.asker)
                .with_context(cannot)?
                .is_none()
                && !self.signals.stop_requested()
            {
                self.pass(QUIET_INTERVAL)?;
            }
        }
        if self.signals.stop_requested() {
            return Ok(()); // whoever waits sees the end instead
        }
        if let Some(mut fd) = self.ready_fd.take() {
            fd.write_all(ready::LINE)
                .context("cannot write to --ready-fd")?;
        }
        log::info!("ready");
        Ok(())
    }

    /// Enters the sandbox.
    pub fn confine(&mut self, _: Announced) -> Result<Confined> {
        let level = match self.config.capture.sandbox {
            sandbox::Level::Closed if self.plan.tls => sandbox::Level::Attaching,
            level => level,
        };
        let mut policy = sandbox::policy(
            level,
            sandbox::Work {
                child: self.command.as_ref().map(GatedChild::pid),
                own_pid: std::process::id(),
                hands: self.opener.as_ref().map(Opener::fd),
                perf_uprobes: self.plan.perf_uprobes(),
            },
        );
        if let Some(policy) = &mut policy {
            policy.drop_privileges(|| self.capture.counters().is_ok())?;
        }
        // These start threads, which are to have no more privileges than this one.
        if self.plan.tls {
            self.capture.go_on_attaching()?;
        }
        if let Some(policy) = &policy {
            policy.filter_calls();
        }
        Ok(Confined(()))
    }
}
