"""Merge patches, and corrections carried into what has gone on since."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.merging import carry, merge_patch, merge_texts

# The table of RFC 7396, appendix A.
RFC_7396: list[tuple[Any, Any, Any]] = [
    ({"a": "b"}, {"a": "c"}, {"a": "c"}),
    ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
    ({"a": "b"}, {"a": None}, {}),
    ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
    ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
    ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
    ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
    (["a", "b"], ["c", "d"], ["c", "d"]),
    ({"a": "b"}, ["c"], ["c"]),
    ({"a": "foo"}, None, None),
    ({"a": "foo"}, "bar", "bar"),
    ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
    ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
    ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
]


@pytest.mark.parametrize(("target", "patch", "result"), RFC_7396)
def test_merge_patch_is_that_of_the_rfc(target: Any, patch: Any, result: Any) -> None:
    assert merge_patch(target, patch) == result


BASE = "The kitchen costs £400 a week. We cook soup.\n\nThe second paragraph stays."


def test_texts_changed_in_different_places_are_merged() -> None:
    other = "The kitchen costs £400 a week. We cook soup and bake.\n\nAnother second paragraph, all new."
    merged = merge_texts(BASE, BASE.replace("£400", "£40"), other)
    assert merged == other.replace("£400", "£40")


@pytest.mark.parametrize("other", [BASE.replace("£400", "£444"), BASE.replace("£400 a week", "nothing"), "All new."])
def test_texts_changed_in_one_place_are_not_merged(other: str) -> None:
    assert merge_texts(BASE, BASE.replace("£400", "£40"), other) is None


def test_carry_changes_what_nobody_else_has_changed() -> None:
    base = {"title": "A", "body": "one two three", "seo": {"title": None, "noindex": False}, "tags": ["x"]}
    changed = base | {"title": "B", "body": "one 2 three", "seo": {"title": "T", "noindex": False}, "tags": ["y"]}
    other = base | {"title": "C", "body": "one two three four", "seo": {"title": None, "noindex": True}}
    carried = carry(base, changed, other)
    assert carried.conflicts == ["/title"]
    assert carried.value == {
        "title": "C",
        "body": "one 2 three four",
        "seo": {"title": "T", "noindex": True},
        "tags": ["y"],
    }


words = st.lists(st.sampled_from(["a", "b", "c", " ", "\n\n", "long"]), max_size=12).map("".join)


@given(base=words, changed=words)
def test_change_carried_into_what_it_was_made_from_is_the_change(base: str, changed: str) -> None:
    assert merge_texts(base, changed, base) == changed
    assert merge_texts(base, base, changed) == changed
    assert merge_texts(base, changed, changed) == changed
