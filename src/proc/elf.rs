//! ELF files: symbols, functions, strings and who refers to them.
//!
//! The file may be anything: whatever does not fit is not there. Programs are
//! large, and this process is to stay small, so sections are read through a
//! window and never held whole.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::fs::FileExt;

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic, Register};
use memchr::memmem;
use object::elf::{FileHeader64, SectionType, SHT_DYNSYM, SHT_NOBITS, SHT_SYMTAB};
use object::read::elf::{FileHeader, ProgramHeader, SectionHeader};
use object::read::ReadCache;
use object::LittleEndian;

/// Largest section that is read.
const MAX_SECTION: u64 = 512 << 20;
/// Places of one text; programs as they are made have one or two.
const MAX_PLACES: usize = 1024;
/// Addresses that are looked for in the code at a time.
const MAX_TARGETS: usize = 64;
/// Bytes that are read at a time.
const WINDOW: usize = 128 << 10;
/// Longest function that is decoded.
const MAX_FUNCTION: u64 = 256 << 10;
/// Code of one file that is decoded, bytes: a fraction of a second. More is only
/// asked for where a file is made so.
const MAX_DECODED: u64 = 16 << 20;
/// Most sections and segments of one file; programs have some dozens.
const MAX_PARTS: u32 = 1024;
/// Most functions of one file.
const MAX_FUNCTIONS: usize = 4 << 20;
/// Longest string in front of a place inside of it.
const MAX_STRING: u64 = 4 << 10;
/// Size of a symbol, Elf64_Sym.
const SYMBOL: usize = 24;

/// A section, by the addresses that the file asks for.
#[derive(Clone, Debug)]
pub struct Section {
    pub name: String,
    pub addr: u64,
    pub size: u64,
    offset: u64,
    kind: SectionType,
    /// The section with its names, of symbols.
    link: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    pub name: String,
    pub addr: u64,
    pub size: u64,
}

struct Segment {
    addr: u64,
    size: u64,
    offset: u64,
}

/// Which symbol table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// .dynsym, which stripping leaves
    Dynamic,
    /// .symtab
    Static,
}

/// A 64-bit ELF file for this machine.
pub struct Image {
    file: File,
    sections: Vec<Section>,
    segments: Vec<Segment>,
    /// Bytes that were decoded so far.
    decoded: Cell<u64>,
}

impl Image {
    /// `None`: no ELF file, or not for this machine.
    pub fn open(file: File) -> Option<Self> {
        let mut magic = [0; 20];
        file.read_exact_at(&mut magic, 0).ok()?;
        let machine = match () {
            () if cfg!(target_arch = "aarch64") => 183, // EM_AARCH64
            () => 62,                                   // EM_X86_64
        };
        let class64_le = magic.starts_with(b"\x7fELF\x02\x01");
        if !class64_le || u16::from_le_bytes([magic[18], magic[19]]) != machine {
            return None;
        }
        let length = file.metadata().ok()?.len();
        let (sections, segments) = headers(&file, length)?;
        Some(Image {
            file,
            sections,
            segments,
            decoded: Cell::new(0),
        })
    }

    /// Defined symbols with one of these texts in their name, or as their name.
    pub fn symbols(&self, table: Table, texts: &[&str], whole: bool) -> Vec<Symbol> {
        let kind = match table {
            Table::Dynamic => SHT_DYNSYM,
            Table::Static => SHT_SYMTAB,
        };
        let Some(section) = self.sections.iter().find(|s| s.kind == kind) else {
            return Vec::new();
        };
        let Some(strings) = self.sections.get(section.link) else {
            return Vec::new();
        };
        let names = self.names(strings, texts, whole);
        let mut found = Vec::new();
        if names.is_empty() {
            return found;
        }
        let mut next = 0;
        self.scan(section, SYMBOL - 1, |at, bytes| {
            while let Some(raw) = (next as usize)
                .checked_sub(at as usize)
                .and_then(|at| bytes.get(at..at + SYMBOL))
            {
                next += SYMBOL as u64;
                let long = |at| u64::from_le_bytes(std::array::from_fn(|i| raw[at + i]));
                let name = u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]]);
                let defined = [raw[6], raw[7]] != [0, 0]; // not SHN_UNDEF
                let (addr, size) = (long(8), long(16));
                if let (true, 1.., Some(name)) = (defined, addr, names.get(&name)) {
                    let name = name.clone();
                    found.push(Symbol { name, addr, size });
                }
            }
        });
        found
    }

    /// Where in a table of strings such names are.
    fn names(&self, strings: &Section, texts: &[&str], whole: bool) -> BTreeMap<u32, String> {
        let mut found = BTreeMap::new();
        for text in texts {
            let needle = match whole {
                true => [text.as_bytes(), b"\0"].concat(),
                false => text.as_bytes().to_vec(),
            };
            for at in self.find(strings, &needle) {
                let (start, name) = match whole {
                    // it may be the end of a longer name as well
                    true => (at, text.to_string()),
                    false => {
                        let start = self.string_start(strings, at);
                        (start, self.string(strings, start))
                    }
                };
                if let Ok(start) = u32::try_from(start) {
                    found.insert(start, name);
                }
            }
        }
        found
    }

    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    /// A section's bytes, a window at a time: where it begins in the section, and
    /// what it holds, of which the first `overlap` bytes were in the one before.
    fn scan(&self, section: &Section, overlap: usize, mut look: impl FnMut(u64, &[u8])) {
        let mut window = vec![0; WINDOW.min(section.size as usize)];
        let (mut begin, mut kept) = (0, 0);
        while begin + (kept as u64) < section.size {
            let left = section.size - begin - kept as u64;
            let fresh = left.min((window.len() - kept) as u64) as usize;
            let from = section.offset + begin + kept as u64;
            let end = kept + fresh;
            let read = self.file.read_exact_at(&mut window[kept..end], from);
            if read.is_err() {
                return; // the file was cut meanwhile
            }
            look(begin, &window[..end]);
            kept = overlap.min(end);
            window.copy_within(end - kept..end, 0);
            begin += (end - kept) as u64;
        }
    }

    /// Where in a section these bytes are, the first places of them.
    pub fn find(&self, section: &Section, needle: &[u8]) -> Vec<u64> {
        let finder = memmem::Finder::new(needle);
        let mut found = Vec::new();
        self.scan(section, needle.len().saturating_sub(1), |at, bytes| {
            let room = MAX_PLACES - found.len();
            let places = finder.find_iter(bytes).take(room);
            found.extend(places.map(|i| at + i as u64));
        });
        found
    }

    /// Where the string begins that `at` is inside of, both from the section's start.
    pub fn string_start(&self, section: &Section, at: u64) -> u64 {
        let from = at.saturating_sub(MAX_STRING);
        let before = self.part(section, from, at - from).unwrap_or_default();
        from + memchr::memrchr(0, &before).map_or(0, |nul| nul as u64 + 1)
    }

    fn string(&self, section: &Section, at: u64) -> String {
        let bytes = self.part(section, at, MAX_STRING).unwrap_or_default();
        let end = memchr::memchr(0, &bytes).unwrap_or(bytes.len());
        String::from_utf8_lossy(&bytes[..end]).into_owned()
    }

    /// Up to `size` bytes of a section.
    pub fn part(&self, section: &Section, at: u64, size: u64) -> Option<Vec<u8>> {
        let size = size.min(section.size.checked_sub(at)?);
        self.bytes(section.offset + at, size)
    }

    fn bytes(&self, offset: u64, size: u64) -> Option<Vec<u8>> {
        let end = offset.checked_add(size)?;
        if end > self.file.metadata().ok()?.len() {
            return None;
        }
        let mut data = vec![0; size as usize];
        self.file.read_exact_at(&mut data, offset).ok()?;
        Some(data)
    }

    /// Where an address is in the file.
    pub fn offset(&self, addr: u64) -> Option<u64> {
        let segment = self
            .segments
            .iter()
            .find(|s| addr >= s.addr && addr - s.addr < s.size)?;
        segment.offset.checked_add(addr - segment.addr)
    }

    /// Up to `size` bytes at an address.
    pub fn at(&self, addr: u64, size: u64) -> Option<Vec<u8>> {
        let segment = self
            .segments
            .iter()
            .find(|s| addr >= s.addr && addr - s.addr < s.size)?;
        let inside = addr - segment.addr;
        let size = size.min(segment.size - inside).min(MAX_FUNCTION);
        self.bytes(segment.offset.checked_add(inside)?, size)
    }

    /// The instructions from `start` up to `end`, as far as they can be decoded.
    pub fn instructions(&self, start: u64, end: u64) -> Vec<Instruction> {
        let size = end.saturating_sub(start).min(MAX_FUNCTION);
        self.decoded.set(self.decoded.get() + size);
        if self.decoded.get() > MAX_DECODED {
            return Vec::new();
        }
        let Some(code) = self.at(start, size) else {
            return Vec::new();
        };
        let decoder = Decoder::with_ip(64, &code, start, DecoderOptions::NONE);
        decoder
            .into_iter()
            .take_while(|instruction| !instruction.is_invalid())
            .collect()
    }

    /// Starts of all functions, sorted: `.eh_frame_hdr`, which stripping leaves
    /// (Linux Standard Base, core, "eh_frame_hdr").
    pub fn functions(&self) -> Functions {
        self.eh_frame_hdr().unwrap_or_default()
    }

    fn eh_frame_hdr(&self) -> Option<Functions> {
        let section = self.section(".eh_frame_hdr")?;
        let most = 12 + 8 * MAX_FUNCTIONS as u64;
        let data = self.part(section, 0, most)?;
        // version 1; a 4-byte pointer; a 4-byte count; pairs of 4 bytes,
        // signed and relative to the section
        let [1, pointer, 0x03, 0x3b] = *data.first_chunk::<4>()? else {
            return None;
        };
        if !matches!(pointer & 0x0f, 0x03 | 0x0b) {
            return None;
        }
        let word = |at: usize| Some(i32::from_le_bytes(*data.get(at..)?.first_chunk::<4>()?));
        let count = (word(8)? as u32 as usize).min(MAX_FUNCTIONS);
        let mut starts = Vec::new();
        for i in 0..count {
            let Some(start) = word(12 + 8 * i) else { break };
            starts.push(section.addr.wrapping_add_signed(i64::from(start)));
        }
        starts.sort_unstable();
        starts.dedup();
        Some(Functions { starts })
    }
}

/// Sections and segments, as far as they are in the file.
fn headers(file: &File, length: u64) -> Option<(Vec<Section>, Vec<Segment>)> {
    let inside = |offset: u64, size: u64| offset.checked_add(size).is_some_and(|end| end <= length);
    let cache = ReadCache::new(file);
    let header = FileHeader64::<LittleEndian>::parse(&cache).ok()?;
    let endian = LittleEndian;
    let parts = [
        header.shnum(endian, &cache).ok()?,
        header.phnum(endian, &cache).ok()? as _,
    ];
    if parts.iter().any(|&n| n > MAX_PARTS as _) {
        return None;
    }
    let table = header.sections(endian, &cache).ok()?;
    let sections = table.iter().map(|section| {
        let (offset, mut size) = (section.sh_offset(endian), section.sh_size(endian));
        let kind = section.sh_type(endian);
        if kind == SHT_NOBITS || !inside(offset, size) || size > MAX_SECTION {
            size = 0;
        }
        let name = table.section_name(endian, section).unwrap_or_default();
        Section {
            name: String::from_utf8_lossy(name).into_owned(),
            addr: section.sh_addr(endian),
            size,
            offset,
            kind,
            link: section.sh_link(endian) as usize,
        }
    });
    let sections = sections.collect();
    let segments = header.program_headers(endian, &cache).ok()?;
    let segments = segments
        .iter()
        .filter(|segment| segment.p_type(endian) == object::elf::PT_LOAD)
        .map(|segment| Segment {
            addr: segment.p_vaddr(endian),
            size: segment.p_filesz(endian),
            offset: segment.p_offset(endian),
        })
        .filter(|segment| inside(segment.offset, segment.size));
    Some((sections, segments.collect()))
}

/// Where functions begin.
#[derive(Clone, Debug, Default)]
pub struct Functions {
    starts: Vec<u64>,
}

impl Functions {
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// First and following address of the function around `addr`.
    pub fn around(&self, addr: u64) -> Option<(u64, u64)> {
        let next = self.starts.partition_point(|&start| start <= addr);
        let start = *self.starts.get(next.checked_sub(1)?)?;
        let end = self.starts.get(next).copied();
        Some((start, end.unwrap_or(start.saturating_add(MAX_FUNCTION))))
    }

    pub fn is_start(&self, addr: u64) -> bool {
        self.starts.binary_search(&addr).is_ok()
    }
}

/// Numbers of a section, from places that ascend: most are in the present window.
pub struct Words<'a> {
    image: &'a Image,
    section: &'a Section,
    begin: u64,
    window: Vec<u8>,
    /// Windows that may still be read: a file whose places do not ascend must not
    /// cost more than it is long.
    left: u64,
}

impl<'a> Words<'a> {
    pub fn of(image: &'a Image, section: &'a Section) -> Self {
        Words {
            image,
            section,
            begin: 0,
            window: Vec::new(),
            left: 8 + 2 * section.size / WINDOW as u64,
        }
    }

    pub fn at(&mut self, at: u64) -> Option<u32> {
        let inside = at.checked_sub(self.begin);
        let seen = inside.and_then(|at| self.window.get(at as usize..)?.first_chunk());
        let word = match seen {
            Some(word) => *word,
            None => {
                self.left = self.left.checked_sub(1)?;
                self.window = self.image.part(self.section, at, WINDOW as u64)?;
                self.begin = at;
                *self.window.first_chunk()?
            }
        };
        Some(u32::from_le_bytes(word))
    }
}

impl Image {
    /// Addresses where bytes like those of an instruction stand that loads one of
    /// `targets`, and which: `lea disp(%rip), reg`, or `mov $imm32, reg` where code
    /// has fixed addresses. A disassembler must confirm them.
    pub fn loads(&self, targets: &[u64]) -> Vec<(u64, u64)> {
        const LEA: usize = 7; // REX.W 8d /r with mod 0 and r/m 5, disp32
        const MOV: usize = 5; // b8+r imm32
        let mut found = Vec::new();
        let targets = &targets[..targets.len().min(MAX_TARGETS)];
        let Some(text) = self.section(".text") else {
            return found;
        };
        self.scan(text, LEA - 1, |begin, bytes| {
            let begin = text.addr.wrapping_add(begin);
            for opcode in memchr::memchr_iter(0x8d, bytes) {
                let Some(start) = opcode.checked_sub(1) else {
                    continue;
                };
                let Some(lea) = bytes[start..].first_chunk::<LEA>() else {
                    break;
                };
                if lea[0] & 0xf8 != 0x48 || lea[2] & 0xc7 != 0x05 {
                    continue;
                }
                let at = begin.wrapping_add(start as u64);
                let target = relative(at, lea);
                if found.len() < MAX_PLACES && targets.contains(&target) {
                    found.push((at, target));
                }
            }
            for &target in targets {
                let Ok(fixed) = u32::try_from(target) else {
                    continue;
                };
                for immediate in memmem::find_iter(bytes, &fixed.to_le_bytes()) {
                    let start = immediate.checked_sub(MOV - 4);
                    let start = start.filter(|&start| bytes[start] & 0xf8 == 0xb8);
                    if let Some(start) = start.filter(|_| found.len() < 2 * MAX_PLACES) {
                        found.push((begin.wrapping_add(start as u64), target));
                    }
                }
            }
        });
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Addresses where bytes like those of a direct call of `target` stand.
    pub fn calls(&self, target: u64) -> Vec<u64> {
        const CALL: usize = 5; // e8 disp32
        let mut found = Vec::new();
        let Some(text) = self.section(".text") else {
            return found;
        };
        self.scan(text, CALL - 1, |begin, bytes| {
            for start in memchr::memchr_iter(0xe8, bytes) {
                let Some(call) = bytes[start..].first_chunk::<CALL>() else {
                    break;
                };
                let at = text.addr.wrapping_add(begin + start as u64);
                if found.len() < MAX_PLACES && relative(at, call) == target {
                    found.push(at);
                }
            }
        });
        found
    }
}

/// What an instruction at `at` means that ends with a distance from its end.
fn relative<const N: usize>(at: u64, instruction: &[u8; N]) -> u64 {
    let distance = i32::from_le_bytes(std::array::from_fn(|i| instruction[N - 4 + i]));
    at.wrapping_add(N as u64)
        .wrapping_add_signed(distance.into())
}

/// Does this instruction load that address into a register?
pub fn loads(instruction: &Instruction, target: u64) -> bool {
    match instruction.mnemonic() {
        Mnemonic::Lea => {
            instruction.is_ip_rel_memory_operand() && instruction.ip_rel_memory_address() == target
        }
        Mnemonic::Mov => {
            // the short form with an immediate: 32 bits, or sign-extended
            instruction.op_count() == 2
                && instruction.op0_kind() == iced_x86::OpKind::Register
                && matches!(
                    instruction.op1_kind(),
                    iced_x86::OpKind::Immediate32 | iced_x86::OpKind::Immediate32to64
                )
                && instruction.immediate(1) as u32 as u64 == target
        }
        _ => false,
    }
}

/// The number that this instruction puts into EDX.
pub fn edx(instruction: &Instruction) -> Option<u32> {
    let mov = instruction.mnemonic() == Mnemonic::Mov
        && instruction.op0_kind() == iced_x86::OpKind::Register
        && instruction.op0_register() == Register::EDX
        && instruction.op1_kind() == iced_x86::OpKind::Immediate32;
    mov.then(|| instruction.immediate32())
}
