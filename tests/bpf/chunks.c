/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * src/bpf/chunks.bpf.h on its own: messages with chunked bodies, cut into calls
 * anywhere. What is not copied must be data of chunks, and of long ones all but
 * what stands in one call with a line.
 */
#include "alone.h"

static __u64 bpf_get_current_pid_tgid(void)
{
	return 1;
}

#include "../../src/bpf/chunks.bpf.h"

static struct ht_chunk_block *ht_chunk_block(void)
{
	static struct ht_chunk_block block;

	return &block;
}

enum need { LONG, SHORT, LINE };

/* Not many short ones together, which are not followed. */
static __u64 length(__u64 before)
{
	switch (before < HT_CHUNK_LEAST ? 2 : roll(4)) {
	case 0:
		return 1 + roll(20);
	case 1:
		return HT_CHUNK_LEAST - 10 + roll(20);
	case 2:
		return HT_CHUNK_LEAST + roll(40000);
	}
	return HT_CHUNK_LEAST + roll(600);
}

static __u64 put(__u64 n, const char *text)
{
	memcpy(bytes + n, text, strlen(text));
	return n + strlen(text);
}

/* Messages one behind the other; how many bytes. */
static __u64 stream(void)
{
	__u64 n = 0, messages = 1 + roll(3), len = 0, i;
	char line[200];

	memset(needed, LINE, sizeof(needed));
	while (messages--) {
		n = put(n, "HTTP/1.1 200 OK\r\n");
		for (i = roll(12); i; i--)
			n = put(n, "X-Some-Field: of a head that is long or short\r\n");
		n = put(n, "Transfer-Encoding: chunked\r\n\r\n");
		for (i = roll(40); i; i--) {
			len = length(len);
			if (n + len + sizeof(line) > MOST / 2)
				break;
			sprintf(line, roll(2) ? "%llx%s\r\n" : "%llX%s\r\n", len,
				roll(4)	  ? ""
				: roll(2) ? ";name=\"value\""
					  : "  ");
			n = put(n, line);
			memset(bytes + n, "\r\n0aHx"[roll(6)], len);
			memset(needed + n, len < HT_CHUNK_LEAST ? SHORT : LONG, len);
			n = put(n + len, "\r\n");
		}
		n = put(n, roll(2) ? "0\r\n\r\n"
				   : "000;last\r\nTrailer: with\r\nAnother: line\r\n\r\n");
	}
	return n;
}

static void fail(const char *what, __u64 at)
{
	printf("%s at %llu\n", what, at);
	exit(1);
}

/* `always`: data need only be counted from the beginning, else as it comes. */
static void check(int always)
{
	struct ht_chunks f = {};
	__u64 all = stream(), at = 0, i, span;

	memset(copied, 0, sizeof(copied));
	ht_chunks_at(&f, BASE, HT_CHUNK_HEAD, 0);
	while (at < all) {
		__u64 left = 1 + roll(roll(4) ? 40 : 70000), how;

		if (left > all - at)
			left = all - at;
		how = always || roll(2) ? HT_CHUNK_SKIP : 0;
		while (left) {
			span = ht_chunks_span(&f, BASE + at, (__u64)(bytes + at), left, how);
			if (!HT_SPAN_SIZE(span) || HT_SPAN_SIZE(span) > left)
				fail("a wrong size", at);
			if (HT_SPAN_LEN(span) > HT_SPAN_SIZE(span) || HT_SPAN_LEN(span) > HT_PIECE)
				fail("a wrong length", at);
			memset(copied + at, 1, HT_SPAN_LEN(span));
			at += HT_SPAN_SIZE(span);
			left -= HT_SPAN_SIZE(span);
			if (!f.next)
				fail("lost", at);
		}
	}
	if (f.phase != HT_CHUNK_HEAD || f.next != BASE + all)
		fail("no end", at);
	for (i = 0; i < all; i++) {
		if (needed[i] == LINE && !copied[i])
			fail("not copied", i);
		if (always && copied[i] && needed[i] == LONG)
			fail("copied", i);
	}
}

/* Bytes that are no chunks: whatever comes out, all of a call is accounted for. */
static void check_noise(void)
{
	struct ht_chunks f = {};
	__u64 pos = BASE, left, span, i;

	for (i = 0; i < 4096; i++)
		bytes[i] = roll(4) ? "0123456789abcdef\r\n; "[roll(20)] : roll(256);
	ht_chunks_at(&f, pos, roll(7), 0);
	for (left = 4096; left; left -= HT_SPAN_SIZE(span), pos += HT_SPAN_SIZE(span)) {
		__u64 from = (__u64)(bytes + 4096 - left), call = 1 + roll(left);

		span = ht_chunks_span(&f, pos, from, call, roll(2));
		if (!HT_SPAN_SIZE(span) || HT_SPAN_SIZE(span) > call ||
		    HT_SPAN_LEN(span) > HT_SPAN_SIZE(span))
			fail("a wrong span", left);
	}
}

/* So many short ones that looking costs more than copying. */
static void check_brief(void)
{
	struct ht_chunks f = {};
	__u64 n = 0, span;

	while (n < 1000)
		n = put(n, "3\r\nabc\r\n");
	ht_chunks_at(&f, BASE, HT_CHUNK_SIZE, 1);
	span = ht_chunks_span(&f, BASE, (__u64)bytes, n, HT_CHUNK_SKIP);
	if (span != ht_span_all(n) || f.next)
		fail("short ones followed", n);
}

int main(int argc, char **argv)
{
	int i, n = argc > 1 ? atoi(argv[1]) : 0;

	for (i = 0; i < n; i++) {
		check(i & 1);
		check_noise();
	}
	check_brief();
	printf("%d\n", n);
	return 0;
}
