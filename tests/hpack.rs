//! Header blocks of real encoders: every one decoded, joined late nothing
//! wrong, and damaged no panic. `tests/golden/hpack/make` made them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use http_tracer::proto::http2::hpack::{Decoder, Field};

#[path = "support/dice.rs"]
#[allow(dead_code)]
mod dice;

use dice::Dice;

type Fields = Vec<(Vec<u8>, Vec<u8>)>;

struct Block {
    wire: Vec<u8>,
    fields: Fields,
}

type Story = Vec<Block>;

fn unhex(text: &str) -> Vec<u8> {
    let digit = |byte: u8| (byte as char).to_digit(16).expect("hexadecimal") as u8;
    text.as_bytes()
        .chunks(2)
        .map(|two| digit(two[0]) << 4 | digit(two[1]))
        .collect()
}

fn read_story(path: &Path) -> Story {
    let text = fs::read_to_string(path).unwrap();
    let (fields, blocks) = text.split_once("\n\n").expect("two parts");
    let fields: Vec<(&str, &str)> = fields
        .lines()
        .map(|line| line.split_once('\t').expect("name and value"))
        .collect();
    let block = |line: &str| {
        let mut words = line.split(' ');
        let wire = unhex(words.next().expect("a block"));
        let fields = words.map(|number| fields[number.parse::<usize>().unwrap()]);
        Block {
            wire,
            fields: fields
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        }
    };
    blocks.lines().map(block).collect()
}

fn stories() -> BTreeMap<String, Story> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/hpack");
    let paths = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let stories: BTreeMap<String, Story> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "story"))
        .map(|path| {
            (
                path.file_stem().unwrap().to_string_lossy().into(),
                read_story(&path),
            )
        })
        .collect();
    assert_eq!(stories.len(), 8);
    stories
}

#[derive(Clone, Copy, Default)]
struct Tally {
    blocks: usize,
    fields: usize,
    unknown: usize,
    wrong: usize,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.blocks += other.blocks;
        self.fields += other.fields;
        self.unknown += other.unknown;
        self.wrong += other.wrong;
    }

    /// In hundredths of a percent, rounded up.
    fn unknown(&self) -> usize {
        (self.unknown * 10_000).div_ceil(self.fields.max(1))
    }
}

/// Reads a story without its first `skip` blocks.
fn join(story: &[Block], skip: usize) -> Tally {
    let mut decoder = match skip {
        0 => Decoder::new(),
        _ => Decoder::joined(),
    };
    let mut tally = Tally::default();
    for block in story.get(skip..).unwrap_or_default() {
        let mut expected = block.fields.iter();
        tally.blocks += 1;
        let result = decoder.decode(&block.wire, |field| {
            let Some((name, value)) = expected.next() else {
                tally.wrong += 1;
                return;
            };
            let fits = |got: Option<&[u8]>, right: &[u8]| got.is_none_or(|got| got == right);
            tally.fields += 1;
            tally.wrong += usize::from(!fits(field.name, name) || !fits(field.value, value));
            tally.unknown += usize::from(field.name.is_none() || field.value.is_none());
        });
        tally.wrong += usize::from(result.is_err()) + expected.count();
    }
    tally
}

#[test]
fn every_block_is_decoded_whole() {
    let mut blocks = 0;
    for (name, story) in stories() {
        let tally = join(&story, 0);
        assert_eq!((tally.wrong, tally.unknown), (0, 0), "{name}");
        blocks += tally.blocks;
    }
    assert!(blocks > 3000, "{blocks}");
}

#[test]
fn joined_late_nothing_is_wrong_and_little_is_unknown() {
    for skip in [1, 10, 50] {
        let mut all = Tally::default();
        for (name, story) in stories() {
            let tally = join(&story, skip);
            assert_eq!(tally.wrong, 0, "{name}, {skip} blocks late");
            println!("{name}, {skip} late: {} of {}", tally.unknown, tally.fields);
            // h2load says the same again and again, by what it said first:
            // there is nothing to learn that from.
            if !name.starts_with("nghttp2") {
                all.add(tally);
            }
        }
        assert!(
            all.unknown() <= 200,
            "{skip} late: {} of {}",
            all.unknown,
            all.fields
        );
    }
}

/// After any block that is missed, everything known is still right.
#[test]
fn after_a_loss_nothing_is_wrong() {
    for (name, story) in stories() {
        let mut dice = Dice::new(5);
        let mut decoder = Decoder::new();
        for block in &story {
            if dice.below(20) == 0 {
                decoder.lost();
                continue;
            }
            let mut expected = block.fields.iter();
            let check = |field: Field<'_>| {
                let (right, value) = expected.next().expect("no more fields than there are");
                assert!(field.name.is_none_or(|name| name == right), "{name}");
                assert!(field.value.is_none_or(|got| got == value), "{name}");
            };
            decoder.decode(&block.wire, check).unwrap();
        }
    }
}

const MUTATIONS: usize = 500_000;

#[test]
fn half_a_million_damaged_blocks_do_no_harm() {
    let stories: Vec<Story> = stories().into_values().collect();
    let mut dice = Dice::new(11);
    let mut decoder = Decoder::new();
    let mut fields = 0;
    let mut broken = 0;
    let mut block = Vec::new();
    for case in 0..MUTATIONS {
        if case % 100 == 0 {
            decoder = Decoder::new();
        }
        let story = &stories[case % stories.len()];
        let wire = &story[dice.below(story.len())].wire;
        // a window of it: most of the work is in long blocks, little of the damage
        let from = dice.below(wire.len());
        block.clear();
        block.extend_from_slice(&wire[from..(from + 40).min(wire.len())]);
        for _ in 0..=dice.below(3) {
            let at = dice.below(block.len());
            match dice.below(4) {
                0 => block[at] ^= 1 << dice.below(8),
                1 => block[at] = dice.next() as u8,
                2 => block[at] = 0xff,
                _ => block.truncate(at + 1),
            }
        }
        let result = decoder.decode(&block, |field| {
            fields += 1;
            assert!(field.name.is_none_or(|name| name.len() <= 1 << 16));
        });
        broken += usize::from(result.is_err());
    }
    assert!(
        fields > MUTATIONS && broken > MUTATIONS / 10,
        "{fields} {broken}"
    );
}

/// The blocks of github.com/http2jp/hpack-test-case, where `HPACK_TEST_CASE` says:
/// `HPACK_TEST_CASE=DIR cargo test --release --test hpack -- --ignored --nocapture`.
#[test]
#[ignore = "needs a collection that is not part of this project"]
fn the_public_collection() {
    let dir = std::env::var_os("HPACK_TEST_CASE").expect("HPACK_TEST_CASE is a directory");
    let mut stories = Vec::new();
    for set in fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        let Ok(files) = fs::read_dir(&set) else {
            continue;
        };
        let mut files: Vec<PathBuf> = files.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            if file.extension().is_some_and(|ending| ending == "json") {
                stories.extend(public_story(&file));
            }
        }
    }
    for skip in [0, 1, 10, 50] {
        let mut all = Tally::default();
        let start = std::time::Instant::now();
        for story in &stories {
            all.add(join(story, skip));
        }
        println!(
            "{} stories, {skip} late: {} blocks, {} fields, {} unknown ({:.2} %), {} wrong, {:?}",
            stories.len(),
            all.blocks,
            all.fields,
            all.unknown,
            all.unknown() as f64 / 100.0,
            all.wrong,
            start.elapsed(),
        );
        assert_eq!(all.wrong, 0);
        assert!(all.unknown() <= if skip == 0 { 0 } else { 200 });
    }
}

/// `None` for one without blocks, as the raw data are.
fn public_story(file: &Path) -> Option<Story> {
    let text = fs::read_to_string(file).unwrap();
    let story: serde_json::Value = serde_json::from_str(&text).unwrap();
    let block = |case: &serde_json::Value| {
        let fields = case["headers"].as_array()?.iter().map(|field| {
            let (name, value) = field.as_object().unwrap().iter().next().unwrap();
            (name.clone().into_bytes(), value.as_str().unwrap().into())
        });
        Some(Block {
            wire: unhex(case["wire"].as_str()?),
            fields: fields.collect(),
        })
    };
    story["cases"].as_array()?.iter().map(block).collect()
}
