//! HTTP/2: streams side by side on one connection, each an exchange.

use http_tracer::event::Direction;
use http_tracer::pipeline::Options;
use http_tracer::record::{Body, Completeness, End, Exchange, Grpc, Keep, Protocol, Role};

use crate::support::bench::*;
use crate::support::dice::Dice;
use crate::support::frames::*;
use crate::support::messages::{get, ANSWERS};
use crate::support::script::*;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PUSH_PROMISE: u8 = 5;
const GOAWAY: u8 = 7;
const END: u8 = END_HEADERS | END_STREAM;

fn client_preface() -> Vec<u8> {
    [PREFACE, &frame(SETTINGS, 0, 0, &[0, 3, 0, 0, 0, 100])].concat()
}

fn server_preface() -> Vec<u8> {
    frame(SETTINGS, 0, 0, &[])
}

fn request(stream: u32, flags: u8, target: &str) -> Vec<u8> {
    let fields = [
        (":method", "GET"),
        (":scheme", "http"),
        (":path", target),
        (":authority", "test.example"),
    ];
    frame(HEADERS, flags, stream, &block(&fields))
}

fn response(stream: u32, flags: u8, target: &str) -> Vec<u8> {
    let fields = [(":status", "200"), (&ANSWERS.to_lowercase(), target)];
    frame(HEADERS, flags, stream, &block(&fields))
}

fn data(stream: u32, flags: u8, content: &[u8]) -> Vec<u8> {
    frame(DATA, flags, stream, content)
}

/// Both prefaces have been exchanged.
fn begun(role: Role) -> Script {
    let mut script = Script::new(1, role);
    script.ask(client_preface()).answer(server_preface());
    script
}

/// `METHOD TARGET STATUS Completeness End`, in the order of the targets.
fn sorted(outcome: &Outcome) -> Vec<String> {
    let mut summary = outcome.summary();
    summary.sort();
    summary
}

fn only(outcome: &Outcome) -> &Exchange {
    assert_eq!(outcome.exchanges.len(), 1, "{:?}", outcome.summary());
    &outcome.exchanges[0]
}

#[test]
fn an_exchange_has_its_streams_sizes_and_times() {
    for role in [Role::Server, Role::Client] {
        let mut script = begun(role);
        let start = script.now;
        let fields = block(&[
            (":method", "POST"),
            (":scheme", "http"),
            (":path", "/form?a=b"),
            (":authority", "test.example"),
            (
                "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            ),
            ("cookie", "id=1"),
        ]);
        script.ask(frame(HEADERS, END_HEADERS, 1, &fields));
        script
            .ask(data(1, 0, b"hello "))
            .ask(data(1, END_STREAM, b"world"));
        let head = block(&[(":status", "404"), ("server", "s")]);
        script.answer(frame(HEADERS, END_HEADERS, 1, &head));
        script.answer(data(1, END_STREAM, b"not found")).closes();
        let outcome = run(&script.take());
        let exchange = only(&outcome);
        assert_eq!(outcome.summary(), ["POST /form?a=b 404 Complete Response"]);
        assert_eq!(exchange.protocol, Some(Protocol::H2));
        assert_eq!(exchange.span.role, role);
        assert_eq!(exchange.host.as_deref(), Some(&b"test.example"[..]));
        assert_eq!(exchange.span.request_bytes, Some(fields.len() as u64 + 11));
        assert_eq!(exchange.span.response_bytes, Some(head.len() as u64 + 9));
        assert_eq!(exchange.span.ttfb_ns, Some(3 * STEP_NS));
        assert_eq!(exchange.span.duration_ns, Some(4 * STEP_NS));
        assert_eq!(
            exchange.span.timestamp_ns,
            options().wall_offset_ns + start + STEP_NS
        );
        assert_eq!(
            exchange.span.trace.map(|trace| trace.parent_span_id[7]),
            Some(0x31)
        );
        let payload = "POST /form?a=b HTTP/2\r\nhost: test.example\r\n\
             traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n\
             cookie: id=1\r\n\r\nhello world";
        assert_eq!(String::from_utf8_lossy(&exchange.payload), payload);
        let names = |headers: &Option<Vec<http_tracer::record::Header>>| {
            let headers = headers.iter().flatten();
            headers
                .map(|header| String::from_utf8_lossy(&header.name).into())
                .collect()
        };
        let asked: Vec<String> = names(&exchange.request_headers);
        assert_eq!(asked, ["traceparent", "cookie"]);
        let told: Vec<String> = names(&exchange.response_headers);
        assert_eq!(told, ["server"]);
        assert_eq!(exchange.grpc, None);
    }
}

#[test]
fn streams_side_by_side_are_paired_by_their_number() {
    for role in [Role::Server, Role::Client] {
        let mut script = begun(role);
        let streams: Vec<u32> = (0..100).map(|n| 2 * n + 1).collect();
        for &stream in &streams {
            script.ask(request(stream, END_HEADERS, &format!("/{stream}")));
        }
        for &stream in &streams {
            script.ask(data(stream, END_STREAM, b"body"));
        }
        let backwards = streams.iter().rev();
        for &stream in backwards.clone() {
            script.answer(response(stream, END_HEADERS, &format!("/{stream}")));
        }
        for round in 0..3 {
            let flags = if round == 2 { END_STREAM } else { 0 };
            let all: Vec<Vec<u8>> = backwards
                .clone()
                .map(|&stream| data(stream, flags, &vec![b'x'; stream as usize]))
                .collect();
            script.answer(all.concat());
        }
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        assert_eq!(outcome.exchanges.len(), 100);
        for stream in streams {
            let exchange = outcome.of(&format!("/{stream}"));
            assert_eq!(exchange.span.completeness, Completeness::Complete);
            let head = response(stream, 0, &format!("/{stream}")).len() as u64 - 9;
            assert_eq!(
                exchange.span.response_bytes,
                Some(head + 3 * u64::from(stream))
            );
        }
    }
}

/// Requests, a body, trailers, a reset, a push: a bit of all.
fn story(script: &mut Script, cuts: &[usize]) {
    let asks = [
        client_preface(),
        request(1, END, "/1"),
        request(3, END_HEADERS, "/3"),
        data(3, END_STREAM, b"some body"),
        request(5, END, "/5"),
        frame(RST_STREAM, 0, 5, &[0, 0, 0, 8]),
        request(7, END, "/7"),
    ]
    .concat();
    let pushed = block(&[
        (":method", "GET"),
        (":path", "/pushed"),
        (":authority", "test.example"),
    ]);
    let answers = [
        server_preface(),
        response(3, END_HEADERS, "/3"),
        frame(
            PUSH_PROMISE,
            END_HEADERS,
            3,
            &[&[0, 0, 0, 2], &pushed[..]].concat(),
        ),
        data(3, 0, b"one"),
        response(2, END_HEADERS, "/pushed"),
        response(1, END, "/1"),
        data(3, END_STREAM, b"two"),
        data(2, END_STREAM, b"pushed"),
        response(7, END_HEADERS, "/7"),
        data(7, 0, b"x"),
        frame(HEADERS, END, 7, &block(&[("checksum", "1")])),
    ]
    .concat();
    let within = |bytes: &[u8]| -> Vec<usize> {
        let cuts = cuts.iter().copied();
        cuts.take_while(|&cut| cut < bytes.len()).collect()
    };
    let (asking, answering) = (script.asks(), script.answers());
    script.call_in_pieces(asking, &asks, &within(&asks));
    script.call_in_pieces(answering, &answers, &within(&answers));
    script.closes();
}

#[test]
fn however_calls_cut_the_frames_the_exchanges_are_the_same() {
    let expected = [
        "GET /1 200 Complete Response",
        "GET /3 200 Complete Response",
        "GET /5 - NoResponse Reset",
        "GET /7 200 Complete Response",
        "GET /pushed 200 Complete Response",
    ];
    for role in [Role::Server, Role::Client] {
        for cut in 0..400 {
            for cuts in [vec![cut], vec![cut, cut + 1], (0..cut).collect()] {
                let mut script = Script::new(1, role);
                story(&mut script, &cuts);
                let outcome = run(&script.take());
                assert_eq!(sorted(&outcome), expected, "{cuts:?}");
                let sizes = |target| {
                    let exchange = outcome.of(target);
                    (exchange.span.request_bytes, exchange.span.response_bytes)
                };
                let len = |frame: Vec<u8>| frame.len() as u64 - 9;
                let asked = len(request(3, 0, "/3")) + 9;
                assert_eq!(
                    sizes("/3"),
                    (Some(asked), Some(len(response(3, 0, "/3")) + 6))
                );
                assert_eq!(outcome.account.resyncs, 0);
            }
        }
    }
}

#[test]
fn a_server_may_speak_first() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role);
        script.answer(server_preface());
        script.ask([client_preface(), request(1, END, "/")].concat());
        script.answer(response(1, END, "/"));
        assert_eq!(
            run(&script.take()).summary(),
            ["GET / 200 Complete Response"]
        );
    }
}

#[test]
fn a_unix_connection_need_not_say_that_it_begins() {
    let mut script = Script::server(1).unix(7, 8).joined();
    script.answer(server_preface());
    script.ask([client_preface(), request(1, END, "/")].concat());
    script.answer(response(1, END, "/"));
    assert_eq!(
        run(&script.take()).summary(),
        ["GET / 200 Complete Response"]
    );
}

fn grpc_request(stream: u32) -> Vec<u8> {
    let fields = block(&[
        (":method", "POST"),
        (":path", "/pkg.Greeter/Chat"),
        (":authority", "a"),
        ("content-type", "application/grpc+proto"),
    ]);
    frame(HEADERS, END_HEADERS, stream, &fields)
}

#[test]
fn grpc_calls_have_a_status_and_count_messages_across_frames() {
    let mut script = begun(Role::Server);
    let message = [&[0, 0, 0, 0, 7], &b"content"[..]].concat();
    script.ask(grpc_request(1));
    let messages = message.repeat(5);
    for piece in messages.chunks(7) {
        script.ask(data(1, 0, piece));
    }
    let head = block(&[(":status", "200"), ("content-type", "application/grpc")]);
    script.answer(frame(HEADERS, END_HEADERS, 1, &head));
    script
        .answer(data(1, 0, &message))
        .answer(data(1, 0, &message));
    script.ask(data(1, END_STREAM, b""));
    let trailers = block(&[("grpc-status", "5"), ("grpc-message", "none")]);
    script.answer(frame(HEADERS, END, 1, &trailers));
    let outcome = run(&script.take());
    let exchange = only(&outcome);
    assert_eq!(exchange.protocol, Some(Protocol::Grpc));
    let grpc = Grpc {
        status: Some(5),
        request_messages: Some(5),
        response_messages: Some(2),
    };
    assert_eq!(exchange.grpc, Some(grpc));
    assert_eq!(exchange.span.completeness, Completeness::Complete);
    assert!(exchange
        .payload
        .ends_with(b"application/grpc+proto\r\n\r\n"));
}

#[test]
fn a_grpc_failure_may_have_no_body() {
    let mut script = begun(Role::Client);
    script
        .ask(grpc_request(1))
        .ask(data(1, END_STREAM, &[0; 5]));
    let head = block(&[(":status", "200"), ("grpc-status", "12")]);
    script.answer(frame(HEADERS, END, 1, &head));
    let outcome = run(&script.take());
    let grpc = only(&outcome).grpc.unwrap();
    assert_eq!(
        (grpc.status, grpc.request_messages, grpc.response_messages),
        (Some(12), Some(1), Some(0))
    );
}

#[test]
fn ends_of_streams_are_what_ended_them() {
    let mut script = begun(Role::Server);
    for stream in (1..20).step_by(2) {
        script.ask(request(stream, END, &format!("/{stream:02}")));
    }
    // answered, and then called off: that was too late
    script.answer(response(1, END, "/01"));
    script.ask(frame(RST_STREAM, 0, 1, &[0, 0, 0, 8]));
    // called off in the middle, by either end
    script.answer(response(3, END_HEADERS, "/03"));
    script.ask(frame(RST_STREAM, 0, 3, &[0, 0, 0, 8]));
    script.answer(frame(RST_STREAM, 0, 5, &[0, 0, 0, 7]));
    // an answer on its way to a stream that was called off is nobody's
    script
        .answer(response(3, END, "/03"))
        .answer(data(3, END_STREAM, b"late"));
    // never looked at
    script.answer(frame(GOAWAY, 0, 0, &[0, 0, 0, 15, 0, 0, 0, 0]));
    script.answer(response(7, END, "/07"));
    script.answer(response(9, END_HEADERS, "/09"));
    script.peer_closes().follows();
    let outcome = run(&script.take());
    assert_eq!(
        sorted(&outcome),
        [
            "GET /01 200 Complete Response",
            "GET /03 200 EndUnseen Reset",
            "GET /05 - NoResponse Reset",
            "GET /07 200 Complete Response",
            "GET /09 200 EndUnseen ClientClosed",
            "GET /11 - NoResponse ClientClosed",
            "GET /13 - NoResponse ClientClosed",
            "GET /15 - NoResponse ClientClosed",
            "GET /17 - NoResponse ServerClosed",
            "GET /19 - NoResponse ServerClosed",
        ]
    );
    assert_eq!(outcome.account.unmatched, 0);
}

/// RFC 9113 section 5.1.1: what a server begins is even, and higher each time.
#[test]
fn a_promise_of_a_stream_that_is_not_the_servers_or_not_idle_is_ignored() {
    let mut script = begun(Role::Server);
    let promise = |of: u32, target: &str| {
        let fields = block(&[(":method", "GET"), (":path", target)]);
        let payload = [&of.to_be_bytes(), &fields[..]].concat();
        frame(PUSH_PROMISE, END_HEADERS, 1, &payload)
    };
    script.ask(request(1, END, "/victim"));
    script
        .answer(promise(1, "/evil"))
        .answer(promise(3, "/evil"))
        .answer(promise(4, "/4"))
        .answer(promise(4, "/evil"))
        .answer(promise(2, "/evil"))
        .answer(promise(0, "/evil"))
        .answer(response(4, END, "/4"))
        .answer(promise(4, "/evil"))
        .answer(promise(6, "/6"))
        .answer(response(6, END, "/6"))
        .answer(response(1, END, "/victim"))
        .closes();
    let outcome = run(&script.take());
    assert_eq!(
        sorted(&outcome),
        [
            "GET /4 200 Complete Response",
            "GET /6 200 Complete Response",
            "GET /victim 200 Complete Response",
        ]
    );
    outcome.assert_no_wrong_pair();
}

/// Each frame once looked at all open streams.
#[test]
fn goaway_takes_no_longer_for_streams_that_are_open() {
    let mut script = begun(Role::Server);
    for n in 0..16_000 {
        script.ask(request(2 * n + 1, END, "/"));
    }
    let goaway = frame(GOAWAY, 0, 0, &[0; 8]);
    for _ in 0..20 {
        script.ask(goaway.repeat(1000));
    }
    let mut bench = Bench::new(options());
    let records = script.take();
    let begun = std::time::Instant::now();
    bench.feed(&records);
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
    assert_eq!(bench.exchanges().len(), 0);
    bench.finish();
}

#[test]
fn a_reset_connection_resets_its_streams() {
    let mut script = begun(Role::Client);
    script.ask(request(1, END, "/")).reset();
    assert_eq!(run(&script.take()).summary(), ["GET / - NoResponse Reset"]);
}

#[test]
fn an_answer_before_the_request_is_whole_waits_for_its_end() {
    let mut script = begun(Role::Server);
    script
        .ask(request(1, END_HEADERS, "/1"))
        .ask(request(3, END_HEADERS, "/3"));
    script
        .answer(response(1, END, "/1"))
        .answer(response(3, END, "/3"));
    script.ask(data(1, END_STREAM, b"rest"));
    script.answer(frame(RST_STREAM, 0, 3, &[0, 0, 0, 0]));
    let mut bench = Bench::new(options());
    bench.feed(&script.take());
    let outcome = bench.finish();
    assert_eq!(
        outcome.summary(),
        [
            "GET /1 200 Complete Response",
            "GET /3 200 Complete Response"
        ]
    );
    let sent = request(1, 0, "/1").len() as u64 - 9 + 4;
    assert_eq!(outcome.of("/1").span.request_bytes, Some(sent));
}

#[test]
fn interim_responses_are_passed_over() {
    let mut script = begun(Role::Server);
    script.ask(request(1, END, "/"));
    for status in ["100", "103"] {
        script.answer(frame(
            HEADERS,
            END_HEADERS,
            1,
            &block(&[(":status", status)]),
        ));
    }
    script.answer(response(1, END, "/"));
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET / 200 Complete Response"]);
    assert_eq!(outcome.exchanges[0].span.ttfb_ns, Some(3 * STEP_NS));
}

#[test]
fn connect_ends_as_another_protocol_when_it_is_accepted() {
    let mut script = begun(Role::Server);
    let extended = block(&[
        (":method", "CONNECT"),
        (":protocol", "websocket"),
        (":path", "/chat"),
        (":authority", "a"),
    ]);
    let plain = block(&[(":method", "CONNECT"), (":authority", "b:443")]);
    script.ask(frame(HEADERS, END_HEADERS, 1, &extended));
    script.ask(frame(HEADERS, END_HEADERS, 3, &plain));
    script.answer(response(1, END_HEADERS, "/chat"));
    script
        .ask(data(1, 0, b"\x81\x02hi"))
        .answer(data(1, 0, b"\x81\x02hi"));
    let refused = block(&[(":status", "403")]);
    script.answer(frame(HEADERS, END, 3, &refused));
    script.ask(data(3, END_STREAM, b"")).closes();
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "CONNECT /chat 200 Complete Upgrade",
            "CONNECT b:443 403 Complete Response",
        ]
    );
}

const UPGRADE: &str =
    "GET /first HTTP/1.1\r\nHost: test.example\r\nConnection: Upgrade, HTTP2-Settings\r\n\
                       Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n";
const SWITCHING: &str =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";

#[test]
fn an_upgraded_request_is_answered_on_stream_one() {
    for role in [Role::Server, Role::Client] {
        let answers = [
            SWITCHING.as_bytes(),
            &server_preface(),
            &response(1, END_HEADERS, "/first"),
        ]
        .concat();
        for cut in 0..=answers.len() {
            let mut script = Script::new(1, role);
            script.ask(UPGRADE);
            let direction = script.answers();
            script.call_in_pieces(direction, &answers, &[cut]);
            script.ask([client_preface(), request(3, END, "/second")].concat());
            script.answer([data(1, END_STREAM, b"body"), response(3, END, "/second")].concat());
            let outcome = run(&script.take());
            outcome.assert_no_wrong_pair();
            assert_eq!(
                outcome.summary(),
                [
                    "GET /first 200 Complete Response",
                    "GET /second 200 Complete Response",
                ]
            );
            let first = outcome.of("/first");
            assert_eq!(first.protocol, Some(Protocol::H2));
            assert_eq!(first.span.request_bytes, Some(UPGRADE.len() as u64));
            let told = response(1, 0, "/first").len() as u64 - 9 + 4;
            assert_eq!(first.span.response_bytes, Some(told));
            assert!(first.payload.starts_with(b"GET /first HTTP/1.1\r\n"));
        }
    }
}

#[test]
fn both_ends_give_one_exchange_by_default_and_the_same_number() {
    for receiver_first in [false, true] {
        let mut both = BothEnds::tcp(1);
        both.ask(client_preface(), receiver_first)
            .answer(server_preface(), receiver_first);
        let many: Vec<Vec<u8>> = (0..50)
            .map(|n| request(2 * n + 1, END, &format!("/{n}")))
            .collect();
        both.ask(many.concat(), receiver_first);
        for n in 0..50 {
            both.answer(response(2 * n + 1, END, &format!("/{n}")), receiver_first);
        }
        let outcome = run(&both.records);
        assert_eq!(outcome.exchanges.len(), 50);
        assert!(outcome
            .exchanges
            .iter()
            .all(|one| one.span.role == Role::Server));
        let outcome = run_with(
            Options {
                keep_both_ends: true,
                ..options()
            },
            &both.records,
        );
        let mut ids: Vec<u64> = outcome
            .exchanges
            .iter()
            .map(|one| one.span.request_id)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!((outcome.exchanges.len(), ids.len()), (100, 50));
    }
}

#[test]
fn joined_in_the_middle_it_goes_on_and_says_what_is_not_known() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role).joined();
        // the rest of an upload, the answer to what was asked before
        script.ask(data(5, END_STREAM, b"rest"));
        script.answer(response(3, END, "/before"));
        // :authority and a user-agent from a table that nobody saw
        let partly = [vec![0x82, 0x87], b"\x04\x02/a".to_vec(), vec![0xc0, 0xc1]].concat();
        script.ask(frame(HEADERS, END, 7, &partly));
        script.answer(response(7, END, "/a"));
        script.ask(request(9, END, "/b"));
        script.answer(response(9, END, "/b"));
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        assert_eq!(
            outcome.summary(),
            [
                "  200 StartUnseen Response",
                "GET /a 200 StartUnseen Response",
                "GET /b 200 Complete Response",
            ]
        );
        let known = outcome.of("/a");
        assert_eq!(known.host, None);
        assert!(known.span.duration_ns.is_some());
        let payload = String::from_utf8_lossy(&known.payload);
        assert_eq!(
            payload,
            "GET /a HTTP/2\r\n\u{fffd}: \u{fffd}\r\n\u{fffd}: \u{fffd}\r\n\r\n"
        );
        assert_eq!(outcome.exchanges[0].span.role, role);
    }
}

/// The content of a response, joined in its middle, repeats a request of HTTP/1.
#[test]
fn joined_in_a_body_of_requests_it_is_no_http_1() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role).joined();
        let nested = b"GET /nested HTTP/1.1\r\nHost: h\r\n\r\n".repeat(20);
        script.answer(&nested).answer(&nested);
        for stream in [5, 7, 9] {
            script.ask(request(stream, END, "/a"));
            script.answer(response(stream, END, "/a"));
        }
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        assert!(outcome.exchanges.iter().all(|e| e.target != b"/nested"));
        let complete = |e: &&Exchange| e.span.completeness == Completeness::Complete;
        assert!(outcome.exchanges.iter().filter(complete).count() >= 2);
        assert!(outcome.exchanges.iter().all(|e| e.span.role == role));
    }
}

/// Bytes that are the rest of a call's begin no frame, whatever they look like.
#[test]
fn frames_begin_where_calls_do() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role).joined();
        // a frame's rest, and in it what looks like another one's beginning
        let body = b"d".repeat(16_384);
        let looks = [&[0, 0x64, 0, 0, 0, 0, 0, 0, 0x0f][..], &body[9..]].concat();
        script.answer([&[0; 8][..], &[1], &body[9..], &looks].concat());
        for stream in [5, 7, 9] {
            script.ask(request(stream, END, "/a"));
            // an empty frame, which says nothing, in front
            let other = data(3, 0, b"");
            script.answer([other, response(stream, END, "/a")].concat());
        }
        let outcome = run(&script.take());
        outcome.assert_no_wrong_pair();
        let complete = |e: &&Exchange| e.span.completeness == Completeness::Complete;
        assert_eq!(
            outcome.exchanges.iter().filter(complete).count(),
            3,
            "{:#?}",
            outcome.summary()
        );
    }
}

/// Where bytes could not be read that may have been its response, none is missing.
#[test]
fn what_was_not_read_may_have_been_the_response() {
    for role in [Role::Server, Role::Client] {
        let mut script = begun(role);
        let dir = script.answers();
        script.ask(request(1, END, "/a")).ask(request(3, END, "/b"));
        let lost = [response(1, END, "/a"), response(3, END, "/b")].concat();
        script.call_cut(dir, lost.len() as u64, b"");
        script.closes();
        let outcome = run(&script.take());
        assert_eq!(
            outcome
                .summary()
                .iter()
                .filter(|said| said.contains("EndUnseen"))
                .count(),
            2,
            "{:#?}",
            outcome.summary()
        );
    }
}

#[test]
fn a_response_of_which_nothing_is_known_is_counted() {
    // a status and more from a table that nobody saw, and nothing that tells who asks
    let answer = frame(HEADERS, END, 3, &[0xc1, 0xc0, 0xbf]);
    let ask = frame(HEADERS, END, 5, &[0xc2, 0xc1]);
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role).joined();
        script.ask(&ask).answer(&answer);
        script.ask(request(7, END, "/a"));
        script.answer(response(7, END, "/a"));
        let outcome = run(&script.take());
        assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
        assert_eq!(outcome.account.unmatched, 1);
    }
}

#[test]
fn a_hole_in_data_costs_nothing() {
    let mut script = begun(Role::Server);
    let mute = script.answers();
    script
        .ask(request(1, END, "/"))
        .answer(response(1, END_HEADERS, "/"));
    let long = data(1, END_STREAM, &vec![b'x'; 16_000]);
    script.answer(&long[..1000]);
    script
        .lose(mute, &long[1000..15_000])
        .answer(&long[15_000..]);
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET / 200 Complete Response"]);
    let told = response(1, 0, "/").len() as u64 - 9 + 16_000;
    assert_eq!(outcome.exchanges[0].span.response_bytes, Some(told));
    assert!(outcome
        .told
        .iter()
        .any(|told| matches!(told, Hint::Mute(1, Direction::Send, _))));
}

/// A request, and an answer with long DATA.
fn long_answer() -> Script {
    let mut script = begun(Role::Server);
    script
        .ask(request(1, END, "/"))
        .answer(response(1, END_HEADERS, "/"))
        .answer(data(1, END_STREAM, &[b'x'; 5000]));
    script
}

fn counts_data(outcome: &Outcome) -> Vec<(Direction, bool)> {
    let told = outcome.told.iter().filter_map(|told| match told {
        Hint::CountData(1, direction, enough) => Some((*direction, *enough)),
        _ => None,
    });
    told.collect()
}

#[test]
fn long_data_need_only_be_counted_until_a_stream_says_more_by_it() {
    let mut script = begun(Role::Server);
    script
        .ask(request(1, END, "/"))
        .answer(response(1, END_HEADERS, "/"))
        .answer(data(1, 0, &[b'x'; 100]))
        .answer(data(1, END_STREAM, &[b'x'; 5000]));
    assert_eq!(
        counts_data(&run(&script.take())),
        [(Direction::Send, true)],
        "not before it is long"
    );
    let mut script = long_answer();
    script
        .ask(grpc_request(3))
        .answer(response(3, END_HEADERS, "/"))
        .answer(data(3, 0, &[b'x'; 5000]));
    let outcome = run(&script.take());
    let last = |dir| {
        let told = counts_data(&outcome);
        let mut told = told.into_iter().rev();
        told.find(|told| told.0 == dir).map(|told| told.1)
    };
    assert_eq!(last(Direction::Send), Some(false));
    assert_ne!(last(Direction::Recv), Some(true));
}

#[test]
fn a_preview_of_content_needs_the_data() {
    let mut script = long_answer();
    script.ask(request(3, END, "/"));
    let records = script.take();
    let with = |keep| {
        let told = run_with(Options { keep, ..options() }, &records);
        counts_data(&told)
    };
    let keep = options().keep;
    assert!(with(Keep {
        body_bytes: 10,
        ..keep
    })
    .is_empty());
    let payload_bytes = 257;
    assert_eq!(
        with(Keep {
            payload_bytes,
            ..keep
        }),
        [(Direction::Send, true)]
    );
    let payload_bytes = 256;
    assert_eq!(
        with(Keep {
            payload_bytes,
            ..keep
        })
        .len(),
        2,
        "requests, too"
    );
}

#[test]
fn after_a_loss_exchanges_that_it_touched_say_so_and_the_next_are_right() {
    let mut script = begun(Role::Server);
    script.ask(request(1, END, "/1")).ask(request(3, END, "/3"));
    script.answer(response(1, END_HEADERS, "/1"));
    script.lose_answer([data(1, END_STREAM, b"lost"), response(3, END_HEADERS, "/3")].concat());
    script.answer(data(3, END_STREAM, b"seen"));
    script
        .ask(request(5, END, "/5"))
        .answer(response(5, END, "/5"));
    // a request is lost, not its answer
    script.lose_ask(request(7, END, "/7"));
    script.ask(request(9, END, "/9"));
    script.answer([response(7, END, "/7"), response(9, END, "/9")].concat());
    script.closes();
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    assert_eq!(
        sorted(&outcome),
        [
            "  200 StartUnseen Response",
            "GET /1 200 EndUnseen ServerClosed",
            "GET /3 - EndUnseen Response",
            "GET /5 200 Complete Response",
            "GET /9 200 Complete Response",
        ]
    );
    assert_eq!(outcome.account.resyncs, 2);
}

#[test]
fn what_goes_on_as_something_else_is_let_go() {
    let mut script = Script::server(1);
    script
        .ask(client_preface())
        .answer("HTTP/1.1 400 Bad Request\r\n\r\n");
    script.ask(get("/"));
    let outcome = run(&script.take());
    assert!(outcome.exchanges.is_empty());
    assert!(
        matches!(outcome.told[..], [.., Hint::Dismiss(1, _)]),
        "{:?}",
        outcome.told
    );
}

#[test]
fn open_streams_are_bounded_and_none_is_forgotten() {
    let mut script = begun(Role::Server);
    for n in 0..20_000 {
        script.ask(request(2 * n + 1, END, "/"));
    }
    let outcome = run(&script.take());
    assert_eq!(outcome.exchanges.len(), 20_000);
    let given_up = outcome
        .exchanges
        .iter()
        .filter(|one| one.span.end.is_none());
    assert_eq!(given_up.count(), 20_000 - (16 << 10));
    let rest = &outcome.exchanges[20_000 - (16 << 10)..];
    assert!(rest
        .iter()
        .all(|one| one.span.end == Some(End::TracerStopped)));
}

#[test]
fn damaged_connections_balance() {
    let mut dice = Dice::new(17);
    for case in 0..3000 {
        let mut script = Script::new(
            1,
            if case % 2 == 0 {
                Role::Server
            } else {
                Role::Client
            },
        );
        let cuts: Vec<usize> = (0..500).filter(|_| dice.below(30) == 0).collect();
        story(&mut script, &cuts);
        if case % 3 == 0 {
            script = script.joined();
        }
        let mut records = script.take();
        for _ in 0..dice.below(4) {
            let last = records.len() - 1;
            let at = 1 + dice.below(last);
            match dice.below(3) {
                0 => drop(records.remove(at)),
                1 => records.swap(at, last),
                _ => {
                    let record = &mut records[at];
                    if record.len() > 72 {
                        let place = 72 + dice.below(record.len() - 72);
                        record[place] = dice.next() as u8;
                    }
                }
            }
            if records.len() < 2 {
                break;
            }
        }
        run(&records); // which checks the account
    }
}

fn with_keep(change: impl Fn(&mut Keep)) -> Options {
    let mut options = options();
    change(&mut options.keep);
    options
}

#[test]
fn the_beginnings_of_contents_are_kept() {
    let ask = block(&[
        (":method", "POST"),
        (":path", "/form"),
        ("content-type", "text/x"),
    ]);
    let answer = block(&[(":status", "200"), ("content-encoding", "gzip")]);
    let mut script = begun(Role::Server);
    script.ask(frame(HEADERS, END_HEADERS, 1, &ask));
    script
        .ask(data(1, 0, b"abcd"))
        .ask(data(1, END_STREAM, b"efgh"));
    // padded by 3
    script.answer(frame(HEADERS, END_HEADERS, 1, &answer));
    script.answer(frame(
        DATA,
        PADDED | END_STREAM,
        1,
        b"\x0312345\x00\x00\x00",
    ));
    script.ask(request(3, END, "/gap"));
    script.answer(response(3, END_HEADERS, "/gap"));
    let cut = data(3, END_STREAM, &[b'x'; 1000]);
    script.answer(&cut[..20]);
    script.lose_bytes(Direction::Send, cut.len() as u64 - 20);
    script.ask(request(5, END, "/next"));
    script.answer(response(5, END, "/next"));
    let outcome = run_with(with_keep(|keep| keep.body_bytes = 6), &script.take());
    let [form, gap, _next] = &outcome.exchanges[..] else {
        panic!("{:?}", outcome.summary());
    };
    let kept = |body: &Option<Body>| {
        let body = body.clone().expect("kept");
        (
            String::from_utf8(body.bytes).expect("ASCII"),
            body.length,
            body.whole,
        )
    };
    assert_eq!(kept(&form.request_body), ("abcdef".to_string(), 8, false));
    assert_eq!(kept(&form.response_body), ("12345".to_string(), 5, true));
    let kind = |body: &Option<Body>| body.clone().and_then(|body| body.content_type);
    assert_eq!(kind(&form.request_body).as_deref(), Some(&b"text/x"[..]));
    assert_eq!(
        kept(&gap.response_body),
        ("xxxxxx".to_string(), 1000, false)
    );
    assert_eq!(gap.span.completeness, Completeness::Complete);
}

#[test]
fn streams_that_go_on_are_told_when_they_begin() {
    let events = block(&[(":status", "200"), ("content-type", "text/event-stream")]);
    let mut script = begun(Role::Server);
    script.ask(request(1, END, "/events"));
    script.answer(frame(HEADERS, END_HEADERS, 1, &events));
    script.answer(data(1, 0, b"data: 1\n\ndata:"));
    script.ask(request(3, END, "/short"));
    let short = [
        response(3, END_HEADERS, "/short"),
        data(3, END_STREAM, b"x"),
    ];
    script.answer(short.concat());
    script.answer(data(1, END_STREAM, b" 2\n\n"));
    let outcome = run_with(with_keep(|keep| keep.live = true), &script.take());
    let seen: Vec<_> = outcome
        .exchanges
        .iter()
        .map(|e| {
            (
                e.span.live,
                e.target.as_slice(),
                e.events,
                e.span.duration_ns.is_some(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            (true, &b"/events"[..], Some(0), false),
            (false, b"/short", None, true),
            (false, b"/events", Some(2), true)
        ]
    );
    assert_eq!(outcome.account.emitted, 2);
}
