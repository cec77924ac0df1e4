//! accept, connect and close records.

use http_tracer::event::Call;
use http_tracer::record::{Role, SocketCall, SocketEvent};

use crate::support::bench::run;
use crate::support::script::{Raw, Script, CLIENT, SERVER};

fn events(records: &[Raw]) -> Vec<SocketEvent> {
    run(records).socket_events
}

/// Call, role, the requester's port, the responder's, conn_id.
type Gist = (SocketCall, Option<Role>, u16, u16, Option<u64>);

fn gist(events: &[SocketEvent]) -> Vec<Gist> {
    let gist = |e: &SocketEvent| (e.call, e.role, e.src.port, e.dst.port, e.conn_id);
    events.iter().map(gist).collect()
}

#[test]
fn the_requester_is_the_same_from_the_beginning_to_the_end_without_http() {
    let mut server = Script::server(7);
    server.makes(Call::Accept).makes(Call::Close);
    let mut client = Script::client(8);
    client.makes(Call::Connect).makes(Call::Close);
    let (asks, answers) = (CLIENT.1, SERVER.1);
    assert_eq!(
        gist(&events(&server.take())),
        [
            (SocketCall::Accept, Some(Role::Server), asks, answers, None),
            (SocketCall::Close, Some(Role::Server), asks, answers, None),
        ]
    );
    assert_eq!(
        gist(&events(&client.take())),
        [
            (SocketCall::Connect, Some(Role::Client), asks, answers, None),
            (SocketCall::Close, Some(Role::Client), asks, answers, None),
        ]
    );
}

#[test]
fn a_close_has_the_number_of_its_exchanges() {
    let mut server = Script::server(7);
    server.makes(Call::Accept);
    server.ask("GET / HTTP/1.1\r\n\r\n");
    server.answer("HTTP/1.1 204 No Content\r\n\r\n");
    server.makes(Call::Close);
    let outcome = run(&server.take());
    assert_eq!(outcome.exchanges[0].span.conn_id, 7);
    let ids: Vec<_> = outcome.socket_events.iter().map(|e| e.conn_id).collect();
    assert_eq!(ids, [None, Some(7)]);
}

#[test]
fn a_connection_of_the_same_ends_is_another() {
    let mut first = Script::server(7);
    first.ask("GET / HTTP/1.1\r\n\r\n");
    first.answer("HTTP/1.1 204 No Content\r\n\r\n");
    // its end was lost
    let mut second = Script::server(9);
    second.makes(Call::Accept).makes(Call::Close);
    let records = [first.take(), second.take()].concat();
    let ids: Vec<_> = events(&records).iter().map(|e| e.conn_id).collect();
    assert_eq!(ids, [None, None]);
}

#[test]
fn where_nobody_saw_who_asked_it_is_not_said() {
    let mut end = Script::server(7);
    end.makes(Call::Close);
    let (local, remote) = (SERVER.1, CLIENT.1);
    assert_eq!(
        gist(&events(&end.take())),
        [(SocketCall::Close, None, local, remote, None)]
    );
}

#[test]
fn of_af_unix_a_close_is_told_where_the_beginning_was() {
    let mut server = Script::server(7).unix(1, 2);
    server.makes(Call::Accept).makes(Call::Close);
    let mut pair = Script::server(8).unix(3, 4);
    pair.makes(Call::Close);
    let records = [server.take(), pair.take()].concat();
    let calls: Vec<_> = events(&records).iter().map(|e| (e.call, e.role)).collect();
    assert_eq!(
        calls,
        [
            (SocketCall::Accept, Some(Role::Server)),
            (SocketCall::Close, Some(Role::Server)),
        ]
    );
}

#[test]
fn beginnings_without_an_end_take_bounded_memory() {
    let mut records = Vec::new();
    for n in 0..70_000u64 {
        let mut end = Script::server(n).unix(n + 1, 1 << 40);
        records.extend(end.makes(Call::Accept).take());
    }
    let mut first = Script::server(0).unix(1, 1 << 40);
    let mut last = Script::server(69_999).unix(70_000, 1 << 40);
    records.extend(first.makes(Call::Close).take());
    records.extend(last.makes(Call::Close).take());
    // The oldest is forgotten, the latest is not.
    assert_eq!(events(&records).len(), 70_000 + 1);
}

#[test]
fn a_connect_that_fails_says_so_at_once_or_later_and_whose_it_was() {
    let mut refused = Script::client(7);
    refused.fails(Call::Connect, 111);
    // What became of one in the background shows while somebody else is at work.
    let mut later = Script::client(8);
    later.makes(Call::Connect).fails(Call::ConnectFailed, 110);
    let mut records = later.take();
    let other = 4242u32.to_ne_bytes();
    records[1][16..20].copy_from_slice(&other);
    let told = events(&[refused.take(), records].concat());
    let gist: Vec<_> = told.iter().map(|e| (e.call, e.error)).collect();
    let connect = SocketCall::Connect;
    assert_eq!(gist, [(connect, 111), (connect, 0), (connect, 110)]);
    assert_eq!(told[1].task, told[2].task);
    assert!(told
        .iter()
        .all(|e| e.role == Some(Role::Client) && e.dst.port == SERVER.1));
    // Of one that was told, or not asked for: nothing.
    let mut unknown = Script::client(9);
    unknown.fails(Call::ConnectFailed, 111);
    assert!(events(&unknown.take()).is_empty());
}
