//! What must hold of the HTTP/1 parser for any bytes, cut anywhere.

use http_tracer::proto::http1;

mod http1_driver;

use http1::{Kind, Version};
use http1_driver::{
    check, corpus, drive, drive_skipping, resynchronise, without_data, Dice, Seen, SeenHead, Stream,
};
use proptest::prelude::*;

#[test]
fn every_split_in_two_gives_the_same_messages() {
    for stream in corpus::streams() {
        for cut in 0..=stream.bytes.len() {
            check(&stream, &[cut]);
        }
    }
}

#[test]
fn one_byte_at_a_time_gives_the_same_messages() {
    for stream in corpus::streams().into_iter().chain(corpus::long_streams()) {
        let cuts: Vec<usize> = (0..stream.bytes.len()).collect();
        check(&stream, &cuts);
    }
}

#[test]
fn long_heads_may_be_cut_around_their_limit_and_elsewhere() {
    for stream in corpus::long_streams() {
        let len = stream.bytes.len();
        let whole = drive(&stream, &[]);
        let cuts = (65_400..65_600)
            .chain((0..len).step_by(4_001))
            .chain(len - 60..len);
        for cut in cuts.filter(|&cut| cut < len) {
            assert!(drive(&stream, &[cut]) == whole, "cut at {cut}: {whole:?}");
        }
    }
}

#[test]
fn the_corpus_is_understood() {
    let heads = |seen: &[Seen]| {
        seen.iter()
            .filter(|one| matches!(one, Seen::Head(_)))
            .count()
    };
    let total: usize = corpus::streams()
        .iter()
        .map(|stream| heads(&drive(stream, &[])))
        .sum();
    assert_eq!(total, 54, "heads in all");
    let ends: Vec<usize> = corpus::long_streams()
        .iter()
        .map(|stream| heads(&drive(stream, &[])))
        .collect();
    assert_eq!(ends, [2, 2, 2, 2, 2, 0, 0]);
}

#[test]
fn bodies_need_not_be_seen() {
    let mut dice = Dice::new(3);
    for stream in corpus::streams() {
        let want = without_data(drive(&stream, &[]));
        let all = without_data(drive_skipping(&stream, &[], || u64::MAX));
        assert_eq!(all, want, "{stream:?}");
        for _ in 0..200 {
            let cuts = dice.cuts(stream.bytes.len());
            let some = without_data(drive_skipping(&stream, &cuts, || dice.next() % 8));
            assert_eq!(some, want, "{cuts:?} {stream:?}");
        }
    }
}

#[test]
fn mutated_streams_neither_panic_nor_depend_on_their_cuts() {
    let seeds = corpus::streams();
    let mut dice = Dice::new(1);
    for round in 0..200_000 {
        let stream = mutated(&seeds, round, &mut dice);
        let cuts = dice.cuts(stream.bytes.len());
        check(&stream, &cuts);
        if round % 8 == 0 {
            resynchronise(&stream);
            let want = without_data(drive(&stream, &[]));
            let skipped = drive_skipping(&stream, &cuts, || dice.next() % 64);
            assert_eq!(without_data(skipped), want, "{cuts:?} {stream:?}");
        }
    }
}

#[test]
fn what_httparse_accepts_is_read_the_same_way() {
    let seeds = corpus::streams();
    let mut dice = Dice::new(2);
    let mut accepted = 0;
    for stream in &seeds {
        accepted += usize::from(agrees_with_httparse(stream));
    }
    assert!(accepted >= 25, "{accepted} seeds");
    for round in 0..50_000 {
        let stream = mutated(&seeds, round, &mut dice);
        accepted += usize::from(agrees_with_httparse(&stream));
    }
    assert!(accepted >= 10_000, "{accepted} in all");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_cuts_give_the_same_messages(
        which in any::<prop::sample::Index>(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let streams = corpus::streams();
        let stream = which.get(&streams);
        let mut cuts: Vec<usize> =
            cuts.iter().map(|cut| cut.index(stream.bytes.len() + 1)).collect();
        cuts.sort_unstable();
        check(stream, &cuts);
    }

    #[test]
    fn any_bytes_are_survived(
        request in any::<bool>(),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        start in prop::sample::select(vec!["", "GET / HTTP/1.1\r\n", "HTTP/1.1 200 OK\r\n"]),
        cut in any::<prop::sample::Index>(),
    ) {
        let kind = if request { Kind::Request } else { Kind::Response };
        let stream = Stream { kind, method: None, bytes: [start.as_bytes(), &bytes].concat() };
        let cut = cut.index(stream.bytes.len() + 1);
        check(&stream, &[cut]);
        resynchronise(&stream);
    }

    #[test]
    fn well_formed_heads_are_read_as_httparse_reads_them(
        method in "[A-Z!#$%&'*+.^_`|~-]{1,32}",
        target in "/[!-~]{0,40}",
        status in "[0-9]{3}",
        reason in "[ -~\t]{0,20}",
        minor in 0..2,
        fields in prop::collection::vec(("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,20}", "[ -~\t]{0,30}"), 0..9),
        newline in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let fields: String =
            fields.iter().map(|(name, value)| format!("{name}:{value}{newline}")).collect();
        let request = format!("{method} {target} HTTP/1.{minor}{newline}{fields}{newline}");
        let response = format!("HTTP/1.{minor} {status} {reason}{newline}{fields}{newline}");
        for (kind, text) in [(Kind::Request, request), (Kind::Response, response)] {
            let stream = Stream { kind, method: None, bytes: text.into_bytes() };
            prop_assert!(agrees_with_httparse(&stream));
        }
    }
}

/// Whether httparse, as strict as it comes, accepts the first head. If so,
/// ours must have read the same.
fn agrees_with_httparse(stream: &Stream) -> bool {
    let mut fields = [httparse::EMPTY_HEADER; 32];
    let Some(want) = (match stream.kind {
        Kind::Request => httparse_request(&stream.bytes, &mut fields),
        Kind::Response => httparse_response(&stream.bytes, &mut fields),
    }) else {
        return false;
    };
    if want.method_or_reason.len() > http1::MAX_METHOD && stream.kind == Kind::Request {
        return false; // the one thing we are stricter about
    }
    let seen = drive(stream, &[]);
    let Some(Seen::Head(head)) = seen.first() else {
        panic!("httparse accepts, ours says {seen:?}: {stream:?}");
    };
    let reason_unknown = stream.kind == Kind::Response && want.method_or_reason.is_empty();
    let same_word = head.method_or_reason == want.method_or_reason || reason_unknown;
    assert!(same_word, "{head:?}\n{want:?}");
    assert_eq!(head.target, want.target);
    assert_eq!(
        (head.version, head.status, head.end),
        (want.version, want.status, want.end)
    );
    assert_eq!(head.headers, want.headers);
    true
}

fn httparse_request<'b>(bytes: &'b [u8], fields: &mut [httparse::Header<'b>]) -> Option<SeenHead> {
    let mut request = httparse::Request::new(fields);
    let httparse::Status::Complete(end) = request.parse(bytes).ok()? else {
        return None;
    };
    let target = request.path?.as_bytes();
    Some(theirs(
        request.method?,
        target,
        request.version?,
        0,
        request.headers,
        end,
    ))
}

fn httparse_response<'b>(bytes: &'b [u8], fields: &mut [httparse::Header<'b>]) -> Option<SeenHead> {
    let mut response = httparse::Response::new(fields);
    let httparse::Status::Complete(end) = response.parse(bytes).ok()? else {
        return None;
    };
    // httparse keeps surplus spaces around the reason, and gives none at all
    // if it has bytes above 0x7f.
    let reason = response.reason?.trim_matches([' ', '\t']);
    Some(theirs(
        reason,
        b"",
        response.version?,
        response.code?,
        response.headers,
        end,
    ))
}

fn theirs(
    word: &str,
    target: &[u8],
    minor: u8,
    status: u16,
    headers: &[httparse::Header<'_>],
    end: usize,
) -> SeenHead {
    SeenHead {
        method_or_reason: word.as_bytes().to_vec(),
        target: target.to_vec(),
        version: if minor == 0 {
            Version::Http10
        } else {
            Version::Http11
        },
        status,
        headers: headers
            .iter()
            .map(|field| (field.name.as_bytes().to_vec(), field.value.to_vec()))
            .collect(),
        framing: http1::Framing::None,
        raw: Vec::new(),
        len: 0,
        end,
    }
}

/// What mutations put into streams: the words that steer the parser.
const WORDS: &[&[u8]] = &[
    b"\r",
    b"\n",
    b"\r\n",
    b"\r\n\r\n",
    b"\n\n",
    b" ",
    b"\t",
    b":",
    b";",
    b",",
    b"\0",
    b"\x7f",
    b"\xff",
    b"0",
    b"1",
    b"f",
    b"0\r\n\r\n",
    b"ffffffffffffffff",
    b"10000000000000000",
    b"HTTP/1.1",
    b"HTTP/1.0",
    b"HTTP/2.0",
    b"GET ",
    b"GET / HTTP/1.1\r\n",
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/1.1 101 x\r\n",
    b"\r\nContent-Length: 5",
    b"\r\nContent-Length: 0",
    b"\r\nTransfer-Encoding: chunked",
    b"\r\n folded",
    b"chunked",
    b"identity",
    b"CONNECT",
];

/// The seed of this round with one to four random changes.
fn mutated(seeds: &[Stream], round: usize, dice: &mut Dice) -> Stream {
    let mut stream = seeds[round % seeds.len()].clone();
    for _ in 0..=dice.below(4) {
        let bytes = &mut stream.bytes;
        let at = dice.below(bytes.len() + 1);
        let end = (at + 1 + dice.below(12)).min(bytes.len());
        match dice.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            1 if at < bytes.len() => bytes[at] = dice.next() as u8,
            2 => drop(bytes.drain(at..end)),
            3 => {
                let copy = bytes[at..end].to_vec();
                bytes.splice(at..at, copy);
            }
            4 if dice.below(4) == 0 => bytes.truncate(at),
            5 => {
                let other = &seeds[dice.below(seeds.len())].bytes;
                let tail = &other[dice.below(other.len())..];
                bytes.splice(at.., tail.iter().copied());
            }
            _ => {
                let word = WORDS[dice.below(WORDS.len())];
                bytes.splice(at..at, word.iter().copied());
            }
        }
    }
    stream
}

/// Not a test: writes the corpus where the fuzzer begins,
/// `cargo test --test http1_properties -- --ignored write_the_fuzz_seeds`.
#[test]
#[ignore = "writes files"]
fn write_the_fuzz_seeds() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/http1");
    std::fs::create_dir_all(&dir).unwrap();
    for (number, stream) in corpus::streams().into_iter().enumerate() {
        let file = dir.join(format!("{number:02}"));
        std::fs::write(file, http1_driver::to_fuzz_input(&stream)).unwrap();
    }
}
