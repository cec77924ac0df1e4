//! Connections seen from their beginning, of which nothing is lost.

use http_tracer::event::Dismissal;
use http_tracer::record::{Completeness, End, Protocol, Role};

use crate::support::bench::{answers, options, run, Bench, Hint};
use crate::support::messages::*;
use crate::support::script::{Script, STEP_NS};

#[test]
fn a_request_and_its_response_make_one_exchange() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(7, role);
        let (request, response) = (post("/a?b=c", b"hello"), ok("/a?b=c", b"hello back"));
        script.ask(&request);
        let begun = script.now;
        script.answer(&response);
        let outcome = run(&script.take());
        assert_eq!(outcome.summary(), ["POST /a?b=c 200 Complete Response"]);
        let exchange = &outcome.exchanges[0];
        assert_eq!(exchange.span.role, role);
        assert_eq!(
            exchange.span.timestamp_ns,
            1_700_000_000_000_000_000 + begun
        );
        assert_eq!(exchange.span.task.pid, 100 + role as u32);
        assert_eq!(exchange.span.task.comm.text(), "scripted");
        assert_eq!(
            (exchange.span.src.port, exchange.span.dst.port),
            (40_000, 80)
        );
        assert_eq!(exchange.span.src.ip.unwrap().to_string(), "10.0.0.1");
        assert_eq!(exchange.protocol, Some(Protocol::Http11));
        assert_eq!(exchange.host.as_deref(), Some(b"test.example".as_slice()));
        assert_eq!(exchange.payload, request);
        assert_eq!(exchange.span.request_bytes, Some(request.len() as u64));
        assert_eq!(exchange.span.response_bytes, Some(response.len() as u64));
        assert_eq!(exchange.span.duration_ns, Some(STEP_NS));
        assert_eq!(exchange.span.ttfb_ns, Some(STEP_NS));
        assert_eq!(exchange.span.conn_id, 7);
    }
}

#[test]
fn a_hundred_pipelined_requests_get_their_answers_in_order() {
    let mut script = Script::server(1);
    for n in 0..100 {
        script.ask(get(&format!("/{n}")));
    }
    for n in 0..100 {
        script.answer(ok(&format!("/{n}"), &vec![b'x'; n]));
    }
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.exchanges.len(), 100);
    for (n, exchange) in outcome.exchanges.iter().enumerate() {
        let target = format!("/{n}");
        assert_eq!(exchange.target, target.as_bytes());
        assert_eq!(answers(exchange), Some(target.as_bytes()));
        assert_eq!(exchange.span.completeness, Completeness::Complete);
        assert_eq!(
            exchange.span.response_bytes,
            Some(ok(&target, &vec![b'x'; n]).len() as u64)
        );
    }
}

#[test]
fn a_hundred_requests_in_one_call_get_their_answers_from_one_call() {
    let mut script = Script::client(1);
    let targets: Vec<String> = (0..100).map(|n| format!("/{n}")).collect();
    script.ask(
        targets
            .iter()
            .flat_map(|target| get(target))
            .collect::<Vec<u8>>(),
    );
    script.answer(
        targets
            .iter()
            .flat_map(|target| ok(target, b"body"))
            .collect::<Vec<u8>>(),
    );
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    assert!(outcome
        .exchanges
        .iter()
        .all(|exchange| exchange.span.completeness == Completeness::Complete));
    assert_eq!(outcome.exchanges.len(), 100);
}

#[test]
fn every_request_of_a_connection_has_an_identity_of_its_own() {
    let mut script = Script::server(1);
    for _ in 0..50 {
        script
            .ask([get("/"), get("/")].concat())
            .answer(ok("/", b""))
            .answer(ok("/", b""));
    }
    let outcome = run(&script.take());
    let mut ids: Vec<u64> = outcome
        .exchanges
        .iter()
        .map(|exchange| exchange.span.request_id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 100);
}

#[test]
fn a_head_over_64_kib_is_truncated_and_the_next_exchange_right() {
    let long = format!(
        "GET /long HTTP/1.1\r\nHost: a\r\nCookie: {}\r\nContent-Length: 2\r\n\r\nhi",
        "x".repeat(70_000)
    );
    let mut script = Script::server(1);
    script.ask(&long).answer(ok("/long", b"1"));
    script.ask(get("/next")).answer(ok("/next", b"2"));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "GET /long 200 Truncated Response",
            "GET /next 200 Complete Response"
        ]
    );
    assert_eq!(
        outcome.exchanges[0].span.request_bytes,
        Some(long.len() as u64)
    );
    assert_eq!(outcome.exchanges[0].payload, long.as_bytes()[..256]);
}

#[test]
fn a_response_head_over_64_kib_is_truncated_and_the_next_exchange_right() {
    let long = format!(
        "HTTP/1.1 200 OK\r\nX-Answers: /long\r\nSet-Cookie: {}\r\nContent-Length: 2\r\n\r\nhi",
        "x".repeat(70_000)
    );
    let mut script = Script::server(1);
    script.ask(get("/long")).answer(&long);
    script.ask(get("/next")).answer(ok("/next", b"2"));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "GET /long 200 Truncated Response",
            "GET /next 200 Complete Response"
        ]
    );
    assert_eq!(
        outcome.exchanges[0].span.response_bytes,
        Some(long.len() as u64)
    );
}

#[test]
fn an_interim_response_is_not_the_response() {
    let mut script = Script::server(1);
    script.ask(head_of_post("/expect", 5));
    let begun = script.now;
    script.answer("HTTP/1.1 100 Continue\r\n\r\n").ask("hello");
    script.answer("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
    script.answer(ok("/expect", b"done"));
    let first = script.now;
    script.ask(get("/next")).answer(ok("/next", b""));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "POST /expect 200 Complete Response",
            "GET /next 200 Complete Response"
        ]
    );
    let exchange = &outcome.exchanges[0];
    assert_eq!(
        exchange.span.response_bytes,
        Some(ok("/expect", b"done").len() as u64)
    );
    assert_eq!(
        exchange.span.request_bytes,
        Some(head_of_post("/expect", 5).len() as u64 + 5)
    );
    assert_eq!(exchange.span.ttfb_ns, Some(first - begun));
}

#[test]
fn an_interim_response_in_the_same_call_is_not_the_response() {
    let mut script = Script::client(1);
    script.ask(post("/expect", b"hello"));
    let interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n";
    script.answer([interim.as_slice(), &ok("/expect", b"done")].concat());
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["POST /expect 200 Complete Response"]);
    assert_eq!(
        outcome.exchanges[0].span.response_bytes,
        Some(ok("/expect", b"done").len() as u64)
    );
}

#[test]
fn what_has_no_body_has_none_whatever_its_length_field_says() {
    let mut script = Script::server(1);
    script.ask("HEAD /head HTTP/1.1\r\nHost: a\r\n\r\n");
    script.answer(bare("/head", 200, "Content-Length: 5000\r\n"));
    script.ask(get("/204")).answer(bare("/204", 204, ""));
    script
        .ask(get("/304"))
        .answer(bare("/304", 304, "Content-Length: 5000\r\n"));
    script.ask("HEAD /chunked HTTP/1.1\r\nHost: a\r\n\r\n");
    script.answer(bare("/chunked", 200, "Transfer-Encoding: chunked\r\n"));
    script.ask(get("/next")).answer(ok("/next", b"body"));
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    assert_eq!(
        outcome.summary(),
        [
            "HEAD /head 200 Complete Response",
            "GET /204 204 Complete Response",
            "GET /304 304 Complete Response",
            "HEAD /chunked 200 Complete Response",
            "GET /next 200 Complete Response",
        ]
    );
}

#[test]
fn chunks_and_trailers_are_counted_to_the_byte() {
    let request = post_chunked("/up", &[b"hello", b"GET / HTTP/1.1\r\n\r\n"]);
    let response = ok_chunked(
        "/up",
        &[b"HTTP/1.1 500 No\r\n\r\n", b"x"],
        "ETag: \"1\"\r\nA: b\r\n",
    );
    let mut script = Script::server(1);
    script.ask([request.as_slice(), &get("/next")].concat());
    script.answer([response.as_slice(), &ok("/next", b"")].concat());
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    assert_eq!(
        outcome.summary(),
        [
            "POST /up 200 Complete Response",
            "GET /next 200 Complete Response"
        ]
    );
    assert_eq!(
        outcome.exchanges[0].span.request_bytes,
        Some(request.len() as u64)
    );
    assert_eq!(
        outcome.exchanges[0].span.response_bytes,
        Some(response.len() as u64)
    );
}

#[test]
fn an_upgrade_ends_its_exchange_and_the_connection_is_forgotten() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role);
        script.ask("GET /x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x/1\r\n\r\n");
        script.answer(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x/1\r\n\r\n\x01\x05hello",
        );
        script
            .ask(get("/not-http-any-more"))
            .answer(ok("/not-http-any-more", b""));
        let outcome = run(&script.take());
        assert_eq!(outcome.summary(), ["GET /x 101 Complete Upgrade"]);
        assert_eq!(outcome.told, [Hint::Dismiss(1, Dismissal::Other)]);
    }
}

#[test]
fn a_tunnel_ends_its_exchange_and_the_connection_is_forgotten() {
    let mut script = Script::server(1);
    script.ask("CONNECT b.example:443 HTTP/1.1\r\nHost: b.example:443\r\n\r\n");
    script.answer("HTTP/1.1 407 Who\r\nContent-Length: 2\r\n\r\nno");
    script.ask("CONNECT b.example:443 HTTP/1.1\r\nHost: b.example:443\r\n\r\n");
    script.answer("HTTP/1.1 200 Established\r\n\r\n");
    script
        .ask("\x16\x03\x01\x02")
        .answer(ok("/not-http-any-more", b""));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "CONNECT b.example:443 407 Complete Response",
            "CONNECT b.example:443 200 Complete Upgrade"
        ]
    );
    assert_eq!(outcome.told, [Hint::Dismiss(1, Dismissal::Other)]);
}

#[test]
fn bytes_sent_ahead_of_an_upgrade_are_no_request() {
    let mut script = Script::server(1);
    script
        .ask("CONNECT b.example:443 HTTP/1.1\r\n\r\n")
        .ask(get("/inside-the-tunnel"));
    script.answer("HTTP/1.1 200 Established\r\n\r\n");
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        ["CONNECT b.example:443 200 Complete Upgrade"]
    );
}

#[test]
fn an_http_09_request_is_answered_by_the_bare_content() {
    let mut script = Script::server(1);
    script
        .ask("GET /old\r\n")
        .answer("<html>no head</html>")
        .closes();
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /old - Inferred Response"]);
    assert_eq!(outcome.exchanges[0].protocol, Some(Protocol::Http09));
    assert_eq!(outcome.exchanges[0].span.response_bytes, Some(20));
}

#[test]
fn a_response_may_come_before_its_request_is_whole() {
    let mut script = Script::server(1);
    script.ask(head_of_post("/early", 10)).ask("12345");
    script.answer(ok("/early", b"no need"));
    script
        .ask("67890")
        .ask(get("/next"))
        .answer(ok("/next", b""));
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    assert_eq!(
        outcome.summary(),
        [
            "POST /early 200 Complete Response",
            "GET /next 200 Complete Response"
        ]
    );
    assert_eq!(
        outcome.exchanges[0].span.request_bytes,
        Some(head_of_post("/early", 10).len() as u64 + 10)
    );
}

#[test]
fn positions_wrap_around_like_sequence_numbers() {
    let top = u64::from(u32::MAX);
    for before in 0..200 {
        let at = (1 << 32) + top - before;
        let mut script = Script::server(1).begin_at(at, at);
        for n in 0..3 {
            let target = format!("/{n}");
            script
                .ask(post(&target, b"some body"))
                .answer(ok(&target, b"some other body"));
        }
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        assert_eq!(outcome.exchanges.len(), 3);
        assert!(outcome
            .summary()
            .iter()
            .all(|line| line.ends_with("200 Complete Response")));
    }
}

#[test]
fn what_is_not_http_is_dismissed_at_once() {
    for opening in [
        "\x16\x03\x01\x02\x00\x01\x00\x01\u{7c}\x03\x03",
        "SSH-2.0-OpenSSH_9.2p1\r\n",
        "220 mail.example ESMTP\r\n",
        "*1\r\n$4\r\nPING\r\n",
        "GET key\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "{\"json\": \"rpc\"}\n",
    ] {
        let mut script = Script::server(1);
        script
            .ask(opening)
            .answer("whatever\r\n")
            .ask(get("/"))
            .answer(ok("/", b""));
        let outcome = run(&script.take());
        assert!(
            outcome.exchanges.is_empty(),
            "{opening:?}: {:?}",
            outcome.summary()
        );
        assert_eq!(
            outcome.told,
            [Hint::Dismiss(1, Dismissal::Other)],
            "{opening:?}"
        );
        assert_eq!(outcome.account.started, 0);
    }
}

/// In pieces, as a server may read them: they are not kept, nor read again.
#[test]
fn empty_lines_in_front_take_neither_memory_nor_time() {
    for joined in [false, true] {
        let (mut script, mut bench) = (Script::server(1), Bench::new(options()));
        if joined {
            script = script.joined();
        }
        for _ in 0..4000 {
            script.ask("\r\n\n\r\n\r\n\n");
        }
        bench.feed(&script.take());
        assert!(bench.heap_bytes() < 10_000, "{}", bench.heap_bytes());
        let at = script.now;
        script
            .ask("\r\nGE")
            .ask(&get("/a")[2..])
            .answer(ok("/a", b""));
        bench.feed(&script.take());
        let outcome = bench.finish();
        assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
        let exchange = &outcome.exchanges[0];
        assert!(exchange.payload.starts_with(b"GET /a"));
        assert_eq!(exchange.span.request_bytes, Some(get("/a").len() as u64));
        let began = options().wall_offset_ns + at + STEP_NS;
        assert_eq!(exchange.span.timestamp_ns, began);
    }
}

#[test]
fn an_upgrade_that_nobody_asked_for_is_no_record() {
    for websocket in [true, false] {
        let mut script = Script::server(1);
        let protocol = if websocket { "websocket" } else { "other" };
        let upgrade = format!(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: {protocol}\r\n\r\n"
        );
        script.ask(get("/a"));
        script.answer([ok("/a", b"ok"), upgrade.into_bytes()].concat());
        script.closes();
        let outcome = run(&script.take());
        assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
        assert_eq!(outcome.account.unmatched, 1);
        assert_eq!(outcome.account.started, 1);
    }
}

#[test]
fn a_response_that_nothing_asked_for_is_counted_and_no_exchange() {
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(ok("/a", b""));
    script
        .answer("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        .closes();
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
    assert_eq!(outcome.account.unmatched, 1);
    assert!(matches!(outcome.exchanges[0].span.end, Some(End::Response)));
}
