//! Requests that wait for their answers, in order.

use std::collections::VecDeque;

use super::opening;
use super::proof::Proof;
use crate::event::Meta;
use crate::proto::http1::{Framing, Head, Kind, Plausible, StartLine};
use crate::record::RequestId;
use crate::tracker::pending::{begins_with_known_method, Pending, Room, Stands};

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

/// A request whose body waited for leave, and that was answered without.
pub(super) struct Refused {
    pub length: u64,
    pub target: Vec<u8>,
}

impl Refused {
    /// If what has this head is text in the body, which may end before that does: the
    /// client's next request stands where the body ends. Can the two be told apart?
    pub fn told_from(&self, head: &Head<'_>, framing: Framing) -> bool {
        let behind = usize::try_from(self.length).ok();
        let behind = behind.and_then(|behind| head.raw().get(behind..));
        if let Some(behind) = behind.filter(|behind| !behind.is_empty()) {
            return !follows_body(head.raw(), behind);
        }
        let end = match framing {
            Framing::None => Some(head.len()),
            Framing::Length(length) => head.len().checked_add(length),
            _ => None,
        };
        let repeats = matches!(
            head.start_line(),
            StartLine::Request { target, .. } if **target == self.target
        );
        repeats || end.is_some_and(|end| end <= self.length)
    }
}

/// May `behind` be the client's next request, behind a body that looks like one? Not if
/// it is the rest of that one's method.
pub(super) fn follows_body(body: &[u8], behind: &[u8]) -> bool {
    let rest = begins_with_known_method(body) && !begins_with_known_method(behind);
    !rest && opening::certain(Kind::Request, behind) == Plausible::Yes
}

/// What is under way on a connection.
pub(super) struct PendingQueue {
    pub queue: VecDeque<Pending>,
    /// Requests older than the queue's, but for one whose answer has begun, that had
    /// to make room for later ones: their answers come first.
    overdue: VecDeque<Asked>,
    /// A response that nothing asked for, unless its request is lost, or late.
    pub unmatched: Option<Pending>,
    /// Exchanges that had to make room for later ones, and responses that are no answers.
    pub over: Vec<Pending>,
    /// Those whose answers are no longer looked for.
    pub abandoned: Vec<Pending>,
    /// Those at the queue's front answered HEAD: a request proves them over.
    pub bare: usize,
    /// The next request begins where the body of this one may.
    pub refused: Option<Refused>,
    /// Which response is whose?
    pub proof: Proof,
    /// Where the latest requests began, to find the connection's other end.
    pub recent: Recent,
}

impl PendingQueue {
    pub fn new(from_start: bool, joined: bool) -> Self {
        PendingQueue {
            queue: VecDeque::new(),
            overdue: VecDeque::new(),
            unmatched: None,
            over: Vec::new(),
            abandoned: Vec::new(),
            bare: 0,
            refused: None,
            proof: Proof::new(from_start, joined),
            recent: Recent::default(),
        }
    }

    /// A request begins; `meta.turn`: and with it a run; `followed`: the answers are
    /// in sync. What is over by that comes into `over` and `abandoned`.
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
        let may_be_its = |response: &Pending| response.unmatched && !response.ambiguous;
        let early = self.queue.front().is_some_and(may_be_its);
        // Of what answers HEAD no content will come.
        let idle = self.queue.iter().all(Pending::may_be_bare) && self.overdue.is_empty();
        // One thread may read an answer before another's send of the request returns.
        let before = early || self.unmatched.as_ref().is_some_and(may_be_its);
        if self.proof.refute_by_request() {
            self.doubt();
        }
        self.proof.request_begins(meta.turn, idle || early);
        if meta.turn && idle && !before && self.proof.sure() {
            self.bare = self.queue.len();
        }
        let mut pending = Pending::request_in(id, meta, room);
        pending.ambiguous = !self.proof.sure();
        if let Some(&Refused { length, .. }) = self.refused.as_ref() {
            let told = false;
            pending.stands = Stands::InBody { length, told };
        }
        if before {
            let response = match early {
                true => self.queue.pop_front(),
                false => self.unmatched.take(),
            };
            if let Some(response) = response {
                let surely = response.begun_ahead() && self.proof.tight();
                pending.answered_before(response);
                pending.ambiguous |= !surely;
                if !surely {
                    self.proof.loosen();
                }
            }
        } else if let Some(response) = self.unmatched.take() {
            self.over.push(response);
        }
        self.queue.push_back(pending);
    }

    /// A response to the request at this place begins. If the request may be text in the
    /// body of the one before, which was answered already: nothing but itself was asked
    /// since, so that the response proves it. `withheld`: its own body waits for leave.
    pub fn prove_request(&mut self, at: usize, turn: bool, withheld: bool) {
        let last = at + 1 == self.queue.len();
        let Some(pending) = self.queue.get_mut(at) else {
            return;
        };
        let Stands::InBody { length, told } = pending.stands else {
            return;
        };
        let within = pending.request_bytes.is_some_and(|bytes| bytes <= length);
        let whole = told && (pending.request_done || withheld);
        if turn && last && (within || whole) {
            pending.stands = Stands::Alone;
        } else {
            self.mark_ambiguous();
        }
    }

    /// More of a request: if it is text in a body, does another one follow that?
    pub fn look_behind_refused(&mut self, bytes: &[u8]) {
        let Some(pending) = self.current_request_mut() else {
            return;
        };
        if let Stands::InBody {
            length,
            told: false,
        } = pending.stands
        {
            let at = pending
                .request_bytes
                .and_then(|moved| length.checked_sub(moved));
            let behind = at.and_then(|at| bytes.get(usize::try_from(at).ok()?..));
            let told = behind.is_some_and(|behind| {
                !behind.is_empty() && opening::certain(Kind::Request, behind) == Plausible::No
            });
            pending.stands = Stands::InBody { length, told };
        }
    }

    /// Requests are lost: that of a response under way that nothing asked for is among
    /// them, if there is one.
    pub fn asked_unseen(&mut self) -> bool {
        let unmatched = self.queue.iter_mut().find(|pending| pending.unmatched);
        unmatched.is_some_and(|pending| std::mem::take(&mut pending.unmatched))
    }

    /// What is taken for the body of the request under way may be another request.
    pub fn mark_body_ambiguous(&mut self) {
        self.proof.requests_lost(false, false);
        if let Some(pending) = self.current_request_mut() {
            pending.ambiguous = true;
        }
    }

    /// The exchange whose request is being read.
    pub fn current_request(&self) -> Option<&Pending> {
        self.queue
            .iter()
            .rev()
            .find(|pending| !pending.request_done)
    }

    pub fn current_request_mut(&mut self) -> Option<&mut Pending> {
        self.queue
            .iter_mut()
            .rev()
            .find(|pending| !pending.request_done)
    }

    /// The place of the oldest exchange whose response is not whole.
    pub fn current_response(&self) -> Option<usize> {
        // Nearly always the first; asked for each step of each record.
        match self.queue.front()?.response_done {
            false => Some(0),
            true => self.queue.iter().position(|pending| !pending.response_done),
        }
    }

    pub fn current_response_mut(&mut self) -> Option<&mut Pending> {
        let at = self.current_response()?;
        self.queue.get_mut(at)
    }

    /// No answer is looked for any more: the oldest request's exchange is over.
    pub fn give_up(&mut self) -> Option<Pending> {
        self.queue.pop_front()
    }

    /// The same for all but the latest.
    pub fn only_latest(&mut self) -> impl Iterator<Item = Pending> + '_ {
        let earlier = self.queue.len().saturating_sub(1);
        self.queue.drain(..earlier)
    }

    /// The oldest request that no answer has begun for waits no longer.
    fn make_room(&mut self) {
        let behind = usize::from(self.queue.front().is_some_and(Pending::is_answered));
        let Some(pending) = self.queue.remove(behind) else {
            return;
        };
        if self.overdue.len() < MAX_OVERDUE {
            self.overdue.push_back(Asked::of(pending.method()));
        } else {
            self.mark_ambiguous();
        }
        self.over.push(pending);
    }

    /// Answers may be missing: which response is whose is not certain of any that wait.
    pub fn mark_ambiguous(&mut self) {
        let waiting = self.queue.iter().filter(|pending| !pending.response_done);
        self.proof
            .answers_lost(waiting.count() + self.overdue.len());
        self.doubt();
        self.overdue.clear();
    }

    /// What was taken for a request, and for proof of where the answers are, is followed
    /// before it is answered: it may have been text in a body.
    pub fn refute_guess(&mut self) {
        if self.proof.refute() {
            self.doubt();
        }
    }

    /// Which response is whose is not certain of any that wait.
    fn doubt(&mut self) {
        let all = self.queue.iter_mut().chain(&mut self.unmatched);
        all.for_each(|pending| pending.ambiguous = true);
    }

    /// A response begins: if it is an overdue request's, that gets its place back.
    pub fn answer_overdue(&mut self, meta: Meta) {
        if self.overdue.is_empty() || self.queue.front().is_some_and(Pending::is_answered) {
            return;
        }
        if let Some(asked) = self.overdue.pop_front() {
            self.queue
                .push_front(Pending::overdue(asked.method(), meta));
        }
    }

    /// Bytes of the answers are lost. How many requests at the queue's front wait no
    /// more? All but the latest, if that was asked after what moved before it.
    pub fn unanswered(&mut self) -> usize {
        self.mark_ambiguous();
        let last = self.queue.back();
        let later = last.is_some_and(|pending| pending.at_turn && !pending.is_answered());
        match later && self.queue.len() > 1 {
            true => self.queue.len() - 1,
            false => self.queue.len(),
        }
    }

    /// Nothing more will be read: the room of what waited is given back.
    pub fn release_buffers(&mut self) {
        self.queue = VecDeque::new();
        self.overdue = VecDeque::new();
    }

    /// Heap memory, bytes.
    pub fn heap_bytes(&self) -> usize {
        self.queue.capacity() * size_of::<Pending>()
            + self.queue.len() * Pending::RECORD
            + self.queue.iter().map(Pending::heap_bytes).sum::<usize>()
            + self.overdue.capacity()
            + self.unmatched.as_ref().map_or(0, Pending::heap_bytes)
    }
}
