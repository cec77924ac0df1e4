/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the bytes of an io_uring request are. It moves them under any system
 * call's registers, or in a thread of the kernel's that has the process's
 * memory, so what the request says is kept from its submission on
 * (io_uring_submit_req, 6.3+), by socket and direction, in order.
 *
 * A request moves bytes once, and is done with; but for those that wait for all
 * (MSG_WAITALL), splice and multishot ones, which stay until they complete.
 * Where it cannot be told which of several requests is under way, the bytes
 * count as fault.
 */
#pragma once

/* enum io_uring_op, include/uapi/linux/io_uring.h: numbers are for ever */
enum {
	HT_OP_READV = 1,
	HT_OP_WRITEV = 2,
	HT_OP_READ_FIXED = 4,
	HT_OP_WRITE_FIXED = 5,
	HT_OP_SENDMSG = 9,
	HT_OP_RECVMSG = 10,
	HT_OP_READ = 22,
	HT_OP_WRITE = 23,
	HT_OP_SEND = 26,
	HT_OP_RECV = 27,
	HT_OP_SPLICE = 30,
	HT_OP_SEND_ZC = 47,
	HT_OP_SENDMSG_ZC = 48,
};

enum {
	/* io_kiocb.flags: IOSQE_* of the same file */
	HT_REQ_FIXED_FILE = 1 << 0,
	HT_REQ_LINKED = 1 << 2 | 1 << 3,
	HT_REQ_SELECT = 1 << 5,
	/* io_sr_msg.flags */
	HT_SR_MULTISHOT = 1 << 1,
	HT_SR_BUNDLE = 1 << 4,
	HT_MSG_WAITALL = 0x100,
	HT_URING_IOVS = 32, /* that are looked at, to know the array again */
};

static __always_inline int ht_op_dir(__u8 op)
{
	switch (op) {
	case HT_OP_READV:
	case HT_OP_READ_FIXED:
	case HT_OP_READ:
	case HT_OP_RECV:
	case HT_OP_RECVMSG:
		return HT_RECV;
	case HT_OP_WRITEV:
	case HT_OP_WRITE_FIXED:
	case HT_OP_WRITE:
	case HT_OP_SEND:
	case HT_OP_SEND_ZC:
	case HT_OP_SENDMSG:
	case HT_OP_SENDMSG_ZC:
	case HT_OP_SPLICE:
		return HT_SEND;
	}
	return -1;
}

/* Registered files, before and after 6.13 (commit 7029acd8a950) */
struct io_fixed_file___old {
	unsigned long file_ptr;
} __attribute__((preserve_access_index));

struct io_file_table___old {
	struct io_fixed_file___old *files;
} __attribute__((preserve_access_index));

struct io_rsrc_node___new {
	unsigned long file_ptr;
} __attribute__((preserve_access_index));

struct io_rsrc_data___new {
	unsigned int nr;
	struct io_rsrc_node___new **nodes;
} __attribute__((preserve_access_index));

struct io_file_table___new {
	struct io_rsrc_data___new data;
} __attribute__((preserve_access_index));

struct io_ring_ctx___old {
	struct io_file_table___old file_table;
} __attribute__((preserve_access_index));

struct io_ring_ctx___new {
	struct io_file_table___new file_table;
} __attribute__((preserve_access_index));

static __always_inline struct file *ht_fixed_file(struct io_ring_ctx *ctx, __u32 index)
{
	unsigned long file = 0;

	if (bpf_core_field_exists(((struct io_file_table___old *)0)->files)) {
		struct io_fixed_file___old *files =
			BPF_CORE_READ((struct io_ring_ctx___old *)ctx, file_table.files);

		file = BPF_CORE_READ(files + index, file_ptr);
	} else if (bpf_core_field_exists(((struct io_file_table___new *)0)->data.nodes)) {
		struct io_rsrc_node___new *node = NULL,
					  **nodes = BPF_CORE_READ((struct io_ring_ctx___new *)ctx,
								  file_table.data.nodes);

		bpf_probe_read_kernel(&node, sizeof(node), nodes + index);
		file = BPF_CORE_READ(node, file_ptr);
	}
	return (struct file *)(file & ~7UL); /* flags are in the lowest bits */
}

static __always_inline __u64 ht_file_sock(struct file *file)
{
	struct socket *socket;

	if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & HT_S_IFMT) != HT_S_IFSOCK)
		return 0;
	socket = BPF_CORE_READ(file, private_data);
	return (__u64)BPF_CORE_READ(socket, sk);
}

/* Knows an array of struct iovec again: its owner may use its place for another. */
static __always_inline __u64 ht_iovecs_sum(__u64 iov, __u32 count)
{
	__u64 sum = count;
	__u32 i;

	for (i = 0; i < HT_URING_IOVS; i++) {
		struct ht_user_iovec one = {};

		if (i >= count)
			break;
		bpf_probe_read_user(&one, sizeof(one), (void *)(iov + i * sizeof(one)));
		sum = (sum * 0x100000001b3ULL ^ one.base) * 0x100000001b3ULL ^ one.len;
	}
	return sum;
}

static __always_inline void ht_uring_vector(struct ht_uring_req *r, __u64 iov, __u64 count)
{
	r->addr = iov;
	r->len = count;
	r->kind = count <= HT_URING_IOVS ? HT_BUF_VECTOR : HT_BUF_FAULT;
	r->sum = ht_iovecs_sum(iov, count);
}

/* What a request says of its bytes, at its submission. */
static __always_inline void ht_uring_describe(struct ht_uring_req *r, struct io_kiocb *req,
					      __u64 flags)
{
	struct io_sr_msg *sr = (struct io_sr_msg *)req;
	struct io_rw *rw = (struct io_rw *)req;
	struct ht_user_iovec at; /* msghdr's iov and iovlen */
	__u64 msg;

	r->kind = HT_BUF_FAULT;
	r->linked = !!(flags & HT_REQ_LINKED);
	r->select = !!(flags & HT_REQ_SELECT);
	switch (r->op) {
	case HT_OP_SPLICE:
		r->kind = HT_BUF_NONE;
		r->stays = 1;
		return;
	case HT_OP_READ:
	case HT_OP_WRITE:
	case HT_OP_READ_FIXED:
	case HT_OP_WRITE_FIXED:
		r->addr = BPF_CORE_READ(rw, addr);
		r->len = BPF_CORE_READ(rw, len);
		r->kind = HT_BUF_ONE;
		return;
	case HT_OP_READV:
	case HT_OP_WRITEV:
		ht_uring_vector(r, BPF_CORE_READ(rw, addr), BPF_CORE_READ(rw, len));
		return;
	}
	r->waitall = !!(BPF_CORE_READ(sr, msg_flags) & HT_MSG_WAITALL);
	r->stays = !!(BPF_CORE_READ(sr, flags) & HT_SR_MULTISHOT);
	if (r->op == HT_OP_SEND || r->op == HT_OP_SEND_ZC || r->op == HT_OP_RECV) {
		r->addr = (__u64)BPF_CORE_READ(sr, buf);
		r->len = (__u32)BPF_CORE_READ(sr, len);
		/* a bundle of chosen buffers may prove to be one buffer */
		r->kind = !r->select && BPF_CORE_READ(sr, flags) & HT_SR_BUNDLE ? HT_BUF_FAULT
										: HT_BUF_ONE;
		return;
	}
	msg = (__u64)BPF_CORE_READ(sr, umsg) + __builtin_offsetof(struct ht_user_msghdr, iov);
	if (!r->select && !bpf_probe_read_user(&at, sizeof(at), (void *)msg))
		ht_uring_vector(r, at.base, at.len);
}

/* The first entry is gone, and the others move up. */
static __always_inline void ht_uring_drop(struct ht_uring *u, __u32 from)
{
	__u32 i;

	for (i = 0; i + 1 < HT_URING_REQS; i++)
		if (i >= from)
			u->r[i] = u->r[i + 1];
	u->r[HT_URING_REQS - 1].req = 0;
}

static __always_inline void ht_uring_add(struct ht_uring *u, struct ht_uring_req *r)
{
	__u32 i;

	for (i = 0; i < HT_URING_REQS; i++) {
		if (u->r[i].req && u->r[i].req != r->req)
			continue;
		u->r[i] = *r;
		return;
	}
	for (i = 0; i < HT_URING_REQS; i++)
		u->r[i].req = 0; /* too many to know which is under way */
}

static __always_inline int ht_uring_submitted(struct io_kiocb *req, enum ht_copy copy)
{
	__u64 flags = req->flags;
	struct ht_uring_req r = { .req = (__u64)req, .op = req->opcode };
	struct ht_uring_key key = {};
	int dir = ht_op_dir(r.op);
	struct ht_uring *u;
	__u64 ino;

	if (dir < 0 || HT_TASK_32BIT(bpf_get_current_task_btf()) || !ht_task_wanted())
		return 0;
	key.dir = dir;
	if (flags & HT_REQ_FIXED_FILE)
		key.sk = ht_file_sock(ht_fixed_file(req->ctx, req->cqe.fd));
	else
		key.sk = (__u64)ht_fd_sock(req->cqe.fd, &ino);
	if (!key.sk)
		return 0;
	u = bpf_map_lookup_elem(&uring, &key);
	if (copy == HT_BACKUP && u && u->told == r.req) {
		u->told = 0;
		return 0;
	}
	ht_uring_describe(&r, req, flags);
	if (!u) {
		struct ht_uring fresh = { .r[0] = r };

		if (ht_preempted && copy == HT_FIRST)
			fresh.told = r.req;

		bpf_map_update_elem(&uring, &key, &fresh, BPF_ANY);
		return 0;
	}
	ht_uring_add(u, &r);
	if (ht_preempted && copy == HT_FIRST)
		u->told = r.req;
	return 0;
}

SEC("tp_btf/io_uring_submit_req")
int BPF_PROG(socket__uring_submit, struct io_kiocb *req)
{
	return ht_uring_submitted(req, HT_FIRST);
}

SEC("tp_btf/io_uring_submit_req")
int BPF_PROG(socket__uring_submit_backup, struct io_kiocb *req)
{
	return ht_uring_submitted(req, HT_BACKUP);
}

static __always_inline int ht_uring_completed(struct io_kiocb *done)
{
	struct ht_uring_key key = {};
	struct ht_uring *u;
	int dir;
	__u32 i;

	if (!done)
		return 0;
	dir = ht_op_dir(BPF_CORE_READ(done, opcode));
	if (dir < 0)
		return 0;
	key.dir = dir;
	key.sk = ht_file_sock(BPF_CORE_READ(done, file));
	u = key.sk ? bpf_map_lookup_elem(&uring, &key) : NULL;
	if (!u)
		return 0;
	for (i = 0; i < HT_URING_REQS; i++) {
		if (u->r[i].req != (__u64)done)
			continue;
		ht_uring_drop(u, i);
		if (!u->r[0].req)
			bpf_map_delete_elem(&uring, &key);
		return 0;
	}
	return 0;
}

/* The second argument is the request (5.18+), or NULL for what it does on its way. */
SEC("tp_btf/io_uring_complete")
int BPF_PROG(socket__uring_complete, void *ring_ctx, void *req)
{
	return ht_uring_completed(req);
}

/* What the first copy did is not there for the second one to do. */
SEC("tp_btf/io_uring_complete")
int BPF_PROG(socket__uring_complete_backup, void *ring_ctx, void *req)
{
	return ht_uring_completed(req);
}

/* Is it the same request still, on this socket? Its memory may be another's by now. */
static __always_inline int ht_uring_is(struct ht_uring_req *r, __u64 sk)
{
	struct io_kiocb *req = (struct io_kiocb *)r->req;

	return BPF_CORE_READ(req, opcode) == r->op && ht_file_sock(BPF_CORE_READ(req, file)) == sk;
}

/*
 * Where the kernel has just put `n` bytes: what is left to be filled comes
 * behind them. Several buffers at once are not looked at.
 */
static __always_inline void ht_uring_chosen(struct ht_buf *b, struct ht_uring_req *r, __u64 n)
{
	struct io_kiocb *req = (struct io_kiocb *)r->req;
	struct io_async_msghdr *kmsg;

	if (r->op != HT_OP_RECV) { /* IORING_OP_READ */
		b->addr = BPF_CORE_READ((struct io_rw *)req, addr);
		b->len = BPF_CORE_READ((struct io_rw *)req, len);
		return;
	}
	kmsg = BPF_CORE_READ(req, async_data);
	b->kind = HT_BUF_FAULT;
	if (!kmsg || BPF_CORE_READ(kmsg, msg.msg_iter.iter_type) !=
			     bpf_core_enum_value(enum iter_type, ITER_UBUF))
		return;
	b->addr = (__u64)BPF_CORE_READ(kmsg, msg.msg_iter.ubuf) +
		  BPF_CORE_READ(kmsg, msg.msg_iter.iov_offset) - n;
	b->len = n;
	b->kind = HT_BUF_ONE;
}

/* Where the `n` bytes are that a request on this socket has just moved. */
static __always_inline void ht_uring_buf(struct ht_buf *b, struct sock *sk, __u8 dir, __u64 n)
{
	struct ht_uring_key key = { .sk = (__u64)sk, .dir = dir };
	struct ht_uring *u = bpf_map_lookup_elem(&uring, &key);
	struct ht_uring_req *r;
	__u32 i;

	if (!u)
		return;
	r = &u->r[0];
	if (!r->req || !ht_uring_is(r, key.sk) || (u->r[1].req && !r->linked)) {
		for (i = 0; i < HT_URING_REQS; i++)
			u->r[i].req = 0;
		return;
	}
	b->kind = r->kind;
	b->addr = r->addr + r->moved;
	b->len = r->len - r->moved;
	if (r->kind == HT_BUF_ONE && r->select)
		ht_uring_chosen(b, r, n);
	if (r->kind == HT_BUF_VECTOR) {
		b->addr = r->addr;
		b->len = r->len;
		if (r->moved || ht_iovecs_sum(r->addr, r->len) != r->sum)
			b->kind = HT_BUF_FAULT;
	}
	if (r->stays)
		return;
	if (r->waitall && (r->kind != HT_BUF_ONE || r->moved + n < r->len))
		r->moved += n;
	else
		ht_uring_drop(u, 0);
}
