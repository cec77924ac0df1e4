//! One line an exchange, for people.
//!
//! ```text
//! 13:09:45.123 nginx[812]           <- 10.0.0.9:51234        GET    example.org/a?b=c    200  1.23ms    78B   1.2K
//! ```
//!
//! Time (UTC), process, `<-` for a request that it serves and `->` for one that
//! it makes, the other end, method, authority and target, status, duration,
//! bytes of request and response, and what was not as usual. Columns have
//! minimum widths and nothing is buffered or cut: a long value moves the rest
//! of its line. Whatever could drive a terminal or deceive a reader is escaped.

use std::io::Write;
use std::net::IpAddr;

use anstyle::{AnsiColor, Style};

use super::body::shown;
use super::{deceptive, errno, redact, time, Options};
use crate::exchange::{
    Body, Completeness, End, Exchange, Role, SocketCall, SocketEvent, WebSocket,
};
use crate::proto::websocket::Tally;

const TASK_WIDTH: usize = 20;
/// The longest IPv4 address and port.
const PEER_WIDTH: usize = 21;
const METHOD_WIDTH: usize = 7;
const URL_WIDTH: usize = 40;
const DURATION_WIDTH: usize = 7;
const SIZE_WIDTH: usize = 6;

const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();

/// Appends the line of `exchange` to `out`.
pub fn exchange(exchange: &Exchange, options: &Options, out: &mut Vec<u8>) {
    let mut line = Line {
        out,
        color: options.color,
    };
    let task = &exchange.task;
    line.start(exchange.timestamp_ns, task.comm.bytes(), task.pid);
    let (marker, peer) = match exchange.role {
        Role::Server => ("<-", &exchange.src),
        Role::Client => ("->", &exchange.dst),
    };
    line.peer(marker, peer.ip, peer.port);
    line.column(METHOD_WIDTH, BOLD, |out| {
        escape(or_dash(&exchange.method), out)
    });
    line.out.push(b' ');
    line.column(URL_WIDTH, Style::new(), |out| url(exchange, options, out));
    line.out.push(b' ');
    match exchange.status {
        Some(status) => line.column(3, status_style(status), |out| drop(write!(out, "{status}"))),
        None => line.column(3, Style::new(), |out| out.push(b'-')),
    }
    line.right(DURATION_WIDTH, took(exchange));
    line.right(SIZE_WIDTH, exchange.request_bytes.map(size));
    line.right(SIZE_WIDTH, exchange.response_bytes.map(size));
    let mut note = notes(exchange);
    if let Some(failure) = exchange
        .grpc
        .and_then(|call| call.status)
        .and_then(grpc_failure)
    {
        note.insert_str(0, if note.is_empty() { "" } else { "; " });
        note.insert_str(0, &failure);
    }
    if !note.is_empty() {
        line.out.extend_from_slice(b"  ");
        line.column(0, AnsiColor::Yellow.on_default(), |out| {
            out.extend_from_slice(note.as_bytes())
        });
    }
    line.out.push(b'\n');
    if options.body_bytes > 0 {
        line.body("> ", exchange.request_body.as_ref(), options);
        line.body("< ", exchange.response_body.as_ref(), options);
    }
}

/// Appends the line of `event` to `out`: the call where the method would be,
/// and both ends where the URL would be.
pub fn socket_event(event: &SocketEvent, options: &Options, out: &mut Vec<u8>) {
    let mut line = Line {
        out,
        color: options.color,
    };
    line.start(event.timestamp_ns, event.task.comm.bytes(), event.task.pid);
    let (src, dst) = (&event.src, &event.dst);
    match event.role {
        Some(Role::Server) => line.peer("<-", src.ip, src.port),
        Some(Role::Client) => line.peer("->", dst.ip, dst.port),
        None => line.peer("--", dst.ip, dst.port),
    }
    let call = match event.call {
        SocketCall::Accept => "accept",
        SocketCall::Connect => "connect",
        SocketCall::Close => "close",
    };
    line.column(METHOD_WIDTH, DIM, |out| {
        out.extend_from_slice(call.as_bytes())
    });
    line.out.push(b' ');
    line.column(0, DIM, |out| {
        address(src.ip, src.port, out);
        out.extend_from_slice(b" -> ");
        address(dst.ip, dst.port, out);
    });
    if event.error != 0 {
        line.out.extend_from_slice(b"  ");
        line.column(0, AnsiColor::Yellow.on_default(), |out| {
            out.extend_from_slice(errno(event.error).as_bytes())
        });
    }
    line.out.push(b'\n');
}

struct Line<'a> {
    out: &'a mut Vec<u8>,
    color: bool,
}

impl Line<'_> {
    fn start(&mut self, timestamp_ns: u64, comm: &[u8], pid: u32) {
        self.column(0, DIM, |out| time::time_of_day(timestamp_ns, out));
        self.out.push(b' ');
        self.column(TASK_WIDTH, Style::new(), |out| {
            escape(comm, out);
            drop(write!(out, "[{pid}]"));
        });
        self.out.push(b' ');
    }

    fn peer(&mut self, marker: &str, ip: Option<IpAddr>, port: u16) {
        self.out.extend_from_slice(marker.as_bytes());
        self.out.push(b' ');
        self.column(PEER_WIDTH, Style::new(), |out| address(ip, port, out));
        self.out.push(b' ');
    }

    /// What `write` writes, in `style`, and blanks up to `width` characters.
    fn column(&mut self, width: usize, style: Style, write: impl FnOnce(&mut Vec<u8>)) {
        let styled = self.color && !style.is_plain();
        // Writing to a Vec cannot fail, here and below.
        if styled {
            drop(write!(self.out, "{style}"));
        }
        let start = self.out.len();
        write(self.out);
        let written = self.out[start..]
            .iter()
            .filter(|&&byte| byte & 0xc0 != 0x80)
            .count();
        if styled {
            drop(write!(self.out, "{style:#}"));
        }
        self.out
            .resize(self.out.len() + width.saturating_sub(written), b' ');
    }

    /// The beginning of content, below its exchange.
    fn body(&mut self, marker: &str, body: Option<&Body>, options: &Options) {
        let Some(body) = body.filter(|body| body.length > 0) else {
            return;
        };
        let shown = shown(body, options);
        let text = shown.text.as_deref().unwrap_or_default();
        for text in text.lines() {
            self.note(marker, |out| escape_content(text, out));
        }
        let what = match (shown.fault, &shown.text) {
            (Some(fault), _) => fault,
            (None, None) => "no text",
            (None, Some(_)) if shown.cut => "...",
            (None, Some(_)) => return,
        };
        self.note(marker, |out| {
            drop(write!(out, "[{what}, {} in all]", size(body.length)))
        });
    }

    fn note(&mut self, marker: &str, write: impl FnOnce(&mut Vec<u8>)) {
        self.out.extend_from_slice(b"    ");
        self.column(0, DIM, |out| {
            out.extend_from_slice(marker.as_bytes());
            write(out);
        });
        self.out.push(b'\n');
    }

    /// A blank and `text`, on the right of `width` characters.
    fn right(&mut self, width: usize, text: Option<String>) {
        drop(write!(
            self.out,
            " {:>width$}",
            text.as_deref().unwrap_or("-")
        ));
    }
}

fn or_dash(text: &[u8]) -> &[u8] {
    if text.is_empty() {
        b"-"
    } else {
        text
    }
}

/// Authority and target, where the target does not have the authority in it.
fn url(exchange: &Exchange, options: &Options, out: &mut Vec<u8>) {
    let target = options.shown(&exchange.target, redact::target);
    if matches!(target.first(), Some(b'/' | b'*') | None) {
        if let Some(host) = &exchange.host {
            escape(&options.shown(host, redact::authority), out);
        }
        if target.first() == Some(&b'*') {
            out.push(b' ');
        }
    }
    escape(or_dash(&target), out);
}

fn address(ip: Option<IpAddr>, port: u16, out: &mut Vec<u8>) {
    drop(match ip {
        None => out.write_all(b"unix"),
        Some(IpAddr::V4(ip)) => write!(out, "{ip}:{port}"),
        Some(IpAddr::V6(ip)) => write!(out, "[{ip}]:{port}"),
    });
}

fn status_style(status: u16) -> Style {
    match status / 100 {
        1 => AnsiColor::Blue.on_default(),
        2 => AnsiColor::Green.on_default(),
        3 => AnsiColor::Cyan.on_default(),
        4 => AnsiColor::Yellow.on_default(),
        _ => AnsiColor::Red.on_default().bold(),
    }
}

/// How long it took, or at least: `>1.50s`.
fn took(exchange: &Exchange) -> Option<String> {
    let at_least = || format!(">{}", duration(exchange.elapsed_ns));
    let whole = exchange.duration_ns.map(duration);
    whole.or_else(|| (exchange.elapsed_ns > 0).then(at_least))
}

/// Three digits and a unit: `1.23ms`.
fn duration(ns: u64) -> String {
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
fn size(bytes: u64) -> String {
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

/// What was not as usual; empty when all was.
fn notes(exchange: &Exchange) -> String {
    let mut notes = Vec::new();
    if exchange.live {
        notes.push("goes on".to_owned());
    } else {
        let usual = note(exchange.completeness, exchange.end);
        notes.extend((!usual.is_empty()).then_some(usual));
    }
    if let Some(events) = exchange.events {
        let s = if events == 1 { "" } else { "s" };
        notes.push(format!("{events} event{s}"));
    }
    if let Some(WebSocket { client, server }) = &exchange.websocket {
        let messages = |tally: &Tally| tally.text + tally.binary;
        notes.push(format!(
            "websocket, {} messages from the client, {} from the server",
            messages(client),
            messages(server)
        ));
        if let Some(code) = client.close.or(server.close) {
            notes.push(format!("close {code}"));
        }
    }
    notes.join(", ")
}

fn note(completeness: Completeness, end: Option<End>) -> String {
    let seen = match completeness {
        Completeness::Complete => "",
        Completeness::Truncated => "head truncated",
        Completeness::StartUnseen => "start unseen",
        Completeness::EndUnseen => "end unseen",
        Completeness::NoResponse => "no response",
        Completeness::Inferred => "inferred",
    };
    let ended = match end {
        None | Some(End::Response) => "",
        Some(End::ClientClosed) => "client closed",
        Some(End::ServerClosed) => "server closed",
        Some(End::Reset) => "reset",
        Some(End::Upgrade) => "upgraded",
        Some(End::TracerStopped) => "tracer stopped",
    };
    match (seen, ended) {
        ("", ended) => ended.into(),
        (seen, "") => seen.into(),
        (seen, ended) => format!("{seen} ({ended})"),
    }
}

/// gRPC's status codes, where HTTP's is 200 even if the call failed.
fn grpc_failure(status: u32) -> Option<String> {
    const NAMES: [&str; 17] = [
        "ok",
        "cancelled",
        "unknown",
        "invalid argument",
        "deadline exceeded",
        "not found",
        "already exists",
        "permission denied",
        "resource exhausted",
        "failed precondition",
        "aborted",
        "out of range",
        "unimplemented",
        "internal",
        "unavailable",
        "data loss",
        "unauthenticated",
    ];
    match NAMES.get(status as usize) {
        Some(&"ok") => None,
        Some(name) => Some(format!("grpc: {name}")),
        None => Some(format!("grpc: status {status}")),
    }
}

/// Bytes from the wire, so that nobody mistakes them for something else: what is
/// not UTF-8 and ASCII controls as `\xNN`, other deceptive characters as
/// `\u{..}`, and `\` itself doubled. Blanks, too, look like the end of a column.
fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    if bytes
        .iter()
        .all(|&byte| byte.is_ascii_graphic() && byte != b'\\')
    {
        return out.extend_from_slice(bytes);
    }
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\\' => out.extend_from_slice(b"\\\\"),
                '!'..='~' => out.push(c as u8),
                _ if c.is_ascii() => drop(write!(out, "\\x{:02x}", u32::from(c))),
                _ if deceptive(c) || c.is_whitespace() => {
                    drop(write!(out, "\\u{{{:x}}}", u32::from(c)))
                }
                _ => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            }
        }
        for byte in chunk.invalid() {
            drop(write!(out, "\\x{byte:02x}"));
        }
    }
}

/// Content has its line to itself: blanks end no column, and keep it readable.
fn escape_content(text: &str, out: &mut Vec<u8>) {
    for (n, word) in text.split(' ').enumerate() {
        if n > 0 {
            out.push(b' ');
        }
        escape(word.as_bytes(), out);
    }
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

    #[test]
    fn only_what_is_not_as_usual_is_noted() {
        assert_eq!(note(Completeness::Complete, Some(End::Response)), "");
        assert_eq!(note(Completeness::Complete, Some(End::Upgrade)), "upgraded");
        assert_eq!(
            note(Completeness::NoResponse, Some(End::ClientClosed)),
            "no response (client closed)"
        );
        assert_eq!(note(Completeness::EndUnseen, None), "end unseen");
    }

    #[test]
    fn content_keeps_its_blanks_and_nothing_else() {
        let escaped = |text: &str| {
            let mut out = Vec::new();
            escape_content(text, &mut out);
            String::from_utf8(out).expect("output is UTF-8")
        };
        let json = r#"  {"a": [1, 2],  "b": null} "#;
        assert_eq!(escaped(json), json);
        assert_eq!(
            escaped("a \x1b[2J\t\r\u{9b}1m \u{202e}\u{a0} \\ \u{e9}"),
            "a \\x1b[2J\\x09\\x0d\\u{9b}1m \\u{202e}\\u{a0} \\\\ \u{e9}"
        );
    }

    #[test]
    fn bytes_from_the_wire_cannot_drive_a_terminal_or_end_a_column() {
        let escaped = |bytes: &[u8]| {
            let mut out = Vec::new();
            escape(bytes, &mut out);
            String::from_utf8(out).expect("output is UTF-8")
        };
        assert_eq!(escaped(b"/plain?a=b"), "/plain?a=b");
        assert_eq!(
            escaped(b"\x1b[2J \r\n\x00\x7f"),
            r"\x1b[2J\x20\x0d\x0a\x00\x7f"
        );
        assert_eq!(
            escaped(b"\x9b1m\x85"), // C1 controls, as terminals of one-byte sets have them
            r"\x9b1m\x85"
        );
        assert_eq!(
            escaped("\u{e9}\u{202e}\u{9b}\u{a0}\u{200b}".as_bytes()),
            "\u{e9}\\u{202e}\\u{9b}\\u{a0}\\u{200b}"
        );
        assert_eq!(escaped(b"\xff\xe2\x82a\\x"), r"\xff\xe2\x82a\\x");
    }
}
