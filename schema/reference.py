"""The tables of the documentation that list what `openapi.yaml` has. `python -m schema.reference` writes them anew.

A document marks a place by `<!-- NAME: … -->` and `<!-- end -->`; what stands between is replaced.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (ROOT / "docs/api.md", ROOT / "docs/filters.md", ROOT / "docs/managing.md")
PLACE = re.compile(r"(?P<begin><!-- (?P<name>[a-z ]+): written by [^>]*-->\n).*?(?P<end><!-- end -->)", re.DOTALL)

KINDS = ("posts", "authors", "events", "quotes", "references", "tags")
Schema = dict[str, Any]


def written(text: str, document: Schema) -> str:
    """A document of `docs/` with its tables as the OpenAPI document has them now."""
    return PLACE.sub(lambda found: f"{found['begin']}\n{_table(found['name'], document)}\n{found['end']}", text)


def _table(name: str, document: Schema) -> str:
    table, _, about = name.partition(" of ")
    return TABLES[table](document, about)


def _rows(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def addresses(document: Schema, about: str) -> str:
    """Those that are public, which are all read; or those of the management API."""
    managed = about == "management"
    rows = [
        (
            f"`{method.upper()} {path}`" if managed else f"`{path}`",
            operation["summary"],
            f"`{operation['operationId']}`",
        )
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        if ("security" in operation) == managed
    ]
    return _rows(("address", "what", "operation"), rows)


def way(document: Schema, about: str) -> str:
    """The steps of a working copy on its way to the public, and who may take them."""
    rows = [
        (
            f"`{one['name']}`",
            ", ".join(f"`{stage}`" for stage in one["stages"]) or "any",
            f"`{one['stage_after']}`" if one["stage_after"] else "",
            one["only_if"],
            ", ".join(one["who"]),
        )
        for one in document["x-workflow"]
    ]
    return _rows(("step", "at the stages", "stage after it", "only if", "who"), rows)


def headers(document: Schema, about: str) -> str:
    rows = [(f"`{name}`", header["description"]) for name, header in document["components"]["headers"].items()]
    return _rows(("header of an answer", "what it says"), rows)


def shared(document: Schema, about: str) -> str:
    """The parameters that every list takes alike."""
    return _parameters([one for one in _taken(document, "posts") if one["name"] in _shared(document)])


def filters(document: Schema, about: str) -> str:
    """What one list takes besides."""
    return _parameters([one for one in _taken(document, about) if one["name"] not in _shared(document)])


def choices(document: Schema, about: str) -> str:
    """What the shared parameters may name on each list."""
    rows = []
    for kind in KINDS:
        by_name = {one["name"]: one["schema"] for one in _taken(document, kind)}
        orders = [value for value in by_name["ordering"]["enum"] if not value.startswith("-")]
        include = by_name["include"]["items"]["enum"]
        expand = starts(by_name["expand"])
        default = by_name["ordering"]["default"]
        rows.append((f"`{kind}`", f"{_listed(orders)} (default `{default}`)", _listed(expand), _listed(include)))
    return _rows(("list", "`ordering`", "`expand`", "`include`"), rows)


TABLES: dict[str, Callable[[Schema, str], str]] = {
    "addresses": addresses,
    "way": way,
    "headers": headers,
    "shared": shared,
    "filters": filters,
    "choices": choices,
}


def _taken(document: Schema, kind: str) -> list[Schema]:
    return [one for one in document["paths"][f"/api/v1/{kind}/"]["get"]["parameters"] if one["in"] == "query"]


def _shared(document: Schema) -> set[str]:
    return set.intersection(*({one["name"] for one in _taken(document, kind)} for kind in KINDS))


def _parameters(listed: list[Schema]) -> str:
    rows = [(f"`{one['name']}`", _type(one["schema"]), one["description"]) for one in listed]
    return _rows(("parameter", "takes", "meaning"), rows)


def _type(schema: Schema) -> str:
    if schema.get("type") == "array":
        return f"many: {_type(schema['items'])}"
    values = schema.get("enum")
    if values and len(values) <= MOST_SHOWN:
        return _listed(values)
    if values:
        return f"{_listed(values[:MOST_SHOWN])} … ({len(values)} values; the index lists them)"
    if "anyOf" in schema:
        return "an instant or a date"
    if schema["type"] == "integer":
        return _number(schema)
    return "`true`, `false`" if schema["type"] == "boolean" else "text"


def _number(schema: Schema) -> str:
    """With its range where that is narrow, and what stands in for it."""
    bounds = f", {schema['minimum']} to {schema['maximum']}" if schema.get("maximum", 9999) < 9999 else ""
    return f"a number{bounds}" + (f" (default {schema['default']})" if "default" in schema else "")


def starts(schema: Schema) -> list[str]:
    """What dotted names begin with, as the pattern of their parameter lists it."""
    pattern: str = schema["items"]["pattern"]
    return pattern.partition(")")[0].removeprefix("^(").replace("\\", "").split("|")


MOST_SHOWN = 12


def _listed(values: list[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def main() -> None:
    document = yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8"))
    for path in DOCUMENTS:
        path.write_text(written(path.read_text(encoding="utf-8"), document), encoding="utf-8")


if __name__ == "__main__":
    main()
