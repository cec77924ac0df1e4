/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Ends of TCP connections, by inet_sock_set_state (net/ipv4/af_inet.c, 4.16+):
 * a close, a shutdown and a reset show here whoever causes them and however
 * they come about, the end of a process included. Connections that were not
 * reported cost one look-up.
 */
#pragma once

enum { HT_ORPHAN = 4 }; /* beside sk_shutdown's bits: see struct ht_state */

static __always_inline int ht_state_change(struct ht_conn *c, const struct sock *sk, int old_state,
					   int new_state)
{
	struct ht_counters *cnt = ht_counters_get();
	int shutdown = sk->sk_shutdown & 3;

	if (sk->__sk_common.skc_flags & (1UL << HT_SOCK_DEAD))
		shutdown |= HT_ORPHAN;
	if (c && c->announced && cnt)
		ht_emit_state(cnt, c->id, old_state, new_state, sk->sk_err, shutdown);
	return 0;
}

SEC("tp_btf/inet_sock_set_state")
int BPF_PROG(socket__state, struct sock *sk, int old_state, int new_state)
{
	return ht_state_change(bpf_sk_storage_get(&conn_storage, sk, NULL, 0), sk, old_state,
			       new_state);
}

SEC("tp_btf/inet_sock_set_state")
int BPF_PROG(syscall__state, struct sock *sk, int old_state, int new_state)
{
	__u64 key = (__u64)sk;

	ht_state_change(bpf_map_lookup_elem(&conn_table, &key), sk, old_state, new_state);
	/* a process that still has it may read what came before the end */
	if (new_state == TCP_CLOSE && (sk->__sk_common.skc_flags & (1UL << HT_SOCK_DEAD)))
		bpf_map_delete_elem(&conn_table, &key);
	return 0;
}
