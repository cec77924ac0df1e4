//! One line an exchange, for people.
//!
//! ```text
//! 14:09:45.123+01:00 200  1.23ms    78B   1.2K http  nginx[812]           <- curl[4711]            GET     example.org/a?b=c
//! ```
//!
//! Time of the request's first byte, status, duration, bytes of request and response,
//! protocol, process, `<-` for a request that it serves and `->` for one that it makes,
//! the other end, method, authority and target, and what was not as usual. The other end
//! is a process where that is on this host and was seen, else an address.
//!
//! Where the width of the terminal is known a line is no wider: see [`layout`] for what
//! is left out first. Without one nothing is cut, and a long value moves the rest of its
//! line. Headers and contents stand below, and are never cut.

mod cut;
mod layout;
mod notes;
pub(super) mod units;

use std::io::Write;
use std::net::IpAddr;

use anstyle::{AnsiColor, Style};

use super::content::Content;
use super::shown::{Field, Needs, Shown, ShownExchange};
use super::{errno, time, Options};
use crate::event::{Endpoint, Task};
use crate::record::{Protocol, Role, SocketCall, SocketEvent};
pub(super) use cut::{end, escape, escaped, middle, width};
use layout::{Layout, Who, DURATION, PROTOCOL, SIZE, STATUS, TTFB};
use units::{duration, size};

const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();
const PLAIN: Style = Style::new();
const NOTE: Style = AnsiColor::Yellow.on_default();

/// A method is no longer, where there is a width.
const LONGEST_METHOD: usize = 12;
/// What notes leave to the target, if it needs as much.
const LEAST_URL: usize = 12;
/// What is left of an authority is worth showing.
const LEAST_HOST: usize = 6;

/// What the lines have.
pub const NEEDS: Needs = Needs {
    payload: false,
    headers: true,
    bodies: true,
};

/// Appends the line of the record to `out`.
pub fn write(record: Shown<'_>, options: &Options, out: &mut Vec<u8>) {
    match record {
        Shown::Http(shown) => exchange(shown, options, out),
        Shown::Socket(event) => socket_event(event, options, out),
    }
}

fn exchange(exchange: &ShownExchange<'_>, options: &Options, out: &mut Vec<u8>) {
    let mut line = Line::new(options, out);
    let layout = line.layout;
    line.time(exchange.timestamp_ns(), options);
    match exchange.status() {
        Some(status) => line.right(STATUS, status_style(status), &status.to_string()),
        None => line.right(STATUS, PLAIN, "-"),
    }
    line.right(DURATION, PLAIN, &took(exchange));
    if layout.ttfb {
        let first = exchange
            .ttfb_ns()
            .map(|ns| format!("ttfb {}", duration(ns)));
        line.right(TTFB, DIM, first.as_deref().unwrap_or("-"));
    }
    for (shown, bytes) in [
        (layout.request_bytes, exchange.request_bytes()),
        (layout.response_bytes, exchange.response_bytes()),
    ] {
        if shown {
            let bytes = bytes.map(size);
            line.right(SIZE, PLAIN, bytes.as_deref().unwrap_or("-"));
        }
    }
    if layout.protocol {
        line.left(PROTOCOL, DIM, protocol(exchange));
    }
    line.process(exchange.task());
    let (marker, peer) = match exchange.role() {
        Role::Server => ("<-", exchange.src()),
        Role::Client => ("->", exchange.dst()),
    };
    line.peer(marker, peer, exchange.peer());
    line.request(exchange);
    line.out.push(b'\n');
    let headers = options.headers;
    if let Some(fields) = exchange.request_headers.as_deref().filter(|_| headers) {
        line.headers("> ", fields);
    }
    line.body("> ", exchange.request_body.as_ref());
    if let Some(fields) = exchange.response_headers.as_deref().filter(|_| headers) {
        line.headers("< ", fields);
    }
    line.body("< ", exchange.response_body.as_ref());
}

/// The call stands where the method would be, and both ends where the URL would be.
fn socket_event(event: &SocketEvent, options: &Options, out: &mut Vec<u8>) {
    let mut line = Line::new(options, out);
    let layout = line.layout;
    line.time(event.timestamp_ns, options);
    line.right(STATUS, PLAIN, "");
    line.right(DURATION, PLAIN, "");
    for (shown, width) in [
        (layout.ttfb, TTFB),
        (layout.request_bytes, SIZE),
        (layout.response_bytes, SIZE),
        (layout.protocol, PROTOCOL),
    ] {
        if shown {
            line.right(width, PLAIN, "");
        }
    }
    line.process(&event.task);
    let (src, dst) = (event.src, event.dst);
    match event.role {
        Some(Role::Server) => line.peer("<-", src, None),
        Some(Role::Client) => line.peer("->", dst, None),
        None => line.peer("--", dst, None),
    }
    let call = match event.call {
        SocketCall::Accept => "accept",
        SocketCall::Connect => "connect",
        SocketCall::Close => "close",
    };
    line.left(layout.method, DIM, call);
    let error = match event.error {
        0 => String::new(),
        number => errno(number),
    };
    let both = format!("{} -> {}", address(src), address(dst));
    line.rest(|_| both.clone(), DIM, &error);
    line.out.push(b'\n');
}

struct Line<'a> {
    out: &'a mut Vec<u8>,
    color: bool,
    layout: Layout,
    /// Columns so far.
    used: usize,
}

impl<'a> Line<'a> {
    fn new(options: &Options, out: &'a mut Vec<u8>) -> Self {
        Line {
            out,
            color: options.color,
            layout: Layout::of(options),
            used: 0,
        }
    }

    fn time(&mut self, timestamp_ns: u64, options: &Options) {
        if self.layout.time {
            let mut text = Vec::with_capacity(18);
            time::time_of_day(timestamp_ns, options.zone, self.layout.zone > 0, &mut text);
            self.left(0, DIM, &String::from_utf8_lossy(&text));
        }
    }

    /// Text on the left of `width` columns, and a blank.
    fn left(&mut self, width: usize, style: Style, text: &str) {
        self.styled(style, text);
        self.blanks((width + 1).saturating_sub(cut::width(text)).max(1));
    }

    /// Text on the right of `width` columns, and a blank.
    fn right(&mut self, width: usize, style: Style, text: &str) {
        self.blanks(width.saturating_sub(cut::width(text)));
        self.styled(style, text);
        self.blanks(1);
    }

    fn blanks(&mut self, n: usize) {
        self.out.resize(self.out.len() + n, b' ');
        self.used += n;
    }

    fn styled(&mut self, style: Style, text: &str) {
        let styled = self.color && !style.is_plain() && !text.is_empty();
        // Writing to a Vec cannot fail.
        if styled {
            drop(write!(self.out, "{style}"));
        }
        self.out.extend_from_slice(text.as_bytes());
        if styled {
            drop(write!(self.out, "{style:#}"));
        }
        self.used += cut::width(text);
    }

    fn process(&mut self, task: &Task) {
        let who = self.layout.process;
        if who.width > 0 {
            let name = self.name(task, who);
            self.left(who.width, PLAIN, &name);
        }
    }

    fn peer(&mut self, marker: &str, end: Endpoint, process: Option<Task>) {
        let who = self.layout.peer;
        if who.width == 0 {
            return;
        }
        let text = match process {
            Some(task) => self.name(&task, who),
            None => {
                let text = address(end);
                match self.layout.width {
                    Some(_) => middle(&text, who.width).into_owned(),
                    None => text,
                }
            }
        };
        self.left(0, PLAIN, marker);
        self.left(who.width, PLAIN, &text);
    }

    /// `nginx[812]`; of a name that is too long the beginning.
    fn name(&self, task: &Task, who: Who) -> String {
        let name = escaped(task.comm.bytes());
        let pid = match who.pid {
            true => format!("[{}]", task.pid),
            false => String::new(),
        };
        match self.layout.width {
            Some(_) => format!("{}{pid}", end(&name, who.width.saturating_sub(pid.len()))),
            None => name + &pid,
        }
    }

    /// Columns that are left.
    fn room(&self) -> usize {
        let width = self.layout.width;
        width.map_or(usize::MAX, |width| width.saturating_sub(self.used))
    }

    fn request(&mut self, exchange: &ShownExchange<'_>) {
        let method = escaped(or_dash(exchange.method()));
        let longest = match self.layout.width {
            Some(_) => LONGEST_METHOD.min(self.room().saturating_sub(1)),
            None => usize::MAX,
        };
        self.left(self.layout.method, BOLD, &end(&method, longest));
        self.rest(|room| url(exchange, room), PLAIN, &notes::notes(exchange));
    }

    /// What `text` gives for so many columns, and `note`: the latter gives way first.
    fn rest(&mut self, text: impl Fn(usize) -> String, style: Style, note: &str) {
        let room = self.room();
        let whole = text(room);
        if note.is_empty() {
            let whole = end(&whole, room);
            return self.styled(style, &whole);
        }
        let least = width(&whole).min(LEAST_URL).min(room / 2);
        let note = end(note, room.saturating_sub(least + 2));
        let behind = if note.is_empty() { 0 } else { 2 + width(&note) };
        let text = text(room - behind);
        self.styled(style, &end(&text, room - behind));
        if !note.is_empty() {
            self.blanks(2);
            self.styled(NOTE, &note);
        }
    }

    fn headers(&mut self, marker: &str, fields: &[Field<'_>]) {
        for Field { name, value } in fields {
            self.below(marker, |out| {
                escape(name, out);
                out.extend_from_slice(b": ");
                cut::escape_content(value, out);
            });
        }
    }

    /// The beginning of content, below its exchange.
    fn body(&mut self, marker: &str, body: Option<&Content<'_>>) {
        let Some(body) = body.filter(|body| body.length > 0) else {
            return;
        };
        let text = body.text.as_deref().unwrap_or_default();
        for text in text.lines() {
            self.below(marker, |out| cut::escape_content(text.as_bytes(), out));
        }
        let what = match (body.fault, &body.text) {
            (Some(fault), _) => fault,
            (None, None) => "no text",
            (None, Some(_)) if body.cut => "...",
            (None, Some(_)) => return,
        };
        self.below(marker, |out| {
            drop(write!(out, "[{what}, {} in all]", size(body.length)))
        });
    }

    fn below(&mut self, marker: &str, write: impl FnOnce(&mut Vec<u8>)) {
        let mut text = marker.as_bytes().to_vec();
        write(&mut text);
        self.blanks(4);
        self.styled(DIM, &String::from_utf8_lossy(&text));
        self.out.push(b'\n');
    }
}

fn or_dash(text: &[u8]) -> &[u8] {
    if text.is_empty() {
        b"-"
    } else {
        text
    }
}

/// Authority and target, where the target does not have the authority in it. Of what does
/// not fit the authority is cut first, then the target, each in its middle.
fn url(exchange: &ShownExchange<'_>, room: usize) -> String {
    let target = escaped(or_dash(&exchange.target));
    let host = match exchange.target.first() {
        Some(b'/' | b'*') | None => exchange.host.as_deref().map(escaped),
        _ => None,
    };
    let Some(host) = host.filter(|host| !host.is_empty()) else {
        return middle(&target, room).into_owned();
    };
    let blank = match exchange.target.first() {
        Some(b'/') => "",
        _ => " ",
    };
    let left = room.saturating_sub(width(&target) + blank.len());
    if left >= width(&host) {
        return host + blank + &target;
    }
    let host = middle(&host, if left < LEAST_HOST { 1 } else { left });
    let target = middle(&target, room.saturating_sub(width(&host) + blank.len()));
    format!("{host}{blank}{target}")
}

fn address(end: Endpoint) -> String {
    match end.ip {
        None => "unix".into(),
        Some(IpAddr::V4(ip)) => format!("{ip}:{}", end.port),
        Some(IpAddr::V6(ip)) => format!("[{ip}]:{}", end.port),
    }
}

/// As application protocols are called (the ids of ALPN, RFC 7301, for HTTP/2), with an
/// `s` for TLS otherwise.
fn protocol(exchange: &ShownExchange<'_>) -> &'static str {
    match (exchange.protocol(), exchange.tls()) {
        (Some(Protocol::H2), true) => "h2",
        (Some(Protocol::H2), false) => "h2c",
        (Some(Protocol::Grpc), true) => "grpcs",
        (Some(Protocol::Grpc), false) => "grpc",
        (Some(Protocol::WebSocket), true) => "wss",
        (Some(Protocol::WebSocket), false) => "ws",
        (_, true) => "https",
        (_, false) => "http",
    }
}

pub(super) fn status_style(status: u16) -> Style {
    match status / 100 {
        1 => AnsiColor::Blue.on_default(),
        2 => AnsiColor::Green.on_default(),
        3 => AnsiColor::Cyan.on_default(),
        4 => AnsiColor::Yellow.on_default(),
        _ => AnsiColor::Red.on_default().bold(),
    }
}

/// How long it took, or at least: `>1.50s`.
fn took(exchange: &ShownExchange<'_>) -> String {
    match (exchange.duration_ns(), exchange.elapsed_ns()) {
        (Some(ns), _) => duration(ns),
        (None, 0) => "-".into(),
        (None, ns) => format!(">{}", duration(ns)),
    }
}
