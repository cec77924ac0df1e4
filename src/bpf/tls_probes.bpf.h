/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where TLS libraries are entered and left: what they take and give is HTTP's
 * bytes. User space finds the places (src/proc/tls) and attaches; a program
 * stands for a calling convention, not for a library.
 *
 * Writes are reported at the entry, so that no answer can be reported first:
 * a thread may lose the CPU between the system call and the library's return,
 * and the answer is read by another one. A write that fails is repeated with
 * the same bytes, which `ahead` takes into account.
 */
#pragma once

/*
 * Since 6.13 a program's stack may be the processor's (bpf_enable_priv_stack(),
 * kernel/bpf/verifier.c), as the kernel does not let one begin again before it ends. Of
 * programs in libraries it takes no such care, and they can be preempted: another
 * thread's call would write over this one's numbers. Not of programs with a tail call.
 */
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u32);
} no_programs SEC(".maps");

#define HT_STACK_OF_ITS_OWN(ctx)                                                                   \
	do {                                                                                       \
		if (ht_never)                                                                      \
			bpf_tail_call(ctx, &no_programs, 0);                                       \
	} while (0)

/* The number of the probe's file; 0 where probes cannot be given one (before 5.15). */
static __always_inline __u32 ht_tls_file(void *ctx)
{
	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_attach_cookie))
		return bpf_get_attach_cookie(ctx);
	return 0;
}

/*
 * A call that was told of by `other` is seen by `file`, with all the same in its hands:
 * is it once more the same? What a program does again, `other` sees again before.
 */
static __always_inline int ht_tls_twice(__u32 file, __u32 other)
{
	return other != file && other && ht_tls_counts(other);
}

/* Of what was read until now not all may have been told. */
static __always_inline void ht_tls_unseen(struct ht_tls_session *s)
{
	s->lost |= HT_F_UNSEEN;
	s->run_dir = 0; /* it may have been the other one's turn */
}

/*
 * A write begins, by `thread`, or a read. A thread that wrote and reads then was in no
 * other call meanwhile.
 */
static __always_inline void ht_tls_writes(struct ht_tls_session *s, __u32 thread)
{
	__u8 known = s->known;

	if (known & HT_TLS_READS)
		return;
	if ((known & HT_TLS_WROTE) && s->writer != thread)
		known |= HT_TLS_WRITERS;
	s->known = known | HT_TLS_WROTE;
	s->writer = thread;
}

static __always_inline void ht_tls_reads(struct ht_tls_session *s, __u32 thread)
{
	__u8 known = s->known;

	if (known & HT_TLS_READS)
		return;
	s->known = known | HT_TLS_READS;
	if ((known & (HT_TLS_WROTE | HT_TLS_WHOLE)) == HT_TLS_WROTE &&
	    ((known & HT_TLS_WRITERS) || s->writer != thread))
		ht_tls_unseen(s);
}

/*
 * A call begins on the session. If the one before it in that direction was not seen to
 * end, it may have moved bytes that nobody was told of: its return was missed, or it was
 * left by longjmp(). `again`: it is that very call, or inside of it.
 */
static __always_inline void ht_tls_begins(struct ht_tls_session *s, struct ht_tls_call *call,
					  int again)
{
	__u8 bit = 1 << (call->dir & 1);

	if ((s->busy & bit) && !again) {
		ht_tls_unseen(s);
		/* a write that failed is tried again, any other is a new one */
		if (call->dir == HT_SEND && (call->len != s->ahead || call->buf != s->sent_buf))
			s->ahead = 0;
	}
	s->busy |= bit;
	if (call->dir == HT_SEND)
		s->sent_buf = call->buf;
}

/* Bytes of a write that is about to be tried. */
static __always_inline void ht_tls_write(__u64 ssl, struct ht_tls_session *s, __u64 buf, __u64 len,
					 struct ht_counters *cnt)
{
	__u64 ahead = s->ahead;

	if (len <= ahead)
		return; /* tried before */
	s->ahead = len;
	ht_tls_report(ssl, s, HT_SEND, buf + ahead, len - ahead, cnt);
}

/* The session runs on the connection, unless another one does. */
static __always_inline void ht_tls_found(struct ht_tls_session *s, __u64 conn,
					 struct ht_counters *cnt)
{
	__u32 index = ht_conn_slot(conn);
	struct ht_tls_slot *slot = bpf_map_lookup_elem(&tls_slots, &index);

	if (slot && slot->bound != conn && slot->closed != conn)
		ht_tls_bind(s, conn, index, slot->began, cnt);
}

/* The session gave `n` bytes: of which connection's? */
static __always_inline void ht_tls_claim(struct ht_tls_thread *t, struct ht_tls_session *s, __u64 n,
					 struct ht_counters *cnt)
{
	__u64 conn;

	if (s->conn)
		return;
	conn = ht_loose_find(HT_RECV, n);
	/* what was received last is filtered out: the session as well, unless either may be */
	if (t->last_conn == HT_TLS_NOBODY && n <= t->last_bytes) {
		if (conn)
			return;
		t->last_conn = 0;
		ht_tls_bind(s, HT_TLS_NOBODY, 0, 0, cnt);
	} else if (conn) {
		ht_tls_found(s, conn, cnt);
	}
}

enum ht_tls_how {
	HT_TLS_READ = 0,
	HT_TLS_WRITE = 1,
	HT_TLS_LATE = 2, /* report a write at its end: the socket may turn out to have no TLS */
	HT_TLS_INTO_PACKET = 4, /* `buf` is where the address of GnuTLS's buffer will be */
	HT_TLS_FLUSH = 8,	/* writes what was reported before; calls inside it as well */
};

static __always_inline int ht_tls_enter(struct pt_regs *regs, __u64 ssl, __u64 buf, __u64 len,
					__u64 out, int how)
{
	struct ht_counters *cnt = ht_counters_get();
	struct ht_tls_session *s;
	struct ht_tls_thread *t;
	struct ht_tls_key key;
	__u64 sp = HT_SP(regs), ip = PT_REGS_IP(regs), conn;
	__u32 file;
	__u8 outer;
	int again;

	HT_STACK_OF_ITS_OWN(regs);
	if (!cnt || !ht_task_wanted())
		return 0;
	ht_tls_key_of(&key, ssl);
	t = ht_tls_thread_get(1);
	if (!t) {
		s = bpf_map_lookup_elem(&tls_sessions, &key);
		if (s)
			ht_tls_unseen(s);
		return 0;
	}
	/*
	 * Inside a call on another session (TLS in TLS): what counts is outside.
	 * A call that was left by longjmp() must not hide others for ever.
	 */
	if (t->call.sp && sp < t->call.sp && t->call.inner < 64 &&
	    (t->call.ssl != ssl || (t->call.how & HT_TLS_FLUSH))) {
		t->call.inner++;
		return 0;
	}
	file = ht_tls_file(regs);
	/* the library calls itself, or leaves its function by a jump to another one */
	again = t->call.sp > sp ||
		(t->call.sp == sp && (t->call.ip != ip || ht_tls_twice(file, t->call.file)));
	again = again && t->call.ssl == ssl;
	if (!again)
		t->call.ip = ip;
	outer = t->call.dir;
	if (!t->call.sp)
		__sync_fetch_and_add(&ht_tls_calls, 1);
	t->call.file = file;
	t->call.ssl = ssl;
	t->call.buf = buf;
	t->call.len = len;
	t->call.out = out;
	t->call.inner = 0;
	t->call.dir = how & HT_TLS_WRITE ? HT_SEND : HT_RECV;
	t->call.late = !!(how & HT_TLS_LATE);
	t->call.how = how;
	t->call.sp = sp;
	s = ht_tls_session_get(&key);
	if (!s)
		return 0;
	s->file = file;
	/* node writes while it reads, when a handshake ends: that read is not looked for */
	if (again && outer != t->call.dir)
		s->busy &= ~(1 << (outer & 1));
	if (!(how & HT_TLS_FLUSH))
		ht_tls_begins(s, &t->call, again && outer == t->call.dir);
	if (!(how & HT_TLS_WRITE)) {
		ht_tls_reads(s, bpf_get_current_pid_tgid());
		if (!s->conn && s->tries < HT_TLS_TRIES) {
			s->tries++;
			conn = ht_tls_fed(ssl);
			if (conn)
				ht_tls_found(s, conn, cnt);
		}
		return 0;
	}
	ht_tls_writes(s, bpf_get_current_pid_tgid());
	if (how & (HT_TLS_LATE | HT_TLS_FLUSH))
		return 0;
	/* it will fail, or goes elsewhere: an address used again */
	if (ht_tls_ended(s))
		t->call.late = 1;
	else
		ht_tls_write(ssl, s, buf, len, cnt);
	return 0;
}

/* How many bytes a call moved; 0 or less if none. All of them return an int, or fit in one. */
static __always_inline __s64 ht_tls_result(struct ht_tls_call *call, __u64 ret)
{
	__u64 n = 0;

	if (!call->out)
		return (__s32)ret;
	if ((__s32)ret <= 0 || bpf_probe_read_user(&n, sizeof(n), (void *)call->out))
		return 0;
	return n;
}

/*
 * Where a packet of GnuTLS has its `n` bytes: mbuffer_st of lib/gnutls_int.h, checked as
 * far as it goes. 0, which nobody can read, if it is another one.
 */
static __always_inline __u64 ht_tls_packet(__u64 at, __u64 n)
{
	struct {
		__u64 next, prev, mark, data, size;
	} p;
	__u64 packet;

	if (bpf_probe_read_user(&packet, sizeof(packet), (void *)at) ||
	    bpf_probe_read_user(&p, sizeof(p), (void *)packet) || p.size - p.mark != n)
		return 0;
	return p.data + p.mark;
}

SEC("uretprobe")
int tls__done(struct pt_regs *ctx)
{
	struct ht_tls_thread *t = ht_tls ? ht_tls_thread_get(0) : NULL;
	struct ht_counters *cnt = ht_counters_get();
	struct ht_tls_session *s;
	struct ht_tls_key key;
	__s64 n;

	HT_STACK_OF_ITS_OWN(ctx);
	if (!t || !cnt || !t->call.sp || HT_SP(ctx) < t->call.sp + HT_RETURN_ADDRESS)
		return 0;
	t->call.sp = 0;
	__sync_fetch_and_add(&ht_tls_calls, -1);
	if (t->call.how & HT_TLS_FLUSH)
		return 0;
	n = ht_tls_result(&t->call, PT_REGS_RC(ctx));
	ht_tls_key_of(&key, t->call.ssl);
	if (n <= 0 || (t->call.dir == HT_RECV && n > t->call.len)) {
		s = bpf_map_lookup_elem(&tls_sessions, &key);
		if (s)
			s->busy &= ~(1 << (t->call.dir & 1));
		return 0;
	}
	s = ht_tls_session_get(&key);
	if (!s)
		return 0;
	s->busy &= ~(1 << (t->call.dir & 1));
	if (t->call.dir == HT_RECV) {
		if (t->call.how & HT_TLS_INTO_PACKET)
			t->call.buf = ht_tls_packet(t->call.buf, n);
		if (!t->call.late)
			ht_tls_claim(t, s, n, cnt);
		else if (!s->conn)
			return 0; /* a file, or a socket without TLS */
		ht_tls_report(t->call.ssl, s, HT_RECV, t->call.buf, n, cnt);
		return 0;
	}
	if (t->call.late) {
		if (s->conn && !ht_tls_ended(s))
			ht_tls_report(t->call.ssl, s, HT_SEND, t->call.buf, n, cnt);
		return 0;
	}
	s->ahead = s->ahead > n ? s->ahead - n : 0;
	if (!s->conn)
		ht_loose_add(ht_loose_key(HT_SEND, n < HT_TLS_RECORD ? n : HT_TLS_RECORD), key.ssl);
	return 0;
}

/* int f(session, buf, len): SSL_read, gnutls_record_recv */
SEC("uprobe")
int BPF_UPROBE(tls__read, __u64 ssl, __u64 buf, __u64 len)
{
	return ht_tls_enter(ctx, ssl, buf, len, 0, HT_TLS_READ);
}

SEC("uprobe")
int BPF_UPROBE(tls__write, __u64 ssl, __u64 buf, __u64 len)
{
	return ht_tls_enter(ctx, ssl, buf, len, 0, HT_TLS_WRITE);
}

/* int f(session, packet *): gnutls_record_recv_packet */
SEC("uprobe")
int BPF_UPROBE(tls__read_packet, __u64 ssl, __u64 packet)
{
	return ht_tls_enter(ctx, ssl, packet, HT_TLS_RECORD, 0, HT_TLS_READ | HT_TLS_INTO_PACKET);
}

/* int f(session, wait): gnutls_record_uncork */
SEC("uprobe")
int BPF_UPROBE(tls__flush, __u64 ssl)
{
	return ht_tls_enter(ctx, ssl, 0, 0, 0, HT_TLS_WRITE | HT_TLS_FLUSH);
}

/* int f(session, buf, len, size_t *moved): SSL_read_ex, ssl_read_internal */
SEC("uprobe")
int BPF_UPROBE(tls__read_ex, __u64 ssl, __u64 buf, __u64 len, __u64 out)
{
	return ht_tls_enter(ctx, ssl, buf, len, out, HT_TLS_READ);
}

SEC("uprobe")
int BPF_UPROBE(tls__write_ex, __u64 ssl, __u64 buf, __u64 len, __u64 out)
{
	return ht_tls_enter(ctx, ssl, buf, len, out, HT_TLS_WRITE);
}

/* int f(session, buf, len, flags, size_t *moved): ssl_write_internal since OpenSSL 3.3 */
SEC("uprobe")
int BPF_UPROBE(tls__write_ex2, __u64 ssl, __u64 buf, __u64 len, __u64 flags, __u64 out)
{
	return ht_tls_enter(ctx, ssl, buf, len, out, HT_TLS_WRITE);
}

/* PR_Read, PR_Recv: files and sockets without TLS come here as well */
SEC("uprobe")
int BPF_UPROBE(tls__read_any, __u64 ssl, __u64 buf, __u64 len)
{
	return ht_tls_enter(ctx, ssl, buf, (__u32)len, 0, HT_TLS_READ | HT_TLS_LATE);
}

SEC("uprobe")
int BPF_UPROBE(tls__write_any, __u64 ssl, __u64 buf, __u64 len)
{
	return ht_tls_enter(ctx, ssl, buf, (__u32)len, 0, HT_TLS_WRITE | HT_TLS_LATE);
}

/* void f(session): SSL_free, gnutls_deinit, SSL_clear */
SEC("uprobe")
int BPF_UPROBE(tls__free, __u64 ssl)
{
	struct ht_tls_key key;

	HT_STACK_OF_ITS_OWN(ctx);
	ht_tls_key_of(&key, ssl);
	bpf_map_delete_elem(&tls_sessions, &key);
	return 0;
}

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

/* A process may be of a program that nobody has looked into yet. */
SEC("tp_btf/sched_process_exec")
int BPF_PROG(tls__exec)
{
	if (ht_task_wanted())
		ht_emit_exec();
	return 0;
}

/*
 * For the hook `syscall`, after its program: that one has no room left. It has
 * no Go and no rule for next writes; sockets not in the table are not HTTP's.
 */
static __always_inline int ht_tls_syscall(struct pt_regs *regs, long ret)
{
	__u64 nr = HT_NR(regs), ino = 0;
	int dir = ht_nr_dir(nr);
	struct ht_args a;
	struct ht_io io = { .n = ret };
	struct ht_counters *cnt;
	struct sock *sk;
	struct ht_buf b;

	if (dir < 0 || ret <= 0 || nr == HT_NR_splice || nr == HT_NR_sendfile ||
	    nr == HT_NR_sendmmsg || nr == HT_NR_recvmmsg || ht_task_32bit_probe())
		return 0;
	ht_args_read(&a, regs, 0);
	if (ht_recv_flags(&a) & HT_MSG_PEEK)
		return 0;
	cnt = ht_counters_get();
	sk = ht_fd_sock(a.fd, &ino);
	if (!sk || !cnt || !ht_is_stream(sk, 1, &io.family) || !ht_task_wanted())
		return 0;
	io.dir = dir;
	ht_buf_find(&b, nr, a.addr, a.count, 0);
	ht_tls_moved_tabled(sk, ino, &io, &b, HT_GO_G(regs), cnt);
	return 0;
}

SEC("tp_btf/sys_exit")
int BPF_PROG(tls__syscall, struct pt_regs *regs, long ret)
{
	return ht_tls_syscall(regs, ret);
}
