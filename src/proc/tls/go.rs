//! Go's crypto/tls: by the table of functions that every Go program carries,
//! stripped or not (src/internal/abi, src/debug/gosym/pclntab.go).

use iced_x86::{Instruction, Mnemonic, Register};

use super::{emulated, Contents, Found, Probe, ProbeKind, Unseen};
use crate::proc::elf::{Image, Section, Words, MAX_FUNCTIONS};

const READ: &[u8] = b"crypto/tls.(*Conn).Read";
const WRITE: &[u8] = b"crypto/tls.(*Conn).Write";
/// Where a session begins, at an address that may have been another's.
const BEGINS: [&[u8]; 2] = [
    b"crypto/tls.(*Conn).clientHandshake",
    b"crypto/tls.(*Conn).serverHandshake",
];

/// pcHeader.magic; before 1.18 there is no table that can be used alike, and
/// before 1.17 arguments are on the stack.
const GO_1_18: u32 = 0xffff_fff0;
const GO_1_20: u32 = 0xffff_fff1;

/// Places of one name; a table has each once.
const MAX_NAMES: usize = 8;

pub fn search(image: &Image, contents: &mut Contents) {
    let Some(section) = section(image) else {
        return;
    };
    match table(image, &section) {
        Ok(Some(found)) => contents.found.push(found),
        Ok(None) => {}
        Err(why) => contents.unseen.push(Unseen {
            library: "Go crypto/tls",
            why,
        }),
    }
}

/// Where the table is. The system's linker, for programs and libraries with C in them,
/// puts it among other data that is relocated.
fn section(image: &Image) -> Option<Section> {
    let names = [".gopclntab", ".data.rel.ro.gopclntab"];
    if let Some(section) = names.iter().find_map(|name| image.section(name)) {
        return Some(section.clone());
    }
    let data = image.section(".data.rel.ro")?;
    let quantum = if cfg!(target_arch = "aarch64") { 4 } else { 1 };
    [GO_1_20, GO_1_18].into_iter().find_map(|magic| {
        let begin = [&magic.to_le_bytes()[..], &[0, 0, quantum, 8]].concat();
        let places = image.find(data, &begin).into_iter();
        let mut tables = places.filter_map(|at| data.behind(at));
        tables.find(|section| Table::parse(image, section).is_ok())
    })
}

/// The table of functions.
struct Table<'a> {
    image: &'a Image,
    section: &'a Section,
    /// Where Go's code begins, by the table.
    text: Option<u64>,
    names: u64,
    functions: u64,
    count: u64,
}

impl<'a> Table<'a> {
    /// ```text
    /// u32 magic, u16 0, u8 quantum, u8 size of a pointer, then pointers:
    /// functions, files, start of text, offsets of names, units, files, pcs, functions
    /// ```
    fn parse(image: &'a Image, section: &'a Section) -> Result<Self, &'static str> {
        let header = image.part(section, 0, 8 + 8 * 8).unwrap_or_default();
        let word = |i: usize| {
            let word = header.get(8 + 8 * i..)?.first_chunk::<8>()?;
            Some(u64::from_le_bytes(*word))
        };
        let offset = |i| word(i).filter(|&o| o < section.size);
        let magic = header.first_chunk::<4>().map(|m| u32::from_le_bytes(*m));
        if !matches!(magic, Some(GO_1_18 | GO_1_20)) || header.get(7) != Some(&8) {
            return Err("its table of functions is not of Go 1.18 or later");
        }
        let table = || {
            Some(Table {
                image,
                section,
                // 0 since 1.26
                text: word(2).filter(|&start| start != 0),
                names: offset(3)?,
                functions: offset(7)?,
                count: word(0)?.min(section.size / 8).min(MAX_FUNCTIONS),
            })
        };
        table().ok_or("its table of functions is damaged")
    }

    /// Start and end of the functions with these names, from the start of Go's code.
    fn find<const N: usize>(&self, wanted: [&[u8]; N]) -> [Option<(u64, u64)>; N] {
        let mut found = [None; N];
        let names = wanted.map(|name| {
            let name = [b"\0", name, b"\0"].concat();
            let places = self.image.find(self.section, &name).into_iter();
            let names = places.filter_map(|at| (at + 1).checked_sub(self.names));
            names.take(MAX_NAMES).collect::<Vec<_>>()
        });
        if names.iter().all(Vec::is_empty) {
            return found; // a program without TLS
        }
        let words = || Words::of(self.image, self.section);
        let (mut entries, mut functions) = (words(), words());
        for i in 0..self.count {
            let entry = self.functions + 8 * i;
            let mut look = || {
                let start = u64::from(entries.at(entry)?);
                let function = u64::from(entries.at(entry + 4)?);
                let end = u64::from(entries.at(entry + 8)?);
                let name = functions.at(self.functions + function + 4)?;
                let at = names.iter().position(|n| n.contains(&name.into()))?;
                found[at] = Some((start, end));
                Some(())
            };
            look();
        }
        found
    }
}

fn table(image: &Image, section: &Section) -> Result<Option<Found>, &'static str> {
    let table = Table::parse(image, section)?;
    let [client, server] = BEGINS;
    let [Some(read), Some(write), client, server] = table.find([READ, WRITE, client, server])
    else {
        return Ok(None); // a program without TLS
    };
    // the linker leaves out what a program never calls
    let begins = [
        (client, "(*Conn).clientHandshake"),
        (server, "(*Conn).serverHandshake"),
    ];
    let found = starts(image, table.text, read.0, write.0);
    let mut found = found.filter_map(|text| at(image, text, read, write, begins));
    let found = found.next().ok_or("its code cannot be decoded")?;
    Ok(Some(found))
}

/// How far behind the start of its section Go's code is searched for: what C has in
/// front of it is short.
const MAX_IN_FRONT: u64 = 64 << 10;
/// Places that are tried there.
const MAX_STARTS: usize = 64;

/// Where Go's code may begin: where its table says; else where its description of
/// itself has a place in the code (runtime.moduledata, in a section of its own since
/// 1.26), at the section's start, or where both functions would begin like Go's.
fn starts(
    image: &Image,
    by_table: Option<u64>,
    read: u64,
    write: u64,
) -> impl Iterator<Item = u64> + use<'_> {
    let text = image.section(".text").map(|text| (text.addr, text.size));
    let (addr, size) = text.unwrap_or_default();
    let module = move || {
        let module = image.section(".go.module")?;
        let bytes = image.part(module, 0, 1024)?;
        let words = bytes.chunks_exact(8).filter_map(|w| w.first_chunk());
        let mut words: Vec<_> = words.map(|word| u64::from_le_bytes(*word)).collect();
        words.retain(|word| (addr..addr.saturating_add(size)).contains(word));
        words.sort_unstable();
        words.dedup();
        Some(words)
    };
    let module = move || module().unwrap_or_default();
    let like_go = move || {
        let region = |from: u64| {
            let from = addr.checked_add(from)?;
            Some(begins_like_go(&image.at(from, MAX_IN_FRONT + 64)?))
        };
        let (read, write) = (region(read)?, region(write)?);
        let both = read.into_iter().filter(move |at| write.contains(at));
        Some(both.map(move |at| addr + at).take(MAX_STARTS))
    };
    let like_go = move || like_go().into_iter().flatten();
    let searched = by_table.is_none().then(|| {
        let lazily = std::iter::once_with(module).flatten();
        let then = lazily.chain(std::iter::once(addr));
        then.chain(std::iter::once_with(like_go).flatten())
    });
    by_table.into_iter().chain(searched.into_iter().flatten())
}

/// Multiples of 16 at which there is `cmp 16(%r14), SP` after at most one instruction.
fn begins_like_go(code: &[u8]) -> std::collections::BTreeSet<u64> {
    // behind 49 and 4d, which are RSP and R12
    let places = memchr::memmem::find_iter(code, &[0x3b, 0x66, 0x10]);
    places.map(|at| at as u64 / 16 * 16).collect()
}

/// What is watched if Go's code begins at `text`, where all functions are what they
/// ought to be.
fn at(
    image: &Image,
    text: u64,
    read: (u64, u64),
    write: (u64, u64),
    begins: [(Option<(u64, u64)>, &str); 2],
) -> Option<Found> {
    let place = |(start, end)| Some((text.checked_add(start)?, text.checked_add(end)?));
    let read = place(read)?;
    let mut found = Found {
        library: "Go crypto/tls",
        by: "its table of functions",
        probes: Vec::new(),
    };
    let returns = returns(image, read).filter(|all| !all.is_empty())?;
    for (range, kind, name) in [
        (read, ProbeKind::GoRead, "(*Conn).Read"),
        (place(write)?, ProbeKind::GoWrite, "(*Conn).Write"),
    ] {
        found.probes.push(entry(image, range, name, kind)?);
    }
    for (range, name) in begins {
        if let Some(range) = range {
            let probe = entry(image, place(range)?, name, ProbeKind::GoBegin)?;
            found.probes.push(probe);
        }
    }
    for at in returns {
        found.probes.push(Probe {
            kind: ProbeKind::GoReadDone,
            offset: image.offset(at)?,
            function: "(*Conn).Read returns".to_string(),
            cheap: false,
        });
    }
    Some(found)
}

/// The instruction behind the test whether the stack must grow: if it must, the
/// function begins anew and would be seen twice. Arguments are still in their
/// registers; since 1.21 it is a push, which the kernel emulates. A function without
/// that test is none of those that are looked for, whatever the table says.
fn entry(image: &Image, (start, end): (u64, u64), name: &str, kind: ProbeKind) -> Option<Probe> {
    let code = image.code(start, end)?;
    let mut place = start;
    let mut cheap = false;
    if cfg!(target_arch = "x86_64") {
        let behind = code.get(stack_check(&code)? + 1)?;
        (place, cheap) = (behind.ip(), emulated(behind));
    }
    Some(Probe {
        kind,
        offset: image.offset(place)?,
        function: name.to_string(),
        cheap,
    })
}

/// Which of the first instructions is the branch behind `cmp 16(%r14), SP`: the
/// goroutine is in R14 (cmd/compile/abi-internal.md), its `stackguard0` at 16.
fn stack_check(code: &[Instruction]) -> Option<usize> {
    let compares = |i: &Instruction| {
        i.mnemonic() == Mnemonic::Cmp
            && i.memory_base() == Register::R14
            && i.memory_displacement64() == 16
    };
    let mut pairs = code.windows(2).take(3);
    let at = pairs.position(|pair| compares(&pair[0]) && pair[1].mnemonic() == Mnemonic::Jbe)?;
    Some(at + 1)
}

/// Addresses of a function's return instructions.
fn returns(image: &Image, (start, end): (u64, u64)) -> Option<Vec<u64>> {
    let code = image.code(start, end)?; // data inside, or something unknown: better not
    if cfg!(target_arch = "aarch64") {
        const RET: [u8; 4] = 0xd65f_03c0_u32.to_le_bytes();
        let code = image.at(start, end.checked_sub(start)?)?;
        let found = code
            .chunks_exact(4)
            .enumerate()
            .filter(|(_, word)| *word == RET);
        return Some(found.map(|(i, _)| start + 4 * i as u64).collect());
    }
    let returns = code.iter().filter(|i| i.mnemonic() == Mnemonic::Ret);
    Some(returns.map(|i| i.ip()).collect())
}
