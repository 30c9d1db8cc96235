"""A schema as it is to be compared: references followed, `allOf` joined, null told apart from the other types."""

from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]

NULL = "null"
# What says nothing about values.
WORDS = frozenset({"title", "description", "example", "examples", "externalDocs", "xml", "$comment", "deprecated"})


@dataclass(frozen=True, slots=True)
class Shape:
    """`types` and `values` of None mean any. `name` is that of the component that it was, for a way out of cycles;
    `alone` is the schema without null, where there are no alternatives.
    """

    name: str | None
    alone: Schema
    deprecated: bool
    types: frozenset[str] | None
    nullable: bool
    values: tuple[Any, ...] | None
    open_values: tuple[Any, ...] | None
    properties: dict[str, Schema]
    required: frozenset[str]
    branches: tuple[Schema, ...]
    rest: Schema


def component(document: Schema, found: Schema) -> tuple[Schema, str | None]:
    """What a reference points to, and the last word of it. Raises ValueError for one that leaves the document."""
    name = None
    while "$ref" in found:
        address, beside = found["$ref"], {key: value for key, value in found.items() if key != "$ref"}
        if not address.startswith("#/"):
            raise ValueError(f"{address} is outside of the document.")
        target: Any = document
        for part in address[2:].split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        name, found = name or part, {**target, **beside}
    return found, name


def shape(document: Schema, schema: Schema) -> Shape:
    found, name = component(document, schema)
    found, alone = _joined(document, found), schema
    branches, null_among = _branches(document, found)
    if len(branches) == 1:
        alone = branches[0]
        only, its_name = component(document, alone)
        outer = {key: value for key, value in found.items() if key not in {"anyOf", "oneOf"}}
        found, name = _joined(document, {"allOf": [outer, only]}), name or its_name
        branches, again = _branches(document, found)
        null_among = null_among or again
    values = found.get("enum", [found["const"]] if "const" in found else None)
    types = _types(found)
    nullable = null_among or (types is not None and NULL in types) or (values is not None and None in values)
    return Shape(
        name=name,
        alone=alone,
        deprecated=bool(found.get("deprecated")),
        types=None if types is None else frozenset(types - {NULL}),
        nullable=nullable,
        values=None if values is None else tuple(value for value in values if value is not None),
        open_values=tuple(found["x-extensible-enum"]) if "x-extensible-enum" in found else None,
        properties=found.get("properties", {}),
        required=frozenset(found.get("required", ())),
        branches=tuple(branches),
        rest={key: value for key, value in found.items() if key not in TAKEN | WORDS},
    )


TAKEN = frozenset(
    {"type", "nullable", "enum", "const", "x-extensible-enum", "properties", "required"}
    | {"allOf", "anyOf", "oneOf", "$ref"}
)


def same(document: Schema, one: Schema, other_document: Schema, other: Schema) -> bool:
    """Whether two schemas mean the same at first sight: words apart, references as they stand."""
    return bool(_plain(component(document, one)[0]) == _plain(component(other_document, other)[0]))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if key not in WORDS}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _types(found: Schema) -> set[str] | None:
    given = found.get("type")
    types = None if given is None else {given} if isinstance(given, str) else set(given)
    return types | {NULL} if types and found.get("nullable") else types


def _joined(document: Schema, found: Schema) -> Schema:
    """With the parts of `allOf` in it: properties and requirements of all of them, of the rest the last word."""
    result = {key: value for key, value in found.items() if key != "allOf"}
    for part in found.get("allOf", ()):
        inner = _joined(document, component(document, part)[0])
        properties = {**inner.get("properties", {}), **result.get("properties", {})}
        required = [*result.get("required", ()), *inner.get("required", ())]
        result = {**inner, **result}
        result |= {"properties": properties} if properties else {}
        result |= {"required": required} if required else {}
    return result


def _branches(document: Schema, found: Schema) -> tuple[list[Schema], bool]:
    """The alternatives other than null, and whether null is one."""
    given = [*found.get("anyOf", ()), *found.get("oneOf", ())]
    rest = [one for one in given if component(document, one)[0].get("type") != NULL]
    return rest, len(rest) < len(given)
