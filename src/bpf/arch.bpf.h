/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What differs between architectures: call numbers, registers, 32-bit tasks. */
#pragma once

#if defined(__TARGET_ARCH_x86)
/* arch/x86/entry/syscalls/syscall_64.tbl */
enum {
	HT_NR_read = 0,
	HT_NR_write = 1,
	HT_NR_close = 3,
	HT_NR_readv = 19,
	HT_NR_writev = 20,
	HT_NR_sendfile = 40,
	HT_NR_connect = 42,
	HT_NR_accept = 43,
	HT_NR_sendto = 44,
	HT_NR_recvfrom = 45,
	HT_NR_sendmsg = 46,
	HT_NR_recvmsg = 47,
	HT_NR_splice = 275,
	HT_NR_accept4 = 288,
	HT_NR_preadv = 295,
	HT_NR_pwritev = 296,
	HT_NR_recvmmsg = 299,
	HT_NR_sendmmsg = 307,
	HT_NR_preadv2 = 327,
	HT_NR_pwritev2 = 328,
};
#define HT_NR(regs) ((regs)->orig_ax)
#define HT_ARG1(regs) ((regs)->di)
#define HT_ARG2(regs) ((regs)->si)
#define HT_ARG3(regs) ((regs)->dx)
#define HT_ARG4(regs) ((regs)->r10)
/* TS_COMPAT: the call came by the 32-bit entry, its numbers mean other calls */
#define HT_32BIT_WORD status
#define HT_32BIT_MASK 2
#elif defined(__TARGET_ARCH_arm64)
/* include/uapi/asm-generic/unistd.h */
enum {
	HT_NR_close = 57,
	HT_NR_read = 63,
	HT_NR_write = 64,
	HT_NR_readv = 65,
	HT_NR_writev = 66,
	HT_NR_preadv = 69,
	HT_NR_pwritev = 70,
	HT_NR_sendfile = 71,
	HT_NR_splice = 76,
	HT_NR_accept = 202,
	HT_NR_connect = 203,
	HT_NR_sendto = 206,
	HT_NR_recvfrom = 207,
	HT_NR_sendmsg = 211,
	HT_NR_recvmsg = 212,
	HT_NR_accept4 = 242,
	HT_NR_recvmmsg = 243,
	HT_NR_sendmmsg = 269,
	HT_NR_preadv2 = 286,
	HT_NR_pwritev2 = 287,
};
#define HT_NR(regs) ((__u64)(__s64)(regs)->syscallno)
/* x0 is the return value by now */
#define HT_ARG1(regs) ((regs)->orig_x0)
#define HT_ARG2(regs) ((regs)->regs[1])
#define HT_ARG3(regs) ((regs)->regs[2])
#define HT_ARG4(regs) ((regs)->regs[3])
#define HT_32BIT_WORD flags /* TIF_32BIT */
#define HT_32BIT_MASK (1UL << 22)
#else
#error "this architecture's registers and call numbers are not known"
#endif

#define HT_TASK_32BIT(task) ((task)->thread_info.HT_32BIT_WORD & HT_32BIT_MASK)
