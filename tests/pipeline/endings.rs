//! How connections end, and what that says of the exchange under way.

use http_tracer::event::Direction;
use http_tracer::record::Role;

use crate::support::bench::{options, run, Bench, Hint};
use crate::support::messages::*;
use crate::support::script::{tcp, Script};

#[test]
fn the_servers_close_ends_a_body_without_length_at_the_server() {
    let mut script = Script::server(1);
    script
        .ask(get("/a"))
        .answer(ok_until_close("/a", b"abc"))
        .answer("def")
        .closes();
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
    let whole = ok_until_close("/a", b"abcdef").len() as u64;
    assert_eq!(outcome.exchanges[0].span.response_bytes, Some(whole));
}

#[test]
fn the_servers_shutdown_ends_a_body_without_length_at_the_server() {
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(ok_until_close("/a", b"abc"));
    script.state(tcp::ESTABLISHED, tcp::FIN_WAIT1, 0, tcp::SENDS_NO_MORE);
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
}

#[test]
fn reading_the_end_of_stream_ends_a_body_without_length_at_the_client() {
    let mut script = Script::client(1);
    script
        .ask(get("/a"))
        .answer(ok_until_close("/a", b"abc"))
        .peer_closes()
        .follows();
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
}

#[test]
fn a_body_without_length_waits_for_bytes_behind_the_peers_fin() {
    let mut script = Script::client(1);
    script.ask(get("/a")).answer(ok_until_close("/a", b"abc"));
    script.state(tcp::ESTABLISHED, tcp::CLOSE_WAIT, 0, tcp::RECEIVES_NO_MORE);
    script.answer("def").eof().follows();
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
    let whole = ok_until_close("/a", b"abcdef").len() as u64;
    assert_eq!(outcome.exchanges[0].span.response_bytes, Some(whole));
}

#[test]
fn a_body_that_no_record_tells_of_shows_by_where_the_connection_ended() {
    // spliced out of the socket by the server, who then closes
    let mut script = Script::server(1);
    script
        .ask(head_of_post("/a", 5000))
        .answer(ok("/a", b"done"))
        .lose_bytes(Direction::Recv, 5000);
    let reached = [script.at(Direction::Recv), script.at(Direction::Send)];
    script.state_at(tcp::ESTABLISHED, tcp::FIN_WAIT1, 0, tcp::CLOSED, reached);
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["POST /a 200 Complete Response"]);
    let whole = head_of_post("/a", 5000).len() as u64 + 5000;
    assert_eq!(outcome.exchanges[0].span.request_bytes, Some(whole));
}

#[test]
fn a_client_may_close_its_half_and_still_be_answered() {
    let mut script = Script::server(1);
    script
        .ask(get("/a"))
        .peer_closes()
        .answer(ok("/a", b"late"))
        .follows();
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);

    let mut script = Script::client(1);
    script
        .ask(get("/a"))
        .state(tcp::ESTABLISHED, tcp::FIN_WAIT1, 0, tcp::SENDS_NO_MORE);
    script.answer(ok("/a", b"late"));
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
}

#[test]
fn a_reset_ends_the_exchange_under_way() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role);
        script
            .ask(get("/a"))
            .answer(ok("/a", b""))
            .ask(get("/b"))
            .reset();
        let outcome = run(&script.take());
        assert_eq!(
            outcome.summary(),
            ["GET /a 200 Complete Response", "GET /b - NoResponse Reset"]
        );

        let mut script = Script::new(1, role);
        script
            .ask(get("/a"))
            .answer(&ok("/a", b"0123456789")[..60])
            .reset();
        let outcome = run(&script.take());
        assert_eq!(outcome.summary(), ["GET /a 200 EndUnseen Reset"]);
        assert_eq!(outcome.exchanges[0].span.duration_ns, None);
        assert_eq!(outcome.exchanges[0].span.response_bytes, Some(60));
    }
}

#[test]
fn a_client_that_goes_without_an_answer_is_named() {
    let mut script = Script::server(1);
    script.ask(get("/a")).peer_closes().follows();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /a - NoResponse ClientClosed"]
    );

    let mut script = Script::client(1);
    script.ask(get("/a")).closes();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /a - NoResponse ClientClosed"]
    );
}

#[test]
fn a_server_that_closes_without_an_answer_is_named() {
    let mut script = Script::server(1);
    script.ask(get("/a")).closes();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /a - NoResponse ServerClosed"]
    );

    let mut script = Script::client(1);
    script.ask(get("/a")).peer_closes().follows();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /a - NoResponse ServerClosed"]
    );
}

#[test]
fn a_response_that_is_cut_short_says_so() {
    let mut script = Script::client(1);
    script
        .ask(get("/a"))
        .answer(&ok("/a", b"0123456789")[..60])
        .peer_closes()
        .follows();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /a 200 EndUnseen ServerClosed"]
    );

    let chunked = ok_chunked("/a", &[b"0123456789"], "");
    let mut script = Script::server(1);
    script
        .ask(get("/a"))
        .answer(&chunked[..chunked.len() - 5])
        .closes();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /a 200 EndUnseen ServerClosed"]
    );
}

#[test]
fn a_request_whose_head_never_ends_is_an_exchange_if_its_start_line_is_whole() {
    let mut script = Script::server(1);
    script
        .ask("GET /slow HTTP/1.1\r\nHost: a\r\nX: ")
        .peer_closes()
        .follows();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /slow - NoResponse ClientClosed"]
    );

    let mut script = Script::server(1);
    script.ask("GET /slow HTT").peer_closes().follows();
    assert!(run(&script.take()).exchanges.is_empty());
}

#[test]
fn pipelined_requests_that_nobody_answers_are_all_reported() {
    let mut script = Script::server(1);
    script.ask([get("/a"), get("/b"), get("/c")].concat());
    script.answer(ok("/a", b"last one")).closes();
    assert_eq!(
        run(&script.take()).summary(),
        [
            "GET /a 200 Complete Response",
            "GET /b - NoResponse ServerClosed",
            "GET /c - NoResponse ServerClosed",
        ]
    );
}

#[test]
fn what_is_open_when_the_tracer_stops_says_so() {
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(&ok("/a", b"0123456789")[..60]);
    let mut other = Script::server(2).on_port(40_001);
    other.ask(get("/b"));
    let mut third = Script::server(3).on_port(40_002);
    third.ask(get("/c")).answer(ok("/c", b""));
    let mut bench = Bench::new(options());
    for script in [&mut script, &mut other, &mut third] {
        bench.feed(&script.take());
    }
    assert_eq!(bench.account().emitted, 1);
    let outcome = bench.finish();
    assert_eq!(outcome.account.open_at_exit, 2);
    assert_eq!(
        outcome.summary(),
        [
            "GET /c 200 Complete Response",
            "GET /a 200 EndUnseen TracerStopped",
            "GET /b - NoResponse TracerStopped",
        ]
    );
}

#[test]
fn a_body_without_length_is_not_complete_because_the_tracer_stops() {
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(ok_until_close("/a", b"abc"));
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /a 200 EndUnseen TracerStopped"]
    );
}

#[test]
fn a_connection_that_is_gone_is_forgotten() {
    let mut bench = Bench::new(options());
    for conn in 1..=500 {
        let mut script = Script::server(conn);
        script
            .ask(get("/a"))
            .answer(ok("/a", b""))
            .peer_closes()
            .follows();
        bench.feed(&script.take());
        assert_eq!(bench.connections(), 0);
    }
    assert_eq!(bench.finish().exchanges.len(), 500);
}

#[test]
fn more_connections_than_there_is_room_for_give_up_those_that_rest() {
    let mut bench = Bench::new(http_tracer::pipeline::Options {
        max_connections: 10,
        ..options()
    });
    let mut scripts: Vec<Script> = (0..50)
        .map(|n| Script::server(n).on_port(40_000 + n as u16))
        .collect();
    for script in &mut scripts {
        script.ask(get(&format!("/{}", script.conn)));
        bench.feed(&script.take());
        assert!(bench.connections() <= 10);
    }
    for script in &mut scripts {
        script.answer(ok(&format!("/{}", script.conn), b""));
        bench.feed(&script.take());
    }
    let outcome = bench.finish();
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.account.evicted, 40);
    assert_eq!(outcome.account.started, 50);
    let complete = outcome
        .summary()
        .iter()
        .filter(|line| line.ends_with("Complete Response"))
        .count();
    let given_up = outcome
        .summary()
        .iter()
        .filter(|line| line.ends_with("- EndUnseen -"))
        .count();
    assert_eq!((complete, given_up), (10, 40));
}

#[test]
fn exchanges_that_nobody_wants_are_accounted_for() {
    let mut script = Script::server(1);
    for n in 0..10 {
        let target = format!("/{n}");
        script.ask(get(&target)).answer(ok(&target, b""));
    }
    script.ask(get("/open"));
    let records = script.take();
    let mut bench = Bench::new(options()).with_room(3);
    bench.feed(&records);
    let account = bench.finish().account;
    assert_eq!(
        (account.emitted, account.filtered_out, account.open_at_exit),
        (3, 8, 0)
    );
}

#[test]
fn the_refusal_of_half_a_head_is_its_response() {
    let mut script = Script::server(1);
    script.ask("GET /slow HTTP/1.1\r\nHost: a\r\n");
    script
        .answer("HTTP/1.1 408 Timeout\r\nContent-Length: 0\r\n\r\n")
        .closes();
    assert_eq!(
        run(&script.take()).summary(),
        ["GET /slow 408 Complete Response"]
    );
}

#[test]
fn the_refusal_of_a_body_that_never_came_whole_is_its_response() {
    let mut script = Script::server(1);
    script
        .ask(head_of_post("/a", 1000))
        .ask("some")
        .answer(ok("/a", b""))
        .closes();
    assert_eq!(
        run(&script.take()).summary(),
        ["POST /a 200 Complete Response"]
    );
}

/// The kernel side may be far ahead of the records that are here: what it says of
/// the direction that goes on is not to be believed at the end of the other.
#[test]
fn the_end_of_a_request_does_not_skip_an_answer_that_is_still_in_the_ring() {
    let (mut script, mut bench) = (Script::client(1), Bench::new(options()));
    script.ask(get("/a")).half_closes();
    let far = script.at(script.answers()) + 1_000_000;
    let ahead = (1, script.answers(), far, script.now);
    bench.advice.progress.push_back(ahead);
    bench.feed(&script.take());
    bench.advice.progress.clear();
    script.answer(ok("/a", b"a"));
    bench.feed(&script.take());
    let outcome = bench.finish();
    assert!(
        outcome.summary()[0].ends_with("200 Complete Response"),
        "{:?}",
        outcome.summary()
    );
}

#[test]
fn memory_is_bounded_by_giving_up_the_connections_that_hold_most() {
    const MAX: usize = 1 << 20;
    let mut bench = Bench::new(http_tracer::pipeline::Options {
        max_memory: MAX,
        ..options()
    });
    let mut small = Script::server(1);
    for n in 0..100 {
        let mut large = Script::server(2 + n).on_port(41_000 + n as u16);
        large.ask(format!("GET /large HTTP/1.1\r\nX: {}", "y".repeat(50_000)));
        bench.feed(&large.take());
        small.ask(get("/small")).answer(ok("/small", b""));
        bench.feed(&small.take());
        assert!(bench.heap_bytes() <= MAX, "{}", bench.heap_bytes());
    }
    // One that was given up says more: it is to be announced again.
    let forgotten = |told: &Hint| match told {
        Hint::Forgotten(conn) => Some(*conn),
        _ => None,
    };
    let gone = bench.advice.told.iter().rev().find_map(forgotten);
    let gone = gone.expect("one that was given up");
    let told = bench.advice.told.len();
    let mut large = Script::server(gone);
    large.ask("x");
    bench.feed(&large.take()[1..]);
    assert_eq!(bench.advice.told[told..], [Hint::Forgotten(gone)]);
    let outcome = bench.finish();
    let small = |line: &&String| line.contains("/small") && line.ends_with("Complete Response");
    assert_eq!(outcome.summary().iter().filter(small).count(), 100);
    assert_eq!(outcome.exchanges.len(), 200);
    assert!(outcome.account.evicted > 70, "{:?}", outcome.account);
    assert_eq!(outcome.account.evicted, outcome.account.evicted_exchanges);
    assert_eq!(outcome.account.forgotten, 1);
}

#[test]
fn what_was_never_answered_has_waited_until_its_end() {
    const SECOND: u64 = 1_000_000_000;
    // The server closes two seconds later; a reset; the tracer stops.
    let mut closed = Script::server(1);
    closed.ask(get("/closed"));
    closed.now += 2 * SECOND;
    closed.closes();
    let mut reset = Script::server(2);
    reset.ask(get("/reset"));
    reset.now += 3 * SECOND;
    reset.state(tcp::ESTABLISHED, tcp::CLOSE, 104, tcp::CLOSED);
    let mut half = Script::server(3);
    half.ask(get("/half")).answer(head_of_ok("/half", 100));
    half.now += 4 * SECOND;
    half.closes();
    let mut done = Script::server(4);
    done.ask(get("/done")).answer(ok("/done", b"x"));
    for (mut script, seconds) in [(closed, 2), (reset, 3), (half, 4), (done, 0)] {
        let mut bench = Bench::new(options());
        bench.feed(&script.take());
        let outcome = bench.finish();
        let exchange = &outcome.exchanges[0];
        assert_eq!(exchange.span.elapsed_ns / SECOND, seconds, "{exchange:?}");
        match seconds {
            0 => assert_eq!(Some(exchange.span.elapsed_ns), exchange.span.duration_ns),
            _ => assert_eq!(exchange.span.duration_ns, None, "{exchange:?}"),
        }
    }
    let mut open = Script::server(5);
    open.ask(get("/open"));
    let asked = open.now;
    let mut bench = Bench::new(options());
    bench.feed(&open.take());
    bench.tick(asked + 7 * SECOND);
    let outcome = bench.finish();
    assert_eq!(outcome.exchanges[0].span.elapsed_ns, 7 * SECOND);
}
