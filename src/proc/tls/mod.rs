//! TLS libraries: which functions take and give plaintext, and where they are.
//!
//! One row per library; a row says by which symbols or traces in the code it is
//! found, and which calling convention its functions have. Where a library has
//! several places, the cheapest is taken: an instruction that the kernel
//! emulates (a push) instead of one that it must step through, which costs ten
//! times as much.
//!
//! Every place is the start of an instruction, confirmed by decoding its
//! function from the beginning: a probe anywhere else would break the program.

mod boringssl;
mod go;
mod openssl;
mod rust;

use std::fs::File;

use super::elf::{Image, Symbol, Table};
use super::probes::Moves;
pub use super::probes::ProbeKind;
use iced_x86::{Code as Opcode, Mnemonic, Register};
use serde::{Deserialize, Serialize};

/// A place to watch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    pub kind: ProbeKind,
    /// In the file, bytes.
    pub offset: u64,
    pub function: String,
    /// The kernel emulates the instruction.
    pub cheap: bool,
}

/// A library in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub library: &'static str,
    /// How its functions were found.
    pub by: &'static str,
    pub probes: Vec<Probe>,
}

impl Found {
    fn reads_and_writes(&self) -> bool {
        let moves = |way| (self.probes.iter()).any(|probe| probe.kind.spec().moves == way);
        moves(Moves::In) && moves(Moves::Out)
    }
}

/// A library that is there and cannot be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unseen {
    pub library: &'static str,
    pub why: &'static str,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    pub found: Vec<Found>,
    pub unseen: Vec<Unseen>,
}

/// A row for libraries that are found by their symbols.
struct Row {
    library: &'static str,
    /// One of these names must be there.
    functions: &'static [(&'static str, ProbeKind)],
    /// Instead of the first, where that is missing.
    instead: &'static [(&'static str, ProbeKind)],
}

const ROWS: &[Row] = &[
    Row {
        library: "GnuTLS",
        functions: &[
            ("gnutls_record_recv", ProbeKind::Read),
            ("gnutls_record_recv_seq", ProbeKind::Read),
            ("gnutls_record_recv_packet", ProbeKind::ReadPacket),
            // gnutls_record_send jumps to it
            ("gnutls_record_send2", ProbeKind::Write),
            // sends by them what was told when it was corked
            ("gnutls_record_uncork", ProbeKind::Flush),
            ("gnutls_deinit", ProbeKind::Free),
        ],
        instead: &[("gnutls_record_send", ProbeKind::Write)],
    },
    Row {
        library: "Mbed TLS",
        functions: &[
            ("mbedtls_ssl_read", ProbeKind::Read),
            ("mbedtls_ssl_write", ProbeKind::Write),
            ("mbedtls_ssl_free", ProbeKind::Free),
            ("mbedtls_ssl_session_reset", ProbeKind::Free),
        ],
        instead: &[],
    },
    Row {
        library: "NSS",
        functions: &[
            ("PR_Read", ProbeKind::ReadAny),
            ("PR_Recv", ProbeKind::ReadAny),
            ("PR_Write", ProbeKind::WriteAny),
            ("PR_Send", ProbeKind::WriteAny),
            ("PR_Close", ProbeKind::Free),
        ],
        instead: &[],
    },
];

/// Looks for TLS libraries in a file. `deep`: also where no symbol tells, which
/// takes reading its code; else only where its constants speak of TLS.
pub fn search(file: File, deep: bool) -> Contents {
    let mut contents = Contents::default();
    let Some(image) = Image::open(file) else {
        return contents;
    };
    let mut names = openssl::NAMES.to_vec();
    for row in ROWS {
        let both = row.functions.iter().chain(row.instead);
        names.extend(both.map(|(name, _)| *name));
    }
    let mut dynamic = image.symbols(Table::Dynamic, &names, true);
    let chosen = dynamic.iter().any(|symbol| symbol.chooser);
    dynamic.retain(|symbol| !symbol.chooser);
    for row in ROWS {
        contents.found.extend(by_symbols(&image, row, &dynamic));
    }
    let mut openssl = openssl::by_symbols(&image, &dynamic);
    go::search(&image, &mut contents);
    if deep || speaks_of_tls(&image) {
        rust::search(&image, &mut contents);
        if openssl.is_none() {
            let mut symbols = image.symbols(Table::Static, &names, true);
            symbols.retain(|symbol| !symbol.chooser);
            openssl = openssl::by_symbols(&image, &symbols);
            openssl = openssl.or_else(|| openssl::by_strings(&image));
        }
        if openssl.is_none() {
            boringssl::search(&image, &mut contents);
            if contents.found.is_empty() && contents.unseen.is_empty() {
                contents.unseen.extend(openssl::unseen(&image));
            }
        }
    }
    contents.found.extend(openssl);
    contents.found.retain(Found::reads_and_writes);
    if contents.found.is_empty() && contents.unseen.is_empty() {
        let chosen = chosen.then_some("its functions are chosen while it is loaded (IFUNC)");
        if let Some(why) = chosen.or(image.cut()) {
            let library = "a part of it";
            contents.unseen.push(Unseen { library, why });
        }
    }
    contents
}

/// Libraries show what they have by symbols, but for those that carry another one
/// within: extensions of Python, tools as a library. Their errors name it.
fn speaks_of_tls(image: &Image) -> bool {
    let traces: [&[u8]; 3] = [b"/ssl/ssl_lib.c", b"ssl_read_internal\0", b"/rustls-0."];
    let rodata = image.section(".rodata");
    rodata.is_some_and(|rodata| image.any(rodata, &traces))
}

fn by_symbols(image: &Image, row: &Row, symbols: &[Symbol]) -> Option<Found> {
    let mut found = Found {
        library: row.library,
        by: "symbols",
        probes: Vec::new(),
    };
    for list in [row.functions, row.instead] {
        for (name, kind) in list {
            let there = found.probes.iter().any(|probe| probe.kind == *kind);
            if there && std::ptr::eq(list, row.instead) {
                continue;
            }
            if let Some(symbol) = symbols.iter().find(|symbol| symbol.name == *name) {
                found.probes.extend(entry_of(image, symbol, *kind));
            }
        }
    }
    found.reads_and_writes().then_some(found)
}

/// A probe at a function's entry, while the stack pointer is still at the
/// return address: at its first instruction, or at the second if the first is
/// ENDBR64, which the kernel does not emulate, and the second is. `size`: by its
/// symbol, where it has one.
fn entry(image: &Image, addr: u64, size: u64, function: &str, kind: ProbeKind) -> Option<Probe> {
    let code = image.function(addr, size)?;
    let at = |offset, cheap| {
        Some(Probe {
            kind,
            offset,
            function: function.to_string(),
            cheap,
        })
    };
    if cfg!(target_arch = "aarch64") {
        return at(image.offset(addr)?, false);
    }
    let start = code.first()?;
    let place = match code.get(1) {
        Some(second) if start.mnemonic() == Mnemonic::Endbr64 && emulated(second) => second,
        _ => start,
    };
    at(image.offset(place.ip())?, emulated(place))
}

fn entry_of(image: &Image, symbol: &Symbol, kind: ProbeKind) -> Option<Probe> {
    entry(image, symbol.addr, symbol.size, &symbol.name, kind)
}

/// Does the kernel emulate it (arch/x86/kernel/uprobes.c)? Branches too, but
/// no function begins with one.
fn emulated(instruction: &iced_x86::Instruction) -> bool {
    match instruction.mnemonic() {
        Mnemonic::Nop => true,
        Mnemonic::Push => {
            instruction.code() == Opcode::Push_r64 && instruction.op0_register() != Register::RSP
        }
        _ => false,
    }
}
