#!/usr/bin/python3 -B
"""Makes a daemon (fork, setsid, fork) that becomes curl on a URL once its
parent is gone. `daemon.py stays URL` waits for it, `daemon.py leaves URL` does
not, and then curl runs only after this program's end. Exit status 5."""

import os
import sys

mode, url = sys.argv[1:]
main = os.getpid()
r, w = os.pipe()


def gone(pid):
    try:
        with open(f"/proc/{pid}/stat") as f:
            return f.read().rsplit(")", 1)[1].split()[0] in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return True


between = os.fork()
if between == 0:
    os.setsid()
    between = os.getpid()
    if os.fork():
        os._exit(0)
    os.close(r)
    while os.getppid() == between or (mode == "leaves" and not gone(main)):
        pass
    os.set_inheritable(w, True)
    os.execv("/usr/bin/curl", ["curl", "-s", "-o", "/dev/null", url])
os.waitpid(between, 0)
os.close(w)
if mode == "stays":
    os.read(r, 1)
sys.exit(5)
