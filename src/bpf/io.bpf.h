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
	case HT_SNIFFED_YES: /* HTTP/1 */
		c->verdict = HT_V_TURNS;
		return 0;
	case HT_SNIFFED_FRAMES: /* HTTP/2 */
		c->verdict = HT_V_STREAM;
		return 0;
	case HT_SNIFFED_MAYBE:
		return 0;
	}
	/* for all that was told of it: it is user space's now; of a carrier only that it is one */
	if (c->announced && !(c->tls & HT_TLS_LOOKS)) {
		c->verdict = HT_V_TURNS;
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

/* A function of its own to the verifier. */
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
	if (c->verdict == HT_V_STREAM)
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
	w.at.chunks = (how & HT_USE_LOOP) && c->verdict == HT_V_TURNS && b->kind >= HT_BUF_ONE &&
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
