"""`manage.py`: a setting that cannot be used is one line with exit code 2, whatever the command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.console import ROOT


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("ENV_FILE", "/", "Settings: path must be a filename, not a directory."),
        ("VAR_DIR", "/dev/null", "Settings: [Errno 17] File exists: '/dev/null'"),
        ("PORT", "http", 'Settings: Environment variable "PORT" invalid: Not a valid integer.'),
        ("CACHE_MAX_AGE", "a day", 'Settings: Environment variable "CACHE_MAX_AGE" invalid: Not a valid integer.'),
        ("DEBUG", "perhaps", 'Settings: Environment variable "DEBUG" invalid: Not a valid boolean.'),
        ("LOG_LEVEL", "loud", 'Settings: Environment variable "LOG_LEVEL" invalid: Not a valid log level.'),
        ("DATABASE_URL", "bread", 'Settings: Environment variable "DATABASE_URL" invalid: Not a valid database URL.'),
        (
            "DATABASE_URL",
            "mysql://bread/crumbs",
            "Settings: DATABASE_URL names neither SQLite (sqlite:///…) nor PostgreSQL (postgres://…).",
        ),
    ],
)
def test_wrong_setting_is_one_line(name: str, value: str, sentence: str, tmp_path: Path):
    environment = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "ENV_FILE": os.devnull, name: value}
    done = subprocess.run(
        [sys.executable, "manage.py", "migrate"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, f"{sentence}\n")


def test_database_that_cannot_be_opened_is_one_line(tmp_path: Path):
    environment = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "ENV_FILE": os.devnull}
    environment |= {"DATABASE_URL": f"sqlite:///{tmp_path}/missing/bread.sqlite3"}
    command = [sys.executable, "manage.py", "serve", "--port", "0"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.stderr == "CommandError: The database cannot be used: unable to open database file\n"
    assert done.returncode == 2
