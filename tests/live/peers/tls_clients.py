"""HTTPS clients: KIND NAME PORT,... CONNS N, where KIND is requests, urllib or
aiohttp; each of CONNS connections to each port asks N times for
/p/NAME/<its own port>/<i>. urllib has a connection for each request."""
import http.client
import ssl
import sys
from concurrent.futures import ThreadPoolExecutor

kind, name, ports, conns, n = sys.argv[1:]
ports, conns, n = [int(port) for port in ports.split(",")], int(conns), int(n)
context = ssl._create_unverified_context()
OWN = "OWN"  # in a path: the connection's port, known only once there is one


class Own:
    def request(self, method, url, *args, **options):
        if self.sock is None:
            self.connect()
        super().request(method, url.replace(OWN, str(self.sock.getsockname()[1])), *args, **options)


class Connection(Own, http.client.HTTPSConnection):
    pass


def with_urllib(port):
    import urllib.request

    class Handler(urllib.request.HTTPSHandler):
        def https_open(self, request):
            return self.do_open(Connection, request, context=context)

    opener = urllib.request.build_opener(Handler)
    for i in range(n):
        opener.open(f"https://127.0.0.1:{port}/p/{name}/{OWN}/{i}").read()


def with_requests(port):
    session = requests.Session()
    for i in range(n):
        answer = session.get(f"https://127.0.0.1:{port}/p/{name}/{OWN}/{i}", verify=False)
        assert answer.status_code == 200


def in_threads(ask):
    targets = [port for port in ports for _ in range(conns)]
    with ThreadPoolExecutor(len(targets)) as pool:
        list(pool.map(ask, targets))


async def with_aiohttp():
    async def ask(port, own):
        connector = aiohttp.TCPConnector(local_addr=("127.0.0.1", own), limit=1)
        async with aiohttp.ClientSession(connector=connector) as session:
            for i in range(n):
                url = f"https://127.0.0.1:{port}/p/{name}/{own}/{i}"
                async with session.get(url, ssl=False) as answer:
                    await answer.read()
                    assert answer.status == 200

    targets = [port for port in ports for _ in range(conns)]
    await asyncio.gather(*(ask(port, 20000 + c) for c, port in enumerate(targets)))


if kind == "urllib":
    in_threads(with_urllib)
elif kind == "requests":
    import requests
    import urllib3

    pool = urllib3.connectionpool.HTTPSConnectionPool

    class Pooled(Own, pool.ConnectionCls):
        pass

    pool.ConnectionCls = Pooled
    urllib3.disable_warnings()
    in_threads(with_requests)
else:
    import aiohttp
    import asyncio

    asyncio.run(with_aiohttp())
