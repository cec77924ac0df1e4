//! The exit status, and nothing else.

use std::process::ExitCode;

use http_tracer::capture::{fd, Unsupported};
use http_tracer::config::{Config, Mode};
use nix::sys::prctl::set_dumpable;

use http_tracer::{cli, command, doctor, logging, run, sandbox};

/// The host or the user cannot trace.
const CANNOT_TRACE: u8 = 3;

fn main() -> ExitCode {
    if let Some(status) = command::child_main(std::env::args_os().skip(1)) {
        return status.into();
    }
    // What is in its memory is nobody else's: no core, no ptrace by the same user.
    let _ = set_dumpable(false);
    if let Some(status) = run::open_again(std::env::args_os().skip(1)) {
        return status.into();
    }
    if let Some(status) = run::finder::hidden(std::env::args_os().skip(1)) {
        return status.into();
    }
    if let Some(status) = doctor::peer(std::env::args_os().skip(1)) {
        return status.into();
    }
    if let Some(status) = sandbox::try_out(std::env::args_os().skip(1), fd::ATTEMPTS) {
        return status.into();
    }
    let cli = match cli::parse() {
        Ok(cli) => cli,
        Err(status) => return status.into(),
    };
    let config = Config::from_cli(cli);
    logging::init(config.log_level);
    let done = match &config.mode {
        Mode::Trace | Mode::Run { .. } => run::trace(&config),
        Mode::Generate(what) => run::print(&cli::generated(*what)),
        Mode::Replay {
            file,
            ignored_options,
        } => run::replay(&config, file, ignored_options),
        Mode::Doctor { json, pid } => {
            let report = doctor::run(&config, *pid);
            let bytes = if *json { report.json() } else { report.text() };
            run::print(&bytes).map(|_| report.exit_status)
        }
    };
    match done {
        Ok(status) => status.into(),
        Err(error) => {
            log::error!("{error:#}");
            match (&config.mode, error.downcast_ref::<Unsupported>()) {
                (Mode::Run { .. }, _) => command::TRACER_FAILED.into(),
                (_, Some(_)) => CANNOT_TRACE.into(),
                (_, None) => ExitCode::FAILURE,
            }
        }
    }
}
