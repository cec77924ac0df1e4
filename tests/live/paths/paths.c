// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Both ends of HTTP exchanges over one way of moving bytes.
 *
 *   paths TRANSPORT SETTING SEND RECV [PROGRAM]
 *
 * The tables at the end name what may stand there. Prints "REQUEST RESPONSE",
 * the bytes of each message; there are EXCHANGES of them on one connection, of
 * which request i is `POST /i`. PROGRAM is what plays the ends for `exec`.
 *
 * Status: 0 done, 1 failed, 77 this kernel has no such thing.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <linux/errqueue.h>
#include <linux/io_uring.h>
#include <linux/tls.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "message.h"

enum { LACKING = 77, DEADLINE = 30 };

static void fail(int status, const char *what)
{
	fprintf(stderr, "paths[%d]: %s: %s\n", getpid(), what, strerror(errno));
	exit(status);
}

/* What this kernel may not have. */
static int lacking(void)
{
	switch (errno) {
	case ENOSYS:
	case EPROTONOSUPPORT:
	case ENOPROTOOPT:
	case EOPNOTSUPP:
	case EINVAL:
	case ENOENT:
		return LACKING;
	}
	return 1;
}

#define TRY(call)                                                                                  \
	({                                                                                         \
		__typeof__(call) _got = (call);                                                    \
		if ((long)_got < 0)                                                                \
			fail(1, #call);                                                            \
		_got;                                                                              \
	})
#define NEED(call)                                                                                 \
	({                                                                                         \
		__typeof__(call) _got = (call);                                                    \
		if ((long)_got < 0)                                                                \
			fail(lacking(), #call);                                                    \
		_got;                                                                              \
	})

/* ---- Ways to move bytes: as many of `n` at `p` as one call takes ---- */

typedef ssize_t step(int fd, char *p, size_t n);

static ssize_t do_read(int fd, char *p, size_t n)
{
	return read(fd, p, n);
}

static ssize_t do_write(int fd, char *p, size_t n)
{
	return write(fd, p, n);
}

/* Three buffers, of which the last has most. */
static int vector(struct iovec *iov, char *p, size_t n)
{
	size_t a = n / 50, b = n / 10;

	iov[0] = (struct iovec){ p, a };
	iov[1] = (struct iovec){ p + a, b };
	iov[2] = (struct iovec){ p + a + b, n - a - b };
	return 3;
}

static ssize_t do_readv(int fd, char *p, size_t n)
{
	struct iovec iov[3];

	return readv(fd, iov, vector(iov, p, n));
}

static ssize_t do_writev(int fd, char *p, size_t n)
{
	struct iovec iov[3];

	return writev(fd, iov, vector(iov, p, n));
}

static ssize_t do_preadv2(int fd, char *p, size_t n)
{
	struct iovec iov[3];

	return preadv2(fd, iov, vector(iov, p, n), -1, 0);
}

static ssize_t do_pwritev2(int fd, char *p, size_t n)
{
	struct iovec iov[3];

	return pwritev2(fd, iov, vector(iov, p, n), -1, 0);
}

static ssize_t do_recv(int fd, char *p, size_t n)
{
	return recv(fd, p, n, 0);
}

static ssize_t do_send(int fd, char *p, size_t n)
{
	return send(fd, p, n, MSG_NOSIGNAL);
}

static ssize_t do_recvfrom(int fd, char *p, size_t n)
{
	struct sockaddr_storage from;
	socklen_t len = sizeof(from);

	return recvfrom(fd, p, n, 0, (struct sockaddr *)&from, &len);
}

static ssize_t do_sendto(int fd, char *p, size_t n)
{
	return sendto(fd, p, n, 0, NULL, 0);
}

static ssize_t do_recvmsg(int fd, char *p, size_t n)
{
	struct iovec iov[3];
	struct msghdr msg = { .msg_iov = iov, .msg_iovlen = vector(iov, p, n) };

	return recvmsg(fd, &msg, 0);
}

static ssize_t do_sendmsg(int fd, char *p, size_t n)
{
	struct iovec iov[3];
	struct msghdr msg = { .msg_iov = iov, .msg_iovlen = vector(iov, p, n) };

	return sendmsg(fd, &msg, 0);
}

enum { MESSAGES = 4 };

static ssize_t many(int fd, char *p, size_t n, int out)
{
	struct iovec iov[MESSAGES][3];
	struct mmsghdr msgs[MESSAGES] = { 0 };
	size_t each = n / MESSAGES, moved = 0;
	int i, done;

	for (i = 0; i < MESSAGES; i++) {
		size_t len = i == MESSAGES - 1 ? n - i * each : each;

		msgs[i].msg_hdr.msg_iov = iov[i];
		msgs[i].msg_hdr.msg_iovlen = vector(iov[i], p + i * each, len);
	}
	/* MSG_WAITALL: so that none but the last message is short, out and in */
	done = out ? sendmmsg(fd, msgs, MESSAGES, 0) : recvmmsg(fd, msgs, MESSAGES, MSG_WAITALL, 0);
	if (done < 0)
		return done;
	for (i = 0; i < done; i++)
		moved += msgs[i].msg_len;
	return moved;
}

static ssize_t do_recvmmsg(int fd, char *p, size_t n)
{
	return n < 4096 ? recv(fd, p, n, 0) : many(fd, p, n, 0);
}

static ssize_t do_sendmmsg(int fd, char *p, size_t n)
{
	return many(fd, p, n, 1);
}

static ssize_t send_more(int fd, char *p, size_t n)
{
	/* in two: what MSG_MORE keeps back, and what lets it go */
	return n > 1000 ? send(fd, p, n / 2, MSG_MORE) : send(fd, p, n, 0);
}

static ssize_t recv_waitall(int fd, char *p, size_t n)
{
	return recv(fd, p, n, MSG_WAITALL);
}

static ssize_t recv_trunc(int fd, char *p, size_t n)
{
	(void)p;
	return recv(fd, NULL, n, MSG_TRUNC);
}

static ssize_t recv_peek(int fd, char *p, size_t n)
{
	ssize_t seen = recv(fd, p, n, MSG_PEEK);

	return seen <= 0 ? seen : recv(fd, p, seen, 0);
}

static ssize_t send_zerocopy(int fd, char *p, size_t n)
{
	static int on;
	char control[128];
	struct msghdr msg = { .msg_control = control, .msg_controllen = sizeof(control) };
	int one = 1;
	ssize_t sent;

	if (!on)
		NEED(setsockopt(fd, SOL_SOCKET, SO_ZEROCOPY, &one, sizeof(one)));
	on = 1;
	sent = send(fd, p, n, MSG_ZEROCOPY);
	/* the kernel is done with the buffer */
	for (;;) {
		struct pollfd at = { fd, 0, 0 };

		if (sent <= 0 || recvmsg(fd, &msg, MSG_ERRQUEUE) >= 0 || errno != EAGAIN)
			return sent;
		TRY(poll(&at, 1, 1000));
		msg.msg_controllen = sizeof(control);
	}
}

/* TCP_ZEROCOPY_RECEIVE maps whole pages, and copies the rest where it is told. */
static ssize_t recv_zerocopy(int fd, char *p, size_t n)
{
	static char *map;
	enum { ROOM = 256 << 10 };
	struct tcp_zerocopy_receive {
		uint64_t address;
		uint32_t length, recv_skip_hint, inq;
		int32_t err;
		uint64_t copybuf_address;
		int32_t copybuf_len;
		uint32_t flags;
		uint64_t msg_control, msg_controllen;
		uint32_t msg_flags, reserved;
	} zc = { 0 };
	socklen_t len = sizeof(zc);
	struct pollfd at = { fd, POLLIN, 0 };

	if (!map) {
		map = mmap(NULL, ROOM, PROT_READ, MAP_SHARED, fd, 0);
		if (map == MAP_FAILED)
			fail(lacking(), "mmap of a socket");
	}
	TRY(poll(&at, 1, 1000 * DEADLINE));
	zc.address = (uint64_t)map;
	zc.length = n < ROOM ? n & ~4095UL : ROOM;
	zc.copybuf_address = (uint64_t)p;
	zc.copybuf_len = n < 32768 ? n : 32768;
	NEED(getsockopt(fd, IPPROTO_TCP, TCP_ZEROCOPY_RECEIVE, &zc, &len));
	if (zc.length) {
		memcpy(p, map, zc.length);
		madvise(map, zc.length, MADV_DONTNEED);
		return zc.length;
	}
	if (zc.copybuf_len > 0)
		return zc.copybuf_len;
	return recv(fd, p, zc.recv_skip_hint && zc.recv_skip_hint < n ? zc.recv_skip_hint : n, 0);
}

/* A file that holds the buffer. */
static int file_of(const char *p, size_t n)
{
	int file = TRY(memfd_create("body", 0));

	if (write(file, p, n) != (ssize_t)n)
		fail(1, "write to a memory file");
	return file;
}

static ssize_t do_sendfile(int fd, char *p, size_t n)
{
	int file = file_of(p, n);
	off_t at = 0;
	ssize_t sent = sendfile(fd, file, &at, n);

	close(file);
	return sent;
}

static int pipes[2][2];

static void open_pipes(void)
{
	if (pipes[0][1])
		return;
	TRY(pipe(pipes[0]));
	TRY(pipe(pipes[1]));
}

static size_t at_most(size_t n, size_t most)
{
	return n < most ? n : most;
}

static ssize_t splice_in(int fd, char *p, size_t n)
{
	ssize_t have;

	open_pipes();
	have = TRY(write(pipes[0][1], p, at_most(n, 65536)));
	for (ssize_t left = have; left;)
		left -= TRY(splice(pipes[0][0], NULL, fd, NULL, left, 0));
	return have;
}

static ssize_t splice_out(int fd, char *p, size_t n)
{
	ssize_t have;

	open_pipes();
	have = splice(fd, NULL, pipes[0][1], NULL, at_most(n, 65536), 0);
	for (ssize_t got = 0; got < have;)
		got += TRY(read(pipes[0][0], p + got, have - got));
	return have;
}

static ssize_t tee_in(int fd, char *p, size_t n)
{
	char sink[65536];
	ssize_t have;

	open_pipes();
	have = TRY(write(pipes[0][1], p, at_most(n, 65536)));
	if (tee(pipes[0][0], pipes[1][1], have, 0) != have)
		fail(1, "tee");
	for (ssize_t left = have; left;)
		left -= TRY(splice(pipes[1][0], NULL, fd, NULL, left, 0));
	TRY(read(pipes[0][0], sink, have));
	return have;
}

static ssize_t tee_out(int fd, char *p, size_t n)
{
	char sink[65536];
	ssize_t have, got;

	open_pipes();
	have = splice(fd, NULL, pipes[0][1], NULL, at_most(n, 65536), 0);
	for (ssize_t left = have; left > 0; left -= got) {
		got = TRY(tee(pipes[0][0], pipes[1][1], left, 0));
		if (TRY(read(pipes[0][0], sink, got)) != got)
			fail(1, "read of what was copied");
		if (TRY(read(pipes[1][0], p + have - left, got)) != got)
			fail(1, "read of the copy");
	}
	return have;
}

/* Linux AIO: io_submit(2) on a socket. */
static ssize_t aio(int fd, char *p, size_t n, int what)
{
	static aio_context_t ctx;
	struct iocb cb = { .aio_fildes = fd, .aio_lio_opcode = what, .aio_buf = (uint64_t)p,
			   .aio_nbytes = n };
	struct iocb *cbs = &cb;
	struct io_event event;

	if (!ctx)
		NEED(syscall(SYS_io_setup, 8, &ctx));
	TRY(syscall(SYS_io_submit, ctx, 1, &cbs));
	TRY(syscall(SYS_io_getevents, ctx, 1, 1, &event, NULL));
	if (event.res < 0)
		errno = -event.res;
	return event.res < 0 ? -1 : event.res;
}

static ssize_t aio_read(int fd, char *p, size_t n)
{
	return aio(fd, p, n, IOCB_CMD_PREAD);
}

static ssize_t aio_write(int fd, char *p, size_t n)
{
	return aio(fd, p, n, IOCB_CMD_PWRITE);
}

/* ---- io_uring, without a library ---- */

static struct {
	int fd;
	unsigned flags; /* of the ring */
	unsigned *sq_head, *sq_tail, *sq_mask, *sq_flags, *sq_array;
	unsigned *cq_head, *cq_tail, *cq_mask;
	struct io_uring_sqe *sqes;
	struct io_uring_cqe *cqes;
} ring = { .fd = -1 };

enum { FIXED = 512 << 10, BUFFERS = 32, BUFFER = 8192, GROUP = 7 };
static char *fixed;	/* registered buffer 0 */
static char *provided;	/* BUFFERS of BUFFER bytes */
static struct io_uring_buf_ring *buf_ring;

#define load(p) __atomic_load_n(p, __ATOMIC_ACQUIRE)
#define store(p, v) __atomic_store_n(p, v, __ATOMIC_RELEASE)

static void ring_open(void)
{
	struct io_uring_params params = { .flags = ring.flags, .sq_thread_idle = 1000 };
	char *sq, *cq;

	if (ring.fd >= 0)
		return;
	ring.fd = NEED(syscall(SYS_io_uring_setup, 64, &params));
	sq = mmap(NULL, params.sq_off.array + params.sq_entries * 4, PROT_READ | PROT_WRITE,
		  MAP_SHARED | MAP_POPULATE, ring.fd, IORING_OFF_SQ_RING);
	cq = mmap(NULL, params.cq_off.cqes + params.cq_entries * sizeof(struct io_uring_cqe),
		  PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring.fd, IORING_OFF_CQ_RING);
	ring.sqes = mmap(NULL, params.sq_entries * sizeof(struct io_uring_sqe),
			 PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring.fd,
			 IORING_OFF_SQES);
	if (sq == MAP_FAILED || cq == MAP_FAILED || ring.sqes == MAP_FAILED)
		fail(1, "mmap of a ring");
	ring.sq_head = (void *)(sq + params.sq_off.head);
	ring.sq_tail = (void *)(sq + params.sq_off.tail);
	ring.sq_mask = (void *)(sq + params.sq_off.ring_mask);
	ring.sq_flags = (void *)(sq + params.sq_off.flags);
	ring.sq_array = (void *)(sq + params.sq_off.array);
	ring.cq_head = (void *)(cq + params.cq_off.head);
	ring.cq_tail = (void *)(cq + params.cq_off.tail);
	ring.cq_mask = (void *)(cq + params.cq_off.ring_mask);
	ring.cqes = (void *)(cq + params.cq_off.cqes);
}

/* The next entry to be submitted. */
static struct io_uring_sqe *ring_entry(int op, int fd, const void *p, size_t n)
{
	unsigned tail, at;

	ring_open();
	tail = *ring.sq_tail;
	at = tail & *ring.sq_mask;
	ring.sq_array[at] = at;
	memset(&ring.sqes[at], 0, sizeof(ring.sqes[at]));
	ring.sqes[at].opcode = op;
	ring.sqes[at].fd = fd;
	ring.sqes[at].addr = (uint64_t)p;
	ring.sqes[at].len = n;
	store(ring.sq_tail, tail + 1);
	return &ring.sqes[at];
}

static void ring_submit(unsigned n, unsigned wait)
{
	unsigned flags = wait ? IORING_ENTER_GETEVENTS : 0;

	if (ring.flags & IORING_SETUP_SQPOLL) {
		if (load(ring.sq_flags) & IORING_SQ_NEED_WAKEUP)
			flags |= IORING_ENTER_SQ_WAKEUP;
	}
	while (syscall(SYS_io_uring_enter, ring.fd, n, wait, flags, NULL, 0) < 0)
		if (errno != EINTR)
			fail(1, "io_uring_enter");
}

static struct io_uring_cqe ring_next(void)
{
	struct io_uring_cqe cqe;

	while (load(ring.cq_tail) == *ring.cq_head)
		ring_submit(0, 1);
	cqe = ring.cqes[*ring.cq_head & *ring.cq_mask];
	store(ring.cq_head, *ring.cq_head + 1);
	return cqe;
}

static ssize_t ring_result(struct io_uring_cqe cqe)
{
	if (cqe.res < 0) {
		errno = -cqe.res;
		if (errno == EINVAL || errno == EOPNOTSUPP)
			fail(LACKING, "io_uring operation");
		return -1;
	}
	return cqe.res;
}

static ssize_t ring_one(void)
{
	ring_submit(1, 1);
	return ring_result(ring_next());
}

static unsigned async; /* IOSQE_ASYNC: by a worker thread */

static ssize_t uring_op(int op, int fd, const void *p, size_t n)
{
	struct io_uring_sqe *sqe = ring_entry(op, fd, p, n);

	sqe->flags = async;
	if (op == IORING_OP_READ || op == IORING_OP_WRITE || op == IORING_OP_READV ||
	    op == IORING_OP_WRITEV)
		sqe->off = -1;
	return ring_one();
}

static ssize_t uring_send(int fd, char *p, size_t n)
{
	return uring_op(IORING_OP_SEND, fd, p, n);
}

static ssize_t uring_recv(int fd, char *p, size_t n)
{
	return uring_op(IORING_OP_RECV, fd, p, n);
}

static ssize_t uring_write(int fd, char *p, size_t n)
{
	return uring_op(IORING_OP_WRITE, fd, p, n);
}

static ssize_t uring_read(int fd, char *p, size_t n)
{
	return uring_op(IORING_OP_READ, fd, p, n);
}

static ssize_t uring_writev(int fd, char *p, size_t n)
{
	struct iovec iov[3];

	return uring_op(IORING_OP_WRITEV, fd, iov, vector(iov, p, n));
}

static ssize_t uring_readv(int fd, char *p, size_t n)
{
	struct iovec iov[3];

	return uring_op(IORING_OP_READV, fd, iov, vector(iov, p, n));
}

static ssize_t uring_msg(int op, int fd, char *p, size_t n)
{
	struct iovec iov[3];
	struct msghdr msg = { .msg_iov = iov, .msg_iovlen = vector(iov, p, n) };

	return uring_op(op, fd, &msg, 1);
}

static ssize_t uring_sendmsg(int fd, char *p, size_t n)
{
	return uring_msg(IORING_OP_SENDMSG, fd, p, n);
}

static ssize_t uring_recvmsg(int fd, char *p, size_t n)
{
	return uring_msg(IORING_OP_RECVMSG, fd, p, n);
}

/* The header and its array are gone once the kernel has taken them. */
static ssize_t uring_recvmsg_gone(int fd, char *p, size_t n)
{
	struct iovec iov[3];
	struct msghdr msg = { .msg_iov = iov, .msg_iovlen = vector(iov, p, n) };

	ring_entry(IORING_OP_RECVMSG, fd, &msg, 1);
	ring_submit(1, 0);
	memset(iov, 0, sizeof(iov));
	memset(&msg, 0, sizeof(msg));
	return ring_result(ring_next());
}

/* In two pieces, the second linked behind the first. */
static ssize_t uring_linked(int fd, char *p, size_t n)
{
	ssize_t a, b;

	if (n < 2)
		return uring_send(fd, p, n);
	ring_entry(IORING_OP_SEND, fd, p, n / 2)->flags = IOSQE_IO_LINK;
	ring.sqes[(*ring.sq_tail - 1) & *ring.sq_mask].msg_flags = MSG_WAITALL;
	ring_entry(IORING_OP_SEND, fd, p + n / 2, n - n / 2)->msg_flags = MSG_WAITALL;
	ring_submit(2, 2);
	a = ring_result(ring_next());
	b = ring_result(ring_next());
	if (a < 0 || b < 0)
		return -1;
	return a + b;
}

static ssize_t uring_recv_waitall(int fd, char *p, size_t n)
{
	ring_entry(IORING_OP_RECV, fd, p, n)->msg_flags = MSG_WAITALL;
	return ring_one();
}

static ssize_t uring_fixed_file(int op, int fd, char *p, size_t n)
{
	static int registered = -1;
	struct io_uring_sqe *sqe;

	ring_open();
	if (registered < 0) {
		NEED(syscall(SYS_io_uring_register, ring.fd, IORING_REGISTER_FILES, &fd, 1));
		registered = fd;
	}
	sqe = ring_entry(op, 0, p, n);
	sqe->flags = IOSQE_FIXED_FILE;
	return ring_one();
}

static ssize_t uring_send_file(int fd, char *p, size_t n)
{
	return uring_fixed_file(IORING_OP_SEND, fd, p, n);
}

static ssize_t uring_recv_file(int fd, char *p, size_t n)
{
	return uring_fixed_file(IORING_OP_RECV, fd, p, n);
}

static void register_fixed(void)
{
	struct iovec iov;

	ring_open();
	if (fixed)
		return;
	fixed = mmap(NULL, FIXED, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	iov = (struct iovec){ fixed, FIXED };
	NEED(syscall(SYS_io_uring_register, ring.fd, IORING_REGISTER_BUFFERS, &iov, 1));
}

static ssize_t uring_write_fixed(int fd, char *p, size_t n)
{
	register_fixed();
	memcpy(fixed, p, n);
	ring_entry(IORING_OP_WRITE_FIXED, fd, fixed, n)->off = -1;
	return ring_one();
}

static ssize_t uring_read_fixed(int fd, char *p, size_t n)
{
	ssize_t got;

	register_fixed();
	ring_entry(IORING_OP_READ_FIXED, fd, fixed, n)->off = -1;
	got = ring_one();
	if (got > 0)
		memcpy(p, fixed, got);
	return got;
}

static ssize_t ring_zc(struct io_uring_sqe *sqe)
{
	struct io_uring_cqe cqe;
	ssize_t sent;

	(void)sqe;
	ring_submit(1, 1);
	cqe = ring_next();
	sent = ring_result(cqe);
	if (cqe.flags & IORING_CQE_F_MORE)
		ring_next(); /* the kernel is done with the buffer */
	return sent;
}

static ssize_t uring_send_zc(int fd, char *p, size_t n)
{
	return ring_zc(ring_entry(IORING_OP_SEND_ZC, fd, p, n));
}

static ssize_t uring_send_zc_fixed(int fd, char *p, size_t n)
{
	struct io_uring_sqe *sqe;

	register_fixed();
	memcpy(fixed, p, n);
	sqe = ring_entry(IORING_OP_SEND_ZC, fd, fixed, n);
	sqe->ioprio = IORING_RECVSEND_FIXED_BUF;
	return ring_zc(sqe);
}

static ssize_t uring_sendmsg_zc(int fd, char *p, size_t n)
{
	struct iovec iov[3];
	struct msghdr msg = { .msg_iov = iov, .msg_iovlen = vector(iov, p, n) };

	return ring_zc(ring_entry(IORING_OP_SENDMSG_ZC, fd, &msg, 1));
}

static void provide(unsigned id)
{
	unsigned short tail = buf_ring->tail;
	struct io_uring_buf *b = &buf_ring->bufs[tail & (BUFFERS - 1)];

	b->addr = (uint64_t)(provided + id * BUFFER);
	b->len = BUFFER;
	b->bid = id;
	store(&buf_ring->tail, tail + 1);
}

static void register_provided(void)
{
	struct io_uring_buf_reg reg = { .ring_entries = BUFFERS, .bgid = GROUP };

	ring_open();
	if (provided)
		return;
	provided = mmap(NULL, BUFFERS * BUFFER, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	buf_ring = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	reg.ring_addr = (uint64_t)buf_ring;
	NEED(syscall(SYS_io_uring_register, ring.fd, IORING_REGISTER_PBUF_RING, &reg, 1));
	for (unsigned id = 0; id < BUFFERS; id++)
		provide(id);
}

/* Copies out what came in the buffer that the kernel chose, and gives it back. */
static ssize_t taken(struct io_uring_cqe cqe, char *p, size_t n)
{
	ssize_t got = ring_result(cqe);
	unsigned id = cqe.flags >> IORING_CQE_BUFFER_SHIFT;

	if (got <= 0)
		return got;
	if ((size_t)got > n || !(cqe.flags & IORING_CQE_F_BUFFER))
		fail(1, "a provided buffer");
	memcpy(p, provided + id * BUFFER, got);
	provide(id);
	return got;
}

static ssize_t uring_recv_provided(int fd, char *p, size_t n)
{
	struct io_uring_sqe *sqe;

	register_provided();
	sqe = ring_entry(IORING_OP_RECV, fd, NULL, at_most(n, BUFFER));
	sqe->flags = IOSQE_BUFFER_SELECT;
	sqe->buf_group = GROUP;
	ring_submit(1, 1);
	return taken(ring_next(), p, n);
}

/* Armed once, and again when the kernel ends it. */
static ssize_t uring_recv_multishot(int fd, char *p, size_t n)
{
	static int armed;
	struct io_uring_cqe cqe;

	register_provided();
	for (;;) {
		if (!armed) {
			struct io_uring_sqe *sqe = ring_entry(IORING_OP_RECV, fd, NULL, 0);

			sqe->flags = IOSQE_BUFFER_SELECT;
			sqe->buf_group = GROUP;
			sqe->ioprio = IORING_RECV_MULTISHOT;
			ring_submit(1, 0);
			armed = 1;
		}
		cqe = ring_next();
		if (!(cqe.flags & IORING_CQE_F_MORE))
			armed = 0;
		if (cqe.res != -ENOBUFS)
			return taken(cqe, p, n);
	}
}

#ifndef IORING_RECVSEND_BUNDLE
#define IORING_RECVSEND_BUNDLE (1U << 4) /* 6.10 */
#endif

/* Several of the provided buffers by one operation. */
static ssize_t uring_recv_bundle(int fd, char *p, size_t n)
{
	struct io_uring_cqe cqe;
	struct io_uring_sqe *sqe;
	ssize_t got, at = 0;
	unsigned id;

	register_provided();
	sqe = ring_entry(IORING_OP_RECV, fd, NULL, 0);
	sqe->flags = IOSQE_BUFFER_SELECT;
	sqe->buf_group = GROUP;
	sqe->ioprio = IORING_RECVSEND_BUNDLE;
	ring_submit(1, 1);
	cqe = ring_next();
	got = ring_result(cqe);
	if (got > (ssize_t)n)
		fail(1, "more than there is");
	for (id = cqe.flags >> IORING_CQE_BUFFER_SHIFT; at < got; id = (id + 1) % BUFFERS) {
		memcpy(p + at, provided + id * BUFFER, at_most(got - at, BUFFER));
		at += at_most(got - at, BUFFER);
		provide(id);
	}
	return got;
}

static ssize_t uring_splice_in(int fd, char *p, size_t n)
{
	struct io_uring_sqe *sqe;
	ssize_t have;

	open_pipes();
	have = TRY(write(pipes[0][1], p, at_most(n, 65536)));
	for (ssize_t left = have, got; left; left -= got) {
		sqe = ring_entry(IORING_OP_SPLICE, fd, NULL, left);
		sqe->off = -1;
		sqe->splice_off_in = -1;
		sqe->splice_fd_in = pipes[0][0];
		got = ring_one();
		if (got <= 0)
			return got;
	}
	return have;
}

static ssize_t uring_splice_out(int fd, char *p, size_t n)
{
	struct io_uring_sqe *sqe;
	ssize_t have;

	open_pipes();
	sqe = ring_entry(IORING_OP_SPLICE, pipes[0][1], NULL, at_most(n, 65536));
	sqe->off = -1;
	sqe->splice_off_in = -1;
	sqe->splice_fd_in = fd;
	have = ring_one();
	for (ssize_t got = 0; got < have;)
		got += TRY(read(pipes[0][0], p + got, have - got));
	return have;
}

static void use_sqpoll(void)
{
	ring.flags = IORING_SETUP_SQPOLL;
}

static void use_defer(void)
{
	ring.flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN;
}

static void use_async(void)
{
	async = IOSQE_ASYNC;
}

/* ---- An end: whole messages ---- */

enum { HEAD_PLAIN = 1, SMALL = 2 /* at most 16 KiB a call */ };

struct way {
	const char *name;
	step *move;
	int flags;
	void (*prepare)(void);
};

static struct setting {
	const char *name;
	int nonblock;
	int edge;
	int threads;
} setting;

/* Waits until `fd` may be able to move bytes again. */
static void wait_for(int fd, int events)
{
	static int epoll = -1, watched = -1;
	struct epoll_event event = { .events = EPOLLIN | EPOLLOUT | EPOLLET, .data.fd = fd };
	struct pollfd at = { fd, events, 0 };

	if (!setting.edge) {
		if (TRY(poll(&at, 1, 1000 * DEADLINE)) == 0)
			fail(1, "waited too long");
		return;
	}
	if (epoll < 0)
		epoll = TRY(epoll_create1(0));
	if (watched != fd) {
		TRY(epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event));
		watched = fd;
	}
	if (TRY(epoll_wait(epoll, &event, 1, 1000 * DEADLINE)) == 0)
		fail(1, "waited too long");
}

struct one_step {
	step *move;
	int fd;
	char *p;
	size_t n;
	ssize_t moved;
	int error;
};

static void *in_thread(void *arg)
{
	struct one_step *s = arg;

	s->moved = s->move(s->fd, s->p, s->n);
	s->error = errno;
	return NULL;
}

static ssize_t move_once(step *move, int fd, char *p, size_t n)
{
	struct one_step s = { move, fd, p, n, 0, 0 };
	pthread_t thread;

	if (!setting.threads)
		return move(fd, p, n);
	/* every call by another thread */
	if (pthread_create(&thread, NULL, in_thread, &s) || pthread_join(thread, NULL))
		fail(1, "a thread");
	errno = s.error;
	return s.moved;
}

static void move_all(step *move, int fd, char *p, size_t n, size_t most, int events)
{
	while (n) {
		ssize_t moved = move_once(move, fd, p, n < most ? n : most);

		if (moved > 0) {
			p += moved;
			n -= moved;
		} else if (moved == 0) {
			errno = EPIPE;
			fail(1, "the other end is gone");
		} else if (errno == EAGAIN) {
			wait_for(fd, events);
		} else if (errno != EINTR) {
			fail(lacking(), "moving bytes");
		}
	}
}

static void message_send(const struct way *way, int fd, char *p, size_t head, size_t all)
{
	size_t first = way->flags & HEAD_PLAIN ? head : 0;
	size_t most = way->flags & SMALL ? 16384 : all;

	move_all(do_send, fd, p, first, most, POLLOUT);
	move_all(way->move, fd, p + first, all - first, most, POLLOUT);
}

static void message_recv(const struct way *way, int fd, char *p, size_t head, size_t all)
{
	size_t first = way->flags & HEAD_PLAIN ? head : 0;
	size_t most = way->flags & SMALL ? 16384 : all;

	move_all(do_recv, fd, p, first, most, POLLIN);
	move_all(way->move, fd, p + first, all - first, most, POLLIN);
}

static char out[RESPONSE_MAX], in[RESPONSE_MAX], want[RESPONSE_MAX];

static void check(const struct way *way, size_t all)
{
	if (way->move != recv_trunc && memcmp(in, want, all)) {
		errno = EBADMSG;
		fail(1, "other bytes than were sent");
	}
}

static void prepare(const struct way *a, const struct way *b)
{
	if (a->prepare)
		a->prepare();
	if (b->prepare)
		b->prepare();
}

static void be_client(const struct way *tx, const struct way *rx, int fd)
{
	prepare(tx, rx);
	for (int i = 0; i < EXCHANGES; i++) {
		size_t head, all = request(out, i, &head);

		message_send(tx, fd, out, head, all);
		all = response(want, &head);
		message_recv(rx, fd, in, head, all);
		check(rx, all);
	}
}

static void be_server(const struct way *tx, const struct way *rx, int fd)
{
	prepare(tx, rx);
	for (int i = 0; i < EXCHANGES; i++) {
		size_t head, all = request(want, i, &head);

		message_recv(rx, fd, in, head, all);
		check(rx, all);
		all = response(out, &head);
		message_send(tx, fd, out, head, all);
	}
}

/* ---- Connections ---- */

struct transport {
	const char *name;
	int family, type, protocol;
	const char *address;
};

static socklen_t fill(struct sockaddr_storage *to, const struct transport *t, const char *address)
{
	struct sockaddr_in *v4 = (void *)to;
	struct sockaddr_in6 *v6 = (void *)to;
	struct sockaddr_un *un = (void *)to;

	memset(to, 0, sizeof(*to));
	to->ss_family = t->family;
	switch (t->family) {
	case AF_INET:
		inet_pton(AF_INET, address, &v4->sin_addr);
		return sizeof(*v4);
	case AF_INET6:
		inet_pton(AF_INET6, address, &v6->sin6_addr);
		return sizeof(*v6);
	}
	/* an abstract name that no one else has */
	return sizeof(un->sun_family) +
	       sprintf(un->sun_path, "%cpaths-%d", 0, getpid());
}

/* Keys for both directions, as a handshake would have left them. */
static void use_ktls(int fd)
{
	struct tls12_crypto_info_aes_gcm_128 keys = {
		.info = { .version = TLS_1_3_VERSION, .cipher_type = TLS_CIPHER_AES_GCM_128 },
	};

	NEED(setsockopt(fd, SOL_TCP, TCP_ULP, "tls", sizeof("tls")));
	NEED(setsockopt(fd, SOL_TLS, TLS_TX, &keys, sizeof(keys)));
	NEED(setsockopt(fd, SOL_TLS, TLS_RX, &keys, sizeof(keys)));
}

static int listening(const struct transport *t, struct sockaddr_storage *at, socklen_t *len,
		     int reuse)
{
	int one = 1, fd = NEED(socket(t->family, t->type, t->protocol));

	if (reuse)
		NEED(setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof(one)));
	TRY(bind(fd, (void *)at, *len));
	TRY(listen(fd, 8));
	TRY(getsockname(fd, (void *)at, len));
	return fd;
}

static int connected(const struct transport *t, struct sockaddr_storage *at, socklen_t len)
{
	struct transport client = *t;
	int fd;

	if (t->family == AF_INET6 && !strcmp(t->name, "mapped")) {
		/* by IPv4 to a socket of IPv6 */
		struct sockaddr_in v4 = { .sin_family = AF_INET,
					  .sin_port = ((struct sockaddr_in6 *)at)->sin6_port };

		inet_pton(AF_INET, "127.0.0.1", &v4.sin_addr);
		memcpy(at, &v4, sizeof(v4));
		len = sizeof(v4);
		client.family = AF_INET;
	}
	fd = NEED(socket(client.family, client.type, client.protocol));
	TRY(connect(fd, (void *)at, len));
	return fd;
}

static void pass_fd(int to, int fd)
{
	char control[CMSG_SPACE(sizeof(int))] = { 0 }, byte = 'x';
	struct iovec iov = { &byte, 1 };
	struct msghdr msg = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control,
			      .msg_controllen = sizeof(control) };
	struct cmsghdr *c = CMSG_FIRSTHDR(&msg);

	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(c), &fd, sizeof(int));
	TRY(sendmsg(to, &msg, 0));
}

static int passed_fd(int from)
{
	char control[CMSG_SPACE(sizeof(int))], byte;
	struct iovec iov = { &byte, 1 };
	struct msghdr msg = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control,
			      .msg_controllen = sizeof(control) };
	int fd;

	TRY(recvmsg(from, &msg, 0));
	memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&msg)), sizeof(int));
	return fd;
}

static int is(const char *name)
{
	return !strcmp(setting.name, name);
}

/* The process that shall use `fd`: this one, or one that gets it. */
static int settle(int fd)
{
	int pair[2], status;
	pid_t child;

	if (is("dup")) {
		int other = TRY(fcntl(fd, F_DUPFD, 100));

		close(fd);
		return other;
	}
	if (!is("fork") && !is("pass"))
		return fd;
	TRY(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
	child = TRY(fork());
	if (child == 0) {
		if (is("fork"))
			return fd;
		close(fd);
		return passed_fd(pair[0]);
	}
	if (is("pass"))
		pass_fd(pair[1], fd);
	close(fd);
	TRY(waitpid(child, &status, 0));
	exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

static void end(int server, int fd, const struct way *tx, const struct way *rx,
		const char *program)
{
	alarm(DEADLINE);
	fd = settle(fd);
	if (setting.nonblock)
		TRY(fcntl(fd, F_SETFL, O_NONBLOCK));
	if (program) {
		TRY(dup2(fd, 3));
		execl(program, program, server ? "server" : "client", tx->name, rx->name, NULL);
		fail(LACKING, program);
	}
	(server ? be_server : be_client)(tx, rx, fd);
	exit(0);
}

static const struct transport transports[] = {
	{ "v4", AF_INET, SOCK_STREAM, 0, "127.0.0.1" },
	{ "v6", AF_INET6, SOCK_STREAM, 0, "::1" },
	{ "mapped", AF_INET6, SOCK_STREAM, 0, "::" },
	{ "mptcp", AF_INET, SOCK_STREAM, 262, "127.0.0.1" },
	{ "ktls", AF_INET, SOCK_STREAM, 0, "127.0.0.1" },
	{ "unix", AF_UNIX, SOCK_STREAM, 0, "" },
	{ "pair", AF_UNIX, SOCK_STREAM, 0, "" },
	{ "seqpacket", AF_UNIX, SOCK_SEQPACKET, 0, "" },
};

static const struct setting settings[] = {
	{ .name = "plain" },	   { .name = "dup" },
	{ .name = "fork" },	   { .name = "pass" },
	{ .name = "reuseport" },   { .name = "accept4" },
	{ .name = "exec" },	   { .name = "nonblock", .nonblock = 1 },
	{ .name = "threads", .threads = 1 }, { .name = "edge", .nonblock = 1, .edge = 1 },
};

static const struct way sends[] = {
	{ "write", do_write },
	{ "writev", do_writev },
	{ "pwritev2", do_pwritev2 },
	{ "send", do_send },
	{ "sendto", do_sendto },
	{ "sendmsg", do_sendmsg },
	{ "sendmmsg", do_sendmmsg },
	{ "small", do_send, SMALL },
	{ "more", send_more },
	{ "zerocopy", send_zerocopy },
	{ "sendfile", do_sendfile, HEAD_PLAIN },
	{ "sendfile-all", do_sendfile },
	{ "splice", splice_in, HEAD_PLAIN },
	{ "splice-all", splice_in },
	{ "tee", tee_in, HEAD_PLAIN },
	{ "aio", aio_write },
	{ "uring-send", uring_send },
	{ "uring-sendmsg", uring_sendmsg },
	{ "uring-write", uring_write },
	{ "uring-writev", uring_writev },
	{ "uring-linked", uring_linked },
	{ "uring-file", uring_send_file },
	{ "uring-sqpoll", uring_send, 0, use_sqpoll },
	{ "uring-defer", uring_send, 0, use_defer },
	{ "uring-worker", uring_send, 0, use_async },
	{ "uring-fixed", uring_write_fixed },
	{ "uring-zc", uring_send_zc },
	{ "uring-zc-fixed", uring_send_zc_fixed },
	{ "uring-sendmsg-zc", uring_sendmsg_zc },
	{ "uring-splice", uring_splice_in, HEAD_PLAIN },
};

static const struct way recvs[] = {
	{ "read", do_read },
	{ "readv", do_readv },
	{ "preadv2", do_preadv2 },
	{ "recv", do_recv },
	{ "recvfrom", do_recvfrom },
	{ "recvmsg", do_recvmsg },
	{ "recvmmsg", do_recvmmsg },
	{ "small", do_recv, SMALL },
	{ "waitall", recv_waitall },
	{ "trunc", recv_trunc, HEAD_PLAIN },
	{ "peek", recv_peek },
	{ "zerocopy", recv_zerocopy, HEAD_PLAIN },
	{ "splice", splice_out, HEAD_PLAIN },
	{ "splice-all", splice_out },
	{ "tee", tee_out, HEAD_PLAIN },
	{ "aio", aio_read },
	{ "uring-recv", uring_recv },
	{ "uring-recvmsg", uring_recvmsg },
	{ "uring-recvmsg-gone", uring_recvmsg_gone },
	{ "uring-read", uring_read },
	{ "uring-readv", uring_readv },
	{ "uring-waitall", uring_recv_waitall },
	{ "uring-file", uring_recv_file },
	{ "uring-sqpoll", uring_recv, 0, use_sqpoll },
	{ "uring-defer", uring_recv, 0, use_defer },
	{ "uring-worker", uring_recv, 0, use_async },
	{ "uring-fixed", uring_read_fixed },
	{ "uring-provided", uring_recv_provided },
	{ "uring-multishot", uring_recv_multishot },
	{ "uring-bundle", uring_recv_bundle },
	{ "uring-splice", uring_splice_out, HEAD_PLAIN },
};

#define FIND(table, wanted)                                                                        \
	({                                                                                         \
		const __typeof__(*table) *_found = NULL;                                           \
		for (size_t _i = 0; _i < sizeof(table) / sizeof(*table); _i++)                     \
			if (!strcmp(table[_i].name, wanted))                                       \
				_found = &table[_i];                                               \
		if (!_found) {                                                                     \
			fprintf(stderr, "paths: no such way: %s\n", wanted);                       \
			exit(1);                                                                   \
		}                                                                                  \
		_found;                                                                            \
	})

/* For PROGRAM's own ways, which are only names here. */
static const struct way *named(const char *name)
{
	struct way *way = calloc(1, sizeof(*way));

	way->name = name;
	return way;
}

int main(int argc, char **argv)
{
	const struct transport *t;
	const struct way *tx, *rx;
	const char *program = argc > 5 ? argv[5] : NULL;
	struct sockaddr_storage at;
	int fds[2] = { -1, -1 }, pair, ktls, status, worst = 0;
	pid_t server, client;
	socklen_t len = 0;
	size_t head;

	if (argc < 5) {
		fprintf(stderr, "usage: paths TRANSPORT SETTING SEND RECV [PROGRAM]\n");
		return 2;
	}
	t = FIND(transports, argv[1]);
	setting = *FIND(settings, argv[2]);
	tx = program ? named(argv[3]) : FIND(sends, argv[3]);
	rx = program ? named(argv[4]) : FIND(recvs, argv[4]);
	pair = !strcmp(t->name, "pair");
	ktls = !strcmp(t->name, "ktls");
	alarm(2 * DEADLINE);

	if (pair) {
		TRY(socketpair(t->family, t->type, t->protocol, fds));
	} else {
		len = fill(&at, t, t->address);
		fds[0] = listening(t, &at, &len, is("reuseport"));
		if (is("reuseport")) /* the kernel chooses; one of them gets it */
			fds[1] = listening(t, &at, &len, 1);
	}
	server = TRY(fork());
	if (server == 0) {
		int fd = fds[0];

		if (!pair) {
			struct pollfd polls[2] = { { fds[0], POLLIN, 0 }, { fds[1], POLLIN, 0 } };

			TRY(poll(polls, 2, 1000 * DEADLINE));
			fd = fds[polls[0].revents ? 0 : 1];
			fd = TRY(is("accept4") ? accept4(fd, NULL, NULL, SOCK_CLOEXEC) :
						 accept(fd, NULL, NULL));
		} else {
			close(fds[1]);
		}
		if (ktls)
			use_ktls(fd);
		end(1, fd, tx, rx, program);
	}
	client = TRY(fork());
	if (client == 0) {
		int fd = pair ? fds[1] : connected(t, &at, len);

		if (pair)
			close(fds[0]);
		if (ktls)
			use_ktls(fd);
		end(0, fd, tx, rx, program);
	}
	close(fds[0]);
	close(fds[1]);
	for (int i = 0; i < 2; i++) {
		pid_t who = TRY(wait(&status));
		int code = WIFEXITED(status) ? WEXITSTATUS(status) : 1;

		/* if one end cannot, the other fails for it */
		if (code == LACKING || !worst)
			worst = code;
		if (code)
			kill(who == server ? client : server, SIGKILL);
	}
	printf("%zu %zu\n", request(out, 0, &head), response(out, &head));
	return worst;
}
