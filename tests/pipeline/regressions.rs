//! Mistakes that were made once: each test is named by what must not happen again.

use http_tracer::event::Direction;
use http_tracer::record::{Completeness, Role};

use crate::support::bench::*;
use crate::support::messages::*;
use crate::support::script::*;

const PATIENCE_NS: u64 = 25_000_000;

fn pass(bench: &mut Bench, script: &mut Script) {
    bench.feed(&script.take());
    script.now += PATIENCE_NS;
    bench.tick(script.now);
}

/// The first record of a direction sets its position, so that a loss before
/// it does not show. The next response becomes the first request's, "Complete".
#[test]
fn the_first_response_record_is_lost() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script.ask(get("/a")).lose_answer(ok("/a", b"lost"));
    script.ask(get("/b")).answer(ok("/b", b""));
    pass(&mut bench, &mut script);
    script.ask(get("/c")).answer(ok("/c", b""));
    pass(&mut bench, &mut script);
    let outcome = bench.finish();
    println!("{:#?}", outcome.summary());
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.of("/c").span.completeness, Completeness::Complete);
}

/// The first piece of the first request is lost: the second piece is
/// taken for the connection's opening, and the connection is dismissed for good.
#[test]
fn the_first_request_record_is_lost() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    let request = post("/a", b"body");
    script.ask("");
    script
        .lose_ask(&request[..40])
        .ask(&request[40..])
        .answer(ok("/a", b""));
    pass(&mut bench, &mut script);
    for target in ["/b", "/c", "/d"] {
        script.ask(get(target)).answer(ok(target, b""));
        pass(&mut bench, &mut script);
    }
    let outcome = bench.finish();
    println!("{:#?} {:?}", outcome.summary(), outcome.told);
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.of("/d").span.completeness, Completeness::Complete);
}

/// A 101 while a request's head is not whole: it is emitted and was not started.
#[test]
fn an_upgrade_answers_a_request_whose_head_is_not_whole() {
    let mut script = Script::server(1);
    script
        .ask("GET /a HTTP/1.1\r\nHo")
        .answer("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    run(&script.take());
}

/// An exchange without a request is queued behind a request whose head is
/// not whole; the head is then given to the wrong one of them.
#[test]
fn a_head_goes_to_the_exchange_that_it_belongs_to() {
    let mut script = Script::server(1).joined();
    script
        .ask("body")
        .answer(ok("/x", b""))
        .answer(ok("/y", b""));
    script.ask("GET /ws HTTP/1.1\r\n\r\n");
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
}

/// Joined in a request body: text is taken for a request line, because a
/// guess ("Maybe") is enough to begin with.
#[test]
fn joined_in_a_request_body_of_words() {
    let mut script = Script::server(1).joined();
    script
        .ask("rest of a form=1&more=2")
        .ask("GET /fake HTTP/1.1\r\n\r\n")
        .answer(ok("/before", b""));
    script.ask(get("/next")).answer(ok("/next", b""));
    let outcome = run(&script.take());
    println!("{:#?}", outcome.summary());
    outcome.assert_no_wrong_pair();
}

/// Joined in a response body of words: the other direction's next request is
/// read as a response, and lost; so is its exchange.
#[test]
fn joined_in_a_response_body_of_words() {
    for role in [Role::Server, Role::Client] {
        for words in [
            "rest of a body",
            "see /etc/hosts",
            "body",
            "it says HTTP/1.1 is old",
        ] {
            let mut script = Script::new(1, role).joined();
            script.answer(words);
            script.ask(get("/next")).answer(ok("/next", b""));
            script.ask(get("/later")).answer(ok("/later", b""));
            let outcome = run(&script.take());
            println!("{words}: {:#?}", outcome.summary());
            outcome.assert_no_wrong_pair();
            assert_eq!(
                outcome.of("/later").span.completeness,
                Completeness::Complete
            );
            assert_eq!(
                outcome.of("/next").span.completeness,
                Completeness::Complete
            );
        }
    }
}

/// Pipelining: a request is lost, its answer is given to the one after it.
#[test]
fn a_pipelined_request_is_lost() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script.ask(get("/0")).answer(ok("/0", b""));
    script
        .ask(get("/a"))
        .lose_ask(get("/b"))
        .answer(ok("/a", b""));
    script.ask(get("/c"));
    pass(&mut bench, &mut script);
    script.answer(ok("/b", b"")).answer(ok("/c", b""));
    script.ask(get("/d")).answer(ok("/d", b""));
    pass(&mut bench, &mut script);
    let outcome = bench.finish();
    println!("{:#?}", outcome.summary());
    outcome.assert_no_wrong_pair();
}

/// Pipelining: a response is lost, the next one is given to a later request.
#[test]
fn a_pipelined_response_is_lost() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script.ask(get("/0")).answer(ok("/0", b""));
    script
        .ask(get("/a"))
        .ask(get("/b"))
        .lose_answer(&ok("/a", b"some")[..30])
        .answer(&ok("/a", b"some")[30..]);
    pass(&mut bench, &mut script);
    script
        .ask(get("/c"))
        .answer(ok("/b", b""))
        .answer(ok("/c", b""));
    pass(&mut bench, &mut script);
    let outcome = bench.finish();
    println!("{:#?}", outcome.summary());
    outcome.assert_no_wrong_pair();
}

/// A response is invalid in its middle (a chunk size), with requests waiting.
#[test]
fn a_pipelined_response_is_invalid() {
    let mut script = Script::server(1);
    script.ask(get("/a")).ask(get("/b"));
    script.answer("HTTP/1.1 200 OK\r\nX-Answers: /a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    script
        .ask(get("/c"))
        .answer(ok("/b", b""))
        .answer(ok("/c", b""));
    let outcome = run(&script.take());
    println!("{:#?}", outcome.summary());
    outcome.assert_no_wrong_pair();
}

/// A client's end is hidden while one of its records waits for a lost one:
/// at the exit it is printed all the same.
#[test]
fn a_hidden_client_is_not_printed_at_exit() {
    // the client's records alone, with a request that waits
    let client: Vec<Raw> = {
        let mut client = Script::client(1);
        client.ask(get("/a")).answer(ok("/a", b""));
        client
            .lose_ask(get("/b"))
            .answer(ok("/b", b""))
            .ask(get("/c"));
        client.take()
    };
    let server: Vec<Raw> = {
        let mut server = Script::server(2);
        server
            .ask(get("/a"))
            .answer(ok("/a", b""))
            .ask(get("/b"))
            .answer(ok("/b", b""))
            .ask(get("/c"));
        server.take()
    };
    let mut bench = Bench::new(options());
    bench.feed(&client);
    bench.feed(&server);
    let outcome = bench.finish();
    println!("{:#?}", outcome.summary());
    assert!(outcome
        .exchanges
        .iter()
        .all(|exchange| exchange.span.role == Role::Server || exchange.target != b"/c"));
}

/// The shared memory is ahead of the ring (a busy host: a pass is bounded;
/// the kernel side mutes a long run by itself): what is still in the ring must
/// not be thrown away.
#[test]
fn a_tick_while_records_still_wait_in_the_ring() {
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(&ok("/a", b"0123456789")[..60]);
    let mut bench = Bench::new(options());
    bench.feed(&script.take());
    script.answer(&ok("/a", b"0123456789")[60..]);
    for target in ["/b", "/c"] {
        script.ask(get(target)).answer(ok(target, b""));
    }
    let backlog = script.take();
    script
        .ask(get("/d"))
        .answer(head_of_ok("/d", 1 << 20))
        .lose_bytes(Direction::Send, 300_000);
    bench
        .advice
        .progress
        .push_back((1, Direction::Send, script.at(Direction::Send), script.now));
    bench.tick(script.now);
    bench.feed(&backlog);
    bench.feed(&script.take());
    let outcome = bench.finish();
    println!("{:#?} {:?}", outcome.summary(), outcome.account);
    for target in ["/b", "/c"] {
        assert_eq!(
            outcome.of(target).span.completeness,
            Completeness::Complete,
            "{target}"
        );
    }
}

/// A hole in a request body inside the payload: what is behind the hole
/// stands as if it followed directly. So it is when two records of the body
/// change places: the early one is passed over, the late one dropped.
#[test]
fn the_payload_has_no_hole_in_it() {
    let mut script = Script::server(1);
    script
        .ask(head_of_post("/a", 30))
        .ask("0123456789")
        .lose_ask("abcdefghij")
        .ask("ABCDEFGHIJ");
    script.answer(ok("/a", b""));
    let outcome = run(&script.take());
    let payload = String::from_utf8_lossy(&outcome.exchanges[0].payload).into_owned();
    println!("{payload:?}");
    assert!(!payload.contains("9A"));
}

/// The only trace of a lost request is `unmatched`: its response is dropped,
/// and while the next request waits for the lost one, its response, too.
#[test]
fn a_lost_request_is_not_silent() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script.ask(get("/0")).answer(ok("/0", b""));
    script.lose_ask(get("/a")).answer(ok("/a", b""));
    script.ask(get("/b")).answer(ok("/b", b""));
    pass(&mut bench, &mut script);
    script.ask(get("/c")).answer(ok("/c", b""));
    pass(&mut bench, &mut script);
    let outcome = bench.finish();
    println!("{:#?} {:?}", outcome.summary(), outcome.account);
    assert_eq!(outcome.exchanges.len(), 4, "/0, the lost one, /b and /c");
}

/// Debug builds only: numbers of a damaged record overflow.
#[test]
fn positions_near_the_end_of_all_numbers() {
    let mut script = Script::server(1).begin_at(u64::MAX - 100_000, u64::MAX - 2_000_000);
    script
        .ask(get("/a"))
        .answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    script.answer(b"8\r\n12345678\r\n".repeat(4000));
    run(&script.take());
}

#[test]
fn sizes_near_the_end_of_all_numbers() {
    let mut script = Script::server(1).begin_at(0, 0);
    script.ask(get("/a")).call_cut(
        Direction::Send,
        u64::MAX / 2 + 1,
        b"HTTP/1.1 200 OK\r\n\r\n",
    );
    let second = script
        .clone()
        .begin_at(0, 0)
        .call_cut(Direction::Send, u64::MAX / 2 + 1, b"")
        .take();
    let mut records = script.take();
    records.extend(second);
    run(&records);
}

#[test]
fn times_near_the_end_of_all_numbers() {
    let mut script = Script::server(1);
    script.ask(get("/a"));
    script.now = u64::MAX - 10_000;
    script.lose_ask(get("/b")).ask(get("/c"));
    let mut bench = Bench::new(options());
    bench.feed(&script.take());
    bench.tick(5);
    bench.finish();
}

/// Requests that nobody answers are remembered without a bound.
#[test]
fn unanswered_requests_are_bounded() {
    let mut script = Script::server(1);
    let mut bench = Bench::new(options());
    let many = get("/0123456789").repeat(300);
    for _ in 0..700 {
        script.ask(&many);
        bench.feed(&script.take());
    }
    // those that wait longest are handed out as they are
    assert!(bench.exchanges().len() > 200_000);
    bench.finish();
}

/// An early response whose request is then cut by a loss waits until the
/// connection ends, and the exchanges behind it with it.
#[test]
fn an_answered_exchange_is_handed_out_when_its_request_is_cut() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    let request = post_chunked("/a", &[b"0123456789", b"0123456789", b"0123456789"]);
    script.ask(&request[..90]).answer(ok("/a", b"early"));
    script.lose_ask(&request[90..105]).ask(&request[105..]);
    pass(&mut bench, &mut script);
    assert_eq!(bench.exchanges().len(), 1);
    bench.finish();
}

/// A refusal of a request whose head is not whole is lost when the rest of
/// the head is.
#[test]
fn the_answer_to_half_a_head_is_kept() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script.ask("GET /slow HTTP/1.1\r\nHost: a\r\n");
    script.answer("HTTP/1.1 408 Timeout\r\nContent-Length: 0\r\n\r\n");
    script.lose_ask("X: y\r\n").ask("Z: z\r\n\r\n");
    pass(&mut bench, &mut script);
    script.closes();
    bench.feed(&script.take());
    let outcome = bench.finish();
    println!("{:#?}", outcome.summary());
    assert_eq!(outcome.exchanges.len(), 1);
}

/// Two requests in one call: only the first of them opens the run, so that after a loss
/// the second is known to wait for the answer behind the first's.
#[test]
fn of_requests_in_one_call_only_the_first_opens_the_run() {
    for role in [Role::Server, Role::Client] {
        let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
        let long = ok_chunked("/long", &[[b'x'; 500].as_slice(); 4], "");
        script.ask(get("/long")).answer(&long[..700]);
        script.pass(script.answers(), long.len() as u64 - 700);
        script.ask([get("/a"), get("/b")].concat());
        let early = bare("/a", 201, "Content-Length: 0\r\n");
        script
            .answer(early)
            .answer(bare("/b", 404, "Content-Length: 0\r\n"));
        pass(&mut bench, &mut script);
        let outcome = bench.finish();
        outcome.assert_no_wrong_pair();
        for (target, status) in [("/a", 201), ("/b", 404)] {
            let status_of = outcome.of(target).status;
            assert!(
                status_of.is_none_or(|of| of == status),
                "{:?}",
                outcome.summary()
            );
        }
    }
}

/// An answer that is given up goes on when the next request comes: its body is not that
/// one's answer.
#[test]
fn the_rest_of_a_body_is_no_answer_to_the_next_request() {
    for role in [Role::Server, Role::Client] {
        for lost in [0, 1, 2] {
            let mut script = Script::new(1, role);
            script.ask(get("/0")).answer(ok("/0", b"ok"));
            script.lose_ask(get("/1"));
            match lost {
                0 => script.lose_answer(ok("/1", b"ok")),
                1 => script.answer(ok("/1", b"ok")),
                _ => script.lose_answer(head_of_ok("/1", 2)).answer("ok"),
            };
            script.ask(get("/2")).answer(head_of_ok("/2", 2));
            match lost {
                0 => script.lose_answer("ok"),
                _ => script.answer("ok"),
            };
            script
                .ask(get("/3"))
                .answer(head_of_ok("/3", 2))
                .answer("ok");
            script.ask(get("/4")).answer(ok("/4", b"ok"));
            let outcome = run(&script.take());
            outcome.assert_no_wrong_pair();
            for exchange in &outcome.exchanges {
                let complete = exchange.span.completeness == Completeness::Complete;
                assert!(
                    !complete || exchange.status.is_some(),
                    "{:?}",
                    outcome.summary()
                );
            }
            assert_eq!(outcome.of("/4").span.completeness, Completeness::Complete);
        }
    }
}

/// The request, which was lost, was HEAD: the content that its answer announces never
/// comes, and the next answer was taken for it where that came in pieces.
#[test]
fn an_answer_to_a_lost_head_takes_nothing_of_the_next_one_in_pieces() {
    for role in [Role::Server, Role::Client] {
        for cut in 1..ok("/1", b"body").len() {
            let (mut script, mut bench) = (Script::new(1, role), Bench::new(options()));
            script.ask(get("/0")).answer(ok("/0", b"body"));
            script.lose_ask("HEAD /h HTTP/1.1\r\nHost: h\r\n\r\n");
            script.answer(head_of_ok("/h", 20_000)).ask(get("/1"));
            script.call_in_pieces(script.answers(), &ok("/1", b"body"), &[cut]);
            script.ask(get("/2")).answer(ok("/2", b"body"));
            pass(&mut bench, &mut script);
            let outcome = bench.finish();
            outcome.assert_no_wrong_pair();
            for target in ["/1", "/2"] {
                let exchange = outcome.of(target);
                assert_eq!(exchange.span.completeness, Completeness::Complete, "{cut}");
                assert_eq!(
                    exchange.span.response_bytes,
                    Some(ok("/1", b"body").len() as u64)
                );
            }
        }
    }
}

/// A request without its method, whose end was lost as well, was not in the account.
#[test]
fn a_request_that_is_cut_at_both_ends_is_accounted_for() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script
        .ask(get("/0"))
        .answer(ok("/0", b"body"))
        .lose_ask("POS");
    script.answer("HTTP/1.1 103 Early\r\n\r\n");
    script.ask("T /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
    script.lose_ask("5\r\nhello\r\n").ask("0\r\n\r\n");
    pass(&mut bench, &mut script);
    bench.finish();
}

/// Answers that came in one call, and whose requests were lost, had one number.
#[test]
fn answers_to_lost_requests_have_numbers_of_their_own() {
    let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
    script.ask(get("/0")).answer(ok("/0", b"body"));
    script.lose_ask([get("/1"), get("/2"), get("/3")].concat());
    script.ask(&get("/4")[..10]);
    script.answer([ok("/1", b"a"), ok("/2", b"b"), ok("/3", b"c")].concat());
    pass(&mut bench, &mut script);
    let outcome = bench.finish();
    let ids: Vec<u64> = outcome
        .exchanges
        .iter()
        .map(|e| e.span.request_id)
        .collect();
    let apart: std::collections::HashSet<&u64> = ids.iter().collect();
    assert_eq!(apart.len(), ids.len(), "{:#?}", outcome.summary());
    assert!(ids.len() > 3, "{:#?}", outcome.summary());
}
