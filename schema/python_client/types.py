"""Schemas as the annotations of Python."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]

# What a pattern says of dotted names: `^(authors|event\.speakers)(\.[a-z]+)*$` (schema/openapi.py).
STARTS = re.compile(r"\^\((?P<starts>.+?)\)\(\\\..*\)[*?]\$")

PLAIN = {"null": "None", "boolean": "bool", "integer": "int", "number": "float"}


@dataclass(frozen=True, slots=True)
class Choice:
    """Known values. An open set may get more, and has to be borne; editors complete the known ones all the same."""

    values: tuple[str, ...]
    is_open: bool

    def __str__(self) -> str:
        literal = f"Literal[{', '.join(map(repr, self.values))}]"
        return f"{literal} | str" if self.is_open else literal


# How a choice is called where it stands.
Called = Callable[[Choice], str]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one side says what both have: by their formats, texts; and lists."""

    formats: dict[str, str]
    many: str


ANSWERS = Dialect({"date-time": "Instant", "date": "Day", "partial-date-time": "WallTime"}, "list[{}]")
QUERIES = Dialect({"date-time": "When", "date": "When"}, "Many[{}]")


def annotation(schema: Schema, dialect: Dialect, called: Called) -> str:
    """Raises ValueError for a schema that it does not understand."""
    if "$ref" in schema:
        return name_of(schema)
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema:
            return _either(annotation(one, dialect, called) for one in schema[key])
    if "type" not in schema:
        raise ValueError(f"a schema without a type: {schema}")
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return _either(_of_kind(kind, schema, dialect, called) for kind in kinds)


def _of_kind(kind: str, schema: Schema, dialect: Dialect, called: Called) -> str:
    if kind in PLAIN:
        return PLAIN[kind]
    if kind == "string":
        found = choice(schema)
        return called(found) if found else dialect.formats.get(schema.get("format", ""), "str")
    if kind == "array":
        return dialect.many.format(annotation(schema["items"], dialect, called))
    if kind == "object" and "properties" not in schema:
        more = schema.get("additionalProperties", True)
        return f"dict[str, {'Json' if more in (True, {}) else annotation(more, dialect, called)}]"
    raise ValueError(f"an object that has no name of its own; give it a component: {schema}")


def _either(annotations: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(annotations))


def name_of(schema: Schema) -> str:
    name: str = schema["$ref"].rpartition("/")[2]
    return name


def choice(schema: Schema) -> Choice | None:
    if "const" in schema:
        return Choice((schema["const"],), is_open=False)
    if "enum" in schema:
        return Choice(tuple(value for value in schema["enum"] if value is not None), is_open=False)
    if "x-extensible-enum" in schema:
        return Choice(tuple(schema["x-extensible-enum"]), is_open=True)
    if found := STARTS.fullmatch(schema.get("pattern", "")):
        return Choice(tuple(re.sub(r"\\(.)", r"\1", start) for start in found["starts"].split("|")), is_open=True)
    return None


def choices(schema: Schema) -> Iterator[Choice]:
    """Those of a field or parameter, wherever they stand in it."""
    if found := choice(schema):
        yield found
    more = schema.get("additionalProperties")
    inner = [*schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())]
    for one in (*inner, schema.get("items"), more):
        if isinstance(one, dict):
            yield from choices(one)
