//! What must hold of the HTTP/2 parser for any bytes, cut anywhere.

use http_tracer::proto::http2;

#[path = "support/dice.rs"]
#[allow(dead_code)]
mod dice;
mod http2_driver;

use dice::Dice;
use http2::{plausible_frame, plausible_preface, Invalid, Plausible, Start, PREFACE};
use http2_driver::{check, corpus, drive, drive_skipping, join_anywhere, Seen, Stream, Text};

fn text(text: &str) -> Text {
    Some(text.as_bytes().to_vec())
}

fn heads(seen: &[Seen]) -> Vec<(u32, Vec<(Text, Text)>)> {
    let fields = |one: &Seen| match one {
        Seen::Head { stream, fields, .. } => Some((*stream, fields.clone())),
        _ => None,
    };
    seen.iter().filter_map(fields).collect()
}

#[test]
fn every_two_splits_give_the_same_frames() {
    for stream in corpus::streams() {
        for first in 0..=stream.bytes.len() {
            check(&stream, &[first]);
            for second in (first..=stream.bytes.len()).step_by(7) {
                assert_eq!(drive(&stream, &[first, second]), drive(&stream, &[]));
            }
        }
    }
}

#[test]
fn one_byte_at_a_time_gives_the_same_frames() {
    for stream in corpus::streams() {
        let cuts: Vec<usize> = (0..stream.bytes.len()).collect();
        check(&stream, &cuts);
    }
    for stream in corpus::long_streams() {
        let cuts: Vec<usize> = (0..stream.bytes.len()).step_by(4001).collect();
        check(&stream, &cuts);
    }
}

#[test]
fn padding_priority_and_continuation_leave_the_fields() {
    let seen = drive(&corpus::streams()[1], &[]);
    let fields = |path| {
        [
            (":method", "GET"),
            (":scheme", "https"),
            (":path", path),
            (":authority", "a"),
            ("k", "v"),
        ]
        .map(|(name, value)| (text(name), text(value)))
        .to_vec()
    };
    let mut second = fields("/");
    second.swap(1, 2);
    assert_eq!(heads(&seen), [(1, fields("/x")), (3, second)]);
    let data: Vec<&Seen> = seen
        .iter()
        .filter(|one| matches!(one, Seen::Data { .. }))
        .collect();
    let whole = Seen::Data {
        stream: 1,
        content: b"hello".to_vec(),
        bytes: 1 + 5 + 4 + 1 + 255,
        end_stream: true,
    };
    assert_eq!(data, [&whole]);
    // 1 pad length, 5 priority, 31 block, 3 padding
    assert!(
        matches!(
            seen[0],
            Seen::Head {
                bytes: 40,
                end_stream: false,
                ..
            }
        ),
        "{:?}",
        seen[0]
    );
}

#[test]
fn what_ends_streams_is_told() {
    let seen = drive(&corpus::streams()[2], &[]);
    assert_eq!(
        seen[1],
        Seen::Data {
            stream: 1,
            content: b"part one, part two".to_vec(),
            bytes: 18,
            end_stream: false,
        }
    );
    assert!(matches!(
        seen[2],
        Seen::Head {
            stream: 1,
            end_stream: true,
            ..
        }
    ));
    assert_eq!(
        seen[3..],
        [
            Seen::Reset(3, 8),
            Seen::GoAway(5, 2),
            Seen::GoAway(0x7fff_ffff, 0)
        ]
    );
}

#[test]
fn pushes_name_their_stream_and_share_the_table() {
    let seen = drive(&corpus::streams()[3], &[]);
    let promised: Vec<Option<u32>> = seen
        .iter()
        .filter_map(|one| match one {
            Seen::Head { promised, .. } => Some(*promised),
            _ => None,
        })
        .collect();
    assert_eq!(promised, [Some(2), Some(4), None]);
    let heads = heads(&seen);
    assert_eq!(heads[0].1, heads[1].1);
}

#[test]
fn broken_blocks_cost_their_own_fields_and_the_table() {
    let seen = drive(&corpus::streams()[5], &[]);
    let lost: Vec<(u32, bool)> = seen
        .iter()
        .filter_map(|one| match one {
            Seen::Head { stream, lost, .. } => Some((*stream, *lost)),
            _ => None,
        })
        .collect();
    let expected = [
        (3, false),
        (5, true),
        (7, true),
        (9, false),
        (11, false),
        (11, true),
    ];
    assert_eq!(lost, expected);
    let heads = heads(&seen);
    // its own fields are literals and static ones; the table is lost with the block before
    assert_eq!(heads[0].1.len(), 5);
    assert_eq!(heads[3].1, [(None, None)]);
}

#[test]
fn a_block_too_long_is_lost_and_the_frames_go_on() {
    let seen = drive(&corpus::long_streams()[0], &[]);
    let [first, second, third, fourth, fifth] = &seen[..] else {
        panic!("{}", seen.len());
    };
    assert!(matches!(first, Seen::Head { stream: 1, lost: true, fields, .. } if fields.is_empty()));
    let Seen::Head {
        fields,
        lost: false,
        ..
    } = second
    else {
        panic!("{second:?}");
    };
    let ab = (text("a"), text("b"));
    assert_eq!(fields[..], [(None, None), ab.clone(), ab]);
    assert!(
        matches!(third, Seen::Head { truncated: true, lost: false, fields, .. } if fields.len() > 1000)
    );
    assert!(matches!(
        fourth,
        Seen::Head {
            stream: 7,
            lost: true,
            end_stream: true,
            ..
        }
    ));
    assert!(matches!(fifth, Seen::Head { stream: 9, .. }));
}

#[test]
fn what_can_be_no_frame_is_invalid() {
    let all = corpus::streams();
    let why: Vec<Option<Invalid>> = all[7..]
        .iter()
        .map(|stream| match drive(stream, &[]).last() {
            Some(Seen::Invalid(why)) => Some(*why),
            _ => None,
        })
        .collect();
    let expected = [Invalid::Stream, Invalid::Size, Invalid::Preface].map(Some);
    assert_eq!(why, expected);
}

#[test]
fn openings_are_told_from_text_and_noise() {
    assert_eq!(plausible_preface(PREFACE), Plausible::Yes);
    assert_eq!(plausible_preface(b"PRI * H"), Plausible::Maybe);
    assert_eq!(plausible_preface(b"PRI /x HTTP/1.1\r\n"), Plausible::No);
    let settings = corpus::frame(4, 0, 0, &[0, 3, 0, 0, 0, 100]);
    assert_eq!(plausible_frame(&settings, true), Plausible::Yes);
    for len in 1..9 {
        assert_eq!(plausible_frame(&settings[..len], true), Plausible::Maybe);
    }
    let data = corpus::frame(0, 0, 77, &[b'x'; 4000]);
    assert_eq!(plausible_frame(&data, false), Plausible::Yes);
    assert_eq!(plausible_frame(&data, true), Plausible::No);
    // the frame behind it is none
    let noise = [&data[..], b"HTTP/1.1 200 OK"].concat();
    assert_eq!(plausible_frame(&noise, false), Plausible::No);
    for text in [
        "GET / HTTP/1.1\r\n",
        "\r\n",
        "{\"a\":1}",
        "\x16\x03\x01\x02\x00\x01\x00\x01",
    ] {
        assert_eq!(
            plausible_frame(text.as_bytes(), false),
            Plausible::No,
            "{text:?}"
        );
    }
    assert_eq!(plausible_frame(&[0; 64], false), Plausible::No);
    let mut dice = Dice::new(3);
    let passed = (0..1_000_000)
        .filter(|_| {
            let mut bytes = [0; 16];
            bytes[..8].copy_from_slice(&dice.next().to_ne_bytes());
            bytes[8..].copy_from_slice(&dice.next().to_ne_bytes());
            plausible_frame(&bytes, false) == Plausible::Yes
        })
        .count();
    assert!(passed < 100, "{passed} of a million random openings");
}

/// Known fields of the same stream, read from the start and from any frame.
#[test]
fn joined_at_any_frame_nothing_is_wrong() {
    for stream in corpus::streams()
        .iter()
        .filter(|one| one.start != Start::Joined)
    {
        let whole = drive(stream, &[]);
        for at in 0..stream.bytes.len() {
            let late = Stream {
                start: Start::Joined,
                bytes: stream.bytes[at..].to_vec(),
            };
            if plausible_frame(&late.bytes, false) != Plausible::Yes {
                continue;
            }
            for seen in drive(&late, &[]) {
                let Seen::Head {
                    fields,
                    at: end,
                    stream: id,
                    ..
                } = seen
                else {
                    continue;
                };
                let same = |one: &&Seen| matches!(one, Seen::Head { at: there, stream, .. } if *there == at + end && *stream == id);
                let Some(Seen::Head { fields: all, .. }) = whole.iter().find(same) else {
                    continue; // a block without its beginning
                };
                for (late, early) in fields.iter().zip(all) {
                    let fits = |late: &Text, early: &Text| late.is_none() || late == early;
                    assert!(
                        fits(&late.0, &early.0) && fits(&late.1, &early.1),
                        "{late:?} {early:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn mutated_streams_are_read_alike_however_they_are_cut() {
    let seeds = corpus::streams();
    let mut dice = Dice::new(1);
    for case in 0..20_000 {
        let mut stream = seeds[case % seeds.len()].clone();
        mutate(&mut stream.bytes, &seeds, &mut dice);
        let len = stream.bytes.len();
        let mut cuts: Vec<usize> = (0..dice.below(6)).map(|_| dice.below(len + 1)).collect();
        cuts.sort_unstable();
        let whole = drive(&stream, &[]);
        assert_eq!(drive(&stream, &cuts), whole, "case {case}, cut at {cuts:?}");
        let skipped = drive_skipping(&stream, &cuts, |n| n);
        let hidden = http2_driver::without_content;
        assert_eq!(hidden(skipped), hidden(whole), "case {case}");
        if case % 50 == 0 {
            join_anywhere(&stream);
        }
    }
}

fn mutate(bytes: &mut Vec<u8>, seeds: &[Stream], dice: &mut Dice) {
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + 1 + dice.below(12)).min(bytes.len());
        match dice.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            1 if at < bytes.len() => bytes[at] = dice.next() as u8,
            2 if at < end => drop(bytes.drain(at..end)),
            3 if at < end => {
                let copy = bytes[at..end].to_vec();
                bytes.splice(at..at, copy);
            }
            4 if dice.below(4) == 0 => bytes.truncate(at),
            _ => {
                let other = &seeds[dice.below(seeds.len())].bytes;
                let tail = &other[dice.below(other.len())..];
                bytes.splice(at.., tail.iter().copied());
            }
        }
    }
}

/// Not a test: writes the corpus where the fuzzer begins,
/// `cargo test --test http2_properties -- --ignored write_the_fuzz_seeds`.
#[test]
#[ignore = "writes files"]
fn write_the_fuzz_seeds() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/http2");
    std::fs::create_dir_all(&dir).unwrap();
    for (number, stream) in corpus::streams().into_iter().enumerate() {
        let file = dir.join(format!("{number:02}"));
        std::fs::write(file, http2_driver::to_fuzz_input(&stream)).unwrap();
    }
}
