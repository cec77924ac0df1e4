/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The hook `syscall`: one program at the end of every system call (5.8+), for
 * kernels without a cheaper hook. At exit the arguments are still in the saved
 * registers, so no entry hook and no table of calls under way are needed. Every
 * system call of every process pays for the look at its number.
 */
#pragma once

/* Above the call's number. */
enum ht_what {
	HT_WHAT_NR = 0xffff,
	HT_WHAT_SEND = 1 << 16,
	HT_WHAT_NO_PAYLOAD = 1 << 17,
	HT_WHAT_ONE_OF_MANY = 1 << 18, /* `count` is what moved behind it */
	HT_WHAT_COMPAT = 1 << 19,      /* of a 32-bit process */
	HT_WHAT_TRUNC = 1 << 20,       /* of TCP: taken and put nowhere (tcp(7)) */
};

static __always_inline int ht_syscall_eof(struct ht_conn *c, struct sock *sk,
					  struct ht_counters *cnt)
{
	if (c->announced && (BPF_CORE_READ(sk, sk_shutdown) & HT_RCV_SHUTDOWN))
		ht_emit_eof(cnt, c->id);
	return 0;
}

/*
 * `n` bytes moved through `fd` by call `what`, whose second and third arguments
 * are `addr` and `count`.
 */
static __always_inline int ht_syscall_do(__u64 fd, __u64 what, __u64 addr, __u64 count, __u64 n,
					 int how)
{
	struct ht_io io = { .n = n, .dir = what & HT_WHAT_SEND ? HT_SEND : HT_RECV };
	struct ht_counters *cnt = ht_counters_get();
	struct ht_slot *slot;
	struct ht_conn *c;
	struct sock *sk;
	struct ht_buf b;
	__u64 ino = 0;
	int outcome;

	sk = ht_fd_sock(fd, &ino);
	if (!sk || !cnt || !ht_is_stream(sk, 1, &io.family))
		return 0;
	if (n)
		ht_count(cnt, HT_IO_SEEN, n);
	if (!ht_task_wanted() || !ht_sock_wanted(sk, io.family, 1)) {
		if (n)
			ht_count(cnt, HT_IO_FILTERED, n);
		return 0;
	}
	c = ht_conn_tabled((__u64)sk, ino, cnt, how);
	if (!c) {
		if (n)
			ht_count(cnt, HT_IO_FAULT, n);
		return 0;
	}
	if (!n)
		return ht_syscall_eof(c, sk, cnt);
	slot = ht_own_slot(c, io.dir);
	outcome = ht_dismissed(c, slot);
	if (!outcome) {
		__u64 behind = what & HT_WHAT_ONE_OF_MANY ? count : 0;

		io.pos = ht_advance(sk, c, io.family, io.dir, n, behind, 1);
		outcome = ht_muted_or_skip(&io, c, slot, how);
	}
	if (!outcome) {
		ht_buf_find(&b, what & HT_WHAT_NR, addr, count,
			    ht_new_verifier ? what >> 19 & 1 : 0);
		if ((what & HT_WHAT_NO_PAYLOAD) ||
		    ((what & HT_WHAT_TRUNC) && io.family != HT_AF_UNIX))
			b.kind = HT_BUF_NONE;
		outcome = ht_report(sk, &io, c, slot, &b, cnt, how);
	}
	ht_count(cnt, outcome, n);
	return 0;
}

/*
 * Not static, so that the verifier looks at each once and not for every message
 * of a sendmmsg; five numbers, as 5.10 allows no more.
 */
__noinline int ht_syscall_io(__u64 fd, __u64 what, __u64 addr, __u64 count, __u64 n)
{
	return ht_syscall_do(fd, what, addr, count, n,
			     HT_PROBE | HT_OLD_VERIFIER | HT_USE_LOOP | HT_SUBPROG);
}

__noinline int ht_syscall_io_noloop(__u64 fd, __u64 what, __u64 addr, __u64 count, __u64 n)
{
	return ht_syscall_do(fd, what, addr, count, n, HT_PROBE | HT_OLD_VERIFIER);
}

enum { HT_MMSG_MAX = 64 }; /* messages of one call that are looked at */

#define HT_SYSCALL_IO(how, ...)                                                                    \
	((how)&HT_USE_LOOP ? ht_syscall_io(__VA_ARGS__) : ht_syscall_io_noloop(__VA_ARGS__))

/* Behind the header: 32-bit processes have half of everything. */
static __always_inline __u32 ht_mmsg_len(__u64 msg, __u64 size)
{
	__u64 at = msg + size * sizeof(struct ht_user_msghdr) / HT_MSG_SIZE;
	__u32 len = 0;

	bpf_probe_read_user(&len, sizeof(len), (void *)at);
	return len;
}

/*
 * `done` messages moved; each header has its length by now. Of a call with
 * more than HT_MMSG_MAX the rest shows as a gap.
 */
static __always_inline int ht_syscall_mmsg(__u64 fd, __u64 what, __u64 msgs, __u64 done, int how)
{
	__u64 size = ht_new_verifier ? ht_by_width(HT_MSG_SIZE32, what >> 19) : HT_MSG_SIZE;
	__u64 behind = 0;
	__u32 i;

	what |= HT_NR_sendmsg | HT_WHAT_ONE_OF_MANY;
	for (i = 0; i < HT_MMSG_MAX && i < done; i++)
		behind += ht_mmsg_len(msgs + i * size, size);
	for (i = 0; i < HT_MMSG_MAX && i < done; i++) {
		__u64 len = ht_mmsg_len(msgs + i * size, size);

		behind -= len;
		HT_SYSCALL_IO(how, fd, what, msgs + i * size, behind, len);
	}
	return 0;
}

static __always_inline int ht_task_32bit_probe(void)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();

	return (BPF_CORE_READ(task, thread_info.HT_32BIT_WORD) & HT_32BIT_MASK) != 0;
}

/* MSG_* of a call that receives. */
static __always_inline __u64 ht_recv_flags(struct ht_args *a)
{
	switch (a->nr) {
	case HT_NR_recvfrom:
	case HT_NR_recvmmsg:
		return a->flags;
	case HT_NR_recvmsg:
		return a->count;
	}
	return 0;
}

/* Did the call move bytes of a stream, or end one? Then `what` says which way. */
static __always_inline int ht_syscall_moved(struct ht_args *a, long ret, __u64 *what)
{
	__u64 flags = ht_recv_flags(a);
	int dir = ht_nr_dir(a->nr);

	if (dir < 0 || ret < 0 || (ret == 0 && dir != HT_RECV && a->nr != HT_NR_splice))
		return 0;
	/* a peek moves nothing; urgent data and the error queue are no part of the stream */
	if (flags & (HT_MSG_PEEK | HT_MSG_OOB | HT_MSG_ERRQUEUE))
		return 0;
	*what = dir == HT_SEND ? HT_WHAT_SEND : 0;
	if (a->compat)
		*what |= HT_WHAT_COMPAT;
	if (flags & HT_MSG_TRUNC)
		*what |= HT_WHAT_TRUNC;
	if (ht_has_no_buf(a))
		*what |= HT_WHAT_NO_PAYLOAD;
	return 1;
}

static __always_inline int ht_syscall_exit(struct pt_regs *regs, long ret, int how)
{
	struct ht_args a;
	__u64 what;
	int compat;

	/* most calls are none of ours, in whatever numbering */
	if (ret < 0 || (ht_nr_dir(HT_NR(regs)) < 0 && !ht_compat_nr(HT_NR(regs))))
		return 0;
	compat = ht_task_32bit_probe();
	if (compat && !ht_new_verifier)
		return 0;
	ht_args_read(&a, regs, ht_new_verifier ? compat : 0);
	if (!ht_syscall_moved(&a, ret, &what))
		return 0;
	if (a.nr == HT_NR_sendmmsg || a.nr == HT_NR_recvmmsg)
		return ht_syscall_mmsg(a.fd, what, a.addr, ret, how);
	what |= a.nr;
	if (a.nr == HT_NR_splice) { /* out of a socket, into one, or both */
		HT_SYSCALL_IO(how, a.fd, what & ~HT_WHAT_SEND, 0, 0, ret);
		a.fd = a.count;
		if (!ret)
			return 0; /* the end of what it reads from */
	}
	return HT_SYSCALL_IO(how, a.fd, what, a.addr, a.count, ret);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(syscall__exit, struct pt_regs *regs, long ret)
{
	return ht_syscall_exit(regs, ret, HT_PROBE | HT_OLD_VERIFIER | HT_USE_LOOP | HT_SUBPROG);
}

/* Before 5.17: at most HT_STEPS_WITHOUT_LOOP iovecs or pieces of a call are copied. */
SEC("tp_btf/sys_exit")
int BPF_PROG(syscall__exit_noloop, struct pt_regs *regs, long ret)
{
	return ht_syscall_exit(regs, ret, HT_PROBE | HT_OLD_VERIFIER);
}
