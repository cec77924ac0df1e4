/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Could these bytes be the start of an HTTP/1 message? A filter only: it keeps
 * other protocols out of the ring, and user space has the last word.
 *
 * A request opens with a token (RFC 9110 section 5.6.2), a space and a visible
 * byte; a response with "HTTP/1.". The opening may come a byte at a time, so
 * the state is kept: how many bytes came, and what they can still become.
 */
#pragma once

enum ht_sniff_state {
	HT_SNIFF_COUNT = 0x1f, /* bytes so far */
	HT_SNIFF_SPACE = 0x20, /* the method is over */
	HT_SNIFF_NO_REQ = 0x40,
	HT_SNIFF_NO_RESP = 0x80,
	HT_SNIFF_FAILED = HT_SNIFF_NO_REQ | HT_SNIFF_NO_RESP,
	HT_SNIFF_MAX = 24,
};

enum ht_sniffed {
	HT_SNIFFED_NO = 0,
	HT_SNIFFED_MAYBE = 1,
	HT_SNIFFED_YES = 2,
};

static __always_inline int ht_is_tchar(__u8 b)
{
	/* "!#$%&'*+-.^_`|~", digits and letters */
	const __u64 low = 0x03ff6cfa00000000ULL, high = 0x57ffffffc7fffffeULL;

	return b < 128 && ((b < 64 ? low >> b : high >> (b - 64)) & 1);
}

static __always_inline __u8 ht_sniff_byte(__u8 s, __u8 b)
{
	const __u64 version = 0x2e312f50545448ULL; /* "HTTP/1.", first byte lowest */
	__u8 i = s & HT_SNIFF_COUNT;

	if (i == 0 && (b == '\r' || b == '\n'))
		return s; /* empty lines may stand before a request */
	if (i >= 7 || b != (__u8)(version >> (i & 7) * 8))
		s |= HT_SNIFF_NO_RESP;
	if (s & HT_SNIFF_SPACE) {
		if (b <= ' ' || b == 0x7f)
			s |= HT_SNIFF_NO_REQ;
	} else if (b == ' ' && i > 0) {
		s |= HT_SNIFF_SPACE;
	} else if (!ht_is_tchar(b)) {
		s |= HT_SNIFF_NO_REQ;
	}
	return s + 1; /* at most HT_SNIFF_MAX bytes are looked at */
}

/*
 * Looks at the first `len` bytes at `from`, starting in `state`; the new state,
 * and above it the answer. Not static: the verifier then looks at it once, by
 * itself, instead of at every way that leads here.
 */
__noinline __u32 ht_sniff_bytes(__u64 from, __u64 len, __u32 state)
{
	__u8 bytes[HT_SNIFF_MAX] = {};
	__u8 s = state;
	__u32 i;

	if (len > HT_SNIFF_MAX)
		len = HT_SNIFF_MAX;
	if (bpf_probe_read_user(bytes, len, (void *)from))
		return HT_SNIFF_FAILED;
	for (i = 0; i < HT_SNIFF_MAX; i++) {
		__u8 seen = s & HT_SNIFF_COUNT;
		__u8 b = bytes[i];

		if (i >= len || seen >= HT_SNIFF_MAX)
			break;
		if ((s & HT_SNIFF_SPACE) && !(s & HT_SNIFF_NO_REQ) && b > ' ' && b != 0x7f)
			return s | HT_SNIFFED_YES << 8;
		if (seen == 6 && !(s & HT_SNIFF_NO_RESP) && b == '.')
			return s | HT_SNIFFED_YES << 8;
		s = ht_sniff_byte(s, b);
		if ((s & HT_SNIFF_FAILED) == HT_SNIFF_FAILED)
			return s;
	}
	return s | ((s & HT_SNIFF_COUNT) < HT_SNIFF_MAX ? HT_SNIFFED_MAYBE << 8 : 0);
}

/* `whole`: the `len` bytes at `from` are all that came. */
static __always_inline int ht_sniff(struct ht_conn *c, __u64 from, __u64 len, int whole)
{
	__u32 s = ht_sniff_bytes(from, len, c->sniff);

	c->sniff = (__u8)s;
	s >>= 8;
	/* more bytes came than could be looked at: let user space decide */
	return s == HT_SNIFFED_MAYBE && (!whole || len > HT_SNIFF_MAX) ? HT_SNIFFED_YES : s;
}
