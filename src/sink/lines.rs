//! Text that goes line by line to `--write`, standard output or standard error, and the
//! sink that writes each record as one.

use std::fs::File;
use std::io::ErrorKind;
use std::rc::Rc;

use anyhow::{bail, Context, Result};

use super::fanout::{Pace, LAST_CALL};
use super::{Losses, Options, Shown, Sink, State};
use crate::config::Config;
use crate::files::{self, Content};
use crate::queue::Queue;
use crate::sandbox;
use crate::timeout_writer::TimeoutWriter;

/// What waits for a reader that is slow or has stopped, bytes: some 20,000 records.
const ROOM: usize = 16 << 20;

const UNREAD: &str = "as nobody reads them";

/// Appends a record, with its line end.
pub(super) type Format = Box<dyn FnMut(Shown<'_>, &Options, &mut Vec<u8>)>;

/// The place for records, and what became of them.
pub(super) struct Place {
    pub to: Queue,
    /// Why the end of writing failed.
    failed: Option<String>,
}

struct Lines {
    format: Format,
    options: Options,
    place: Place,
}

/// Opens the place that `config` names for records.
///
/// # Errors
/// The file of `--write` cannot be created, or standard output is closed.
pub(super) fn open(config: &Config, pace: &Pace, format: Format) -> Result<Box<dyn Sink>> {
    Ok(Box::new(Lines {
        format,
        options: Options::of(config),
        place: Place::open(config, pace)?,
    }))
}

impl Place {
    pub fn open(config: &Config, pace: &Pace) -> Result<Self> {
        let (to, name) = match &config.sinks.write {
            None if config.sinks.to_stderr => (
                TimeoutWriter::stderr().context("cannot write to standard error")?,
                "standard error".to_string(),
            ),
            None => (
                TimeoutWriter::stdout().context("cannot write to standard output")?,
                "standard output".to_string(),
            ),
            Some(path) => (
                files::open(path, Content::Emptied, config.sinks.asker)
                    .map(TimeoutWriter::new)
                    .with_context(|| format!("cannot write to {}", path.display()))?,
                path.display().to_string(),
            ),
        };
        let to = match pace {
            Pace::Live => {
                let level = config.capture.sandbox;
                let slow = format!(
                    "{name} is not read as fast as records come: some are left out, and counted \
                     as dropped"
                );
                let confine = move || sandbox::confine_writer(level);
                Queue::threaded(to, ROOM, Some(slow), confine)
            }
            Pace::Waits(may_wait) => {
                let may_wait = Rc::clone(may_wait);
                Queue::waiting(to, move || may_wait())
            }
        };
        Ok(Place { to, failed: None })
    }

    pub fn finish(&mut self) -> Result<()> {
        let Err(error) = self.to.finish(LAST_CALL) else {
            return Ok(());
        };
        if error.kind() == ErrorKind::TimedOut {
            self.failed = Some(UNREAD.to_string());
            bail!(
                "nobody read the records for {} seconds after the end: {} not written",
                LAST_CALL.as_secs(),
                self.to.tally().dropped,
            );
        }
        self.failed = Some(format!("({error})"));
        Err(error).context("cannot write the records")
    }

    pub fn state(&self) -> State {
        match self.to.closed() {
            true => State::Closed,
            false => State::Open,
        }
    }

    pub fn losses(&self) -> Losses {
        let tally = self.to.tally();
        let why = match &self.failed {
            Some(failed) => failed,
            None if self.to.closed() => UNREAD,
            None => "as they were not read fast enough",
        };
        Losses {
            written: tally.written,
            dropped: tally.dropped,
            why: why.to_string(),
        }
    }
}

impl Sink for Lines {
    fn start(&mut self) -> Result<()> {
        self.place.to.start()
    }

    fn record(&mut self, record: Shown<'_>) -> bool {
        let Lines {
            format,
            options,
            place,
        } = self;
        place.to.put(|out| format(record, options, out))
    }

    fn tick(&mut self) {
        self.place.to.flush();
    }

    fn go_on_in(&mut self, file: File) {
        self.place.to.go_on_in(file);
    }

    fn finish(&mut self) -> Result<()> {
        self.place.finish()
    }

    fn state(&self) -> State {
        self.place.state()
    }

    fn losses(&self) -> Losses {
        self.place.losses()
    }
}
