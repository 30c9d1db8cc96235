"""A reference as a client gets it, whole."""

from datetime import UTC, datetime
from typing import Any

import time_machine

from tests.asking import Get, results, slugs
from tests.making import published

HALE: dict[str, Any] = {
    "key": "hale2019",
    "type": "report",
    "title": "Shared purses",
    "contributors": {"author": [{"family": "Hale", "given": "Rosa", "literal": None}]},
    "issued": "2019",
    "accessed": "2026-06-01",
    "publisher": "Mill Press",
    "publisher_place": "Leeds",
    "source_url": "https://mill.example.org/purses.pdf",
    "text": "Hale, R. (2019) Shared purses.",
}

ANSWERED: dict[str, Any] = {
    "kind": "reference",
    "slug": "hale2019",
    "label": "Hale 2019",
    "url": None,
    "api_url": "https://api.example.org/api/v1/references/hale2019/",
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
    "year": 2019,
    "container_title": None,
    "volume": None,
    "issue": None,
    "page": None,
    "doi": None,
    "isbn": None,
    "tags": [],
    "translations": [],
    "csl": {
        "id": "hale2019",
        "type": "report",
        "title": "Shared purses",
        "author": [{"family": "Hale", "given": "Rosa"}],
        "issued": {"date-parts": [[2019]]},
        "accessed": {"date-parts": [[2026, 6, 1]]},
        "publisher": "Mill Press",
        "publisher-place": "Leeds",
        "URL": "https://mill.example.org/purses.pdf",
        "language": "en-GB",
    },
    "json_ld": {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": "Shared purses",
        "author": [{"@type": "Person", "givenName": "Rosa", "familyName": "Hale"}],
        "datePublished": "2019",
        "publisher": {"@type": "Organization", "name": "Mill Press"},
        "url": "https://mill.example.org/purses.pdf",
    },
}

OUT_OF_LISTS = {"csl", "formatted", "translations", "json_ld"}


def test_document_is_as_the_contract_shows_it(get: Get) -> None:
    with time_machine.travel(datetime(2026, 5, 1, 9, tzinfo=UTC), tick=False):
        hale = published("reference", **HALE)
    whole = get("references/hale2019/").json()
    formatted = whole.pop("formatted")
    assert whole == HALE | ANSWERED | {"id": str(hale.pk)}
    assert set(formatted) == {"apa", "harvard", "vancouver", "chicago"}
    assert formatted["apa"] == {
        "text": "Hale, R. (2019). Shared purses. Mill Press. https://mill.example.org/purses.pdf",
        "html": "Hale, R. (2019). <i>Shared purses</i>. Mill Press. https://mill.example.org/purses.pdf",
    }
    assert results(get("references/")) == [{name: whole[name] for name in whole if name not in OUT_OF_LISTS}]


def test_entry_without_printed_text_is_computed(get: Get) -> None:
    published("reference", **HALE | {"text": None})
    whole = get("references/hale2019/").json()
    assert whole["text"] == whole["formatted"]["harvard"]["text"]


def test_references_are_alphabetical_by_default(get: Get) -> None:
    for family in ("Øverland", "abel", "Zeta", "Émile"):
        contributors = {"author": [{"family": family}]}
        published("reference", key=family.lower(), slug=family.lower(), contributors=contributors)
    assert slugs(get("references/")) == ["abel", "émile", "zeta", "øverland"]
