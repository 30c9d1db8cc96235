"""The API is asked on the database that a test fills, in one transaction that is rolled back, late in 2026."""

from tests.asking import cached, get, keeping, late_in_2026, one_connection

__all__ = ["cached", "get", "keeping", "late_in_2026", "one_connection"]
