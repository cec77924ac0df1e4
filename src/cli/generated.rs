//! The man page and the completions, made from the options themselves.

use clap_mangen::Man;

use super::manual::SECTIONS;
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
    // Options and keys are not to be hyphenated.
    out.extend_from_slice(b".nh\n.ad l\n");
    let _ = page.render_name_section(out);
    let _ = page.render_synopsis_section(out);
    let _ = page.render_description_section(out);
    let _ = page.render_options_section(out);
    out.extend_from_slice(b".SH COMMANDS\n");
    for subcommand in command().get_subcommands().filter(|sub| !sub.is_hide_set()) {
        // Arguments of its own are told in its words.
        let about = subcommand
            .get_long_about()
            .or(subcommand.get_about())
            .map(ToString::to_string)
            .unwrap_or_default();
        term(subcommand.get_name(), &about, out);
    }
    for (title, first, terms) in SECTIONS {
        out.extend_from_slice(format!(".SH {title}\n").as_bytes());
        paragraph(first, out);
        for (name, meaning) in terms {
            term(name, meaning, out);
        }
    }
    sections(MORE_HELP, out);
}

/// A term and its meaning, which stands indented below it.
fn term(name: &str, meaning: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(format!(".TP\n\\fB{}\\fR\n", roff(name)).as_bytes());
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
