/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Go's crypto/tls. Goroutines change threads, so a call is kept by its goroutine.
 */
#pragma once

/*
 * Reads of a Go program whose beginning was not seen: its count, `more` added. The
 * goroutine may have been in one when the probes came.
 */
static __noinline __u32 ht_tls_go_missed(__u32 more)
{
	__u32 tgid = bpf_get_current_pid_tgid() >> 32;
	__u32 *count = bpf_map_lookup_elem(&tls_go, &tgid);

	if (!count) {
		bpf_map_update_elem(&tls_go, &tgid, &more, BPF_ANY);
		return more;
	}
	if (more)
		__sync_fetch_and_add(count, more);
	return *count;
}

static __always_inline int ht_tls_go_enter(struct pt_regs *regs, __u8 dir)
{
	struct ht_counters *cnt = ht_counters_get();
	struct ht_tls_call call = {};
	struct ht_tls_session *s = NULL;
	struct ht_tls_key key;
	struct ht_tls_call *last;
	__u32 missed;
	int again;

	HT_STACK_OF_ITS_OWN(regs);
	if (!cnt || !ht_task_wanted())
		return 0;
	call.file = ht_tls_file(regs);
	if (call.file && !ht_tls_counts(call.file))
		return 0;
	missed = ht_tls_go_missed(0);
	call.ssl = HT_GO_ARG1(regs);
	call.buf = HT_GO_ARG2(regs);
	call.len = HT_GO_ARG3(regs);
	call.dir = dir;
	call.sp = HT_SP(regs);
	call.at = call.sp;
	ht_tls_key_of(&key, HT_GO_G(regs));
	last = bpf_map_lookup_elem(&tls_go_calls, &key);
	again = last && last->at == call.at && last->ssl == call.ssl && last->buf == call.buf &&
		last->len == call.len && last->dir == dir && ht_tls_twice(call.file, last->file);
	if (dir == HT_SEND && again)
		return 0;
	ht_tls_key_of(&key, call.ssl);
	s = bpf_map_lookup_elem(&tls_sessions, &key);
	if (dir == HT_SEND && s && ht_tls_ended(s))
		return 0; /* a goodbye that nobody will get */
	if (!s || dir == HT_RECV)
		s = ht_tls_session_get(&key);
	if (s)
		s->file = call.file;
	/* a goroutine may be another one after it: nothing to find, nothing to mistake */
	if (dir == HT_SEND && s && s->conn && s->conn != HT_TLS_NOBODY)
		call.sp = 0;
	if (dir == HT_RECV && s) {
		/* not by the goroutine: another one reads while this one answers */
		if (!(s->known & (HT_TLS_READS | HT_TLS_WHOLE)) && s->missed != missed)
			ht_tls_unseen(s);
		s->known |= HT_TLS_READS;
		s->missed = missed;
		ht_tls_begins(s, &call, again);
	}
	ht_tls_key_of(&key, HT_GO_G(regs));
	bpf_map_update_elem(&tls_go_calls, &key, &call, BPF_ANY);
	/* a write returns short only when the connection is broken */
	if (s && dir == HT_SEND)
		ht_tls_report(call.ssl, s, HT_SEND, call.buf, call.len, cnt);
	return 0;
}

/* func (c *Conn) clientHandshake(context.Context) error, serverHandshake */
SEC("uprobe")
int tls__go_begin(struct pt_regs *ctx)
{
	struct ht_tls_key key;

	HT_STACK_OF_ITS_OWN(ctx);
	ht_tls_key_of(&key, HT_GO_ARG1(ctx));
	bpf_map_delete_elem(&tls_sessions, &key);
	return 0;
}

/* func (c *Conn) Read(b []byte) (int, error) */
SEC("uprobe")
int tls__go_read(struct pt_regs *ctx)
{
	return ht_tls_go_enter(ctx, HT_RECV);
}

SEC("uprobe")
int tls__go_write(struct pt_regs *ctx)
{
	return ht_tls_go_enter(ctx, HT_SEND);
}

/* On each return instruction: a return probe would break Go's stack copying. */
SEC("uprobe")
int tls__go_read_done(struct pt_regs *ctx)
{
	struct ht_counters *cnt = ht_counters_get();
	__s64 n = HT_GO_RET(ctx);
	struct ht_tls_session *s;
	struct ht_tls_call *call;
	struct ht_tls_key key;

	HT_STACK_OF_ITS_OWN(ctx);
	ht_tls_key_of(&key, HT_GO_G(ctx));
	call = bpf_map_lookup_elem(&tls_go_calls, &key);
	if (!cnt)
		return 0;
	if (n > 0 && (!call || call->dir != HT_RECV) && ht_task_wanted())
		ht_tls_go_missed(1);
	if (!call || !call->sp || call->dir != HT_RECV)
		return 0;
	call->sp = 0;
	ht_tls_key_of(&key, call->ssl);
	if (n <= 0 || n > call->len) {
		s = bpf_map_lookup_elem(&tls_sessions, &key);
		if (s)
			s->busy &= ~(1 << HT_RECV);
		return 0;
	}
	s = ht_tls_session_get(&key);
	if (s)
		s->busy &= ~(1 << HT_RECV);
	if (s)
		ht_tls_report(call->ssl, s, HT_RECV, call->buf, n, cnt);
	return 0;
}
