"""How many SQL statements each answer takes: fixed, whatever the page size and however many items there are."""

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from content.models.item import Item
from tests.asking import Client, queries_of
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, publish, published

# A list: the head, the names in filters (if any), the count (by page only), the page, and all that it links to.
# A document: the head, the item, and all that it links to.
MOST_OF_A_LIST, MOST_OF_A_DOCUMENT = 5, 4

COUNTS = {
    "post": {"page": 4, "cursor": 3, "filtered page": 5, "filtered cursor": 4, "document": 3},
    "author": {"page": 4, "cursor": 3, "filtered page": 5, "filtered cursor": 4, "document": 3},
    "event": {"page": 4, "cursor": 3, "filtered page": 5, "filtered cursor": 4, "document": 3},
    "quote": {"page": 4, "cursor": 3, "filtered page": 5, "filtered cursor": 4, "document": 3},
    "reference": {"page": 4, "cursor": 3, "filtered page": 5, "filtered cursor": 4, "document": 3},
    "tag": {"page": 4, "cursor": 3, "filtered page": 5, "filtered cursor": 4, "document": 3},
}

# Filters that hold for the site's item of a kind.
FILTERS = {
    "post": "tag=bread-tag&tag_all=bread-above&author=bread-author&event=bread-event&year=2026&guest=false",
    "author": "ids=bread-author&orcid=0000-0002-1825-0097&affiliation=House%20bread",
    "event": "tag=bread-tag&speaker=bread-author&place=hall%20bread&upcoming=false",
    "quote": "tag=bread-tag&attributed_to=bread-author&post=bread-post&verification=unverifiable",
    "reference": "tag=bread-tag&cited_by=bread-post&year_min=2000&isbn=9780306406157",
    "tag": "parent=bread-above&language=en-GB",
}


@pytest.fixture
def site(one_connection: None) -> dict[str, Item]:
    items = publish_site()
    # The one that links to something comes first in the list.
    change(items["tag"], description="Changed")
    publish(items["tag"])
    return items


def more(kind: str, number: int, site: dict[str, Item]) -> None:
    """Newer items that link to what the site's item links to."""
    links = {
        "post": {"tags": ["bread-tag"], "image": "bread-image", "event": "bread-event"},
        "author": {"image": "bread-image"},
        "event": {"tags": ["bread-tag"], "image": "bread-image"},
        "quote": {"tags": ["bread-tag"], "source": {"post": "bread-post"}},
        "reference": {"tags": ["bread-tag"]},
        "tag": {"parent": "bread-above"},
    }
    for _ in range(number):
        published(kind, **links[kind])


def measured(kind: str, filters: str) -> dict[str, int]:
    paths = {
        "page": f"{kind}s/?page_size={{size}}&ordering=-updated_at",
        "cursor": f"{kind}s/?cursor=&page_size={{size}}&ordering=-updated_at",
        "filtered page": f"{kind}s/?page_size={{size}}&{filters}",
        "filtered cursor": f"{kind}s/?cursor=&page_size={{size}}&{filters}",
        "document": f"{kind}s/bread-{kind}/",
    }
    found = {}
    for name, path in paths.items():
        one, many = (len(queries_of(path.format(size=size))) for size in (1, 100))
        # What a larger page links to may be on it.
        assert many <= one, f"{path} depends on the page size: {one}, {many}"
        found[name] = one
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_queries_are_as_many_for_three_items_as_for_one(kind: str, site: dict[str, Item]) -> None:
    filters = FILTERS[kind]
    one = measured(kind, filters)
    more(kind, 2, site)
    assert (one, measured(kind, filters)) == (COUNTS[kind], COUNTS[kind])


def test_budgets_are_kept() -> None:
    lists = {name: counts[name] for counts in COUNTS.values() for name in counts if name != "document"}
    assert max(lists.values()) <= MOST_OF_A_LIST
    assert max(counts["document"] for counts in COUNTS.values()) <= MOST_OF_A_DOCUMENT


def test_answers_without_a_body_take_no_more(site: dict[str, Item]) -> None:
    tag = _tag("posts/")
    assert len(queries_of("posts/", 304, If_None_Match=tag)) == 4
    assert len(queries_of("posts/", method="HEAD")) == 4


def _tag(path: str) -> str:
    response = Client().get(f"/api/v1/{path}")
    return str(response["ETag"])


def test_old_addresses_and_absent_items_take_three(site: dict[str, Item]) -> None:
    withdraw(site["quote"])
    paths = {"posts/bread-post-alias/": 301, "quotes/bread-quote/": 410, "posts/nothing/": 404}
    assert [len(queries_of(path, status)) for path, status in paths.items()] == [3, 3, 3]


def test_mistakes_in_names_take_none(site: dict[str, Item]) -> None:
    assert queries_of("posts/?tga=x", 400) == []
    assert queries_of("posts/?body_format=pdf", 400) == []


def test_unknown_values_are_within_a_budget_too(site: dict[str, Item]) -> None:
    values = ",".join(f"nothing{number}" for number in range(100))
    assert len(queries_of(f"posts/?tag={values}", 400)) == 7


@pytest.mark.django_db(databases=["default", "replica"], transaction=True)
def test_everything_is_read_through_the_reading_alias() -> None:
    published("post", slug="a")
    with (
        CaptureQueriesContext(connections["default"]) as written,
        CaptureQueriesContext(connections["replica"]) as read,
    ):
        assert Client().get("/api/v1/posts/").json()["count"] == 1
        assert Client().get("/api/v1/posts/a/").status_code == 200
    assert (len(written), len(read)) == (0, 5)
