/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * rustls has no call around its sockets' I/O; both functions only hand buffers
 * over, whose layout is checked as far as it goes. What is read goes in whole.
 * Of what is written so much is taken as there is room for, which the return
 * says; no answer can come before it, as nothing is sent until later.
 *
 * A session is a value that the program may move, as h2 does once it has sent
 * the preface: it goes on at another address, where it is found anew by what it
 * reads. User space puts the two together by their connection.
 */
#pragma once

struct ht_rust_words {
	__u64 a, b, c, d;
};

enum {
	HT_TLS_OUTBOUND = 2, /* ht_tls_call.dir: rustls is offered bytes; not a call around I/O */
	HT_RUST_MAX = 1 << 24,
	HT_RUST_CHUNKS = 64, /* as many as tokio and h2 write at once */
};

SEC("uprobe")
int tls__rust_read(struct pt_regs *ctx)
{
	struct ht_counters *cnt = ht_counters_get();
	__u64 ssl = PT_REGS_PARM1(ctx);
	struct ht_tls_session *s;
	struct ht_tls_thread *t;
	struct ht_tls_key key;
	__u64 w[3];
	__u32 file;

	HT_STACK_OF_ITS_OWN(ctx);
	if (!cnt || !ht_task_wanted() ||
	    bpf_probe_read_user(w, sizeof(w), (void *)PT_REGS_PARM2(ctx)))
		return 0;
	/* Payload::Borrowed {1 << 63, ptr, len}, or a Vec */
	if (!w[1] || !w[2] || w[2] > HT_RUST_MAX)
		return 0;
	t = ht_tls_thread_get(1);
	file = ht_tls_file(ctx);
	if (!t || (file && !ht_tls_counts(file)))
		return 0;
	if (t->rust_sp == HT_SP(ctx) && t->rust_buf == w[1] && t->rust_len == w[2] &&
	    ht_tls_twice(file, t->rust_file))
		return 0;
	t->rust_file = file;
	t->rust_sp = HT_SP(ctx);
	t->rust_buf = w[1];
	t->rust_len = w[2];
	ht_tls_key_of(&key, ssl);
	s = ht_tls_session_get(&key);
	if (!s)
		return 0;
	s->kind = HT_TLS_MOVES;
	s->file = ht_tls_file(ctx);
	/* processed as it was received: it is on this connection, whatever was here before */
	if (t->last_conn && s->conn != t->last_conn && w[2] <= t->last_bytes) {
		struct ht_tls_slot *slot = bpf_map_lookup_elem(&tls_slots, &t->last_slot);

		if (slot)
			ht_tls_left(slot, t->last_conn);
		ht_tls_bind(s, t->last_conn, t->last_slot, t->last_began, cnt);
		if (slot)
			slot->ssl = ssl;
		t->last_conn = 0;
	} else if (s->conn == t->last_conn) {
		t->last_conn = 0;
	}
	ht_tls_report(ssl, s, HT_RECV, w[1], w[2], cnt);
	return 0;
}

SEC("uprobe")
int tls__rust_write(struct pt_regs *ctx)
{
	struct ht_rust_words w;
	struct ht_tls_thread *t;

	HT_STACK_OF_ITS_OWN(ctx);
	if (!ht_task_wanted() || bpf_probe_read_user(&w, sizeof(w), (void *)PT_REGS_PARM2(ctx)))
		return 0;
	t = ht_tls_thread_get(1);
	if (!t || t->call.sp)
		return 0;
	/* OutboundChunks::Single {0, ptr, len}, Multiple {ptr, chunks, start, end} */
	if (!w.a) {
		w.a = w.b;
		w.b = w.c;
		w.d = 0;
	} else if (w.c || !w.d || w.d > HT_RUST_MAX) {
		return 0;
	}
	if (!w.a || !w.b || w.b > HT_RUST_MAX)
		return 0;
	t->call.ssl = PT_REGS_PARM1(ctx);
	t->call.buf = w.a;
	t->call.len = w.b;
	t->call.out = w.d;
	t->call.dir = HT_TLS_OUTBOUND;
	return 0;
}

/* Bytes that a session was given. Looked at once by the verifier, like ht_tls_piece(). */
__noinline int ht_tls_given(__u64 ssl, __u64 from, __u64 n)
{
	struct ht_counters *cnt = ht_counters_get();
	struct ht_tls_session *s;
	struct ht_tls_key key;

	ht_tls_key_of(&key, ssl);
	s = bpf_map_lookup_elem(&tls_sessions, &key);
	if (s && cnt)
		ht_tls_report(ssl, s, HT_SEND, from, n, cnt);
	return 0;
}

/* Bytes given that are not where they ought to be. */
static __always_inline void ht_tls_given_lost(struct ht_tls_session *s, __u64 n,
					      struct ht_counters *cnt)
{
	s->next[HT_SEND] += n; /* shows as a gap */
	ht_tls_count(cnt, HT_IO_SEEN, n);
	ht_tls_count(cnt, HT_IO_FAULT, n);
}

SEC("uretprobe")
int tls__rust_wrote(struct pt_regs *ctx)
{
	struct ht_tls_thread *t = ht_tls ? ht_tls_thread_get(0) : NULL;
	struct ht_counters *cnt = ht_counters_get();
	__u64 left = PT_REGS_RC(ctx), ssl, chunks, all;
	struct ht_tls_session *s;
	struct ht_tls_key key;
	int i;

	HT_STACK_OF_ITS_OWN(ctx);
	if (!t || !cnt || t->call.dir != HT_TLS_OUTBOUND)
		return 0;
	t->call.dir = 0;
	ssl = t->call.ssl;
	chunks = t->call.buf;
	all = t->call.out;
	if (!left || left > (all ?: t->call.len))
		return 0;
	ht_tls_key_of(&key, ssl);
	s = ht_tls_session_get(&key);
	if (!s)
		return 0;
	/* HTTP/2 begins: another session than the one that was here and moved away */
	if (s->next[HT_SEND] != HT_TLS_BASE && ht_tls_is_preface(chunks))
		ht_tls_reset(s);
	s->kind = HT_TLS_MOVES;
	s->file = ht_tls_file(ctx);
	t->want_ssl = s->conn ? 0 : ssl;
	t->want_len = left < HT_TLS_RECORD ? left : HT_TLS_RECORD;
	if (!all) {
		ht_tls_given(ssl, chunks, left);
		return 0;
	}
	for (i = 0; i < HT_RUST_CHUNKS && left && i < t->call.len; i++) {
		struct ht_user_iovec one;

		if (bpf_probe_read_user(&one, sizeof(one), (void *)(chunks + i * sizeof(one))) ||
		    one.len > all)
			break;
		if (one.len > left)
			one.len = left;
		if (one.len)
			ht_tls_given(ssl, one.base, one.len);
		left -= one.len;
	}
	if (left)
		ht_tls_given_lost(s, left, cnt);
	return 0;
}
