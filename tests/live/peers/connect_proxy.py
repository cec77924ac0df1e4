"""A proxy that does CONNECT and nothing else: PORT."""
import socketserver
import socket
import sys
import threading


def pump(from_, to):
    while data := from_.recv(65536):
        to.sendall(data)
    to.shutdown(socket.SHUT_WR)


class Handler(socketserver.StreamRequestHandler):
    rbufsize = 0

    def handle(self):
        host, port = self.rfile.readline().split()[1].decode().rsplit(":", 1)
        while self.rfile.readline().strip():
            pass
        with socket.create_connection((host, int(port))) as server:
            self.request.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = threading.Thread(target=pump, args=(server, self.request))
            back.start()
            pump(self.request, server)
            back.join()


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


Server(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
