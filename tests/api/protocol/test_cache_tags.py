"""Every answer that a cache may keep is tagged: with few tags, in the header of the settings."""

import re
from typing import Any

import pytest

from api.protocol import cache_tags
from api.protocol.cache_tags import Tag, found_by, headers, of_item, of_kind
from tests.asking import Get
from tests.filling import publish_site
from tests.making import change, make, publish, published

pytestmark = pytest.mark.django_db

ID = "01a20595-ddeb-73c1-b3ce-bcd7e38ef5aa"
TAG = re.compile(r"[a-z0-9-]{3,20}")


def tags(get: Get, path: str) -> list[str]:
    return get(path)["Cache-Tag"].split(",")


def tail(item: Any) -> str:
    return str(item.pk)[-12:]


def many(kind: str, number: int, start: int = 0) -> set[Tag]:
    return {of_item(f"{start + n:036x}", kind) for n in range(number)}


def test_tag_is_the_end_of_the_id() -> None:
    assert (of_item(ID).text, of_kind("post").text) == ("bcd7e38ef5aa", "posts")
    assert found_by("about", ID, "post").text == "about-bcd7e38ef5aa"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Cache-Tag", "all,bcd7e38ef5aa,posts"),
        ("xkey", "all bcd7e38ef5aa posts"),
        ("Surrogate-Key", "all bcd7e38ef5aa posts"),
        ("Edge-Cache-Tag", "all,bcd7e38ef5aa,posts"),
    ],
)
def test_header_and_its_separator_follow_the_setting(name: str, value: str, settings: Any) -> None:
    settings.CACHE_TAG_HEADER = name
    assert headers([of_item(ID)], {"post"}) == {name: value}


def test_no_header_without_a_name(settings: Any) -> None:
    settings.CACHE_TAG_HEADER = ""
    assert headers([of_item(ID)]) == {}


def test_many_items_of_a_kind_are_its_tag() -> None:
    held = many("post", 150) | many("author", 60, start=1000)
    found = headers(held)["Cache-Tag"].split(",")
    assert (found[0], len(found), "posts" in found, "authors" in found) == ("all", 62, True, False)


def test_many_items_of_no_known_kind_may_be_of_any() -> None:
    held = {of_item(f"{n:036x}") for n in range(300)} | {found_by("about", ID, "post")}
    kinds = ["authors", "events", "images", "posts", "quotes", "references", "tags"]
    assert headers(held)["Cache-Tag"] == ",".join(["all", *kinds])


def test_header_stays_below_four_kilobytes() -> None:
    ways = {found_by("sibling", f"{n:036x}", "post") for n in range(cache_tags.MOST - 1)}
    assert 3500 < len(headers(ways)["Cache-Tag"]) < 4096
    assert len(headers(ways | many("tag", 1))["Cache-Tag"]) < 100


def test_item_that_is_named_and_shown_has_one_tag() -> None:
    assert headers([of_item(ID), of_item(ID, "post")]) == {"Cache-Tag": "all,bcd7e38ef5aa"}


def test_detail_has_what_it_shows_and_no_kind(get: Get) -> None:
    author, tag = make("author"), make("tag")
    post = published("post", slug="x", authors=[{"name": "A", "author": str(author.pk)}], tags=[str(tag.pk)])
    expected = sorted([tail(author), tail(post), tail(tag), f"sibling-{tail(post)}"])
    assert tags(get, "posts/x/") == ["all", *expected]


def test_item_that_is_not_public_now_is_tagged(get: Get) -> None:
    """Its coming back changes the answer."""
    quote = make("quote")
    post = published("post", slug="x", body=f"::: quote {quote.pk}\n:::")
    draft = make("post")
    change(post, body=f"::: quote {quote.pk}\n:::\n\n[there](post:{draft.pk})")
    publish(post)
    assert get("posts/x/").json()["quotes"] != []  # type: ignore[attr-defined]
    assert {tail(quote), tail(draft)} <= set(tags(get, "posts/x/"))


def test_list_has_its_kind_and_those_that_its_filters_name(get: Get) -> None:
    published("tag", slug="bread")
    published("post", tags=["bread"])
    kinds = {"posts", "authors", "events", "quotes", "references", "tags", "images"}
    asked = {
        "posts/": {"posts"},
        "posts/?tag=bread": {"posts", "tags"},
        "posts/?q=bread": {"posts", "authors"},
        "tags/?parent=bread": {"tags"},
        "facets/?kind=event": {"events", "tags", "authors", "images"},
        "facets/?kind=tag": {"tags"},
        "search/?q=bread": kinds,
        "redirects/": kinds - {"images"},
        "redirects/?kind=tag": {"tags"},
        "lookup/?url=https://blog.example.org/post-1": set(),
    }
    published("post", slug="post-1")
    found = {path: kinds & set(tags(get, path)) for path in asked}
    lookup = found.pop("lookup/?url=https://blog.example.org/post-1")
    assert "posts" in lookup
    assert found == {path: asked[path] for path in found}


def test_event_is_tagged_with_what_may_be_written_about_it(get: Get) -> None:
    event = published("event", slug="fair")
    assert f"about-{tail(event)}" in tags(get, "events/fair/")
    assert f"about-{tail(event)}" in tags(get, "events/?upcoming=false")


def test_answer_of_every_operation_that_may_be_kept_is_tagged(get: Get) -> None:
    publish_site()
    paths = ["", "search/?q=bread", "redirects/", "lookup/?url=https://blog.example.org/bread-post"]
    paths += ["posts/bread-post/neighbours/", "posts/bread-post/related/", "posts/?as_of=2026-11-30"]
    for kind in ("post", "author", "event", "quote", "reference", "tag"):
        below = f"{kind}s/{get(f'{kind}s/bread-{kind}/').json()['id']}/"  # type: ignore[attr-defined]
        paths += [f"{kind}s/", below, f"{below}editions/", f"{below}editions/1/", f"facets/?kind={kind}"]
    for path in paths:
        found = tags(get, path)
        assert found[0] == "all"
        assert [one for one in found if not TAG.fullmatch(one)] == []


def test_not_modified_has_the_tags_too(get: Get) -> None:
    published("post", slug="x")
    known = get("posts/x/")
    assert get("posts/x/", 304, If_None_Match=known["ETag"])["Cache-Tag"] == known["Cache-Tag"]


def test_what_may_not_be_kept_needs_none(get: Get) -> None:
    old = published("post", slug="old")
    change(old, slug="newer")
    publish(old)
    for path, status in {"posts/old/": 301, "posts/nothing/": 404, "posts/?x=1": 400}.items():
        answer = get(path, status)
        assert (answer["Cache-Control"], "Cache-Tag" in answer.headers) == ("no-cache", False)
