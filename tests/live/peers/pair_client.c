/* HTTPS client on OpenSSL's BIO pairs, as gRPC has them: PORT CONNS TURNS. In each turn
 * all connections ask for /p/x/<their own port>/<turn>, all sockets are received from,
 * and only then the sessions are read, the last one first. All messages have one size.
 */
#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct conn {
	int fd;
	int port;
	SSL *ssl;
	BIO *net; /* the other half of the session's */
};

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void send_all(struct conn *c)
{
	char buf[65536];
	int n = BIO_read(c->net, buf, sizeof(buf));

	if (n > 0 && write(c->fd, buf, n) != n)
		die("write");
}

static void receive(struct conn *c)
{
	char buf[16384];
	int n = read(c->fd, buf, sizeof(buf));

	if (n <= 0 || BIO_write(c->net, buf, n) != n)
		die("read");
}

static void open_one(struct conn *c, SSL_CTX *ctx, int port)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(port) };
	socklen_t len = sizeof(to);
	BIO *own;

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	c->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (connect(c->fd, (struct sockaddr *)&to, sizeof(to)))
		die("connect");
	if (getsockname(c->fd, (struct sockaddr *)&to, &len))
		die("getsockname");
	c->port = ntohs(to.sin_port);
	c->ssl = SSL_new(ctx);
	if (!BIO_new_bio_pair(&own, 32768, &c->net, 32768))
		die("BIO_new_bio_pair");
	SSL_set_bio(c->ssl, own, own);
	while (SSL_connect(c->ssl) != 1) {
		send_all(c);
		receive(c);
	}
	send_all(c);
}

int main(int argc, char **argv)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
	static struct conn conns[256];
	int i, turn, n, turns;
	char buf[4096];

	if (argc != 4 || !ctx)
		return 2;
	n = atoi(argv[2]);
	turns = atoi(argv[3]);
	if (n > 256)
		return 2;
	for (i = 0; i < n; i++)
		open_one(&conns[i], ctx, atoi(argv[1]));
	for (turn = 0; turn < turns; turn++) {
		for (i = 0; i < n; i++) {
			int len = snprintf(buf, sizeof(buf),
					   "GET /p/x/%d/%d HTTP/1.1\r\nHost: h\r\n\r\n",
					   conns[i].port, turn);

			if (SSL_write(conns[i].ssl, buf, len) != len)
				die("SSL_write");
		}
		for (i = 0; i < n; i++)
			send_all(&conns[i]);
		for (i = 0; i < n; i++)
			receive(&conns[i]);
		for (i = n - 1; i >= 0; i--)
			/* what came may have been a ticket alone */
			while (SSL_read(conns[i].ssl, buf, sizeof(buf)) <= 0)
				receive(&conns[i]);
	}
	return 0;
}
