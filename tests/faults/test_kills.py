"""Processes killed at any instant: what was acknowledged is there, and the log is in order."""

import json
import signal
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.faults import publishers
from tests.faults.databases import copy_of, environment, start

pytestmark = pytest.mark.django_db(transaction=True)

SCRIPT = ("-m", "tests.faults.publishers")


@pytest.fixture
def env(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """A database with the posts to publish, for processes."""
    if connection.vendor == "postgresql":
        publishers.lay_out()
        return environment(tmp_path)
    env = copy_of(request.getfixturevalue("migrated"), tmp_path)
    run(env, "lay_out")
    return env


@pytest.fixture
def env_without_posts(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """A database with nothing in it, for processes."""
    if connection.vendor == "postgresql":
        return environment(tmp_path)
    return copy_of(request.getfixturevalue("migrated"), tmp_path)


def run(env: dict[str, str], verb: str) -> Any:
    output, errors = start(env, *SCRIPT, verb, "0", "0").communicate(timeout=60)
    assert errors == ""
    return json.loads(output)


@pytest.mark.parametrize("moment", [0.05, 0.25, 0.5])
def test_killed_publisher_leaves_what_it_acknowledged_and_no_half(env: dict[str, str], moment: float) -> None:
    process = start(env, *SCRIPT, "tell", "0", "100000")
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(moment)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate(timeout=10)
    told = [json.loads(line) for line in [first, *rest.splitlines()] if line.endswith(("]", "]\n"))]
    assert run(env, "check") >= len(told) > 0
    assert {tuple(one) for one in told} <= {tuple(one) for one in run(env, "log")}


@pytest.mark.sqlite
def test_killed_publisher_leaves_a_whole_file(env: dict[str, str]) -> None:
    process = start(env, *SCRIPT, "tell", "0", "100000")
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.communicate(timeout=10)
    with sqlite3.connect(env["DATABASE_URL"].removeprefix("sqlite:///")) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []


def test_server_killed_a_hundred_times_leaves_all_of_it_or_none(env_without_posts: dict[str, str]) -> None:
    """Within a save, a publication, or many things at once; and what was left undone is done when it is asked again."""
    times = 100 if connection.vendor == "sqlite" else 30
    script = ("-m", "tests.faults.writers", "kill", str(times), "7")
    output, errors = start(env_without_posts, *script).communicate(timeout=240)
    assert "Error" not in errors, errors
    found = json.loads(output)
    assert found["told"] > times / 4
    assert found["tags"] > 0, "no bulk operation was ever done"
    assert sum(found.get(last, 0) for last in ("save", "publish", "bulk", "nothing")) == times


def test_editors_who_save_at_once_are_let_through_one_by_one(env_without_posts: dict[str, str]) -> None:
    """All have read the same: one is saved, and the others are told what is there now."""
    output, errors = start(env_without_posts, "-m", "tests.faults.writers", "race", "3").communicate(timeout=120)
    assert "Error" not in errors, errors
    assert json.loads(output) == {"200": 3, "412": 9}
