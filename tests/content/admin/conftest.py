"""The screens on the database that a test fills, in one transaction that is rolled back, late in 2026."""

from tests.asking import get, late_in_2026, one_connection
from tests.browsing import contributor, editor, nobody

__all__ = ["contributor", "editor", "get", "late_in_2026", "nobody", "one_connection"]
