//! One JSON object a line, with the keys of the contract in its order.
//!
//! The hot path of a busy host: written straight into the buffer, without a
//! value tree or a serializer's dispatch, and without allocating unless
//! something is masked.

mod escape;
mod known;

use std::io::Write;
use std::net::IpAddr;

use super::content::Content;
use super::lines::Format;
use super::number;
use super::places::Places;
use super::shown::{Field, Needs, Shown, ShownExchange};
use super::{errno, time, Options};
use crate::event::{Endpoint, Task};
use crate::proto::websocket::Tally;
use crate::record::{Completeness, End, Grpc, Protocol, Role, SocketCall, SocketEvent};
use escape::escape;
use known::Conn;

/// What the records have.
pub const NEEDS: Needs = Needs {
    payload: true,
    headers: true,
    bodies: true,
};

/// Appends the record, and a line feed, to `out`.
pub fn write(record: Shown<'_>, options: &Options, out: &mut Vec<u8>) {
    write_knowing(&mut Places::default(), record, options, out);
}

/// The same for one record after the other.
pub(super) fn format() -> Format {
    let mut known = Places::default();
    Box::new(move |record, options, out| write_knowing(&mut known, record, options, out))
}

fn write_knowing(
    known: &mut Places<Conn>,
    record: Shown<'_>,
    options: &Options,
    out: &mut Vec<u8>,
) {
    match record {
        Shown::Http(shown) => exchange(known, shown, options, out),
        Shown::Socket(event) => socket_event(event, out),
    }
}

fn exchange(
    known: &mut Places<Conn>,
    exchange: &ShownExchange<'_>,
    options: &Options,
    out: &mut Vec<u8>,
) {
    out.reserve(1024 + exchange.payload.len());
    timestamp(exchange.timestamp_ns(), out);
    let known = known.of(exchange.conn_id());
    known.ends(exchange, out);
    match exchange.method() {
        b"GET" => out.extend_from_slice(b",\"method\":\"GET\""),
        method => text(b",\"method\":", method, out),
    }
    known.path(&exchange.target, out);
    let payload_len = exchange.payload_len() as u64;
    number(b",\"payload_len\":", Some(payload_len), out);
    known.payload(&exchange.payload, out);
    known.answer(exchange, out);
    number(b",\"duration_ns\":", exchange.duration_ns(), out);
    number(b",\"ttfb_ns\":", exchange.ttfb_ns(), out);
    number(b",\"request_bytes\":", exchange.request_bytes(), out);
    number(b",\"response_bytes\":", exchange.response_bytes(), out);
    hex(b",\"request_id\":", Some(exchange.request_id()), out);
    // The observed process' own span is in no message that was seen.
    match exchange.trace() {
        None => {
            out.extend_from_slice(b",\"trace_id\":null,\"span_id\":null,\"parent_span_id\":null")
        }
        Some(trace) => {
            out.extend_from_slice(b",\"trace_id\":\"");
            let id = u128::from_be_bytes(trace.trace_id);
            out.extend_from_slice(&number::hex((id >> 64) as u64));
            out.extend_from_slice(&number::hex(id as u64));
            let parent = u64::from_be_bytes(trace.parent_span_id);
            hex(
                b"\",\"span_id\":null,\"parent_span_id\":",
                Some(parent),
                out,
            );
        }
    }
    known.outcome(exchange, out);
    number(b",\"elapsed_ns\":", Some(exchange.elapsed_ns()), out);
    if exchange.live() {
        out.extend_from_slice(b",\"live\":true");
    }
    if exchange.events().is_some() {
        number(b",\"events\":", exchange.events(), out);
    }
    if let Some(websocket) = &exchange.websocket() {
        tally(b",\"websocket\":{\"client\":", &websocket.client, out);
        tally(b",\"server\":", &websocket.server, out);
        out.push(b'}');
    }
    if let Some(call) = &exchange.grpc() {
        grpc(call, &exchange.target, out);
    }
    headers(
        b",\"request_headers\":",
        exchange.request_headers.as_deref(),
        options,
        out,
    );
    headers(
        b",\"response_headers\":",
        exchange.response_headers.as_deref(),
        options,
        out,
    );
    if options.body_bytes > 0 {
        body(b",\"request_body\":", exchange.request_body.as_ref(), out);
        body(b",\"response_body\":", exchange.response_body.as_ref(), out);
    }
    out.extend_from_slice(b"}\n");
}

fn socket_event(event: &SocketEvent, out: &mut Vec<u8>) {
    let (task, src, dst) = (&event.task, &event.src, &event.dst);
    timestamp(event.timestamp_ns, out);
    ends(task, src, dst, out);
    out.extend_from_slice(b",\"method\":\"\",\"path\":\"\",\"payload_len\":0,\"payload\":\"\"");
    out.extend_from_slice(match event.call {
        SocketCall::Accept => b",\"event_type\":\"accept\",\"event_type_id\":0".as_slice(),
        SocketCall::Connect => b",\"event_type\":\"connect\",\"event_type_id\":2".as_slice(),
        SocketCall::Close => b",\"event_type\":\"close\",\"event_type_id\":4".as_slice(),
    });
    word(b",\"role\":", event.role.map(role), out);
    out.extend_from_slice(
        b",\"protocol\":null,\"tls\":null,\"host\":null,\"status\":null,\"duration_ns\":null,\"ttfb_ns\":null,\
          \"request_bytes\":null,\"response_bytes\":null,\"request_id\":null,\"trace_id\":null,\"span_id\":null,\
          \"parent_span_id\":null",
    );
    hex(b",\"conn_id\":", event.conn_id, out);
    out.extend_from_slice(b",\"completeness\":null,\"end\":null,\"elapsed_ns\":null");
    if event.error != 0 {
        word(b",\"error\":", Some(&errno(event.error)), out);
    }
    out.extend_from_slice(b"}\n");
}

fn timestamp(timestamp_ns: u64, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"timestamp\":\"");
    time::rfc3339(timestamp_ns, out);
}

/// Behind the time: who, and from where to where.
fn ends(task: &Task, src: &Endpoint, dst: &Endpoint, out: &mut Vec<u8>) {
    number(b"\",\"pid\":", Some(task.pid.into()), out);
    number(b",\"tid\":", Some(task.tid.into()), out);
    out.extend_from_slice(b",\"src_ip\":\"");
    ip_address(src.ip, out);
    out.extend_from_slice(b"\",\"dst_ip\":\"");
    ip_address(dst.ip, out);
    number(b"\",\"src_port\":", Some(src.port.into()), out);
    number(b",\"dst_port\":", Some(dst.port.into()), out);
    text(b",\"comm\":", task.comm.bytes(), out);
}

fn kind(of: Role, protocol: Option<Protocol>, tls: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(match of {
        Role::Server => {
            b",\"event_type\":\"read\",\"event_type_id\":1,\"role\":\"server\"".as_slice()
        }
        Role::Client => {
            b",\"event_type\":\"write\",\"event_type_id\":3,\"role\":\"client\"".as_slice()
        }
    });
    word(b",\"protocol\":", protocol.map(protocol_name), out);
    out.extend_from_slice(if tls {
        b",\"tls\":true"
    } else {
        b",\"tls\":false"
    });
}

/// The host that was asked, and with which status it answered.
fn answer(host: Option<&[u8]>, status: Option<u16>, out: &mut Vec<u8>) {
    match host {
        Some(host) => text(b",\"host\":", host, out),
        None => word(b",\"host\":", None, out),
    }
    number(b",\"status\":", status.map(u64::from), out);
}

/// `of`: `None` while it goes on.
fn outcome(conn_id: u64, of: Option<Completeness>, by: Option<End>, out: &mut Vec<u8>) {
    hex(b",\"conn_id\":", Some(conn_id), out);
    word(b",\"completeness\":", of.map(completeness), out);
    word(b",\"end\":", by.map(end), out);
}

fn ip_address(ip: Option<IpAddr>, out: &mut Vec<u8>) {
    match ip {
        None => {}
        Some(IpAddr::V4(ip)) => {
            // A fifth of the time that formatting through `Display` takes.
            let mut text = [0; 16];
            let mut end = 0;
            for octet in ip.octets() {
                let (digits, len) = OCTETS[usize::from(octet)];
                text[end..end + 4].copy_from_slice(&digits);
                end += usize::from(len);
            }
            out.extend_from_slice(&text[..end - 1]);
        }
        // Writing to a Vec cannot fail.
        Some(IpAddr::V6(ip)) => drop(write!(out, "{ip}")),
    }
}

/// Each octet with a dot behind it, and how long that is.
const OCTETS: [([u8; 4], u8); 256] = {
    let mut all = [([0; 4], 0); 256];
    let mut octet = 0;
    while octet < all.len() {
        let [hundreds, tens, ones] = [octet / 100, octet / 10 % 10, octet % 10];
        let (hundreds, tens, ones) = (b'0' + hundreds as u8, b'0' + tens as u8, b'0' + ones as u8);
        all[octet] = match octet {
            0..=9 => ([ones, b'.', 0, 0], 2),
            10..=99 => ([tens, ones, b'.', 0], 3),
            _ => ([hundreds, tens, ones, b'.'], 4),
        };
        octet += 1;
    }
    all
};

fn role(role: Role) -> &'static str {
    match role {
        Role::Server => "server",
        Role::Client => "client",
    }
}

fn protocol_name(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Http09 => "http/0.9",
        Protocol::Http10 => "http/1.0",
        Protocol::Http11 => "http/1.1",
        Protocol::WebSocket => "websocket",
        Protocol::H2 => "h2",
        Protocol::Grpc => "grpc",
    }
}

fn completeness(completeness: Completeness) -> &'static str {
    match completeness {
        Completeness::Complete => "complete",
        Completeness::Truncated => "truncated",
        Completeness::StartUnseen => "start_unseen",
        Completeness::EndUnseen => "end_unseen",
        Completeness::NoResponse => "no_response",
        Completeness::Inferred => "inferred",
    }
}

fn end(end: End) -> &'static str {
    match end {
        End::Response => "response",
        End::ClientClosed => "client_closed",
        End::ServerClosed => "server_closed",
        End::Reset => "reset",
        End::Upgrade => "upgrade",
        End::TracerStopped => "tracer_stopped",
    }
}

/// What there is to a gRPC call only. Its target is `/service/method`.
fn grpc(call: &Grpc, target: &[u8], out: &mut Vec<u8>) {
    let path = target.strip_prefix(b"/").unwrap_or(target);
    let slash = memchr::memrchr(b'/', path).unwrap_or(path.len());
    text(b",\"grpc\":{\"service\":", &path[..slash], out);
    let method = path.get(slash + 1..).unwrap_or_default();
    text(b",\"method\":", method, out);
    number(b",\"status\":", call.status.map(u64::from), out);
    number(b",\"request_messages\":", call.request_messages, out);
    number(b",\"response_messages\":", call.response_messages, out);
    out.push(b'}');
}

/// Pairs in an array, because a name may come twice and order means something.
fn headers<const N: usize>(
    key: &[u8; N],
    headers: Option<&[Field<'_>]>,
    options: &Options,
    out: &mut Vec<u8>,
) {
    let Some(headers) = headers else {
        if options.headers {
            word(key, None, out);
        }
        return;
    };
    out.extend_from_slice(key);
    out.push(b'[');
    for (place, header) in headers.iter().enumerate() {
        if place > 0 {
            out.push(b',');
        }
        text(b"[", header.name, out);
        text(b",", &header.value, out);
        out.push(b']');
    }
    out.push(b']');
}

fn body<const N: usize>(key: &[u8; N], body: Option<&Content<'_>>, out: &mut Vec<u8>) {
    let Some(body) = body else {
        return word(key, None, out);
    };
    out.extend_from_slice(key);
    number(b"{\"length\":", Some(body.length), out);
    for (key, value) in [
        (b",\"content_type\":".as_slice(), &body.content_type),
        (b",\"content_encoding\":", &body.content_encoding),
    ] {
        out.extend_from_slice(key);
        match value {
            Some(value) => text(b"", value, out),
            None => out.extend_from_slice(b"null"),
        }
    }
    out.extend_from_slice(if body.cut {
        b",\"cut\":true"
    } else {
        b",\"cut\":false"
    });
    word(b",\"fault\":", body.fault, out);
    match &body.text {
        Some(shown) => text(b",\"text\":", shown.as_bytes(), out),
        None => word(b",\"text\":", None, out),
    }
    out.push(b'}');
}

fn tally<const N: usize>(key: &[u8; N], tally: &Tally, out: &mut Vec<u8>) {
    out.extend_from_slice(key);
    number(b"{\"text\":", Some(tally.text), out);
    number(b",\"binary\":", Some(tally.binary), out);
    number(b",\"ping\":", Some(tally.ping), out);
    number(b",\"pong\":", Some(tally.pong), out);
    number(b",\"frames\":", Some(tally.frames), out);
    number(b",\"payload_bytes\":", Some(tally.payload), out);
    number(b",\"close_code\":", tally.close.map(u64::from), out);
    out.push(b'}');
}

fn number<const N: usize>(key: &[u8; N], number: Option<u64>, out: &mut Vec<u8>) {
    out.extend_from_slice(key);
    match number {
        Some(number) => number::decimal(number, out),
        None => out.extend_from_slice(b"null"),
    }
}

/// A string of ours, that needs no escapes.
fn word<const N: usize>(key: &[u8; N], word: Option<&str>, out: &mut Vec<u8>) {
    out.extend_from_slice(key);
    match word {
        Some(word) => {
            out.push(b'"');
            out.extend_from_slice(word.as_bytes());
            out.push(b'"');
        }
        None => out.extend_from_slice(b"null"),
    }
}

fn hex<const N: usize>(key: &[u8; N], number: Option<u64>, out: &mut Vec<u8>) {
    let Some(number) = number else {
        return word(key, None, out);
    };
    out.extend_from_slice(key);
    out.push(b'"');
    out.extend_from_slice(&number::hex(number));
    out.push(b'"');
}

/// A string from the wire: what is not UTF-8 becomes U+FFFD.
fn text<const N: usize>(key: &[u8; N], bytes: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(key);
    out.push(b'"');
    escape(bytes, out);
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_as_the_standard_library_writes_them() {
        for ip in ["0.0.0.0", "10.20.30.255", "::1", "2001:db8::1"] {
            let mut out = Vec::new();
            ip_address(Some(ip.parse().expect(ip)), &mut out);
            assert_eq!(out, ip.as_bytes());
        }
    }
}
