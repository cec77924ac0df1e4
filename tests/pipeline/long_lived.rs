//! Answers that go on: WebSockets, server-sent events, responses told when they begin.

use http_tracer::event::{Direction, Dismissal};
use http_tracer::pipeline::Options;
use http_tracer::proto::websocket::Tally;
use http_tracer::record::{Keep, Protocol, Role};

use crate::support::bench::{options, run, run_with, Hint};
use crate::support::messages::*;
use crate::support::script::{Script, ANSWERS_AT};

const ASK: &str =
    "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
const ANSWER: &str =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: WebSocket\r\n\r\n";

fn live() -> Options {
    Options {
        keep: Keep {
            live: true,
            ..options().keep
        },
        ..options()
    }
}

#[test]
fn a_websocket_has_a_record_at_its_upgrade_and_one_at_its_end() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role);
        // The server's first frame comes with the head.
        script
            .ask(ASK)
            .answer([ANSWER.as_bytes(), b"\x81\x05hello"].concat());
        script
            .ask(b"\x82\x83\x01\x02\x03\x04abc")
            .ask(b"\x88\x82\0\0\0\0")
            .ask(b"\x03\xe8");
        script.answer(b"\x88\x02\x03\xe8").closes();
        let outcome = run(&script.take());
        let closer = match role {
            Role::Server => "ServerClosed",
            Role::Client => "ClientClosed",
        };
        assert_eq!(
            outcome.summary(),
            [
                "GET /ws 101 Complete Upgrade".to_owned(),
                format!("GET /ws 101 Complete {closer}")
            ]
        );
        let [upgrade, end] = &outcome.exchanges[..] else {
            panic!("two records")
        };
        assert_eq!(upgrade.protocol, Some(Protocol::Http11));
        assert_eq!(end.protocol, Some(Protocol::WebSocket));
        assert_ne!(upgrade.span.request_id, end.span.request_id);
        assert_eq!(upgrade.span.response_bytes, Some(ANSWER.len() as u64));
        assert_eq!(
            (end.span.request_bytes, end.span.response_bytes),
            (Some(9 + 8), Some(7 + 4))
        );
        let websocket = end.websocket.expect("counted");
        let client = Tally {
            frames: 2,
            binary: 1,
            payload: 3,
            close: Some(1000),
            ..Tally::default()
        };
        let server = Tally {
            frames: 2,
            text: 1,
            payload: 5,
            close: Some(1000),
            ..Tally::default()
        };
        assert_eq!((websocket.client, websocket.server), (client, server));
        let told = Hint::Dismiss(1, Dismissal::Other); // once it has ended
        assert_eq!(outcome.told, [told]);
    }
}

#[test]
fn long_frames_are_muted_and_a_cut_websocket_says_so() {
    let mut script = Script::server(1);
    script.ask(ASK).answer(ANSWER);
    let at = script.at(Direction::Send);
    script
        .answer([b"\x82\x7f\0\0\0\0\0\x10\0\0".as_slice(), &[0; 100]].concat())
        .closes();
    let outcome = run(&script.take());
    assert_eq!(
        outcome.told[0],
        Hint::Mute(1, Direction::Send, at + 10 + (1 << 20))
    );
    assert_eq!(
        outcome.summary(),
        [
            "GET /ws 101 Complete Upgrade",
            "GET /ws 101 EndUnseen ServerClosed"
        ]
    );
}

#[test]
fn server_sent_events_are_counted_and_a_stream_is_told_when_it_begins() {
    let mut script = Script::server(1);
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n";
    script.ask(get("/events")).answer(head);
    script
        .answer("9\r\ndata: 1\n\n\r\n")
        .answer("6\r\ndata: \r\n")
        .answer("3\r\n2\n\n\r\n")
        .answer("0\r\n\r\n");
    script.ask(get("/short")).answer(ok("/short", b"x"));
    let outcome = run_with(live(), &script.take());
    let seen: Vec<_> = outcome
        .exchanges
        .iter()
        .map(|e| {
            (
                e.span.live,
                e.events,
                e.status,
                e.span.duration_ns.is_some(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            (true, Some(0), Some(200), false),
            (false, Some(2), Some(200), true),
            (false, None, Some(200), true)
        ]
    );
    assert_eq!(outcome.account.emitted, 2);
    assert!(!outcome
        .told
        .iter()
        .any(|told| matches!(told, Hint::Mute(..))));
}

#[test]
fn a_long_download_is_told_when_it_begins_and_when_it_ends() {
    let head = head_of_ok("/big", 1 << 20);
    let mut script = Script::server(1);
    script.ask(get("/big")).answer(&head);
    let end = ANSWERS_AT + (head.len() + (1 << 20)) as u64;
    script.lose_bytes(Direction::Send, 1 << 20);
    script.ask(get("/next")).answer(ok("/next", b""));
    let outcome = run_with(live(), &script.take());
    assert_eq!(outcome.told[0], Hint::Mute(1, Direction::Send, end));
    let seen: Vec<_> = outcome
        .exchanges
        .iter()
        .map(|e| (e.span.live, e.target.as_slice()))
        .collect();
    assert_eq!(
        seen,
        [(true, &b"/big"[..]), (false, b"/big"), (false, b"/next")]
    );
}
