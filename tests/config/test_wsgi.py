"""A server that is started without `manage.py` refuses what `manage.py` would refuse."""

import os
import subprocess
import sys

from tests.conftest import ROOT


def start(**settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "import config.wsgi"]
    return subprocess.run(command, cwd=ROOT, env=os.environ | settings, capture_output=True, text=True, check=False)


def test_server_with_proper_settings_starts() -> None:
    assert start().returncode == 0


def test_server_without_its_secret_key_does_not_start() -> None:
    refused = start(ALLOWED_HOSTS="api.example.org")
    assert refused.returncode == 1
    assert "commonplace.E001: ALLOWED_HOSTS is set, but SECRET_KEY is not." in refused.stderr
