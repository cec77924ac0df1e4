/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Options as constants: the verifier knows their values, so that what is off
 * costs nothing.
 */
#pragma once

const volatile __u32 ht_self_tgid; /* never trace the tracer */
const volatile __u64 ht_pidns_dev; /* the tracer's pid namespace; 0 = the initial one */
const volatile __u64 ht_pidns_ino;
const volatile __u32 ht_netns;	      /* the only one wanted; 0 = see the map */
const volatile __u32 ht_filters;      /* enum ht_filter_bits */
const volatile __u64 ht_wake_bytes;   /* ring fill that wakes user space */
const volatile __u64 ht_room_bytes;   /* ring fill below which no run is too long */
const volatile __u32 ht_cpus = 1;     /* possible CPUs, rounded up to a power of two */
const volatile __u32 ht_new_verifier; /* the verifier has patience for rare ways too (6.3) */
const volatile __u64 ht_secret;	      /* hides kernel addresses in ht_open */
const volatile __u32 ht_preempted;    /* programs on tracepoints can be (7.0) */
const volatile __u32 ht_atomic;	      /* another program can be at this CPU's counters */

const volatile __u32 ht_tls; /* enum ht_tls_mode */
const volatile __u32 ht_never;

/* Where programs can be preempted, some have a second copy: see hook_socket.bpf.h. */
enum ht_copy {
	HT_FIRST,
	HT_BACKUP,
};

/* How a program may do things: constants, so that the other way is not in it. */
enum ht_how {
	HT_PROBE = 1,	     /* kernel memory by probe reads, not by typed loads */
	HT_USE_LOOP = 2,     /* bpf_loop(): 5.17 */
	HT_OLD_VERIFIER = 4, /* few ways to go: old verifiers have no patience */
	HT_SUBPROG = 8, /* functions verified by themselves take pointers, adding returns: 5.12 */
};

/* AF_*, SOCK_STREAM, MSG_* and TCP states are macros in the kernel. */
enum {
	HT_AF_UNIX = 1,
	HT_AF_INET = 2,
	HT_AF_INET6 = 10,
	HT_SOCK_STREAM = 1,
	HT_IPPROTO_TCP = 6,
	HT_IPPROTO_MPTCP = 262,
	HT_MSG_OOB = 0x1,
	HT_MSG_PEEK = 0x2,
	HT_MSG_TRUNC = 0x20,
	HT_MSG_ERRQUEUE = 0x2000,
	HT_RCV_SHUTDOWN = 1,
	/* the first two of enum sock_flags (include/net/sock.h), in all kernels */
	HT_SOCK_DEAD = 0, /* no process has it any more */
	HT_SOCK_DONE = 1, /* the peer's FIN was processed */
	HT_S_IFMT = 0170000,
	HT_S_IFSOCK = 0140000,
};
