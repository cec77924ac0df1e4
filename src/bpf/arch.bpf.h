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
	HT_NR_getsockopt = 55,
	HT_NR_splice = 275,
	HT_NR_accept4 = 288,
	HT_NR_preadv = 295,
	HT_NR_pwritev = 296,
	HT_NR_recvmmsg = 299,
	HT_NR_sendmmsg = 307,
	HT_NR_preadv2 = 327,
	HT_NR_pwritev2 = 328,
};
/* arch/x86/entry/syscalls/syscall_32.tbl, include/uapi/linux/net.h */
enum {
	HT_NR32_read = 3,
	HT_NR32_write = 4,
	HT_NR32_close = 6,
	HT_NR32_socketcall = 102,
	HT_NR32_readv = 145,
	HT_NR32_writev = 146,
	HT_NR32_sendfile = 187,
	HT_NR32_sendfile64 = 239,
	HT_NR32_splice = 313,
	HT_NR32_recvmmsg = 337,
	HT_NR32_sendmmsg = 345,
	HT_NR32_connect = 362,
	HT_NR32_accept4 = 364,
	HT_NR32_sendto = 369,
	HT_NR32_sendmsg = 370,
	HT_NR32_recvfrom = 371,
	HT_NR32_recvmsg = 372,
	HT_NR32_preadv2 = 378,
	HT_NR32_pwritev2 = 379,
	HT_NR32_recvmmsg_time64 = 417,
	HT_CALL32_connect = 3, /* of socketcall */
	HT_CALL32_accept = 5,
	HT_CALL32_send = 9,
	HT_CALL32_recv = 10,
	HT_CALL32_sendto = 11,
	HT_CALL32_recvfrom = 12,
	HT_CALL32_sendmsg = 16,
	HT_CALL32_recvmsg = 17,
	HT_CALL32_accept4 = 18,
	HT_CALL32_recvmmsg = 19,
	HT_CALL32_sendmmsg = 20,
};
#define HT_NR(regs) ((regs)->orig_ax)
#define HT_ARG1(regs) ((regs)->di)
#define HT_ARG2(regs) ((regs)->si)
#define HT_ARG3(regs) ((regs)->dx)
#define HT_ARG4(regs) ((regs)->r10)
#define HT_ARG5(regs) ((regs)->r8)
/* TS_COMPAT: the call came by the 32-bit entry, its numbers mean other calls */
#define HT_32BIT_WORD status
#define HT_32BIT_MASK 2
/* Go's calling convention (src/cmd/compile/abi-internal.md): arguments, first result, g */
#define HT_GO_ARG1(regs) ((regs)->ax)
#define HT_GO_ARG2(regs) ((regs)->bx)
#define HT_GO_ARG3(regs) ((regs)->cx)
#define HT_GO_RET(regs) ((regs)->ax)
#define HT_GO_G(regs) ((regs)->r14)
#define HT_SP(regs) ((regs)->sp)
/* what the call instruction has put on the stack at a function's first instruction */
enum { HT_RETURN_ADDRESS = 8 };
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
	HT_NR_getsockopt = 209,
	HT_NR_sendmsg = 211,
	HT_NR_recvmsg = 212,
	HT_NR_accept4 = 242,
	HT_NR_recvmmsg = 243,
	HT_NR_sendmmsg = 269,
	HT_NR_preadv2 = 286,
	HT_NR_pwritev2 = 287,
};
/* not named `regs`, as the member is */
#define HT_NR(r) ((__u64)(__s64)(r)->syscallno)
/* x0 is the return value by now */
#define HT_ARG1(r) ((r)->orig_x0)
#define HT_ARG2(r) ((r)->regs[1])
#define HT_ARG3(r) ((r)->regs[2])
#define HT_ARG4(r) ((r)->regs[3])
#define HT_32BIT_WORD flags /* TIF_32BIT */
#define HT_32BIT_MASK (1UL << 22)
#define HT_ARG5(r) ((r)->regs[4])
#define HT_GO_ARG1(r) ((r)->regs[0])
#define HT_GO_ARG2(r) ((r)->regs[1])
#define HT_GO_ARG3(r) ((r)->regs[2])
#define HT_GO_RET(r) ((r)->regs[0])
#define HT_GO_G(r) ((r)->regs[28])
#define HT_SP(r) ((r)->sp)
enum { HT_RETURN_ADDRESS = 0 };
#else
#error "this architecture's registers and call numbers are not known"
#endif

#define HT_TASK_32BIT(task) ((task)->thread_info.HT_32BIT_WORD & HT_32BIT_MASK)

enum { HT_NR_none = 0xffff };

/* The system call under way, as a 64-bit process would have made it. */
struct ht_args {
	__u64 nr; /* HT_NR_none: no call that is known */
	__u64 fd;
	__u64 addr;
	__u64 count;
	__u64 flags; /* the fourth argument */
	__u64 timeout;
	__u32 compat; /* what the addresses point to is laid out for 32 bits */
	__u32 pad;
};

#if defined(__TARGET_ARCH_x86)
static __always_inline __u64 ht_native_socketcall(__u32 call)
{
	switch (call) {
	case HT_CALL32_send:
	case HT_CALL32_sendto:
		return HT_NR_sendto;
	case HT_CALL32_recv:
	case HT_CALL32_recvfrom:
		return HT_NR_recvfrom;
	case HT_CALL32_sendmsg:
		return HT_NR_sendmsg;
	case HT_CALL32_recvmsg:
		return HT_NR_recvmsg;
	case HT_CALL32_sendmmsg:
		return HT_NR_sendmmsg;
	case HT_CALL32_recvmmsg:
		return HT_NR_recvmmsg;
	}
	return HT_NR_none;
}

static __always_inline __u64 ht_native_nr(__u32 nr)
{
	switch (nr) {
	case HT_NR32_read:
		return HT_NR_read;
	case HT_NR32_write:
		return HT_NR_write;
	case HT_NR32_readv:
		return HT_NR_readv;
	case HT_NR32_writev:
		return HT_NR_writev;
	case HT_NR32_preadv2:
		return HT_NR_preadv2;
	case HT_NR32_pwritev2:
		return HT_NR_pwritev2;
	case HT_NR32_sendfile:
	case HT_NR32_sendfile64:
		return HT_NR_sendfile;
	case HT_NR32_splice:
		return HT_NR_splice;
	case HT_NR32_sendto:
		return HT_NR_sendto;
	case HT_NR32_recvfrom:
		return HT_NR_recvfrom;
	case HT_NR32_sendmsg:
		return HT_NR_sendmsg;
	case HT_NR32_recvmsg:
		return HT_NR_recvmsg;
	case HT_NR32_sendmmsg:
		return HT_NR_sendmmsg;
	case HT_NR32_recvmmsg:
	case HT_NR32_recvmmsg_time64:
		return HT_NR_recvmmsg;
	}
	return HT_NR_none;
}

/* Could this number be a 32-bit process's call that moves bytes? */
static __always_inline int ht_compat_nr(__u32 nr)
{
	return nr == HT_NR32_socketcall || ht_native_nr(nr) != HT_NR_none;
}

static __always_inline void ht_args_compat(struct ht_args *a, struct pt_regs *regs)
{
	__u64 at = (__u32)regs->cx;
	__u32 arg = 0;

	a->compat = 1;
	if ((__u32)regs->orig_ax != HT_NR32_socketcall) {
		a->nr = ht_native_nr(regs->orig_ax);
		a->fd = (__u32)regs->bx;
		a->addr = at;
		a->count = (__u32)regs->dx;
		a->flags = (__u32)regs->si;
		a->timeout = (__u32)regs->di;
		return;
	}
	/* sendmsg and recvmsg have no more than three: the rest may not be there */
	a->nr = ht_native_socketcall(regs->bx);
	if (bpf_probe_read_user(&arg, sizeof(arg), (void *)at))
		a->nr = HT_NR_none;
	a->fd = arg;
	bpf_probe_read_user(&arg, sizeof(arg), (void *)(at + 4));
	a->addr = arg;
	bpf_probe_read_user(&arg, sizeof(arg), (void *)(at + 8));
	a->count = arg;
	bpf_probe_read_user(&arg, sizeof(arg), (void *)(at + 12));
	a->flags = arg;
	bpf_probe_read_user(&arg, sizeof(arg), (void *)(at + 16));
	a->timeout = arg;
}

/* Could this number be a 32-bit process's accept, connect or close? */
static __always_inline int ht_compat_call_nr(__u32 nr)
{
	return nr == HT_NR32_close || nr == HT_NR32_connect || nr == HT_NR32_accept4 ||
	       nr == HT_NR32_socketcall;
}

/* Which of them it is, in 64-bit numbers, and its descriptor. */
static __always_inline __u64 ht_compat_call(struct pt_regs *regs, __u64 *fd)
{
	__u32 arg = 0;

	*fd = (__u32)regs->bx;
	switch ((__u32)regs->orig_ax) {
	case HT_NR32_close:
		return HT_NR_close;
	case HT_NR32_connect:
		return HT_NR_connect;
	case HT_NR32_accept4:
		return HT_NR_accept4;
	case HT_NR32_socketcall:
		break;
	default:
		return HT_NR_none;
	}
	if (bpf_probe_read_user(&arg, sizeof(arg), (void *)(__u64)(__u32)regs->cx))
		return HT_NR_none;
	*fd = arg;
	switch ((__u32)regs->bx) {
	case HT_CALL32_connect:
		return HT_NR_connect;
	case HT_CALL32_accept:
	case HT_CALL32_accept4:
		return HT_NR_accept4;
	}
	return HT_NR_none;
}
#else
static __always_inline int ht_compat_call_nr(__u32 nr)
{
	return 0;
}

static __always_inline __u64 ht_compat_call(struct pt_regs *regs, __u64 *fd)
{
	return HT_NR_none;
}

static __always_inline int ht_compat_nr(__u32 nr)
{
	return 0;
}

static __always_inline void ht_args_compat(struct ht_args *a, struct pt_regs *regs)
{
	a->compat = 1;
	a->nr = HT_NR_none;
}
#endif

static __always_inline void ht_args_read(struct ht_args *a, struct pt_regs *regs, int compat)
{
	if (compat) {
		ht_args_compat(a, regs);
		return;
	}
	a->compat = 0;
	a->nr = HT_NR(regs);
	a->fd = HT_ARG1(regs);
	a->addr = HT_ARG2(regs);
	a->count = HT_ARG3(regs);
	a->flags = HT_ARG4(regs);
	a->timeout = HT_ARG5(regs);
}

/* Which way a call moves bytes, or -1. */
static __always_inline int ht_nr_dir(__u64 nr)
{
	switch (nr) {
	case HT_NR_read:
	case HT_NR_readv:
	case HT_NR_preadv:
	case HT_NR_preadv2:
	case HT_NR_recvfrom:
	case HT_NR_recvmsg:
	case HT_NR_recvmmsg:
		return HT_RECV;
	case HT_NR_write:
	case HT_NR_writev:
	case HT_NR_pwritev:
	case HT_NR_pwritev2:
	case HT_NR_sendto:
	case HT_NR_sendmsg:
	case HT_NR_sendmmsg:
	case HT_NR_sendfile:
	case HT_NR_splice:
		return HT_SEND;
	}
	return -1;
}
