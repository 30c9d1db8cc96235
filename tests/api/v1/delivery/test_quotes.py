"""A quote as a client gets it, whole."""

from datetime import UTC, datetime
from typing import Any

import time_machine

from tests.asking import Get, results
from tests.making import published

PURSE: dict[str, Any] = {
    "text": "Whoever holds the purse holds the ladle.",
    "attribution": {"name": "a cook", "role": "volunteer"},
    "source": {"url": "https://mill.example.org/talk"},
    "selector": {
        "exact": "Whoever holds the purse holds the ladle.",
        "prefix": "She said: ",
        "suffix": " We laughed.",
    },
    "permission": "granted",
}

ANSWERED: dict[str, Any] = {
    "kind": "quote",
    "slug": "purse",
    "label": "Whoever holds the purse holds the ladle.",
    "url": None,
    "api_url": "https://api.example.org/api/v1/quotes/purse/",
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
    "attribution": {"name": "a cook", "role": "volunteer", "affiliation": None, "author": None},
    "source": {"post": None, "event": None, "reference": None, "url": "https://mill.example.org/talk"},
    "selector": {"type": "TextQuoteSelector", **PURSE["selector"]},
    "source_url": ("https://mill.example.org/talk#:~:text=Whoever%20holds%20the%20purse%20holds%20the%20ladle."),
    "verification": "unverifiable",
    "verified_at": None,
    "note": None,
    "tags": [],
    "translations": [],
    "json_ld": {
        "@context": "https://schema.org",
        "@type": "Quotation",
        "text": "Whoever holds the purse holds the ladle.",
        "inLanguage": "en-GB",
        "spokenByCharacter": {"@type": "Person", "name": "a cook"},
        "isBasedOn": "https://mill.example.org/talk#:~:text=Whoever%20holds%20the%20purse%20holds%20the%20ladle.",
    },
}


def test_document_is_as_the_contract_shows_it(get: Get) -> None:
    with time_machine.travel(datetime(2026, 5, 1, 9, tzinfo=UTC), tick=False):
        quote = published("quote", slug="purse", **PURSE)
    whole = PURSE | ANSWERED | {"id": str(quote.pk)}
    assert get("quotes/purse/").json() == whole
    assert results(get("quotes/")) == [
        {name: value for name, value in whole.items() if name not in {"translations", "json_ld"}}
    ]


def test_label_is_the_first_eighty_characters_on_one_line(get: Get) -> None:
    published("quote", slug="long", text="word\n" * 30)
    label = get("quotes/long/").json()["label"]
    assert label == f"{'word ' * 15}word…"
    assert len(label) == 80


def test_quote_without_words_about_it_has_nulls(get: Get) -> None:
    published("quote", slug="bare", text="Bare.")
    bare = get("quotes/bare/").json()
    names = ("attribution", "selector", "source_url", "permission")
    assert [bare[name] for name in names] == [None, None, None, None]
    assert bare["source"] == {"post": None, "event": None, "reference": None, "url": None}
