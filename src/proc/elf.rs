//! ELF files: symbols, functions, strings and who refers to them.
//!
//! The file may be anything: whatever does not fit is not there. Programs are
//! large, and this process is to stay small, so sections are read through a
//! window and never held whole.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::time::Duration;

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};
use memchr::memmem;
use nix::time::{clock_gettime, ClockId};
use nix::unistd::{lseek, Whence};
use object::elf::{
    FileHeader64, SectionType, PF_W, PF_X, SHF_ALLOC, SHF_EXECINSTR, SHT_DYNSYM, SHT_NOBITS,
    SHT_PROGBITS, SHT_SYMTAB, STT_FUNC, STT_GNU_IFUNC,
};
use object::read::elf::{FileHeader, ProgramHeader, SectionHeader};
use object::read::ReadCache;
use object::LittleEndian;

/// Largest section that is read.
const MAX_SECTION: u64 = 512 << 20;
/// Of all that is read of one file, some of it several times, bytes.
const MAX_READ: u64 = 2 << 30;
/// CPU time for one file. The largest browsers take a fraction of it.
const MAX_TIME: Duration = Duration::from_secs(4);
/// Most symbols of one table; large programs with all of theirs have a million.
const MAX_SYMBOLS: u64 = 4 << 20;
/// Symbols of one table that are of interest; libraries have some dozens.
const MAX_FOUND: usize = 1024;
/// Longest name of a symbol.
const MAX_NAME: u64 = 1 << 10;
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
pub const MAX_FUNCTIONS: u64 = 4 << 20;
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
    /// Code.
    executable: bool,
    /// The section with its names, of symbols.
    link: usize,
}

impl Section {
    /// What is behind `at` in it.
    pub fn behind(&self, at: u64) -> Option<Section> {
        Some(Section {
            size: self.size.checked_sub(at)?,
            addr: self.addr.checked_add(at)?,
            offset: self.offset.checked_add(at)?,
            ..self.clone()
        })
    }

    /// Is this range inside of it?
    fn has(&self, start: u64, end: u64) -> bool {
        let inside = |addr: u64| {
            addr.checked_sub(self.addr)
                .is_some_and(|at| at <= self.size)
        };
        start < end && inside(start) && inside(end)
    }
}

/// A function that has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    pub name: String,
    pub addr: u64,
    pub size: u64,
    /// At this address is what chooses the function while the program is loaded
    /// (STT_GNU_IFUNC), and not the function.
    pub chooser: bool,
}

struct Segment {
    addr: u64,
    size: u64,
    offset: u64,
    /// Code: mapped to be executed, and not to be written.
    executable: bool,
}

impl Segment {
    /// Where an address is in the file.
    fn offset(&self, addr: u64) -> Option<u64> {
        let inside = addr.checked_sub(self.addr)?;
        (inside < self.size).then(|| self.offset.checked_add(inside))?
    }

    fn holds(&self, offset: u64) -> bool {
        offset
            .checked_sub(self.offset)
            .is_some_and(|at| at < self.size)
    }
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
    length: u64,
    /// It has holes, which are not read.
    sparse: bool,
    sections: Vec<Section>,
    segments: Vec<Segment>,
    frames: Option<Frames>,
    /// Bytes that were decoded so far.
    decoded: Cell<u64>,
    /// Bytes that may still be read.
    left: Cell<u64>,
    /// The thread's CPU time when it began.
    begun: Duration,
    /// Why not all of it was looked at.
    cut: Cell<Option<&'static str>>,
}

/// `.eh_frame_hdr`: where functions begin, sorted, which stripping leaves (Linux
/// Standard Base, core, "eh_frame_hdr"). It is searched where it is.
struct Frames {
    section: Section,
    count: u64,
}

fn cpu_time() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_or(Duration::ZERO, Duration::from)
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
        let meta = file.metadata().ok()?;
        let (sections, segments) = headers(&file, meta.len())?;
        let mut image = Image {
            file,
            length: meta.len(),
            sparse: meta.blocks().saturating_mul(512) < meta.len(),
            sections,
            segments,
            frames: None,
            decoded: Cell::new(0),
            left: Cell::new(MAX_READ),
            begun: cpu_time(),
            cut: Cell::new(None),
        };
        image.frames = image.eh_frame_hdr();
        Some(image)
    }

    /// Why the file was not looked at to its end; `None`: it was.
    pub fn cut(&self) -> Option<&'static str> {
        self.cut.get()
    }

    /// May so many more bytes be read?
    fn may_read(&self, bytes: u64) -> bool {
        let left = self.left.get().checked_sub(bytes);
        let late = cpu_time().saturating_sub(self.begun) > MAX_TIME;
        match left {
            Some(left) if !late => {
                self.left.set(left);
                return true;
            }
            _ if late => self.cut.set(Some("looking at all of it takes too long")),
            _ => self.cut.set(Some("it is too large to be looked at whole")),
        }
        self.left.set(0);
        false
    }

    /// Functions with one of these texts in their name, or as their name.
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
        let mut section = section.clone();
        if section.size / SYMBOL as u64 > MAX_SYMBOLS {
            section.size = MAX_SYMBOLS * SYMBOL as u64;
            self.cut.set(Some("it has more symbols than are looked at"));
        }
        let mut next = 0;
        self.scan(&section, SYMBOL - 1, |at, bytes| {
            if next < at {
                next = at.next_multiple_of(SYMBOL as u64); // behind a hole
            }
            while let Some(raw) = (next as usize)
                .checked_sub(at as usize)
                .and_then(|at| bytes.get(at..at + SYMBOL))
            {
                next += SYMBOL as u64;
                if found.len() < MAX_FOUND {
                    found.extend(self.function_at(raw, &names));
                }
            }
        });
        found
    }

    /// A symbol that is defined, with one of the names, and by what it and its section
    /// say a function.
    fn function_at(&self, raw: &[u8], names: &BTreeMap<u32, String>) -> Option<Symbol> {
        let kind = raw[4] & 0xf;
        if ![STT_FUNC.0, STT_GNU_IFUNC.0].contains(&kind) {
            return None;
        }
        let name = names.get(&u32::from_le_bytes(*raw.first_chunk()?))?;
        let long = |at| u64::from_le_bytes(std::array::from_fn(|i| raw[at + i]));
        let (addr, size) = (long(8), long(16));
        let section = self
            .sections
            .get(u16::from_le_bytes([raw[6], raw[7]]) as usize)?;
        let code = section.executable && section.has(addr, addr.checked_add(size.max(1))?);
        code.then(|| Symbol {
            name: name.clone(),
            addr,
            size,
            chooser: kind == STT_GNU_IFUNC.0,
        })
    }

    /// Where in a table of strings such names are.
    fn names(&self, strings: &Section, texts: &[&str], whole: bool) -> BTreeMap<u32, String> {
        let needle = |text: &&str| match whole {
            true => [text.as_bytes(), b"\0"].concat(),
            false => text.as_bytes().to_vec(),
        };
        let needles: Vec<_> = texts.iter().map(needle).collect();
        let mut found = BTreeMap::new();
        for (text, places) in texts.iter().zip(self.find_all(strings, &needles)) {
            for at in places {
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
            let at = begin + kept as u64;
            let data = self.next_data(section.offset + at) - section.offset;
            if data > at {
                // zeros, of which so many may be the beginning of something
                (begin, kept) = (data.saturating_sub(overlap as u64).max(at), 0);
                continue;
            }
            let left = section.size - at;
            let fresh = left.min((window.len() - kept) as u64) as usize;
            let end = kept + fresh;
            let from = section.offset + at;
            if !self.may_read(fresh as u64)
                || self
                    .file
                    .read_exact_at(&mut window[kept..end], from)
                    .is_err()
            {
                return; // too much, or the file was cut meanwhile
            }
            look(begin, &window[..end]);
            kept = overlap.min(end);
            window.copy_within(end - kept..end, 0);
            begin += (end - kept) as u64;
        }
    }

    /// Where the file has something else than a hole, from here on.
    fn next_data(&self, offset: u64) -> u64 {
        if !self.sparse {
            return offset;
        }
        match lseek(&self.file, offset as i64, Whence::SeekData) {
            Ok(data) => (data as u64).max(offset),
            Err(nix::errno::Errno::ENXIO) => self.length.max(offset),
            Err(_) => offset,
        }
    }

    /// Where in a section these bytes are, the first places of them.
    pub fn find(&self, section: &Section, needle: &[u8]) -> Vec<u64> {
        self.find_all(section, &[needle.to_vec()]).remove(0)
    }

    /// Is any of these in it?
    pub fn any(&self, section: &Section, needles: &[&[u8]]) -> bool {
        let needles: Vec<_> = needles.iter().map(|needle| needle.to_vec()).collect();
        let found = self.find_all(section, &needles);
        found.iter().any(|places| !places.is_empty())
    }

    /// Addresses of each of several byte strings, in one pass.
    fn find_all(&self, section: &Section, needles: &[Vec<u8>]) -> Vec<Vec<u64>> {
        let finders: Vec<_> = needles.iter().map(memmem::Finder::new).collect();
        let mut found = vec![Vec::new(); needles.len()];
        let longest = needles.iter().map(Vec::len).max().unwrap_or_default();
        self.scan(section, longest.saturating_sub(1), |at, bytes| {
            for (finder, found) in finders.iter().zip(&mut found) {
                // what the window before had whole
                let seen = found.last().map_or(0, |last| last + 1);
                let places = finder.find_iter(bytes).map(|i| at + i as u64);
                let room = MAX_PLACES - found.len();
                found.extend(places.filter(|&place| place >= seen).take(room));
            }
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
        let bytes = self.part(section, at, MAX_NAME).unwrap_or_default();
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
        if end > self.length || !self.may_read(size) {
            return None;
        }
        let mut data = vec![0; size as usize];
        self.file.read_exact_at(&mut data, offset).ok()?;
        Some(data)
    }

    /// Where in the file the code at an address is; `None` if it is no code, or if
    /// what is there is mapped as something else as well.
    pub fn offset(&self, addr: u64) -> Option<u64> {
        let segment = self.segments.iter().find(|s| s.offset(addr).is_some())?;
        let offset = segment.offset(addr)?;
        let holding = self.segments.iter().filter(|s| s.holds(offset));
        (segment.executable && holding.count() == 1).then_some(offset)
    }

    /// Up to `size` bytes at an address.
    pub fn at(&self, addr: u64, size: u64) -> Option<Vec<u8>> {
        let segment = self.segments.iter().find(|s| s.offset(addr).is_some())?;
        let size = size.min(segment.size - (addr - segment.addr));
        self.bytes(segment.offset(addr)?, size.min(MAX_FUNCTION))
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

    /// The function that begins at `start`, if it is one: see [`Image::is_code`]. Where
    /// it ends is said by .eh_frame, else by its symbol.
    pub fn function(&self, start: u64, size: u64) -> Option<Vec<Instruction>> {
        let end = match self.around(start) {
            Some((first, end)) if first == start => end,
            Some(_) => return None, // amid another one
            None if size > 0 => start.checked_add(size)?,
            None => return None,
        };
        self.code(start, end)
    }

    /// All instructions from `start` to `end`, if they are a function: in a section of
    /// code, mapped to be executed and not written, whole instructions to the last byte,
    /// none that only a kernel may execute, no branch but to where an instruction
    /// begins or into other code, and nothing behind the end but by a branch. A probe in
    /// anything else would change data. (Without a decoder for this machine: as far as
    /// the first two go.)
    pub fn code(&self, start: u64, end: u64) -> Option<Vec<Instruction>> {
        let size = end.checked_sub(start)?;
        let section = self
            .sections
            .iter()
            .find(|s| s.executable && s.has(start, end))?;
        let length = self.offset(end - 1)?.checked_sub(self.offset(start)?)?;
        // addresses and the file must agree on where the section is
        let there = section.offset + (start - section.addr) == self.offset(start)?;
        if size > MAX_FUNCTION || length != size - 1 || !there {
            return None;
        }
        if cfg!(target_arch = "aarch64") {
            return (start % 4 == 0 && size % 4 == 0).then(Vec::new);
        }
        let code = self.instructions(start, end);
        self.is_code(&code, start, end).then_some(code)
    }

    fn is_code(&self, code: &[Instruction], start: u64, end: u64) -> bool {
        let whole = code.last().is_some_and(|last| last.next_ip() == end);
        let begins = |ip: u64| code.binary_search_by_key(&ip, Instruction::ip).is_ok();
        let elsewhere = |ip: u64| {
            let sections = &self.sections;
            sections
                .iter()
                .any(|s| s.executable && s.has(ip, ip.saturating_add(1)))
        };
        let sound = |i: &Instruction| match i.op0_kind() {
            OpKind::NearBranch64 if (start..end).contains(&i.near_branch_target()) => {
                begins(i.near_branch_target())
            }
            OpKind::NearBranch64 => elsewhere(i.near_branch_target()),
            OpKind::NearBranch16 | OpKind::NearBranch32 => false,
            _ => !odd(i),
        };
        let padding = |i: &&Instruction| matches!(i.mnemonic(), Mnemonic::Nop | Mnemonic::Int3);
        let last = code.iter().rev().find(|i| !padding(i));
        let ends = last.is_some_and(|last| {
            use Mnemonic::*;
            // a call is one that does not return
            matches!(last.mnemonic(), Ret | Jmp | Ud2 | Call)
        });
        let leaves = |i: &Instruction| matches!(i.mnemonic(), Mnemonic::Ret | Mnemonic::Jmp);
        whole && ends && code.iter().any(leaves) && code.iter().all(sound)
    }

    /// First and following address of the function around `addr`.
    pub fn around(&self, addr: u64) -> Option<(u64, u64)> {
        let frames = self.frames.as_ref()?;
        let start = |i| self.frame(frames, i).map(|(start, _)| start);
        let (mut low, mut high) = (0, frames.count);
        while low < high {
            let middle = low + (high - low) / 2;
            match start(middle)? <= addr {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        let (first, entry) = self.frame(frames, low.checked_sub(1)?)?;
        let next = || match low == frames.count {
            true => Some(first.saturating_add(MAX_FUNCTION)),
            false => start(low),
        };
        let size = self.frame_size(entry, first);
        let end = size.map_or_else(next, |size| first.checked_add(size))?;
        (first <= addr && addr < end).then_some((first, end))
    }

    /// Row `i`: where the function begins, and where its entry in .eh_frame is.
    fn frame(&self, frames: &Frames, i: u64) -> Option<(u64, u64)> {
        let mut row = [0; 8];
        let at = frames.section.offset + 12 + 8 * i;
        self.file.read_exact_at(&mut row, at).ok()?;
        let addr = |word| {
            let distance = i64::from(i32::from_le_bytes(word));
            frames.section.addr.wrapping_add_signed(distance)
        };
        let [a, b, c, d, e, f, g, h] = row;
        Some((addr([a, b, c, d]), addr([e, f, g, h])))
    }

    /// The size of a function by its entry in .eh_frame, whose start is in it too, in
    /// one of three forms: that says which.
    fn frame_size(&self, entry: u64, start: u64) -> Option<u64> {
        // length, distance of what several have in common, start, size
        let field = entry.checked_add(8)?;
        let bytes = self.at(entry, 24)?;
        let long = |at: usize| Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?));
        let word = |at: usize| Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?));
        let first = word(8)?;
        if field.wrapping_add_signed(i64::from(first as i32)) == start || u64::from(first) == start
        {
            return Some(u64::from(word(12)?));
        }
        (long(8)? == start).then(|| long(16))?
    }

    fn eh_frame_hdr(&self) -> Option<Frames> {
        let section = self.section(".eh_frame_hdr")?;
        let data = self.part(section, 0, 12)?;
        // version 1; a 4-byte pointer; a 4-byte count; pairs of 4 bytes,
        // signed and relative to the section
        let [1, pointer, 0x03, 0x3b] = *data.first_chunk::<4>()? else {
            return None;
        };
        if !matches!(pointer & 0x0f, 0x03 | 0x0b) {
            return None;
        }
        let count = u32::from_le_bytes(*data.get(8..)?.first_chunk()?);
        let most = (section.size - 12) / 8;
        Some(Frames {
            section: section.clone(),
            count: u64::from(count).min(most).min(MAX_FUNCTIONS),
        })
    }
}

/// What no compiler makes of a function of ours: instructions of kernels, and zeros.
fn odd(instruction: &Instruction) -> bool {
    use Mnemonic::*;
    match instruction.mnemonic() {
        Hlt | In | Out | Insb | Insd | Insw | Outsb | Outsd | Outsw | Cli | Sti | Iret | Iretd
        | Iretq | Sysret | Sysretq | Into | Retf | Wrmsr | Rdmsr => true,
        // 00 00
        Add => {
            instruction.len() == 2
                && instruction.memory_base() == Register::RAX
                && instruction.op1_register() == Register::AL
        }
        _ => false,
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
        let flags = section.sh_flags(endian);
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
            executable: kind == SHT_PROGBITS && flags.contains(SHF_ALLOC | SHF_EXECINSTR),
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
            executable: segment.p_flags(endian) & (PF_X | PF_W) == PF_X,
        })
        .filter(|segment| inside(segment.offset, segment.size));
    Some((sections, segments.collect()))
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
