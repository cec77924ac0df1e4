//! OpenSSL and what descends from it: by symbols, or by the names that its
//! error paths load.

use iced_x86::{Instruction, Mnemonic, OpKind};

use super::{entry, entry_of, Found, ProbeKind, Unseen};
use crate::proc::elf::{loads, Image, Section, Symbol};

/// Symbols that matter.
pub const NAMES: &[&str] = &[
    "SSL_read",
    "SSL_write",
    "SSL_read_ex",
    "SSL_write_ex",
    "SSL_write_ex2",
    "SSL_free",
    "SSL_clear",
    "ssl_read_internal",
    "ssl_write_internal",
];

/// Its functions' errors name it, all of them.
const FILE: &str = "ssl/ssl_lib.c";
/// So many names of files may end alike.
const MAX_FILES: usize = 8;

const PUBLIC: &[(&str, ProbeKind)] = &[
    ("SSL_read", ProbeKind::Read),
    ("SSL_write", ProbeKind::Write),
    ("SSL_read_ex", ProbeKind::ReadEx),
    ("SSL_write_ex", ProbeKind::WriteEx),
    ("SSL_write_ex2", ProbeKind::WriteEx2),
];

const ENDS: &[(&str, ProbeKind)] = &[
    ("SSL_free", ProbeKind::Free),
    ("SSL_clear", ProbeKind::Free),
];

/// The two functions behind the public ones: (session, buffer, length, [flags,]
/// *n). The flags came with SSL_write_ex2, in 3.3.
fn internal(with_flags: bool) -> [(&'static str, ProbeKind); 2] {
    let write = if with_flags {
        ProbeKind::WriteEx2
    } else {
        ProbeKind::WriteEx
    };
    [
        ("ssl_read_internal", ProbeKind::ReadEx),
        ("ssl_write_internal", write),
    ]
}

pub fn by_symbols(image: &Image, symbols: &[Symbol]) -> Option<Found> {
    let symbol = |name: &str| symbols.iter().find(|s| s.name == name);
    let addr = |name: &str| symbol(name).map(|s| s.addr);
    let (read, write) = (addr("SSL_read")?, addr("SSL_write")?);
    let with_flags = addr("SSL_write_ex2").is_some();
    let mut found = Found {
        library: "OpenSSL",
        by: "symbols",
        probes: Vec::new(),
    };
    let thin = |outer, inner| wraps(image, outer, inner);
    let inner = match (addr("ssl_read_internal"), addr("ssl_write_internal")) {
        (Some(read), Some(write)) => Some([read, write]),
        // OpenSSL 3 has them; in LibreSSL and BoringSSL the public ones are all
        _ if addr("SSL_read_ex").is_some() => Strings::of(image).and_then(|strings| {
            let names = internal(with_flags).map(|(name, _)| name);
            match strings.functions(image, &names)[..] {
                [Some(read), Some(write)] => Some([read, write]),
                _ => None,
            }
        }),
        _ => None,
    };
    let inner = inner.filter(|[r, w]| thin(read, *r) && thin(write, *w));
    if let Some(inner) = inner {
        found.by = "its inner functions";
        for ((name, kind), addr) in internal(with_flags).into_iter().zip(inner) {
            let size = symbol(name).map_or(0, |s| s.size);
            found.probes.extend(entry(image, addr, size, name, kind));
        }
    }
    // a public function that is as cheap is no better: it covers half
    if found.probes.len() < 2 {
        found.by = "symbols";
        found.probes.clear();
        for (name, kind) in PUBLIC {
            found
                .probes
                .extend(symbol(name).and_then(|s| entry_of(image, s, *kind)));
        }
    }
    for (name, kind) in ENDS {
        found
            .probes
            .extend(symbol(name).and_then(|s| entry_of(image, s, *kind)));
    }
    Some(found)
}

/// What cannot be found of one that is linked in.
pub fn unseen(image: &Image) -> Option<Unseen> {
    let strings = Strings::of(image)?;
    let its_own = !strings.ending(image, FILE).is_empty();
    its_own.then_some(Unseen {
        library: "OpenSSL",
        why: "the program is stripped, and its functions were not found in the code",
    })
}

/// Linked in and stripped: each error path of OpenSSL 3 loads its function's
/// name, so the function that loads "SSL_read" is SSL_read.
pub fn by_strings(image: &Image) -> Option<Found> {
    let strings = Strings::of(image)?;
    let with_flags = strings.has(image, "SSL_write_ex2");
    let mut found = Found {
        library: "OpenSSL",
        by: "the names in its error paths",
        probes: Vec::new(),
    };
    let rows: Vec<_> = PUBLIC.iter().copied().chain(internal(with_flags)).collect();
    let names: Vec<_> = rows.iter().map(|(name, _)| *name).collect();
    let addrs = strings.functions(image, &names);
    let addr = |wanted| addrs[names.iter().position(|name| *name == wanted)?];
    let thin = ["SSL_read", "SSL_write"]
        .into_iter()
        .zip(internal(with_flags))
        .all(|(outer, (inner, _))| match (addr(outer), addr(inner)) {
            (Some(outer), Some(inner)) => wraps(image, outer, inner),
            _ => false,
        });
    let rows = match thin {
        true => &rows[PUBLIC.len()..],
        false => PUBLIC,
    };
    for (name, kind) in rows {
        if let Some(addr) = addr(name) {
            found.probes.extend(entry(image, addr, 0, name, *kind));
        }
    }
    found.reads_and_writes().then_some(found)
}

/// Is the function at `from` a wrapper around the one at `to`? One that also
/// calls through a pointer (the session's method) has the inner one's body in
/// itself: the compiler has inlined it, and `to` is for others.
fn wraps(image: &Image, from: u64, to: u64) -> bool {
    let Some((start, end)) = image.around(from) else {
        return false;
    };
    let code = image.instructions(start, end);
    let branch = |i: &Instruction| matches!(i.mnemonic(), Mnemonic::Call | Mnemonic::Jmp);
    let by_pointer = |i: &Instruction| {
        // but not through the table of symbols' addresses
        i.mnemonic() == Mnemonic::Call
            && i.op0_kind() != OpKind::NearBranch64
            && !i.is_ip_rel_memory_operand()
    };
    start == from
        && code
            .iter()
            .any(|i| branch(i) && i.near_branch_target() == to)
        && !code.iter().any(by_pointer)
}

/// A file's constants, whose addresses its functions may load.
pub struct Strings {
    rodata: Section,
}

impl Strings {
    /// `None` unless the file speaks of OpenSSL at all.
    fn of(image: &Image) -> Option<Self> {
        Self::with(image, b"ssl_read_internal\0")
    }

    /// `None` unless the constants have this in them.
    pub fn with(image: &Image, needle: &[u8]) -> Option<Self> {
        let rodata = image.section(".rodata")?;
        if image.find(rodata, needle).is_empty() {
            return None;
        }
        Some(Strings {
            rodata: rodata.clone(),
        })
    }

    fn has(&self, image: &Image, name: &str) -> bool {
        let needle = [b"\0", name.as_bytes(), b"\0"].concat();
        !image.find(&self.rodata, &needle).is_empty()
    }

    /// Addresses of strings that end so.
    fn ending(&self, image: &Image, end: &str) -> Vec<u64> {
        let found = image.find(&self.rodata, &[end.as_bytes(), b"\0"].concat());
        found
            .into_iter()
            .map(|at| self.rodata.addr.wrapping_add(at))
            .collect()
    }

    /// Addresses of the beginnings of strings that end so.
    pub fn whole(&self, image: &Image, end: &str) -> Vec<u64> {
        let found = image.find(&self.rodata, &[end.as_bytes(), b"\0"].concat());
        let start = |at| image.string_start(&self.rodata, at);
        let found = found.into_iter().map(start);
        found.map(|at| self.rodata.addr.wrapping_add(at)).collect()
    }

    /// For each name the only function that loads this very string; if a program has
    /// others, as in messages of its own, the one that loads its source file's name too.
    fn functions(&self, image: &Image, names: &[&str]) -> Vec<Option<u64>> {
        let targets: Vec<_> = names.iter().map(|name| self.ending(image, name)).collect();
        let mut found: Vec<Vec<u64>> = vec![Vec::new(); names.len()];
        for (at, target) in image.loads(&targets.concat()) {
            let Some((start, end)) = image.around(at) else {
                continue;
            };
            let confirmed = image
                .instructions(start, end)
                .iter()
                .any(|i| i.ip() == at && loads(i, target));
            for (i, targets) in targets.iter().enumerate() {
                if confirmed && targets.contains(&target) && !found[i].contains(&start) {
                    found[i].push(start);
                }
            }
        }
        let files = match found.iter().any(|found| found.len() > 1) {
            true => self.whole(image, FILE),
            false => Vec::new(),
        };
        let names_its_file = |&start: &u64| {
            let end = image.around(start).map_or(start, |(_, end)| end);
            let code = image.instructions(start, end);
            let mut targets = files.iter().take(MAX_FILES);
            targets.any(|&file| code.iter().any(|i| loads(i, file)))
        };
        let only = |mut found: Vec<u64>| {
            if found.len() > 1 {
                found.retain(names_its_file);
            }
            (found.len() == 1).then(|| found[0])
        };
        found.into_iter().map(only).collect()
    }
}
