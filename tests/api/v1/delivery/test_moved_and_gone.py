"""Old addresses, redirects, withdrawals and notices."""

from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine

from tests.asking import Get, results, slugs
from tests.filling import KINDS, withdraw
from tests.making import change, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
API = "https://api.example.org/api/v1"


def moved(get: Get, path: str) -> str:
    response = get(path, 301)
    assert (response.content, response["Cache-Control"]) == (b"", "no-cache")
    assert response["ETag"] == get(path, 301)["ETag"]
    return str(response["Location"])


@pytest.mark.parametrize("kind", KINDS)
def test_old_slug_and_alias_move_to_the_new_address(kind: str, get: Get) -> None:
    item = published(kind, slug="old", aliases=["older", "2015/03/oldest.html"])
    change(item, slug="recent")
    publish(item)
    assert [moved(get, f"{kind}s/{name}/") for name in ("old", "older")] == [f"{API}/{kind}s/recent/"] * 2
    assert get(f"{kind}s/recent/").json()["aliases"] == ["older", "2015/03/oldest.html", "old"]


def test_query_is_kept_as_it_was(get: Get) -> None:
    item = published("post", slug="old")
    change(item, slug="recent")
    publish(item)
    assert moved(get, "posts/old/?body_format=markdown") == f"{API}/posts/recent/?body_format=markdown"
    assert get("posts/old/?tga=x", 400).json()["code"] == "invalid_parameter"


def test_old_slug_that_is_not_ascii_is_found_and_answered(get: Get) -> None:
    item = published("post", slug="старый")
    change(item, slug="новый")
    publish(item)
    location = moved(get, "posts/%D1%81%D1%82%D0%B0%D1%80%D1%8B%D0%B9/")
    assert location == f"{API}/posts/%D0%BD%D0%BE%D0%B2%D1%8B%D0%B9/"


def test_id_is_an_address_of_its_own(get: Get) -> None:
    item = published("post", slug="old")
    change(item, slug="recent")
    publish(item)
    assert get(f"posts/{item.pk}/").json()["slug"] == "recent"
    assert moved(get, f"posts/{str(item.pk).upper()}/") == f"{API}/posts/recent/"
    get(f"events/{item.pk}/", 404)


def test_present_holder_of_a_reused_slug_wins(get: Get) -> None:
    first, second = published("post", slug="bread"), published("post", slug="other")
    change(first, slug="loaf", aliases=[])
    publish(first)
    change(first, aliases=[])
    change(second, slug="bread")
    publish(second)
    assert get("posts/bread/").json()["id"] == str(second.pk)
    change(second, slug="rolls")
    publish(second)
    assert moved(get, "posts/bread/") == f"{API}/posts/rolls/"


def test_holder_of_a_slug_wins_over_an_alias(get: Get) -> None:
    published("post", slug="first", aliases=["bread"])
    second = published("post", slug="bread")
    assert get("posts/bread/").json()["id"] == str(second.pk)


def test_redirect_to_an_item_moves_to_it(get: Get) -> None:
    target, item = published("event", slug="fair"), published("post", slug="old", aliases=["older"])
    withdraw(item, "redirect", target=target)
    names = ("old", "older", str(item.pk))
    found = {moved(get, f"posts/{name}/?body_format=html") for name in names}
    assert found == {f"{API}/events/{target.pk}/?body_format=html"}
    assert get(f"events/{target.pk}/").json()["slug"] == "fair"


def test_redirect_of_a_redirect_points_at_the_last(get: Get) -> None:
    last, middle, first = (published("post", slug=slug) for slug in ("last", "middle", "first"))
    withdraw(first, "redirect", target=middle)
    withdraw(middle, "redirect", target=last)
    assert moved(get, "posts/first/") == moved(get, "posts/middle/") == f"{API}/posts/{last.pk}/"


def gone(**more: Any) -> dict[str, Any]:
    return {"mode": "gone", "explanation": None, "at": "2026-06-18T09:00:00Z", "target": None} | more


@pytest.mark.parametrize("kind", KINDS)
def test_withdrawn_item_is_gone(kind: str, get: Get) -> None:
    item = published(kind, slug="old", aliases=["older"])
    with time_machine.travel(datetime(2027, 1, 1, tzinfo=UTC), tick=False):
        withdraw(item, "gone", explanation="It was wrong.")
        for name in ("old", "older", str(item.pk)):
            problem = get(f"{kind}s/{name}/", 410).json()
            shown = gone(explanation="It was wrong.", at="2027-01-01T00:00:00Z")
            assert (problem["code"], problem["detail"], problem["withdrawal"]) == ("gone", "It was wrong.", shown)
        assert results(get(f"{kind}s/?state=published,withdrawn")) == []


def test_gone_without_a_word_still_says_so(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        withdraw(published("post", slug="old"), "gone")
        response = get("posts/old/", 410)
    problem = response.json()
    assert (problem["detail"], problem["withdrawal"]) == ("This post was withdrawn.", gone())
    assert response["Last-Modified"] == "Thu, 18 Jun 2026 09:00:00 GMT"


def test_redirect_to_elsewhere_is_gone_and_says_where(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        withdraw(published("post", slug="old"), "redirect", target="https://else.example.org/x", explanation="Sold.")
        problem = get("posts/old/", 410).json()
    target = "https://else.example.org/x"
    assert problem["withdrawal"] == gone(mode="redirect", explanation="Sold.", target=target)
    assert problem["detail"] == "This post has moved to https://else.example.org/x."


@pytest.mark.parametrize("kind", KINDS)
def test_notice_is_shown_and_leaves_the_lists(kind: str, get: Get) -> None:
    item = published(kind, slug="old")
    withdraw(item, "notice", explanation="Out of date.")
    whole = get(f"{kind}s/old/").json()
    assert (whole["state"], whole["notice"], whole["edition"]) == ("withdrawn", "Out of date.", 2)
    assert slugs(get(f"{kind}s/")) == []
    [listed] = results(get(f"{kind}s/?state=withdrawn"))
    assert listed == {name: whole[name] for name in listed}


def test_what_was_withdrawn_can_be_published_again(get: Get) -> None:
    item = published("post", slug="old")
    withdraw(item, "gone")
    publish(item)
    assert (get("posts/old/").json()["state"], slugs(get("posts/"))) == ("published", ["old"])


def test_what_was_never_public_is_not_found(get: Get) -> None:
    problem = get("posts/nothing/", 404).json()
    assert (problem["code"], problem["detail"], problem["withdrawal"]) == (
        "not_found",
        "There is no post “nothing”.",
        None,
    )


def test_slug_of_another_kind_is_not_found(get: Get) -> None:
    published("post", slug="bread")
    get("events/bread/", 404)
