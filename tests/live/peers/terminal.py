#!/usr/bin/python3 -B
"""Runs a command on a terminal of its own and prints what it writes there;
SIGTERM is passed on, and SIGUSR1 presses Ctrl-C. Its exit status is the command's."""

import os
import pty
import signal
import sys
import threading

pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
signals = {signal.SIGTERM, signal.SIGUSR1}
signal.pthread_sigmask(signal.SIG_BLOCK, signals)


def pass_on():
    # a handler would wait for read(2), if the signal comes right before that
    while True:
        if signal.sigwait(signals) == signal.SIGUSR1:
            os.write(fd, b"\x03")
        else:
            os.kill(pid, signal.SIGTERM)


threading.Thread(target=pass_on, daemon=True).start()
while True:
    try:
        data = os.read(fd, 4096)
    except OSError:  # what a terminal says when nobody is left on it
        break
    if not data:
        break
    os.write(1, data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
