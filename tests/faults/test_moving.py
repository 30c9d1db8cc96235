"""An export or a restore that is stopped at any instant: no folder that looks whole, no database that is half full."""

import signal
import time
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest
from django.conf import settings
from django.db import connection

from tests.faults.databases import copy_of, environment, manage, start

pytestmark = pytest.mark.django_db(transaction=True)

LOAD = "from content.importers.samples import load_samples; from pathlib import Path; load_samples(Path('samples'))"
COUNT = "from content.models import *; print([m.objects.count() for m in (Item, Revision, Edition, Change, Work)])"
EMPTY = "[0, 0, 0, 0, 0]\n"


@pytest.fixture
def env(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """An empty database for processes."""
    made = environment(tmp_path)
    return made if connection.vendor == "postgresql" else copy_of(request.getfixturevalue("migrated"), tmp_path)


def filled(env: dict[str, str]) -> None:
    assert manage(env, "shell", "-v", "0", "-c", LOAD).returncode == 0


def stop(process: Popen[str], how: signal.Signals, when: Any) -> int:
    """As soon as `when` is true of what it has left behind."""
    deadline = time.monotonic() + 40
    while not when() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.001)
    process.send_signal(how)
    process.communicate(timeout=20)
    return process.returncode


def begun(folder: Path) -> bool:
    return any(path.is_dir() for path in folder.glob(".backup.*.partial/*"))


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_stopped_export_leaves_no_folder_of_its_name(how: signal.Signals, env: dict[str, str], tmp_path: Path) -> None:
    filled(env)
    out = tmp_path / "out"
    out.mkdir()
    process = start(env, str(settings.BASE_DIR / "manage.py"), "export", str(out / "backup"))
    code = stop(process, how, lambda: begun(out))
    assert code == (130 if how == signal.SIGINT else -how)
    assert not (out / "backup").exists()
    assert len(list(out.iterdir())) == (0 if how == signal.SIGINT else 1)


def test_killed_restore_leaves_an_empty_database(env: dict[str, str], tmp_path: Path) -> None:
    """Killed when it has stored the first image: tags are written by then."""
    place = str(tmp_path / "backup")
    source = tmp_path / "source"
    source.mkdir()
    other = environment(source) if connection.vendor == "sqlite" else env
    if connection.vendor == "sqlite":
        assert manage(other, "migrate", "-v", "0").returncode == 0
    filled(other)
    assert manage(other, "export", place).returncode == 0
    if connection.vendor == "postgresql":
        assert manage(env, "flush", "--no-input", "-v", "0").returncode == 0
    process = start(env, str(settings.BASE_DIR / "manage.py"), "restore", place)
    assert stop(process, signal.SIGKILL, lambda: any((tmp_path / "media").rglob("*.jpg"))) == -signal.SIGKILL
    assert manage(env, "shell", "-v", "0", "-c", COUNT).stdout == EMPTY
    assert manage(env, "restore", place).returncode == 0
    assert manage(env, "shell", "-v", "0", "-c", COUNT).stdout == "[61, 63, 63, 63, 0]\n"
