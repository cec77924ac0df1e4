//! Runs records through the decoder and the pipeline, and collects.

use std::collections::{HashMap, VecDeque};

use http_tracer::capture::decode;
use http_tracer::event::{ConnKey, Direction, Dismissal, Feedback};
use http_tracer::pipeline::{Account, Fate, Options, Pipeline, Sink};
use http_tracer::record::{Completeness, Exchange, Keep, Milestone, Record, SocketEvent, Span};

use super::messages::ANSWERS;
use super::script::Raw;

/// Keeps what is handed out, up to a number of exchanges.
pub struct Collect {
    pub exchanges: Vec<Exchange>,
    pub socket_events: Vec<SocketEvent>,
    pub room: usize,
    /// As with `--role auto`.
    pub one_end: bool,
    pub told: Vec<Told>,
}

/// One thing that was handed out, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Milestone(Milestone),
    /// Of an exchange that is over: connection and number.
    Record(u64, u64),
}

impl Sink for Collect {
    fn milestone(&mut self, milestone: &Milestone) {
        self.told.push(Told::Milestone(*milestone));
    }

    fn record(&mut self, record: &Record) -> Fate {
        if let Some(span) = record.span().filter(|span| !span.live) {
            self.told.push(Told::Record(span.conn_id, span.request_id));
        }
        match record {
            Record::Http(exchange) if self.one_end && exchange.span.other_end => Fate::OtherEnd,
            Record::Http(exchange) if self.exchanges.len() < self.room => {
                self.exchanges.push((**exchange).clone());
                Fate::Emitted
            }
            Record::Http(_) => Fate::FilteredOut,
            Record::Socket(event) => {
                self.socket_events.push(event.clone());
                Fate::Emitted
            }
        }
    }
}

/// What the pipeline told the kernel side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    Mute(u64, Direction, u64),
    Grant(u64, Direction, u64),
    CountData(u64, Direction, bool),
    Dismiss(u64, Dismissal),
    Forgotten(u64),
}

/// Stands for the memory shared with the kernel side.
#[derive(Default)]
pub struct Hints {
    pub told: Vec<Hint>,
    /// Connection, direction, position and time of what moved unreported.
    pub progress: VecDeque<(u64, Direction, u64, u64)>,
}

impl Feedback for Hints {
    fn mute(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        self.told.push(Hint::Mute(conn.id, direction, until));
    }

    fn grant(&mut self, conn: ConnKey, direction: Direction, until: u64) {
        self.told.push(Hint::Grant(conn.id, direction, until));
    }

    fn count_data(&mut self, conn: ConnKey, direction: Direction, enough: bool) {
        self.told.push(Hint::CountData(conn.id, direction, enough));
    }

    fn dismiss(&mut self, conn: ConnKey, why: Dismissal) {
        self.told.push(Hint::Dismiss(conn.id, why));
    }

    fn forgotten(&mut self, conn: ConnKey) {
        self.told.push(Hint::Forgotten(conn.id));
    }

    fn progress(&mut self, conn: ConnKey, direction: Direction) -> Option<(u64, u64)> {
        let latest = self.progress.iter().rev();
        let mut known = latest.filter(|(id, dir, ..)| *id == conn.id && *dir == direction);
        known.next().map(|&(.., pos, ts)| (pos, ts))
    }
}

/// A pipeline under test. It must be finished, and then its account must balance.
pub struct Bench {
    pipeline: Pipeline<Collect>,
    pub advice: Hints,
    finished: bool,
}

/// What came out.
pub struct Outcome {
    pub exchanges: Vec<Exchange>,
    pub socket_events: Vec<SocketEvent>,
    pub account: Account,
    pub told: Vec<Hint>,
    /// With milestones, if they were asked for.
    pub order: Vec<Told>,
}

/// Everything kept, nothing filtered.
pub fn options() -> Options {
    Options {
        keep: Keep {
            body_bytes: 0,
            live: false,
            payload_bytes: 256,
            headers: true,
        },
        max_connections: 1000,
        wall_offset_ns: 1_700_000_000_000_000_000,
        ..Options::default()
    }
}

/// The records through a pipeline with [`options`], and its end.
pub fn run(records: &[Raw]) -> Outcome {
    run_with(options(), records)
}

/// Milestones are right whatever comes.
pub fn run_with(options: Options, records: &[Raw]) -> Outcome {
    let run = |options: Options| {
        let mut bench = Bench::new(options);
        bench.feed(records);
        bench.finish()
    };
    let milestones = true;
    run(Options {
        milestones,
        ..options.clone()
    })
    .assert_milestones_in_order();
    run(options)
}

impl Bench {
    pub fn new(options: Options) -> Bench {
        let sink = Collect {
            exchanges: Vec::new(),
            socket_events: Vec::new(),
            room: usize::MAX,
            one_end: !options.keep_both_ends && !options.milestones,
            told: Vec::new(),
        };
        Bench {
            pipeline: Pipeline::new(options, sink),
            advice: Hints::default(),
            finished: false,
        }
    }

    /// Only so many exchanges are wanted.
    pub fn with_room(mut self, room: usize) -> Bench {
        self.pipeline.sink().room = room;
        self
    }

    /// Of two ends one is wanted, whatever the pipeline follows.
    pub fn with_one_end(mut self) -> Bench {
        self.pipeline.sink().one_end = true;
        self
    }

    /// Records that the decoder refuses are passed over, as the program does.
    pub fn feed(&mut self, records: &[Raw]) {
        for raw in records {
            if let Ok(Some(event)) = decode::event(raw) {
                self.pipeline.event(event, &mut self.advice);
            }
        }
    }

    pub fn tick(&mut self, now: u64) {
        self.pipeline.tick(now, &mut self.advice);
    }

    /// Handed out so far.
    pub fn exchanges(&mut self) -> &[Exchange] {
        &self.pipeline.sink().exchanges
    }

    /// Records and milestones so far.
    pub fn order(&mut self) -> &[Told] {
        &self.pipeline.sink().told
    }

    pub fn connections(&self) -> usize {
        self.pipeline.connections()
    }

    pub fn heap_bytes(&mut self) -> usize {
        self.pipeline.heap_bytes()
    }

    /// Bytes of TLS sessions whose connection is looked for.
    pub fn waiting(&self) -> usize {
        self.pipeline.waiting()
    }

    pub fn account(&self) -> Account {
        self.pipeline.account()
    }

    /// The tracer stops. Every exchange must be accounted for.
    pub fn finish(mut self) -> Outcome {
        self.finished = true;
        let account = self.pipeline.finish(&mut self.advice);
        let Account {
            started,
            emitted,
            filtered_out,
            open_at_exit,
            ..
        } = account;
        assert_eq!(
            started,
            emitted + filtered_out + open_at_exit,
            "{account:?}"
        );
        let exchanges = std::mem::take(&mut self.pipeline.sink().exchanges);
        assert_eq!(
            exchanges.iter().filter(|e| !e.span.live).count() as u64,
            emitted + open_at_exit,
            "{account:?}"
        );
        assert_eq!(self.pipeline.connections(), 0);
        Outcome {
            exchanges,
            socket_events: std::mem::take(&mut self.pipeline.sink().socket_events),
            account,
            told: std::mem::take(&mut self.advice.told),
            order: std::mem::take(&mut self.pipeline.sink().told),
        }
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        assert!(
            self.finished || std::thread::panicking(),
            "finish() checks the account"
        );
    }
}

impl Outcome {
    /// One line an exchange: target, status, completeness and end.
    pub fn summary(&self) -> Vec<String> {
        self.exchanges.iter().map(summary).collect()
    }

    /// Every answer stands beside its own request; what is not certain says so.
    pub fn assert_no_wrong_pair(&self) {
        for exchange in &self.exchanges {
            let Some(answers) = answers(exchange) else {
                continue;
            };
            if matches!(
                exchange.span.completeness,
                Completeness::StartUnseen | Completeness::Inferred
            ) {
                continue;
            }
            assert_eq!(
                String::from_utf8_lossy(&exchange.target),
                String::from_utf8_lossy(answers),
                "a wrong pair among {:#?}",
                self.summary()
            );
        }
    }

    /// Every exchange begins, is answered at most once, and ends with its record or as none,
    /// in this order and before its connection is forgotten; nothing begins that does not end.
    pub fn assert_milestones_in_order(&self) {
        let mut open: HashMap<(u64, u64), Vec<bool>> = HashMap::new();
        for (at, told) in self.order.iter().enumerate() {
            let context = || format!("{told:?} at {at} of {:#?}", self.order);
            match *told {
                Told::Milestone(Milestone::Begun(at)) => {
                    let begun = open.entry((at.conn_id, at.request_id));
                    begun.or_default().push(false);
                }
                Told::Milestone(Milestone::Answered(at)) => {
                    let begun = open.entry((at.conn_id, at.request_id)).or_default();
                    let waits = begun.iter_mut().find(|answered| !**answered);
                    *waits.unwrap_or_else(|| panic!("{}", context())) = true;
                }
                Told::Record(conn_id, request_id)
                | Told::Milestone(Milestone::Withdrawn {
                    conn_id,
                    request_id,
                }) => {
                    let begun = open.get_mut(&(conn_id, request_id));
                    let begun = begun.unwrap_or_else(|| panic!("{}", context()));
                    begun.pop().unwrap_or_else(|| panic!("{}", context()));
                    if begun.is_empty() {
                        open.remove(&(conn_id, request_id));
                    }
                }
                Told::Milestone(Milestone::Closed { conn_id, .. }) => {
                    let mut left = open.keys().filter(|(conn, _)| *conn == conn_id);
                    assert_eq!(left.next(), None, "{}", context());
                }
            }
        }
        assert!(open.is_empty(), "{open:?} are open in {:#?}", self.order);
    }

    /// The exchange with this target; there must be exactly one.
    pub fn of(&self, target: &str) -> &Exchange {
        let mut found = self
            .exchanges
            .iter()
            .filter(|exchange| exchange.target == target.as_bytes());
        let exchange = found.next();
        assert!(
            found.next().is_none(),
            "{target} twice in {:#?}",
            self.summary()
        );
        exchange.unwrap_or_else(|| panic!("no {target} in {:#?}", self.summary()))
    }
}

/// The target that the response says it answers.
pub fn answers(exchange: &Exchange) -> Option<&[u8]> {
    let headers = exchange.response_headers.as_ref()?;
    let named = headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case(ANSWERS.as_bytes()))?;
    Some(&named.value)
}

pub fn summary(exchange: &Exchange) -> String {
    let status = exchange
        .status
        .map_or("-".into(), |status| status.to_string());
    let end = exchange
        .span
        .end
        .map_or("-".into(), |end| format!("{end:?}"));
    format!(
        "{} {} {status} {:?} {end}",
        String::from_utf8_lossy(&exchange.method),
        String::from_utf8_lossy(&exchange.target),
        exchange.span.completeness
    )
}

/// All that an exchange says but its times.
pub fn timeless(exchange: &Exchange) -> String {
    let exchange = Exchange {
        span: Span {
            timestamp_ns: 0,
            duration_ns: exchange.span.duration_ns.map(|_| 0),
            elapsed_ns: 0,
            ttfb_ns: exchange.span.ttfb_ns.map(|_| 0),
            ..exchange.clone().span
        },
        ..exchange.clone()
    };
    format!("{exchange:#?}")
}
