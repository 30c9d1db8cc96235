"""Examples ask the API on the database that a test fills, in one transaction that is rolled back."""

from tests.asking import one_connection

__all__ = ["one_connection"]
