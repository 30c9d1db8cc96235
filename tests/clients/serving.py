"""A server with the sample content for the clients to ask: a process, as in production, with a database of its own.

No worker runs beside it, so that no rendition of an image appears between two requests.
"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.docs.console import ROOT

SECONDS = 30.0
LOAD = "from content.importers.samples import load_samples; from pathlib import Path; load_samples(Path('samples'))"


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address. As in a fresh clone: no setting is set."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    made = {"VAR_DIR": str(tmp_path_factory.mktemp("served")), "ENV_FILE": os.devnull, "PUBLIC_URL": address}
    for command in (["migrate", "-v", "0"], ["shell", "-v", "0", "-c", LOAD]):
        subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, env=kept | made, check=True)
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--log-level", "warning"]
    server = subprocess.Popen([*command, "--port", str(port), "config.wsgi:application"], cwd=ROOT, env=kept | made)
    try:
        wait_for(port, server)
        yield address
    finally:
        server.terminate()
        server.wait(SECONDS)


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        assert server.poll() is None, "the server ended by itself"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"no server after {SECONDS} s")
