/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where in the caller's memory the bytes of a call are, by the call's number
 * and arguments.
 */
#pragma once

enum ht_buf_kind {
	HT_BUF_FAULT = 0, /* should be there, cannot be told */
	HT_BUF_NONE = 1,  /* the call has none: sendfile, splice */
	HT_BUF_ONE = 2,
	HT_BUF_VECTOR = 3,
};

struct ht_buf {
	__u64 addr; /* of the bytes, or of the struct iovec array */
	__u64 len;  /* of the buffer, or of the array in entries */
	__u32 kind;
	__u32 pad;
};

/* What user space passes, on every 64-bit architecture alike. */
struct ht_user_iovec {
	__u64 base;
	__u64 len;
};

struct ht_user_msghdr {
	__u64 name;
	__u64 namelen;
	__u64 iov;
	__u64 iovlen;
	__u64 control;
	__u64 controllen;
	__u64 flags;
};

struct ht_user_mmsghdr {
	struct ht_user_msghdr hdr;
	__u32 len;
	__u32 pad;
};

enum { HT_IOV_MAX = 1024 }; /* UIO_MAXIOV */

static __always_inline void ht_buf_vector(struct ht_buf *b, __u64 iov, __u64 count)
{
	struct ht_user_iovec one;

	if (count > HT_IOV_MAX)
		return;
	b->addr = iov;
	b->len = count;
	b->kind = HT_BUF_VECTOR;
	if (count == 1 && !bpf_probe_read_user(&one, sizeof(one), (void *)iov)) {
		b->addr = one.base;
		b->len = one.len;
		b->kind = HT_BUF_ONE;
	}
}

static __always_inline void ht_buf_msghdr(struct ht_buf *b, __u64 msg)
{
	struct ht_user_iovec at; /* msghdr's iov and iovlen, laid out like one iovec */

	if (!bpf_probe_read_user(&at, sizeof(at),
				 (void *)(msg + __builtin_offsetof(struct ht_user_msghdr, iov))))
		ht_buf_vector(b, at.base, at.len);
}

/*
 * sendmmsg and recvmmsg move their messages one by one, and a door below them
 * is called for each: which one is it? The next of this thread's array, unless
 * the call before was cut short (which shows as an error, `ht_mmsg_reset`).
 */
static __always_inline __u32 ht_mmsg_index(struct ht_conn *c, __u64 base, __u64 count)
{
	__u32 tid = (__u32)bpf_get_current_pid_tgid();
	__u32 index = 0;

	if (c->mmsg_tid == tid && c->mmsg_base == base && c->mmsg_next < count)
		index = c->mmsg_next;
	c->mmsg_tid = tid;
	c->mmsg_base = base;
	c->mmsg_next = index + 1;
	return index;
}

static __always_inline void ht_mmsg_reset(struct ht_conn *c)
{
	c->mmsg_tid = 0;
}

/* Where the bytes are for the calls that move one message. */
static __always_inline void ht_buf_find(struct ht_buf *b, __u64 nr, __u64 arg2, __u64 arg3)
{
	b->kind = HT_BUF_FAULT;
	b->addr = 0;
	b->len = 0;
	switch (nr) {
	case HT_NR_read:
	case HT_NR_write:
	case HT_NR_recvfrom:
	case HT_NR_sendto:
		b->addr = arg2;
		b->len = arg3;
		b->kind = HT_BUF_ONE;
		break;
	case HT_NR_readv:
	case HT_NR_writev:
	case HT_NR_preadv:
	case HT_NR_pwritev:
	case HT_NR_preadv2:
	case HT_NR_pwritev2:
		ht_buf_vector(b, arg2, arg3);
		break;
	case HT_NR_recvmsg:
	case HT_NR_sendmsg:
		ht_buf_msghdr(b, arg2);
		break;
	}
}
