"""How the suite runs: on SQLite, or on PostgreSQL when TEST_DATABASE_URL names one; without network or `.env`.

Tests marked `postgresql` or `sqlite` are about that database and are left out on the other; those of what knows of no
database (`ONCE`) run on SQLite only. Tests marked `outside` need
a tool beyond Python and are skipped, with the reason, where it is missing. With COMMONPLACE_NO_SKIPS a skip fails the
run (.ci/run).
"""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

VAR_DIR = tempfile.mkdtemp(prefix="commonplace-tests-")
DATABASE_URL = os.environ.get("TEST_DATABASE_URL", "")
FIXED = {
    "ENV_FILE": os.devnull,
    "VAR_DIR": VAR_DIR,
    "PUBLIC_URL": "https://api.example.org",
    "SITE_NAME": "The Test Kitchen",
    "SITE_TIME_ZONE": "Europe/London",
    "SITE_LANGUAGE": "en-GB",
    "SITE_URL_POST": "https://blog.example.org/{slug}",
    "SITE_URL_EVENT": "https://blog.example.org/events/{slug}",
    # What is rolled back after a test was never public. Tests that keep answers take `cached` (tests/asking.py).
    "RESPONSE_CACHE_MEGABYTES": "0",
    "DJANGO_SETTINGS_MODULE": "config.settings",
}
for name in ("ALLOWED_HOSTS", "SECRET_KEY", "DEBUG", "DATABASE_URL", "REPLICA_URL", "MEDIA_URL", "CACHE_URL"):
    os.environ.pop(name, None)
os.environ.update(FIXED | ({"DATABASE_URL": DATABASE_URL} if DATABASE_URL else {}))

import django  # noqa: E402 (the settings are read when Django is set up)
import pytest  # noqa: E402
from django.conf import settings  # noqa: E402
from django.db import connections  # noqa: E402

django.setup()  # before any test module or conftest imports a model

from django.test.signals import setting_changed  # noqa: E402

from content.queries import heads, known  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
# What no database has a part in, or what starts one of its own: it would be the same twice.
ONCE = (
    *("clients", "content/text", "pipeline", "schema", "test_conformance.py", "test_fresh_clone.py", "test_layers.py"),
    *("test_manage.py", "test_repository.py"),
)
VENDOR = "postgresql" if DATABASE_URL else "sqlite"

# Where servers are installed, which is not on everybody's PATH.
SBIN = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"

# Tools that a test marked outside(tool) may name, and how to tell whether they are there.
TOOLS = {
    "npm": lambda: shutil.which("npm"),
    "git": lambda: shutil.which("git"),
    "redis": lambda: shutil.which("redis-server"),
    "wrk": lambda: shutil.which("wrk"),
    "packages": lambda: os.environ.get("COMMONPLACE_PACKAGES"),
    "varnish": lambda: shutil.which("varnishd", path=SBIN) and any(Path("/usr").glob("lib*/**/vmods/libvmod_xkey.so")),
    "browser": lambda: find_spec("playwright") and any(map(shutil.which, ("chromium", "google-chrome"))),
}


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test has a database of its own, whose states the process knows nothing of; and of settings. The head is
    looked at for each request: what a test publishes does not come 50 ms late."""
    monkeypatch.setattr(heads, "FRESH", 0.0)
    monkeypatch.setattr(heads, "USABLE", 0.0)
    known.forget()
    setting_changed.connect(_forget)
    yield
    setting_changed.disconnect(_forget)


@pytest.fixture
def head_is_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """For 50 ms, as on a server."""
    monkeypatch.setattr(heads, "FRESH", 0.05)
    monkeypatch.setattr(heads, "USABLE", 0.1)
    heads.look_again()
    yield
    heads.look_again()


if VENDOR == "sqlite":

    @pytest.fixture(scope="session")
    def django_db_modify_db_settings() -> None:
        """pytest-django gives each of its processes a name of a database: here each has one in its own memory."""


def _forget(**_: object) -> None:
    known.forget()


def pytest_configure(config: pytest.Config) -> None:
    # Processes of pytest-xdist inherit the environment, and read the settings from that before this file gives them
    # another: each stores images of its own, and `empty` (tests/content/exporters/moving.py) takes no other's away.
    settings.MEDIA_ROOT = Path(VAR_DIR, "media")
    config.addinivalue_line("markers", "postgresql: about PostgreSQL, left out on SQLite")
    config.addinivalue_line("markers", "sqlite: about SQLite, left out on PostgreSQL")
    config.addinivalue_line("markers", "outside(tool): needs a tool beyond Python")


def pytest_unconfigure() -> None:
    shutil.rmtree(VAR_DIR, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    other = {"postgresql": "sqlite", "sqlite": "postgresql"}[VENDOR]
    left_out = [item for item in items if item.get_closest_marker(other) or (DATABASE_URL and _is_once(item))]
    if left_out:
        gone = set(left_out)
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in gone]
    for item in items:
        for mark in item.iter_markers("outside"):
            if not TOOLS[mark.args[0]]():
                item.add_marker(pytest.mark.skip(reason=f"needs {mark.args[0]}, which is not here"))


def _is_once(item: pytest.Item) -> bool:
    return any(item.path.is_relative_to(ROOT / "tests" / name) for name in ONCE)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.write_line(f"database: {VENDOR}")
    if skipped := _forbidden_skips(terminalreporter.config):
        terminalreporter.write_line(f"COMMONPLACE_NO_SKIPS is set, and {skipped} skipped: the run fails.", red=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.exitstatus == pytest.ExitCode.OK and _forbidden_skips(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _forbidden_skips(config: pytest.Config) -> int:
    """How many tests were skipped in a run that may skip none."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return len(reporter.stats.get("skipped", [])) if reporter and os.environ.get("COMMONPLACE_NO_SKIPS") else 0


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> Iterator[None]:
    """PostgreSQL drops no database that a pool still holds connections to."""
    yield
    for connection in connections.all(initialized_only=True):
        if connection.vendor == "postgresql":
            connection.close_pool()


@pytest.fixture(autouse=True)
def _closed_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches beyond this machine."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def corpus() -> Path:
    """The folder of real material, beside the project."""
    folder = ROOT.parent / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("the corpus is not here (../shared/corpus)")
    return folder
