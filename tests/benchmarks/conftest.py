"""A database of the smallest size that has everything: 60 posts, 20 of them through the commands."""

import pytest

from benchmarks import content
from benchmarks.plan import Plan
from tests.asking import get, late_in_2026, one_connection

__all__ = ["get", "late_in_2026", "one_connection"]

SMALL = Plan(posts=60, distinct=20)


@pytest.fixture
def filled(db: None) -> Plan:
    content.load(SMALL)
    return SMALL
