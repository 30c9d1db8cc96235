"""Query parameters: unknown ones are refused with the nearest name, and nothing is silently ignored."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Any

from django.http import QueryDict

from api.protocol.problems import Problem, parameter_error

# Habits of other systems, and what it is called here.
HABITS = {
    "per_page": "page_size",
    "limit": "page_size",
    "size": "page_size",
    "offset": "page",
    "orderby": "ordering",
    "order_by": "ordering",
    "order": "ordering",
    "sort": "ordering",
    "sort_by": "ordering",
    "search": "q",
    "query": "q",
    "_fields": "fields",
    "include_docs": "include",
    "include": "include",
    "tags": "tag",
    "authors": "author",
    "lang": "language",
    "after": "published_after",
    "before": "published_before",
    "since": "updated_since",
    "modified_after": "updated_since",
    "status": "state",
    "id": "ids",
}


# Each error lists what is allowed: a thousand of them would be a large answer to a small mistake.
MOST_ERRORS = 5


def check(given: QueryDict, *, allowed: Collection[str], many: Collection[str] = ()) -> None:
    """Raises Problem for unknown names, repeated single values, no value, and text that no database takes (NUL).

    An empty value is a mistake of whoever made the address: taken as "no filter", it would answer everything. Only a
    cursor begins empty.
    """
    errors = [_unknown(name, allowed) for name in given if name not in allowed]
    for name, values in given.lists():
        if name in allowed and len(values) > 1 and name not in many:
            errors.append(parameter_error(name, "repeated", "This parameter takes one value."))
        if name in allowed and name != "cursor" and not any(value.strip(", ") for value in values):
            errors.append(parameter_error(name, "empty", "Give a value, or leave the parameter out."))
        if any("\x00" in value for value in [name, *values]):
            errors.append(parameter_error(name, "control_character", "NUL is not allowed."))
    if errors:
        raise Problem("invalid_parameter", _sentence(errors), errors=errors[:MOST_ERRORS])


def _unknown(name: str, allowed: Collection[str]) -> dict[str, Any]:
    names = sorted(allowed)
    habit = HABITS.get(name)
    close = [habit] if habit and habit in allowed else get_close_matches(name, names, n=1)
    nearest = close[0] if close else None
    return parameter_error(name, "unknown_parameter", "Unknown parameter.", allowed=names, nearest=nearest)


def _sentence(errors: list[dict[str, Any]]) -> str:
    first = errors[0]
    if first["code"] != "unknown_parameter":
        return f"The parameter “{first['parameter']}” cannot be used like this: {first['detail']}"
    hint = f" Did you mean “{first['nearest']}”?" if first["nearest"] else ""
    return f"There is no parameter “{first['parameter']}” here.{hint}"


def one_of(given: QueryDict, name: str, allowed: Mapping[str, Any] | Collection[str], default: str) -> str:
    """A parameter with a closed list of values. Raises Problem."""
    value = given.get(name, default)
    if value in allowed:
        return value
    names = list(allowed)
    close = get_close_matches(value, names, n=1)
    detail = f"“{value[:100]}” is no value of {name}."
    error = parameter_error(name, "unknown_value", detail, allowed=names, nearest=close[0] if close else None)
    raise Problem("invalid_parameter", detail, errors=[error])


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
