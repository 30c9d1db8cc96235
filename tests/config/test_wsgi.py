"""A server that is started without `manage.py` refuses what `manage.py` would refuse."""

import os
import subprocess
import sys

from tests.conftest import ROOT


def start(code: str = "import config.wsgi", **settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, env=os.environ | settings, capture_output=True, text=True, check=False)


def test_server_with_proper_settings_starts() -> None:
    assert start().returncode == 0


def test_server_without_its_secret_key_does_not_start() -> None:
    refused = start(ALLOWED_HOSTS="api.example.org")
    assert refused.returncode == 1
    assert "commonplace.E001: ALLOWED_HOSTS is set, but SECRET_KEY is not." in refused.stderr


RECEIVERS = """
import config.wsgi
from django.core.signals import request_finished, request_started
signals = (request_started, request_finished)
print([[receiver.__name__ for receiver in signal._live_receivers(None)[0]] for signal in signals])
"""


def test_around_a_request_connections_are_looked_after_once() -> None:
    """What else Django has there, a server has no use for: when a release brings more, it is to be looked at."""
    assert start(RECEIVERS).stdout == "[[], ['close_old_connections']]\n"
    assert start(RECEIVERS, DEBUG="1").stdout == "[['reset_queries'], ['close_old_connections']]\n"


def test_search_for_garbage_leaves_out_what_stays() -> None:
    counted = "import config.wsgi, gc; print(len(gc.get_objects()) < gc.get_freeze_count() / 10)"
    assert start(counted).stdout == "True\n"
