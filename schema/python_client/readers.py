"""The part of the document that is for readers: operations that ask for no key, and the components that they name."""

from collections.abc import Iterator
from typing import Any

from schema.python_client.types import Schema


def of_readers(document: Schema) -> Schema:
    paths = {}
    for path, methods in document["paths"].items():
        if kept := {method: told for method, told in methods.items() if "security" not in told}:
            paths[path] = kept
    named = _named(document, paths)
    schemas = {name: shape for name, shape in document["components"]["schemas"].items() if name in named}
    return document | {"paths": paths, "components": document["components"] | {"schemas": schemas}}


def _named(document: Schema, paths: Schema) -> set[str]:
    """The schemas that are reached from there, by whatever way."""
    waiting, seen = [*_references(paths)], set[str]()
    while waiting:
        if (found := waiting.pop()) not in seen:
            seen.add(found)
            _, above, kind, name = found.split("/")
            waiting += _references(document[above][kind][name])
    return {one.rpartition("/")[2] for one in seen if one.startswith("#/components/schemas/")}


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _references(one)
