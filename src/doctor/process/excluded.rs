//! The command line's filters, asked about one process.

use super::{degraded, ok, some, unknown, Around, Check, Process};

/// Which of the command line's filters leave it out.
pub(super) fn excluded(process: &Process, around: Around<'_>) -> Vec<Check> {
    let filter = around.filter;
    let mut checks = Vec::new();
    if !filter.comms.is_empty() {
        let names = std::iter::once(&process.name).chain(&process.thread_names);
        let matched: Vec<&String> = names
            .filter(|name| {
                filter
                    .comms
                    .iter()
                    .any(|comm| comm.bytes() == cut(name).as_bytes())
            })
            .collect();
        checks.push(match matched.first() {
            Some(name) => ok("filter_comm", format!("--comm lets {name} pass")),
            None => degraded(
                "filter_comm",
                format!(
                    "--comm leaves it out: its threads are named {}",
                    some(&process.thread_names)
                ),
                // No command made of a name that the process chose itself.
                "leave --comm out, or name one of these",
            ),
        });
    }
    if !filter.ports.is_empty() {
        checks.push(match &process.sockets {
            None => unknown("filter_port", "its ports"),
            Some(sockets) if filter.ports.iter().any(|port| sockets.ports.contains(port)) => {
                ok("filter_port", "--port lets some of its connections pass")
            }
            Some(sockets) => {
                let ports: Vec<String> = sockets.ports.iter().map(u16::to_string).collect();
                let has = if ports.is_empty() {
                    "no TCP port".to_string()
                } else {
                    some(&ports)
                };
                degraded(
                    "filter_port",
                    format!("--port leaves out what it has now: {has}"),
                    "leave --port out",
                )
            }
        });
    }
    if !around.netns.is_empty() {
        let named: Vec<Option<u64>> = around.netns.iter().map(|(_, ino)| *ino).collect();
        checks.push(match process.netns {
            Some(its) if named.contains(&Some(its)) => ok("filter_netns", "--netns lets it pass"),
            Some(_) if named.iter().all(Option::is_some) => degraded(
                "filter_netns",
                "--netns leaves it out: it is in another network namespace",
                format!("--netns {}", process.pid),
            ),
            _ => unknown("filter_netns", "a network namespace of --netns, or its own"),
        });
    }
    checks
}

/// As the kernel keeps a name.
fn cut(name: &str) -> &str {
    let mut end = name.len().min(15);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    &name[..end]
}
