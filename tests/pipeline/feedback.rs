//! What the pipeline tells the kernel side, and what it makes of its answers.

use http_tracer::event::Direction;
use http_tracer::record::Role;

use crate::support::bench::{options, run, Bench, Hint};
use crate::support::messages::*;
use crate::support::script::{Script, ANSWERS_AT, ASKS_AT, STEP_NS};

const MIB: usize = 1 << 20;

#[test]
fn a_long_response_body_is_muted_to_its_last_byte() {
    for role in [Role::Server, Role::Client] {
        let head = head_of_ok("/big", MIB);
        let mut script = Script::new(1, role);
        script
            .ask(get("/big"))
            .answer([head.as_slice(), &[b'x'; 100]].concat());
        let outcome = run(&script.take());
        let end = ANSWERS_AT + (head.len() + MIB) as u64;
        assert_eq!(outcome.told, [Hint::Mute(1, script.answers(), end)]);
    }
}

#[test]
fn a_long_request_body_is_muted_once_the_payload_has_enough_of_it() {
    let head = head_of_post("/big", MIB);
    let end = ASKS_AT + (head.len() + MIB) as u64;
    let mut script = Script::server(1);
    script.ask(&head);
    let mut bench = Bench::new(options());
    bench.feed(&script.take());
    assert!(
        bench.advice.told.is_empty(),
        "256 bytes of payload are wanted first"
    );
    script.ask(vec![b'x'; 256]);
    bench.feed(&script.take());
    assert_eq!(bench.advice.told, [Hint::Mute(1, Direction::Recv, end)]);
    let outcome = bench.finish();
    assert_eq!(outcome.exchanges[0].payload.len(), 256);
}

#[test]
fn a_short_body_is_not_worth_a_word() {
    let mut script = Script::server(1);
    script
        .ask(get("/a"))
        .answer(head_of_ok("/a", 4095))
        .answer(vec![b'x'; 4095]);
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
    assert!(outcome.told.is_empty());
}

/// The call that reaches the end of what is muted is reported, for its time.
#[test]
fn a_muted_body_is_complete_with_the_record_of_its_last_call() {
    let mut script = Script::server(1);
    script.ask(get("/big"));
    let begun = script.now;
    script.answer(head_of_ok("/big", MIB));
    script
        .lose_bytes(Direction::Send, MIB as u64 - 1000)
        .answer(vec![b'x'; 1000]);
    let ended = script.now;
    script.ask(get("/next")).answer(ok("/next", b""));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "GET /big 200 Complete Response",
            "GET /next 200 Complete Response"
        ]
    );
    let exchange = &outcome.exchanges[0];
    assert_eq!(
        exchange.span.response_bytes,
        Some((head_of_ok("/big", MIB).len() + MIB) as u64)
    );
    assert_eq!(exchange.span.duration_ns, Some(ended - begun));
    assert_eq!(outcome.account.gaps, 0, "its length was known");
}

#[test]
fn the_shared_memory_completes_a_muted_body_at_the_next_tick() {
    for role in [Role::Server, Role::Client] {
        let mut script = Script::new(1, role);
        script.ask(get("/big"));
        let begun = script.now;
        script.answer(head_of_ok("/big", MIB));
        let first = script.now;
        let mut bench = Bench::new(options());
        bench.feed(&script.take());
        assert!(bench.exchanges().is_empty());

        let answers = script.answers();
        script.lose_bytes(answers, MIB as u64 / 2);
        bench.advice.progress.push_back((
            1,
            script.answers(),
            script.at(script.answers()),
            script.now,
        ));
        bench.tick(script.now);
        assert!(bench.exchanges().is_empty());

        let answers = script.answers();
        script.lose_bytes(answers, MIB as u64 / 2);
        let ended = script.now;
        bench
            .advice
            .progress
            .push_back((1, script.answers(), script.at(script.answers()), ended));
        bench.tick(script.now + 30 * STEP_NS);
        assert_eq!(
            bench.exchanges().len(),
            1,
            "on the tick, not at the next request"
        );

        script.ask(get("/next")).answer(ok("/next", b""));
        bench.feed(&script.take());
        let outcome = bench.finish();
        assert_eq!(
            outcome.summary(),
            [
                "GET /big 200 Complete Response",
                "GET /next 200 Complete Response"
            ]
        );
        let exchange = &outcome.exchanges[0];
        assert_eq!(
            exchange.span.response_bytes,
            Some((head_of_ok("/big", MIB).len() + MIB) as u64)
        );
        assert_eq!(exchange.span.duration_ns, Some(ended - begun));
        assert_eq!(exchange.span.ttfb_ns, Some(first - begun));
    }
}

#[test]
fn a_muted_request_body_counts_to_the_byte() {
    let head = head_of_post("/big", MIB);
    let mut script = Script::server(1);
    script.ask([head.as_slice(), &[b'x'; 300]].concat());
    script.lose_bytes(Direction::Recv, MIB as u64 - 300);
    let (pos, ts) = (script.at(Direction::Recv), script.now);
    let mut bench = Bench::new(options());
    bench.feed(&script.take());
    bench
        .advice
        .progress
        .push_back((1, Direction::Recv, pos, ts));
    bench.tick(script.now);
    script.answer(ok("/big", b"done"));
    bench.feed(&script.take());
    let outcome = bench.finish();
    assert_eq!(outcome.summary(), ["POST /big 200 Complete Response"]);
    assert_eq!(
        outcome.exchanges[0].span.request_bytes,
        Some((head.len() + MIB) as u64)
    );
}

#[test]
fn a_muted_body_until_close_counts_to_the_byte() {
    for role in [Role::Server, Role::Client] {
        let response = ok_until_close("/a", b"abc");
        let mut script = Script::new(1, role);
        script.ask(get("/a")).answer(&response);
        let answers = script.answers();
        script.lose_bytes(answers, 3 * MIB as u64);
        let mut bench = Bench::new(options());
        bench.advice.progress.push_back((
            1,
            script.answers(),
            script.at(script.answers()),
            script.now,
        ));
        match role {
            Role::Server => script.closes(),
            Role::Client => script.peer_closes().follows(),
        };
        bench.feed(&script.take());
        let outcome = bench.finish();
        assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
        let size = response.len() + 3 * MIB;
        assert_eq!(outcome.exchanges[0].span.response_bytes, Some(size as u64));
        assert_eq!(outcome.told, [Hint::Mute(1, script.answers(), u64::MAX)]);
    }
}

#[test]
fn the_tracers_end_counts_what_was_muted_before_it() {
    let head = head_of_ok("/big", MIB);
    let mut script = Script::server(1);
    script
        .ask(get("/big"))
        .answer(&head)
        .lose_bytes(Direction::Send, 1000);
    let mut bench = Bench::new(options());
    bench.feed(&script.take());
    bench
        .advice
        .progress
        .push_back((1, Direction::Send, script.at(Direction::Send), script.now));
    let outcome = bench.finish();
    assert_eq!(outcome.summary(), ["GET /big 200 EndUnseen TracerStopped"]);
    assert_eq!(
        outcome.exchanges[0].span.response_bytes,
        Some(head.len() as u64 + 1000)
    );
}

/// Chunks must be read to the end, however many there are in a row.
#[test]
fn a_long_run_that_must_be_read_is_granted_ahead() {
    let chunk = [b'x'; 1000];
    let message = ok_chunked("/a", &[chunk.as_slice(); 500], "");
    let mut script = Script::server(1);
    script.ask(get("/a"));
    for piece in message.chunks(10_000) {
        script.answer(piece);
    }
    let outcome = run(&script.take());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
    assert_eq!(
        outcome.exchanges[0].span.response_bytes,
        Some(message.len() as u64)
    );
    let mut granted = 0;
    for told in &outcome.told {
        if let Hint::Grant(1, Direction::Send, until) = told {
            assert!(*until > granted);
            granted = *until;
        }
    }
    // the kernel side copies 256 KiB of a run by itself
    assert!(granted > ANSWERS_AT + message.len() as u64);
}

/// So that the kernel side copies the lines between chunks and no more, from where one
/// of them ends.
#[test]
fn of_chunks_that_nobody_reads_the_kernel_side_is_told_to_count_the_data() {
    let chunk = [b'x'; 3000];
    let message = ok_chunked("/a", &[chunk.as_slice(); 20], "");
    let mut script = Script::server(1);
    script.ask(get("/a"));
    for piece in message.chunks(10_000) {
        script.answer(piece);
    }
    script.ask(get("/b")).answer(ok("/b", b""));
    let told = run(&script.take()).told;
    let counts: Vec<bool> = told
        .iter()
        .filter_map(|told| match told {
            Hint::CountData(1, Direction::Send, enough) => Some(*enough),
            _ => None,
        })
        .collect();
    assert_eq!(counts, [true, false], "{told:?}");
    let head = message.len() - 20 * (3000 + 7) - 5;
    let at_an_end = |until: u64| (until - ANSWERS_AT - head as u64 + 2) % 3007 == 0;
    let muted: Vec<u64> = told
        .iter()
        .filter_map(|told| match told {
            Hint::Mute(1, Direction::Send, until) => Some(*until),
            _ => None,
        })
        .collect();
    assert!(!muted.is_empty() && muted.iter().all(|&until| at_an_end(until)));
}

/// Server-sent events, and content that is to be shown, are read however long they are.
#[test]
fn of_chunks_that_somebody_reads_the_data_are_wanted() {
    let message = ok_chunked("/a", &[[b'x'; 3000].as_slice(); 20], "");
    let mut script = Script::server(1);
    script.ask(get("/a"));
    for piece in message.chunks(10_000) {
        script.answer(piece);
    }
    let mut reads = options();
    reads.keep.body_bytes = 1 << 20;
    let mut bench = Bench::new(reads);
    bench.feed(&script.take());
    let told = bench.advice.told.clone();
    let counts = |told: &Hint| matches!(told, Hint::CountData(..) | Hint::Mute(..));
    assert!(!told.iter().any(counts), "{told:?}");
    assert_eq!(bench.finish().summary(), ["GET /a 200 Complete Response"]);
}

/// What moves uncopied is in the account where a record misses it, and only there.
#[test]
fn a_hole_that_hides_more_than_a_body_is_in_the_account() {
    let chunk = [b'x'; 500];
    let message = ok_chunked("/a", &[chunk.as_slice(); 100], "");
    for (seen, capped) in [
        (message.len(), (0, 0)),
        (9_000, (1, message.len() as u64 - 9_000)),
    ] {
        let mut script = Script::server(1);
        script.ask(get("/a"));
        script.call_cut(Direction::Send, message.len() as u64, &message[..seen]);
        script.ask(get("/b")).answer(ok("/b", b""));
        let outcome = run(&script.take());
        let account = outcome.account.capped;
        assert_eq!((account.times, account.bytes), capped);
        let whole = if capped.0 == 0 {
            "Complete Response"
        } else {
            "EndUnseen"
        };
        assert!(
            outcome.summary()[0].contains(whole),
            "{:?}",
            outcome.summary()
        );
    }
}

/// The answers to pipelined requests come as one run, faster than they are read.
#[test]
fn the_answers_to_pipelined_requests_are_granted_before_they_come() {
    let mut script = Script::server(1);
    script.ask([get("/1"), get("/2")].concat());
    let told = run(&script.take()).told;
    let ahead = ANSWERS_AT + MIB as u64;
    assert!(
        told.iter()
            .any(|told| matches!(told, Hint::Grant(1, Direction::Send, until) if *until > ahead)),
        "{told:?}"
    );
}

/// Muted bytes bring no record, so the run behind them is granted with them.
#[test]
fn behind_a_body_of_any_length_the_next_answer_is_granted() {
    let head = head_of_ok("/1", 64 * MIB);
    let mut script = Script::server(1);
    script.ask([get("/1"), get("/2")].concat()).answer(&head);
    let outcome = run(&script.take());
    let end = ANSWERS_AT + (head.len() + 64 * MIB) as u64;
    assert!(
        outcome
            .told
            .iter()
            .any(|told| matches!(told, Hint::Grant(1, Direction::Send, until) if *until > end)),
        "{:?}",
        outcome.told
    );
}

#[test]
fn what_was_not_copied_of_a_body_is_counted_all_the_same() {
    let head = head_of_ok("/big", MIB);
    let mut script = Script::server(1);
    script.ask(get("/big"));
    script.call_cut(
        Direction::Send,
        (head.len() + MIB) as u64,
        &[head.as_slice(), b"some"].concat(),
    );
    script.ask(get("/next")).answer(ok("/next", b""));
    let outcome = run(&script.take());
    assert_eq!(
        outcome.summary(),
        [
            "GET /big 200 Complete Response",
            "GET /next 200 Complete Response"
        ]
    );
    assert_eq!(
        outcome.exchanges[0].span.response_bytes,
        Some((head.len() + MIB) as u64)
    );
}
