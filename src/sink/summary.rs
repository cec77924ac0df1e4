//! `--summary`: one row a route at the end, instead of a line a record.
//!
//! ```text
//! COUNT ERRORS     P50     P95     P99     MAX REPEATED ROUTE
//!    80      0  1.23ms  2.30ms  2.31ms  2.40ms       79 <- GET 127.0.0.1:8080/items
//! ```
//!
//! Memory is bounded: there are at most [`ROUTES`] rows, and one for all that is on none
//! of these; durations are counted by classes ([`histogram`]).

mod histogram;
mod route;

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::hash::RandomState;
use std::io::Write;
use std::mem;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use serde::Serialize;

use super::fanout::Pace;
use super::lines::Place;
use super::shown::{Needs, Shown, ShownExchange};
use super::text::{self, units};
use super::{Losses, Options, Sink, State};
use crate::config::{Config, OutputFormat};
use crate::record::{Completeness, End, Role};
use histogram::Histogram;

/// Routes that have a row of their own.
const ROUTES: usize = 500;
/// Longer methods and authorities are cut, bytes.
const LONGEST_METHOD: usize = 32;
const LONGEST_HOST: usize = 255;
/// What was asked for is remembered twice so often at least, for `REPEATED`.
const REMEMBERED: usize = 32 << 10;

pub const NEEDS: Needs = Needs {
    payload: false,
    headers: false,
    bodies: false,
};

/// What makes a row. Masked, as all that sinks get.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    role: &'static str,
    method: String,
    host: String,
    route: String,
}

#[derive(Default)]
struct Row {
    count: u64,
    errors: u64,
    repeated: u64,
    durations: Histogram,
}

/// A row of the JSON form.
#[derive(Serialize)]
struct Line<'a> {
    role: Option<&'a str>,
    method: Option<&'a str>,
    host: Option<&'a str>,
    /// `None`: all that have no row of their own.
    route: Option<&'a str>,
    count: u64,
    errors: u64,
    repeated: u64,
    p50_ns: Option<u64>,
    p95_ns: Option<u64>,
    p99_ns: Option<u64>,
    max_ns: Option<u64>,
}

/// What was asked for lately, by what [`ShownExchange::fingerprint`] says of it.
#[derive(Default)]
struct Asked {
    latest: HashSet<u64>,
    before: HashSet<u64>,
}

impl Asked {
    /// Was it there?
    fn again(&mut self, fingerprint: u64) -> bool {
        let known = self.before.contains(&fingerprint) || self.latest.contains(&fingerprint);
        if self.latest.len() >= REMEMBERED {
            self.before = mem::take(&mut self.latest);
        }
        self.latest.insert(fingerprint);
        known
    }
}

#[derive(Default)]
struct Table {
    rows: HashMap<Key, Row>,
    /// Of routes for which there was no row left.
    others: Row,
    asked: Asked,
    hasher: RandomState,
}

struct Summary {
    table: Table,
    json: bool,
    options: Options,
    place: Place,
    taken: u64,
    /// The rows were written.
    done: bool,
}

/// Opens the place that `config` names for records.
///
/// # Errors
/// As [`super::lines::open`].
pub fn open(config: &Config, pace: &Pace) -> Result<Box<dyn Sink>> {
    Ok(Box::new(Summary {
        table: Table::default(),
        json: config.output.format == OutputFormat::Json,
        options: Options::of(config),
        place: Place::open(config, pace)?,
        taken: 0,
        done: false,
    }))
}

impl Sink for Summary {
    fn start(&mut self) -> Result<()> {
        self.place.to.start()
    }

    fn record(&mut self, record: Shown<'_>) -> bool {
        if self.state() == State::Closed {
            return false;
        }
        if let Shown::Http(exchange) = record {
            // What goes on is counted when it is over.
            if !exchange.live() {
                self.table.add(exchange);
                self.taken += 1;
            }
        }
        true
    }

    fn tick(&mut self) {}

    fn go_on_in(&mut self, file: File) {
        self.place.to.go_on_in(file);
    }

    fn finish(&mut self) -> Result<()> {
        let Summary {
            table,
            json,
            options,
            place,
            ..
        } = self;
        match json {
            true => table.lines(|line| {
                place.to.put(|out| out.extend_from_slice(line));
            }),
            false => {
                place.to.put(|out| table.text(options, out));
            }
        }
        let done = place.finish();
        self.done = done.is_ok();
        done
    }

    fn state(&self) -> State {
        self.place.state()
    }

    fn losses(&self) -> Losses {
        let mut losses = self.place.losses();
        let lost = losses.dropped > 0;
        losses.written = if self.done && !lost { self.taken } else { 0 };
        losses.dropped = if lost { self.taken } else { 0 };
        losses
    }
}

impl Table {
    fn add(&mut self, exchange: &ShownExchange<'_>) {
        let method = text(exchange.method(), LONGEST_METHOD);
        let safe = matches!(&*method, "GET" | "HEAD");
        let again = safe && self.asked.again(exchange.fingerprint(&self.hasher));
        let key = Key {
            role: match exchange.role() {
                Role::Server => "server",
                Role::Client => "client",
            },
            method,
            host: text(exchange.host.as_deref().unwrap_or_default(), LONGEST_HOST),
            route: route::route(&exchange.target),
        };
        let room = self.rows.len() < ROUTES;
        let row = match self.rows.get_mut(&key) {
            Some(row) => row,
            None if room => self.rows.entry(key).or_default(),
            None => &mut self.others,
        };
        row.count += 1;
        row.errors += u64::from(is_error(exchange));
        row.repeated += u64::from(again);
        let waited = Some(exchange.elapsed_ns()).filter(|_| is_unanswered(exchange));
        if let Some(ns) = exchange.duration_ns().or(waited) {
            row.durations.add(ns);
        }
    }

    /// Those that were asked for most come first.
    fn sorted(&self) -> Vec<(Option<&Key>, &Row)> {
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by(|(a, one), (b, other)| other.count.cmp(&one.count).then(a.cmp(b)));
        let rows = rows.into_iter().map(|(key, row)| (Some(key), row));
        let others = (self.others.count > 0).then_some((None, &self.others));
        rows.chain(others).collect()
    }

    fn lines(&self, mut write: impl FnMut(&[u8])) {
        for (key, row) in self.sorted() {
            let line = Line {
                role: key.map(|key| key.role),
                method: key.map(|key| &*key.method),
                host: key.map(|key| &*key.host),
                route: key.map(|key| &*key.route),
                count: row.count,
                errors: row.errors,
                repeated: row.repeated,
                p50_ns: row.durations.percentile(50),
                p95_ns: row.durations.percentile(95),
                p99_ns: row.durations.percentile(99),
                max_ns: row.durations.max(),
            };
            // Numbers and strings cannot fail.
            let mut line = serde_json::to_vec(&line).unwrap_or_default();
            line.push(b'\n');
            write(&line);
        }
    }

    fn text(&self, options: &Options, out: &mut Vec<u8>) {
        let rows = self.sorted();
        let widest = |number: fn(&Row) -> u64, title: &str| {
            let numbers = rows.iter().map(|(_, row)| number(row).to_string().len());
            numbers.max().unwrap_or(0).max(title.len())
        };
        let count = widest(|row| row.count, "COUNT");
        let errors = widest(|row| row.errors, "ERRORS");
        let repeated = widest(|row| row.repeated, "REPEATED");
        let used = count + errors + repeated + 4 * 8 + 3;
        let room = (options.width).map(|width| usize::from(width).saturating_sub(used).max(10));
        let bold = style(options.color, Style::new().bold());
        let red = style(options.color, AnsiColor::Red.on_default().bold());
        let titles = format!(
            "{:>count$} {:>errors$} {:>7} {:>7} {:>7} {:>7} {:>repeated$} ROUTE",
            "COUNT", "ERRORS", "P50", "P95", "P99", "MAX", "REPEATED"
        );
        // Writing to a Vec cannot fail, here and below.
        drop(writeln!(out, "{bold}{titles}{bold:#}"));
        for (key, row) in rows {
            let time = |ns: Option<u64>| ns.map_or("-".into(), units::duration);
            let red = if row.errors > 0 { red } else { Style::new() };
            let route = key.map_or_else(
                || format!("(all others: only {ROUTES} routes have rows)"),
                |key| named(key, room),
            );
            drop(writeln!(
                out,
                "{:>count$} {red}{:>errors$}{red:#} {:>7} {:>7} {:>7} {:>7} {:>repeated$} {route}",
                row.count,
                row.errors,
                time(row.durations.percentile(50)),
                time(row.durations.percentile(95)),
                time(row.durations.percentile(99)),
                time(row.durations.max()),
                row.repeated,
            ));
        }
    }
}

fn style(color: bool, style: Style) -> Style {
    match color {
        true => style,
        false => Style::new(),
    }
}

/// `<- GET example.org/users/{id}`, where there is room for it.
fn named(key: &Key, room: Option<usize>) -> String {
    let marker = match key.role {
        "client" => "->",
        _ => "<-",
    };
    let dash = |text: &str| match text {
        "" => "-".to_string(),
        text => text::escaped(text.as_bytes()),
    };
    let (method, route) = (dash(&key.method), dash(&key.route));
    let host = text::escaped(key.host.as_bytes());
    let blank = match key.route.starts_with('/') || host.is_empty() {
        true => "",
        false => " ",
    };
    let before = format!("{marker} {method} ");
    let url = format!("{host}{blank}{route}");
    match room {
        None => before + &url,
        Some(room) => {
            let left = room.saturating_sub(text::width(&before));
            let named = format!("{before}{}", text::middle(&url, left));
            text::end(&named, room).into_owned()
        }
    }
}

fn text(bytes: &[u8], longest: usize) -> String {
    String::from_utf8_lossy(&bytes[..bytes.len().min(longest)]).into_owned()
}

/// There will be no response. (What the tracer's end left open may still get one.)
fn is_unanswered(exchange: &ShownExchange<'_>) -> bool {
    exchange.completeness() == Completeness::NoResponse
        && exchange.end() != Some(End::TracerStopped)
}

/// As OpenTelemetry's semantic conventions for HTTP and RPC have the status of a span:
/// of 4xx the client is to blame, who is told so.
fn is_error(exchange: &ShownExchange<'_>) -> bool {
    let client = exchange.role() == Role::Client;
    let least = if client { 400 } else { 500 };
    let grpc = exchange.grpc().and_then(|call| call.status);
    let grpc = grpc.is_some_and(|status| match client {
        true => status != 0,
        // unknown, deadline exceeded, unimplemented, internal, unavailable, data loss
        false => matches!(status, 2 | 4 | 12..=15),
    });
    grpc || exchange.status().is_some_and(|status| status >= least)
        || exchange.end() == Some(End::Reset)
        || is_unanswered(exchange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_for_is_remembered_for_a_while() {
        let mut asked = Asked::default();
        assert!(!asked.again(1));
        assert!(asked.again(1));
        for n in 2..REMEMBERED as u64 {
            assert!(!asked.again(n));
        }
        assert!(asked.again(1));
        for n in 0..10 * REMEMBERED as u64 {
            asked.again(1_000_000 + n);
        }
        assert!(asked.latest.len() + asked.before.len() <= 2 * REMEMBERED);
        assert!(!asked.again(2));
    }
}
