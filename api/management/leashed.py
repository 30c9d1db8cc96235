"""`python -m api.management.leashed PARENT COMMAND…`: run a command that ends when process PARENT dies.

A parent that was killed cannot end its children. This one looks after the command in its place: it passes signals on,
ends with the command's code, and when the parent is gone ends the command and all of its group.
"""

import os
import signal
import subprocess
import sys
import time
from types import FrameType

LOOK = 0.3
# Seconds, as in processes.py: a server that is still starting loses a SIGTERM, and the worker drains for up to ten.
AGAIN = 1.0
PATIENCE = 12.0


def main(parent: int, command: list[str]) -> int:
    early: list[int] = []
    child: subprocess.Popen[bytes] | None = None

    def pass_on(number: int, frame: FrameType | None) -> None:
        if child is None:
            early.append(number)
        else:
            child.send_signal(number)

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, pass_on)
    child = subprocess.Popen(command)  # noqa: S603 (our own)
    for number in early:
        child.send_signal(number)
    while child.poll() is None:
        if os.getppid() != parent:
            _end(child)
        _wait(child, LOOK)
    return child.wait()


def _end(child: subprocess.Popen[bytes]) -> None:
    """Asked until it goes; then whatever is left of the group, this process included, is killed."""
    deadline = time.monotonic() + PATIENCE
    while child.poll() is None and time.monotonic() < deadline:
        child.terminate()
        _wait(child, AGAIN)
    os.killpg(0, signal.SIGKILL)


def _wait(child: subprocess.Popen[bytes], seconds: float) -> None:
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def _exit_like(code: int) -> None:
    """A command that died of a signal is seen to have died of it."""
    if code < 0:
        if -code != signal.SIGKILL:
            signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    sys.exit(code)


if __name__ == "__main__":
    _exit_like(main(int(sys.argv[1]), sys.argv[2:]))
