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

	if (copy == HT_BACKUP)
		return !bpf_map_delete_elem(&calls_told, &tid);
	if (ht_preempted)
		bpf_map_update_elem(&calls_told, &tid, &one, BPF_ANY);
	return 0;
}

/* Of a call that failed: why, and what it was given for an address. */
struct ht_failed {
	__u32 error;
	__u64 address;
};

/* A socket that failed to connect has forgotten where to. */
static __always_inline __u16 ht_calls_aim(struct ht_failed *failed)
{
	__u16 port = 0;

	/* struct sockaddr_in and sockaddr_in6 begin alike */
	bpf_probe_read_user(&port, sizeof(port), (void *)(failed->address + 2));
	return bpf_ntohs(port);
}

static __always_inline int ht_calls_wanted(struct sock *sk, __u16 family, struct ht_failed *failed)
{
	if (!failed->address)
		return ht_sock_wanted(sk, family, 1);
	if (ht_filters & HT_FILTER_PORT &&
	    (family == HT_AF_UNIX || !ht_port_wanted(ht_calls_aim(failed))))
		return 0;
	return ht_netns_wanted(sk, 1);
}

static __always_inline int ht_emit_call(struct sock *sk, __u16 family, enum ht_call_kind kind,
					struct ht_failed *failed)
{
	struct ht_counters *cnt = ht_counters_get();
	struct ht_call *call;

	if (!cnt || !ht_calls_wanted(sk, family, failed))
		return 0;
	/* what becomes of a connect in the background is nobody's call */
	if (kind != HT_CALL_REFUSED && !ht_task_wanted())
		return 0;
	call = ht_reserve_call(cnt);
	if (!call)
		return 0;
	ht_fill_hdr(&call->o.h, bpf_ktime_get_ns(), 0, HT_KIND_CALL, 0, 0, sizeof(*call));
	call->o.slot = 0;
	call->o.pos[HT_RECV] = 0;
	call->o.pos[HT_SEND] = 0;
	ht_fill_addresses(&call->o, sk, family, 1);
	if (failed->address && family != HT_AF_UNIX) {
		call->o.remote_port = ht_calls_aim(failed);
		if (family == HT_AF_INET)
			bpf_probe_read_user(call->o.remote, 4, (void *)(failed->address + 4));
		else
			bpf_probe_read_user(call->o.remote, 16, (void *)(failed->address + 8));
	}
	call->call = kind;
	call->error = failed->error;
	bpf_get_current_comm(call->comm, sizeof(call->comm));
	bpf_ringbuf_submit(call, ht_wake(0));
	return 0;
}

static __always_inline int ht_calls_accepted(__u64 fd)
{
	struct ht_failed failed = {};
	__u64 ino;
	__u16 family;
	struct sock *sk = ht_fd_sock(fd, &ino);

	if (!sk || !ht_is_stream(sk, 1, &family))
		return 0;
	return ht_emit_call(sk, family, HT_CALL_ACCEPT, &failed);
}

enum {
	HT_EINTR = 4,
	HT_EISCONN = 106,
	HT_EALREADY = 114,
	HT_EINPROGRESS = 115,
	HT_MAX_ERRNO = 512, /* from here on the call begins anew (include/linux/errno.h) */
};

static __always_inline int ht_calls_connected(__u64 fd, long ret, __u64 address)
{
	struct ht_failed failed = {};
	__u64 ino;
	__u16 family;
	struct sock *sk;

	/* one that was told before */
	if (ret == -HT_EINTR || ret == -HT_EISCONN || ret == -HT_EALREADY || ret <= -HT_MAX_ERRNO)
		return 0;
	sk = ht_fd_sock(fd, &ino);
	if (!sk || !ht_is_stream(sk, 1, &family))
		return 0;
	/* goes on in the background; over loopback it has been refused by now */
	failed.error = ret == -HT_EINPROGRESS ? BPF_CORE_READ(sk, sk_err) : -ret;
	if (failed.error)
		failed.address = address;
	return ht_emit_call(sk, family, HT_CALL_CONNECT, &failed);
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
		return ret < 0 ? 0 : ht_calls_accepted(ret);
	return ht_calls_connected(fd, ret, ht_task_32bit_probe() ? 0 : HT_ARG2(regs));
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
	struct ht_failed failed = {};
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
	return ht_emit_call(sk, family, HT_CALL_CLOSE, &failed);
}

/* A connect that went on in the background has failed. */
SEC("tp_btf/inet_sock_set_state")
int BPF_PROG(calls__state, struct sock *sk, int old_state, int new_state)
{
	struct ht_failed failed = {};
	__u16 family;

	if (old_state != TCP_SYN_SENT || new_state != TCP_CLOSE)
		return 0;
	failed.error = BPF_CORE_READ(sk, sk_err);
	if (!failed.error || !ht_is_stream(sk, 1, &family))
		return 0;
	return ht_emit_call(sk, family, HT_CALL_REFUSED, &failed);
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
int BPF_PROG(calls__exit_backup, struct pt_regs *regs, long ret)
{
	return ht_calls_left(regs, ret, HT_BACKUP);
}

SEC("tp_btf/sys_enter")
int BPF_PROG(calls__enter_backup, struct pt_regs *regs, long nr)
{
	return ht_calls_entered(regs, nr, HT_BACKUP);
}
