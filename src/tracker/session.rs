//! One connection, and the tracker that follows it.

use super::detect::Detector;
use super::{table, ConnContext, Hints, Next, Output, Tracker};
use crate::event::{Direction, Dismissal, Ending, Meta};
use crate::record::{End, RequestId, Role};

/// Both directions of one connection, whatever it speaks.
pub struct Session {
    context: ConnContext,
    tracker: Box<dyn Tracker>,
    dismissed: Option<Dismissal>,
    /// Where requests began that trackers before this one followed.
    before: Vec<RequestId>,
}

impl Session {
    /// `from_start`: both directions began under observation. `refused`: what moved
    /// before, from the connection's beginning, was no request: what seems to be an
    /// answer is none.
    pub fn new(context: ConnContext, from_start: bool, refused: bool) -> Self {
        Session {
            context,
            tracker: Box::new(Detector::new(context, from_start, refused)),
            dismissed: None,
            before: Vec::new(),
        }
    }

    pub fn role(&self) -> Option<Role> {
        self.tracker.role()
    }

    /// The connection is no longer worth a byte.
    pub fn dismissed(&self) -> Option<Dismissal> {
        self.dismissed
    }

    /// Exchanges under way.
    pub fn pending(&self) -> usize {
        self.tracker.pending()
    }

    /// Exchanges that wait in a queue.
    pub fn queued(&self) -> usize {
        self.tracker.queued()
    }

    /// See [`Tracker::heap_bytes`].
    pub fn heap_bytes(&self) -> usize {
        self.tracker.heap_bytes() + self.before.capacity() * size_of::<RequestId>()
    }

    pub fn shrink(&mut self) {
        self.tracker.shrink();
    }

    pub fn release_buffers(&mut self) {
        self.tracker.release_buffers();
    }

    /// Did one of the latest requests begin there?
    pub fn began(&self, id: RequestId) -> bool {
        self.tracker.began(id) || self.before.contains(&id)
    }

    /// Where the latest requests began.
    pub fn recent(&self) -> impl Iterator<Item = RequestId> + '_ {
        let before = self.before.iter().copied();
        self.tracker.recent().into_iter().chain(before)
    }

    /// The latest request's beginning.
    pub fn latest(&self) -> Option<RequestId> {
        let latest = self.tracker.latest();
        latest.or_else(|| self.before.last().copied())
    }

    /// See [`Tracker::body_remaining`].
    pub fn body_remaining(&self, dir: Direction) -> u64 {
        match self.dismissed {
            None => self.tracker.body_remaining(dir),
            Some(_) => 0,
        }
    }

    /// See [`Tracker::hints`].
    pub fn hints(&self, dir: Direction) -> Hints {
        match self.dismissed {
            None => self.tracker.hints(dir),
            Some(_) => Hints::default(),
        }
    }

    pub fn note_loss(&mut self) {
        self.tracker.note_loss();
    }

    pub fn note_threads(&mut self, dir: Direction) {
        self.tracker.note_threads(dir);
    }

    pub fn note_unseen(&mut self, out: &mut Output) {
        self.tracker.note_unseen(out);
        self.go_on(out);
    }

    /// See [`Tracker::bytes`].
    pub fn bytes(&mut self, dir: Direction, pos: u64, bytes: &[u8], meta: Meta, out: &mut Output) {
        if self.dismissed.is_none() {
            self.tracker.bytes(dir, pos, bytes, meta, out);
            self.go_on(out);
        }
    }

    /// See [`Tracker::skip`].
    pub fn skip(&mut self, dir: Direction, n: u64, meta: Meta, out: &mut Output) -> u64 {
        if self.dismissed.is_some() {
            return 0;
        }
        let needed = self.tracker.skip(dir, n, meta, out);
        self.go_on(out);
        needed
    }

    /// See [`Tracker::ending`].
    pub fn ending(&mut self, how: Ending, ts: u64, out: &mut Output) {
        self.tracker.ending(how, ts, out);
        self.go_on(out);
    }

    /// See [`Tracker::finish`].
    pub fn finish(&mut self, end: Option<End>, out: &mut Output) {
        self.tracker.finish(end, out);
        self.go_on(out);
    }

    /// The connection becomes what its tracker said, if it said something.
    #[inline]
    fn go_on(&mut self, out: &mut Output) {
        while let Some(next) = out.next.take() {
            self.become_next(*next, out);
        }
    }

    #[cold]
    fn become_next(&mut self, next: Next, out: &mut Output) {
        match next {
            Next::Nothing => self.dismissed = Some(Dismissal::Other),
            Next::Started { tracker, then } => {
                self.track(tracker);
                out.next = then;
            }
            Next::Detect { desynced, tries } => {
                let detector = Detector::again(self.context, desynced, tries);
                let former = std::mem::replace(&mut self.tracker, Box::new(Nobody));
                self.tracker = Box::new(detector.after(former));
            }
            Next::Upgrade {
                to,
                dir,
                pos,
                rest,
                meta,
            } => {
                let tracker = table::upgraded(&self.context, to);
                self.track(tracker);
                self.tracker.bytes(dir, pos, &rest, meta, out);
            }
        }
    }

    fn track(&mut self, tracker: Box<dyn Tracker>) {
        self.before.extend(self.tracker.recent());
        self.tracker = tracker;
    }
}

/// Stands where a tracker was, while that moves.
struct Nobody;

impl Tracker for Nobody {
    fn bytes(&mut self, _: Direction, _: u64, _: &[u8], _: Meta, _: &mut Output) {}
    fn skip(&mut self, _: Direction, _: u64, _: Meta, _: &mut Output) -> u64 {
        0
    }
    fn ending(&mut self, _: Ending, _: u64, _: &mut Output) {}
    fn finish(&mut self, _: Option<End>, _: &mut Output) {}
    fn role(&self) -> Option<Role> {
        None
    }
    fn pending(&self) -> usize {
        0
    }
    fn body_remaining(&self, _: Direction) -> u64 {
        0
    }
    fn hints(&self, _: Direction) -> Hints {
        Hints::default()
    }
    fn latest(&self) -> Option<RequestId> {
        None
    }
    fn began(&self, _: RequestId) -> bool {
        false
    }
    fn recent(&self) -> Vec<RequestId> {
        Vec::new()
    }
    fn heap_bytes(&self) -> usize {
        0
    }
}
