//! Small ELF files for x86-64 with TLS libraries in them: as much of each as
//! `proc::tls` looks for.

/// Where the file is in memory: an address is that much more than an offset.
pub const BASE: u64 = 0x10_0000;
const STRINGS_AT: usize = 0x200;

/// A piece of a function.
pub enum Code<'a> {
    /// push %rbp
    Push,
    Endbr,
    /// lea ADDRESS(%rip), %rcx
    Load(u64),
    /// mov $NUMBER, %edx
    Edx(u32),
    /// call ADDRESS
    Call(u64),
    /// ret
    Ret,
    Bytes(&'a [u8]),
}
use Code::*;

/// A section's number, for [`Elf::export_as`].
pub const RODATA: u16 = 1;
pub const TEXT: u16 = 2;
/// What a symbol is.
pub const OBJECT: u8 = 0x11;
pub const FUNCTION: u8 = 0x12;
pub const IFUNC: u8 = 0x1a;

struct Symbol {
    name: String,
    address: u64,
    kind: u8,
    section: u16,
}

/// A file in the making.
pub struct Elf {
    code_at: usize,
    strings: Vec<u8>,
    code: Vec<u8>,
    /// Where they begin and end.
    functions: Vec<(u64, u64)>,
    dynamic: Vec<Symbol>,
    symbols: Vec<Symbol>,
    gopclntab: Vec<u8>,
    /// It has a section of its own.
    gopclntab_named: bool,
    go_module: Vec<u8>,
}

impl Default for Elf {
    fn default() -> Self {
        Elf::with_room(0x400)
    }
}

impl Elf {
    /// With room for so many bytes of strings.
    pub fn with_room(strings: usize) -> Self {
        Elf {
            code_at: STRINGS_AT + strings,
            strings: Vec::new(),
            code: Vec::new(),
            functions: Vec::new(),
            dynamic: Vec::new(),
            symbols: Vec::new(),
            gopclntab: Vec::new(),
            gopclntab_named: true,
            go_module: Vec::new(),
        }
    }

    /// Its address; a NUL is in front of it and behind it.
    pub fn string(&mut self, text: &str) -> u64 {
        if self.strings.is_empty() {
            self.strings.push(0);
        }
        let at = BASE + (STRINGS_AT + self.strings.len()) as u64;
        self.strings.extend(text.as_bytes());
        self.strings.push(0);
        at
    }

    fn here(&self) -> u64 {
        BASE + (self.code_at + self.code.len()) as u64
    }

    /// Its address.
    pub fn function(&mut self, code: &[Code<'_>]) -> u64 {
        self.code.resize(self.code.len().next_multiple_of(16), 0x90);
        let start = self.here();
        for piece in code {
            match piece {
                Push => self.code.push(0x55),
                Endbr => self.code.extend([0xf3, 0x0f, 0x1e, 0xfa]),
                Load(address) => self.relative(&[0x48, 0x8d, 0x0d], *address),
                Call(address) => self.relative(&[0xe8], *address),
                Edx(number) => {
                    self.code.push(0xba);
                    self.code.extend(number.to_le_bytes());
                }
                Ret => self.code.push(0xc3),
                Bytes(bytes) => self.code.extend(*bytes),
            }
        }
        self.functions.push((start, self.here()));
        start
    }

    fn relative(&mut self, opcode: &[u8], address: u64) {
        self.code.extend(opcode);
        let next = self.here() + 4;
        self.code
            .extend((address.wrapping_sub(next) as u32).to_le_bytes());
    }

    /// In .dynsym.
    pub fn export(&mut self, name: &str, address: u64) {
        self.export_as(name, address, FUNCTION, TEXT);
    }

    /// In .symtab.
    pub fn symbol(&mut self, name: &str, address: u64) {
        let name = name.into();
        self.symbols.push(Symbol {
            name,
            address,
            kind: FUNCTION,
            section: TEXT,
        });
    }

    /// In .dynsym, as something else.
    pub fn export_as(&mut self, name: &str, address: u64, kind: u8, section: u16) {
        let name = name.into();
        self.dynamic.push(Symbol {
            name,
            address,
            kind,
            section,
        });
    }

    pub fn bytes(&self) -> Vec<u8> {
        assert!(self.strings.len() <= self.code_at - STRINGS_AT);
        let mut file = vec![0; STRINGS_AT];
        let mut sections = Sections::default();
        let at = file.len();
        file.extend(&self.strings);
        sections.add(".rodata", 1, at, self.strings.len(), 0);
        file.resize(self.code_at, 0);
        file.extend(&self.code);
        sections.add(".text", 1, self.code_at, self.code.len(), 0);
        let [table, frames] = self.eh_frame(file.len());
        for (name, bytes) in [(".eh_frame_hdr", table), (".eh_frame", frames)] {
            let at = file.len();
            file.extend(&bytes);
            sections.add(name, 1, at, bytes.len(), 0);
        }
        if !self.gopclntab.is_empty() {
            let at = file.len();
            file.extend(&self.gopclntab);
            let named = self.gopclntab_named;
            let name = if named { ".gopclntab" } else { ".data.rel.ro" };
            sections.add(name, 1, at, self.gopclntab.len(), 0);
        }
        if !self.go_module.is_empty() {
            let at = file.len();
            file.extend(&self.go_module);
            sections.add(".go.module", 1, at, self.go_module.len(), 0);
        }
        for (name, kind, symbols) in [
            (".dynsym", 11, &self.dynamic),
            (".symtab", 2, &self.symbols),
        ] {
            let (table, names) = symbol_table(symbols, &self.functions);
            let at = file.len();
            file.extend(&table);
            // the strings are the next section
            sections.add(name, kind, at, table.len(), sections.count() + 1);
            let at = file.len();
            file.extend(&names);
            sections.add(".strtab", 3, at, names.len(), 0);
        }
        let at = file.len();
        sections.add(".shstrtab", 3, at, 0, 0);
        file.extend(&sections.names);
        let sections_at = file.len();
        let names_size = sections.names.len() as u64;
        file.extend(&sections.headers);
        let last = file.len() - 64;
        file[last + 32..][..8].copy_from_slice(&names_size.to_le_bytes());
        let head = header(sections_at, sections.count(), file.len());
        file[..head.len()].copy_from_slice(&head);
        file
    }

    /// .eh_frame_hdr, to be at this offset, and .eh_frame behind it.
    fn eh_frame(&self, at: usize) -> [Vec<u8>; 2] {
        let base = BASE + at as u64;
        let mut table = vec![1, 0x1b, 0x03, 0x3b, 0, 0, 0, 0];
        table.extend((self.functions.len() as u32).to_le_bytes());
        let frames_at = base + 12 + 8 * self.functions.len() as u64;
        let mut frames = Vec::new();
        for (start, end) in &self.functions {
            let entry = frames_at + frames.len() as u64;
            table.extend((start.wrapping_sub(base) as u32).to_le_bytes());
            table.extend((entry.wrapping_sub(base) as u32).to_le_bytes());
            // length, what is common to several, start from here, size
            frames.extend([20, 0, 0, 0, 4, 0, 0, 0]);
            frames.extend((start.wrapping_sub(entry + 8) as u32).to_le_bytes());
            frames.extend(((end - start) as u32).to_le_bytes());
            frames.extend([0; 8]);
        }
        [table, frames]
    }
}

fn header(sections_at: usize, sections: usize, size: usize) -> Vec<u8> {
    let mut head = b"\x7fELF\x02\x01\x01".to_vec();
    head.resize(16, 0);
    head.extend(3u16.to_le_bytes()); // ET_DYN
    head.extend(62u16.to_le_bytes()); // EM_X86_64
    head.extend(1u32.to_le_bytes());
    for number in [0, 64, sections_at as u64] {
        head.extend(number.to_le_bytes()); // entry, segments at, sections at
    }
    head.extend(0u32.to_le_bytes());
    for number in [64, 56, 1, 64, sections, sections - 1] {
        head.extend((number as u16).to_le_bytes());
    }
    // one segment, of everything: PT_LOAD, readable and executable
    head.extend([1, 0, 0, 0, 5, 0, 0, 0]);
    for number in [0, BASE, BASE, size as u64, size as u64, 4096] {
        head.extend(number.to_le_bytes());
    }
    head
}

struct Sections {
    headers: Vec<u8>,
    names: Vec<u8>,
}

impl Default for Sections {
    fn default() -> Self {
        Sections {
            headers: vec![0; 64],
            names: vec![0],
        }
    }
}

impl Sections {
    fn count(&self) -> usize {
        self.headers.len() / 64
    }

    fn add(&mut self, name: &str, kind: u32, at: usize, size: usize, link: usize) {
        let entry: u64 = if matches!(kind, 2 | 11) { 24 } else { 0 };
        self.headers.extend((self.names.len() as u32).to_le_bytes());
        self.names.extend(name.as_bytes());
        self.names.push(0);
        self.headers.extend(kind.to_le_bytes());
        // SHF_ALLOC, and SHF_EXECINSTR
        let flags = if name == ".text" { 6 } else { 2 };
        for number in [flags, BASE + at as u64, at as u64, size as u64] {
            self.headers.extend(number.to_le_bytes());
        }
        self.headers.extend((link as u32).to_le_bytes());
        self.headers.extend([0; 4]);
        for number in [8, entry] {
            self.headers.extend(number.to_le_bytes());
        }
    }
}

fn symbol_table(symbols: &[Symbol], functions: &[(u64, u64)]) -> (Vec<u8>, Vec<u8>) {
    let (mut table, mut names) = (vec![0; 24], vec![0]);
    for symbol in symbols {
        table.extend((names.len() as u32).to_le_bytes());
        table.extend([symbol.kind, 0]);
        table.extend(symbol.section.to_le_bytes());
        table.extend(symbol.address.to_le_bytes());
        let function = functions.iter().find(|(start, _)| *start == symbol.address);
        let size = function.map_or(8, |(start, end)| end - start);
        table.extend(size.to_le_bytes());
        names.extend(symbol.name.as_bytes());
        names.push(0);
    }
    (table, names)
}

/// OpenSSL 3 with its symbols, or stripped of them. Addresses of SSL_read,
/// SSL_write, ssl_read_internal and ssl_write_internal.
pub fn openssl(stripped: bool) -> (Elf, [u64; 4]) {
    let mut elf = Elf::default();
    let file = elf.string("../ssl/ssl_lib.c");
    let [read, write] = ["ssl_read_internal", "ssl_write_internal"].map(|name| {
        let name = elf.string(name);
        elf.function(&[Push, Load(file), Load(name), Ret])
    });
    let [outer_read, outer_write] = [("SSL_read", read), ("SSL_write", write)].map(|(name, to)| {
        let loaded = elf.string(name);
        let sub: &[u8] = &[0x48, 0x83, 0xec, 8];
        let address = elf.function(&[Bytes(sub), Load(file), Load(loaded), Call(to), Ret]);
        if !stripped {
            elf.export(name, address);
            elf.export(&format!("{name}_ex"), address);
        }
        address
    });
    (elf, [outer_read, outer_write, read, write])
}

/// A library that is known by what it exports: each function's address, in order.
pub fn exporting(names: &[&str]) -> (Elf, Vec<u64>) {
    let mut elf = Elf::default();
    let addresses = names
        .iter()
        .map(|name| {
            let address = elf.function(&[Endbr, Push, Ret]);
            elf.export(name, address);
            address
        })
        .collect();
    (elf, addresses)
}

/// BoringSSL, stripped. Addresses of SSL_read and SSL_write.
pub fn boringssl() -> (Elf, [u64; 2]) {
    let mut elf = Elf::default();
    let file = elf.string("../third_party/boringssl/src/ssl/ssl_lib.cc");
    let put_error = elf.function(&[Push, Ret]);
    let mut failing = |reasons: &[u32]| {
        let mut code = vec![Push];
        for reason in reasons {
            code.extend([Load(file), Edx(*reason), Call(put_error)]);
        }
        code.push(Ret);
        elf.function(&code)
    };
    let write = failing(&[66, 111, 215, 226]);
    let inner = failing(&[215, 226, 100]);
    // SSL_peek, and SSL_read, which is longer
    elf.function(&[Push, Call(inner), Ret]);
    let read = elf.function(&[Push, Load(file), Edx(66), Call(put_error), Call(inner), Ret]);
    // what follows it tells where it ends
    elf.function(&[Ret]);
    (elf, [read, write])
}

/// rustls: with its functions' names, or only the mention of its files. Addresses
/// of what reads and what writes.
pub fn rustls(stripped: bool) -> (Elf, [u64; 2]) {
    let mut elf = Elf::default();
    elf.string("/cargo/registry/src/rustls-0.23.31/src/common_state.rs");
    let addresses = ["23take_received_plaintext", "16buffer_plaintext"].map(|name| {
        let address = elf.function(&[Push, Ret]);
        if !stripped {
            let name = format!("_ZN6rustls12common_state11CommonState{name}17h0123456789abcdefE");
            elf.symbol(&name, address);
        }
        address
    });
    (elf, addresses)
}

/// A Go program. Addresses of the pushes of Read and Write, and of Read's returns.
pub fn go() -> (Elf, [u64; 2], Vec<u64>) {
    go_in(Elf::default(), |elf| BASE + elf.code_at as u64)
}

/// A Go program with so much other code in front, and with or without what says where
/// Go's begins; and its table in a section of its own or not.
pub fn go_behind(in_front: usize, module: bool, named: bool) -> (Elf, [u64; 2], Vec<u64>) {
    let mut elf = Elf::default();
    elf.code.resize(in_front, 0x90);
    let text = BASE + (elf.code_at + in_front) as u64;
    let (mut elf, at, returns) = go_in(elf, |_| text);
    elf.gopclntab[8 + 2 * 8..][..8].fill(0);
    elf.gopclntab_named = named;
    if !named {
        elf.gopclntab.splice(0..0, [0; 40]);
    }
    if module {
        for word in [BASE, 3, text, BASE + elf.code_at as u64] {
            elf.go_module.extend(word.to_le_bytes());
        }
    }
    (elf, at, returns)
}

fn go_in(mut elf: Elf, text: impl Fn(&Elf) -> u64) -> (Elf, [u64; 2], Vec<u64>) {
    // cmp 16(%r14), %rsp; jbe to the last instruction; push; ...
    let grow: &[u8] = &[0x49, 0x3b, 0x66, 0x10, 0x76];
    let read = elf.function(&[
        Bytes(grow),
        Bytes(&[6]),
        Push,
        Bytes(&[0x74, 1]),
        Ret,
        Bytes(&[0x90]),
        Ret,
        Bytes(&[0xeb, 0xf2]),
    ]);
    let read_end = elf.here();
    let write = elf.function(&[Bytes(grow), Bytes(&[2]), Push, Ret, Bytes(&[0xeb, 0xf6])]);
    let names = [
        ("runtime.main", read),
        ("crypto/tls.(*Conn).Read", read),
        ("", read_end), // as the linker ends functions whose padding is no code
        ("crypto/tls.(*Conn).Write", write),
    ];
    let end = elf.here();
    elf.gopclntab = gopclntab(&names, end, text(&elf));
    (elf, [read + 6, write + 6], vec![read + 9, read + 11])
}

fn gopclntab(functions: &[(&str, u64)], end: u64, text: u64) -> Vec<u8> {
    let (mut names, mut entries, mut infos) = (Vec::new(), Vec::new(), Vec::new());
    let table = 8 * functions.len() + 4;
    for (name, start) in functions {
        entries.extend(((start - text) as u32).to_le_bytes());
        entries.extend(((table + infos.len()) as u32).to_le_bytes());
        infos.extend(((start - text) as u32).to_le_bytes());
        infos.extend((names.len() as u32).to_le_bytes());
        infos.extend([0; 32]);
        names.extend(name.as_bytes());
        names.push(0);
    }
    entries.extend(((end - text) as u32).to_le_bytes());
    let names_at = 8 + 8 * 8;
    let functions_at = names_at + names.len();
    let mut head = 0xffff_fff1_u32.to_le_bytes().to_vec();
    head.extend([0, 0, 1, 8]);
    let (n, names_at, at) = (functions.len(), names_at as u64, functions_at as u64);
    for number in [n as u64, 0, 0, names_at, 0, 0, 0, at] {
        head.extend(number.to_le_bytes());
    }
    [head, names, entries, infos].concat()
}

/// One of each.
pub fn all() -> Vec<Vec<u8>> {
    let nspr = ["PR_Read", "PR_Write", "PR_Close"];
    let gnutls = ["gnutls_record_recv", "gnutls_record_send2", "gnutls_deinit"];
    [
        openssl(false).0,
        openssl(true).0,
        exporting(&["SSL_read", "SSL_write", "SSL_free"]).0,
        exporting(&gnutls).0,
        exporting(&nspr).0,
        boringssl().0,
        rustls(false).0,
        rustls(true).0,
        go().0,
    ]
    .iter()
    .map(Elf::bytes)
    .collect()
}
