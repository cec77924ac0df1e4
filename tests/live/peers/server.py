#!/usr/bin/python3 -B
"""A raw-socket HTTP/1 server that does as the request's query tells it, and
prints one JSON line for each exchange: what it read and what it wrote.

Query:  size=N          body of N bytes (default: "ok\\n")
        body=fake       body of pieces that look like messages, a write each
        te=chunked      chunked, with extensions and trailers; te=close: up to the close
        status=N        status code;  v=10, v=09: version of the answer
        interim=100,103 these before the answer
        hdr=N           N bytes of response fields
        split=N         head in writes of N bytes;  one=1: head and body in one write
        wait=MS         answer after MS milliseconds
        when=early      answer before the body is read; when=eof: only after the client's FIN
        end=close, rst, wait        no answer: close, reset, wait for the client to leave
        end=cut, cutrst, cutwait    the same after a part of the answer
        conn=close      close after the answer;  cookie=N: set one of N bytes
        up=1            101, then echo; CONNECT: 200, then echo
"""

import argparse
import array
import os
import socket
import struct
import sys
import threading
import time
from urllib.parse import parse_qsl, urlsplit

import wire


class Out:
    """Writes to the connection and counts."""

    def __init__(self, sock, io):
        self.sock, self.io, self.sent = sock, io, 0

    def send(self, data, body=False):
        self.io.send(self.sock, data, body)
        self.sent += len(data)


def reset(sock):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def until_gone(sock):
    """Reads until the other side has left, by FIN or RST."""
    try:
        while sock.recv(4096):
            pass
    except ConnectionError:
        pass


def answer(method, knobs):
    """(status, head, pieces of the body, is the close its end?)"""
    status = int(knobs.get("status", 200))
    te = knobs.get("te")
    version = b"HTTP/1.0" if knobs.get("v") == "10" else b"HTTP/1.1"
    head = version + b" %d Said\r\n" % status
    pieces = [b"x" * int(knobs["size"])] if "size" in knobs else [b"ok\n"]
    if knobs.get("body") == "fake":
        pieces = list(wire.FAKES) * 2
    length = sum(map(len, pieces))
    if te == "chunked":
        head += b"Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n"
        pieces = wire.chunks(b"".join(pieces))
    elif te != "close" and knobs.get("v") != "10" and status != 204:
        head += b"Content-Length: %d\r\n" % length
    if knobs.get("conn") == "close":
        head += b"Connection: close\r\n"
    if "cookie" in knobs:
        head += b"Set-Cookie: sid=%s; HttpOnly\r\n" % (b"S" * int(knobs["cookie"]))
    for i in range(int(knobs.get("hdr", 0)) // 100):
        head += b"X-Response-%03d: %s\r\n" % (i, b"h" * 81)
    if knobs.get("body") == "fake":
        fill = -(len(head) + 7) % wire.PIECE
        head += b"X: " + b"p" * fill + b"\r\n"
    head += b"\r\n"
    if method == "HEAD" or status in (204, 304) or knobs.get("v") == "09":
        pieces = pieces if knobs.get("v") == "09" else []
        head = b"" if knobs.get("v") == "09" else head
    by_close = te == "close" or knobs.get("v") in ("10", "09")
    return status, head, [p for p in pieces if p], by_close


class Connection:
    def __init__(self, sock, number, options):
        self.sock, self.number, self.options = sock, number, options
        self.io = wire.Io(options.io)
        self.stream = wire.Stream(sock, self.io, options.read_size)
        self.src, self.dst = wire.ends(sock)

    def serve(self):
        try:
            while self.exchange():
                pass
        except (EOFError, ConnectionError):
            pass
        finally:
            try:
                self.sock.close()
            except OSError:
                pass

    def log(self, head, request_bytes, status, out, interim=0):
        words = head.split(b"\r\n")[0].split(b" ")
        wire.say(
            method=words[0].decode(),
            path=words[1].decode("utf-8", "replace"),
            version={"HTTP/1.1": "http/1.1", "HTTP/1.0": "http/1.0"}.get(words[-1].decode(), "http/0.9"),
            host=(wire.fields(head).get(b"host") or b"").decode() or None,
            status=status,
            request_bytes=request_bytes,
            response_bytes=out.sent - interim,
            interim_bytes=interim,
            head_bytes=len(head),
            src=self.src,
            dst=self.dst,
            conn=self.number,
            pid=os.getpid(),
            tid=threading.get_native_id(),
        )

    def exchange(self):
        """One request and its answer; False when the connection is done."""
        head = self.stream.head()
        if head is None:
            return False
        method, target = (w.decode("utf-8", "replace") for w in head.split(b"\r\n")[0].split(b" ")[:2])
        knobs = dict(parse_qsl(urlsplit(target).query))
        if b" HTTP/" not in head:
            knobs["v"] = "09"
        out = Out(self.sock, self.io)
        request_bytes = len(head)

        # Of an answer that comes early, all is known before the body is.
        early = knobs.get("when") == "early"
        if not early:
            if b"expect: 100-continue" in head.lower():
                knobs.setdefault("interim", "100")
                self.interim(out, knobs)
            request_bytes += len(wire.read_request_body(self.stream, head))
        if knobs.get("when") == "eof":
            self.stream.rest()
        if "wait" in knobs:
            time.sleep(int(knobs["wait"]) / 1000)

        end = knobs.get("end")
        if end in ("close", "rst", "wait"):
            if end == "wait":
                until_gone(self.sock)
            reset(self.sock) if end == "rst" else self.sock.close()
            self.log(head, request_bytes, None, out)
            return False
        if "up" in knobs or method == "CONNECT" and "status" not in knobs:
            return self.upgrade(head, request_bytes, method, out)

        interim = out.sent or self.interim(out, knobs)
        status, response, pieces, by_close = answer(method, knobs)
        if end and end.startswith("cut"):
            out.send(response + pieces[0][: len(pieces[0]) // 10])
            if end == "cutwait":
                until_gone(self.sock)
            reset(self.sock) if end == "cutrst" else self.sock.close()
            self.log(head, request_bytes, status, out, interim)
            return False
        if "one" in knobs:
            out.send(response + b"".join(pieces))
        else:
            step = int(knobs.get("split", len(response) or 1))
            for at in range(0, len(response), step):
                out.send(response[at : at + step])
            for piece in pieces:
                out.send(piece, body=True)
        if early:
            request_bytes += len(wire.read_request_body(self.stream, head))
        done = by_close or knobs.get("conn") == "close"
        if done:
            self.sock.close()
        self.log(head, request_bytes, status if response else None, out, interim)
        return not done

    def interim(self, out, knobs):
        for code in filter(None, knobs.pop("interim", "").split(",")):
            link = b"Link: </style.css>\r\n" if code == "103" else b""
            out.send(b"HTTP/1.1 %s Interim\r\n%s\r\n" % (code.encode(), link))
        return out.sent

    def upgrade(self, head, request_bytes, method, out):
        if method == "CONNECT":
            out.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            out.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n")
        self.log(head, request_bytes, 200 if method == "CONNECT" else 101, out)
        if self.stream.buffer:
            self.io.send(self.sock, self.stream.buffer)
        while True:
            data = self.io.receive(self.sock, 4096)
            if not data:
                return False
            self.io.send(self.sock, data)


def listen(where):
    if where.startswith("unix:"):
        sock = socket.socket(socket.AF_UNIX)
        sock.bind(where[5:])
        address = where
    else:
        host, port = where.rsplit(":", 1)
        host = host.strip("[]")
        sock = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if host == "::":
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        sock.bind((host, int(port)))
        port = sock.getsockname()[1]
        address = {"::": f"127.0.0.1:{port}", "::1": f"[::1]:{port}"}.get(host, f"{host}:{port}")
    sock.listen(512)
    return sock, address


def thread(sock, number, options):
    if sock.family != socket.AF_UNIX:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection = Connection(sock, number, options)
    threading.Thread(target=connection.serve, daemon=True).start()


def worker(channel, options):
    """Serves sockets that another process accepted and sent here."""
    number = 0
    while True:
        _, control, _, _ = channel.recvmsg(1, socket.CMSG_SPACE(4))
        if not control:
            os._exit(0)
        fds = array.array("i", control[0][2])
        thread(socket.socket(fileno=fds[0]), number, options)
        number += 1


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--listen", default="127.0.0.1:0")
    p.add_argument("--io", default="recv")
    p.add_argument("--read-size", type=int, default=65536)
    p.add_argument("--model", choices=["thread", "fork", "pass"], default="thread")
    p.add_argument("--comm")
    options = p.parse_args()
    if options.comm:
        with open("/proc/self/comm", "w") as f:
            f.write(options.comm)

    listener, address = listen(options.listen)
    channel = None
    if options.model == "pass":
        channel, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        if os.fork() == 0:
            channel.close()
            listener.close()
            worker(other, options)
        other.close()
    # Whoever started us keeps our standard input open for as long as we are wanted.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    wire.say(ready=address)
    number = 0
    while True:
        sock, _ = listener.accept()
        if options.model == "thread":
            thread(sock, number, options)
        elif options.model == "pass":
            channel.sendmsg([b"s"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [sock.fileno()]))])
            sock.close()
        else:
            pid = os.fork()
            if pid == 0:
                listener.close()
                Connection(sock, number, options).serve()
                os._exit(0)
            sock.close()
            threading.Thread(target=os.waitpid, args=(pid, 0), daemon=True).start()
        number += 1


main()
