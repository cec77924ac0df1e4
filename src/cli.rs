//! What the user typed: options, subcommands and the help about them.
//!
//! Owns names, defaults, value syntax and the generated man page and
//! completions, and takes what was not typed from the environment and a file. Decides
//! nothing: [`crate::config`] alone reads these structs and turns them into what the
//! program needs.

mod generated;
mod manual;
mod options;
mod sense;
mod settings;
mod values;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::path::Path;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command, CommandFactory, FromArgMatches};

pub use generated::generated;
pub use options::*;
pub use values::{Netns, StatusArg};

/// Of bad usage, with `-- CMD`: other statuses are CMD's.
const NOT_RUN: u8 = 125;
/// No file of options is longer, bytes.
const LONGEST_FILE: u64 = 1 << 20;

/// Reads the program's arguments. Prints what `--help` and `--version` ask for, or
/// what was wrong.
///
/// # Errors
/// The status to exit with: there is nothing more to do.
pub fn parse() -> Result<Cli, u8> {
    let env = std::env::vars_os().collect();
    let cli = settle(std::env::args_os(), env, options_in).and_then(distinct);
    let cli = cli.map_err(|error| {
        let _ = error.print();
        match error.exit_code() {
            0 => 0,
            _ if runs_a_command() => NOT_RUN,
            status => status.try_into().unwrap_or(2),
        }
    })?;
    match cli.settled {
        Some(text) => {
            let _ = io::stdout().write_all(text.as_bytes());
            Err(0)
        }
        None => Ok(cli),
    }
}

/// The text of a file of options.
///
/// # Errors
/// It cannot be read, or is none: `/dev/zero` has no end.
fn options_in(path: &Path) -> io::Result<String> {
    let mut text = Vec::new();
    let file = fs::File::open(path)?;
    file.take(LONGEST_FILE + 1).read_to_end(&mut text)?;
    if text.len() as u64 > LONGEST_FILE {
        return Err(io::Error::other("it is longer than 1 MiB"));
    }
    String::from_utf8(text).map_err(|_| io::Error::other("it is not UTF-8"))
}

/// No two options name one file, as far as it can be seen.
fn distinct(cli: Cli) -> Result<Cli, clap::Error> {
    match sense::same_file(&cli, io::stdout().as_fd()) {
        Some(why) => Err(command().error(ErrorKind::ArgumentConflict, why)),
        None => Ok(cli),
    }
}

/// Is there a CMD, whatever is wrong with the rest? Subcommands have none.
fn runs_a_command() -> bool {
    let mut args = std::env::args_os().skip(1);
    let subcommands = ["replay", "doctor", "generate"];
    let ours: Vec<OsString> = args.by_ref().take_while(|arg| arg != "--").collect();
    args.next().is_some()
        && !ours
            .iter()
            .any(|arg| subcommands.iter().any(|sub| arg == sub))
}

/// Reads `args`, the first of which is the program's name, and nothing else.
///
/// # Errors
///
/// Bad usage, and also `--help` and `--version`: see [`clap::Error::exit`].
pub fn try_parse_from<I>(args: I) -> Result<Cli, clap::Error>
where
    I: IntoIterator<Item = OsString>,
{
    settle(args, Vec::new(), |_| Err(io::ErrorKind::NotFound.into()))
}

/// Reads `args`, and what they leave open from the environment and from the file, which
/// `read` reads.
///
/// # Errors
///
/// As [`try_parse_from`]; a file that was named and cannot be read; what is in it and in the
/// environment is no option, or no value of one.
pub fn settle<I>(
    args: I,
    env: Vec<(OsString, OsString)>,
    read: impl Fn(&Path) -> io::Result<String>,
) -> Result<Cli, clap::Error>
where
    I: IntoIterator<Item = OsString>,
{
    let mut args: Vec<OsString> = args.into_iter().collect();
    let ends_in_dashes = args.last().is_some_and(|last| last == "--");
    let mut command = command();
    let typed = (command.try_get_matches_from_mut(&args)).map_err(with_tip)?;
    let is_typed = |id: &str| typed.value_source(id) == Some(ValueSource::CommandLine);
    let settings = match typed.subcommand_name() {
        Some("generate") => Vec::new(),
        _ => settings(&mut command, &typed, &env, read)?,
    };
    // Which were typed had to be known before the others could join them.
    let matches = match settings.is_empty() {
        true => typed.clone(),
        false => {
            let program = args.len().min(1);
            let set = settings.iter().flat_map(|setting| setting.args.clone());
            args.splice(program..program, set);
            command.try_get_matches_from_mut(args).map_err(with_tip)?
        }
    };
    let mut cli = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
    if let Some(Sub::Replay { .. }) = cli.command {
        cli.ignored_options = given(&command, &typed, &NOT_FOR_REPLAY);
    }
    if cli.options.diagnostics.print_config {
        cli.settled = Some(settings::printed(&command, &matches, is_typed, &settings));
    }
    // `http-tracer -- $CMD` with an empty variable must not trace the whole host.
    if ends_in_dashes && cli.cmd.is_empty() {
        let kind = ErrorKind::MissingRequiredArgument;
        return Err(command.error(kind, "a command to run is missing after `--`"));
    }
    if let Some(why) = sense::conflict(&cli, is_typed) {
        return Err(command.error(ErrorKind::ArgumentConflict, why));
    }
    Ok(cli)
}

/// What is set elsewhere; each value is one that could be typed.
fn settings(
    command: &mut Command,
    typed: &ArgMatches,
    env: &[(OsString, OsString)],
    read: impl Fn(&Path) -> io::Result<String>,
) -> Result<Vec<settings::Setting>, clap::Error> {
    let is_typed = |id: &str| typed.value_source(id) == Some(ValueSource::CommandLine);
    let (path, named) = settings::file(typed, env);
    let text = match read(&path) {
        Ok(text) => Some(text),
        // None is there, or it is none of this user's business.
        Err(error) if !named && none_for_us(&error) => None,
        Err(error) => {
            let why = format!("cannot read {}: {error}", path.display());
            return Err(command.error(ErrorKind::Io, why));
        }
    };
    let file = text.as_deref().map(|text| (path.as_path(), text));
    let settings = settings::settings(command, is_typed, env, file)
        .map_err(|why| command.error(ErrorKind::InvalidValue, why))?;
    for setting in &settings {
        let alone = std::iter::once("http-tracer".into()).chain(setting.args.clone());
        if let Err(error) = command.try_get_matches_from_mut(alone) {
            let why = settings::blame(setting, &error);
            return Err(command.error(ErrorKind::InvalidValue, why));
        }
    }
    Ok(settings)
}

fn none_for_us(error: &io::Error) -> bool {
    use io::ErrorKind::{NotADirectory, NotFound, PermissionDenied};
    matches!(error.kind(), NotFound | NotADirectory | PermissionDenied)
}

/// A word that is neither option nor subcommand is most likely a command to run.
fn with_tip(mut error: clap::Error) -> clap::Error {
    let unknown = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(word)) => Some(word),
        _ => None,
    };
    let is_word = unknown.is_some_and(|word| !word.starts_with('-'));
    if error.kind() == ErrorKind::UnknownArgument && is_word {
        let tip = StyledStr::from("to run and trace a command, put `--` before it");
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip]));
    }
    error
}

/// Those of `options` that stand on the command line, as it has them.
fn given(command: &Command, matches: &ArgMatches, options: &[&str]) -> Vec<String> {
    let typed = |id: &&&str| matches.value_source(id) == Some(ValueSource::CommandLine);
    let long = |id: &str| {
        command
            .get_arguments()
            .find(|arg| arg.get_id() == id)?
            .get_long()
    };
    let names = options.iter().filter(typed).filter_map(|id| long(id));
    names.map(|name| format!("--{name}")).collect()
}

/// Options that mean nothing to `replay`: they are about watching, or when to stop it.
const NOT_FOR_REPLAY: [&str; 10] = [
    "duration",
    "linger",
    "ready_file",
    "ready_fd",
    "hook",
    "tls_lib",
    "ring_size",
    "record",
    "no_sandbox",
    "drain_interval",
];

/// Options that mean something to `doctor`.
const FOR_DOCTOR: [&str; 5] = ["pid", "comm", "port", "netns", "hook"];

/// The parser, with options that mean nothing to a subcommand hidden in its help.
fn command() -> Command {
    let command = Cli::command();
    let foreign: Vec<Arg> = command
        .get_arguments()
        .filter(|arg| arg.is_global_set() && !matches!(arg.get_id().as_str(), "verbose" | "quiet"))
        .map(|arg| arg.clone().hide(true))
        .collect();
    let not_for_replay = foreign
        .iter()
        .filter(|arg| NOT_FOR_REPLAY.contains(&arg.get_id().as_str()))
        .cloned()
        .collect::<Vec<_>>();
    let for_doctor = foreign
        .iter()
        .filter(|arg| !FOR_DOCTOR.contains(&arg.get_id().as_str()))
        .cloned()
        .collect::<Vec<_>>();
    command
        // So that `-1` is a bad value, not an unknown option, there as well.
        .mut_subcommands(|sub| sub.allow_negative_numbers(true))
        .mut_subcommand("replay", |sub| sub.args(not_for_replay))
        .mut_subcommand("doctor", |sub| sub.args(for_doctor))
        .mut_subcommand("generate", |sub| sub.args(foreign))
}
