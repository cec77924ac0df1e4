//! HTTP/2 frames and header blocks, byte by byte.

pub const END_STREAM: u8 = 1;
pub const END_HEADERS: u8 = 4;
pub const PADDED: u8 = 8;
pub const PRIORITY: u8 = 0x20;

pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut frame = (payload.len() as u32).to_be_bytes()[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// A literal that is added to the table, with its name in full.
pub fn adding(name: &str, value: &str) -> Vec<u8> {
    literal(0x40, name, value)
}

/// A literal that is not added.
pub fn literal(first: u8, name: &str, value: &str) -> Vec<u8> {
    let mut block = vec![first];
    for text in [name, value] {
        let len = text.len();
        if len < 127 {
            block.push(len as u8);
        } else {
            let rest = len - 127;
            block.extend([
                127,
                rest as u8 | 0x80,
                (rest >> 7) as u8 | 0x80,
                (rest >> 14) as u8,
            ]);
        }
        block.extend_from_slice(text.as_bytes());
    }
    block
}

/// A block of literals that are not added to the table.
#[allow(dead_code)]
pub fn block(fields: &[(&str, &str)]) -> Vec<u8> {
    let literals = fields.iter().map(|(name, value)| literal(0, name, value));
    literals.flatten().collect()
}
