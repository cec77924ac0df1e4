/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which session runs on which connection, where the library is fed from memory: told
 * by sizes. A loop may receive from all its sockets first and read the sessions then,
 * in any order and on any thread, so what came last tells nothing.
 *
 * Kept by process and size: connections that received a record of that size, and whose
 * session has not given as many bytes yet. Once one alone is left, the session that
 * gives so many is its. Where several are, nobody's; each record is given once, so that
 * they are done with when as many were given as were received. The other way, sessions
 * that took so many bytes, until a connection sends such a record.
 */
#pragma once

#define HT_LOOSE_NS 5000000000ULL /* nothing waits longer to be read, or sent */

enum {
	HT_LOOSE_OWNERS = 8,
	HT_TLS_TRIES = 64,
	HT_LOOSE_RECORDS = 16, /* looked at in one call */
	HT_LOOSE_LEAST = 24,   /* bytes around the plaintext, at most */
};

#define HT_TLS_ASTRAY (~0U) /* ht_conn.tls_left: nobody knows where the next record is */

struct ht_loose {
	__u64 owner[HT_LOOSE_OWNERS]; /* connection, or the library's session; 0 = none */
	__u64 ts;		      /* of the latest */
	__u32 in;		      /* records of this size */
	__u32 out;
	__u32 many; /* more owners than there is room for */
	__u32 pad;
};

/* See ht_loose_key(). Emptied by use; the least recently used is replaced. */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 8192);
	__type(key, __u64);
	__type(value, struct ht_loose);
} tls_loose SEC(".maps");

static struct ht_loose ht_loose_none;

/*
 * What is encrypted differs from everything else: eight bytes of a record, behind what
 * may be a counter (RFC 5288 section 3), and the connection that received it. Where a
 * session still has the record in memory, that is proof. The least recently used is
 * replaced.
 */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 8192);
	__type(key, __u64);
	__type(value, __u64);
} tls_marks SEC(".maps");

enum { HT_TLS_MARK = 13 }; /* where they are in a record, its head included */

/* The connection that received the record at `from`, of which `n` bytes are there; or 0. */
__noinline __u64 ht_tls_marked(__u64 from, __u64 n)
{
	__u64 mark, *conn;

	if (n < HT_TLS_MARK + sizeof(mark) ||
	    bpf_probe_read_user(&mark, sizeof(mark), (void *)(from + HT_TLS_MARK)))
		return 0;
	conn = bpf_map_lookup_elem(&tls_marks, &mark);
	return conn ? *conn : 0;
}

/* The record that BIO_s_mem() gives next: BIO_BUF_MEM.readp, BUF_MEM.length and .data. */
static __always_inline __u64 ht_tls_fed_by_memory(__u64 ptr)
{
	__u64 readp;
	struct {
		__u64 length, data;
	} mem;

	if (bpf_probe_read_user(&readp, sizeof(readp), (void *)(ptr + 8)) ||
	    bpf_probe_read_user(&mem, sizeof(mem), (void *)readp))
		return 0;
	return ht_tls_marked(mem.data, mem.length);
}

/* The one that half of BIO_new_bio_pair() gives: what the other half, `peer`, has in its ring. */
static __always_inline __u64 ht_tls_fed_by_pair(__u64 peer, int ptr_at)
{
	__u64 ptr;
	struct {
		__u64 len, offset, size, buf;
	} ring;

	if (bpf_probe_read_user(&ptr, sizeof(ptr), (void *)(peer + ptr_at)) ||
	    bpf_probe_read_user(&ring, sizeof(ring), (void *)(ptr + 16)) ||
	    ring.offset >= ring.size)
		return 0;
	if (ring.len > ring.size - ring.offset)
		ring.len = ring.size - ring.offset; /* the rest is at its beginning */
	return ht_tls_marked(ring.buf + ring.offset, ring.len);
}

enum { HT_TLS_LAYOUTS = 8 };

/*
 * The connection whose record a session of OpenSSL or BoringSSL is about to read from
 * memory, or 0. SSL.rbio (OpenSSL to 3.1, 3.2, 3.4; BoringSSL), BIO.ptr (OpenSSL 3, 1.1;
 * BoringSSL before and since BIO.ex_data): whatever is there instead, no such bytes are.
 */
__noinline __u64 ht_tls_fed(__u64 ssl)
{
	__u64 bio, ptr, peer, conn;
	int i;

	for (i = 0; i < HT_TLS_LAYOUTS; i++) {
		int boring = i >= 6;
		int rbio_at = boring ? 24 : i < 2 ? 16 : i < 4 ? 72 : 80;
		int ptr_at = boring ? (i & 1 ? 40 : 32) : (i & 1 ? 56 : 64);

		if (bpf_probe_read_user(&bio, sizeof(bio), (void *)(ssl + rbio_at)) ||
		    bpf_probe_read_user(&ptr, sizeof(ptr), (void *)(bio + ptr_at)) ||
		    bpf_probe_read_user(&peer, sizeof(peer), (void *)ptr))
			continue;
		conn = ht_tls_fed_by_pair(peer, ptr_at);
		if (!conn && !boring)
			conn = ht_tls_fed_by_memory(ptr);
		if (conn)
			return conn;
	}
	return 0;
}

static __always_inline __u64 ht_loose_key(__u8 dir, __u64 size)
{
	return (bpf_get_current_pid_tgid() & ~0xffffffffULL) | (__u64)dir << 31 | (__u32)size;
}

/* Is the owner with its other half, or gone? */
__noinline int ht_loose_settled(__u64 sent, __u64 owner)
{
	__u32 index = ht_conn_slot(owner);
	struct ht_tls_session *s;
	struct ht_tls_slot *slot;
	struct ht_tls_key key;

	if (!owner)
		return 1;
	if (sent) {
		ht_tls_key_of(&key, owner);
		s = bpf_map_lookup_elem(&tls_sessions, &key);
		return !s || s->conn;
	}
	slot = bpf_map_lookup_elem(&tls_slots, &index);
	return slot && (slot->bound == owner || slot->closed == owner);
}

static __always_inline int ht_loose_over(struct ht_loose *l, __u64 now)
{
	return l->in == l->out || now - l->ts > HT_LOOSE_NS;
}

/* A record came, or will go. Like all here for the verifier to look at once. */
__noinline int ht_loose_add(__u64 key, __u64 owner)
{
	struct ht_loose *l = bpf_map_lookup_elem(&tls_loose, &key);
	__u64 now = bpf_ktime_get_ns();
	int i;

	if (!l) {
		bpf_map_update_elem(&tls_loose, &key, &ht_loose_none, BPF_NOEXIST);
		l = bpf_map_lookup_elem(&tls_loose, &key);
		if (!l)
			return 0;
	}
	if (ht_loose_over(l, now)) {
		for (i = 0; i < HT_LOOSE_OWNERS; i++)
			l->owner[i] = 0;
		l->many = 0;
		l->in = 0;
		l->out = 0;
	}
	l->ts = now;
	__sync_fetch_and_add(&l->in, 1);
	for (i = 0; i < HT_LOOSE_OWNERS; i++)
		if (l->owner[i] == owner)
			return 0;
	for (i = 0; i < HT_LOOSE_OWNERS; i++) {
		if (!ht_loose_settled(key >> 31 & 1, l->owner[i]))
			continue;
		l->owner[i] = owner;
		return 0;
	}
	l->many = 1;
	return 0;
}

#define HT_LOOSE_MANY (~0ULL)

/* The only owner that still waits under this key, 0 if there is none, HT_LOOSE_MANY. */
__noinline __u64 ht_loose_owner(__u64 dir, __u64 key)
{
	struct ht_loose *l = bpf_map_lookup_elem(&tls_loose, &key);
	__u64 owner = 0;
	int i;

	if (!l || ht_loose_over(l, bpf_ktime_get_ns()))
		return 0;
	if (l->many)
		return HT_LOOSE_MANY;
	for (i = 0; i < HT_LOOSE_OWNERS; i++) {
		if (ht_loose_settled(dir, l->owner[i]))
			continue;
		if (owner)
			return HT_LOOSE_MANY;
		owner = l->owner[i];
	}
	return owner;
}

/*
 * Whose is a record that holds `size` bytes (a record of `size` bytes, if `dir` is
 * HT_SEND)? TLS 1.3 adds 17 (RFC 8446 section 5.2), 1.2 16 or 24 (RFC 7905, 5288).
 */
__noinline __u64 ht_loose_find(__u64 dir, __u64 size)
{
	__u64 owner = 0, found, key, hit = 0;
	struct ht_loose *l;
	int i, hits = 0;

	for (i = 0; i < 4; i++) {
		__u64 around = i == 0 ? 17 : i == 1 ? 16 : 24;

		key = ht_loose_key(dir, dir == HT_SEND ? size - around : size + around);
		if (i == 3)
			key = ht_loose_key(dir, 0); /* of any size */
		found = ht_loose_owner(dir, key);
		if (!found)
			continue;
		hits += found == HT_LOOSE_MANY ? 2 : 1;
		owner = found;
		hit = i == 3 || hit ? 0 : key;
	}
	if (hit) {
		l = bpf_map_lookup_elem(&tls_loose, &hit);
		if (l)
			__sync_fetch_and_add(&l->out, 1);
	}
	return hits == 1 ? owner : 0;
}

/*
 * Takes note of the records in what a connection without a session received; returns
 * how much of the last one is still to come. `left`: the same before it.
 */
__noinline __u64 ht_tls_records(__u64 from, __u64 n, __u64 left, __u64 conn)
{
	__u64 end = from + n, mark, astray = left == HT_TLS_ASTRAY;
	__u8 h[5];
	int i;

	if (astray)
		left = 0; /* what looks like a record may be none: good for a mark, for no size */
	for (i = 0; i < HT_LOOSE_RECORDS; i++) {
		from += left;
		if (from >= end && !astray)
			return from - end;
		if (from >= end || end - from < sizeof(h) ||
		    bpf_probe_read_user(h, sizeof(h), (void *)from) || h[0] < 0x14 || h[0] > 0x17 ||
		    h[1] != 3)
			break;
		left = h[3] << 8 | h[4];
		if (h[0] == 0x17) {
			if (!astray)
				ht_loose_add(ht_loose_key(HT_RECV, left), conn);
			if (end - from >= HT_TLS_MARK + sizeof(mark) &&
			    !bpf_probe_read_user(&mark, sizeof(mark), (void *)(from + HT_TLS_MARK)))
				bpf_map_update_elem(&tls_marks, &mark, &conn, BPF_ANY);
		}
		left += sizeof(h);
	}
	/* one of any size */
	ht_loose_add(ht_loose_key(HT_RECV, 0), conn);
	return HT_TLS_ASTRAY;
}

/* The session that took what a connection without one sends, or 0. */
__noinline __u64 ht_tls_sender(__u64 from, __u64 n)
{
	__u64 end = from + n, size, owner;
	__u8 h[5];
	int i;

	for (i = 0; i < HT_LOOSE_RECORDS; i++) {
		if (from >= end || end - from < sizeof(h) ||
		    bpf_probe_read_user(h, sizeof(h), (void *)from) || h[0] < 0x14 || h[0] > 0x17 ||
		    h[1] != 3)
			break;
		size = h[3] << 8 | h[4];
		from += sizeof(h) + size;
		/* the end of a handshake is in such records, too (RFC 8446 section 4.4.4) */
		if (h[0] != 0x17 || size <= HT_LOOSE_LEAST || size == 53 || size == 69)
			continue;
		owner = ht_loose_find(HT_SEND, size);
		if (owner)
			return owner;
	}
	return 0;
}
