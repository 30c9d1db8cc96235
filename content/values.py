"""Values that plain data may hold: texts, times, addresses, identifiers, links. Each checks and normalises itself.

A link is validated by the `resolve` function in the validation context: `(kind, id or slug) -> id or None`.
"""

import re
import zoneinfo
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeVar

from dateutil.rrule import rrulestr
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    HttpUrl,
    NaiveDatetime,
    StringConstraints,
    TypeAdapter,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError

from content.text import bibliography, identifiers
from content.vocabulary import (
    Kind,
)

Resolve = Callable[[str, str], str | None]
Moment = TypeVar("Moment", date, datetime)


def wrong(code: str, message: str) -> PydanticCustomError:
    return PydanticCustomError(code, message)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def _no_control(value: str) -> str:
    if _CONTROL.search(value):
        raise wrong("control_character", "Control characters are not allowed.")
    return value


def checked(check: Callable[[str], str | None], code: str, message: str) -> AfterValidator:
    """A value that `check` normalises, or refuses by answering None."""

    def validate(value: str) -> str:
        found = check(value)
        if found is None:
            raise wrong(code, message)
        return found

    return AfterValidator(validate)


_HTTP = TypeAdapter(HttpUrl)
_DJANGO_HTTP = URLValidator(schemes=["http", "https"])
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_FREQUENCY = re.compile(r"(?:RRULE:)?(?:[^;\s]+;)*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[^;\s]+)*", re.IGNORECASE)


def _http(value: str) -> str | None:
    if any(ord(char) <= 32 or ord(char) == 127 for char in value):
        return None
    """Both of those who judge it: pydantic here, and Django when the row is saved."""
    try:
        _HTTP.validate_python(value)
        _DJANGO_HTTP(value)
    except (ValueError, ValidationError):
        return None
    return value


def _zone(value: str) -> str | None:
    try:
        return zoneinfo.ZoneInfo(value).key
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None


def rule(value: str) -> str | None:
    """One RRULE of days or longer: what recurs within a day is sessions, and endless to compute."""
    if _FREQUENCY.fullmatch(value) is None:
        return None
    try:
        rrulestr(value, dtstart=datetime(2026, 1, 1))  # noqa: DTZ001 (a rule is in the event's wall time)
    except (ValueError, TypeError, AttributeError, KeyError):
        return None
    return value


def _edtf(value: str) -> str | None:
    return value if bibliography.is_edtf(value) else None


def _empty_as_null(value: Any) -> Any:
    return None if value == "" else value


def _in_utc(value: datetime) -> datetime:
    """To the second: what the API answers is no finer."""
    return _computable(value).astimezone(UTC).replace(microsecond=0)


def _computable(value: Moment) -> Moment:
    """Far enough from the ends of the calendar that another zone, or the day after, is still within it."""
    if not 2 <= value.year <= 9998:
        raise wrong("out_of_range", "The year is out of range.")
    return value


def _no_uuid(value: str) -> str:
    if _UUID.fullmatch(value):
        raise wrong("slug_is_an_id", "A slug cannot look like an id.")
    return value


def _link(kind: Kind) -> AfterValidator:
    def validate(value: str, info: ValidationInfo) -> str:
        resolve: Resolve = (info.context or {})["resolve"]
        found = resolve(kind, value)
        if found is None:
            raise PydanticCustomError(
                "unknown_link", "There is no {kind} “{value}”.", {"kind": str(kind), "value": value}
            )
        return found

    return AfterValidator(validate)


def same_kind(value: str, info: ValidationInfo) -> str:
    context = info.context or {}
    resolve: Resolve = context["resolve"]
    found = resolve(context["kind"], value)
    if found is None:
        raise PydanticCustomError("unknown_link", "There is no such item “{value}”.", {"value": value})
    return found


Text = Annotated[str, StringConstraints(max_length=1_000_000), AfterValidator(_no_control)]
Line = Annotated[
    str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True), AfterValidator(_no_control)
]
Short = Annotated[
    str, StringConstraints(min_length=1, max_length=50, strip_whitespace=True), AfterValidator(_no_control)
]
Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000), AfterValidator(_no_control)]
Maybe = BeforeValidator(_empty_as_null)
OptionalLine = Annotated[Line | None, Maybe]
OptionalShort = Annotated[Short | None, Maybe]
OptionalWords = Annotated[Words | None, Maybe]
Name = Annotated[
    str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True), AfterValidator(_no_control)
]
OptionalName = Annotated[Name | None, Maybe]
Address = Annotated[str, StringConstraints(max_length=500), AfterValidator(_no_control)]
Role = Annotated[
    str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True), AfterValidator(_no_control)
]
SLUG = rf"^{identifiers.SLUG}$"
Slug = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=SLUG), AfterValidator(_no_uuid)]
SessionKey = Annotated[str, StringConstraints(min_length=1, max_length=50, pattern=SLUG)]
Key = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=r"^[\w][\w:.#$%&+?<>~/-]*$")]
CitedKey = Annotated[str, StringConstraints(min_length=1, max_length=1000), AfterValidator(_no_control)]
Day = Annotated[date, AfterValidator(_computable)]
WallTime = Annotated[NaiveDatetime, AfterValidator(_computable)]
Url = Annotated[str, StringConstraints(max_length=2000), checked(_http, "url", "This is no http or https address.")]
OptionalUrl = Annotated[Url | None, Maybe]
Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
Language = Annotated[str, checked(identifiers.language, "language", "This is no BCP 47 language tag.")]
Zone = Annotated[str, checked(_zone, "timezone", "This is no IANA time zone.")]
Licence = Annotated[
    str,
    StringConstraints(max_length=60, pattern=r"^[A-Za-z0-9][A-Za-z0-9.+-]*$"),
]
Orcid = Annotated[str, checked(identifiers.orcid, "orcid", "This is no ORCID iD: its checksum or form is wrong.")]
Doi = Annotated[str, checked(identifiers.doi, "doi", "This is no DOI.")]
Isbn = Annotated[str, checked(identifiers.isbn, "isbn", "This is no ISBN: its checksum or form is wrong.")]
Edtf = Annotated[str, StringConstraints(max_length=60), checked(_edtf, "edtf", "This is no EDTF date.")]
AuthorLink = Annotated[str, _link(Kind.AUTHOR)]
TagLink = Annotated[str, _link(Kind.TAG)]
EventLink = Annotated[str, _link(Kind.EVENT)]
ImageLink = Annotated[str, _link(Kind.IMAGE)]
PostLink = Annotated[str, _link(Kind.POST)]
ReferenceLink = Annotated[str, _link(Kind.REFERENCE)]


def unique(values: list[str]) -> list[str]:
    if len(set(values)) != len(values):
        raise wrong("repeated", "Each may be named once.")
    return values


Tags = Annotated[list[TagLink], AfterValidator(unique)]
Aliases = Annotated[
    list[
        Annotated[
            str,
            StringConstraints(min_length=1, max_length=500, strip_whitespace=True),
            AfterValidator(_no_control),
        ]
    ],
    AfterValidator(unique),
]


class Plain(BaseModel):
    # What is answered has every field (schema/managing.py).
    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)
