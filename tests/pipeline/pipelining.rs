//! Requests that do not wait for the answers before them, and answers that do not
//! wait for their requests: each answer stands beside its own request, or the
//! exchange says that this is not certain.

use http_tracer::record::{Completeness, Exchange, Role};

use crate::support::bench::{options, run, Bench};
use crate::support::messages::*;
use crate::support::script::Script;

const BOTH: [Role; 2] = [Role::Server, Role::Client];

/// `depth` requests are under way at any time: a new one follows each answer.
fn sliding(role: Role, depth: usize, requests: usize) -> Script {
    let mut script = Script::new(1, role);
    for n in 0..requests + depth {
        if let Some(answered) = n.checked_sub(depth) {
            let target = format!("/{answered}");
            script.answer(match answered % 3 {
                0 => ok(&target, b"body"),
                1 => ok_chunked(&target, &[b"abc", b"def"], ""),
                _ => bare(&target, 304, ""),
            });
        }
        if n < requests {
            script.ask(get(&format!("/{n}")));
        }
    }
    script
}

#[test]
fn a_new_request_after_each_answer_does_not_take_anothers() {
    for role in BOTH {
        for depth in 1..6 {
            let outcome = run(&sliding(role, depth, 20).take());
            outcome.assert_no_wrong_pair();
            assert_eq!(outcome.exchanges.len(), 20);
            for exchange in &outcome.exchanges {
                assert_eq!(exchange.span.completeness, Completeness::Complete);
            }
        }
    }
}

#[test]
fn whichever_record_of_them_is_lost_no_answer_is_surely_anothers() {
    for role in BOTH {
        for depth in 1..5 {
            let records = sliding(role, depth, 12).take();
            for lost in 3..records.len() {
                let mut bench = Bench::new(options());
                let mut now = 2_000_000_000;
                for (number, record) in records.iter().enumerate() {
                    if number != lost {
                        bench.feed(std::slice::from_ref(record));
                    }
                    now += 25_000_000;
                    bench.tick(now);
                }
                bench.tick(now + 25_000_000);
                bench.finish().assert_no_wrong_pair();
            }
        }
    }
}

#[test]
fn content_where_none_may_be_does_not_shift_the_answers_behind_it() {
    let mut script = Script::server(1);
    script.ask(get("/0")).ask(get("/1"));
    script.answer(ok("/0", b"")).ask(get("/2"));
    script.answer([bare("/1", 204, ""), b"ok".to_vec()].concat());
    for n in 2..8 {
        script
            .ask(get(&format!("/{}", n + 1)))
            .answer(ok(&format!("/{n}"), b"body"));
    }
    run(&script.take()).assert_no_wrong_pair();
}

#[test]
fn more_requests_than_are_remembered_do_not_shift_the_answers() {
    for (asked, depth) in [(4_100, 4_100), (9_000, 5_000)] {
        let outcome = run(&sliding(Role::Server, depth, asked).take());
        outcome.assert_no_wrong_pair();
        assert_eq!(outcome.exchanges.len(), asked);
        let whole = |exchange: &&Exchange| exchange.span.completeness == Completeness::Complete;
        let late = outcome.account.evicted_exchanges;
        assert_eq!(
            outcome.exchanges.iter().filter(whole).count(),
            asked - late as usize
        );
        assert!(late > 0);
    }
}

#[test]
fn more_than_can_be_counted_makes_the_answers_uncertain() {
    let asked = 70_000;
    let outcome = run(&sliding(Role::Server, asked, asked).take());
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.exchanges.len(), asked);
}

/// One thread may read the answer before another's send has returned.
#[test]
fn an_answer_before_its_request_is_not_the_next_ones() {
    for first in [true, false] {
        let mut script = Script::client(1);
        if !first {
            script.ask(get("/0")).answer(ok("/0", b""));
        }
        script.answer(bare("/a", 413, "Content-Length: 0\r\n"));
        script.ask(post("/a", b"much"));
        script.ask(get("/b")).answer(ok("/b", b"body"));
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        assert_eq!(
            outcome.summary()[usize::from(!first)..],
            [
                "POST /a 413 Inferred Response",
                "GET /b 200 Complete Response"
            ]
        );
    }
}

/// That a send was under way shows in what the kernel side says of the answer.
#[test]
fn an_answer_while_its_request_is_being_sent_is_surely_its() {
    let mut script = Script::client(1);
    script.ask(get("/0")).answer(ok("/0", b""));
    script
        .while_sending()
        .answer(bare("/a", 413, "Content-Length: 0\r\n"));
    script.ask(post("/a", b"much"));
    script.ask(get("/b")).answer(ok("/b", b"body"));
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    assert_eq!(
        outcome.summary()[1..],
        [
            "POST /a 413 Complete Response",
            "GET /b 200 Complete Response"
        ]
    );
    let early = outcome.of("/a");
    assert_eq!(
        (early.span.ttfb_ns, early.span.duration_ns),
        (Some(1), Some(1))
    );
}

#[test]
fn an_answer_that_begins_before_its_request_and_ends_after_it_is_not_the_next_ones() {
    let answer = ok("/a", &[b'x'; 200]);
    let mut script = Script::client(1);
    script
        .answer(&answer[..100])
        .ask(post("/a", b"much"))
        .answer(&answer[100..]);
    script.ask(get("/b")).answer(ok("/b", b"body"));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "POST /a 200 Inferred Response",
            "GET /b 200 Complete Response"
        ]
    );
}

#[test]
fn an_interim_response_that_nothing_asked_for_hides_no_exchange() {
    for role in BOTH {
        let mut script = Script::new(1, role);
        script.ask(get("/0")).answer(ok("/0", b""));
        script.answer("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
        for n in 1..4 {
            let target = format!("/{n}");
            script.ask(get(&target)).answer(ok(&target, b""));
        }
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        assert_eq!(outcome.exchanges.len(), 4, "{:?}", outcome.summary());
        for exchange in &outcome.exchanges {
            assert_eq!(exchange.span.completeness, Completeness::Complete);
        }
    }
}

#[test]
fn joined_while_head_is_asked_for_the_next_answers_are_no_content() {
    for framing in ["Content-Length: 1000\r\n", "Transfer-Encoding: chunked\r\n"] {
        for role in BOTH {
            let mut script = Script::new(1, role).joined();
            script.answer(bare("/head", 200, framing));
            for n in 0..3 {
                let target = format!("/{n}");
                script.ask(get(&target)).answer(ok(&target, b"body"));
            }
            let outcome = run(&script.take());
            outcome.assert_no_wrong_pair();
            assert_eq!(
                outcome.summary(),
                [
                    "  200 StartUnseen Response",
                    "GET /0 200 Complete Response",
                    "GET /1 200 Complete Response",
                    "GET /2 200 Complete Response",
                ]
            );
        }
    }
}

#[test]
fn content_of_http_0_9_may_begin_like_a_version() {
    let mut script = Script::server(1);
    script.ask("GET /old\r\n").answer("Hello, HTTP").closes();
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /old - Inferred Response"]);
}
