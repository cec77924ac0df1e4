//! The chunked transfer coding: RFC 9112 section 7.1.
//!
//! ```text
//! chunked-body = *chunk last-chunk trailer-section CRLF
//! chunk        = chunk-size [ chunk-ext ] CRLF chunk-data CRLF
//! chunk-size   = 1*HEXDIG
//! last-chunk   = 1*("0") [ chunk-ext ] CRLF
//! ```
//!
//! Line ends may be a bare LF, and whitespace may stand behind the size.
//! Nothing is stored, so extensions and trailers may be endless.

use memchr::memchr;

use super::{is_space, Invalid};

/// Where a chunked body stands.
///
/// ```text
///  Size -> Digits -> (Gap | Extension) -> (SizeCr) -+-> Data -> DataEnd -> (DataCr) -> Size
///                                                   +-> TrailerStart <-> Trailer
///                                                       -> (TrailerCr) -> done
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Size,
    Digits,
    Gap,
    Extension,
    SizeCr,
    Data,
    DataEnd,
    DataCr,
    /// At the start of a line behind the last chunk.
    TrailerStart,
    TrailerCr,
    Trailer,
    Done,
}

/// A chunked body under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chunked {
    phase: Phase,
    /// In the size line: the size so far. In the data: what is left of it.
    left: u64,
}

/// What [`Chunked::step`] found. `used` counts all bytes, `data` is at most
/// one run of chunk data, their last part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChunkStep<'a> {
    Body { used: usize, data: &'a [u8] },
    End { used: usize },
    Invalid { used: usize, why: Invalid },
}

impl Chunked {
    pub(super) fn new() -> Chunked {
        Chunked {
            phase: Phase::Size,
            left: 0,
        }
    }

    /// How many bytes of the current chunk's data are still to come.
    pub(super) fn data_left(&self) -> u64 {
        match self.phase {
            Phase::Data => self.left,
            _ => 0,
        }
    }

    /// Passes over `n` bytes that nobody saw; false if they are not all data
    /// of the current chunk.
    pub(super) fn skip(&mut self, n: u64) -> bool {
        if n > self.data_left() {
            return false;
        }
        self.advance(n);
        true
    }

    /// Goes on until the end of a run of data, of the body or of the input.
    pub(super) fn step<'a>(&mut self, input: &'a [u8]) -> ChunkStep<'a> {
        let mut used = 0;
        while let Some((&byte, rest)) = input.get(used..).and_then(<[u8]>::split_first) {
            match self.phase {
                Phase::Data => {
                    let room = usize::try_from(self.left).unwrap_or(usize::MAX);
                    let end = used.saturating_add(room).min(input.len());
                    let data = input.get(used..end).unwrap_or_default();
                    self.advance(data.len() as u64);
                    return ChunkStep::Body { used: end, data };
                }
                Phase::Extension | Phase::Trailer if byte != b'\n' => {
                    used += 1 + memchr(b'\n', rest).unwrap_or(rest.len());
                }
                _ => match self.next(byte) {
                    Ok(Phase::Done) => return ChunkStep::End { used: used + 1 },
                    Ok(phase) => {
                        self.phase = phase;
                        used += 1;
                    }
                    Err(why) => return ChunkStep::Invalid { used, why },
                },
            }
        }
        ChunkStep::Body { used, data: &[] }
    }

    /// `n` bytes of data went by.
    fn advance(&mut self, n: u64) {
        if self.phase == Phase::Data {
            self.left = self.left.saturating_sub(n);
            if self.left == 0 {
                self.phase = Phase::DataEnd;
            }
        }
    }

    /// The phase behind one byte that is not data.
    fn next(&mut self, byte: u8) -> Result<Phase, Invalid> {
        let behind_size = if self.left == 0 {
            Phase::TrailerStart
        } else {
            Phase::Data
        };
        Ok(match (self.phase, byte) {
            (Phase::Size | Phase::Digits, b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F') => {
                self.add_digit(byte)?;
                Phase::Digits
            }
            (Phase::Digits | Phase::Gap, b';') => Phase::Extension,
            (Phase::Digits | Phase::Gap, b'\r') => Phase::SizeCr,
            (Phase::Digits | Phase::Gap, _) if is_space(byte) => Phase::Gap,
            (Phase::Digits | Phase::Gap | Phase::Extension | Phase::SizeCr, b'\n') => behind_size,
            (Phase::Extension, _) => Phase::Extension,
            (Phase::Size | Phase::Digits | Phase::Gap | Phase::SizeCr, _) => {
                return Err(Invalid::ChunkSize)
            }

            (Phase::DataEnd, b'\r') => Phase::DataCr,
            (Phase::DataEnd | Phase::DataCr, b'\n') => Phase::Size,
            (Phase::Data | Phase::DataEnd | Phase::DataCr, _) => return Err(Invalid::ChunkEnd),

            (Phase::TrailerStart | Phase::TrailerCr, b'\n') => Phase::Done,
            (Phase::TrailerStart, b'\r') => Phase::TrailerCr,
            (Phase::Trailer, b'\n') => Phase::TrailerStart,
            (Phase::TrailerStart | Phase::TrailerCr | Phase::Trailer, _) => Phase::Trailer,
            (Phase::Done, _) => Phase::Done,
        })
    }

    fn add_digit(&mut self, byte: u8) -> Result<(), Invalid> {
        let digit = u64::from((byte as char).to_digit(16).unwrap_or(0));
        let size = self
            .left
            .checked_mul(16)
            .and_then(|size| size.checked_add(digit));
        self.left = size.ok_or(Invalid::ChunkSizeOverflow)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All data, and the bytes used; or why it is invalid, and where.
    fn decode(pieces: &[&[u8]]) -> Result<(Vec<u8>, Option<usize>), (usize, Invalid)> {
        let mut chunked = Chunked::new();
        let (mut decoded, mut total) = (Vec::new(), 0);
        for piece in pieces {
            let mut input = *piece;
            while !input.is_empty() {
                let used = match chunked.step(input) {
                    ChunkStep::Body { used, data } => {
                        decoded.extend_from_slice(data);
                        used
                    }
                    ChunkStep::End { used } => return Ok((decoded, Some(total + used))),
                    ChunkStep::Invalid { used, why } => return Err((total + used, why)),
                };
                total += used;
                input = &input[used..];
            }
        }
        Ok((decoded, None))
    }

    #[test]
    fn chunks_are_joined_and_what_follows_is_left() {
        let body = b"3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\nHTTP/1.1";
        let want = Ok((b"abc0123456789".to_vec(), Some(28)));
        assert_eq!(decode(&[body]), want);
        let bytes: Vec<&[u8]> = body.chunks(1).collect();
        assert_eq!(decode(&bytes), want);
    }

    #[test]
    fn extensions_trailers_bare_lf_and_padded_sizes_are_tolerated() {
        let table: &[&[u8]] = &[
            b"1;a=b;c=\"d;\"\r\nx\r\n0;e\r\n\r\n",
            b"1 \t;a\r\nx\r\n0 \r\n\r\n",
            b"1\nx\n0\n\n",
            b"00000000000000000000000000001\r\nx\r\n00000\r\n\r\n",
            b"1\r\nx\r\n0\r\nA: b\r\n c\r\n\rd\r\n\r\n",
            b"1;a\rb\r\nx\r\n0\r\nA: b\n\n",
        ];
        for body in table {
            let want = Ok((b"x".to_vec(), Some(body.len())));
            assert_eq!(decode(&[body]), want, "{}", body.escape_ascii());
        }
    }

    #[test]
    fn what_is_no_chunk_says_why_and_where() {
        let table: &[(&[u8], usize, Invalid)] = &[
            (b"\r\n", 0, Invalid::ChunkSize),
            (b";a\r\n", 0, Invalid::ChunkSize),
            (b"x\r\n", 0, Invalid::ChunkSize),
            (b"0x1\r\n", 1, Invalid::ChunkSize),
            (b"-1\r\n", 0, Invalid::ChunkSize),
            (b"1 1\r\n", 2, Invalid::ChunkSize),
            (b"1\rx", 2, Invalid::ChunkSize),
            (b"10000000000000000\r\n", 16, Invalid::ChunkSizeOverflow),
            (b"1\r\nxy", 4, Invalid::ChunkEnd),
            (b"1\r\nx\ry", 5, Invalid::ChunkEnd),
        ];
        for &(body, at, why) in table {
            assert_eq!(decode(&[body]), Err((at, why)), "{}", body.escape_ascii());
        }
    }

    #[test]
    fn the_largest_size_is_64_bits() {
        let mut chunked = Chunked::new();
        let line = b"ffffffffffffffff\r\n";
        assert_eq!(
            chunked.step(line),
            ChunkStep::Body {
                used: line.len(),
                data: b""
            }
        );
        assert_eq!(chunked.data_left(), u64::MAX);
        assert!(chunked.skip(u64::MAX));
        assert_eq!(chunked.data_left(), 0);
        assert!(!chunked.skip(1));
        assert_eq!(
            chunked.step(b"\r\n"),
            ChunkStep::Body { used: 2, data: b"" }
        );
    }
}
