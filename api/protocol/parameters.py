"""Query parameters: the kinds that views declare theirs with, and what is refused.

Unknown ones are refused with the nearest name, and nothing is silently ignored.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from difflib import get_close_matches
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.utils import timezone

from api.protocol import queries
from api.protocol.problems import Problem, parameter_error

# Habits of other systems (WordPress, Ghost, Contentful, Strapi, Directus, JSON:API), and what it is called here; where
# that depends on the list, each of its names.
HABITS: dict[str, str | tuple[str, ...]] = {
    "per_page": "page_size",
    "limit": "page_size",
    "size": "page_size",
    "first": "page_size",
    "offset": "page",
    "skip": "page",
    "page_number": "page",
    "starting_after": "cursor",
    "orderby": "ordering",
    "order_by": "ordering",
    "order": "ordering",
    "sort": "ordering",
    "sort_by": "ordering",
    "search": "q",
    "query": "q",
    "_fields": "fields",
    "select": "fields",
    "only": "fields",
    "exclude": "omit",
    "except": "omit",
    "_embed": "expand",
    "embed": "expand",
    "populate": "expand",
    "with": "expand",
    "include_docs": "include",
    "formats": "body_format",
    "format": "body_format",
    "tags": "tag",
    "categories": "tag",
    "category": "tag",
    "authors": "author",
    "lang": "language",
    "locale": "language",
    "after": ("published_after", "starts_after"),
    "before": ("published_before", "starts_before"),
    "from": ("starts_after", "published_after"),
    "to": ("starts_before", "published_before"),
    "_limit": "page_size",
    "_start": "page",
    "since": "updated_since",
    "modified_after": "updated_since",
    "status": "state",
    "id": "ids",
    "slug": "ids",
    "uri": "url",
    "href": "url",
    "link": "url",
    "path": "url",
    "permalink": "url",
}

# The same of values.
VALUE_HABITS: dict[str, str | tuple[str, ...]] = {
    "date": ("starts_at", "published_at"),
    "excerpt": "summary",
    "created": "published_at",
    "created_at": "published_at",
    "published": "published_at",
    "newest": "-published_at",
    "latest": "-published_at",
    "oldest": "published_at",
    "modified": "updated_at",
    "updated": "updated_at",
    "start": "starts_at",
    "md": "markdown",
    "plaintext": "text",
    "author": "authors",
    "tag": "tags",
    "content": "body",
}


# Each error lists what is allowed: a thousand of them would be a large answer to a small mistake.
MOST_ERRORS = 5


_read = queries.remembered(queries.read)


def of(request: HttpRequest) -> QueryDict:
    """The parameters of a request, as `request.GET` has them: the same address is read once."""
    given: QueryDict = _read(request.META.get("QUERY_STRING", ""))
    return given


def check(given: QueryDict, *, allowed: Collection[str], many: Collection[str] = ()) -> None:
    """Raises Problem for unknown names, repeated single values, no value, and text that no database takes (NUL).

    An empty value is a mistake of whoever made the address: taken as "no filter", it would answer everything. Only a
    cursor begins empty. What is searched for is never wrong, and goes to no database as it is.
    """
    errors = [_unknown(name, allowed) for name in given if name not in allowed]
    for name, values in given.lists():
        if name in allowed and len(values) > 1 and name not in many:
            errors.append(parameter_error(name, "repeated", "This parameter takes one value."))
        if name in allowed and name != "cursor" and not any(value.replace(",", " ").strip() for value in values):
            errors.append(parameter_error(name, "empty", "Give a value, or leave the parameter out."))
        if any("\x00" in value for value in [name, *(values if name != "q" else [])]):
            errors.append(parameter_error(name, "control_character", "NUL is not allowed."))
    if errors:
        raise Problem("invalid_parameter", _sentence(errors), errors=errors[:MOST_ERRORS])


def _unknown(name: str, allowed: Collection[str]) -> dict[str, Any]:
    names = sorted(allowed)
    spelled = _snake(name)
    before = spelled.partition("__")[0]
    close = before if before in allowed and "__all" not in spelled else nearest(spelled, names, HABITS)
    return parameter_error(name, "unknown_parameter", "Unknown parameter.", allowed=names, nearest=close)


def _snake(name: str) -> str:
    """`filter[tag]`, `tag[]`, `page[size]` and `pageSize` as they would be written here."""
    outside, _, inside = name.partition("[")
    inside = inside.split("]", maxsplit=1)[0]
    joined = f"{outside}_{inside}" if outside == "page" and inside else (inside if outside == "filter" else outside)
    return re.sub(r"(?<=[a-z])([A-Z])", r"_\1", joined).replace("-", "_").lower()


def nearest(text: str, allowed: Sequence[str], habits: Mapping[str, str | tuple[str, ...]]) -> str | None:
    """What somebody who wrote this probably meant. A habit that has no place here is not guessed at."""
    if text in allowed:
        return text
    habit = habits.get(text, ())
    meant = [name for name in ((habit,) if isinstance(habit, str) else habit) if name in allowed]
    close = meant or ([] if habit else get_close_matches(text, allowed, n=1))
    return close[0] if close else None


def _nearest_value(value: str, allowed: Sequence[str]) -> str | None:
    """Also of `published_at:desc` and the like."""
    word, _, way = re.sub(r"[: ]+", " ", value.strip().lower()).partition(" ")
    sign = "-" if word.startswith("-") or way == "desc" else ""
    habit = VALUE_HABITS.get(word.lstrip("-"), word.lstrip("-"))
    names = (habit,) if isinstance(habit, str) else habit
    meant = [f"{sign}{name.lstrip('-')}" if sign else name for name in names]
    there = [name for name in meant if name in allowed]
    return there[0] if there else nearest(meant[0], allowed, {}) or nearest(value, allowed, {})


def _sentence(errors: list[dict[str, Any]]) -> str:
    first = errors[0]
    if first["code"] != "unknown_parameter":
        return f"The parameter “{first['parameter']}” cannot be used like this: {first['detail']}"
    hint = f" Did you mean “{first['nearest']}”?" if first["nearest"] else ""
    return f"There is no parameter “{first['parameter']}” here.{hint}"


# --- Parameters ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Parameter:
    """One that a view declares: the view reads it, and the schema describes it. Reading raises Problem."""

    name: str
    many: ClassVar[bool] = False

    @property
    def required(self) -> bool:
        return False

    def read(self, given: QueryDict) -> Any:
        return given.get(self.name)


@dataclass(frozen=True, slots=True)
class Text(Parameter):
    """One literal text that has to be there."""

    @property
    def required(self) -> bool:
        return True

    def read(self, given: QueryDict) -> str:
        value = given.get(self.name)
        if value is None:
            raise _missing(self.name)
        return value


@dataclass(frozen=True, slots=True)
class OneOf(Parameter):
    """One of a closed list of values; without a default it has to be there."""

    values: tuple[str, ...]
    default: str | None = None

    @property
    def required(self) -> bool:
        return self.default is None

    def read(self, given: QueryDict) -> str:
        value = given.get(self.name, self.default)
        if value is None:
            raise _missing(self.name, self.values)
        if value in self.values:
            return value
        raise _unknown_values(self.name, [value], self.values)


@dataclass(frozen=True, slots=True)
class SomeOf(Parameter):
    """Any of a closed list of values; comma and repetition mean the same."""

    values: tuple[str, ...]
    many: ClassVar[bool] = True

    def read(self, given: QueryDict) -> list[str]:
        values = split(given, self.name)
        unknown = [value for value in values if value not in self.values]
        if unknown:
            raise _unknown_values(self.name, unknown, self.values)
        return values


@dataclass(frozen=True, slots=True)
class Paths(Parameter):
    """Dotted names, of which `starts` are the beginnings; whoever reads them knows what lies below."""

    starts: tuple[str, ...]
    many: ClassVar[bool] = True

    def read(self, given: QueryDict) -> list[str]:
        return split(given, self.name)


@dataclass(frozen=True, slots=True)
class Whole(Parameter):
    """A whole number from 1, up to `most`."""

    default: int
    most: int | None = None

    def read(self, given: QueryDict) -> int:
        return positive(given, self.name, self.default, self.most)


@dataclass(frozen=True, slots=True)
class Number(Parameter):
    """A whole number from 1, which may be left out."""

    def read(self, given: QueryDict) -> int | None:
        return positive(given, self.name, 1) if self.name in given else None


@dataclass(frozen=True, slots=True)
class Past(Parameter):
    """An instant, or a date; `beside` are parameters that it cannot be told with. It has passed, but for a preview."""

    beside: tuple[str, ...] = ()

    def read(self, given: QueryDict) -> datetime | None:
        if self.name not in given:  # as in nearly all requests
            return None
        text = given.get(self.name, "")
        for other in self.beside:
            if other in given:
                raise _refused(self.name, "contradiction", f"Use {self.name} or {other}, not both.")
        try:
            found = instant(text)
        except ValueError as error:
            raise _refused(self.name, "invalid", str(error)) from None
        return found

    def past(self, given: QueryDict) -> datetime | None:
        found = self.read(given)
        if found and found > timezone.now():
            raise _refused(self.name, "out_of_range", "This instant has not come yet: only what was public is told.")
        return found

    def to_come(self, given: QueryDict) -> datetime | None:
        found = self.read(given)
        if found and found <= timezone.now():
            raise _refused(self.name, "out_of_range", "This instant has passed: a preview shows what is to come.")
        return found


def instant(text: str) -> datetime:
    """In UTC, of RFC 3339; a date stands for its first instant in the site's zone. Raises ValueError, in words."""
    # A plus sign that nobody percent-encoded arrives as a space.
    text = text.replace(" ", "+")
    try:
        if len(text) == 10:
            found = datetime.combine(date.fromisoformat(text), time(), ZoneInfo(settings.SITE_TIME_ZONE))
        else:
            found = datetime.fromisoformat(text)
    except ValueError:
        found = datetime.min  # noqa: DTZ901 (has no zone, and so is refused below)
    if found.tzinfo is None:
        raise ValueError("Give an instant such as 2015-03-19T09:00:00Z, or a date such as 2015-03-19.")
    try:
        return found.astimezone(UTC)
    except OverflowError:
        raise ValueError("This instant is out of range.") from None


def _refused(name: str, code: str, detail: str) -> Problem:
    return Problem("invalid_parameter", f"{name}: {detail}", errors=[parameter_error(name, code, detail)])


# The most values of one parameter: a longer list is a mistake or an attack.
MOST_VALUES = 100


def split(given: QueryDict, name: str) -> list[str]:
    """The values of a many-valued parameter, each once. Raises Problem."""
    parts = [value.strip() for listed in given.getlist(name) for value in listed.split(",")]
    values = [value for value in parts if value]
    if len(values) > MOST_VALUES:
        detail = f"At most {MOST_VALUES} values."
        raise Problem("invalid_parameter", detail, errors=[parameter_error(name, "too_many", detail)])
    return list(dict.fromkeys(values))


def unknown_value(name: str, value: str, allowed: Collection[str], *, detail: str = "") -> dict[str, Any]:
    """An entry of a problem's `errors`: what is allowed instead, and the nearest of it."""
    names = list(allowed)
    detail = detail or f"“{value[:100]}” is no value of {name}."
    return parameter_error(name, "unknown_value", detail, allowed=names, nearest=_nearest_value(value, names))


def _missing(name: str, allowed: Collection[str] = ()) -> Problem:
    detail = f"{name} is missing."
    error = parameter_error(name, "required", detail, allowed=list(allowed))
    return Problem("invalid_parameter", detail, errors=[error])


def _unknown_values(name: str, values: Sequence[str], allowed: Collection[str]) -> Problem:
    errors = [unknown_value(name, value, allowed) for value in values[:MOST_ERRORS]]
    return Problem("invalid_parameter", errors[0]["detail"], errors=errors)


def positive(given: QueryDict, name: str, default: int, most: int | None = None) -> int:
    """A whole number from 1, up to `most`. Raises Problem."""
    value = given.get(name)
    if value is None:
        return default
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0
    if number >= 1 and (most is None or number <= most):
        return number
    limits = f"from 1 to {most}" if most else "from 1"
    detail = f"{name} is a whole number {limits}."
    raise Problem("invalid_parameter", detail, errors=[parameter_error(name, "out_of_range", detail)])
