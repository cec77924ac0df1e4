#!/usr/bin/python3
"""The try-out service: a list of items over HTTP, kept in SQLite.

Something real to trace, with Debian's python3-flask and nothing else. The
settings are environment variables:

  PORT          where to listen on 127.0.0.1 (default 8080; 0: any free port)
  DB            the database file (default: one of its own, removed at the end)
  EXTERNAL_URL  what GET /external asks for (default: its own /items)
  READY_FILE    gets the service's URL, one line, once it listens
  VERBOSE       log each request on stderr

Ends with status 0 on SIGTERM or SIGINT.
"""

import http.server
import os
import signal
import sqlite3
import sys
import tempfile
import time
import urllib.error
import urllib.request

from flask import Flask, Response, abort, g, jsonify, request
from werkzeug.test import create_environ

app = Flask(__name__)


class Handler(http.server.BaseHTTPRequestHandler):
    """HTTP/1.1 as it is in production, for the application below.

    Flask's own development server closes the connection after each response,
    and that would leave keep-alive and pipelining out of the picture.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def answer(self):
        body = self.request_body()
        del self.headers["Transfer-Encoding"]  # the body is no longer chunked
        environ = create_environ(
            path=self.path, method=self.command, headers=self.headers.items(), data=body
        )
        response = Response.from_app(app, environ)
        has_body = self.command != "HEAD" and response.status_code not in (204, 304)
        chunked = has_body and response.content_length is None
        if chunked and self.request_version == "HTTP/1.0":
            chunked, self.close_connection = False, True

        self.send_response(response.status_code)
        for name, value in response.headers:
            self.send_header(name, value)
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if has_body:
            for piece in response.iter_encoded():
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def request_body(self):
        """All of it, whether the application wants it or not: the next request follows."""
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():  # trailers
            pass
        return body

    def log_request(self, code="-", size="-"):
        if os.environ.get("VERBOSE"):
            super().log_request(code, size)


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128


def database():
    if "database" not in g:
        g.database = sqlite3.connect(app.config["DB"], timeout=10)
        g.database.row_factory = sqlite3.Row
    return g.database


@app.teardown_appcontext
def close_database(_error):
    if "database" in g:
        g.database.close()


def find(item_id):
    row = database().execute("SELECT id, name FROM items WHERE id = ?", (item_id,)).fetchone()
    return dict(row) if row else abort(404)


def name_in_body():
    body = request.get_json(silent=True)
    name = body.get("name") if isinstance(body, dict) else None
    return name if isinstance(name, str) and name else abort(400)


@app.get("/health")
def health():
    return jsonify(status="ok")


@app.get("/items")
def list_items():
    rows = database().execute("SELECT id, name FROM items ORDER BY id").fetchall()
    return jsonify([dict(row) for row in rows])


@app.post("/items")
def create_item():
    name = name_in_body()
    with database() as db:
        item_id = db.execute("INSERT INTO items (name) VALUES (?)", (name,)).lastrowid
    return jsonify(id=item_id, name=name), 201, {"Location": f"/items/{item_id}"}


@app.get("/items/<int:item_id>")
def get_item(item_id):
    return jsonify(find(item_id))


@app.put("/items/<int:item_id>")
def rename_item(item_id):
    find(item_id)
    name = name_in_body()
    with database() as db:
        db.execute("UPDATE items SET name = ? WHERE id = ?", (name, item_id))
    return jsonify(id=item_id, name=name)


@app.delete("/items/<int:item_id>")
def delete_item(item_id):
    find(item_id)
    with database() as db:
        db.execute("DELETE FROM items WHERE id = ?", (item_id,))
    return "", 204


@app.get("/slow")
def slow():
    milliseconds = min(request.args.get("ms", 100, type=int), 10_000)
    time.sleep(milliseconds / 1000)
    return jsonify(slept_ms=milliseconds)


@app.get("/error")
def error():
    return jsonify(error="as asked"), 500


@app.get("/external")
def external():
    url = app.config["EXTERNAL_URL"]
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return jsonify(url=url, status=answer.status, bytes=len(answer.read()))
    except (urllib.error.URLError, OSError) as problem:
        return jsonify(url=url, error=str(problem)), 502


@app.get("/stream")
def stream():
    return Response((f"line {n}\n" for n in range(10)), mimetype="text/plain")


def serve(directory):
    app.config["DB"] = os.environ.get("DB") or os.path.join(directory, "items.db")
    with sqlite3.connect(app.config["DB"]) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.close()

    port = int(os.environ.get("PORT") or 8080)
    try:
        server = Server(("127.0.0.1", port), Handler)
    except OSError as problem:
        sys.exit(f"cannot listen on 127.0.0.1:{port}: {problem.strerror}")
    url = f"http://127.0.0.1:{server.server_port}"
    app.config["EXTERNAL_URL"] = os.environ.get("EXTERNAL_URL") or f"{url}/items"
    if ready_file := os.environ.get("READY_FILE"):
        with open(ready_file, "w", encoding="ascii") as file:
            file.write(f"{url}\n")
    server.serve_forever()


def main():
    # An exception leaves serve_forever(); its shutdown() waits for ever when
    # it is called from the same thread.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    with tempfile.TemporaryDirectory(prefix="http-tracer-service.") as directory:
        serve(directory)


if __name__ == "__main__":
    main()
