/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Exchanges over TCP sockets in a sockmap, whose bytes an sk_msg program hands to the
 * other end past TCP, as service meshes do on one host. argv[1]: how many.
 */
#include <arpa/inet.h>
#include <err.h>
#include <linux/bpf.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static int bpf(int command, union bpf_attr *attr)
{
	int result = syscall(SYS_bpf, command, attr, sizeof(*attr));

	if (result < 0)
		err(1, "bpf(%d)", command);
	return result;
}

/* Both ends of a connection, at key 0 and 1: whoever sends, the other one gets it. */
static void redirect(int map)
{
	/* struct sk_msg_md tells ports: the listener's is the server's */
	struct bpf_insn code[] = {
		{ BPF_ALU64 | BPF_MOV | BPF_X, 6, 1, 0, 0 },
		{ BPF_LDX | BPF_MEM | BPF_W, 3, 1, offsetof(struct sk_msg_md, local_port), 0 },
		{ BPF_LD | BPF_DW | BPF_IMM, 2, BPF_PSEUDO_MAP_FD, 0, map },
		{ 0, 0, 0, 0, 0 },
		{ BPF_ALU64 | BPF_MOV | BPF_X, 1, 6, 0, 0 },
		{ BPF_ALU64 | BPF_MOV | BPF_K, 4, 0, 0, BPF_F_INGRESS },
		{ BPF_JMP | BPF_JEQ | BPF_K, 3, 0, 2, 8080 },
		{ BPF_ALU64 | BPF_MOV | BPF_K, 3, 0, 0, 1 },
		{ BPF_JMP | BPF_JA, 0, 0, 1, 0 },
		{ BPF_ALU64 | BPF_MOV | BPF_K, 3, 0, 0, 0 },
		{ BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_msg_redirect_map },
		{ BPF_ALU64 | BPF_MOV | BPF_K, 0, 0, 0, 1 /* SK_PASS */ },
		{ BPF_JMP | BPF_EXIT, 0, 0, 0, 0 },
	};
	union bpf_attr load = { .prog_type = BPF_PROG_TYPE_SK_MSG };
	union bpf_attr attach = { .target_fd = map, .attach_type = BPF_SK_MSG_VERDICT };

	load.insns = (unsigned long)code;
	load.insn_cnt = sizeof(code) / sizeof(code[0]);
	load.license = (unsigned long)"GPL";
	attach.attach_bpf_fd = bpf(BPF_PROG_LOAD, &load);
	bpf(BPF_PROG_ATTACH, &attach);
}

static void put(int map, unsigned int key, int fd)
{
	union bpf_attr update = { .map_fd = map };
	__u64 value = fd;

	update.key = (unsigned long)&key;
	update.value = (unsigned long)&value;
	bpf(BPF_MAP_UPDATE_ELEM, &update);
}

static void move(int from, int to, const char *text)
{
	char buffer[4096];
	size_t len = strlen(text), got = 0;

	if (send(from, text, len, 0) != (ssize_t)len)
		err(1, "send");
	while (got < len) {
		ssize_t n = recv(to, buffer, sizeof(buffer), 0);

		if (n <= 0)
			err(1, "recv");
		got += n;
	}
}

int main(int argc, char **argv)
{
	union bpf_attr create = { .map_type = BPF_MAP_TYPE_SOCKMAP, .key_size = 4 };
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons(8080) };
	int count = argc > 1 ? atoi(argv[1]) : 1;
	int listener = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0);
	int map, server, on = 1;

	create.value_size = 8;
	create.max_entries = 2;
	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(listener, (void *)&at, sizeof(at)) || listen(listener, 1) ||
	    connect(client, (void *)&at, sizeof(at)))
		err(1, "connect");
	server = accept(listener, NULL, NULL);
	map = bpf(BPF_MAP_CREATE, &create);
	redirect(map);
	put(map, 0, client);
	put(map, 1, server);
	for (int i = 0; i < count; i++) {
		char text[200];

		snprintf(text, sizeof(text), "GET /%d HTTP/1.1\r\nHost: a\r\n\r\n", 400 + i);
		move(client, server, text);
		snprintf(text, sizeof(text), "HTTP/1.1 %d Text\r\nContent-Length: 2\r\n\r\nok", 400 + i);
		move(server, client, text);
	}
	return 0;
}
