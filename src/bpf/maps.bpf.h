/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Every map: key, value, who inserts, who deletes, what happens when full. */
#pragma once

enum { HT_OPENING = 24 }; /* bytes that must tell whether a run is HTTP */

enum { HT_OWN = 4 }; /* positions are counted here, they are not TCP's */

/* ht_conn.tls */
enum ht_tls_seen {
	HT_TLS_LOOKS = 1,  /* bytes like a TLS record's were seen on it */
	HT_TLS_BEGAN = 2,  /* the first of them was a handshake's */
	HT_TLS_SERVER = 4, /* and was received */
	HT_TLS_TRY = 16,   /* looks at an unknown opening, up to 15 */
};

/*
 * What the kernel remembers of a connection.
 *
 * Its two directions may be at work on two processors at once, and no lock is taken: of
 * two writes to one byte one may be lost. A lost bit of `started` is set anew by the next
 * call, with the same position by TCP's numbers. Without `announced` or `ended` something
 * is told twice, which user space takes for once; without `lost` a hole in the positions
 * tells; without the others an opening is looked at once more.
 */
struct ht_conn {
	__u64 id;
	__u64 next[2];	      /* position after the last byte seen, by direction */
	__u64 skipped_pos[2]; /* end of bytes without a record, to be told with the next; 0 = none
			       */
	__u64 skipped_ts[2];
	__u64 ino; /* of the socket, to know a reused address (conn_table only) */
	__u64 opening[2 * HT_OPENING / 8]; /* room behind, so that appending stays inside */
	__u64 mmsg_base; /* sendmmsg, recvmmsg: which message of which call is next */
	__u32 mmsg_tid;
	__u32 mmsg_next;
	__u32 slot;
	__u32 run_bytes; /* payload copied since the direction last changed */
	__u32 first_at;	 /* where the first run began that was seen, low bits; while unknown */
	__u32 tls_left;	 /* of the TLS record that is being received, see ht_tls_records() */
	__u64 tls_began; /* when its TLS was seen to begin; 0 = not */
	struct ht_chunks chunks[2];
	__u8 run_dir;
	__u8 verdict; /* enum ht_verdict */
	__u8 tries;   /* openings that were no HTTP */
	__u8 opening_len;
	__u8 unknown : 1;   /* this run opened as something else */
	__u8 announced : 1; /* ht_open is in the ring */
	__u8 ended : 1;	    /* so is the end of what is received */
	__u8 refused : 1;   /* the first run that was seen opened as something else */
	__u8 first_dir : 1; /* its direction */
	__u8 uwsgi : 1;	    /* it opened as packets of uwsgi do */
	__u8 started;	    /* bit per direction: `next` is known; and HT_OWN */
	__u8 lost;	    /* HT_F_LOST, if the next record is to say so */
	__u8 tls;	    /* enum ht_tls_seen, and tries above */
};

/* Records to user space. Filled by emit.bpf.h only; drops are counted. */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 16 << 20);
} ring SEC(".maps");

/* One entry per CPU; read and summed by user space. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct ht_counters);
} counters SEC(".maps");

/* Connection numbers, by CPU, so that no atomic is needed. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} conn_ids SEC(".maps");

/* A new connection, for who has no room for it on the stack: all zero but id, slot and ino. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct ht_conn);
} conn_fresh SEC(".maps");

/* See ht_head_look(). */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct ht_chunk_block);
} chunk_blocks SEC(".maps");

static __always_inline struct ht_chunk_block *ht_chunk_block(void)
{
	__u32 zero = 0;

	return bpf_map_lookup_elem(&chunk_blocks, &zero);
}

/* socket -> ht_stored, of which most want the first member only: a struct ht_conn. */
struct ht_stored {
	struct ht_conn conn;
	__u32 marked[2]; /* by direction, see ht_socket_handled() */
	__u8 state;	 /* that was told last, see ht_socket_state() */
	__u8 pad[7];
};

/* Dies with its socket, so it cannot leak or be full. */
struct {
	__uint(type, BPF_MAP_TYPE_SK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, struct ht_stored);
} conn_storage SEC(".maps");

/*
 * struct sock * -> ht_conn, for hooks whose programs cannot use socket storage.
 * Deleted at TCP_CLOSE; otherwise the least recently used is replaced, and its
 * connection begins anew under another id if it is still alive.
 *
 * An entry that is replaced while a program works on it becomes another connection's
 * under its hands. It was looked up just before, which marks it as used, and such
 * entries are passed over while the kernel finds others near the list's end
 * (__bpf_lru_list_shrink(), kernel/bpf/bpf_lru_list.c): it takes more than 65,536
 * connections, all in use, and a program that is held up meanwhile.
 */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 65536);
	__type(key, __u64);
	__type(value, struct ht_conn);
} conn_table SEC(".maps");

enum { HT_URING_REQS = 4 };

/* What is known of an io_uring request under way. */
struct ht_uring_req {
	__u64 req;   /* its address, as a name; 0 = none */
	__u64 addr;  /* of the bytes, or of the struct iovec array */
	__u64 len;   /* of the buffer, or of the array in entries */
	__u64 sum;   /* over the array */
	__u64 moved; /* bytes so far */
	__u8 op;     /* enum io_uring_op */
	__u8 kind;   /* enum ht_buf_kind */
	__u8 linked; /* the next one waits for it */
	__u8 select; /* its buffer is chosen when the bytes come */
	__u8 waitall;
	__u8 stays; /* it moves bytes until it completes */
	__u8 pad[2];
};

struct ht_uring_key {
	__u64 sk;
	__u32 dir;
	__u32 pad;
};

struct ht_uring {
	struct ht_uring_req r[HT_URING_REQS]; /* in order of submission */
	__u64 told;			      /* the latest, until the second copy knows of it */
};

/*
 * Socket and direction -> requests. Filled at submission, emptied when a request
 * has moved its bytes or completes; the least recently used is replaced, and
 * its bytes count as fault.
 */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 16384);
	__type(key, struct ht_uring_key);
	__type(value, struct ht_uring);
} uring SEC(".maps");

/* Shared memory by connection, see struct ht_slot. The newest owner wins. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, HT_SLOTS);
	__type(key, __u32);
	__type(value, struct ht_slot);
} slots SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct ht_control);
} control SEC(".maps");

/*
 * Filters, filled by user space before the programs are attached. Those of one entry
 * get room for all that is asked for.
 */

struct { /* tgid -> 1 */
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u8);
} pids SEC(".maps");

struct ht_name {
	char comm[HT_COMM_LEN];
};

struct { /* name -> 1 */
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1);
	__type(key, struct ht_name);
	__type(value, __u8);
} comms SEC(".maps");

struct { /* bit per port: word = port / 64 */
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1024);
	__type(key, __u32);
	__type(value, __u64);
} ports SEC(".maps");

struct { /* inode number -> 1 */
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u8);
} netnses SEC(".maps");

/*
 * tgid -> 1: CMD and its descendants. Filled at fork, emptied at exit; when
 * full, a child is not followed, and `tree_full` says how many.
 */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, __u32);
	__type(value, __u8);
} tree SEC(".maps");
