#!/usr/bin/python3 -B
"""A proxy to the port it is told, which reads heads and moves everything else from
socket to pipe to socket by splice(2), as HAProxy does. Its connections upstream stay
open between requests. Prints the port it listens on.
"""

import os
import socket
import sys
import threading

WHOLE = 1 << 40


def read_head(sock):
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = sock.recv(1)
        if not byte:
            return b""
        head += byte
    return head


def length(head):
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.split(b":")[1])
    return None


def move(source, sink, n):
    """`n` bytes, or all up to the end of the stream."""
    r, w = os.pipe()
    while n:
        got = os.splice(source.fileno(), w, min(n, 1 << 16))
        if not got:
            break
        n -= got
        while got:
            got -= os.splice(r, sink.fileno(), got)
    os.close(r)
    os.close(w)


def tunnel(client, upstream):
    def one_way():
        move(client, upstream, WHOLE)
        upstream.shutdown(socket.SHUT_WR)

    other = threading.Thread(target=one_way)
    other.start()
    move(upstream, client, WHOLE)
    client.shutdown(socket.SHUT_WR)
    other.join()


def exchange(client, upstream):
    """One request and its answer; False after the last."""
    asked = read_head(client)
    if not asked:
        return False
    upstream.sendall(asked)
    move(client, upstream, length(asked) or 0)
    answered = read_head(upstream)
    client.sendall(answered)
    if answered.startswith(b"HTTP/1.1 101") or asked.startswith(b"CONNECT"):
        tunnel(client, upstream)
        return False
    n = length(answered)
    move(upstream, client, WHOLE if n is None else n)
    return n is not None


def serve(client):
    upstream = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
    with client, upstream:
        while exchange(client, upstream):
            pass


def main():
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],)).start()


main()
