//! The loss account: what became of every call and every exchange, as one JSON object.

mod words;

use serde::Serialize;

use crate::pipeline::Account;
use crate::sink::Losses;

/// Calls, or bytes, by what became of them. `seen` is the sum of the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Io {
    pub seen: u64,
    /// Reported to user space.
    pub delivered: u64,
    /// Another process, port or namespace than asked for.
    pub filtered: u64,
    /// These three have no record, so that a recording does not tell of them: `None`.
    pub other: Option<u64>,
    /// Counted only: their meaning was known without them.
    pub muted: Option<u64>,
    /// Lost: user space was too slow for the ring.
    pub ring_full: Option<u64>,
    /// Their payload could not be read.
    pub fault: u64,
    /// Calls within `delivered` and `muted` of which bytes were not copied that hid more
    /// than a body: more moved than is copied without advice from user space, or the call
    /// had no buffer to copy from.
    pub capped: u64,
}

impl Io {
    pub fn balanced(&self) -> bool {
        let unrecorded = [self.other, self.muted, self.ring_full];
        let unrecorded = unrecorded.into_iter().flatten();
        // A damaged recording may claim any number of bytes.
        let sum = unrecorded.chain([self.delivered, self.filtered, self.fault]);
        self.seen == sum.fold(0, u64::wrapping_add)
    }
}

impl From<[u64; 8]> for Io {
    fn from(by_outcome: [u64; 8]) -> Self {
        let [seen, delivered, filtered, other, muted, ring_full, fault, _] = by_outcome;
        Io {
            seen,
            delivered,
            filtered,
            other: Some(other),
            muted: Some(muted),
            ring_full: Some(ring_full),
            fault,
            capped: 0,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Exchanges {
    pub started: u64,
    pub emitted: u64,
    pub filtered_out: u64,
    /// Of `filtered_out`, those whose other end was reported instead.
    pub other_ends: u64,
    /// Printed with `end` `tracer_stopped`.
    pub open_at_exit: u64,
}

impl Exchanges {
    fn balanced(&self) -> bool {
        self.started == self.emitted + self.filtered_out + self.open_at_exit
    }
}

/// What was lost or hard to follow, by cause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Trouble {
    /// Announcements of connections, ends of connections and accept, connect,
    /// close records that found the ring full.
    pub lost_opens: u64,
    pub lost_ends: u64,
    pub lost_calls: u64,
    /// Calls whose connection could not be remembered by the kernel side.
    pub no_connection: u64,
    /// Records that were no records.
    pub undecodable: u64,
    /// Holes in a stream that were not body.
    pub gaps: u64,
    /// Times that a direction lost its place between messages.
    pub resyncs: u64,
    /// Bytes that came twice.
    pub overlaps: u64,
    /// Responses that no request asked for.
    pub unmatched_responses: u64,
    /// Connections given up to make room for others.
    pub evicted_connections: u64,
    /// Exchanges that ended with them, or because too many requests waited.
    pub evicted_exchanges: u64,
    /// Records of connections that had been given up.
    pub forgotten: u64,
    /// Records that nobody read: those that the sinks dropped.
    pub unwritten: u64,
    /// Records of the kernel side's that `--record` lacks: it could not be written as fast.
    pub unrecorded: u64,
    /// Processes of CMD's tree that could not be followed.
    pub tree_lost: u64,
    /// Calls, or ends of them, that no BPF program was told of: see [`missed`].
    pub skipped_runs: u64,
    /// TLS sessions whose connection was not found: reported without addresses.
    pub unresolved_tls: u64,
    pub unseen_reads: u64,
    /// TLS sessions whose connection could not be told, the ring being full.
    pub lost_tls: u64,
}

/// What became of the records at one output: those of `exchanges`, and those that
/// `--events` and `--live` make besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sink {
    pub name: &'static str,
    pub written: u64,
    /// Its reader stopped or was too slow, or writing failed.
    pub dropped: u64,
}

/// What user space remembers of connections and their open exchanges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Memory {
    /// When tracing stopped, and at most.
    pub connections: u64,
    pub peak_connections: u64,
    pub max_connections: u64,
    /// Memory of these connections, bytes.
    pub held: u64,
    pub peak_held: u64,
    pub max_held: u64,
}

/// A file with a TLS library, and where it is watched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TlsLibrary {
    pub path: String,
    pub library: String,
    /// How its functions were found.
    pub by: String,
    pub functions: Vec<String>,
}

/// What was seen inside TLS.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tls {
    /// Calls of TLS libraries that moved plaintext.
    pub io: Io,
    /// Bytes of these calls.
    pub io_bytes: Io,
    /// Connections that began with a TLS handshake, in which no session of a watched
    /// library was found: another library's, passed on, or nothing but a handshake.
    /// `None` for a recording.
    pub undecoded: Option<u64>,
    pub libraries: Vec<TlsLibrary>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ring {
    /// Bytes.
    pub size: u64,
    /// Records read, of every kind.
    pub records: u64,
    pub record_bytes: u64,
    /// Most bytes found waiting at once.
    pub high_water: u64,
}

/// Run count and time of one BPF program, where the kernel keeps them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Program {
    pub name: String,
    pub run_cnt: u64,
    pub run_time_ns: u64,
    /// Times that the kernel did not run it, as it was at work on that CPU already.
    pub skipped: u64,
}

/// What no program was told of, at most: of a pair, in which `X_backup` takes over what `X`
/// was passed over for, the smaller count.
pub fn missed(programs: &[Program]) -> u64 {
    let second = |first: &str| {
        let is_second = |p: &&Program| p.name.strip_suffix("_backup") == Some(first);
        programs.iter().find(is_second)
    };
    let counted = programs.iter().filter(|p| !p.name.ends_with("_backup"));
    counted
        .map(|p| second(&p.name).map_or(p.skipped, |again| p.skipped.min(again.skipped)))
        .sum()
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Process {
    pub user_cpu_s: f64,
    pub system_cpu_s: f64,
    /// Peak resident set, bytes.
    pub peak_rss: u64,
}

/// The account.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stats {
    pub balanced: bool,
    pub hook: Option<String>,
    /// Calls that moved bytes.
    pub io: Io,
    /// Bytes of these calls.
    pub io_bytes: Io,
    /// `None` with `--tls off`.
    pub tls: Option<Tls>,
    pub exchanges: Exchanges,
    pub connections: u64,
    pub sinks: Vec<Sink>,
    pub trouble: Trouble,
    pub memory: Memory,
    pub ring: Ring,
    pub programs: Vec<Program>,
    pub process: Process,
    /// What became of `trouble.unwritten`, for people.
    #[serde(skip)]
    pub why_unwritten: String,
    /// Each end of an exchange is one in `exchanges`: with another `--role` than `auto`.
    #[serde(skip)]
    pub each_end: bool,
}

impl Stats {
    /// The pipeline's part; then [`Stats::check`].
    pub fn add(&mut self, account: &Account) {
        self.exchanges = Exchanges {
            started: account.started,
            emitted: account.emitted,
            filtered_out: account.filtered_out,
            other_ends: account.other_ends,
            open_at_exit: account.open_at_exit,
        };
        self.trouble.gaps = account.gaps;
        self.trouble.resyncs = account.resyncs;
        self.trouble.overlaps = account.overlaps;
        self.trouble.unmatched_responses = account.unmatched;
        self.trouble.evicted_connections = account.evicted;
        self.trouble.evicted_exchanges = account.evicted_exchanges;
        self.trouble.forgotten = account.forgotten;
        self.memory.peak_connections = account.peak_connections;
        self.memory.peak_held = account.peak_heap_bytes;
        self.trouble.unresolved_tls = account.unresolved;
        self.io.capped = account.capped.times;
        self.io_bytes.capped = account.capped.bytes;
        if let Some(tls) = &mut self.tls {
            tls.io.capped = account.tls_capped.times;
            tls.io_bytes.capped = account.tls_capped.bytes;
        }
        self.trouble.unseen_reads = account.unseen_reads;
    }

    /// What each sink says became of its records, by its name.
    pub fn of_sinks(&mut self, all: impl Iterator<Item = (&'static str, Losses)>) {
        self.sinks.clear();
        self.trouble.unwritten = 0;
        for (name, losses) in all {
            self.sinks.push(Sink {
                name,
                written: losses.written,
                dropped: losses.dropped,
            });
            if losses.dropped > 0 {
                self.trouble.unwritten += losses.dropped;
                self.why_unwritten = losses.why;
            }
        }
    }

    /// Does everything add up? What the kernel side says it delivered must
    /// have arrived, call by call.
    pub fn check(&mut self, arrived: u64, arrived_tls: u64) {
        let tls = self.tls.as_ref().is_none_or(|tls| {
            tls.io.balanced() && tls.io_bytes.balanced() && tls.io.delivered == arrived_tls
        });
        self.balanced = tls
            && self.io.balanced()
            && self.io_bytes.balanced()
            && self.exchanges.balanced()
            && self.io.delivered == arrived;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Capped;

    #[test]
    fn an_account_with_a_missing_call_is_not_balanced() {
        let mut stats = Stats {
            io: Io::from([10, 4, 3, 1, 1, 1, 0, 0]),
            io_bytes: Io::from([100, 40, 30, 10, 10, 10, 0, 0]),
            ..Stats::default()
        };
        stats.check(4, 0);
        assert!(stats.balanced);
        stats.check(3, 0);
        assert!(!stats.balanced);
        stats.io.seen = 11;
        stats.check(4, 0);
        assert!(!stats.balanced);
    }

    #[test]
    fn a_cut_is_told_beside_the_sum_and_in_the_summary() {
        let mut stats = Stats {
            io: Io::from([10, 4, 3, 1, 1, 1, 0, 0]),
            ..Stats::default()
        };
        let whole = stats.summary();
        let capped = Capped {
            times: 2,
            bytes: 5000,
        };
        stats.add(&Account {
            capped,
            ..Account::default()
        });
        stats.check(4, 0);
        assert!(stats.balanced);
        assert_eq!((stats.io.capped, stats.io_bytes.capped), (2, 5000));
        assert!(!whole.contains("cut"));
        let said = "2 cuts where more moved than is copied";
        assert!(stats.summary().contains(said), "{}", stats.summary());
    }

    #[test]
    fn what_a_second_copy_takes_over_is_not_missed() {
        let program = |name: &str, skipped| Program {
            name: name.into(),
            skipped,
            ..Program::default()
        };
        let alone = [program("socket__send", 7), program("socket__state", 1)];
        assert_eq!(missed(&alone), 8);
        let pairs = [
            program("socket__send", 7),
            program("socket__recv", 2),
            program("socket__send_backup", 3),
            program("socket__recv_backup", 5),
            program("tree__fork", 1),
        ];
        assert_eq!(missed(&pairs), 3 + 2 + 1);
        assert_eq!(missed(&[]), 0);
    }

    #[test]
    fn an_exchange_that_went_nowhere_is_not_balanced() {
        let mut stats = Stats::default();
        stats.exchanges.started = 1;
        stats.check(0, 0);
        assert!(!stats.balanced);
        stats.exchanges.open_at_exit = 1;
        stats.check(0, 0);
        assert!(stats.balanced);
    }
}
