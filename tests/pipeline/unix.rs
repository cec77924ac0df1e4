//! Ends of AF_UNIX connections, of which no state change tells.

use http_tracer::event::Call;
use http_tracer::pipeline::Options;
use http_tracer::record::{Completeness, Role};

use crate::support::bench::{options, Bench};
use crate::support::frames::*;
use crate::support::messages::*;
use crate::support::script::{BothEnds, Script};

const SECOND: u64 = 1_000_000_000;
/// The longest that an end which was read may take to be the exchange's.
const PATIENCE: u64 = 35;

fn both_roles() -> Bench {
    Bench::new(Options {
        keep_both_ends: true,
        ..options()
    })
}

fn feed(bench: &mut Bench, both: &mut BothEnds) {
    bench.feed(&std::mem::take(&mut both.records));
    bench.feed(&both.client.take());
    bench.feed(&both.server.take());
}

/// A tick each second, `from` the `to`th one.
fn wait(bench: &mut Bench, from: u64, to: u64) {
    for second in from..=to {
        bench.tick(second * SECOND);
    }
}

#[test]
fn a_request_that_is_called_off_ends_while_the_tracer_runs() {
    let (mut both, mut bench) = (BothEnds::unix(1), both_roles());
    both.ask(get("/a"), false);
    both.server.eof();
    feed(&mut bench, &mut both);
    wait(&mut bench, 1, 20);
    assert_eq!(bench.exchanges().len(), 0, "it may be answered yet");
    wait(&mut bench, 21, PATIENCE);
    assert_eq!(bench.exchanges().len(), 2);
    assert_eq!(bench.connections(), 0);
    let outcome = bench.finish();
    for line in outcome.summary() {
        assert_eq!(line, "GET /a - NoResponse ClientClosed");
    }
}

#[test]
fn a_client_that_closes_one_half_is_answered_late_and_slowly() {
    let (mut both, mut bench) = (BothEnds::unix(1), both_roles());
    both.ask(get("/a"), false);
    both.server.eof();
    feed(&mut bench, &mut both);
    wait(&mut bench, 1, 25);
    let answer = ok_chunked("/a", &[b"one", b"two", b"three"], "");
    let pieces = answer.chunks(answer.len().div_ceil(3));
    for (number, piece) in pieces.enumerate() {
        both.answer(piece, false);
        feed(&mut bench, &mut both);
        let from = 26 + 25 * number as u64;
        wait(&mut bench, from, from + 24);
    }
    let outcome = bench.finish();
    assert_eq!(
        outcome.summary(),
        [
            "GET /a 200 Complete Response",
            "GET /a 200 Complete Response"
        ]
    );
}

#[test]
fn what_is_open_when_the_tracer_stops_has_the_end_that_was_read() {
    let (mut both, mut bench) = (BothEnds::unix(1), Bench::new(options()));
    both.ask(get("/a"), false);
    both.server.eof();
    feed(&mut bench, &mut both);
    let outcome = bench.finish();
    assert_eq!(outcome.summary(), ["GET /a - NoResponse ClientClosed"]);
    assert_eq!(outcome.account.open_at_exit, 0);
}

#[test]
fn a_stream_of_http2_ends_when_its_client_has_left() {
    let (mut script, mut bench) = (Script::server(1).unix(1, 2), Bench::new(options()));
    let settings = frame(4, 0, 0, &[]);
    script
        .ask([b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".as_slice(), &settings].concat())
        .answer(&settings);
    let request = block(&[(":method", "GET"), (":path", "/a")]);
    script
        .ask(frame(1, END_HEADERS | END_STREAM, 1, &request))
        .answer(frame(1, END_HEADERS, 1, &[0x88]))
        .eof();
    bench.feed(&script.take());
    wait(&mut bench, 1, PATIENCE);
    assert_eq!(bench.connections(), 0);
    let outcome = bench.finish();
    assert_eq!(outcome.summary(), ["GET /a 200 EndUnseen ClientClosed"]);
}

const UPGRADE: &str = "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

fn websocket() -> (BothEnds, Bench) {
    let (mut both, mut bench) = (BothEnds::unix(1), both_roles());
    both.ask(format!("GET /ws HTTP/1.1\r\n{UPGRADE}"), false);
    let answer = format!("HTTP/1.1 101 Switching Protocols\r\n{UPGRADE}");
    both.answer(answer, false);
    both.ask(b"\x81\x82\0\0\0\0hi", false);
    feed(&mut bench, &mut both);
    (both, bench)
}

#[test]
fn a_websocket_that_is_closed_in_order_ends_at_once() {
    for closes in [Role::Client, Role::Server] {
        let (mut both, mut bench) = websocket();
        both.ask(b"\x88\x82\0\0\0\0\x03\xe8", false)
            .answer(b"\x88\x02\x03\xe8", false);
        let (reads, end) = match closes {
            Role::Client => (&mut both.server, "ClientClosed"),
            Role::Server => (&mut both.client, "ServerClosed"),
        };
        reads.eof();
        feed(&mut bench, &mut both);
        assert_eq!(bench.exchanges().len(), 4);
        let outcome = bench.finish();
        for line in &outcome.summary()[2..] {
            assert_eq!(*line, format!("GET /ws 101 Complete {end}"));
        }
    }
}

#[test]
fn a_websocket_that_is_cut_ends_a_while_after_its_end_was_read() {
    let (mut both, mut bench) = websocket();
    both.server.eof();
    feed(&mut bench, &mut both);
    assert_eq!(bench.exchanges().len(), 2);
    // the other half may go on
    both.answer(b"\x81\x02hi", false);
    feed(&mut bench, &mut both);
    wait(&mut bench, 1, 2 * PATIENCE);
    assert_eq!((bench.exchanges().len(), bench.connections()), (4, 0));
    let outcome = bench.finish();
    for exchange in &outcome.exchanges[2..] {
        assert_eq!(exchange.span.response_bytes, Some(4));
        assert_eq!(
            exchange.span.end,
            Some(http_tracer::record::End::ClientClosed)
        );
    }
}

/// With `--events`, and where a server hears of the end by a failed write only.
#[test]
fn a_close_that_is_reported_ends_what_is_under_way() {
    for (closes, at_once, later) in [
        (Role::Server, Role::Server, "ServerClosed"),
        (Role::Client, Role::Client, "ClientClosed"),
    ] {
        let (mut both, mut bench) = (BothEnds::unix(1), both_roles());
        let answer = ok_chunked("/a", &[b"one", b"two"], "");
        let begun = &answer[..answer.len() - 8];
        both.ask(get("/a"), false).answer(begun, false);
        match closes {
            Role::Server => both.server.makes(Call::Close),
            Role::Client => both.client.makes(Call::Close),
        };
        feed(&mut bench, &mut both);
        assert_eq!(bench.exchanges().len(), 1);
        assert_eq!(bench.exchanges()[0].span.role, at_once);
        wait(&mut bench, 1, PATIENCE);
        assert_eq!((bench.exchanges().len(), bench.connections()), (2, 0));
        for line in bench.finish().summary() {
            assert_eq!(line, format!("GET /a 200 EndUnseen {later}"));
        }
    }
}

#[test]
fn the_first_close_that_is_reported_is_the_end() {
    let (mut both, mut bench) = (BothEnds::unix(1), Bench::new(options()));
    let answer = ok_chunked("/a", &[b"one", b"two"], "");
    let begun = &answer[..answer.len() - 8];
    both.ask(get("/a"), false).answer(begun, false);
    both.client.makes(Call::Close);
    feed(&mut bench, &mut both);
    both.server.makes(Call::Close);
    feed(&mut bench, &mut both);
    assert_eq!(bench.exchanges().len(), 1);
    let outcome = bench.finish();
    assert_eq!(outcome.summary(), ["GET /a 200 EndUnseen ClientClosed"]);
}

#[test]
fn a_reported_close_ends_a_body_without_length() {
    let (mut script, mut bench) = (Script::server(1).unix(1, 2), Bench::new(options()));
    script.ask(get("/a")).answer(ok_until_close("/a", b"abc"));
    script.makes(Call::Close);
    bench.feed(&script.take());
    let outcome = bench.finish();
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
}

#[test]
fn an_identity_that_is_used_again_ends_what_it_was_used_for() {
    let mut bench = Bench::new(options());
    let mut old = Script::server(1).unix(1, 2);
    old.ask(get("/old"));
    bench.feed(&old.take());
    // another's socket at this end's address, or one whose peer is there
    for (conn, this, peer) in [(2, 1, 3), (3, 4, 1)] {
        let mut new = Script::server(conn).unix(this, peer);
        new.ask(get("/new"));
        bench.feed(&new.take());
        assert_eq!(
            (bench.connections(), bench.exchanges().len()),
            (1, conn as usize - 1)
        );
    }
    let outcome = bench.finish();
    assert_eq!(outcome.summary()[0], "GET /old - EndUnseen -");
}

/// At the same address, but not the same socket.
#[test]
fn a_close_of_another_socket_ends_nothing() {
    let mut bench = Bench::new(options());
    let mut script = Script::server(1).unix(1, 2);
    script.ask(get("/a"));
    let mut stranger = Script::server(2).unix(1, 2).with_inode(99);
    stranger.makes(Call::Close);
    bench.feed(&script.take());
    bench.feed(&stranger.take());
    script.answer(ok("/a", b""));
    bench.feed(&script.take());
    let outcome = bench.finish();
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
}

/// Nothing numbers the bytes of AF_UNIX: whose request was first is not known.
#[test]
fn requests_of_threads_at_once_are_in_doubt() {
    for role in [Role::Client, Role::Server] {
        let mut script = Script::new(1, role).unix(1, 2);
        script.ask(get("/alone")).answer(ok("/alone", b""));
        script.ask(get("/a"));
        script.thread = 1;
        script.ask(get("/b"));
        script.answer(ok("/b", b"")).answer(ok("/a", b""));
        script.ask(get("/later")).answer(ok("/later", b""));
        let outcome = crate::support::bench::run(&script.take());
        assert_eq!(
            outcome.of("/alone").span.completeness,
            Completeness::Complete
        );
        for path in ["/a", "/b", "/later"] {
            let how = outcome.of(path).span.completeness;
            assert_eq!(how, Completeness::Inferred, "{path}, {role:?}");
        }
    }
}

/// A pool hands it on, or a request is written by several.
#[test]
fn requests_of_threads_one_after_the_other_are_certain() {
    for role in [Role::Client, Role::Server] {
        let mut script = Script::new(1, role).unix(1, 2);
        for thread in 0..3 {
            script.thread = thread;
            let request = get("/a");
            let (head, rest) = request.split_at(10);
            script.ask(head);
            script.thread += 10;
            script.ask(rest).answer(ok("/a", b""));
        }
        let outcome = crate::support::bench::run(&script.take());
        assert_eq!(outcome.exchanges.len(), 3);
        for exchange in &outcome.exchanges {
            assert_eq!(exchange.span.completeness, Completeness::Complete);
        }
    }
}
