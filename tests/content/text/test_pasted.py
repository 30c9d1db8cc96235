"""A file of pasted posts is split and laid out, and loses no word that its result does not name."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.text.layout import words
from content.text.markdown import render
from content.text.mojibake import repair
from content.text.pasted import Announced, Dropped, Part, PastedPost, StartError, read_post, split

PROSE = "There was bread, and there was salt, and everyone had some of it before noon."


def read(text: str, title: str = "Bread", starts_with: str | None = None) -> PastedPost:
    return read_post(Part(0, 0, 1, text), Announced(starts_with or title, title))


def test_split_finds_posts_in_the_order_of_the_file() -> None:
    parts, before = split("Hello\n\nBread\n\nOne.\n\nSalt’s\u00a0 way – up\nTwo.\n", ["Salt's way - up", "Bread"])
    assert before == "Hello\n\n"
    assert parts == [Part(1, 7, 3, "Bread\n\nOne.\n\n"), Part(0, 20, 7, "Salt’s\u00a0 way – up\nTwo.\n")]


def test_split_prefers_a_line_of_nothing_else() -> None:
    text = "Bread\nBread is good.\n\nSalt is\n\nSalt\nTwo."
    assert [part.text for part in split(text, ["Bread", "Salt"])[0]] == [
        "Bread\nBread is good.\n\nSalt is\n\n",
        "Salt\nTwo.",
    ]


def test_split_names_the_start_that_is_missing() -> None:
    with pytest.raises(StartError, match="no line begins with “Salt”") as error:
        split("Bread\nOne. Salt.", ["Bread", "Salt"])
    assert error.value.index == 1


def test_split_gives_two_posts_two_places() -> None:
    assert [part.start for part in split("Bread\nOne\nBread\nTwo", ["Bread", "Bread"])[0]] == [0, 10]
    with pytest.raises(StartError):
        split("Bread\nOne", ["Bread", "Bread"])


def test_read_post_drops_lines_that_repeat_the_title() -> None:
    text = f"Bread & salt (guest: Dr Lind)\n\nBread, salt!\n\nMill Hall\n\nBread salt\n{PROSE}"
    post = read(text, title="Bread: salt", starts_with="Bread & salt (guest: Dr Lind)")
    assert post.dropped == [
        Dropped(1, "Bread & salt (guest: Dr Lind)", "repeats the title"),
        Dropped(3, "Bread, salt!", "repeats the title"),
    ]
    assert post.body.startswith("Mill Hall\n\nBread salt\\\nThere")


def test_read_post_keeps_a_first_paragraph_that_begins_like_the_title() -> None:
    post = read("Bread is what we need.", title="Bread", starts_with="Bread is what")
    assert (post.body, post.dropped) == ("Bread is what we need.", [])


def test_read_post_writes_markdown() -> None:
    text = f"The first loaf\n\n{PROSE}\nNext *line*\n• 1. one\n• two\n\n# 5\n\nCheers,\nMara"
    post = read(text)
    assert post.body == (
        f"## The first loaf\n\n{PROSE}\\\nNext \\*line\\*\n\n- 1\\. one\n- two\n\n\\# 5\n\nCheers,\\\nMara"
    )
    assert (post.heading_candidates, post.list_items, post.sign_off) == (["The first loaf"], 2, "Cheers, / Mara")


def test_read_post_joins_wrapped_lines() -> None:
    wrapped = "There was bread, and “there was salt, and\neverybody had” some of it before the noon\nbell was rung."
    post = read(f"{wrapped}\n\n{wrapped}\n\nBy her\nand me.")
    assert post.body == f"{wrapped}\n\n{wrapped}\n\nBy her\\\nand me."
    joined = wrapped.replace("\n", " ")
    assert post.text == f"{joined}\n\n{joined}\n\nBy her\nand me."


def test_read_post_reports_what_was_glued() -> None:
    [found] = read("Group 1 – First roundWho bakes?\n• me").repairs
    assert (found.before, found.after, found.rule, found.line) == ("roundWho", "round\nWho", "glued_heading", 1)


CITING = """We know (Harbour Board, 2011[1]) and [2](so) and [1, 2] and [3] and [sic].

References

[1] Harbour Board (2011) Bread for the quays, Leith: Northbank Trust
[2] Lind 2013 podcast: http://mill.example.org/ladle)
"""


def test_read_post_cites_the_references_at_its_end() -> None:
    post = read(CITING)
    assert post.body == (
        "We know (Harbour Board, 2011[@harbour-board-2011]) and [@lind-2013]\\(so) and "
        "[@harbour-board-2011; @lind-2013] and [3] and [sic]."
    )
    assert [reference.fields["key"] for reference in post.references] == ["harbour-board-2011", "lind-2013"]
    assert [(d.line, d.text) for d in post.dropped] == [(3, "References")]
    assert [(r.line, r.before[-1], r.after[-1], r.rule) for r in post.repairs] == [(6, ")", "e", "stray_bracket")]
    assert CITING[post.repairs[0].position :].startswith("http")
    assert post.text == CITING[: len(post.text)]


def test_read_post_keeps_entries_that_nothing_cites() -> None:
    post = read("We know[1].\n\nNotes\n[1] Lind (2013) Salt\n[4] Hale (2014) Bread")
    assert post.body == "We know[@lind-2013].\n\n## Notes\n\n[4] Hale (2014) Bread"
    assert post.uncited == [4]


def test_read_post_tells_equal_keys_apart() -> None:
    post = read("We know[1] [2].\n\n[1] Lind (2013) Salt\n[2] Lind (2013) Bread")
    assert post.body == "We know[@lind-2013] [@lind-2013-2]."


@pytest.mark.parametrize("text", ["", "Bread", "\n\n", "[1] alone"])
def test_read_post_reads_next_to_nothing(text: str) -> None:
    assert read(text).body == text.strip().removeprefix("Bread")


LINES = [
    *("", "", "Bread", "The first loaf", PROSE, "• one", "- two", "* three *four*", "1. five", "# six", "> seven"),
    *("well[1] and [2].", "[1] Lind (2013) Salt", "[x](y) [z]", "<b>eight</b> &amp; `nine`", "Cheers,", "IMG_0867"),
    *(
        "===",
        "---",
        "roundWho bakes here",
        "a_b_ ~~c~~ |d|",
        "|---|",
        "http://a.org/_b_",
        "    indented",
        "Notes",
        "::: quote x",
    ),
]


def left_of(text: str, post: PastedPost) -> str:
    """What of the text has to be in the body: all but the lines, entries and markers that the result names."""
    gone = {line.line for line in post.dropped} | {reference.line for reference in post.references}
    left = "\n".join(line for n, line in enumerate(text.split("\n"), start=1) if n not in gone)
    for reference in post.references:
        left = left.replace(f"[{reference.number}]", "")
    return left


@given(st.lists(st.sampled_from(LINES), max_size=14))
def test_read_post_loses_no_words(lines: list[str]) -> None:
    text = "\n".join(lines)
    post = read(text)
    shown = words(render(post.body, prefix="p").text)
    wanted = left_of(text, post).replace("roundWho", "round Who" if post.repairs else "roundWho")
    assert "".join(shown) == "".join(words(wanted))


def test_read_post_of_the_corpus_has_the_structure_counted_by_hand(corpus: Path) -> None:
    manifest = yaml.safe_load((corpus / "iriss-blog.yaml").read_text(encoding="utf-8"))
    expected = yaml.safe_load((corpus / "expected.yaml").read_text(encoding="utf-8"))
    text, _ = repair((corpus / "iriss-blog.txt").read_text(encoding="utf-8"))
    announced = [Announced(post["starts_with"], post["title"]) for post in manifest["posts"]]
    parts, before = split(text, [post.starts_with for post in announced])
    posts = {manifest["posts"][part.index]["slug"]: read_post(part, announced[part.index]) for part in parts}
    assert (before, len(posts)) == ("", expected["posts"])
    for slug, wanted in expected["structure"].items():
        assert {name: getattr(posts[slug], name) for name in wanted} == wanted
    assert sum(len(post.heading_candidates) for post in posts.values()) == 2


def test_read_post_of_the_corpus_loses_no_words(corpus: Path) -> None:
    manifest = yaml.safe_load((corpus / "iriss-blog.yaml").read_text(encoding="utf-8"))
    text, _ = repair((corpus / "iriss-blog.txt").read_text(encoding="utf-8"))
    announced = [Announced(post["starts_with"], post["title"]) for post in manifest["posts"]]
    for part in split(text, [post.starts_with for post in announced])[0]:
        post = read_post(Part(0, 0, 1, part.text), announced[part.index])
        shown = words(render(post.body, prefix="p").text)
        assert "".join(shown) == "".join(words(left_of(part.text, post)))
        entries = " ".join(reference.fields["text"] for reference in post.references)
        assert set(words(entries)) <= set(words(part.text))
