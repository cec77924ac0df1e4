#!/usr/bin/python3 -B
"""A raw-socket HTTP/1 client that prints one JSON line for each exchange: the
bytes that it sent and got.

With --hold it opens its connections (and makes one exchange on every other of
them), says so, and goes on when it is sent a line."""

import argparse
import os
import sys
import threading

import wire


class Connection:
    def __init__(self, number, options):
        self.number = number
        self.options = options
        self.io = wire.Io(options.io)
        self.sock = wire.dial(options.to)
        self.dst, self.src = wire.ends(self.sock)
        self.stream = wire.Stream(self.sock, self.io, options.read_size)

    def request(self, i):
        """(head, pieces of the body, what is known of it)"""
        o = self.options
        body = []
        method = o.method
        path = o.path.replace("{i}", f"{i:04}")
        host = o.host or "peer.test"
        head = f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n"
        if not o.short:
            head += "User-Agent: live/1\r\nAccept: */*\r\n"
        for n in range(o.header_bytes // 100):
            head += f"X-Request-{n:03}: {'q' * 82}\r\n"
        for field in o.field:
            head += field + "\r\n"
        if o.body == "fake":
            body = list(wire.FAKES)
        elif o.body:
            body = [b"b" * int(o.body)]
        if o.chunked:
            head += "Transfer-Encoding: chunked\r\n"
            body = wire.chunks(b"".join(body))
        elif body:
            head += f"Content-Length: {sum(map(len, body))}\r\n"
        if o.body == "fake":
            head += "X: " + "p" * (-(len(head) + 7) % wire.PIECE) + "\r\n"
        head = (head + "\r\n").encode()
        whole = head + b"".join(body)
        return head, body, {
            "method": method,
            "path": path,
            "host": host,
            "version": "http/1.1",
            "request_bytes": len(whole),
            "head_bytes": len(head),
            "payload": whole[:256].decode("utf-8", "replace"),
        }

    def write(self, data, body=False):
        step = self.options.write_size or len(data)
        for at in range(0, len(data), step):
            self.io.send(self.sock, data[at : at + step], body)

    def exchanges(self, numbers):
        """Sends the requests `numbers` at once, then reads their answers."""
        requests = [self.request(i) for i in numbers]
        if self.options.batch > 1:
            self.write(b"".join(head + b"".join(body) for head, body, _ in requests))
        else:
            for head, body, _ in requests:
                self.write(head)
                for piece in body:
                    self.write(piece, body=True)
        out = []
        for _, _, known in requests:
            status, size, interim, closed = wire.read_response(self.stream, known["method"])
            known.update(
                status=status,
                response_bytes=size,
                interim_bytes=interim,
                src=self.src,
                dst=self.dst,
                conn=self.number,
                pid=os.getpid(),
                tid=threading.get_native_id(),
            )
            out.append(known)
            if closed:
                self.sock.close()
        return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--to", required=True)
    p.add_argument("--count", type=int, default=1)
    p.add_argument("--conns", type=int, default=1, help="connections that take turns")
    p.add_argument("--per-conn", type=int, default=0, help="requests on a connection before the next is opened")
    p.add_argument("--batch", type=int, default=1, help="requests in one write")
    p.add_argument("--path", default="/r/{i}")
    p.add_argument("--method", default="GET")
    p.add_argument("--host")
    p.add_argument("--field", action="append", default=[], help="a request field")
    p.add_argument("--short", action="store_true", help="no fields but Host")
    p.add_argument("--body", help="bytes of request body, or: fake")
    p.add_argument("--chunked", action="store_true")
    p.add_argument("--header-bytes", type=int, default=0)
    p.add_argument("--write-size", type=int, default=0)
    p.add_argument("--read-size", type=int, default=65536)
    p.add_argument("--io", default="recv")
    p.add_argument("--hold", action="store_true")
    p.add_argument("--comm")
    o = p.parse_args()
    if o.comm:
        with open("/proc/self/comm", "w") as f:
            f.write(o.comm)

    said = []
    if o.per_conn:
        for first in range(0, o.count, o.per_conn):
            c = Connection(first // o.per_conn, o)
            for i in range(first, min(first + o.per_conn, o.count)):
                said += c.exchanges([i])
            c.sock.close()
    else:
        conns = [Connection(n, o) for n in range(o.conns)]
        if o.hold:
            for c in conns[::2]:
                c.exchanges([9999])
            wire.say(held=o.conns)
            sys.stdin.readline()
        for turn, first in enumerate(range(0, o.count, o.batch)):
            said += conns[turn % o.conns].exchanges(range(first, min(first + o.batch, o.count)))
        for c in conns:
            c.sock.close()
    for s in said:
        wire.say(**s)


main()
