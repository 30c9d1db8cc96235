"""A tag as a client gets it, whole, and the tree."""

from datetime import UTC, datetime

import time_machine

from tests.asking import Get, results, slugs
from tests.making import published


def test_document_is_as_the_contract_shows_it(get: Get) -> None:
    with time_machine.travel(datetime(2026, 5, 1, 9, tzinfo=UTC), tick=False):
        above = published("tag", name="Money")
        tag = published("tag", name="Budgets", description="Sums and promises.", parent="money")
    address = "https://api.example.org/api/v1/tags"
    parent = {"id": str(above.pk), "kind": "tag", "slug": "money", "label": "Money", "url": None}
    whole = {
        "id": str(tag.pk),
        "kind": "tag",
        "slug": "budgets",
        "label": "Budgets",
        "url": None,
        "api_url": f"{address}/budgets/",
        "aliases": [],
        "embed_url": None,
        "oembed_url": None,
        "edition": 1,
        "state": "published",
        "notice": None,
        "language": "en-GB",
        "published_at": "2026-05-01T09:00:00Z",
        "published_on": "2026-05-01",
        "updated_at": "2026-05-01T09:00:00Z",
        "revised_at": None,
        "name": "Budgets",
        "description": "Sums and promises.",
        "parent": parent | {"api_url": f"{address}/money/"},
    }
    assert get("tags/budgets/").json() == whole | {"translations": []}
    assert results(get("tags/"))[0] == whole


def test_parent_filter_finds_what_is_right_below(get: Get) -> None:
    published("tag", name="Money")
    published("tag", name="Budgets", parent="money")
    published("tag", name="Allotments", parent="budgets")
    assert slugs(get("tags/?parent=money")) == ["budgets"]
    assert slugs(get("tags/?parent=money,budgets")) == ["allotments", "budgets"]
    assert slugs(get("tags/?parent=allotments")) == []
