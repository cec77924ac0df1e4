//! rustls: by the names of two of its functions, which a build keeps unless it
//! is stripped.

use super::{entry, Contents, Found, ProbeKind, Unseen};
use crate::proc::elf::{Image, Symbol, Table};

/// Methods of CommonState, with their length as both ways of mangling have it.
const READ: &str = "23take_received_plaintext";
const WRITE: &str = "16buffer_plaintext";
/// What `buffer_plaintext` calls, where that is inlined.
const WRITE_INNER: &str = "20send_appdata_encrypt";

pub fn search(image: &Image, contents: &mut Contents) {
    let mut symbols = image.symbols(Table::Static, &[READ, WRITE, WRITE_INNER], false);
    symbols.retain(|symbol| symbol.name.contains("11CommonState") && !symbol.chooser);
    if symbols.is_empty() {
        if mentions(image) {
            contents.unseen.push(Unseen {
                library: "rustls",
                why: "the program is stripped, and nothing else tells its functions",
            });
        }
        return;
    }
    let mut found = Found {
        library: "rustls",
        by: "symbols",
        probes: Vec::new(),
    };
    let named = |part| move |symbol: &&Symbol| symbol.name.contains(part);
    let write = match symbols.iter().any(|s| named(WRITE)(&s)) {
        true => WRITE,
        false => WRITE_INNER,
    };
    for (part, kind) in [(READ, ProbeKind::RustRead), (write, ProbeKind::RustWrite)] {
        for symbol in symbols.iter().filter(named(part)) {
            found
                .probes
                .extend(entry(image, symbol.addr, symbol.size, &part[2..], kind));
        }
    }
    found
        .probes
        .dedup_by_key(|probe| (probe.kind, probe.offset));
    contents.found.push(found);
}

/// Panics and logs name the crate's files, with its version.
fn mentions(image: &Image) -> bool {
    const CRATE: &[u8] = b"/rustls-0.";
    let Some(rodata) = image.section(".rodata") else {
        return false;
    };
    // a version follows, but in programs that look for it
    let version = |at| image.part(rodata, at + CRATE.len() as u64, 1);
    let mut places = image.find(rodata, CRATE).into_iter();
    places.any(|at| version(at).is_some_and(|next| next.iter().all(u8::is_ascii_digit)))
}
