//! Streams of records with anything wrong with them: no panic, the account
//! balances, and what is remembered stays bounded.

use std::time::{Duration, Instant};

use http_tracer::pipeline::Options;

use crate::support::bench::{options, Bench};
use crate::support::dice::Dice;
use crate::support::messages::*;
use crate::support::script::{BothEnds, Raw, Script};

const CASES: usize = 25_000;
const MAX_CONNECTIONS: usize = 4;

/// Short streams, each of another sort.
fn streams() -> Vec<Vec<Raw>> {
    let mut plain = Script::server(1);
    for n in 0..3 {
        let target = format!("/{n}");
        plain.ask(get(&target)).answer(ok(&target, b"body"));
    }
    plain.peer_closes().follows();

    let mut pipelined = Script::client(2).on_port(40_002);
    pipelined.ask([get("/a"), post("/b", b"body"), get("/c")].concat());
    pipelined
        .answer(ok("/a", b"a"))
        .answer(ok_chunked("/b", &[b"abc", b"def"], "T: u\r\n"));
    pipelined
        .answer(ok_until_close("/c", b"rest"))
        .peer_closes()
        .follows();

    let mut pieces = Script::server(3).on_port(40_003);
    let (asks, answers) = (pieces.asks(), pieces.answers());
    pieces.call_in_pieces(
        asks,
        &post_chunked("/p", &[b"abc", b"def"]),
        &[3, 30, 50, 80],
    );
    pieces
        .call_in_pieces(answers, &ok("/p", &[b'x'; 100]), &[3, 30, 50, 80, 120])
        .reset();

    let mut big = Script::server(4).on_port(40_004);
    big.ask(head_of_post("/big", 1 << 20))
        .lose_bytes(asks, (1 << 20) - 10)
        .ask([b'x'; 10]);
    big.answer(head_of_ok("/big", 1 << 20))
        .lose_bytes(answers, (1 << 20) - 10)
        .answer([b'x'; 10]);
    big.ask(get("/after")).answer(ok("/after", b""));

    let mut upgrade = Script::server(5).on_port(40_005).joined();
    upgrade
        .answer("rest of a body")
        .ask(head_of_post("/100", 4))
        .answer("HTTP/1.1 100 Continue\r\n\r\n");
    upgrade
        .ask("body")
        .answer(ok("/100", b""))
        .ask("GET /ws HTTP/1.1\r\nUpgrade: x\r\n\r\n");
    upgrade
        .answer("HTTP/1.1 101 Other\r\nUpgrade: x\r\n\r\n\x01\x02")
        .ask("\x01\x02");

    let mut both = BothEnds::tcp(6);
    both.ask(get("/a"), false)
        .answer(ok("/a", b"a"), false)
        .ask(get("/b"), true);
    let mut unix = BothEnds::unix(8);
    unix.ask(get("/a"), false)
        .answer(ok("/a", b"a"), true)
        .ask(get("/b"), true);
    unix.client.eof();
    unix.records.extend(unix.client.take());

    let scripts = [plain, pipelined, pieces, big, upgrade];
    scripts
        .into_iter()
        .map(|mut script| script.take())
        .chain([both.records, unix.records])
        .collect()
}

fn mutate(records: &mut Vec<Raw>, streams: &[Vec<Raw>], dice: &mut Dice) {
    let at = dice.below(records.len());
    let Some(record) = records.get_mut(at) else {
        return;
    };
    match dice.below(10) {
        0 | 1 => drop(records.remove(at)),
        2 => {
            let copy = record.clone();
            records.insert(dice.below(records.len() + 1), copy);
        }
        3 => {
            let record = records.remove(at);
            records.insert(dice.below(records.len() + 1), record);
        }
        // a field: an aligned number of one of the sizes that there are
        4 | 5 if record.len() >= 8 => {
            let size = 1 << dice.below(4);
            let at = dice.below(record.len() / size) * size;
            let number = dice.odd_number().to_ne_bytes();
            record[at..at + size].copy_from_slice(&number[..size]);
        }
        4..=6 => {
            let len = dice.below(record.len() + 1);
            record.truncate(len);
        }
        7 => {
            let at = dice.below(record.len());
            record[at] ^= 1 << dice.below(8);
        }
        // the payload, or what stands there
        8 => {
            for _ in 0..1 + dice.below(20) {
                let at = dice.below(record.len());
                let last = record.len() - 1;
                record[at.max(32).min(last)] = dice.next() as u8;
            }
        }
        _ => {
            let other = &streams[dice.below(streams.len())];
            let from = dice.below(other.len());
            let to = from + dice.below(other.len() - from) + 1;
            records.splice(at..at, other[from..to].iter().cloned());
        }
    }
}

#[test]
fn whatever_the_records_say_nothing_breaks_and_the_account_balances() {
    let (streams, mut dice) = (streams(), Dice::new(0x5eed));
    let begun = Instant::now();
    for case in 0..CASES {
        let mut records = streams[case % streams.len()].clone();
        for _ in 0..=dice.below(4) {
            mutate(&mut records, &streams, &mut dice);
            records.retain(|record| !record.is_empty());
        }
        let [keep_both_ends, milestones] = [dice.below(2) == 1, dice.below(2) == 1];
        let mut bench = Bench::new(Options {
            keep_both_ends,
            milestones,
            max_connections: MAX_CONNECTIONS,
            ..options()
        });
        for record in &records {
            bench.feed(std::slice::from_ref(record));
            assert!(bench.connections() <= MAX_CONNECTIONS);
            match dice.below(12) {
                0 => bench.tick(dice.odd_number()),
                1 => {
                    let conn = 1 + dice.next() % 9;
                    let direction = Script::server(1).asks();
                    let direction = if dice.below(2) == 0 {
                        direction
                    } else {
                        direction.opposite()
                    };
                    let answer = (conn, direction, dice.odd_number(), dice.odd_number());
                    bench.advice.progress.push_back(answer);
                }
                _ => {}
            }
        }
        let outcome = bench.finish();
        if milestones {
            outcome.assert_milestones_in_order();
        }
    }
    // generous, for a slow machine: it takes a few seconds
    assert!(
        begun.elapsed() < Duration::from_secs(60),
        "{:?}",
        begun.elapsed()
    );
}

/// A stream of early records is not kept without a bound.
#[test]
fn records_that_wait_for_a_lost_one_are_bounded() {
    let mut bench = Bench::new(options());
    for conn in 1..=20 {
        let mut script = Script::server(conn).on_port(40_000 + conn as u16);
        script.ask(get("/a")).lose_ask(get("/b"));
        for _ in 0..100 {
            script.ask([b'x'; 16000]);
        }
        bench.feed(&script.take());
    }
    let resident = resident_bytes();
    assert!(resident < 500 << 20, "{resident} bytes");
    bench.finish();
}

fn resident_bytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    line.split_whitespace()
        .nth(1)
        .unwrap()
        .parse::<u64>()
        .unwrap()
        * 1024
}
