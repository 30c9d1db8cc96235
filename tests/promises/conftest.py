"""Promises are tried as in tests/api."""

from tests.asking import get, late_in_2026, one_connection

__all__ = ["get", "late_in_2026", "one_connection"]
