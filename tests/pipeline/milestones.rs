//! Milestones: what is told of an exchange before its record is there, for who follows
//! which request a thread works on.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use http_tracer::pipeline::Options;
use http_tracer::record::{Milestone, Point, Role};
use http_tracer::recording::{Answers, Reader, Step};

use crate::support::bench::{options, run, run_with, Bench, Outcome, Told};
use crate::support::frames::{block, frame, END_HEADERS, END_STREAM};
use crate::support::messages::*;
use crate::support::script::{BothEnds, Raw, Script, STEP_NS};

fn told(records: &[Raw]) -> Outcome {
    let options = Options {
        milestones: true,
        ..options()
    };
    run_with(options, records)
}

/// Of each thing that was told: what, connection, target, and the thread where one is told.
fn story(outcome: &Outcome) -> Vec<String> {
    let target = |conn_id: u64, request_id: u64| {
        let its = outcome.exchanges.iter().find(|exchange| {
            let span = &exchange.span;
            (span.conn_id, span.request_id) == (conn_id, request_id)
        });
        its.map_or("?".into(), |exchange| {
            String::from_utf8_lossy(&exchange.target).into_owned()
        })
    };
    let point = |what: &str, at: &Point| {
        let tid = at.task.map_or("-".into(), |task| task.tid.to_string());
        let target = target(at.conn_id, at.request_id);
        format!("{what} {} {target} by {tid}", at.conn_id)
    };
    let line = |told: &Told| match told {
        Told::Milestone(Milestone::Begun(at)) => point("begun", at),
        Told::Milestone(Milestone::Answered(at)) => point("answered", at),
        Told::Milestone(Milestone::Withdrawn { conn_id, .. }) => format!("withdrawn {conn_id}"),
        Told::Milestone(Milestone::Closed { conn_id, .. }) => format!("closed {conn_id}"),
        Told::Record(conn_id, id) => format!("record {conn_id} {}", target(*conn_id, *id)),
    };
    outcome.order.iter().map(line).collect()
}

fn points(outcome: &Outcome) -> Vec<(Point, bool)> {
    let point = |told: &Told| match *told {
        Told::Milestone(Milestone::Begun(at)) => Some((at, false)),
        Told::Milestone(Milestone::Answered(at)) => Some((at, true)),
        _ => None,
    };
    outcome.order.iter().filter_map(point).collect()
}

#[test]
fn what_a_thread_asks_while_it_serves_stands_between_beginning_and_answer() {
    let mut server = Script::server(1);
    let mut client = Script::client(2).on_port(50_000);
    let mut records = server.ask(get("/outer")).take();
    records.extend(client.ask(get("/inner")).answer(ok("/inner", b"x")).take());
    records.extend(server.answer(ok("/outer", b"y")).closes().follows().take());
    let outcome = told(&records);
    assert_eq!(
        story(&outcome),
        [
            "begun 1 /outer by 200",
            "begun 2 /inner by 201",
            "answered 2 /inner by 201",
            "record 2 /inner",
            "answered 1 /outer by 200",
            "record 1 /outer",
            "closed 1",
            "closed 2",
        ]
    );
    for (at, answered) in points(&outcome) {
        let mut its = outcome.exchanges.iter();
        let exchange = its.find(|exchange| exchange.span.request_id == at.request_id);
        let span = &exchange.expect("a record").span;
        assert_eq!(at.role, span.role);
        if answered {
            assert_eq!(span.ttfb_ns, Some(STEP_NS));
        } else {
            assert_eq!(at.task, Some(span.task));
        }
    }
}

/// A pool's threads: one reads the request, another one answers.
#[test]
fn the_thread_that_answers_is_told_beside_the_one_that_read() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role);
        script.thread = 3;
        script.ask(head_of_post("/a", 4));
        script.thread = 4;
        script.ask(b"body");
        script.thread = 5;
        script.answer(head_of_ok("/a", 6));
        script.thread = 6;
        script.answer(b"answer");
        let outcome = told(&script.take());
        let [(begun, false), (answered, true)] = points(&outcome)[..] else {
            panic!("{:?}", outcome.order);
        };
        let tid = |at: Point| at.task.expect("seen").tid;
        assert_eq!(tid(answered) - tid(begun), 20);
        assert_eq!(answered.ts - begun.ts, 2 * STEP_NS);
        assert_eq!(outcome.of("/a").span.task.tid, tid(begun));
    }
}

#[test]
fn nothing_is_told_that_nobody_asked_for() {
    let mut script = Script::server(1);
    script.ask(get("/a")).answer(ok("/a", b"")).closes();
    let outcome = run(&script.take());
    assert_eq!(story(&outcome), ["record 1 /a"]);
}

#[test]
fn an_interim_response_is_no_answer_and_half_a_head_neither() {
    let mut script = Script::server(1);
    let mut bench = Bench::new(Options {
        milestones: true,
        ..options()
    });
    let answers = |bench: &mut Bench, script: &mut Script| {
        bench.feed(&script.take());
        let is_answer = |told: &&Told| matches!(told, Told::Milestone(Milestone::Answered(_)));
        bench.order().iter().filter(is_answer).count()
    };
    script.ask(get("/a"));
    assert_eq!(answers(&mut bench, &mut script), 0);
    script.answer(b"HTTP/1.1 100 Cont").answer(b"inue\r\n\r\n");
    script.answer(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
    script.answer(&ok("/a", b"body")[..20]);
    let began = script.now;
    assert_eq!(answers(&mut bench, &mut script), 0);
    script.answer(&ok("/a", b"body")[20..]);
    assert_eq!(answers(&mut bench, &mut script), 1);
    let outcome = bench.finish();
    outcome.assert_milestones_in_order();
    assert_eq!(points(&outcome)[1].0.ts, began, "its first byte's time");
}

#[test]
fn pipelined_requests_begin_in_order_and_end_one_by_one() {
    let mut script = Script::server(1);
    script.ask([get("/a"), get("/b")].concat());
    script.answer([ok("/a", b"1"), ok("/b", b"2")].concat());
    assert_eq!(
        story(&told(&script.take()))[..6],
        [
            "begun 1 /a by 200",
            "begun 1 /b by 200",
            "answered 1 /a by 200",
            "record 1 /a",
            "answered 1 /b by 200",
            "record 1 /b",
        ]
    );
}

#[test]
fn the_streams_of_http_2_begin_and_are_answered_each_by_itself() {
    const END: u8 = END_HEADERS | END_STREAM;
    let request = |stream: u32, target: &str| {
        let fields = [(":method", "GET"), (":scheme", "http"), (":path", target)];
        frame(1, END, stream, &block(&fields))
    };
    let answer = |stream: u32, flags: u8, status: &str| {
        frame(1, flags, stream, &block(&[(":status", status)]))
    };
    let mut script = Script::server(1);
    let preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".as_slice();
    script.ask([preface, &frame(4, 0, 0, &[])].concat());
    script.answer(frame(4, 0, 0, &[]));
    script.ask([request(1, "/a"), request(3, "/b")].concat());
    script.thread = 7;
    script.answer(answer(3, END_HEADERS, "103"));
    script.answer(answer(3, END, "200"));
    script.answer(answer(1, END_HEADERS, "200"));
    script.answer(frame(0, END_STREAM, 1, b"content"));
    assert_eq!(
        story(&told(&script.take())),
        [
            "begun 1 /a by 200",
            "begun 1 /b by 200",
            "answered 1 /b by 270",
            "record 1 /b",
            "answered 1 /a by 270",
            "record 1 /a",
            "closed 1",
        ]
    );
}

const UPGRADE: &str =
    "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
const SWITCHING: &str =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";

#[test]
fn a_websocket_begins_behind_its_upgrade_and_ends_with_its_connection() {
    let mut script = Script::server(1);
    script.ask(UPGRADE).answer(SWITCHING).closes().follows();
    assert_eq!(
        story(&told(&script.take())),
        [
            "begun 1 /ws by 200",
            "answered 1 /ws by 200",
            "record 1 /ws",
            "begun 1 /ws by 200",
            "record 1 /ws",
            "closed 1",
        ]
    );
}

#[test]
fn what_was_taken_for_a_request_behind_an_upgrade_is_withdrawn() {
    let mut script = Script::server(1);
    script.ask([UPGRADE.as_bytes(), &get("/text")].concat());
    script.answer(SWITCHING);
    let outcome = told(&script.take());
    outcome.assert_milestones_in_order();
    let story = story(&outcome);
    assert_eq!(story[1], "begun 1 ? by 200", "{story:?}");
    assert!(story.contains(&"withdrawn 1".to_string()), "{story:?}");
}

/// What a client asks begins there before it does at the server, under the same number.
#[test]
fn both_ends_of_an_exchange_are_told_of_by_one_number() {
    for mut both in [BothEnds::tcp(1), BothEnds::unix(1)] {
        both.ask(get("/a"), false).answer(ok("/a", b"a"), false);
        let outcome = told(&both.records);
        let said: Vec<_> = (points(&outcome).iter())
            .map(|(at, answered)| (at.role, *answered))
            .collect();
        assert_eq!(
            said,
            [
                (Role::Client, false),
                (Role::Server, false),
                (Role::Server, true),
                (Role::Client, true)
            ]
        );
        let first = points(&outcome)[0].0.request_id;
        assert!(points(&outcome)
            .iter()
            .all(|(at, _)| at.request_id == first));
    }
}

#[test]
fn an_answer_whose_request_nobody_saw_begins_with_itself() {
    let mut script = Script::server(1).joined();
    script.answer(ok("/a", b"a"));
    assert_eq!(
        story(&told(&script.take())),
        [
            "begun 1  by 200",
            "answered 1  by 200",
            "record 1 ",
            "closed 1"
        ]
    );
}

/// Two threads of one server ask another one while they serve, at the same time: each of
/// what they ask is made for the request that its thread has begun and not answered.
#[test]
fn milestones_tell_which_request_another_one_was_made_for() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/calls-within.rec");
    let file = BufReader::new(File::open(golden).expect("the recording"));
    let mut reader = Reader::new(file).expect("a recording");
    let mut bench = Bench::new(Options {
        milestones: true,
        ..options()
    });
    let mut take = |step: Step<'_>, _: &mut Answers| match step {
        Step::Tick(now) => bench.tick(now),
        Step::Record(raw) => bench.feed(&[raw.to_vec()]),
        Step::Wall(_) => {}
    };
    while reader.step(&mut take).expect("a whole recording") {}
    let outcome = bench.finish();
    outcome.assert_milestones_in_order();
    let mut serves: HashMap<(u32, u32), u64> = HashMap::new();
    let mut made_for = HashMap::new();
    for told in &outcome.order {
        let Told::Milestone(Milestone::Begun(at) | Milestone::Answered(at)) = told else {
            continue;
        };
        let task = at.task.expect("seen");
        let thread = (task.pid, task.tid);
        match (told, at.role) {
            (Told::Milestone(Milestone::Answered(_)), Role::Server) => {
                assert_eq!(serves.remove(&thread), Some(at.request_id));
            }
            (Told::Milestone(Milestone::Answered(_)), Role::Client) => {}
            (_, Role::Server) => assert_eq!(serves.insert(thread, at.request_id), None),
            (_, Role::Client) => {
                made_for.extend(serves.get(&thread).map(|served| (at.request_id, *served)));
            }
        }
    }
    let target = |id: &u64| {
        let mut its = outcome.exchanges.iter();
        let exchange = its.find(|exchange| exchange.span.request_id == *id);
        String::from_utf8_lossy(&exchange.expect("a record").target).into_owned()
    };
    let mut pairs: Vec<_> = made_for
        .iter()
        .map(|(a, b)| target(a) + " " + &target(b))
        .collect();
    pairs.sort();
    let all = [
        "/part/one/1 /one",
        "/part/one/2 /one",
        "/part/two/1 /two",
        "/part/two/2 /two",
    ];
    assert_eq!(pairs, all);
}
