//! The exchanges of one HTTP/2 connection: streams begin, move on and end.

mod heads;

use std::collections::VecDeque;

use super::requester_role;
use super::stream_map::{Stream, StreamMap};
use crate::event::{Direction, Ending, Meta, DATA_HEAD};
use crate::proto::http2::grpc::Messages;
use crate::proto::http2::Moved;
use crate::record::{Completeness, End, Exchange, Record, RequestId, Role};
use crate::tracker::pending::Pending;
use crate::tracker::{ConnContext, Output};

/// Streams that may be open at a time; one more, and the oldest is given up.
const MAX_STREAMS: usize = 16 << 10;

/// Beginnings remembered, to find the connection's other end: one call may
/// begin many.
const RECENT: usize = 128;

/// DATA of so many bytes at once is worth telling the kernel side.
const LONG: u64 = 4096;

/// Streams remembered that were reset before their response was whole.
const CANCELLED: usize = 64;

pub(super) struct Streams {
    context: ConnContext,
    role: Option<Role>,
    seen: bool,
    /// Header blocks of which nothing is known, not even whether they ask or answer.
    unplaced: [u64; 2],
    streams: StreamMap,
    /// The highest stream that the client began.
    last: u32,
    /// The highest that the server promised.
    promised: u32,
    /// Requests on streams below this one may have come unseen.
    unseen_below: u32,
    /// Since the latest stream began, all are known to be [`Streams::unheard`].
    unheard: bool,
    /// The next request will tell: those before it may have come unseen.
    joins: bool,
    cancelled: VecDeque<u32>,
    recent: VecDeque<RequestId>,
    /// There was DATA worth not copying.
    long: bool,
    /// There was a stream whose DATA says more than its length.
    telling: bool,
    /// Streams whose response has begun, and nobody was told.
    live_pending: Vec<u32>,
    /// Who ended the connection first.
    closer: Option<End>,
}

impl Streams {
    /// Without a role the connection was joined in the middle.
    pub fn new(context: ConnContext, role: Option<Role>) -> Self {
        Streams {
            context,
            role,
            seen: false,
            unplaced: [0; 2],
            unheard: false,
            streams: StreamMap::default(),
            last: 0,
            promised: 0,
            unseen_below: 0,
            joins: role.is_none(),
            cancelled: VecDeque::new(),
            recent: VecDeque::new(),
            long: false,
            telling: false,
            live_pending: Vec::new(),
            closer: None,
        }
    }

    /// The connection begins here after all.
    pub fn begins(&mut self, role: Role) {
        self.role = Some(role);
        self.joins = false;
    }

    /// Stream 1 is a request that came by HTTP/1.
    pub fn adopt(&mut self, mut pending: Pending) {
        pending.upgraded();
        self.last = 1;
        self.streams.insert(1, pending);
    }

    pub fn role(&self) -> Option<Role> {
        self.role
    }

    pub fn pending(&self) -> usize {
        self.streams.len()
    }

    /// Was there a header block, and with it proof of the protocol?
    pub fn seen(&self) -> bool {
        self.seen
    }

    pub fn heap_bytes(&self) -> usize {
        self.streams.heap_bytes() + self.recent.capacity() * size_of::<RequestId>()
    }

    pub fn recent(&self) -> impl Iterator<Item = RequestId> + '_ {
        self.recent.iter().copied()
    }

    pub fn began(&self, id: RequestId) -> bool {
        self.recent.contains(&id)
    }

    pub fn latest(&self) -> Option<RequestId> {
        self.recent.back().copied()
    }

    fn is_request(&self, dir: Direction) -> bool {
        self.role == Some(requester_role(dir))
    }

    /// How many of the next bytes of a stream's DATA need not be seen.
    pub fn skippable(&self, dir: Direction, stream_id: u32) -> u64 {
        let Some(stream) = self.streams.get(stream_id) else {
            return u64::MAX;
        };
        let is_request = self.is_request(dir);
        if stream.pending.data_wanted(is_request, self.context.keep) {
            0
        } else if !stream.pending.is_grpc() {
            u64::MAX
        } else if is_request {
            stream.request_msgs.left()
        } else {
            stream.response_msgs.left()
        }
    }

    /// Is the length of a direction's DATA all that is wanted of it, but its
    /// first bytes? Streams to come are judged by those before.
    pub fn counts_data(&self, dir: Direction) -> bool {
        let keep = self.context.keep;
        let previewed = self.is_request(dir) && keep.payload_bytes > DATA_HEAD;
        self.long && !self.telling && !previewed && keep.body_bytes == 0 && self.role.is_some()
    }

    /// How far an exchange is.
    fn tell(&self, pending: &mut Pending, over: bool, out: &mut Output) {
        if out.tells {
            let role = self.role.unwrap_or(Role::Server);
            pending.tell(&self.context, role, over, out);
        }
    }

    /// Is there room for the texts of heads? A few bytes can refer to many.
    fn crowded(&self, out: &Output) -> bool {
        self.streams.texts() + out.heap_bytes() > self.context.most
    }

    fn insert(&mut self, stream_id: u32, pending: Pending, out: &mut Output) {
        self.unheard = false;
        if let Some(stream) = self.streams.insert(stream_id, pending) {
            self.finish(stream, None, out); // a number used twice
        }
        if self.streams.len() > MAX_STREAMS {
            if let Some(oldest) = self.streams.remove_oldest() {
                self.finish(oldest, None, out);
            }
        }
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
        let Some(stream) = self.streams.get_mut(moved.stream) else {
            return;
        };
        let data = data.unwrap_or_default();
        let keep = self.context.keep;
        let kept = !data.is_empty() && stream.pending.data_wanted(is_request, keep);
        if is_request {
            if stream.pending.request_done {
                return;
            }
            stream.pending.request_data(moved.bytes, data, keep);
            stream.request_msgs.bytes(data);
            if moved.end_stream {
                self.request_done(moved.stream, out);
            }
        } else if self.role.is_some() && !stream.pending.response_done {
            stream.pending.response_moved(moved.bytes, meta);
            stream.pending.response_content(data, keep);
            stream.response_msgs.bytes(data);
            if moved.end_stream {
                stream.pending.response_dated(meta);
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
        if let Some(stream) = self.streams.get_mut(moved.stream) {
            let messages = if is_request {
                &mut stream.request_msgs
            } else {
                &mut stream.response_msgs
            };
            messages.skip(content.unwrap_or(u64::MAX));
            let n = content.unwrap_or(moved.bytes);
            stream.pending.data_skipped(is_request, n);
        }
        self.data(dir, moved, None, meta, out);
    }

    fn request_done(&mut self, stream_id: u32, out: &mut Output) {
        if let Some(stream) = self.streams.get_mut(stream_id) {
            stream.pending.request_done = true;
        }
        self.finish_answered(stream_id, out);
    }

    fn response_done(&mut self, stream_id: u32, out: &mut Output) {
        if let Some(stream) = self.streams.get_mut(stream_id) {
            stream.pending.response_done = true;
        }
        self.finish_answered(stream_id, out);
    }

    fn finish_answered(&mut self, stream_id: u32, out: &mut Output) {
        let whole = |stream: &Stream| {
            let pending = &stream.pending;
            pending.response_done && (pending.request_done || pending.lost)
        };
        if self.streams.get(stream_id).is_some_and(whole) {
            if let Some(stream) = self.streams.remove(stream_id) {
                self.finish(stream, Some(End::Response), out);
            }
        }
    }

    /// RST_STREAM, of either end.
    pub fn reset(&mut self, stream_id: u32, out: &mut Output) {
        let Some(stream) = self.streams.remove(stream_id) else {
            return;
        };
        if !stream.pending.response_done {
            if self.cancelled.len() == CANCELLED {
                self.cancelled.pop_front();
            }
            self.cancelled.push_back(stream_id);
        }
        self.finish(stream, Some(End::Reset), out);
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
        for stream_id in self.streams.behind(last, !by_client) {
            if let Some(stream) = self.streams.remove(stream_id) {
                self.finish(stream, Some(end), out);
            }
        }
    }

    /// The position in a direction is lost, and frames of any stream with it.
    pub fn lost(&mut self, dir: Direction, out: &mut Output) {
        self.unheard(dir);
        let is_request = self.is_request(dir);
        self.joins |= is_request;
        for stream in self.streams.all_mut() {
            let pending = &mut stream.pending;
            let (under_way, messages) = match is_request {
                true => (!pending.request_done, &mut stream.request_msgs),
                false => (!pending.response_done, &mut stream.response_msgs),
            };
            pending.lost |= under_way;
            if under_way {
                messages.skip(u64::MAX);
            }
        }
        for stream_id in self.streams.which(|stream| stream.pending.response_done) {
            self.finish_answered(stream_id, out);
        }
    }

    /// Bytes moved that nobody could read: responses may be among them.
    pub fn unheard(&mut self, dir: Direction) {
        let answers = self.role.is_some() && !self.is_request(dir);
        if answers && !std::mem::replace(&mut self.unheard, true) {
            for stream in self.streams.all_mut() {
                let pending = &mut stream.pending;
                pending.loss_behind |= !pending.is_answered();
            }
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
        for stream in self.streams.take_all() {
            self.finish(stream, end, out);
        }
    }

    /// Responses that have begun and go on.
    pub fn emit_live(&mut self, out: &mut Output) {
        for stream_id in std::mem::take(&mut self.live_pending) {
            let Some(stream) = self.streams.get_mut(stream_id) else {
                continue; // over already
            };
            if std::mem::take(&mut stream.pending.live_pending) && stream.pending.counted() {
                let (pending, request_msgs, response_msgs) = (
                    stream.pending.clone(),
                    stream.request_msgs,
                    stream.response_msgs,
                );
                let mut exchange = self.exchange(pending, request_msgs, response_msgs, None);
                exchange.span.completeness = Completeness::EndUnseen;
                exchange.span.live = true;
                out.live.push(Record::Http(exchange));
            }
        }
    }

    fn finish(&self, mut stream: Stream, end: Option<End>, out: &mut Output) {
        self.tell(&mut stream.pending, true, out);
        let heap_bytes = stream.pending.heap_bytes();
        let exchange = self.exchange(
            stream.pending,
            stream.request_msgs,
            stream.response_msgs,
            end,
        );
        out.finish(exchange, heap_bytes);
    }

    fn exchange(
        &self,
        mut pending: Pending,
        request_msgs: Messages,
        response_msgs: Messages,
        end: Option<End>,
    ) -> Box<Exchange> {
        let whole = !pending.start_unseen;
        if let Some(grpc) = pending.grpc_mut() {
            grpc.request_messages = request_msgs.count().filter(|_| whole);
            grpc.response_messages = response_msgs.count();
        }
        let verdict = pending.verdict(end);
        let end = match end {
            Some(End::Upgrade) => end,
            _ if pending.response_done => Some(End::Response),
            _ => end,
        };
        let role = self.role.unwrap_or(Role::Server);
        pending.into_exchange(&self.context, role, verdict, end)
    }
}
