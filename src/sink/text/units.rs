//! Numbers with units, of three digits at most.

/// Three digits and a unit: `1.23ms`.
pub fn duration(ns: u64) -> String {
    let units = [
        ("ns", 1),
        ("us", 1_000),
        ("ms", 1_000_000),
        ("s", 1_000_000_000),
    ];
    let fits = |&(_, scale): &(&str, u64)| times(1, ns, scale) < 1000;
    let (unit, scale) = units.into_iter().find(fits).unwrap_or(("s", 1_000_000_000));
    match (times(100, ns, scale), times(10, ns, scale)) {
        _ if scale == 1 => format!("{ns}ns"),
        (hundredths @ ..=999, _) => format!("{}.{:02}{unit}", hundredths / 100, hundredths % 100),
        (_, tenths @ ..=999) => format!("{}.{}{unit}", tenths / 10, tenths % 10),
        _ => format!("{}{unit}", times(1, ns, scale)),
    }
}

/// Two or three digits and a power of 1024: `78B`, `1.2K`, `345M`.
pub fn size(bytes: u64) -> String {
    let units = [
        ("K", 1 << 10),
        ("M", 1 << 20),
        ("G", 1 << 30),
        ("T", 1 << 40),
        ("P", 1 << 50),
    ];
    if bytes < 1000 {
        return format!("{bytes}B");
    }
    let fits = |&(_, scale): &(&str, u64)| times(1, bytes, scale) < 1000;
    let (unit, scale) = units.into_iter().find(fits).unwrap_or(("E", 1 << 60));
    match times(10, bytes, scale) {
        tenths @ ..=99 => format!("{}.{}{unit}", tenths / 10, tenths % 10),
        _ => format!("{}{unit}", times(1, bytes, scale)),
    }
}

/// `factor * number / scale`, rounded. In integers: formatting floats takes longer than all else here.
fn times(factor: u64, number: u64, scale: u64) -> u64 {
    let (whole, rest) = (number / scale, number % scale);
    // `rest` is below 2^60: for the largest scale it loses bits that nobody sees.
    let part = if rest < 1 << 56 {
        (rest * factor + scale / 2) / scale
    } else {
        ((rest >> 8) * factor + (scale >> 9)) / (scale >> 8)
    };
    whole.saturating_mul(factor).saturating_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_three_digits() {
        for (ns, text) in [
            (0, "0ns"),
            (999, "999ns"),
            (1000, "1.00us"),
            (12_345, "12.3us"),
            (999_499, "999us"),
            (999_500, "1.00ms"),
            (1_234_567, "1.23ms"),
            (9_999_000, "10.0ms"),
            (99_960_000, "100ms"),
            (1_500_000_000, "1.50s"),
            (3_600_000_000_000, "3600s"),
        ] {
            assert_eq!(duration(ns), text);
        }
    }

    #[test]
    fn sizes_fit_their_column() {
        for (bytes, text) in [
            (0, "0B"),
            (999, "999B"),
            (1000, "1.0K"),
            (1229, "1.2K"),
            (10_240, "10K"),
            (1_048_576, "1.0M"),
            (u64::MAX, "16E"),
        ] {
            assert_eq!(size(bytes), text);
        }
    }
}
