"""The worker as a process: it releases, drains on SIGTERM, and is alone on SQLite."""

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import Popen

import pytest
from django.db import connection

from tests.faults.databases import copy_of, environment, manage, start

pytestmark = pytest.mark.django_db(transaction=True)

WORKER = ("manage.py", "worker", "--poll", "0.05")
Start = Callable[[], "Popen[str]"]

DO = """
import sys, time
from datetime import timedelta
from django.utils import timezone
from content import tasks
from content.commands import authoring, publishing
from content.commands.work import leave_work
from content.models import Change, Work
from content.permissions import SYSTEM
"""


def shell(env: dict[str, str], code: str) -> str:
    done = manage(env, "shell", "--no-imports", "-c", DO + code)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def env(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    if connection.vendor == "postgresql":
        return environment(tmp_path)
    return copy_of(request.getfixturevalue("migrated"), tmp_path)


@pytest.fixture
def worker(env: dict[str, str]) -> Iterator[Start]:
    """Starts workers that are ready; none is left running."""
    running: list[Popen[str]] = []

    def begin() -> Popen[str]:
        process = start(env, *WORKER)
        running.append(process)
        assert process.stderr is not None
        assert "the worker is ready" in process.stderr.readline()
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


SCHEDULE = """
item = authoring.create_item(kind="post", data={"title": "Scheduled"}, actor=SYSTEM)
publishing.schedule(items=[item], at=timezone.now() + timedelta(seconds=1), actor=SYSTEM)
"""

WAIT = """
until = timezone.now() + timedelta(seconds=15)
while (not Change.objects.exists() or Work.objects.exists()) and timezone.now() < until:
    time.sleep(0.05)
print(Change.objects.count(), Work.objects.count())
"""


def test_worker_releases_a_due_schedule(env: dict[str, str], worker: Start) -> None:
    worker()
    assert shell(env, SCHEDULE + WAIT) == "1 0"


def test_worker_drains_on_sigterm(worker: Start) -> None:
    process = worker()
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=10)
    assert (process.returncode, time.monotonic() - begun < 10) == (0, True)
    assert "the worker has stopped, 0 rows done" in errors


def test_worker_stops_on_ctrl_c(worker: Start) -> None:
    process = worker()
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)
    assert process.returncode == 0


def test_killed_workers_row_is_done_by_the_next(env: dict[str, str], worker: Start) -> None:
    worker().kill()
    late = 'Work.objects.update(state="running", attempts=1, lease_until=timezone.now() - timedelta(seconds=1))'
    shell(env, f"{SCHEDULE}{late}\nWork.objects.update(due_at=timezone.now())\ntime.sleep(1)")
    time.sleep(0.2)
    worker()
    assert shell(env, WAIT) == "1 0"


@pytest.mark.sqlite
def test_second_worker_on_sqlite_is_refused(env: dict[str, str], worker: Start) -> None:
    first = worker()
    second = manage(env, "worker")
    assert second.returncode == 2
    assert second.stderr == (
        "CommandError: Another worker runs on this SQLite database, and one is all that it takes.\n"
    )
    first.kill()
    first.wait()
    worker()


@pytest.mark.postgresql
def test_second_worker_on_postgresql_is_welcome(worker: Start) -> None:
    assert [worker().poll(), worker().poll()] == [None, None]


@pytest.mark.sqlite
@pytest.mark.parametrize("command", [["worker"], ["release"], ["publish", "post", "x"]])
def test_commands_before_migrating_say_so(tmp_path: Path, command: list[str]) -> None:
    done = manage(environment(tmp_path), *command)
    assert done.returncode == 2
    assert done.stderr == "CommandError: The database has not been migrated: run `manage.py migrate` first.\n"


def test_worker_with_a_senseless_poll_refused(env: dict[str, str]) -> None:
    done = manage(env, "worker", "--poll", "nan")
    assert (done.returncode, done.stderr) == (2, "CommandError: --poll is a number of seconds, from 0.01 to 60.\n")


def test_worker_that_cannot_reach_its_database_says_so(tmp_path: Path) -> None:
    env = environment(tmp_path) | {"DATABASE_URL": f"sqlite:///{tmp_path}/nowhere/test.sqlite3"}
    done = manage(env, "worker")
    assert done.returncode == 2
    assert done.stderr == "CommandError: The database does not answer: unable to open database file\n"
