"""EDTF of levels 0 and 1: what is a date, its year, and its form in CSL-JSON and in labels."""

from itertools import product
from typing import Any

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.edtf_dates import csl_date, is_edtf, printed_year, year_of

READ = [
    # value, year, printed, CSL
    ("2019", 2019, "2019", {"date-parts": [[2019]]}),
    ("2019-05", 2019, "2019", {"date-parts": [[2019, 5]]}),
    ("2004-06-11", 2004, "2004", {"date-parts": [[2004, 6, 11]]}),
    ("2004-06-11T10:00:00Z", 2004, "2004", {"date-parts": [[2004, 6, 11]]}),
    ("2001-21", 2001, "2001", {"date-parts": [[2001]], "season": 1}),
    ("2013~", 2013, "c. 2013", {"date-parts": [[2013]], "circa": True}),
    ("2013-05?", 2013, "c. 2013", {"date-parts": [[2013, 5]], "circa": True}),
    ("2013%", 2013, "c. 2013", {"date-parts": [[2013]], "circa": True}),
    ("201X", None, "2010s", {"date-parts": [[2010], [2019]], "circa": True}),
    ("20XX", None, "2000–2099", {"date-parts": [[2000], [2099]], "circa": True}),
    ("2004-XX", 2004, "2004", {"date-parts": [[2004]]}),
    ("2004-06-XX", 2004, "2004", {"date-parts": [[2004, 6]]}),
    ("2004-XX-XX~", 2004, "c. 2004", {"date-parts": [[2004]], "circa": True}),
    ("2010/2012", 2010, "2010–2012", {"date-parts": [[2010], [2012]]}),
    ("2010-05/2010-07", 2010, "2010", {"date-parts": [[2010, 5], [2010, 7]]}),
    ("2010~/2012", 2010, "c. 2010–2012", {"date-parts": [[2010], [2012]], "circa": True}),
    ("2010/..", 2010, "2010–", {"date-parts": [[2010], [0]]}),
    ("2010/", 2010, "2010–", {"date-parts": [[2010], [0]]}),
    ("../2010", 2010, "–2010", {"date-parts": [[2010]], "circa": True}),
    ("-0043", -43, "44 BC", {"date-parts": [[-44]]}),
    ("0000", 0, "1 BC", {"date-parts": [[-1]]}),
    ("Y170000002", None, "170000002", {"literal": "170000002"}),
]
REFUSED = [
    *("", "in press", " 2019", "2019\n", "٢٠١٩", "19", "2019-13", "2019-5", "2019-02-29", "1900-02-29", "-0000"),
    *("2019-21-01", "2019-06-11T25:00:00Z", "2019-06-11T10:00:00Z~", "2013?~", "20X9", "XXXX", "Y2019", "1950S2"),
    *("..", "/", "../..", "2012/2010", "2010/2011/2012", "201X/2020", "{2010,2012}", "19XX-12", "1984?-06"),
]


@pytest.mark.parametrize(("value", "year", "printed", "csl"), READ)
def test_dates_that_are_edtf(value: str, year: int | None, printed: str, csl: dict[str, Any]) -> None:
    assert is_edtf(value)
    assert (year_of(value), printed_year(value), csl_date(value)) == (year, printed, csl)


@pytest.mark.parametrize("value", REFUSED)
def test_dates_that_are_not_edtf(value: str) -> None:
    assert not is_edtf(value)
    assert (year_of(value), printed_year(value), csl_date(value)) == (None, value, {"literal": value})


def test_year_of_nothing_is_none() -> None:
    assert year_of(None) is None


@given(st.text())
def test_is_edtf_never_raises(value: str) -> None:
    assert is_edtf(value) in (True, False)


@given(st.dates())
def test_every_day_is_edtf(day: Any) -> None:
    assert year_of(day.isoformat()) == day.year


def test_is_edtf_agrees_with_the_edtf_package(capsys: pytest.CaptureFixture[str]) -> None:
    years = ("2019", "201X", "20XX", "20X9", "XXXX", "0000", "-0000", "-0043", "-199X", "19", "Y17000", "Y1700")
    months = ("", "-01", "-12", "-13", "-00", "-21", "-25", "-XX", "-0X", "-5")
    dates = ["".join(parts) for parts in product(years, months, ("", "~"))]
    dates += [
        "".join(parts) for parts in product(("2020", "201X"), ("-02", "-13", "-XX"), ("-29", "-30", "-00", "-XX"))
    ]
    # The package has no qualified seasons outside intervals.
    assert [date for date in dates if is_edtf(date) != _level_0_or_1(date) and "-21~" not in date] == []
    intervals = ["/".join(sides) for sides in product(("", "..", "2010", "2012-05~", "201X", "2010-21"), repeat=2)]
    # It lets intervals end before they begin, and be open on both sides.
    refused = ["../..", "2012-05~/2010", "2012-05~/2010-21"]
    assert [date for date in intervals if is_edtf(date) != _level_0_or_1(date)] == refused
    capsys.readouterr()  # it prints its own failures


def _level_0_or_1(value: str) -> bool:
    allowed = (
        *(edtf.Date, edtf.DateAndTime, edtf.Interval, edtf.UncertainOrApproximate, edtf.Unspecified),
        *(edtf.Level1Interval, edtf.LongYear, edtf.Season),
    )
    try:
        return type(edtf.parse_edtf(value)) in allowed
    except (edtf.EDTFParseException, AttributeError, TypeError, ValueError):
        return False
