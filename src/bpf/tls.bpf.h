/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * TLS sessions, and which socket each one runs on; no library's structures are
 * looked into. Three rules:
 *
 *   nested     a socket call made inside a call of the library is the session's
 *   size       a library that is fed from memory: of the process's records that were
 *              received and not yet read from a session, those of one connection only
 *              hold as many bytes as a session gives (tls_loose.bpf.h); the same of
 *              what a session took and a connection sends
 *   last read  rustls, which reads records as they come: the connection whose TLS
 *              bytes this thread received last; and what it wrote is in the next
 *              bytes sent, if the size is right
 *
 * The first and the last are per thread; in Go "thread" is the goroutine. The hooks call
 * ht_tls_moved() for sockets that speak no HTTP of their own; the programs of tls_probes.bpf.h run
 * where the libraries are entered and left, and can be preempted anywhere: what they share with the
 * hooks is counted atomically.
 */
#pragma once

#define HT_TLS_BASE (1ULL << 48) /* of a session's positions: above all of TCP's */
enum {
	HT_TLS_PACKET = 1024,	 /* a longer write may become several records */
	HT_TLS_RECORD = 1 << 14, /* plaintext in a record, at most */
};
#define HT_TLS_NOBODY (~0ULL) /* instead of a connection: its bytes are unwanted */

/* A call of a library under way. */
struct ht_tls_call {
	__u64 ssl; /* the library's name of the session: an address */
	__u64 buf;
	__u64 len;
	__u64 out; /* where the result's length will be; 0: in the return value */
	__u64 sp;  /* stack pointer at the entry; 0 = no call */
	__u64 ip;  /* where it was entered */
	__u64 at; /* where the last call of Go was entered, whether it is still looked for or not */
	__u32 inner; /* calls inside it that were passed over */
	__u32 file;  /* whose probe told of it, see ht_tls_files */
	__u8 dir;
	__u8 late; /* a write that is reported at its end */
	__u8 how;  /* enum ht_tls_how */
	__u8 pad[5];
};

struct ht_tls_thread {
	struct ht_tls_call call;
	__u64 last_conn; /* TLS bytes were received on it, and not claimed */
	__u64 last_bytes;
	__u64 want_ssl; /* of rustls: a session that wrote and has no connection */
	__u32 want_len; /* what it wrote, at most a record's */
	__u32 last_slot;
	__u64 last_began; /* 0: its beginning was not seen */
	__u32 pad;
	__u32 rust_file; /* whose probe told of the last read of rustls, where, and what */
	__u64 rust_sp;
	__u64 rust_buf;
	__u64 rust_len;
};

struct ht_tls_key {
	__u64 ssl;
	__u32 tgid;
	__u32 pad;
};

enum ht_tls_kind {
	HT_TLS_MOVES = 1,  /* rustls: the program may move it to another address */
	HT_TLS_NESTED = 2, /* its socket calls are made inside the library's */
};

struct ht_tls_session {
	__u64 id;
	__u64 conn; /* 0 = not known yet */
	__u64 next[2];
	__u64 ahead;   /* bytes reported of writes that have not succeeded yet */
	__u32 slot;    /* its own struct ht_slot */
	__u32 carrier; /* that of its connection */
	__u32 run_bytes;
	__u32 file;   /* its library's, see ht_tls_files */
	__u32 writer; /* thread that wrote before the first read, see ht_tls_known */
	__u32 missed; /* its process's tls_go when it was last looked at */
	__u8 run_dir;
	__u8 lost;  /* HT_F_LOST and HT_F_UNSEEN, if the next record is to say so */
	__u8 http2; /* any byte may be a head's, however long a run is */
	__u8 kind;  /* enum ht_tls_kind */
	__u8 known; /* enum ht_tls_known */
	__u8 tries; /* looks into its memory */
	__u8 busy;  /* bit per direction: a call was seen to begin, and not to end */
	__u8 pad[5];
	__u64 sent_buf; /* where the bytes are that `ahead` counts */
	union {
		struct ht_frames frames[2]; /* of HTTP/2 */
		struct ht_chunks chunks[2]; /* of anything else */
	};
};

/*
 * A session that was joined in the middle may be in a read that nobody saw begin,
 * and whose end therefore tells nothing. It is over once another read begins.
 */
enum ht_tls_known {
	HT_TLS_READS = 1,   /* a read was seen to begin */
	HT_TLS_WROTE = 2,   /* before that it wrote: `writer` */
	HT_TLS_WRITERS = 4, /* several threads did */
	HT_TLS_WHOLE =
		8, /* seen from its start: its connection began after the probes were in place */
};

/* thread -> its state. Dies with the thread. */
struct {
	__uint(type, BPF_MAP_TYPE_TASK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, struct ht_tls_thread);
} tls_threads SEC(".maps");

/*
 * pid_tgid -> its thread's state, for older kernels, and where a thread gets no storage:
 * there is none while another task was stopped in the middle of getting some on this
 * CPU (kernel/bpf/bpf_task_storage.c), or while the allocator was (kmalloc_nolock(), 6.18).
 * The least recently used is replaced.
 */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 16384);
	__type(key, __u64);
	__type(value, struct ht_tls_thread);
} tls_thread_table SEC(".maps");

/*
 * Library's session -> ours. Deleted when the library frees it; otherwise the
 * least recently used is replaced, and goes on as another session if alive.
 */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 32768);
	__type(key, struct ht_tls_key);
	__type(value, struct ht_tls_session);
} tls_sessions SEC(".maps");

/*
 * Process with Go's crypto/tls -> how many reads were seen to end that were not seen to
 * begin; the least recently used is replaced.
 */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 4096);
	__type(key, __u32);
	__type(value, __u32);
} tls_go SEC(".maps");

/* (g, tgid) -> its call; overwritten by its next one, least recently used replaced. */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 16384);
	__type(key, struct ht_tls_key);
	__type(value, struct ht_tls_call);
} tls_go_calls SEC(".maps");

/*
 * Numbers of the files whose probes count, each at its remainder: written by user
 * space before the first probe is in and before the first one is taken out.
 *
 * One inode may be probed as several files: overlay mounts of one image show it
 * under numbers of their own (d_real_inode(), fs/overlayfs). Then the programs run
 * once for each of them, one after the other, at every call.
 */
enum { HT_TLS_FILES = 1 << 14 };
__u32 ht_tls_files[HT_TLS_FILES];

static __always_inline int ht_tls_counts(__u32 file)
{
	return *(volatile __u32 *)&ht_tls_files[file & (HT_TLS_FILES - 1)] == file;
}

/*
 * When the last of each file's probes was in, at the same place, and of any file's;
 * 0 = not yet. A session is seen whole if its connection began after that.
 */
__u64 ht_tls_since[HT_TLS_FILES];
__u64 ht_tls_latest;

static __always_inline int ht_tls_whole(__u32 file, __u64 began)
{
	__u64 since = *(volatile __u64 *)&ht_tls_since[file & (HT_TLS_FILES - 1)];

	if (!file)
		since = *(volatile __u64 *)&ht_tls_latest;
	return since && began >= since;
}

/*
 * Calls of libraries under way on the host. While there are none, a socket that
 * speaks HTTP need not ask whether it is inside of one. A thread that dies in a
 * call is counted for ever, which costs the others that question, no more.
 */
__s64 ht_tls_calls;

/* Beside struct ht_slot: numbers of connections. The newest writer wins. */
struct ht_tls_slot {
	__u64 bound;	 /* has a session */
	__u64 ssl;	 /* where that is, if it may be moved */
	__u64 closed;	 /* was closed by its process */
	__u64 forgotten; /* by user space: to be announced again */
	__u64 began;	 /* the newest connection's without a session, see ht_conn.tls_began */
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, HT_SLOTS);
	__type(key, __u32);
	__type(value, struct ht_tls_slot);
} tls_slots SEC(".maps");

__u32 ht_tls_tabled; /* a thread is in the table, though there is storage */
static struct ht_tls_thread ht_tls_thread_none;

/* Apart, for a stack of its own: the hooks' is full. */
static __noinline struct ht_tls_thread *ht_tls_thread_of_table(int create)
{
	__u64 key = bpf_get_current_pid_tgid();
	struct ht_tls_thread *t = bpf_map_lookup_elem(&tls_thread_table, &key);

	if (t || !create)
		return t;
	bpf_map_update_elem(&tls_thread_table, &key, &ht_tls_thread_none, BPF_ANY);
	return bpf_map_lookup_elem(&tls_thread_table, &key);
}

static __always_inline struct ht_tls_thread *ht_tls_thread_get(int create)
{
	struct ht_tls_thread *t;

	if (ht_tls != HT_TLS_TASK)
		return ht_tls_thread_of_table(create);
	t = bpf_task_storage_get(&tls_threads, bpf_get_current_task_btf(), NULL, 0);
	if (!t && *(volatile __u32 *)&ht_tls_tabled)
		t = ht_tls_thread_of_table(0);
	if (t || !create)
		return t;
	t = bpf_task_storage_get(&tls_threads, bpf_get_current_task_btf(), NULL,
				 BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (t)
		return t;
	*(volatile __u32 *)&ht_tls_tabled = 1;
	return ht_tls_thread_of_table(1);
}

static __always_inline void ht_tls_key_of(struct ht_tls_key *key, __u64 ssl)
{
	key->ssl = ssl;
	key->tgid = bpf_get_current_pid_tgid() >> 32;
	key->pad = 0;
}

static __always_inline void ht_tls_reset(struct ht_tls_session *s)
{
	__u64 now = bpf_ktime_get_ns();
	struct ht_slot *slot;

	/* two sessions do not begin in one nanosecond on one CPU */
	s->id = 1ULL << 63 | now << 8 | (bpf_get_smp_processor_id() & 0xff);
	s->slot = (now >> 9) & (HT_SLOTS - 1);
	slot = bpf_map_lookup_elem(&slots, &s->slot);
	if (slot)
		slot->conn = s->id;
	s->conn = 0;
	s->next[HT_RECV] = HT_TLS_BASE;
	s->next[HT_SEND] = HT_TLS_BASE;
	s->ahead = 0;
	s->busy = 0;
	s->run_dir = 0;
	s->run_bytes = 0;
	s->lost = 0;
	s->known = 0;
	s->http2 = 0;
	s->frames[HT_RECV].next = 0;
	s->frames[HT_SEND].next = 0;
}

/* With a stack of its own: the hooks' is full. */
static __noinline void ht_tls_session_new(struct ht_tls_key *key)
{
	__u32 *missed = bpf_map_lookup_elem(&tls_go, &key->tgid);
	struct ht_tls_session fresh = {};

	ht_tls_reset(&fresh);
	if (missed)
		fresh.missed = *missed;
	bpf_map_update_elem(&tls_sessions, key, &fresh, BPF_NOEXIST);
}

/* Was its connection closed? */
static __always_inline int ht_tls_ended(struct ht_tls_session *s)
{
	struct ht_tls_slot *slot;

	if (!s->conn || s->conn == HT_TLS_NOBODY)
		return 0;
	slot = bpf_map_lookup_elem(&tls_slots, &s->carrier);
	return slot && slot->closed == s->conn;
}

/*
 * The session of this address, a new one if the address is used again. A nested
 * one shows that by itself, by calls on another socket; until then it may have
 * plaintext to give that came before the end.
 */
static __always_inline struct ht_tls_session *ht_tls_session_get(struct ht_tls_key *key)
{
	struct ht_tls_session *s = bpf_map_lookup_elem(&tls_sessions, key);

	if (!s) {
		ht_tls_session_new(key);
		return bpf_map_lookup_elem(&tls_sessions, key);
	}
	if (s->kind != HT_TLS_NESTED && ht_tls_ended(s))
		ht_tls_reset(s);
	return s;
}

/* The session runs on that connection, which began then, or 0: before the tracer. */
static __always_inline void ht_tls_bind(struct ht_tls_session *s, __u64 conn, __u32 carrier,
					__u64 began, struct ht_counters *cnt)
{
	struct ht_tls_slot *slot;
	__u8 flags = 0;

	if (s->conn == conn)
		return;
	if (s->conn)
		ht_tls_reset(s); /* an address used again */
	s->conn = conn;
	s->carrier = carrier;
	if (conn == HT_TLS_NOBODY) {
		if (ht_emit_tls(cnt, s->id, 0, 0, 0))
			s->conn = 0; /* to be said again */
		return;
	}
	slot = bpf_map_lookup_elem(&tls_slots, &carrier);
	if (slot) {
		slot->bound = conn;
		slot->ssl = 0;
	}
	if (ht_tls_whole(s->file, began)) {
		s->known |= HT_TLS_WHOLE;
		flags = HT_F_FIRST_RECV;
	}
	if (s->kind == HT_TLS_MOVES)
		flags |= HT_F_MOVES;
	if (ht_emit_tls(cnt, s->id, conn, s->slot, flags))
		s->conn = 0;
}

/* Does a TLS record begin here (RFC 8446 section 5.1)? Its type, or 0. */
static __always_inline __u8 ht_tls_type(__u64 from)
{
	__u8 head[2];

	if (bpf_probe_read_user(head, sizeof(head), (void *)from))
		return 0;
	return head[0] >= 0x14 && head[0] <= 0x17 && head[1] == 3 ? head[0] : 0;
}

/* Has this connection been seen to carry TLS? Looks at a few calls' first bytes. */
static __always_inline int ht_tls_looks(struct ht_conn *c, struct ht_buf *b, __u8 dir)
{
	struct ht_user_iovec one;
	__u8 type;

	if (c->tls & HT_TLS_LOOKS)
		return 1;
	if (c->tls >= 15 * HT_TLS_TRY)
		return 0;
	c->tls += HT_TLS_TRY;
	if (!ht_buf_front(b, &one) || one.len < 2)
		return 0;
	type = ht_tls_type(one.base);
	if (!type)
		return 0;
	c->tls |= HT_TLS_LOOKS;
	if (type == 0x16) {
		c->tls |= dir == HT_RECV ? HT_TLS_BEGAN | HT_TLS_SERVER : HT_TLS_BEGAN;
		c->tls_began = bpf_ktime_get_ns();
	}
	return 1;
}

/* The flags of struct ht_open. */
static __always_inline __u8 ht_tls_open_flags(struct ht_conn *c)
{
	if (!(c->tls & HT_TLS_BEGAN))
		return 0;
	return c->tls & HT_TLS_SERVER ? HT_F_TLS | HT_F_TLS_SERVER : HT_F_TLS;
}

static __always_inline void ht_tls_carrier(struct sock *sk, struct ht_conn *c, struct ht_io *io,
					   struct ht_counters *cnt, int probe)
{
	struct ht_tls_slot *slot = bpf_map_lookup_elem(&tls_slots, &c->slot);

	if (slot && slot->forgotten == c->id) {
		slot->forgotten = 0;
		c->announced = 0;
	}
	if (!c->announced)
		ht_emit_open_carrier(sk, c, io->family, ht_tls_open_flags(c), cnt, probe);
}
