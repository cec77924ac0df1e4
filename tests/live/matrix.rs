//! Inside TLS, every server with every client that speaks its protocol: each
//! request exactly once at both ends, with the addresses of its own connection.
//! The table of docs/tls.md is this test's, rewritten with `HTTP_TRACER_BLESS=1`;
//! `HTTP_TRACER_ROWS=node` runs the clients of which that is a part.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::docs::Table;
use crate::harness::{Trace, Tracer};
use crate::https::{ask, go_peers, label, node, rustls_client, server, Load};
use crate::real::Program;
use crate::record::{assert_pairs, Record, Role};

/// A program at one end, and the file that has its TLS library.
struct Peer {
    name: &'static str,
    protocols: &'static [&'static str],
    file: File,
}

enum File {
    /// A part of its path.
    Part(&'static str),
    Node,
    Go,
    GoStripped,
    Rustls,
}

const fn peer(name: &'static str, protocols: &'static [&'static str], file: File) -> Peer {
    Peer {
        name,
        protocols,
        file,
    }
}

const H1: &str = "http/1.1";
const H2: &str = "h2";
const GRPC: &str = "grpc";
const OPENSSL: File = File::Part("/libssl.so");

const SERVERS: &[Peer] = &[
    peer("nginx", &[H1, H2], OPENSSL),
    peer("apache2", &[H1, H2], OPENSSL),
    peer("caddy", &[H1, H2], File::Part("/caddy")),
    peer("Go net/http", &[H1, H2], File::Go),
    peer("node https", &[H1], File::Node),
    peer("node http2", &[H2], File::Node),
    peer("Python ssl", &[H1], OPENSSL),
    peer("uvicorn", &[H1], OPENSSL),
    peer("aiohttp", &[H1], OPENSSL),
    peer("grpcio", &[GRPC], File::Part("/cygrpc.")),
    peer("grpcio of Debian", &[GRPC], OPENSSL),
];

const CLIENTS: &[Peer] = &[
    peer("curl", &[H1, H2], OPENSSL),
    peer("wget", &[H1], File::Part("libgnutls.so")),
    peer("requests", &[H1], OPENSSL),
    peer("urllib", &[H1], OPENSSL),
    peer("aiohttp", &[H1], OPENSSL),
    peer("node https", &[H1], File::Node),
    peer("node http2", &[H2], File::Node),
    peer("Go net/http, stripped", &[H1, H2], File::GoStripped),
    peer("rustls", &[H1], File::Rustls),
    peer("rustls with tokio", &[H2], File::Rustls),
    peer("grpcio", &[GRPC], File::Part("/cygrpc.")),
    peer("grpcio of Debian", &[GRPC], OPENSSL),
];

const LOAD: Load = Load { conns: 8, each: 10 };

/// Requests of a client to one server. gRPC's asks for its own port first.
fn asked(protocol: &str) -> usize {
    LOAD.conns * (LOAD.each + usize::from(protocol == GRPC))
}

impl File {
    fn is(&self, path: &str) -> bool {
        let same = |file: &Path| Path::new(path) == file;
        match self {
            File::Part(part) => path.contains(part),
            File::Node => same(&node()),
            File::Go => same(&go_peers()[0]),
            File::GoStripped => same(&go_peers()[1]),
            File::Rustls => same(&rustls_client()),
        }
    }

    /// Which library it is, and how it was found, by what the tracer says.
    fn found(&self, trace: &Trace) -> String {
        let libraries = trace.stats["tls"]["libraries"].as_array().expect("a list");
        let found: BTreeSet<String> = libraries
            .iter()
            .filter(|l| self.is(l["path"].as_str().expect("a path")))
            .map(|l| {
                let text = |key: &str| l[key].as_str().expect("text");
                format!("{} | {}", text("library"), text("by"))
            })
            .collect();
        let found: Vec<String> = found.into_iter().collect();
        match found.as_slice() {
            [] => "none | not found".into(),
            found => found.join(", "),
        }
    }
}

/// What became of one end's requests by one client at one server.
#[derive(Clone, Copy, Default)]
struct Tally {
    requests: usize,
    reported: usize,
    wrong: usize,
    unresolved: usize,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.requests += other.requests;
        self.reported += other.reported;
        self.wrong += other.wrong;
        self.unresolved += other.unresolved;
    }
}

/// In what a record is not as it must be.
fn fault(r: &Record, protocol: &str, own: &str) -> Option<&'static str> {
    let method = if protocol == GRPC { "POST" } else { "GET" };
    let wrong = [
        (r.method != method, "method"),
        (r.status != Some(200), "status"),
        (r.tls != Some(true), "tls"),
        (r.protocol.as_deref() != Some(protocol), "protocol"),
        (!r.is_complete(), "completeness"),
        (r.end.as_deref() != Some("response"), "end"),
        (r.dst_ip != "127.0.0.1", "dst_ip"),
        (own.contains('.') && r.src_ip != own, "another's address"),
        (
            !own.contains('.') && (r.src_ip != "127.0.0.1" || own != r.src_port.to_string()),
            "another's port",
        ),
    ];
    wrong.into_iter().find(|(is, _)| *is).map(|(_, what)| what)
}

/// A connection's path says whose it is: `/p/LABEL/OWN/I`; before it knows,
/// `/own/LABEL/C`.
fn words(path: &str) -> Option<(&str, Option<&str>)> {
    let mut words = path.strip_prefix('/')?.split('/');
    match (words.next()?, words.next()?, words.next()?) {
        ("p", label, own) => Some((label, Some(own))),
        ("own", label, _) => Some((label, None)),
        _ => None,
    }
}

/// The records of one end of a client's requests to a server.
fn tally(records: &[&Record], what: &str, protocol: &str) -> Tally {
    let mut tally = Tally {
        requests: asked(protocol),
        ..Tally::default()
    };
    let mut paths = BTreeSet::new();
    for r in records {
        if r.src_port == 0 {
            tally.unresolved += 1;
            eprintln!("{what}: no addresses: {r:?}");
            continue;
        }
        let own = words(&r.path).and_then(|(_, own)| own);
        let port = r.src_port.to_string();
        let fault = fault(r, protocol, own.unwrap_or(&port));
        let twice = (!paths.insert(&r.path)).then_some("twice");
        match fault.or(twice) {
            Some(fault) => {
                tally.wrong += 1;
                eprintln!("{what}: {fault}: {r:?}");
            }
            None => tally.reported += 1,
        }
    }
    if tally.reported != tally.requests {
        eprintln!("{what}: {} of {}", tally.reported, tally.requests);
    }
    tally
}

/// Every client asks all servers of its protocol at once.
fn run(clients: &[&Peer]) -> (Trace, Vec<(&'static Peer, Program)>) {
    let servers: Vec<_> = SERVERS.iter().map(|s| (s, server(s.name))).collect();
    let node = node();
    let rustls = rustls_client();
    let mut args = vec!["--role", "both", "--ring-size", "64M"];
    // clients that nothing has been found in before they start
    for file in [&go_peers()[1], &node, &rustls] {
        args.extend(["--tls-lib", file.to_str().expect("UTF-8")]);
    }
    let tracer = Tracer::start(&args);
    let mut total = 0;
    for client in clients {
        for protocol in client.protocols {
            let asked_now: Vec<&Program> = servers
                .iter()
                .filter(|(s, _)| s.protocols.contains(protocol))
                .map(|(_, program)| program)
                .collect();
            total += 2 * asked_now.len() * asked(protocol);
            ask(client.name, protocol, LOAD, &asked_now);
        }
    }
    (tracer.settle(total).finish(), servers)
}

const TABLE: Table = Table {
    file: "tls.md",
    begin: "<!-- TLS matrix: generated by tests/live/matrix.rs -->\n",
    end: "<!-- end of TLS matrix -->\n",
};

#[test]
#[ignore = "needs root"]
fn every_server_and_client_over_tls_is_seen_as_the_docs_say() {
    let some = std::env::var("HTTP_TRACER_ROWS").unwrap_or_default();
    let clients: Vec<&Peer> = CLIENTS.iter().filter(|c| c.name.contains(&some)).collect();
    let (trace, servers) = run(&clients);

    let mut records: BTreeMap<(Role, u16, String), Vec<&Record>> = BTreeMap::new();
    let mut strange = vec![];
    for r in &trace.records {
        // without addresses the server is told by what it was asked as
        let port = match (
            r.dst_port,
            r.host.as_deref().and_then(|h| h.split_once(':')),
        ) {
            (0, Some((_, port))) => port.parse().unwrap_or(0),
            (port, _) => port,
        };
        match words(&r.path) {
            Some((label, _)) => {
                let key = (r.role().expect("a role"), port, label.to_string());
                records.entry(key).or_default().push(r);
            }
            None => strange.push(r),
        }
    }
    let mut ends: BTreeMap<(Role, usize, &str), Tally> = BTreeMap::new();
    for (c, client) in clients.iter().enumerate() {
        for protocol in client.protocols {
            let label = label(client.name, protocol);
            for (s, (server, program)) in servers.iter().enumerate() {
                if !server.protocols.contains(protocol) {
                    continue;
                }
                for (role, row) in [(Role::Server, s), (Role::Client, c)] {
                    let found = records.remove(&(role, program.port, label.clone()));
                    let what = format!("{} <- {label}, the {role}'s end", server.name);
                    let one = tally(&found.unwrap_or_default(), &what, protocol);
                    *ends.entry((role, row, protocol)).or_default() += one;
                }
            }
        }
    }
    strange.extend(records.into_values().flatten());

    let mut table = String::from(
        "| program | end | library | found by | protocol | requests | reported | wrong | unresolved |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    for (&(role, row, protocol), t) in &ends {
        let peer = match role {
            Role::Server => &SERVERS[row],
            Role::Client => clients[row],
        };
        let (found, name) = (peer.file.found(&trace), peer.name);
        let Tally {
            requests,
            reported,
            wrong,
            unresolved,
        } = t;
        writeln!(
            table,
            "| {name} | {role} | {found} | {protocol} | {requests} | {reported} | {wrong} | {unresolved} |"
        )
        .expect("memory");
    }
    eprintln!("{table}\n{:#}", trace.stats["trouble"]);
    assert!(strange.is_empty(), "nobody's: {strange:#?}");
    let sum = |of: fn(&Tally) -> usize| ends.values().map(of).sum::<usize>();
    assert_eq!(sum(|t| t.wrong), 0, "wrong records");
    trace.assert_no_loss();
    assert_eq!(trace.count("tls.io.ring_full"), 0);
    if some.is_empty() {
        TABLE.assert_is(&table, true);
    }
    assert_eq!(sum(|t| t.reported), sum(|t| t.requests), "not all reported");
    assert_pairs(&trace.records);
}
