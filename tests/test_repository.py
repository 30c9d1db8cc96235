"""What the repository as a whole must hold: no lock names a package index, every target and hook is there."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.docs.console import ROOT

# Spelt in parts, so that this file does not name them either.
HOSTS = re.compile("|".join(("pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.(?:org|com)", "deb" + r"\.debian")))
ADDRESS = re.compile(r"https?://|--(?:extra-)?index-url|--find-links|file:")
LOCKS = ("requirements.txt", "requirements-production.txt", "requirements-development.txt")


def tracked() -> list[Path]:
    """What is, or would be, committed."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


def test_no_file_names_a_package_index():
    texts = {path: path.read_bytes().decode("utf-8", "ignore") for path in tracked()}
    assert [str(path.relative_to(ROOT)) for path, text in texts.items() if HOSTS.search(text)] == []


def test_uv_lock_is_not_tracked():
    assert ROOT / "uv.lock" not in tracked()


@pytest.mark.parametrize("name", LOCKS)
def test_lock_holds_hashes_and_no_address(name: str):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert ADDRESS.search(text) is None
    pinned = re.findall(r"^[a-z][^\n]*", text, re.MULTILINE)
    assert [line for line in pinned if "==" not in line] == []
    assert len(re.findall(r"^[a-z][^\n]*\\\n +--hash=sha256:", text, re.MULTILINE)) == len(pinned)


def test_locks_of_npm_hold_hashes_and_no_address():
    locks = [json.loads(path.read_text("utf-8")) for path in tracked() if path.name == "package-lock.json"]
    packages = [one for lock in locks for name, one in lock["packages"].items() if name]
    assert packages
    assert [one for one in packages if "resolved" in one or not one.get("integrity", "").startswith("sha512-")] == []


def test_lock_of_development_holds_the_others():
    """`make test` installs one file only."""
    pins = {
        name: set(re.findall(r"^[a-z][^ ]*==[^ ]+", (ROOT / name).read_text("utf-8"), re.MULTILINE)) for name in LOCKS
    }
    assert pins["requirements.txt"] < pins["requirements-production.txt"] < pins["requirements-development.txt"]


def test_lock_holds_what_is_declared():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    declared = re.findall(r'^  "([\w-]+)', project.split("[dependency-groups]")[0], re.MULTILINE)
    locked = set(re.findall(r"^([\w-]+)", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE))
    assert {name.lower() for name in declared} <= locked


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_make_help_lists_every_target():
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^  make (\w+) +\S", said, re.MULTILINE)) == targets()


def test_make_targets_are_phony():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert set(re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)[0].split()) >= targets()


def test_hooks_fetch_nothing():
    repositories = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert {repository["repo"] for repository in repositories} == {"local"}
    assert {hook["language"] for repository in repositories for hook in repository["hooks"]} == {"system"}


def test_ci_is_executable_and_parses():
    script = ROOT / ".ci/run"
    assert script.stat().st_mode & 0o111
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


@pytest.mark.parametrize(("allowed", "code"), [(True, 0), (False, 1)])
def test_skips_fail_the_run_where_none_is_allowed(allowed: bool, code: int):
    """The tests of a fresh clone are skipped where packages are not to be installed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COMMONPLACE_")}
    environment |= {} if allowed else {"COMMONPLACE_NO_SKIPS": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_fresh_clone.py"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment | {"TEST_DATABASE_URL": ""}, capture_output=True, text=True, check=False
    )
    assert "needs packages, which is not here" in done.stdout
    assert done.returncode == code
