/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the frames of HTTP/2 are (RFC 9113 section 4.1), so that of DATA no more
 * is copied than its first bytes once user space has said that it only counts.
 *
 * Every byte of a session passes here from its first, or nothing is known: a
 * direction that was joined late, or lost bytes, is copied whole. A wrong guess
 * would cost records, so what no sound implementation sends ends the guessing.
 */
#pragma once

enum {
	HT_FRAME_HEADER = 9,
	HT_FRAME_MAX = 1 << 20,		  /* a longer one is none */
	HT_FRAME_LOOKS = 24,		  /* headers, or bytes of a cut one, in one record */
	HT_DATA_LEAST = 2 * HT_DATA_HEAD, /* shorter ones are copied whole */
	HT_FRAME_ROOM = HT_PIECE - HT_FRAME_HEADER - HT_DATA_HEAD,
};

/* One direction. */
struct ht_frames {
	__u64 next;   /* position of the next header, or of the rest of a cut one; 0 = not known */
	__u64 head;   /* the first bytes of a cut one, the first lowest */
	__u32 keep;   /* of the DATA up to `next`, bytes to be copied still */
	__u8 have;    /* how many */
	__u8 data;    /* what is in front of `next` is DATA that is counted */
	__u8 counted; /* DATA need only be counted, when user space was last asked */
	__u8 pad;
};

#define HT_PREFACE 0x5448202a20495250ULL /* "PRI * HT", first byte lowest (section 3.4) */

/* Of the first bytes of a frame's header, the first lowest. */
static __always_inline __u32 ht_frame_length(__u64 head)
{
	return (head & 0xff) << 16 | (head >> 8 & 0xff) << 8 | (head >> 16 & 0xff);
}

static __always_inline __u32 ht_frame_kind(__u64 head)
{
	return head >> 24 & 0xff;
}

/* What of a call becomes a record: `size` bytes, the first `len` of them copied. */
#define HT_SPAN(len, size) ((__u64)(size) << 32 | (len))
#define HT_SPAN_LEN(span) ((span)&0xffffffff)
#define HT_SPAN_SIZE(span) ((span) >> 32)

static __always_inline __u64 ht_span_all(__u64 left)
{
	__u64 len = left < HT_PIECE ? left : HT_PIECE;

	return HT_SPAN(len, len);
}

/* Does a client's preface begin so? "PRI " is enough, as it is no method. */
static __always_inline int ht_is_preface(__u32 first)
{
	return first == (__u32)HT_PREFACE;
}

/* The preface, or the SETTINGS that open a direction (section 3.4). */
static __always_inline int ht_frames_begin(struct ht_frames *f, __u64 from, __u64 pos)
{
	__u64 first = 0;

	f->next = 0;
	f->have = 0;
	f->data = 0;
	f->counted = 0;
	if (bpf_probe_read_user(&first, sizeof(first), (void *)from))
		return 0;
	if (ht_is_preface(first))
		f->next = pos + 24;
	else if ((first & 0xffffffffff00ffff) == 0x04000000)
		f->next = pos;
	return f->next != 0;
}

/* The DATA that the last record ended in goes on. */
static __always_inline __u64 ht_span_data(struct ht_frames *f, __u64 ahead, __u64 left)
{
	__u64 size = ahead < left ? ahead : left;
	__u64 len = f->keep < size ? f->keep : size;

	f->keep -= len;
	if (ahead <= left)
		f->data = 0;
	return HT_SPAN(len, size);
}

/* The next record of `left` bytes at `from`, whose position is `pos`. */
static __always_inline __u64 ht_span(struct ht_frames *f, __u64 pos, __u64 from, __u64 left)
{
	__u64 at;
	int i;

	if (f->next < pos) {
		f->next = 0; /* bytes passed by unseen */
		return ht_span_all(left);
	}
	if (f->data)
		return ht_span_data(f, f->next - pos, left);
	for (i = 0; i < HT_FRAME_LOOKS; i++) {
		__u64 head = 0, len, kind;

		/* of the next header; from memory, so that all turns are one to the verifier */
		at = f->next - pos;
		if (at >= left || at >= HT_FRAME_ROOM)
			break;
		if (f->have || left - at < HT_FRAME_HEADER) {
			if (bpf_probe_read_user(&head, 1, (void *)(from + at)))
				goto lost;
			if (f->have < 8)
				f->head |= (head & 0xff) << (f->have & 7) * 8;
			at++;
			f->next = pos + at;
			if (++f->have < HT_FRAME_HEADER)
				continue;
			head = f->head;
		} else {
			if (bpf_probe_read_user(&head, sizeof(head), (void *)(from + at)))
				goto lost;
			at += HT_FRAME_HEADER;
		}
		f->head = 0;
		f->have = 0;
		len = ht_frame_length(head);
		kind = ht_frame_kind(head);
		if (len > HT_FRAME_MAX || head >> 40 & 0x80)
			goto lost;
		f->next = pos + at + len;
		/* of padded DATA the first byte tells how much is content */
		if (f->counted && kind == 0 && !(head >> 32 & 8) && len >= HT_DATA_LEAST) {
			__u64 here = left - at < HT_DATA_HEAD ? left - at : HT_DATA_HEAD;

			f->keep = HT_DATA_HEAD - here;
			f->data = at + len > left;
			return HT_SPAN(at + here, f->data ? left : at + len);
		}
	}
	at = f->next - pos;
	/* none of it is DATA to be counted, as far as it was looked at */
	return ht_span_all(at < left ? at : left);
lost:
	f->next = 0;
	return ht_span_all(left);
}
