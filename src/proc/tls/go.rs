//! Go's crypto/tls: by the table of functions that every Go program carries,
//! stripped or not (src/internal/abi, src/debug/gosym/pclntab.go).

use iced_x86::{Instruction, Mnemonic, Register};

use super::{emulated, Contents, Found, Hook, Probe, Unseen};
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
    let names = [".gopclntab", ".data.rel.ro.gopclntab"];
    let Some(section) = names.iter().find_map(|name| image.section(name)) else {
        return;
    };
    match table(image, section) {
        Ok(Some(found)) => contents.found.push(found),
        Ok(None) => {}
        Err(why) => contents.unseen.push(Unseen {
            library: "Go crypto/tls",
            why,
        }),
    }
}

/// The table of functions.
struct Table<'a> {
    image: &'a Image,
    section: &'a Section,
    text: u64,
    names: u64,
    functions: u64,
    count: u64,
}

impl<'a> Table<'a> {
    /// ```text
    /// u32 magic, u16 0, u8 quantum, u8 size of a pointer, then pointers:
    /// functions, files, start of text, offsets of names, units, files, pcs, functions
    /// ```
    fn parse(image: &'a Image, section: &'a Section, text: u64) -> Result<Self, &'static str> {
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
                // 0 since 1.26: the linker's text section
                text: word(2).filter(|&start| start != 0).unwrap_or(text),
                names: offset(3)?,
                functions: offset(7)?,
                count: word(0)?.min(section.size / 8).min(MAX_FUNCTIONS),
            })
        };
        table().ok_or("its table of functions is damaged")
    }

    /// Start and end of the functions with these names.
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
                let start = self.text.checked_add(start)?;
                found[at] = Some((start, self.text.checked_add(end)?));
                Some(())
            };
            look();
        }
        found
    }
}

fn table(image: &Image, section: &Section) -> Result<Option<Found>, &'static str> {
    let damaged = "its table of functions is damaged";
    let text = image.section(".text").ok_or(damaged)?.addr;
    let table = Table::parse(image, section, text)?;
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
    let mut found = Found {
        library: "Go crypto/tls",
        by: "its table of functions",
        probes: Vec::new(),
    };
    let undecoded = "its code cannot be decoded";
    let returns = returns(image, read).filter(|all| !all.is_empty());
    let returns = returns.ok_or(undecoded)?;
    for (range, hook, name) in [
        (read, Hook::GoRead, "(*Conn).Read"),
        (write, Hook::GoWrite, "(*Conn).Write"),
    ] {
        found.probes.extend(entry(image, range, name, hook));
    }
    if !found.reads_and_writes() {
        return Err(undecoded);
    }
    for (range, name) in begins {
        let probe = range.and_then(|range| entry(image, range, name, Hook::GoBegin));
        found.probes.extend(probe);
    }
    for at in returns {
        found.probes.extend(image.offset(at).map(|offset| Probe {
            hook: Hook::GoReadDone,
            offset,
            function: "(*Conn).Read returns".to_string(),
            cheap: false,
        }));
    }
    Ok(Some(found))
}

/// The instruction behind the test whether the stack must grow: if it must, the
/// function begins anew and would be seen twice. Arguments are still in their
/// registers; since 1.21 it is a push, which the kernel emulates. A function without
/// that test is none of those that are looked for, whatever the table says.
fn entry(image: &Image, (start, end): (u64, u64), name: &str, hook: Hook) -> Option<Probe> {
    let code = image.code(start, end)?;
    let mut place = start;
    let mut cheap = false;
    if cfg!(target_arch = "x86_64") {
        let behind = code.get(stack_check(&code)? + 1)?;
        (place, cheap) = (behind.ip(), emulated(behind));
    }
    Some(Probe {
        hook,
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
