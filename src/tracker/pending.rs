//! An exchange under way: what is known of its request and response so far.

mod fields;
mod methods;

pub(super) use fields::status;

use std::borrow::Cow;

use super::{ConnContext, Output};
use crate::event::{Endpoint, Meta, Task, Transport};
use crate::proto::http1::{Field, Head, Kind, Parser, StartLine, Step, Version};
use crate::proto::sse::Events;
use crate::record::{
    Body, Completeness, End, Exchange, Grpc, Header, Keep, Milestone, Point, Protocol, RequestId,
    Role, Span, TraceContext, Verdict,
};

/// Heap memory of fields, bytes. Tiny ones cost far more than they are long, so
/// the allocator's part is estimated.
fn header_heap_bytes(fields: &[Header]) -> usize {
    const ALLOCATED: usize = 2 * 16;
    let text = |field: &Header| field.name.len() + field.value.len();
    fields.iter().map(text).sum::<usize>() + fields.len() * (size_of::<Header>() + ALLOCATED)
}

/// Where a request begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    Alone,
    /// Where a body of so many bytes may be, which was refused. `told`: a request that
    /// follows such a body would not be taken for a part of this one.
    InBody {
        length: u64,
        told: bool,
    },
}

/// Do these bytes begin with the name of a method, and a blank?
pub(super) fn begins_with_known_method(bytes: &[u8]) -> bool {
    let word = bytes.split(|&byte| byte == b' ').next();
    word.is_some_and(|word| methods::known(word) != methods::Known::No)
}

/// One exchange under way.
#[derive(Clone, Debug)]
pub struct Pending {
    id: RequestId,
    /// First byte of the request.
    begun: Meta,
    /// Its record, as far as it goes: texts and contents. The rest is filled in at the end.
    exchange: Box<Exchange>,
    /// Room for the host.
    host_room: Vec<u8>,
    pub(super) version: Option<Version>,
    /// Not one of those that versions stand for.
    protocol: Option<Protocol>,
    response_version: Option<Version>,
    trace: Option<TraceContext>,
    /// `None`: not seen.
    pub(super) request_bytes: Option<u64>,
    request_headers_heap_bytes: usize,
    pub(super) request_done: bool,
    status: Option<u16>,
    /// The status may be another response's.
    status_guessed: bool,
    /// First byte of the response.
    pub(super) response_first: Option<u64>,
    /// Who moved that.
    answered_by: Option<Task>,
    /// Its latest byte so far.
    pub(super) response_ts: Option<u64>,
    /// Nobody saw when the first and the latest byte came: these are not their times.
    first_undated: bool,
    last_undated: bool,
    response_bytes: u64,
    /// Server-sent events of the response.
    events: Option<Events>,
    /// The response's head is here, and nobody was told.
    pub(super) live_pending: bool,
    response_headers_heap_bytes: usize,
    pub(super) response_done: bool,
    /// A 1xx response is being read.
    pub(super) interim: bool,
    /// A 1xx response was read.
    pub(super) had_interim: bool,
    pub(super) start_unseen: bool,
    /// A response that nothing asked for, as far as is known.
    pub(super) unmatched: bool,
    /// A head was longer than what is kept of it.
    pub(super) truncated: bool,
    /// Parts of a head refer to what came before the tracer.
    unknown: bool,
    /// The request's end was lost.
    pub(super) lost: bool,
    /// Its response may be another's.
    pub(super) ambiguous: bool,
    pub(super) stands: Stands,
    /// Records were lost while it waited: its response may be among them.
    pub(super) loss_behind: bool,
    /// Records were lost while it was asked: its end may be among them.
    pub(super) loss_within: bool,
    /// The request began after the other direction moved.
    pub(super) at_turn: bool,
    /// Content of the response is here: whatever was asked, it has one.
    pub(super) has_content: bool,
    /// Its record is written: only its response's place in the queue is left.
    pub(super) overdue: bool,
    told_begin: bool,
    told_answer: bool,
    /// A hole in the request: what follows does not belong behind the payload so far.
    payload_over: bool,
}

/// Room for records and their texts, of exchanges that are over: asking the allocator for
/// it takes longer than filling it.
#[derive(Default)]
// They come and go in their boxes.
#[allow(clippy::vec_box)]
pub(super) struct Room(Vec<Box<Exchange>>);

impl Room {
    /// How many are kept, and how large each may be.
    const MOST: usize = 16;
    const LARGEST: usize = 1024;

    /// The record is written.
    pub(super) fn take(&mut self, mut exchange: Box<Exchange>) {
        let host = exchange.host.get_or_insert_default();
        let texts = [
            &mut exchange.method,
            &mut exchange.target,
            &mut exchange.payload,
            host,
        ];
        let small = |text: &&mut Vec<u8>| text.capacity() <= Room::LARGEST;
        if self.0.len() < Room::MOST && texts.iter().all(small) {
            texts.into_iter().for_each(Vec::clear);
            exchange.request_headers = None;
            exchange.response_headers = None;
            exchange.request_body = None;
            exchange.response_body = None;
            exchange.grpc = None;
            exchange.websocket = None;
            self.0.push(exchange);
        }
    }

    /// A record of which nothing is known.
    fn give(&mut self) -> Box<Exchange> {
        self.0.pop().unwrap_or_default()
    }
}

impl Pending {
    /// A request's first byte.
    pub(super) fn request(id: RequestId, begun: Meta) -> Self {
        Pending::request_in(id, begun, &mut Room::default())
    }

    pub(super) fn request_in(id: RequestId, begun: Meta, room: &mut Room) -> Self {
        let mut exchange = room.give();
        let host_room = exchange.host.take().unwrap_or_default();
        Pending {
            id,
            begun,
            exchange,
            host_room,
            version: None,
            protocol: None,
            response_version: None,
            trace: None,
            request_bytes: Some(0),
            request_headers_heap_bytes: 0,
            request_done: false,
            status: None,
            status_guessed: false,
            response_first: None,
            answered_by: None,
            response_ts: None,
            first_undated: false,
            last_undated: false,
            response_bytes: 0,
            events: None,
            live_pending: false,
            response_headers_heap_bytes: 0,
            response_done: false,
            interim: false,
            had_interim: false,
            start_unseen: false,
            unmatched: false,
            truncated: false,
            unknown: false,
            lost: false,
            ambiguous: false,
            stands: Stands::Alone,
            loss_behind: false,
            loss_within: false,
            at_turn: begun.turn,
            has_content: false,
            overdue: false,
            told_begin: false,
            told_answer: false,
            payload_over: false,
        }
    }

    /// A response whose request was not seen.
    pub(super) fn unseen(id: RequestId, begun: Meta) -> Self {
        Pending {
            request_bytes: None,
            request_done: true,
            start_unseen: true,
            ..Pending::request(id, begun)
        }
    }

    /// The place of a response whose request is over, asked for by `method`.
    pub(super) fn overdue(method: &[u8], begun: Meta) -> Self {
        let mut pending = Pending::request(RequestId(0), begun);
        pending.exchange.method = method.to_vec();
        pending.request_done = true;
        pending.overdue = true;
        pending
    }

    /// The response that was here before the request.
    pub(super) fn answered_before(&mut self, mut response: Pending) {
        // Its first byte was sent before, whenever its call ended.
        self.begun.ts = self.begun.ts.min(response.begun.ts.saturating_sub(1));
        self.status = response.status;
        self.response_version = response.response_version;
        self.response_first = response.response_first;
        self.answered_by = response.answered_by;
        self.response_ts = response.response_ts;
        self.first_undated = response.first_undated;
        self.last_undated = response.last_undated;
        self.response_bytes = response.response_bytes;
        self.exchange.response_headers = response.exchange.response_headers.take();
        self.response_headers_heap_bytes = response.response_headers_heap_bytes;
        self.exchange.response_body = response.exchange.response_body.take();
        self.events = response.events;
        self.truncated |= response.truncated;
        self.has_content = response.has_content;
        self.interim = response.interim;
        self.had_interim = response.had_interim;
        self.response_done = response.response_done;
    }

    /// Heap memory beside that, bytes, whatever the peers choose.
    pub(super) const RECORD: usize = size_of::<Exchange>();

    /// Heap memory, bytes: what of it the peers choose.
    pub(super) fn heap_bytes(&self) -> usize {
        self.exchange.method.capacity()
            + self.exchange.target.capacity()
            + self.exchange.host.as_ref().map_or(0, Vec::capacity)
            + self.host_room.capacity()
            + self.exchange.payload.capacity()
            + self.request_headers_heap_bytes
            + self.response_headers_heap_bytes
            + self
                .exchange
                .request_body
                .as_ref()
                .map_or(0, Body::heap_bytes)
            + self
                .exchange
                .response_body
                .as_ref()
                .map_or(0, Body::heap_bytes)
    }

    /// Tells how far it is, as far as nobody knows. `over`: nothing more will come of it.
    pub(super) fn tell(&mut self, context: &ConnContext, role: Role, over: bool, out: &mut Output) {
        let at = |ts: u64, task: Option<Task>| Point {
            conn_id: context.conn.id,
            request_id: self.id.0,
            role,
            ts,
            task,
        };
        if !std::mem::replace(&mut self.told_begin, true) {
            let begun = at(self.begun.ts, self.begun.known_task());
            out.milestone(Milestone::Begun(begun));
        }
        // What has begun may be a 1xx response.
        let sure = over || self.is_finally_answered();
        if let Some(first) = self.response_first.filter(|_| sure && !self.told_answer) {
            self.told_answer = true;
            out.milestone(Milestone::Answered(at(first, self.answered_by)));
        }
    }

    /// What is known of it is another protocol's.
    pub(super) fn withdraw(&self, context: &ConnContext, out: &mut Output) {
        if self.told_begin {
            out.milestone(Milestone::Withdrawn {
                conn_id: context.conn.id,
                request_id: self.id.0,
            });
        }
    }

    pub(super) fn begin_is_told(&self) -> bool {
        self.told_begin
    }

    pub(super) fn has_head(&self) -> bool {
        !self.exchange.method.is_empty()
    }

    /// Was it counted as begun?
    pub(super) fn counted(&self) -> bool {
        self.has_head() || (self.start_unseen && !self.unmatched)
    }

    /// Was something sent, and not told of, when its first byte came?
    pub(super) fn begun_ahead(&self) -> bool {
        self.begun.ahead
    }

    pub(super) fn status_known(&self) -> bool {
        self.status.is_some()
    }

    /// Has its answer begun?
    pub(super) fn is_answered(&self) -> bool {
        self.response_first.is_some() || self.had_interim
    }

    /// Has its answer, other than 1xx, a status line?
    pub(super) fn is_finally_answered(&self) -> bool {
        self.response_done || (self.status.is_some() && !self.interim)
    }

    /// For all that is known it answers HEAD: nothing is the content that it announces.
    pub(super) fn may_be_bare(&self) -> bool {
        self.start_unseen && self.status.is_some() && !self.has_content
    }

    /// The request's method, if it was seen.
    pub(super) fn method(&self) -> Option<&[u8]> {
        self.has_head().then_some(self.exchange.method.as_slice())
    }

    pub(super) fn grpc_mut(&mut self) -> Option<&mut Grpc> {
        self.exchange.grpc.as_mut()
    }

    pub(super) fn is_grpc(&self) -> bool {
        self.exchange.grpc.is_some()
    }

    pub(super) fn target(&self) -> &[u8] {
        &self.exchange.target
    }

    pub(super) fn request_moved(&mut self, bytes: &[u8], keep: Keep) {
        if let Some(moved) = &mut self.request_bytes {
            *moved += bytes.len() as u64;
        }
        if self.payload_wanted(keep) {
            let room = keep.payload_bytes - self.exchange.payload.len();
            self.exchange
                .payload
                .extend_from_slice(&bytes[..bytes.len().min(room)]);
        }
    }

    pub(super) fn payload_wanted(&self, keep: Keep) -> bool {
        !self.payload_over && self.exchange.payload.len() < keep.payload_bytes
    }

    /// Is more of the request's bytes wanted than their number?
    pub(super) fn request_wanted(&self, keep: Keep) -> bool {
        if let Stands::InBody { told: false, .. } = self.stands {
            return true; // what tells is among its bytes
        }
        let body = self.exchange.request_body.as_ref();
        self.payload_wanted(keep) || body.is_some_and(|body| body.wanted(keep.body_bytes))
    }

    pub(super) fn response_wanted(&self, keep: Keep) -> bool {
        let body = self.exchange.response_body.as_ref();
        self.events.is_some() || body.is_some_and(|body| body.wanted(keep.body_bytes))
    }

    pub(super) fn request_content(&mut self, content: &[u8], keep: Keep) {
        if let Some(body) = &mut self.exchange.request_body {
            body.moved(content, keep.body_bytes);
        }
    }

    pub(super) fn response_content(&mut self, content: &[u8], keep: Keep) {
        self.has_content |= !content.is_empty();
        if let Some(body) = &mut self.exchange.response_body {
            body.moved(content, keep.body_bytes);
        }
        if let Some(events) = &mut self.events {
            events.bytes(content);
        }
    }

    /// Bytes of the request that are not here.
    pub(super) fn request_skipped(&mut self, n: u64) {
        self.payload_over = true;
        if let Some(body) = &mut self.exchange.request_body {
            body.skipped(n);
        }
        if let Some(moved) = &mut self.request_bytes {
            *moved = moved.saturating_add(n);
        }
    }

    pub(super) fn request_head(&mut self, head: &Head<'_>, keep: Keep) {
        if let StartLine::Request {
            method,
            target,
            version,
        } = head.start_line()
        {
            (**method).clone_into(&mut self.exchange.method);
            (**target).clone_into(&mut self.exchange.target);
            self.version = Some(*version);
        }
        self.truncated |= head.truncated();
        let mut room = std::mem::take(&mut self.host_room);
        self.exchange.host = absolute_authority(&self.exchange.target).map(<[u8]>::to_vec);
        self.exchange.request_body = (keep.body_bytes > 0).then(|| content(head));
        for (field, value) in head.fields([Field::Host, Field::Traceparent]) {
            if field == Field::Host {
                self.exchange.host.get_or_insert_with(|| {
                    (*value).clone_into(&mut room);
                    std::mem::take(&mut room)
                });
            } else if self.trace.is_none() {
                self.trace = traceparent(&value);
            }
        }
        self.exchange.request_headers = keep.headers.then(|| headers(head));
        self.request_headers_heap_bytes =
            header_heap_bytes(self.exchange.request_headers.as_deref().unwrap_or_default());
        if self.exchange.host.is_none() && self.exchange.method == b"CONNECT" {
            // some say more behind it than RFC 9112 section 3.2.3 has
            let host = self
                .exchange
                .target
                .split(|&byte| matches!(byte, b' ' | b'\t'));
            self.exchange.host = host.into_iter().next().map(<[u8]>::to_vec);
        }
    }

    /// The request's head never ended: is there at least a start line in it?
    pub(super) fn request_cut(&mut self, so_far: &[u8]) -> bool {
        let Some(line) = memchr::memchr(b'\n', so_far) else {
            return false;
        };
        let mut whole = so_far[..=line].to_vec();
        whole.extend_from_slice(b"\r\n");
        let mut parser = Parser::lenient(Kind::Request);
        match parser.step(&whole) {
            Step::Head { head, .. } => {
                self.request_head(&head, Keep::default());
                self.has_head()
            }
            _ => false,
        }
    }

    /// Answered before its start line ended: what there is of that.
    pub(super) fn request_line_cut(&mut self, so_far: &[u8]) -> bool {
        self.lost = true;
        let mut words = so_far.splitn(2, |&byte| matches!(byte, b' ' | b'\t'));
        if let (Some(method), Some(target)) = (words.next(), words.next()) {
            self.exchange.method = method.to_vec();
            self.exchange.target = target.trim_ascii().to_vec();
        }
        self.has_head()
    }

    /// The head may have begun before the tracer came: its first word may be the rest
    /// of one. Is it likely? `after_answer`: less so.
    pub(super) fn head_may_be_cut(&mut self, after_answer: bool) -> bool {
        match (methods::known(&self.exchange.method), after_answer) {
            (methods::Known::Yes, _) | (methods::Known::OrAnother, true) => false,
            (methods::Known::OrAnother, false) | (methods::Known::No, true) => {
                self.ambiguous = true;
                false
            }
            (methods::Known::No, false) => {
                self.start_unseen = true;
                self.exchange.method.clear();
                self.exchange.payload.clear();
                self.payload_over = true;
                self.request_bytes = None;
                true
            }
        }
    }

    pub(super) fn response_head(&mut self, head: &Head<'_>, keep: Keep) {
        if let StartLine::Response {
            status, version, ..
        } = head.start_line()
        {
            self.status = Some(*status);
            self.response_version = Some(*version);
            self.status_guessed = self.is_guess();
        }
        self.truncated |= head.truncated();
        self.exchange.response_body = (keep.body_bytes > 0).then(|| content(head));
        self.events = head.opens_events().then(Events::default);
        self.live_pending = keep.live;
        if keep.headers {
            let kept = headers(head);
            self.response_headers_heap_bytes = header_heap_bytes(&kept);
            self.exchange.response_headers = Some(kept);
        }
    }

    pub(super) fn response_moved(&mut self, n: u64, meta: Meta) {
        if n == 0 {
            return;
        }
        self.response_dated(meta);
        self.response_bytes = self.response_bytes.saturating_add(n);
    }

    /// The response began, or got further.
    pub(super) fn response_dated(&mut self, meta: Meta) {
        if self.response_first.is_none() {
            self.response_first = Some(meta.ts);
            self.answered_by = meta.known_task();
            self.first_undated = meta.undated;
        }
        self.last_undated = meta.undated;
        if !meta.undated {
            self.response_ts = Some(meta.ts);
        }
    }

    /// Bytes of the response that are not here.
    pub(super) fn response_skipped(&mut self, n: u64, meta: Meta) {
        self.response_moved(n, meta);
        if n == 0 {
            return;
        }
        if let Some(body) = &mut self.exchange.response_body {
            body.skipped(n);
        }
        if let Some(events) = &mut self.events {
            events.skip();
        }
    }

    /// What was read of a 1xx response is not the response.
    pub(super) fn forget_response(&mut self) {
        self.status = None;
        self.response_first = None;
        self.answered_by = None;
        self.response_ts = None;
        self.response_bytes = 0;
        self.exchange.response_headers = None;
        self.exchange.response_body = None;
        self.events = None;
        self.live_pending = false;
        self.response_headers_heap_bytes = 0;
        self.has_content = false;
    }

    fn protocol(&self) -> Option<Protocol> {
        if self.protocol.is_some() {
            return self.protocol;
        }
        let named = |version: Version| match version {
            Version::Http09 => Some(Protocol::Http09),
            Version::Http10 => Some(Protocol::Http10),
            Version::Http11 => Some(Protocol::Http11),
            Version::Other | Version::Missing => None,
        };
        // An HTTP/0.9 line that is answered with a status was none.
        let simple = self.version == Some(Version::Http09);
        let asked = self.version.and_then(named);
        let asked = asked.filter(|_| !simple || self.response_version.is_none());
        asked.or_else(|| self.response_version.and_then(named))
    }

    /// Is the request's end lost, or may it be?
    fn request_lost(&self) -> bool {
        self.lost || (self.loss_within && !self.request_done)
    }

    /// May its response be another's, or it be no request?
    fn is_guess(&self) -> bool {
        self.ambiguous || self.stands != Stands::Alone
    }

    /// How much of it was seen, if this is all that comes.
    pub(super) fn verdict(&self, end: Option<End>) -> Verdict {
        let lacks = match () {
            () if self.start_unseen || self.unknown => Some(Completeness::StartUnseen),
            () if self.truncated => Some(Completeness::Truncated),
            () if self.response_done && self.request_lost() => Some(Completeness::EndUnseen),
            () if self.response_done && self.is_guess() => Some(Completeness::Inferred),
            () if self.response_done => None,
            () if self.response_first.is_some() => Some(Completeness::EndUnseen),
            () if end.is_none() => Some(Completeness::EndUnseen),
            () => Some(Completeness::NoResponse),
        };
        // `inferred` says that a status may be another's; these do not.
        let said = match lacks {
            Some(Completeness::EndUnseen | Completeness::Truncated) => !self.status_guessed,
            _ => true,
        };
        Verdict::new(self.status.filter(|_| said), lacks)
    }

    /// As it is, while it goes on.
    pub(super) fn verdict_so_far(&self) -> Verdict {
        Verdict::new(self.status, Some(Completeness::EndUnseen))
    }

    pub(super) fn into_exchange(
        self,
        context: &ConnContext,
        role: Role,
        verdict: Verdict,
        end: Option<End>,
    ) -> Box<Exchange> {
        let nowhere = Endpoint::default();
        let (local, remote) = match &context.transport {
            Transport::Tcp { local, remote, .. } => (local, remote),
            Transport::Unix { .. } | Transport::Unknown(_) => (&nowhere, &nowhere),
        };
        let (src, dst) = match role {
            Role::Server => (remote, local),
            Role::Client => (local, remote),
        };
        let start = self.begun.ts;
        let since = |ts: u64| ts.saturating_sub(start);
        let known = !self.start_unseen;
        let protocol = self.protocol();
        let mut exchange = self.exchange;
        exchange.span = Span {
            request_id: self.id.0,
            conn_id: context.conn.id,
            role,
            task: self.begun.task,
            peer: None,
            other_end: false,
            src: *src,
            dst: *dst,
            tls: context.tls_layer.tls,
            timestamp_ns: start,
            ttfb_ns: self
                .response_first
                .filter(|_| known && !self.first_undated)
                .map(since),
            duration_ns: self
                .response_ts
                .filter(|_| known && self.response_done && !self.last_undated)
                .map(since),
            elapsed_ns: self.response_ts.map_or(0, since),
            request_bytes: self.request_bytes,
            response_bytes: self.response_first.map(|_| self.response_bytes),
            completeness: verdict.completeness,
            end,
            trace: self.trace,
            live: false,
        };
        exchange.protocol = protocol;
        exchange.status = verdict.status;
        exchange.events = self.events.map(|events| events.count());
        if let Some(body) = exchange.request_body.take() {
            let whole = self.request_done && !self.lost;
            exchange.request_body = Some(body.finished(whole));
        }
        if let Some(body) = exchange.response_body.take() {
            exchange.response_body = Some(body.finished(self.response_done));
        }
        exchange
    }
}

fn headers(head: &Head<'_>) -> Vec<Header> {
    let fields = head.headers().map(|(name, value)| Header {
        name: name.to_vec(),
        value: value.into_owned(),
    });
    fields.collect()
}

fn content(head: &Head<'_>) -> Body {
    Body::of(content_fields(head))
}

fn content_fields<'h, 'a>(
    head: &'h Head<'a>,
) -> impl Iterator<Item = (&'a [u8], Cow<'a, [u8]>)> + use<'h, 'a> {
    let fields = head.fields([Field::ContentType, Field::ContentEncoding]);
    fields.map(|(field, value)| (field.name().as_bytes(), value))
}

/// The authority of an absolute-form target (RFC 9112 section 3.2.2), without userinfo.
fn absolute_authority(target: &[u8]) -> Option<&[u8]> {
    let rest = match target.first() {
        Some(b'/') | None => return None,
        _ => {
            let scheme = target.windows(3).position(|at| at == b"://")?;
            &target[scheme + 3..]
        }
    };
    let end = rest
        .iter()
        .position(|b| matches!(b, b'/' | b'?' | b'#'))
        .unwrap_or(rest.len());
    let authority = &rest[..end];
    let at = authority
        .iter()
        .rposition(|&b| b == b'@')
        .map_or(0, |at| at + 1);
    Some(&authority[at..])
}

/// `version "-" trace-id "-" parent-id "-" trace-flags`, W3C Trace Context section 3.2.
fn traceparent(value: &[u8]) -> Option<TraceContext> {
    let mut parts = value.split(|&b| b == b'-');
    let version = hex::<1>(parts.next()?)?;
    let trace_id = hex::<16>(parts.next()?)?;
    let parent_span_id = hex::<8>(parts.next()?)?;
    hex::<1>(parts.next()?)?;
    let valid = version != [0xff]
        && trace_id != [0; 16]
        && parent_span_id != [0; 8]
        && (version != [0] || parts.next().is_none());
    valid.then_some(TraceContext {
        trace_id,
        parent_span_id,
    })
}

/// Exactly `N` bytes in lower-case hexadecimal.
fn hex<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = (digit(pair[0])? << 4) | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absolute_target_names_its_authority() {
        for (target, authority) in [
            ("http://a.example/x", Some("a.example")),
            ("http://u:p@a.example:8080?q", Some("a.example:8080")),
            ("/x?u=http://b/", None),
            ("*", None),
            ("a.example:443", None),
        ] {
            assert_eq!(
                absolute_authority(target.as_bytes()),
                authority.map(str::as_bytes)
            );
        }
    }

    #[test]
    fn a_traceparent_is_read_or_refused_whole() {
        let good = b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        let trace = traceparent(good).unwrap();
        assert_eq!(trace.trace_id[..2], [0x0a, 0xf7]);
        assert_eq!(trace.parent_span_id[7], 0x31);
        for bad in [
            &b"00-00000000000000000000000000000000-b7ad6b7169203331-01"[..],
            b"00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            b"ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
            b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
            b"",
        ] {
            assert!(traceparent(bad).is_none());
        }
    }
}
