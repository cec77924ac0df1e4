/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Ends of TCP connections, by inet_sock_set_state (net/ipv4/af_inet.c, 4.16+):
 * a close, a shutdown and a reset show here whoever causes them and however
 * they come about, the end of a process included. Connections that were not
 * reported cost one look-up.
 */
#pragma once

enum { HT_ORPHAN = 4 }; /* beside sk_shutdown's bits: see struct ht_state */

/* Has this end's FIN got its number, which counts as a byte? */
static __always_inline int ht_fin_sent(int old_state)
{
	return old_state == TCP_FIN_WAIT1 || old_state == TCP_FIN_WAIT2 ||
	       old_state == TCP_CLOSING || old_state == TCP_LAST_ACK || old_state == TCP_TIME_WAIT;
}

/*
 * A socket that was disconnected (connect(2) to AF_UNSPEC, tcp_disconnect() in
 * net/ipv4/tcp.c) may connect again, to somebody else: that is another connection.
 */
static __always_inline int ht_connects_anew(int new_state)
{
	return new_state == TCP_SYN_SENT;
}

/*
 * Bytes that moved by a way that no hook sees (splice out of a socket) show by
 * the positions at the end, if no call reports more after them.
 */
static __always_inline int ht_state_change(struct ht_conn *c, struct sock *sk, int old_state,
					   int new_state, int probe)
{
	struct ht_counters *cnt = ht_counters_get();
	int shutdown = sk->sk_shutdown & 3;

	if (sk->__sk_common.skc_flags & (1UL << HT_SOCK_DEAD))
		shutdown |= HT_ORPHAN;
	if (c && (new_state == TCP_CLOSE || (shutdown & 3) == 3))
		ht_tls_closed(c);
	if (c && c->announced && cnt)
		ht_emit_state(cnt, c->id, old_state, new_state, sk->sk_err, shutdown,
			      ht_reached(sk, c, HT_RECV, 0, probe),
			      ht_reached(sk, c, HT_SEND, ht_fin_sent(old_state), probe));
	return 0;
}

static __always_inline int ht_socket_state(struct sock *sk, int old_state, int new_state,
					   enum ht_copy copy)
{
	struct ht_stored *stored = bpf_sk_storage_get(&conn_storage, sk, NULL, 0);

	if (!stored)
		return 0;
	/* no connection comes into a state twice */
	if (copy == HT_BACKUP && stored->state == new_state)
		return 0;
	if (ht_preempted)
		stored->state = new_state;
	ht_state_change(&stored->conn, sk, old_state, new_state, 0);
	if (ht_connects_anew(new_state))
		__builtin_memset(&stored->conn, 0, sizeof(stored->conn));
	return 0;
}

SEC("tp_btf/inet_sock_set_state")
int BPF_PROG(socket__state, struct sock *sk, int old_state, int new_state)
{
	return ht_socket_state(sk, old_state, new_state, HT_FIRST);
}

SEC("tp_btf/inet_sock_set_state")
int BPF_PROG(socket__state_backup, struct sock *sk, int old_state, int new_state)
{
	return ht_socket_state(sk, old_state, new_state, HT_BACKUP);
}

SEC("tp_btf/inet_sock_set_state")
int BPF_PROG(syscall__state, struct sock *sk, int old_state, int new_state)
{
	__u64 key = (__u64)sk;

	ht_state_change(bpf_map_lookup_elem(&conn_table, &key), sk, old_state, new_state, 1);
	/* a process that still has it may read what came before the end */
	if (ht_connects_anew(new_state) ||
	    (new_state == TCP_CLOSE && (sk->__sk_common.skc_flags & (1UL << HT_SOCK_DEAD))))
		bpf_map_delete_elem(&conn_table, &key);
	return 0;
}
