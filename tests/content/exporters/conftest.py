"""Exports are read through the reader's alias, as the public side is (tests/asking.py)."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from content.commands.review import comment
from content.permissions import SYSTEM
from tests.asking import late_in_2026, one_connection
from tests.content.exporters.moving import empty, export
from tests.filling import publish_site

__all__ = ["late_in_2026", "one_connection"]


@pytest.fixture
def media(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """A storage of images of the test's own."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture(scope="session")
def exported() -> list[Path]:
    """The export of a small site, once a test has made it."""
    return []


@pytest.fixture
def place(exported: list[Path], tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    """That export, to be damaged; the database is empty."""
    if not exported:
        site = publish_site()
        comment(item=site["author"], text="Sliced?", actor=SYSTEM)
        exported.append(export(tmp_path_factory.mktemp("exported")))
        empty()
    return Path(shutil.copytree(exported[0], tmp_path / "export"))
