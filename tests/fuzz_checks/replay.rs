//! Any file as a recording: no panic, no hang, and the account of exchanges
//! balances, whatever the records say.
//!
//! Shared by `fuzz.rs` and the fuzz target: whoever includes this has modules
//! `capture`, `pipeline`, `record` and `recording` beside it.

use super::capture::decode;
use super::pipeline::{Account, Fate, Options, Pipeline, Sink};
use super::record::{Keep, Record};
use super::recording::{self, Reader, Step};

/// Counts what is handed out.
struct Count(u64);

impl Sink for Count {
    fn record(&mut self, record: &Record) -> Fate {
        self.0 += u64::from(record.span().is_some());
        Fate::Emitted
    }
}

const MAX_CONNECTIONS: usize = 8;
const MAX_MEMORY: usize = 64 << 10;

/// Replays one file.
pub fn check(file: &[u8]) {
    // The header is the same in every file worth a look: without it, records.
    let made;
    let file = if file.starts_with(b"httptrac") {
        file
    } else {
        let description = serde_json::to_vec(&recording::Description::default()).unwrap();
        let len = (description.len() as u32).to_le_bytes();
        made = [
            b"httptrac".as_slice(),
            &1u32.to_le_bytes(),
            &len,
            &description,
            file,
        ]
        .concat();
        &made
    };
    for keep_both_ends in [false, true] {
        let Ok(mut reader) = Reader::new(file) else {
            return;
        };
        let options = Options {
            keep: Keep {
                payload_bytes: 64,
                headers: true,
                ..Keep::default()
            },
            keep_both_ends,
            milestones: keep_both_ends,
            max_connections: MAX_CONNECTIONS,
            max_memory: MAX_MEMORY,
            ..Options::default()
        };
        let mut pipeline = Pipeline::new(options, Count(0));
        let mut step = || {
            reader.step(|step, answers| match step {
                Step::Tick(now) => pipeline.tick(now, answers),
                Step::Wall(offset) => pipeline.set_wall_offset(offset),
                Step::Record(raw) => {
                    if let Some(event) = decode::event(raw).ok().flatten() {
                        pipeline.event(event, answers);
                    }
                }
            })
        };
        while let Ok(true) = step() {}
        pipeline.finish(reader.answers());
        let Account {
            started,
            emitted,
            filtered_out,
            open_at_exit,
            ..
        } = pipeline.account();
        assert_eq!(started, emitted + filtered_out + open_at_exit);
        assert_eq!(pipeline.sink().0, emitted + open_at_exit);
        assert_eq!((pipeline.connections(), pipeline.heap_bytes()), (0, 0));
    }
}
