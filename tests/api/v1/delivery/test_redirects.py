"""Every old address, and where it leads in the end."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest
import time_machine

from content.commands import publishing
from content.models.edition import Edition
from content.models.item import Item
from content.permissions import SYSTEM
from tests.asking import Get, error_of, queries_of, results, send
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, make, make_image, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
DAY = timedelta(days=1)
API = "https://api.example.org/api/v1"
BLOG = "https://blog.example.org"


def at(days: int) -> time_machine.travel:
    return time_machine.travel(NOW + days * DAY, tick=False)


def renamed(kind: str, old: str, new: str, **data: Any) -> Item:
    item = published(kind, slug=old, **data)
    publish(change(item, slug=new))
    return item


def leads(get: Get, query: str = "") -> list[tuple[Any, ...]]:
    """Of each entry: from, kind, the slug that it leads to or the address elsewhere, status, reason."""
    return [
        (one["from"], one["kind"], one["to"]["slug"] if one["to"] else one["target"], one["status"], one["reason"])
        for one in results(get(f"redirects/{query}"))
    ]


def test_entry_has_all_that_a_redirect_needs(get: Get) -> None:
    renamed("post", "old", "recent", aliases=["/2015/03/a post.html"])
    card = get("posts/recent/").json()
    to = {name: card[name] for name in ("id", "kind", "slug", "label", "url", "api_url", "published_at", "image")}
    shared = {"kind": "post", "to": to | {"published_on": card["published_on"]}, "target": None, "status": 301}
    path = {"from": "/2015/03/a post.html", "from_url": f"{BLOG}/2015/03/a%20post.html", "reason": "alias"}
    slug = {"from": "old", "from_url": f"{BLOG}/old", "reason": "slug_changed"}
    assert get("redirects/").json() == {
        "count": 2,
        "next": None,
        "previous": None,
        "results": [shared | path, shared | slug],
    }


def test_every_way_to_lose_an_address(get: Get) -> None:
    target = published("event", slug="fair")
    withdraw(published("post", slug="aside"), "redirect", target=target)
    withdraw(published("post", slug="elsewhere"), "redirect", target="https://else.example.org/")
    withdraw(published("post", slug="lost", aliases=["lost-too"]), "gone", explanation="Wrong.")
    withdraw(published("post", slug="kept", aliases=["noticed"]), "notice", explanation="Old.")
    renamed("post", "old", "recent")
    assert leads(get) == [
        ("aside", "post", "fair", 301, "redirect"),
        ("elsewhere", "post", "https://else.example.org/", 301, "redirect"),
        ("lost", "post", None, 410, "gone"),
        ("lost-too", "post", None, 410, "gone"),
        ("noticed", "post", "kept", 301, "alias"),
        ("old", "post", "recent", 301, "slug_changed"),
    ]


def test_order_is_by_kind_and_by_code_points(get: Get) -> None:
    for number, name in enumerate(["zebra", "Zebra", "éclair", "eclair", "a-b", "a.b", "ab", "A", "日本"]):
        published("tag", slug=f"tag{number}", aliases=[name])
    renamed("author", "z", "y")
    found = ["z", "A", "Zebra", "a-b", "a.b", "ab", "eclair", "zebra", "éclair", "日本"]
    assert [name for name, *_ in leads(get)] == found


def test_address_that_an_item_is_shown_under_again_is_no_redirect(get: Get) -> None:
    first = renamed("post", "bread", "loaf")
    assert leads(get) == [("bread", "post", "loaf", 301, "slug_changed")]
    publish(change(first, slug="bread"))
    assert leads(get) == [("loaf", "post", "bread", 301, "slug_changed")]
    publish(change(first, aliases=[]))
    other = published("post", slug="loaf")
    assert leads(get) == []
    publish(change(other, slug="rolls"))
    assert leads(get) == [("loaf", "post", "rolls", 301, "slug_changed")]


def test_slug_of_one_kind_is_no_address_of_another(get: Get) -> None:
    published("event", slug="bread")
    renamed("post", "bread", "loaf")
    assert leads(get) == [("bread", "post", "loaf", 301, "slug_changed")]


def test_dropped_alias_still_leads(get: Get) -> None:
    post = published("post", slug="bread", aliases=["loaf"])
    publish(change(post, aliases=[]))
    assert leads(get) == [("loaf", "post", "bread", 301, "alias")]
    published("post", slug="rolls", aliases=["loaf"])
    assert leads(get) == [("loaf", "post", "rolls", 301, "alias")]


def test_target_is_the_last_of_several_redirects(get: Get) -> None:
    last, middle, first = (published("post", slug=slug) for slug in ("last", "middle", "first"))
    withdraw(first, "redirect", target=middle)
    withdraw(middle, "redirect", target=last)
    publish(change(last, slug="last-of-all"))
    assert {to for _, _, to, *_ in leads(get)} == {"last-of-all"}
    withdraw(last, "gone")
    assert {(to, status, reason) for _, _, to, status, reason in leads(get)} == {(None, 410, "gone")}


def test_target_is_the_last_before_the_log_has_the_entry(get: Get) -> None:
    """A scheduled redirect that is due and not released: what points at it is not straightened yet."""
    with at(0):
        last, middle, first = (published("post", slug=slug) for slug in ("last", "middle", "first"))
        withdraw(first, "redirect", target=middle)
        withdraw(middle, "redirect", target=last, at=NOW + DAY)
        assert leads(get) == [("first", "post", "middle", 301, "redirect")]
    with at(2):
        found = [("first", "post", "last", 301, "redirect"), ("middle", "post", "last", 301, "redirect")]
        assert Edition.objects.filter(change=None).count() == 1
        assert leads(get) == found
        publishing.release()
        assert leads(get) == found


def test_what_is_scheduled_does_not_show(get: Get) -> None:
    with at(0):
        post = published("post", slug="old", aliases=["older"])
        before = get("redirects/")
        publish(change(post, slug="coming", aliases=["older", "old", "next"]), at=NOW + DAY)
        publish(make("post", slug="draft", aliases=["drafted"]), at=NOW + DAY)
        after = get("redirects/")
        assert (after.content, after["ETag"]) == (before.content, before["ETag"])
    with at(1):
        names = [name for name, *_ in leads(get)]
    assert names == ["drafted", "next", "old", "older"]


def test_names_of_suppressed_editions_are_not_listed(get: Get) -> None:
    post = published("post", slug="a-name", aliases=["older"])
    publish(change(post, slug="calm", aliases=[]))
    publish(change(post, aliases=[]))
    assert [name for name, *_ in leads(get)] == ["a-name", "older"]
    for edition in (1, 2):
        publishing.suppress(item=post, edition=edition, reason="A name.", actor=SYSTEM)
    assert leads(get) == []


def test_images_have_no_addresses(get: Get) -> None:
    image = make_image(slug="old")
    publish(image)
    publish(change(image, slug="recent"))
    assert leads(get) == []


@pytest.mark.parametrize(
    ("kind", "name", "page"),
    [
        ("post", "straße", f"{BLOG}/stra%C3%9Fe"),
        ("event", "old-fair", f"{BLOG}/events/old-fair"),
        ("post", "2015/03/a.html", f"{BLOG}/2015/03/a.html"),
        ("post", "/?p=12", f"{BLOG}/?p=12"),
        ("post", "/a%20b/", f"{BLOG}/a%20b/"),
        ("event", "/old/fair", f"{BLOG}/old/fair"),
        ("event", "http://old.example.org/fair", "http://old.example.org/fair"),
        ("tag", "old-tag", None),
        ("tag", "/old/tag", None),
    ],
)
def test_page_of_an_old_name(kind: str, name: str, page: str | None, get: Get) -> None:
    published(kind, aliases=[name])
    assert [(one["from"], one["from_url"]) for one in results(get("redirects/"))] == [(name, page)]


def test_template_by_id_has_no_old_pages(get: Get, settings: Any) -> None:
    settings.SITE_URLS = settings.SITE_URLS | {"post": f"{BLOG}/p/{{id}}"}
    renamed("post", "old", "recent")
    assert results(get("redirects/"))[0]["from_url"] is None


# --- As the items' own addresses do ----------------------------------------------------------------------------


def history_of_everything() -> None:
    """Names that were taken over, swapped, withdrawn, redirected, dropped and given back."""
    target = published("event", slug="fair", aliases=["feast"])
    for kind in KINDS:
        renamed(kind, f"{kind}-a", f"{kind}-b", aliases=[f"{kind}-alias"])
        publish(change(published(kind, slug=f"{kind}-c"), slug=f"{kind}-a"))
        taken = renamed(kind, f"{kind}-d", f"{kind}-e")
        withdraw(taken, "redirect", target=target)
        withdraw(renamed(kind, f"{kind}-f", f"{kind}-d"), "gone")
        again = published(kind, slug=f"{kind}-g")
        withdraw(again, "gone")
        publish(change(again, slug=f"{kind}-h"))
        withdraw(renamed(kind, f"{kind}-i", f"{kind}-j"), "notice", explanation="Old.")
    publish(change(target, slug="feast", aliases=[]))


def test_list_says_what_the_addresses_answer(get: Get) -> None:
    history_of_everything()
    found = results(get("redirects/?page_size=100"))
    assert len(found) == 43
    for one in found:
        answered = send(f"{one['kind']}s/{quote(one['from'])}/")
        assert answered.status_code == one["status"], one
        if one["status"] == 301:
            to = one["to"]
            by_id = f"{API}/{to['kind']}s/{to['id']}/"
            assert answered["Location"] == (by_id if one["reason"] == "redirect" else to["api_url"])
            assert get(answered["Location"].removeprefix(f"{API}/")).json()["slug"] == to["slug"]


def test_every_name_that_is_not_shown_is_listed_once(get: Get) -> None:
    history_of_everything()
    listed = [(one["kind"], one["from"]) for one in results(get("redirects/?page_size=100"))]
    ever = set(Edition.objects.exclude(kind="image").values_list("kind", "slug"))
    moved = {pair for pair in ever if send(f"{pair[0]}s/{pair[1]}/").status_code != 200}
    assert (len(set(listed)), moved - set(listed)) == (len(listed), set())


# --- Walking, caching, cost ------------------------------------------------------------------------------------


def walked(get: Get, address: str) -> tuple[list[str], list[str]]:
    """All names, by following `next` to the end and `previous` back."""
    ways: list[list[str]] = []
    for way in ("next", "previous"):
        names = []
        while address:
            page = get(address.removeprefix(f"{API}/")).json()
            shown = [one["from"] for one in page["results"]]
            names += shown if way == "next" else shown[::-1]
            last, address = address, page[way]
        ways.append(names)
        address = last
    return ways[0], ways[1][::-1]


@pytest.mark.parametrize("begin", ["redirects/?page_size=4", "redirects/?cursor=&page_size=4"])
def test_list_is_walked_without_gap_or_repetition(begin: str, get: Get) -> None:
    history_of_everything()
    whole = [one["from"] for one in results(get("redirects/?page_size=100"))]
    assert walked(get, begin) == (whole, whole)


def test_list_of_some_kinds(get: Get) -> None:
    history_of_everything()
    found = results(get("redirects/?kind=tag,author&page_size=100"))
    assert [one["kind"] for one in found] == ["author"] * 7 + ["tag"] * 7
    assert get("redirects/?kind=author&kind=tag").json()["count"] == 14
    error = error_of(get("redirects/?kind=pst", 400))
    assert (error["parameter"], error["code"], error["nearest"]) == ("kind", "unknown_value", "post")


@pytest.mark.parametrize("place", ['{"o":"from","b":false,"k":"x","f":"a"}', '{"o":"from","b":false,"k":"tag","f":5}'])
def test_damaged_cursor_is_refused(place: str, get: Get) -> None:
    cursor = urlsafe_b64encode(place.encode()).decode().rstrip("=")
    assert error_of(get(f"redirects/?cursor={cursor}", 400))["parameter"] == "cursor"


def test_tag_changes_with_the_answer_and_only_then(get: Get) -> None:
    post = renamed("post", "old", "recent")
    tags = [get("redirects/")["ETag"]]
    published("tag")
    assert get("redirects/", 304, If_None_Match=tags[0])["ETag"] == tags[0]
    publish(change(post, title="Another title"))
    tags.append(get("redirects/")["ETag"])
    publish(change(post, slug="newest"))
    tags.append(get("redirects/")["ETag"])
    withdraw(post)
    tags.append(get("redirects/")["ETag"])
    assert len(set(tags)) == 4


def test_picture_that_was_withdrawn_is_left_out_of_the_card(get: Get) -> None:
    image = make_image()
    renamed("author", "old", "recent", image=str(image.pk))
    assert results(get("redirects/"))[0]["to"]["image"]["id"] == str(image.pk)
    withdraw(image)
    assert results(get("redirects/"))[0]["to"]["image"] is None


def test_statements_are_as_many_for_three_redirects_as_for_one(one_connection: None) -> None:
    renamed("post", "old", "recent")
    one = [len(queries_of(f"redirects/{more}")) for more in ("", "?cursor=", "?kind=post")]
    items = publish_site()
    withdraw(items["quote"], "redirect", target=items["post"])
    withdraw(items["reference"])
    assert [len(queries_of(f"redirects/{more}")) for more in ("", "?cursor=", "?kind=post")] == one == [5, 4, 5]
