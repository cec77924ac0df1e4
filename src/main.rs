//! The exit status, and nothing else.

use std::process::ExitCode;

use http_tracer::capture::Refusal;
use http_tracer::config::{Config, Mode};
use http_tracer::{cli, command, logging, run};

/// The host or the user cannot trace.
const CANNOT_TRACE: u8 = 3;

fn main() -> ExitCode {
    if let Some(status) = command::hold(std::env::args_os().skip(1)) {
        return status.into();
    }
    let config = Config::from_cli(cli::parse());
    logging::init(config.log_level);
    let done = match &config.mode {
        Mode::Trace | Mode::Run { .. } => run::trace(&config),
        Mode::Generate(what) => run::print(&cli::generated(*what)),
        Mode::Replay { file } => run::replay(&config, file),
        Mode::Doctor { .. } => Err(anyhow::anyhow!(
            "doctor is not built into this version; scripts/check-system says whether this host can be traced"
        )),
    };
    match done {
        Ok(status) => status.into(),
        Err(error) => {
            log::error!("{error:#}");
            match error.downcast_ref::<Refusal>() {
                Some(_) => CANNOT_TRACE.into(),
                None => ExitCode::FAILURE,
            }
        }
    }
}
