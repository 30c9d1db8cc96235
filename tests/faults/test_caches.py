"""Caches of several processes and threads: a publication is seen by all in time, and a rush costs one rendering."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from tests.api.protocol.raw import exchange
from tests.asking import ask, forget_all, keeping
from tests.clients.serving import free_port, wait_for
from tests.faults.databases import ROOT, copy_of, environment, start
from tests.faults.test_concurrency import SCRIPT, together
from tests.making import published

__all__ = ["keeping"]

PATH = "/api/v1/posts/?ordering=-updated_at&page_size=1&fields=title"
PUBLICATIONS = 60
# What is asked for so long after a commit shows it.
IN_TIME = 0.1


@pytest.fixture
def env(migrated: Path, tmp_path: Path, transactional_db: None, request: pytest.FixtureRequest) -> dict[str, str]:
    """A database of its own with six posts, as others run beside it. A parameter says how much is kept."""
    env = environment(tmp_path) if connections["default"].vendor == "postgresql" else copy_of(migrated, tmp_path)
    subprocess.run([sys.executable, *SCRIPT, "lay_out", "0", "0"], env=env, cwd=ROOT, check=True, capture_output=True)
    return env | {"RESPONSE_CACHE_MEGABYTES": getattr(request, "param", "8"), "SITE_LANGUAGE": "en-GB"}


@pytest.fixture
def servers(env: dict[str, str]) -> Iterator[list[str]]:
    """The addresses of two processes, that know nothing of each other."""
    ports = [free_port(), free_port()]
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--blocking-threads", "4"]
    running = [
        subprocess.Popen([*command, "--port", str(port), "config.wsgi:application"], cwd=ROOT, env=env)
        for port in ports
    ]
    for port, server in zip(ports, running, strict=True):
        wait_for(port, server)
    yield [f"http://127.0.0.1:{port}" for port in ports]
    for server in running:
        server.terminate()
        server.wait(30)


@dataclass(frozen=True, slots=True)
class Asked:
    """`known` is how many publications there were to know of when it was asked, by who wants all of them."""

    begun: float
    known: int
    found: int


@dataclass
class Watch:
    """What was committed, each with the time at which that was known; and what was asked meanwhile."""

    committed: list[tuple[float, int]] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def ask(self, server: str, *, wants_all: bool) -> None:
        while not self.over.is_set():
            begun, known = time.monotonic(), len(self.committed) if wants_all else 0
            least = {"X_Minimum_Change": str(self.committed[known - 1][1])} if known else {}
            answer = exchange(server, "GET", PATH, **least)
            assert answer.status == 200, answer.body
            titles = [one["title"] for one in json.loads(answer.body)["results"]]
            self.asked.append(Asked(begun, known, int(titles[0].removeprefix("Title ")) + 1 if titles else 0))

    def late(self) -> list[Asked]:
        return [one for one in self.asked if one.found < max(one.known, self._due(one.begun))]

    def _due(self, begun: float) -> int:
        """How many publications a request that begins then has to show."""
        return sum(known <= begun - IN_TIME for known, _ in self.committed)


@pytest.mark.parametrize("env", ["8", "0"], indirect=True)
def test_publication_is_seen_by_every_process_in_time(env: dict[str, str], servers: list[str]) -> None:
    watch = Watch()
    ways = [(server, wants_all) for server in servers for wants_all in (False, True)]
    askers = [threading.Thread(target=watch.ask, args=[server], kwargs={"wants_all": one}) for server, one in ways]
    publisher = start(env, *SCRIPT, "tell", "0", str(PUBLICATIONS))
    for asker in askers:
        asker.start()
    for line in publisher.stdout or ():
        if said := json.loads(line):
            watch.committed.append((time.monotonic(), said[0]))
    time.sleep(2 * IN_TIME)
    watch.over.set()
    for asker in askers:
        asker.join(30)
    assert (publisher.wait(30), len(watch.committed)) == (0, PUBLICATIONS)
    assert watch.late() == []
    assert len({one.found for one in watch.asked}) > PUBLICATIONS / 4


@pytest.mark.django_db(transaction=True, databases=["default", "replica"])
def test_rush_costs_one_rendering(keeping: None) -> None:
    for number in range(5):
        published("post", slug=f"post-{number}")
    statements: list[str] = []

    def asked() -> bytes:
        with connections["replica"].execute_wrapper(noting):
            return ask("posts/?include=body").content

    def noting(execute: Any, sql: str, *rest: Any) -> Any:
        if not sql.startswith('SELECT "content_head"'):
            statements.append(sql)
        return execute(sql, *rest)

    alone = asked()
    cost = len(statements)
    forget_all()
    statements.clear()
    assert together(*[asked] * 8) == [alone] * 8
    assert len(statements) == cost > 0
