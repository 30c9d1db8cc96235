"""What the documentation lists is what there is: tables are written from openapi.yaml, and costs are counted."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from content.commands.previewing import open_preview
from content.models.item import Item
from content.permissions import SYSTEM
from schema.reference import DOCUMENTS, written
from tests.asking import queries_of
from tests.conformance import document
from tests.docs.console import ROOT
from tests.filling import publish_site
from tests.making import change, publish, published

MANAGED = "/api/v1/manage/"
API = (ROOT / "docs/api.md").read_text(encoding="utf-8")
FILTERS = (ROOT / "docs/filters.md").read_text(encoding="utf-8")
COST = re.compile(r"^\| `((?:/api/v1/|[a-z]+/)[^`]*)` \| (\d) \|$", re.MULTILINE)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_tables_are_those_of_the_openapi_document(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert written(text, document()) == text, "run `make openapi`"


def test_every_parameter_of_every_list_is_in_the_page_of_filters() -> None:
    for kind in ("posts", "authors", "events", "quotes", "references", "tags"):
        section = FILTERS.partition(f"## {kind.capitalize()}\n")[2].partition("\n## ")[0]
        shared = FILTERS.partition("## On every list\n")[2].partition("\n## ")[0]
        taken = document()["paths"][f"/api/v1/{kind}/"]["get"]["parameters"]
        names = [one["name"] for one in taken if one["in"] == "query"]
        assert [name for name in names if f"| `{name}` |" not in section + shared] == []


def test_every_header_and_address_is_in_the_guide() -> None:
    public = {path: one for path, one in document()["paths"].items() if not path.startswith(MANAGED)}
    named = [*document()["components"]["headers"], *public]
    assert [name for name in named if f"| `{name}` |" not in API] == []
    operations = [operation for methods in public.values() for operation in methods.values()]
    sent = {one["name"] for operation in operations for one in operation["parameters"] if one["in"] == "header"}
    assert {
        name for name in sent if f"`{name}`" not in API.partition("Of your headers")[2].partition("\n\n")[0]
    } == set()


def test_every_address_has_its_cost_in_the_guide() -> None:
    told = [path.partition("?")[0].removeprefix("/api/v1/") for path, _ in COST.findall(API)]
    public = [path for path in document()["paths"] if not path.startswith(MANAGED)]
    patterns = {path: re.sub(r"\{[^}]+\}", "[^/]+", path.removeprefix("/api/v1/")) for path in public}
    assert [path for path, one in patterns.items() if not any(re.fullmatch(one, path) for path in told)] == []


def test_request_costs_what_the_guide_says(one_connection: None) -> None:
    told = {path: int(statements) for path, statements in COST.findall(API)}
    assert len(told) > 14
    items = publish_site()
    published("post", tags=["bread-tag"], image="bread-image", event="bread-event")
    assert counted(told, items) == told
    again(items)
    assert counted(told, items) == told


def counted(told: dict[str, int], items: dict[str, Item]) -> dict[str, int]:
    """A kind in braces is the id of the site's item."""
    named = {kind: str(item.pk) for kind, item in items.items()} | {"now": f"{timezone.now():%Y-%m-%dT%H:%M:%S.%fZ}"}
    named["token"] = open_preview(items=[items["post"]], actor=SYSTEM, expires_in=timedelta(days=1)).token
    return {path: len(queries_of(path.format_map(named))) for path in told}


def again(items: dict[str, Item]) -> None:
    """A second edition of everything, and a second site."""
    change(items["tag"], description="Changed")
    publish(*items.values())
    publish_site("soup")
