"""The screens on the database that a test fills, in one transaction that is rolled back, late in 2026."""

import pytest

from tests.asking import get, late_in_2026, one_connection
from tests.browsing import Visitor

__all__ = ["get", "late_in_2026", "one_connection"]


@pytest.fixture
def editor(one_connection: None) -> Visitor:
    return Visitor("ed", "editor")


@pytest.fixture
def contributor(one_connection: None) -> Visitor:
    return Visitor("cy", "contributor")


@pytest.fixture
def nobody(one_connection: None) -> Visitor:
    return Visitor()


@pytest.fixture
def admin(one_connection: None) -> Visitor:
    return Visitor("ada", "admin")
