"""`/api/v1/`: a client finds every address, filter, value and name at run time, and all of them work."""

from typing import Any

import pytest

from tests.asking import Get, queries_of
from tests.filling import KINDS, publish_site

FREE = {"text": "bread", "query": "bread", "instant": "2026-01-01", "year": "2019", "item_or_name": "bread-author"}
EXACT = {"orcid": "0000-0002-1825-0097", "isbn": "9780306406157", "doi": "10.5555/bread", "month": "2026-12"}
PLAIN = {"language": "en-GB", "licence": "CC-BY-4.0", "year": "2026"}


def test_index_shows_the_site_as_it_is_set(get: Get, settings: Any) -> None:
    bare = get("").json()["site"]
    assert bare == {
        "name": "The Test Kitchen",
        "description": None,
        "url": None,
        "timezone": "Europe/London",
        "default_language": "en-GB",
        "languages": ["en-GB"],
        "licence": None,
        "logo": None,
        "publisher": None,
    }
    settings.SITE_DESCRIPTION = "What we cook."
    settings.SITE_URL = "https://blog.example.org/"
    settings.SITE_LANGUAGES = ["nl", "en-GB"]
    settings.SITE_LICENCE = "CC-BY-4.0"
    settings.SITE_LOGO = "https://blog.example.org/logo.svg"
    settings.SITE_PUBLISHER = "The Kitchen Trust"
    settings.SITE_PUBLISHER_URL = "https://trust.example.org/"
    assert get("").json()["site"] == bare | {
        "description": "What we cook.",
        "url": "https://blog.example.org/",
        "languages": ["en-GB", "nl"],
        "licence": {"id": "CC-BY-4.0", "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        "logo": "https://blog.example.org/logo.svg",
        "publisher": {"name": "The Kitchen Trust", "url": "https://trust.example.org/"},
    }


def test_index_is_unchanged_until_a_setting_is(get: Get, settings: Any) -> None:
    tag = get("")["ETag"]
    get("", 304, If_None_Match=tag)
    settings.SITE_DESCRIPTION = "What we cook."
    assert get("", If_None_Match=tag)["ETag"] != tag


def test_index_reads_no_content(get: Get) -> None:
    assert queries_of("") == []


def test_index_names_addresses_that_answer(get: Get) -> None:
    index = get("").json()
    lists = [one["url"] for one in index["resources"].values()]
    facets = [offer["facet"] for one in index["resources"].values() for offer in one["filters"] if offer["facet"]]
    assert list(index["resources"]) == [f"{kind}s" for kind in KINDS]
    for url in (*lists, *facets):
        get(url.removeprefix("https://api.example.org"))
    assert index["endpoints"] == {
        name: f"https://api.example.org/api/v1/{name}/" for name in ("facets", "lookup", "redirects", "search")
    }


def value_of(offer: dict[str, Any]) -> str:
    if offer["values"]:
        return offer["values"][0]
    if offer["type"] == "item":
        return f"bread-{offer['kind']}"
    return (
        EXACT.get(offer["name"])
        or (PLAIN if offer["type"] == "value" else {}).get(offer["name"])
        or FREE[offer["type"]]
    )


@pytest.mark.parametrize("kind", KINDS)
def test_index_offers_what_the_list_takes(kind: str, get: Get) -> None:
    publish_site()
    offer = get("").json()["resources"][f"{kind}s"]
    queries = [
        *(f"{one['name']}={value_of(one)}" for one in offer["filters"]),
        *(f"ordering={one}" for one in offer["ordering"]),
        *(f"expand={one}" for one in offer["expand"]),
        *(f"include={one}" for one in offer["include"]),
        *(f"fields={one}" for one in offer["fields"]),
        *(f"omit={one}" for one in offer["fields"]),
    ]
    assert offer["default_ordering"] in offer["ordering"]
    for query in queries:
        get(f"{kind}s/?{query}")


@pytest.mark.parametrize("kind", KINDS)
def test_index_offers_all_that_the_list_takes(kind: str, get: Get) -> None:
    offer = get("").json()["resources"][f"{kind}s"]
    allowed = get(f"{kind}s/?x=y", 400).json()["errors"][0]["allowed"]
    shared = {"page", "page_size", "cursor", "ordering", "expand", "include", "fields", "omit", "body_format"}
    shared |= {"as_of", "preview"}
    assert {one["name"] for one in offer["filters"]} == set(allowed) - shared
