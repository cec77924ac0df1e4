/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Writes a byte for every socket that has an entry in a map of socket storage. */

#define CORE __attribute__((preserve_access_index))

struct seq_file;
struct bpf_map;
struct sock;

struct bpf_iter_meta {
	struct seq_file *seq;
} CORE;

struct bpf_iter__bpf_sk_storage_map {
	struct bpf_iter_meta *meta;
	struct bpf_map *map;
	struct sock *sk;
	void *value;
} CORE;

static long (*bpf_seq_write)(struct seq_file *, const void *, unsigned int) = (void *)127;

char terms[] __attribute__((section("license"), used)) = "GPL";

__attribute__((section("iter/bpf_sk_storage_map"), used)) int
storage_entries(struct bpf_iter__bpf_sk_storage_map *ctx)
{
	char byte = '.';

	if (ctx->sk && ctx->value)
		bpf_seq_write(ctx->meta->seq, &byte, sizeof(byte));
	return 0;
}
