/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Copies one call's bytes into the ring, in as many records as they take.
 */
#pragma once

enum {
	HT_STEPS_WITHOUT_LOOP = 6,
	HT_STEPS = 32768, /* records of one call: of chunks in one of 20 MB there are many */
};

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

/* A function of its own to the verifier. */
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
