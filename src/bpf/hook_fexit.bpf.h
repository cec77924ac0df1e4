/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The hook `fexit`: the returns of the functions by which a stream socket sends
 * and receives (struct proto_ops), for kernels without the tracepoints of the
 * hook `socket`. They are called through pointers, so no compiler has inlined
 * them away. Needs BPF trampolines and bpf_task_pt_regs() (5.15); files, pipes
 * and all that is no socket cost nothing.
 *
 * Arguments and return value come typed; where the caller's buffer is say the
 * registers of the system call that is under way, as in the hook `socket`.
 *
 * A trampoline sees only calls that began after it was put there. A thread that
 * was waiting for a request by then is in `waiting`, and fexit__late() takes
 * what its call returns, as the hook `syscall` does. User space detaches that
 * program when no thread is left.
 */
#pragma once

const volatile __u32 ht_has_loop; /* bpf_loop(): 5.17 */

__u32 waiting_listed;  /* `waiting` is complete: set by user space */
__u64 waiting_threads; /* entries of `waiting` */

enum ht_inflight {
	HT_INFLIGHT = 1,      /* its call is to be reported at its end */
	HT_INFLIGHT_SEEN = 2, /* fexit has done so */
};

/*
 * thread -> enum ht_inflight. Filled while the programs are attached, emptied by
 * each thread's next end of a call, or its own; when full, the call of a thread
 * that is not in it goes unseen.
 */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, __u32);
	__type(value, __u8);
} waiting SEC(".maps");

static __always_inline void ht_inflight_put(__u32 tid, __u8 waits)
{
	if (!bpf_map_update_elem(&waiting, &tid, &waits, BPF_NOEXIST))
		__sync_fetch_and_add(&waiting_threads, 1);
	else if (waits == HT_INFLIGHT_SEEN)
		bpf_map_update_elem(&waiting, &tid, &waits, BPF_EXIST);
}

/* The thread's entry, which is gone then. */
static __always_inline __u8 ht_inflight_take(__u32 tid)
{
	__u8 *found, waits;

	if (!*(volatile __u64 *)&waiting_threads)
		return 0;
	found = bpf_map_lookup_elem(&waiting, &tid);
	if (!found)
		return 0;
	waits = *found;
	if (!bpf_map_delete_elem(&waiting, &tid))
		__sync_fetch_and_add(&waiting_threads, -1);
	return waits;
}

/* fexit sees this thread's call. */
static __always_inline void ht_inflight_no_more(void)
{
	__u32 tid = (__u32)bpf_get_current_pid_tgid();

	if (*(volatile __u32 *)&waiting_listed)
		ht_inflight_take(tid);
	else
		ht_inflight_put(tid, HT_INFLIGHT_SEEN);
}

static __always_inline void ht_fexit_buf(struct ht_buf *b, struct socket *socket, struct ht_conn *c,
					 __u8 dir)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct ht_args a;

	b->kind = HT_BUF_FAULT;
	b->addr = 0;
	b->len = 0;
	b->compat = 0;
	if ((task->flags & HT_PF_NO_USER) || HT_TASK_32BIT(task))
		return;
	ht_args_read(&a, (struct pt_regs *)bpf_task_pt_regs(task), 0);
	if (ht_nr_dir(a.nr) != dir)
		return;
	if (ht_has_no_buf(&a)) {
		b->kind = HT_BUF_NONE;
		return;
	}
	if (!ht_fd_is(task, a.fd, socket))
		return;
	if (a.nr == HT_NR_sendmmsg || a.nr == HT_NR_recvmmsg)
		ht_mmsg_buf(b, c, &a);
	else
		ht_buf_find(b, a.nr, a.addr, a.count, 0);
}

static __always_inline __u64 ht_socket_ino(struct socket *socket)
{
	return BPF_CORE_READ((struct socket_alloc *)socket, vfs_inode.i_ino);
}

static __always_inline int ht_fexit_nothing(struct socket *socket, struct sock *sk, int n, __u8 dir)
{
	__u64 key = ht_number(sk);
	struct ht_conn *c = bpf_map_lookup_elem(&conn_table, &key);

	if (c && c->ino == ht_socket_ino(socket))
		ht_on_eof_or_error(sk, c, n, dir);
	return 0;
}

static __always_inline int ht_fexit_io(struct socket *socket, int n, __u8 dir, int flags)
{
	struct ht_io io = { .n = n, .dir = dir };
	struct sock *sk = socket->sk;
	struct ht_counters *cnt;
	struct ht_slot *slot;
	struct ht_conn *c;
	struct ht_buf b;
	int outcome;

	ht_inflight_no_more();
	/* a peek moves nothing; urgent data and the error queue are no part of the stream */
	if (!sk || !ht_is_stream(sk, 0, &io.family) ||
	    (flags & (HT_MSG_PEEK | HT_MSG_OOB | HT_MSG_ERRQUEUE)))
		return 0;
	if (n <= 0)
		return ht_fexit_nothing(socket, sk, n, dir);
	cnt = ht_counters_get();
	if (!cnt)
		return 0;
	ht_count(cnt, HT_IO_SEEN, io.n);
	if (!ht_task_wanted() || !ht_sock_wanted(sk, io.family, 0)) {
		ht_count(cnt, HT_IO_FILTERED, io.n);
		return 0;
	}
	c = ht_conn_tabled(ht_number(sk), ht_socket_ino(socket), cnt, HT_SUBPROG);
	if (!c) {
		ht_count(cnt, HT_IO_FAULT, io.n);
		return 0;
	}
	slot = ht_own_slot(c, dir);
	outcome = ht_dismissed(c, slot);
	if (!outcome) {
		io.pos = ht_advance(sk, c, io.family, dir, io.n, 0, 1);
		outcome = ht_muted_or_skip(&io, c, slot, HT_PROBE | HT_SUBPROG);
	}
	if (!outcome) {
		ht_fexit_buf(&b, socket, c, dir);
		/* taken from the stream, put nowhere (tcp(7), not unix(7)) */
		if ((flags & HT_MSG_TRUNC) && io.family != HT_AF_UNIX)
			b.kind = HT_BUF_NONE;
		outcome = ht_report(sk, &io, c, slot, &b, cnt,
				    HT_PROBE | HT_SUBPROG | (ht_has_loop ? HT_USE_LOOP : 0));
	}
	ht_count(cnt, outcome, io.n);
	return 0;
}

SEC("fexit/inet_sendmsg")
int BPF_PROG(fexit__inet_send, struct socket *socket, struct msghdr *msg, size_t size, int ret)
{
	return ht_fexit_io(socket, ret, HT_SEND, 0);
}

SEC("fexit/inet6_sendmsg")
int BPF_PROG(fexit__inet6_send, struct socket *socket, struct msghdr *msg, size_t size, int ret)
{
	return ht_fexit_io(socket, ret, HT_SEND, 0);
}

SEC("fexit/unix_stream_sendmsg")
int BPF_PROG(fexit__unix_send, struct socket *socket, struct msghdr *msg, size_t size, int ret)
{
	return ht_fexit_io(socket, ret, HT_SEND, 0);
}

SEC("fexit/inet_recvmsg")
int BPF_PROG(fexit__inet_recv, struct socket *socket, struct msghdr *msg, size_t size, int flags,
	     int ret)
{
	return ht_fexit_io(socket, ret, HT_RECV, flags);
}

SEC("fexit/inet6_recvmsg")
int BPF_PROG(fexit__inet6_recv, struct socket *socket, struct msghdr *msg, size_t size, int flags,
	     int ret)
{
	return ht_fexit_io(socket, ret, HT_RECV, flags);
}

SEC("fexit/unix_stream_recvmsg")
int BPF_PROG(fexit__unix_recv, struct socket *socket, struct msghdr *msg, size_t size, int flags,
	     int ret)
{
	return ht_fexit_io(socket, ret, HT_RECV, flags);
}

/*
 * sendfile and splice into a socket before 6.5 (commit 1ddc3229ad3c): after it
 * they come to sendmsg like everyone. Both IP families share the first.
 */
SEC("fexit/inet_sendpage")
int BPF_PROG(fexit__inet_page, struct socket *socket, struct page *page, int offset, size_t size,
	     int flags, ssize_t ret)
{
	return ht_fexit_io(socket, ret, HT_SEND, 0);
}

SEC("fexit/unix_stream_sendpage")
int BPF_PROG(fexit__unix_page, struct socket *socket, struct page *page, int offset, size_t size,
	     int flags, ssize_t ret)
{
	return ht_fexit_io(socket, ret, HT_SEND, 0);
}

/* Calls with one buffer or array, which may sleep for as long as the peer likes. */
static __always_inline int ht_may_wait(__u64 nr)
{
	switch (nr) {
	case HT_NR_read:
	case HT_NR_readv:
	case HT_NR_preadv2:
	case HT_NR_recvfrom:
	case HT_NR_recvmsg:
	case HT_NR_write:
	case HT_NR_writev:
	case HT_NR_pwritev2:
	case HT_NR_sendto:
	case HT_NR_sendmsg:
		return 1;
	}
	return 0;
}

/* Run once, when the hook is attached. Registers of a thread outside the kernel are those of
 * its last call; its next one takes the entry away. */
SEC("iter/task")
int fexit__threads(struct bpf_iter__task *ctx)
{
	struct task_struct *task = ctx->task;
	struct pt_regs *regs;
	struct sock *sk;
	__u16 family;
	__u64 ino;

	if (!task || (task->flags & HT_PF_NO_USER))
		return 0;
	regs = (struct pt_regs *)bpf_task_pt_regs(task);
	if (!ht_may_wait(HT_NR(regs)))
		return 0;
	sk = ht_task_fd_sock(task, HT_ARG1(regs), &ino);
	if (sk && ht_is_stream(sk, 1, &family))
		ht_inflight_put(task->pid, HT_INFLIGHT);
	return 0;
}

__noinline int ht_late_io(__u64 fd, __u64 what, __u64 addr, __u64 count, __u64 n)
{
	return ht_syscall_do(fd, what, addr, count, n, HT_PROBE | HT_OLD_VERIFIER | HT_SUBPROG);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(fexit__late, struct pt_regs *regs, long ret)
{
	struct ht_args a;
	__u64 what;

	if (ht_inflight_take((__u32)bpf_get_current_pid_tgid()) != HT_INFLIGHT ||
	    !ht_may_wait(HT_NR(regs)) || ht_task_32bit_probe())
		return 0;
	ht_args_read(&a, regs, 0);
	if (!ht_syscall_moved(&a, ret, &what))
		return 0;
	return ht_late_io(a.fd, what | a.nr, a.addr, a.count, ret);
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(fexit__thread_exit, struct task_struct *task)
{
	ht_inflight_take((__u32)bpf_get_current_pid_tgid());
	return 0;
}
