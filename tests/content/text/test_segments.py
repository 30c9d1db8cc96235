"""Slots: from slugs to ids to words."""

from html import escape

import pytest

from content.text.segments import Segment, bind, fill, merged, names, targets

IMAGE = {"slot": "image", "slug": "loaf", "alt": 'A <loaf> & "more"', "title": None, "block": False}
LINK: list[Segment] = [
    "<p>",
    {"slot": "link", "kind": "post", "slug": "bread", "fragment": "crust"},
    "the <em>text</em>",
    {"slot": "link_end"},
    "</p>",
]


def test_merged_joins_strings() -> None:
    assert merged(["a", "", "b", {"slot": "link_end"}, "", "c"]) == ["ab", {"slot": "link_end"}, "c"]


def test_merged_nothing() -> None:
    assert merged(["", ""]) == []


def test_names_are_unique_and_in_order() -> None:
    segments: list[Segment] = [*LINK, IMAGE, {"slot": "quote", "slug": "q"}, *LINK, {"slot": "citation", "key": "k"}]
    assert names(segments) == [("post", "bread"), ("image", "loaf"), ("quote", "q")]


def test_bind_puts_ids_in_place_of_slugs() -> None:
    segments: list[Segment] = [*LINK, {"slot": "quote", "slug": "q"}]
    assert bind(segments, {("post", "bread"): "id1", ("quote", "q"): "id2"}, {}) == [
        "<p>",
        {"slot": "link", "kind": "post", "id": "id1", "fragment": "crust"},
        "the <em>text</em>",
        {"slot": "link_end"},
        "</p>",
        {"slot": "quote", "id": "id2"},
    ]


def test_bind_unknown_link_leaves_its_text() -> None:
    assert bind(LINK, {("event", "bread"): "id1"}, {}) == ["<p>the <em>text</em></p>"]


def test_bind_links_within_links() -> None:
    inner: Segment = {"slot": "link", "kind": "tag", "slug": "t", "fragment": None}
    end: Segment = {"slot": "link_end"}
    outer: Segment = {"slot": "link", "kind": "post", "slug": "p", "fragment": None}
    assert bind([outer, "a", inner, "b", end, "c", end], {("tag", "t"): "id"}, {}) == [
        "a",
        {"slot": "link", "kind": "tag", "id": "id", "fragment": None},
        "b",
        {"slot": "link_end"},
        "c",
    ]


@pytest.mark.parametrize(
    ("slot", "expected"),
    [
        (IMAGE, ['A &lt;loaf&gt; &amp; "more"']),
        ({**IMAGE, "block": True}, ['<p>A &lt;loaf&gt; &amp; "more"</p>']),
        ({**IMAGE, "alt": None, "block": True}, []),
        ({"slot": "quote", "slug": "q"}, []),
        ({"slot": "event", "slug": "e"}, []),
    ],
)
def test_bind_fallback(slot: Segment, expected: list[Segment]) -> None:
    assert bind([slot], {}, {}) == expected


def test_bind_citation_keeps_its_key() -> None:
    slot = {"slot": "citation", "key": "hale2019", "locator": "p. 3"}
    assert bind([slot], {}, {"hale2019": "id"}) == [{**slot, "id": "id"}]
    assert bind([slot], {}, {}) == [{**slot, "id": None}]


def test_bind_leaves_its_argument_alone() -> None:
    slot = {"slot": "quote", "slug": "q"}
    bind([slot], {("quote", "q"): "id"}, {})
    assert slot == {"slot": "quote", "slug": "q"}


def test_targets_are_unique_and_in_order() -> None:
    segments: list[Segment] = [*LINK, IMAGE, *LINK, {"slot": "citation", "key": "k", "locator": None}]
    bound = bind(segments, {("post", "bread"): "1", ("image", "loaf"): "2"}, {"k": "3"})
    assert targets(bound) == [("post", "1"), ("image", "2"), ("reference", "3")]


def test_targets_of_a_citation_without_a_reference() -> None:
    assert targets(bind([{"slot": "citation", "key": "k", "locator": None}], {}, {})) == []


def test_fill_writes_each_slot() -> None:
    assert fill(["a", {"slot": "quote", "id": "<1>"}, "b"], lambda slot: escape(slot["id"])) == "a&lt;1&gt;b"
