/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The handler: what becomes of one call that moved bytes through a socket.
 *
 *   seen -> filtered            another task's, port's or namespace's
 *        -> other               the connection speaks something else
 *        -> muted               counted only: user space knows these bytes' meaning
 *        -> delivered           in the ring, with as much payload as is wanted
 *        -> ring_full, fault    lost, or in the ring without the payload
 *
 * A hook calls ht_muted_or_skip() with what is known for free, and only when that
 * does not settle it, finds the caller's buffer and calls ht_report().
 */
#pragma once

enum {
	HT_STEPS_WITHOUT_LOOP = 6,
	HT_STEPS = 32768, /* records of one call: of chunks in one of 20 MB there are many */
};

/* In bounds for every verifier, whatever it knows of where the outcome comes from. */
static __always_inline __u64 ht_outcome_index(enum ht_outcome what)
{
	__u64 index = what;

	barrier_var(index);
	return index & (HT_IO_OUTCOMES - 1);
}

static __always_inline void ht_count(struct ht_counters *cnt, enum ht_outcome what, __u64 bytes)
{
	__u64 index = ht_outcome_index(what);

	ht_add(&cnt->calls[index], 1);
	ht_add(&cnt->bytes[index], bytes);
}

/*
 * The connection's slot, unless a newer connection has taken it over. At a
 * change of direction, when nothing is under way, it is taken back.
 */
static __always_inline struct ht_slot *ht_own_slot(struct ht_conn *c, __u8 dir)
{
	struct ht_slot *s = bpf_map_lookup_elem(&slots, &c->slot);

	if (!s || s->conn == c->id)
		return s;
	if (c->run_dir == dir + 1)
		return NULL;
	s->conn = c->id;
	return s;
}

/* User space reports the connection's other end, has no use for it, or forgot it. */
static __always_inline int ht_dismissed(struct ht_conn *c, struct ht_slot *slot)
{
	__u32 verdict;

	if (c->verdict == HT_V_OTHER)
		return HT_IO_OTHER;
	if (!slot || *(volatile __u64 *)&slot->user_conn != c->id)
		return 0;
	verdict = *(volatile __u32 *)&slot->verdict;
	if (verdict == HT_V_SHADOW)
		return HT_IO_MUTED;
	if (verdict == HT_V_FORGOTTEN) {
		c->announced = 0;
		/* what user space said before is void, this included */
		*(volatile __u64 *)&slot->user_conn = 0;
		return 0;
	}
	if (verdict != HT_V_OTHER)
		return 0;
	c->verdict = HT_V_OTHER;
	return HT_IO_OTHER;
}

/* How far a connection, or a TLS session, got without a record. */
static __always_inline void ht_slot_reached(struct ht_slot *slot, __u64 owner, __u8 dir, __u64 pos,
					    __u64 ts)
{
	*(volatile __u64 *)&slot->ts[dir & 1] = ts;
	*(volatile __u64 *)&slot->pos[dir & 1] = pos;
	*(volatile __u64 *)&slot->seal[dir & 1] = owner ^ pos ^ ts;
}

/*
 * Bytes without a record: how far they go stands in the slot, for user space to
 * see at its next look, and comes with the connection's next record.
 */
static __always_inline int ht_keep_skipped(struct ht_io *io, struct ht_conn *c,
					   struct ht_slot *slot)
{
	__u64 end = io->pos + io->n, ts = bpf_ktime_get_ns();
	__u8 dir = io->dir & 1;

	c->skipped_pos[dir] = end;
	c->skipped_ts[dir] = ts;
	ht_slot_reached(slot, c->id, dir, end, ts);
	return HT_IO_MUTED;
}

/* What was skipped goes in front of the record that is made now. */
static __always_inline void ht_tell_skipped(struct ht_copy_part *p, struct ht_conn *c)
{
	if (c->skipped_pos[HT_SEND]) {
		p->flags |= HT_F_SKIPPED_SEND;
		p->skipped_pos = c->skipped_pos[HT_SEND];
		p->skipped_ts = c->skipped_ts[HT_SEND];
		c->skipped_pos[HT_SEND] = 0;
	} else if (c->skipped_pos[HT_RECV]) {
		p->flags |= HT_F_SKIPPED_RECV;
		p->skipped_pos = c->skipped_pos[HT_RECV];
		p->skipped_ts = c->skipped_ts[HT_RECV];
		c->skipped_pos[HT_RECV] = 0;
	}
}

/* Has user space said that of this direction's chunks, or DATA, only the length is wanted? */
static __always_inline int ht_counts(struct ht_slot *slot, __u64 owner, __u8 dir)
{
	return *(volatile __u64 *)&slot->user_conn == owner &&
	       *(volatile __u32 *)&slot->counted >> (dir & 1) & 1;
}

/*
 * A run that user space has not looked at is copied while the ring has room. Then it
 * is muted by itself, except what opens a response: how far it went stands in the
 * slot. Of a chunked body only the data are. 1 = muted.
 */
static __always_inline int ht_too_long(struct ht_io *io, struct ht_conn *c, struct ht_slot *slot,
				       int how)
{
	__u64 end = io->pos + io->n;
	__u8 dir = io->dir & 1;
	int beyond = 0, room = 1;

	if (c->run_bytes >= HT_RUN_CAP) {
		beyond = *(volatile __u64 *)&slot->user_conn != c->id ||
			 end > *(volatile __u64 *)&slot->grant[dir];
		if (beyond)
			room = ht_has_room();
	}
	if (how & HT_USE_LOOP) {
		struct ht_chunks *f = &c->chunks[dir];

		if (f->next) {
			int counts = ht_counts(slot, c->id, dir);

			if (io->turn && !counts)
				f->next = 0;
			if (f->next >= io->pos && (room || ht_chunk_is_known(f))) {
				io->skip = f->sure ? counts | beyond : !room;
				return io->skip && f->next > end;
			}
		}
	}
	if (room)
		return 0;
	io->long_run = 1;
	return !!(how & HT_OLD_VERIFIER); /* old verifiers: their stack is full */
}

/* Counted, not reported: an outcome, or 0 when the bytes must be looked at. */
static __always_inline int ht_muted_or_skip(struct ht_io *io, struct ht_conn *c,
					    struct ht_slot *slot, int how)
{
	__u64 end = io->pos + io->n;
	__u8 dir = io->dir & 1;

	io->turn = c->run_dir != dir + 1;
	if (io->turn) {
		c->run_dir = dir + 1;
		c->run_bytes = 0;
	}
	/* of HTTP/2 any byte may be a head's, and both sides talk at once */
	if (!slot || (c->verdict != HT_V_HTTP && c->verdict != HT_V_HTTP2))
		return 0;
	/* the call that reaches the end of what is muted is reported, for its time */
	if (*(volatile __u64 *)&slot->user_conn == c->id &&
	    end < *(volatile __u64 *)&slot->mute[dir])
		return ht_keep_skipped(io, c, slot);
	if (c->verdict == HT_V_HTTP && ht_too_long(io, c, slot, how))
		return ht_keep_skipped(io, c, slot);
	return 0;
}

/*
 * May a message that begins with this call go on in the next? Not if it was short, or all
 * that was there to be received: then its head is not looked through.
 */
static __always_inline int ht_goes_on(struct ht_io *io, struct ht_buf *b)
{
	if (io->n < HT_CHUNK_HEAD_CALL)
		return 0;
	/* a buffer that was flushed as it was full has a round size */
	return io->n >= HT_PIECE || io->n % HT_CHUNK_HEAD_CALL == 0 ||
	       (io->dir == HT_RECV && b->kind == HT_BUF_ONE && io->n == b->len);
}

/*
 * Where a chunk's line begins in the next `n` bytes from `pos` on, for all that is known:
 * it was followed to there, or what is muted ends there. 0 = not known.
 */
static __always_inline int ht_chunks_known(struct ht_chunks *f, __u32 number, __u64 owner, __u8 dir,
					   __u64 pos, __u64 n)
{
	struct ht_slot *slot;
	__u64 ends;

	if (f->next >= pos)
		return 1;
	f->next = 0;
	f->skip = 0;
	slot = bpf_map_lookup_elem(&slots, &number);
	if (!slot || !ht_counts(slot, owner, dir))
		return 0;
	/* then what is muted ends where a chunk does */
	ends = *(volatile __u64 *)&slot->mute[dir];
	if (ends < pos || ends - pos >= n)
		return 0;
	ht_chunks_at(f, ends, HT_CHUNK_END, 1);
	return 1;
}

/* Where a chunk's line may begin in this call; see chunks.bpf.h. 1 = it is followed. */
static __always_inline int ht_chunks_seek(struct ht_io *io, struct ht_conn *c, struct ht_buf *b)
{
	__u8 dir = io->dir & 1, byte = 0;
	struct ht_chunks *f = &c->chunks[dir];

	if (ht_chunks_known(f, c->slot, c->id, dir, io->pos, io->n))
		return 1;
	if (io->turn) {
		if (!ht_goes_on(io, b))
			return 0;
		ht_chunks_at(f, io->pos, HT_CHUNK_HEAD, 0);
		return 1;
	}
	struct ht_user_iovec one;

	if (!ht_buf_front(b, &one) || !one.len || bpf_probe_read_user(&byte, 1, (void *)one.base) ||
	    !ht_chunk_may_begin(byte))
		return 0;
	ht_chunks_guess(f, io->pos, byte);
	return 1;
}

/* The same, verified by itself. */
__noinline int ht_chunks_seek_subprog(struct ht_io *io, struct ht_conn *c, struct ht_buf *b)
{
	return io && c && b ? ht_chunks_seek(io, c, b) : 0;
}

/* What of a call's next bytes is a record. `how`: enum ht_chunk_how. */
__noinline __u64 ht_chunks_span_subprog(struct ht_chunks *f, __u64 pos, __u64 from, __u64 left,
					__u64 how)
{
	return f ? ht_chunks_span(f, pos, from, left, how) : ht_span_all(left);
}

/* How far the copying of one call's bytes is. */
struct ht_copy_cursor {
	__u64 pos;
	__u64 iov; /* next struct iovec */
	__u64 seg; /* what is left of the present one */
	__u64 seg_len;
	__u64 left; /* bytes of the call not yet in a record */
	__u64 iovs_left;
	__u64 cap;   /* bytes that may still be copied; 5.10 knows of whole words only */
	__u32 ample; /* when no more than that may be, chunks are believed */
	__u8 chunks; /* are followed */
	__u8 skip;   /* and their data counted only */
	__u8 pad[2];
};

/*
 * The verifier would follow these numbers from step to step, through every combination.
 * It need not know them, nor that they are written over by themselves.
 */
static __always_inline void ht_walk_forget(struct ht_copy_cursor *at)
{
	bpf_probe_read_kernel(at, sizeof(*at), at);
}

struct ht_walk {
	struct ht_copy_part p;
	struct ht_copy_cursor at;
	struct ht_chunks chunks; /* of this direction, while they are followed */
	__u32 outcome;
	__u32 compat; /* as in struct ht_buf */
};

static __always_inline int ht_emit(struct ht_copy_part *p, int how)
{
	return how & HT_SUBPROG ? ht_emit_subprog(p) : ht_emit_part(p, HT_KIND_DATA);
}

/* One record; 1 = no more. */
static __always_inline long ht_walk_one(struct ht_walk *w, int how)
{
	struct ht_copy_cursor *at = &w->at;
	__u64 len, size;
	int ret;

	if (!at->seg_len) {
		struct ht_user_iovec one;

		if (!at->iovs_left || ht_iovec_read(&one, at->iov, &w->compat))
			return 1;
		at->iov += ht_iovec_size(*(volatile __u32 *)&w->compat);
		at->iovs_left--;
		at->seg = one.base;
		at->seg_len = one.len < at->left ? one.len : at->left;
	}
	len = at->seg_len;
	if (len > at->cap)
		len = at->cap;
	if (len > HT_PIECE)
		len = HT_PIECE;
	size = len;
	if ((how & HT_USE_LOOP) && at->chunks && at->seg_len) {
		__u64 skip =
			at->skip || at->cap <= HT_PIECE || (at->cap <= at->ample && w->chunks.sure);
		__u64 span = ht_chunks_span_subprog(&w->chunks, at->pos, at->seg, at->seg_len,
						    skip * HT_CHUNK_SKIP);

		size = HT_SPAN_SIZE(span);
		len = HT_SPAN_LEN(span);
		if (size == len && size > HT_CHUNK_LOOKS && !at->cap)
			return 1;
	}
	if (size) {
		w->p.pos = at->pos;
		w->p.from = at->seg;
		w->p.len = len;
		w->p.size = size;
		if (at->left == size)
			w->p.flags |= HT_F_LAST;
		ret = ht_emit(&w->p, how);
		if (ret == HT_EMIT_FULL) {
			w->outcome = HT_IO_RING_FULL;
			return 1;
		}
		if (ret == HT_EMIT_FAULT) {
			w->outcome = HT_IO_FAULT;
			w->p.flags |= HT_F_FAULT;
		}
		w->p.flags &=
			~(HT_F_DIR_CHANGE | HT_F_LOST | HT_F_SKIPPED_RECV | HT_F_SKIPPED_SEND);
		at->pos += size;
		at->seg += size;
		at->seg_len -= size;
		at->left -= size;
		/* the lines between chunks are always copied */
		if (size == len && (!at->chunks || size > HT_CHUNK_LOOKS))
			at->cap -= len < at->cap ? len : at->cap;
	} else if (at->seg_len) {
		return 1; /* no more may be copied */
	}
	ht_walk_forget(at);
	return at->left == 0;
}

/* Shaped for bpf_loop(), whose context must be on the stack of its own function. */
static long ht_walk_step(__u32 i, struct ht_walk **w)
{
	return ht_walk_one(*w, HT_SUBPROG | HT_USE_LOOP);
}

/* Several records: a long buffer, or one per iovec. */
static __always_inline int ht_report_pieces(struct ht_walk *w, struct ht_buf *b, int how)
{
	if (b->kind == HT_BUF_VECTOR) {
		w->at.iov = b->addr;
		w->at.iovs_left = b->len;
	} else {
		w->at.seg = b->addr;
		w->at.seg_len = b->len < w->at.left ? b->len : w->at.left;
	}
	if (how & HT_USE_LOOP) {
		w->at.pad[0] = w->at.pad[1] = 0;
		ht_walk_forget(&w->at);
		bpf_loop(HT_STEPS, ht_walk_step, &w, 0);
	} else {
		int i;

		for (i = 0; i < HT_STEPS_WITHOUT_LOOP; i++)
			if (ht_walk_one(w, how))
				break;
	}
	if (w->outcome == HT_IO_RING_FULL || !w->at.left)
		return w->outcome;
	/* what was not copied is told, so that only its content is missing */
	w->p.pos = w->at.pos;
	w->p.len = 0;
	w->p.size = w->at.left;
	w->p.flags |= HT_F_LAST;
	return ht_emit(&w->p, how) == HT_EMIT_FULL ? HT_IO_RING_FULL : w->outcome;
}

/* ht_report_pieces() as a function, so that the verifier checks it once. */
__noinline int ht_report_pieces_loop(struct ht_walk *w, struct ht_buf *b)
{
	return w && b ? ht_report_pieces(w, b, HT_USE_LOOP | HT_SUBPROG) : HT_IO_FAULT;
}

/* Without bpf_loop(), and with a stack of its own. */
__noinline int ht_report_pieces_subprog(struct ht_walk *w, struct ht_buf *b)
{
	return w && b ? ht_report_pieces(w, b, HT_PROBE | HT_OLD_VERIFIER | HT_SUBPROG)
		      : HT_IO_FAULT;
}

/*
 * Is this connection, by the bytes that open a run, worth a place in the ring?
 * 0, or what becomes of the call.
 */
static __always_inline int ht_opening(struct ht_io *io, struct ht_conn *c, struct ht_buf *b)
{
	struct ht_user_iovec one;

	if (io->turn) {
		c->opening_len = 0;
		c->unknown = 0;
		if (!c->tries) {
			c->first_at = io->pos;
			c->first_dir = io->dir;
		}
	}
	if (c->unknown)
		return HT_IO_OTHER;
	if (!ht_buf_front(b, &one))
		return HT_IO_FAULT; /* it may be HTTP, but who can tell */
	switch (ht_sniff(c, one.base, one.len < io->n ? one.len : io->n, one.len >= io->n)) {
	case HT_SNIFFED_YES:
		c->verdict = HT_V_HTTP;
		return 0;
	case HT_SNIFFED_FRAMES:
		c->verdict = HT_V_HTTP2;
		return 0;
	case HT_SNIFFED_MAYBE:
		return 0;
	}
	/* for all that was told of it: it is user space's now; of a carrier only that it is one */
	if (c->announced && !(c->tls & HT_TLS_LOOKS)) {
		c->verdict = HT_V_HTTP;
		return 0;
	}
	/*
	 * A connection that was open before the tracer may be in the middle of
	 * a body, so a few turns are looked at before it is given up.
	 */
	c->unknown = 1;
	if (!c->tries) {
		/* a handshake of TLS may well be answered by HTTP: by a refusal */
		c->refused = (__u8)c->opening[0] != 0x16;
		/* a packet of variables, and which modifiers nearly all have */
		c->uwsgi = !(c->opening[0] & 0xff0000ff) && (c->opening[0] & 0xffff00);
	}
	if (++c->tries >= HT_SNIFF_TRIES)
		c->verdict = HT_V_OTHER;
	return HT_IO_OTHER;
}

/* "HTTP/1." at the front of a call's bytes. */
static __always_inline int ht_opens_response(struct ht_buf *b)
{
	struct ht_user_iovec one;
	__u64 front = 0;

	if (!ht_buf_front(b, &one) || one.len < sizeof(front) ||
	    bpf_probe_read_user(&front, sizeof(front), (void *)one.base))
		return 0;
	return (front & 0xffffffffffffff) == HT_HTTP1_VERSION;
}

/* The same, verified by itself. */
__noinline int ht_opening_subprog(struct ht_io *io, struct ht_conn *c, struct ht_buf *b)
{
	return io && c && b ? ht_opening(io, c, b) : HT_IO_FAULT;
}

static __always_inline int ht_emit_open_once(struct sock *sk, struct ht_conn *c, struct ht_io *io,
					     struct ht_counters *cnt, int how)
{
	if (how & HT_SUBPROG)
		return ht_emit_open_subprog(ht_number(sk), c, io);
	return ht_emit_open(sk, c, io, cnt, how & HT_PROBE);
}

/* How much of one call's payload is copied. */
static __always_inline __u64 ht_event_cap(struct ht_io *io, struct ht_conn *c, int how)
{
	if (c->verdict == HT_V_HTTP2)
		return HT_EVENT_CAP_FRAMES;
	if (!(how & HT_OLD_VERIFIER) && io->long_run)
		return HT_PIECE;
	return io->n > HT_EVENT_CAP && ht_has_room() ? HT_EVENT_CAP_FRAMES : HT_EVENT_CAP;
}

/*
 * No room in the ring. How far the bytes go is told by the slot: they may have been the
 * last of their direction, which no later record would show.
 */
static __always_inline int ht_ring_full(struct ht_io *io, struct ht_conn *c, struct ht_slot *slot)
{
	c->lost = HT_F_LOST;
	if (slot)
		ht_slot_reached(slot, c->id, io->dir, io->pos + io->n, bpf_ktime_get_ns());
	return HT_IO_RING_FULL;
}

static __always_inline int ht_report(struct sock *sk, struct ht_io *io, struct ht_conn *c,
				     struct ht_slot *slot, struct ht_buf *b,
				     struct ht_counters *cnt, int how)
{
	struct ht_walk w;
	__u64 cap;
	int ret;

	if (c->verdict == HT_V_UNKNOWN) {
		ret = how & HT_SUBPROG ? ht_opening_subprog(io, c, b) : ht_opening(io, c, b);
		if (ret)
			return ret;
	}
	if (!c->announced && !ht_emit_open_once(sk, c, io, cnt, how)) {
		c->lost = HT_F_LOST;
		return HT_IO_RING_FULL;
	}

	if (!(how & HT_OLD_VERIFIER) && io->long_run && slot && !ht_opens_response(b))
		return ht_keep_skipped(io, c, slot);
	/* nothing to copy: sendfile's bytes, mostly a body's */
	if (b->kind == HT_BUF_NONE && slot && !(how & HT_OLD_VERIFIER))
		return ht_keep_skipped(io, c, slot);
	w.p.ts = bpf_ktime_get_ns();
	w.p.conn = c->id;
	w.p.pos = io->pos;
	w.p.size = io->n;
	w.p.slot = c->slot;
	w.p.dir = io->dir;
	w.p.flags = io->turn ? HT_F_DIR_CHANGE : 0;
	w.p.flags |= c->lost;
	c->lost = 0;
	if ((how & (HT_OLD_VERIFIER | HT_USE_LOOP)) != HT_OLD_VERIFIER && io->dir == HT_RECV &&
	    ht_send_ahead(sk, c, how & HT_PROBE))
		w.p.flags |= HT_F_SEND_PENDING;
	w.p.from = 0;
	w.p.len = 0;
	w.p.pad = 0;
	w.p.skipped_pos = 0;
	w.p.skipped_ts = 0;
	w.p.urgent = c->run_bytes >= HT_RUN_WAKE;
	if (!(how & HT_OLD_VERIFIER))
		ht_tell_skipped(&w.p, c);
	w.outcome = HT_IO_DELIVERED;
	w.compat = b->compat;
	w.at.chunks = (how & HT_USE_LOOP) && c->verdict == HT_V_HTTP && b->kind >= HT_BUF_ONE &&
		      (!io->turn || io->n >= HT_CHUNK_HEAD_CALL || c->chunks[io->dir & 1].next) &&
		      ht_chunks_seek_subprog(io, c, b);

	if (!w.at.chunks && b->kind == HT_BUF_ONE && io->n <= HT_PIECE && io->n <= b->len) {
		/* the way of nearly all calls: one buffer, one record */
		w.p.from = b->addr;
		w.p.len = io->n;
		w.p.flags |= HT_F_LAST;
		c->run_bytes += io->n;
	} else if (b->kind == HT_BUF_NONE || b->kind == HT_BUF_FAULT) {
		w.p.flags |= HT_F_LAST;
		w.p.flags |= b->kind == HT_BUF_FAULT ? HT_F_FAULT : HT_F_NO_PAYLOAD;
		if (b->kind == HT_BUF_FAULT)
			w.outcome = HT_IO_FAULT;
	} else {
		w.at.pos = io->pos;
		w.at.iov = 0;
		w.at.iovs_left = 0;
		w.at.seg = 0;
		w.at.seg_len = 0;
		w.at.left = io->n;
		cap = ht_event_cap(io, c, how);
		w.at.cap = cap;
		w.at.ample = cap > HT_EVENT_CAP ? cap - HT_EVENT_CAP : 0;
		w.at.skip = io->skip;
		if (how & HT_USE_LOOP) {
			w.chunks = c->chunks[io->dir & 1];
			/* old verifiers allow for no frame more */
			ret = how & HT_OLD_VERIFIER ? ht_report_pieces(&w, b, how)
						    : ht_report_pieces_loop(&w, b);
			c->chunks[io->dir & 1] = w.chunks;
		} else if (how & HT_SUBPROG) {
			ret = ht_report_pieces_subprog(&w, b);
		} else {
			ret = ht_report_pieces(&w, b, how);
		}
		c->run_bytes += cap - w.at.cap;
		return ret == HT_IO_RING_FULL ? ht_ring_full(io, c, slot) : ret;
	}
	ret = ht_emit(&w.p, how);
	if (ret == HT_EMIT_FULL)
		return ht_ring_full(io, c, slot);
	return ret == HT_EMIT_FAULT ? HT_IO_FAULT : w.outcome;
}

/* A call on a known connection that failed, or read the end of the stream. */
static __always_inline void ht_on_eof_or_error(struct sock *sk, struct ht_conn *c, int n, __u8 dir)
{
	struct ht_counters *cnt;

	ht_mmsg_reset(c);
	if (n < 0 || dir != HT_RECV || !c->announced || !(sk->sk_shutdown & HT_RCV_SHUTDOWN))
		return;
	cnt = ht_counters_get();
	if (!cnt || !ht_task_wanted())
		return;
	ht_emit_eof(cnt, c->id);
	c->ended = 1;
}
