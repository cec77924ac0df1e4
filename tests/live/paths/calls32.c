// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A connection that is made, accepted and closed by 32-bit calls, and calls that
 * are no such thing in 32 bits while they are in 64:
 *
 *   calls32 connect|socketcall
 *
 * A 64-bit program, as those calls are open to it as well.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

enum { NR_read = 3, NR_close = 6, NR_socketcall = 102, NR_connect = 362, NR_accept4 = 364 };
enum { CALL_CONNECT = 3, CALL_ACCEPT = 5 };

/* `rdi` is the first argument of 64-bit calls, the fifth of these. */
static long sys32(long nr, long a, long b, long c, long d, long rdi)
{
	long ret;

	asm volatile("int $0x80"
		     : "=a"(ret)
		     : "a"(nr), "b"(a), "c"(b), "d"(c), "S"(d), "D"(rdi)
		     : "memory", "r8", "r9", "r10", "r11");
	if (ret < 0) {
		fprintf(stderr, "call %ld: %s\n", nr, strerror(-ret));
		exit(1);
	}
	return ret;
}

int main(int argc, char **argv)
{
	int socketcall = argc > 1 && !strcmp(argv[1], "socketcall");
	/* where 32 bits reach */
	char *low = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
			 MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	struct sockaddr_in *addr = (struct sockaddr_in *)low;
	unsigned int *args = (unsigned int *)(low + 512);
	socklen_t len = sizeof(*addr);
	int listener, client, server, ends[2];

	addr->sin_family = AF_INET;
	addr->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	listener = socket(AF_INET, SOCK_STREAM, 0);
	if (listener < 0 || bind(listener, (struct sockaddr *)addr, len) || listen(listener, 1) ||
	    getsockname(listener, (struct sockaddr *)addr, &len) || pipe(ends) ||
	    write(ends[1], "abc", 3) != 3)
		return 1;
	client = socket(AF_INET, SOCK_STREAM, 0);
	args[0] = client;
	args[1] = (long)addr;
	args[2] = sizeof(*addr);
	if (socketcall)
		sys32(NR_socketcall, CALL_CONNECT, (long)args, 0, 0, 0);
	else
		sys32(NR_connect, client, (long)addr, sizeof(*addr), 0, 0);
	args[0] = listener;
	args[1] = 0;
	args[2] = 0;
	if (socketcall)
		server = sys32(NR_socketcall, CALL_ACCEPT, (long)args, 0, 0, 0);
	else
		server = sys32(NR_accept4, listener, 0, 0, 0, 0);
	for (int i = 0; i < 3; i++)
		sys32(NR_read, ends[0], (long)low, 1, 0, client); /* close of 64 bits */
	sys32(NR_close, client, 0, 0, 0, 0);
	sys32(NR_close, server, 0, 0, 0, 0);
	return 0;
}
