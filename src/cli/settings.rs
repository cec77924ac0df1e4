//! Options that were not typed: from the environment, and from a file.
//!
//! An option that is typed counts for more than `HTTP_TRACER_NAME`, this for more than
//! `name = …` in the file, and this for more than its default. Either is turned into what
//! would have been typed, so that all are checked alike. Pure: who calls it does the I/O.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue};
use clap::{Arg, ArgAction, ArgMatches, Command};
use toml::{Table, Value};

/// Read if it is there, unless another file is named.
pub const FILE: &str = "/etc/http-tracer.toml";
/// Of variables of the environment.
const PREFIX: &str = "HTTP_TRACER_";
/// Where the others come from, and what is done with them: nothing to be set.
const NOT_SET: [&str; 2] = ["config", "print_config"];
/// Each takes the other's place.
const EITHER: [&str; 2] = ["quiet", "verbose"];

/// A value from elsewhere than the command line.
pub struct Setting {
    id: String,
    /// The variable or the file.
    from: String,
    /// As it would have been typed.
    pub args: Vec<OsString>,
}

/// The options that can be set.
fn options(command: &Command) -> impl Iterator<Item = &Arg> {
    let all = command.get_arguments().filter(|arg| arg.is_global_set());
    all.filter(|arg| !NOT_SET.contains(&arg.get_id().as_str()))
}

fn name(arg: &Arg) -> &str {
    arg.get_long().unwrap_or_default()
}

fn variable(arg: &Arg) -> String {
    PREFIX.to_string() + &arg.get_id().as_str().to_ascii_uppercase()
}

/// The file that is to be read, and whether it must be there.
pub fn file(typed: &ArgMatches, env: &[(OsString, OsString)]) -> (PathBuf, bool) {
    let named = env
        .iter()
        .find(|(name, value)| name == "HTTP_TRACER_CONFIG" && !value.is_empty());
    match (typed.get_one::<PathBuf>("config"), named) {
        (Some(path), _) => (path.clone(), true),
        (None, Some((_, path))) => (path.into(), true),
        (None, None) => (FILE.into(), false),
    }
}

/// What is set and not typed. `file`: its name and what is in it.
///
/// # Errors
/// A sentence: a key or a variable that nobody knows, a value of the wrong kind.
pub fn settings(
    command: &Command,
    is_typed: impl Fn(&str) -> bool,
    env: &[(OsString, OsString)],
    file: Option<(&Path, &str)>,
) -> Result<Vec<Setting>, String> {
    let mut all = from_environment(command, env)?;
    if let Some((path, text)) = file {
        let known = |id: &str| all.iter().any(|setting| replaces(&setting.id, id));
        let from_file = from_file(command, path, text)?;
        let unset: Vec<_> = (from_file.into_iter())
            .filter(|setting| !known(&setting.id))
            .collect();
        all.extend(unset);
    }
    let ids: Vec<String> = options(command)
        .map(|arg| arg.get_id().to_string())
        .collect();
    let typed: Vec<&String> = ids.iter().filter(|id| is_typed(id)).collect();
    all.retain(|setting| !typed.iter().any(|typed| replaces(typed, &setting.id)));
    Ok(all)
}

fn replaces(one: &str, other: &str) -> bool {
    one == other || (EITHER.contains(&one) && EITHER.contains(&other))
}

fn from_environment(
    command: &Command,
    env: &[(OsString, OsString)],
) -> Result<Vec<Setting>, String> {
    let mut all = Vec::new();
    for arg in options(command) {
        let from = variable(arg);
        let Some((_, value)) = env.iter().find(|(name, _)| *name == *from) else {
            continue;
        };
        if value.is_empty() {
            continue;
        }
        let value = match arg.get_action() {
            ArgAction::SetTrue => match value.to_str() {
                Some("1" | "true" | "yes" | "on") => Value::Boolean(true),
                Some("0" | "false" | "no" | "off") => Value::Boolean(false),
                _ => return Err(format!("{from} is neither `true` nor `false`")),
            },
            ArgAction::Count => match value.to_str().and_then(|text| text.parse().ok()) {
                Some(n) => Value::Integer(n),
                None => return Err(format!("{from} is no number")),
            },
            _ => {
                let args = vec![assigned(arg, value)];
                let id = arg.get_id().to_string();
                all.push(Setting { id, from, args });
                continue;
            }
        };
        all.push(setting(arg, &value, from)?);
    }
    // Others' variables may begin so, too: only what is nearly an option's is a mistake.
    let names: Vec<String> = options(command).map(variable).collect();
    let given = env.iter().filter_map(|(name, _)| name.to_str());
    for given in given.filter(|given| given.starts_with(PREFIX)) {
        let meant = (names.iter()).find(|name| strsim::osa_distance(given, name) == 1);
        if let Some(meant) = meant.filter(|_| !names.iter().any(|name| name == given)) {
            return Err(format!("{given} means nothing; did you mean {meant}?"));
        }
    }
    Ok(all)
}

fn from_file(command: &Command, path: &Path, text: &str) -> Result<Vec<Setting>, String> {
    let path = path.display().to_string();
    let table: Table = (text.parse()).map_err(|error| format!("{path}: {error}"))?;
    let mut all = Vec::new();
    for (key, value) in &table {
        let long = key.replace('_', "-");
        let Some(arg) = options(command).find(|arg| name(arg) == long) else {
            let near = |arg: &&Arg| strsim::jaro_winkler(name(arg), &long);
            let nearest = options(command).max_by(|a, b| near(a).total_cmp(&near(b)));
            let nearest = nearest.map(name).unwrap_or_default();
            return Err(format!(
                "{path}: unknown key `{key}`; did you mean `{nearest}`?"
            ));
        };
        let setting = setting(arg, value, path.clone());
        all.push(setting.map_err(|error| format!("{path}: {error}"))?);
    }
    Ok(all)
}

fn assigned(arg: &Arg, value: &OsStr) -> OsString {
    let mut text = OsString::from(format!("--{}=", name(arg)));
    text.push(value);
    text
}

fn setting(arg: &Arg, value: &Value, from: String) -> Result<Setting, String> {
    let name = name(arg);
    let word = || OsString::from(format!("--{name}"));
    let one = |value: &Value| match value {
        Value::String(text) => Ok(assigned(arg, text.as_ref())),
        Value::Integer(n) => Ok(assigned(arg, n.to_string().as_ref())),
        _ => Err(format!("`{name}` is to be a string or a number")),
    };
    let args = match (arg.get_action(), value) {
        (ArgAction::SetTrue, Value::Boolean(true)) => vec![word()],
        (ArgAction::SetTrue, Value::Boolean(false)) => vec![],
        (ArgAction::SetTrue, _) => return Err(format!("`{name}` is to be true or false")),
        (ArgAction::Count, Value::Integer(n @ 0..=3)) => (0..*n).map(|_| word()).collect(),
        (ArgAction::Count, _) => return Err(format!("`{name}` is to be a number from 0 to 3")),
        (ArgAction::Append, Value::Array(all)) => all.iter().map(one).collect::<Result<_, _>>()?,
        (_, value) => vec![one(value)?],
    };
    let id = arg.get_id().to_string();
    Ok(Setting { id, from, args })
}

/// Says where a value is wrong, as `error` only says how.
pub fn blame(setting: &Setting, error: &clap::Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(first);
    let values = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) if !values.is_empty() => {
            format!(" [possible values: {}]", values.join(", "))
        }
        _ => String::new(),
    };
    format!("{}: {first}{values}", setting.from)
}

/// All options as they are, and where each comes from: a file that says the same.
pub fn printed(
    command: &Command,
    matches: &ArgMatches,
    is_typed: impl Fn(&str) -> bool,
    settings: &[Setting],
) -> String {
    let mut out = String::new();
    for arg in options(command) {
        let id = arg.get_id().as_str();
        let set = settings.iter().find(|setting| setting.id == id);
        let from = match set {
            _ if is_typed(id) => "command line",
            Some(setting) => &setting.from,
            None => "default",
        };
        let value = match arg.get_action() {
            ArgAction::SetTrue => Some(matches.get_flag(id).to_string()),
            ArgAction::Count => Some(matches.get_count(id).to_string()),
            action => matches.get_raw(id).map(|values| {
                let values: Vec<String> = values.map(literal).collect();
                match action {
                    ArgAction::Append => format!("[{}]", values.join(", ")),
                    _ => values.concat(),
                }
            }),
        };
        let name = name(arg);
        out += &match value {
            Some(value) => format!("{name} = {value}  # {from}\n"),
            None => format!("# {name} is not set\n"),
        };
    }
    out
}

/// As TOML has it.
fn literal(value: &OsStr) -> String {
    let text = value.to_string_lossy();
    let number = text.parse().is_ok_and(|n: i64| n.to_string() == text);
    match number {
        true => text.into_owned(),
        false => Value::String(text.into_owned()).to_string(),
    }
}
