//! Runs a parser over a stream cut into pieces and notes what it says, in a
//! form that must not depend on the cuts. Shared by `http1_properties.rs` and
//! the fuzz target: whoever includes this has a module `http1` beside it.

pub mod corpus;

use super::http1::{
    plausible_start, request_framing, response_framing, Close, Framing, Head, Invalid, Kind,
    Parser, Plausible, Skip, StartLine, Step, Version, MAX_HEAD,
};

/// One direction of a connection, as a test sees it.
#[derive(Clone, Debug)]
pub struct Stream {
    pub kind: Kind,
    /// The method of the requests that responses answer.
    pub method: Option<&'static [u8]>,
    pub bytes: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenHead {
    pub method_or_reason: Vec<u8>,
    pub target: Vec<u8>,
    pub version: Version,
    pub status: u16,
    pub headers: Vec<(Vec<u8>, Vec<u8>)>,
    pub framing: Framing,
    pub raw: Vec<u8>,
    pub len: u64,
    /// Where in the stream it ends.
    pub end: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Head(Box<SeenHead>),
    /// The content between a head and what follows, all of it.
    Content {
        len: usize,
        data: Vec<u8>,
    },
    End {
        at: usize,
    },
    Invalid {
        at: usize,
        why: Invalid,
    },
    /// The last one.
    Closed {
        close: Close,
        unfinished: Vec<u8>,
    },
}

impl SeenHead {
    fn of(head: &Head<'_>, method: Option<&[u8]>, end: usize) -> SeenHead {
        let (method_or_reason, target, version, status, framing) = match *head.start_line() {
            StartLine::Request {
                method,
                target,
                version,
            } => (method, target, version, 0, request_framing(head)),
            StartLine::Response {
                version,
                status,
                reason,
            } => (
                reason,
                b"".as_slice(),
                version,
                status,
                response_framing(head, method),
            ),
        };
        SeenHead {
            method_or_reason: method_or_reason.to_vec(),
            target: target.to_vec(),
            version,
            status,
            headers: head
                .headers()
                .map(|(name, value)| (name.to_vec(), value.to_vec()))
                .collect(),
            framing,
            raw: head.raw().to_vec(),
            len: head.len(),
            end,
        }
    }
}

/// Feeds a stream to a parser and collects what it says.
pub struct Driver {
    parser: Parser,
    method: Option<&'static [u8]>,
    /// How many bytes have gone by.
    at: usize,
    seen: Vec<Seen>,
}

impl Driver {
    pub fn new(stream: &Stream) -> Driver {
        Driver {
            parser: Parser::new(stream.kind),
            method: stream.method,
            at: 0,
            seen: Vec::new(),
        }
    }

    /// Steps through one piece. False when the parser has given up.
    pub fn feed(&mut self, mut piece: &[u8]) -> bool {
        // Each byte can begin and end a message at most, and end the input.
        for _ in 0..piece.len() * 3 + 4 {
            let mut framing = None;
            let used = match self.parser.step(piece) {
                Step::More => {
                    self.at += piece.len();
                    assert!(self.parser.heap_bytes() <= 3 * MAX_HEAD, "unbounded memory");
                    return true;
                }
                Step::Idle { used } => used,
                Step::Head { used, head } => {
                    let head = SeenHead::of(&head, self.method, self.at + used);
                    framing = Some(head.framing);
                    self.seen.push(Seen::Head(Box::new(head)));
                    used
                }
                Step::Body { used, data } => {
                    assert!(data.len() <= used);
                    assert!(data.is_empty() || piece[..used].ends_with(data));
                    content(&mut self.seen, data.len(), data);
                    used
                }
                Step::End { used } => {
                    self.seen.push(Seen::End { at: self.at + used });
                    used
                }
                Step::Invalid { used, why } => {
                    assert!(used <= piece.len());
                    self.seen.push(Seen::Invalid {
                        at: self.at + used,
                        why,
                    });
                    return false;
                }
            };
            if let Some(framing) = framing {
                self.parser.begin_body(framing);
            }
            self.at += used;
            piece = &piece[used..];
        }
        panic!("the parser does not get on");
    }

    /// Passes over up to `want` bytes of `piece` that the parser foresees as
    /// body, and gives the rest back.
    pub fn skip<'a>(&mut self, piece: &'a [u8], want: u64) -> &'a [u8] {
        let n = self
            .parser
            .body_remaining()
            .min(piece.len() as u64)
            .min(want);
        match self.parser.skip(n) {
            Skip::Inside => {}
            Skip::Ends { left } => {
                assert_eq!(left, 0, "more than body_remaining said");
                content(&mut self.seen, n as usize, &[]);
                self.at += n as usize;
                self.seen.push(Seen::End { at: self.at });
                return &piece[n as usize..];
            }
            Skip::Lost => panic!("known, and lost"),
        }
        if n > 0 {
            content(&mut self.seen, n as usize, &[]);
        }
        self.at += n as usize;
        &piece[n as usize..]
    }

    pub fn finish(mut self) -> Vec<Seen> {
        let in_head = self.parser.in_head();
        let unfinished = if in_head {
            self.parser.head_so_far().to_vec()
        } else {
            Vec::new()
        };
        self.seen.push(Seen::Closed {
            close: self.parser.close(),
            unfinished,
        });
        self.seen
    }
}

fn content(seen: &mut Vec<Seen>, more: usize, bytes: &[u8]) {
    match seen.last_mut() {
        Some(Seen::Content { len, data }) => {
            *len += more;
            data.extend_from_slice(bytes);
        }
        _ if more > 0 => seen.push(Seen::Content {
            len: more,
            data: bytes.to_vec(),
        }),
        _ => {}
    }
}

/// What a parser says of the stream cut at `cuts`, which ascend.
pub fn drive(stream: &Stream, cuts: &[usize]) -> Vec<Seen> {
    let mut driver = Driver::new(stream);
    let mut from = 0;
    for &to in cuts.iter().chain([&stream.bytes.len()]) {
        if !driver.feed(&stream.bytes[from..to]) {
            break;
        }
        from = to;
    }
    driver.finish()
}

/// What a parser says of the stream if it is not shown the bodies, or only
/// parts of them: `dice` decides how much to skip each time.
pub fn drive_skipping(stream: &Stream, cuts: &[usize], mut dice: impl FnMut() -> u64) -> Vec<Seen> {
    let mut driver = Driver::new(stream);
    let mut from = 0;
    for &to in cuts.iter().chain([&stream.bytes.len()]) {
        let mut piece = &stream.bytes[from..to];
        from = to;
        while !piece.is_empty() {
            piece = driver.skip(piece, dice());
            // One byte at a time, as only the parser knows where heads end.
            let (byte, rest) = piece.split_at(piece.len().min(1));
            if !driver.feed(byte) {
                return driver.finish();
            }
            piece = rest;
        }
    }
    driver.finish()
}

/// Without the bytes of the content, of which only the length stays.
pub fn without_data(mut seen: Vec<Seen>) -> Vec<Seen> {
    for one in &mut seen {
        if let Seen::Content { data, .. } = one {
            data.clear();
        }
    }
    seen
}

/// All that must hold of any stream, cut anywhere.
pub fn check(stream: &Stream, cuts: &[usize]) -> Vec<Seen> {
    let whole = drive(stream, &[]);
    let cut = drive(stream, cuts);
    assert!(
        whole == cut,
        "cut at {cuts:?}: {stream:?}\n{whole:?}\n{cut:?}"
    );
    check_plausible(stream, &whole);
    whole
}

/// `plausible_start` and the parser must be of one mind.
fn check_plausible(stream: &Stream, seen: &[Seen]) {
    let plausible = plausible_start(stream.kind, &stream.bytes);
    let starts = match seen.first() {
        Some(Seen::Head(_)) => plausible == Plausible::Yes,
        Some(Seen::Invalid {
            why: Invalid::HeadTooLong,
            ..
        }) => plausible == Plausible::Yes,
        Some(Seen::Invalid { .. }) => plausible == Plausible::No,
        _ => plausible != Plausible::No,
    };
    assert!(starts, "{plausible:?}: {stream:?}\n{seen:?}");
}

/// Goes through the stream, resetting the parser at each byte it refuses.
pub fn resynchronise(stream: &Stream) {
    let mut parser = Parser::new(stream.kind);
    let mut input = stream.bytes.as_slice();
    loop {
        let (used, framing) = match parser.step(input) {
            Step::More => return,
            Step::Head { used, head } => {
                (used, Some(SeenHead::of(&head, stream.method, 0).framing))
            }
            Step::Idle { used } | Step::Body { used, .. } | Step::End { used } => (used, None),
            Step::Invalid { used, .. } => {
                parser.reset();
                input = input.get(used + 1..).unwrap_or_default();
                continue;
            }
        };
        if let Some(framing) = framing {
            parser.begin_body(framing);
        }
        input = &input[used..];
    }
}

/// A small deterministic source of numbers (xorshift64*).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Below `limit`; 0 if that is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 16) as usize % limit.max(1)
    }

    /// Up to three places in `len` bytes, or now and then all of them.
    pub fn cuts(&mut self, len: usize) -> Vec<usize> {
        if self.below(16) == 0 {
            return (0..len).collect();
        }
        let mut cuts: Vec<usize> = (0..=self.below(3)).map(|_| self.below(len + 1)).collect();
        cuts.sort_unstable();
        cuts
    }
}

/// The request methods a fuzz input can choose.
const METHODS: [Option<&[u8]>; 4] = [None, Some(b"HEAD"), Some(b"CONNECT"), Some(b"GET")];

/// A fuzz input is a byte for kind and method, a byte for the cuts, and the
/// stream.
#[allow(dead_code)] // each includer uses one direction
pub fn to_fuzz_input(stream: &Stream) -> Vec<u8> {
    let kind = u8::from(stream.kind == Kind::Response);
    let method = METHODS
        .iter()
        .position(|method| *method == stream.method)
        .unwrap_or(0) as u8;
    [&[kind | method << 1, 7], stream.bytes.as_slice()].concat()
}

/// The other way round; also the number the cuts come from.
#[allow(dead_code)]
pub fn from_fuzz_input(input: &[u8]) -> Option<(Stream, u64)> {
    let (&[first, second], bytes) = input.split_first_chunk()?;
    let kind = if first & 1 == 0 {
        Kind::Request
    } else {
        Kind::Response
    };
    let method = METHODS[usize::from(first >> 1) % METHODS.len()];
    Some((
        Stream {
            kind,
            method,
            bytes: bytes.to_vec(),
        },
        u64::from(second),
    ))
}
