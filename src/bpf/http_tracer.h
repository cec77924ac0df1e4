/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The wire contract: what the kernel side tells user space, and the other way.
 *
 * The only header that both sides see; `capture::wire` (Rust) mirrors it and a
 * test compares every size and offset. Rules: constants are enums, no bool, no
 * bitfield, no union, no pointer; padding is spelled out. Kind numbers are
 * never reused.
 */
#ifndef HT_HTTP_TRACER_H
#define HT_HTTP_TRACER_H

/*
 * How records are laid out. Recordings say theirs, and every one that was ever
 * written stays readable: raised by each change that a reader must know of.
 */
enum ht_version {
	HT_VERSION = 1,
};

enum ht_limits {
	HT_SLOTS = 65536,	       /* power of two: `id & (HT_SLOTS - 1)` */
	HT_PIECE = 16384,	       /* most payload of one record */
	HT_EVENT_CAP = 262144,	       /* most payload of one call, in a full ring */
	HT_EVENT_CAP_FRAMES = 1048576, /* the same of HTTP/2, or in a ring with room */
	HT_RUN_CAP = 262144,	       /* payload of a run, in a full ring */
	HT_RUN_WAKE = 65536,	       /* payload after which user space is woken to say "mute" */
	HT_DATA_HEAD = 256, /* of HTTP/2's DATA, where it is counted: copied all the same */
	HT_SNIFF_TRIES = 8, /* unknown openings until a connection is given up */
	HT_COMM_LEN = 16,
	HT_UNIX_PATH = 92,
};

enum ht_kind {
	HT_KIND_TEST = 0,  /* never sent by the kernel: for tests of "unknown kind" */
	HT_KIND_OPEN = 1,  /* a socket seen for the first time: struct ht_open */
	HT_KIND_DATA = 2,  /* bytes moved: struct ht_data */
	HT_KIND_EOF = 3,   /* the peer's end of stream was read: struct ht_hdr */
	HT_KIND_STATE = 4, /* a TCP state change: struct ht_state */
	HT_KIND_CALL = 5,  /* accept, connect or close: struct ht_call */

	HT_KIND_TLS = 16,   /* a TLS session found its connection: struct ht_tls */
	HT_KIND_PLAIN = 17, /* bytes inside TLS: struct ht_data, `conn` is the session */
	HT_KIND_EXEC = 18,  /* a process became another program: struct ht_hdr */
};

enum ht_dir {
	HT_RECV = 0,
	HT_SEND = 1,
};

enum ht_flags {
	HT_F_LAST = 1,	      /* the last record of its call */
	HT_F_FAULT = 2,	      /* the bytes should have been copied but could not be read */
	HT_F_NO_PAYLOAD = 4,  /* the call has no user buffer (sendfile, splice) */
	HT_F_TLS = 1,	      /* in ht_open: a TLS handshake began on it */
	HT_F_TLS_SERVER = 2,  /* and its first bytes were received */
	HT_F_UNSEEN = 4,      /* of HT_KIND_PLAIN: what was read before may not all be told */
	HT_F_REFUSED = 4,     /* in ht_open: what moved first was looked at, and is no HTTP */
	HT_F_FIRST_RECV = 8,  /* in ht_open: nothing was received before this call */
	HT_F_FIRST_SEND = 16, /* in ht_open: nothing was sent before this call */
	HT_F_MOVES = 16,      /* in ht_tls: one on the same connection goes on as this one */
	HT_F_SKIPPED_RECV =
		8, /* in ht_data: a struct ht_skipped_to of that direction is in front */
	HT_F_SKIPPED_SEND = 16,
	HT_F_POSITIONS = 64, /* in ht_open: `pos` is known */
	HT_F_LOST = 64,	     /* in ht_data: the connection's record before it found the ring full */
	HT_F_SEND_PENDING =
		128,	   /* in ht_data: sent bytes are to be told of yet, see ht_send_ahead() */
	HT_F_ORIGIN = 128, /* in ht_open: `pos` is where each direction of TCP began */
	HT_F_DIR_CHANGE = 32, /* the first record since the other direction moved */
};

/* In front of every record. 32 bytes. */
struct ht_hdr {
	__u64 ts;   /* CLOCK_MONOTONIC, ns, at the end of the call */
	__u64 conn; /* identity of the socket, unique while the tracer runs; never 0 */
	__u32 tgid;
	__u32 tid;
	__u16 kind; /* enum ht_kind */
	__u8 dir;   /* enum ht_dir */
	__u8 flags; /* enum ht_flags */
	__u32 len;  /* of the whole record that means something, this header included */
};

/* `size` bytes moved at `pos`; the first `captured` of them follow. */
struct ht_data {
	struct ht_hdr h;
	__u64 pos;
	__u64 size;
	__u32 captured;
	__u32 slot; /* where this connection's struct ht_slot is */
	char comm[HT_COMM_LEN];
	__u8 payload[]; /* behind a struct ht_skipped_to, if the flags say so */
};

/* How far a direction got without a record, before the call reported here. */
struct ht_skipped_to {
	__u64 pos;
	__u64 ts;
};

struct ht_open {
	struct ht_hdr h;
	__u64 self; /* AF_UNIX: opaque identity of this end and of the other */
	__u64 peer;
	__u32 netns;	  /* inode number of the network namespace */
	__u16 family;	  /* AF_INET, AF_INET6 or AF_UNIX */
	__u16 local_port; /* host order */
	__u16 remote_port;
	__u16 path_len; /* AF_UNIX: of `path`; a leading NUL is an abstract name */
	__u32 slot;
	/*
	 * Network order; AF_INET uses the first 4 bytes. AF_UNIX: the first 8 are
	 * the socket's inode number, 0 where there is none (yet, or any more).
	 */
	__u8 local[16];
	__u8 remote[16];
	__u64 pos[2]; /* where each direction goes on, the reported call included; see flags */
	char path[HT_UNIX_PATH];
	__u32 pad;
};

struct ht_state {
	struct ht_hdr h;
	__u32 old_state; /* include/net/tcp_states.h */
	__u32 new_state;
	__u32 err;	/* sk_err, a positive errno; 0 = none */
	__u32 shutdown; /* sk_shutdown: 1 receiving, 2 sending; 4: no process has it */
	__u64 pos[2];	/* how far each direction got, by whatever way; 0 = not known */
};

/*
 * What a TLS session says from now on, and what it said in records before, is
 * this connection's. `h.conn` is 0 when nobody wants it: its connection is
 * filtered out, or reported without TLS (kTLS, or a library that has both).
 */
struct ht_tls {
	struct ht_hdr h; /* HT_F_FIRST_RECV: seen from its first plaintext on */
	__u64 session;
	__u32 slot;
	__u32 pad;
};

enum ht_call_kind {
	HT_CALL_ACCEPT = 0,
	HT_CALL_CONNECT = 2,
	HT_CALL_CLOSE = 4,
	HT_CALL_REFUSED = 8, /* a connect that went on in the background */
};

/* Like ht_open, with the caller's name; `conn` is 0 where it is not known. */
struct ht_call {
	struct ht_open o;
	__u32 call;  /* enum ht_call_kind */
	__u32 error; /* of a connect that failed: its errno, else 0 */
	char comm[HT_COMM_LEN];
};

/*
 * One connection's shared memory (an mmapped array): the kernel says how far
 * both directions are, user space how far it need not see them.
 *
 * `conn` is the owner; the newest connection takes the slot from an older one.
 * What the older one left in `pos` and `ts` is told by `seal`, in whatever order
 * the stores arrive: no barrier is to be had before 5.12.
 * User space writes `user_conn` last (0 first), and the kernel believes the
 * fields after it only while `user_conn` is the owner. No two slots share a cache
 * line: the processors that serve neighbours would take it from each other.
 */
struct ht_slot {
	__u64 conn;
	__u64 pos[2]; /* end of the last bytes seen, by direction */
	__u64 ts[2];
	__u64 user_conn;
	__u64 mute[2];	/* bytes before this position are counted, not reported */
	__u64 grant[2]; /* bytes before this position are copied past HT_RUN_CAP */
	__u32 verdict;	/* enum ht_verdict */
	__u32 counted;	/* bit per direction: of HTTP/2's DATA the length is enough */
	__u64 seal[2];	/* connection ^ pos ^ ts: whose these are, and that they belong together */
	__u64 pad[3];
};

/*
 * What is done with a connection's calls: a policy, whichever protocol asks for it.
 * ht_opening() says which protocol gets which.
 */
enum ht_verdict {
	HT_V_UNKNOWN = 0,
	HT_V_TURNS = 1,	     /* ends take turns, heads open runs: a long run mutes itself */
	HT_V_OTHER = 2,	     /* not a protocol of ours: forget it */
	HT_V_SUPPRESSED = 3, /* its other end is reported instead */
	HT_V_FORGOTTEN = 4,  /* given up by user space: to be announced again */
	HT_V_STREAM = 5,     /* any byte may be a head's: all is copied but what user space mutes */
};

/* One word each way, in an mmapped array of one entry. */
struct ht_control {
	__u32 want_wake; /* user space sleeps: wake it when there is much to do */
	__u32 pad;
};

/* capture/wire.rs mirrors these structs; a test compares the sizes. */
_Static_assert(sizeof(struct ht_hdr) == 32, "ht_hdr");
_Static_assert(sizeof(struct ht_data) == 72, "ht_data");
_Static_assert(sizeof(struct ht_open) == 208, "ht_open");
_Static_assert(sizeof(struct ht_state) == 64, "ht_state");
_Static_assert(sizeof(struct ht_call) == 232, "ht_call");
_Static_assert(sizeof(struct ht_tls) == 48, "ht_tls");
_Static_assert(sizeof(struct ht_slot) == 128, "ht_slot");

/* What became of each call that moved bytes. The first is the sum of the rest. */
enum ht_outcome {
	HT_IO_SEEN = 0,
	HT_IO_DELIVERED = 1,
	HT_IO_FILTERED = 2,
	HT_IO_OTHER = 3,
	HT_IO_MUTED = 4,
	HT_IO_RING_FULL = 5,
	HT_IO_FAULT = 6,
	HT_IO_OUTCOMES = 8, /* a power of two: the last is never used */
};

struct ht_counters {
	__u64 calls[HT_IO_OUTCOMES];
	__u64 bytes[HT_IO_OUTCOMES];
	__u64 lost_open; /* records other than data that found the ring full */
	__u64 lost_state;
	__u64 lost_call;
	__u64 conns;   /* sockets met */
	__u64 no_conn; /* calls without a place to remember their connection */
	/* calls of TLS libraries and their bytes; counted atomically, see tls.bpf.h */
	__u64 tls_calls[HT_IO_OUTCOMES];
	__u64 tls_bytes[HT_IO_OUTCOMES];
	__u64 lost_tls; /* sessions whose connection could not be told */
};

/* The kernel side's options, set before load. */
enum ht_tls_mode {
	HT_TLS_OFF = 0,
	HT_TLS_TASK = 1, /* threads' state in task storage (5.12) */
	HT_TLS_HASH = 2, /* in a table */
};

enum ht_filter_bits {
	HT_FILTER_PID = 1,
	HT_FILTER_COMM = 2,
	HT_FILTER_PORT = 4,
	HT_FILTER_NETNS = 8,
	HT_FILTER_TREE = 16, /* descendants of CMD */
};

#endif
