//! Where records go: formats them, writes them, notices that nobody reads any more.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;

use anyhow::{Context, Result};

use crate::config::{Config, OutputFormat};
use crate::exchange::{Exchange, SocketEvent};
use crate::pipeline::Sink;
use crate::sink::{Format, Options};

/// Written when so much is waiting, and after each look at the ring.
const BUFFER: usize = 64 << 10;

/// The records' destination.
pub struct Output {
    format: Format,
    options: Options,
    to: Box<dyn Write>,
    buffer: Vec<u8>,
    /// Records that may still be written; `None` = any number.
    left: Option<u64>,
    closed: bool,
    error: Option<io::Error>,
}

impl Output {
    /// # Errors
    /// The file of `--write` cannot be created.
    pub fn open(config: &Config) -> Result<Self> {
        let to: Box<dyn Write> = match &config.write {
            None => Box::new(io::stdout()),
            Some(path) => Box::new(
                OpenOptions::new()
                    .write(true)
                    .create(true)
                    .truncate(true)
                    // What other people's requests say is not for everyone.
                    .mode(0o600)
                    .open(path)
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
            buffer: Vec::with_capacity(2 * BUFFER),
            left: config.count,
            closed: false,
            error: None,
        })
    }

    /// As many records as asked for were written.
    pub fn full(&self) -> bool {
        self.left == Some(0)
    }

    /// Nobody reads any more, or writing failed.
    pub fn closed(&self) -> bool {
        self.closed
    }

    pub fn flush(&mut self) {
        if self.closed {
            self.buffer.clear();
            return;
        }
        if self.buffer.is_empty() {
            return;
        }
        let written = self
            .to
            .write_all(&self.buffer)
            .and_then(|()| self.to.flush());
        self.buffer.clear();
        if let Err(error) = written {
            self.closed = true;
            // `| head`: a normal end.
            if error.kind() != ErrorKind::BrokenPipe {
                self.error = Some(error);
            }
        }
    }

    /// # Errors
    /// The first error of writing, if there was one.
    pub fn finish(&mut self) -> Result<()> {
        self.flush();
        match self.error.take() {
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
