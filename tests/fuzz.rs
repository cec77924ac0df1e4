//! What the fuzz targets check, on mutations of their seeds that come out the
//! same every time. `http1_properties.rs` does so for the parser.

#[path = "fuzz_checks/decode.rs"]
mod decode;
#[path = "support/dice.rs"]
mod dice;
#[path = "fuzz_checks/elf.rs"]
mod elf;
#[path = "support/elf.rs"]
#[allow(dead_code)]
mod elf_files;
#[path = "fuzz_checks/reassembly.rs"]
mod reassembly;
#[path = "fuzz_checks/replay.rs"]
mod replay;

use std::fs;
use std::path::Path;

// As the checks call them.
use http_tracer::conn::stream;
use http_tracer::proc::tls;
use http_tracer::{capture, event, pipeline, record, recording};

use dice::Dice;

/// The files of a folder, in order.
fn seeds(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(dir).unwrap();
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ending));
    paths.sort();
    let files: Vec<_> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
    assert!(!files.is_empty());
    files
}

/// One of the seeds with up to eight changes, of up to `longest` bytes.
fn mutated(seeds: &[Vec<u8>], longest: usize, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(8) {
        let at = dice.below(bytes.len());
        match dice.below(6) {
            0 => bytes.truncate(at),
            1 if !bytes.is_empty() => bytes[at] ^= 1 << dice.below(8),
            2 if !bytes.is_empty() => bytes[at] = dice.next() as u8,
            3 => {
                // a field: an aligned number
                let size = 1 << dice.below(4);
                let at = at / size * size;
                let number = dice.odd_number().to_le_bytes();
                if let Some(field) = bytes.get_mut(at..at + size) {
                    field.copy_from_slice(&number[..size]);
                }
            }
            4 => {
                let to = at + dice.below(bytes.len() - at + 1);
                bytes.drain(at..to);
            }
            _ => {
                let other = &seeds[dice.below(seeds.len())];
                let from = dice.below(other.len());
                let to = from + dice.below(other.len() - from + 1);
                bytes.splice(at..at, other[from..to].iter().copied());
            }
        }
    }
    bytes.truncate(longest);
    bytes
}

#[test]
fn records_are_decoded_or_refused() {
    let (seeds, mut dice) = (seeds("fuzz/seeds/decode", ""), Dice::new(11));
    for _ in 0..200_000 {
        decode::check(&mutated(&seeds, 1 << 16, &mut dice));
    }
}

#[test]
fn streams_are_put_together_whatever_comes() {
    let (seeds, mut dice) = (seeds("fuzz/seeds/reassembly", ""), Dice::new(12));
    for _ in 0..200_000 {
        reassembly::check(&mutated(&seeds, 400, &mut dice));
    }
}

#[test]
fn files_are_replayed_or_refused() {
    let mut seeds = [
        seeds("fuzz/seeds/replay", ""),
        seeds("tests/golden", ".rec"),
    ]
    .concat();
    seeds.retain(|file| file.len() < 16 << 10);
    let mut dice = Dice::new(13);
    for _ in 0..20_000 {
        replay::check(&mutated(&seeds, 16 << 10, &mut dice));
    }
}

#[test]
fn programs_are_looked_into_whatever_they_are() {
    let (mut seeds, mut dice) = (elf_files::all(), Dice::new(14));
    // a real one's headers, without the rest
    let own = std::env::current_exe().unwrap();
    seeds.push(fs::read(own).unwrap()[..4096].to_vec());
    for _ in 0..20_000 {
        elf::check(&mutated(&seeds, 16 << 10, &mut dice));
        elf::check(&with_odd_headers(&seeds, &mut dice));
    }
}

/// One of the ELF files with up to four wrong numbers in its tables.
fn with_odd_headers(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    let sections = u64::from_le_bytes(*bytes[40..].first_chunk().unwrap()) as usize;
    for _ in 0..=dice.below(4) {
        let at = match dice.below(4) {
            0 => dice.below(120), // the file's header, and the first segment's
            1 => dice.below(bytes.len()),
            _ => sections + dice.below(bytes.len().saturating_sub(sections)),
        };
        let size = [4, 8][dice.below(2)];
        let at = at / size * size;
        if let Some(field) = bytes.get_mut(at..at + size) {
            field.copy_from_slice(&dice.odd_number().to_le_bytes()[..size]);
        }
    }
    bytes
}

/// What the fuzzers found once, and the seeds as they are.
#[test]
fn seeds_pass() {
    seeds("fuzz/seeds/decode", "")
        .iter()
        .for_each(|seed| decode::check(seed));
    seeds("fuzz/seeds/reassembly", "")
        .iter()
        .for_each(|seed| reassembly::check(seed));
    seeds("fuzz/seeds/replay", "")
        .iter()
        .for_each(|seed| replay::check(seed));
}
