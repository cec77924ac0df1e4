//! Numbers as text, quicker than by `Display`: a record has a dozen.

/// `00` to `99`.
pub(super) const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut n = 0;
    while n < pairs.len() {
        pairs[n] = [b'0' + (n / 10) as u8, b'0' + (n % 10) as u8];
        n += 1;
    }
    pairs
};

/// As long as any number of 64 bits.
const LONGEST: usize = 20;

/// Appends `number` in decimal digits.
pub(super) fn decimal(number: u64, out: &mut Vec<u8>) {
    // As many bytes behind the digits as before them: all that is copied has one length,
    // which is known when this is compiled.
    let mut text = [0; 2 * LONGEST];
    let mut at = LONGEST;
    let mut left = number;
    while left >= 100 {
        at -= 2;
        text[at..at + 2].copy_from_slice(&PAIRS[(left % 100) as usize]);
        left /= 100;
    }
    let [tens, ones] = PAIRS[left as usize];
    at -= 1;
    text[at] = ones;
    if left >= 10 {
        at -= 1;
        text[at] = tens;
    }
    out.extend_from_slice(&text[at..at + LONGEST]);
    out.truncate(out.len() - at);
}

/// The 16 hexadecimal digits of `number`.
pub(super) fn hex(number: u64) -> [u8; 16] {
    let digits = u128::from(eight(number >> 32)) << 64 | u128::from(eight(number & 0xffff_ffff));
    digits.to_be_bytes()
}

/// The eight digits of a number of 32 bits, in the order of their weight: all at once, a
/// byte each.
fn eight(number: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    let mut nibbles = number;
    nibbles = (nibbles | nibbles << 16) & 0x0000_ffff_0000_ffff;
    nibbles = (nibbles | nibbles << 8) & 0x00ff_00ff_00ff_00ff;
    nibbles = (nibbles | nibbles << 4) & 0x0f0f_0f0f_0f0f_0f0f;
    // 1 where it is a letter: 6 more than 9 carries into the next nibble.
    let letters = (nibbles + ONES * 6) >> 4 & ONES;
    nibbles + ONES * u64::from(b'0') + letters * u64::from(b'a' - b'0' - 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        let mut number = 1_u64;
        let powers = (0..64).map(|bit| 1_u64 << bit);
        let tens = (0..20).map(|power| 10_u64.pow(power));
        let some = (0..10_000).map(|n| {
            number = number
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(n);
            number >> (n % 64)
        });
        let edges = powers.chain(tens).flat_map(|n| [n - 1, n, n + 1]);
        for number in edges.chain(some).chain(0..1000).chain([u64::MAX]) {
            let mut out = b"x".to_vec();
            decimal(number, &mut out);
            assert_eq!(out, format!("x{number}").as_bytes());
            assert_eq!(hex(number), format!("{number:016x}").as_bytes());
        }
    }
}
