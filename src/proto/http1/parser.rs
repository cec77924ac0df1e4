//! The parser: from bytes in any pieces to heads, bodies and ends. [`heads`] reads the heads.

mod heads;

use super::chunked::{ChunkStep, Chunked};
use super::late::Late;
use super::repeated::Repeated;
use super::scan::Scan;
use super::step::{Close, Skip, Step};
use super::{Framing, Invalid, Kind};

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

#[cfg(test)]
mod tests;
