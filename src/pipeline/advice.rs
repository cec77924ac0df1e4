//! What the kernel side is told of a connection, so that it reports no more than is needed.

use super::Conn;
use crate::conn::stream::Stream;
use crate::event::{Direction, Dismissal, Feedback};
use crate::exchange::pairing::Output;

/// Less is not worth telling the kernel side.
const MUTE_MIN: u64 = 4096;
/// A run this long may outrun what the kernel side copies unasked.
const GRANT_RUN: u64 = 32 << 10;
const GRANT: u64 = 4 << 20;
const GRANT_MULTIPLEXED: u64 = 64 << 20;

/// What was told of a connection that goes on, by direction.
#[derive(Default)]
pub(super) struct Told {
    muted: [u64; 2],
    granted: [u64; 2],
    counted: [bool; 2],
}

/// Tells the kernel side what of this direction need not be reported.
pub(super) fn advise(conn: &mut Conn, dir: Direction, feedback: &mut impl Feedback) {
    dismiss(conn, feedback);
    if conn.told_dismissed {
        return;
    }
    let at = dir as usize;
    let Some(next) = conn.streams[at].next() else {
        return;
    };
    let unneeded = conn.session.unneeded(dir);
    let until = next.saturating_add(unneeded);
    if unneeded >= MUTE_MIN && until > conn.told.muted[at] {
        conn.told.muted[at] = until;
        feedback.mute(conn.key, dir, until.saturating_sub(conn.shift[at]));
    }
    let enough = conn.session.counts_data(dir);
    if enough != conn.told.counted[at] {
        conn.told.counted[at] = enough;
        feedback.count_data(conn.key, dir, enough);
    }
    // Of pipelined requests the answers come as one run, however short each is,
    // and of many at a time any byte may be a head's.
    let (long, grant) = match conn.session.multiplexed() {
        true => (true, GRANT_MULTIPLEXED),
        false => (conn.run[at] >= GRANT_RUN || conn.session.open() > 1, GRANT),
    };
    if long && until.saturating_add(grant / 2) > conn.told.granted[at] {
        let granted = until.saturating_add(grant);
        conn.told.granted[at] = granted;
        feedback.grant(conn.key, dir, granted.saturating_sub(conn.shift[at]));
    }
}

pub(super) fn dismiss(conn: &mut Conn, feedback: &mut impl Feedback) {
    if let Some(why) = conn.session.dismissed().filter(|_| !conn.told_dismissed) {
        conn.told_dismissed = true;
        feedback.dismiss(conn.key, why);
    }
}

/// The other end is reported: this one's exchanges are not, nor its bytes any
/// more. Returns how many were under way.
pub(super) fn shadow(
    conn: &mut Conn,
    keep: bool,
    out: &mut Output,
    feedback: &mut impl Feedback,
) -> u64 {
    conn.shadow = true;
    conn.told_dismissed = true;
    let mut hidden = Output::counting_on(out.counts);
    conn.session.finish_all(None, &mut hidden);
    conn.session.rest();
    conn.streams.iter_mut().for_each(Stream::rest);
    out.counts = hidden.counts;
    if !keep {
        feedback.dismiss(conn.key, Dismissal::Shadow);
    }
    hidden.finished.len() as u64
}
