"""Frontends are given what the API answers, of the database that a test fills."""

from tests.asking import get, late_in_2026, one_connection

__all__ = ["get", "late_in_2026", "one_connection"]
