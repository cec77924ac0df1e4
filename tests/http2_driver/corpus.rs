//! Directions made of every kind of frame.

use super::super::http2::{Start, PREFACE};
use super::Stream;

#[path = "../support/frames.rs"]
mod frames;

pub use frames::*;

/// GET https://a/x, with the fields in the table or out of it.
fn request() -> Vec<u8> {
    let path = literal(0, ":path", "/x");
    [
        vec![0x82, 0x87],
        path,
        adding(":authority", "a"),
        adding("k", "v"),
    ]
    .concat()
}

fn streams_of(start: Start, frames: &[Vec<u8>]) -> Stream {
    let mut bytes = Vec::new();
    if start == Start::Preface {
        bytes.extend_from_slice(PREFACE);
    }
    bytes.extend(frames.concat());
    Stream { start, bytes }
}

/// Short ones, each about one thing.
pub fn streams() -> Vec<Stream> {
    let settings = frame(4, 0, 0, &[0, 1, 0, 0, 0x20, 0]);
    let request = request();
    let (first, rest) = request.split_at(4);
    let padded = |body: &[u8], padding: usize| [&[padding as u8], body, &vec![0; padding]].concat();
    let priority = [0x80, 0, 0, 3, 15];
    use Start::{Frames, Joined, Preface};
    vec![
        streams_of(Preface, &[settings.clone(), frame(1, 5, 1, &request)]),
        // padding and priority, with and without CONTINUATION
        streams_of(
            Preface,
            &[
                settings.clone(),
                frame(8, 0, 0, &[0, 0, 1, 0]),
                frame(2, 0, 5, &priority),
                frame(
                    1,
                    PADDED | PRIORITY,
                    1,
                    &padded(&[&priority, first].concat(), 3),
                ),
                frame(9, 0, 1, &[]),
                frame(9, 0, 1, &rest[..1]),
                frame(9, END_HEADERS, 1, &rest[1..]),
                frame(0, PADDED, 1, &padded(b"hello", 4)),
                frame(0, 0, 1, b""),
                frame(0, PADDED | END_STREAM, 1, &padded(b"", 255)),
                // indices of what the first block added
                frame(
                    1,
                    END_HEADERS | END_STREAM,
                    3,
                    &[0x82, 0x84, 0x87, 0xbf, 0xbe],
                ),
            ],
        ),
        // trailers, a reset, and frames of no kind that is known
        streams_of(
            Frames,
            &[
                settings.clone(),
                frame(4, 1, 0, b""),
                frame(
                    1,
                    END_HEADERS,
                    1,
                    &[&[0x88][..], &adding("server", "s")].concat(),
                ),
                frame(0, 0, 1, b"part one"),
                frame(0xa, 0xff, 1, b"alternative"),
                frame(0, 0, 1, b", part two"),
                frame(6, 0, 0, &[1, 2, 3, 4, 5, 6, 7, 8]),
                frame(1, END_HEADERS | END_STREAM, 1, &adding("grpc-status", "0")),
                frame(3, 0, 3, &[0, 0, 0, 8]),
                frame(7, 0, 0, &[0, 0, 0, 5, 0, 0, 0, 2, b'b', b'y', b'e']),
                frame(7, 0, 0, &[0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
            ],
        ),
        // push, also padded and cut
        streams_of(
            Frames,
            &[
                settings.clone(),
                frame(5, END_HEADERS, 1, &[&[0, 0, 0, 2], &request[..]].concat()),
                frame(5, PADDED, 1, &padded(&[&[0, 0, 0, 4], first].concat(), 2)),
                frame(9, END_HEADERS, 1, rest),
                frame(1, END_HEADERS, 2, &[0x88]),
                frame(0, END_STREAM, 2, b"pushed"),
            ],
        ),
        // extended CONNECT
        streams_of(
            Preface,
            &[
                settings.clone(),
                frame(
                    1,
                    END_HEADERS,
                    1,
                    &[
                        literal(0, ":method", "CONNECT"),
                        literal(0, ":protocol", "websocket"),
                        vec![0x84],
                    ]
                    .concat(),
                ),
                frame(0, 0, 1, b"\x81\x02hi"),
            ],
        ),
        // what breaks rules: a block that is cut off, one without a beginning,
        // padding longer than its frame, numbers without end
        streams_of(
            Frames,
            &[
                settings.clone(),
                frame(1, 0, 1, first),
                frame(1, END_HEADERS, 3, &request),
                frame(9, END_HEADERS, 3, rest),
                frame(1, END_HEADERS | PADDED, 5, &[200, 0x88]),
                frame(
                    1,
                    END_HEADERS,
                    7,
                    &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
                ),
                frame(1, END_HEADERS, 9, &[0xbe]),
                frame(1, END_HEADERS, 11, &[]),
                frame(5, END_HEADERS, 11, &[0, 0]),
                frame(0, PADDED, 9, &[9, 1, 2]),
                frame(0, PADDED, 9, &[]),
                frame(0, END_STREAM, 9, b"x"),
            ],
        ),
        // joined in the middle: what the table holds is not known
        streams_of(
            Joined,
            &[
                frame(0, 0, 1, b"rest"),
                frame(
                    1,
                    END_HEADERS,
                    3,
                    &[&[0x82, 0xbe], &adding("a", "b")[..], &[0xbe, 0xbf]].concat(),
                ),
            ],
        ),
        streams_of(Preface, &[frame(0, 0, 0, b"no stream")]),
        streams_of(Frames, &[settings.clone(), frame(3, 0, 1, b"short")]),
        Stream {
            start: Preface,
            bytes: b"PRI * HTTP/2.0\r\n\r\nSM\r\n\rX".to_vec(),
        },
    ]
}

/// Blocks that are longer than what is stored, or kept, of one.
pub fn long_streams() -> Vec<Stream> {
    let long = "x".repeat(16_000);
    let mut continued = vec![frame(1, 0, 1, &[0x82])];
    for _ in 0..20 {
        continued.push(frame(9, 0, 1, &literal(0, "name", &long)));
    }
    continued.push(frame(9, END_HEADERS, 1, &adding("last", "field")));
    continued.push(frame(
        1,
        END_HEADERS,
        3,
        &[&[0xbe], &adding("a", "b")[..], &[0xbe]].concat(),
    ));
    let many = frame(1, END_HEADERS, 5, &vec![0x82; 60_000]);
    let huge = frame(1, END_HEADERS | END_STREAM, 7, &vec![0x82; 300_000]);
    vec![streams_of(
        Start::Frames,
        &[
            frame(4, 0, 0, &[]),
            continued.concat(),
            many,
            huge,
            frame(1, END_HEADERS, 9, &[0xbe]),
        ],
    )]
}
