//! The parser: from bytes in any pieces to header blocks and counted contents.

use super::block::{strip, Block};
use super::fields::Fields;
use super::frame::{flag, kind, FrameHeader, HEADER, PREFACE};
use super::hpack::Decoder;
use super::step::{Head, Moved, Skip, Start, Step};
use super::{Invalid, MAX_BLOCK};

/// What is kept of a buffer between frames; a larger one is given back.
const KEEP: usize = 2048;

#[derive(Clone, Copy, Debug)]
struct Data {
    stream: u32,
    /// Payload still to come.
    left: u32,
    /// Of which padding; `None`: its first byte will tell.
    padding: Option<u32>,
    end_stream: bool,
}

#[derive(Clone, Copy, Debug)]
enum State {
    /// So much of the preface has come.
    Preface(u8),
    /// In a frame header, which is in `buf` up to here.
    Header,
    /// In a payload that is needed, or its first so many bytes.
    Payload(FrameHeader, u32),
    Data(Data),
    /// In a payload, or the rest of it, that is not needed.
    Pass(u32),
    Broken(Invalid),
}

/// Reads the frames of one direction of one connection.
#[derive(Clone, Debug)]
pub struct Parser {
    state: State,
    /// The next frame must be SETTINGS.
    first: bool,
    /// That frames begin where they seem to is likely, and no more: none may be odd.
    guessed: bool,
    /// What has come of a frame header or payload that did not come in one piece.
    buf: Vec<u8>,
    block: Option<Block>,
    /// The fragments of the block before the last.
    fragments: Vec<u8>,
    decoder: Decoder,
    fields: Fields,
}

impl Parser {
    pub fn new(start: Start) -> Parser {
        Parser {
            state: match start {
                Start::Preface => State::Preface(0),
                Start::Frames | Start::Joined => State::Header,
            },
            first: start == Start::Frames,
            guessed: start == Start::Joined,
            buf: Vec::new(),
            block: None,
            fragments: Vec::new(),
            decoder: match start {
                Start::Joined => Decoder::joined(),
                Start::Preface | Start::Frames => Decoder::new(),
            },
            fields: Fields::default(),
        }
    }

    /// Takes the next bytes of the direction and says what the first of them
    /// are. Call it again with the rest (`&input[used..]`) until it says
    /// [`Step::More`] or [`Step::Invalid`].
    pub fn step<'a>(&'a mut self, input: &'a [u8]) -> Step<'a> {
        match self.state {
            State::Broken(why) => Step::Invalid { why },
            State::Payload(header, 0) => self.step_payload(header, 0, input),
            _ if input.is_empty() => Step::More,
            State::Preface(have) => self.step_preface(usize::from(have), input),
            State::Header => self.step_header(input),
            State::Payload(header, want) => self.step_payload(header, want as usize, input),
            State::Data(data) => self.step_data(data, input),
            State::Pass(left) => {
                let used = input.len().min(left as usize);
                self.pass(left - used as u32);
                Step::Other { used }
            }
        }
    }

    /// Passes over `n` bytes that moved in this direction and were not seen.
    pub fn skip(&mut self, n: u64) -> Skip {
        let mut skip = Skip {
            left: n,
            ..Skip::default()
        };
        match self.state {
            _ if n == 0 => return skip,
            State::Data(mut data) => {
                let inside = u32::try_from(n).map_or(data.left, |n| n.min(data.left));
                let content = data.padding.map(|padding| data.left - padding);
                data.left -= inside;
                // Bytes of no padding are what is left if that is not known.
                let padding = *data.padding.get_or_insert(0);
                data.padding = Some(padding.min(data.left));
                skip.content = content.map(|content| u64::from(content.min(inside)));
                skip.moved = Some(self.moved(data, inside));
                skip.left -= u64::from(inside);
            }
            State::Pass(left) => {
                let inside = n.min(u64::from(left));
                self.pass(left - inside as u32);
                skip.left -= inside;
            }
            _ => {}
        }
        if skip.left > 0 {
            self.state = State::Broken(Invalid::Gap);
        }
        skip
    }

    /// How many of the next bytes are the rest of a frame's payload that is
    /// only counted, so that nobody needs to see them.
    pub fn body_remaining(&self) -> u64 {
        match self.state {
            State::Data(data) if data.padding.is_some() => u64::from(data.left),
            State::Pass(left) => u64::from(left),
            _ => 0,
        }
    }

    /// The stream whose DATA the next bytes are.
    pub fn in_data(&self) -> Option<u32> {
        match self.state {
            State::Data(data) => Some(data.stream),
            _ => None,
        }
    }

    /// Begins anew with a frame after bytes that are not known.
    pub fn reset(&mut self) {
        self.state = State::Header;
        self.first = false;
        self.guessed = true;
        self.buf.clear();
        self.drop_block();
        self.decoder.lost();
    }

    /// Whether the next byte is the first of the preface, or of a frame other
    /// than CONTINUATION.
    pub fn between(&self) -> bool {
        self.buf.is_empty()
            && self.block.is_none()
            && matches!(self.state, State::Header | State::Preface(0))
    }

    /// Whether the parser waits for a [`Parser::reset`], and why.
    pub fn failed(&self) -> Option<Invalid> {
        match self.state {
            State::Broken(why) => Some(why),
            _ => None,
        }
    }

    /// The heap memory that this parser holds at most, in bytes.
    pub fn heap_bytes(&self) -> usize {
        let buffers = self.buf.capacity() + self.fragments.capacity();
        buffers + self.fields.heap_bytes() + self.decoder.heap_bytes()
    }

    fn step_preface(&mut self, have: usize, input: &[u8]) -> Step<'static> {
        let missing = &PREFACE[have..];
        let used = missing.len().min(input.len());
        if input[..used] != missing[..used] {
            return self.broken(Invalid::Preface);
        }
        self.state = match have + used {
            all if all == PREFACE.len() => State::Header,
            have => State::Preface(have as u8),
        };
        Step::Other { used }
    }

    fn step_header(&mut self, input: &[u8]) -> Step<'static> {
        let mut used = 0;
        let whole = input.first_chunk().filter(|_| self.buf.is_empty());
        let bytes = match whole {
            Some(bytes) => {
                used += HEADER;
                *bytes
            }
            None => {
                let missing = HEADER - self.buf.len();
                used += missing.min(input.len());
                self.buf.extend_from_slice(&input[..used]);
                let Some(bytes) = self.buf.first_chunk::<HEADER>().copied() else {
                    return Step::More;
                };
                self.buf.clear();
                bytes
            }
        };
        let header = FrameHeader::read(bytes);
        if let Err(why) = header.check() {
            return self.broken(why);
        }
        if self.guessed && !header.is_expected() {
            return self.broken(Invalid::Gap);
        }
        if std::mem::take(&mut self.first) && header.kind != kind::SETTINGS {
            return self.broken(Invalid::Preface);
        }
        self.begin(header, used)
    }

    fn begin(&mut self, header: FrameHeader, used: usize) -> Step<'static> {
        let length = header.length;
        let goes_on =
            |block: Block| header.kind == kind::CONTINUATION && block.stream == header.stream;
        if self.block.is_some_and(|block| !goes_on(block)) {
            // RFC 9113 section 6.10: nothing may come in between.
            self.drop_block();
            self.decoder.lost();
        }
        match header.kind {
            kind::DATA => {
                let data = Data {
                    stream: header.stream,
                    left: length,
                    padding: (!header.has(flag::PADDED) || length == 0).then_some(0),
                    end_stream: header.has(flag::END_STREAM),
                };
                self.state = State::Data(data);
                if length == 0 {
                    let moved = self.moved(data, 0);
                    return Step::Data {
                        used,
                        data: &[],
                        moved,
                    };
                }
            }
            kind::HEADERS | kind::PUSH_PROMISE => {
                self.block = Some(Block {
                    stream: header.stream,
                    promised: (header.kind == kind::PUSH_PROMISE).then_some(0),
                    end_stream: header.has(flag::END_STREAM) && header.kind == kind::HEADERS,
                    bytes: 0,
                    lost: false,
                });
                self.begin_fragment(header);
            }
            kind::CONTINUATION if self.block.is_some() => self.begin_fragment(header),
            kind::CONTINUATION => {
                // Its beginning was lost.
                self.decoder.lost();
                self.pass(length);
            }
            kind::RST_STREAM => self.state = State::Payload(header, 4),
            kind::GOAWAY => self.state = State::Payload(header, 8),
            _ => self.pass(length),
        }
        Step::Other { used }
    }

    fn begin_fragment(&mut self, header: FrameHeader) {
        let length = header.length;
        let Some(block) = &mut self.block else {
            return;
        };
        block.bytes += u64::from(length);
        block.lost |= self.fragments.len() + length as usize > MAX_BLOCK;
        // Of a block that cannot be read only the end is reported.
        let want = if block.lost { 0 } else { length };
        self.state = State::Payload(header, want);
    }

    fn step_payload<'a>(
        &'a mut self,
        header: FrameHeader,
        want: usize,
        input: &'a [u8],
    ) -> Step<'a> {
        let missing = want - self.buf.len();
        let used = missing.min(input.len());
        if used < missing {
            self.buf.extend_from_slice(input);
            return Step::More;
        }
        self.pass(header.length - want as u32);
        if self.buf.is_empty() {
            return self.payload(header, &input[..used], used);
        }
        let mut buf = std::mem::take(&mut self.buf);
        buf.extend_from_slice(&input[..used]);
        match header.kind {
            kind::RST_STREAM | kind::GOAWAY => self.payload(header, &buf, used),
            _ => {
                let whole = self.fragment(header, &buf);
                buf.clear();
                buf.shrink_to(KEEP);
                self.buf = buf;
                self.head(whole, used)
            }
        }
    }

    fn payload(&mut self, header: FrameHeader, payload: &[u8], used: usize) -> Step<'_> {
        let word = |at: usize| {
            let bytes = payload.get(at..).and_then(<[u8]>::first_chunk);
            bytes.map_or(0, |bytes| u32::from_be_bytes(*bytes))
        };
        match header.kind {
            kind::RST_STREAM => Step::Reset {
                used,
                stream: header.stream,
                code: word(0),
            },
            kind::GOAWAY => Step::GoAway {
                used,
                last: word(0) & 0x7fff_ffff,
                code: word(4),
            },
            _ => {
                let whole = self.fragment(header, payload);
                self.head(whole, used)
            }
        }
    }

    /// A fragment of the block under way; the block, when that is whole.
    fn fragment(&mut self, header: FrameHeader, payload: &[u8]) -> Option<Block> {
        let mut block = self.block?;
        let payload = if block.lost { &[] } else { payload };
        let fragment = match strip(header, payload, &mut block) {
            Some(fragment) => fragment,
            None => {
                block.lost = true;
                &[]
            }
        };
        if !header.has(flag::END_HEADERS) {
            if !block.lost {
                self.fragments.extend_from_slice(fragment);
            }
            self.block = Some(block);
            return None;
        }
        self.fields.clear();
        let fields = &mut self.fields;
        if block.lost {
            self.decoder.lost();
            fields.mark_lost();
        } else {
            let joined;
            let whole = if self.fragments.is_empty() {
                fragment
            } else {
                self.fragments.extend_from_slice(fragment);
                joined = std::mem::take(&mut self.fragments);
                &joined
            };
            if self
                .decoder
                .decode(whole, |field| fields.add(field))
                .is_err()
            {
                fields.mark_lost();
            }
        }
        self.drop_block();
        Some(block)
    }

    fn head(&self, whole: Option<Block>, used: usize) -> Step<'_> {
        match whole {
            None => Step::Other { used },
            Some(block) => Step::Head {
                used,
                head: Head {
                    stream: block.stream,
                    promised: block.promised,
                    end_stream: block.end_stream,
                    bytes: block.bytes,
                    fields: &self.fields,
                },
            },
        }
    }

    fn step_data<'a>(&mut self, mut data: Data, input: &'a [u8]) -> Step<'a> {
        let (used, content) = match data.padding {
            Some(padding) => {
                let used = input.len().min(data.left as usize);
                let content = used.min((data.left - padding) as usize);
                data.left -= used as u32;
                data.padding = Some(padding.min(data.left));
                (used, content)
            }
            None => {
                data.left -= 1;
                // More than there is: nobody will take the content for good.
                data.padding = Some(u32::from(input[0]).min(data.left));
                (1, 0)
            }
        };
        Step::Data {
            used,
            data: &input[..content],
            moved: self.moved(data, used as u32),
        }
    }

    /// `bytes` of a DATA frame moved, and `data` is how it goes on.
    fn moved(&mut self, data: Data, bytes: u32) -> Moved {
        self.state = match data.left {
            0 => State::Header,
            _ => State::Data(data),
        };
        Moved {
            stream: data.stream,
            bytes: u64::from(bytes),
            end_stream: data.end_stream && data.left == 0,
        }
    }

    fn pass(&mut self, left: u32) {
        self.state = match left {
            0 => State::Header,
            _ => State::Pass(left),
        };
    }

    fn drop_block(&mut self) {
        self.block = None;
        self.fragments.clear();
        self.fragments.shrink_to(KEEP);
    }

    fn broken(&mut self, why: Invalid) -> Step<'static> {
        self.state = State::Broken(why);
        Step::Invalid { why }
    }
}
