//! Requests that wait for their answers, in order.

use std::collections::VecDeque;

use crate::event::Meta;
use crate::exchange::open::{Open, RequestId, Room};

/// Requests of one connection that may wait for their answers.
const MAX_WAITING: usize = 4096;

/// Requests of one connection that do not wait any more, but whose answers are still
/// to come before those of others.
const MAX_OVERDUE: usize = 65536;

/// What a response's framing depends on (RFC 9112 section 6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Head,
    Connect,
    Other,
}

impl Asked {
    fn of(method: Option<&[u8]>) -> Self {
        match method {
            Some(b"HEAD") => Asked::Head,
            Some(b"CONNECT") => Asked::Connect,
            _ => Asked::Other,
        }
    }

    fn method(self) -> &'static [u8] {
        match self {
            Asked::Head => b"HEAD",
            Asked::Connect => b"CONNECT",
            Asked::Other => b"GET",
        }
    }
}

/// After a loss, is it certain which response is whose?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Doubt {
    #[default]
    No,
    /// The next request may get the answer to one that is not known.
    New,
    /// Until a request begins after everything before it is answered.
    Lasting,
}

impl Doubt {
    /// Is the request that begins now in doubt? `alone`: after an answer, with
    /// nothing else unanswered.
    fn of_next(&mut self, alone: bool) -> bool {
        *self = match *self {
            Doubt::New => Doubt::Lasting,
            Doubt::Lasting if !alone => Doubt::Lasting,
            Doubt::Lasting | Doubt::No => Doubt::No,
        };
        *self != Doubt::No
    }
}

/// Where the latest requests began.
#[derive(Default)]
pub(super) struct Recent {
    pub ids: [Option<RequestId>; 4],
    pub latest: usize,
}

impl Recent {
    fn push(&mut self, id: RequestId) {
        self.latest = (self.latest + 1) % self.ids.len();
        self.ids[self.latest] = Some(id);
    }
}

/// What is under way on a connection.
#[derive(Default)]
pub(super) struct Waiting {
    pub queue: VecDeque<Open>,
    /// Requests older than the queue's, but for one whose answer has begun, that had
    /// to make room for later ones: their answers come first.
    overdue: VecDeque<Asked>,
    /// A response that nothing asked for, unless its request is lost, or late.
    pub unasked: Option<Open>,
    /// Exchanges that had to make room for later ones, and responses that are no answers.
    pub over: Vec<Open>,
    /// After a loss: it is not certain which response is whose.
    pub doubt: Doubt,
    /// A request began right behind another.
    pipelined: bool,
    /// Requests were given up whose answers may still come.
    given_up: bool,
    /// Grows whenever something of the answers is here.
    pub answers: u64,
    /// Where the latest requests began, to find the connection's other end.
    pub recent: Recent,
}

impl Waiting {
    /// A request begins. What is over by that comes into `over`.
    pub fn begin(&mut self, id: RequestId, meta: Meta, room: &mut Room) {
        self.recent.push(id);
        if self.queue.len() >= MAX_WAITING {
            self.make_room();
        }
        let early = self.queue.front().is_some_and(|front| front.unasked);
        let alone = meta.turn && self.queue.len() == usize::from(early);
        let mut open = Open::request_in(id, meta, room);
        // Where several wait at a time, none is seen to be alone after a loss.
        open.doubtful = self.doubt.of_next(alone && !self.pipelined);
        open.behind = self.answers;
        if early || self.unasked.is_some() {
            let response = match early {
                true => self.queue.pop_front(),
                false => self.unasked.take(),
            };
            // One thread may read it before another's send of the request returns.
            match response {
                Some(response) if self.given_up => self.over.push(response),
                Some(response) => open.answered_before(response),
                None => {}
            }
        }
        self.given_up &= !alone;
        self.pipelined |= !meta.turn && !self.queue.is_empty();
        self.queue.push_back(open);
    }

    /// The exchange whose request is being read.
    pub fn asking(&self) -> Option<&Open> {
        self.queue.iter().rev().find(|open| !open.request_done)
    }

    pub fn asking_mut(&mut self) -> Option<&mut Open> {
        self.queue.iter_mut().rev().find(|open| !open.request_done)
    }

    /// The place of the oldest exchange whose response is not whole.
    pub fn answering(&self) -> Option<usize> {
        self.queue.iter().position(|open| !open.response_done)
    }

    pub fn answering_mut(&mut self) -> Option<&mut Open> {
        self.queue.iter_mut().find(|open| !open.response_done)
    }

    /// No answer is looked for any more: the oldest request's exchange is over.
    pub fn give_up(&mut self) -> Option<Open> {
        self.given_up = true;
        self.queue.pop_front()
    }

    /// The same for all but the latest: what was not here since may have been its
    /// answer as well, where several wait at a time.
    pub fn only_latest(&mut self) -> impl Iterator<Item = Open> + '_ {
        self.given_up = true;
        if let (true, Some(latest)) = (self.pipelined, self.queue.back_mut()) {
            latest.doubtful = true;
            self.doubt = Doubt::Lasting;
        }
        let earlier = self.queue.len().saturating_sub(1);
        self.queue.drain(..earlier)
    }

    /// The oldest request that no answer has begun for waits no longer.
    fn make_room(&mut self) {
        let behind = usize::from(self.queue.front().is_some_and(Open::is_answered));
        let Some(open) = self.queue.remove(behind) else {
            return;
        };
        if self.overdue.len() < MAX_OVERDUE {
            self.overdue.push_back(Asked::of(open.method()));
        } else {
            self.forget_overdue();
            self.queue.iter_mut().for_each(|open| open.doubtful = true);
        }
        self.over.push(open);
    }

    /// Nobody knows any more which responses are theirs.
    fn forget_overdue(&mut self) {
        if !std::mem::take(&mut self.overdue).is_empty() {
            self.doubt = Doubt::New;
        }
    }

    /// A response begins: if it is an overdue request's, that gets its place back.
    pub fn answer_overdue(&mut self, meta: Meta) {
        if self.overdue.is_empty() || self.queue.front().is_some_and(Open::is_answered) {
            return;
        }
        if let Some(asked) = self.overdue.pop_front() {
            self.queue.push_front(Open::overdue(asked.method(), meta));
        }
    }

    /// Bytes of the answers are lost. How many requests at the queue's front do these
    /// leave unanswered, so that the next answer is surely the next request's? All, if
    /// that cannot be told: it may be that of any of them.
    pub fn unanswered(&mut self) -> usize {
        self.forget_overdue();
        let mut waiting = 0;
        let mut before: Option<&Open> = None;
        for open in &self.queue {
            // What moved before it answers the one before, if that waited alone: it
            // had begun to be here, or nothing of it was.
            let answered = before.is_some_and(|before| match before.answered_at {
                0 => before.behind == open.behind,
                at => at <= open.behind,
            });
            if open.at_turn && waiting == 1 && answered {
                waiting = 0;
            }
            waiting += 1;
            before = Some(open);
        }
        if waiting == 1 && self.queue.len() > 1 {
            return self.queue.len() - 1;
        }
        if waiting > 1 || (waiting > 0 && self.pipelined) {
            self.doubt = Doubt::New;
        }
        self.queue.len()
    }

    /// Nothing more will be read: the room of what waited is given back.
    pub fn rest(&mut self) {
        self.queue = VecDeque::new();
        self.overdue = VecDeque::new();
    }

    /// Heap memory, bytes.
    pub fn held(&self) -> usize {
        self.queue.capacity() * size_of::<Open>()
            + self.queue.iter().map(Open::held).sum::<usize>()
            + self.overdue.capacity()
            + self.unasked.as_ref().map_or(0, Open::held)
    }
}
