"""`/api/v1/facets/`: the values that a list can be filtered by, and how many items each finds."""

from copy import copy
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine

from api.v1.delivery.facets import FILTERSETS
from content.models.edition import Edition
from content.models.fields import new_id
from tests.asking import Get, error_of, queries_of
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, publish, published

# What is asked of the facets of each kind, and the list's filter that a value is given to.
COUNTED = [(kind, name) for kind in KINDS for name in FILTERSETS[kind].facets]


def counts(answer: Any, facet: str) -> dict[str, int]:
    return {one["value"]: one["count"] for one in answer.json()["facets"][facet]}


def test_facet_of_tags_counts_those_below_with_them(get: Get) -> None:
    published("tag", slug="food", name="Food")
    published("tag", slug="bread", name="Bread", parent="food")
    published("tag", slug="rye", name="Rye", parent="bread")
    for tags in (["rye"], ["bread", "rye"], ["food", "rye"], ["food"], []):
        published("post", tags=tags)
    answer = get("facets/?kind=post&facets=tag")
    assert counts(answer, "tag") == {"food": 4, "rye": 3, "bread": 3}
    assert [one["value"] for one in answer.json()["facets"]["tag"]] == ["food", "bread", "rye"]
    assert {tag: get(f"posts/?tag={tag}").json()["count"] for tag in ("food", "bread", "rye")} == counts(answer, "tag")


def test_facet_of_tags_counts_a_large_tree(get: Get) -> None:
    """More tags with others below them than SQLite takes selects in a union (500)."""
    published("tag", slug="food")
    lowest = published("tag", slug="rye", parent="food")
    published("post", tags=["rye"])
    edition = Edition.objects.get(item_id=lowest.pk)
    above = [_like(edition, f"above{number}", edition.parent_id) for number in range(501)]
    Edition.objects.bulk_create([*above, *(_like(edition, f"below-{one.slug}", one.item_id) for one in above)])
    answer = get("facets/?kind=post&facets=tag&page_size=1000")
    assert counts(answer, "tag") == {"food": 1, "rye": 1}


def _like(edition: Edition, slug: str, parent: Any) -> Edition:
    other = copy(edition)
    other.pk, other.item_id, other.change, other.slug, other.parent_id = new_id(), new_id(), None, slug, parent
    return other


@pytest.mark.parametrize(("kind", "facet"), COUNTED, ids=lambda value: value)
def test_facet_counts_what_the_list_counts(kind: str, facet: str, get: Get) -> None:
    publish_site("bread")
    publish_site("soup")
    found = counts(get(f"facets/?kind={kind}&facets={facet}"), facet)
    assert found
    assert {value: get(f"{kind}s/?{facet}={value}").json()["count"] for value in found} == found


def test_facet_holds_only_what_the_filters_leave(get: Get) -> None:
    published("tag", slug="rye")
    published("tag", slug="oats")
    published("post", tags=["rye"], language="nl")
    published("post", tags=["oats"])
    answer = get("facets/?kind=post&facets=tag,language&language=nl")
    assert (counts(answer, "tag"), counts(answer, "language")) == ({"rye": 1}, {"nl": 1})


def test_facet_value_has_a_label_and_a_card(get: Get) -> None:
    published("author", slug="mara", name="Mara Lind")
    published("post", authors=[{"name": "M. L.", "author": "mara"}], licence="CC-BY-SA-4.0")
    facets = get("facets/?kind=post&facets=author,licence,guest").json()["facets"]
    [mara], [licence], [guest] = facets["author"], facets["licence"], facets["guest"]
    assert (mara["value"], mara["label"], mara["count"]) == ("mara", "Mara Lind", 1)
    assert mara["item"]["api_url"] == "https://api.example.org/api/v1/authors/mara/"
    assert licence == {"value": "CC-BY-SA-4.0", "label": "CC BY-SA 4.0", "count": 1, "item": None}
    assert guest == {"value": "false", "label": "false", "count": 1, "item": None}


def test_facet_of_time_has_the_latest_first(get: Get) -> None:
    for year in (2024, 2025, 2026):
        with time_machine.travel(datetime(year, 3, 1, 12, tzinfo=UTC)):
            published("post")
    facets = get("facets/?kind=post&facets=year,month").json()["facets"]
    assert [one["value"] for one in facets["year"]] == ["2026", "2025", "2024"]
    assert [one["value"] for one in facets["month"]] == ["2026-03", "2025-03", "2024-03"]


def test_years_before_christ_are_the_earliest(get: Get) -> None:
    for number, issued in enumerate(["0100", "-0500", "2019", "-0044"]):
        published("reference", slug=f"work{number}", issued=issued)
    facets = get("facets/?kind=reference&facets=year").json()["facets"]
    assert [one["value"] for one in facets["year"]] == ["2019", "100", "-44", "-500"]


def test_facet_leaves_out_what_was_withdrawn(get: Get) -> None:
    tag = published("tag", slug="rye")
    published("post", tags=["rye"])
    withdraw(tag)
    assert get("facets/?kind=post&facets=tag").json()["facets"] == {"tag": []}


def test_facet_shows_the_most_frequent_and_says_how_many_there_are(get: Get) -> None:
    for name in "abc":
        published("tag", slug=f"tag-{name}")
    published("post", tags=["tag-a", "tag-b", "tag-c"])
    published("post", tags=["tag-b"])
    answer = get("facets/?kind=post&facets=tag&page_size=1")
    assert (counts(answer, "tag"), answer.json()["totals"]) == ({"tag-b": 2}, {"tag": 3})


def test_facets_that_are_not_named_are_all_of_the_kind(get: Get) -> None:
    assert {kind: list(get(f"facets/?kind={kind}").json()["facets"]) for kind in KINDS} == {
        kind: list(FILTERSETS[kind].facets) for kind in KINDS
    }


def test_facets_are_unchanged_while_the_state_is(get: Get) -> None:
    post = published("post")
    tag = get("facets/?kind=post")["ETag"]
    get("facets/?kind=post", 304, If_None_Match=tag)
    change(post, guest=True)
    publish(post)
    assert get("facets/?kind=post", If_None_Match=tag)["ETag"] != tag


def test_facets_refuse_what_the_list_refuses(get: Get) -> None:
    missing = error_of(get("facets/", 400))
    assert (missing["parameter"], missing["code"], missing["allowed"]) == ("kind", "required", list(KINDS))
    assert error_of(get("facets/?kind=posts", 400))["nearest"] == "post"
    unknown = error_of(get("facets/?kind=post&facets=tags", 400))
    assert (unknown["code"], unknown["nearest"]) == ("unknown_value", "tag")
    assert error_of(get("facets/?kind=tag&facets=tag", 400))["allowed"] == ["parent", "language"]
    assert error_of(get("facets/?kind=author&speaker=x", 400))["code"] == "unknown_parameter"
    assert error_of(get("facets/?kind=post&tag=nothing", 400, If_None_Match="*"))["code"] == "unknown_value"


@pytest.mark.parametrize(("query", "statements"), [("", 5), ("&tag=bread-tag", 6), ("&facets=year", 2)])
def test_facets_cost_the_same_for_more_items(query: str, statements: int, get: Get) -> None:
    publish_site()
    assert len(queries_of(f"facets/?kind=post{query}")) == statements
    publish_site("soup")
    assert len(queries_of(f"facets/?kind=post{query}")) == statements
