//! The beginnings of contents, for records that show them.

use http_tracer::event::Direction;
use http_tracer::pipeline::Options;
use http_tracer::record::{Body, Keep, Role};

use crate::support::bench::{options, run_with, Hint, Outcome};
use crate::support::messages::*;
use crate::support::script::{Script, ANSWERS_AT};

fn keeping(body_bytes: usize) -> Options {
    Options {
        keep: Keep {
            body_bytes,
            ..options().keep
        },
        ..options()
    }
}

fn response_body(outcome: &Outcome) -> &Body {
    outcome.exchanges[0].response_body.as_ref().expect("kept")
}

#[test]
fn content_is_kept_without_its_chunks_however_it_is_cut() {
    let request = b"POST /a HTTP/1.1\r\nHost: h\r\nContent-Type: text/x\r\nTransfer-Encoding: chunked\r\n\r\n\
                    3;ext=1\r\nabc\r\n4\r\ndefg\r\n0\r\nTrailer: x\r\n\r\n";
    let response = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\ncontent-encoding: br\r\nContent-Length: 5\r\n\r\n12345";
    for size in 1..request.len() {
        let mut script = Script::new(1, Role::Server);
        for piece in request.chunks(size) {
            script.ask(piece);
        }
        for piece in response.chunks(size) {
            script.answer(piece);
        }
        let outcome = run_with(keeping(6), &script.take());
        let request = outcome.exchanges[0].request_body.as_ref().expect("kept");
        assert_eq!(
            (&request.bytes[..], request.length, request.whole),
            (&b"abcdef"[..], 7, false)
        );
        assert_eq!(request.content_type.as_deref(), Some(&b"text/x"[..]));
        let body = response_body(&outcome);
        assert_eq!(
            (&body.bytes[..], body.length, body.whole),
            (&b"12345"[..], 5, true)
        );
        assert_eq!(body.content_encoding.as_deref(), Some(&b"gzip, br"[..]));
    }
}

#[test]
fn a_body_is_muted_once_enough_of_it_is_here() {
    const LONG: usize = 1 << 20;
    let head = head_of_ok("/big", LONG);
    let mut script = Script::server(1);
    script.ask(get("/big")).answer(&head).answer(vec![b'x'; 50]);
    let outcome = run_with(keeping(100), &script.take());
    assert!(outcome.told.is_empty(), "{:?}", outcome.told);

    let mut script = Script::server(1);
    script
        .ask(get("/big"))
        .answer(&head)
        .answer(vec![b'x'; 100]);
    let outcome = run_with(keeping(100), &script.take());
    let end = ANSWERS_AT + (head.len() + LONG) as u64;
    assert_eq!(outcome.told, [Hint::Mute(1, Direction::Send, end)]);
    assert_eq!(
        (
            response_body(&outcome).length,
            response_body(&outcome).whole
        ),
        (100, false)
    );
}

#[test]
fn content_behind_a_hole_is_not_joined_to_what_was_before() {
    let head = head_of_ok("/big", 3000);
    let mut script = Script::server(1);
    script
        .ask(get("/big"))
        .answer([&head[..], b"begin"].concat());
    script.call_cut(Direction::Send, 2990, b"more");
    script.answer(b"xxend");
    let outcome = run_with(keeping(1000), &script.take());
    let body = response_body(&outcome);
    assert_eq!(
        (&body.bytes[..], body.length, body.whole),
        (&b"beginmore"[..], 3000, false)
    );
}

#[test]
fn an_interim_response_has_no_part_in_it() {
    let mut script = Script::server(1);
    script
        .ask(get("/a"))
        .answer(b"HTTP/1.1 103 Early Hints\r\nContent-Type: a/b\r\n\r\n");
    script.answer(ok("/a", b"body"));
    let outcome = run_with(keeping(1000), &script.take());
    assert_eq!(response_body(&outcome).content_type, None);
    assert_eq!(response_body(&outcome).length, 4);
}
