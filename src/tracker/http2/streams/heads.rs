//! Header blocks: they begin requests and responses, and are trailers.

use super::super::{requester_dir, requester_role};
use super::{Streams, RECENT};
use crate::event::{Direction, Meta};
use crate::proto::http2::{Fields, Head};
use crate::record::{End, RequestId, Role};
use crate::tracker::pending::{status, Pending};
use crate::tracker::Output;

impl Streams {
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
                () if head.promised.is_some() => Some(requester_role(dir.opposite())),
                () if is_request(head.fields) => Some(requester_role(dir)),
                () if head.fields.get(b":status").is_some() => Some(requester_role(dir.opposite())),
                () => None,
            };
            match self.role {
                Some(role) => {
                    let answers = requester_dir(role).opposite();
                    out.counts.unmatched += self.unplaced[answers as usize];
                }
                None => self.unplaced[dir as usize] += 1,
            }
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
                if let Some(stream) = self.streams.get_mut(promised) {
                    stream.pending.request_done = true;
                }
            }
            (Some(_), Some(_)) => {}
        }
    }

    /// May the server promise that stream (RFC 9113 sections 5.1.1 and 6.6)?
    fn is_idle(&self, stream_id: u32) -> bool {
        stream_id % 2 == 0 && stream_id > self.promised && !self.streams.contains(stream_id)
    }

    /// The number of an exchange that is first seen in the direction that
    /// answers: positions there have nothing to do with those of requests.
    fn reversed_id(&self, role: Role, pos: u64) -> RequestId {
        let reversed = match role {
            Role::Server => Role::Client,
            Role::Client => Role::Server,
        };
        let pos = pos.wrapping_add(self.context.base(self.role));
        RequestId::new(&self.context.transport, Some(reversed), pos)
    }

    fn begin(
        &mut self,
        stream_id: u32,
        id: RequestId,
        begun: Meta,
        head: &Head<'_>,
        out: &mut Output,
    ) {
        let mut pending = Pending::request(id, begun);
        pending.request_fields(
            head.fields,
            head.bytes,
            self.context.keep,
            self.crowded(out),
        );
        self.telling |= pending.is_telling();
        out.counts.started += 1;
        self.tell(&mut pending, false, out);
        self.insert(stream_id, pending, out);
    }

    fn request_head(&mut self, begun: (u64, Meta), head: &Head<'_>, out: &mut Output) {
        let stream_id = head.stream;
        if let Some(stream) = self.streams.get_mut(stream_id) {
            // Trailers, unless the end has come already.
            if !stream.pending.request_done {
                stream
                    .pending
                    .request_data(head.bytes, &[], self.context.keep);
            }
        } else {
            let new = stream_id > self.last && stream_id % 2 == 1;
            if !new || !(is_request(head.fields) || head.fields.unknown()) {
                return;
            }
            if std::mem::take(&mut self.joins) {
                self.unseen_below = stream_id;
            }
            self.last = stream_id;
            let id = self.context.request_id(self.role, begun.0);
            if self.recent.len() == RECENT {
                self.recent.pop_front();
            }
            self.recent.push_back(id);
            self.begin(stream_id, id, begun.1, head, out);
        }
        if head.end_stream {
            self.request_done(stream_id, out);
        }
    }

    fn response_head(&mut self, begun: (u64, Meta), head: &Head<'_>, meta: Meta, out: &mut Output) {
        let stream_id = head.stream;
        let status = status(head.fields);
        let crowded = self.crowded(out);
        if !self.streams.contains(stream_id) && !self.unseen_request(begun, head, out) {
            return;
        }
        let Some(stream) = self.streams.get_mut(stream_id) else {
            return;
        };
        let pending = &mut stream.pending;
        if pending.response_done {
            return;
        }
        if !stream.answered {
            if status.is_some_and(|status| status < 200) && !head.end_stream {
                return; // the final one is still to come (RFC 9110 section 15.2)
            }
            stream.answered = true;
            pending.response_head_fields(status, head.fields, self.context.keep, crowded);
            if pending.live_pending {
                self.live_pending.push(stream_id);
            }
        }
        pending.response_begins(begun.1);
        pending.response_moved(head.bytes, meta);
        pending.response_fields(head.fields, self.context.keep, crowded);
        if let Some(role) = self.role.filter(|_| out.tells) {
            pending.tell(&self.context, role, false, out);
        }
        self.telling |= pending.is_telling();
        let accepted = status.is_some_and(|status| status / 100 == 2);
        if accepted && pending.is_connect() && !head.end_stream {
            pending.request_done = true;
            pending.response_done = true;
            if let Some(stream) = self.streams.remove(stream_id) {
                self.finish(stream, Some(End::Upgrade), out);
            }
        } else if head.end_stream {
            self.response_done(stream_id, out);
        } else {
            self.streams.measure(stream_id);
        }
    }

    /// A response without a request: one that was asked before our time, or
    /// where something was lost?
    fn unseen_request(&mut self, begun: (u64, Meta), head: &Head<'_>, out: &mut Output) -> bool {
        let stream_id = head.stream;
        let Some(role) = self.role else {
            return false;
        };
        if head.fields.get(b":status").is_none() && !head.fields.unknown() {
            return false; // trailers
        }
        if self.cancelled.contains(&stream_id) {
            return false; // the server had not heard of it yet
        }
        if !self.joins && stream_id >= self.unseen_below {
            out.counts.unmatched += 1;
            return false;
        }
        let mut pending = Pending::unseen(self.reversed_id(role, begun.0), begun.1);
        out.counts.started += 1;
        self.tell(&mut pending, false, out);
        self.insert(stream_id, pending, out);
        true
    }
}

/// Does a block have a pseudo-field of requests (RFC 9113 section 8.3.1)?
fn is_request(fields: &Fields) -> bool {
    let pseudo: [&[u8]; 4] = [b":method", b":path", b":scheme", b":authority"];
    pseudo.iter().any(|name| fields.get(name).is_some())
}
