"""Exports are read through the reader's alias, as the public side is (tests/asking.py)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.asking import late_in_2026, one_connection

__all__ = ["late_in_2026", "one_connection"]


@pytest.fixture
def media(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """A storage of images of the test's own."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT
