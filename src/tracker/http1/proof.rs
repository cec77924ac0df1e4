//! Is it proven which response is whose?
//!
//! Responses come in the order of the requests (RFC 9112 section 9.3.2), so the next
//! response is the oldest waiting request's for as long as both directions are followed
//! since a point where nothing was outstanding. A loss ends that for all that wait and
//! all that follow, until such a point is reached again. Two things prove one:
//!
//! - As many answers were seen whole as can have been outstanding.
//! - A client that waits for its answers asks anew: a request opens a run, so that the
//!   other end moved last, and nothing is known to wait. Not so of a client that was
//!   seen to ask before it was answered: it may be ahead of what is known of it.
//!
//! The second is no more than likely. Joined in a body that holds requests, its next
//! piece looks the same; but then more pieces follow before an answer comes. So a first
//! request that anything follows before its answer begins has proven nothing. The next
//! one does that opens a run when all before it, that one included, are answered: text
//! in a body is not.

/// How far the request that proved where the answers are is believed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Guess {
    /// There is no such request, or what came since bears it out.
    None,
    /// Its answer has not begun.
    Open,
    /// It was followed before it was answered.
    Refuted,
}

#[derive(Debug)]
pub(super) struct Proof {
    sure: bool,
    /// Something came before that nobody saw; else that is not known.
    joined: bool,
    guess: Guess,
    /// While not sure: so many answers are still to come, at most. `None`: any number.
    to_come: Option<u64>,
    /// The client does not wait for its answers.
    pipelines: bool,
    /// Requests were lost, and none of their answers was seen: the next may be one.
    owed: bool,
    /// Since then no answer was lost.
    followed: bool,
    /// Since the client's side moved, a final response was whole.
    answered_in_run: bool,
    /// An answer came before its request: the two were joined by their order alone.
    loose: bool,
    /// An answer may have been read where nobody saw it, and leaves no gap.
    blind: bool,
    /// Threads ask at once where nothing numbers the bytes: which asked first is not known.
    shared: bool,
}

impl Proof {
    /// `from_start`: nothing came before; `joined`: something did.
    pub fn new(from_start: bool, joined: bool) -> Self {
        Proof {
            sure: from_start,
            joined,
            guess: Guess::None,
            to_come: None,
            pipelines: false,
            owed: false,
            followed: true,
            answered_in_run: false,
            loose: false,
            blind: false,
            shared: false,
        }
    }

    pub fn sure(&self) -> bool {
        self.sure && !self.shared
    }

    pub fn share(&mut self) {
        self.shared = true;
    }

    /// Not sure, and the client waits for its answers, as far as is known.
    pub fn moves_on(&self) -> bool {
        !self.sure && !self.pipelines
    }

    pub fn blind(&self) -> bool {
        self.blind
    }

    /// The first answers may be read unseen: what seemed to be asked at once may have
    /// waited for them.
    pub fn make_blind(&mut self) {
        self.requests_lost(false, false);
        self.blind = true;
        self.pipelines = false;
    }

    /// Is an answer that came before its request surely its, if that was under way?
    pub fn tight(&self) -> bool {
        self.sure && !self.loose
    }

    pub fn loosen(&mut self) {
        self.loose = true;
    }

    /// A request begins. `turn`: it opens a run; `idle`: nothing is known to wait.
    pub fn request_begins(&mut self, turn: bool, idle: bool) {
        if turn && idle {
            self.loose = false;
            let proves = !self.pipelines && !self.owed && !self.blind;
            if proves && !self.sure {
                self.guess = match self.guess {
                    Guess::Refuted => Guess::None,
                    Guess::None | Guess::Open => Guess::Open,
                };
            }
            self.sure |= proves;
        }
        if !self.blind && self.guess != Guess::Refuted {
            self.pipelines |= !turn && !idle;
        }
        self.to_come = match self.sure {
            true => None,
            false => self.to_come.map(|n| n.saturating_add(1)),
        };
    }

    /// The request is answered where it ends.
    pub fn bear_out(&mut self) {
        if self.guess == Guess::Open {
            self.guess = Guess::None;
        }
    }

    /// Another request follows before it is answered. Was it taken for proof?
    pub fn refute_by_request(&mut self) -> bool {
        self.joined && self.refute()
    }

    /// Something follows the request before it is answered. Was it taken for proof?
    pub fn refute(&mut self) -> bool {
        let open = self.guess == Guess::Open;
        if open {
            self.guess = Guess::Refuted;
            self.sure = false;
            self.to_come = None;
        }
        open
    }

    /// Bytes of an answer are here while `later` requests wait.
    pub fn answer_moves(&mut self, later: bool) {
        self.pipelines |= self.sure && later;
    }

    /// A response begins; `turn`: and with it a run. `waiting`: a request waits.
    pub fn response_begins(&mut self, turn: bool, waiting: bool) {
        if turn {
            self.answered_in_run = false;
        }
        // Both had been asked for, the one that was lost as well.
        self.pipelines |= self.answered_in_run || (self.owed && self.followed && waiting);
        self.owed = false;
        self.blind = false;
    }

    /// A final response is whole.
    pub fn response_ends(&mut self) {
        self.answered_in_run = true;
        if !self.sure {
            self.to_come = self.to_come.map(|n| n.saturating_sub(1));
            self.sure = self.to_come == Some(0);
        }
    }

    /// Requests may be missing. `owed`: and none of their answers was seen; `followed`:
    /// nor can have been lost.
    pub fn requests_lost(&mut self, owed: bool, followed: bool) {
        self.sure = false;
        self.guess = Guess::None;
        self.to_come = None;
        self.owed |= owed;
        self.joined = true;
        self.followed = followed;
    }

    /// Answers may be missing, to any of so many requests.
    pub fn answers_lost(&mut self, waiting: usize) {
        if self.sure {
            self.to_come = Some(waiting as u64);
        }
        self.sure = false;
        self.guess = Guess::None;
        self.joined = true;
        self.owed = false;
        self.followed = false;
    }
}
