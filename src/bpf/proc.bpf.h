/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The process tree of CMD: its descendants, however they come to be. */
#pragma once

__u64 tree_full; /* children that could not be remembered */

/*
 * The second copy does the same once more, which changes nothing where the first
 * one did; whichever is the last counts what neither could do.
 */
static __always_inline int ht_tree_fork(struct task_struct *parent, struct task_struct *child,
					enum ht_copy copy)
{
	__u32 parent_tgid = ht_current_tgid(), child_tgid;
	__u8 one = 1;

	if (parent->tgid == child->tgid || !bpf_map_lookup_elem(&tree, &parent_tgid))
		return 0;
	child_tgid = ht_child_tgid(child);
	if (bpf_map_update_elem(&tree, &child_tgid, &one, BPF_ANY) &&
	    (copy == HT_BACKUP || !ht_preempted))
		__sync_fetch_and_add(&tree_full, 1);
	return 0;
}

static __always_inline int ht_tree_exit(struct task_struct *task)
{
	__u32 tgid = ht_current_tgid(); /* the exiting task itself calls this */

	/* the last thread of its process, whichever that is (kernel/exit.c) */
	if (task->signal->live.counter == 0)
		bpf_map_delete_elem(&tree, &tgid);
	return 0;
}

SEC("tp_btf/sched_process_fork")
int BPF_PROG(tree__fork, struct task_struct *parent, struct task_struct *child)
{
	return ht_tree_fork(parent, child, HT_FIRST);
}

SEC("tp_btf/sched_process_fork")
int BPF_PROG(tree__fork_backup, struct task_struct *parent, struct task_struct *child)
{
	return ht_tree_fork(parent, child, HT_BACKUP);
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(tree__exit, struct task_struct *task)
{
	return ht_tree_exit(task);
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(tree__exit_backup, struct task_struct *task)
{
	return ht_tree_exit(task);
}
