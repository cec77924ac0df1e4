"""HTTPS client: PORT CONNS N; each connection asks N times for /p/<its own port>/<i>."""
import http.client
import ssl
import sys
import threading

port, conns, n = map(int, sys.argv[1:4])
context = ssl._create_unverified_context()


def ask():
    conn = http.client.HTTPSConnection("127.0.0.1", port, context=context)
    conn.connect()
    own = conn.sock.getsockname()[1]
    for i in range(n):
        conn.request("GET", f"/p/{own}/{i}")
        conn.getresponse().read()
    conn.close()


threads = [threading.Thread(target=ask) for _ in range(conns)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
