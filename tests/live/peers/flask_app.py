"""A Flask application, for its own server (`flask_app.py PORT`) and for gunicorn."""

import sys

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/<path:path>", methods=["GET", "POST"])
def sized(path):
    request.get_data()
    if path.startswith("missing"):
        return "no\n", 404
    if "size" in request.args:
        return "f" * int(request.args["size"])
    return Response(f"part {n}\n" for n in range(3))


if __name__ == "__main__":
    app.run("127.0.0.1", int(sys.argv[1]), threaded=True)
