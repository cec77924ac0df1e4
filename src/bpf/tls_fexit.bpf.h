/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * TLS beside the hook `fexit`: programs of their own at the same functions, as
 * the hook's have no room left. The kernel runs them in front of the hook's or
 * behind; a connection's first call may thus pass unlooked at, which is part of
 * a handshake. io_uring's calls are not this thread's own.
 */
#pragma once

static __always_inline int ht_tls_fexit(struct socket *socket, int n, __u8 dir, int flags)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct ht_counters *cnt = ht_counters_get();
	struct ht_io io = { .n = n, .dir = dir };
	struct sock *sk = socket->sk;
	struct pt_regs *regs;
	struct ht_args a;
	struct ht_buf b;

	if (n <= 0 || !sk || !cnt || (flags & (HT_MSG_PEEK | HT_MSG_OOB | HT_MSG_ERRQUEUE)) ||
	    (task->flags & HT_PF_NO_USER) || HT_TASK_32BIT(task))
		return 0;
	if (!ht_is_stream(sk, 0, &io.family) || !ht_task_wanted())
		return 0;
	regs = (struct pt_regs *)bpf_task_pt_regs(task);
	ht_args_read(&a, regs, 0);
	if (ht_nr_dir(a.nr) != dir || !ht_fd_is(task, a.fd, socket))
		return 0;
	ht_buf_find(&b, a.nr, a.addr, a.count, 0);
	ht_tls_moved_tabled(sk, ht_socket_ino(socket), &io, &b, HT_GO_G(regs), cnt);
	return 0;
}

SEC("fexit/inet_sendmsg")
int BPF_PROG(tls__inet_send, struct socket *socket, struct msghdr *msg, size_t size, int ret)
{
	return ht_tls_fexit(socket, ret, HT_SEND, 0);
}

SEC("fexit/inet6_sendmsg")
int BPF_PROG(tls__inet6_send, struct socket *socket, struct msghdr *msg, size_t size, int ret)
{
	return ht_tls_fexit(socket, ret, HT_SEND, 0);
}

SEC("fexit/unix_stream_sendmsg")
int BPF_PROG(tls__unix_send, struct socket *socket, struct msghdr *msg, size_t size, int ret)
{
	return ht_tls_fexit(socket, ret, HT_SEND, 0);
}

SEC("fexit/inet_recvmsg")
int BPF_PROG(tls__inet_recv, struct socket *socket, struct msghdr *msg, size_t size, int flags,
	     int ret)
{
	return ht_tls_fexit(socket, ret, HT_RECV, flags);
}

SEC("fexit/inet6_recvmsg")
int BPF_PROG(tls__inet6_recv, struct socket *socket, struct msghdr *msg, size_t size, int flags,
	     int ret)
{
	return ht_tls_fexit(socket, ret, HT_RECV, flags);
}

SEC("fexit/unix_stream_recvmsg")
int BPF_PROG(tls__unix_recv, struct socket *socket, struct msghdr *msg, size_t size, int flags,
	     int ret)
{
	return ht_tls_fexit(socket, ret, HT_RECV, flags);
}
