"""Dates as they are written, and nothing guessed that is not."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from content.text.dates import date_in_name, read_date, without_date

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("text", "instant", "iso"),
    [
        ("2015-02-03", "2015-02-03T05:00:00+00:00", True),
        ("2015-02-03T09:30:00Z", "2015-02-03T09:30:00+00:00", True),
        ("2015-02-03 10:00:07 -0400", "2015-02-03T14:00:07+00:00", False),
        ("2015-02-03 1:00", "2015-02-03T06:00:00+00:00", False),
        ("2015-7-3 10:00:00 +02", "2015-07-03T08:00:00+00:00", False),
        ("March 3, 2015", "2015-03-03T05:00:00+00:00", False),
        ("Tue, 3 Mar 2015 10:00 EST", "2015-03-03T15:00:00+00:00", False),
        ("2015-03-03 10pm", "2015-03-04T03:00:00+00:00", False),
    ],
)
def test_read_date_reads_what_is_written(text: str, instant: str, iso: bool) -> None:
    stamp = read_date(text)
    assert stamp is not None
    assert (stamp.instant(NEW_YORK).isoformat(), stamp.iso) == (instant, iso)


@pytest.mark.parametrize(
    "text", ["", "soon", "March 2015", "10:00", "2015-02-30", "2015-13-01", "0001-01-01", "9" * 80]
)
def test_read_date_guesses_nothing(text: str) -> None:
    assert read_date(text) is None


def test_stamp_tells_the_clock_from_the_instant() -> None:
    stamp = read_date("2015-07-03 15:00:00 -0500")
    assert stamp is not None
    assert stamp.wall(NEW_YORK, as_written=True) == datetime.fromisoformat("2015-07-03T15:00:00")
    assert stamp.wall(NEW_YORK, as_written=False) == datetime.fromisoformat("2015-07-03T16:00:00")
    assert (stamp.is_of(NEW_YORK), stamp.clock) == (False, time(15))


def test_date_in_name_is_only_at_its_beginning() -> None:
    assert date_in_name("2015-03-19-a-post") == date(2015, 3, 19)
    assert (date_in_name("a-2015-03-19"), date_in_name("2015-19-19-x")) == (None, None)
    assert (without_date("2015-03-19-a-post"), without_date("2015-03-19")) == ("a-post", "2015-03-19")
