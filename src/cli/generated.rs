//! The man page and the completions, made from the options themselves.

use clap_mangen::Man;

use super::{command, Generate, MORE_HELP};

/// What `generate` prints: a man page (roff) or a shell's completion script.
pub fn generated(what: Generate) -> Vec<u8> {
    let mut out = Vec::new();
    match what {
        Generate::Man => man_page(&mut out),
        Generate::Completions { shell } => {
            clap_complete::generate(shell, &mut command(), "http-tracer", &mut out);
        }
    }
    out
}

/// One page for all, as the subcommands take the same options. `clap_mangen`
/// would refer to pages of their own, and set the examples as running text.
fn man_page(out: &mut Vec<u8>) {
    let page = Man::new(command());
    // Writing to a Vec cannot fail.
    let _ = page.render_title(out);
    let _ = page.render_name_section(out);
    let _ = page.render_synopsis_section(out);
    let _ = page.render_description_section(out);
    let _ = page.render_options_section(out);
    out.extend_from_slice(b".SH COMMANDS\n");
    for subcommand in command().get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let about = subcommand
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default();
        let item = format!(
            ".TP\n\\fB{}\\fR\n{}\n",
            roff(subcommand.get_name()),
            roff(&about)
        );
        out.extend_from_slice(item.as_bytes());
    }
    sections(MORE_HELP, out);
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
