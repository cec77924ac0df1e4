//! Connections that were open before the tracer came: nothing is invented, and
//! the next exchange is right.

use http_tracer::record::{Completeness, Role};

use crate::support::bench::{run, Outcome};
use crate::support::messages::*;
use crate::support::script::Script;

/// Lets the script say what the tracer meets first, then has an exchange.
fn joining(role: Role, first: impl FnOnce(&mut Script)) -> Outcome {
    let mut script = Script::new(1, role).joined();
    first(&mut script);
    script
        .ask(post("/next", b"body"))
        .answer(ok("/next", b"body"));
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    let next = outcome.of("/next");
    assert_eq!(next.span.completeness, Completeness::Complete);
    assert_eq!(next.status, Some(200));
    assert_eq!(
        next.span.request_bytes,
        Some(post("/next", b"body").len() as u64)
    );
    assert_eq!(
        next.span.response_bytes,
        Some(ok("/next", b"body").len() as u64)
    );
    outcome
}

/// Of what was under way nothing can be said but that it was answered.
fn only_the_next(role: Role, first: impl FnOnce(&mut Script)) {
    let outcome = joining(role, first);
    assert_eq!(outcome.exchanges.len(), 1, "{:?}", outcome.summary());
}

const BOTH: [Role; 2] = [Role::Server, Role::Client];

#[test]
fn between_two_exchanges() {
    for role in BOTH {
        only_the_next(role, |_| {});
    }
}

#[test]
fn between_a_request_and_its_response() {
    for role in BOTH {
        let outcome = joining(role, |script| {
            script.answer(ok("/before", b"abc"));
        });
        assert_eq!(
            outcome.summary(),
            [
                "  200 StartUnseen Response",
                "POST /next 200 Complete Response"
            ]
        );
        let before = &outcome.exchanges[0];
        assert_eq!(
            (
                before.span.request_bytes,
                before.span.duration_ns,
                before.span.ttfb_ns
            ),
            (None, None, None)
        );
        assert_eq!(
            before.span.response_bytes,
            Some(ok("/before", b"abc").len() as u64)
        );
        assert_eq!(before.span.role, role);
    }
}

#[test]
fn in_a_request_body() {
    for role in BOTH {
        let outcome = joining(role, |script| {
            script
                .ask("form=1&more=2")
                .ask("GET /fake HTTP/1.1\r\n\r\n");
            script.answer(ok("/before", b"abc"));
        });
        assert_eq!(
            outcome.summary(),
            [
                "  200 StartUnseen Response",
                "POST /next 200 Complete Response"
            ]
        );
    }
}

#[test]
fn in_a_request_body_of_any_bytes() {
    for role in BOTH {
        let outcome = joining(role, |script| {
            script
                .ask([0, 255, b'\n', 13, 10])
                .ask([b'H'; 40])
                .answer(ok("/before", b"abc"));
        });
        assert_eq!(outcome.exchanges.len(), 2);
    }
}

#[test]
fn in_a_request_head() {
    for role in BOTH {
        let outcome = joining(role, |script| {
            script
                .ask("-Agent: x\r\nAccept: */*\r\n\r\n")
                .answer(ok("/before", b"abc"));
        });
        assert_eq!(outcome.exchanges.len(), 2);
    }
}

#[test]
fn in_a_response_body() {
    for role in BOTH {
        only_the_next(role, |script| {
            script
                .answer("rest of some text\n")
                .answer("and more of it\n");
        });
    }
}

#[test]
fn in_a_response_body_of_any_bytes() {
    for role in BOTH {
        only_the_next(role, |script| {
            script.answer([0, 255, b'\n', 13, 10]).answer([b'H'; 40]);
        });
    }
}

#[test]
fn in_a_response_body_that_looks_like_messages() {
    for role in BOTH {
        only_the_next(role, |script| {
            script.answer("text, then\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            script.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            script.answer("GET /fake HTTP/1.1\r\nHost: a\r\n\r\n");
            script.answer("HTTP/1.1 404 Not Found\r\n\r\n");
        });
    }
}

#[test]
fn in_a_chunked_response() {
    for role in BOTH {
        only_the_next(role, |script| {
            script.answer("llo\r\n5\r\nworld\r\n").answer("0\r\n\r\n");
        });
    }
}

#[test]
fn in_a_response_head() {
    for role in BOTH {
        only_the_next(role, |script| {
            script
                .answer("tent-Type: text/plain\r\nContent-Length: 5\r\n\r\n")
                .answer("hello");
        });
    }
}

#[test]
fn in_prose_that_begins_like_a_request_line() {
    for role in BOTH {
        only_the_next(role, |script| {
            script.answer("word by word\n").answer("and line by line\n");
        });
    }
}

#[test]
fn in_a_body_that_ends_in_one_call_with_the_next_pipelined_response() {
    for role in BOTH {
        only_the_next(role, |script| {
            script.answer([b"rest of a body".as_slice(), &ok("/before", b"abc")].concat());
        });
    }
}

/// In a body it may take some turns until a message begins where it can be seen.
#[test]
fn a_connection_that_speaks_something_else_is_given_up_after_some_turns() {
    let mut script = Script::server(1).joined();
    for _ in 0..20 {
        script.ask("PING\r\n").answer("+PONG\r\n");
    }
    let outcome = run(&script.take());
    assert!(outcome.exchanges.is_empty());
    assert_eq!(outcome.told.len(), 1, "dismissed");
}

#[test]
fn the_end_of_a_connection_joined_in_a_body_is_no_exchange() {
    for role in BOTH {
        let mut script = Script::new(1, role).joined();
        script.answer("rest of some text").closes();
        let outcome = run(&script.take());
        assert!(outcome.exchanges.is_empty());
    }
}
