"""The site that answers are recorded of, and the settings that they show."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.asking import cached, keeping, one_connection
from tests.contract.recording import Site, Step, recorded_settings

__all__ = ["cached", "keeping", "one_connection"]


@pytest.fixture
def make_site(one_connection: None, settings: Any, tmp_path: Any) -> Iterator[Callable[[list[Step]], Site]]:
    settings.MEDIA_ROOT = tmp_path
    with recorded_settings(settings):
        yield Site
