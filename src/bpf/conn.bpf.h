/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A socket's identity, stream positions and addresses.
 *
 * `probe` says how a hook may read kernel memory: 0 where `sk` came typed from
 * the kernel (loads are checked by the verifier), 1 where it was walked to.
 */
#pragma once

extern void *bpf_rdonly_cast(const void *obj, __u32 btf_id) __ksym __weak;

#define ht_cast(p, T) ((T *)bpf_rdonly_cast((p), bpf_core_type_id_kernel(T)))

#define HT_READ(probe, p, field)                                                                   \
	({                                                                                         \
		typeof((p)->field) _v;                                                             \
		if (probe)                                                                         \
			BPF_CORE_READ_INTO(&_v, p, field);                                         \
		else                                                                               \
			_v = (p)->field;                                                           \
		_v;                                                                                \
	})

#define HT_AS(probe, p, T) ((probe) ? (T *)(p) : ht_cast(p, T))

/* A call under way through the handler. */
struct ht_io {
	__u64 n;   /* bytes moved */
	__u64 pos; /* of the first one */
	__u16 family;
	__u8 dir;
	__u8 turn;     /* the first since the other direction moved */
	__u8 long_run; /* more was copied than user space can have looked at */
	__u8 nowhere;  /* the bytes were thrown away, if TCP's */
	__u8 skip;     /* of chunks, the data need only be counted */
	__u8 pad;
};

/* A pointer as a number: the verifier lets no one calculate with pointers. */
static __always_inline __u64 ht_number(const void *pointer)
{
	__u64 number = 0;

	bpf_probe_read_kernel(&number, sizeof(number), &pointer);
	return number;
}

/* Stream sockets of the families that carry HTTP. */
static __always_inline int ht_is_stream(struct sock *sk, int probe, __u16 *family)
{
	__u16 protocol;

	*family = HT_READ(probe, sk, __sk_common.skc_family);
	if (HT_READ(probe, sk, sk_type) != HT_SOCK_STREAM)
		return 0;
	if (*family == HT_AF_UNIX)
		return 1;
	if (*family != HT_AF_INET && *family != HT_AF_INET6)
		return 0;
	protocol = HT_READ(probe, sk, sk_protocol);
	return protocol == HT_IPPROTO_TCP || (ht_new_verifier && protocol == HT_IPPROTO_MPTCP);
}

/* SK_USER_DATA_PSOCK (include/net/sock.h, 6.0): the low bits of a pointer. */
enum { HT_PSOCK_SHIFT = 2 };

/*
 * Are the bytes that the process moves others than those that TCP numbers? MPTCP
 * spreads them over several connections, kTLS (a ULP) puts records around them, and
 * a socket in a sockmap may have them handed over past TCP (net/core/skmsg.c).
 * What was plain TCP until now goes on from there, at both ends alike.
 */
static __always_inline void ht_own_positions(struct sock *sk, struct ht_conn *c, __u16 family,
					     int probe)
{
	struct inet_connection_sock *icsk = HT_AS(probe, sk, struct inet_connection_sock);
	__u64 plain = HT_READ(probe, sk, sk_protocol) ^ HT_IPPROTO_TCP;
	__u64 ulp = 0, past, fresh;

	if (family != HT_AF_UNIX)
		ulp = (__u64)HT_READ(probe, icsk, icsk_ulp_ops);
	/* without branches, of which old verifiers follow every combination */
	plain = (plain | -plain) >> 63;
	barrier_var(plain);
	ulp = (ulp | -ulp) >> 63;
	barrier_var(ulp);
	fresh = ulp & ~((__u64)c->started / HT_OWN) & 1;
	barrier_var(fresh);
	/* before a ULP there was a handshake, which is no HTTP */
	c->verdict &= fresh - 1;
	c->tries &= fresh - 1;
	/* as a number: the verifier lets no one calculate with pointers */
	if (probe)
		past = (__u64)HT_READ(1, sk, sk_user_data);
	else
		past = ht_cast(&sk->sk_user_data, struct timespec64)->tv_sec;
	past = past >> HT_PSOCK_SHIFT & 1;
	barrier_var(past);
	c->started |= (plain | ulp | past) * HT_OWN;
}

/* Apart, as its reads would take room on a stack that has none. */
static __noinline void ht_own_positions_probed(struct sock *sk, struct ht_conn *c, __u16 family)
{
	ht_own_positions(sk, c, family, 1);
}

static __always_inline int ht_counted_here(struct ht_conn *c, __u16 family)
{
	return ht_new_verifier ? c->started & HT_OWN : family == HT_AF_UNIX;
}

/* fd -> socket; the inode number tells sockets at one address apart. */
static __always_inline struct sock *ht_task_fd_sock(struct task_struct *task, __u64 fd, __u64 *ino)
{
	struct fdtable *table = BPF_CORE_READ(task, files, fdt);
	struct file **files, *file = NULL;
	struct socket *socket;

	if (!table || (__u32)fd >= BPF_CORE_READ(table, max_fds))
		return NULL;
	files = BPF_CORE_READ(table, fd);
	bpf_probe_read_kernel(&file, sizeof(file), files + (__u32)fd);
	if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & HT_S_IFMT) != HT_S_IFSOCK)
		return NULL;
	*ino = BPF_CORE_READ(file, f_inode, i_ino);
	socket = BPF_CORE_READ(file, private_data);
	return socket ? BPF_CORE_READ(socket, sk) : NULL;
}

static __always_inline struct sock *ht_fd_sock(__u64 fd, __u64 *ino)
{
	return ht_task_fd_sock((struct task_struct *)bpf_get_current_task(), fd, ino);
}

/* Where the connection has ended, the number by which sockets are found is gone. */
static __always_inline __u16 ht_local_port(struct sock *sk, int probe)
{
	__u16 port = HT_READ(probe, sk, __sk_common.skc_num);

	/* seldom, so it need not be fast: not every kernel has the cast for typed loads */
	return port ? port : bpf_ntohs(HT_READ(1, (struct inet_sock *)sk, inet_sport));
}

static __always_inline int ht_netns_wanted(struct sock *sk, int probe)
{
	if (ht_filters & HT_FILTER_NETNS) {
		struct net *net = HT_READ(probe, sk, __sk_common.skc_net.net);
		__u32 inum = HT_READ(probe, net, ns.inum);

		if (ht_netns ? inum != ht_netns : !bpf_map_lookup_elem(&netnses, &inum))
			return 0;
	}
	return 1;
}

static __always_inline int ht_sock_wanted(struct sock *sk, __u16 family, int probe)
{
	if (ht_filters & HT_FILTER_PORT) {
		__u16 local, remote;

		if (family == HT_AF_UNIX)
			return 0;
		local = ht_local_port(sk, probe);
		remote = bpf_ntohs(HT_READ(probe, sk, __sk_common.skc_dport));
		if (!ht_port_wanted(local) && !ht_port_wanted(remote))
			return 0;
	}
	return ht_netns_wanted(sk, probe);
}

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

/* The same, verified by itself. */
__noinline int ht_emit_open_subprog(__u64 sk, struct ht_conn *c, struct ht_io *io)
{
	struct ht_counters *cnt = ht_counters_get();

	return c && io && cnt ? ht_emit_open((struct sock *)sk, c, io, cnt, 1) : 0;
}
