/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the chunks of a chunked body are (RFC 9112 section 7.1), so that of a long
 * one only the lines between them are copied, and user space need not keep up.
 *
 * A look from outside: a line behind a head, or at the front of a call, that could
 * be a chunk's size is taken for one, and is believed once the next line stands
 * where it says. User space alone decides what the bytes are. Where the look is
 * wrong, it finds a hole in what is no chunk, and says so.
 */
#pragma once

enum ht_chunk_phase {
	HT_CHUNK_HEAD = 0,   /* of a message: an empty line ends it */
	HT_CHUNK_SIZE = 1,   /* the first digit of a size */
	HT_CHUNK_DIGITS = 2, /* more of them, or what ends them */
	HT_CHUNK_REST = 3,   /* what may stand behind them, up to the end of the line */
	HT_CHUNK_END = 4,    /* the end of the line behind a chunk's data */
	HT_CHUNK_END_LF = 5, /* the second byte of that */
	HT_CHUNK_LAST = 6,   /* behind the last one: an empty line ends the message */
};

enum {
	HT_CHUNK_LOOKS = 12,	   /* bytes that are no data, in one record */
	HT_CHUNK_BLOCK = 64,	   /* of a head, looked at together */
	HT_CHUNK_BLOCKS = 4,	   /* of a head, in one record */
	HT_CHUNK_HEAD_CALL = 4096, /* a shorter call that begins a message is left to itself */
	HT_CHUNK_BRIEF = 2,	   /* so many shorter ones in one record end the guessing */
	HT_CHUNK_LEAST = 64,	   /* shorter ones are copied with the lines around them */
	HT_CHUNK_ROOM = HT_PIECE - HT_CHUNK_BLOCK,
};

#define HT_CHUNK_MOST (1ULL << 44) /* a longer one is none */

/* One direction. */
struct ht_chunks {
	__u64 next; /* position of what is looked at next; in front of it is data. 0 = not known */
	__u64 size; /* in the line under way; in a head, the last bytes, the latest lowest */
	__u8 phase; /* enum ht_chunk_phase: what is at `next` */
	__u8 sure;  /* a line stood where it had to */
	__u8 skip;  /* data need only be counted, in the call under way (TLS) */
	__u8 brief; /* short chunks in the record under way */
	__u8 pad[4];
};

/* A block of a head that is looked through. */
struct ht_chunk_block {
	__u64 whose; /* thread */
	__u64 words[HT_CHUNK_BLOCK / 8];
};

/* This CPU's. */
static __always_inline struct ht_chunk_block *ht_chunk_block(void);

_Static_assert(__builtin_offsetof(struct ht_chunks, next) ==
			       __builtin_offsetof(struct ht_frames, next) &&
		       sizeof(struct ht_chunks) == sizeof(struct ht_frames),
	       "of a session inside TLS it is one or the other");

static __always_inline void ht_chunks_at(struct ht_chunks *f, __u64 pos, enum ht_chunk_phase phase,
					 int sure)
{
	f->next = pos;
	f->size = 0;
	f->phase = phase;
	f->sure = sure;
}

/* 0 to 15, or more if it is none. */
static __always_inline __u32 ht_hex_digit(__u32 byte)
{
	__u32 digit = byte - '0';

	if (digit < 10)
		return digit;
	digit = (byte | 0x20) - 'a';
	return digit < 6 ? digit + 10 : 16;
}

/* Could a line with a chunk's size, or the end of the one before it, begin so? */
static __always_inline int ht_chunk_may_begin(__u32 byte)
{
	return byte == '\r' || byte == '\n' || ht_hex_digit(byte) < 16;
}

/* A line may begin with this byte. */
static __always_inline void ht_chunks_guess(struct ht_chunks *f, __u64 pos, __u32 byte)
{
	ht_chunks_at(f, pos, ht_hex_digit(byte) < 16 ? HT_CHUNK_SIZE : HT_CHUNK_END, 0);
}

/* What a byte of such a line does. */
enum ht_chunk_act {
	HT_CHUNK_NONE = 0,  /* this is no such line */
	HT_CHUNK_PHASE = 7, /* mask: enum ht_chunk_phase behind the byte */
	HT_CHUNK_ADD = 8,   /* it is a digit of the size */
	HT_CHUNK_LINE = 16, /* it ends the line with the size */
	HT_CHUNK_NEXT = 32, /* it ends the line in front of that */
};

enum ht_chunk_class { HT_CHUNK_OTHER, HT_CHUNK_HEX, HT_CHUNK_CR, HT_CHUNK_LF, HT_CHUNK_EXT };

static const __u8 ht_chunk_classes[256] = {
	['0' ... '9'] = HT_CHUNK_HEX, ['A' ... 'F'] = HT_CHUNK_HEX, ['a' ... 'f'] = HT_CHUNK_HEX,
	['\r'] = HT_CHUNK_CR,	      ['\n'] = HT_CHUNK_LF,	    [';'] = HT_CHUNK_EXT,
	[' '] = HT_CHUNK_EXT,	      ['\t'] = HT_CHUNK_EXT,
};

/*
 * By phase and class. Tables, as the verifier would follow every combination of
 * branches. RFC 9112 section 7.1; blanks behind a size are sent, too.
 */
static const __u8 ht_chunk_acts[8][8] = {
	[HT_CHUNK_SIZE] = { [HT_CHUNK_HEX] = HT_CHUNK_DIGITS | HT_CHUNK_ADD },
	[HT_CHUNK_DIGITS] = { [HT_CHUNK_HEX] = HT_CHUNK_DIGITS | HT_CHUNK_ADD,
			      [HT_CHUNK_CR] = HT_CHUNK_REST,
			      [HT_CHUNK_LF] = HT_CHUNK_END | HT_CHUNK_LINE,
			      [HT_CHUNK_EXT] = HT_CHUNK_REST },
	[HT_CHUNK_REST] = { [HT_CHUNK_OTHER] = HT_CHUNK_REST,
			    [HT_CHUNK_HEX] = HT_CHUNK_REST,
			    [HT_CHUNK_CR] = HT_CHUNK_REST,
			    [HT_CHUNK_LF] = HT_CHUNK_END | HT_CHUNK_LINE,
			    [HT_CHUNK_EXT] = HT_CHUNK_REST },
	[HT_CHUNK_END] = { [HT_CHUNK_CR] = HT_CHUNK_END_LF,
			   [HT_CHUNK_LF] = HT_CHUNK_SIZE | HT_CHUNK_NEXT },
	[HT_CHUNK_END_LF] = { [HT_CHUNK_LF] = HT_CHUNK_SIZE | HT_CHUNK_NEXT },
};

/* One byte of such a line; 1 = the data of a chunk follow. What cannot be ends the guessing. */
static __always_inline int ht_chunk_byte(struct ht_chunks *f, __u32 byte)
{
	__u32 act = ht_chunk_acts[f->phase & 7][ht_chunk_classes[byte & 255] & 7];
	__u32 add = !!(act & HT_CHUNK_ADD);
	/* the value of a digit of either case */
	__u32 digit = (byte & 15) + 9 * (byte >> 6);

	if (act == HT_CHUNK_NONE || f->size >= HT_CHUNK_MOST) {
		f->next = 0;
		return 0;
	}
	f->size = (f->size << 4 * add | digit * add) * !(act & HT_CHUNK_NEXT);
	f->sure |= !!(act & HT_CHUNK_NEXT);
	f->phase = act & HT_CHUNK_PHASE;
	if (!(act & HT_CHUNK_LINE))
		return 0;
	if (f->size)
		return 1;
	f->phase = HT_CHUNK_LAST;
	f->size = 0x0d0a;
	return 0;
}

/* Is one of the bytes a line feed? */
static __always_inline int ht_has_lf(__u64 word)
{
	word ^= 0x0a0a0a0a0a0a0a0aULL;
	return ((word - 0x0101010101010101ULL) & ~word & 0x8080808080808080ULL) != 0;
}

/*
 * Looks for the end of a head in `len` bytes at `from`, of which `last` were in
 * front: those that are taken, up to the empty line or all, in the upper half of
 * the result, and the last of them in the lower one. Not static, for the verifier
 * to look at it once.
 *
 * The block is this CPU's, as the stack has no room. Of a program that came in
 * between there is its mark.
 */
__noinline __u64 ht_head_look(__u64 from, __u64 len, __u64 last)
{
	struct ht_chunk_block *b = ht_chunk_block();
	__u32 window = last, i, k;

	if (len > HT_CHUNK_BLOCK)
		len = HT_CHUNK_BLOCK;
	if (!len || !b)
		return 0;
	*(volatile __u64 *)&b->whose = bpf_get_current_pid_tgid();
	if (bpf_probe_read_user(b->words, len, (void *)from))
		return 0;
	for (i = 0; i < HT_CHUNK_BLOCK / 8 && i * 8 < len; i++) {
		__u64 word = b->words[i];

		if (i * 8 + 8 <= len && !ht_has_lf(word)) {
			window = __builtin_bswap32(word >> 32);
			continue;
		}
		for (k = 0; k < 8; k++, word >>= 8) {
			if (i * 8 + k >= len)
				break;
			window = window << 8 | (word & 0xff);
			if (window == 0x0d0a0d0a) {
				len = i * 8 + k + 1;
				goto end;
			}
		}
	}
end:
	if (*(volatile __u64 *)&b->whose != bpf_get_current_pid_tgid())
		return 0;
	return len << 32 | window;
}

/* How a span is looked for. */
enum ht_chunk_how {
	HT_CHUNK_SKIP = 1, /* data need only be counted */
};

static __always_inline int ht_chunk_in_head(struct ht_chunks *f)
{
	return f->phase == HT_CHUNK_HEAD || f->phase == HT_CHUNK_LAST;
}

/* Is it a chunk's line that comes next, and worth a record in a ring without room? */
static __always_inline int ht_chunk_is_known(struct ht_chunks *f)
{
	return f->sure && !ht_chunk_in_head(f);
}

/* The data in front of `next`. */
static __always_inline __u64 ht_chunk_data(__u64 ahead, __u64 left, __u64 how)
{
	__u64 size = ahead < left ? ahead : left;

	return how & HT_CHUNK_SKIP ? HT_SPAN(0, size) : ht_span_all(size);
}

/* Up to the end of a head, or of what may be behind the last chunk. */
static __always_inline __u64 ht_chunks_span_head(struct ht_chunks *f, __u64 from, __u64 left)
{
	__u64 at = 0;
	__u8 byte = 0;
	int i;

	for (i = 0; i < HT_CHUNK_BLOCKS && at < left; i++) {
		__u64 found = ht_head_look(from + at, left - at, f->size);

		if (!found)
			goto lost;
		at += found >> 32;
		f->size = found & 0xffffffff;
		f->next += found >> 32;
		if (f->size != 0x0d0a0d0a)
			continue;
		ht_chunks_at(f, f->next, f->phase == HT_CHUNK_HEAD ? HT_CHUNK_SIZE : HT_CHUNK_HEAD,
			     1);
		if (f->phase == HT_CHUNK_SIZE)
			break;
	}
	/* most messages have no chunks, and need no record of their own for the head */
	if (f->phase == HT_CHUNK_SIZE && at < left &&
	    (bpf_probe_read_user(&byte, 1, (void *)(from + at)) || ht_hex_digit(byte) > 15))
		goto lost;
	return ht_span_all(at < left ? at : left);
lost:
	f->next = 0;
	return ht_span_all(left);
}

/* The lines between chunks, and the data behind them. */
static __always_inline __u64 ht_chunks_span_lines(struct ht_chunks *f, __u64 pos, __u64 from,
						  __u64 left, __u64 how)
{
	__u64 at;
	int i;

	f->brief = 0;
	for (i = 0; i < HT_CHUNK_LOOKS; i++) {
		__u8 byte = 0;

		/* from memory, so that all turns are one to the verifier */
		at = f->next - pos;
		if (ht_chunk_in_head(f) || at >= left || at >= HT_CHUNK_ROOM)
			break;
		if (bpf_probe_read_user(&byte, 1, (void *)(from + at)))
			goto lost;
		f->next++;
		if (!ht_chunk_byte(f, byte)) {
			if (!f->next)
				return ht_span_all(left);
			continue;
		}
		f->next += f->size;
		if (how & HT_CHUNK_SKIP && f->size >= HT_CHUNK_LEAST) {
			at = f->next - pos;
			return HT_SPAN(at - f->size, at < left ? at : left);
		}
		f->brief += f->size < HT_CHUNK_LEAST;
	}
	at = f->next - pos;
	/* chunks as short as that are not worth the looks */
	if (f->brief >= HT_CHUNK_BRIEF)
		goto lost;
	return ht_span_all(at < left ? at : left);
lost:
	f->next = 0;
	return ht_span_all(left);
}

/* The next record of `left` bytes at `from`, whose position is `pos`: see HT_SPAN. */
static __always_inline __u64 ht_chunks_span(struct ht_chunks *f, __u64 pos, __u64 from, __u64 left,
					    __u64 how)
{
	if (f->next < pos) {
		f->next = 0; /* bytes passed by unseen */
		return ht_span_all(left);
	}
	if (f->next > pos)
		return ht_chunk_data(f->next - pos, left, how);
	if (ht_chunk_in_head(f))
		return ht_chunks_span_head(f, from, left);
	return ht_chunks_span_lines(f, pos, from, left, how);
}
