//! What is known of a file that was scanned, and when it may be scanned again.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::proc::finder::Id;
use crate::proc::tls::Contents;

/// A file that changes again and again is scanned a few times at once, and then less and
/// less often.
const AT_ONCE: u32 = 2;
const AGAIN: Duration = Duration::from_millis(250);
const SELDOM: u32 = 11; // 250 ms << 11: 9 minutes

/// A file that was scanned.
pub struct Scanned {
    /// By this, what has its inode number now is still that file.
    pub id: Id,
    pub contents: Contents,
    /// To be kept though no process uses it, as it may be the next one's: its path.
    pub kept: Option<PathBuf>,
    /// To be scanned again.
    pub stale: bool,
    pub slow: bool,
    /// A warning said why it cannot be scanned.
    pub said: bool,
    /// How often it was found changed, and when it may be scanned again.
    pub changes: u32,
    pub next: Instant,
    /// In which round it was last seen, and in whose process.
    pub round: u64,
    pub uid: u32,
}

impl Scanned {
    pub fn is_library(&self) -> bool {
        !self.contents.found.is_empty()
    }

    /// It is scanned again: sets when it may be scanned once more.
    pub fn again(&mut self, now: Instant) {
        let quiet = now.saturating_duration_since(self.next);
        let pause = |changes: u32| AGAIN * (1 << changes.saturating_sub(AT_ONCE).min(SELDOM));
        self.changes = match quiet > 20 * pause(self.changes) {
            true => 1,
            false => self.changes + 1,
        };
        self.next = now;
        if self.changes > AT_ONCE {
            self.next += pause(self.changes);
        }
    }
}
