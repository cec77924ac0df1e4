//! `/proc/PID/status`.

/// A set of capabilities, bit by bit (capabilities(7), include/uapi/linux/capability.h).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities(pub u64);

impl Capabilities {
    pub const DAC_READ_SEARCH: u8 = 2;
    pub const SYS_PTRACE: u8 = 19;
    pub const SYS_ADMIN: u8 = 21;
    pub const SYS_RESOURCE: u8 = 24;
    pub const PERFMON: u8 = 38;
    pub const BPF: u8 = 39;

    /// Those that matter here, with their names.
    pub const NAMED: [(u8, &'static str); 6] = [
        (Self::BPF, "CAP_BPF"),
        (Self::PERFMON, "CAP_PERFMON"),
        (Self::SYS_PTRACE, "CAP_SYS_PTRACE"),
        (Self::DAC_READ_SEARCH, "CAP_DAC_READ_SEARCH"),
        (Self::SYS_RESOURCE, "CAP_SYS_RESOURCE"),
        (Self::SYS_ADMIN, "CAP_SYS_ADMIN"),
    ];

    pub fn has(self, bit: u8) -> bool {
        self.0 >> bit & 1 == 1
    }
}

/// What of it is of use here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    pub name: String,
    /// `R`, `S`, `D`, `T`, `Z`, ...
    pub state: Option<char>,
    /// The effective user.
    pub uid: Option<u32>,
    pub effective: Capabilities,
    /// 0 none, 1 strict, 2 a filter.
    pub seccomp: Option<u8>,
    /// Its process id in each pid namespace from ours inwards.
    pub pids: Vec<u32>,
    /// It has memory of its own, which a kernel thread has not.
    pub has_memory: bool,
}

impl Status {
    pub(super) fn parse(text: &str) -> Self {
        let mut status = Status::default();
        for (key, value) in text.lines().filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            match key {
                "Name" => status.name = value.to_string(),
                "VmSize" => status.has_memory = true,
                "State" => status.state = value.chars().next(),
                "Uid" => {
                    status.uid = value
                        .split_whitespace()
                        .nth(1)
                        .and_then(|uid| uid.parse().ok());
                }
                "CapEff" => {
                    status.effective =
                        Capabilities(u64::from_str_radix(value, 16).unwrap_or_default());
                }
                "Seccomp" => status.seccomp = value.parse().ok(),
                "NSpid" => {
                    status.pids = value
                        .split_whitespace()
                        .filter_map(|pid| pid.parse().ok())
                        .collect();
                }
                _ => {}
            }
        }
        status
    }
}
