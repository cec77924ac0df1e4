// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The kernel side, as a table of contents. Each file is one concern; programs
 * are named after their hook and what they see (`socket__send`).
 */
#include "vmlinux.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

#include "http_tracer.h"

#include "config.bpf.h"	   /* options, set before load */
#include "frames.bpf.h"	   /* where HTTP/2's frames begin and end */
#include "chunks.bpf.h"	   /* where a chunked body's chunks do */
#include "maps.bpf.h"	   /* ring, counters, connections, slots, filters */
#include "arch.bpf.h"	   /* system call numbers and registers */
#include "task.bpf.h"	   /* who is calling */
#include "emit.bpf.h"	   /* the only file that reserves ring space */
#include "filter.bpf.h"	   /* whose bytes are wanted */
#include "sock.bpf.h"	   /* sockets as the kernel has them */
#include "conn.bpf.h"	   /* connections: positions and state */
#include "open.bpf.h"	   /* their first record: addresses */
#include "iov.bpf.h"	   /* where in the caller's memory the bytes are */
#include "sniff.bpf.h"	   /* could these bytes be HTTP? */
#include "io_skip.bpf.h"   /* calls that need no record */
#include "io_copy.bpf.h"   /* bytes of one call into the ring */
#include "io.bpf.h"	   /* the handler: what becomes of one call */
#include "tls.bpf.h"	   /* TLS sessions and the sockets they run on */
#include "tls_loose.bpf.h" /* which is whose, by size */
#include "tls_moved.bpf.h" /* what the hooks tell of it */

#include "uring.bpf.h" /* the bytes of io_uring requests */

/* Hooks: exactly one is open at a time. */
#include "hook_socket.bpf.h"
#include "hook_syscall.bpf.h"
#include "hook_fexit.bpf.h"
#include "taken.bpf.h" /* what passes two of them by */

#include "tls_report.bpf.h"  /* what becomes of the plaintext of one call */
#include "tls_probes.bpf.h"  /* where TLS libraries are entered and left */
#include "tls_go.bpf.h"	     /* and Go's */
#include "tls_rust.bpf.h"    /* and rustls */
#include "tls_syscall.bpf.h" /* their sockets, beside the hook syscall */
#include "tls_fexit.bpf.h"   /* their sockets, beside the hook fexit */

#include "state.bpf.h" /* ends of TCP connections */
#include "proc.bpf.h"  /* the process tree of CMD */
#include "calls.bpf.h" /* accept, connect, close for --events */

char LICENSE[] SEC("license") = "GPL";
