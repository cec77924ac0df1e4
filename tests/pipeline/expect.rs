//! `Expect: 100-continue`: a body that waits for leave comes, or does not, and then the
//! next request stands in its place.

use http_tracer::record::{Completeness, Exchange, Role};

use crate::support::bench::{options, run, summary, Bench, Hint, Outcome};
use crate::support::messages::*;
use crate::support::script::Script;

const BOTH: [Role; 2] = [Role::Server, Role::Client];
const CONTINUE: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";

/// A head whose body waits, of a length or in chunks.
fn expecting(target: &str, length: Option<usize>) -> Vec<u8> {
    let framing = match length {
        Some(length) => format!("Content-Length: {length}"),
        None => "Transfer-Encoding: chunked".into(),
    };
    format!("PUT {target} HTTP/1.1\r\nHost: h\r\nexpect: 100-Continue\r\n{framing}\r\n\r\n").into()
}

fn refusal(target: &str) -> Vec<u8> {
    bare(target, 417, "Content-Length: 0\r\n")
}

/// The connection as TCP, as AF_UNIX, and inside TLS, seen by either end.
fn connections() -> Vec<Script> {
    let kinds = |role| {
        [
            Script::new(1, role),
            Script::new(1, role).unix(0xaaaa, 0xbbbb),
            Script::session(9, role),
        ]
    };
    BOTH.into_iter().flat_map(kinds).collect()
}

fn outcome(script: &mut Script) -> Outcome {
    if script.conn != 9 {
        return run(&script.take());
    }
    let mut records = Vec::new();
    let mut carrier = Script::new(1, script.role);
    records.extend(carrier.carries().take());
    records.extend(script.clone().runs_on(Some(1)).records.pop());
    records.extend(script.take());
    run(&records)
}

fn complete(exchange: &Exchange) -> bool {
    exchange.span.completeness == Completeness::Complete
}

/// Target, status, request bytes.
fn said(outcome: &Outcome) -> Vec<(String, Option<u16>, Option<u64>)> {
    outcome.assert_no_wrong_pair();
    let said = |exchange: &Exchange| {
        assert!(complete(exchange), "{}", summary(exchange));
        let target = String::from_utf8_lossy(&exchange.target).into_owned();
        (target, exchange.status, exchange.span.request_bytes)
    };
    outcome.exchanges.iter().map(said).collect()
}

#[test]
fn a_request_that_comes_instead_of_a_refused_body_is_one_of_its_own() {
    let again = [
        post("/up", b"a body"),
        get("/other"),
        post_chunked("/up", &[b"x"]),
    ];
    for connection in connections() {
        for length in [Some(1), Some(30), Some(2000), Some(1 << 40), None] {
            for next in &again {
                for piece in [1, 2, 7, 30, 10_000] {
                    if length == Some(1) && piece < 30 {
                        continue; // a body of one byte, and a strange method
                    }
                    let mut script = connection.clone();
                    let head = expecting("/up", length);
                    let target = String::from_utf8(next.clone()).unwrap();
                    let target = target.split(' ').nth(1).unwrap().to_string();
                    script.ask(&head).answer(refusal("/up"));
                    for part in next.chunks(piece) {
                        script.ask(part);
                    }
                    script.answer(ok(&target, b"done"));
                    script.ask(get("/last")).answer(ok("/last", b""));
                    let bytes = |bytes: &[u8]| Some(bytes.len() as u64);
                    assert_eq!(
                        said(&outcome(&mut script)),
                        [
                            ("/up".into(), Some(417), bytes(&head)),
                            (target, Some(200), bytes(next)),
                            ("/last".into(), Some(200), bytes(&get("/last"))),
                        ],
                        "{length:?}, in pieces of {piece}"
                    );
                }
            }
        }
    }
}

/// Other final answers refuse as well, and the next request may expect leave itself.
#[test]
fn leave_can_be_refused_more_than_once() {
    for mut script in connections() {
        for n in 0..3 {
            script.ask(expecting(&format!("/{n}"), Some(100)));
            script.answer(bare(&format!("/{n}"), 401, "Content-Length: 0\r\n"));
        }
        script.ask(expecting("/3", Some(100))).answer(CONTINUE);
        script.ask([b'x'; 100]).answer(ok("/3", b""));
        let outcome = outcome(&mut script);
        let said = said(&outcome);
        assert_eq!(said.len(), 4, "{said:?}");
        let bytes = |length: usize| Some((expecting("/0", Some(100)).len() + length) as u64);
        assert!(said[..3].iter().all(|said| said.2 == bytes(0)));
        assert_eq!((said[3].1, said[3].2), (Some(200), bytes(100)));
    }
}

/// Who answers finally without leave may read on (RFC 9110 section 10.1.1).
#[test]
fn a_body_that_comes_after_all_is_a_body() {
    let bodies: [&[u8]; 5] = [
        b"{\"name\": 1}",
        b"words and lines\nGET /fake HTTP/1.1\r\n\r\n",
        b"GET no target at all\n",
        b"\r\n\r\nno line\n",
        &[0xff; 300],
    ];
    for connection in connections() {
        for body in bodies {
            for chunked in [false, true] {
                for piece in [1, 3, 1000] {
                    let mut script = connection.clone();
                    let head = expecting("/up", (!chunked).then_some(body.len()));
                    let body = match chunked {
                        true => {
                            post_chunked("/", &[body])[post_chunked("/", &[]).len() - 5..].to_vec()
                        }
                        false => body.to_vec(),
                    };
                    script.ask(&head).answer(refusal("/up"));
                    for part in body.chunks(piece) {
                        script.ask(part);
                    }
                    script.ask(get("/last")).answer(ok("/last", b""));
                    let whole = (head.len() + body.len()) as u64;
                    let said = said(&outcome(&mut script));
                    assert_eq!(said.len(), 2, "{said:?}");
                    assert_eq!(said[0], ("/up".into(), Some(417), Some(whole)));
                }
            }
        }
    }
}

/// With leave, or before anything was answered, the body stands there whatever it is.
#[test]
fn a_message_sent_as_a_body_is_a_body() {
    let body = post("/inside", b"content");
    for connection in connections() {
        for leave in [true, false] {
            for piece in [1, 10, 1000] {
                let mut script = connection.clone();
                let head = expecting("/up", Some(body.len()));
                script.ask(&head);
                if leave {
                    script.answer(CONTINUE);
                }
                for part in body.chunks(piece) {
                    script.ask(part);
                }
                script.answer(ok("/up", b"")).ask(get("/last"));
                script.answer(ok("/last", b""));
                let said = said(&outcome(&mut script));
                assert_eq!(said.len(), 2, "{said:?}");
                assert_eq!(said[0].2, Some((head.len() + body.len()) as u64));
            }
        }
    }
}

/// Sent though leave was refused: nothing tells it from a request but what follows.
#[test]
fn a_message_sent_as_a_refused_body_makes_nothing_wrong() {
    let insides = [
        get("/inside"),
        post("/inside", b"content"),
        head_of_post("/inside", 10),
        head_of_post("/inside", get("/0").len()),
        [get("/inside").as_slice(), b"\r\nand more\r\n"].concat(),
    ];
    for connection in connections() {
        for body in &insides {
            for piece in [1, 10, 1000] {
                let mut script = connection.clone();
                script.ask(expecting("/up", Some(body.len())));
                script.answer(refusal("/up"));
                for part in body.chunks(piece) {
                    script.ask(part);
                }
                for n in 0..4 {
                    let target = format!("/{n}");
                    script.ask(get(&target)).answer(ok(&target, b"body"));
                }
                let outcome = outcome(&mut script);
                let wrong = |exchange: &&Exchange| exchange.target == b"/inside";
                let inside = outcome.exchanges.iter().find(wrong);
                assert!(inside.is_none_or(|inside| !complete(inside)));
                outcome.assert_no_wrong_pair();
            }
        }
    }
}

/// One thread may be told of what another sent before the call that sent it returns.
#[test]
fn the_refusal_may_be_told_after_the_request_that_follows_it() {
    let mut script = Script::server(1);
    script.ask(expecting("/up", Some(2000)));
    script.while_sending().ask(post("/up", b"body"));
    script.answer(refusal("/up")).answer(ok("/up", b""));
    let outcome = run(&script.take());
    assert_eq!(outcome.exchanges.len(), 2, "{:#?}", outcome.summary());
    outcome.assert_no_wrong_pair();

    let mut script = Script::client(1);
    script.answer(refusal("/up"));
    script.ask(expecting("/up", Some(2000)));
    script.ask(post("/next", b"body")).answer(ok("/next", b""));
    let outcome = run(&script.take());
    assert_eq!(outcome.exchanges.len(), 2, "{:#?}", outcome.summary());
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.of("/next").status, Some(200));
}

fn refused_and_repeated(mut script: Script) -> Script {
    script.ask(get("/first")).answer(ok("/first", b"body"));
    script.ask(expecting("/a", Some(3000)));
    script.answer(refusal("/a"));
    script.ask(head_of_post("/b", 3000)).ask([b'b'; 3000]);
    script.answer(ok("/b", b""));
    for n in 0..3 {
        let target = format!("/{n}");
        script.ask(get(&target)).answer(ok(&target, b"body"));
    }
    script
}

#[test]
fn whichever_record_around_a_refusal_is_lost_nothing_that_says_complete_is_wrong() {
    let truth = |target: &[u8]| match target {
        b"/a" => expecting("/a", Some(3000)).len(),
        b"/b" => head_of_post("/b", 3000).len() + 3000,
        b"/first" => get("/first").len(),
        _ => get("/0").len(),
    };
    for role in BOTH {
        let records = refused_and_repeated(Script::new(1, role)).take();
        for lost in 1..records.len() {
            for also in lost..records.len() {
                let mut bench = Bench::new(options());
                let mut now = 2_000_000_000;
                for (number, record) in records.iter().enumerate() {
                    if number != lost && number != also {
                        bench.feed(std::slice::from_ref(record));
                    }
                    now += 25_000_000;
                    bench.tick(now);
                }
                let outcome = bench.finish();
                outcome.assert_no_wrong_pair();
                for exchange in outcome
                    .exchanges
                    .iter()
                    .filter(|exchange| complete(exchange))
                {
                    let right = truth(&exchange.target) as u64;
                    assert_eq!(
                        exchange.span.request_bytes,
                        Some(right),
                        "{lost} and {also} lost: {}",
                        summary(exchange)
                    );
                }
            }
        }
    }
}

#[test]
fn a_refusal_that_was_before_the_tracer_hides_nothing_behind_it() {
    for role in BOTH {
        for joined in 1..4 {
            let mut script = Script::new(1, role);
            let mut calls: Vec<(bool, Vec<u8>)> = vec![
                (true, expecting("/a", Some(3000))),
                (false, refusal("/a")),
                (true, post("/b", &[b'b'; 3000])),
                (false, ok("/b", b"")),
                (true, get("/c")),
                (false, ok("/c", b"")),
            ];
            let before: Vec<_> = calls.drain(..joined).collect();
            let bytes = |asks: bool| -> u64 {
                let calls = before.iter().filter(|call| call.0 == asks);
                calls.map(|call| call.1.len() as u64).sum()
            };
            let at = [true, false].map(bytes);
            script = script.begin_at(1 + at[0], 1 + at[1]).joined();
            for (asks, bytes) in calls {
                if asks {
                    script.ask(bytes);
                } else {
                    script.answer(bytes);
                }
            }
            let outcome = run(&script.take());
            outcome.assert_no_wrong_pair();
            let last = outcome.of("/c");
            assert_eq!((last.status, complete(last)), (Some(200), true), "{joined}");
            if joined < 3 {
                assert_eq!(outcome.of("/b").status, Some(200));
                assert!(complete(outcome.of("/b")));
            }
        }
    }
}

/// What the kernel side skips cannot be a request.
#[test]
fn nothing_is_skipped_before_it_is_known_that_a_body_comes() {
    let length = 1 << 20;
    for role in BOTH {
        let mut script = Script::new(1, role);
        let mut bench = Bench::new(options());
        let mutes = |bench: &Bench| {
            let mute = |told: &&Hint| matches!(told, Hint::Mute(..));
            bench.advice.told.iter().filter(mute).count()
        };
        script.ask(expecting("/up", Some(length)));
        bench.feed(&script.take());
        bench.tick(script.now + 25_000_000);
        assert_eq!(mutes(&bench), 0);
        script.answer(CONTINUE).ask(vec![b'x'; 1000]);
        bench.feed(&script.take());
        bench.tick(script.now + 25_000_000);
        assert_eq!(mutes(&bench), 1);
        bench.finish();
    }
}
