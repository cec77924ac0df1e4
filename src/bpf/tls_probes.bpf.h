/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where C's TLS libraries are entered and left: what they take and give is HTTP's
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
