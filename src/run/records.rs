//! What becomes of each record of the ring: it is recorded, decoded, and given to the
//! pipeline.

use super::undecoded::Undecoded;
use crate::capture::{decode, Slots};
use crate::clock::{changed_wall_offset, monotonic};
use crate::event::Event;
use crate::pipeline::{Account, Pipeline};
use crate::recording::{self, Recorded};
use crate::sink::Fanout;

/// Everything that the ring's callback works on.
pub(super) struct RecordHandler {
    /// Processes that became another program.
    pub execs: Vec<u32>,
    pub undecoded: Undecoded,
    pub pipeline: Pipeline<Fanout>,
    pub slots: Option<Slots>,
    pub recording: Option<recording::Writer>,
    pub undecodable: u64,
    pub records: u64,
    pub record_bytes: u64,
}

impl RecordHandler {
    pub fn new(pipeline: Pipeline<Fanout>, recording: Option<recording::Writer>) -> Self {
        RecordHandler {
            execs: Vec::new(),
            undecoded: Undecoded::default(),
            pipeline,
            slots: None,
            recording,
            undecodable: 0,
            records: 0,
            record_bytes: 0,
        }
    }

    pub fn look_at_clocks(&mut self) {
        let Some(offset) = changed_wall_offset(self.pipeline.wall_offset()) else {
            return;
        };
        self.pipeline.set_wall_offset(offset);
        if let Some(recording) = &mut self.recording {
            recording.wall_offset(offset);
        }
    }

    pub fn tick(&mut self, now: u64) {
        if self.pipeline.busy() {
            self.advance(now);
        }
    }

    /// It is `now`, also in the recording's replay.
    fn advance(&mut self, now: u64) {
        let Some(slots) = &mut self.slots else {
            return;
        };
        if let Some(recording) = &mut self.recording {
            recording.tick(now);
        }
        let mut feedback = Recorded::new(slots, &mut self.recording);
        self.pipeline.tick(now, &mut feedback);
    }

    /// The end: open exchanges are finished as they are.
    pub fn finish(&mut self) -> Account {
        // What is still open has waited until now.
        self.advance(monotonic());
        let Some(slots) = &mut self.slots else {
            return self.pipeline.account();
        };
        let mut feedback = Recorded::new(slots, &mut self.recording);
        self.pipeline.finish(&mut feedback)
    }

    pub fn record(&mut self, raw: &[u8]) {
        self.records += 1;
        self.record_bytes += raw.len() as u64;
        let Some(slots) = &mut self.slots else {
            return;
        };
        if let Some(recording) = &mut self.recording {
            recording.record(raw);
        }
        let mut feedback = Recorded::new(slots, &mut self.recording);
        let event = decode::event(raw);
        if let Some(carrier) = decode::carrier(raw) {
            self.undecoded.carrier(carrier);
        } else if let Ok(Some(event)) = &event {
            self.undecoded.event(event);
        }
        match event {
            Ok(Some(Event::Exec { pid })) => self.execs.push(pid),
            Ok(Some(event)) => self.pipeline.event(event, &mut feedback),
            Ok(None) => {}
            Err(error) => {
                self.undecodable += 1;
                log::debug!("{error}");
            }
        }
    }
}
