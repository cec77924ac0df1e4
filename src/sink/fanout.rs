//! Each record to each sink that is open, if it is wanted at all: filters, `--role` and
//! `--count` are kept to here, since what is not printed may still say where something
//! that is comes from.

use std::fs::File;
use std::rc::Rc;
use std::time::Duration;

use anyhow::Result;

use super::places::Places;
use super::shown::{Clean, Needs, Shown, ShownExchange};
use super::table::SINKS;
use super::{Losses, Options, Sink, State, Zone};
use crate::config::{Config, RoleFilter};
use crate::pipeline::{self, Fate};
use crate::record::filter::Filter;
use crate::record::{Record, Role, Span};

/// How long records may wait for a reader once the end was asked for.
pub const LAST_CALL: Duration = Duration::from_secs(2);

/// What becomes of records whose reader does not read.
#[derive(Clone)]
pub enum Pace {
    /// What is traced does not wait for anybody: they are dropped, and counted.
    Live,
    /// They wait for as long as this says.
    Waits(Rc<dyn Fn() -> bool>),
}

/// The sinks that are open.
pub struct Fanout {
    sinks: Vec<Open>,
    options: Options,
    needs: Needs,
    /// By connection.
    clean: Places<Clean>,
    filter: Filter,
    role: RoleFilter,
    /// Records that may still be taken; `None` = any number.
    left: Option<u64>,
}

struct Open {
    name: &'static str,
    sink: Box<dyn Sink>,
}

impl Fanout {
    /// Opens every sink that `config` wants.
    ///
    /// # Errors
    /// One cannot be opened.
    pub fn open(config: &Config, pace: &Pace) -> Result<Self> {
        let rows = || SINKS.iter().filter(|row| (row.wanted)(config));
        let open = |row: &super::Row| {
            let sink = (row.open)(config, pace)?;
            let name = row.name;
            Ok(Open { name, sink })
        };
        Ok(Fanout {
            sinks: rows().map(open).collect::<Result<_>>()?,
            options: Options::of(config),
            clean: Places::default(),
            needs: (rows().map(|row| row.needs)).fold(Needs::default(), Needs::or),
            filter: config.filter.records.clone(),
            role: config.filter.role,
            left: config.limits.count,
        })
    }

    /// Signals are held: see [`Sink::start`].
    ///
    /// # Errors
    /// A sink cannot do its work.
    pub fn start(&mut self) -> Result<()> {
        let mut sinks = self.sinks.iter_mut();
        sinks.try_for_each(|open| open.sink.start())
    }

    /// As many records as asked for were taken.
    pub fn full(&self) -> bool {
        self.left == Some(0)
    }

    /// No sink takes records any more.
    pub fn closed(&self) -> bool {
        let closed = |open: &Open| open.sink.state() == State::Closed;
        self.sinks.iter().all(closed)
    }

    /// After each look at the ring.
    pub fn tick(&mut self) {
        for open in &mut self.sinks {
            open.sink.tick();
        }
    }

    /// `--write` was opened anew.
    pub fn go_on_in(&mut self, file: File) {
        if let Some(open) = self.sinks.first_mut() {
            open.sink.go_on_in(file);
        }
    }

    /// The end; one error for each sink that had one.
    pub fn finish(&mut self) -> Vec<anyhow::Error> {
        let done = self.sinks.iter_mut().map(|open| open.sink.finish());
        done.filter_map(Result::err).collect()
    }

    /// By the sinks' names.
    pub fn losses(&self) -> impl Iterator<Item = (&'static str, Losses)> + '_ {
        self.sinks
            .iter()
            .map(|open| (open.name, open.sink.losses()))
    }

    /// Is a record of this kind to be printed?
    fn picks(&self, span: &Span) -> Fate {
        let picked = match self.role {
            RoleFilter::Auto if span.other_end => return Fate::OtherEnd,
            RoleFilter::Auto | RoleFilter::Both => true,
            RoleFilter::Server => span.role == Role::Server,
            RoleFilter::Client => span.role == Role::Client,
        };
        match picked && !self.full() {
            true => Fate::Emitted,
            false => Fate::FilteredOut,
        }
    }

    /// Did any sink take it?
    fn hand_out(&mut self, record: Shown<'_>) -> bool {
        let mut taken = false;
        for open in &mut self.sinks {
            taken |= open.sink.record(record);
        }
        taken
    }

    /// A record more that counts.
    fn took(&mut self, taken: bool) {
        if let Some(left) = self.left.as_mut().filter(|_| taken) {
            *left -= 1;
        }
    }
}

impl pipeline::Sink for Fanout {
    fn record(&mut self, record: &Record) -> Fate {
        match record {
            Record::Http(exchange) => {
                match self.picks(&exchange.span) {
                    Fate::Emitted if self.filter.matches(record) => {}
                    Fate::Emitted => return Fate::FilteredOut,
                    fate => return fate,
                }
                let clean = self.clean.of(exchange.span.conn_id);
                let shown = ShownExchange::after(clean, exchange, &self.options, self.needs);
                let taken = self.hand_out(Shown::Http(&shown));
                self.took(taken && !exchange.span.live);
            }
            Record::Socket(event) => {
                if self.full() {
                    return Fate::FilteredOut;
                }
                let taken = self.hand_out(Shown::Socket(event));
                self.took(taken);
            }
        }
        Fate::Emitted
    }
}

impl Options {
    /// What `config` says of them.
    pub(super) fn of(config: &Config) -> Self {
        let zone = match config.output.utc {
            true => Zone::Utc,
            false => Zone::Local,
        };
        zone.prepare();
        Options {
            show_secrets: config.output.show_secrets,
            headers: config.output.headers,
            body_bytes: config.output.body_bytes,
            color: config.output.color,
            width: config.output.width,
            zone,
            ttfb: config.output.ttfb,
        }
    }
}
