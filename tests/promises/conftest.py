"""Promises are tried as in tests/api."""

from tests.asking import cached, get, keeping, late_in_2026, one_connection

__all__ = ["cached", "get", "keeping", "late_in_2026", "one_connection"]
