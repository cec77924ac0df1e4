/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The hook `socket`: sock_send_length and sock_recv_length (net/socket.c, since
 * 6.3), called once per message in the caller's context after it moved. Only
 * socket I/O passes here, so everything else costs nothing.
 *
 * The tracepoints say which socket and how many bytes; the registers of the
 * system call that is under way say where they are. A call that works on
 * another socket (io_uring completes under any call) shows by its fd.
 *
 * A program runs once at a time on a CPU: the kernel passes over what comes
 * meanwhile. Where programs on tracepoints can be preempted (7.0), that is every
 * call of other tasks until the preempted one goes on. So there each program
 * has a second copy, attached behind it, for the calls that it was not told of;
 * what both miss came while two tasks were stopped in the middle of one each.
 */
#pragma once

enum {
	HT_PF_KTHREAD = 0x00200000,
	HT_PF_IO_WORKER = 0x00000010,
	HT_PF_WORKER = HT_PF_IO_WORKER | 0x00004000, /* USER_WORKER: no registers */
	HT_PF_NO_USER = HT_PF_KTHREAD | HT_PF_WORKER,
};

/* A socket has one file, however many descriptors lead to it. */
static __always_inline int ht_fd_is(struct task_struct *task, __u64 fd, struct socket *socket)
{
	struct fdtable *table = task->files->fdt;
	__u64 file = 0;

	if ((__u32)fd >= table->max_fds)
		return 0;
	/*
	 * A load that is checked is quicker than a call, and one of a number is verified
	 * quicker than one of a pointer, whose type is looked up by its name.
	 */
	if (ht_new_verifier)
		file = ht_cast(table->fd + (__u32)fd, struct timespec64)->tv_sec;
	else
		bpf_probe_read_kernel(&file, sizeof(file), table->fd + (__u32)fd);
	return file && file == (__u64)socket->file;
}

static __always_inline void ht_mmsg_buf(struct ht_buf *b, struct ht_conn *c, struct ht_args *a)
{
	__u32 index;

	if (a->nr == HT_NR_recvmmsg && a->timeout) {
		ht_mmsg_reset(c);
		return; /* it may have ended after any message */
	}
	index = ht_mmsg_index(c, a->addr, a->count);
	ht_buf_msghdr(b, a->addr + (__u64)index * ht_by_width(HT_MSG_SIZE32, a->compat));
}

/*
 * Apart, as what is seldom needed would stand between what always is, and not
 * static, so that the verifier looks at it once.
 */
__noinline int ht_socket_buf_rare(struct ht_buf *b, struct ht_conn *c, __u64 sk, __u64 dir, __u64 n)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct ht_args a;
	__u64 ino;

	if (!b || !c || (task->flags & HT_PF_KTHREAD))
		return 0;
	if (task->flags & HT_PF_WORKER)
		goto uring;
	ht_args_read(&a, (struct pt_regs *)bpf_task_pt_regs(task), HT_TASK_32BIT(task) != 0);
	/* is the system call under way on this very socket, in this direction? */
	if (ht_nr_dir(a.nr) != (int)dir ||
	    (__u64)ht_fd_sock(a.nr == HT_NR_splice ? a.count : a.fd, &ino) != sk)
		goto uring;
	b->compat = a.compat;
	if (ht_has_no_buf(&a))
		b->kind = HT_BUF_NONE;
	else if (a.nr == HT_NR_sendmmsg || a.nr == HT_NR_recvmmsg) {
		ht_mmsg_buf(b, c, &a);
		if (a.nr == HT_NR_sendmmsg && !ht_buf_is_all(b, n))
			ht_mmsg_reset(c);
	} else
		ht_buf_find(b, a.nr, a.addr, a.count, a.compat);
	return 0;
uring:
	ht_uring_buf(b, (struct sock *)sk, dir, n);
	return 0;
}

static __always_inline void ht_socket_buf(struct ht_buf *b, struct sock *sk, struct ht_conn *c,
					  __u8 dir, __u64 n)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct pt_regs *regs;
	__u64 nr;

	b->kind = HT_BUF_FAULT;
	b->addr = 0;
	b->len = 0;
	b->compat = 0;
	if ((task->flags & HT_PF_NO_USER) || HT_TASK_32BIT(task))
		goto rare;
	regs = (struct pt_regs *)bpf_task_pt_regs(task);
	nr = HT_NR(regs);
	if (ht_nr_dir(nr) != dir || nr == HT_NR_splice || nr == HT_NR_sendmmsg ||
	    nr == HT_NR_recvmmsg || !ht_fd_is(task, HT_ARG1(regs), sk->sk_socket))
		goto rare;
	ht_buf_find(b, nr, HT_ARG2(regs), HT_ARG3(regs), 0);
	if (nr == HT_NR_sendfile || ht_sends_urgent(nr, HT_ARG3(regs), HT_ARG4(regs)))
		b->kind = HT_BUF_NONE;
	return;
rare:
	ht_socket_buf_rare(b, c, ht_number(sk), dir, n);
}

/* Bytes that nobody looks at: what keeps count of calls and requests does so still. */
static __always_inline void ht_socket_skip(struct sock *sk, struct ht_conn *c, __u8 dir, __u64 n)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct ht_buf b = {};
	__u64 nr;

	if (!(task->flags & HT_PF_NO_USER) && !task->io_uring && !HT_TASK_32BIT(task)) {
		nr = HT_NR((struct pt_regs *)bpf_task_pt_regs(task));
		if (nr != HT_NR_sendmmsg && nr != HT_NR_recvmmsg)
			return;
	}
	ht_socket_buf_rare(&b, c, ht_number(sk), dir, n);
}

/* See ht_tls_moved(); `c` is NULL where the socket is filtered out. */
static __always_inline void ht_socket_tls(struct sock *sk, struct ht_conn *c, struct ht_io *io,
					  struct ht_counters *cnt)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct pt_regs *regs;
	struct ht_buf b;
	__u64 nr;

	if ((task->flags & HT_PF_NO_USER) || HT_TASK_32BIT(task))
		return;
	regs = (struct pt_regs *)bpf_task_pt_regs(task);
	nr = HT_NR(regs);
	if (!ht_fd_is(task, HT_ARG1(regs), sk->sk_socket))
		return;
	ht_buf_find(&b, nr, HT_ARG2(regs), HT_ARG3(regs), 0);
	ht_tls_moved(sk, c, io, &b, HT_GO_G(regs), cnt, 0);
}

/* The first copy's word to the second one where positions do not say it. */
static __always_inline void ht_socket_mark(struct ht_conn *c, __u8 dir)
{
	if (ht_preempted)
		((struct ht_stored *)c)->marked[dir & 1] = (__u32)bpf_get_current_pid_tgid();
}

/*
 * Has the first copy been told of this call? Threads that move bytes in one
 * direction at once may hide each other's mark: such a call is taken twice.
 */
static __always_inline int ht_socket_handled(struct sock *sk, __u8 dir)
{
	struct ht_stored *stored = bpf_sk_storage_get(&conn_storage, sk, NULL, 0);
	struct ht_conn *c;
	__u32 *marked;

	if (!stored)
		return 0;
	marked = &stored->marked[dir & 1];
	if (*marked == (__u32)bpf_get_current_pid_tgid()) {
		*marked = 0;
		return 1;
	}
	c = &stored->conn;
	return (c->started & (HT_OWN | 1 << dir)) == 1 << dir &&
	       (__u32)c->next[dir & 1] == ht_tcp_end(sk, dir, 0);
}

/* Counted by the first copy only, as the second one cannot know whether it was. */
static __always_inline int ht_socket_filtered(struct ht_counters *cnt, __u64 n, enum ht_copy copy)
{
	if (copy == HT_FIRST)
		ht_count(cnt, HT_IO_FILTERED, n);
	return 0;
}

static __always_inline int ht_socket_io(struct sock *sk, int n, __u8 dir, int flags,
					enum ht_copy copy)
{
	struct ht_io io = { .n = n, .dir = dir, .nowhere = (flags & HT_MSG_TRUNC) != 0 };
	struct ht_counters *cnt;
	struct ht_slot *slot;
	struct ht_conn *c;
	int outcome;

	if (copy == HT_BACKUP && ht_socket_handled(sk, dir))
		return 0;
	if (!ht_is_stream(sk, 0, &io.family))
		return 0;
	cnt = ht_counters_get();
	if (!cnt)
		return 0;
	if (copy == HT_FIRST)
		ht_count(cnt, HT_IO_SEEN, io.n);
	if (!ht_task_wanted())
		return ht_socket_filtered(cnt, io.n, copy);
	if (!ht_sock_wanted(sk, io.family, 0)) {
		if (ht_tls && copy == HT_FIRST)
			ht_socket_tls(sk, NULL, &io, cnt);
		return ht_socket_filtered(cnt, io.n, copy);
	}
	c = ht_conn_stored(sk, cnt);
	if (copy == HT_BACKUP)
		ht_count(cnt, HT_IO_SEEN, io.n);
	if (!c) {
		ht_count(cnt, HT_IO_FAULT, io.n);
		return 0;
	}
	slot = ht_own_slot(c, dir);
	outcome = ht_dismissed(c, slot);
	if (!outcome)
		io.pos = ht_advance(sk, c, io.family, dir, io.n, 0, 0);
	if (copy == HT_FIRST && (outcome || ht_counted_here(c, io.family)))
		ht_socket_mark(c, dir);
	if (!outcome)
		outcome = ht_muted_or_skip(&io, c, slot, HT_USE_LOOP);
	if (!outcome) {
		struct ht_buf b;

		ht_socket_buf(&b, sk, c, dir, io.n);
		/* MSG_TRUNC: taken from the stream, put nowhere (tcp(7), not unix(7)) */
		if (io.nowhere && io.family != HT_AF_UNIX)
			b.kind = HT_BUF_NONE;
		outcome = ht_report(sk, &io, c, slot, &b, cnt, HT_USE_LOOP | HT_SUBPROG);
	} else if (c->verdict != HT_V_OTHER) {
		ht_socket_skip(sk, c, dir, io.n);
	}
	barrier_var(outcome);
	outcome &= HT_IO_OUTCOMES - 1; /* for the verifier */
	ht_count(cnt, outcome, io.n);
	if (ht_tls && (outcome == HT_IO_OTHER || ht_tls_calls))
		ht_socket_tls(sk, c, &io, cnt);
	return 0;
}

static __always_inline int ht_socket_nothing(struct sock *sk, int n, __u8 dir, enum ht_copy copy)
{
	struct ht_conn *c = bpf_sk_storage_get(&conn_storage, sk, NULL, 0);

	if (!c)
		return 0;
	if (copy == HT_BACKUP && c->ended)
		ht_mmsg_reset(c); /* what else there was to do is done */
	else
		ht_on_eof_or_error(sk, c, n, dir);
	return 0;
}

static __always_inline int ht_socket_sent(struct sock *sk, int ret, enum ht_copy copy)
{
	if (ret <= 0)
		return ht_socket_nothing(sk, ret, HT_SEND, copy);
	return ht_socket_io(sk, ret, HT_SEND, 0, copy);
}

static __always_inline int ht_socket_received(struct sock *sk, int ret, int flags,
					      enum ht_copy copy)
{
	/* a peek moves nothing; urgent data and the error queue are no part of the stream */
	if (flags & (HT_MSG_PEEK | HT_MSG_OOB | HT_MSG_ERRQUEUE))
		return 0;
	if (ret <= 0)
		return ht_socket_nothing(sk, ret, HT_RECV, copy);
	return ht_socket_io(sk, ret, HT_RECV, flags, copy);
}

SEC("tp_btf/sock_send_length")
int BPF_PROG(socket__send, struct sock *sk, int ret, int flags)
{
	return ht_socket_sent(sk, ret, HT_FIRST);
}

SEC("tp_btf/sock_recv_length")
int BPF_PROG(socket__recv, struct sock *sk, int ret, int flags)
{
	return ht_socket_received(sk, ret, flags, HT_FIRST);
}

SEC("tp_btf/sock_send_length")
int BPF_PROG(socket__send_backup, struct sock *sk, int ret, int flags)
{
	return ht_socket_sent(sk, ret, HT_BACKUP);
}

SEC("tp_btf/sock_recv_length")
int BPF_PROG(socket__recv_backup, struct sock *sk, int ret, int flags)
{
	return ht_socket_received(sk, ret, flags, HT_BACKUP);
}
