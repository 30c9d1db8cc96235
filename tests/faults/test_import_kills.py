"""An import that is killed and given again ends as one that was not killed."""

import json
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from tests.faults.databases import copy_of, start

pytestmark = [pytest.mark.sqlite, pytest.mark.django_db(transaction=True)]

POSTS = 120


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Posts that link to each other, backwards and forwards, by a few authors and tags."""
    root = tmp_path_factory.mktemp("mill")
    for name in ("posts", "authors"):
        (root / "content" / name).mkdir(parents=True)
    for number in range(6):
        text = f"---\nname: Author {number}\n---\n"
        (root / "content" / "authors" / f"a{number}.md").write_text(text, encoding="utf-8")
    for number in range(POSTS):
        links = " ".join(f'[n]({{{{< ref "p{(number + step) % POSTS}.md" >}}}})' for step in (1, 7, 119))
        front = f"---\ntitle: Post {number}\ndate: 2019-01-01\nauthors: [a{number % 6}]\ntags: [t{number % 9}]\n---\n"
        (root / "content" / "posts" / f"p{number}.md").write_text(f"{front}{links}\n", encoding="utf-8")
    return root


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> dict[str, str]:
    return copy_of(migrated, tmp_path)


def importing(env: dict[str, str], folder: Path) -> Any:
    return start(env, "manage.py", "import", "markdown", str(folder), "--publish", "-v", "0")


def ending(env: dict[str, str]) -> Any:
    output, errors = start(env, "-m", "tests.faults.imports").communicate(timeout=120)
    assert errors == ""
    return json.loads(output)


@pytest.fixture(scope="module")
def whole(migrated: Path, tmp_path_factory: pytest.TempPathFactory, folder: Path) -> tuple[Any, float]:
    """The end of a run that nobody killed, and how long it took."""
    env = copy_of(migrated, tmp_path_factory.mktemp("whole"))
    began = time.monotonic()
    _, errors = importing(env, folder).communicate(timeout=120)
    assert errors == ""
    return ending(env), time.monotonic() - began


@pytest.mark.parametrize("part", [0.6, 0.85])
def test_killed_import_given_again_ends_as_an_uninterrupted_one(
    database: dict[str, str], folder: Path, whole: tuple[Any, float], part: float
) -> None:
    wanted, seconds = whole
    process = importing(database, folder)
    time.sleep(seconds * part)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=10)
    _, errors = importing(database, folder).communicate(timeout=120)
    assert errors == ""
    assert ending(database) == wanted
    assert len(wanted) == POSTS + 6 + 9
