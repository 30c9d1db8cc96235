"""What a newcomer does: clone, `make run`, read posts, Ctrl-C. Nothing of it is left running.

The clone holds what is committed. Packages come from wherever this machine's pip is set up to find them.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson
import pytest
from django.http import HttpResponse

from tests import conformance
from tests.docs.console import ROOT

pytestmark = [pytest.mark.outside("packages"), pytest.mark.outside("git"), pytest.mark.sqlite]

# Seconds. Cold is dominated by the installation of packages.
COLD, WARM, STOPPING = 300.0, 5.0, 15.0

KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")
PREFIXES = ("PIP_", "SSL_", "REQUESTS_", "http_", "https_", "no_", "HTTP_", "HTTPS_", "NO_")


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("fresh") / "commonplace"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Running:
    """`make run` in a process group of its own, as a terminal starts it."""

    process: subprocess.Popen[str]
    began: float
    port: int

    def first_answer(self, within: float) -> tuple[float, dict]:
        """Seconds from the command to the first answer, and that."""
        while time.monotonic() - self.began < within:
            assert self.process.poll() is None, self.process.communicate()[0]
            if (answer := ask(self.port)) is not None:
                return time.monotonic() - self.began, answer
            time.sleep(0.05)
        raise AssertionError(f"no answer within {within} s")

    def interrupt(self) -> int:
        """Ctrl-C: the terminal signals the whole group. The exit code, as subprocess has it."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.wait(STOPPING)


def run(clone: Path, port: int) -> Running:
    began = time.monotonic()
    process = subprocess.Popen(
        ["make", "run", f"PORT={port}"],
        cwd=clone,
        env=environment(),
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    return Running(process, began, port)


def environment() -> dict[str, str]:
    """The machine's, without anything that pytest or this suite has set."""
    return {name: value for name, value in os.environ.items() if name in KEPT or name.startswith(PREFIXES)}


def ask(port: int, path: str = "/api/v1/posts/") -> dict | None:
    """A request as a client makes it, over a socket; None while nobody answers."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(f"GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            answer = connection.makefile("rb").read()
    except OSError:
        return None
    head, _, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    assert status.split(" ", 1)[1] == "200 OK", answer[:500]
    conformance.check(path, "GET", HttpResponse(body, headers=dict(line.split(": ", 1) for line in lines)))
    return orjson.loads(body)


def processes(clone: Path) -> dict[int, str]:
    """The command lines, by process id, of what runs in the clone; a process that has ended is none."""
    found = {}
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (path / "cwd").readlink() == clone:
                found[int(path.name)] = (path / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    return found


def test_make_setup_makes_the_environment_alone(clone: Path):
    subprocess.run(["make", "setup"], cwd=clone, env=environment(), check=True, stdin=subprocess.DEVNULL)
    assert (clone / ".venv/.base").exists()
    assert not (clone / "var").exists()
    shutil.rmtree(clone / ".venv")


def test_make_run_cold_then_warm(clone: Path, port: int, capsys: pytest.CaptureFixture[str]):
    cold, warm = (_run_and_interrupt(clone, port, within) for within in (COLD, WARM))
    with capsys.disabled():
        print(f"\nmake run, first answer: {cold:.1f} s cold, {warm:.1f} s warm")  # noqa: T201


def _run_and_interrupt(clone: Path, port: int, within: float) -> float:
    running = run(clone, port)
    try:
        seconds, answer = running.first_answer(within)
        assert answer["count"] >= 12
        assert {"authors", "tags", "image"} <= answer["results"][0].keys()
    finally:
        code = running.interrupt()
    assert code in {0, 130, -signal.SIGINT}
    assert processes(clone) == {}
    assert "Traceback" not in running.process.communicate()[0]
    return seconds


def test_make_run_on_a_port_that_is_taken(clone: Path, port: int):
    first = run(clone, port)
    try:
        first.first_answer(COLD)
        second = run(clone, port)
        said, _ = second.process.communicate(timeout=60)
        assert second.process.returncode == 2
        assert said.splitlines()[0] == (
            f"CommandError: Port {port} of 127.0.0.1 is taken or not allowed. Try another: make run PORT={port + 1}"
        )
        assert "Traceback" not in said
    finally:
        first.interrupt()


# SIGKILL of `make` is left out: what it started goes on, and it cannot do anything about that.
@pytest.mark.parametrize(
    ("whom", "number"),
    [
        ("make", signal.SIGTERM),
        ("serve", signal.SIGTERM),
        ("serve", signal.SIGKILL),
        ("granian", signal.SIGKILL),
        ("worker", signal.SIGKILL),
    ],
)
def test_make_run_leaves_nothing_when_killed(clone: Path, port: int, whom: str, number: signal.Signals):
    running = run(clone, port)
    running.first_answer(COLD)
    os.kill(running.process.pid if whom == "make" else _first(clone, whom), number)
    running.process.communicate(timeout=STOPPING)
    deadline = time.monotonic() + STOPPING
    while processes(clone) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert processes(clone) == {}
    assert ask(port) is None


def _first(clone: Path, part: str) -> int:
    """The parent comes before its children."""
    return min(pid for pid, line in processes(clone).items() if f" {part} " in f"{line} ")
