"""A client of HTTP/2 that asks again and again on one connection, from before
the tracer: "URL-PORT". Prints "ready" after the first requests, goes on when a
line comes, and prints for each request after that, as JSON, its path and the
bytes that its frames moved each way."""

import json
import socket
import sys

import h2.config
import h2.connection
import h2.events

connection = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="utf-8"))
peer = socket.create_connection(("127.0.0.1", int(sys.argv[1])))


def moved(frames, kinds=(0, 1)):
    """Payload of the HEADERS and DATA frames in `frames`."""
    at = size = 0
    while at < len(frames):
        length = int.from_bytes(frames[at:at + 3], "big")
        size += length if frames[at + 3] in kinds else 0
        at += 9 + length
    assert at == len(frames), "half a frame"
    return size


def ask(path, body):
    stream = connection.get_next_available_stream_id()
    fields = [(":method", "POST"), (":path", path), (":authority", "joined.example"), (":scheme", "http"),
              ("user-agent", "joined/1"), ("content-length", str(len(body)))]
    connection.send_headers(stream, fields)
    connection.send_data(stream, body, end_stream=True)
    sent = connection.data_to_send()
    peer.sendall(sent)
    received = b""
    while True:
        data = peer.recv(65536)
        received += data
        ended = False
        for event in connection.receive_data(data):
            ended |= isinstance(event, h2.events.StreamEnded)
        peer.sendall(connection.data_to_send())
        if ended:
            return moved(sent), moved(received)


connection.initiate_connection()
peer.sendall(connection.data_to_send())
for number in range(3):
    ask(f"/before{number}", b"x")
print("ready", flush=True)
sys.stdin.readline()
for path in ["/before0", "/before2", "/after0", "/after1", "/after2"]:
    request, response = ask(path, b"y" * 100)
    print(json.dumps({"path": path, "request_bytes": request, "response_bytes": response}))
