/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Could these bytes be the start of an HTTP/1 message, or of HTTP/2 frames? A
 * filter only: it keeps other protocols out of the ring, and user space has the
 * last word.
 *
 * A request opens with a token (RFC 9110 section 5.6.2), a space and a visible
 * byte, and so does the preface of an HTTP/2 client; a response with "HTTP/1.".
 * An invalid request is text at least, and its answer is to be seen all the same:
 * what opens with a line of text passes, unless it begins as Redis' protocol does.
 * A server of HTTP/2 opens with a SETTINGS frame, and a connection that was open
 * before the tracer goes on with any frame. The opening may come a byte at a
 * time, so its first bytes are kept with the connection.
 */
#pragma once

enum ht_sniffed {
	HT_SNIFFED_NO = 0,
	HT_SNIFFED_MAYBE = 1,
	HT_SNIFFED_YES = 2,
	HT_SNIFFED_FRAMES = 3,
};

#define HT_HTTP1_VERSION 0x2e312f50545448ULL /* "HTTP/1.", first byte lowest */

static __always_inline __u8 ht_byte_at(__u64 a, __u64 b, __u64 c, __u32 i)
{
	__u64 word = i < 8 ? a : i < 16 ? b : c;

	return word >> (i & 7) * 8;
}

/*
 * How many of the first `len` bytes are tchar, in words whose lowest byte comes
 * first. Not static: the verifier then looks at the loop once, by itself.
 */
__noinline __u32 ht_token_len(__u64 a, __u64 b, __u64 c, __u32 len)
{
	/* "!#$%&'*+-.^_`|~", digits and letters */
	const __u64 low = 0x03ff6cfa00000000ULL, high = 0x57ffffffc7fffffeULL;
	__u32 i;

	for (i = 0; i < HT_OPENING; i++) {
		__u8 byte = ht_byte_at(a, b, c, i);

		if (i >= len || byte >= 128 ||
		    !((byte < 64 ? low >> byte : high >> (byte - 64)) & 1))
			break;
	}
	return i;
}

/*
 * How many of them are text: no controls but HTAB, and the first one ASCII. Like the
 * above.
 */
__noinline __u32 ht_text_len(__u64 a, __u64 b, __u64 c, __u32 len)
{
	__u32 i;

	for (i = 0; i < HT_OPENING; i++) {
		__u8 byte = ht_byte_at(a, b, c, i);

		if (i >= len || byte == 0x7f || (byte < ' ' && byte != '\t') ||
		    (i == 0 && byte >= 128))
			break;
	}
	return i;
}

/*
 * Is this the header of a frame (RFC 9113 section 4.1), its first byte lowest, as
 * sound implementations send them? Of DATA less than 64 KiB long: others follow.
 * Not static, for the verifier's sake, as above.
 */
__noinline __u32 ht_frame_starts(__u64 word, __u32 ninth)
{
	/* DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY,
	 * WINDOW_UPDATE, CONTINUATION: flags, a byte each */
	const __u64 flags_may = 0x00010c0100002d09ULL;
	__u32 length = ht_frame_length(word), kind = ht_frame_kind(word);
	__u32 flags = word >> 32 & 0xff;
	__u32 stream = (word >> 40 & 0xff) << 24 | (word >> 48 & 0xff) << 16 | (word >> 56) << 8 |
		       (ninth & 0xff);
	__u32 may = kind < 8 ? flags_may >> (kind & 7) * 8 & 0xff : kind == 9 ? 0x04 : 0;
	__u32 on_connection = kind == 4 || kind == 6 || kind == 7;

	if (kind > 9 || flags & ~may || length > 0xffff || stream >> 31)
		return 0;
	if (kind != 8 && on_connection != (stream == 0))
		return 0;
	switch (kind) {
	case 2:
		return length == 5;
	case 3:
	case 8:
		return length == 4;
	case 4:
		return length <= 384 && length % 6 == 0;
	case 6:
		return length == 8;
	case 7:
		return length >= 8;
	}
	return length || flags;
}

/* `len` bytes that open a run; `whole`: no more came with them. */
static __always_inline int ht_sniff_opening(struct ht_conn *c, __u32 len, int whole)
{
	int unsure = whole ? HT_SNIFFED_MAYBE : HT_SNIFFED_YES;
	__u64 a = c->opening[0], b = c->opening[1], d = c->opening[2];
	__u64 differs = a ^ HT_HTTP1_VERSION;
	__u32 token, text;
	__u8 next;

	if (len < 7)
		differs &= (1ULL << len * 8) - 1;
	if (!(differs & 0xffffffffffffff))
		return len < 7 ? unsure : HT_SNIFFED_YES;
	/* nine bytes tell a frame, eight a client: "PRI * HT" */
	if (len >= 9 && (a == HT_PREFACE || ht_frame_starts(a, b)))
		return HT_SNIFFED_FRAMES;
	if ((__u8)a == '\r' || (__u8)a == '\n')
		return HT_SNIFFED_YES; /* empty lines may stand before a request */
	token = ht_token_len(a, b, d, len);
	if (token && token + 1 < len && ht_byte_at(a, b, d, token) == ' ') {
		next = ht_byte_at(a, b, d, token + 1);
		if (next > ' ' && next != 0x7f)
			return HT_SNIFFED_YES;
	}
	text = ht_text_len(a, b, d, len);
	next = (__u8)a;
	if (next == '*' || next == '$' || next == '+' || next == '-')
		return HT_SNIFFED_NO;
	if (text >= HT_OPENING)
		return HT_SNIFFED_YES; /* a request or not: user space will see */
	if (text >= len)
		return unsure;
	next = ht_byte_at(a, b, d, text);
	return text && (next == '\r' || next == '\n') ? HT_SNIFFED_YES : HT_SNIFFED_NO;
}

/* Looks at the first `len` bytes at `from`, after those of the run that came before. */
static __always_inline int ht_sniff(struct ht_conn *c, __u64 from, __u64 len, int whole)
{
	__u64 have = c->opening_len;

	if (len > HT_OPENING) {
		len = HT_OPENING;
		whole = 0;
	}
	if (have >= HT_OPENING)
		return HT_SNIFFED_NO;
	if (bpf_probe_read_user((__u8 *)c->opening + have, len, (void *)from))
		return HT_SNIFFED_NO;
	len += have;
	if (len > HT_OPENING)
		len = HT_OPENING;
	c->opening_len = len;
	return ht_sniff_opening(c, len, whole);
}
