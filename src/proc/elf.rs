//! ELF files: symbols, functions, strings and who refers to them.
//!
//! The file may be anything: whatever does not fit is not there. Reads only the
//! parts that are asked for, each up to a bound.

use std::fs::File;
use std::os::unix::fs::FileExt;

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic, Register};
use memchr::memmem;
use object::read::elf::ElfFile64;
use object::read::ReadCache;
use object::{Endianness, Object, ObjectSection, ObjectSegment, ObjectSymbol};

/// Largest section that is read.
const MAX_SECTION: u64 = 512 << 20;
/// Longest function that is decoded.
const MAX_FUNCTION: u64 = 256 << 10;
/// Most functions of one file.
const MAX_FUNCTIONS: usize = 4 << 20;

/// A section, by the addresses that the file asks for.
#[derive(Clone, Debug)]
pub struct Section {
    pub name: String,
    pub addr: u64,
    pub size: u64,
    offset: u64,
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
        let mut image = Image {
            file,
            sections: Vec::new(),
            segments: Vec::new(),
        };
        let (sections, segments) = image.with_elf(|elf| {
            let sections = elf
                .sections()
                .filter_map(|section| {
                    let (offset, size) = section.file_range()?;
                    Some(Section {
                        name: section.name().unwrap_or_default().to_string(),
                        addr: section.address(),
                        size,
                        offset,
                    })
                })
                .collect();
            let segments = elf
                .segments()
                .map(|segment| Segment {
                    addr: segment.address(),
                    size: segment.file_range().1,
                    offset: segment.file_range().0,
                })
                .collect();
            (sections, segments)
        })?;
        image.sections = sections;
        image.segments = segments;
        Some(image)
    }

    fn with_elf<T>(
        &self,
        read: impl FnOnce(ElfFile64<'_, Endianness, &ReadCache<&File>>) -> T,
    ) -> Option<T> {
        let cache = ReadCache::new(&self.file);
        let elf = ElfFile64::parse(&cache).ok()?;
        Some(read(elf))
    }

    /// Defined functions whose name is wanted.
    pub fn symbols(&self, table: Table, wanted: impl Fn(&str) -> bool) -> Vec<Symbol> {
        let collect = |symbol: object::read::elf::ElfSymbol64<'_, '_, _, &ReadCache<&File>>| {
            if !symbol.is_definition() || symbol.address() == 0 {
                return None;
            }
            let name = symbol.name().ok()?;
            // a version may follow: SSL_read@@OPENSSL_3.0.0
            let name = name.split('@').next().unwrap_or(name);
            wanted(name).then(|| Symbol {
                name: name.to_string(),
                addr: symbol.address(),
                size: symbol.size(),
            })
        };
        self.with_elf(|elf| match table {
            Table::Dynamic => elf.dynamic_symbols().filter_map(collect).collect(),
            Table::Static => elf.symbols().filter_map(collect).collect(),
        })
        .unwrap_or_default()
    }

    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    pub fn data(&self, section: &Section) -> Option<Vec<u8>> {
        self.bytes(section.offset, section.size)
    }

    fn bytes(&self, offset: u64, size: u64) -> Option<Vec<u8>> {
        let end = offset.checked_add(size)?;
        if size > MAX_SECTION || end > self.file.metadata().ok()?.len() {
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
        self.bytes(segment.offset + inside, size.min(segment.size - inside))
    }

    /// The instructions from `start` up to `end`, as far as they can be decoded.
    pub fn instructions(&self, start: u64, end: u64) -> Vec<Instruction> {
        let size = end.saturating_sub(start).min(MAX_FUNCTION);
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
        let data = self.data(section)?;
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
        Some((start, end.unwrap_or(start + MAX_FUNCTION)))
    }

    pub fn is_start(&self, addr: u64) -> bool {
        self.starts.binary_search(&addr).is_ok()
    }
}

/// A section's code.
pub struct Code {
    pub addr: u64,
    bytes: Vec<u8>,
}

impl Code {
    pub fn of(image: &Image) -> Option<Self> {
        let section = image.section(".text")?;
        Some(Code {
            addr: section.addr,
            bytes: image.data(section)?,
        })
    }

    fn word(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(
            *self.bytes.get(at..)?.first_chunk::<4>()?,
        ))
    }

    /// Addresses where bytes like those of an instruction stand that loads
    /// `target`: `lea disp(%rip), reg`, or `mov $imm32, reg` where code has
    /// fixed addresses. A disassembler must confirm them.
    pub fn loads(&self, target: u64) -> Vec<u64> {
        let mut found = Vec::new();
        for at in memchr::memchr_iter(0x8d, &self.bytes) {
            // REX.W 8d /r with mod 0 and r/m 5
            let Some(modrm) = self.bytes.get(at + 1) else {
                break;
            };
            let rex = at.checked_sub(1).and_then(|at| self.bytes.get(at));
            if modrm & 0xc7 != 0x05 || rex.is_none_or(|rex| rex & 0xf8 != 0x48) {
                continue;
            }
            let Some(disp) = self.word(at + 2) else { break };
            let next = self.addr + at as u64 + 6;
            if next.wrapping_add_signed(i64::from(disp as i32)) == target {
                found.push(self.addr + at as u64 - 1);
            }
        }
        if let Ok(fixed) = u32::try_from(target) {
            for at in memmem::find_iter(&self.bytes, &fixed.to_le_bytes()) {
                let Some(before) = at.checked_sub(1) else {
                    continue;
                };
                if self.bytes[before] & 0xf8 == 0xb8 {
                    found.push(self.addr + before as u64);
                }
            }
        }
        found
    }

    /// Addresses where bytes like those of a direct call of `target` stand.
    pub fn calls(&self, target: u64) -> Vec<u64> {
        memchr::memchr_iter(0xe8, &self.bytes)
            .filter(|&at| {
                self.word(at + 1).is_some_and(|disp| {
                    let next = self.addr + at as u64 + 5;
                    next.wrapping_add_signed(i64::from(disp as i32)) == target
                })
            })
            .map(|at| self.addr + at as u64)
            .collect()
    }
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
