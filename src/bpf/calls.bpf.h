/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * accept, connect and close, for --events only: they hang on every system
 * call's entry and exit, which no one should pay for who does not ask.
 */
#pragma once

static __always_inline int ht_emit_call(struct sock *sk, __u16 family, enum ht_call_kind kind)
{
	struct ht_counters *cnt = ht_counters_get();
	struct ht_call *call;

	if (!cnt || !ht_task_wanted() || !ht_sock_wanted(sk, family, 1))
		return 0;
	call = ht_reserve_call(cnt);
	if (!call)
		return 0;
	ht_fill_hdr(&call->o.h, bpf_ktime_get_ns(), 0, HT_KIND_CALL, 0, 0, sizeof(*call));
	call->o.slot = 0;
	call->o.pos[HT_RECV] = 0;
	call->o.pos[HT_SEND] = 0;
	ht_fill_addresses(&call->o, sk, family, 1);
	call->call = kind;
	call->pad = 0;
	bpf_get_current_comm(call->comm, sizeof(call->comm));
	bpf_ringbuf_submit(call, ht_wake(0));
	return 0;
}

static __always_inline int ht_calls_fd(__u64 fd, enum ht_call_kind kind)
{
	__u64 ino;
	__u16 family;
	struct sock *sk = ht_fd_sock(fd, &ino);

	if (!sk || !ht_is_stream(sk, 1, &family))
		return 0;
	return ht_emit_call(sk, family, kind);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(calls__exit, struct pt_regs *regs, long ret)
{
	__u64 nr = HT_NR(regs);

	if (nr == HT_NR_accept || nr == HT_NR_accept4)
		return ret < 0 ? 0 : ht_calls_fd(ret, HT_CALL_ACCEPT);
	if (nr != HT_NR_connect)
		return 0;
	/* a connect that goes on in the background: -EINPROGRESS */
	return ret == 0 || ret == -115 ? ht_calls_fd(HT_ARG1(regs), HT_CALL_CONNECT) : 0;
}

/* struct file's reference count, before and after 6.13 (commit 90ee6ed776c0) */
struct file___count {
	atomic_long_t f_count;
} __attribute__((preserve_access_index));

struct ht_file_ref___new {
	atomic_long_t refcnt;
} __attribute__((preserve_access_index));

struct file___ref {
	struct ht_file_ref___new f_ref;
} __attribute__((preserve_access_index));

/* Is this fd its file's only reference, so that close(2) ends the connection? */
static __always_inline int ht_last_reference(struct file *file)
{
	if (bpf_core_field_exists(((struct file___count *)0)->f_count))
		return BPF_CORE_READ((struct file___count *)file, f_count.counter) == 1;
	/* counted from zero; the first member of file_ref_t is the counter */
	return BPF_CORE_READ((struct file___ref *)file, f_ref.refcnt.counter) == 0;
}

SEC("tp_btf/sys_enter")
int BPF_PROG(calls__enter, struct pt_regs *regs, long nr)
{
	struct task_struct *task;
	struct fdtable *table;
	struct file *file = NULL;
	struct sock *sk;
	__u64 fd, ino;
	__u16 family;
	__u8 state;

	if (nr != HT_NR_close)
		return 0;
	fd = HT_ARG1(regs);
	sk = ht_fd_sock(fd, &ino);
	if (!sk || !ht_is_stream(sk, 1, &family))
		return 0;
	state = BPF_CORE_READ(sk, __sk_common.skc_state);
	if (state == TCP_LISTEN || state == TCP_CLOSE)
		return 0;
	task = (struct task_struct *)bpf_get_current_task();
	table = BPF_CORE_READ(task, files, fdt);
	bpf_probe_read_kernel(&file, sizeof(file), BPF_CORE_READ(table, fd) + (__u32)fd);
	if (!file || !ht_last_reference(file))
		return 0;
	return ht_emit_call(sk, family, HT_CALL_CLOSE);
}
