//! What the tracer printed, held against what the peers say happened.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::time::{Duration, SystemTime};

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::peers::Said;

/// The first fourteen keys of every record, in their order.
const FIRST: [&str; 14] = [
    "timestamp",
    "pid",
    "tid",
    "src_ip",
    "dst_ip",
    "src_port",
    "dst_port",
    "comm",
    "method",
    "path",
    "payload_len",
    "payload",
    "event_type",
    "event_type_id",
];

/// Those that follow in any order, null where not known.
const THEN: [&str; 17] = [
    "role",
    "protocol",
    "tls",
    "host",
    "status",
    "duration_ns",
    "ttfb_ns",
    "request_bytes",
    "response_bytes",
    "request_id",
    "trace_id",
    "span_id",
    "parent_span_id",
    "conn_id",
    "completeness",
    "end",
    "elapsed_ns",
];

/// One line of output.
#[derive(Clone, Debug, Deserialize)]
pub struct Record {
    pub timestamp: String,
    pub pid: u32,
    pub tid: u32,
    pub comm: String,
    pub src_ip: String,
    pub src_port: u16,
    pub dst_ip: String,
    pub dst_port: u16,
    pub method: String,
    pub path: String,
    pub payload_len: u64,
    pub payload: String,
    pub event_type: String,
    pub event_type_id: u64,
    pub role: Option<String>,
    pub protocol: Option<String>,
    pub tls: Option<bool>,
    pub host: Option<String>,
    pub status: Option<u16>,
    pub duration_ns: Option<u64>,
    pub ttfb_ns: Option<u64>,
    pub request_bytes: Option<u64>,
    pub response_bytes: Option<u64>,
    pub request_id: Value,
    pub conn_id: Value,
    pub completeness: Option<String>,
    pub end: Option<String>,
    pub request_headers: Option<Value>,
    pub response_headers: Option<Value>,
    pub request_body: Option<Value>,
    pub response_body: Option<Value>,
    pub events: Option<u64>,
    pub websocket: Option<Value>,
    pub live: Option<bool>,
}

impl Record {
    pub fn is_complete(&self) -> bool {
        self.completeness.as_deref() == Some("complete")
    }

    pub fn role(&self) -> Option<Role> {
        match self.role.as_deref() {
            Some("server") => Some(Role::Server),
            Some("client") => Some(Role::Client),
            _ => None,
        }
    }
}

/// Whose end of the connection a record is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Server,
    Client,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Role::Server => "server",
            Role::Client => "client",
        })
    }
}

/// Reads JSON lines into (exchanges, other events), checking what holds for every
/// record whatever the traffic. `since`: when its tracer was started.
pub fn read(text: &str, since: SystemTime) -> (Vec<Record>, Vec<Record>) {
    assert!(
        text.is_empty() || text.ends_with('\n'),
        "the last line is not whole: {:?}",
        text.lines().last()
    );
    let until = SystemTime::now();
    let (mut exchanges, mut events) = (vec![], vec![]);
    let mut ids = HashSet::new();
    for line in text.lines() {
        let Keys(keys) =
            serde_json::from_str(line).unwrap_or_else(|e| panic!("not a JSON object: {e}: {line}"));
        assert!(
            keys.iter().take(14).eq(FIRST.iter()),
            "the first keys of {line}"
        );
        for key in THEN {
            assert!(keys.iter().any(|k| k == key), "no key {key} in {line}");
        }
        let record: Record = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        check_one(&record, line, since, until);
        if matches!(record.event_type.as_str(), "accept" | "connect" | "close") {
            events.push(record);
            continue;
        }
        assert!(
            record.live.is_some() || ids.insert((record.request_id.to_string(), record.role())),
            "the same request_id twice: {line}"
        );
        exchanges.push(record);
    }
    (exchanges, events)
}

fn check_one(r: &Record, line: &str, since: SystemTime, until: SystemTime) {
    let slack = Duration::from_millis(500);
    assert!(
        r.timestamp.len() == 30 && r.timestamp.ends_with('Z'),
        "timestamp: {line}"
    );
    let at =
        humantime::parse_rfc3339(&r.timestamp).unwrap_or_else(|e| panic!("timestamp: {e}: {line}"));
    assert!(
        since - slack <= at && at <= until + slack,
        "timestamp out of the test's time: {line}"
    );
    let id = match r.event_type.as_str() {
        "accept" => 0,
        "read" => 1,
        "connect" => 2,
        "write" => 3,
        "close" => 4,
        _ => panic!("event_type: {line}"),
    };
    assert_eq!(r.event_type_id, id, "event_type_id: {line}");
    if matches!(r.event_type.as_str(), "accept" | "connect" | "close") {
        return;
    }
    let role = r.role().unwrap_or_else(|| panic!("role: {line}"));
    let carried = if role == Role::Server {
        "read"
    } else {
        "write"
    };
    assert_eq!(r.event_type, carried, "event_type of a {role}: {line}");
    assert!(
        !r.request_id.is_null() && !r.conn_id.is_null(),
        "ids: {line}"
    );
    assert!(!r.comm.is_empty() && r.pid > 0 && r.tid > 0, "task: {line}");
    if let (Some(ttfb), Some(duration)) = (r.ttfb_ns, r.duration_ns) {
        assert!(ttfb <= duration, "ttfb_ns: {line}");
        assert!(duration < 60_000_000_000, "duration_ns: {line}");
    }
    if r.is_complete() && r.end.as_deref() == Some("response") {
        // null where nobody saw when its last byte moved
        assert!(r.duration_ns.is_none_or(|d| d > 0), "duration_ns: {line}");
        assert!(r.ttfb_ns.is_some(), "ttfb_ns: {line}");
    }
}

/// The keys of a JSON object as they come.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Keys;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Keys, M::Error> {
                let mut keys = vec![];
                while let Some((key, IgnoredAny)) = map.next_entry()? {
                    keys.push(key);
                }
                Ok(Keys(keys))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

/// One record that is expected. `None` in a field: not compared, unless said otherwise.
#[derive(Clone, Debug)]
pub struct Want {
    pub role: Role,
    pub method: String,
    pub path: String,
    /// `None` is compared: no status.
    pub status: Option<u16>,
    pub request_bytes: Option<u64>,
    pub response_bytes: Option<u64>,
    pub src: Option<(String, u16)>,
    pub dst: Option<(String, u16)>,
    pub host: Option<String>,
    pub protocol: Option<String>,
    pub comm: Option<String>,
    pub pid: Option<u32>,
    pub tid: Option<u32>,
    /// The request's first bytes, at most 256, and how many bytes its head has:
    /// what the tracer shows is a beginning of the former, with all of the latter.
    pub payload: Option<String>,
    pub head_bytes: Option<u64>,
    /// A name for the connection within the test.
    pub conn: Option<String>,
    pub completeness: &'static str,
    pub end: &'static str,
}

impl Want {
    /// A complete exchange, of which only the names are known.
    pub fn new(role: Role, method: &str, path: &str, status: Option<u16>) -> Self {
        Want {
            role,
            method: method.into(),
            path: path.into(),
            status,
            request_bytes: None,
            response_bytes: None,
            src: None,
            dst: None,
            host: None,
            protocol: None,
            comm: None,
            pid: None,
            tid: None,
            payload: None,
            head_bytes: None,
            conn: None,
            completeness: "complete",
            end: "response",
        }
    }

    /// The record of `said`, an exchange as the peer in `role` tells it.
    pub fn of(role: Role, said: &Said) -> Self {
        Want {
            request_bytes: said.request_bytes,
            response_bytes: Some(said.response_bytes),
            src: Some(said.src.clone()),
            dst: Some(said.dst.clone()),
            host: said.host.clone(),
            protocol: said.version.clone(),
            pid: said.pid,
            tid: said.tid,
            payload: said.payload.clone(),
            head_bytes: said.head_bytes,
            conn: said.conn.map(|n| format!("{role} {:?} {n}", said.pid)),
            ..Want::new(role, &said.method, &said.path, said.status)
        }
    }

    /// This exchange with another outcome.
    pub fn but(self, completeness: &'static str, end: &'static str) -> Self {
        Want {
            completeness,
            end,
            ..self
        }
    }

    /// The ways in which `r` is not what is wanted.
    fn differences(&self, r: &Record) -> Vec<String> {
        let mut out = vec![];
        let mut compare = |name: &str, want: String, got: String| {
            if want != got {
                out.push(format!("{name} is {got}, not {want}"));
            }
        };
        fn show<T: fmt::Debug>(value: T) -> String {
            format!("{value:?}")
        }
        compare("status", show(self.status), show(r.status));
        compare(
            "completeness",
            self.completeness.into(),
            r.completeness.clone().unwrap_or_default(),
        );
        compare("end", self.end.into(), r.end.clone().unwrap_or_default());
        compare("tls", show(Some(false)), show(r.tls));
        if let Some(n) = self.request_bytes {
            compare("request_bytes", show(Some(n)), show(r.request_bytes));
        }
        if let Some(n) = self.response_bytes {
            compare("response_bytes", show(Some(n)), show(r.response_bytes));
        }
        if let Some(src) = &self.src {
            compare("src", show(src), show((&r.src_ip, r.src_port)));
        }
        if let Some(dst) = &self.dst {
            compare("dst", show(dst), show((&r.dst_ip, r.dst_port)));
        }
        if let Some(host) = &self.host {
            compare("host", show(Some(host)), show(r.host.as_ref()));
        }
        if let Some(protocol) = &self.protocol {
            compare("protocol", show(Some(protocol)), show(r.protocol.as_ref()));
        }
        if let Some(comm) = &self.comm {
            compare("comm", show(comm), show(&r.comm));
        }
        if let Some(pid) = self.pid {
            compare("pid", show(pid), show(r.pid));
        }
        if let Some(tid) = self.tid {
            compare("tid", show(tid), show(r.tid));
        }
        if let Some(payload) = &self.payload {
            let least = self.head_bytes.unwrap_or(0).min(payload.len() as u64);
            let len = r.payload_len as usize;
            if r.payload_len < least || len > payload.len() || r.payload != payload[..len] {
                compare("payload", show(payload), show((&r.payload, len)));
            }
        }
        out
    }
}

/// Asserts that `records` are those in `wants`, each exactly once, and that
/// `conn_id` tells their connections apart.
pub fn assert_exactly(records: &[Record], wants: &[Want]) {
    let mut got: BTreeMap<(Role, &str, &str), Vec<&Record>> = BTreeMap::new();
    for r in records {
        let role = r.role().expect("a role");
        got.entry((role, &r.method, &r.path)).or_default().push(r);
    }
    for same in got.values_mut() {
        same.sort_by_key(|r| &r.timestamp);
        same.reverse();
    }
    let mut problems = vec![];
    let mut missing = 0;
    let (mut conn_ids, mut conns) = (BTreeMap::new(), BTreeMap::new());
    for want in wants {
        let key = (want.role, want.method.as_str(), want.path.as_str());
        let Some(r) = got.get_mut(&key).and_then(Vec::pop) else {
            missing += 1;
            problems.push(format!("missing: {want:?}"));
            continue;
        };
        let differences = want.differences(r);
        if !differences.is_empty() {
            problems.push(format!("{}: {r:?}", differences.join("; ")));
        }
        if let Some(conn) = &want.conn {
            let id = r.conn_id.to_string();
            let first = conn_ids.entry(conn).or_insert_with(|| id.clone());
            if *first != id {
                problems.push(format!(
                    "another conn_id than {first} on the same connection: {r:?}"
                ));
            }
            let owner = conns.entry((r.role(), id)).or_insert(conn);
            if *owner != conn {
                problems.push(format!("the conn_id of another connection: {r:?}"));
            }
        }
    }
    let extra: Vec<&Record> = got.into_values().flatten().collect();
    problems.extend(extra.iter().map(|r| format!("not expected: {r:?}")));
    assert!(
        problems.is_empty(),
        "{} records, {} expected: {missing} missing, {} not expected, {} problems in all; the first:\n{}",
        records.len(),
        wants.len(),
        extra.len(),
        problems.len(),
        problems[..problems.len().min(6)].join("\n")
    );
}

/// Asserts that each exchange has a server's and a client's record of one `request_id`.
pub fn assert_pairs(records: &[Record]) {
    let mut ends: BTreeMap<String, Vec<&Record>> = BTreeMap::new();
    for r in records {
        ends.entry(r.request_id.to_string()).or_default().push(r);
    }
    for (id, pair) in ends {
        let roles: HashSet<_> = pair.iter().map(|r| r.role.as_deref()).collect();
        assert!(
            pair.len() == 2 && roles.len() == 2 && pair[0].path == pair[1].path,
            "request_id {id} is not that of both ends of one exchange: {pair:#?}"
        );
    }
}

/// How many different `request_id`s they have.
pub fn distinct_ids(records: &[Record]) -> usize {
    let ids = records.iter().map(|r| r.request_id.to_string());
    ids.collect::<HashSet<_>>().len()
}

/// The paths of `records`, sorted.
pub fn paths(records: &[Record]) -> Vec<&str> {
    let mut out: Vec<&str> = records.iter().map(|r| r.path.as_str()).collect();
    out.sort_unstable();
    out
}
