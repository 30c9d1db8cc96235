"""Footnotes and citations: the same numbers and ids in every form of a body, and a way there and back for each."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from content.text.hast import hast
from content.text.markdown import Rendered, render
from content.text.plain import plain
from content.text.segments import Slot, fill
from tests.content.text.noted import Numbered, Read, bodies, numbered, numbers_in_text, read, tree_of


def written(slot: Slot) -> str:
    return f"<cite>{slot['key']}</cite>"


def expected(source: str, prefix: str) -> Read:
    """What all forms have to say, by the rule."""
    numbers, seen = numbered(source), {}

    def marker(number: int) -> tuple[int, str, str]:
        seen[number] = seen.get(number, 0) + 1
        again = f"-{seen[number]}" if seen[number] > 1 else ""
        return number, f"{prefix}-fnref-{number}{again}", f"{prefix}-fn-{number}"

    made = Read(body=[marker(number) for number in numbers.body])
    for number, inside in enumerate(numbers.notes, start=1):
        made.notes[f"{prefix}-fn-{number}"] = [marker(one) for one in inside]
    for number, references in enumerate(numbers.references, start=1):
        again = [f"-{position}" for position in range(2, references + 1)]
        made.back[f"{prefix}-fn-{number}"] = [f"{prefix}-fnref-{number}{one}" for one in ["", *again]]
    return made


def check_forms(source: str, prefix: str, *, html: str, tree: dict[str, Any], text: str) -> Read:
    """HTML, tree and plain text against the rule. Answers what they say."""
    wanted, found = expected(source, prefix), read(tree)
    assert (found.body, found.notes, found.back) == (wanted.body, wanted.notes, wanted.back)
    assert read(tree_of(html)) == found
    assert len(set(found.ids)) == len(found.ids)
    assert numbers_in_text(text) == in_text(numbered(source))
    return found


def in_text(numbers: Numbered) -> list[int]:
    """In the order of the text: those of the body, then each note's own with those in it."""
    return [*numbers.body, *(one for n, inside in enumerate(numbers.notes, start=1) for one in [n, *inside])]


def check_places(rendered: Rendered, source: str, ids: list[str]) -> None:
    """Every citation has an element of its own in the body, at the marker or the footnote of its number."""
    places = [citation["id"] for citation in rendered.citations]
    assert len(set(places)) == len(places) == sum(numbered(source).cited)
    assert set(places) <= set(ids)
    for citation in rendered.citations:
        assert citation["id"].startswith((f"p-fnref-{citation['note']}", f"p-fn-{citation['note']}"))


@settings(max_examples=300, deadline=None)
@given(bodies())
def test_numbers_are_the_same_in_every_form(source: str) -> None:
    rendered = render(source, prefix="p")
    html = fill(rendered.segments, written)
    found = check_forms(source, "p", html=html, tree=hast(html), text=plain(html))
    assert [(note["id"], note["number"]) for note in rendered.notes] == [
        (name, number) for number, name in enumerate(found.notes, start=1)
    ]
    check_places(rendered, source, found.ids)


@settings(max_examples=50, deadline=None)
@given(st.lists(bodies(), min_size=2, max_size=4))
def test_ids_of_notes_never_meet_on_one_page(sources: list[str]) -> None:
    parts = [render(source, prefix=f"p{number}") for number, source in enumerate(sources)]
    ids = [one for part in parts for one in read(tree_of(fill(part.segments, written))).ids]
    ours = [one for one in ids if one.startswith("p") and "-fn" in one]
    assert len(set(ours)) == len(ours)


def test_places_of_several_works_at_one_marker_and_in_one_footnote() -> None:
    source = "A [@a; @b, p. 2] B[^n] [@a]\n\n[^n]: See [@b] and [@c; @a, p. 1].\n"
    rendered = render(source, prefix="p")
    html = fill(rendered.segments, written)
    ids = ["p-fnref-1", "p-fnref-1-2", "p-fn-2", "p-fn-2-2", "p-fn-2-3", "p-fnref-3"]
    assert [citation["id"] for citation in rendered.citations] == ids
    first = '<sup><span id="p-fnref-1-2"></span><a id="p-fnref-1" href="#p-fn-1" role="doc-noteref">1</a></sup>'
    assert html.startswith(f"<p>A {first} B")
    assert '<li id="p-fn-2"><span id="p-fn-2-2"></span><span id="p-fn-2-3"></span><p>See <cite>b' in html
    assert "span" not in fill(rendered.notes[1]["segments"], written)
    assert plain(html) == "A [1] B[2] [3]\n\n[1] a; b, p. 2.\n[2] See b and c; a, p. 1.\n[3] a."
