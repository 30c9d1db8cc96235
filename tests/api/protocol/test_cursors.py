"""A cursor is a place in a list: what comes and goes around it moves nothing, and a damaged one is refused."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.asking import Get, error_of, slugs
from tests.filling import withdraw
from tests.making import published

BASE = "https://api.example.org/api/v1/"


def below(address: str | None) -> str:
    assert address is not None
    return address.removeprefix(BASE)


def post(number: int) -> Any:
    return published("post", slug=f"p{number}", title=f"Title {number}", published_at=f"2026-01-{number:02}T00:00:00Z")


def decoded(address: str) -> dict[str, Any]:
    [cursor] = parse_qs(urlsplit(address).query)["cursor"]
    place: dict[str, Any] = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return place


def encoded(place: Any) -> str:
    return urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def test_what_is_published_meanwhile_moves_nothing(get: Get) -> None:
    for number in (2, 4, 6, 8):
        post(number)
    first = get("posts/?cursor=&page_size=2")
    for number in (1, 5, 7, 9):
        post(number)
    second = get(below(first.json()["next"]))
    third = get(below(second.json()["next"]))
    assert [slugs(one) for one in (first, second, third)] == [["p8", "p6"], ["p5", "p4"], ["p2", "p1"]]
    assert slugs(get(below(third.json()["previous"]))) == ["p5", "p4"]


def test_what_is_withdrawn_meanwhile_moves_nothing(get: Get) -> None:
    posts = {number: post(number) for number in (1, 2, 3, 4, 5)}
    first = get("posts/?cursor=&page_size=2")
    withdraw(posts[4])
    withdraw(posts[3])
    assert slugs(get(below(first.json()["next"]))) == ["p2", "p1"]


def test_beginning_and_end_are_told(get: Get) -> None:
    for number in (1, 2, 3, 4):
        post(number)
    first = get("posts/?cursor=&page_size=2")
    second = get(below(first.json()["next"]))
    back = get(below(second.json()["previous"]))
    assert [(one.json()["previous"] is None, one.json()["next"] is None) for one in (first, second, back)] == [
        (True, False),
        (False, True),
        (True, False),
    ]
    assert slugs(back) == slugs(first)


def test_empty_list_has_neither_next_nor_previous(get: Get) -> None:
    assert get("posts/?cursor=").json() == {"count": None, "next": None, "previous": None, "results": []}


def test_cursor_of_another_ordering_is_refused(get: Get) -> None:
    for number in (1, 2):
        post(number)
    place = below(get("posts/?cursor=&page_size=1&ordering=title").json()["next"])
    for other in ("-title", "updated_at", "-published_at"):
        error = error_of(get(place.replace("ordering=title", f"ordering={other}"), 400))
        assert (error["parameter"], error["code"]) == ("cursor", "invalid")
    assert slugs(get(place)) == ["p2"]


def test_damaged_cursor_is_refused(get: Get) -> None:
    post(1)
    post(2)
    for order in ("-published_at", "-updated_at"):
        place = decoded(get(f"posts/?cursor=&page_size=1&ordering={order}").json()["next"])
        [key] = {"t", "k"} & set(place)
        damaged: list[Any] = [
            [],
            5,
            None,
            "x",
            {},
            place | {"i": 5},
            place | {"i": "x"},
            place | {"o": None},
            place | {key: 5},
            place | {key: "zz"},
            place | {key: None},
            {name: place[name] for name in place if name != "b"},
            place | {"t": "0001-01-01T00:00:00+14:00"},
            place | {"t": "9999-12-31T23:59:59-14:00"},
        ]
        codes = [error_of(get(f"posts/?ordering={order}&cursor={encoded(one)}", 400))["code"] for one in damaged]
        assert codes == ["invalid"] * len(damaged)


@pytest.mark.parametrize("text", ["x", "====", "%00", "%C3%A9", "e30", "bnVsbA", "a" * 10_000, "%ED%A0%80", "!!"])
def test_text_that_is_no_cursor_is_refused(text: str, get: Get) -> None:
    assert error_of(get(f"posts/?cursor={text}", 400))["parameter"] == "cursor"
