//! The Huffman code of HPACK (RFC 7541 section 5.2 and appendix B).
//!
//! The code is canonical: the lengths alone give it, shorter codes first and
//! equal lengths in the order of the symbols. Decoding walks the code's tree
//! four bits at a time, by a table made at compile time. The shortest code has
//! five bits, so four bits never end more than one symbol.

/// Bits of the code of each byte, and of EOS behind them.
#[rustfmt::skip]
const LENGTHS: [u8; 257] = [
    13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28,
    28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 28,
     6, 10, 10, 12, 13,  6,  8, 11, 10, 10,  8, 11,  8,  6,  6,  6,
     5,  5,  5,  6,  6,  6,  6,  6,  6,  6,  7,  8, 15,  6, 12, 10,
    13,  6,  7,  7,  7,  7,  7,  7,  7,  7,  7,  7,  7,  7,  7,  7,
     7,  7,  7,  7,  7,  7,  7,  7,  8,  7,  8, 13, 19, 13, 14,  6,
    15,  5,  6,  5,  6,  5,  6,  6,  6,  5,  7,  7,  6,  6,  6,  5,
     6,  7,  6,  5,  5,  6,  7,  7,  7,  7,  7, 15, 11, 14, 13, 28,
    20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23,
    24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24,
    22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23,
    21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23,
    26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25,
    19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27,
    20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25, 24, 24, 26, 23,
    26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26,
    30,
];

const LONGEST: u8 = 30;
const EOS: u16 = 256;

/// 257 leaves have 256 inner nodes; a leaf is its symbol and this.
const LEAF: u16 = 256;

/// What four bits do in one state (an inner node).
#[derive(Clone, Copy)]
struct Move {
    next: u8,
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Nothing,
    Emit(u8),
    /// EOS, which must not be in a string (RFC 7541 section 5.2).
    Fail,
}

struct Machine {
    moves: [[Move; 16]; 256],
    /// May a string end here? What is left of the last byte must be the
    /// beginning of EOS, which is all ones, and less than a byte.
    ends: [bool; 256],
}

/// Big, but never copied: a `static`, not a `const`.
static MACHINE: Machine = machine();

const fn tree() -> [[u16; 2]; 256] {
    let mut nodes = [[0; 2]; 256];
    let mut used = 1;
    let mut code = 0u32;
    let mut length = 5;
    while length <= LONGEST {
        let mut symbol = 0;
        while symbol < LENGTHS.len() {
            if LENGTHS[symbol] == length {
                let mut at = 0;
                let mut bit = length - 1;
                while bit > 0 {
                    let way = (code >> bit & 1) as usize;
                    if nodes[at][way] == 0 {
                        nodes[at][way] = used;
                        used += 1;
                    }
                    at = nodes[at][way] as usize;
                    bit -= 1;
                }
                nodes[at][(code & 1) as usize] = LEAF + symbol as u16;
                code += 1;
            }
            symbol += 1;
        }
        code <<= 1;
        length += 1;
    }
    nodes
}

const fn machine() -> Machine {
    let nodes = tree();
    let nothing = Move {
        next: 0,
        what: What::Nothing,
    };
    let mut machine = Machine {
        moves: [[nothing; 16]; 256],
        ends: [false; 256],
    };
    let mut state = 0;
    while state < 256 {
        let mut bits = 0;
        while bits < 16 {
            let mut at = state as u16;
            let mut what = What::Nothing;
            let mut bit = 4;
            while bit > 0 {
                bit -= 1;
                at = nodes[at as usize][bits >> bit & 1];
                if at == LEAF + EOS {
                    what = What::Fail;
                    at = 0;
                } else if at >= LEAF {
                    what = What::Emit((at - LEAF) as u8);
                    at = 0;
                }
            }
            machine.moves[state][bits] = Move {
                next: at as u8,
                what,
            };
            bits += 1;
        }
        state += 1;
    }
    let mut at = 0;
    let mut ones = 0;
    while ones < 8 {
        machine.ends[at as usize] = true;
        at = nodes[at as usize][1];
        ones += 1;
    }
    machine
}

/// Appends what `coded` stands for to `out`. False if it is no such string:
/// with EOS in it, or padding that is not the beginning of EOS.
pub fn decode(coded: &[u8], out: &mut Vec<u8>) -> bool {
    out.reserve(coded.len() * 8 / 5);
    let mut state = 0;
    for &byte in coded {
        for bits in [byte >> 4, byte & 15] {
            let step = MACHINE.moves[usize::from(state)][usize::from(bits)];
            state = step.next;
            match step.what {
                What::Nothing => {}
                What::Emit(symbol) => out.push(symbol),
                What::Fail => return false,
            }
        }
    }
    MACHINE.ends[usize::from(state)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(coded: &[u8]) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        decode(coded, &mut out).then_some(out)
    }

    /// The code of each symbol, by its own way through the tree.
    fn codes() -> Vec<(u32, u8)> {
        let nodes = tree();
        let mut codes = vec![(0, 0); 257];
        let mut todo = vec![(0u16, 0u32, 0u8)];
        while let Some((at, code, length)) = todo.pop() {
            if at >= LEAF {
                codes[usize::from(at - LEAF)] = (code, length);
                continue;
            }
            for bit in [0, 1] {
                let next = nodes[usize::from(at)][bit as usize];
                assert_ne!(next, 0, "a hole in the tree");
                todo.push((next, code << 1 | bit, length + 1));
            }
        }
        codes
    }

    #[test]
    fn the_code_is_that_of_the_appendix() {
        let codes = codes();
        for (symbol, code, length) in [
            (usize::from(b'0'), 0x0, 5),
            (usize::from(b'a'), 0x3, 5),
            (usize::from(b' '), 0x14, 6),
            (usize::from(b'Z'), 0xfd, 8),
            (0, 0x1ff8, 13),
            (usize::from(b'\\'), 0x7fff0, 19),
            (255, 0x3ff_ffee, 26),
            (usize::from(b'\n'), 0x3fff_fffc, 30),
            (256, 0x3fff_ffff, 30),
        ] {
            assert_eq!(codes[symbol], (code, length), "{symbol}");
        }
    }

    #[test]
    fn every_pair_of_bytes_comes_back() {
        let codes = codes();
        for first in 0..256 {
            for second in 0..256 {
                let mut bits = 0u64;
                let mut length = 0;
                for symbol in [first, second] {
                    let (code, bits_of_it) = codes[symbol];
                    bits = bits << bits_of_it | u64::from(code);
                    length += u32::from(bits_of_it);
                }
                let padding = (8 - length % 8) % 8;
                bits = bits << padding | ((1 << padding) - 1);
                let bytes = ((length + padding) / 8) as usize;
                let coded = &bits.to_be_bytes()[8 - bytes..];
                assert_eq!(decoded(coded), Some(vec![first as u8, second as u8]));
            }
        }
    }

    #[test]
    fn padding_is_less_than_a_byte_of_ones() {
        assert_eq!(decoded(b""), Some(vec![]));
        assert_eq!(decoded(&[0b0001_1111]), Some(b"a".to_vec()));
        assert_eq!(decoded(&[0b0001_1110]), None);
        assert_eq!(decoded(&[0b0001_1111, 0xff]), None);
        assert_eq!(decoded(&[0xff, 0xff, 0xff, 0xff]), None, "EOS");
    }
}
