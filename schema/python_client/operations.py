"""The operations of the document, as methods of resources; and the modules of their queries and of the methods."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from keyword import iskeyword
from textwrap import indent
from typing import Any

from schema.python_client.names import Names, Place, aliases, camel, singular, snake
from schema.python_client.source import Member, alias_block, class_of, docstring, typed_dict
from schema.python_client.types import QUERIES, Choice, Schema, annotation, choices, name_of

QUERIES_HEAD = '''\
"""What operations take. Written by `make clients` from openapi.yaml: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, Required, TypeAlias, TypedDict, TypeVar

Value = TypeVar("Value")

Many: TypeAlias = Value | Sequence[Value]
"""One value, or several."""

When: TypeAlias = datetime | date | str
"""An instant with its zone, or a date, which stands for its first instant in the site's zone."""

'''
RESOURCES_HEAD = '''\
"""The operations, by resource. Written by `make clients` from openapi.yaml: do not edit."""

from collections.abc import Iterator
from typing import Unpack

from commonplace_client._generated import answers, queries
from commonplace_client.transport import Resource, Transport

'''

# Two ways through a list; `walk` sees to them.
PLACES = ("page", "cursor")

# Parameters that take what another one takes.
ALIKE = {"omit": "fields"}


@dataclass(frozen=True, slots=True)
class Operation:
    """A GET that answers JSON."""

    id: str
    path: str
    described: Schema
    document: Schema

    @property
    def tag(self) -> str:
        tag: str = self.described["tags"][0]
        return tag

    @property
    def method(self) -> str:
        """`listPosts` → `list`, `getPostNeighbours` → `neighbours`: what the resource says is not said again."""
        if self.id.lower() == self.tag:
            return "get"
        verb, *rest = snake(self.id).split("_")
        known = {snake(self.tag), snake(singular(self.tag))}
        rest = [word for word in rest if word not in known]
        words = rest if rest and verb in {"get", "list"} else [verb, *rest]
        name = "_".join(words)
        return f"{name}_" if iskeyword(name) else name

    @property
    def walk(self) -> str:
        """What the query of a walk is called."""
        return f"Walk{camel(self.id).removeprefix('List')}"

    def parameters(self, where: str) -> list[Schema]:
        return [found for one in self.described.get("parameters", ()) if (found := self._followed(one))["in"] == where]

    @property
    def answer(self) -> Schema:
        answer: Schema = self.described["responses"]["200"]["content"]["application/json"]["schema"]
        return answer

    @property
    def item(self) -> Schema | None:
        """What can be walked through."""
        if "cursor" not in {one["name"] for one in self.parameters("query")}:
            return None
        item: Schema = self._followed(self.answer)["properties"]["results"]["items"]
        return item

    def names(self, parameter: str) -> Names:
        parameter = ALIKE.get(parameter, parameter)
        return camel(singular(self.tag)) + camel(parameter), camel(self.id) + camel(parameter)

    def _followed(self, schema: Schema) -> Schema:
        found: Any = self.document
        for part in schema.get("$ref", "#").split("/")[1:]:
            found = found[part]
        return found if "$ref" in schema else schema


def operations(document: Schema) -> list[Operation]:
    """Raises ValueError where two would be one method."""
    found = [
        Operation(described["operationId"], path, described, document)
        for path, methods in document["paths"].items()
        for method, described in methods.items()
        if method == "get" and "application/json" in described["responses"]["200"].get("content", {})
    ]
    taken = [(one.tag, one.method) for one in found]
    if twice := {one for one in taken if taken.count(one) > 1}:
        raise ValueError(f"more than one operation is to be {twice}; name them apart")
    return sorted(found, key=lambda one: one.tag)


# --- Queries ---------------------------------------------------------------------------------------------------


def queries_module(document: Schema) -> str:
    found = operations(document)
    named = aliases(_places(found))
    sets = {name: choice for (_, choice), name in named.items()}
    return QUERIES_HEAD + alias_block(sets) + "\n" + "\n".join(text for one in found for text in _queries(one, named))


def _places(found: list[Operation]) -> Iterator[Place]:
    for operation in found:
        for one in operation.parameters("query"):
            yield from ((operation.names(one["name"]), choice) for choice in choices(one["schema"]))


def _queries(operation: Operation, named: dict[Place, str]) -> Iterator[str]:
    """One typed dictionary; of what can be walked two, the smaller without a place in the list."""
    parameters = operation.parameters("query")
    name, said = camel(operation.id), operation.described["summary"] + "."
    if operation.item:
        walked = [_member(one, operation, named) for one in parameters if one["name"] not in PLACES]
        yield typed_dict(operation.walk, walked, said, total=False)
        places = [_member(one, operation, named) for one in parameters if one["name"] in PLACES]
        yield typed_dict(name, places, said, base=operation.walk, total=False)
    elif parameters:
        yield typed_dict(name, [_member(one, operation, named) for one in parameters], said, total=False)


def _member(parameter: Schema, operation: Operation, named: dict[Place, str]) -> Member:
    def called(choice: Choice) -> str:
        return named.get((operation.names(parameter["name"]), choice), str(choice))

    kind = annotation(parameter["schema"], QUERIES, called)
    kind = f"Required[{kind}]" if parameter.get("required") else kind
    gone = "Deprecated. " if parameter.get("deprecated") else ""
    return Member(parameter["name"], kind, gone + parameter.get("description", ""))


# --- Methods ---------------------------------------------------------------------------------------------------


def resources_module(document: Schema) -> str:
    found = {tag: list(group) for tag, group in groupby(operations(document), lambda one: one.tag)}
    classes = [class_of(camel(tag), "Resource", map(_methods, group)) for tag, group in found.items()]
    attributes = [f"        self.{snake(tag)} = {camel(tag)}(transport)" for tag in found]
    whole = ["def __init__(self, transport: Transport) -> None:", *(line.removeprefix("    ") for line in attributes)]
    return RESOURCES_HEAD + "\n".join([*classes, class_of("Resources", "", whole).replace("()", "", 1)])


@dataclass(frozen=True, slots=True)
class Method:
    """`call` is up to what comes before the path."""

    name: str
    query: str
    returned: str
    said: str
    call: str


def _methods(operation: Operation) -> str:
    """The request itself; beside a list, the walk through all of it."""
    summary, more = operation.described["summary"], operation.described.get("description", "")
    answer = f"answers.{name_of(operation.answer)}"
    request = Method(
        operation.method, camel(operation.id), answer, docstring(f"{summary}.", more), f"self._get({answer}"
    )
    if operation.item is None:
        return _source(request, operation)
    item = f"answers.{name_of(operation.item)}"
    name = "walk" if operation.method == "list" else f"walk_{operation.method}"
    said = docstring(f"{summary}: all of them, a page a request, by cursor.")
    walk = Method(name, operation.walk, f"Iterator[{item}]", said, f"self._walk({item}")
    return "\n".join(_source(one, operation) for one in (request, walk))


def _source(method: Method, operation: Operation) -> str:
    """Items are named by position, so that no parameter of the query is in their way."""
    named = [one["name"] for one in operation.parameters("path")]
    kinds = [f"{one['name']}: {annotation(one['schema'], QUERIES, str)}" for one in operation.parameters("path")]
    asked = [f"**query: Unpack[queries.{method.query}]"] if operation.parameters("query") else []
    taken = ", ".join(["self", *kinds, *(["/"] if kinds else []), *asked])
    given = ", ".join([f'"{operation.path}"', "query" if asked else "{}", *(f"{one}={one}" for one in named)])
    body = f"{method.said}\nreturn {method.call}, {given})\n"
    return f"def {method.name}({taken}) -> {method.returned}:\n{indent(body, '    ')}"
