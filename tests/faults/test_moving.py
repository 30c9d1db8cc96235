"""An export or a restore that is stopped at any instant: no folder that looks whole, no database that is half full."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest
from django.db import connection

from content.importers.samples import load_samples
from tests.asking import one_connection
from tests.content.exporters.moving import empty, export
from tests.faults.databases import ROOT, copy_of, environment, manage, start

__all__ = ["one_connection"]

pytestmark = pytest.mark.django_db(transaction=True)

MANAGE = str(ROOT / "manage.py")
COUNT = "from content.models import *; print([m.objects.count() for m in (Item, Revision, Edition, Change, Work)])"


@pytest.fixture
def env(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """A database for processes: the suite's, or an empty file."""
    made = environment(tmp_path)
    made = made if connection.vendor == "postgresql" else copy_of(request.getfixturevalue("migrated"), tmp_path)
    return made | {"ENV_FILE": os.devnull}


def stop(process: Popen[str], how: signal.Signals, when: Callable[[], bool]) -> int:
    """As soon as `when` is true of what it has left behind; answers its exit code."""
    deadline = time.monotonic() + 40
    while not when() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.001)
    process.send_signal(how)
    process.communicate(timeout=20)
    return process.returncode


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_stopped_export_leaves_no_folder_of_its_name(how: signal.Signals, env: dict[str, str], tmp_path: Path) -> None:
    load = "from content.importers.samples import load_samples; from pathlib import Path; load_samples(Path('samples'))"
    assert manage(env, "shell", "-v", "0", "-c", load).returncode == 0
    out = tmp_path / "out"
    out.mkdir()
    process = start(env, MANAGE, "export", str(out / "backup"))
    code = stop(process, how, lambda: any(out.glob(".backup.*.partial/*/*")))
    assert code == (130 if how == signal.SIGINT else -how)
    assert not (out / "backup").exists()
    assert len(list(out.iterdir())) == (0 if how == signal.SIGINT else 1)


def test_killed_restore_leaves_an_empty_database(env: dict[str, str], one_connection: None, tmp_path: Path) -> None:
    """Killed when it has stored the first image: tags are written by then."""
    load_samples(ROOT / "samples")
    place = str(export(tmp_path))
    empty()
    process = start(env, MANAGE, "restore", place)
    assert stop(process, signal.SIGKILL, lambda: any((tmp_path / "media").rglob("*.jpg"))) == -signal.SIGKILL
    again = f"from django.core.management import call_command; {COUNT}; call_command('restore', {place!r}); {COUNT}"
    first, *_, last = manage(env, "shell", "-v", "0", "-c", again).stdout.splitlines()
    assert (first, last) == ("[0, 0, 0, 0, 0]", "[61, 63, 63, 63, 0]")
