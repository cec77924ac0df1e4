/* HTTPS client on OpenSSL's plain functions: NAME PORT CONNS EACH. Each
 * connection asks EACH times for /p/NAME/<its own port>/<i>, one after another.
 * With FILE after that: makes FILE.begun after its first answer, and goes on when
 * FILE is there.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* Reads one answer, which has a Content-Length or ends with the connection. */
static void answer(SSL *ssl)
{
	char buf[65536];
	size_t got = 0, want = 0;
	char *end, *length;

	for (;;) {
		int n = SSL_read(ssl, buf + got, sizeof(buf) - 1 - got);

		if (n <= 0)
			return;
		got += n;
		buf[got] = 0;
		end = strstr(buf, "\r\n\r\n");
		if (end && !want) {
			length = strcasestr(buf, "\r\ncontent-length:");
			if (!length)
				continue;
			want = end + 4 - buf + strtoul(length + 17, NULL, 10);
		}
		if (want && got >= want)
			return;
	}
}

static void wait_for(const char *file)
{
	char begun[4096];
	FILE *made;

	snprintf(begun, sizeof(begun), "%s.begun", file);
	made = fopen(begun, "w");
	if (!made)
		die(begun);
	fclose(made);
	while (access(file, F_OK))
		usleep(2000);
}

int main(int argc, char **argv)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
	struct sockaddr_in to = { .sin_family = AF_INET }, own;
	socklen_t len = sizeof(own);
	char request[512];
	int conn, i, n, fd;
	SSL *ssl;

	if (argc < 5 || !ctx)
		return 2;
	to.sin_port = htons(atoi(argv[2]));
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	for (conn = 0; conn < atoi(argv[3]); conn++) {
		fd = socket(AF_INET, SOCK_STREAM, 0);
		if (connect(fd, (struct sockaddr *)&to, sizeof(to)))
			die("connect");
		if (getsockname(fd, (struct sockaddr *)&own, &len))
			die("getsockname");
		ssl = SSL_new(ctx);
		SSL_set_fd(ssl, fd);
		if (SSL_connect(ssl) != 1)
			die("SSL_connect");
		for (i = 0; i < atoi(argv[4]); i++) {
			n = snprintf(request, sizeof(request),
				     "GET /p/%s/%d/%d HTTP/1.1\r\nHost: localhost\r\n\r\n", argv[1],
				     ntohs(own.sin_port), i);
			if (SSL_write(ssl, request, n) != n)
				die("SSL_write");
			answer(ssl);
			if (argc > 5 && !i)
				wait_for(argv[5]);
		}
		SSL_shutdown(ssl);
		SSL_free(ssl);
		close(fd);
	}
	return 0;
}
