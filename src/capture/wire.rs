//! The wire contract of `src/bpf/http_tracer.h`, in Rust.
//!
//! Sizes are checked here and by `_Static_assert` there. Only [`super::decode`]
//! and the code that talks to the maps use these types.

use plain::Plain;

/// How records are laid out; [`super::decode`] reads all before it, too.
pub const VERSION: u32 = 1;

pub const SLOTS: usize = 65536;

pub const KIND_TEST: u16 = 0;
pub const KIND_OPEN: u16 = 1;
pub const KIND_DATA: u16 = 2;
pub const KIND_EOF: u16 = 3;
pub const KIND_STATE: u16 = 4;
pub const KIND_CALL: u16 = 5;
pub const KIND_TLS: u16 = 16;
pub const KIND_PLAIN: u16 = 17;
pub const KIND_EXEC: u16 = 18;

pub const FLAG_LAST: u8 = 1;
pub const FLAG_FAULT: u8 = 2;
pub const FLAG_TLS: u8 = 1;
pub const FLAG_TLS_SERVER: u8 = 2;
pub const FLAG_UNSEEN: u8 = 4;
pub const FLAG_FIRST_RECV: u8 = 8;
pub const FLAG_FIRST_SEND: u8 = 16;
pub const FLAG_REFUSED: u8 = 4;
pub const FLAG_MOVES: u8 = 16;
pub const FLAG_SKIPPED_RECV: u8 = 8;
pub const FLAG_SKIPPED_SEND: u8 = 16;
pub const FLAG_DIR_CHANGE: u8 = 32;
pub const FLAG_POSITIONS: u8 = 64;
pub const FLAG_LOST: u8 = 64;
pub const FLAG_SEND_PENDING: u8 = 128;
pub const FLAG_ORIGIN: u8 = 128;

pub const FILTER_PID: u32 = 1;
pub const FILTER_COMM: u32 = 2;
pub const FILTER_PORT: u32 = 4;
pub const FILTER_NETNS: u32 = 8;
pub const FILTER_TREE: u32 = 16;

pub const TLS_OFF: u32 = 0;
pub const TLS_TASK: u32 = 1;
pub const TLS_HASH: u32 = 2;

pub const VERDICT_OTHER: u32 = 2;
pub const VERDICT_SUPPRESSED: u32 = 3;
pub const VERDICT_FORGOTTEN: u32 = 4;

#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hdr {
    pub ts: u64,
    pub conn: u64,
    pub tgid: u32,
    pub tid: u32,
    pub kind: u16,
    pub dir: u8,
    pub flags: u8,
    pub len: u32,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DataHdr {
    pub h: Hdr,
    pub pos: u64,
    pub size: u64,
    pub captured: u32,
    pub slot: u32,
    pub comm: [u8; 16],
}

#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quiet {
    pub pos: u64,
    pub ts: u64,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Open {
    pub h: Hdr,
    pub this: u64,
    pub peer: u64,
    pub netns: u32,
    pub family: u16,
    pub local_port: u16,
    pub remote_port: u16,
    pub path_len: u16,
    pub slot: u32,
    pub local: [u8; 16],
    pub remote: [u8; 16],
    pub pos: [u64; 2],
    pub path: [u8; 92],
    pub pad: u32,
}

impl Default for Open {
    fn default() -> Self {
        Open {
            h: Hdr::default(),
            this: 0,
            peer: 0,
            netns: 0,
            family: 0,
            local_port: 0,
            remote_port: 0,
            path_len: 0,
            slot: 0,
            local: [0; 16],
            remote: [0; 16],
            pos: [0; 2],
            path: [0; 92],
            pad: 0,
        }
    }
}

#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    pub h: Hdr,
    pub old_state: u32,
    pub new_state: u32,
    pub err: u32,
    pub shutdown: u32,
    pub pos: [u64; 2],
}

#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct Call {
    pub o: Open,
    pub call: u32,
    /// Older recordings have 0 here.
    pub error: u32,
    pub comm: [u8; 16],
}

#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tls {
    pub h: Hdr,
    pub session: u64,
    pub slot: u32,
    pub pad: u32,
}

/// Shared memory of one connection; see `struct ht_slot` for who writes what.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct Slot {
    pub conn: u64,
    pub pos: [u64; 2],
    pub ts: [u64; 2],
    pub user_conn: u64,
    pub mute: [u64; 2],
    pub grant: [u64; 2],
    pub verdict: u32,
    pub counted: u32,
    pub seal: [u64; 2],
    pub pad: [u64; 3],
}

/// A power of two; the last is never used.
pub const OUTCOMES: usize = 8;

#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct Counters {
    /// Seen, delivered, filtered, not HTTP, muted, ring full, fault.
    pub calls: [u64; OUTCOMES],
    pub bytes: [u64; OUTCOMES],
    pub lost_open: u64,
    pub lost_state: u64,
    pub lost_call: u64,
    pub conns: u64,
    pub no_conn: u64,
    /// Calls of TLS libraries, likewise.
    pub tls_calls: [u64; OUTCOMES],
    pub tls_bytes: [u64; OUTCOMES],
    pub lost_tls: u64,
}

const _: () = {
    assert!(size_of::<Hdr>() == 32);
    assert!(size_of::<DataHdr>() == 72);
    assert!(size_of::<Quiet>() == 16);
    assert!(size_of::<Open>() == 208);
    assert!(size_of::<State>() == 64);
    assert!(size_of::<Call>() == 232);
    assert!(size_of::<Tls>() == 48);
    assert!(size_of::<Slot>() == 128);
};

// SAFETY: all are repr(C), without padding, and valid for any bit pattern.
unsafe impl Plain for Hdr {}
// SAFETY: as above.
unsafe impl Plain for DataHdr {}
// SAFETY: as above.
unsafe impl Plain for Quiet {}
// SAFETY: as above.
unsafe impl Plain for Open {}
// SAFETY: as above.
unsafe impl Plain for State {}
// SAFETY: as above.
unsafe impl Plain for Call {}
// SAFETY: as above.
unsafe impl Plain for Tls {}
// SAFETY: as above.
unsafe impl Plain for Counters {}

/// What `raw` opens with; `None` if not all of it is here. Records in the ring are 8-byte
/// aligned, those of a file are not.
#[inline]
pub fn read<T: Plain + Copy>(raw: &[u8]) -> Option<T> {
    let whole = raw.len() >= size_of::<T>();
    // SAFETY: Plain: valid for any bytes, of which there are enough.
    whole.then(|| unsafe { raw.as_ptr().cast::<T>().read_unaligned() })
}

/// How long a record says it is; `None` if not even its header is here.
pub fn length(raw: &[u8]) -> Option<usize> {
    let hdr: Hdr = read(raw)?;
    Some(hdr.len as usize)
}

/// A record of user space's own: a header and some numbers.
pub fn user_record(kind: u16, ts: u64, numbers: &[u64]) -> Vec<u8> {
    let hdr = Hdr {
        ts,
        kind,
        len: (size_of::<Hdr>() + size_of_val(numbers)) as u32,
        ..Hdr::default()
    };
    // SAFETY: Plain: any structure without padding may be seen as bytes.
    let mut raw = unsafe { plain::as_bytes(&hdr) }.to_vec();
    raw.extend(numbers.iter().flat_map(|number| number.to_ne_bytes()));
    raw
}

/// The time of a record of user space's own, if it is of that kind.
pub fn user_time(raw: &[u8], kind: u16) -> Option<u64> {
    let hdr: Hdr = read(raw)?;
    (hdr.kind == kind).then_some(hdr.ts)
}

/// The numbers of a record of user space's own, if it is of that kind.
pub fn user_numbers<const N: usize>(raw: &[u8], kind: u16) -> Option<[u64; N]> {
    user_time(raw, kind)?;
    let mut numbers = [0; N];
    let words = raw.get(size_of::<Hdr>()..)?.chunks_exact(8);
    if words.len() < N {
        return None;
    }
    for (number, word) in numbers.iter_mut().zip(words) {
        *number = u64::from_ne_bytes(word.try_into().ok()?);
    }
    Some(numbers)
}
