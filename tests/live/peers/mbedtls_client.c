/* HTTPS client on Mbed TLS: NAME PORT CONNS EACH, as openssl_client.c. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/entropy.h>
#include <mbedtls/net_sockets.h>
#include <mbedtls/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(int failed, const char *what)
{
	if (failed) {
		fprintf(stderr, "%s: %d\n", what, failed);
		exit(1);
	}
}

static void answer(mbedtls_ssl_context *ssl)
{
	char buf[65536];
	size_t got = 0, want = 0;
	char *end, *length;

	for (;;) {
		int n = mbedtls_ssl_read(ssl, (unsigned char *)buf + got, sizeof(buf) - 1 - got);

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
	mbedtls_ctr_drbg_context random;
	mbedtls_entropy_context entropy;
	mbedtls_ssl_config config;
	mbedtls_ssl_context ssl;
	mbedtls_net_context net;
	struct sockaddr_in own;
	socklen_t len = sizeof(own);
	char request[512];
	int conn, i, n;

	if (argc != 5)
		return 2;
	mbedtls_entropy_init(&entropy);
	mbedtls_ctr_drbg_init(&random);
	check(mbedtls_ctr_drbg_seed(&random, mbedtls_entropy_func, &entropy, NULL, 0), "seed");
	mbedtls_ssl_config_init(&config);
	check(mbedtls_ssl_config_defaults(&config, MBEDTLS_SSL_IS_CLIENT,
					  MBEDTLS_SSL_TRANSPORT_STREAM, MBEDTLS_SSL_PRESET_DEFAULT),
	      "defaults");
	mbedtls_ssl_conf_authmode(&config, MBEDTLS_SSL_VERIFY_NONE);
	mbedtls_ssl_conf_rng(&config, mbedtls_ctr_drbg_random, &random);
	for (conn = 0; conn < atoi(argv[3]); conn++) {
		mbedtls_ssl_init(&ssl);
		check(mbedtls_ssl_setup(&ssl, &config), "setup");
		mbedtls_net_init(&net);
		check(mbedtls_net_connect(&net, "127.0.0.1", argv[2], MBEDTLS_NET_PROTO_TCP),
		      "connect");
		getsockname(net.fd, (struct sockaddr *)&own, &len);
		mbedtls_ssl_set_bio(&ssl, &net, mbedtls_net_send, mbedtls_net_recv, NULL);
		check(mbedtls_ssl_handshake(&ssl), "handshake");
		for (i = 0; i < atoi(argv[4]); i++) {
			n = snprintf(request, sizeof(request),
				     "GET /p/%s/%d/%d HTTP/1.1\r\nHost: localhost\r\n\r\n", argv[1],
				     ntohs(own.sin_port), i);
			if (mbedtls_ssl_write(&ssl, (unsigned char *)request, n) != n)
				check(1, "write");
			answer(&ssl);
		}
		mbedtls_ssl_close_notify(&ssl);
		mbedtls_net_free(&net);
		mbedtls_ssl_free(&ssl);
	}
	return 0;
}
