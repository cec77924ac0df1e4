//! What to load and attach: facts about the host in, a plan and a sentence out.
//!
//! Pure, with a test for every branch. The programs are rows of [`super::hooks`] and
//! [`crate::proc::probes`].

use std::fmt;

use super::facts::Facts;
use super::hooks::{Hook, ProgramSpec, Tls, CALLS, EXECS, HOOKS, TREE};
use crate::config::HookChoice;
use crate::proc::probes;

/// Why this host cannot be traced, and what fixes that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    pub reason: String,
    pub fix: String,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.reason, self.fix)
    }
}

impl std::error::Error for Unsupported {}

pub(super) fn unsupported(reason: impl Into<String>, fix: &str) -> Unsupported {
    Unsupported {
        reason: reason.into(),
        fix: fix.to_string(),
    }
}

/// The cheapest hook that the host has, or the one asked for; and why, with what
/// speaks against the cheaper ones.
///
/// # Errors
/// The host has no hook, or not the one asked for.
pub fn choose(facts: &Facts, wanted: HookChoice) -> Result<(Hook, String), Unsupported> {
    if !facts.may_load {
        return Err(unsupported(
            "permission denied: loading BPF programs needs CAP_BPF and CAP_PERFMON",
            "run it as root (sudo http-tracer) or with these; `http-tracer doctor` says more",
        ));
    }
    if !facts.btf {
        return Err(unsupported(
            "kernel has no BTF: /sys/kernel/btf/vmlinux is missing or not readable",
            "use a kernel built with CONFIG_DEBUG_INFO_BTF=y (Debian's since 11 are)",
        ));
    }
    let mut against = String::new();
    for spec in HOOKS {
        if wanted != HookChoice::Auto && wanted != spec.choice {
            continue;
        }
        match (spec.obstacle)(facts) {
            None => {
                let but = if misses_calls(facts, spec.hook) {
                    MISSES
                } else {
                    ""
                };
                return Ok((spec.hook, format!("{}{but}{against}", spec.cost)));
            }
            Some(unsupported) if wanted == spec.choice => return Err(unsupported),
            Some(unsupported) => against += &format!("; not {}: {}", spec.name, unsupported.reason),
        }
    }
    Err(unsupported(
        format!("no hook works on this kernel{against}"),
        "use Linux 5.8 or later with CONFIG_DEBUG_INFO_BTF=y",
    ))
}

const MISSES: &str = "; misses calls, as this kernel preempts BPF programs";

/// The kernel skips calls while the hook's program is preempted, and no backup sees them.
pub fn misses_calls(facts: &Facts, hook: Hook) -> bool {
    facts.preempted && !hook.spec().backups
}

/// Why TLS libraries cannot be probed on this host.
pub fn no_tls(facts: &Facts) -> Option<&'static str> {
    (!facts.uprobes).then_some("this kernel has no uprobes (CONFIG_UPROBE_EVENTS)")
}

/// What is loaded and attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub facts: Facts,
    pub hook: Hook,
    /// Probes go into TLS libraries.
    pub tls: bool,
    /// accept, connect and close are reported.
    pub calls: bool,
}

impl Plan {
    /// The programs outside of libraries, in the order in which they are attached.
    /// `tree`: CMD is followed.
    pub fn programs(&self, tree: bool) -> Vec<&'static ProgramSpec> {
        let spec = self.hook.spec();
        let groups = [
            (tree, TREE),
            (true, spec.programs),
            (self.calls, CALLS),
            (self.tls, EXECS),
            (self.tls, spec.tls_programs),
        ];
        let wanted = groups.into_iter().filter(|(wanted, _)| *wanted);
        wanted
            .flat_map(|(_, programs)| programs)
            .filter(|program| (program.needs)(&self.facts))
            .collect()
    }

    /// Names of all programs that are loaded, those for libraries last.
    pub fn names(&self, tree: bool) -> Vec<&'static str> {
        let programs = self.programs(tree).into_iter().map(|program| program.name);
        let probes = probes::programs().map(|program| program.name);
        programs.chain(probes.filter(|_| self.tls)).collect()
    }

    /// Where threads' state inside TLS libraries is kept, if there is any.
    pub fn tls_state(&self) -> Option<Tls> {
        self.tls.then(|| self.hook.spec().tls)
    }

    /// Probes in libraries go through perf_event_open(2), which wants more privileges.
    pub fn perf_uprobes(&self) -> bool {
        self.tls && !self.facts.uprobe_multi
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capture::facts::ProbeResult;

    const ALL: Facts = Facts {
        btf: true,
        socket_tracepoints: true,
        rdonly_cast: true,
        taken: true,
        sys_exit: true,
        bpf_loop: true,
        task_pt_regs: true,
        socket_functions: true,
        sendpage: false,
        fexit: ProbeResult::Works,
        uring: true,
        preempted: false,
        may_load: true,
        uprobes: true,
        uprobe_multi: true,
        cookies: true,
    };
    /// Debian 12.
    const V6_1: Facts = Facts {
        socket_tracepoints: false,
        rdonly_cast: false,
        sendpage: true,
        ..ALL
    };
    /// Debian 11.
    const V5_10: Facts = Facts {
        bpf_loop: false,
        task_pt_regs: false,
        fexit: ProbeResult::NotTried,
        ..V6_1
    };

    /// Debian's 7.2.
    const V7_2: Facts = Facts {
        preempted: true,
        ..ALL
    };

    fn hook(facts: Facts, choice: HookChoice) -> Result<Hook, String> {
        choose(&facts, choice)
            .map(|(hook, _)| hook)
            .map_err(|unsupported| unsupported.to_string())
    }

    #[test]
    fn the_cheapest_hook_that_is_there_is_taken() {
        for (facts, wanted) in [
            (ALL, Hook::Socket),
            (
                Facts {
                    socket_tracepoints: false,
                    ..ALL
                },
                Hook::Fexit,
            ),
            (
                Facts {
                    rdonly_cast: false,
                    ..ALL
                },
                Hook::Fexit,
            ),
            (V6_1, Hook::Fexit),
            (
                Facts {
                    socket_functions: false,
                    fexit: ProbeResult::NotTried,
                    ..V6_1
                },
                Hook::Syscall,
            ),
            (
                Facts {
                    fexit: ProbeResult::Refused(1),
                    ..V6_1
                },
                Hook::Syscall,
            ),
            (V5_10, Hook::Syscall),
        ] {
            assert_eq!(hook(facts, HookChoice::Auto), Ok(wanted), "{facts:?}");
        }
    }

    #[test]
    fn the_choice_says_what_speaks_against_the_cheaper_hooks() {
        let refused = Facts {
            fexit: ProbeResult::Refused(1),
            ..V6_1
        };
        let (_, why) = choose(&refused, HookChoice::Auto).expect("a hook");
        for word in [
            "some nanoseconds",
            "not socket: ",
            "sock_send_length",
            "not fexit: ",
            "Operation not permitted",
        ] {
            assert!(why.contains(word), "{word}: {why}");
        }
        let (_, why) = choose(&V5_10, HookChoice::Auto).expect("a hook");
        assert!(why.contains("bpf_task_pt_regs"), "{why}");
        let (_, why) = choose(&ALL, HookChoice::Auto).expect("a hook");
        assert_eq!(why, "no cost to other system calls");
        let (_, why) = choose(&refused, HookChoice::Syscall).expect("a hook");
        assert!(!why.contains("not "), "{why}");
    }

    #[test]
    fn the_choice_says_that_calls_are_missed_and_only_then() {
        for (facts, choice, misses) in [
            (V7_2, HookChoice::Auto, false),
            (V7_2, HookChoice::Socket, false),
            (V7_2, HookChoice::Fexit, true),
            (V7_2, HookChoice::Syscall, true),
            (ALL, HookChoice::Fexit, false),
            (ALL, HookChoice::Syscall, false),
        ] {
            let (hook, why) = choose(&facts, choice).expect("a hook");
            assert_eq!(why.contains("misses calls"), misses, "{choice:?}: {why}");
            assert_eq!(misses_calls(&facts, hook), misses, "{choice:?}");
        }
    }

    #[test]
    fn a_hook_that_is_asked_for_is_taken_or_refused() {
        assert_eq!(hook(ALL, HookChoice::Socket), Ok(Hook::Socket));
        assert_eq!(hook(ALL, HookChoice::Fexit), Ok(Hook::Fexit));
        assert_eq!(hook(ALL, HookChoice::Syscall), Ok(Hook::Syscall));
        for (facts, choice, word) in [
            (V6_1, HookChoice::Socket, "sock_recv_length"),
            (V5_10, HookChoice::Fexit, "bpf_task_pt_regs"),
            (
                Facts {
                    socket_functions: false,
                    ..ALL
                },
                HookChoice::Fexit,
                "inet_sendmsg",
            ),
            (
                Facts {
                    fexit: ProbeResult::Refused(1),
                    ..ALL
                },
                HookChoice::Fexit,
                "Operation not permitted",
            ),
            (
                Facts {
                    fexit: ProbeResult::NotTried,
                    ..ALL
                },
                HookChoice::Fexit,
                "not tried",
            ),
            (
                Facts {
                    sys_exit: false,
                    ..ALL
                },
                HookChoice::Syscall,
                "sys_exit",
            ),
        ] {
            let error = hook(facts, choice).unwrap_err();
            assert!(error.contains(word), "{word}: {error}");
        }
    }

    fn plan(hook: Hook, facts: Facts) -> Plan {
        Plan {
            facts,
            hook,
            tls: false,
            calls: false,
        }
    }

    #[test]
    fn a_plan_has_the_programs_of_one_hook() {
        let plan = |hook, facts: &Facts| plan(hook, *facts).names(false).join(" ");
        assert_eq!(
            plan(Hook::Socket, &ALL),
            "socket__send socket__recv socket__state socket__taken \
             socket__uring_submit socket__uring_complete"
        );
        assert_eq!(
            plan(Hook::Socket, &V7_2),
            "socket__send socket__recv socket__state socket__taken socket__taken_backup \
             socket__send_backup socket__recv_backup socket__state_backup \
             socket__uring_submit socket__uring_complete \
             socket__uring_submit_backup socket__uring_complete_backup"
        );
        assert_eq!(plan(Hook::Syscall, &V7_2), plan(Hook::Syscall, &ALL));
        assert_eq!(plan(Hook::Fexit, &V7_2), plan(Hook::Fexit, &ALL));
        assert_eq!(plan(Hook::Syscall, &ALL), "syscall__exit syscall__state");
        assert_eq!(
            plan(Hook::Syscall, &V5_10),
            "syscall__exit_noloop syscall__state"
        );
        let fexit = "fexit__late fexit__thread_exit syscall__state \
             fexit__inet_send fexit__inet_recv fexit__inet6_send fexit__inet6_recv \
             fexit__unix_send fexit__unix_recv ";
        assert_eq!(
            plan(Hook::Fexit, &ALL),
            format!("{fexit}fexit__taken fexit__threads")
        );
        assert_eq!(
            plan(Hook::Fexit, &V6_1),
            format!("{fexit}fexit__inet_page fexit__unix_page fexit__taken fexit__threads")
        );
    }

    #[test]
    fn a_plan_follows_cmd_first_and_calls_last() {
        let all = |facts| {
            let calls = true;
            let hook = Hook::Socket;
            Plan {
                calls,
                ..plan(hook, facts)
            }
            .names(true)
        };
        let programs = all(ALL);
        assert_eq!(programs[..2], ["tree__fork", "tree__exit"]);
        assert!(programs.ends_with(&["calls__exit", "calls__enter"]));
        let programs = all(V7_2);
        let tree = [
            "tree__fork",
            "tree__exit",
            "tree__fork_backup",
            "tree__exit_backup",
        ];
        assert_eq!(programs[..4], tree);
        assert!(programs.ends_with(&["calls__exit_backup", "calls__enter_backup"]));
    }

    #[test]
    fn tls_adds_the_hook_s_own_programs_and_all_probes() {
        for (hook, state, first, n) in [
            (Hook::Socket, Tls::TaskStorage, "tls__done", 1),
            (Hook::Fexit, Tls::Table, "tls__inet_send", 7),
            (Hook::Syscall, Tls::Table, "tls__syscall", 2),
        ] {
            let without = plan(hook, ALL);
            let with = Plan {
                tls: true,
                ..without
            };
            assert_eq!((without.tls_state(), with.tls_state()), (None, Some(state)));
            let before = without.names(false).len();
            let added = &with.names(false)[before..];
            assert_eq!(added[..2], ["tls__exec", first]);
            assert_eq!(added.len(), n + probes::programs().count());
            assert!(!without.perf_uprobes() && !with.perf_uprobes());
        }
        let without = Facts {
            uprobes: false,
            uprobe_multi: false,
            ..ALL
        };
        assert!(no_tls(&without).is_some() && no_tls(&ALL).is_none());
        let with = Plan {
            tls: true,
            ..plan(Hook::Socket, without)
        };
        assert!(with.perf_uprobes());
    }

    #[test]
    fn each_hook_is_its_own_row() {
        for (spec, hook) in HOOKS.iter().zip([Hook::Socket, Hook::Fexit, Hook::Syscall]) {
            assert_eq!((spec.hook, hook.spec().name), (hook, spec.name));
        }
    }

    #[test]
    fn what_is_missing_is_said_and_what_fixes_it() {
        let user = Facts {
            may_load: false,
            ..ALL
        };
        assert!(hook(user, HookChoice::Auto).unwrap_err().contains("sudo"));
        let no_btf = Facts {
            may_load: true,
            ..Facts::default()
        };
        assert!(hook(no_btf, HookChoice::Auto)
            .unwrap_err()
            .contains("CONFIG_DEBUG_INFO_BTF"));
        let nothing = Facts {
            btf: true,
            may_load: true,
            ..Facts::default()
        };
        assert!(hook(nothing, HookChoice::Auto)
            .unwrap_err()
            .contains("sys_exit"));
    }
}
