//! What the records of a connection have in common, as it was written before.
//!
//! A connection's exchanges are between the same ends and mostly of the same thread, and
//! its requests have the same fields: then a comparison stands for writing it again.

use super::{answer, ends, escape, kind, outcome};
use crate::event::{Endpoint, Task};
use crate::record::{Completeness, End, Protocol, Role};
use crate::sink::places::Forget;
use crate::sink::ShownExchange;

/// The longest text that is remembered, bytes.
const LONGEST: usize = 512;

/// See [`kind`].
type Kind = (Role, Option<Protocol>, bool);

/// A connection. Whatever is written is compared first, so that a mistake about which one
/// it is does no harm.
#[derive(Default)]
pub(super) struct Conn {
    /// See [`ends`].
    ends: Made<(Task, Endpoint, Endpoint)>,
    /// The host is beside it.
    answer: Made<(Kind, Option<u16>, bool)>,
    host: Vec<u8>,
    outcome: Made<(u64, Option<Completeness>, Option<End>)>,
    path: Text,
    /// The payload's first line, and what follows it.
    line: Text,
    rest: Text,
}

impl Forget for Conn {
    fn forget(&mut self) {
        self.ends.of = None;
        self.answer.of = None;
        self.host.clear();
        self.outcome.of = None;
        for text in [&mut self.path, &mut self.line, &mut self.rest] {
            text.forget();
        }
    }
}

impl Conn {
    /// See [`ends`].
    pub(super) fn ends(&mut self, exchange: &ShownExchange<'_>, out: &mut Vec<u8>) {
        let of = (*exchange.task(), exchange.src(), exchange.dst());
        self.ends.write(
            of,
            |(task, src, dst), text| ends(&task, &src, &dst, text),
            out,
        );
    }

    /// See [`kind`] and [`answer`].
    pub(super) fn answer(&mut self, exchange: &ShownExchange<'_>, out: &mut Vec<u8>) {
        let host = exchange.host.as_deref();
        let of = (exchange.role(), exchange.protocol(), exchange.tls());
        let of = (of, exchange.status(), host.is_some());
        let make = |((role, protocol, tls), status, _), text: &mut Vec<u8>| {
            kind(role, protocol, tls, text);
            answer(host, status, text);
        };
        let known = host.unwrap_or_default();
        if known.len() > LONGEST {
            return make(of, out);
        }
        if self.host != known {
            self.answer.of = None;
            known.clone_into(&mut self.host);
        }
        self.answer.write(of, make, out);
    }

    /// See [`outcome`].
    pub(super) fn outcome(&mut self, exchange: &ShownExchange<'_>, out: &mut Vec<u8>) {
        let completeness = (!exchange.live()).then(|| exchange.completeness());
        self.outcome.write(
            (exchange.conn_id(), completeness, exchange.end()),
            |(conn_id, completeness, end), text| outcome(conn_id, completeness, end, text),
            out,
        );
    }

    pub(super) fn path(&mut self, path: &[u8], out: &mut Vec<u8>) {
        out.extend_from_slice(b",\"path\":\"");
        self.path.write(path, out);
        out.push(b'"');
    }

    /// Both parts are escaped as the whole would be: what needs a look at what is around
    /// it does not look behind a line feed.
    pub(super) fn payload(&mut self, payload: &[u8], out: &mut Vec<u8>) {
        out.extend_from_slice(b",\"payload\":\"");
        let line = memchr::memchr(b'\n', payload).map_or(payload.len(), |end| end + 1);
        let (line, rest) = payload.split_at(line);
        self.line.write(line, out);
        self.rest.write(rest, out);
        out.push(b'"');
    }
}

/// A text of ours, and what it is about; `None`: nothing yet.
struct Made<K> {
    of: Option<K>,
    text: Vec<u8>,
}

impl<K> Default for Made<K> {
    fn default() -> Self {
        Made {
            of: None,
            text: Vec::new(),
        }
    }
}

impl<K: Copy + PartialEq> Made<K> {
    fn write(&mut self, of: K, make: impl FnOnce(K, &mut Vec<u8>), out: &mut Vec<u8>) {
        if self.of != Some(of) {
            self.of = Some(of);
            self.text.clear();
            make(of, &mut self.text);
        }
        out.extend_from_slice(&self.text);
    }
}

/// A text from the wire, and how it is written.
#[derive(Default)]
struct Text {
    raw: Vec<u8>,
    escaped: Vec<u8>,
}

impl Text {
    fn forget(&mut self) {
        self.raw.clear();
        self.escaped.clear();
    }

    fn write(&mut self, raw: &[u8], out: &mut Vec<u8>) {
        if self.raw == raw {
            return out.extend_from_slice(&self.escaped);
        }
        let start = out.len();
        escape(raw, out);
        let escaped = &out[start..];
        if escaped.len() <= LONGEST {
            raw.clone_into(&mut self.raw);
            escaped.clone_into(&mut self.escaped);
        }
    }
}
