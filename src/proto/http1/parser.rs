//! The parser: from bytes in any pieces to heads, bodies and ends.

use super::chunked::{ChunkStep, Chunked};
use super::head::{Head, Layout};
use super::late::Late;
use super::repeated::Repeated;
use super::scan::{Found, Scan};
use super::start;
use super::step::{Close, Skip, Step};
use super::{Framing, Invalid, Kind, MAX_HEAD};

/// The size of the pieces in which input is copied while a head is looked for:
/// what follows the head in the same input need not be copied with it.
const PIECE: usize = 1024;

/// What is kept of the buffer between heads; a larger one is given back.
const KEEP: usize = 2048;

/// ```text
///          +------------------- End -------------------+
///          v                                           |
///  Start -> Head -> Given -> Length | Chunked -> Ended +
///                     |
///                     +----> UntilClose | Tunnel -> close()
/// ```
#[derive(Clone, Copy, Debug)]
enum State {
    /// Between messages.
    Start,
    /// In a head, which is in `buf` up to here.
    Head,
    /// The head is handed out and `begin_body` not called.
    Given,
    Length(u64),
    Chunked(Chunked),
    UntilClose,
    UntilAnswer,
    Tunnel,
    /// The body is over, which is to be reported.
    Ended,
    Broken(Invalid),
}

/// Reads the messages of one direction of one connection.
#[derive(Clone, Debug)]
pub struct Parser {
    kind: Kind,
    lenient: bool,
    state: State,
    /// What has come of a head that did not come in one piece.
    buf: Vec<u8>,
    scan: Scan,
    /// The part of a head behind `MAX_HEAD`.
    late: Option<Box<Late>>,
    /// The fields of the last head that came in one piece.
    before: Repeated,
    /// When this message is over, the rest is a tunnel.
    tunnel_next: bool,
    /// The body waits for leave to come, and has not begun.
    withheld: bool,
}

impl Parser {
    /// A parser that expects the start of a message.
    pub fn new(kind: Kind) -> Parser {
        Parser {
            kind,
            lenient: false,
            state: State::Start,
            buf: Vec::new(),
            scan: Scan::new(kind, false),
            late: None,
            before: Repeated::default(),
            tunnel_next: false,
            withheld: false,
        }
    }

    /// The same, and takes any line of text for a request line: what a client sends
    /// that a server then refuses. The head [says so](Head::is_odd).
    pub fn lenient(kind: Kind) -> Parser {
        Parser {
            lenient: kind == Kind::Request,
            ..Parser::new(kind)
        }
    }

    /// From the next message on; see [`Parser::lenient`].
    pub fn be_lenient(&mut self) {
        self.lenient = self.kind == Kind::Request;
    }

    /// The direction this parser was made for.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Takes the next bytes of the direction and says what the first of them
    /// are. Call it again with the rest (`&input[used..]`), even if that is
    /// empty, until it says [`Step::More`] or [`Step::Invalid`].
    // Half of all calls are for an end that is known, or with nothing.
    #[inline(always)]
    pub fn step<'a>(&'a mut self, input: &'a [u8]) -> Step<'a> {
        match &mut self.state {
            State::Given | State::Ended => {
                self.finish();
                Step::End { used: 0 }
            }
            State::Broken(why) => Step::Invalid { used: 0, why: *why },
            _ if input.is_empty() => Step::More,
            State::Start => self.step_start(input),
            State::Head => self.step_head(input),
            State::Length(left) => {
                self.withheld = false;
                let room = usize::try_from(*left).unwrap_or(usize::MAX);
                let data = input.get(..room).unwrap_or(input);
                *left = left.saturating_sub(data.len() as u64);
                if *left == 0 {
                    self.state = State::Ended;
                }
                Step::Body {
                    used: data.len(),
                    data,
                }
            }
            State::Chunked(chunked) => {
                self.withheld = false;
                match chunked.step(input) {
                    ChunkStep::Body { used, data } => Step::Body { used, data },
                    ChunkStep::End { used } => {
                        self.finish();
                        Step::End { used }
                    }
                    ChunkStep::Invalid { used, why } => self.broken(used, why),
                }
            }
            State::UntilClose | State::UntilAnswer | State::Tunnel => Step::Body {
                used: input.len(),
                data: input,
            },
        }
    }

    /// Says how the body behind the head just given ends. Without a head
    /// given, this does nothing. After [`Framing::None`] and a length of 0,
    /// the next step is [`Step::End`], whatever its input.
    pub fn begin_body(&mut self, framing: Framing) {
        if !matches!(self.state, State::Given) {
            return;
        }
        self.forget_head();
        self.state = match framing {
            Framing::None | Framing::Length(0) => State::Ended,
            Framing::Length(length) => State::Length(length),
            Framing::Chunked => State::Chunked(Chunked::new()),
            Framing::UntilClose => State::UntilClose,
            Framing::UntilAnswer => State::UntilAnswer,
            Framing::Tunnel => State::Tunnel,
        };
    }

    /// The body behind the head just given comes once the other end gives leave to send
    /// it (RFC 9110 section 10.1.1), or never: until it begins the next bytes may be a
    /// message of their own, which the caller begins with [`Parser::reset`].
    pub fn withhold_body(&mut self) {
        self.withheld = matches!(self.state, State::Length(_) | State::Chunked(_));
    }

    /// Leave was given.
    pub fn body_comes(&mut self) {
        self.withheld = false;
    }

    /// How much of a body that waits for leave is to come; `None` where none waits, or it
    /// has begun.
    pub fn withheld(&self) -> Option<Framing> {
        if !self.withheld {
            return None;
        }
        match self.state {
            State::Length(length) => Some(Framing::Length(length)),
            State::Chunked(_) => Some(Framing::Chunked),
            _ => None,
        }
    }

    /// The response to an HTTP/0.9 request is a body alone, until the
    /// direction ends. Only the caller can know: if the first bytes are
    /// [plausible](super::plausible_start) as a response, the server answered
    /// with a later version and this must not be called.
    pub fn begin_headless(&mut self) {
        self.reset();
        self.state = State::UntilClose;
    }

    /// The other direction has shown that this one turns into something else
    /// (a 101, or a 2xx to CONNECT): at once, or behind the body under way.
    pub fn begin_tunnel(&mut self) {
        match self.state {
            State::Given | State::Length(_) | State::Chunked(_) | State::Ended => {
                self.tunnel_next = true;
            }
            State::Start
            | State::Head
            | State::UntilClose
            | State::UntilAnswer
            | State::Tunnel
            | State::Broken(_) => {
                self.reset();
                self.state = State::Tunnel;
            }
        }
    }

    /// Passes over `n` bytes that moved in this direction and were not seen.
    /// [`Skip::Inside`] if `n` is 0.
    pub fn skip(&mut self, n: u64) -> Skip {
        if n == 0 {
            return Skip::Inside;
        }
        match &mut self.state {
            _ if self.withheld => {}
            State::UntilClose | State::UntilAnswer | State::Tunnel => return Skip::Inside,
            State::Length(left) if n < *left => {
                *left -= n;
                return Skip::Inside;
            }
            State::Length(left) => {
                let left = n - *left;
                self.finish();
                return Skip::Ends { left };
            }
            State::Ended => {
                self.finish();
                return Skip::Ends { left: n };
            }
            State::Chunked(chunked) => {
                if chunked.skip(n) {
                    return Skip::Inside;
                }
            }
            State::Start | State::Head | State::Given | State::Broken(_) => {}
        }
        self.state = State::Broken(Invalid::Gap);
        Skip::Lost
    }

    /// How many of the next bytes are body for sure, so that nobody needs to
    /// see them: the rest of a body of known length, or of a chunk's data.
    /// `u64::MAX` when nothing but body can come.
    pub fn body_remaining(&self) -> u64 {
        match &self.state {
            _ if self.withheld => 0,
            State::Length(left) => *left,
            State::Chunked(chunked) => chunked.data_left(),
            State::UntilClose | State::Tunnel => u64::MAX,
            State::Start
            | State::Head
            | State::Given
            | State::UntilAnswer
            | State::Ended
            | State::Broken(_) => 0,
        }
    }

    /// Whether a chunked body is under way.
    pub fn in_chunks(&self) -> bool {
        matches!(self.state, State::Chunked(_))
    }

    /// The direction has ended. No [`Step::End`] follows. What was stored
    /// stays, for [`Parser::head_so_far`].
    pub fn close(&mut self) -> Close {
        match self.state {
            State::Start => Close::Clean,
            State::UntilClose | State::UntilAnswer | State::Tunnel | State::Ended => {
                self.reset();
                Close::Ends
            }
            State::Head
            | State::Given
            | State::Length(_)
            | State::Chunked(_)
            | State::Broken(_) => Close::Cut,
        }
    }

    /// Forgets everything and expects the start of a message.
    pub fn reset(&mut self) {
        self.forget_head();
        self.tunnel_next = false;
        self.withheld = false;
        self.state = State::Start;
    }

    /// Whether a message has begun and its end was not reported.
    pub fn in_message(&self) -> bool {
        !matches!(self.state, State::Start | State::Broken(_))
    }

    /// Whether the message under way ends with its answer, wherever that is: it is
    /// text and no request, or has no end of its own.
    pub fn ends_with_answer(&self) -> bool {
        match self.state {
            State::Head => self.scan.is_odd(),
            State::UntilAnswer => true,
            _ => false,
        }
    }

    /// Whether the head under way has its start line, which is one.
    pub fn has_start_line(&self) -> bool {
        matches!(self.state, State::Head) && self.scan.fields_at() > 0 && !self.scan.is_odd()
    }

    /// Whether a head has begun and is not complete.
    pub fn in_head(&self) -> bool {
        matches!(self.state, State::Head)
    }

    /// Whether a body is under way, or a tunnel.
    pub fn in_body(&self) -> bool {
        self.in_message() && !matches!(self.state, State::Head | State::Given)
    }

    /// Whether the next byte is the first of a message.
    pub fn between(&self) -> bool {
        matches!(self.state, State::Start)
    }

    /// Whether the parser waits for a [`Parser::reset`], and why.
    pub fn failed(&self) -> Option<Invalid> {
        match self.state {
            State::Broken(why) => Some(why),
            _ => None,
        }
    }

    /// What has come of a head that is not complete or turned out invalid, up
    /// to [`MAX_HEAD`](super::MAX_HEAD) bytes: for the record of a message
    /// whose head never ends.
    pub fn head_so_far(&self) -> &[u8] {
        &self.buf
    }

    /// The heap memory this parser holds, in bytes.
    pub fn heap_bytes(&self) -> usize {
        let late = self
            .late
            .as_ref()
            .map_or(0, |late| size_of::<Late>() + late.capacity());
        self.buf.capacity() + late + self.before.heap_bytes()
    }

    #[inline(never)]
    fn step_start<'a>(&'a mut self, input: &'a [u8]) -> Step<'a> {
        // A CR without LF is taken along: it cannot begin a message, and it
        // may be all that has come of its empty line.
        let newline = |byte: &u8| matches!(byte, b'\r' | b'\n');
        if input.first().is_some_and(newline) {
            let used = input.iter().take_while(|byte| newline(byte)).count();
            return Step::Idle { used };
        }
        let piece = input.get(..MAX_HEAD).unwrap_or(input);
        let usual = start::usual(self.kind, piece);
        if let Some((line, fields_at)) = usual {
            let fields = piece.get(fields_at..).unwrap_or_default();
            if let Some(len) = self.before.end(fields) {
                let used = fields_at + len;
                let raw = piece.get(..used).unwrap_or_default();
                self.state = State::Given;
                let head = Head::repeated(line, raw, fields_at, &self.before);
                return Step::Head { used, head };
            }
        }
        self.scan = Scan::new(self.kind, self.lenient);
        let found = match usual {
            Some((_, fields_at)) => self.scan.run_behind(piece, fields_at),
            None => self.scan.run(piece),
        };
        match found {
            Found::Invalid { at, why } => {
                self.buf
                    .extend_from_slice(piece.get(..at).unwrap_or_default());
                self.broken(at, why)
            }
            Found::End(end) => {
                let raw = piece.get(..end).unwrap_or_default();
                let layout = layout(raw, &self.scan, None);
                let head = match usual {
                    Some((line, _)) => Ok(Head::behind(line, raw, layout, &[])),
                    None => Head::new(self.kind, raw, layout, &[]),
                };
                let mut step = given(end, head, &mut self.state);
                if let Step::Head { head, .. } = &mut step {
                    self.before.remember(head, self.scan.marks());
                }
                step
            }
            Found::More => {
                self.buf.extend_from_slice(piece);
                self.state = State::Head;
                self.grow_head(input, piece.len())
            }
        }
    }

    fn step_head<'a>(&'a mut self, input: &'a [u8]) -> Step<'a> {
        self.grow_head(input, 0)
    }

    /// Adds `input`, of which `used` bytes are taken, to the head in `buf`.
    fn grow_head<'a>(&'a mut self, input: &'a [u8], mut used: usize) -> Step<'a> {
        while self.late.is_none() {
            let rest = input.get(used..).unwrap_or_default();
            if rest.is_empty() {
                return Step::More;
            }
            let before = self.buf.len();
            let room = MAX_HEAD.saturating_sub(before);
            if room == 0 {
                self.late = Some(Box::new(Late::new(&self.buf, &self.scan)));
                break;
            }
            let piece = rest.get(..room.min(PIECE)).unwrap_or(rest);
            self.buf.extend_from_slice(piece);
            match self.scan.run(&self.buf) {
                Found::More => used += piece.len(),
                Found::End(end) => {
                    self.buf.truncate(end);
                    let used = used + end.saturating_sub(before);
                    let layout = layout(&self.buf, &self.scan, None);
                    let head = Head::new(self.kind, &self.buf, layout, &[]);
                    return given(used, head, &mut self.state);
                }
                Found::Invalid { at, why } => {
                    self.buf.truncate(at);
                    return self.broken(used + at.saturating_sub(before), why);
                }
            }
        }
        self.grow_late(input, used)
    }

    /// Adds to a head that has outgrown `buf`.
    fn grow_late<'a>(&'a mut self, input: &'a [u8], used: usize) -> Step<'a> {
        let rest = input.get(used..).unwrap_or_default();
        match self
            .late
            .as_mut()
            .map_or(Found::More, |late| late.run(rest))
        {
            Found::More => Step::More,
            Found::Invalid { at, why } => self.broken(used + at, why),
            Found::End(end) => {
                let late = self.late.as_deref();
                let layout = layout(&self.buf, &self.scan, late);
                let kept = late.map_or(&[][..], Late::kept);
                let head = Head::new(self.kind, &self.buf, layout, kept);
                given(used + end, head, &mut self.state)
            }
        }
    }

    fn broken(&mut self, used: usize, why: Invalid) -> Step<'_> {
        self.state = State::Broken(why);
        Step::Invalid { used, why }
    }

    /// The message is complete.
    fn finish(&mut self) {
        let tunnel = self.tunnel_next;
        self.reset();
        if tunnel {
            self.state = State::Tunnel;
        }
    }

    fn forget_head(&mut self) {
        self.late = None;
        self.buf.clear();
        self.buf.shrink_to(KEEP);
    }
}

fn layout<'a>(raw: &[u8], scan: &'a Scan, late: Option<&Late>) -> Layout<'a> {
    Layout {
        fields_at: scan.fields_at(),
        fields_end: late.map_or(raw.len(), Late::fields_end),
        len: late.map_or(raw.len(), Late::len) as u64,
        odd: scan.is_odd(),
        marks: Some(scan.marks()),
    }
}

/// The step that gives a complete head out.
fn given<'a>(used: usize, head: Result<Head<'a>, Invalid>, state: &mut State) -> Step<'a> {
    match head {
        Ok(head) => {
            *state = State::Given;
            Step::Head { used, head }
        }
        // Never: the scan let the start line pass.
        Err(why) => {
            *state = State::Broken(why);
            Step::Invalid { used, why }
        }
    }
}

#[cfg(test)]
mod tests;
