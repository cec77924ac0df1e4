"""Both ends of gRPC without TLS: "server PORT", "client PORT" with 103 calls."""

import sys
import threading
from concurrent import futures

import grpc


class Handler(grpc.GenericRpcHandler):
    def service(self, details):
        name = details.method.rsplit("/", 1)[1]
        if name == "Echo":
            return grpc.unary_unary_rpc_method_handler(lambda request, _: request)
        if name == "Fail":
            return grpc.unary_unary_rpc_method_handler(self.fail)
        if name == "Count":
            return grpc.unary_stream_rpc_method_handler(self.count)
        if name == "Chat":
            return grpc.stream_stream_rpc_method_handler(lambda requests, _: requests)
        return None

    def fail(self, _, context):
        context.abort(grpc.StatusCode.NOT_FOUND, "none such")

    def count(self, request, _):
        for size in range(int(request)):
            yield b"m" * size * 1000


def serve(port):
    server = grpc.server(futures.ThreadPoolExecutor(8))
    server.add_generic_rpc_handlers((Handler(),))
    server.add_insecure_port(f"127.0.0.1:{port}")
    server.start()
    server.wait_for_termination()


def ask(port):
    channel = grpc.insecure_channel(f"127.0.0.1:{port}")
    metadata = (("authorization", "Bearer 0123456789abcdef"),)

    def echo():
        for size in range(20):
            message = b"x" * size * 1000
            assert channel.unary_unary("/test.Peer/Echo")(message, metadata=metadata) == message

    threads = [threading.Thread(target=echo) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(channel.unary_stream("/test.Peer/Count")(b"30"))) == 30
    assert len(list(channel.stream_stream("/test.Peer/Chat")(iter([b"a" * 50000] * 7)))) == 7
    try:
        channel.unary_unary("/test.Peer/Fail")(b"")
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.NOT_FOUND
    channel.close()


{"server": serve, "client": ask}[sys.argv[1]](sys.argv[2])
