//! Records that are lost, late or there twice: what they touched says so,
//! what follows is right, and no answer stands beside another's request.

use http_tracer::event::Direction;
use http_tracer::pipeline::Options;
use http_tracer::record::{Completeness, Keep, Role};

use crate::support::bench::{options, run, run_with, timeless, Bench, Outcome};
use crate::support::dice::Dice;
use crate::support::messages::*;
use crate::support::script::{tcp, Raw, Script};

const BOTH: [Role; 2] = [Role::Server, Role::Client];
/// After that long an early record waits no more for the one before it.
const PATIENCE_NS: u64 = 25_000_000;

fn complete(outcome: &Outcome, target: &str) {
    let exchange = outcome.of(target);
    assert_eq!(
        exchange.span.completeness,
        Completeness::Complete,
        "{:#?}",
        outcome.summary()
    );
    assert_eq!(exchange.status, Some(200), "{:#?}", outcome.summary());
}

fn touched(outcome: &Outcome, target: &str) {
    let exchange = outcome.of(target);
    assert_ne!(
        exchange.span.completeness,
        Completeness::Complete,
        "{:#?}",
        outcome.summary()
    );
}

/// Feeds what the script has said, and lets what is late be given up.
fn pass(bench: &mut Bench, script: &mut Script) {
    bench.feed(&script.take());
    script.now += PATIENCE_NS;
    bench.tick(script.now);
}

/// A hole shows with the next record of its direction, whenever that comes.
#[test]
fn an_end_that_nobody_saw_has_no_time() {
    for role in BOTH {
        let mut script = Script::new(1, role);
        script.ask(get("/end")).answer(head_of_ok("/end", 300));
        script.lose_answer([b'y'; 300]);
        script.now += 3_000_000_000;
        script
            .ask(get("/middle"))
            .answer(head_of_ok("/middle", 300));
        script.lose_answer([b'y'; 200]).answer([b'y'; 100]);
        script
            .ask(get("/closed"))
            .answer(head_of_ok("/closed", 300));
        let sent = script.answers();
        script.lose_answer([b'y'; 300]);
        script.now += 3_000_000_000;
        let mut reached = [script.at(script.asks()), script.at(sent)];
        if sent == Direction::Recv {
            reached.swap(0, 1);
        }
        script.state_at(tcp::ESTABLISHED, tcp::FIN_WAIT1, 0, tcp::CLOSED, reached);
        let outcome = run(&script.take());
        for path in ["/end", "/middle", "/closed"] {
            complete(&outcome, path);
            let exchange = outcome.of(path);
            assert!(exchange.span.ttfb_ns.is_some(), "{exchange:?}");
            let timed = exchange.span.duration_ns.is_some();
            assert_eq!(timed, path == "/middle", "{exchange:?}");
            assert!(exchange.span.elapsed_ns < 1_000_000_000, "{exchange:?}");
        }
    }
}

#[test]
fn a_hole_in_a_body_of_known_length_hides_nothing() {
    for role in BOTH {
        let mut script = Script::new(1, role);
        script.ask(head_of_post("/a", 300)).ask([b'x'; 100]);
        script.lose_ask([b'x'; 100]).ask([b'x'; 100]);
        script.answer(head_of_ok("/a", 300)).answer([b'y'; 100]);
        script.lose_answer([b'y'; 100]).answer([b'y'; 100]);
        script.ask(get("/b")).answer(ok("/b", b""));
        let outcome = run(&script.take());
        assert_eq!(
            outcome.summary(),
            [
                "POST /a 200 Complete Response",
                "GET /b 200 Complete Response"
            ]
        );
        assert_eq!(
            outcome.exchanges[0].span.request_bytes,
            Some(head_of_post("/a", 300).len() as u64 + 300)
        );
        assert_eq!(
            outcome.exchanges[0].span.response_bytes,
            Some(head_of_ok("/a", 300).len() as u64 + 300)
        );
        assert_eq!(outcome.account.gaps, 0);
    }
}

#[test]
fn a_hole_at_the_end_of_a_body_of_known_length_hides_nothing() {
    for role in BOTH {
        let mut script = Script::new(1, role);
        script
            .ask(get("/a"))
            .answer(head_of_ok("/a", 300))
            .lose_answer([b'y'; 300]);
        script.ask(get("/b")).answer(ok("/b", b""));
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        assert_eq!(
            outcome.summary(),
            [
                "GET /a 200 Complete Response",
                "GET /b 200 Complete Response"
            ]
        );
        assert_eq!(
            outcome.exchanges[0].span.response_bytes,
            Some(head_of_ok("/a", 300).len() as u64 + 300)
        );
    }
}

#[test]
fn a_hole_inside_a_chunk_hides_nothing() {
    let message = ok_chunked("/a", &[&[b'y'; 300]], "");
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(&message[..200]);
    script
        .lose(Direction::Send, &message[200..300])
        .answer(&message[300..]);
    script.ask(get("/b")).answer(ok("/b", b""));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "GET /a 200 Complete Response",
            "GET /b 200 Complete Response"
        ]
    );
    assert_eq!(
        outcome.exchanges[0].span.response_bytes,
        Some(message.len() as u64)
    );
}

#[test]
fn a_hole_across_chunks_touches_its_exchange_alone() {
    for role in BOTH {
        let message = ok_chunked("/a", &[&[b'y'; 100], &[b'z'; 100]], "");
        let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
        script.ask(get("/a")).answer(&message[..150]);
        script
            .lose_answer(&message[150..250])
            .answer(&message[250..]);
        pass(&mut bench, &mut script);
        script.ask(get("/b")).answer(ok("/b", b""));
        pass(&mut bench, &mut script);
        let outcome = bench.finish();
        outcome.assert_no_wrong_pair();
        touched(&outcome, "/a");
        complete(&outcome, "/b");
        assert_eq!(outcome.exchanges.len(), 2);
        assert_eq!(outcome.account.gaps, 1);
    }
}

#[test]
fn a_hole_across_the_chunks_of_a_request_touches_its_exchange_alone() {
    for role in BOTH {
        let message = post_chunked("/a", &[&[b'y'; 100], &[b'z'; 100]]);
        let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
        script
            .ask(&message[..150])
            .lose_ask(&message[150..250])
            .ask(&message[250..]);
        pass(&mut bench, &mut script);
        script.answer(ok("/a", b""));
        script.ask(get("/b")).answer(ok("/b", b""));
        pass(&mut bench, &mut script);
        let outcome = bench.finish();
        outcome.assert_no_wrong_pair();
        touched(&outcome, "/a");
        assert_eq!(outcome.of("/a").status, Some(200), "the answer was seen");
        complete(&outcome, "/b");
        assert_eq!(outcome.exchanges.len(), 2);
    }
}

#[test]
fn a_hole_in_a_request_head_touches_its_exchange_alone() {
    for role in BOTH {
        let request = get("/a");
        let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
        script.ask(get("/0")).answer(ok("/0", b""));
        script
            .ask(&request[..10])
            .lose_ask(&request[10..20])
            .ask(&request[20..]);
        pass(&mut bench, &mut script);
        script.answer(ok("/a", b"answer"));
        script.ask(get("/b")).answer(ok("/b", b""));
        pass(&mut bench, &mut script);
        let outcome = bench.finish();
        outcome.assert_no_wrong_pair();
        complete(&outcome, "/0");
        complete(&outcome, "/b");
        assert_eq!(outcome.summary()[1], "  200 StartUnseen Response");
        assert_eq!(outcome.exchanges.len(), 3);
    }
}

#[test]
fn a_hole_in_a_response_head_touches_its_exchange_alone() {
    for role in BOTH {
        let response = ok("/a", b"answer");
        let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
        script.ask(get("/a"));
        script
            .answer(&response[..10])
            .lose_answer(&response[10..20])
            .answer(&response[20..]);
        pass(&mut bench, &mut script);
        script.ask(get("/b")).answer(ok("/b", b""));
        pass(&mut bench, &mut script);
        let outcome = bench.finish();
        outcome.assert_no_wrong_pair();
        touched(&outcome, "/a");
        complete(&outcome, "/b");
        assert_eq!(outcome.exchanges.len(), 2);
    }
}

#[test]
fn a_lost_response_touches_its_exchange_and_a_later_one_is_right() {
    for role in BOTH {
        let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
        script.ask(get("/0")).answer(ok("/0", b""));
        script.ask(get("/a")).lose_answer(ok("/a", b"lost"));
        script.ask(get("/b")).answer(ok("/b", b""));
        pass(&mut bench, &mut script);
        script.ask(get("/c")).answer(ok("/c", b""));
        pass(&mut bench, &mut script);
        let outcome = bench.finish();
        outcome.assert_no_wrong_pair();
        touched(&outcome, "/a");
        complete(&outcome, "/c");
    }
}

#[test]
fn a_lost_request_leaves_no_wrong_pair_and_a_later_one_is_right() {
    for role in BOTH {
        let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
        script.ask(get("/0")).answer(ok("/0", b""));
        script.lose_ask(get("/a")).answer(ok("/a", b""));
        script.ask(get("/b")).answer(ok("/b", b""));
        pass(&mut bench, &mut script);
        script.ask(get("/c")).answer(ok("/c", b""));
        pass(&mut bench, &mut script);
        let outcome = bench.finish();
        outcome.assert_no_wrong_pair();
        complete(&outcome, "/0");
        complete(&outcome, "/c");
    }
}

/// Runs a stream of records with one of them lost.
fn without(records: &[Raw], lost: usize, patience: bool) -> Outcome {
    let mut bench = Bench::new(options());
    let mut now = 2_000_000_000;
    for (number, record) in records.iter().enumerate() {
        if number != lost {
            bench.feed(std::slice::from_ref(record));
        }
        if patience {
            now += PATIENCE_NS;
            bench.tick(now);
        }
    }
    bench.tick(now + PATIENCE_NS);
    bench.finish()
}

/// One exchange after the other, some in several calls.
#[test]
fn whichever_record_is_lost_the_exchanges_before_it_and_long_after_it_are_right() {
    for role in BOTH {
        let mut script = Script::new(1, role);
        script.ask(get("/begin")).answer(ok("/begin", b""));
        let begin = script.records.len();
        let mut ends = Vec::new();
        for n in 0..8 {
            let target = format!("/{n}");
            let (request, response) = match n % 3 {
                0 => (get(&target), ok(&target, b"body")),
                1 => (
                    post(&target, b"body"),
                    ok_chunked(&target, &[b"abc", b"def"], ""),
                ),
                _ => (
                    post_chunked(&target, &[b"abc", b"def"]),
                    ok(&target, &[b'x'; 90]),
                ),
            };
            let (asks, answers) = (script.asks(), script.answers());
            script.call_in_pieces(asks, &request, &[request.len() * 4 / 5]);
            script.call_in_pieces(
                answers,
                &response,
                &[response.len() / 2, response.len() * 4 / 5],
            );
            ends.push(script.records.len());
        }
        let records = script.take();
        for lost in begin..records.len() {
            for patience in [false, true] {
                let outcome = without(&records, lost, patience);
                outcome.assert_no_wrong_pair();
                let hit = ends.iter().position(|&end| lost < end).unwrap();
                for n in 0..hit {
                    complete(&outcome, &format!("/{n}"));
                }
                if patience {
                    for n in hit + 2..8 {
                        complete(&outcome, &format!("/{n}"));
                    }
                }
            }
        }
    }
}

#[test]
fn records_in_any_order_give_the_same_exchanges() {
    for role in BOTH {
        let mut script = Script::new(1, role);
        let (asks, answers) = (script.asks(), script.answers());
        let mut groups = Vec::new();
        for n in 0..4 {
            let target = format!("/{n}");
            let (request, response) = (
                post(&target, &[b'x'; 50]),
                ok_chunked(&target, &[b"abc"], ""),
            );
            script.call_in_pieces(asks, &request, &[5, 20, 60, 61]);
            groups.push(script.take());
            script.call_in_pieces(answers, &response, &[5, 20, 60, 61]);
            groups.push(script.take());
        }
        // less than a head
        let keep = Keep {
            payload_bytes: 20,
            body_bytes: 0,
            live: false,
            headers: true,
        };
        let run = |records: &[Raw]| run_with(Options { keep, ..options() }, records);
        let expected: Vec<String> = run(&groups.concat())
            .exchanges
            .iter()
            .map(timeless)
            .collect();
        assert_eq!(expected.len(), 4);
        let mut dice = Dice::new(1);
        for _ in 0..500 {
            let mut records = Vec::new();
            for (number, group) in groups.iter().enumerate() {
                let mut group = group.clone();
                // where a direction begins is told by its first record
                let first = match number {
                    0 => 2,
                    1 => 1,
                    _ => 0,
                };
                for at in (first + 1..group.len()).rev() {
                    group.swap(at, first + dice.below(at + 1 - first));
                }
                records.extend(group);
            }
            let outcome = run(&records);
            assert_eq!(outcome.account.gaps, 0);
            for (got, expected) in outcome.exchanges.iter().map(timeless).zip(&expected) {
                assert_eq!(&got, expected);
            }
            assert_eq!(outcome.exchanges.len(), expected.len());
        }
    }
}

#[test]
fn records_that_come_twice_are_read_once() {
    let mut script = Script::server(1);
    for n in 0..4 {
        let target = format!("/{n}");
        let request = post(&target, b"abcdef");
        script.ask(&request[..40]).ask(&request[40..]);
        script.answer(ok(&target, b"body"));
    }
    let records = script.take();
    let twice: Vec<Raw> = records
        .iter()
        .flat_map(|record| [record.clone(), record.clone()])
        .collect();
    let expected: Vec<String> = run(&records).exchanges.iter().map(timeless).collect();
    let outcome = run(&twice);
    assert_eq!(
        outcome.exchanges.iter().map(timeless).collect::<Vec<_>>(),
        expected
    );
    assert_eq!(outcome.account.overlaps, 12);
}

#[test]
fn bytes_that_could_not_be_read_are_a_hole_of_known_size() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script.ask(get("/a")).call_cut(Direction::Send, 500, b"");
    script.ask(get("/b")).answer(ok("/b", b""));
    pass(&mut bench, &mut script);
    let outcome = bench.finish();
    outcome.assert_no_wrong_pair();
    touched(&outcome, "/a");
    complete(&outcome, "/b");
}

/// Nothing in the records but that one is missing tells the answer to /c from
/// that to /d.
#[test]
fn an_answer_after_a_lost_one_and_its_next_request_is_not_taken_for_certain() {
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(ok("/a", b"a"));
    script.ask(get("/b")).lose_answer(ok("/b", b"b"));
    script.ask(get("/c")).lose_answer(ok("/c", b"c"));
    script.lose_ask(get("/d")).answer(ok("/d", b"d"));
    script.ask(get("/e")).answer(ok("/e", b"e"));
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    complete(&outcome, "/a");
    touched(&outcome, "/b");
    touched(&outcome, "/c");
}
