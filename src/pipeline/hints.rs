//! What the kernel side is told of a connection, so that it reports no more than is needed.

use super::Conn;
use crate::conn::stream::Stream;
use crate::event::{Direction, Dismissal, Feedback};
use crate::record::Record;
use crate::tracker::Output;

/// Less is not worth telling the kernel side.
const MUTE_MIN: u64 = 4096;
/// A run this long may outrun what the kernel side copies by itself.
const GRANT_RUN: u64 = 32 << 10;
const GRANT: u64 = 4 << 20;
/// Shorter messages in chunks end before anybody is told of them.
const COUNT_RUN: u64 = 16 << 10;
const GRANT_MULTIPLEXED: u64 = 64 << 20;

/// What was told of a connection that goes on, by direction.
#[derive(Default)]
pub(super) struct SentHints {
    muted: [u64; 2],
    granted: [u64; 2],
    counted: [bool; 2],
}

/// Tells the kernel side what of this direction need not be reported.
pub(super) fn send_hints(conn: &mut Conn, dir: Direction, feedback: &mut impl Feedback) {
    dismiss(conn, feedback);
    if conn.sent_dismissal {
        return;
    }
    let at = dir as usize;
    let Some(next) = conn.streams[at].next() else {
        return;
    };
    let hints = conn.session.hints(dir);
    let until = next.saturating_add(hints.skippable);
    // Where a short chunk ends the kernel side begins to look at the ones behind it.
    let told = conn.sent_hints.counted[at] || hints.multiplexed;
    let enough = (told || conn.run[at] >= COUNT_RUN) && hints.counts_data;
    let least = if enough { 1 } else { MUTE_MIN };
    if hints.skippable >= least && until > conn.sent_hints.muted[at] {
        conn.sent_hints.muted[at] = until;
        feedback.mute(conn.key, dir, until.saturating_sub(conn.shift[at]));
    }
    if enough != conn.sent_hints.counted[at] {
        conn.sent_hints.counted[at] = enough;
        feedback.count_data(conn.key, dir, enough);
    }
    // Of pipelined requests the answers come as one run, however short each is,
    // and of many at a time any byte may be a head's.
    let (long, grant) = match hints.multiplexed {
        true => (true, GRANT_MULTIPLEXED),
        false => (
            conn.run[at] >= GRANT_RUN || conn.session.pending() > 1,
            GRANT,
        ),
    };
    if long && until.saturating_add(grant / 2) > conn.sent_hints.granted[at] {
        let granted = until.saturating_add(grant);
        conn.sent_hints.granted[at] = granted;
        feedback.grant(conn.key, dir, granted.saturating_sub(conn.shift[at]));
    }
}

pub(super) fn dismiss(conn: &mut Conn, feedback: &mut impl Feedback) {
    if let Some(why) = conn.session.dismissed().filter(|_| !conn.sent_dismissal) {
        conn.sent_dismissal = true;
        feedback.dismiss(conn.key, why);
    }
}

/// The other end is followed, and this one is not any more. Returns its exchanges that were
/// under way.
pub(super) fn suppress(
    conn: &mut Conn,
    out: &mut Output,
    feedback: &mut impl Feedback,
) -> Vec<Record> {
    conn.suppressed = true;
    conn.sent_dismissal = true;
    let mut unfinished = Output::counting_on(out.counts);
    conn.session.finish(None, &mut unfinished);
    conn.session.release_buffers();
    conn.streams.iter_mut().for_each(Stream::release_buffers);
    out.counts = unfinished.counts;
    feedback.dismiss(conn.key, Dismissal::Suppressed);
    unfinished.finished
}
