//! ELF files: symbols, functions, strings and who refers to them.
//!
//! The file may be anything: whatever does not fit is not there. Programs are
//! large, and this process is to stay small, so sections are read through a
//! window and never held whole.

mod code;
mod symbols;

use std::cell::Cell;
use std::fs::File;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::time::Duration;

use memchr::memmem;
use nix::time::{clock_gettime, ClockId};
use nix::unistd::{lseek, Whence};
use object::elf::{
    FileHeader64, SectionType, PF_W, PF_X, SHF_ALLOC, SHF_EXECINSTR, SHT_NOBITS, SHT_PROGBITS,
};
use object::read::elf::{FileHeader, ProgramHeader, SectionHeader};
use object::read::ReadCache;
use object::LittleEndian;

pub use code::{edx, loads};

/// Largest section that is read.
const MAX_SECTION: u64 = 512 << 20;
/// Of all that is read of one file, some of it several times, bytes.
const MAX_READ: u64 = 2 << 30;
/// CPU time for one file. The largest browsers take a fraction of it.
const MAX_TIME: Duration = Duration::from_secs(4);
/// Longest name of a symbol.
const MAX_NAME: u64 = 1 << 10;
/// Places of one text; programs as they are made have one or two.
const MAX_PLACES: usize = 1024;
/// Bytes that are read at a time.
const WINDOW: usize = 128 << 10;
/// Longest function that is decoded.
const MAX_FUNCTION: u64 = 256 << 10;
/// Most sections and segments of one file; programs have some dozens.
const MAX_PARTS: u32 = 1024;
/// Most functions of one file.
pub const MAX_FUNCTIONS: u64 = 4 << 20;
/// Longest string in front of a place inside of it.
const MAX_STRING: u64 = 4 << 10;

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
