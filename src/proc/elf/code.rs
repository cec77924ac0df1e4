//! Code: functions, their instructions and bounds, and which code refers to what.

use std::os::unix::fs::FileExt;

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};
use memchr::memmem;

use super::{Frames, Image, MAX_FUNCTION, MAX_PLACES};

/// Addresses that are looked for in the code at a time.
const MAX_TARGETS: usize = 64;
/// Code of one file that is decoded, bytes: a fraction of a second. More is only
/// asked for where a file is made so.
const MAX_DECODED: u64 = 16 << 20;

impl Image {
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
