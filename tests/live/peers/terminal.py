#!/usr/bin/python3 -B
"""Runs a command on a terminal of its own and prints what it writes there;
SIGTERM is passed on, and SIGUSR1 presses Ctrl-C. Its exit status is the command's."""

import os
import pty
import signal
import sys

pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
signal.signal(signal.SIGTERM, lambda *_: os.kill(pid, signal.SIGTERM))
signal.signal(signal.SIGUSR1, lambda *_: os.write(fd, b"\x03"))
while True:
    try:
        data = os.read(fd, 4096)
    except OSError:  # what a terminal says when nobody is left on it
        break
    if not data:
        break
    os.write(1, data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
