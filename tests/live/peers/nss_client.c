/* HTTPS client on NSS: NAME PORT CONNS EACH, as openssl_client.c. */
#define _GNU_SOURCE
#include <nspr.h>
#include <nss.h>
#include <ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static SECStatus any_certificate(void *arg, PRFileDesc *fd, PRBool check, PRBool server)
{
	(void)arg, (void)fd, (void)check, (void)server;
	return SECSuccess;
}

static void die(const char *what)
{
	fprintf(stderr, "%s: %d\n", what, PR_GetError());
	exit(1);
}

static void answer(PRFileDesc *fd)
{
	char buf[65536];
	size_t got = 0, want = 0;
	char *end, *length;

	for (;;) {
		int n = PR_Read(fd, buf + got, sizeof(buf) - 1 - got);

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

int main(int argc, char **argv)
{
	char request[512];
	PRFileDesc *fd;
	PRNetAddr to, own;
	int conn, i, n;

	if (argc != 5 || NSS_NoDB_Init(NULL) != SECSuccess)
		return 2;
	PR_InitializeNetAddr(PR_IpAddrLoopback, atoi(argv[2]), &to);
	for (conn = 0; conn < atoi(argv[3]); conn++) {
		fd = SSL_ImportFD(NULL, PR_OpenTCPSocket(PR_AF_INET));
		SSL_AuthCertificateHook(fd, any_certificate, NULL);
		SSL_OptionSet(fd, SSL_SECURITY, PR_TRUE);
		SSL_OptionSet(fd, SSL_HANDSHAKE_AS_CLIENT, PR_TRUE);
		SSL_SetURL(fd, "localhost");
		if (PR_Connect(fd, &to, PR_INTERVAL_NO_TIMEOUT) != PR_SUCCESS)
			die("PR_Connect");
		SSL_ResetHandshake(fd, PR_FALSE);
		PR_GetSockName(fd, &own);
		for (i = 0; i < atoi(argv[4]); i++) {
			n = snprintf(request, sizeof(request),
				     "GET /p/%s/%d/%d HTTP/1.1\r\nHost: localhost\r\n\r\n", argv[1],
				     PR_ntohs(own.inet.port), i);
			if (PR_Write(fd, request, n) != n)
				die("PR_Write");
			answer(fd);
		}
		PR_Close(fd);
	}
	return 0;
}
