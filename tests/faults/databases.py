"""Processes of their own on a database of their own: a SQLite file, or the suite's PostgreSQL database."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]


def environment(folder: Path) -> dict[str, str]:
    """For a process on the suite's PostgreSQL database, or on a SQLite file in `folder`."""
    url = f"sqlite:///{folder / 'test.sqlite3'}"
    if connection.vendor == "postgresql":
        suite = connection.settings_dict
        url = f"postgres://{suite['USER']}:{suite['PASSWORD']}@{suite['HOST']}:{suite['PORT']}/{suite['NAME']}"
    names = {"DATABASE_URL": url, "VAR_DIR": str(folder), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    return os.environ | {"SECRET_KEY": settings.SECRET_KEY} | names


def copy_of(template: Path, folder: Path) -> dict[str, str]:
    shutil.copy(template, folder / "test.sqlite3")
    return environment(folder)


def manage(env: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "manage.py"), *arguments]
    return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def start(env: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, *arguments]
    return subprocess.Popen(
        command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy, made once."""
    folder = tmp_path_factory.mktemp("migrated")
    made = manage(environment(folder) | {"DATABASE_URL": f"sqlite:///{folder / 'test.sqlite3'}"}, "migrate", "-v0")
    assert made.returncode == 0, made.stderr
    return folder / "test.sqlite3"
