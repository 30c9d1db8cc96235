"""`fields=`, `omit=` and `include=`: which parts of a document an answer has.

Names are dotted, and are those of the shapes in serializers.py. `id`, `kind` and `slug` of an item always stay.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import QueryDict
from rest_framework import serializers

from api.protocol import parameters
from api.protocol.parameters import Parameter, Paths, SomeOf
from api.protocol.problems import Problem
from api.v1.delivery import expansion
from api.v1.delivery.serializers import SHAPES, Heading

Tree = dict[str, Any]
ALWAYS = ("id", "kind", "slug")


@dataclass(frozen=True, slots=True)
class Takes:
    """The parameters of a kind's addresses."""

    fields: Paths
    omit: Paths
    expand: Paths
    include: SomeOf

    @property
    def all(self) -> tuple[Parameter, ...]:
        return (self.fields, self.omit, self.expand, self.include)


@cache
def takes(kind: str) -> Takes:
    names = tuple(names_of(SHAPES[kind][1]))
    steps = tuple(expansion.STEPS[kind])
    return Takes(
        Paths("fields", names), Paths("omit", names), Paths("expand", steps), SomeOf("include", left_out(kind))
    )


@dataclass(frozen=True, slots=True)
class Selection:
    """Of one request. `include` are properties of documents that a list shows beside its own."""

    fields: Tree
    omit: Tree
    include: frozenset[str]
    expand: expansion.Tree

    @property
    def leaves_out(self) -> bool:
        return bool(self.fields or self.omit)

    def shows(self, field: str) -> bool:
        return _kept(self.fields, field.split(".")) and not _dropped(self.omit, field.split("."))

    def apply(self, document: Any) -> Any:
        kept = _keep(document, self.fields) if self.fields else document
        return _drop(kept, self.omit) if self.omit else kept


def read(kind: str, given: QueryDict) -> Selection:
    """What a request asks for. Raises Problem for names that documents of the kind do not have."""
    taken = takes(kind)
    expand = expansion.tree(kind, taken.expand.read(given))
    names = _expanded(kind, expand)
    fields = _tree(taken.fields.read(given), names, "fields")
    omit = _tree(taken.omit.read(given), names, "omit")
    more = frozenset(taken.include.read(given))
    asked = more | ((fields.keys() | expansion.properties(expand)) & set(left_out(kind)))
    return Selection(fields, omit, asked, expand)


@cache
def left_out(kind: str) -> tuple[str, ...]:
    """What list items leave out of documents."""
    item, document = SHAPES[kind]
    return tuple(name for name in names_of(document) if name not in names_of(item))


@cache
def names_of(shape: type[serializers.Serializer]) -> Tree:
    """The names of an answer's shape, each with those below it."""
    return {name: _below(field) for name, field in shape().fields.items()}


@cache
def paths(kind: str) -> list[str]:
    """Every dotted name of a kind's documents."""
    return list(_paths(names_of(SHAPES[kind][1])))


def _paths(names: Tree, before: str = "") -> Iterator[str]:
    for name, below in names.items():
        yield f"{before}{name}"
        # A heading holds headings: once is enough to tell.
        yield from _paths({} if below is names else below, f"{before}{name}.")


class _Anything(dict[str, Any]):
    """The names in an object that another standard defines, or whose names are data: whatever is asked for."""

    def __contains__(self, name: object) -> bool:
        return name != ""

    def __missing__(self, name: str) -> Tree:
        return self


ANYTHING = _Anything()


def _below(field: Any) -> Tree:
    if isinstance(field, serializers.ListSerializer | serializers.ListField):
        return _below(field.child)
    if isinstance(field, Heading):
        return _holding_itself({name: {} for name in Heading.NAMES}, "children")
    if isinstance(field, serializers.DictField | serializers.JSONField):
        return ANYTHING
    return names_of(type(field)) if isinstance(field, serializers.Serializer) else {}


def _holding_itself(names: Tree, name: str) -> Tree:
    names[name] = names
    return names


def _expanded(kind: str, expand: expansion.Tree) -> Tree:
    """The names of a document, with those of the documents that stand in it."""
    names = dict(names_of(SHAPES[kind][1]))
    for name, below in expand.items():
        step = expansion.STEPS[kind][name]
        _put(names, step.path, _expanded(step.kind, below))
    return names


def _put(names: Tree, path: tuple[str, ...], more: Tree) -> None:
    first, *rest = path
    names[first] = dict(names[first])
    if rest:
        _put(names[first], tuple(rest), more)
    else:
        names[first] |= more


def _tree(paths: Iterable[str], names: Tree, parameter: str) -> Tree:
    found: Tree = {}
    for path in paths:
        below, known = found, names
        before = ""
        for word in path.split("."):
            if word not in known:
                raise _unknown(parameter, path, [f"{before}{name}" for name in known])
            # An empty tree is "all of it": `authors` is more than `authors.name`.
            below, known, before = below.setdefault(word, {}), known[word], f"{before}{word}."
    return _simple(found, set(paths))


def _simple(found: Tree, whole: Collection[str], before: str = "") -> Tree:
    """Without what lies below a name that is asked for itself."""
    return {
        name: {} if f"{before}{name}" in whole else _simple(below, whole, f"{before}{name}.")
        for name, below in found.items()
    }


def _unknown(parameter: str, path: str, allowed: list[str]) -> Problem:
    error = parameters.unknown_value(parameter, path, allowed, detail=f"There is no field “{path[:100]}” here.")
    return Problem("invalid_parameter", error["detail"], errors=[error])


def _keep(value: Any, tree: Tree) -> Any:
    if not tree:
        return value
    if isinstance(value, list):
        return [_keep(one, tree) for one in value]
    if not isinstance(value, dict):
        return value
    always = ALWAYS if "kind" in value else ()
    return {name: _keep(one, tree.get(name, {})) for name, one in value.items() if name in tree or name in always}


def _drop(value: Any, tree: Tree) -> Any:
    if isinstance(value, list):
        return [_drop(one, tree) for one in value]
    if not isinstance(value, dict):
        return value
    always = ALWAYS if "kind" in value else ()
    gone = {name for name, below in tree.items() if not below and name not in always}
    return {name: _drop(one, tree[name]) if tree.get(name) else one for name, one in value.items() if name not in gone}


def _kept(fields: Tree, path: list[str]) -> bool:
    for word in path:
        if not fields:
            return True
        if word not in fields:
            return False
        fields = fields[word]
    return True


def _dropped(omit: Tree, path: list[str]) -> bool:
    for word in path:
        if word not in omit:
            return False
        omit = omit[word]
        if not omit:
            return True
    return False
