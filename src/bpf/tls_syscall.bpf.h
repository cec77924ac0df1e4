/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * TLS beside the hook `syscall`, and programs that start.
 */
#pragma once

/* A process may be of a program that nobody has looked into yet. */
SEC("tp_btf/sched_process_exec")
int BPF_PROG(tls__exec)
{
	if (ht_task_wanted())
		ht_emit_exec();
	return 0;
}

/*
 * For the hook `syscall`, after its program: that one has no room left. It has
 * no Go and no rule for next writes; sockets not in the table are not HTTP's.
 */
static __always_inline int ht_tls_syscall(struct pt_regs *regs, long ret)
{
	__u64 nr = HT_NR(regs), ino = 0;
	int dir = ht_nr_dir(nr);
	struct ht_args a;
	struct ht_io io = { .n = ret };
	struct ht_counters *cnt;
	struct sock *sk;
	struct ht_buf b;

	if (dir < 0 || ret <= 0 || nr == HT_NR_splice || nr == HT_NR_sendfile ||
	    nr == HT_NR_sendmmsg || nr == HT_NR_recvmmsg || ht_task_32bit_probe())
		return 0;
	ht_args_read(&a, regs, 0);
	if (ht_recv_flags(&a) & HT_MSG_PEEK)
		return 0;
	cnt = ht_counters_get();
	sk = ht_fd_sock(a.fd, &ino);
	if (!sk || !cnt || !ht_is_stream(sk, 1, &io.family) || !ht_task_wanted())
		return 0;
	io.dir = dir;
	ht_buf_find(&b, nr, a.addr, a.count, 0);
	ht_tls_moved_tabled(sk, ino, &io, &b, HT_GO_G(regs), cnt);
	return 0;
}

SEC("tp_btf/sys_exit")
int BPF_PROG(tls__syscall, struct pt_regs *regs, long ret)
{
	return ht_tls_syscall(regs, ret);
}
