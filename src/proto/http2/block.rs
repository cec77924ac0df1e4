//! Header blocks: HEADERS or PUSH_PROMISE, and CONTINUATION.

use super::frame::{flag, kind, FrameHeader};

/// The header block under way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub stream: u32,
    pub promised: Option<u32>,
    pub end_stream: bool,
    pub bytes: u64,
    /// Something of it is not in the buffer.
    pub lost: bool,
}

/// The part of a payload that is header block, without padding, priority and
/// the number of a promised stream (RFC 9113 sections 6.2, 6.6 and 6.10).
pub(super) fn strip<'a>(
    header: FrameHeader,
    payload: &'a [u8],
    block: &mut Block,
) -> Option<&'a [u8]> {
    let mut rest = payload;
    if header.kind == kind::CONTINUATION {
        return Some(rest);
    }
    if header.has(flag::PADDED) {
        let (&padding, behind) = rest.split_first()?;
        rest = behind.get(..behind.len().checked_sub(usize::from(padding))?)?;
    }
    if header.kind == kind::PUSH_PROMISE {
        let (promised, behind) = rest.split_first_chunk()?;
        block.promised = Some(u32::from_be_bytes(*promised) & 0x7fff_ffff);
        rest = behind;
    } else if header.has(flag::PRIORITY) {
        rest = rest.get(5..)?;
    }
    Some(rest)
}
