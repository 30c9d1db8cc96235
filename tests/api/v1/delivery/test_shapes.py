"""Card ⊂ list item ⊂ document, in the names and types of the contract."""

from typing import Any

import pytest

from tests.api.v1.delivery import shapes
from tests.asking import Get, results
from tests.filling import KINDS, publish_site
from tests.making import published

# Where the card of the site's item of a kind is found.
CARDS = {
    "post": ("events/bread-event/", lambda event: event["posts"][0]),
    "author": ("posts/bread-post/", lambda post: post["authors"][0]["author"]),
    "event": ("posts/bread-post/", lambda post: post["event"]),
    "quote": ("posts/bread-post/", lambda post: post["quotes"][0]),
    "reference": ("quotes/bread-quote/", lambda quote: quote["source"]["reference"]),
    "tag": ("posts/bread-post/", lambda post: post["tags"][0]),
}


@pytest.mark.parametrize("kind", KINDS)
def test_list_item_has_the_names_and_types_of_the_contract(kind: str, get: Get) -> None:
    publish_site()
    found = results(get(f"{kind}s/?ids=bread-{kind}"))
    shapes.check(found[0], shapes.item(kind))
    shapes.check_parts(found[0])


@pytest.mark.parametrize("kind", KINDS)
def test_document_has_the_names_and_types_of_the_contract(kind: str, get: Get) -> None:
    publish_site()
    whole = get(f"{kind}s/bread-{kind}/").json()
    shapes.check(whole, shapes.document(kind))
    shapes.check_parts(whole)


@pytest.mark.parametrize("kind", KINDS)
def test_document_of_a_bare_item_has_the_same_names(kind: str, get: Get) -> None:
    bare = published(kind)
    shapes.check(get(f"{kind}s/{bare.slug}/").json(), shapes.document(kind))
    shapes.check(results(get(f"{kind}s/"))[0], shapes.item(kind))


def test_parts_of_the_contract_all_occur(get: Get) -> None:
    publish_site()
    met: set[str] = set()
    for kind in KINDS:
        met |= shapes.check_parts(get(f"{kind}s/bread-{kind}/").json())
    assert met == set(shapes.PARTS)


@pytest.mark.parametrize("kind", KINDS)
def test_card_is_within_the_item_and_the_item_within_the_document(kind: str, get: Get) -> None:
    publish_site()
    address, pick = CARDS[kind]
    card = pick(get(address).json())
    item = results(get(f"{kind}s/?ids=bread-{kind}"))[0]
    whole = get(f"{kind}s/bread-{kind}/").json()
    shapes.check(card, shapes.card(kind))
    assert _same(card, item) == card
    assert _same(item, whole) == item


def _same(names: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {name: other[name] for name in names}


def test_page_has_four_names(get: Get) -> None:
    assert get("posts/").json() == {"count": 0, "next": None, "previous": None, "results": []}
