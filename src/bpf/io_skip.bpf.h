/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Calls that need no record: counted, dismissed, or skipped as user space advised.
 */
#pragma once

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
	if (verdict == HT_V_SUPPRESSED)
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
	if (!slot || (c->verdict != HT_V_TURNS && c->verdict != HT_V_STREAM))
		return 0;
	/* the call that reaches the end of what is muted is reported, for its time */
	if (*(volatile __u64 *)&slot->user_conn == c->id &&
	    end < *(volatile __u64 *)&slot->mute[dir])
		return ht_keep_skipped(io, c, slot);
	if (c->verdict == HT_V_TURNS && ht_too_long(io, c, slot, how))
		return ht_keep_skipped(io, c, slot);
	return 0;
}
