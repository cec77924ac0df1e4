/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A socket as the kernel has it: how its memory is read, whether it is wanted.
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
