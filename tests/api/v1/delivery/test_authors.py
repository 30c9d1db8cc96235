"""An author as a client gets it, whole."""

from datetime import UTC, datetime
from typing import Any

import time_machine

from tests.asking import Get, results, slugs
from tests.making import published

MARA: dict[str, Any] = {
    "type": "person",
    "name": "Mara Lind",
    "sort_name": "Lind, Mara",
    "honorific": "Dr",
    "role_title": "Cook",
    "affiliation": {"name": "Northbank Trust", "ror": "https://ror.org/05wqqhv83", "url": "https://north.example.org/"},
    "orcid": "https://orcid.org/0000-0002-1825-0097",
    "links": [{"rel": "homepage", "url": "https://mara.example.org/"}],
    "guest": True,
}

ANSWERED: dict[str, Any] = {
    "kind": "author",
    "slug": "mara-lind",
    "label": "Mara Lind",
    "url": None,
    "api_url": "https://api.example.org/api/v1/authors/mara-lind/",
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
    "image": None,
    "bio": "<p>Cooks <em>and</em> counts.</p>",
    "translations": [],
    "json_ld": {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": "Mara Lind",
        "honorificPrefix": "Dr",
        "jobTitle": "Cook",
        "sameAs": ["https://orcid.org/0000-0002-1825-0097", "https://mara.example.org/"],
        "affiliation": {
            "@type": "Organization",
            "name": "Northbank Trust",
            "url": "https://north.example.org/",
        },
    },
}


def publish_mara() -> dict[str, Any]:
    with time_machine.travel(datetime(2026, 5, 1, 9, tzinfo=UTC), tick=False):
        mara = published("author", bio="Cooks *and* counts.", **MARA)
    return MARA | ANSWERED | {"id": str(mara.pk)}


def test_document_is_as_the_contract_shows_it(get: Get) -> None:
    whole = publish_mara()
    assert get("authors/mara-lind/").json() == whole
    del whole["translations"], whole["json_ld"]
    assert results(get("authors/")) == [whole]


def test_bio_follows_body_format_in_lists_too(get: Get) -> None:
    publish_mara()
    assert get("authors/mara-lind/?body_format=markdown").json()["bio"] == "Cooks *and* counts."
    assert results(get("authors/?body_format=markdown"))[0]["bio"] == "Cooks *and* counts."


def test_authors_are_in_the_order_of_their_sort_names(get: Get) -> None:
    for name in ("Tom Reyes", "Ana Åberg", "Mara Lind"):
        published("author", name=name)
    published("author", name="The Borrowed Ladder", type="organisation", sort_name="Borrowed Ladder, The")
    assert slugs(get("authors/")) == ["ana-åberg", "the-borrowed-ladder", "mara-lind", "tom-reyes"]
    assert slugs(get("authors/?ordering=-name"))[0] == "tom-reyes"
