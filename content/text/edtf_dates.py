"""Dates that may be uncertain, approximate, partly unknown or open: EDTF (ISO 8601-2:2019), levels 0 and 1.

`2019`, `2019-05-31`, `2013~`, `2013?`, `201X`, `2004-06-XX`, `2001-21` (a season), `2010/2012`, `2010/..`,
`-0043`. Level 2 (`{2010,2012}`, `19XX-12`, `1984?-06`) is refused: no bibliography can print it.

The grammar is here and not taken from the `edtf` package, which needs 0.2 s to import, reads Django's
settings, prints to standard output on some wrong dates, accepts 2019-02-29 and takes 5 to 10 ms a date. Tests
hold the two side by side. How bibliographies print dates is up to the citation styles.
"""

import re
from calendar import monthrange
from functools import lru_cache
from typing import Any, NamedTuple

_DATE = re.compile(
    r"""(?P<year>-?\d{4})
        (?: -(?P<season>2[1-4]) | -(?P<month>\d\d) (?: -(?P<day>\d\d) (?:T(?P<time>.+))? )? )?
        (?P<qualifier>[?~%])?""",
    re.VERBOSE | re.ASCII,
)
_MASKED = re.compile(
    r"""(?P<year>-?(?:\d{3}X|\d{2}XX|\dXXX)) (?P<qualifier>[?~%])?
        | (?P<whole_year>-?\d{4}) -(?: (?P<month>\d\d)-XX | XX(?:-XX)? ) (?P<whole_qualifier>[?~%])?""",
    re.VERBOSE | re.ASCII,
)
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?", re.ASCII)
_OPEN = ("..", "")  # open, unknown
_LONG_YEAR = re.compile(r"Y-?[1-9]\d{4,}", re.ASCII)


class EdtfDate(NamedTuple):
    """One date. Year 0 is 1 BC (ISO 8601). `last_year` differs from `year` where digits are unknown."""

    year: int
    last_year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None  # 1 spring, 2 summer, 3 autumn, 4 winter, as in CSL
    approximate: bool = False


class EdtfInterval(NamedTuple):
    """From `begin` to `end`, of which one may be open or unknown."""

    begin: EdtfDate | None
    end: EdtfDate | None


class LongYear(NamedTuple):
    """A year of more than four digits, kept as it is printed."""

    text: str


def is_edtf(value: str) -> bool:
    """Whether `value` is an EDTF string of level 0 or 1, without spaces around it. Never raises."""
    return isinstance(value, str) and _parsed(value) is not None


def year_of(issued: str | None) -> int | None:
    """The year that lists sort and filter by; of an interval the first, or the last if only that is known.

    None when there is none to tell: no date, not EDTF, digits unknown (`201X`), more than four digits.
    """
    match _parsed(issued or ""):
        case EdtfDate() as date:
            return date.year if date.year == date.last_year else None
        case EdtfInterval(begin, end):
            return begin.year if begin else end and end.year
    return None


def printed_year(issued: str) -> str:
    """The year for labels: `2019`, `c. 2013`, `2010–2012`, `2010s`, `44 BC`; if it is no EDTF, all of it."""
    match _parsed(issued):
        case EdtfDate() as date:
            return _printed(date)
        case EdtfInterval(begin, end) if begin and end and begin.year == end.year:
            return _printed(begin)
        case EdtfInterval(begin, end):
            return f"{_printed(begin) if begin else ''}–{_printed(end) if end else ''}"
        case LongYear(text):
            return text
    return issued


def csl_date(value: str) -> dict[str, Any]:
    """A CSL-JSON date: nested `date-parts`, `season`, and `circa` for what is not certain in any way.

    CSL has no year 0, so years before 1 are shifted; `[0]` as the second date is an open end. What has no
    such parts (more than four digits, not EDTF at all) is `{"literal": …}`.
    """
    match _parsed(value):
        case EdtfDate() as date if date.year == date.last_year:
            season = {"season": date.season} if date.season else {}
            return {"date-parts": [_parts(date)], **season, **_circa(date.approximate)}
        case EdtfDate() as date:
            first, last = date.year, date.last_year
            return {"date-parts": [[_without_zero(first)], [_without_zero(last)]], "circa": True}
        case EdtfInterval(None, EdtfDate() as end):
            return {"date-parts": [_parts(end)], "circa": True}
        case EdtfInterval(EdtfDate() as begin, end):
            approximate = begin.approximate or bool(end and end.approximate)
            return {"date-parts": [_parts(begin), _parts(end) if end else [0]], **_circa(approximate)}
        case LongYear(text):
            return {"literal": text}
    return {"literal": value}


# --- Reading ------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _parsed(value: str) -> EdtfDate | EdtfInterval | LongYear | None:
    if value.count("/") == 1:
        return _interval(*value.split("/"))
    if _LONG_YEAR.fullmatch(value):
        return LongYear(value[1:].replace("-", "−"))
    return _date(value) or _masked(value)


def _interval(first: str, last: str) -> EdtfInterval | None:
    begin, end = _date(first), _date(last)
    if "T" in first + last or any(not date and text not in _OPEN for date, text in ((begin, first), (end, last))):
        return None
    if begin and end and _earliest(begin) > _latest(end):
        return None
    return EdtfInterval(begin, end) if begin or end else None


def _date(text: str) -> EdtfDate | None:
    found = _DATE.fullmatch(text)
    if not found or found["year"] == "-0000":
        return None
    if (time := found["time"]) and (found["qualifier"] or not _TIME.fullmatch(time)):
        return None
    year, month, day, season = (int(found[name] or 0) for name in ("year", "month", "day", "season"))
    if not _on_calendar(year, found["month"], found["day"]):
        return None
    return EdtfDate(year, year, month or None, day or None, season - 20 if season else None, bool(found["qualifier"]))


def _masked(text: str) -> EdtfDate | None:
    found = _MASKED.fullmatch(text)
    if not found or text.startswith("-0000"):
        return None
    if year := found["whole_year"]:
        known = int(year), int(found["month"] or 0) or None
        calendar = _on_calendar(known[0], found["month"], None)
        return EdtfDate(known[0], *known, approximate=bool(found["whole_qualifier"])) if calendar else None
    first, last = sorted(int(found["year"].replace("X", digit)) for digit in "09")
    return EdtfDate(first, last, approximate=bool(found["qualifier"]))


def _on_calendar(year: int, month: str | None, day: str | None) -> bool:
    if month and not 1 <= int(month) <= 12:
        return False
    # Leap years repeat every 400 years, before the common era too; the calendar module begins in year 1.
    return not (month and day) or 1 <= int(day) <= monthrange(year % 400 + 2000, int(month))[1]


def _earliest(date: EdtfDate) -> tuple[int, int, int]:
    return date.year, date.month or 0, date.day or 0


def _latest(date: EdtfDate) -> tuple[int, int, int]:
    return date.last_year, date.month or 99, date.day or 99


# --- Writing ------------------------------------------------------------------------------------------------


def _printed(date: EdtfDate) -> str:
    circa = "c. " if date.approximate else ""
    if date.year == date.last_year:
        return f"{circa}{_era(date.year)}"
    if date.year > 0 and date.last_year - date.year == 9:
        return f"{circa}{date.year}s"
    return f"{circa}{_era(date.year)}–{_era(date.last_year)}"


def _era(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _parts(date: EdtfDate) -> list[int]:
    return [_without_zero(date.year), *(part for part in (date.month, date.day) if part)]


def _without_zero(year: int) -> int:
    return year if year > 0 else year - 1


def _circa(approximate: bool) -> dict[str, bool]:
    return {"circa": True} if approximate else {}
