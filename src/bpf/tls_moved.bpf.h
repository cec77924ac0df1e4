/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the hooks tell of sockets that carry TLS: which session the bytes belong to.
 */
#pragma once

/* A call inside a call of a library. `c` is NULL where the socket is filtered out. */
static __always_inline void ht_tls_nested(struct ht_tls_call *call, int late, struct sock *sk,
					  struct ht_conn *c, struct ht_io *io,
					  struct ht_counters *cnt, int probe)
{
	struct ht_tls_session *s;
	struct ht_tls_key key;

	ht_tls_key_of(&key, call->ssl);
	s = ht_tls_session_get(&key);
	if (!s)
		return;
	s->file = call->file;
	if (!c) {
		ht_tls_bind(s, HT_TLS_NOBODY, 0, 0, cnt);
		return;
	}
	if (c->verdict == HT_V_TURNS && (!(c->tls & HT_TLS_LOOKS) || (c->started & HT_OWN))) {
		/* the kernel's own TLS; or a library for plain sockets as well */
		if (!late && (!s->conn || (s->conn != c->id && ht_tls_ended(s))))
			ht_tls_bind(s, HT_TLS_NOBODY, 0, 0, cnt);
		return;
	}
	/* unless TLS, through a proxy that was asked for a tunnel */
	c->verdict = HT_V_OTHER; /* its plaintext is reported instead */
	ht_tls_carrier(sk, c, io, cnt, probe);
	s->kind = HT_TLS_NESTED;
	ht_tls_bind(s, c->id, c->slot, c->tls_began, cnt);
}

/* The connection's session, if it may be moved, is not any more where it was. */
static __noinline void ht_tls_left(struct ht_tls_slot *slot, __u64 conn)
{
	struct ht_tls_session *s;
	struct ht_tls_key key;

	if (slot->bound != conn || !slot->ssl)
		return;
	ht_tls_key_of(&key, slot->ssl);
	s = bpf_map_lookup_elem(&tls_sessions, &key);
	if (s && s->conn == conn)
		bpf_map_delete_elem(&tls_sessions, &key);
}

/*
 * Is there a record at `from` that holds `len` bytes of plaintext, or the first
 * of that many? TLS 1.3 adds 17 bytes (RFC 8446 section 5.2), 1.2 16 or 24
 * (RFC 7905, 5288). Go's first records fill a packet each.
 */
static __noinline int ht_tls_holds(__u64 from, __u64 len)
{
	__u64 size;
	__u8 h[5];

	if (bpf_probe_read_user(h, sizeof(h), (void *)from) || h[0] != 0x17)
		return 0;
	size = h[3] << 8 | h[4];
	return size == len + 16 || size == len + 17 || size == len + 24 ||
	       (len > HT_TLS_PACKET && size > HT_TLS_PACKET && size < len + 16);
}

static __always_inline struct ht_tls_call *ht_tls_go_call(__u64 g)
{
	__u32 tgid = bpf_get_current_pid_tgid() >> 32;
	struct ht_tls_key key;

	if (!g || !bpf_map_lookup_elem(&tls_go, &tgid))
		return NULL;
	ht_tls_key_of(&key, g);
	return bpf_map_lookup_elem(&tls_go_calls, &key);
}

/* Bytes of a socket that is filtered out: the session that they belong to is unwanted. */
static __always_inline void ht_tls_unwanted(struct ht_tls_thread *t, struct ht_io *io,
					    struct ht_buf *b, struct ht_counters *cnt)
{
	struct ht_tls_session *s;
	struct ht_user_iovec one;
	struct ht_tls_key key;
	__u8 type;

	if (!ht_buf_front(b, &one))
		return;
	type = ht_tls_type(one.base);
	if (io->dir == HT_RECV) {
		/* a record may come in several reads; only the first looks like one */
		if (t && t->last_conn == HT_TLS_NOBODY) {
			t->last_bytes += io->n;
			return;
		}
		if (!type)
			return;
		if (!t)
			t = ht_tls_thread_get(1);
		if (!t)
			return;
		t->last_bytes = io->n;
		t->last_conn = HT_TLS_NOBODY;
	} else if (type == 0x17 || type == 0x14) {
		ht_tls_key_of(&key, ht_tls_sender(one.base, io->n < one.len ? io->n : one.len));
		s = bpf_map_lookup_elem(&tls_sessions, &key);
		if (s && !s->conn)
			ht_tls_bind(s, HT_TLS_NOBODY, 0, 0, cnt);
	}
}

/* A connection without a session received something. */
static __always_inline void ht_tls_received(struct ht_conn *c, struct ht_io *io, struct ht_buf *b)
{
	struct ht_tls_slot *slot = bpf_map_lookup_elem(&tls_slots, &c->slot);
	struct ht_user_iovec one;
	__u64 n = 0;

	if (!slot || slot->bound == c->id)
		return;
	if (ht_buf_front(b, &one))
		n = one.len < io->n ? one.len : io->n;
	if (n < io->n)
		c->tls_left = HT_TLS_ASTRAY; /* more than is looked at */
	slot->began = c->tls_began;
	c->tls_left = ht_tls_records(one.base, n, c->tls_left, c->id);
}

/*
 * A socket that is filtered out, or speaks no HTTP of its own, or does (then
 * only to say that the session around the call is unwanted), moved bytes.
 * `b` where they are, `g` the goroutine if it is one.
 */
static __always_inline void ht_tls_moved(struct sock *sk, struct ht_conn *c, struct ht_io *io,
					 struct ht_buf *b, __u64 g, struct ht_counters *cnt,
					 int probe)
{
	struct ht_tls_thread *t = ht_tls_thread_get(0);
	struct ht_tls_session *s;
	struct ht_tls_call *call;
	struct ht_tls_key key;

	if (t && t->call.sp) {
		if (c && t->last_conn == c->id)
			t->last_conn = 0;
		if (c)
			ht_tls_looks(c, b, io->dir);
		ht_tls_nested(&t->call, t->call.late, sk, c, io, cnt, probe);
		return;
	}
	if (c && (c->verdict == HT_V_TURNS || !ht_tls_looks(c, b, io->dir)))
		return;
	call = ht_tls_go_call(g);
	if (call) {
		if (!call->sp)
			return;
		/* nobody tells when a write ends, or fails: only what it sends first is its own */
		if (call->dir == HT_SEND) {
			call->sp = 0;
			if (io->dir != HT_SEND || b->kind != HT_BUF_ONE ||
			    !ht_tls_holds(b->addr, call->len))
				return;
		}
		ht_tls_nested(call, 0, sk, c, io, cnt, probe);
		return;
	}
	if (!c) {
		ht_tls_unwanted(t, io, b, cnt);
		return;
	}
	if (io->dir == HT_RECV) {
		if (!t)
			t = ht_tls_thread_get(1);
		if (!t)
			return;
		ht_tls_carrier(sk, c, io, cnt, probe);
		ht_tls_received(c, io, b);
		t->last_bytes = io->n + (t->last_conn == c->id ? t->last_bytes : 0);
		t->last_conn = c->id;
		t->last_slot = c->slot;
		t->last_began = c->tls_began;
	} else {
		struct ht_tls_slot *slot = bpf_map_lookup_elem(&tls_slots, &c->slot);
		struct ht_user_iovec one;
		__u32 len = 0;

		if (!slot || !ht_buf_front(b, &one))
			return;
		if (t && t->want_ssl) {
			/* rustls: sent at once, or not to be found this way */
			ht_tls_key_of(&key, t->want_ssl);
			len = t->want_len;
			t->want_ssl = 0;
			if (!ht_tls_holds(one.base, len) || (slot->bound == c->id && !slot->ssl))
				return;
		} else {
			if (slot->bound == c->id)
				return;
			ht_tls_key_of(&key,
				      ht_tls_sender(one.base, io->n < one.len ? io->n : one.len));
		}
		s = bpf_map_lookup_elem(&tls_sessions, &key);
		if (!s || s->conn)
			return;
		ht_tls_carrier(sk, c, io, cnt, probe);
		ht_tls_left(slot, c->id);
		ht_tls_bind(s, c->id, c->slot, c->tls_began, cnt);
		slot->ssl = len ? key.ssl : 0;
	}
}

/* What moved by a socket whose connection is in the table if it is anywhere. */
static __always_inline void ht_tls_moved_tabled(struct sock *sk, __u64 ino, struct ht_io *io,
						struct ht_buf *b, __u64 g, struct ht_counters *cnt)
{
	struct ht_conn *c = NULL;
	__u64 key;

	if (ht_sock_wanted(sk, io->family, 1)) {
		key = ht_number(sk);
		c = bpf_map_lookup_elem(&conn_table, &key);
		if (!c || c->ino != ino)
			return;
	}
	ht_tls_moved(sk, c, io, b, g, cnt, 1);
}

/* The process closed it: whatever session comes along now is not on it. */
static __always_inline void ht_tls_closed(struct ht_conn *c)
{
	struct ht_tls_slot *slot;

	if (!ht_tls || !(c->tls & HT_TLS_LOOKS))
		return;
	slot = bpf_map_lookup_elem(&tls_slots, &c->slot);
	if (slot)
		slot->closed = c->id;
}
