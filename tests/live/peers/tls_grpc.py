"""gRPC over TLS: "serve CERT KEY PORT", or "NAME PORT,... CONNS N CERT": on each
of CONNS connections to each port a call that asks for the connection's own
port, then N at once of /p/NAME/<that port>/<i>."""
import sys
from concurrent import futures

import grpc


class Handler(grpc.GenericRpcHandler):
    def service(self, details):
        return grpc.unary_unary_rpc_method_handler(lambda _, call: call.peer().encode())


def serve(cert, key, port):
    with open(key, "rb") as key, open(cert, "rb") as cert:
        credentials = grpc.ssl_server_credentials([(key.read(), cert.read())])
    server = grpc.server(futures.ThreadPoolExecutor(8))
    server.add_generic_rpc_handlers((Handler(),))
    server.add_secure_port(f"127.0.0.1:{port}", credentials)
    server.start()
    server.wait_for_termination()


def ask(name, port, c, n, credentials):
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.secure_channel(f"127.0.0.1:{port}", credentials, options) as channel:
        own = channel.unary_unary(f"/own/{name}/{c}")(b"").decode().rsplit(":", 1)[1]
        calls = [channel.unary_unary(f"/p/{name}/{own}/{i}").future(b"x") for i in range(n)]
        for call in calls:
            call.result()


if sys.argv[1] == "serve":
    serve(*sys.argv[2:])
else:
    name, ports, conns, n, cert = sys.argv[1:]
    with open(cert, "rb") as cert:
        credentials = grpc.ssl_channel_credentials(cert.read())
    conns = [(name, port, c, int(n), credentials) for port in ports.split(",") for c in range(int(conns))]
    with futures.ThreadPoolExecutor(len(conns)) as pool:
        list(pool.map(lambda conn: ask(*conn), conns))
