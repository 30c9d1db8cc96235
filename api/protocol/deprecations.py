"""What is on its way out of v1: one table, from which answers take their headers and the schema its marks.

RFC 9745 (`Deprecation`), RFC 8594 (`Sunset`), RFC 8288 (`Link rel="deprecation"`). Within v1 nothing in the table is
taken away; the sunset says when v1 itself may go without it.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from django.conf import settings
from django.utils.http import http_date


@dataclass(frozen=True, slots=True)
class Deprecation:
    """Of a `parameter` or a `field` (dotted, of an item) of the operations, or, without either, of these themselves.

    `instead` is a sentence for the schema. `page` is a path of this server that tells more.
    """

    operations: frozenset[str]
    since: date
    sunset: date | None
    instead: str
    page: str = "/docs/guides/api"
    parameter: str | None = None
    field: str | None = None


TABLE: list[Deprecation] = []


def of_operation(operation: str) -> list[Deprecation]:
    return [one for one in TABLE if operation in one.operations]


def headers(operation: str, given: Collection[str], shows: Callable[[str], bool]) -> dict[str, str]:
    """For an answer to a request that names the parameters `given`; `shows` says whether it has a field.

    The earliest dates count when several are met.
    """
    met = [one for one in of_operation(operation) if _is_met(one, given, shows)]
    if not met:
        return {}
    pages = dict.fromkeys(one.page for one in met)
    found = {
        "Deprecation": f"@{int(_midnight(min(one.since for one in met)).timestamp())}",
        "Link": ", ".join(f'<{settings.PUBLIC_URL}{page}>; rel="deprecation"; type="text/html"' for page in pages),
    }
    if sunsets := [one.sunset for one in met if one.sunset]:
        found["Sunset"] = http_date(_midnight(min(sunsets)).timestamp())
    return found


def _is_met(one: Deprecation, given: Collection[str], shows: Callable[[str], bool]) -> bool:
    if one.parameter is not None:
        return one.parameter in given
    return one.field is None or shows(one.field)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
