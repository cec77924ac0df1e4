//! Connections of which both ends are on this host.

use http_tracer::event::Dismissal;
use http_tracer::pipeline::Options;
use http_tracer::record::{Completeness, Exchange, Role};

use crate::support::bench::{options, run, run_with, summary, timeless, Bench, Hint, Outcome};
use crate::support::messages::*;
use crate::support::script::BothEnds;

/// What becomes of a client's end whose server's is here, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    /// It is given up, and the kernel side told so.
    Muted,
    /// It is followed, and not printed.
    Kept,
    /// It is printed.
    Printed,
}

/// Client's number is 1, server's 2.
fn talk(mut both: BothEnds, receiver_first: bool) -> BothEnds {
    for n in 0..3 {
        let target = format!("/{n}");
        both.ask(get(&target), receiver_first);
        both.answer(ok(&target, b"body"), receiver_first);
    }
    both
}

fn with_ends(ends: Ends, both: &BothEnds) -> Outcome {
    let keep_both_ends = ends != Ends::Muted;
    let mut bench = Bench::new(Options {
        keep_both_ends,
        ..options()
    });
    if ends == Ends::Kept {
        bench = bench.with_one_end();
    }
    bench.feed(&both.records);
    bench.finish()
}

fn each_way() -> Vec<BothEnds> {
    let ways = [false, true];
    let tcp = ways.map(|receiver_first| talk(BothEnds::tcp(1), receiver_first));
    let unix = ways.map(|receiver_first| talk(BothEnds::unix(1), receiver_first));
    tcp.into_iter().chain(unix).collect()
}

#[test]
fn by_default_the_servers_end_is_printed_and_the_clients_dismissed() {
    for both in each_way() {
        let outcome = with_ends(Ends::Muted, &both);
        outcome.assert_no_wrong_pair();
        assert_eq!(outcome.exchanges.len(), 3);
        assert!(outcome
            .exchanges
            .iter()
            .all(|exchange| exchange.span.role == Role::Server));
        assert!(outcome
            .summary()
            .iter()
            .all(|line| line.ends_with("200 Complete Response")));
        assert_eq!(
            outcome.account.filtered_out, 1,
            "the client's that was under way"
        );
        assert_eq!(outcome.told, [Hint::Dismiss(1, Dismissal::Suppressed)]);
    }
}

#[test]
fn with_role_both_each_exchange_has_two_records_of_one_identity() {
    for both in each_way() {
        let outcome = with_ends(Ends::Printed, &both);
        outcome.assert_no_wrong_pair();
        assert_eq!(outcome.exchanges.len(), 6);
        for n in 0..3 {
            let target = format!("/{n}").into_bytes();
            let mut ends = outcome
                .exchanges
                .iter()
                .filter(|exchange| exchange.target == target);
            let (one, other) = (ends.next().unwrap(), ends.next().unwrap());
            assert!(ends.next().is_none());
            assert_ne!(one.span.role, other.span.role);
            assert_eq!(one.span.request_id, other.span.request_id);
            assert_eq!(
                (one.span.src, one.span.dst),
                (other.span.src, other.span.dst)
            );
            assert_eq!(one.span.request_bytes, other.span.request_bytes);
            assert_eq!(one.span.response_bytes, other.span.response_bytes);
            assert_ne!(one.span.conn_id, other.span.conn_id);
        }
        assert!(outcome.told.is_empty());
    }
}

#[test]
fn each_record_says_who_has_the_other_end_where_that_is_here() {
    for both in each_way() {
        let outcome = with_ends(Ends::Muted, &both);
        let tid = |role: Role| Some(200 + role as u32);
        let peer = |exchange: &Exchange| exchange.span.peer.map(|task| task.tid);
        for exchange in &outcome.exchanges {
            assert_eq!(peer(exchange), tid(Role::Client), "{exchange:?}");
        }
        let outcome = with_ends(Ends::Printed, &both);
        // An exchange that was over before its other end began has nobody there.
        for exchange in outcome.exchanges.iter().filter(|e| e.target != b"/0") {
            let other = match exchange.span.role {
                Role::Server => Role::Client,
                Role::Client => Role::Server,
            };
            assert_eq!(peer(exchange), tid(other), "{exchange:?}");
        }
    }
    let mut script = crate::support::script::Script::server(1);
    script.ask(get("/a")).answer(ok("/a", b"a"));
    assert_eq!(
        run(&script.take()).of("/a").span.peer,
        None,
        "it is elsewhere"
    );
}

#[test]
fn records_left_out_for_their_other_end_s_are_counted_apart() {
    // Started, filtered out, of these the other ends.
    for (ends, counts) in [
        (Ends::Muted, (4, 1, 1)),
        (Ends::Kept, (6, 3, 3)),
        (Ends::Printed, (6, 0, 0)),
    ] {
        let account = with_ends(ends, &talk(BothEnds::tcp(1), false)).account;
        let counted = (account.started, account.filtered_out, account.other_ends);
        assert_eq!(counted, counts, "{ends:?}");
    }
}

#[test]
fn a_clients_end_that_is_kept_is_followed_and_what_is_printed_is_the_same() {
    for both in each_way() {
        let [muted, kept, printed] =
            [Ends::Muted, Ends::Kept, Ends::Printed].map(|ends| with_ends(ends, &both));
        let shown = |outcome: &Outcome| Vec::from_iter(outcome.exchanges.iter().map(timeless));
        assert_eq!(shown(&kept), shown(&muted));
        assert!(
            kept.told.is_empty(),
            "the kernel side goes on: {:?}",
            kept.told
        );
        assert_eq!(kept.account.started, 6);
        for exchange in &printed.exchanges {
            let asks = exchange.span.role == Role::Client;
            assert_eq!(exchange.span.other_end, asks, "{}", summary(exchange));
            assert_eq!(exchange.span.completeness, Completeness::Complete);
        }
    }
}

#[test]
fn a_client_whose_server_is_elsewhere_is_printed() {
    let both = talk(BothEnds::tcp(1), false);
    let client_only: Vec<_> = {
        let mut client = both.client.clone();
        client.records.clear();
        let mut script = crate::support::script::Script::client(1);
        for n in 0..3 {
            let target = format!("/{n}");
            script.ask(get(&target)).answer(ok(&target, b"body"));
        }
        script.take()
    };
    let outcome = run(&client_only);
    assert_eq!(outcome.exchanges.len(), 3);
    assert!(outcome
        .exchanges
        .iter()
        .all(|exchange| exchange.span.role == Role::Client));
}

#[test]
fn an_address_that_is_used_again_is_another_connection() {
    let mut bench = Bench::new(options());
    for round in 0..20 {
        let mut both = BothEnds::tcp(10 * round + 1);
        let at = (1 << 32) + round * 1_000_000;
        both.client = both.client.begin_at(at, at + 500_000);
        both.server = both.server.begin_at(at, at + 500_000);
        let mut both = talk(both, round % 2 == 0);
        both.client.closes();
        both.server.peer_closes().follows();
        bench.feed(&both.records);
        bench.feed(&both.client.take());
        bench.feed(&both.server.take());
    }
    assert_eq!(bench.connections(), 0);
    let outcome = bench.finish();
    assert_eq!(outcome.exchanges.len(), 60);
    assert!(outcome
        .exchanges
        .iter()
        .all(|exchange| exchange.span.role == Role::Server));
}

#[test]
fn the_end_of_an_af_unix_connection_shows_at_both_ends() {
    for role_closing in [Role::Server, Role::Client] {
        let mut both = BothEnds::unix(1);
        both.ask(get("/a"), false);
        match role_closing {
            Role::Server => both.client.eof(),
            Role::Client => both.server.eof(),
        };
        let mut records = std::mem::take(&mut both.records);
        records.extend(both.client.take());
        records.extend(both.server.take());
        let outcome = run_with(
            Options {
                keep_both_ends: true,
                ..options()
            },
            &records,
        );
        assert_eq!(outcome.exchanges.len(), 2);
        let closed = outcome
            .summary()
            .iter()
            .filter(|line| line.ends_with("ServerClosed"))
            .count();
        if role_closing == Role::Server {
            assert_eq!(closed, 2, "{:?}", outcome.summary());
        }
    }
}

#[test]
fn a_body_without_length_ends_at_both_ends_of_an_af_unix_connection() {
    let mut both = BothEnds::unix(1);
    both.ask(get("/a"), false)
        .answer(ok_until_close("/a", b"abc"), false);
    both.client.eof();
    let mut records = std::mem::take(&mut both.records);
    records.extend(both.client.take());
    let outcome = run_with(
        Options {
            keep_both_ends: true,
            ..options()
        },
        &records,
    );
    assert_eq!(outcome.exchanges.len(), 2);
    assert!(outcome
        .summary()
        .iter()
        .all(|line| line == "GET /a 200 Complete Response"));
}

/// A client's send returns, and is told of, after the server has read all of
/// it, answered and closed.
#[test]
fn a_client_that_is_told_of_when_the_servers_end_is_gone_is_not_printed_as_well() {
    let mut both = BothEnds::tcp(1);
    both.server.ask(get("/a")).answer(ok("/a", b"a")).closes();
    both.client.ask(get("/a")).answer(ok("/a", b"a"));
    both.client.peer_closes().follows();
    both.records = [both.server.take(), both.client.take()].concat();
    for ends in [Ends::Muted, Ends::Kept] {
        let outcome = with_ends(ends, &both);
        assert_eq!(outcome.exchanges.len(), 1, "{:?}", outcome.summary());
        assert_eq!(outcome.exchanges[0].span.role, Role::Server);
    }
}

/// A client gives up before the server has read what it asked.
#[test]
fn a_server_that_reads_what_nobody_waits_for_any_more_is_not_printed_as_well() {
    for (ends, lines) in [
        (Ends::Muted, &["GET /a - NoResponse ClientClosed"][..]),
        (Ends::Kept, &["GET /a - NoResponse ClientClosed"]),
        (
            Ends::Printed,
            &[
                "GET /a - NoResponse ClientClosed",
                "GET /a 200 Complete Response",
            ],
        ),
    ] {
        let mut both = BothEnds::tcp(1);
        both.client.ask(get("/a")).closes();
        both.server.ask(get("/a")).answer(ok("/a", b"a")).closes();
        both.records = [both.client.take(), both.server.take()].concat();
        assert_eq!(with_ends(ends, &both).summary(), lines, "{ends:?}");
    }
}
