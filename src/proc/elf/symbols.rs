//! Functions by the names in a table of symbols.

use std::collections::BTreeMap;

use object::elf::{SHT_DYNSYM, SHT_SYMTAB, STT_FUNC, STT_GNU_IFUNC};

use super::{Image, Section, Symbol, Table};

/// Most symbols of one table; large programs with all of theirs have a million.
const MAX_SYMBOLS: u64 = 4 << 20;
/// Symbols of one table that are of interest; libraries have some dozens.
const MAX_FOUND: usize = 1024;
/// Size of a symbol, Elf64_Sym.
const SYMBOL: usize = 24;

impl Image {
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
}
