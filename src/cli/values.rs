//! Value syntax: what may stand after an option, and the message when it may not.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The smallest ring: one page on kernels with 64 KiB pages, so that every
/// power of two from here on is a multiple of the page size anywhere.
const MIN_RING: u64 = 64 << 10;
const MAX_RING: u64 = 1 << 30;

/// One `--status` value: an inclusive range, wanted or excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusArg {
    pub from: u16,
    pub to: u16,
    /// `!=`: everything but the range.
    pub exclude: bool,
}

/// One `--netns` value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Netns {
    /// The tracer's own.
    SelfNs,
    /// That of a process.
    Pid(u32),
    /// A namespace file, such as `/run/netns/blue`.
    Path(PathBuf),
}

/// `404`, `5xx`, `200-299`, `>=400`, `<500`, `!=200`; statuses are 100 to 999 (RFC 9110, 15).
pub(super) fn status(text: &str) -> Result<StatusArg, String> {
    let wanted = |from, to| StatusArg {
        from,
        to,
        exclude: false,
    };
    if let Some(rest) = text.strip_prefix("!=") {
        let (from, to) = status_range(rest)?;
        return Ok(StatusArg {
            from,
            to,
            exclude: true,
        });
    }
    let compared = [
        (">=", 0),
        (">", 1),
        ("<=", 2),
        ("<", 3),
        ("==", 4),
        ("=", 4),
    ]
    .iter()
    .find_map(|&(sign, which)| Some((text.strip_prefix(sign)?, which)));
    let Some((number, which)) = compared else {
        let (from, to) = status_range(text)?;
        return Ok(wanted(from, to));
    };
    if which == 4 {
        let (from, to) = status_range(number)?;
        return Ok(wanted(from, to));
    }
    let number = status_code(number)?;
    Ok(match which {
        0 => wanted(number, 999),
        1 => wanted(number + 1, 999),
        2 => wanted(100, number),
        _ => wanted(100, number - 1),
    })
}

/// A code, a class or a range, as inclusive bounds.
fn status_range(text: &str) -> Result<(u16, u16), String> {
    if let [class @ b'1'..=b'9', b'x' | b'X', b'x' | b'X'] = text.as_bytes() {
        let from = u16::from(class - b'0') * 100;
        return Ok((from, from + 99));
    }
    if let Some((from, to)) = text.split_once('-') {
        let (from, to) = (status_code(from)?, status_code(to)?);
        if from > to {
            return Err(format!("the range {from}-{to} is empty"));
        }
        return Ok((from, to));
    }
    status_code(text).map(|code| (code, code))
}

fn status_code(text: &str) -> Result<u16, String> {
    match text.trim().parse() {
        Ok(code @ 100..=999) if text.trim().len() == 3 => Ok(code),
        _ => Err("expected a status such as 404, 5xx, 200-299, >=400, <500 or !=200".into()),
    }
}

/// A token (RFC 9110, 5.6.2 and 9.1).
pub(super) fn method(text: &str) -> Result<String, String> {
    let is_token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    match !text.is_empty() && text.bytes().all(is_token) {
        true => Ok(text.to_string()),
        false => Err("expected a method such as GET: letters, digits and !#$%&'*+-.^_`|~".into()),
    }
}

/// The name of a file where `-` would be one to some, and a stream to others.
pub(super) fn file(path: PathBuf) -> Result<PathBuf, &'static str> {
    match path == Path::new("-") {
        true => Err("`-` stands for no stream here; a file of that name is `./-`"),
        false => Ok(path),
    }
}

/// A program or library that is there.
pub(super) fn library(path: PathBuf) -> Result<PathBuf, String> {
    let meta = path.metadata().map_err(|error| error.to_string())?;
    if !meta.is_file() {
        return Err("is no file".into());
    }
    let mut magic = Vec::new();
    let read = File::open(&path).and_then(|file| file.take(4).read_to_end(&mut magic));
    read.map_err(|error| error.to_string())?;
    match magic == *b"\x7fELF" {
        true => Ok(path),
        false => Err("is neither a program nor a library (ELF)".into()),
    }
}

/// `100ms`, `1.5s`, `2m 30s`; zero is allowed.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let plain = fraction(text).map_or_else(|| humantime::parse_duration(text).ok(), Some);
    plain.ok_or_else(|| "expected a number and a unit, such as 250us, 100ms, 1.5s or 2m".into())
}

/// `1.5s`: a decimal fraction before one short unit, which humantime refuses.
fn fraction(text: &str) -> Option<Duration> {
    let text = text.trim();
    let unit_at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit_at);
    let (whole, part) = number.trim().split_once('.')?;
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) {
        return None;
    }
    let one = humantime::parse_duration(&format!("1{unit}")).ok()?;
    let seconds = number.trim().parse::<f64>().ok()? * one.as_secs_f64();
    Duration::try_from_secs_f64(seconds).ok()
}

/// A duration above zero.
pub(super) fn positive_duration(text: &str) -> Result<Duration, String> {
    match duration(text)? {
        Duration::ZERO => Err("must be longer than zero".into()),
        duration => Ok(duration),
    }
}

/// A file descriptor that whoever started this process left open.
pub(super) fn descriptor(text: &str) -> Result<i32, String> {
    let number = text.parse().map_err(|_| "expected a number")?;
    match number >= 0 && Path::new(&format!("/proc/self/fd/{number}")).exists() {
        true => Ok(number),
        false => Err("is not open".into()),
    }
}

/// 100us to 1s: shorter is a busy loop, longer overflows any ring.
pub(super) fn drain_interval(text: &str) -> Result<Duration, String> {
    let interval = duration(text)?;
    if (Duration::from_micros(100)..=Duration::from_secs(1)).contains(&interval) {
        Ok(interval)
    } else {
        Err("must be between 100us and 1s".into())
    }
}

/// A ring size in bytes: a power of two, at least what was asked for.
pub(super) fn ring_size(text: &str) -> Result<u32, String> {
    let bytes = size(text)?;
    if !(MIN_RING..=MAX_RING).contains(&bytes) {
        return Err("must be between 64K and 1G".into());
    }
    // At most 2^30, which is a power of two already: it fits.
    Ok(bytes.next_power_of_two() as u32)
}

pub(super) fn memory(text: &str) -> Result<u64, String> {
    match size(text)? {
        bytes @ 0x10_0000..=0x10_0000_0000 => Ok(bytes),
        _ => Err("must be between 1M and 64G".into()),
    }
}

/// Bytes, or a number with K, M or G; `KB` and `KiB` mean the same.
fn size(text: &str) -> Result<u64, String> {
    let text = text.trim();
    let unit_at = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(unit_at);
    let shift = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kb" | "kib" => 10,
        "m" | "mb" | "mib" => 20,
        "g" | "gb" | "gib" => 30,
        _ => {
            return Err("expected bytes, or a number with K, M or G, such as 16M or 512KiB".into())
        }
    };
    let number: u64 = number
        .parse()
        .map_err(|_| "expected bytes, or a number with K, M or G, such as 16M or 512KiB")?;
    number
        .checked_mul(1 << shift)
        .ok_or_else(|| "too large".into())
}

/// `self`, a pid or a path. A bare word is refused: it is a typing error more
/// often than a file in the working directory.
pub(super) fn netns(text: &str) -> Result<Netns, String> {
    if text == "self" {
        return Ok(Netns::SelfNs);
    }
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return match text.parse() {
            Ok(pid) if (1..=super::options::MAX_PID).contains(&i64::from(pid)) => {
                Ok(Netns::Pid(pid))
            }
            _ => Err(format!("a pid is 1 to {}", super::options::MAX_PID)),
        };
    }
    if text.contains('/') {
        return Ok(Netns::Path(text.into()));
    }
    Err("expected `self`, a pid, or a path such as /run/netns/blue".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_a_code_a_class_a_range_or_a_comparison() {
        let cases = [
            ("404", 404, 404, false),
            ("5xx", 500, 599, false),
            ("3XX", 300, 399, false),
            ("200-299", 200, 299, false),
            (">=400", 400, 999, false),
            (">399", 400, 999, false),
            ("<500", 100, 499, false),
            ("<=499", 100, 499, false),
            ("=200", 200, 200, false),
            ("!=200", 200, 200, true),
            ("!=2xx", 200, 299, true),
        ];
        for (text, from, to, exclude) in cases {
            assert_eq!(status(text), Ok(StatusArg { from, to, exclude }), "{text}");
        }
    }

    #[test]
    fn a_status_that_no_response_can_have_is_refused() {
        for text in [
            "", "20", "0404", "99", "1000", "xx", "5x", "0xx", ">=", "300-200", "ok", "+20", "-200",
        ] {
            assert!(status(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_method_is_a_token() {
        for text in ["GET", "post", "M-SEARCH", "!#$%&'*+-.^_`|~9"] {
            assert_eq!(method(text), Ok(text.to_string()));
        }
        for text in ["", "G T", "GET ", "G\tT", "GET:", "G/T", "GÉT", "(x)"] {
            assert!(method(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_library_is_an_elf_file() {
        assert!(library("/proc/self/exe".into()).is_ok());
        for path in ["/no-such-file", "/", "/dev/zero", "/proc/self/status"] {
            assert!(library(path.into()).is_err(), "{path}");
        }
    }

    #[test]
    fn a_duration_has_a_unit_and_may_have_a_fraction() {
        for (text, ms) in [
            ("100ms", 100),
            ("1.5s", 1500),
            ("2m", 120_000),
            ("1m 30s", 90_000),
            ("0s", 0),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_millis(ms)), "{text}");
        }
        for text in [
            "",
            "10",
            "s",
            "-1s",
            "1.s",
            ".5s",
            "1.5",
            "10 parsecs",
            "1e3s",
        ] {
            assert!(duration(text).is_err(), "{text}");
        }
        assert!(positive_duration("0s").is_err());
        assert!(drain_interval("2s").is_err());
    }

    #[test]
    fn a_ring_size_is_rounded_up_to_a_power_of_two() {
        for (text, bytes) in [
            ("16M", 16 << 20),
            ("64KiB", 65536),
            ("65537", 131_072),
            ("1g", 1 << 30),
            ("3 mb", 4 << 20),
        ] {
            assert_eq!(ring_size(text), Ok(bytes), "{text}");
        }
        for text in [
            "",
            "M",
            "1",
            "2G",
            "16T",
            "-1M",
            "1.5M",
            "99999999999999999999",
            "18014398509481984K",
        ] {
            assert!(ring_size(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_network_namespace_is_self_a_pid_or_a_path() {
        assert_eq!(netns("self"), Ok(Netns::SelfNs));
        assert_eq!(netns("42"), Ok(Netns::Pid(42)));
        assert_eq!(netns("./ns"), Ok(Netns::Path("./ns".into())));
        for text in ["", "0", "blue", "99999999999"] {
            assert!(netns(text).is_err(), "{text}");
        }
    }
}
