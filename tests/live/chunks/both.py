"""Both ends of connections with long runs: chunked bodies each way, and many messages in one call.

    both.py plain|tls JOBS FILE    writes "PATH REQUEST_BYTES RESPONSE_BYTES" of each exchange
"""

import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

MIB = 1 << 20
# bytes in all, of a chunk, of a call
SHAPES = [
    (2 * MIB, 1000, 1007),
    (2 * MIB, 1000, 8192),
    (6 * MIB, 300_000, 300_009),
    (6 * MIB, 65536, 4096),
    (20 * MIB, 1024, 20 * MIB),
    (20 * MIB, 20 * MIB, 20 * MIB),
    (6 * MIB, 100_000, 7777),
]
READS = [65536, 16384, MIB, 5000]
PIPELINED = 2000

how, jobs = sys.argv[1], int(sys.argv[2])
said = []


def body(total, chunk):
    one = b"%x\r\n" % chunk + bytes(chunk) + b"\r\n"
    return one * (total // chunk) + b"0\r\n\r\n"


def send(conn, message, call):
    view = memoryview(message)
    for at in range(0, len(view), call):
        conn.sendall(view[at : at + call])


def until(conn, end, size):
    """Receives up to `end`; all that came, of a long message its first and last bytes."""
    n, first, last, buffer = 0, b"", b"", bytearray(size)
    while not last.endswith(end):
        got = conn.recv_into(buffer)
        if not got:
            break
        n += got
        first = first or bytes(buffer[: min(got, 100)])
        last = (last + bytes(buffer[max(0, got - 16) : got]))[-16:]
    return n, first


def chunked(conn, peer, shape, size, name):
    total, chunk, call = shape
    head = b"Host: h\r\nTransfer-Encoding: chunked\r\n\r\n"
    ask = b"POST %s HTTP/1.1\r\n" % name.encode() + head + body(total, chunk)
    answer = b"HTTP/1.1 200 OK\r\n" + head + body(total, chunk)

    def serve():
        until(peer, b"\r\n0\r\n\r\n", size)
        send(peer, answer, call)

    server = threading.Thread(target=serve)
    server.start()
    send(conn, ask, call)
    until(conn, b"\r\n0\r\n\r\n", size)
    server.join()
    said.append((name, len(ask), len(answer)))


def pipelined(conn, peer, name):
    asks = [b"GET %s/%d HTTP/1.1\r\nHost: h\r\nX-Fill: %s\r\n\r\n" % (name.encode(), i, b"f" * 100) for i in range(PIPELINED)]
    answers = [b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (i % 300 + 100) + b"b" * (i % 300 + 100) for i in range(PIPELINED)]

    def serve():
        left = sum(map(len, asks))
        while left:
            left -= len(peer.recv(65536))
        peer.sendall(b"".join(answers))

    server = threading.Thread(target=serve)
    server.start()
    conn.sendall(b"".join(asks))
    left = sum(map(len, answers))
    while left:
        left -= len(conn.recv(65536))
    server.join()
    said.extend(("%s/%d" % (name, i), len(asks[i]), len(answers[i])) for i in range(PIPELINED))


def contexts():
    with tempfile.TemporaryDirectory() as at:
        cert, key = os.path.join(at, "cert.pem"), os.path.join(at, "key.pem")
        subprocess.run(
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=h".split()
            + ["-keyout", key, "-out", cert],
            check=True,
            stderr=subprocess.DEVNULL,
        )
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(cert, key)
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname, client.verify_mode = False, ssl.CERT_NONE
    return client, server


def connection(listener, tls):
    conn = socket.create_connection(listener.getsockname())
    peer = listener.accept()[0]
    if tls:
        wrapped = []
        server = threading.Thread(target=lambda: wrapped.append(tls[1].wrap_socket(peer, server_side=True)))
        server.start()
        conn = tls[0].wrap_socket(conn)
        server.join()
        peer = wrapped[0]
    return conn, peer


def warm(conn, peer, name):
    """Whose socket a TLS session is on shows at its first call, which is short then."""
    ask = b"GET %s HTTP/1.1\r\nHost: h\r\n\r\n" % name.encode()
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    conn.sendall(ask)
    peer.recv(1000)
    peer.sendall(answer)
    conn.recv(1000)
    said.append((name, len(ask), len(answer)))


def job(k, pairs):
    for i, (conn, peer) in enumerate(pairs):
        warm(conn, peer, "/%d/%d/warm" % (k, i))
        if i < len(SHAPES):
            chunked(conn, peer, SHAPES[i], READS[(i + k) % len(READS)], "/%d/%d" % (k, i))
        else:
            pipelined(conn, peer, "/%d/p" % k)
        conn.close()
        peer.close()


listener = socket.create_server(("127.0.0.1", 0), backlog=64)
tls = contexts() if how == "tls" else None
pairs = [[connection(listener, tls) for _ in range(len(SHAPES) + 1)] for _ in range(jobs)]
workers = [threading.Thread(target=job, args=(k, pairs[k])) for k in range(jobs)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
with open(sys.argv[3], "w") as out:
    for line in said:
        print(*line, file=out)
