"""What the tests that need npm share: packages with their dependencies, and programs that have to succeed."""

import fcntl
import subprocess
from pathlib import Path

import pytest

from tests.docs.console import ROOT

PACKAGE = ROOT / "clients/typescript"


@pytest.fixture(scope="module")
def package() -> Path:
    """The folder of the client."""
    return installed(PACKAGE)


def installed(package: Path) -> Path:
    """The folder of a package. Tests run in several processes; the first one installs what the package needs."""
    with (package / "package.json").open("rb") as one_at_a_time:
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        run("make", f"{package.relative_to(ROOT)}/node_modules/.stamp", folder=ROOT)
    return package


def run(*command: str, folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr
