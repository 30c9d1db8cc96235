"""What changed between two texts: word by word, whole, and in bounded time."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.word_diff import Piece, marked, words


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.op, piece.text) for piece in words(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("", "", []),
        ("Bread", "Bread", [("equal", "Bread")]),
        ("", "Bread", [("insert", "Bread")]),
        ("Bread", "", [("delete", "Bread")]),
        (
            "It was four.",
            "It was forty.",
            [("equal", "It was "), ("delete", "four"), ("insert", "forty"), ("equal", ".")],
        ),
        ("the old cat", "the very old cat", [("equal", "the "), ("insert", "very "), ("equal", "old cat")]),
        ("the quick fox", "a slow fox", [("delete", "the quick"), ("insert", "a slow"), ("equal", " fox")]),
        ("One.\n\nTwo.", "One.\n\nTwo.\n\nThree.", [("equal", "One.\n\nTwo."), ("insert", "\n\nThree.")]),
        ("Čaj a káva", "Čaj a kakao", [("equal", "Čaj a "), ("delete", "káva"), ("insert", "kakao")]),
    ],
)
def test_words_that_changed(before: str, after: str, pieces: list[tuple[str, str]]) -> None:
    assert told(before, after) == pieces


def test_paragraphs_that_did_not_change_are_left_alone() -> None:
    before = "The same.\n\nIt was four.\n\nThe same again."
    after = "The same.\n\nNew one.\n\nIt was forty.\n\nThe same again."
    changed = [text for op, text in told(before, after) if op != "equal"]
    assert not any("same" in text for text in changed)
    assert "forty" in "".join(changed)


# Few words, so that much is alike.
TEXTS = st.lists(st.sampled_from(["a", "b", "the", " ", "  ", "\n", "\n\n", ".", "ü", "<b>"]), max_size=40).map("".join)


@given(TEXTS | st.text(max_size=60), TEXTS | st.text(max_size=60))
def test_pieces_are_both_texts(before: str, after: str) -> None:
    pieces = words(before, after)
    assert "".join(piece.text for piece in pieces if piece.op != "insert") == before
    assert "".join(piece.text for piece in pieces if piece.op != "delete") == after
    assert all(piece.text for piece in pieces)
    kinds = [piece.op for piece in pieces]
    assert [pair for pair in pairwise(kinds) if pair[0] == pair[1]] == []
    assert (kinds in ([], ["equal"])) == (before == after)


def test_html_is_escaped() -> None:
    assert marked(words("a <b> & c", "a <i> & c")) == "a &lt;<del>b</del><ins>i</ins>&gt; &amp; c"
    assert marked([Piece("insert", "<script>")]) == "<ins>&lt;script&gt;</ins>"


def shuffled(seed: int, size: int = 200_000) -> str:
    chance = random.Random(seed)
    drawn = (chance.choice(["bread", "and", "the", "oven", "a", ",", ".\n\n"]) for _ in range(size))
    return " ".join(drawn)[:size]


LONG = {
    "other words": (shuffled(1), shuffled(2)),
    "no word in common": ("one two " * 25_000, "three four " * 18_000),
    "one word": ("a " * 100_000, "a " * 99_000),
    "one paragraph": ("a\n\n" * 66_000, "a\n\n" * 60_000 + "b\n\n" * 3_000),
    "blanks": (" " * 200_000, "\n" * 200_000),
    "every second word": ("a b " * 50_000, "a c " * 50_000),
    "every paragraph": ("Bread and butter.\n\n" * 10_000, "Bread or butter.\n\n" * 10_000),
    "in reverse": (shuffled(3), shuffled(3)[::-1]),
}


@pytest.mark.parametrize("name", LONG)
def test_long_texts_do_not_take_long(name: str) -> None:
    before, after = LONG[name]
    start = time.process_time()
    pieces = words(before, after)
    assert time.process_time() - start < 4
    assert "".join(piece.text for piece in pieces if piece.op != "insert") == before


def test_a_long_text_with_small_changes_is_told_word_by_word() -> None:
    before = shuffled(4)
    after = before.replace("oven", "stove", 3)
    inserted = " ".join(text for op, text in told(before, after) if op == "insert")
    assert inserted.split() == ["stove"] * 3
