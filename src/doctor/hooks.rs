//! A line about each hook. Pure.

use super::facts::Host;
use super::report::{Check, HookReport, Part};
use crate::capture::{plan, Facts, HOOKS};
use crate::config::HookChoice;

/// The hooks, and a line about each: the one that is taken, and why not the others.
pub fn hooks(host: &Host, facts: &Facts, wanted: HookChoice) -> (Vec<HookReport>, Vec<Check>) {
    let chosen = plan::choose(facts, wanted).map(|(hook, _)| hook);
    let mut reports = Vec::new();
    let mut checks = Vec::new();
    let mut better = true;
    for spec in HOOKS {
        let (id, name, choice) = (spec.check, spec.name, spec.choice);
        let taken = chosen.as_ref().is_ok_and(|hook| *hook == spec.hook);
        let (available, reason, fix) = match plan::choose(facts, choice) {
            Ok((_, reason)) => (true, reason, String::new()),
            Err(unsupported) => (false, unsupported.reason, unsupported.fix),
        };
        let (reason, fix) = match &host.trampolines_refused {
            // What the kernel says counts more than a plan.
            Some(refused) if choice == HookChoice::Fexit && host.may_load() && host.btf => (
                format!("the kernel refuses programs on functions: {refused}"),
                "a kernel with BPF trampolines, and nobody's policy against them".to_string(),
            ),
            _ => (reason, fix),
        };
        better &= !taken;
        let ok = |text: String| Check::ok(Part::Hooks, id, text);
        checks.push(match (&chosen, available) {
            (Ok(_), _) if taken => ok(format!("{name}: used; {reason}")),
            (Ok(_), _) if !better => ok(format!("{name}: not needed; {reason}")),
            (_, true) => ok(format!("{name}: not asked for; {reason}")),
            (Ok(_), false) => Check::degraded(
                Part::Hooks,
                id,
                format!("{name}: unavailable; {reason}"),
                fix,
            ),
            (Err(_), false) => Check::failed(
                Part::Hooks,
                id,
                format!("{name}: unavailable; {reason}"),
                fix,
            ),
        });
        reports.push(HookReport {
            hook: name,
            available,
            taken,
            reason,
        });
    }
    if let (Err(unsupported), false) = (chosen, facts.may_load && facts.btf) {
        // One reason for all of them, which has a line of its own.
        checks = vec![Check::failed(
            Part::Hooks,
            "hooks",
            format!("none: {}", unsupported.reason),
            "see above",
        )];
    }
    (reports, checks)
}
