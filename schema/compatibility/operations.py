"""Two documents compared: paths, operations, what they ask and what they answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from schema.compatibility.kinds import Difference, Kind
from schema.compatibility.shapes import Schema, component, same
from schema.compatibility.values import Comparison, Found

METHODS = ("get", "head", "options", "post", "put", "patch", "delete", "trace")
JSON = ("application/json", "application/problem+json")
# How parameters are written when the document does not say (OpenAPI 3.1, 4.8.12.2).
STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def differences(old: Schema, new: Schema) -> list[Difference]:
    """By place. What is different inside of a component is told once (Difference). Raises KeyError for a reference to
    nothing.
    """
    found = [*_servers(old, new), *_components(old, new), *_paths(old, new), *_webhooks(old, new)]
    told: dict[tuple[Kind, str, str], list[str]] = {}
    for one in found:
        told.setdefault((one.kind, one.anchor, one.detail), []).append(one.where)
    return sorted(
        Difference(min(places), kind, detail, len(set(places)) - 1) for (kind, _, detail), places in told.items()
    )


def _paths(old: Schema, new: Schema) -> Iterator[Found]:
    """Paths are the same when they match the same addresses, whatever their parameters are called."""
    before, after = _by_address(old), _by_address(new)
    for address, path in before.items():
        if address not in after:
            yield _at(path, Kind.PATH_REMOVED, "there is no such path any more")
            continue
        yield from _operations(old, new, old["paths"][path], new["paths"][after[address]], path)
    for address, path in after.items():
        if address not in before:
            yield _at(path, Kind.PATH_ADDED, "it is new")


def _by_address(document: Schema) -> dict[str, str]:
    return {re.sub(r"\{[^}]*\}", "{}", path): path for path in document.get("paths", {})}


def _webhooks(old: Schema, new: Schema) -> Iterator[Found]:
    """What they send is an answer that nobody asked for."""
    before, after = old.get("webhooks", {}), new.get("webhooks", {})
    for name, methods in before.items():
        if name not in after:
            yield _at(f"webhook {name}", Kind.PATH_REMOVED, "it is not sent any more")
            continue
        for method in [method for method in methods if method in METHODS]:
            head = f"webhook {name}"
            if method in after[name]:
                yield from Operation(old, new, methods, after[name], method, head).compare_sent()
            else:
                yield _at(head, Kind.OPERATION_REMOVED, f"it is not sent by {method.upper()} any more")
    for name in [name for name in after if name not in before]:
        yield _at(f"webhook {name}", Kind.PATH_ADDED, "it is new")


def _operations(old: Schema, new: Schema, before: Schema, after: Schema, path: str) -> Iterator[Found]:
    for method in METHODS:
        head = f"{method.upper()} {path}"
        if method in before and method in after:
            yield from Operation(old, new, before, after, method, head).compare()
        elif method in before:
            yield _at(head, Kind.OPERATION_REMOVED, "there is no such operation any more")
        elif method in after:
            yield _at(head, Kind.OPERATION_ADDED, "it is new")


def _servers(old: Schema, new: Schema) -> Iterator[Found]:
    before, after = ([one["url"] for one in document.get("servers", ())] for document in (old, new))
    if gone := [url for url in before if url not in after]:
        yield _at("servers", Kind.SERVERS_CHANGED, f"{gone} became {after}")


def _components(old: Schema, new: Schema) -> Iterator[Found]:
    """Their names only: what is in them is compared where it is used."""
    before, after = (document.get("components", {}).get("schemas", {}) for document in (old, new))
    added = [name for name in after if name not in before]
    for name in [name for name in before if name not in after]:
        there = next((other for other in added if same(old, before[name], new, after[other])), None)
        if there:
            yield _at(f"schema {name}", Kind.COMPONENT_RENAMED, f"it is called {there} now")
        else:
            yield _at(f"schema {name}", Kind.COMPONENT_REMOVED, "there is no such schema any more")


def _at(where: str, kind: Kind, detail: str) -> Found:
    return Found(kind, where, where, detail)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of both documents; `before` and `after` are the path items that it is in."""

    old: Schema
    new: Schema
    before: Schema
    after: Schema
    method: str
    head: str

    def compare(self) -> Iterator[Found]:
        one, other = self.before[self.method], self.after[self.method]
        yield from self._names(one, other)
        if _is_open(self.old, one) and not _is_open(self.new, other):
            yield _at(self.head, Kind.CREDENTIALS_REQUIRED, "it was answered without credentials")
        yield from self._parameters()
        yield from self._body(one.get("requestBody"), other.get("requestBody"))
        yield from self._answers(one["responses"], other["responses"])

    def compare_sent(self) -> Iterator[Found]:
        one, other = self.before[self.method], self.after[self.method]
        yield from self._names(one, other)
        before, after = self._bodies(one.get("requestBody"), other.get("requestBody"))
        yield from self._content(self.head, before, after, asked=False)

    def _names(self, one: Schema, other: Schema) -> Iterator[Found]:
        for name, kind in (("operationId", Kind.OPERATION_ID_CHANGED), ("tags", Kind.OPERATION_TAG_CHANGED)):
            if one.get(name) != other.get(name):
                yield _at(self.head, kind, f"{one.get(name)} became {other.get(name)}")
        if other.get("deprecated") and not one.get("deprecated"):
            yield _at(self.head, Kind.DEPRECATED, "it is deprecated now")

    # --- What is asked -----------------------------------------------------------------------------------------

    def _parameters(self) -> Iterator[Found]:
        before = _parameters(self.old, self.before, self.method)
        after = _parameters(self.new, self.after, self.method)
        gone = [key for key in before if key not in after]
        added = [key for key in after if key not in before]
        for key in gone:
            there = next((one for one in added if one[0] == key[0] and self._is_renamed(before[key], after[one])), None)
            if there:
                added.remove(there)
                yield _at(self._parameter(key), Kind.PARAMETER_RENAMED, f"it is called {there[1]} now")
            else:
                yield _at(self._parameter(key), Kind.PARAMETER_REMOVED, "it is not there any more")
        for key in added:
            needed = after[key].get("required")
            kind = Kind.REQUIRED_PARAMETER_ADDED if needed else Kind.OPTIONAL_PARAMETER_ADDED
            yield _at(self._parameter(key), kind, "it is new")
        for key in before:
            if key in after:
                yield from self._compare_parameters(self._parameter(key), before[key], after[key])

    def _parameter(self, key: tuple[str, str]) -> str:
        place, name = key
        return f"{self.head} · {'' if place == 'query' else f'{place} '}parameter {name}"

    def _is_renamed(self, one: Schema, other: Schema) -> bool:
        """Of the same schema, and required alike: a required one beside one that goes is no rename."""
        alike = bool(one.get("required")) == bool(other.get("required"))
        return alike and same(self.old, _schema_of(one), self.new, _schema_of(other))

    def _compare_parameters(self, head: str, one: Schema, other: Schema) -> Iterator[Found]:
        comparison = self._comparison(head, asked=True)
        yield from comparison.requirement(bool(one.get("required")), bool(other.get("required")))
        if _written(one) != _written(other):
            yield _at(head, Kind.PARAMETER_STYLE_CHANGED, f"{_written(one)} became {_written(other)}")
        if one.get("allowEmptyValue") and not other.get("allowEmptyValue"):
            yield _at(head, Kind.PARAMETER_NARROWED, "it cannot be empty any more")
        if other.get("deprecated") and not one.get("deprecated"):
            yield _at(head, Kind.DEPRECATED, "it is deprecated now")
        yield from comparison.compare(_schema_of(one), _schema_of(other))

    def _body(self, one: Schema | None, other: Schema | None) -> Iterator[Found]:
        head = f"{self.head} · body"
        before, after = self._bodies(one, other)
        if before and not after:
            yield _at(head, Kind.PARAMETER_REMOVED, "no body is taken any more")
        elif after.get("required") and not before.get("required"):
            kind = Kind.PARAMETER_BECAME_REQUIRED if before else Kind.REQUIRED_PARAMETER_ADDED
            yield _at(head, kind, "a body is needed now")
        elif before and after:
            yield from self._content(head, before, after, asked=True)

    def _bodies(self, one: Schema | None, other: Schema | None) -> tuple[Schema, Schema]:
        """Empty for none."""
        return component(self.old, one or {})[0], component(self.new, other or {})[0]

    # --- What is answered --------------------------------------------------------------------------------------

    def _answers(self, before: Schema, after: Schema) -> Iterator[Found]:
        added = [status for status in after if status not in before]
        for status, answer in before.items():
            head = f"{self.head} · {status}"
            if (there := _described(status, after)) is not None:
                yield from self._answer(head, answer, there)
            elif other := next((one for one in added if one[0] == status[0]), None):
                added.remove(other)
                yield _at(head, Kind.STATUS_CHANGED, f"it became {other}")
            else:
                yield _at(head, Kind.STATUS_REMOVED, "it is not described any more")
        for status in added:
            head = f"{self.head} · {status}"
            yield _at(head, Kind.STATUS_ADDED, "it is new")
            if (there := _described(status, before)) is not None:
                yield from self._answer(head, there, after[status])

    def _answer(self, head: str, one: Schema, other: Schema) -> Iterator[Found]:
        before, after = component(self.old, one)[0], component(self.new, other)[0]
        yield from self._headers(head, before.get("headers", {}), after.get("headers", {}))
        yield from self._content(head, before, after, asked=False)

    def _headers(self, head: str, before: Schema, after: Schema) -> Iterator[Found]:
        for name in before:
            place = f"{head} · header {name}"
            if name not in after:
                yield _at(place, Kind.HEADER_REMOVED, "it is not described any more")
                continue
            one, other = component(self.old, before[name])[0], component(self.new, after[name])[0]
            comparison = self._comparison(place)
            yield from comparison.requirement(bool(one.get("required")), bool(other.get("required")))
            yield from comparison.compare(_schema_of(one), _schema_of(other))
        for name in [name for name in after if name not in before]:
            yield _at(f"{head} · header {name}", Kind.HEADER_ADDED, "it is new")

    def _content(self, head: str, before: Schema, after: Schema, *, asked: bool) -> Iterator[Found]:
        olds, news = before.get("content", {}), after.get("content", {})
        for name in olds:
            place = head if name in JSON else f"{head} · {name}"
            if name in news:
                yield from self._comparison(place, asked=asked).compare(_schema_of(olds[name]), _schema_of(news[name]))
            else:
                yield _at(place, Kind.MEDIA_TYPE_REMOVED, f"there is no {name} any more")
        for name in [name for name in news if name not in olds]:
            yield _at(f"{head} · {name}", Kind.MEDIA_TYPE_ADDED, "it is new")

    def _comparison(self, head: str, *, asked: bool = False) -> Comparison:
        return Comparison(self.old, self.new, head, asked=asked, anchor=head)


def _parameters(document: Schema, path: Schema, method: str) -> dict[tuple[str, str], Schema]:
    """By where they are and by name. Headers' names are alike in capitals and small letters."""
    given = [*path.get("parameters", ()), *path[method].get("parameters", ())]
    found = [component(document, one)[0] for one in given]
    return {(one["in"], one["name"].lower() if one["in"] == "header" else one["name"]): one for one in found}


def _schema_of(found: Schema) -> Schema:
    """Of a parameter, a header or a media type; a parameter may have a media type around its schema."""
    around: Any = next(iter(found.get("content", {}).values()), found)
    schema: Schema = around.get("schema", {})
    return schema


def _written(parameter: Schema) -> str:
    style = parameter.get("style", STYLES[parameter["in"]])
    explode = parameter.get("explode", style == "form")
    return f"{style}, {'exploded' if explode else 'not exploded'}"


def _described(status: str, answers: Schema) -> Schema | None:
    """Errors may be answered as `4XX` or `default` says."""
    around = answers.get(f"{status[0]}XX", answers.get("default")) if status[0] in "45" else None
    found: Schema | None = answers.get(status, around)
    return found


def _is_open(document: Schema, operation: Schema) -> bool:
    """Whether it is answered without credentials."""
    asked = operation.get("security", document.get("security", []))
    return not asked or {} in asked
