//! The man page and the completions, made from the options themselves.

use clap::builder::ValueHint;
use clap::{Arg, Command};
use clap_complete::Shell;
use clap_mangen::Man;

use super::manual::SECTIONS;
use super::options::MORE_HELP;
use super::{command, Generate};

/// What `generate` prints: a man page (roff) or a shell's completion script.
pub fn generated(what: Generate) -> Vec<u8> {
    match what {
        Generate::Man => man_page(),
        Generate::Completions { shell } => completions(shell).into_bytes(),
    }
}

/// The script of clap_complete, of what is shown in the help, with what it does not know.
fn completions(shell: Shell) -> String {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut shown(&command()), "http-tracer", &mut out);
    let script = String::from_utf8_lossy(&out).into_owned();
    match shell {
        Shell::Bash => bash(script),
        Shell::Fish => fish(script),
        Shell::Zsh => zsh(script),
        _ => script,
    }
}

/// The command with the options that its help shows: generators know of no hidden ones,
/// and what is behind `--` is for their shells to complete.
fn shown(command: &Command) -> Command {
    let globals: Vec<&Arg> = command
        .get_arguments()
        .filter(|arg| arg.is_global_set())
        .collect();
    let args = command.get_arguments().filter(|arg| !arg.is_last_set());
    let subcommands = command.get_subcommands().map(|sub| {
        // Its own hide those of the same name.
        let own: Vec<&Arg> = sub.get_arguments().collect();
        let known = |arg: &Arg| own.iter().any(|own| own.get_id() == arg.get_id());
        let others = globals.iter().filter(|arg| !known(arg));
        let args = own.iter().chain(others.filter(|_| !sub.has_subcommands()));
        let subcommand = copy(sub, args.copied());
        subcommand.subcommands(
            sub.get_subcommands()
                .map(|sub| copy(sub, sub.get_arguments())),
        )
    });
    copy(command, args).subcommands(subcommands)
}

fn copy<'a>(command: &Command, args: impl Iterator<Item = &'a Arg>) -> Command {
    let about = command.get_about().cloned().unwrap_or_default();
    let args = args.filter(|arg| !arg.is_hide_set()).map(|arg| {
        // Values of others than files are no files.
        let hint = match arg.get_value_hint() {
            ValueHint::Unknown if arg.get_action().takes_values() => ValueHint::Other,
            hint => hint,
        };
        let conflicts: [&str; 0] = [];
        arg.clone()
            .global(false)
            .value_hint(hint)
            .conflicts_with_all(conflicts)
    });
    // clap wants names for ever; this program ends when it has printed them.
    let name: &'static str = command.get_name().to_string().leak();
    Command::new(name)
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .disable_help_subcommand(true)
        .args(args)
}

const BASH: &str = r#"
# Behind `--` is another command, with completions of its own.
_http_tracer_or_command() {
    local at
    for ((at = 1; at < COMP_CWORD; at++)); do
        [[ ${COMP_WORDS[at]} == -- ]] || continue
        if declare -F _comp_command_offset >/dev/null; then
            _comp_command_offset $((at + 1))
        elif declare -F _command_offset >/dev/null; then
            _command_offset $((at + 1))
        elif ((COMP_CWORD == at + 1)); then
            COMPREPLY=($(compgen -c -- "$2"))
        else
            COMPREPLY=($(compgen -f -- "$2"))
        fi
        return
    done
    if [[ $3 == replay && $2 != -* ]]; then
        COMPREPLY=($(compgen -f -- "$2"))
    else
        _http__tracer "$@"
    fi
}
"#;

/// With the names of the functions as they are called, and commands behind `--`.
fn bash(script: String) -> String {
    // clap_complete takes the hyphen of the name for the border of a subcommand.
    let script = script.replace("http__subcmd__tracer", "http__tracer");
    let Some((functions, registered)) = script.split_once("\nif [[ \"${BASH_VERSINFO[0]}\"") else {
        return script;
    };
    let registered = registered.replace("-F _http__tracer ", "-F _http_tracer_or_command ");
    format!("{functions}{BASH}\nif [[ \"${{BASH_VERSINFO[0]}}\"{registered}")
}

const FISH_PARSE: &str = "    argparse -s (__fish_http_tracer_global_optspecs) -- $cmd 2>/dev/null
    or return
";

/// The value of the last option is what is being typed; behind `--` is another command.
const FISH_PARSE_ALL: &str = "    contains -- -- $cmd
    and return 1
    if not argparse -s (__fish_http_tracer_global_optspecs) -- $cmd 2>/dev/null
        set -e cmd[-1]
        argparse -s (__fish_http_tracer_global_optspecs) -- $cmd 2>/dev/null
        or return
    end
";

const FISH: &str = r#"
# Behind `--` is another command, with completions of its own.
function __fish_http_tracer_behind
    contains -- -- (commandline -opc)
end

function __fish_http_tracer_command
    set -l words (commandline -opc)
    set -l at (contains -i -- -- $words)
    set -e words[1..$at]
    complete -C (string join -- ' ' (string escape -- $words) (commandline -ct))
end

complete -c http-tracer -n __fish_http_tracer_behind -f -a '(__fish_http_tracer_command)'
complete -c http-tracer -n '__fish_seen_subcommand_from completions' -f \
    -a 'bash elvish fish powershell zsh'
"#;

fn fish(script: String) -> String {
    script.replace(FISH_PARSE, FISH_PARSE_ALL) + FISH
}

const ZSH: &str = r#"_http-tracer() {
    # Behind `--` is another command, with completions of its own.
    local at=${words[(i)--]}
    if ((at < CURRENT)); then
        shift $at words
        ((CURRENT -= at))
        _normal
        return
    fi
"#;

fn zsh(script: String) -> String {
    script.replacen("_http-tracer() {\n", ZSH, 1)
}

/// One page for all, as the subcommands take the same options. `clap_mangen`
/// would refer to pages of their own, and set the examples as running text.
fn man_page() -> Vec<u8> {
    let mut out = Vec::new();
    let page = Man::new(command());
    // Writing to a Vec cannot fail.
    let _ = page.render_title(&mut out);
    // Options and keys are not to be hyphenated.
    out.extend_from_slice(b".nh\n.ad l\n");
    let _ = page.render_name_section(&mut out);
    let _ = page.render_synopsis_section(&mut out);
    let _ = page.render_description_section(&mut out);
    let _ = page.render_options_section(&mut out);
    out.extend_from_slice(b".SH COMMANDS\n");
    for sub in command().get_subcommands().filter(|sub| !sub.is_hide_set()) {
        subcommand(sub, &mut out);
    }
    for (title, first, terms) in SECTIONS {
        out.extend_from_slice(format!(".SH {title}\n").as_bytes());
        paragraph(first, &mut out);
        for (name, meaning) in terms {
            term(name, meaning, &mut out);
        }
    }
    sections(MORE_HELP, &mut out);
    out.extend_from_slice(b".SH SEE ALSO\n");
    let others = [
        "capabilities(7)",
        "jq(1)",
        "ss(8)",
        "strace(1)",
        "tcpdump(8)",
    ];
    paragraph(&others.join(", "), &mut out);
    emphasized(&String::from_utf8_lossy(&out)).into_bytes()
}

/// What is between backticks, in bold.
fn emphasized(page: &str) -> String {
    let line = |line: &str| {
        let parts: Vec<&str> = line.split('`').collect();
        let styled = parts.iter().enumerate().map(|(n, part)| match n % 2 {
            1 => format!("\\fB{part}\\fR"),
            _ => part.to_string(),
        });
        styled.collect::<String>() + "\n"
    };
    page.lines().map(line).collect()
}

/// A section of its own: what it does, and its own arguments.
fn subcommand(sub: &Command, out: &mut Vec<u8>) {
    let text = |words: Option<&clap::builder::StyledStr>| words.map(ToString::to_string);
    let about = text(sub.get_long_about().or(sub.get_about())).unwrap_or_default();
    out.extend_from_slice(format!(".SS \"\\fB{}\\fR\"\n", roff(sub.get_name())).as_bytes());
    for (n, part) in about.split("\n\n").enumerate() {
        if n > 0 {
            out.extend_from_slice(b".PP\n");
        }
        paragraph(part, out);
    }
    let own = sub
        .get_arguments()
        .filter(|arg| !arg.is_hide_set() && !arg.is_global_set());
    for arg in own {
        let values = arg.get_value_names().unwrap_or_default().join(" ");
        let name = match (arg.get_short(), arg.get_long()) {
            (Some(short), Some(long)) => format!("-{short}, --{long} {values}"),
            (None, Some(long)) if arg.get_action().takes_values() => format!("--{long} {values}"),
            (None, Some(long)) => format!("--{long}"),
            _ => values,
        };
        let about = text(arg.get_long_help().or(arg.get_help())).unwrap_or_default();
        term(name.trim(), &about, out);
    }
    for sub in sub.get_subcommands() {
        let about = text(sub.get_about()).unwrap_or_default();
        let args = sub.get_positionals().map(|arg| arg.get_id().as_str());
        let args = args.map(|arg| format!(" {}", arg.to_uppercase()));
        let name = sub.get_name().to_string() + &args.collect::<String>();
        term(&name, &about, out);
    }
}

/// A term and its meaning, which stands indented below it.
fn term(name: &str, meaning: &str, out: &mut Vec<u8>) {
    let name = roff(name).replace('`', "");
    out.extend_from_slice(format!(".TP\n\\fB{name}\\fR\n").as_bytes());
    for (n, part) in meaning.split("\n\n").enumerate() {
        if n > 0 {
            out.extend_from_slice(b".IP\n");
        }
        paragraph(part, out);
    }
}

fn paragraph(text: &str, out: &mut Vec<u8>) {
    if !text.is_empty() {
        out.extend_from_slice(format!("{}\n", roff(text)).as_bytes());
    }
}

/// Sections of plain text, set line by line.
fn sections(text: &str, out: &mut Vec<u8>) {
    for line in text.lines().filter(|line| !line.is_empty()) {
        let set = match line.strip_prefix("  ") {
            None => format!(
                ".SH {}\n.nf\n",
                roff(&line.trim_end_matches(':').to_uppercase())
            ),
            Some(indented) => format!("{}\n", roff(indented)),
        };
        // `.SH` ends the lines that are set as they are.
        out.extend_from_slice(set.as_bytes());
    }
    out.extend_from_slice(b".fi\n");
}

/// `text` without characters that mean something to roff. None of ours starts with a dot.
fn roff(text: &str) -> String {
    text.replace('\\', r"\e")
        .replace('-', r"\-")
        .replace('\'', r"\(aq")
}
