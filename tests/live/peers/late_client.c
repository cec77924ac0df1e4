// late_client WAY LIBSSL PORT: when a line comes on standard input, loads a library, and
// then makes a request a moment, each on a connection of its own, until the input ends.
//   WAY file: as it is; deleted: a copy that is deleted once it is loaded; memfd: a copy
//   that never had a path
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <stdlib.h>
#include <unistd.h>

static int copy(const char *from, int to)
{
	struct stat st;
	int fd = open(from, O_RDONLY);
	return fd < 0 || fstat(fd, &st) || sendfile(to, fd, NULL, st.st_size) != st.st_size;
}

int main(int argc, char **argv)
{
	char path[4096], line[16];
	if (argc != 4 || !fgets(line, sizeof(line), stdin))
		return 2;
	snprintf(path, sizeof(path), "%s", argv[2]);
	if (!strcmp(argv[1], "deleted")) {
		snprintf(path, sizeof(path), "%s.copy", argv[2]);
		if (copy(argv[2], open(path, O_WRONLY | O_CREAT | O_TRUNC, 0700)))
			return perror(path), 1;
	} else if (!strcmp(argv[1], "memfd")) {
		int fd = memfd_create("libssl", 0);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
		if (copy(argv[2], fd))
			return perror(path), 1;
	}
	void *library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
	if (!library)
		return puts(dlerror()), 1;
	if (!strcmp(argv[1], "deleted"))
		unlink(path);
	void *(*method)(void) = dlsym(library, "TLS_client_method");
	void *(*ctx_new)(void *) = dlsym(library, "SSL_CTX_new");
	void *(*session)(void *) = dlsym(library, "SSL_new");
	int (*set_fd)(void *, int) = dlsym(library, "SSL_set_fd");
	int (*handshake)(void *) = dlsym(library, "SSL_connect");
	int (*get)(void *, void *, int) = dlsym(library, "SSL_read");
	int (*put)(void *, const void *, int) = dlsym(library, "SSL_write");
	void (*release)(void *) = dlsym(library, "SSL_free");
	void *ctx = ctx_new(method());
	struct pollfd input = {.fd = 0, .events = POLLIN};
	for (int i = 0; poll(&input, 1, 20) == 0; i++) {
		struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[3])),
					 .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
		int fd = socket(AF_INET, SOCK_STREAM, 0);
		if (connect(fd, (void *)&to, sizeof(to)))
			return perror("connect"), 1;
		void *s = session(ctx);
		set_fd(s, fd);
		if (handshake(s) == 1) {
			char b[4096];
			int n = snprintf(b, sizeof(b), "GET /late/%d HTTP/1.1\r\nHost: h\r\n\r\n", i);
			put(s, b, n);
			get(s, b, sizeof(b));
		}
		release(s);
		close(fd);
	}
	return 0;
}
