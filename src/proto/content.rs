//! Content codings (RFC 9110 section 8.4.1): the first bytes of content as they
//! were before they were coded.
//!
//! What comes in is the beginning of a body, cut anywhere, and may be hostile:
//! output, window and number of codings are bounded.

use std::cell::Cell;
use std::io::{self, BufRead, ErrorKind, Read};

/// More codings on one body than anyone applies.
const MAX_CODINGS: usize = 4;

/// The largest window of zstd that a recipient must support (RFC 9659 section 3).
const MAX_ZSTD_WINDOW: u64 = 8 << 20;

/// The beginning of content, decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    pub bytes: Vec<u8>,
    /// Why it stops where it does, other than that no more is there or wanted.
    pub fault: Option<Fault>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A coding that is not known here, or too many of them.
    Unknown,
    /// The bytes are not in the coding they are said to be in.
    Corrupt,
}

/// Undoes the `codings` of a Content-Encoding field, the last first; at most
/// `max` bytes of the result. `whole`: `coded` is all of the content, so that
/// an end too early is a fault.
pub fn decode(codings: &[u8], coded: &[u8], whole: bool, max: usize) -> Decoded {
    let codings: Vec<&[u8]> = codings
        .split(|&byte| byte == b',')
        .map(<[u8]>::trim_ascii)
        .filter(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity"))
        .collect();
    let mut decoded = Decoded {
        bytes: coded.to_vec(),
        fault: None,
    };
    if codings.len() > MAX_CODINGS {
        decoded.fault = Some(Fault::Unknown);
        decoded.bytes.truncate(max);
        return decoded;
    }
    let (mut whole, mut fault) = (whole, None);
    for coding in codings.iter().rev() {
        // A coding inside another one makes bytes more at most by a little.
        let room = max.saturating_add(1024);
        let bytes = std::mem::take(&mut decoded.bytes);
        let Some(one) = decode_one(coding, &bytes, whole, room) else {
            decoded.bytes = bytes;
            fault = Some(Fault::Unknown);
            break;
        };
        whole &= one.bytes.len() < room && one.fault.is_none();
        fault = fault.or(one.fault);
        decoded = one;
    }
    decoded.bytes.truncate(max);
    decoded.fault = fault;
    decoded
}

fn decode_one(coding: &[u8], coded: &[u8], whole: bool, max: usize) -> Option<Decoded> {
    let is = |name: &str| coding.eq_ignore_ascii_case(name.as_bytes());
    let ran_out = Cell::new(false);
    let input = || Input {
        left: coded,
        ran_out: &ran_out,
    };
    let mut decoded = if is("gzip") || is("x-gzip") {
        read(flate2::bufread::MultiGzDecoder::new(input()), max)
    } else if is("deflate") {
        let zlib = read(flate2::bufread::ZlibDecoder::new(input()), max);
        // Some send it without the zlib wrapper (RFC 9110 section 8.4.1.2).
        if zlib.bytes.is_empty() && zlib.fault.is_some() {
            read(flate2::bufread::DeflateDecoder::new(input()), max)
        } else {
            zlib
        }
    } else if is("br") {
        read(brotli_decompressor::Decompressor::new(input(), 4096), max)
    } else if is("zstd") {
        zstd(coded, input(), max)
    } else {
        return None;
    };
    if !whole && ran_out.get() {
        // Whatever the decoder says of it: more was to come.
        decoded.fault = None;
    }
    Some(decoded)
}

/// Coded bytes, and whether more than those were asked for.
struct Input<'a> {
    left: &'a [u8],
    ran_out: &'a Cell<bool>,
}

impl Read for Input<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.left.read(out)?;
        self.ran_out.set(self.ran_out.get() || n < out.len());
        Ok(n)
    }
}

impl BufRead for Input<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.ran_out.set(self.ran_out.get() || self.left.is_empty());
        Ok(self.left)
    }

    fn consume(&mut self, n: usize) {
        self.left.consume(n);
    }
}

fn zstd(coded: &[u8], input: Input<'_>, max: usize) -> Decoded {
    let corrupt = Decoded {
        bytes: Vec::new(),
        fault: Some(Fault::Corrupt),
    };
    if zstd_window(coded).is_some_and(|window| window > MAX_ZSTD_WINDOW) {
        return corrupt;
    }
    match ruzstd::decoding::StreamingDecoder::new(input) {
        Ok(decoder) => read(decoder, max),
        Err(_) => corrupt,
    }
}

/// The window that a frame's header asks for, in bytes (RFC 8878 section
/// 3.1.1.1); `None` while the header is not whole.
fn zstd_window(frame: &[u8]) -> Option<u64> {
    let &descriptor = frame.get(4)?;
    let single_segment = descriptor & 0x20 != 0;
    if !single_segment {
        let &window = frame.get(5)?;
        let base = 1u64 << (10 + (window >> 3));
        return Some(base + base / 8 * u64::from(window & 7));
    }
    let dictionary = [0, 1, 2, 4][usize::from(descriptor & 3)];
    let size = [1, 2, 4, 8][usize::from(descriptor >> 6)];
    let field = frame.get(5 + dictionary..5 + dictionary + size)?;
    let mut bytes = [0; 8];
    bytes[..size].copy_from_slice(field);
    let value = u64::from_le_bytes(bytes);
    Some(if size == 2 { value + 256 } else { value })
}

fn read(mut decoder: impl Read, max: usize) -> Decoded {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    let fault = loop {
        let room = piece.len().min(max - bytes.len());
        if room == 0 {
            break None;
        }
        match decoder.read(&mut piece[..room]) {
            Ok(0) => break None,
            Ok(n) => bytes.extend_from_slice(&piece[..n]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => break Some(Fault::Corrupt),
        }
    };
    Decoded { bytes, fault }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn raw_deflate(bytes: &[u8]) -> Vec<u8> {
        let mut encoder =
            flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn zlib(bytes: &[u8]) -> Vec<u8> {
        let mut encoder =
            flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// "hello hello hello hello\n" as the brotli and zstd commands code it.
    const BROTLI: &[u8] = include_bytes!("content/hello.br");
    const ZSTD: &[u8] = include_bytes!("content/hello.zst");
    const HELLO: &[u8] = b"hello hello hello hello\n";

    fn all() -> Vec<(&'static str, Vec<u8>)> {
        vec![
            ("gzip", gzip(HELLO)),
            ("X-GZIP", gzip(HELLO)),
            ("deflate", zlib(HELLO)),
            ("deflate", raw_deflate(HELLO)),
            ("br", BROTLI.to_vec()),
            ("zstd", ZSTD.to_vec()),
            ("", HELLO.to_vec()),
            ("identity", HELLO.to_vec()),
            ("deflate, gzip", gzip(&zlib(HELLO))),
            ("gzip,, br ,identity", brotli_uncompressed(&gzip(HELLO))),
        ]
    }

    /// One uncompressed meta-block (RFC 7932 section 9.2).
    fn brotli_uncompressed(bytes: &[u8]) -> Vec<u8> {
        // WBITS 16: 0; not ISLAST: 0; four nibbles of MLEN - 1: 00; ISUNCOMPRESSED: 1
        let header = ((bytes.len() as u32 - 1) << 4) | (1 << 20);
        let last_and_empty = 0x03;
        [&header.to_le_bytes()[..3], bytes, &[last_and_empty]].concat()
    }

    #[test]
    fn every_coding_is_undone_whole_and_in_part() {
        for (coding, coded) in all() {
            let decoded = decode(coding.as_bytes(), &coded, true, 1 << 16);
            assert_eq!(
                (&decoded.bytes[..], decoded.fault),
                (HELLO, None),
                "{coding}"
            );
            let first = decode(coding.as_bytes(), &coded, true, 7);
            assert_eq!(
                (&first.bytes[..], first.fault),
                (&HELLO[..7], None),
                "{coding}"
            );
            for cut in 0..coded.len() {
                let part = decode(coding.as_bytes(), &coded[..cut], false, 1 << 16);
                assert!(HELLO.starts_with(&part.bytes), "{coding} {cut}");
                assert_eq!(part.fault, None, "{coding} {cut}");
            }
        }
    }

    #[test]
    fn what_is_not_in_the_coding_is_a_fault_and_what_is_unknown_is_said() {
        for coding in ["gzip", "zstd", "deflate"] {
            let decoded = decode(coding.as_bytes(), b"plain text it is", true, 100);
            assert_eq!(decoded.fault, Some(Fault::Corrupt), "{coding}");
        }
        let unknown = decode(b"compress", b"abc", true, 100);
        assert_eq!(
            (&unknown.bytes[..], unknown.fault),
            (&b"abc"[..], Some(Fault::Unknown))
        );
        let many = decode(b"gzip,gzip,gzip,gzip,gzip", b"abc", true, 100);
        assert_eq!(many.fault, Some(Fault::Unknown));
    }

    #[test]
    fn a_bomb_gives_no_more_than_is_wanted() {
        let bomb = gzip(&gzip(&vec![0; 20 << 20]));
        let decoded = decode(b"gzip, gzip", &bomb, true, 1000);
        assert_eq!((decoded.bytes.len(), decoded.fault), (1000, None));
    }

    #[test]
    fn a_window_past_the_limit_is_not_allocated() {
        // magic, descriptor 0, window 2^(10+31)
        let frame = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0, 0, 0];
        assert_eq!(zstd_window(&frame), Some(1 << 41));
        assert_eq!(
            decode(b"zstd", &frame, false, 100).fault,
            Some(Fault::Corrupt)
        );
    }

    /// The decoders are others' work: whatever the bytes, they give an answer.
    #[test]
    fn mutated_bytes_give_an_answer() {
        let mut state = 0x9e37_79b9_7f4a_7c15u64;
        let mut random = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for (coding, coded) in all() {
            for _ in 0..2000 {
                let mut bytes = coded.clone();
                for _ in 0..1 + random() % 4 {
                    let at = (random() % bytes.len() as u64) as usize;
                    bytes[at] = random() as u8;
                }
                let decoded = decode(coding.as_bytes(), &bytes, random() % 2 == 0, 10_000);
                assert!(decoded.bytes.len() <= 10_000);
            }
        }
    }
}
