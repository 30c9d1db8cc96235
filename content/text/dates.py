"""Dates as they stand in front matter and in the names of files: `2015-02-03 10:00:07 -0400`, `March 3, 2015`.

Whether a date without a zone means this zone or that is the caller's to say.
"""

import re
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

from dateutil import parser

_WRITTEN = re.compile(
    r"""(\d{4})-(\d{1,2})-(\d{1,2})
        (?: (?:[Tt]|\s+) (\d{1,2}):(\d{2}) (?: :(\d{2})(?:[.,]\d+)? )? \s* (Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)? )?""",
    re.VERBOSE | re.ASCII,
)
_ISO = re.compile(
    r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?",
    re.ASCII,
)
_IN_NAME = re.compile(r"(\d{4})[-_](\d{1,2})[-_](\d{1,2})(?:[-_]|\Z)", re.ASCII)
_HOURS = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2}
_ZONES = {name: hours * 3600 for name, hours in _HOURS.items()}
_DEFAULTS = datetime(2000, 1, 1), datetime(2001, 2, 2)  # noqa: DTZ001 (only to see what was not written)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date, and what else was written of it: the time of day, the offset. `iso`: in the form of ISO 8601."""

    day: date
    clock: time | None
    offset: tzinfo | None
    iso: bool

    def instant(self, zone: tzinfo) -> datetime:
        """In UTC; without an offset in `zone`, without a time at the beginning of the day."""
        local = datetime.combine(self.day, self.clock or time(), self.offset or zone)
        return local.astimezone(UTC)

    def wall(self, zone: tzinfo, *, as_written: bool) -> datetime:
        """The time on the wall in `zone`. `as_written` believes the clock, and not the offset beside it."""
        if as_written or self.offset is None:
            return datetime.combine(self.day, self.clock or time())
        return self.instant(zone).astimezone(zone).replace(tzinfo=None)

    def is_of(self, zone: tzinfo) -> bool:
        """Whether the offset, if there is one, is that of the zone at that time."""
        return self.offset is None or self.wall(zone, as_written=False) == self.wall(zone, as_written=True)


def read_date(value: Any) -> Stamp | None:
    """What a value of front matter says, or None for what is no date. Guesses no part that is not written."""
    text = str(value).strip()
    found = _WRITTEN.fullmatch(text)
    try:
        return _stamp(found, text) if found else _parsed(text)
    except (ValueError, OverflowError):
        return None


def date_in_name(name: str) -> date | None:
    """The date that the name of a file begins with."""
    found = _IN_NAME.match(name)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def without_date(name: str) -> str:
    """`2015-03-19-a-post` -> `a-post`."""
    found = _IN_NAME.match(name)
    return name[found.end() :] if found and date_in_name(name) and name[found.end() :] else name


def _stamp(found: re.Match[str], text: str) -> Stamp:
    year, month, day, hour, minute, second, offset = found.groups()
    clock = time(int(hour), int(minute), int(second or 0)) if hour else None
    on = date(int(year), int(month), int(day))
    if not 2 <= on.year <= 9998:
        raise ValueError(text)
    return Stamp(on, clock, _offset(offset), _ISO.fullmatch(text) is not None)


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _parsed(text: str) -> Stamp | None:
    """Dates in words. What gives another date with other defaults was not all written."""
    if len(text) > 60 or not re.search(r"\d{4}", text):
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        first, second = (parser.parse(text, default=default, tzinfos=_ZONES) for default in _DEFAULTS)
    if first.date() != second.date() or not 2 <= first.year <= 9998:
        return None
    has_clock = re.search(r"\d:\d|\d\s*[ap]\.?m", text, re.IGNORECASE) is not None
    clock = first.time().replace(microsecond=0) if has_clock else None
    offset = timezone(first.utcoffset() or timedelta()) if first.tzinfo else None
    return Stamp(first.date(), clock, offset, iso=False)
