"""After every test of a command, the log is in order."""

from collections.abc import Iterator

import pytest

from tests.faults.invariants import check_all


@pytest.fixture(autouse=True)
def _log_in_order(db: None) -> Iterator[None]:
    yield
    check_all()
