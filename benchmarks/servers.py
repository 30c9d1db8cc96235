"""Servers to be measured: Granian, started as `manage.py serve` starts it, and what its processes hold of memory."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from api.management import processes
from benchmarks.connections import HOST, Connection

WORKERS, BLOCKING_THREADS = 2, 2
PATIENCE = 60.0  # seconds, until a server answers


@dataclass(frozen=True, slots=True)
class Server:
    port: int
    process: processes.Process

    def memory(self) -> list[float]:
        """MB of each worker process, its share of what they have in common included; none where there is no /proc."""
        grown = sorted(map(_megabytes, _below(self.process.pid)), reverse=True)
        return grown[:WORKERS]


@contextmanager
def serving(application: str, environment: dict[str, str]) -> Iterator[Server]:
    """A server of a WSGI application, once it answers. Raises RuntimeError for one that does not."""
    port = _free_port()
    granian = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--log-level", "warning"]
    size = ["--workers", str(WORKERS), "--blocking-threads", str(BLOCKING_THREADS)]
    command = [*granian, *size, "--host", HOST, "--port", str(port), application]
    process = processes.start(command, environment)
    try:
        _wait(process, port)
        yield Server(port, process)
    finally:
        processes.end([process])


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(process: processes.Process, port: int) -> None:
    """Each worker is a process that begins to answer when it has read all of the code."""
    deadline = time.monotonic() + PATIENCE
    answered = 0
    while answered < WORKERS * 4:
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError("The server that was to be measured does not answer.")
        with suppress(OSError, ValueError), Connection(port) as connection:
            connection.ask("/", {})
            answered += 1
            continue
        time.sleep(0.1)


# --- Memory ----------------------------------------------------------------------------------------------------


def _below(parent: int) -> list[int]:
    """The processes that a process has started, and those that they have, but for the ones in between."""
    parents = dict(_parents())
    found, waiting = [], [parent]
    while waiting:
        children = [child for child, of in parents.items() if of == waiting[-1]]
        waiting.pop()
        found += children
        waiting += children
    return [child for child in found if child not in parents.values()]


def _parents() -> Iterator[tuple[int, int]]:
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            yield int(status.parent.name), int(status.read_text().rpartition(")")[2].split()[1])


def _megabytes(process: int) -> float:
    """The proportional set size."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024
    return 0.0
