"""HTTPS servers: KIND CERT KEY PORT, where KIND is ssl (the standard library's),
uvicorn or aiohttp; each answers every request with its path."""
import ssl
import sys

kind, cert, key, port = sys.argv[1:]


def with_ssl():
    import http.server

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            body = self.path.encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    class Server(http.server.ThreadingHTTPServer):
        request_queue_size = 256

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    server = Server(("127.0.0.1", int(port)), Handler)
    # the handshake in the connection's own thread
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    server.serve_forever()


def with_uvicorn():
    import uvicorn

    async def app(scope, receive, send):
        if scope["type"] != "http":
            return
        body = scope["path"].encode()
        headers = [(b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    uvicorn.run(app, port=int(port), ssl_certfile=cert, ssl_keyfile=key, log_level="error")


def with_aiohttp():
    from aiohttp import web

    async def answer(request):
        return web.Response(text=request.path)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    web.run_app(app, host="127.0.0.1", port=int(port), ssl_context=context, print=None)


{"ssl": with_ssl, "uvicorn": with_uvicorn, "aiohttp": with_aiohttp}[kind]()
