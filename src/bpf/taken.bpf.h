/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Bytes that are taken out of a TCP socket by calls that pass the hooks `socket` and
 * `fexit` by: splice(2), io_uring's, and getsockopt(TCP_ZEROCOPY_RECEIVE). They say so to the
 * tracepoint tcp_rcv_space_adjust (net/ipv4/tcp.c, tcp_read_sock() and
 * tcp_zerocopy_receive()), under the socket's lock, and how far they are is TCP's
 * own number. There is no buffer to read: when bytes moved is what is told.
 */
#pragma once

/* A splice of io_uring is always a worker's (io_splice_prep(), io_uring/splice.c). */
static __always_inline int ht_worker_splices(struct task_struct *task)
{
	struct io_worker *worker = (struct io_worker *)task->worker_private;
	struct io_wq_work *work = BPF_CORE_READ(worker, cur_work);
	__u64 req = ht_number(work);

	if (!req)
		return 0;
	req -= bpf_core_field_offset(struct io_kiocb, work);
	return BPF_CORE_READ((struct io_kiocb *)req, opcode) == IORING_OP_SPLICE;
}

/* Is the system call under way one of those, and on this socket? */
static __always_inline int ht_takes(struct sock *sk)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct pt_regs *regs;
	struct ht_args a;
	__u64 nr;

	if (task->flags & HT_PF_NO_USER)
		return ht_new_verifier && (task->flags & HT_PF_IO_WORKER) &&
		       ht_worker_splices(task);
	regs = (struct pt_regs *)bpf_task_pt_regs(task);
	nr = HT_NR(regs);
	/* receiving calls come here as well, and are told of by themselves */
	if (nr != HT_NR_splice && nr != HT_NR_getsockopt && !ht_compat_nr(nr))
		return 0;
	ht_args_read(&a, regs, HT_TASK_32BIT(task) != 0);
	if (a.nr != HT_NR_splice && a.nr != HT_NR_getsockopt)
		return 0;
	return ht_fd_is(task, a.fd, sk->sk_socket);
}

/* Nothing is left, nor will more come: splice(2) returns 0. */
static __always_inline int ht_taken_all(struct sock *sk, int probe)
{
	struct tcp_sock *tp = HT_AS(probe, sk, struct tcp_sock);

	return (HT_READ(probe, sk, __sk_common.skc_flags) & (1UL << HT_SOCK_DONE)) &&
	       HT_READ(probe, tp, rcv_nxt) == HT_READ(probe, tp, copied_seq);
}

/* Of a connection that was told of, and whose position is known. */
static __always_inline int ht_taken(struct sock *sk, struct ht_conn *c, int how)
{
	struct ht_io io = { .dir = HT_RECV };
	struct ht_buf none = { .kind = HT_BUF_NONE };
	struct ht_counters *cnt = ht_counters_get();
	struct ht_slot *slot;
	int outcome;
	__s32 n;

	if (!cnt || !c->announced || (c->started & (HT_OWN | 1 << HT_RECV)) != 1 << HT_RECV)
		return 0;
	/* a ULP takes what TCP numbers, and gives something else (kTLS) */
	if (HT_READ(1, (struct inet_connection_sock *)sk, icsk_ulp_ops))
		return 0;
	n = ht_tcp_end(sk, HT_RECV, how & HT_PROBE) - (__u32)c->next[HT_RECV];
	if (n <= 0) {
		if (!c->ended && ht_taken_all(sk, how & HT_PROBE))
			ht_on_eof_or_error(sk, c, 0, HT_RECV);
		return 0;
	}
	io.n = n;
	io.family = HT_READ(how & HT_PROBE, sk, __sk_common.skc_family);
	ht_count(cnt, HT_IO_SEEN, io.n);
	if (!ht_task_wanted()) {
		ht_count(cnt, HT_IO_FILTERED, io.n);
		return 0;
	}
	slot = ht_own_slot(c, HT_RECV);
	outcome = ht_dismissed(c, slot);
	if (!outcome) {
		io.pos = ht_advance(sk, c, io.family, HT_RECV, io.n, 0, how & HT_PROBE);
		outcome = ht_muted_or_skip(&io, c, slot, how);
	}
	if (!outcome)
		outcome = ht_report(sk, &io, c, slot, &none, cnt, how);
	ht_count(cnt, outcome, io.n);
	return 0;
}

/* Twice where programs can be preempted: what one took note of is nothing to the other. */
static __always_inline int ht_socket_taken(struct sock *sk)
{
	struct ht_conn *c;

	if (!ht_takes(sk))
		return 0;
	c = bpf_sk_storage_get(&conn_storage, sk, NULL, 0);
	return c ? ht_taken(sk, c, HT_SUBPROG) : 0;
}

SEC("tp_btf/tcp_rcv_space_adjust")
int BPF_PROG(socket__taken, struct sock *sk)
{
	return ht_socket_taken(sk);
}

SEC("tp_btf/tcp_rcv_space_adjust")
int BPF_PROG(socket__taken_backup, struct sock *sk)
{
	return ht_socket_taken(sk);
}

SEC("tp_btf/tcp_rcv_space_adjust")
int BPF_PROG(fexit__taken, struct sock *sk)
{
	__u64 key = ht_number(sk);
	struct ht_conn *c;

	if (!ht_takes(sk))
		return 0;
	c = bpf_map_lookup_elem(&conn_table, &key);
	if (!c || c->ino != ht_socket_ino(sk->sk_socket))
		return 0;
	return ht_taken(sk, c, HT_PROBE | HT_SUBPROG);
}
