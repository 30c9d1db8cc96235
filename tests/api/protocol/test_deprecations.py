"""What is deprecated says so in answers and in the schema, from one table."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.http import HttpResponse
from drf_spectacular.generators import SchemaGenerator

from api.protocol import deprecations
from api.protocol.deprecations import Deprecation
from schema import prose
from tests import conformance
from tests.asking import Client
from tests.making import published

PARAMETER = Deprecation(
    operations=frozenset({"listPosts", "getPost"}),
    parameter="body_format",
    since=date(2026, 11, 1),
    sunset=date(2028, 1, 1),
    instead="Use another.",
    page="/docs/guides/bodies",
)
FIELD = Deprecation(
    operations=frozenset({"getPost"}), field="seo.title", since=date(2026, 10, 1), sunset=None, instead="Use the title."
)
OPERATION = Deprecation(
    operations=frozenset({"listTags"}), since=date(2026, 12, 1), sunset=date(2027, 6, 1), instead="Use facets."
)

LEFT_OUT = Deprecation(
    operations=frozenset({"listPosts"}), field="notes", since=date(2026, 9, 1), sunset=None, instead="Use the body."
)
FILTER = Deprecation(
    operations=frozenset({"listTags"}), parameter="parent", since=date(2026, 9, 1), sunset=None, instead="Use another."
)


@pytest.fixture
def table() -> Iterator[list[Deprecation]]:
    """The real table, for one test with entries of its own."""
    kept = deprecations.TABLE[:]
    deprecations.TABLE[:] = [PARAMETER, FIELD, OPERATION, LEFT_OUT, FILTER]
    with conformance.holding(SchemaGenerator().get_schema(request=None, public=True)):
        yield deprecations.TABLE
    deprecations.TABLE[:] = kept


def told(path: str, **headers: str) -> tuple[HttpResponse, list[str | None]]:
    response = Client().get(f"/api/v1/{path}", headers=headers)
    about = [one for one in response.get("Link", "").split(", ") if not DATED.search(one)]
    return response, [response.get("Deprecation"), response.get("Sunset"), ", ".join(about) or None]


# Of every document; not what is told here.
DATED = re.compile('^$|rel="(?:original|timegate|timemap)"')
LINK = '<https://api.example.org{}>; rel="deprecation"; type="text/html"'


def test_parameter_is_told_to_who_uses_it(table: Any, one_connection: None) -> None:
    published("post", slug="a")
    _, headers = told("posts/a/?body_format=markdown&fields=title")
    assert headers == ["@1793491200", "Sat, 01 Jan 2028 00:00:00 GMT", LINK.format("/docs/guides/bodies")]
    assert told("posts/a/?fields=title")[1] == [None, None, None]
    assert told("authors/?body_format=markdown")[1][:2] == [None, None]


def test_field_is_told_where_it_is_shown(table: Any, one_connection: None) -> None:
    published("post", slug="a")
    shown = ["@1790812800", None, LINK.format("/docs/guides/api")]
    paths = ["", "?fields=seo", "?fields=seo.title", "?omit=seo.image"]
    assert [told(f"posts/a/{query}")[1] for query in paths] == [shown] * 4
    hidden = ["?fields=title", "?fields=seo.image", "?omit=seo", "?omit=seo.title"]
    assert [told(f"posts/a/{query}")[1] for query in hidden] == [[None, None, None]] * 4


def test_field_that_lists_leave_out_is_told_where_it_is_included(table: Any, one_connection: None) -> None:
    published("post", slug="a")
    paths = [
        "posts/?include=notes",
        "posts/?fields=notes",
        "posts/",
        "posts/?include=body",
        "posts/?include=notes&omit=notes",
    ]
    assert [told(path)[1][0] for path in paths] == ["@1788220800", "@1788220800", None, None, None]


def test_operation_is_told_always_and_beside_other_links(table: Any, one_connection: None) -> None:
    published("tag", slug="a")
    response, headers = told("tags/")
    first = '<https://api.example.org/api/v1/tags/?page=1>; rel="first"'
    assert headers == [
        "@1796083200",
        "Tue, 01 Jun 2027 00:00:00 GMT",
        f"{first}, {LINK.format('/docs/guides/api')}",
    ]
    unchanged, again = told("tags/", If_None_Match=response["ETag"])
    assert (unchanged.status_code, again) == (304, headers)


def test_schema_marks_what_is_in_the_table(table: Any) -> None:
    document = SchemaGenerator().get_schema(request=None, public=True)
    paths, shapes = document["paths"], document["components"]["schemas"]
    seo = shapes["Seo"]["properties"]
    assert [name for name in seo if seo[name].get("deprecated")] == ["title"]
    tags, posts = paths["/api/v1/tags/"]["get"], paths["/api/v1/posts/"]["get"]
    assert tags["deprecated"] is True
    assert tags["description"].endswith("Use facets.")
    assert {"Deprecation", "Sunset", "Link"} <= tags["responses"]["200"]["headers"].keys()
    marked = {one["name"]: one["description"] for one in posts["parameters"] if one.get("deprecated")}
    assert marked == {"body_format": f"{prose.PARAMETERS['body_format']} Use another."}
    assert "deprecated" not in posts
    [parent] = [one for one in tags["parameters"] if one["name"] == "parent"]
    assert (parent["deprecated"], parent["description"].endswith("Use another.")) == (True, True)


def test_every_entry_of_the_table_is_about_something_that_is_there() -> None:
    paths = SchemaGenerator().get_schema(request=None, public=True)["paths"]
    known = {one["operationId"]: one for operations in paths.values() for one in operations.values()}
    for entry in deprecations.TABLE:
        assert entry.operations <= known.keys()
        names = [{one["name"] for one in known[id_]["parameters"]} for id_ in entry.operations]
        assert entry.parameter is None or all(entry.parameter in taken for taken in names)
        assert entry.sunset is None or entry.sunset > entry.since
