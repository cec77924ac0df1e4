/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A connection: its stream positions, its state and where that is kept.
 */
#pragma once

/*
 * The low 32 bits of the position after the last byte of the call that just
 * ended: TCP's own sequence numbers, so that both ends number a byte alike.
 */
static __always_inline __u32 ht_tcp_end(struct sock *sk, __u8 dir, int probe)
{
	struct tcp_sock *tp = HT_AS(probe, sk, struct tcp_sock);
	__u32 end;

	if (dir == HT_SEND)
		return HT_READ(probe, tp, write_seq);
	end = HT_READ(probe, tp, copied_seq);
	/*
	 * The call that takes the last byte may take the FIN too, which has a
	 * number of its own (net/ipv4/tcp.c, found_fin_ok).
	 */
	if ((HT_READ(probe, sk, __sk_common.skc_flags) & (1UL << HT_SOCK_DONE)) &&
	    HT_READ(probe, tp, rcv_nxt) == end)
		end--;
	return end;
}

/*
 * Has TCP taken bytes of a send that has yet to end? Its record comes behind that of
 * the answer, if another thread is quick to receive it.
 */
static __always_inline int ht_send_ahead(struct sock *sk, struct ht_conn *c, int probe)
{
	return (c->started & (HT_OWN | 1 << HT_SEND)) == 1 << HT_SEND &&
	       (__u32)c->next[HT_SEND] != ht_tcp_end(sk, HT_SEND, probe);
}

/* Where a direction is that goes on, without a word of what moved it there. */
static __always_inline __u64 ht_reached(struct sock *sk, struct ht_conn *c, __u8 dir, __u32 behind,
					int probe)
{
	__u64 next = c->next[dir & 1];

	if (!(c->started & (1 << dir)) || (ht_new_verifier && (c->started & HT_OWN)))
		return 0;
	return next + (__s64)(__s32)(ht_tcp_end(sk, dir, probe) - behind - (__u32)next);
}

/* Room below the first position, so that none is negative. */
#define HT_POS_BASE (1ULL << 32)

/*
 * Moves the connection's position past `n` bytes; the position of the first one.
 * `behind`: bytes that moved after them in the same call.
 *
 * Of threads that send on one socket at once the first may find the end of what the second
 * sent, as the socket's lock is gone: its bytes then stand behind a hole, and the second's
 * overlap them, which user space counts. Who speaks HTTP has a lock of their own for that.
 */
static __always_inline __u64 ht_advance(struct sock *sk, struct ht_conn *c, __u16 family, __u8 dir,
					__u64 n, __u64 behind, int probe)
{
	__u64 *next = &c->next[dir & 1];
	__u64 pos = *next;

	if (ht_new_verifier && probe)
		ht_own_positions_probed(sk, c, family);
	else if (ht_new_verifier)
		ht_own_positions(sk, c, family, 0);
	if (!ht_counted_here(c, family)) {
		__u32 end = ht_tcp_end(sk, dir, probe) - (__u32)behind;

		if (c->started & (1 << dir))
			pos += (__s64)(__s32)(end - (__u32)pos) - n;
		else
			pos = HT_POS_BASE + end - n;
	}
	c->started |= 1 << dir;
	*next = pos + n;
	return pos;
}

/* In turn, so that a slot is taken over as late as possible. */
static __always_inline __u32 ht_conn_slot(__u64 id)
{
	return ((id >> 12) * ht_cpus + (id & 0xfff)) & (HT_SLOTS - 1);
}

static __always_inline void ht_conn_begin(struct ht_conn *c, struct ht_counters *cnt, int how)
{
	__u32 zero = 0, cpu = bpf_get_smp_processor_id();
	__u64 *last = bpf_map_lookup_elem(&conn_ids, &zero);
	struct ht_slot *slot;
	__u64 number;

	if (!last)
		return;
	if (how & HT_SUBPROG)
		number = __sync_fetch_and_add(last, 1) + 1;
	else
		number = *last += 1;
	c->id = number << 12 | (cpu & 0xfff);
	c->slot = ht_conn_slot(c->id);
	slot = bpf_map_lookup_elem(&slots, &c->slot);
	if (slot)
		slot->conn = c->id;
	ht_add(&cnt->conns, 1);
}

static __always_inline struct ht_conn *ht_conn_stored(struct sock *sk, struct ht_counters *cnt)
{
	struct ht_conn *c =
		bpf_sk_storage_get(&conn_storage, sk, NULL, BPF_SK_STORAGE_GET_F_CREATE);

	if (!c)
		ht_add(&cnt->no_conn, 1);
	else if (!c->id)
		ht_conn_begin(c, cnt, HT_SUBPROG);
	return c;
}

/* From a value in a map, as the stack has no room for one. */
static __always_inline int ht_conn_insert(__u64 key, __u64 ino, struct ht_counters *cnt, int how)
{
	__u32 zero = 0;
	struct ht_conn *fresh = bpf_map_lookup_elem(&conn_fresh, &zero);

	if (!fresh)
		return -1;
	fresh->ino = ino;
	ht_conn_begin(fresh, cnt, how);
	return bpf_map_update_elem(&conn_table, &key, fresh, BPF_ANY);
}

/* Inserts from a stack of its own; another program may run in between. */
__noinline int ht_conn_insert_subprog(__u64 key, __u64 ino)
{
	struct ht_counters *cnt = ht_counters_get();

	return cnt ? ht_conn_insert(key, ino, cnt, HT_SUBPROG) : -1;
}

static __always_inline struct ht_conn *ht_conn_tabled(__u64 key, __u64 ino, struct ht_counters *cnt,
						      int how)
{
	struct ht_conn *c = bpf_map_lookup_elem(&conn_table, &key);

	if (!c || c->ino != ino) {
		if (how & HT_SUBPROG)
			ht_conn_insert_subprog(key, ino);
		else
			ht_conn_insert(key, ino, cnt, how);
		c = bpf_map_lookup_elem(&conn_table, &key);
		/* another program ran in between, and it is that one's */
		if (c && c->ino != ino)
			c = NULL;
		if (!c)
			ht_add(&cnt->no_conn, 1);
	}
	return c;
}
