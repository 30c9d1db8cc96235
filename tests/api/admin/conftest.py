"""The screens on the database that a test fills, in one transaction that is rolled back, late in 2026."""

import pytest

from tests.asking import get, late_in_2026, one_connection
from tests.browsing import Visitor, contributor, editor, nobody

__all__ = ["contributor", "editor", "get", "late_in_2026", "nobody", "one_connection"]


@pytest.fixture
def admin(one_connection: None) -> Visitor:
    return Visitor("ada", "admin")
