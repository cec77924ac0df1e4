//! Heads that come as fields, as those of HTTP/2 do.

use super::heads::traceparent;
use super::{header_heap_bytes, Pending};
use crate::event::Meta;
use crate::proto::http2::hpack::Field;
use crate::proto::http2::Fields;
use crate::proto::sse::{self, Events};
use crate::record::{Body, Header, Keep, Protocol};

/// What stands for a name or value that is not known.
const UNKNOWN: &[u8] = "\u{fffd}".as_bytes();

/// Where there is little room: the longest of a head's texts that is kept whole.
const SHORT: usize = 256;

/// gRPC over HTTP/2, "Requests": `application/grpc`, perhaps with `+proto` and the like.
const GRPC: &[u8] = b"application/grpc";

impl Pending {
    pub(in crate::tracker) fn is_connect(&self) -> bool {
        self.exchange.method == b"CONNECT"
    }

    /// What came by HTTP/1 is answered by HTTP/2.
    pub(in crate::tracker) fn upgraded(&mut self) {
        self.forget_response();
        self.response_version = None;
        self.protocol = Some(Protocol::H2);
        self.request_done = true;
    }

    /// A request's header block, of `bytes` bytes. `crowded`: only the beginnings
    /// are kept.
    pub(in crate::tracker) fn request_fields(
        &mut self,
        fields: &Fields,
        bytes: u64,
        keep: Keep,
        crowded: bool,
    ) {
        let keep = self.room_for(keep, crowded);
        let most = if crowded { SHORT } else { usize::MAX };
        let mut cut = false;
        let mut text = |value: &[u8]| {
            cut |= value.len() > most;
            value[..value.len().min(most)].to_vec()
        };
        self.protocol = Some(Protocol::H2);
        self.request_bytes = Some(bytes);
        self.note(fields);
        let mut host = None;
        for field in fields.iter() {
            let Field {
                name: Some(name),
                value: Some(value),
            } = field
            else {
                continue;
            };
            match name {
                b":method" => self.exchange.method = text(value),
                b":path" => self.exchange.target = text(value),
                b":authority" => self.exchange.host = Some(text(value)),
                b"host" => host = Some(text(value)),
                b"traceparent" if self.trace.is_none() => self.trace = traceparent(value),
                b"content-type" => self.maybe_grpc(value),
                _ => {}
            }
        }
        self.truncated |= cut;
        self.payload_over |= crowded;
        self.exchange.host = self.exchange.host.take().or(host);
        if self.exchange.target.is_empty() && self.is_connect() {
            // RFC 9113 section 8.5: the authority is all there is.
            self.exchange.target = self.exchange.host.clone().unwrap_or_default();
        }
        if keep.headers {
            let kept = headers(fields);
            self.request_headers_heap_bytes = header_heap_bytes(&kept);
            self.exchange.request_headers = Some(kept);
        }
        self.exchange.request_body = self.body(fields, keep);
        self.render(fields, keep.payload_bytes);
    }

    /// What is kept of a head; `crowded`: little.
    fn room_for(&mut self, keep: Keep, crowded: bool) -> Keep {
        if !crowded {
            return keep;
        }
        self.truncated |= keep.headers || keep.body_bytes > 0;
        Keep {
            payload_bytes: keep.payload_bytes.min(SHORT),
            headers: false,
            body_bytes: 0,
            ..keep
        }
    }

    /// Not of gRPC: see `content_wanted`.
    fn body(&self, fields: &Fields, keep: Keep) -> Option<Body> {
        let wanted = keep.body_bytes > 0 && self.exchange.grpc.is_none();
        wanted.then(|| Body::of(known(fields)))
    }

    /// The head as HTTP/1 would have it, up to `room` bytes.
    fn render(&mut self, fields: &Fields, room: usize) {
        if room == 0 {
            return;
        }
        let mut text = Text {
            bytes: Vec::new(),
            room,
        };
        fn or_unknown(text: &[u8]) -> &[u8] {
            match text {
                [] => UNKNOWN,
                _ => text,
            }
        }
        text.one_line(or_unknown(&self.exchange.method));
        text.add(b" ");
        text.one_line(or_unknown(&self.exchange.target));
        text.add(b" HTTP/2\r\n");
        for field in fields.iter() {
            if text.bytes.len() >= room {
                break;
            }
            let (name, value) = shown(field);
            match name {
                b":method" | b":path" | b":scheme" => continue,
                b":authority" => text.add(b"host"),
                _ => text.one_line(name),
            }
            text.add(b": ");
            text.one_line(value);
            text.add(b"\r\n");
        }
        text.add(b"\r\n");
        self.exchange.payload = text.bytes;
    }

    /// The final response's head.
    pub(in crate::tracker) fn response_head_fields(
        &mut self,
        status: Option<u16>,
        fields: &Fields,
        keep: Keep,
        crowded: bool,
    ) {
        let keep = self.room_for(keep, crowded);
        self.status = status;
        self.exchange.response_body = self.body(fields, keep);
        self.events = sse::announced(known(fields)).then(Events::default);
        self.live_pending = keep.live;
    }

    /// The end of a response's head or, behind its body, its trailers.
    pub(in crate::tracker) fn response_fields(
        &mut self,
        fields: &Fields,
        keep: Keep,
        crowded: bool,
    ) {
        let keep = self.room_for(keep, crowded);
        self.protocol = self.protocol.or(Some(Protocol::H2));
        self.note(fields);
        if let Some(value) = value_of(fields, b"content-type") {
            self.maybe_grpc(value);
        }
        if let Some(value) = value_of(fields, b"grpc-status") {
            let status = number(value);
            self.exchange.grpc.get_or_insert_default().status = status;
            self.protocol = Some(Protocol::Grpc);
        }
        if keep.headers {
            let more = headers(fields);
            self.response_headers_heap_bytes += header_heap_bytes(&more);
            let kept = self.exchange.response_headers.get_or_insert_default();
            kept.extend(more);
        }
    }

    /// The first byte of a response's head.
    pub(in crate::tracker) fn response_begins(&mut self, meta: Meta) {
        if self.response_first.is_none() {
            self.response_first = Some(meta.ts);
            self.answered_by = meta.known_task();
        }
        self.response_ts.get_or_insert(meta.ts);
    }

    fn note(&mut self, fields: &Fields) {
        self.truncated |= fields.truncated();
        self.unknown |= fields.unknown();
    }

    fn maybe_grpc(&mut self, content_type: &[u8]) {
        let is_grpc = match content_type.strip_prefix(GRPC) {
            Some(rest) => matches!(rest.first(), None | Some(b'+' | b';')),
            None => false,
        };
        if is_grpc {
            self.protocol = Some(Protocol::Grpc);
            self.exchange.grpc.get_or_insert_default();
        }
    }

    /// DATA of the request: `bytes` of payload moved, with it.
    pub(in crate::tracker) fn request_data(&mut self, bytes: u64, data: &[u8], keep: Keep) {
        if let Some(moved) = &mut self.request_bytes {
            *moved = moved.saturating_add(bytes);
        }
        self.request_content(data, keep);
        if self.content_wanted(keep) {
            let room = keep.payload_bytes - self.exchange.payload.len();
            self.exchange
                .payload
                .extend_from_slice(&data[..data.len().min(room)]);
        }
    }

    /// Content that is not here, in DATA of the request or the response.
    pub(in crate::tracker) fn data_skipped(&mut self, of_request: bool, n: u64) {
        let body = match of_request {
            true => &mut self.exchange.request_body,
            false => &mut self.exchange.response_body,
        };
        if let Some(body) = body {
            body.skipped(n);
        }
        self.payload_over |= of_request;
        if let Some(events) = self.events.as_mut().filter(|_| !of_request) {
            events.skip();
        }
    }

    /// Does DATA say more of it than its length: messages or events?
    pub(in crate::tracker) fn is_telling(&self) -> bool {
        self.exchange.grpc.is_some() || self.events.is_some()
    }

    /// Is more of a message's DATA wanted than its length?
    pub(in crate::tracker) fn data_wanted(&self, of_request: bool, keep: Keep) -> bool {
        let body = self.exchange.request_body.as_ref().filter(|_| of_request);
        match of_request {
            true => self.content_wanted(keep) || body.is_some_and(|b| b.wanted(keep.body_bytes)),
            false => self.response_wanted(keep),
        }
    }

    /// Does the payload want more? Of gRPC the messages are left out: nobody
    /// can read them, nor find in them what is to be masked.
    fn content_wanted(&self, keep: Keep) -> bool {
        self.exchange.grpc.is_none() && self.payload_wanted(keep)
    }
}

/// The status of a response's head; `None` for trailers, and where it is unknown.
pub(in crate::tracker) fn status(fields: &Fields) -> Option<u16> {
    let status = number(value_of(fields, b":status")?)?;
    u16::try_from(status)
        .ok()
        .filter(|status| (100..1000).contains(status))
}

fn value_of<'a>(fields: &'a Fields, name: &[u8]) -> Option<&'a [u8]> {
    fields.get(name)?.value
}

fn number(digits: &[u8]) -> Option<u32> {
    let digits = std::str::from_utf8(digits).ok()?;
    digits.parse().ok().filter(|_| !digits.starts_with('+'))
}

/// Fields of which both parts are known.
fn known(fields: &Fields) -> impl Iterator<Item = (&[u8], &[u8])> {
    let fields = fields.iter();
    fields.filter_map(|field| Some((field.name?, field.value?)))
}

/// All but the pseudo-fields that a record has as its own.
fn headers(fields: &Fields) -> Vec<Header> {
    let own = |name: &[u8]| {
        let pseudo: [&[u8]; 5] = [b":method", b":path", b":scheme", b":authority", b":status"];
        pseudo.contains(&name)
    };
    fields
        .iter()
        .map(shown)
        .filter(|(name, _)| !own(name))
        .map(|(name, value)| Header {
            name: name.to_vec(),
            value: value.to_vec(),
        })
        .collect()
}

/// A value whose name is not known could be a secret: it is not shown either.
fn shown(field: Field<'_>) -> (&[u8], &[u8]) {
    match field.name {
        Some(name) => (name, field.value.unwrap_or(UNKNOWN)),
        None => (UNKNOWN, UNKNOWN),
    }
}

/// A head as text, up to `room` bytes.
struct Text {
    bytes: Vec<u8>,
    room: usize,
}

impl Text {
    fn add(&mut self, bytes: &[u8]) {
        let left = self.room - self.bytes.len();
        self.bytes
            .extend_from_slice(&bytes[..bytes.len().min(left)]);
    }

    /// Line ends cannot be in a field (RFC 9113 section 8.2.1), and must not look
    /// like the end of one to whoever masks the text.
    fn one_line(&mut self, bytes: &[u8]) {
        let from = self.bytes.len();
        self.add(bytes);
        for byte in &mut self.bytes[from..] {
            if matches!(byte, b'\r' | b'\n') {
                *byte = b' ';
            }
        }
    }
}
