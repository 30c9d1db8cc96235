"""What whoever writes is told."""

from typing import Any

import pytest

from content.models import Item
from content.queries import editing
from content.warnings import warnings_of
from tests.making import make, make_image

pytestmark = pytest.mark.django_db


def told(item: Item) -> list[tuple[str, str, str]]:
    row = Item.objects.get(pk=item.pk)
    found = warnings_of(row.kind, editing.state_of(row), item_id=str(row.pk))
    return [(one.code, one.pointer, one.detail) for one in found]


def test_what_the_sanitiser_takes_out_is_told() -> None:
    post = make("post", body='<script>x()</script>Text <b onclick="x()">bold</b> <a href="javascript:x()">bad</a>')
    assert [(code, pointer) for code, pointer, _ in told(post)] == [
        ("removed_element", "/body"),
        ("removed_attribute", "/body"),
        ("removed_address", "/body"),
    ]


def test_link_to_nothing_is_told_and_one_to_a_draft_is_not() -> None:
    make("post", slug="draft")
    post = make("post", body="[a](post:draft) [b](post:nothing) ![c](image:none)\n\n::: event never\n:::\n")
    assert [detail for code, _, detail in told(post) if code == "dead_link"] == [
        *("There is no post “nothing”.", "There is no image “none”.", "There is no event “never”."),
    ]


def test_key_of_no_reference_is_told() -> None:
    make("reference", key="hale2019")
    post = make("post", body="Known [@hale2019]. Unknown [@lind2020].")
    assert told(post) == [
        ("citation_without_reference", "/citations/1", "“lind2020” is the key of no reference."),
    ]


def test_quote_that_its_source_does_not_say_any_more_is_told() -> None:
    post = make("post", slug="talk", body="She said it plainly.")
    said = {"exact": "She said it plainly.", "prefix": None, "suffix": None}
    make("quote", slug="said", source={"post": str(post.pk)}, selector=said)
    lost = {"exact": "Nobody said this.", "prefix": None, "suffix": None}
    make("quote", slug="lost", source={"post": str(post.pk)}, selector=lost)
    assert told(post) == [
        ("drifted_quote", "/body", "“lost” quotes this from here, and it is not here any more: Nobody said this."),
    ]


def test_embedded_quote_that_has_drifted_is_told() -> None:
    make("quote", slug="old", verification="drifted")
    post = make("post", body="::: quote old\n:::\n")
    assert [code for code, _, _ in told(post)] == ["drifted_quote"]
    assert [code for code, _, _ in told(editing.find("quote", "old"))] == ["drifted_quote"]


def test_picture_without_words_is_told_where_it_is_used() -> None:
    image, decorative = make_image("loaf.png"), make_image("line.png", alt="")
    post = make("post", image=str(image.pk), body="![](image:loaf) ![](image:line)")
    assert told(post) == [("image_without_alt", "/image", "The picture “loaf” has no alternative text.")]
    assert [code for code, _, _ in told(image)] == ["image_without_alt"]
    assert told(decorative) == []


def test_sessions_of_an_event_have_their_own_places() -> None:
    session: dict[str, Any] = {"key": "s1", "title": "One", "body": "[a](post:nothing)"}
    event = make("event", sessions=[session | {"key": "s0", "body": ""}, session])
    assert told(event) == [("dead_link", "/sessions/1/body", "There is no post “nothing”.")]
