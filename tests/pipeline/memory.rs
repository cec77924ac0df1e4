//! What connections hold is known at any time, and bounded.

use http_tracer::pipeline::Options;
use http_tracer::record::{Completeness, Keep};

use crate::support::bench::*;
use crate::support::frames::*;
use crate::support::messages::{get, ok};
use crate::support::script::*;

const MAX: usize = 4 << 20;
const HEADERS: u8 = 1;
const CONTINUATION: u8 = 9;
const SETTINGS: u8 = 4;
const END: u8 = END_HEADERS | END_STREAM;

fn limited(keep: Keep) -> Options {
    Options {
        max_memory: MAX,
        keep_both_ends: true,
        keep,
        ..options()
    }
}

/// A table of 64 KiB, and in it one field with a value of 60 KB.
fn grown_table(name: &str, begins: &[u8], flags: u8) -> Vec<u8> {
    let limit = [0x3f, 0xe1, 0xff, 0x03];
    let value = "/".repeat(60_000);
    let block = [&limit, begins, &adding(name, &value)].concat();
    let (first, rest) = block.split_at(16_000);
    let last = rest.len().div_ceil(16_000);
    let pieces = rest.chunks(16_000).zip(1..).map(|(piece, number)| {
        let flags = if number == last { END_HEADERS } else { 0 };
        frame(CONTINUATION, flags, 1, piece)
    });
    let first = frame(HEADERS, flags, 1, first);
    std::iter::once(first).chain(pieces).flatten().collect()
}

/// GET and http of the static table, and the newest entry of the other one.
const REFERS: [u8; 3] = [0x82, 0x86, 0xbe];

fn begins() -> Vec<u8> {
    let settings = frame(SETTINGS, 0, 0, &[]);
    [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".as_slice(), &settings].concat()
}

/// 16,000 streams in records of 16 KiB, each of which refers to 60 KB.
#[test]
fn few_bytes_that_refer_to_many_hold_no_more_than_is_allowed() {
    let without = Keep {
        headers: false,
        ..options().keep
    };
    let all = Keep {
        body_bytes: 1 << 20,
        ..options().keep
    };
    for (name, keep) in [
        (":path", without),
        (":authority", without),
        ("content-type", all),
        ("x", all),
    ] {
        let (mut script, mut bench) = (Script::server(1), Bench::new(limited(keep)));
        script.ask(begins()).answer(frame(SETTINGS, 0, 0, &[]));
        script.ask(grown_table(name, &REFERS[..2], END_STREAM));
        let streams = (1..16_000).map(|n| frame(HEADERS, END, 2 * n + 1, &REFERS));
        script.ask(streams.flatten().collect::<Vec<u8>>());
        for record in script.take() {
            bench.feed(&[record]);
            assert!(bench.heap_bytes() <= MAX, "{name}: {}", bench.heap_bytes());
        }
        assert!(bench.account().peak_heap_bytes > MAX as u64 / 2);
        // In the midst of a record as well.
        assert!(bench.account().peak_heap_bytes < 2 * MAX as u64, "{name}");
        let outcome = bench.finish();
        let cut = |completeness| completeness == Completeness::Truncated;
        let mut exchanges = outcome.exchanges.iter();
        assert!(exchanges.any(|one| cut(one.span.completeness)), "{name}");
        let texts = |one: &http_tracer::record::Exchange| {
            one.target.len() + one.host.as_ref().map_or(0, Vec::len)
        };
        let long = outcome.exchanges.iter().filter(|one| texts(one) > 10_000);
        assert!(long.count() < MAX / 60_000);
    }
}

/// Answers refer to much, too, and end their exchanges in the record that they begin in.
#[test]
fn few_bytes_of_answers_that_refer_to_many_hold_no_more_either() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(limited(options().keep)));
    script.ask(begins()).answer(frame(SETTINGS, 0, 0, &[]));
    let request = block(&[(":method", "GET"), (":path", "/")]);
    let asked = (0..1000).map(|n| frame(HEADERS, END, 2 * n + 1, &request));
    script.ask(asked.flatten().collect::<Vec<u8>>());
    script.answer(grown_table("x", &[0x88], END_STREAM));
    let answers = (1..1000).map(|n| frame(HEADERS, END, 2 * n + 1, &[0x88, 0xbe]));
    script.answer(answers.flatten().collect::<Vec<u8>>());
    bench.feed(&script.take());
    let outcome = bench.finish();
    assert_eq!(outcome.exchanges.len(), 1000);
    let ends = |end: Completeness| {
        let exchanges = outcome.exchanges.iter();
        exchanges.filter(|one| one.span.completeness == end).count()
    };
    let whole = ends(Completeness::Complete);
    assert_eq!(whole + ends(Completeness::Truncated), 1000);
    // Sixteen kilobytes of frames, 900 of them, make one record.
    assert!(whole <= 2 * (MAX / 8 / 60_000 + 2), "{whole}");
}

#[test]
fn a_head_that_is_cut_for_want_of_room_keeps_its_beginning() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(limited(options().keep)));
    script.ask(begins()).answer(frame(SETTINGS, 0, 0, &[]));
    script.ask(grown_table(":path", &REFERS[..2], END_STREAM));
    for n in 1..100 {
        script.ask(frame(HEADERS, END, 2 * n + 1, &REFERS));
        script.answer(frame(HEADERS, END, 2 * n + 1, &[0x88]));
    }
    // By then all but the first are answered.
    bench.feed(&script.take());
    assert_eq!(bench.exchanges().len(), 99);
    let complete = |one: &http_tracer::record::Exchange| {
        one.span.completeness == Completeness::Complete && one.target.len() == 60_000
    };
    assert!(bench.exchanges().iter().all(complete));
    for n in 100..120 {
        script.ask(frame(HEADERS, END, 2 * n + 1, &REFERS));
    }
    bench.feed(&script.take());
    let outcome = bench.finish();
    let last = outcome.exchanges.last().expect("one");
    assert_eq!(last.span.completeness, Completeness::Truncated);
    assert_eq!(last.target, "/".repeat(256).as_bytes());
    assert!(last.payload.starts_with(b"GET ////"));
}

#[test]
fn what_is_held_returns_to_nothing_with_the_streams() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(limited(options().keep)));
    script.ask(begins()).answer(frame(SETTINGS, 0, 0, &[]));
    let request = block(&[(":method", "GET"), (":path", "/"), ("x", "y")]);
    let mut first = None;
    for n in 0..200 {
        script.ask(frame(HEADERS, END_HEADERS, 2 * n + 1, &request));
        script.ask(frame(0, END_STREAM, 2 * n + 1, b"content"));
        script.answer(frame(HEADERS, END_HEADERS, 2 * n + 1, &[0x88]));
        match n % 2 {
            0 => script.answer(frame(0, END_STREAM, 2 * n + 1, b"content")),
            _ => script.answer(frame(3, 0, 2 * n + 1, &[0; 4])),
        };
        bench.feed(&script.take());
        if n >= 128 {
            // as many beginnings are remembered
            assert_eq!(*first.get_or_insert(bench.heap_bytes()), bench.heap_bytes());
        }
    }
    assert_eq!(bench.finish().exchanges.len(), 200);
}

#[test]
fn a_queue_of_requests_is_measured_before_it_has_grown_much() {
    let mut bench = Bench::new(limited(options().keep));
    for conn in 1..10 {
        let mut script = Script::server(conn).on_port(41_000 + conn as u16);
        // Many small ones, then some that hold much.
        for _ in 0..40 {
            script.ask(get("/").repeat(100));
        }
        let fields = "a:\r\n".repeat(4000);
        for _ in 0..20 {
            script.ask(format!("GET / HTTP/1.1\r\n{fields}\r\n"));
        }
        for record in script.take() {
            bench.feed(&[record]);
            assert!(bench.heap_bytes() <= MAX);
        }
    }
    // 16 KB of such fields take twenty times as much: it shows within a few records.
    let outcome = bench.finish();
    assert!(outcome.account.evicted >= 8, "{:?}", outcome.account);
}

const UPGRADE: &str = "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

#[test]
fn tunnels_are_held_with_what_their_record_will_say() {
    let mut bench = Bench::new(options());
    let mut script = Script::server(1);
    let target = "x".repeat(60_000);
    script
        .ask(format!("GET /{target} HTTP/1.1\r\n{UPGRADE}"))
        .answer(format!("HTTP/1.1 101 Switching Protocols\r\n{UPGRADE}"));
    bench.feed(&script.take());
    assert!(bench.heap_bytes() > 60_000, "{}", bench.heap_bytes());
    script.closes();
    bench.feed(&script.take());
    assert_eq!(bench.heap_bytes(), 0);
    bench.finish();
}

/// The client's end comes first, with all of a large head or a part of it.
#[test]
fn an_end_that_is_not_reported_holds_nothing_but_itself() {
    let target = "x".repeat(60_000);
    let whole = format!("GET /{target} HTTP/1.1\r\n\r\n");
    for asked in [&whole[..], &whole[..50_000]] {
        let mut bench = Bench::new(options());
        let mut both = BothEnds::tcp(1);
        both.client.ask(asked);
        bench.feed(&both.client.take());
        let before = bench.heap_bytes();
        assert!(before > 50_000, "{before}");
        both.server.ask(&asked[..1000]);
        bench.feed(&both.server.take());
        assert!(bench.heap_bytes() < 10_000, "{}", bench.heap_bytes());
        bench.finish();
    }
}

/// What an end tells of it is no more.
#[test]
fn an_exchange_that_ends_with_its_connection_is_held_no_more() {
    let mut bench = Bench::new(options());
    let mut script = Script::server(1);
    let target = "x".repeat(60_000);
    script.ask(format!("GET /{target} HTTP/1.1\r\n\r\n"));
    script.state(tcp::ESTABLISHED, tcp::FIN_WAIT1, 0, tcp::CLOSED);
    bench.feed(&script.take());
    assert_eq!((bench.connections(), bench.exchanges().len()), (1, 1));
    assert!(bench.heap_bytes() < 10_000, "{}", bench.heap_bytes());
    script.ask(get("/")).answer(ok("/", b""));
    bench.finish();
}

#[test]
fn trailers_without_end_hold_no_more_than_is_allowed() {
    let keep = Keep {
        headers: true,
        ..options().keep
    };
    let (mut script, mut bench) = (Script::server(1), Bench::new(limited(keep)));
    script.ask(begins()).answer(frame(SETTINGS, 0, 0, &[]));
    let request = block(&[(":method", "GET"), (":path", "/")]);
    script.ask(frame(HEADERS, END, 1, &request));
    script.answer(grown_table("x", &[0x88], 0));
    let trailers = frame(HEADERS, END_HEADERS, 1, &[0xbe]).repeat(2000);
    script.answer(trailers);
    bench.feed(&script.take());
    let outcome = bench.finish();
    let peak = outcome.account.peak_heap_bytes;
    assert!(peak <= (MAX / 8 + (256 << 10)) as u64, "{peak}");
    assert_eq!(outcome.exchanges.len(), 1);
}
