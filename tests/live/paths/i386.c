// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * An end of paths.c's exchanges as a 32-bit process, on the socket 3:
 *
 *   i386 server|client SEND RECV
 *
 * Without a C library, so that none for 32 bits is needed to build it
 * (gcc -m32 -nostdlib). Status as of paths.c.
 */
#include "message.h"

enum {
	NR_exit = 1,
	NR_read = 3,
	NR_write = 4,
	NR_close = 6,
	NR_socketcall = 102,
	NR_readv = 145,
	NR_writev = 146,
	NR_sendfile64 = 239,
	NR_recvmmsg = 337,
	NR_sendmmsg = 345,
	NR_memfd_create = 356,
	NR_sendto = 369,
	NR_sendmsg = 370,
	NR_recvfrom = 371,
	NR_recvmsg = 372,
	CALL_SEND = 9, /* of socketcall */
	CALL_RECV = 10,
	CALL_SENDTO = 11,
	CALL_RECVFROM = 12,
	CALL_SENDMSG = 16,
	CALL_RECVMSG = 17,
	CALL_RECVMMSG = 19,
	CALL_SENDMMSG = 20,
	WAITALL = 0x100,
	FD = 3,
};

static long sys(long nr, long a, long b, long c, long d, long e)
{
	long ret;

	asm volatile("int $0x80"
		     : "=a"(ret)
		     : "a"(nr), "b"(a), "c"(b), "d"(c), "S"(d), "D"(e)
		     : "memory");
	return ret;
}

/* What gcc asks for by itself. */
void *memcpy(void *to, const void *from, unsigned long n)
{
	for (unsigned long i = 0; i < n; i++)
		((char *)to)[i] = ((const char *)from)[i];
	return to;
}

void *memset(void *to, int c, unsigned long n)
{
	for (unsigned long i = 0; i < n; i++)
		((volatile char *)to)[i] = c;
	return to;
}

typedef long step(char *p, unsigned long n);

struct iov {
	char *base;
	unsigned long len;
};

struct msg {
	void *name;
	unsigned long name_len;
	struct iov *iov;
	unsigned long iov_len;
	void *control;
	unsigned long control_len;
	unsigned long flags;
};

struct many {
	struct msg msg;
	unsigned long len;
};

static int vector(struct iov *iov, char *p, unsigned long n)
{
	unsigned long a = n / 50, b = n / 10;

	iov[0] = (struct iov){ p, a };
	iov[1] = (struct iov){ p + a, b };
	iov[2] = (struct iov){ p + a + b, n - a - b };
	return 3;
}

static long do_write(char *p, unsigned long n)
{
	return sys(NR_write, FD, (long)p, n, 0, 0);
}

static long do_read(char *p, unsigned long n)
{
	return sys(NR_read, FD, (long)p, n, 0, 0);
}

static long do_writev(char *p, unsigned long n)
{
	struct iov iov[3];

	return sys(NR_writev, FD, (long)iov, vector(iov, p, n), 0, 0);
}

static long do_readv(char *p, unsigned long n)
{
	struct iov iov[3];

	return sys(NR_readv, FD, (long)iov, vector(iov, p, n), 0, 0);
}

static long do_sendto(char *p, unsigned long n)
{
	return sys(NR_sendto, FD, (long)p, n, 0, 0);
}

static long do_recvfrom(char *p, unsigned long n)
{
	return sys(NR_recvfrom, FD, (long)p, n, 0, 0);
}

static long do_msg(char *p, unsigned long n, int nr, int call)
{
	struct iov iov[3];
	struct msg msg = { .iov = iov, .iov_len = vector(iov, p, n) };
	long args[3] = { FD, (long)&msg, 0 };

	return call ? sys(NR_socketcall, call, (long)args, 0, 0, 0) :
		      sys(nr, FD, (long)&msg, 0, 0, 0);
}

static long do_sendmsg(char *p, unsigned long n)
{
	return do_msg(p, n, NR_sendmsg, 0);
}

static long do_recvmsg(char *p, unsigned long n)
{
	return do_msg(p, n, NR_recvmsg, 0);
}

static long call_sendmsg(char *p, unsigned long n)
{
	return do_msg(p, n, 0, CALL_SENDMSG);
}

static long call_recvmsg(char *p, unsigned long n)
{
	return do_msg(p, n, 0, CALL_RECVMSG);
}

static long call(int nr, char *p, unsigned long n)
{
	long args[6] = { FD, (long)p, n, 0, 0, 0 };

	return sys(NR_socketcall, nr, (long)args, 0, 0, 0);
}

static long call_send(char *p, unsigned long n)
{
	return call(CALL_SEND, p, n);
}

static long call_recv(char *p, unsigned long n)
{
	return call(CALL_RECV, p, n);
}

static long call_sendto(char *p, unsigned long n)
{
	return call(CALL_SENDTO, p, n);
}

static long call_recvfrom(char *p, unsigned long n)
{
	return call(CALL_RECVFROM, p, n);
}

enum { MESSAGES = 4 };

static long many(char *p, unsigned long n, int nr, int by_call, int flags)
{
	struct iov iov[MESSAGES][3];
	struct many all[MESSAGES];
	unsigned long each = n / MESSAGES;
	long args[5] = { FD, (long)all, MESSAGES, flags, 0 };
	long done, moved = 0;

	memset(all, 0, sizeof(all));
	for (int i = 0; i < MESSAGES; i++) {
		all[i].msg.iov = iov[i];
		all[i].msg.iov_len = vector(iov[i], p + i * each,
					    i == MESSAGES - 1 ? n - i * each : each);
	}
	done = by_call ? sys(NR_socketcall, by_call, (long)args, 0, 0, 0) :
			 sys(nr, FD, (long)all, MESSAGES, flags, 0);
	if (done < 0)
		return done;
	for (int i = 0; i < done; i++)
		moved += all[i].len;
	return moved;
}

static long do_sendmmsg(char *p, unsigned long n)
{
	return many(p, n, NR_sendmmsg, 0, 0);
}

static long do_recvmmsg(char *p, unsigned long n)
{
	return n < 4096 ? do_recvfrom(p, n) : many(p, n, NR_recvmmsg, 0, WAITALL);
}

static long call_sendmmsg(char *p, unsigned long n)
{
	return many(p, n, 0, CALL_SENDMMSG, 0);
}

static long call_recvmmsg(char *p, unsigned long n)
{
	return n < 4096 ? call_recv(p, n) : many(p, n, 0, CALL_RECVMMSG, WAITALL);
}

static long do_sendfile(char *p, unsigned long n)
{
	long file = sys(NR_memfd_create, (long)"body", 0, 0, 0, 0);
	long long at = 0;
	long sent;

	if (file < 0 || sys(NR_write, file, (long)p, n, 0, 0) != (long)n)
		return -1;
	sent = sys(NR_sendfile64, FD, file, (long)&at, n, 0);
	sys(NR_close, file, 0, 0, 0, 0);
	return sent;
}

static const struct way {
	const char *name;
	step *move;
	int plain_head;
} ways[] = {
	{ "write", do_write, 0 },	    { "read", do_read, 0 },
	{ "writev", do_writev, 0 },	    { "readv", do_readv, 0 },
	{ "sendto", do_sendto, 0 },	    { "recvfrom", do_recvfrom, 0 },
	{ "sendmsg", do_sendmsg, 0 },	    { "recvmsg", do_recvmsg, 0 },
	{ "sendmmsg", do_sendmmsg, 0 },	    { "recvmmsg", do_recvmmsg, 0 },
	{ "call-send", call_send, 0 },	    { "call-recv", call_recv, 0 },
	{ "call-sendto", call_sendto, 0 },  { "call-recvfrom", call_recvfrom, 0 },
	{ "call-sendmsg", call_sendmsg, 0 }, { "call-recvmsg", call_recvmsg, 0 },
	{ "call-sendmmsg", call_sendmmsg, 0 }, { "call-recvmmsg", call_recvmmsg, 0 },
	{ "sendfile", do_sendfile, 1 },
};

static int same(const char *a, const char *b)
{
	while (*a && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

static void leave(int status)
{
	sys(NR_exit, status, 0, 0, 0, 0);
}

static const struct way *find(const char *name)
{
	for (unsigned long i = 0; i < sizeof(ways) / sizeof(*ways); i++)
		if (same(ways[i].name, name))
			return &ways[i];
	leave(1);
	return 0;
}

static void move_all(step *move, char *p, unsigned long n)
{
	while (n) {
		long moved = move(p, n);

		if (moved <= 0)
			leave(moved == -38 ? 77 : 1); /* ENOSYS */
		p += moved;
		n -= moved;
	}
}

static char out[RESPONSE_MAX], in[RESPONSE_MAX], want[RESPONSE_MAX];

static void tell(const struct way *way, unsigned long head, unsigned long all)
{
	unsigned long first = way->plain_head ? head : 0;

	move_all(do_sendto, out, first);
	move_all(way->move, out + first, all - first);
}

static void hear(const struct way *way, unsigned long all)
{
	move_all(way->move, in, all);
	for (unsigned long i = 0; i < all; i++)
		if (in[i] != want[i])
			leave(1);
}

__attribute__((used)) static void begin(long *stack)
{
	char **argv = (char **)(stack + 1);
	const struct way *tx = find(argv[2]), *rx = find(argv[3]);
	unsigned long head, all;

	for (int i = 0; i < EXCHANGES; i++) {
		if (same(argv[1], "server")) {
			hear(rx, request(want, i, &head));
			all = response(out, &head);
			tell(tx, head, all);
		} else {
			all = request(out, i, &head);
			tell(tx, head, all);
			hear(rx, response(want, &head));
		}
	}
	leave(0);
}

asm(".globl _start\n_start:\n\tmov %esp, %eax\n\tand $-16, %esp\n\tsub $12, %esp\n\tpush %eax\n\tcall begin\n");
