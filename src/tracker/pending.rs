//! An exchange under way: what is known of its request and response so far.

mod fields;
mod heads;
mod methods;
mod room;
mod verdict;

pub(super) use fields::status;
pub(super) use room::Room;

use super::{ConnContext, Output};
use crate::event::{Meta, Task};
use crate::proto::http1::Version;
use crate::proto::sse::Events;
use crate::record::{
    Body, Exchange, Grpc, Header, Keep, Milestone, Point, Protocol, RequestId, Role, TraceContext,
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

    /// May its response be another's, or it be no request?
    fn is_guess(&self) -> bool {
        self.ambiguous || self.stands != Stands::Alone
    }
}
