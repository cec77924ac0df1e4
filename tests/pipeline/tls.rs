//! TLS sessions and the connections that carry them: found in time, too late or
//! never, replaced, and unwanted.

use http_tracer::event::Dismissal;
use http_tracer::pipeline::Options;
use http_tracer::record::{Completeness, Role};

use crate::support::bench::{options, run, run_with, Bench, Hint};
use crate::support::dice::Dice;
use crate::support::messages::*;
use crate::support::script::{tcp, Script, CLIENT, SERVER};

const BOTH: [Role; 2] = [Role::Server, Role::Client];
/// Numbers of connections and sessions.
const CONN: u64 = 7;
const SESSION: u64 = 1 << 63 | 9;
/// After that long a session's connection is looked for no more.
const SEARCH_NS: u64 = 2_000_000_000;
/// A session waits with so much at most.
const WAIT_BYTES: usize = 256 << 10;

fn carrier(role: Role) -> Script {
    let mut conn = Script::new(CONN, role);
    conn.carries();
    conn
}

fn session(role: Role) -> Script {
    let mut session = Script::session(SESSION, role);
    session.now += 1;
    session
}

fn addresses(exchange: &http_tracer::record::Exchange) -> (u16, u16) {
    (exchange.span.src.port, exchange.span.dst.port)
}

#[test]
fn what_a_session_says_has_its_connection_s_addresses() {
    for role in BOTH {
        let (mut conn, mut session) = (carrier(role), session(role));
        session.runs_on(Some(CONN));
        session.ask(get("/a")).answer(ok("/a", b"abc"));
        session.ask(get("/b")).answer(ok("/b", b""));
        let outcome = run(&[conn.take(), session.take()].concat());
        assert_eq!(
            outcome.summary(),
            [
                "GET /a 200 Complete Response",
                "GET /b 200 Complete Response"
            ]
        );
        for exchange in &outcome.exchanges {
            assert_eq!(addresses(exchange), (CLIENT.1, SERVER.1));
            assert!(exchange.span.tls);
            assert_eq!((exchange.span.conn_id, exchange.span.role), (CONN, role));
        }
        outcome.assert_no_wrong_pair();
        assert_eq!(outcome.account.unresolved, 0);
        assert_eq!(outcome.account.tls_calls, 4);
    }
}

#[test]
fn what_comes_before_the_connection_is_known_waits_for_it() {
    for (whole, role) in [(false, Role::Client), (true, Role::Server)] {
        let (mut conn, mut session) = (carrier(role), session(role));
        session.ask(get("/a"));
        if whole {
            session.answer(ok("/a", b"abc"));
        }
        session.runs_on(Some(CONN));
        if !whole {
            session.answer(ok("/a", b"abc"));
        }
        let outcome = run(&[conn.take(), session.take()].concat());
        assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
        assert_eq!(addresses(&outcome.exchanges[0]), (CLIENT.1, SERVER.1));
        assert_eq!(outcome.account.unresolved, 0);
    }
}

#[test]
fn a_connection_announced_after_its_session_was_bound_is_found_late() {
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client));
    session.ask(get("/a")).runs_on(Some(CONN));
    // its announcement came second; the kernel side says both again
    session.answer(ok("/a", b"")).runs_on(Some(CONN));
    let session = session.take();
    let (before, after) = session.split_at(2);
    let records = [before.to_vec(), conn.take(), after.to_vec()].concat();
    let outcome = run(&records);
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
    assert_eq!(addresses(&outcome.exchanges[0]), (CLIENT.1, SERVER.1));
}

#[test]
fn a_session_without_a_connection_is_reported_without_addresses() {
    let mut session = session(Role::Client);
    session.ask(get("/a"));
    let mut bench = Bench::new(options());
    bench.feed(&session.take());
    bench.tick(session.now + SEARCH_NS - 10);
    assert_eq!(bench.account().unresolved, 0);
    bench.tick(session.now + SEARCH_NS + 10);
    assert_eq!(bench.account().unresolved, 1);
    session.answer(ok("/a", b"")).ask(get("/b"));
    session.answer(ok("/b", b""));
    bench.feed(&session.take());
    let outcome = bench.finish();
    assert_eq!(outcome.exchanges.len(), 2, "{:#?}", outcome.summary());
    for (exchange, target) in outcome.exchanges.iter().zip(["/a", "/b"]) {
        assert_eq!(exchange.target, target.as_bytes());
        assert_eq!(addresses(exchange), (0, 0));
        assert!(exchange.span.tls);
    }
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.account.unresolved, 1);
}

#[test]
fn two_sessions_without_connections_are_two() {
    let mut records = Vec::new();
    for id in [SESSION, SESSION + 1] {
        let mut session = Script::session(id, Role::Client);
        records.extend(session.ask(get("/a")).answer(ok("/a", b"")).take());
    }
    let outcome = run(&records);
    let ids: Vec<_> = outcome
        .exchanges
        .iter()
        .map(|e| e.span.request_id)
        .collect();
    assert_eq!(ids.len(), 2);
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn where_sockets_are_picked_a_session_without_one_is_not_shown() {
    let mut session = session(Role::Client);
    session.ask(get("/a")).answer(ok("/a", b""));
    let picked = Options {
        sockets_picked: true,
        ..options()
    };
    let outcome = run_with(picked, &session.take());
    assert!(outcome.exchanges.is_empty(), "{:#?}", outcome.summary());
    assert_eq!(outcome.account.unresolved, 1);
    assert_eq!(
        outcome.told,
        [Hint::Dismiss(SESSION, Dismissal::Suppressed)]
    );
}

#[test]
fn the_end_of_the_tracer_ends_the_search() {
    let mut session = session(Role::Client);
    session.ask(get("/a")).answer(ok("/a", b""));
    session.ask(get("/b"));
    let outcome = run(&session.take());
    assert_eq!(outcome.exchanges.len(), 2, "{:#?}", outcome.summary());
    assert_eq!(outcome.account.unresolved, 1);
    assert_eq!(outcome.account.open_at_exit, 1);
}

#[test]
fn a_connection_that_is_found_after_the_search_ended_is_the_session_s_from_then_on() {
    for role in BOTH {
        let (mut conn, mut session) = (carrier(role), session(role));
        session.ask(get("/a"));
        let mut bench = Bench::new(options());
        bench.feed(&session.take());
        session.now += SEARCH_NS + 10;
        bench.tick(session.now);
        bench.feed(&conn.take());
        session.runs_on(Some(CONN)).answer(ok("/a", b""));
        session.ask(get("/b")).answer(ok("/b", b""));
        bench.feed(&session.take());
        bench.tick(session.now + 1_000_000_000);
        let outcome = bench.finish();
        let first = outcome.of("/a");
        assert_ne!(first.span.completeness, Completeness::Complete);
        assert_eq!(addresses(first), (0, 0));
        let second = outcome.of("/b");
        assert_eq!(addresses(second), (CLIENT.1, SERVER.1));
        assert_eq!(second.status, Some(200), "{:#?}", outcome.summary());
        outcome.assert_no_wrong_pair();
    }
}

#[test]
fn a_connection_that_is_told_twice_is_the_same() {
    // two threads of a program enter one session at once
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client));
    session.runs_on(Some(CONN)).ask(get("/a"));
    session.runs_on(Some(CONN)).answer(ok("/a", b""));
    session.ask(get("/b")).answer(ok("/b", b""));
    let outcome = run(&[conn.take(), session.take()].concat());
    assert_eq!(
        outcome.summary(),
        [
            "GET /a 200 Complete Response",
            "GET /b 200 Complete Response"
        ]
    );
    assert!(outcome.exchanges.iter().all(|e| e.span.conn_id == CONN));
    assert_eq!(outcome.account.unresolved, 0);
}

#[test]
fn a_session_that_another_follows_on_the_connection_ends() {
    let (mut conn, mut first) = (carrier(Role::Server), session(Role::Server));
    first.runs_on(Some(CONN)).ask(get("/a"));
    let mut second = Script::session(SESSION + 1, Role::Server);
    second.now = first.now;
    second.runs_on(Some(CONN)).ask(get("/b"));
    second.answer(ok("/b", b""));
    // what the first one still says is of no connection
    first.answer(ok("/a", b""));
    let records = first.take();
    let outcome = run(&[
        conn.take(),
        records[..2].to_vec(),
        second.take(),
        records[2..].to_vec(),
    ]
    .concat());
    assert_eq!(outcome.of("/a").status, None);
    assert_ne!(outcome.of("/a").span.completeness, Completeness::Complete);
    assert_eq!(outcome.of("/b").status, Some(200));
    outcome.assert_no_wrong_pair();
}

#[test]
fn a_session_that_moves_to_another_connection_takes_nothing_along() {
    // an address that the library uses again, before the kernel side notices
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client));
    let mut other = Script::client(CONN + 1).on_port(40_001);
    other.carries();
    session.runs_on(Some(CONN)).ask(get("/a"));
    let mut next = Script::session(SESSION + 1, Role::Client);
    next.runs_on(Some(CONN + 1)).ask(get("/b"));
    next.answer(ok("/b", b""));
    let outcome = run(&[conn.take(), other.take(), session.take(), next.take()].concat());
    assert_eq!(addresses(outcome.of("/a")), (CLIENT.1, SERVER.1));
    assert_eq!(outcome.of("/a").status, None);
    assert_eq!(addresses(outcome.of("/b")), (40_001, SERVER.1));
    assert_eq!(outcome.of("/b").span.completeness, Completeness::Complete);
}

#[test]
fn an_unwanted_session_says_nothing() {
    let mut session = session(Role::Client);
    session.ask(get("/a")).answer(ok("/a", b""));
    session.runs_on(None);
    let mut bench = Bench::new(options());
    bench.feed(&session.take());
    bench.tick(session.now + 2 * SEARCH_NS);
    let outcome = bench.finish();
    assert!(outcome.exchanges.is_empty(), "{:#?}", outcome.summary());
    assert_eq!(outcome.account.unresolved, 0);
    // the calls came, and are in the account
    assert_eq!(outcome.account.tls_calls, 2);
}

#[test]
fn a_connection_that_was_given_up_is_found_again() {
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client));
    session.runs_on(Some(CONN)).ask(get("/a"));
    let mut bench = Bench::new(Options {
        max_connections: 1,
        ..options()
    });
    bench.feed(&conn.take());
    bench.feed(&session.take());
    let mut other = Script::client(CONN + 1).on_port(40_001);
    bench.feed(&other.carries().take());
    session.answer(ok("/a", b"")).ask(get("/b"));
    bench.feed(&session.take());
    // the kernel side is told, and says both again
    bench.feed(&carrier(Role::Client).take());
    session.runs_on(Some(CONN)).answer(ok("/b", b""));
    bench.feed(&session.take());
    let outcome = bench.finish();
    assert_ne!(outcome.of("/a").span.completeness, Completeness::Complete);
    assert_eq!(addresses(outcome.of("/a")), (CLIENT.1, SERVER.1));
    assert_eq!(addresses(outcome.of("/b")), (CLIENT.1, SERVER.1));
    assert_eq!(
        outcome.of("/b").status,
        Some(200),
        "{:#?}",
        outcome.summary()
    );
    outcome.assert_no_wrong_pair();
}

#[test]
fn a_lost_record_of_a_session_is_said() {
    for role in BOTH {
        let (mut conn, mut session) = (carrier(role), session(role));
        session.runs_on(Some(CONN)).ask(get("/a"));
        session.lose_answer(ok("/a", b"abc"));
        session.ask(get("/b")).answer(ok("/b", b""));
        let mut bench = Bench::new(options());
        bench.feed(&conn.take());
        bench.feed(&session.take());
        bench.tick(session.now + 1_000_000_000);
        let outcome = bench.finish();
        assert_ne!(outcome.of("/a").span.completeness, Completeness::Complete);
        assert_eq!(
            outcome.of("/b").status,
            Some(200),
            "{:#?}",
            outcome.summary()
        );
        outcome.assert_no_wrong_pair();
        assert!(outcome.account.gaps > 0);
    }
}

#[test]
fn a_session_s_connection_closes() {
    let (mut conn, mut session) = (carrier(Role::Server), session(Role::Server));
    session.runs_on(Some(CONN)).ask(get("/a"));
    session.answer(ok_until_close("/a", b"until the close"));
    let records = [conn.take(), session.take()].concat();
    conn.now = session.now;
    let outcome = run(&[records, conn.closes().take()].concat());
    assert_eq!(outcome.exchanges.len(), 1);
    assert_eq!(
        outcome.of("/a").span.completeness,
        Completeness::Complete,
        "{:#?}",
        outcome.summary()
    );
}

#[test]
fn an_answer_read_from_the_library_when_the_connection_is_gone_is_its_own() {
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client));
    session.runs_on(Some(CONN)).ask(get("/a"));
    let early = session.take();
    // the peer's bytes are in the library by now
    conn.now = session.now;
    let opened = conn.take();
    conn.state(tcp::ESTABLISHED, tcp::CLOSE_WAIT, 0, tcp::RECEIVES_NO_MORE);
    session.answer(ok("/a", b"abc"));
    let outcome = run(&[opened, early, conn.take(), session.take()].concat());
    assert_eq!(outcome.summary(), ["GET /a 200 Complete Response"]);
    assert_eq!(addresses(&outcome.exchanges[0]), (CLIENT.1, SERVER.1));
}

#[test]
fn both_ends_of_a_session_are_one_exchange() {
    let mut client = Script::session(SESSION, Role::Client);
    let mut server = Script::session(SESSION + 1, Role::Server);
    let (mut from, mut to) = (Script::client(CONN), Script::server(CONN + 1));
    let mut records = [from.carries().take(), to.carries().take()].concat();
    client.runs_on(Some(CONN)).ask(get("/a"));
    server.runs_on(Some(CONN + 1)).ask(get("/a"));
    records.extend([client.take(), server.take()].concat());
    server.answer(ok("/a", b""));
    client.answer(ok("/a", b""));
    records.extend([server.take(), client.take()].concat());
    let auto = run(&records);
    assert_eq!(auto.summary(), ["GET /a 200 Complete Response"]);
    assert_eq!(auto.exchanges[0].span.role, Role::Server);
    let both = run_with(
        Options {
            keep_both_ends: true,
            ..options()
        },
        &records,
    );
    assert_eq!(both.exchanges.len(), 2);
    assert_eq!(
        both.exchanges[0].span.request_id,
        both.exchanges[1].span.request_id
    );
}

/// Programs that talk TLS over what is no socket of ours, or only seem to.
#[test]
fn sessions_that_wait_take_bounded_memory() {
    // one that says more than may wait
    let mut bench = Bench::new(options());
    let mut long = session(Role::Client);
    long.ask(get("/a"));
    for _ in 0..WAIT_BYTES / 16384 {
        long.ask([b'x'; 16384]);
    }
    bench.feed(&long.take());
    assert_eq!(bench.account().unresolved, 1);
    bench.finish();

    // and very many
    let mut bench = Bench::new(options());
    for id in 0..2000 {
        let mut one = Script::session(SESSION + id, Role::Client);
        one.ask(head_of_post(&format!("/{id}"), 16 << 20));
        for _ in 0..10 {
            one.ask([b'x'; 16384]);
        }
        bench.feed(&one.take());
        assert!(bench.waiting() <= 8 << 20, "{id}: {}", bench.waiting());
    }
    let outcome = bench.finish();
    assert_eq!(outcome.account.unresolved, 2000);
    assert_eq!(outcome.account.started, 2000);
}

/// Everything that the kernel side may say of sessions, in any order, with losses.
#[test]
fn whatever_is_said_of_sessions_no_answer_stands_beside_another_s_request() {
    let mut dice = Dice::new(21);
    for _ in 0..1500 {
        let mut conns: Vec<Script> = (0..3)
            .map(|n| Script::server(CONN + n).on_port(40_000 + n as u16))
            .collect();
        let mut sessions: Vec<Script> = (0..3)
            .map(|n| Script::session(SESSION + n, Role::Server))
            .collect();
        let mut bench = Bench::new(Options {
            max_connections: 2 + dice.below(3),
            ..options()
        });
        let mut now = 0;
        for step in 0..30 {
            let session = &mut sessions[dice.below(3)];
            session.now = session.now.max(now);
            match dice.below(8) {
                0 => {
                    let conn = &mut conns[dice.below(3)];
                    conn.carries();
                    bench.feed(&conn.take());
                }
                1 | 2 => drop(session.runs_on(Some(CONN + dice.below(4) as u64))),
                3 if dice.below(4) == 0 => drop(session.runs_on(None)),
                4 => {
                    let conn = &mut conns[dice.below(3)];
                    bench.feed(&conn.closes().take());
                }
                _ => {
                    let target = format!("/{step}");
                    match dice.below(10) {
                        0 => session.lose_ask(get(&target)),
                        _ => session.ask(get(&target)),
                    };
                    match dice.below(10) {
                        0 => session.lose_answer(ok(&target, b"body")),
                        _ => session.answer(ok(&target, b"body")),
                    };
                }
            }
            now = session.now;
            bench.feed(&session.take());
            if dice.below(6) == 0 {
                now += [1_000_000, 50_000_000, 3 * SEARCH_NS][dice.below(3)];
                bench.tick(now);
            }
        }
        bench.finish().assert_no_wrong_pair();
    }
}

#[test]
fn an_answer_read_before_the_session_was_seen_whole_shifts_no_other() {
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client).late());
    session.runs_on(Some(CONN)).ask(get("/a"));
    // its answer, by a thread that had been waiting for it when the tracer came
    session.may_have_read().ask(get("/b"));
    session.answer(ok("/b", b"b"));
    session.ask(get("/c")).answer(ok("/c", b"c"));
    session.ask(get("/d")).answer(ok("/d", b"d"));
    let outcome = run(&[conn.take(), session.take()].concat());
    let said = |path| (outcome.of(path).status, outcome.of(path).span.completeness);
    assert_eq!(said("/a"), (None, Completeness::EndUnseen));
    assert_eq!(said("/b"), (Some(200), Completeness::Inferred));
    assert_eq!(said("/c"), (Some(200), Completeness::Complete));
    assert_eq!(said("/d"), (Some(200), Completeness::Complete));
    outcome.assert_no_wrong_pair();
    assert_eq!(outcome.account.unseen_reads, 1);
}

#[test]
fn a_request_sent_before_the_thread_that_got_the_last_answer_reads_on_is_in_doubt() {
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client).late());
    session.runs_on(Some(CONN)).ask(get("/a")).ask(get("/b"));
    session.may_have_read().answer(ok("/b", b"b"));
    session.ask(get("/c")).answer(ok("/c", b"c"));
    session.ask(get("/d")).answer(ok("/d", b"d"));
    let outcome = run(&[conn.take(), session.take()].concat());
    let said = |path| (outcome.of(path).status, outcome.of(path).span.completeness);
    assert_eq!(said("/a"), (None, Completeness::EndUnseen));
    assert_eq!(said("/b"), (Some(200), Completeness::Inferred));
    assert_eq!(said("/d"), (Some(200), Completeness::Complete));
    outcome.assert_no_wrong_pair();
}

#[test]
fn an_answer_that_may_be_the_second_one_is_inferred() {
    let (mut conn, mut session) = (carrier(Role::Client), session(Role::Client).late());
    session.runs_on(Some(CONN)).ask(get("/a")).may_have_read();
    session.answer(ok("/a", b"a")).ask(get("/b"));
    session.answer(ok("/b", b"b"));
    let outcome = run(&[conn.take(), session.take()].concat());
    assert_eq!(outcome.of("/a").span.completeness, Completeness::Inferred);
    outcome.assert_no_wrong_pair();
}

#[test]
fn a_request_read_before_the_session_was_seen_whole_takes_no_other_s_answer() {
    let (mut conn, mut session) = (carrier(Role::Server), session(Role::Server).late());
    session.runs_on(Some(CONN)).answer(ok("/a", b"a"));
    session.may_have_read().ask(get("/b"));
    session.answer(ok("/b", b"b"));
    session.ask(get("/c")).answer(ok("/c", b"c"));
    let outcome = run(&[conn.take(), session.take()].concat());
    assert_eq!(outcome.of("/b").span.completeness, Completeness::Inferred);
    assert_eq!(outcome.of("/c").span.completeness, Completeness::Complete);
    outcome.assert_no_wrong_pair();
}

/// The one's first request is the other's second, and both begin at the first byte.
#[test]
fn sessions_joined_at_different_requests_name_none_alike() {
    let mut records = Vec::new();
    let mut ends = BOTH.map(|role| {
        let mut conn = Script::new(CONN + role as u64, role);
        records.extend(conn.carries().take());
        let mut session = Script::session(SESSION + role as u64, role).late();
        session.runs_on(Some(CONN + role as u64));
        session
    });
    for (i, path) in ["/a", "/b", "/c"].into_iter().enumerate() {
        for session in &mut ends[usize::from(i == 0)..] {
            session.ask(get(path)).answer(ok(path, b""));
        }
    }
    records.extend(ends.iter_mut().flat_map(Script::take));
    let both = Options {
        keep_both_ends: true,
        ..options()
    };
    let outcome = run_with(both, &records);
    assert_eq!(outcome.exchanges.len(), 5, "{:#?}", outcome.summary());
    for one in &outcome.exchanges {
        for other in &outcome.exchanges {
            let same = one.span.request_id == other.span.request_id;
            assert!(!same || one.target == other.target, "{one:#?} {other:#?}");
        }
    }
}

/// A forked child goes on with its parent's session, and its positions begin anew.
#[test]
fn a_second_session_on_a_connection_names_no_request_like_the_first() {
    let (mut conn, mut first) = (carrier(Role::Server), session(Role::Server));
    let mut second = Script::session(SESSION + 1, Role::Server);
    first.runs_on(Some(CONN)).ask(get("/a"));
    first.answer(ok("/a", b""));
    second.now = first.now;
    second.runs_on(Some(CONN)).ask(get("/b"));
    second.answer(ok("/b", b""));
    let outcome = run(&[conn.take(), first.take(), second.take()].concat());
    let (a, b) = (outcome.of("/a"), outcome.of("/b"));
    assert_ne!(a.span.request_id, b.span.request_id);
    assert_eq!(b.span.completeness, Completeness::Complete);
}
