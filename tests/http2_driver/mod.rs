//! Runs a parser over a stream cut into pieces and notes what it says, in a
//! form that must not depend on the cuts. Shared by `http2_properties.rs` and
//! the fuzz target: whoever includes this has a module `http2` beside it.

pub mod corpus;

use super::http2::{
    hpack::MAX_TABLE, plausible_frame, plausible_preface, Invalid, Parser, Plausible, Start, Step,
    MAX_BLOCK, MAX_FIELDS, PREFACE,
};

/// One direction of a connection.
#[derive(Clone, Debug)]
pub struct Stream {
    pub start: Start,
    pub bytes: Vec<u8>,
}

pub type Text = Option<Vec<u8>>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Head {
        stream: u32,
        promised: Option<u32>,
        end_stream: bool,
        bytes: u64,
        fields: Vec<(Text, Text)>,
        truncated: bool,
        lost: bool,
        /// Where in the direction it ends.
        at: usize,
    },
    /// DATA frames behind each other, of one stream.
    Data {
        stream: u32,
        content: Vec<u8>,
        bytes: u64,
        end_stream: bool,
    },
    Reset(u32, u32),
    GoAway(u32, u32),
    Invalid(Invalid),
}

/// Feeds a direction to a parser and collects what it says.
pub struct Driver {
    parser: Parser,
    at: usize,
    pub seen: Vec<Seen>,
}

impl Driver {
    pub fn new(start: Start) -> Driver {
        Driver {
            parser: Parser::new(start),
            at: 0,
            seen: Vec::new(),
        }
    }

    /// Steps through one piece; false when the parser has given up. `unseen`
    /// says how many of the bytes that nobody needs are skipped.
    pub fn feed(&mut self, mut piece: &[u8], unseen: &mut impl FnMut(u64) -> u64) -> bool {
        // Each byte can end a header and a payload at most, and the input.
        for _ in 0..piece.len() * 2 + 4 {
            let body_remaining = self.parser.body_remaining().min(piece.len() as u64);
            let n = unseen(body_remaining).min(body_remaining);
            if n > 0 {
                let skip = self.parser.skip(n);
                assert_eq!(skip.left, 0, "known, and lost");
                if let Some(moved) = skip.moved {
                    let hidden = vec![b'?'; skip.content.unwrap_or(0) as usize];
                    data(
                        &mut self.seen,
                        moved.stream,
                        &hidden,
                        moved.bytes,
                        moved.end_stream,
                    );
                }
                self.at += n as usize;
                piece = &piece[n as usize..];
                continue;
            }
            let at = self.at;
            let used = match self.parser.step(piece) {
                Step::More => {
                    self.at += piece.len();
                    self.check_memory();
                    return true;
                }
                Step::Invalid { why } => {
                    self.seen.push(Seen::Invalid(why));
                    return false;
                }
                Step::Other { used } => used,
                Step::Head { used, head } => {
                    let own = |text: Option<&[u8]>| text.map(<[u8]>::to_vec);
                    let fields = head.fields.iter();
                    self.seen.push(Seen::Head {
                        stream: head.stream,
                        promised: head.promised,
                        end_stream: head.end_stream,
                        bytes: head.bytes,
                        fields: fields.map(|f| (own(f.name), own(f.value))).collect(),
                        truncated: head.fields.truncated(),
                        lost: head.fields.lost(),
                        at: at + used,
                    });
                    used
                }
                Step::Data {
                    used,
                    data: content,
                    moved,
                } => {
                    data(
                        &mut self.seen,
                        moved.stream,
                        content,
                        moved.bytes,
                        moved.end_stream,
                    );
                    used
                }
                Step::Reset { used, stream, code } => {
                    self.seen.push(Seen::Reset(stream, code));
                    used
                }
                Step::GoAway { used, last, code } => {
                    self.seen.push(Seen::GoAway(last, code));
                    used
                }
            };
            piece = &piece[used..];
            self.at += used;
        }
        panic!("a piece takes more steps than it has bytes");
    }

    fn check_memory(&self) {
        assert!(self.parser.heap_bytes() <= 3 * MAX_BLOCK + 4 * MAX_FIELDS + 4 * MAX_TABLE);
    }
}

/// Pieces of a frame are as one.
fn data(seen: &mut Vec<Seen>, stream: u32, data: &[u8], n: u64, ends: bool) {
    if let Some(Seen::Data {
        stream: last,
        content,
        bytes,
        end_stream: end_stream @ false,
    }) = seen.last_mut()
    {
        if *last == stream {
            content.extend_from_slice(data);
            *bytes += n;
            *end_stream = ends;
            return;
        }
    }
    seen.push(Seen::Data {
        stream,
        content: data.to_vec(),
        bytes: n,
        end_stream: ends,
    });
}

/// What a parser says of a stream cut at these places, in order.
pub fn drive(stream: &Stream, cuts: &[usize]) -> Vec<Seen> {
    drive_skipping(stream, cuts, |_| 0)
}

/// What a parser says of a stream where some of the bytes that nobody needs are not seen.
pub fn drive_skipping(
    stream: &Stream,
    cuts: &[usize],
    mut unseen: impl FnMut(u64) -> u64,
) -> Vec<Seen> {
    let mut driver = Driver::new(stream.start);
    let mut at = 0;
    for &cut in cuts.iter().chain([&stream.bytes.len()]) {
        let cut = cut.clamp(at, stream.bytes.len());
        if !driver.feed(&stream.bytes[at..cut], &mut unseen) {
            break;
        }
        at = cut;
    }
    driver.seen
}

/// With contents replaced by their lengths.
pub fn without_content(mut seen: Vec<Seen>) -> Vec<Seen> {
    for one in &mut seen {
        if let Seen::Data { content, .. } = one {
            content.fill(b'?');
        }
    }
    seen
}

/// Whole, cut, and with what nobody needs unseen: the same.
pub fn check(stream: &Stream, cuts: &[usize]) -> Vec<Seen> {
    let whole = drive(stream, &[]);
    assert_eq!(drive(stream, cuts), whole, "cut at {cuts:?}");
    let skipped = drive_skipping(stream, cuts, |n| n / 2 + 1);
    assert_eq!(without_content(skipped), without_content(whole.clone()));
    whole
}

/// Looks for frames anywhere in the stream, and reads on from there: what is
/// known of fields must be what it is from the start.
pub fn join_anywhere(stream: &Stream) {
    for at in 0..=stream.bytes.len() {
        let bytes = &stream.bytes[at..];
        plausible_preface(bytes);
        plausible_frame(bytes, true);
        if plausible_frame(bytes, false) == Plausible::Yes {
            let mut driver = Driver::new(Start::Joined);
            driver.feed(bytes, &mut |_| 0);
        }
    }
}

/// First byte: what begins it.
#[allow(dead_code)] // the fuzzer's
pub fn from_fuzz_input(input: &[u8]) -> Option<(Stream, u64)> {
    let (&first, bytes) = input.split_first()?;
    let start = match first % 3 {
        0 => Start::Preface,
        1 => Start::Frames,
        _ => Start::Joined,
    };
    let mut whole = Vec::new();
    if start == Start::Preface {
        whole.extend_from_slice(PREFACE);
    }
    whole.extend_from_slice(bytes);
    let seed = bytes.iter().fold(7u64, |sum, &byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    Some((
        Stream {
            start,
            bytes: whole,
        },
        seed,
    ))
}

pub fn to_fuzz_input(stream: &Stream) -> Vec<u8> {
    let (first, bytes) = match stream.start {
        Start::Preface => (0, &stream.bytes[PREFACE.len()..]),
        Start::Frames => (1, stream.bytes.as_slice()),
        Start::Joined => (2, stream.bytes.as_slice()),
    };
    [&[first], bytes].concat()
}
