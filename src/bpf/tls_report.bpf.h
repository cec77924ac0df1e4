/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What becomes of the plaintext of one call of a TLS library: the handler of
 * io_skip.bpf.h and io_copy.bpf.h once more, for bytes that are numbered here and whose records are
 * never lost silently either (`tls_calls` in the account).
 */
#pragma once

static __always_inline void ht_tls_count(struct ht_counters *cnt, __u32 what, __u64 bytes)
{
	__sync_fetch_and_add(&cnt->tls_calls[what & (HT_IO_OUTCOMES - 1)], 1);
	__sync_fetch_and_add(&cnt->tls_bytes[what & (HT_IO_OUTCOMES - 1)], bytes);
}

/* Above the direction, in ht_tls_piece(). */
enum ht_tls_what {
	HT_TLS_DIR = 1,
	HT_TLS_FLAGS = 8, /* shift */
	HT_TLS_URGENT = 1 << 16,
	HT_TLS_SILENT = 1 << 17, /* no record: the ring was full */
};

/*
 * One record of a session: `size` bytes of which the first `len` at `from` are
 * copied. Not static, and numbers only, so that the verifier looks at it once.
 */
__noinline int ht_tls_piece(__u64 ssl, __u64 from, __u64 len, __u64 size, __u64 what)
{
	struct ht_tls_session *s;
	struct ht_tls_key key;
	struct ht_copy_part p;
	__u8 dir = what & HT_TLS_DIR;
	int ret;

	ht_tls_key_of(&key, ssl);
	s = bpf_map_lookup_elem(&tls_sessions, &key);
	if (!s)
		return HT_EMIT_FAULT;
	p.ts = bpf_ktime_get_ns();
	p.conn = s->id;
	p.pos = s->next[dir];
	p.size = size;
	p.from = from;
	p.len = len > HT_PIECE ? HT_PIECE : len;
	p.slot = s->slot;
	p.dir = dir;
	p.flags = what >> HT_TLS_FLAGS | s->lost;
	p.urgent = !!(what & HT_TLS_URGENT);
	s->next[dir] = p.pos + size;
	ret = what & HT_TLS_SILENT ? HT_EMIT_FULL : ht_emit_part(&p, HT_KIND_PLAIN);
	if (ret == HT_EMIT_FULL) {
		/* as in ht_ring_full() */
		struct ht_slot *slot = bpf_map_lookup_elem(&slots, &p.slot);

		if (slot && slot->conn == p.conn)
			ht_slot_reached(slot, p.conn, dir, p.pos + size, p.ts);
	}
	if (what & HT_TLS_SILENT)
		return ret;
	s->lost = ret == HT_EMIT_FULL ? s->lost | HT_F_LOST : 0;
	return ret;
}

/* Above the direction, in ht_tls_span(). */
enum { HT_TLS_MANY = 2, HT_TLS_TURN = 4, HT_TLS_FIRST = 8 };

/* Chunks are followed where the verifier lets loops be: see ht_tls_pieces(). */
#define ht_tls_chunks bpf_ksym_exists(bpf_iter_num_new)

/* Where in the next `n` bytes at `from` a chunk's line may begin, as in ht_chunks_seek(). */
static __always_inline void ht_tls_seek(struct ht_tls_session *s, __u64 from, __u64 n, __u64 how)
{
	struct ht_chunks *f = &s->chunks[how & HT_TLS_DIR];
	__u64 pos = s->next[how & HT_TLS_DIR];
	__u8 byte = 0;

	if (ht_chunks_known(f, s->slot, s->id, how & HT_TLS_DIR, pos, n))
		return;
	if (how & HT_TLS_TURN) {
		if (n >= HT_CHUNK_HEAD_CALL)
			ht_chunks_at(f, pos, HT_CHUNK_HEAD, 0);
		return;
	}
	if (!bpf_probe_read_user(&byte, 1, (void *)from) && ht_chunk_may_begin(byte))
		ht_chunks_guess(f, pos, byte);
}

/*
 * The next record of `left` bytes at `from`: see HT_SPAN. Apart for the same
 * reason. HT_TLS_MANY: what is not known to be between DATA is counted only.
 */
__noinline __u64 ht_tls_span(__u64 ssl, __u64 from, __u64 left, __u64 how)
{
	struct ht_tls_session *s;
	struct ht_tls_key key;
	struct ht_frames *f;
	struct ht_slot *slot;

	ht_tls_key_of(&key, ssl);
	s = bpf_map_lookup_elem(&tls_sessions, &key);
	if (!s)
		return ht_span_all(left);
	if (ht_tls_chunks && !s->http2) {
		struct ht_chunks *chunks = &s->chunks[how & HT_TLS_DIR];

		if (how & HT_TLS_FIRST)
			ht_tls_seek(s, from, left, how);
		if (chunks->next) {
			__u64 skip = chunks->skip || how & HT_TLS_MANY ? HT_CHUNK_SKIP : 0;

			return ht_chunks_span(chunks, s->next[how & HT_TLS_DIR], from, left, skip);
		}
	}
	f = &s->frames[how & HT_TLS_DIR];
	if (!f->next)
		return how & HT_TLS_MANY ? HT_SPAN(0, left) : ht_span_all(left);
	f->counted = !!(how & HT_TLS_MANY);
	slot = bpf_map_lookup_elem(&slots, &s->slot);
	if (slot && *(volatile __u64 *)&slot->user_conn == s->id)
		f->counted |= *(volatile __u32 *)&slot->counted >> (how & HT_TLS_DIR) & 1;
	return ht_span(f, s->next[how & HT_TLS_DIR], from, left);
}

/* As ht_too_long(). */
static __always_inline int ht_tls_too_long(struct ht_tls_session *s, struct ht_slot *slot,
					   __u64 end, __u8 dir, int turn)
{
	struct ht_chunks *f = &s->chunks[dir & 1];
	int beyond = 0, room = 1;

	if (s->run_bytes >= HT_RUN_CAP) {
		beyond = *(volatile __u64 *)&slot->user_conn != s->id ||
			 end > *(volatile __u64 *)&slot->grant[dir & 1];
		if (beyond)
			room = ht_has_room();
	}
	if (ht_tls_chunks && f->next) {
		int counts = ht_counts(slot, s->id, dir);

		if (turn && !counts)
			f->next = 0;
		if (f->next >= s->next[dir & 1] && (room || ht_chunk_is_known(f))) {
			f->skip = f->sure ? counts | beyond : !room;
			return f->skip && f->next > end;
		}
	}
	return !room;
}

/* Is the session's plaintext wanted, up to `end`? 0, or what becomes of it. */
static __always_inline int ht_tls_settled(struct ht_tls_session *s, __u8 dir, __u64 end, int turn)
{
	struct ht_slot *slot;
	__u32 verdict;
	int mine;

	if (s->conn == HT_TLS_NOBODY)
		return HT_IO_FILTERED;
	slot = bpf_map_lookup_elem(&slots, &s->slot);
	if (slot && turn)
		slot->conn = s->id; /* taken back, should a newer one have it */
	if (!slot || slot->conn != s->id)
		return 0;
	mine = *(volatile __u64 *)&slot->user_conn == s->id;
	verdict = mine ? *(volatile __u32 *)&slot->verdict : 0;
	if (verdict == HT_V_SUPPRESSED)
		return HT_IO_MUTED;
	if (verdict == HT_V_OTHER)
		return HT_IO_OTHER;
	if (verdict == HT_V_FORGOTTEN) {
		/* its connection is told again, with the next system call on it */
		struct ht_tls_slot *carrier = bpf_map_lookup_elem(&tls_slots, &s->carrier);

		if (carrier && s->conn)
			carrier->forgotten = s->conn;
		s->conn = 0;
		*(volatile __u64 *)&slot->user_conn = 0;
		return 0;
	}
	if (!(mine && end < *(volatile __u64 *)&slot->mute[dir & 1]) &&
	    (s->http2 || !ht_tls_too_long(s, slot, end, dir, turn)))
		return 0;
	ht_slot_reached(slot, s->id, dir, end, bpf_ktime_get_ns());
	return HT_IO_MUTED;
}

/* How far the copying of one call's bytes is. */
struct ht_tls_at {
	__u64 from;
	__u64 left; /* bytes of the call not yet in a record */
	__u64 what;
	__u64 outcome;
};

/*
 * Records of one call; the last is without bytes. A program may write megabytes
 * in one call, which takes many turns: where the verifier lets loops be (6.4). Not
 * by bpf_loop(): a program that names a callback does not load before 5.13, even
 * where it is not called.
 */
enum {
	HT_TLS_PIECES = 24,
	HT_TLS_PIECES_LOOP = HT_STEPS,
	HT_TLS_COPIED = HT_EVENT_CAP / HT_PIECE,	     /* records of which all is copied */
	HT_TLS_COPIED_ROOM = HT_EVENT_CAP_FRAMES / HT_PIECE, /* in a ring with room */
};

/* Record `i`, the last one if it is `end` - 1; 1 = no more. */
static __always_inline int ht_tls_next(__u64 ssl, struct ht_tls_at *w, int i, int end)
{
	struct ht_tls_at at = *w;
	int many = i >= HT_TLS_COPIED_ROOM || (i >= HT_TLS_COPIED && !ht_has_room());
	__u64 how = (at.what & HT_TLS_DIR) | (many ? HT_TLS_MANY : 0) |
		    (at.what & HT_F_DIR_CHANGE << HT_TLS_FLAGS ? HT_TLS_TURN : 0) |
		    (i ? 0 : HT_TLS_FIRST);
	__u64 span = i == end - 1 ? HT_SPAN(0, at.left) : ht_tls_span(ssl, at.from, at.left, how);
	__u64 size = HT_SPAN_SIZE(span);
	int ret;

	if (size == at.left)
		at.what |= HT_F_LAST << HT_TLS_FLAGS;
	ret = ht_tls_piece(ssl, at.from, HT_SPAN_LEN(span), size, at.what);
	if (ret == HT_EMIT_FULL) {
		/* a call is told whole or not, but its frames are followed */
		at.outcome = HT_IO_RING_FULL;
		at.what |= HT_TLS_SILENT;
	}
	if (ret == HT_EMIT_FAULT) {
		at.outcome = HT_IO_FAULT;
		at.what |= HT_F_FAULT << HT_TLS_FLAGS;
	}
	at.what &= ~(HT_F_DIR_CHANGE << HT_TLS_FLAGS);
	at.from += size;
	at.left -= size;
	/* as in ht_walk_one(): all ways here are one to the verifier */
	bpf_probe_read_kernel(w, sizeof(*w), &at);
	return !w->left;
}

static __always_inline void ht_tls_pieces(__u64 ssl, struct ht_tls_at *at)
{
	int i;

	if (bpf_ksym_exists(bpf_iter_num_new)) {
		bpf_for (i, 0, HT_TLS_PIECES_LOOP) {
			if (ht_tls_next(ssl, at, i, HT_TLS_PIECES_LOOP))
				break;
		}
		return;
	}
	for (i = 0; i < HT_TLS_PIECES; i++)
		if (ht_tls_next(ssl, at, i, HT_TLS_PIECES))
			break;
}

static __always_inline int ht_tls_is_preface(__u64 from)
{
	__u32 first = 0;

	bpf_probe_read_user(&first, sizeof(first), (void *)from);
	return ht_is_preface(first);
}

/* `n` bytes at `from` are the next of their direction. */
static __always_inline void ht_tls_report(__u64 ssl, struct ht_tls_session *s, __u8 dir, __u64 from,
					  __u64 n, struct ht_counters *cnt)
{
	struct ht_tls_at at = { .from = from, .left = n, .what = dir };
	int outcome, turn = s->run_dir != dir + 1;

	if (turn) {
		s->run_dir = dir + 1;
		s->run_bytes = 0;
		at.what |= HT_F_DIR_CHANGE << HT_TLS_FLAGS;
	}
	if (s->next[dir & 1] == HT_TLS_BASE &&
	    ht_frames_begin(&s->frames[dir & 1], from, HT_TLS_BASE)) {
		if (!s->http2)
			s->frames[!dir].next = 0;
		s->http2 = 1;
	}
	ht_tls_count(cnt, HT_IO_SEEN, n);
	outcome = ht_tls_settled(s, dir, s->next[dir & 1] + n, turn);
	if (outcome) {
		s->next[dir & 1] += n;
		ht_tls_count(cnt, outcome, n);
		return;
	}
	/* user space is to say that it need not see all this */
	if (s->run_bytes >= HT_RUN_WAKE && !(s->http2 && s->frames[dir & 1].counted))
		at.what |= HT_TLS_URGENT;
	s->run_bytes += n < HT_RUN_CAP ? n : HT_RUN_CAP;
	at.outcome = HT_IO_DELIVERED;
	ht_tls_pieces(ssl, &at);
	outcome = at.outcome;
	ht_tls_count(cnt, outcome, n);
}
