//! Sections that only the man page has: what is too long for `--help`.
//!
//! Each is a title, a paragraph and terms with their meanings. A test holds the
//! terms against the keys of real records and of a real loss account.

/// A section: title, first paragraph, terms and their meanings.
pub(super) type Section = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

pub(super) const SECTIONS: [Section; 4] = [
    (
        "OUTPUT",
        "With -o json each record is one JSON object on a line of its own. The keys below are \
         always there, in this order, and null where not known; keys may be added after them. \
         With -o text a record is one line: time of the request's first byte (local, or --utc), \
         status, duration, with -v the time to first byte, bytes of request and response, protocol, \
         process, <- for a request that it serves or -> for one that it makes, the other end (a \
         process where it is on this host, else an address), method, authority and target. Lines \
         are as wide as the terminal, or COLUMNS: what is needed least is left out, and what is \
         too long cut at a ... character; without a terminal nothing is. A record is \
         printed when its exchange ends. Values of credentials are masked unless --show-secrets \
         is given, and what could drive a terminal is escaped.",
        &[
            ("timestamp", "RFC 3339, UTC, ns: the first byte of the request was read (server) or written (client)."),
            ("pid, tid", "Process and thread that moved that byte."),
            ("src_ip, dst_ip, src_port, dst_port", "The requester's and the responder's end; \"\" and 0 for AF_UNIX. v4-mapped addresses are given as IPv4."),
            ("comm", "That thread's name."),
            ("method, path", "Method and request-target as sent; bytes that are not UTF-8 become U+FFFD. \"\" where the request was not seen."),
            ("payload_len, payload", "The first bytes of the request, head and body, at most --payload-bytes; counted before masking."),
            ("event_type, event_type_id", "read 1 (server), write 3 (client); with --events also accept 0, connect 2, close 4."),
            ("role", "server or client."),
            ("protocol", "http/0.9, http/1.0, http/1.1, h2, grpc, or websocket (the record of its end)."),
            ("tls", "Was it encrypted? true or false."),
            ("host", "Authority: of an absolute target, else the Host field."),
            ("status", "Of the final response; 1xx are passed over, except a 101 that ends HTTP."),
            ("duration_ns", "First byte of the request to last byte of the response; null where that is not known."),
            ("ttfb_ns", "First byte of the request to first byte of the response."),
            ("request_bytes, response_bytes", "Head and body as on the connection, chunk framing included."),
            ("request_id", "Names the request; the same in both ends' records."),
            ("trace_id, span_id, parent_span_id", "From the request's traceparent (W3C Trace Context)."),
            ("conn_id", "The same for all exchanges of a socket while the tracer runs, and in its close; each end has its own. null in accept and connect: a socket has its number from its first HTTP bytes on."),
            ("completeness", "complete; truncated: a head was longer than the 64 KiB that are kept of it; start_unseen: the request came before the tracer, or could not be read; end_unseen: the end was lost, or never came; no_response: not a byte of one came; inferred: all was seen, but the response may be another request's: after a loss, or where it came before its request."),
            ("end", "What ended it: response, client_closed, server_closed, reset, upgrade, tracer_stopped; null where a loss hides it."),
            ("elapsed_ns", "First byte to the last thing seen, which is the end of the wait where no response came; duration_ns is null there."),
            ("error", "Of a connect that failed, with --events: the error's name, such as ECONNREFUSED."),
            ("request_headers, response_headers", "With --headers: [\"Name\",\"value\"] pairs as sent and in order, masked."),
            ("live", "With --live: true in the record of a response that has begun and goes on, which has no completeness; the exchange's own record, without this key, follows."),
            ("events", "Of a text/event-stream: server-sent events so far."),
            ("grpc", "Of a gRPC call: service, method, status, request_messages, response_messages."),
            ("websocket", "In the record of a WebSocket's end, for client and server: text, binary, ping, pong, frames, payload_bytes, close_code."),
            ("request_body, response_body", "With --body-bytes: length of the content seen (before decoding), content_type, content_encoding, text (masked; null where it is no text), cut (there is more of it), fault (why it could not be decoded, or null)."),
        ],
    ),
    (
        "PRIVILEGES",
        "Root, or the capabilities below; `http-tracer doctor` says which are missing and what \
         fixes that. Those of a user namespace do not count, and kernel lockdown in mode \
         confidentiality forbids tracing. `replay` and `generate` need none. To give them to a \
         file: setcap cap_bpf,cap_perfmon+ep http-tracer. Whoever may run that file then reads \
         the HTTP traffic of every user.",
        &[
            ("CAP_BPF, CAP_PERFMON", "All that tracing needs, whoever owns the traced process."),
            ("CAP_SYS_PTRACE, CAP_DAC_READ_SEARCH", "`--netns PID` and `doctor --pid PID` of another user's process."),
            ("CAP_KILL", "With `-- CMD`, to pass SIGTERM on to a CMD that became another user."),
            ("CAP_SYS_RESOURCE", "Before Linux 5.11, where BPF maps count as locked memory; or an unlimited RLIMIT_MEMLOCK."),
            ("CAP_SYS_ADMIN", "To be told by -v what each BPF program costs. It also stands for CAP_BPF and CAP_PERFMON."),
        ],
    ),
    (
        "LOSS ACCOUNT",
        "Every socket call that moved bytes, and every exchange, is accounted for: \
         io.seen = io.delivered + io.filtered + io.other + io.muted + io.ring_full + io.fault, \
         and exchanges.started = exchanges.emitted + exchanges.filtered_out + \
         exchanges.open_at_exit. The summary on standard error has the gist; --stats gives all \
         of it as one JSON object. That of a replay is about what is in the recording: other, \
         muted and ring_full are null there, and what else only the kernel side knows is 0.",
        &[
            ("balanced", "Both equations hold exactly, for calls and for bytes, and all that was delivered has arrived."),
            ("hook", "The hook in use: socket, fexit or syscall."),
            ("io, io_bytes", "Calls on stream sockets that moved bytes, and those bytes:"),
            ("seen", "all of them;"),
            ("delivered", "reported to user space;"),
            ("filtered", "of another process, port or namespace than asked for, or the tracer's own;"),
            ("other", "on a connection that does not speak HTTP, or not yet known to;"),
            ("muted", "counted only, as user space knew what they are;"),
            ("ring_full", "lost: user space was too slow (--ring-size helps);"),
            ("fault", "moved, but could not be read; position and size are known."),
            ("capped", "no part of the sum: calls, delivered or muted, whose bytes were not all copied although they held more than a body: the ring was half full, or the call had no buffer. The records that miss them say so."),
            ("exchanges", "started; emitted: printed; filtered_out: not asked for, other_ends of them as the other end was printed; open_at_exit: printed at the end."),
            ("connections", "Sockets met."),
            ("sinks", "What became of the records at each output: its name, and how many were written and dropped. Whoever reads standard output or -w may stop for a while: 16 MiB of records wait, and the next are dropped at that output alone."),
            ("trouble", "What was lost or hard to follow, by cause: lost_opens, lost_ends, lost_calls, no_connection, undecodable, gaps, resyncs, overlaps, unmatched_responses, evicted_connections, evicted_exchanges, forgotten (records of connections given up), unwritten (records that nobody read, or that found no room: those that sinks dropped), unrecorded (records of the kernel that --record lacks, as it could not be written as fast), tree_lost, skipped_runs (calls that the kernel told no program of, as it was busy; of a program and its second copy, X_backup, the smaller count), unresolved_tls (sessions whose socket was not found), unseen_reads (sessions joined while another of their threads may have been in a read), lost_tls."),
            ("tls", "Calls of TLS libraries as in io and io_bytes, and the libraries watched; null with --tls off."),
            ("memory", "What user space remembers: connections and held (bytes) when tracing stopped; peak_connections, peak_held at most; max_connections, max_held as the options allow."),
            ("ring", "size, records, record_bytes, high_water: bytes, records read and their bytes, most bytes found waiting."),
            ("programs", "name, run_cnt, run_time_ns and skipped (runs) of each BPF program, where the kernel counts them: with -v, or while kernel.bpf_stats_enabled is 1."),
            ("process", "user_cpu_s, system_cpu_s, peak_rss of the tracer; seconds, bytes."),
        ],
    ),
    (
        "FILES",
        "",
        &[
            ("--write FILE, --record FILE", "Made with mode 0600. Files that are there are emptied and keep their mode. A recording is not masked."),
            ("/etc/http-tracer.toml", "Options by their long names, where they are neither typed nor in the environment; --config names another file."),
            ("/sys/kernel/btf/vmlinux", "The kernel's types, which tracing needs."),
        ],
    ),
];
