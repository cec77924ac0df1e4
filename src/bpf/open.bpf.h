/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What user space is told of a connection that is seen for the first time.
 */
#pragma once

/* Was nothing received or sent before the call that moved `n` bytes? */
static __always_inline __u8 ht_first_flags(struct sock *sk, __u8 dir, __u64 n, int probe)
{
	struct tcp_sock *tp = HT_AS(probe, sk, struct tcp_sock);
	__u64 received, sent;
	__u8 flags = 0;

	received = HT_READ(probe, tp, bytes_received) -
		   (__u32)(HT_READ(probe, tp, rcv_nxt) - HT_READ(probe, tp, copied_seq));
	sent = HT_READ(probe, tp, bytes_acked) +
	       (__u32)(HT_READ(probe, tp, write_seq) - HT_READ(probe, tp, snd_una));
	if (dir == HT_RECV)
		received -= n;
	else
		sent -= n;
	/* a FIN counts as one; so does the SYN of the end that connected */
	if (received <= 1)
		flags |= HT_F_FIRST_RECV;
	if (sent <= 1)
		flags |= HT_F_FIRST_SEND;
	return flags;
}

static __always_inline void ht_unix_path(struct unix_sock *u, struct ht_open *o, int probe)
{
	struct unix_address *addr;
	__u64 len;

	if (!u)
		return;
	addr = HT_READ(probe, u, addr);
	if (!addr)
		return;
	len = HT_READ(probe, addr, len) - 2ULL; /* sun_family */
	barrier_var(len);
	if (len > HT_UNIX_PATH)
		return;
	/* no more than that: what lies behind it is not ours to record */
	if (!bpf_probe_read_kernel(o->path, len, &addr->name[0].sun_path))
		o->path_len = len;
}

/* The address without what it points to, for users in no need of more. */
static __always_inline __u64 ht_opaque(struct sock *sk)
{
	__u64 number = sk ? ht_number(sk) : 0;

	return number ? number ^ ht_secret : 0;
}

/* The inode number of the socket's file; addresses are used again, these are not. */
static __always_inline __u64 ht_sock_ino(struct sock *sk)
{
	struct socket_alloc *file = (struct socket_alloc *)BPF_CORE_READ(sk, sk_socket);

	return file ? BPF_CORE_READ(file, vfs_inode.i_ino) : 0;
}

static __always_inline void ht_fill_addresses(struct ht_open *o, struct sock *sk, __u16 family,
					      int probe)
{
	struct net *net = HT_READ(probe, sk, __sk_common.skc_net.net);

	o->netns = HT_READ(probe, net, ns.inum);
	o->family = family;
	o->self = ht_opaque(sk);
	o->peer = 0;
	o->local_port = 0;
	o->remote_port = 0;
	o->path_len = 0;
	o->pad = 0;
	/* a reservation is not zeroed, and all of it goes into recordings */
	__builtin_memset(o->path, 0, sizeof(o->path));
	__builtin_memset(o->local, 0, sizeof(o->local));
	__builtin_memset(o->remote, 0, sizeof(o->remote));
	if (family == HT_AF_UNIX) {
		struct unix_sock *u = HT_AS(probe, sk, struct unix_sock);
		struct sock *peer = HT_READ(probe, u, peer);

		__u64 ino = ht_sock_ino(sk);

		o->peer = ht_opaque(peer);
		__builtin_memcpy(o->local, &ino, sizeof(ino));
		ino = peer ? ht_sock_ino(peer) : 0;
		__builtin_memcpy(o->remote, &ino, sizeof(ino));
		ht_unix_path(u, o, probe);
		if (!o->path_len && peer)
			ht_unix_path(HT_AS(probe, peer, struct unix_sock), o, probe);
		return;
	}
	o->local_port = ht_local_port(sk, probe);
	o->remote_port = bpf_ntohs(HT_READ(probe, sk, __sk_common.skc_dport));
	if (family == HT_AF_INET) {
		__u32 addr = HT_READ(probe, sk, __sk_common.skc_rcv_saddr);

		__builtin_memcpy(o->local, &addr, sizeof(addr));
		addr = HT_READ(probe, sk, __sk_common.skc_daddr);
		__builtin_memcpy(o->remote, &addr, sizeof(addr));
	} else {
		struct in6_addr addr6;

		addr6 = HT_READ(1, sk, __sk_common.skc_v6_rcv_saddr);
		__builtin_memcpy(o->local, &addr6, sizeof(addr6));
		addr6 = HT_READ(1, sk, __sk_common.skc_v6_daddr);
		__builtin_memcpy(o->remote, &addr6, sizeof(addr6));
	}
}

/* The low 32 bits of the position of the first byte that a direction ever moved. */
static __always_inline __u32 ht_tcp_origin(struct sock *sk, __u8 dir, int probe)
{
	struct tcp_sock *tp = HT_AS(probe, sk, struct tcp_sock);

	if (dir == HT_RECV)
		return HT_READ(probe, tp, rcv_nxt) - (__u32)HT_READ(probe, tp, bytes_received);
	/* less one at the end that connected: there the SYN counts as acknowledged */
	return HT_READ(probe, tp, snd_una) - (__u32)HT_READ(probe, tp, bytes_acked);
}

/*
 * Like ht_emit_open(), for a connection whose own bytes are not reported: what
 * runs on it has positions of its own.
 */
static __always_inline void ht_emit_open_carrier(struct sock *sk, struct ht_conn *c, __u16 family,
						 __u8 flags, struct ht_counters *cnt, int probe)
{
	struct ht_open *o = ht_reserve_open(cnt);

	if (!o)
		return;
	ht_fill_hdr(&o->h, bpf_ktime_get_ns(), c->id, HT_KIND_OPEN, 0, flags, sizeof(*o));
	o->slot = c->slot;
	o->pos[HT_RECV] = 0;
	o->pos[HT_SEND] = 0;
	/* MPTCP's connection has no numbers of its own */
	if (family != HT_AF_UNIX && HT_READ(probe, sk, sk_protocol) == HT_IPPROTO_TCP) {
		o->h.flags |= HT_F_ORIGIN;
		o->pos[HT_RECV] = ht_tcp_origin(sk, HT_RECV, probe);
		o->pos[HT_SEND] = ht_tcp_origin(sk, HT_SEND, probe);
	}
	ht_fill_addresses(o, sk, family, probe);
	bpf_ringbuf_submit(o, BPF_RB_NO_WAKEUP);
	c->announced = 1;
}

/*
 * Did the connection begin with something else, so that what seems to be an answer is
 * none? Of AF_UNIX nobody knows where it began, but what with.
 */
static __always_inline __u8 ht_refused(struct sock *sk, struct ht_conn *c, int counted_here,
				       int probe)
{
	__u32 ahead;

	if (counted_here)
		return c->uwsgi ? HT_F_REFUSED : 0;
	/* a SYN or a FIN may count as one */
	ahead = c->first_at - ht_tcp_origin(sk, c->first_dir, probe) + 1;
	return ahead <= 2 ? HT_F_REFUSED : 0;
}

/* Tells user space whose connection this is; again at the next call if the ring is full. */
static __always_inline int ht_emit_open(struct sock *sk, struct ht_conn *c, struct ht_io *io,
					struct ht_counters *cnt, int probe)
{
	__u8 dir = io->dir & 1, other = !dir;
	__u16 family = io->family;
	__u64 n = io->n;
	struct ht_open *o = ht_reserve_open(cnt);
	__u8 flags = 0;

	if (!o)
		return 0;
	if (!ht_counted_here(c, family))
		flags = ht_first_flags(sk, dir, n, probe);
	if (c->refused)
		flags |= ht_refused(sk, c, ht_counted_here(c, family), probe);
	ht_fill_hdr(&o->h, bpf_ktime_get_ns(), c->id, HT_KIND_OPEN, dir, flags, sizeof(*o));
	o->slot = c->slot;
	o->h.flags |= HT_F_POSITIONS;
	if (!ht_counted_here(c, family) && !(c->started & (1 << other))) {
		/* so that a loss before its first record shows as well */
		c->next[other] = HT_POS_BASE + ht_tcp_end(sk, other, probe);
		c->started |= 1 << other;
	}
	o->pos[dir] = io->pos;
	o->pos[other] = c->next[other];
	ht_fill_addresses(o, sk, family, probe);
	bpf_ringbuf_submit(o, BPF_RB_NO_WAKEUP);
	c->announced = 1;
	return 1;
}

/* A function of its own to the verifier. */
__noinline int ht_emit_open_subprog(__u64 sk, struct ht_conn *c, struct ht_io *io)
{
	struct ht_counters *cnt = ht_counters_get();

	return c && io && cnt ? ht_emit_open((struct sock *)sk, c, io, cnt, 1) : 0;
}
