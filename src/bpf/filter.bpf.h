/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Whose bytes are wanted: answered before anything is copied. By task on every
 * call, since sockets are shared; by socket from its own fields.
 */
#pragma once

static __always_inline int ht_task_wanted(void)
{
	__u32 tgid = ht_current_tgid();

	if (tgid == ht_self_tgid)
		return 0;
	if ((ht_filters & HT_FILTER_TREE) && !bpf_map_lookup_elem(&tree, &tgid))
		return 0;
	if ((ht_filters & HT_FILTER_PID) && !bpf_map_lookup_elem(&pids, &tgid))
		return 0;
	if (ht_filters & HT_FILTER_COMM) {
		struct ht_name name = {};
		struct task_struct *task;

		bpf_get_current_comm(name.comm, sizeof(name.comm));
		if (bpf_map_lookup_elem(&comms, &name))
			return 1;
		/* a thread with a name of its own: the process's name counts too */
		task = (struct task_struct *)bpf_get_current_task();
		BPF_CORE_READ_INTO(&name.comm, task, group_leader, comm);
		if (!bpf_map_lookup_elem(&comms, &name))
			return 0;
	}
	return 1;
}

static __always_inline int ht_port_wanted(__u16 port)
{
	__u32 word = port / 64;
	__u64 *bits = bpf_map_lookup_elem(&ports, &word);

	return bits && (*bits >> (port % 64) & 1);
}
