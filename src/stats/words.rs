//! The loss account in sentences, for people.

use super::{Exchanges, Program, Stats};

impl Stats {
    /// What the BPF programs cost, where the kernel counted that: a line for each that
    /// ran, and one for all. Runs for connections that are not traced are among them.
    pub fn costs(&self) -> Vec<String> {
        let mut all = Program {
            name: "all BPF programs".into(),
            ..Program::default()
        };
        for program in &self.programs {
            all.run_cnt += program.run_cnt;
            all.run_time_ns += program.run_time_ns;
        }
        let ran = self.programs.iter().filter(|program| program.run_cnt > 0);
        ran.chain((all.run_cnt > 0).then_some(&all))
            .map(|program| self.cost(program))
            .collect()
    }

    fn cost(&self, program: &Program) -> String {
        let Program {
            name,
            run_cnt,
            run_time_ns,
            ..
        } = program;
        let each = run_time_ns / run_cnt;
        let mut text = format!("{name}: {run_cnt} events, {each} ns per event");
        if let Some(ns) = run_time_ns.checked_div(self.exchanges.started) {
            text += &format!(", {ns} ns per exchange");
        }
        text
    }

    /// For people.
    pub fn summary(&self) -> String {
        let balance = match self.balanced {
            true => "account balanced",
            false => "ACCOUNT NOT BALANCED",
        };
        let shown = self.exchanges.emitted + self.exchanges.open_at_exit;
        format!("{}; {balance}", self.told(shown))
    }

    /// The summary while tracing goes on: calls may be on their way here, and open
    /// exchanges are not shown yet.
    pub fn so_far(&self) -> String {
        self.told(self.exchanges.emitted)
    }

    fn told(&self, shown: u64) -> String {
        let Exchanges {
            started,
            filtered_out,
            other_ends,
            open_at_exit,
            ..
        } = self.exchanges;
        let all = started.saturating_sub(other_ends);
        let s = if all == 1 { "" } else { "s" };
        let mut text = match self.each_end {
            true => format!("{all} end{s} of exchanges seen"),
            false => format!("{all} exchange{s} seen"),
        };
        match other_ends {
            0 => {}
            n if n == all => text += " from both ends",
            n => text += &format!(", {n} of them from both ends"),
        }
        text += &format!("; {shown} shown");
        let left_out = filtered_out.saturating_sub(other_ends);
        for (n, what) in [(left_out, "filtered out"), (open_at_exit, "still open")] {
            if n > 0 {
                text += &format!(", {n} {what}");
            }
        }
        let seen = match self.io.muted {
            Some(_) => "seen",
            None => "in the recording",
        };
        text += &format!("; {} socket calls {seen}", self.io.seen);
        let tls = self.tls.clone().unwrap_or_default();
        for (n, what) in [
            (tls.io.seen, "calls of TLS libraries"),
            (
                tls.io.ring_full.unwrap_or(0) + self.trouble.lost_tls,
                "of them lost because the ring was full (--ring-size)",
            ),
            (
                self.trouble.unresolved_tls,
                "TLS sessions whose socket was not found",
            ),
            (
                self.trouble.unseen_reads,
                "TLS sessions joined while a read was under way",
            ),
            (
                self.io.ring_full.unwrap_or(0),
                "lost because the ring was full (--ring-size)",
            ),
            (self.io.fault, "without readable payload"),
            (
                self.io.capped + tls.io.capped,
                "cuts where more moved than is copied",
            ),
            (
                self.trouble.unwritten,
                &format!("records not written {}", self.why_unwritten),
            ),
            (
                self.trouble.unrecorded,
                "kernel records missing at the end of the recording",
            ),
            (
                self.trouble.skipped_runs,
                "not seen because the kernel skipped a busy program",
            ),
            (
                self.trouble.evicted_connections,
                "connections given up (--max-connections, --max-memory)",
            ),
        ] {
            if n > 0 {
                text += &format!(", {n} {what}");
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_says_how_many_exchanges_there_were_and_what_became_of_them() {
        let said = |started, emitted, other_ends, left_out, open, each_end| {
            let stats = Stats {
                exchanges: Exchanges {
                    started,
                    emitted,
                    filtered_out: other_ends + left_out,
                    other_ends,
                    open_at_exit: open,
                },
                each_end,
                ..Stats::default()
            };
            let text = stats.summary();
            text.split("; 0 socket")
                .next()
                .unwrap_or_default()
                .to_string()
        };
        assert_eq!(said(1, 1, 0, 0, 0, false), "1 exchange seen; 1 shown");
        assert_eq!(
            said(54, 27, 27, 0, 0, false),
            "27 exchanges seen from both ends; 27 shown"
        );
        assert_eq!(
            said(59, 25, 27, 5, 2, false),
            "32 exchanges seen, 27 of them from both ends; 27 shown, 5 filtered out, 2 still open"
        );
        assert_eq!(
            said(54, 54, 0, 0, 0, true),
            "54 ends of exchanges seen; 54 shown"
        );
    }

    #[test]
    fn costs_are_told_of_what_ran() {
        let program = |name: &str, run_cnt, run_time_ns| Program {
            name: name.into(),
            run_cnt,
            run_time_ns,
            skipped: 0,
        };
        let mut stats = Stats {
            programs: vec![
                program("socket__send", 30, 3000),
                program("socket__recv", 10, 5000),
                program("socket__state", 0, 0),
            ],
            ..Stats::default()
        };
        assert_eq!(
            stats.costs()[0],
            "socket__send: 30 events, 100 ns per event"
        );
        stats.exchanges.started = 10;
        assert_eq!(
            stats.costs(),
            [
                "socket__send: 30 events, 100 ns per event, 300 ns per exchange",
                "socket__recv: 10 events, 500 ns per event, 500 ns per exchange",
                "all BPF programs: 40 events, 200 ns per event, 800 ns per exchange",
            ]
        );
        stats.programs.clear();
        assert!(stats.costs().is_empty());
    }
}
