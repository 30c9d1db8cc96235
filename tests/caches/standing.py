"""A cache in front of a server: Varnish with the VCL of the documentation, a server, a worker, and their database.

All of them are processes, as in production; none is left running.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from django.http import HttpResponse

from api.management import processes
from tests import conformance
from tests.clients.serving import LOAD, free_port, wait_for
from tests.conftest import SBIN
from tests.docs.console import ROOT
from tests.faults.databases import manage

VCL = ROOT / "docs" / "varnish.vcl"


@dataclass
class Stack:
    """`get` asks Varnish; `do` runs code on the database, in a process of its own."""

    env: dict[str, str]
    port: int
    asking: httpx.Client = field(default_factory=lambda: httpx.Client(trust_env=False, timeout=10))

    def get(self, path: str, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = self.asking.get(f"http://127.0.0.1:{self.port}/api/v1/{path}", headers=named)
        if answer.status_code != 304:
            # Whoever undoes a coding makes a weak tag of a strong one.
            told = {name: value.removeprefix("W/") for name, value in answer.headers.items()}
            shown = {name: value for name, value in told.items() if name not in CODED}
            plain = HttpResponse(answer.content, status=answer.status_code, headers=shown)
            conformance.check(f"/api/v1/{path}", "GET", plain)
        return answer

    def is_hit(self, path: str, **headers: str) -> bool:
        return self.get(path, **headers).headers["X-Cache"] == "hit"

    def do(self, code: str) -> "subprocess.Popen[str]":
        command = [sys.executable, str(ROOT / "manage.py"), "shell", "--no-imports", "-c", DO + code]
        return subprocess.Popen(command, env=self.env, cwd=ROOT, text=True, stdout=subprocess.PIPE)


# What the client has undone before anybody looks.
CODED = {"content-encoding", "content-length", "transfer-encoding", "vary"}

DO = """
import time
from datetime import timedelta
from django.utils import timezone
from content.commands import authoring, publishing
from content.models import Follower, Head, Item
from content.permissions import SYSTEM
"""

# A worker that begins purges everything, and again when the last change is a while ago.
SETTLED = """
while not Follower.objects.filter(settled=Head.objects.get().number).exists():
    time.sleep(0.1)
"""


@contextmanager
def standing(env: dict[str, str], folder: Path) -> Iterator[Stack]:
    varnish, server = free_port(), free_port()
    env = env | {"PUBLIC_URL": f"http://127.0.0.1:{server}", "PURGE_URL": f"http://127.0.0.1:{varnish}/"}
    loaded = manage(env, "shell", "--no-imports", "-c", LOAD)
    assert loaded.returncode == 0, loaded.stderr
    vcl = folder / "front.vcl"
    vcl.write_text(VCL.read_text().replace('.port = "8000"', f'.port = "{server}"'))
    granian = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--log-level", "warning"]
    home = folder / "varnish"
    varnishd = shutil.which("varnishd", path=SBIN) or ""
    front = [varnishd, "-F", "-j", "none", "-n", str(home), "-a", f"127.0.0.1:{varnish}", "-f", str(vcl)]
    with ExitStack() as running:
        api = _started(running, [*granian, "--workers", "2", "--port", str(server), "config.wsgi:application"], env)
        _started(running, [sys.executable, str(ROOT / "manage.py"), "worker"], env)
        cache = _started(running, [*front, "-s", "malloc,32m", "-p", "vsl_space=8M"], env)
        wait_for(server, api)
        wait_for(varnish, cache)
        stack = Stack(env, varnish)
        running.callback(stack.asking.close)
        settled = stack.do(SETTLED)
        assert settled.wait(60) == 0, "the worker has not purged what there was before"
        yield stack
    shutil.rmtree(home, ignore_errors=True)


def _started(running: ExitStack, command: list[str], env: dict[str, str]) -> processes.Process:
    """Its end is certain, with SIGKILL if need be."""
    process = processes.start(command, env | {"PYTHONPATH": str(ROOT)})
    running.callback(processes.end, [process])
    return process


def until(seen: Any, within: float = 30.0) -> float:
    """The instant at which something was first seen."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if seen():
            return time.time()
        time.sleep(0.02)
    raise AssertionError(f"not seen within {within} s")
