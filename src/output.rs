//! Where records go: formats them, writes them, notices that nobody reads any more.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::time::{Duration, Instant};

use anyhow::{bail, Context, Result};

use crate::config::{Config, OutputFormat};
use crate::exchange::{Exchange, SocketEvent};
use crate::files::{self, Content};
use crate::outlet::Outlet;
use crate::pipeline::Sink;
use crate::sink::{Format, Options};

/// Written when so much is waiting, and after each look at the ring.
const BUFFER: usize = 64 << 10;

/// How long records may wait for a reader once the end was asked for.
const LAST_CALL: Duration = Duration::from_secs(2);

/// Who says that it is time to end.
struct End {
    asked: Box<dyn Fn() -> bool>,
    at: Option<Instant>,
    since: std::cell::OnceCell<Instant>,
}

impl End {
    /// May records wait for their reader any longer?
    fn may_wait(&self) -> bool {
        let over = self.at.is_some_and(|at| Instant::now() >= at);
        !((self.asked)() || over) || self.since.get_or_init(Instant::now).elapsed() < LAST_CALL
    }
}

/// The records' destination.
pub struct Output {
    format: Format,
    options: Options,
    to: Outlet,
    end: End,
    buffer: Vec<u8>,
    /// Records that may still be written; `None` = any number.
    left: Option<u64>,
    closed: bool,
    unwritten: u64,
    error: Option<io::Error>,
}

impl Output {
    /// # Errors
    /// The file of `--write` cannot be created, or standard output is closed.
    pub fn open(config: &Config) -> Result<Self> {
        let to = match &config.write {
            None => Outlet::stdout().context("cannot write to standard output")?,
            Some(path) => Outlet::new(
                files::open(path, Content::Emptied, config.asker)
                    .with_context(|| format!("cannot write to {}", path.display()))?,
            ),
        };
        Ok(Output {
            format: match config.output {
                OutputFormat::Text => Format::Text,
                OutputFormat::Json => Format::Json,
            },
            options: Options {
                show_secrets: config.show_secrets,
                headers: config.headers,
                body_bytes: config.body_bytes,
                color: config.color,
            },
            to,
            end: End {
                asked: Box::new(|| false),
                at: None,
                since: std::cell::OnceCell::new(),
            },
            buffer: Vec::with_capacity(2 * BUFFER),
            left: config.count,
            closed: false,
            unwritten: 0,
            error: None,
        })
    }

    /// Records wait for their reader until `asked` says that the end was asked for, and
    /// a little longer.
    pub fn ends_when(&mut self, asked: impl Fn() -> bool + 'static) {
        self.end.asked = Box::new(asked);
    }

    /// When the end comes without being asked for.
    pub fn ends_at(&mut self, at: Option<Instant>) {
        self.end.at = at;
    }

    /// Goes on in another regular file.
    pub fn go_on_in(&mut self, file: File) {
        self.flush();
        self.to = Outlet::regular(file);
    }

    /// Records that nobody read: whole or in part they were not written.
    pub fn unwritten(&self) -> u64 {
        self.unwritten
    }

    /// As many records as asked for were written.
    pub fn full(&self) -> bool {
        self.left == Some(0)
    }

    /// Why that is: `as nobody reads them`, or what the system says.
    pub fn why_unwritten(&self) -> String {
        match &self.error {
            Some(error) if error.kind() != ErrorKind::TimedOut => format!("({error})"),
            _ => "as nobody reads them".to_string(),
        }
    }

    /// Nobody reads any more, or writing failed.
    pub fn closed(&self) -> bool {
        self.closed
    }

    pub fn flush(&mut self) {
        let mut left = self.buffer.as_slice();
        if !self.closed {
            if let Err(error) = self.to.write(&mut left, || self.end.may_wait()) {
                self.closed = true;
                // `| head`: a normal end.
                if error.kind() != ErrorKind::BrokenPipe {
                    self.error = Some(error);
                }
            }
        }
        // One line each.
        self.unwritten += memchr::memchr_iter(b'\n', left).count() as u64;
        self.buffer.clear();
    }

    /// # Errors
    /// The first error of writing, if there was one.
    pub fn finish(&mut self) -> Result<()> {
        self.flush();
        match self.error.take() {
            Some(error) if error.kind() == ErrorKind::TimedOut => bail!(
                "nobody read the records for {} seconds after the end: {} not written",
                LAST_CALL.as_secs(),
                self.unwritten,
            ),
            Some(error) => Err(error).context("cannot write the records"),
            None => Ok(()),
        }
    }

    fn take_one(&mut self) -> bool {
        match &mut self.left {
            Some(0) => return false,
            Some(left) => *left -= 1,
            None => {}
        }
        true
    }
}

impl Sink for Output {
    fn exchange(&mut self, exchange: &Exchange) -> bool {
        let wanted = if exchange.live {
            !self.full()
        } else {
            self.take_one()
        };
        if wanted {
            self.format
                .exchange(exchange, &self.options, &mut self.buffer);
            if self.buffer.len() >= BUFFER {
                self.flush();
            }
        }
        wanted
    }

    fn socket_event(&mut self, event: &SocketEvent) {
        if self.take_one() {
            self.format
                .socket_event(event, &self.options, &mut self.buffer);
        }
    }
}
