#!/usr/bin/python3 -B
"""Python's own HTTP clients: `python_clients.py requests|http.client|urllib URL N`."""

import http.client
import sys
import urllib.request
from urllib.parse import urlsplit

kind, url, n = sys.argv[1], sys.argv[2], int(sys.argv[3])
paths = [f"/{kind}/{i:04}?size={i * 37}" for i in range(n)]

if kind == "requests":
    import requests

    session = requests.Session()
    for i, path in enumerate(paths):
        method = "POST" if i % 2 else "GET"
        answer = session.request(method, url + path, data=b"b" * (i * 11) if i % 2 else None)
        assert answer.status_code == 200 and len(answer.content) == i * 37
elif kind == "http.client":
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    for i, path in enumerate(paths):
        body = (b"b" * 100 for _ in range(3)) if i % 2 else None  # a generator goes chunked
        connection.request("POST" if i % 2 else "GET", path, body, encode_chunked=i % 2 == 1)
        answer = connection.getresponse()
        assert answer.status == 200 and len(answer.read()) == i * 37
else:
    for i, path in enumerate(paths):  # a connection each
        with urllib.request.urlopen(url + path) as answer:
            assert len(answer.read()) == i * 37
