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
	__u32 compat; /* the array is a 32-bit process's */
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

/* struct msghdr of 32-bit processes. */
struct ht_user_msghdr32 {
	__u32 name;
	__u32 namelen;
	__u32 iov;
	__u32 iovlen;
	__u32 control;
	__u32 controllen;
	__u32 flags;
};

enum {
	HT_IOV_MAX = 1024, /* UIO_MAXIOV */
	HT_IOV_SIZE = sizeof(struct ht_user_iovec),
	HT_IOV_SIZE32 = HT_IOV_SIZE / 2,
	HT_MSG_SIZE = sizeof(struct ht_user_mmsghdr),
	HT_MSG_SIZE32 = sizeof(struct ht_user_msghdr32) + 4,
};

/* `narrow` for a 32-bit process, else twice that: without a branch, see below. */
static __always_inline __u64 ht_by_width(__u64 narrow, __u32 compat)
{
	__u64 wide = 1 - (__u64)(compat & 1);

	barrier_var(wide);
	return narrow << wide;
}

/* Size of a struct iovec, told without a branch: see ht_iovec_read(). */
static __always_inline __u64 ht_iovec_size(__u32 compat)
{
	return HT_IOV_SIZE32 + ((__u64)(compat - 1) & HT_IOV_SIZE32);
}

/*
 * Without a branch, as this is in the loop that old verifiers follow step by
 * step: an address and a length of 32 bits come as one word of 64. `compat` is
 * read anew after the call, as there is no room on the stack to keep it.
 */
static __always_inline int ht_iovec_read(struct ht_user_iovec *one, __u64 at,
					 const volatile __u32 *compat)
{
	__u64 narrow, first;

	one->base = 0; /* what is read is all of it, or its first word */
	one->len = 0;
	if (bpf_probe_read_user(one, ht_iovec_size(*compat), (void *)at))
		return -1;
	narrow = -(__u64)(*compat & 1);
	first = one->base;
	one->base = first & (0xffffffff | ~narrow);
	one->len |= first >> 32 & narrow;
	return 0;
}

/* The buffer that a call's first bytes are in; 0 = it has none, or cannot be told. */
static __always_inline int ht_buf_front(struct ht_buf *b, struct ht_user_iovec *one)
{
	one->base = b->addr;
	one->len = b->len;
	if (b->kind == HT_BUF_VECTOR)
		return !ht_iovec_read(one, b->addr, &b->compat);
	return b->kind == HT_BUF_ONE;
}

static __always_inline void ht_buf_vector(struct ht_buf *b, __u64 iov, __u64 count)
{
	struct ht_user_iovec one;

	if (count > HT_IOV_MAX)
		return;
	b->addr = iov;
	b->len = count;
	b->kind = HT_BUF_VECTOR;
	if (count == 1 && !ht_iovec_read(&one, iov, &b->compat)) {
		b->addr = one.base;
		b->len = one.len;
		b->kind = HT_BUF_ONE;
	}
}

static __always_inline void ht_buf_msghdr(struct ht_buf *b, __u64 msg)
{
	struct ht_user_iovec at; /* msghdr's iov and iovlen, laid out like one iovec */

	_Static_assert(__builtin_offsetof(struct ht_user_msghdr32, iov) == HT_IOV_SIZE32 &&
			       __builtin_offsetof(struct ht_user_msghdr, iov) == HT_IOV_SIZE,
		       "iov comes behind as much as one iovec has");
	msg += ht_iovec_size(b->compat);
	if (!ht_iovec_read(&at, msg, &b->compat))
		ht_buf_vector(b, at.base, at.len);
}

/*
 * sendmmsg and recvmmsg move their messages one by one, and a hook below them
 * is called for each: which one is it? The next of this thread's array, unless
 * the call before was cut short, by an error or a message sent in part. So each
 * must be looked at, wanted or not.
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

enum { HT_MMSG_IOVS = 32 };

/* Does the buffer hold no more than the `n` bytes that were sent? */
static __always_inline int ht_buf_is_all(struct ht_buf *b, __u64 n)
{
	__u64 sum = 0;
	__u32 i;

	if (b->kind != HT_BUF_VECTOR)
		return b->kind == HT_BUF_ONE && b->len <= n;
	if (b->len > HT_MMSG_IOVS)
		return 0;
	for (i = 0; i < HT_MMSG_IOVS; i++) {
		struct ht_user_iovec one;

		if (i >= b->len ||
		    ht_iovec_read(&one, b->addr + i * ht_iovec_size(b->compat), &b->compat))
			break;
		sum += one.len;
	}
	return sum <= n;
}

static __always_inline void ht_mmsg_reset(struct ht_conn *c)
{
	c->mmsg_tid = 0;
}

/*
 * Does the call send urgent data (MSG_OOB; tcp(7), unix(7))? Its last byte is none of the
 * stream that the other end reads, so that its bytes cannot be taken for that.
 */
static __always_inline int ht_sends_urgent(__u64 nr, __u64 arg3, __u64 arg4)
{
	return (nr == HT_NR_sendto && (arg4 & HT_MSG_OOB)) ||
	       (nr == HT_NR_sendmsg && (arg3 & HT_MSG_OOB));
}

/* Is there no buffer that holds the bytes as the other end reads them? */
static __always_inline int ht_has_no_buf(struct ht_args *a)
{
	return a->nr == HT_NR_sendfile || a->nr == HT_NR_splice ||
	       ht_sends_urgent(a->nr, a->count, a->flags);
}

/* Where the bytes are for the calls that move one message. */
static __always_inline void ht_buf_find(struct ht_buf *b, __u64 nr, __u64 arg2, __u64 arg3,
					__u32 compat)
{
	b->kind = HT_BUF_FAULT;
	b->compat = compat;
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
