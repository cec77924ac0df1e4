/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * accept, connect and close, for --events only: they hang on every system
 * call's entry and exit, which no one should pay for who does not ask.
 */
#pragma once

/*
 * thread -> 1: the first copy is told of its call. Filled by that one, emptied by
 * the second one; when full, a call may be reported twice.
 */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, __u32);
	__type(value, __u8);
} calls_told SEC(".maps");

static __always_inline int ht_calls_handled(enum ht_copy copy)
{
	__u32 tid = (__u32)bpf_get_current_pid_tgid();
	__u8 one = 1;

	if (copy == HT_AGAIN)
		return !bpf_map_delete_elem(&calls_told, &tid);
	if (ht_preempted)
		bpf_map_update_elem(&calls_told, &tid, &one, BPF_ANY);
	return 0;
}

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

/* The call under way, in 64-bit numbers, and its descriptor. */
static __always_inline __u64 ht_calls_nr(struct pt_regs *regs, __u64 *fd)
{
	if (ht_task_32bit_probe())
		return ht_compat_call(regs, fd);
	*fd = HT_ARG1(regs);
	return HT_NR(regs);
}

static __always_inline int ht_calls_opens(__u64 nr)
{
	return nr == HT_NR_accept || nr == HT_NR_accept4 || nr == HT_NR_connect;
}

static __always_inline int ht_calls_left(struct pt_regs *regs, long ret, enum ht_copy copy)
{
	__u64 nr = HT_NR(regs), fd;

	/* most calls are none of ours, in whatever numbering */
	if (!ht_calls_opens(nr) && !ht_compat_call_nr(nr))
		return 0;
	nr = ht_calls_nr(regs, &fd);
	if (!ht_calls_opens(nr) || ht_calls_handled(copy))
		return 0;
	if (nr != HT_NR_connect)
		return ret < 0 ? 0 : ht_calls_fd(ret, HT_CALL_ACCEPT);
	/* a connect that goes on in the background: -EINPROGRESS */
	return ret == 0 || ret == -115 ? ht_calls_fd(fd, HT_CALL_CONNECT) : 0;
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

static __always_inline int ht_calls_entered(struct pt_regs *regs, long nr, enum ht_copy copy)
{
	struct task_struct *task;
	struct fdtable *table;
	struct file *file = NULL;
	struct sock *sk;
	__u64 fd, ino;
	__u16 family;
	__u8 state;

	if (nr != HT_NR_close && !ht_compat_call_nr(nr))
		return 0;
	if (ht_calls_nr(regs, &fd) != HT_NR_close || ht_calls_handled(copy))
		return 0;
	sk = ht_fd_sock(fd, &ino);
	if (!sk || !ht_is_stream(sk, 1, &family))
		return 0;
	state = BPF_CORE_READ(sk, __sk_common.skc_state);
	/* one that has ended knows still where its peer was */
	if (state == TCP_LISTEN ||
	    (state == TCP_CLOSE && !BPF_CORE_READ(sk, __sk_common.skc_dport)))
		return 0;
	task = (struct task_struct *)bpf_get_current_task();
	table = BPF_CORE_READ(task, files, fdt);
	bpf_probe_read_kernel(&file, sizeof(file), BPF_CORE_READ(table, fd) + (__u32)fd);
	if (!file || !ht_last_reference(file))
		return 0;
	return ht_emit_call(sk, family, HT_CALL_CLOSE);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(calls__exit, struct pt_regs *regs, long ret)
{
	return ht_calls_left(regs, ret, HT_FIRST);
}

SEC("tp_btf/sys_enter")
int BPF_PROG(calls__enter, struct pt_regs *regs, long nr)
{
	return ht_calls_entered(regs, nr, HT_FIRST);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(calls__exit_again, struct pt_regs *regs, long ret)
{
	return ht_calls_left(regs, ret, HT_AGAIN);
}

SEC("tp_btf/sys_enter")
int BPF_PROG(calls__enter_again, struct pt_regs *regs, long nr)
{
	return ht_calls_entered(regs, nr, HT_AGAIN);
}
