"""The processes that `manage.py serve` runs, and their end: nothing of them is left, however it comes about."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

# Seconds. The worker drains for up to ten.
PATIENCE = 12.0
# A server that is still starting loses a SIGTERM, so it is sent again.
AGAIN = 1.0

Process = subprocess.Popen[bytes]


def start(command: Sequence[str], environment: Mapping[str, str]) -> Process:
    """In a process group of its own, so that Ctrl-C reaches the parent only; it dies with the parent."""
    leash = [sys.executable, "-m", "api.management.leashed", str(os.getpid())]
    return subprocess.Popen([*leash, *command], env=dict(environment), start_new_session=True)  # noqa: S603 (our own)


def end(processes: Sequence[Process], patience: float = PATIENCE) -> list[int]:
    """SIGTERM first, every second; after `patience` seconds SIGKILL. Answers the exit codes, as subprocess has them.

    A server that was killed leaves its own children behind: its whole group is ended.
    """
    deadline = time.monotonic() + patience
    while (running := [process for process in processes if process.poll() is None]) and time.monotonic() < deadline:
        for process in running:
            process.terminate()
        _wait(running, min(time.monotonic() + AGAIN, deadline))
    for process in processes:
        _signal_group(process, signal.SIGKILL)
    return [process.wait() for process in processes]


def _wait(processes: Sequence[Process], until: float) -> None:
    for process in processes:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(max(until - time.monotonic(), 0))


def _signal_group(process: Process, number: signal.Signals) -> None:
    """`start` made the process its group's leader, so its id is the group's."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)
