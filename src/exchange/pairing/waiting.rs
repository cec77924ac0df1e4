//! Requests that wait for their answers, in order.

use std::collections::VecDeque;

use super::proof::Proof;
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
pub(super) struct Waiting {
    pub queue: VecDeque<Open>,
    /// Requests older than the queue's, but for one whose answer has begun, that had
    /// to make room for later ones: their answers come first.
    overdue: VecDeque<Asked>,
    /// A response that nothing asked for, unless its request is lost, or late.
    pub unasked: Option<Open>,
    /// Exchanges that had to make room for later ones, and responses that are no answers.
    pub over: Vec<Open>,
    /// Those whose answers are no longer looked for.
    pub abandoned: Vec<Open>,
    /// Which response is whose?
    pub proof: Proof,
    /// Where the latest requests began, to find the connection's other end.
    pub recent: Recent,
}

impl Waiting {
    pub fn new(from_start: bool) -> Self {
        Waiting {
            queue: VecDeque::new(),
            overdue: VecDeque::new(),
            unasked: None,
            over: Vec::new(),
            abandoned: Vec::new(),
            proof: Proof::new(from_start),
            recent: Recent::default(),
        }
    }

    /// A request begins; `meta.turn`: and with it a run; `followed`: the answers are
    /// in step. What is over by that comes into `over` and `abandoned`.
    pub fn begin(&mut self, id: RequestId, meta: Meta, followed: bool, room: &mut Room) {
        self.recent.push(id);
        if meta.turn && !followed && self.proof.moves_on() {
            // Its client would not ask before it was answered.
            self.abandoned.extend(self.queue.drain(..));
        }
        if self.queue.len() >= MAX_WAITING {
            self.make_room();
        }
        // Its, unless nobody knows whose it is.
        let may_be_its = |response: &Open| response.unasked && !response.doubtful;
        let early = self.queue.front().is_some_and(may_be_its);
        // Of what answers HEAD no content will come.
        let idle = self.queue.iter().all(Open::may_be_bare) && self.overdue.is_empty();
        // One thread may read an answer before another's send of the request returns.
        let before = early || self.unasked.as_ref().is_some_and(may_be_its);
        self.proof.request_begins(meta.turn, idle || early);
        let mut open = Open::request_in(id, meta, room);
        open.doubtful = !self.proof.sure();
        if before {
            let response = match early {
                true => self.queue.pop_front(),
                false => self.unasked.take(),
            };
            if let Some(response) = response {
                let surely = response.begun_ahead() && self.proof.tight();
                open.answered_before(response);
                open.doubtful |= !surely;
                if !surely {
                    self.proof.loosen();
                }
            }
        } else if let Some(response) = self.unasked.take() {
            self.over.push(response);
        }
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
        self.queue.pop_front()
    }

    /// The same for all but the latest.
    pub fn only_latest(&mut self) -> impl Iterator<Item = Open> + '_ {
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
            self.in_doubt();
        }
        self.over.push(open);
    }

    /// Answers may be missing: which response is whose is not certain of any that wait.
    pub fn in_doubt(&mut self) {
        let waiting = self.queue.iter().filter(|open| !open.response_done);
        self.proof
            .answers_lost(waiting.count() + self.overdue.len());
        let all = self.queue.iter_mut().chain(&mut self.unasked);
        all.for_each(|open| open.doubtful = true);
        self.overdue.clear();
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

    /// Bytes of the answers are lost. How many requests at the queue's front wait no
    /// more? All but the latest, if that was asked after what moved before it.
    pub fn unanswered(&mut self) -> usize {
        self.in_doubt();
        let last = self.queue.back();
        let later = last.is_some_and(|open| open.at_turn && !open.is_answered());
        match later && self.queue.len() > 1 {
            true => self.queue.len() - 1,
            false => self.queue.len(),
        }
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
