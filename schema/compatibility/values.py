"""Two schemas compared, for one direction: of what is asked clients may send all that they could, of what is answered
they meet nothing that they did not know.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from schema.compatibility.kinds import Kind
from schema.compatibility.shapes import Schema, Shape, component, same, shape

LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
# What is compared by itself. Any other keyword, known or not, is a form of the value.
APART = {*LOWER, *UPPER, "default", "discriminator", "items", "additionalProperties", "readOnly", "writeOnly"}
ALTERNATIVES = re.compile(r"\^\(([^()]+)\)(.*)\Z")


@dataclass(frozen=True, slots=True)
class Found:
    """A difference at a place. `anchor` is the nearest component and the path inside of it, alike for all its uses."""

    kind: Kind
    where: str
    anchor: str
    detail: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Of the schemas at one place. `head` is the operation and the part of it, `path` the way into the value."""

    old: Schema
    new: Schema
    head: str
    asked: bool = False
    path: str = ""
    anchor: str = ""
    inside: frozenset[tuple[str | None, str | None]] = field(default_factory=frozenset)

    def compare(self, old: Schema, new: Schema) -> Iterator[Found]:
        before, after = shape(self.old, old), shape(self.new, new)
        pair = (before.name, after.name)
        if pair in self.inside:
            return
        inner = self
        if before.name or after.name:
            inner = replace(self, anchor=before.name or self.anchor, inside=self.inside | {pair})
        yield from inner.shapes(before, after)

    def shapes(self, before: Shape, after: Shape) -> Iterator[Found]:
        yield from self._null(before, after)
        if after.deprecated and not before.deprecated:
            yield self.found(Kind.DEPRECATED, "it is deprecated now")
        if bool(before.branches) != bool(after.branches):
            yield from self._branches(before.branches or (before.alone,), after.branches or (after.alone,))
        else:
            yield from self._keywords(before, after)

    def _keywords(self, before: Shape, after: Shape) -> Iterator[Found]:
        yield from self._types(before, after)
        yield from self._values(before, after)
        yield from self._limits(before, after)
        yield from self._forms(before, after)
        yield from self._default(before, after)
        yield from self._discriminator(before, after)
        yield from self._properties(before, after)
        yield from self._branches(before.branches, after.branches)
        for name, step in (("items", "[]"), ("additionalProperties", ".*")):
            one, other = before.rest.get(name), after.rest.get(name)
            if isinstance(one, dict) or isinstance(other, dict):
                yield from self.into(step).compare(_schema(one), _schema(other))

    # --- What each keyword means -------------------------------------------------------------------------------

    def _types(self, before: Shape, after: Shape) -> Iterator[Found]:
        narrow, wide = (before, after) if self.asked else (after, before)
        if not _covers(narrow.types, wide.types):
            kind = Kind.PARAMETER_TYPE_CHANGED if self.asked else Kind.FIELD_TYPE_CHANGED
            yield self.found(kind, f"{_said(before.types)} became {_said(after.types)}")
        elif before.types != after.types:
            yield self._weaker(f"{_said(before.types)} became {_said(after.types)}")

    def _null(self, before: Shape, after: Shape) -> Iterator[Found]:
        if before.nullable != after.nullable:
            detail = "null is possible now" if after.nullable else "it is never null any more"
            if after.nullable == self.asked:
                yield self._weaker(detail)
            else:
                yield self.found(Kind.PARAMETER_NARROWED if self.asked else Kind.FIELD_BECAME_NULLABLE, detail)

    def _values(self, before: Shape, after: Shape) -> Iterator[Found]:
        if self.asked:
            yield from self._asked_values(before, after)
            return
        old, new = (before.values or before.open_values), (after.values or after.open_values)
        if before.open_values is not None and new is None:
            new = ()
        if old is not None and new is not None:
            for value in [value for value in old if value not in new]:
                problem = self.anchor == "Problem.code"
                kind = Kind.PROBLEM_CODE_REMOVED if problem else Kind.ENUM_VALUE_REMOVED
                yield self.found(kind, f"{value!r} is no value any more")
            kind = Kind.OPEN_ENUM_VALUE_ADDED if before.values is None else Kind.ENUM_VALUE_ADDED_TO_CLOSED_ENUM
            for value in [value for value in new if value not in old]:
                yield self.found(kind, f"{value!r} is new")
        if before.values is not None and after.values is None:
            yield self.found(Kind.ENUM_VALUE_ADDED_TO_CLOSED_ENUM, "the list of values is not closed any more")
        elif before.values is None and after.values is not None:
            yield self._weaker("the list of values is closed now")
        elif old is None and new is not None:
            yield self._weaker(f"{[*new]!r} are the values that are known now")

    def _asked_values(self, before: Shape, after: Shape) -> Iterator[Found]:
        if after.values is not None:
            gone = [value for value in before.values or () if value not in after.values]
            if gone or before.values is None:
                taken = f"{gone!r} are not taken any more" if gone else f"only {[*after.values]!r} are taken now"
                yield self.found(Kind.ENUM_NARROWED, taken)
        if before.values is not None:
            new = [value for value in after.values or () if value not in before.values]
            if new or after.values is None:
                yield self._weaker(f"{new!r} are new" if new else "any value is taken now")

    def _limits(self, before: Shape, after: Shape) -> Iterator[Found]:
        for name in (*LOWER, *UPPER):
            old, new = before.rest.get(name), after.rest.get(name)
            if old == new:
                continue
            detail = f"{name} {_said(old)} became {_said(new)}"
            if _is_narrower(name, old, new) == self.asked:
                yield self.found(Kind.PARAMETER_NARROWED if self.asked else Kind.FIELD_RANGE_WIDENED, detail)
            else:
                yield self._weaker(detail)

    def _forms(self, before: Shape, after: Shape) -> Iterator[Found]:
        """A form that answers get is a break as well: generated clients would parse what they took for text."""
        for name in [name for name in {**before.rest, **after.rest} if name not in APART and not name.startswith("x-")]:
            old, new = before.rest.get(name), after.rest.get(name)
            if old == new:
                continue
            detail = f"{name} {_said(old)} became {_said(new)}"
            if self.asked and (known := _alternatives(old, new)):
                yield from self._asked_values(*(replace(before, values=values) for values in known))
            elif self.asked and new is None:
                yield self._weaker(detail)
            elif self.asked and old is None:
                yield self.found(Kind.PARAMETER_NARROWED, detail)
            else:
                yield self.found(Kind.FORMAT_CHANGED, detail)

    def _default(self, before: Shape, after: Shape) -> Iterator[Found]:
        old, new = before.rest.get("default"), after.rest.get("default")
        if self.asked and old != new:
            kind = Kind.DEFAULT_ADDED if "default" not in before.rest else Kind.DEFAULT_CHANGED
            yield self.found(kind, f"{_said(old)} became {_said(new)}")

    def _discriminator(self, before: Shape, after: Shape) -> Iterator[Found]:
        """Generated clients tell alternatives apart by it."""
        old, new = before.rest.get("discriminator", {}), after.rest.get("discriminator", {})
        lost = [name for name, there in old.get("mapping", {}).items() if new.get("mapping", {}).get(name) != there]
        if old and (lost or old["propertyName"] != new.get("propertyName")):
            kind = Kind.PARAMETER_TYPE_CHANGED if self.asked else Kind.FIELD_TYPE_CHANGED
            yield self.found(kind, f"alternatives are told apart by {_said(new.get('propertyName'))}, {lost!r} lost")

    def _properties(self, before: Shape, after: Shape) -> Iterator[Found]:
        for name, schema in before.properties.items():
            inner = self.into(f".{name}")
            if name in after.properties:
                yield from inner.requirement(name in before.required, name in after.required)
                yield from inner.compare(schema, after.properties[name])
            else:
                kind = Kind.PARAMETER_REMOVED if self.asked else Kind.FIELD_REMOVED
                yield inner.found(kind, "it is not there any more")
        for name in [name for name in after.properties if name not in before.properties]:
            needed = name in after.required
            asked = Kind.REQUIRED_PARAMETER_ADDED if needed else Kind.OPTIONAL_PARAMETER_ADDED
            yield self.into(f".{name}").found(asked if self.asked else Kind.FIELD_ADDED, "it is new")

    def requirement(self, before: bool, after: bool) -> Iterator[Found]:
        if before == after:
            return
        detail = "it has to be there now" if after else "it may be missing now"
        if not self.asked:
            yield self._weaker(detail) if after else self.found(Kind.FIELD_BECAME_OPTIONAL, detail)
        else:
            kind = Kind.PARAMETER_BECAME_REQUIRED if after else Kind.PARAMETER_BECAME_OPTIONAL
            yield self.found(kind, detail)

    def _branches(self, before: Iterable[Schema], after: Iterable[Schema]) -> Iterator[Found]:
        """Alternatives: the same ones first, then those of the same name, the rest one after the other."""
        olds, news = list(before), list(after)
        pairs = _take_pairs(olds, news, lambda one, other: same(self.old, one, self.new, other))
        pairs += _take_pairs(olds, news, lambda one, other: "$ref" in one and one.get("$ref") == other.get("$ref"))
        if len(olds) == len(news):
            pairs, olds, news = [*pairs, *zip(olds, news, strict=True)], [], []
        for one, other in pairs:
            yield from self.compare(one, other)
        for gone in olds:
            detail = f"{_name(self.old, gone)} is no alternative any more"
            yield self.found(Kind.PARAMETER_TYPE_CHANGED, detail) if self.asked else self._weaker(detail)
        for added in news:
            detail = f"{_name(self.new, added)} is a new alternative"
            yield self._weaker(detail) if self.asked else self.found(Kind.FIELD_TYPE_CHANGED, detail)

    # --- Places ------------------------------------------------------------------------------------------------

    def into(self, step: str) -> "Comparison":
        return replace(self, path=self.path + step, anchor=self.anchor + step)

    def found(self, kind: Kind, detail: str) -> Found:
        path = self.path.removeprefix(".")
        where = self.head if not path else f"{self.head}{'' if path.startswith('[') else ' · '}{path}"
        return Found(kind, where, self.anchor, detail)

    def _weaker(self, detail: str) -> Found:
        """More is taken, or less is answered, than was said."""
        return self.found(Kind.PARAMETER_VALUES_ADDED if self.asked else Kind.ANSWER_NARROWED, detail)


def _covers(narrow: frozenset[str] | None, wide: frozenset[str] | None) -> bool:
    """Whether every value of the narrow types is one of the wide ones."""
    if wide is None or narrow is None:
        return wide is None
    return all(one in wide or (one == "integer" and "number" in wide) for one in narrow)


def _alternatives(old: Any, new: Any) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Of patterns `^(title|authors)…` that differ in nothing else: such a list grows with the fields that there are."""
    one, other = ALTERNATIVES.match(str(old)), ALTERNATIVES.match(str(new))
    if not one or not other or one[2] != other[2]:
        return None
    return tuple(one[1].split("|")), tuple(other[1].split("|"))


def _is_narrower(name: str, old: Any, new: Any) -> bool:
    if old is None or new is None:
        return old is None
    return bool(new > old) if name in LOWER else bool(new < old)


def _take_pairs(
    olds: list[Schema], news: list[Schema], alike: Callable[[Schema, Schema], bool]
) -> list[tuple[Schema, Schema]]:
    """The pairs that are alike, taken out of both lists."""
    pairs = []
    for one in list(olds):
        other = next((other for other in news if alike(one, other)), None)
        if other is not None:
            olds.remove(one)
            news.remove(other)
            pairs.append((one, other))
    return pairs


def _schema(value: Any) -> Schema:
    """`true` and absence mean any value; `false` is left to the properties."""
    return value if isinstance(value, dict) else {}


def _name(document: Schema, schema: Schema) -> str:
    found, name = component(document, schema)
    return name or str(found.get("title") or found.get("format") or found.get("type") or found)


def _said(value: Any) -> str:
    if isinstance(value, frozenset):
        return " or ".join(sorted(value)) or "nothing"
    return "none" if value is None else str(value)
