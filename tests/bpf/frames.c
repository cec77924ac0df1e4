/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * src/bpf/frames.bpf.h on its own: streams of frames, cut into calls anywhere. What
 * is not copied must be DATA that need only be counted, all of it and nothing else.
 */
#include "alone.h"

/* Mostly short ones, some of the length where it begins to matter, some long. */
static __u64 length(void)
{
	switch (roll(4)) {
	case 0:
		return roll(20);
	case 1:
		return HT_DATA_LEAST - 10 + roll(20);
	case 2:
		return roll(40000);
	}
	return roll(600);
}

/* A frame of each kind, a preface in front if it is the client's; how many bytes. */
static __u64 stream(int client)
{
	static const char preface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
	__u64 n = 0, frames = 1 + roll(60), i;

	if (client) {
		memcpy(bytes, preface, 24);
		n = 24;
	}
	memset(needed, 1, sizeof(needed));
	for (i = 0; i < frames; i++) {
		__u64 first = !i, len = first ? 6 * roll(5) : length();
		__u8 kind = first ? 4 : roll(3) ? 0 : roll(20), flags = first ? 0 : roll(256);
		__u8 *head = bytes + n;

		if (n + HT_FRAME_HEADER + len > MOST)
			break;
		head[0] = len >> 16;
		head[1] = len >> 8;
		head[2] = len;
		head[3] = kind;
		head[4] = flags;
		memset(head + 5, 0, 4);
		head[8] = first ? 0 : 1 + 2 * roll(9);
		n += HT_FRAME_HEADER;
		memset(bytes + n, roll(256), len);
		if (kind == 0 && !(flags & 8) && len >= HT_DATA_LEAST)
			memset(needed + n + HT_DATA_HEAD, 0, len - HT_DATA_HEAD);
		n += len;
	}
	return n;
}

static void fail(const char *what, __u64 at)
{
	printf("%s at %llu\n", what, at);
	exit(1);
}

/* `always`: DATA is counted from the beginning, else as it comes. */
static void check(int client, int always)
{
	struct ht_frames f = {};
	__u64 all = stream(client), at = 0, i, span;

	memset(copied, 0, sizeof(copied));
	if (!ht_frames_begin(&f, (__u64)bytes, BASE))
		fail("no beginning", 0);
	while (at < all) {
		__u64 left = 1 + roll(roll(4) ? 40 : 70000);

		if (left > all - at)
			left = all - at;
		f.counted = always || roll(2);
		while (left) {
			span = ht_span(&f, BASE + at, (__u64)(bytes + at), left);
			if (!HT_SPAN_SIZE(span) || HT_SPAN_SIZE(span) > left)
				fail("a wrong size", at);
			if (HT_SPAN_LEN(span) > HT_SPAN_SIZE(span) || HT_SPAN_LEN(span) > HT_PIECE)
				fail("a wrong length", at);
			memset(copied + at, 1, HT_SPAN_LEN(span));
			at += HT_SPAN_SIZE(span);
			left -= HT_SPAN_SIZE(span);
		}
	}
	for (i = 0; i < all; i++) {
		if (needed[i] && !copied[i])
			fail("not copied", i);
		if (always && copied[i] && !needed[i])
			fail("copied", i);
	}
}

/* Bytes that are no frames: whatever comes out, all of a call is accounted for. */
static void check_noise(void)
{
	struct ht_frames f = {};
	__u64 pos = BASE, left, span, i;

	for (i = 0; i < 4096; i++)
		bytes[i] = roll(256);
	memcpy(bytes, "\0\0\0\4\0\0\0\0", 8);
	ht_frames_begin(&f, (__u64)bytes, pos);
	f.counted = 1;
	for (left = 4096; left; left -= HT_SPAN_SIZE(span), pos += HT_SPAN_SIZE(span)) {
		span = ht_span(&f, pos, (__u64)(bytes + 4096 - left), left);
		if (!HT_SPAN_SIZE(span) || HT_SPAN_SIZE(span) > left ||
		    HT_SPAN_LEN(span) > HT_SPAN_SIZE(span))
			fail("a wrong span", left);
	}
}

int main(int argc, char **argv)
{
	int i, n = argc > 1 ? atoi(argv[1]) : 0;

	for (i = 0; i < n; i++) {
		check(i & 1, i >> 1 & 1);
		check_noise();
	}
	printf("%d\n", n);
	return 0;
}
