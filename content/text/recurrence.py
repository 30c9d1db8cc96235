"""Recurring events: RRULE with exceptions (RFC 5545), in wall time. Rules come in checked (content/states.py)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dateutil.rrule import rruleset, rrulestr

# A series with more occurrences than this has no end worth computing.
MOST = 2000


def _starts(recurrence: Mapping[str, Any], first: datetime) -> rruleset:
    dates = rruleset()
    dates.rrule(rrulestr(recurrence["rrule"].removeprefix("RRULE:"), dtstart=first))  # type: ignore[arg-type]
    for on in recurrence["exdates"]:
        dates.exdate(datetime.combine(datetime.fromisoformat(on).date(), first.time()))
    return dates


def last_start(recurrence: Mapping[str, Any], first: datetime) -> datetime | None:
    """The wall time at which the last occurrence starts; None when the series has no end, or a very far one."""
    rule = recurrence["rrule"].upper()
    if "COUNT=" not in rule and "UNTIL=" not in rule:
        return None
    found = first
    for number, start in enumerate(_starts(recurrence, first)):
        if number > MOST:
            return None
        found = start
    return found


def next_start(recurrence: Mapping[str, Any], first: datetime, after: datetime) -> datetime | None:
    """The wall time of the first occurrence that starts at or after `after`."""
    found: datetime | None = _starts(recurrence, first).after(after, inc=True)
    return found
