"""Nothing that is counted in memory outlasts a test."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache

from tests.asking import Client


@pytest.fixture(autouse=True)
def _nothing_counted(db: None, settings: Any) -> Iterator[None]:
    # Slow on purpose, and not what is tested here (tests/content/commands/test_accounts.py).
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def browser() -> Client:
    """It keeps cookies, and its requests can be forged."""
    return Client(enforce_csrf_checks=True)
