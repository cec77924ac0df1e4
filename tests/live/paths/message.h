/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The messages of the exchanges; without a library, for i386.c as well. */
#pragma once

enum {
	EXCHANGES = 4,
	REQUEST_BODY = 100 << 10,
	RESPONSE_BODY = 300 << 10,
	RESPONSE_MAX = RESPONSE_BODY + 4096,
};

static unsigned long append(char *to, unsigned long at, const char *text)
{
	while (*text)
		to[at++] = *text++;
	return at;
}

static unsigned long body(char *to, unsigned long at, unsigned long n)
{
	/* nothing that looks like a message */
	for (unsigned long i = 0; i < n; i++)
		to[at + i] = 'a' + (i * 7 + i / 251) % 26;
	return at + n;
}

/* Request `i`, a digit: its size; `head`: that of its head. */
static unsigned long request(char *to, int i, unsigned long *head)
{
	unsigned long at = append(to, 0, "POST /");

	to[at++] = '0' + i;
	at = append(to, at, " HTTP/1.1\r\nHost: paths\r\nContent-Length: 102400\r\n\r\n");
	*head = at;
	return body(to, at, REQUEST_BODY);
}

static unsigned long response(char *to, unsigned long *head)
{
	unsigned long at = append(to, 0, "HTTP/1.1 200 OK\r\nContent-Length: 307200\r\n\r\n");

	*head = at;
	return body(to, at, RESPONSE_BODY);
}
