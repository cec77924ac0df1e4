//! TLS libraries are found where they are, in files that the tests write; and
//! in files made to hurt nothing is found, in bounded time and memory.

#![cfg(target_arch = "x86_64")] // as the files are

#[path = "support/elf.rs"]
mod elf;

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{FileExt, MetadataExt, PermissionsExt};
use std::time::{Duration, Instant};

use elf::{Elf, BASE};
use http_tracer::proc::finder::{Answer, Worker};
use http_tracer::proc::tls::{search, Contents, ProbeKind};
use nix::sys::stat;

fn file(bytes: &[u8]) -> File {
    let file = tempfile::tempfile().unwrap();
    file.write_all_at(bytes, 0).unwrap();
    file
}

fn contents(elf: &Elf) -> Contents {
    search(file(&elf.bytes()), true)
}

/// Addresses that have this kind, where they are cheap.
fn places(contents: &Contents, kind: ProbeKind) -> Vec<u64> {
    let probes = contents.found.iter().flat_map(|found| &found.probes);
    probes
        .filter(|probe| probe.kind == kind)
        .map(|probe| BASE + probe.offset)
        .collect()
}

#[test]
fn openssl_is_watched_in_its_inner_functions() {
    for stripped in [false, true] {
        let (elf, [_, _, read, write]) = elf::openssl(stripped);
        let found = contents(&elf);
        assert_eq!(found.found.len(), 1, "{found:#?}");
        assert_eq!(places(&found, ProbeKind::ReadEx), [read], "{found:#?}");
        assert_eq!(places(&found, ProbeKind::WriteEx), [write]);
        assert!(found.found[0].probes.iter().all(|probe| probe.cheap));
    }
}

#[test]
fn a_program_s_own_messages_are_not_taken_for_openssl_s() {
    let (mut elf, [_, _, read, write]) = elf::openssl(true);
    for name in ["SSL_read", "SSL_write"] {
        let message = elf.string(name);
        elf.function(&[elf::Code::Load(message), elf::Code::Ret]);
    }
    let found = contents(&elf);
    assert_eq!(places(&found, ProbeKind::ReadEx), [read], "{found:#?}");
    assert_eq!(places(&found, ProbeKind::WriteEx), [write]);
}

#[test]
fn a_library_without_inner_functions_is_watched_where_it_is_entered() {
    let (elf, at) = elf::exporting(&["SSL_read", "SSL_write", "SSL_free"]);
    let found = contents(&elf);
    // at the push behind ENDBR64
    assert_eq!(places(&found, ProbeKind::Read), [at[0] + 4], "{found:#?}");
    assert_eq!(places(&found, ProbeKind::Write), [at[1] + 4]);
    assert_eq!(places(&found, ProbeKind::Free), [at[2] + 4]);
}

#[test]
fn half_a_library_is_none() {
    for names in [["SSL_read", "SSL_free"], ["PR_Write", "PR_Close"]] {
        let (elf, _) = elf::exporting(&names);
        assert_eq!(contents(&elf), Contents::default());
    }
}

/// Constants, as in a library that does without OpenSSL; and lies about what they are.
#[test]
fn what_is_named_like_a_function_and_is_none_is_left_alone() {
    const NAMES: [&str; 3] = ["SSL_read", "SSL_write", "SSL_free"];
    // push %rbp and a branch to nowhere; add %al, (%rax); hlt; half an instruction; no end
    let constants: [&[u8]; 5] = [
        &0x1122_3344_5566_7755_u64.to_le_bytes(),
        &[0x55, 0, 0, 0xc3],
        &[0x55, 0xf4, 0xc3],
        &[0x55, 0xc3, 0x48],
        &[0x55, 0x90],
    ];
    let mut files: Vec<(String, Elf)> = Vec::new();
    let mut exports = |what: String, mut elf: Elf, address, kind, section| {
        for name in NAMES {
            elf.export_as(name, address, kind, section);
        }
        files.push((what, elf));
    };
    for (kind, section) in [
        (elf::OBJECT, elf::RODATA),
        (elf::FUNCTION, elf::RODATA),
        (elf::FUNCTION, elf::TEXT),
        (elf::FUNCTION, 0),
        (elf::FUNCTION, 0xffff),
    ] {
        let mut elf = Elf::default();
        let address = elf.string("U\u{3}"); // push, and so on
        elf.function(&[elf::Code::Push, elf::Code::Ret]);
        let what = format!("a constant as {kind:#x} of section {section}");
        exports(what, elf, address, kind, section);
    }
    for bytes in constants {
        let mut elf = Elf::default();
        let address = elf.function(&[elf::Code::Bytes(bytes)]);
        exports(
            format!("{bytes:x?}"),
            elf,
            address,
            elf::FUNCTION,
            elf::TEXT,
        );
    }
    for kind in [elf::OBJECT, elf::IFUNC] {
        let mut elf = Elf::default();
        let address = elf.function(&[elf::Code::Push, elf::Code::Ret]);
        exports(format!("code as {kind:#x}"), elf, address, kind, elf::TEXT);
    }
    let mut elf = Elf::default();
    let around = elf.function(&[elf::Code::Edx(0xc355), elf::Code::Ret]);
    let what = "inside another function's instruction".to_string();
    exports(what, elf, around + 1, elf::FUNCTION, elf::TEXT);
    for (what, elf) in files {
        assert_eq!(contents(&elf).found, [], "{what}");
    }
}

#[test]
fn a_function_that_is_chosen_while_loading_is_said() {
    let mut elf = Elf::default();
    let address = elf.function(&[elf::Code::Push, elf::Code::Ret]);
    for name in ["SSL_read", "SSL_write"] {
        elf.export_as(name, address, elf::IFUNC, elf::TEXT);
    }
    let found = contents(&elf);
    assert_eq!(found.found, []);
    assert!(found.unseen[0].why.contains("IFUNC"), "{found:?}");
}

/// What is mapped to be written, or not to be executed, or twice, is data.
#[test]
fn only_what_is_mapped_as_code_is_watched() {
    let (elf, _) = elf::exporting(&["SSL_read", "SSL_write", "SSL_free"]);
    let whole = elf.bytes();
    assert_eq!(search(file(&whole), true).found.len(), 1);
    const READ: u8 = 4;
    for flags in [0, READ, READ | 1 | 2, READ | 2] {
        let mut bytes = whole.clone();
        bytes[64 + 4] = flags;
        assert_eq!(search(file(&bytes), true).found, [], "{flags}");
    }
    let mut twice = whole.clone();
    twice[56] = 2; // e_phnum
    twice.copy_within(64..120, 120);
    twice[120 + 4] = READ;
    twice[120 + 16..][..8].copy_from_slice(&(16 * BASE).to_le_bytes());
    assert_eq!(search(file(&twice), true).found, []);
    // a section that is not where it says
    let mut elsewhere = whole.clone();
    let text = section(&elsewhere, elf::TEXT.into());
    elsewhere[text + 24] ^= 4; // sh_offset
    assert_eq!(search(file(&elsewhere), true).found, []);
}

/// Where the header of a section is.
fn section(bytes: &[u8], number: usize) -> usize {
    let sections = u64::from_le_bytes(*bytes[40..].first_chunk().unwrap()) as usize;
    sections + 64 * number
}

/// A table of Go's that leads elsewhere.
#[test]
fn go_s_table_is_believed_only_where_it_leads_to_go_s_functions() {
    let (elf, _, _) = elf::go();
    let whole = elf.bytes();
    let magic = 0xffff_fff1_u32.to_le_bytes();
    let table = whole.windows(4).position(|four| four == magic).unwrap();
    let functions = *whole[table + 8 + 7 * 8..].first_chunk().unwrap();
    let functions = table + u64::from_le_bytes(functions) as usize;
    // where Read begins, that is the second of them, and where it ends
    for (row, change) in [(1, 1), (1, 0x80), (2, 3), (2, 0xff)] {
        let mut bytes = whole.clone();
        bytes[functions + 8 * row] ^= change;
        let found = search(file(&bytes), true);
        assert_eq!(found.found, [], "{row} {change}");
        assert_eq!(found.unseen[0].library, "Go crypto/tls");
    }
}

#[test]
fn gnutls_and_nspr_are_known_by_their_symbols() {
    let (elf, at) = elf::exporting(&["gnutls_record_recv", "gnutls_record_send"]);
    let found = contents(&elf);
    assert_eq!(found.found[0].library, "GnuTLS");
    assert_eq!(places(&found, ProbeKind::Read), [at[0] + 4]);
    assert_eq!(places(&found, ProbeKind::Write), [at[1] + 4]);
    let (elf, at) = elf::exporting(&["PR_Read", "PR_Recv", "PR_Write", "PR_Send", "PR_Close"]);
    let found = contents(&elf);
    assert_eq!(places(&found, ProbeKind::ReadAny), [at[0] + 4, at[1] + 4]);
    assert_eq!(places(&found, ProbeKind::WriteAny), [at[2] + 4, at[3] + 4]);
}

#[test]
fn boringssl_is_known_by_its_errors() {
    let (elf, [read, write]) = elf::boringssl();
    let found = contents(&elf);
    assert_eq!(places(&found, ProbeKind::Read), [read], "{found:#?}");
    assert_eq!(places(&found, ProbeKind::Write), [write]);
    assert_eq!(found.unseen, []);
}

#[test]
fn boringssl_that_is_not_found_is_said() {
    let mut elf = Elf::default();
    elf.string("third_party/boringssl/ssl/ssl_lib.cc");
    elf.function(&[elf::Code::Ret]);
    let found = contents(&elf);
    assert_eq!(found.found, []);
    assert_eq!(found.unseen[0].library, "BoringSSL");
}

#[test]
fn openssl_that_is_not_found_is_said() {
    let mut elf = Elf::default();
    for name in ["SSL_read", "ssl_read_internal", "ssl/ssl_lib.c"] {
        elf.string(name);
    }
    elf.function(&[elf::Code::Ret]);
    let found = contents(&elf);
    assert_eq!(found.found, []);
    assert_eq!(found.unseen[0].library, "OpenSSL");
}

#[test]
fn rustls_is_known_by_its_symbols_and_said_without() {
    let (elf, [read, write]) = elf::rustls(false);
    let found = contents(&elf);
    assert_eq!(places(&found, ProbeKind::RustRead), [read], "{found:#?}");
    assert_eq!(places(&found, ProbeKind::RustWrite), [write]);
    assert_eq!(found.unseen, []);
    let (elf, _) = elf::rustls(true);
    let found = contents(&elf);
    assert_eq!(found.found, []);
    assert_eq!(found.unseen[0].library, "rustls");
}

#[test]
fn go_is_watched_behind_the_growth_of_its_stack_and_at_its_returns() {
    let (elf, [read, write], returns) = elf::go();
    let found = contents(&elf);
    assert_eq!(places(&found, ProbeKind::GoRead), [read], "{found:#?}");
    assert_eq!(places(&found, ProbeKind::GoWrite), [write]);
    assert_eq!(places(&found, ProbeKind::GoReadDone), returns);
}

/// The system's linker puts C's code in front, and the table among other data; of 1.26
/// and later it does not say where Go's code begins.
#[test]
fn go_is_found_behind_c_and_without_a_section_of_its_own() {
    for in_front in [0, 16, 0x100, 0x640, 0xfff0] {
        for (module, named) in [(true, true), (false, true), (false, false)] {
            let (elf, [read, write], returns) = elf::go_behind(in_front, module, named);
            let found = contents(&elf);
            let what = format!("{in_front:#x} {module} {named}: {found:#?}");
            assert_eq!(places(&found, ProbeKind::GoRead), [read], "{what}");
            assert_eq!(places(&found, ProbeKind::GoWrite), [write], "{what}");
            assert_eq!(places(&found, ProbeKind::GoReadDone), returns, "{what}");
        }
    }
}

#[test]
fn mbed_tls_is_known_by_its_symbols() {
    let (elf, at) = elf::exporting(&["mbedtls_ssl_read", "mbedtls_ssl_write"]);
    let found = contents(&elf);
    assert_eq!(found.found[0].library, "Mbed TLS");
    assert_eq!(places(&found, ProbeKind::Read), [at[0] + 4]);
    assert_eq!(places(&found, ProbeKind::Write), [at[1] + 4]);
}

#[test]
fn go_s_read_that_never_returns_is_said() {
    let (elf, _, returns) = elf::go();
    let mut bytes = elf.bytes();
    for at in returns {
        bytes[(at - BASE) as usize] = 0x90;
    }
    let found = search(file(&bytes), true);
    assert_eq!(found.found, []);
    assert_eq!(found.unseen[0].why, "its code cannot be decoded");
}

#[test]
fn go_s_table_of_another_version_is_said() {
    let (elf, ..) = elf::go();
    let whole = elf.bytes();
    let magic = 0xffff_fff1_u32.to_le_bytes();
    let at = whole.windows(4).position(|four| four == magic).unwrap();
    for (change, why) in [
        (
            (at, 0xfb),
            "its table of functions is not of Go 1.18 or later",
        ),
        (
            (at + 7, 4),
            "its table of functions is not of Go 1.18 or later",
        ),
        ((at + 8 + 3 * 8 + 7, 1), "its table of functions is damaged"),
    ] {
        let mut bytes = whole.clone();
        bytes[change.0] = change.1;
        let found = search(file(&bytes), true);
        assert_eq!(found.found, []);
        assert_eq!(found.unseen[0].why, why);
    }
}

#[test]
fn a_library_s_code_is_read_only_where_it_speaks_of_tls() {
    let mut elf = Elf::default();
    for name in ["SSL_read", "SSL_write"] {
        let function = elf.function(&[elf::Code::Push, elf::Code::Ret]);
        elf.symbol(name, function);
    }
    let found = |elf: &Elf, deep| search(file(&elf.bytes()), deep).found.len();
    assert_eq!((found(&elf, false), found(&elf, true)), (0, 1));
    for elf in [
        elf::boringssl().0,
        elf::openssl(true).0,
        elf::rustls(false).0,
    ] {
        assert_eq!(found(&elf, false), 1);
    }
    assert_eq!(found(&elf::go().0, false), 1);
}

#[test]
fn files_that_are_cut_short_are_looked_into_as_far_as_they_go() {
    for whole in elf::all() {
        for len in (0..whole.len()).step_by(7) {
            search(file(&whole[..len]), true);
        }
    }
}

/// Looks into a file, which must be done soon: with a debug build, on a busy machine.
fn assert_soon(what: &str, bytes: &[u8]) {
    assert_soon_of(what, file(bytes));
}

fn assert_soon_of(what: &str, file: File) {
    let begun = Instant::now();
    search(file, true);
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(20), "{what}: {took:?}");
}

/// A function that loads each of these addresses, again and again.
fn loading(elf: &mut Elf, addresses: &[u64], times: usize) -> u64 {
    let loads = addresses.iter().cycle().take(times);
    let code: Vec<_> = loads.map(|at| elf::Code::Load(*at)).collect();
    elf.function(&code)
}

#[test]
fn names_without_number_that_are_loaded_everywhere_take_bounded_time() {
    let mut elf = Elf::with_room(1 << 20);
    let names: Vec<u64> = ["ssl_read_internal", "SSL_read"]
        .iter()
        .cycle()
        .take(70_000)
        .map(|name| elf.string(name))
        .collect();
    for _ in 0..20 {
        loading(&mut elf, &names, 10_000);
    }
    assert_soon("OpenSSL", &elf.bytes());
}

#[test]
fn functions_without_number_that_fail_alike_take_bounded_time() {
    let mut elf = Elf::default();
    let file = elf.string("boringssl/ssl/ssl_lib.cc");
    let put_error = elf.function(&[elf::Code::Ret]);
    let fails = |elf: &mut Elf, reasons: &[u32], calls: u64| {
        let mut code = Vec::new();
        for reason in reasons {
            code.extend([
                elf::Code::Load(file),
                elf::Code::Edx(*reason),
                elf::Code::Call(put_error),
            ]);
        }
        code.push(elf::Code::Call(calls));
        elf.function(&code)
    };
    fails(&mut elf, &[111, 215, 226], put_error);
    let inner = fails(&mut elf, &[215, 226], put_error);
    for _ in 0..20_000 {
        fails(&mut elf, &[215, 226], inner);
    }
    assert_soon("BoringSSL", &elf.bytes());
}

/// The most memory that this process ever had, bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap();
    let kib = line.split_whitespace().nth(1).unwrap();
    kib.parse::<u64>().unwrap() << 10
}

/// Files without content may be of any size.
#[test]
fn files_that_claim_to_be_huge_take_bounded_memory() {
    const HUGE: u64 = 200 << 30;
    for whole in elf::all() {
        let sections = u64::from_le_bytes(*whole[40..].first_chunk().unwrap()) as usize;
        let count = (whole.len() - sections) / 64;
        for section in 0..=count {
            let mut bytes = whole.clone();
            if section < count {
                let size = sections + 64 * section + 32; // sh_size
                bytes[size..size + 8].copy_from_slice(&(HUGE - (1 << 30)).to_le_bytes());
            }
            if section == 0 {
                bytes[60..62].copy_from_slice(&[0, 0]); // e_shnum: it is there instead
                let size = sections + 32;
                bytes[size..size + 8].copy_from_slice(&(1u64 << 31).to_le_bytes());
            }
            let file = file(&bytes);
            file.set_len(HUGE).unwrap();
            assert_soon_of("a file of holes", file);
        }
    }
    assert!(peak() < 256 << 20, "{}", peak());
}

/// A file whose section of this kind is that one instead.
fn with_table(mut bytes: Vec<u8>, kind: u32, table: &[u8]) -> Vec<u8> {
    let is_it = |at: &usize| bytes[at + 4..][..4] == kind.to_le_bytes();
    let at = (1..20).map(|n| section(&bytes, n)).find(is_it).unwrap();
    let place = bytes.len() as u64;
    bytes.extend(table);
    for (field, number) in [(24, place), (32, table.len() as u64)] {
        bytes[at + field..][..8].copy_from_slice(&number.to_le_bytes());
    }
    bytes
}

/// The first symbol of a table, so many times.
fn repeated(bytes: &[u8], kind: u32, times: usize) -> Vec<u8> {
    let mut headers = (1..20).map(|n| section(bytes, n));
    let header = headers.find(|at| bytes[at + 4..][..4] == kind.to_le_bytes());
    let place = u64::from_le_bytes(*bytes[header.unwrap() + 24..].first_chunk().unwrap());
    bytes[place as usize + 24..][..24].repeat(times)
}

#[test]
fn a_name_that_every_symbol_has_takes_bounded_memory() {
    const SYMTAB: u32 = 2;
    let mut elf = Elf::default();
    let function = elf.function(&[elf::Code::Push, elf::Code::Ret]);
    let long = "x".repeat(4000);
    elf.symbol(
        &format!("_ZN11CommonState23take_received_plaintext{long}"),
        function,
    );
    elf.symbol(
        &format!("_ZN11CommonState16buffer_plaintext{long}"),
        function,
    );
    let bytes = elf.bytes();
    let table = repeated(&bytes, SYMTAB, 1 << 20);
    assert_soon("one name", &with_table(bytes, SYMTAB, &table));
    assert!(peak() < 256 << 20, "{}", peak());
}

#[test]
fn a_table_of_more_symbols_than_are_looked_at_is_said() {
    const DYNSYM: u32 = 11;
    let mut elf = Elf::default();
    let function = elf.function(&[elf::Code::Push, elf::Code::Ret]);
    elf.export("SSL_reader", function);
    elf.export("SSL_read", function);
    let bytes = elf.bytes();
    let table = repeated(&bytes, DYNSYM, (4 << 20) + 1);
    let begun = Instant::now();
    let found = search(file(&with_table(bytes, DYNSYM, &table)), false);
    assert!(
        begun.elapsed() < Duration::from_secs(20),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(found.found, []);
    assert!(found.unseen[0].why.contains("more symbols"), "{found:?}");
}

#[test]
fn a_library_is_found_where_another_file_was_before_and_only_once() {
    let dir = tempfile::tempdir().unwrap();
    let process = dir.path().join("7");
    fs::create_dir_all(process.join("root")).unwrap();
    let file = process.join("root/a.so");
    fs::write(&file, "").unwrap();
    let meta = fs::metadata(&file).unwrap();
    let (major, minor) = (stat::major(meta.dev()), stat::minor(meta.dev()));
    let numbers = format!("{major:02x}:{minor:02x} {}", meta.ino());
    let line = format!("7f00-7f01 r-xp 00000000 {numbers}   /a.so\n");
    fs::write(process.join("maps"), line).unwrap();
    let mut worker = Worker::new(dir.path().into());
    let mut found = || {
        let is_library = |answer: &&Answer| matches!(answer, Answer::Library(_));
        worker.scan_all().iter().filter(is_library).count()
    };
    fs::write(&file, "no library").unwrap();
    assert_eq!(found(), 0);
    // the same path, device and inode
    let (elf, _) = elf::exporting(&["SSL_read", "SSL_write", "SSL_free"]);
    fs::write(&file, elf.bytes()).unwrap();
    assert_eq!(found(), 1);
    // which changes its ctime
    fs::set_permissions(&file, Permissions::from_mode(0o700)).unwrap();
    assert_eq!(found(), 0);
}
