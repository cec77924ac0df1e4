/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Process and thread numbers, as the tracer's own pid namespace has them: in a
 * container they are the ones that its users know.
 */
#pragma once

/* Process number in the upper half, thread number in the lower. */
static __always_inline __u64 ht_current_ids(void)
{
	struct bpf_pidns_info info;

	if (!ht_pidns_ino)
		return bpf_get_current_pid_tgid();
	/* fails for a task of another namespace: it has no number here */
	if (bpf_get_ns_current_pid_tgid(ht_pidns_dev, ht_pidns_ino, &info, sizeof(info)))
		return 0;
	return (__u64)info.tgid << 32 | info.pid;
}

static __always_inline __u32 ht_current_tgid(void)
{
	return ht_current_ids() >> 32;
}

/* The number of a process that is being made by the current one. */
static __always_inline __u32 ht_child_tgid(struct task_struct *child)
{
	struct pid *pid;
	unsigned int level;

	if (!ht_pidns_ino)
		return BPF_CORE_READ(child, tgid);
	/* the parent is of the tracer's namespace, so its level is ours */
	level = BPF_CORE_READ((struct task_struct *)bpf_get_current_task(), thread_pid, level);
	pid = BPF_CORE_READ(child, thread_pid);
	return BPF_CORE_READ(pid, numbers[level & 31].nr);
}
