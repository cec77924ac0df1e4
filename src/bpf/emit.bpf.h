/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Records into the ring: the only file that reserves space in it.
 *
 * A reservation's size must be a constant, so data records come in size
 * classes; `h.len` says how much of a record means something. Reserving in
 * place needs no per-CPU scratch, which a program that can be preempted would
 * have to share.
 */
#pragma once

static __always_inline struct ht_counters *ht_counters_get(void)
{
	__u32 zero = 0;

	return bpf_map_lookup_elem(&counters, &zero);
}

/* To a sum of this CPU's. */
static __always_inline void ht_add(__u64 *sum, __u64 n)
{
	if (ht_atomic)
		__sync_fetch_and_add(sum, n);
	else
		*sum += n;
}

/*
 * A wake-up costs the traced process more than the rest of the handler does, so
 * user space is woken only when it sleeps and there is much to do.
 */
static __always_inline __u64 ht_wake(int urgent)
{
	__u32 zero = 0;
	struct ht_control *ctl;

	if (!urgent && bpf_ringbuf_query(&ring, BPF_RB_AVAIL_DATA) < ht_wake_bytes)
		return BPF_RB_NO_WAKEUP;
	ctl = bpf_map_lookup_elem(&control, &zero);
	if (!ctl || !*(volatile __u32 *)&ctl->want_wake)
		return BPF_RB_NO_WAKEUP;
	*(volatile __u32 *)&ctl->want_wake = 0;
	return BPF_RB_FORCE_WAKEUP;
}

/*
 * Is the ring empty enough for a run that user space had no time to look at? What
 * it does not need it says soon, so that only a flood is cut, and not by chance.
 */
static __always_inline int ht_has_room(void)
{
	return bpf_ringbuf_query(&ring, BPF_RB_AVAIL_DATA) < ht_room_bytes;
}

static __always_inline void ht_fill_hdr(struct ht_hdr *h, __u64 ts, __u64 conn, __u16 kind,
					__u8 dir, __u8 flags, __u32 len)
{
	__u64 id = ht_current_ids();

	h->ts = ts;
	h->conn = conn;
	h->tgid = id >> 32;
	h->tid = (__u32)id;
	h->kind = kind;
	h->dir = dir;
	h->flags = flags;
	h->len = len;
}

/* One data record to be written. */
struct ht_copy_part {
	__u64 ts;
	__u64 conn;
	__u64 pos;
	__u64 size;
	__u64 from;	   /* user address */
	__u64 len;	   /* bytes to copy from there, at most HT_PIECE */
	__u64 skipped_pos; /* in front of the bytes, if the flags say so */
	__u64 skipped_ts;
	__u32 slot;
	__u8 dir;
	__u8 flags;
	__u8 urgent;
	__u8 pad;
};

enum ht_emitted {
	HT_EMITTED = 0,
	HT_EMIT_FULL = 1,
	HT_EMIT_FAULT = 2, /* in the ring, but without its bytes */
};

enum { HT_DATA_ROOM = sizeof(struct ht_data) + sizeof(struct ht_skipped_to) };

/*
 * The asm keeps clang from merging the classes into one reservation of a
 * variable size, which the verifier refuses.
 */
#define HT_RESERVE(room)                                                                           \
	({                                                                                         \
		struct ht_data *_d = bpf_ringbuf_reserve(&ring, HT_DATA_ROOM + (room), 0);         \
		asm volatile("/* class " #room " */" : "+r"(_d));                                  \
		_d;                                                                                \
	})

/* The fields in front of the bytes; where the bytes go. */
static __always_inline __u64 ht_fill_data(struct ht_data *d, struct ht_copy_part *p, __u64 len,
					  enum ht_kind kind)
{
	struct ht_skipped_to *skipped = (struct ht_skipped_to *)d->payload;
	__u64 at = 0;

	if (p->flags & (HT_F_SKIPPED_RECV | HT_F_SKIPPED_SEND)) {
		skipped->pos = p->skipped_pos;
		skipped->ts = p->skipped_ts;
		at = sizeof(*skipped);
	}
	ht_fill_hdr(&d->h, p->ts, p->conn, kind, p->dir, p->flags, sizeof(*d) + at + len);
	d->pos = p->pos;
	d->size = p->size;
	d->captured = len;
	d->slot = p->slot;
	return at;
}

/* The thread's name; where old verifiers need not follow, without a call. */
static __always_inline void ht_fill_comm(struct ht_data *d)
{
	if (ht_new_verifier) {
		struct task_struct *task = bpf_get_current_task_btf();

		((__u64 *)d->comm)[0] = ((__u64 *)task->comm)[0];
		((__u64 *)d->comm)[1] = ((__u64 *)task->comm)[1];
	} else {
		bpf_get_current_comm(d->comm, sizeof(d->comm));
	}
}

static __always_inline int ht_finish_part(struct ht_data *d, struct ht_copy_part *p, __u64 room,
					  enum ht_kind kind)
{
	__u64 len = p->len;
	__u64 at;
	int ret = HT_EMITTED;

	/* the class was chosen by this very length, but let the verifier see it */
	barrier_var(len);
	if (len > room)
		len = room;
	at = ht_fill_data(d, p, len, kind);
	if (len && bpf_probe_read_user(d->payload + at, len, (void *)p->from)) {
		d->h.flags |= HT_F_FAULT;
		d->h.len -= len;
		d->captured = 0;
		ret = HT_EMIT_FAULT;
	}
	ht_fill_comm(d);
	bpf_ringbuf_submit(d, ht_wake(p->urgent));
	return ret;
}

#define HT_EMIT_CLASS(room)                                                                        \
	do {                                                                                       \
		struct ht_data *d = HT_RESERVE(room);                                              \
		if (!d)                                                                            \
			goto full;                                                                 \
		ret = ht_finish_part(d, p, room, kind);                                            \
	} while (0)

static __always_inline int ht_emit_part(struct ht_copy_part *p, enum ht_kind kind)
{
	int ret;

	if (p->len == 0) {
		struct ht_data *d = HT_RESERVE(0);

		if (!d)
			goto full;
		ht_fill_data(d, p, 0, kind);
		__builtin_memset(d->comm, 0, sizeof(d->comm)); /* nobody asks whose it is */
		bpf_ringbuf_submit(d, ht_wake(p->urgent));
		ret = HT_EMITTED;
	} else if (p->len <= 128) {
		HT_EMIT_CLASS(128);
	} else if (p->len <= 256) {
		HT_EMIT_CLASS(256);
	} else if (p->len <= 512) {
		HT_EMIT_CLASS(512);
	} else if (p->len <= 1024) {
		HT_EMIT_CLASS(1024);
	} else if (p->len <= 4096) {
		HT_EMIT_CLASS(4096);
	} else {
		HT_EMIT_CLASS(16384);
	}
	return ret;
full:
	return HT_EMIT_FULL;
}

/* ht_emit_part() as a function, so that the verifier checks it once a program. */
__noinline int ht_emit_subprog(struct ht_copy_part *p)
{
	return p ? ht_emit_part(p, HT_KIND_DATA) : HT_EMIT_FULL;
}

/* Records of a fixed size: reserved here, filled by the caller, then submitted. */

static __always_inline struct ht_open *ht_reserve_open(struct ht_counters *cnt)
{
	struct ht_open *o = bpf_ringbuf_reserve(&ring, sizeof(*o), 0);

	if (!o)
		ht_add(&cnt->lost_open, 1);
	return o;
}

static __always_inline struct ht_call *ht_reserve_call(struct ht_counters *cnt)
{
	struct ht_call *c = bpf_ringbuf_reserve(&ring, sizeof(*c), 0);

	if (!c)
		ht_add(&cnt->lost_call, 1);
	return c;
}

static __always_inline void ht_emit_eof(struct ht_counters *cnt, __u64 conn)
{
	struct ht_hdr *h = bpf_ringbuf_reserve(&ring, sizeof(*h), 0);

	if (!h) {
		/* softirq may be in here as well */
		__sync_fetch_and_add(&cnt->lost_state, 1);
		return;
	}
	ht_fill_hdr(h, bpf_ktime_get_ns(), conn, HT_KIND_EOF, HT_RECV, 0, sizeof(*h));
	bpf_ringbuf_submit(h, ht_wake(0));
}

static __always_inline void ht_emit_state(struct ht_counters *cnt, __u64 conn, int old_state,
					  int new_state, int err, int shutdown, __u64 received,
					  __u64 sent)
{
	struct ht_state *s = bpf_ringbuf_reserve(&ring, sizeof(*s), 0);

	if (!s) {
		/* softirq may be in here as well */
		__sync_fetch_and_add(&cnt->lost_state, 1);
		return;
	}
	ht_fill_hdr(&s->h, bpf_ktime_get_ns(), conn, HT_KIND_STATE, 0, 0, sizeof(*s));
	s->old_state = old_state;
	s->new_state = new_state;
	s->err = err;
	s->shutdown = shutdown;
	s->pos[HT_RECV] = received;
	s->pos[HT_SEND] = sent;
	bpf_ringbuf_submit(s, ht_wake(0));
}

/* `conn` 0: nobody wants this session. */
static __always_inline int ht_emit_tls(struct ht_counters *cnt, __u64 session, __u64 conn,
				       __u32 slot, __u8 flags)
{
	struct ht_tls *t = bpf_ringbuf_reserve(&ring, sizeof(*t), 0);

	if (!t) {
		__sync_fetch_and_add(&cnt->lost_tls, 1);
		return HT_EMIT_FULL;
	}
	ht_fill_hdr(&t->h, bpf_ktime_get_ns(), conn, HT_KIND_TLS, 0, flags, sizeof(*t));
	t->session = session;
	t->slot = slot;
	t->pad = 0;
	bpf_ringbuf_submit(t, ht_wake(0));
	return HT_EMITTED;
}

static __always_inline void ht_emit_exec(void)
{
	struct ht_hdr *h = bpf_ringbuf_reserve(&ring, sizeof(*h), 0);

	if (!h)
		return; /* the periodic look at all processes finds it */
	ht_fill_hdr(h, bpf_ktime_get_ns(), 0, HT_KIND_EXEC, 0, 0, sizeof(*h));
	bpf_ringbuf_submit(h, ht_wake(1));
}
