//! Points in time as text: in UTC, or as the clock on the wall here has it. Written out
//! by hand: it runs for every record.

use std::cell::Cell;
use std::sync::LazyLock;

use super::number::PAIRS;
use jiff::tz::TimeZone;
use jiff::Timestamp;

/// Whose time of day is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    #[default]
    Utc,
    /// As `TZ` or /etc/localtime says.
    Local,
}

static LOCAL: LazyLock<TimeZone> = LazyLock::new(TimeZone::system);

thread_local! {
    /// The second that was written last: records come many to a second.
    static LAST: Cell<(u64, [u8; 20])> = const { Cell::new((0, *b"1970-01-01T00:00:00.")) };
    /// The second whose offset was looked up last, and that.
    static OFFSET: Cell<Option<(u64, i64)>> = const { Cell::new(None) };
}

/// `2026-11-22T13:09:45.000000123Z` (RFC 3339, nanoseconds) for ns since the Unix epoch.
pub fn rfc3339(unix_ns: u64, out: &mut Vec<u8>) {
    let seconds = unix_ns / 1_000_000_000;
    let (known, mut second) = LAST.get();
    if known != seconds {
        let (year, month, day) = date(seconds / 86_400);
        second[0..4].copy_from_slice(&digits::<4>(year));
        second[5..7].copy_from_slice(&digits::<2>(month));
        second[8..10].copy_from_slice(&digits::<2>(day));
        second[11..19].copy_from_slice(&clock(seconds));
        LAST.set((seconds, second));
    }
    let mut text = *b"0000-00-00T00:00:00.000000000Z";
    text[..20].copy_from_slice(&second);
    text[20..29].copy_from_slice(&digits::<9>(unix_ns % 1_000_000_000));
    out.extend_from_slice(&text);
}

impl Zone {
    /// Reads what it needs, while files can be opened.
    pub fn prepare(self) {
        if self == Zone::Local {
            LazyLock::force(&LOCAL);
        }
    }

    /// Seconds east of Greenwich at this time, seconds since the Unix epoch.
    fn offset(self, seconds: u64) -> i64 {
        if self == Zone::Utc {
            return 0;
        }
        if let Some((_, offset)) = OFFSET.get().filter(|&(known, _)| known == seconds) {
            return offset;
        }
        let timestamp = i64::try_from(seconds).map(Timestamp::from_second);
        let offset = match timestamp {
            Ok(Ok(timestamp)) => LOCAL.to_offset(timestamp).seconds().into(),
            _ => 0,
        };
        OFFSET.set(Some((seconds, offset)));
        offset
    }
}

/// `13:09:45.000` for ns since the Unix epoch; `with_offset`: `Z` or `+01:00` behind it.
pub fn time_of_day(unix_ns: u64, zone: Zone, with_offset: bool, out: &mut Vec<u8>) {
    let seconds = unix_ns / 1_000_000_000;
    let offset = zone.offset(seconds);
    let mut text = *b"00:00:00.000";
    // west of Greenwich it may still be the day before the first
    let there = (seconds % 86_400 + 86_400).saturating_add_signed(offset);
    text[0..8].copy_from_slice(&clock(there));
    text[9..12].copy_from_slice(&digits::<3>(unix_ns / 1_000_000 % 1000));
    out.extend_from_slice(&text);
    match (with_offset, zone) {
        (false, _) => {}
        (true, Zone::Utc) => out.push(b'Z'),
        (true, Zone::Local) => {
            let minutes = offset.unsigned_abs() / 60;
            let ([h, i], [m, n]) = (digits(minutes / 60), digits(minutes % 60));
            let sign = if offset < 0 { b'-' } else { b'+' };
            out.extend_from_slice(&[sign, h, i, b':', m, n]);
        }
    }
}

/// `HH:MM:SS`.
fn clock(seconds: u64) -> [u8; 8] {
    let [h, i] = digits(seconds / 3600 % 24);
    let [m, n] = digits(seconds / 60 % 60);
    let [s, t] = digits(seconds % 60);
    [h, i, b':', m, n, b':', s, t]
}

/// The last `N` digits, at most nine.
#[inline]
fn digits<const N: usize>(number: u64) -> [u8; N] {
    // nine fit, and dividing these is half the work
    let mut number = number as u32;
    let mut text = [b'0'; N];
    for digits in text.rchunks_mut(2) {
        let pair = &PAIRS[(number % 100) as usize];
        let from = pair.len() - digits.len();
        digits.copy_from_slice(&pair[from..]);
        number /= 100;
    }
    text
}

/// Year, month and day of the day that is so many days after 1970-01-01: Howard
/// Hinnant's `civil_from_days`, with years that start in March so that the leap
/// day is the last.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    (era * 400 + year_of_era + next_year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn every_day_until_2554_is_written_as_humantime_writes_it() {
        for day in 0..213_503u64 {
            let unix_ns = day * 86_400_000_000_000 + day * 404_713;
            let mut out = Vec::new();
            rfc3339(unix_ns, &mut out);
            let expected =
                humantime::format_rfc3339_nanos(UNIX_EPOCH + Duration::from_nanos(unix_ns));
            assert_eq!(String::from_utf8_lossy(&out), expected.to_string());
        }
    }

    #[test]
    fn the_time_of_day_has_milliseconds() {
        let mut out = Vec::new();
        time_of_day(86_399_999_999_999, Zone::Utc, false, &mut out);
        assert_eq!(out, b"23:59:59.999");
        rfc3339(u64::MAX, &mut out);
        assert_eq!(&out[12..], b"2554-07-21T23:34:33.709551615Z");
    }
}
