"""The module of what the API answers: a typed dictionary for each component of the document."""

from collections.abc import Iterator

from schema.python_client.names import Names, Place, aliases, camel
from schema.python_client.source import Member, alias_block, typed_dict
from schema.python_client.types import ANSWERS, Choice, Schema, annotation, choices

HEAD = '''\
"""What the API answers. Written by `make clients` from openapi.yaml: do not edit."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

Instant: TypeAlias = str
"""An instant in UTC, `2015-03-19T09:00:00Z`. `datetime.fromisoformat` reads it."""

Day: TypeAlias = str
"""A date, `2015-03-19`. `date.fromisoformat` reads it."""

WallTime: TypeAlias = str
"""A time on the clocks of a place, `2015-03-19T09:00:00`, without an offset."""

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
"""What another standard defines."""

'''

# What cards, items and translations have in common with their document is called by its name.
SUFFIXES = ("Translation", "Item", "Card")


def module(document: Schema) -> str:
    shapes = with_names(document["components"]["schemas"])
    named = aliases(_places(shapes))
    sets = {name: choice for (_, choice), name in named.items()}
    return HEAD + alias_block(sets) + "\n" + "\n".join(_shape(*shape, named) for shape in shapes.items())


def with_names(shapes: Schema) -> Schema:
    """The components, and those objects that stand inside of one without a name, under the name of their place."""
    whole: Schema = {}
    waiting = dict(shapes)
    while waiting:
        shape, schema = waiting.popitem()
        fields = {
            field: _lifted(described, shape + camel(field), waiting)
            for field, described in schema.get("properties", {}).items()
        }
        whole[shape] = schema | ({"properties": fields} if fields else {})
    return dict(sorted(whole.items()))


def _lifted(schema: Schema, name: str, waiting: Schema) -> Schema:
    if "properties" in schema:
        waiting[name] = schema
        return {"$ref": f"#/components/schemas/{name}", "description": schema.get("description", "")}
    inner = {key: [_lifted(one, name, waiting) for one in schema[key]] for key in ("oneOf", "anyOf") if key in schema}
    items = {"items": _lifted(schema["items"], name, waiting)} if "items" in schema else {}
    return schema | inner | items


def _places(shapes: Schema) -> Iterator[Place]:
    for shape, schema in shapes.items():
        for field, described in schema.get("properties", {}).items():
            yield from ((_names(shape, field), choice) for choice in choices(described))


def _names(shape: str, field: str) -> Names:
    base = next((shape.removesuffix(suffix) for suffix in SUFFIXES if shape.endswith(suffix)), shape)
    return base + camel(field), shape + camel(field) + "Value"


def _shape(name: str, schema: Schema, named: dict[Place, str]) -> str:
    if "properties" not in schema or schema.get("additionalProperties") is True:
        bare = {key: value for key, value in schema.items() if key != "properties"}
        return f"{name}: TypeAlias = {annotation(bare, ANSWERS, str)!r}\n"
    members = [_member(name, field, schema, named) for field in schema["properties"]]
    return typed_dict(name, members, schema.get("description", ""))


def _member(shape: str, field: str, schema: Schema, named: dict[Place, str]) -> Member:
    described = schema["properties"][field]

    def called(choice: Choice) -> str:
        return named.get((_names(shape, field), choice), str(choice))

    kind = annotation(described, ANSWERS, called)
    kind = kind if field in schema.get("required", ()) else f"NotRequired[{kind}]"
    gone = "Deprecated. " if described.get("deprecated") else ""
    return Member(field, kind, gone + described.get("description", ""))
