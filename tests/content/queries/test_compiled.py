"""Columns, as the driver has them; and values, as it takes them."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from api.v1.delivery.cards import instant
from content.queries import compiled

LONDON = ZoneInfo("Europe/London")

INSTANTS = [
    "2015-03-19 09:00:00",
    "2015-03-19 09:00:00+00",
    "2015-03-19 09:00:00.999999+00",
    "2015-03-19 09:00:00.999999",
    "0999-12-31 23:59:59+00",
    "9999-12-31 23:59:59.9",
]


@pytest.mark.parametrize("text", INSTANTS)
def test_instant_is_told_as_if_it_had_been_read(text: str) -> None:
    assert compiled.told(text) == instant(compiled.instant(text))


def test_no_instant_is_told_as_none() -> None:
    assert compiled.told(None) is None


def test_values_are_spelled_as_sqlite_has_them() -> None:
    id_ = UUID(int=7)
    given = [datetime(2015, 3, 19, 9, tzinfo=timezone(timedelta(hours=2))), id_, "text", 3, b"bytes"]
    assert [compiled._spelled(value) for value in given] == ["2015-03-19 07:00:00", id_.hex, "text", 3, b"bytes"]


def test_hour_that_comes_twice_is_two() -> None:
    """Python takes the two for equal."""
    twice = [datetime(2026, 10, 25, 1, 30, tzinfo=LONDON, fold=fold) for fold in (0, 1)]
    assert [compiled._spelled(value) for value in twice] == ["2026-10-25 00:30:00", "2026-10-25 01:30:00"]
    assert compiled._spelled(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)) == "2026-10-25 00:30:00"
