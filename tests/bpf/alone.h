/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a file of src/bpf needs to be compiled by itself, and a stream of bytes for it. */
#pragma once

#include <linux/types.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef __always_inline
#define __always_inline inline __attribute__((always_inline))
#endif
#define __noinline __attribute__((noinline))

static long bpf_probe_read_user(void *to, __u32 n, const void *from)
{
	memcpy(to, from, n);
	return 0;
}

#include "../../src/bpf/http_tracer.h"

#include "../../src/bpf/frames.bpf.h"

enum { MOST = 1 << 20, BASE = 1 << 30 };

static __u8 bytes[MOST + 64], copied[MOST], needed[MOST];
static __u64 dice = 88172645463325252;

static __u64 roll(__u64 sides)
{
	dice ^= dice << 13;
	dice ^= dice >> 7;
	dice ^= dice << 17;
	return dice % sides;
}
