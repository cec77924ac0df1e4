"""What both raw peers share: every way to move bytes over a socket, and just
enough HTTP/1 to know how many bytes each message took."""

import ctypes
import json
import os
import socket
import tempfile

LIBC = ctypes.CDLL(None, use_errno=True)
MSG_WAITFORONE = 0x10000

# Pieces of a body that look like messages, each exactly PIECE bytes, so that
# with reads of PIECE bytes every one of them stands at the start of a read.
PIECE = 64
FAKES = [
    b"GET /fake/1 HTTP/1.1\r\nHost: fake\r\n",
    b"POST /fake/2 HTTP/1.1\r\nContent-Length: 0\r\n",
    b"HTTP/1.1 500 Fake\r\nContent-Length: 0\r\n",
    b"GET /fake/3\r\n\r\nHTTP/1.0 200 OK\r\n",
]
FAKES = [f + b"X: " + b"x" * (PIECE - len(f) - 7) + b"\r\n\r\n" for f in FAKES]


class Iovec(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("len", ctypes.c_size_t)]


class Msghdr(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_void_p),
        ("namelen", ctypes.c_uint),
        ("iov", ctypes.POINTER(Iovec)),
        ("iovlen", ctypes.c_size_t),
        ("control", ctypes.c_void_p),
        ("controllen", ctypes.c_size_t),
        ("flags", ctypes.c_int),
    ]


class Mmsghdr(ctypes.Structure):
    _fields_ = [("hdr", Msghdr), ("len", ctypes.c_uint)]


def checked(n):
    if n < 0:
        e = ctypes.get_errno()
        raise OSError(e, os.strerror(e))
    return n


def iovecs(buffers):
    array = (Iovec * len(buffers))()
    for slot, b in zip(array, buffers):
        slot.base = ctypes.addressof(b) if len(b) else None
        slot.len = len(b)
    return array


def cut(data, parts):
    """`data` in `parts` pieces, some of them empty when there is little of it."""
    size, extra = divmod(len(data), parts)
    at, out = 0, []
    for i in range(parts):
        n = size + (1 if i < extra else 0)
        out.append(data[at : at + n])
        at += n
    return out


def room(n, parts):
    return [ctypes.create_string_buffer(len(p)) if p else (ctypes.c_char * 0)() for p in cut(bytes(n), parts)]


def filled(buffers, n):
    return b"".join(b.raw if len(b) else b"" for b in buffers)[:n]


def mmsghdrs(messages):
    """Each message is a list of ctypes buffers. Returns what must stay alive too."""
    vectors = [iovecs(m) for m in messages]
    array = (Mmsghdr * len(messages))()
    for slot, v in zip(array, vectors):
        slot.hdr.iov = v
        slot.hdr.iovlen = len(v)
    return array, vectors


class Io:
    """One way to receive and one to send: `kind` names the system calls."""

    def __init__(self, kind):
        self.kind = kind
        name = kind.replace("-", "_")
        self.receive = getattr(self, "in_" + name, self.in_recv)
        self.transmit = getattr(self, "out_" + name, self.out_send)
        if self.receive == self.in_recv and self.transmit == self.out_send and kind != "recv":
            raise SystemExit(f"no such way to do I/O: {kind}")

    def send(self, sock, data, body=False):
        """All of `data`. `body` says that no head is in it (sendfile and splice carry only these)."""
        transmit = self.transmit
        if not body and self.kind in ("sendfile", "splice"):
            transmit = self.out_send
        while data:
            data = data[transmit(sock, data) :]

    # recv and send: recvfrom and sendto without an address
    def in_recv(self, s, n):
        return s.recv(n)

    def out_send(self, s, data):
        return s.send(data)

    def in_read(self, s, n):
        return os.read(s.fileno(), n)

    def out_read(self, s, data):
        return os.write(s.fileno(), data)

    def in_readv(self, s, n):
        buffers = [bytearray(len(p)) for p in cut(bytes(n), 3)]
        got = os.readv(s.fileno(), buffers)
        return b"".join(buffers)[:got]

    def out_readv(self, s, data):
        return os.writev(s.fileno(), cut(data, 3))

    # hundreds of iovecs, a byte or two each, and empty ones among them
    def in_manyv(self, s, n):
        buffers = room(min(n, 450), 300)
        return filled(buffers, checked(LIBC.readv(s.fileno(), iovecs(buffers), len(buffers))))

    def out_manyv(self, s, data):
        buffers = []
        for p in cut(data[:450], 300):
            buffers.append((ctypes.c_char * len(p)).from_buffer_copy(p))
        return checked(LIBC.writev(s.fileno(), iovecs(buffers), len(buffers)))

    # offset -1: the file position, which for a socket means "no position"
    def in_preadv2(self, s, n):
        buffers = room(n, 4)
        got = checked(LIBC.preadv2(s.fileno(), iovecs(buffers), len(buffers), ctypes.c_long(-1), 0))
        return filled(buffers, got)

    def out_preadv2(self, s, data):
        buffers = [(ctypes.c_char * len(p)).from_buffer_copy(p) for p in cut(data, 4)]
        return checked(LIBC.pwritev2(s.fileno(), iovecs(buffers), len(buffers), ctypes.c_long(-1), 0))

    def in_recvfrom(self, s, n):
        return s.recvfrom(n)[0]

    def out_recvfrom(self, s, data):
        return checked(LIBC.sendto(s.fileno(), data, ctypes.c_size_t(len(data)), 0, None, 0))

    def in_recvmsg(self, s, n):
        buffers = [bytearray(len(p)) for p in cut(bytes(n), 5)]
        got = s.recvmsg_into(buffers)[0]
        return b"".join(buffers)[:got]

    def out_recvmsg(self, s, data):
        return s.sendmsg(cut(data, 5))

    # several messages a call: the bytes of a stream run from one into the next
    def in_recvmmsg(self, s, n):
        messages = [room(48, 2), room(100, 1), room(max(n - 148, 16), 3)]
        array, _vectors = mmsghdrs(messages)
        got = checked(LIBC.recvmmsg(s.fileno(), array, len(messages), MSG_WAITFORONE, None))
        return b"".join(filled(messages[i], array[i].len) for i in range(got))

    def out_recvmmsg(self, s, data):
        parts = [p for p in cut(data, 3) if p]
        messages = [[(ctypes.c_char * len(q)).from_buffer_copy(q) for q in cut(p, 2)] for p in parts]
        array, _vectors = mmsghdrs(messages)
        got = checked(LIBC.sendmmsg(s.fileno(), array, len(messages), 0))
        return sum(array[i].len for i in range(got))

    def out_sendfile(self, s, data):
        with tempfile.TemporaryFile() as f:
            f.write(data)
            f.flush()
            return os.sendfile(s.fileno(), f.fileno(), 0, len(data))

    def out_splice(self, s, data):
        r, w = os.pipe()
        try:
            n = os.write(w, data[:32768])
            return os.splice(r, s.fileno(), n)
        finally:
            os.close(r)
            os.close(w)

    # look first, then take: twice at the socket, once in the stream
    def in_peek(self, s, n):
        looked = s.recv(n, socket.MSG_PEEK)
        looked = s.recv(n, socket.MSG_PEEK) or looked
        return s.recv(len(looked)) if looked else b""

    def in_peekmsg(self, s, n):
        looked = s.recvmsg(n, 0, socket.MSG_PEEK)[0]
        return s.recv(max(len(looked) // 2, 1)) if looked else b""


class Stream:
    """The incoming bytes of a connection, handed out message by message."""

    def __init__(self, sock, io, read_size):
        self.sock, self.io, self.read_size = sock, io, read_size
        self.buffer = b""

    def fill(self):
        data = self.io.receive(self.sock, self.read_size)
        self.buffer += data
        return bool(data)

    def take(self, n):
        while len(self.buffer) < n:
            if not self.fill():
                raise EOFError
        out, self.buffer = self.buffer[:n], self.buffer[n:]
        return out

    def line(self):
        at, seen = -1, 0
        while at < 0:
            at = self.buffer.find(b"\n", seen)
            seen = len(self.buffer)
            if at < 0 and not self.fill():
                raise EOFError
        return self.take(at + 1)

    def head(self):
        """Start line and fields with the empty line; None at the end of the stream."""
        while not self.buffer:
            if not self.fill():
                return None
        out = self.line()
        if not out.startswith(b"HTTP/") and len(out.split()) == 2:
            return out  # HTTP/0.9
        while True:
            line = self.line()
            out += line
            if line in (b"\r\n", b"\n"):
                return out

    def rest(self):
        while self.fill():
            pass
        out, self.buffer = self.buffer, b""
        return out

    def chunked(self):
        """A chunked body as it is on the wire, trailers included."""
        out = []
        while True:
            line = self.line()
            out.append(line)
            n = int(line.split(b";")[0], 16)
            if n == 0:
                break
            out.append(self.take(n + 2))
        while True:
            out.append(self.line())
            if out[-1] == b"\r\n":
                return b"".join(out)


def fields(head):
    out = {}
    for line in head.split(b"\r\n")[1:]:
        if b":" in line and not line.startswith((b" ", b"\t")):
            name, value = line.split(b":", 1)
            out.setdefault(name.strip().lower(), value.strip())
    return out


def read_request_body(stream, head):
    f = fields(head)
    if b"chunked" in f.get(b"transfer-encoding", b"").lower():
        return stream.chunked()
    return stream.take(int(f.get(b"content-length", b"0")))


def read_response(stream, method):
    """(status, bytes of head and body, bytes of 1xx heads before it, closed?)"""
    interim = 0
    while True:
        head = stream.head()
        if head is None:
            raise EOFError
        status = int(head.split()[1])
        if status >= 200 or status == 101:
            break
        interim += len(head)
    f = fields(head)
    if method == "HEAD" or status in (101, 204, 304) or (method == "CONNECT" and status < 300):
        return status, len(head), interim, False
    if b"chunked" in f.get(b"transfer-encoding", b"").lower():
        return status, len(head) + len(stream.chunked()), interim, False
    if b"content-length" in f:
        return status, len(head) + len(stream.take(int(f[b"content-length"]))), interim, False
    return status, len(head) + len(stream.rest()), interim, True


def chunks(data):
    """`data` as a chunked body with extensions and trailers, one chunk an item."""
    out = [b"%x;name=\"a;b\\\"c\"\r\n%s\r\n" % (len(p), p) for p in cut(data, 3) if p]
    return out + [b"000;last\r\nX-Sum: 1\r\nX-More:  2 \r\n\r\n"]


def ends(sock):
    """(peer's, own) address as records have them: mapped addresses as IPv4, none for AF_UNIX."""
    out = []
    for a in (sock.getpeername, sock.getsockname):
        try:
            a = a()
        except OSError:
            a = ("", 0)
        out.append((a[0].removeprefix("::ffff:"), a[1]) if isinstance(a, tuple) else ("", 0))
    return out


def dial(to):
    if to.startswith("unix:"):
        sock = socket.socket(socket.AF_UNIX)
        sock.connect(to[5:])
        return sock
    host, port = to.rsplit(":", 1)
    sock = socket.create_connection((host.strip("[]"), int(port)), timeout=60)
    sock.settimeout(None)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def say(**what):
    os.write(1, (json.dumps(what) + "\n").encode())
