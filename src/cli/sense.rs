//! Options that make no sense together, though each does alone.
//!
//! What was typed is to have an effect. What is set in a file or the environment may wait
//! until there is a use for it.

use std::fs;
use std::os::fd::BorrowedFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use super::{Cli, Sub, Tls};

/// As many links as the kernel follows (path_resolution(7)).
const LINKS: u32 = 40;

/// What was typed and cannot have an effect.
pub fn conflict(cli: &Cli, is_typed: impl Fn(&str) -> bool) -> Option<String> {
    let Cli { options, cmd, .. } = cli;
    let traces = cli.command.is_none();
    if traces && cmd.is_empty() && is_typed("linger") {
        return Some("--linger is about what a command leaves behind: put `-- CMD` last".into());
    }
    if traces && options.capture.tls == Tls::Off && is_typed("tls_lib") {
        return Some("--tls-lib cannot be used with `--tls off`".into());
    }
    let prints = traces || matches!(cli.command, Some(Sub::Replay { .. }));
    let summary = prints && options.output.summary;
    let adds = [
        ("live", "--live", options.output.live),
        ("events", "--events", options.output.events),
    ];
    let in_vain = |(id, _, on): &(&str, &str, bool)| summary && *on && is_typed(id);
    let (_, name, _) = adds.into_iter().find(in_vain)?;
    Some(format!(
        "{name} cannot be used with --summary, which prints no records"
    ))
}

/// A file that would be written to, or read and written to, for two options at once.
/// `stdout`: where records go unless they go elsewhere.
pub fn same_file(cli: &Cli, stdout: BorrowedFd<'_>) -> Option<String> {
    let options = &cli.options;
    let dash = Path::new("-");
    let named = |option: &'static str, path: &Option<PathBuf>| {
        let path = path.as_deref().filter(|path| *path != dash)?;
        Some((option, Place::of(path)?))
    };
    let mut files = vec![
        named("--write", &options.output.write),
        named("--stats", &options.diagnostics.stats),
        named("--config", &options.diagnostics.config),
    ];
    match &cli.command {
        None => files.extend([
            named("--record", &options.capture.record),
            named("--ready-file", &options.capture.ready_file),
        ]),
        Some(Sub::Replay { file }) => files.push(named("the recording", &Some(file.clone()))),
        Some(Sub::Doctor { .. } | Sub::Generate { .. }) => return None,
    }
    let to_file = (options.output.write.as_deref()).is_some_and(|path| path != dash);
    if !to_file && !cli.to_stderr() {
        let place = stdout.try_clone_to_owned().ok().and_then(|fd| {
            let meta = fs::File::from(fd).metadata().ok()?;
            Place::there(&meta)
        });
        files.push(place.map(|place| ("standard output", place)));
    }
    let files: Vec<_> = files.into_iter().flatten().collect();
    let mut pairs = (files.iter().enumerate())
        .flat_map(|(n, one)| files[n + 1..].iter().map(move |other| (one, other)));
    let same = pairs.find(|((one, a), (other, b))| {
        // Of an account behind the records a reader can make sense.
        let behind = *one == "--stats" && *other == "standard output";
        a == b && !(behind && matches!(a, Place::Pipe(..)))
    });
    same.map(|((one, _), (other, _))| format!("{one} and {other} are the same file"))
}

/// What tells files apart: numbers of device and inode.
#[derive(PartialEq, Eq)]
enum Place {
    File(u64, u64),
    Pipe(u64, u64),
    /// It will be made: its directory and name.
    New(u64, u64, std::ffi::OsString),
}

impl Place {
    fn of(path: &Path) -> Option<Self> {
        let mut path = path.to_path_buf();
        for _ in 0..LINKS {
            if let Ok(meta) = fs::metadata(&path) {
                return Self::there(&meta);
            }
            let dir = match path.parent()? {
                dir if dir.as_os_str().is_empty() => Path::new("."),
                dir => dir,
            };
            let Ok(target) = fs::read_link(&path) else {
                let meta = fs::metadata(dir).ok()?;
                return Some(Place::New(meta.dev(), meta.ino(), path.file_name()?.into()));
            };
            path = dir.join(target);
        }
        None
    }

    /// Of what is a place to write to; anybody may share a terminal, or `/dev/null`.
    fn there(meta: &fs::Metadata) -> Option<Self> {
        let kind = meta.file_type();
        if kind.is_file() {
            Some(Place::File(meta.dev(), meta.ino()))
        } else if kind.is_fifo() || kind.is_socket() {
            Some(Place::Pipe(meta.dev(), meta.ino()))
        } else {
            None
        }
    }
}
