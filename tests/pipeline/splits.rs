//! However the bytes are cut into calls, the exchanges are the same.

use http_tracer::event::Direction;
use http_tracer::record::Role;
use proptest::prelude::*;

use crate::support::bench::{run, timeless};
use crate::support::messages::*;
use crate::support::script::Script;

/// What moves in a turn.
type Turn = (Asks, Vec<u8>);

#[derive(Clone, Copy, PartialEq)]
enum Asks {
    Yes,
    No,
}

/// A little of everything.
fn conversation() -> Vec<Turn> {
    let head = b"HEAD /4 HTTP/1.1\r\nHost: a\r\nTraceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n\r\n";
    let interim = b"HTTP/1.1 100 Continue\r\n\r\n";
    let chunked = ok_chunked("/3", &[b"HTTP/1.1 500 No\r\n\r\n", b"x"], "ETag: \"1\"\r\n");
    vec![
        (Asks::Yes, get("/1")),
        (Asks::No, ok("/1", b"one")),
        (
            Asks::Yes,
            [post("/2", b"GET /x HTTP/1.1\r\n\r\n"), get("/3")].concat(),
        ),
        (
            Asks::No,
            [interim.as_slice(), &ok("/2", b"two"), &chunked].concat(),
        ),
        (Asks::Yes, head.to_vec()),
        (Asks::No, bare("/4", 200, "Content-Length: 5000\r\n")),
        (
            Asks::Yes,
            [
                b"\r\n".as_slice(),
                &post_chunked("/5", &[b"hello", b"more"]),
            ]
            .concat(),
        ),
        (Asks::No, bare("/5", 204, "")),
        (Asks::Yes, get("/6")),
        (Asks::No, bare("/6", 304, "Content-Length: 9\r\n")),
        (Asks::Yes, get("/7")),
        (
            Asks::No,
            ok_until_close("/7", b"until the very end\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"),
        ),
    ]
}

/// `cuts(turn, length)`: where a turn's bytes are cut.
fn exchanges(
    role: Role,
    unix: bool,
    mut cuts: impl FnMut(usize, usize) -> Vec<usize>,
) -> Vec<String> {
    let mut script = Script::new(1, role);
    if unix {
        script = script.unix(0xa, 0xb);
    }
    for (number, (asks, bytes)) in conversation().into_iter().enumerate() {
        let direction: Direction = match asks {
            Asks::Yes => script.asks(),
            Asks::No => script.answers(),
        };
        let mut cuts = cuts(number, bytes.len());
        cuts.sort_unstable();
        script.call_in_pieces(direction, &bytes, &cuts);
    }
    match (role, unix) {
        (Role::Client, _) | (_, true) => script.eof(),
        (Role::Server, false) => script.closes(),
    };
    let outcome = run(&script.take());
    outcome.assert_no_wrong_pair();
    outcome.exchanges.iter().map(timeless).collect()
}

fn whole(role: Role) -> Vec<String> {
    let exchanges = exchanges(role, false, |_, _| Vec::new());
    assert_eq!(exchanges.len(), 7);
    assert!(exchanges
        .iter()
        .all(|exchange| exchange.contains("completeness: Complete")));
    exchanges
}

#[test]
fn every_cut_of_every_turn_gives_the_same_exchanges() {
    for role in [Role::Server, Role::Client] {
        let whole = whole(role);
        for (turn, (_, bytes)) in conversation().iter().enumerate() {
            for at in 1..bytes.len() {
                let cut = exchanges(
                    role,
                    false,
                    |n, _| if n == turn { vec![at] } else { Vec::new() },
                );
                assert_eq!(cut, whole, "{role:?}: turn {turn} cut at {at}");
            }
        }
    }
}

#[test]
fn byte_by_byte_gives_the_same_exchanges() {
    for role in [Role::Server, Role::Client] {
        assert_eq!(
            exchanges(role, false, |_, len| (1..len).collect()),
            whole(role)
        );
    }
}

/// Nothing is known of what an AF_UNIX connection carried before.
#[test]
fn byte_by_byte_gives_the_same_exchanges_on_af_unix() {
    let pieces = exchanges(Role::Client, true, |_, len| (1..len).collect());
    assert_eq!(pieces, exchanges(Role::Client, true, |_, _| Vec::new()));
    assert_eq!(pieces.len(), 7);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn any_cuts_give_the_same_exchanges(
        server: bool,
        at in prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), 0..5), 12),
    ) {
        let role = if server { Role::Server } else { Role::Client };
        let cut = exchanges(role, false, |turn, len| at[turn].iter().map(|index| index.index(len)).collect());
        prop_assert_eq!(cut, whole(role));
    }
}
