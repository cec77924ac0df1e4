/* PORT HOW: asks twice on one connection, by GnuTLS's other calls: seq, packet, cork. */
#include <arpa/inet.h>
#include <gnutls/gnutls.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

static char answer[1 << 16];
static size_t got;

static int read_some(gnutls_session_t s, const char *how)
{
	unsigned char seq[8];
	gnutls_packet_t packet;
	gnutls_datum_t data;
	int n;

	if (!strcmp(how, "seq"))
		return gnutls_record_recv_seq(s, answer + got, 1 << 14, seq);
	if (strcmp(how, "packet"))
		return gnutls_record_recv(s, answer + got, 1 << 14);
	n = gnutls_record_recv_packet(s, &packet);
	if (n <= 0)
		return n;
	gnutls_packet_get(packet, &data, seq);
	memcpy(answer + got, data.data, data.size);
	gnutls_packet_deinit(packet);
	return n;
}

int main(int argc, char **argv)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(atoi(argv[1])) };
	int fd = socket(AF_INET, SOCK_STREAM, 0), i, n;
	gnutls_certificate_credentials_t any;
	char ask[256], path[64];
	gnutls_session_t s;

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (connect(fd, (void *)&to, sizeof(to)))
		return 1;
	gnutls_certificate_allocate_credentials(&any);
	gnutls_init(&s, GNUTLS_CLIENT);
	gnutls_set_default_priority(s);
	gnutls_credentials_set(s, GNUTLS_CRD_CERTIFICATE, any);
	gnutls_transport_set_int(s, fd);
	do
		n = gnutls_handshake(s);
	while (n < 0 && !gnutls_error_is_fatal(n));
	if (n < 0)
		return 2;
	for (i = 0; i < 2; i++) {
		snprintf(path, sizeof(path), "/%s/%d", argv[2], i);
		n = snprintf(ask, sizeof(ask), "GET %s HTTP/1.1\r\nHost: h\r\n\r\n", path);
		if (!strcmp(argv[2], "cork"))
			gnutls_record_cork(s);
		gnutls_record_send(s, ask, 10);
		gnutls_record_send(s, ask + 10, n - 10);
		if (!strcmp(argv[2], "cork"))
			gnutls_record_uncork(s, GNUTLS_RECORD_WAIT);
		/* the answer ends with the path */
		for (got = 0;
		     got < strlen(path) || memcmp(answer + got - strlen(path), path, strlen(path));
		     got += n) {
			do
				n = read_some(s, argv[2]);
			while (n == GNUTLS_E_AGAIN || n == GNUTLS_E_INTERRUPTED);
			if (n <= 0)
				return 3;
		}
	}
	return 0;
}
