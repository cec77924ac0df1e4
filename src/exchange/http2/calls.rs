//! The exchanges of one HTTP/2 connection: streams begin, move on and end.

use std::collections::VecDeque;

use super::streams::{Call, Streams};
use super::{asks, Place};
use crate::event::{Direction, Ending, Meta, DATA_HEAD};
use crate::exchange::open::{status, Open, RequestId};
use crate::exchange::pairing::Output;
use crate::exchange::{Completeness, End, Exchange, Role};
use crate::proto::http2::grpc::Messages;
use crate::proto::http2::{Fields, Head, Moved};

/// Streams that may be open at a time; one more, and the oldest is given up.
const MAX_STREAMS: usize = 16 << 10;

/// Beginnings remembered, to find the connection's other end: one call may
/// begin many.
const RECENT: usize = 128;

/// DATA of so many bytes at once is worth telling the kernel side.
const LONG: u64 = 4096;

/// Streams remembered that were reset before their response was whole.
const CANCELLED: usize = 64;

pub(super) struct Calls {
    place: Place,
    role: Option<Role>,
    seen: bool,
    streams: Streams,
    /// The highest stream that the client began.
    last: u32,
    /// The highest that the server promised.
    promised: u32,
    /// Requests on streams below this one may have come unseen.
    unseen_below: u32,
    /// The next request will tell: those before it may have come unseen.
    joins: bool,
    cancelled: VecDeque<u32>,
    recent: VecDeque<RequestId>,
    /// There was DATA worth not copying.
    long: bool,
    /// There was a stream whose DATA says more than its length.
    telling: bool,
    /// Streams whose response has begun, and nobody was told.
    news: Vec<u32>,
    /// Who ended the connection first.
    closer: Option<End>,
}

impl Calls {
    /// Without a role the connection was joined in the middle.
    pub fn new(place: Place, role: Option<Role>) -> Self {
        Calls {
            place,
            role,
            seen: false,
            streams: Streams::default(),
            last: 0,
            promised: 0,
            unseen_below: 0,
            joins: role.is_none(),
            cancelled: VecDeque::new(),
            recent: VecDeque::new(),
            long: false,
            telling: false,
            news: Vec::new(),
            closer: None,
        }
    }

    /// The connection begins here after all.
    pub fn begins(&mut self, role: Role) {
        self.role = Some(role);
        self.joins = false;
    }

    /// Stream 1 is a request that came by HTTP/1.
    pub fn adopt(&mut self, mut open: Open) {
        open.upgraded();
        self.last = 1;
        self.streams.insert(1, open);
    }

    pub fn role(&self) -> Option<Role> {
        self.role
    }

    pub fn open(&self) -> usize {
        self.streams.len()
    }

    /// Was there a header block, and with it proof of the protocol?
    pub fn seen(&self) -> bool {
        self.seen
    }

    pub fn held(&self) -> usize {
        self.streams.held() + self.recent.capacity() * size_of::<RequestId>()
    }

    pub fn latest_few(&self) -> impl Iterator<Item = RequestId> + '_ {
        self.recent.iter().copied()
    }

    pub fn began(&self, id: RequestId) -> bool {
        self.recent.contains(&id)
    }

    pub fn latest(&self) -> Option<RequestId> {
        self.recent.back().copied()
    }

    fn is_request(&self, dir: Direction) -> bool {
        self.role == Some(asks(dir))
    }

    /// How many of the next bytes of a stream's DATA need not be seen.
    pub fn unneeded(&self, dir: Direction, stream: u32) -> u64 {
        let Some(call) = self.streams.get(stream) else {
            return u64::MAX;
        };
        let is_request = self.is_request(dir);
        if call.open.data_wanted(is_request, self.place.keep) {
            0
        } else if call.open.grpc.is_none() {
            u64::MAX
        } else if is_request {
            call.asked.left()
        } else {
            call.told.left()
        }
    }

    /// Is the length of a direction's DATA all that is wanted of it, but its
    /// first bytes? Streams to come are judged by those before.
    pub fn counts_data(&self, dir: Direction) -> bool {
        let keep = self.place.keep;
        let previewed = self.is_request(dir) && keep.payload_bytes > DATA_HEAD;
        self.long && !self.telling && !previewed && keep.body_bytes == 0 && self.role.is_some()
    }

    /// A header block whose first frame began at `begun`.
    pub fn head(
        &mut self,
        dir: Direction,
        begun: (u64, Meta),
        head: &Head<'_>,
        meta: Meta,
        out: &mut Output,
    ) {
        if self.role.is_none() {
            self.role = match () {
                () if head.promised.is_some() => Some(asks(dir.opposite())),
                () if is_request(head.fields) => Some(asks(dir)),
                () if head.fields.get(b":status").is_some() => Some(asks(dir.opposite())),
                () => None,
            };
        }
        self.seen |= self.role.is_some();
        match (self.role, head.promised) {
            (None, _) => {}
            (Some(_), None) if self.is_request(dir) => self.request_head(begun, head, out),
            (Some(_), None) => self.response_head(begun, head, meta, out),
            (Some(role), Some(promised)) if !self.is_request(dir) && self.is_idle(promised) => {
                self.promised = promised;
                let id = self.reversed_id(role, begun.0);
                self.begin(promised, id, begun.1, head, out);
                if let Some(call) = self.streams.get_mut(promised) {
                    call.open.request_done = true;
                }
            }
            (Some(_), Some(_)) => {}
        }
    }

    /// May the server promise that stream (RFC 9113 sections 5.1.1 and 6.6)?
    fn is_idle(&self, stream: u32) -> bool {
        stream % 2 == 0 && stream > self.promised && !self.streams.contains(stream)
    }

    /// The number of an exchange that is first seen in the direction that
    /// answers: positions there have nothing to do with those of requests.
    fn reversed_id(&self, role: Role, pos: u64) -> RequestId {
        let reversed = match role {
            Role::Server => Role::Client,
            Role::Client => Role::Server,
        };
        let pos = pos.wrapping_add(self.place.inside.base(self.role));
        RequestId::new(&self.place.transport, Some(reversed), pos)
    }

    fn begin(
        &mut self,
        stream: u32,
        id: RequestId,
        begun: Meta,
        head: &Head<'_>,
        out: &mut Output,
    ) {
        let mut open = Open::request(id, begun);
        open.request_fields(head.fields, head.bytes, self.place.keep, self.crowded(out));
        self.telling |= open.is_telling();
        out.counts.started += 1;
        self.insert(stream, open, out);
    }

    /// Is there room for the texts of heads? A few bytes can refer to many.
    fn crowded(&self, out: &Output) -> bool {
        self.streams.texts() + out.held() > self.place.most
    }

    fn insert(&mut self, stream: u32, open: Open, out: &mut Output) {
        if let Some(call) = self.streams.insert(stream, open) {
            self.finish(call, None, out); // a number used twice
        }
        if self.streams.len() > MAX_STREAMS {
            if let Some(oldest) = self.streams.remove_oldest() {
                self.finish(oldest, None, out);
            }
        }
    }

    fn request_head(&mut self, begun: (u64, Meta), head: &Head<'_>, out: &mut Output) {
        let stream = head.stream;
        if let Some(call) = self.streams.get_mut(stream) {
            // Trailers, unless the end has come already.
            if !call.open.request_done {
                call.open.request_data(head.bytes, &[], self.place.keep);
            }
        } else {
            let new = stream > self.last && stream % 2 == 1;
            if !new || !(is_request(head.fields) || head.fields.unknown()) {
                return;
            }
            if std::mem::take(&mut self.joins) {
                self.unseen_below = stream;
            }
            self.last = stream;
            let pos = begun.0.wrapping_add(self.place.inside.base(self.role));
            let id = RequestId::new(&self.place.transport, self.role, pos);
            if self.recent.len() == RECENT {
                self.recent.pop_front();
            }
            self.recent.push_back(id);
            self.begin(stream, id, begun.1, head, out);
        }
        if head.end_stream {
            self.request_done(stream, out);
        }
    }

    fn response_head(&mut self, begun: (u64, Meta), head: &Head<'_>, meta: Meta, out: &mut Output) {
        let stream = head.stream;
        let status = status(head.fields);
        let crowded = self.crowded(out);
        if !self.streams.contains(stream) && !self.unseen_request(begun, head, out) {
            return;
        }
        let Some(call) = self.streams.get_mut(stream) else {
            return;
        };
        let open = &mut call.open;
        if open.response_done {
            return;
        }
        if !call.answered {
            if status.is_some_and(|status| status < 200) && !head.end_stream {
                return; // the final one is still to come (RFC 9110 section 15.2)
            }
            call.answered = true;
            open.response_head_fields(status, head.fields, self.place.keep, crowded);
            if open.news {
                self.news.push(stream);
            }
        }
        open.response_begins(begun.1);
        open.response_moved(head.bytes, meta);
        open.response_fields(head.fields, self.place.keep, crowded);
        self.telling |= open.is_telling();
        let accepted = status.is_some_and(|status| status / 100 == 2);
        if accepted && open.is_connect() && !head.end_stream {
            open.request_done = true;
            open.response_done = true;
            if let Some(call) = self.streams.remove(stream) {
                self.finish(call, Some(End::Upgrade), out);
            }
        } else if head.end_stream {
            self.response_done(stream, out);
        } else {
            self.streams.measure(stream);
        }
    }

    /// A response without a request: one that was asked before our time, or
    /// where something was lost?
    fn unseen_request(&mut self, begun: (u64, Meta), head: &Head<'_>, out: &mut Output) -> bool {
        let stream = head.stream;
        let Some(role) = self.role else {
            return false;
        };
        if head.fields.get(b":status").is_none() && !head.fields.unknown() {
            return false; // trailers
        }
        if self.cancelled.contains(&stream) {
            return false; // the server had not heard of it yet
        }
        if !self.joins && stream >= self.unseen_below {
            out.counts.unasked += 1;
            return false;
        }
        let open = Open::unseen(self.reversed_id(role, begun.0), begun.1);
        out.counts.started += 1;
        self.insert(stream, open, out);
        true
    }

    /// DATA; `data` is its content, if it is here.
    pub fn data(
        &mut self,
        dir: Direction,
        moved: Moved,
        data: Option<&[u8]>,
        meta: Meta,
        out: &mut Output,
    ) {
        let is_request = self.is_request(dir);
        self.long |= moved.bytes >= LONG;
        let Some(call) = self.streams.get_mut(moved.stream) else {
            return;
        };
        let data = data.unwrap_or_default();
        let keep = self.place.keep;
        let kept = !data.is_empty() && call.open.data_wanted(is_request, keep);
        if is_request {
            if call.open.request_done {
                return;
            }
            call.open.request_data(moved.bytes, data, keep);
            call.asked.bytes(data);
            if moved.end_stream {
                self.request_done(moved.stream, out);
            }
        } else if self.role.is_some() && !call.open.response_done {
            call.open.response_moved(moved.bytes, meta);
            call.open.response_content(data, keep);
            call.told.bytes(data);
            if moved.end_stream {
                call.open.response_ts = Some(meta.ts);
                self.response_done(moved.stream, out);
            }
        }
        if kept {
            self.streams.measure(moved.stream);
        }
    }

    /// DATA that nobody saw, `content` of it not padding.
    pub fn skipped(
        &mut self,
        dir: Direction,
        moved: Moved,
        content: Option<u64>,
        meta: Meta,
        out: &mut Output,
    ) {
        let is_request = self.is_request(dir);
        if let Some(call) = self.streams.get_mut(moved.stream) {
            let messages = if is_request {
                &mut call.asked
            } else {
                &mut call.told
            };
            messages.skip(content.unwrap_or(u64::MAX));
            let n = content.unwrap_or(moved.bytes);
            call.open.data_skipped(is_request, n);
        }
        self.data(dir, moved, None, meta, out);
    }

    fn request_done(&mut self, stream: u32, out: &mut Output) {
        if let Some(call) = self.streams.get_mut(stream) {
            call.open.request_done = true;
        }
        self.finish_answered(stream, out);
    }

    fn response_done(&mut self, stream: u32, out: &mut Output) {
        if let Some(call) = self.streams.get_mut(stream) {
            call.open.response_done = true;
        }
        self.finish_answered(stream, out);
    }

    fn finish_answered(&mut self, stream: u32, out: &mut Output) {
        let whole = |call: &Call| {
            let open = &call.open;
            open.response_done && (open.request_done || open.lost)
        };
        if self.streams.get(stream).is_some_and(whole) {
            if let Some(call) = self.streams.remove(stream) {
                self.finish(call, Some(End::Response), out);
            }
        }
    }

    /// RST_STREAM, of either end.
    pub fn reset(&mut self, stream: u32, out: &mut Output) {
        let Some(call) = self.streams.remove(stream) else {
            return;
        };
        if !call.open.response_done {
            if self.cancelled.len() == CANCELLED {
                self.cancelled.pop_front();
            }
            self.cancelled.push_back(stream);
        }
        self.finish(call, Some(End::Reset), out);
    }

    /// GOAWAY: streams that the other end began after `last` were not looked
    /// at, and will not be (RFC 9113 section 6.8).
    pub fn go_away(&mut self, dir: Direction, last: u32, out: &mut Output) {
        if self.role.is_none() {
            return;
        }
        let by_client = self.is_request(dir);
        let end = match by_client {
            true => End::ClientClosed,
            false => End::ServerClosed,
        };
        for stream in self.streams.behind(last, !by_client) {
            if let Some(call) = self.streams.remove(stream) {
                self.finish(call, Some(end), out);
            }
        }
    }

    /// The position in a direction is lost, and frames of any stream with it.
    pub fn lost(&mut self, dir: Direction, out: &mut Output) {
        let is_request = self.is_request(dir);
        self.joins |= is_request;
        for call in self.streams.all_mut() {
            let open = &mut call.open;
            let (under_way, messages) = match is_request {
                true => (!open.request_done, &mut call.asked),
                false => (!open.response_done, &mut call.told),
            };
            open.lost |= under_way;
            if under_way {
                messages.skip(u64::MAX);
            }
        }
        for stream in self.streams.which(|call| call.open.response_done) {
            self.finish_answered(stream, out);
        }
    }

    pub fn ending(&mut self, how: Ending, out: &mut Output) {
        let Some(role) = self.role else {
            return;
        };
        self.closer = self.closer.or(role.closer(how));
        match how {
            Ending::FinReceived => {}
            Ending::PeerDone => self.direction_ended(Direction::Recv, out),
            Ending::SendDone => self.direction_ended(Direction::Send, out),
            Ending::Closed | Ending::Gone { .. } => self.finish_all(self.closer, out),
            Ending::Reset { .. } => self.finish_all(Some(End::Reset), out),
        }
    }

    /// Requests may still be answered when no more are asked.
    fn direction_ended(&mut self, dir: Direction, out: &mut Output) {
        if !self.is_request(dir) {
            self.finish_all(self.closer, out);
        }
    }

    pub fn finish_all(&mut self, end: Option<End>, out: &mut Output) {
        for call in self.streams.take_all() {
            self.finish(call, end, out);
        }
    }

    /// Responses that have begun and go on.
    pub fn tell_live(&mut self, out: &mut Output) {
        for stream in std::mem::take(&mut self.news) {
            let Some(call) = self.streams.get_mut(stream) else {
                continue; // over already
            };
            if std::mem::take(&mut call.open.news) && call.open.counted() {
                let (open, asked, told) = (call.open.clone(), call.asked, call.told);
                let mut exchange = self.exchange(open, asked, told, None);
                exchange.completeness = Completeness::EndUnseen;
                exchange.live = true;
                out.live.push(exchange);
            }
        }
    }

    fn finish(&self, call: Call, end: Option<End>, out: &mut Output) {
        let held = call.open.held();
        let exchange = self.exchange(call.open, call.asked, call.told, end);
        out.finish(exchange, held);
    }

    fn exchange(
        &self,
        mut open: Open,
        asked: Messages,
        told: Messages,
        end: Option<End>,
    ) -> Exchange {
        if let Some(grpc) = &mut open.grpc {
            grpc.request_messages = asked.count().filter(|_| !open.start_unseen);
            grpc.response_messages = told.count();
        }
        let verdict = open.verdict(end);
        let end = match end {
            Some(End::Upgrade) => end,
            _ if open.response_done => Some(End::Response),
            _ => end,
        };
        let Place {
            conn,
            transport,
            inside,
            ..
        } = self.place;
        let role = self.role.unwrap_or(Role::Server);
        let over = (&transport, inside.tls);
        open.into_exchange(conn, over, role, verdict, end)
    }
}

/// Does a block have a pseudo-field of requests (RFC 9113 section 8.3.1)?
fn is_request(fields: &Fields) -> bool {
    let pseudo: [&[u8]; 4] = [b":method", b":path", b":scheme", b":authority"];
    pseudo.iter().any(|name| fields.get(name).is_some())
}
