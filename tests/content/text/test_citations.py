"""The grammar of `[@key]`, and the words that stand around a reference."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.citations import Citation, citations_of, note, words
from content.text.markdown import citation_keys, render


@pytest.mark.parametrize(
    ("bracket", "expected"),
    [
        ("@hale2019", [Citation("hale2019")]),
        ("@hale2019, p. 3", [Citation("hale2019", "p. 3")]),
        ("@hale2019 p. 3", [Citation("hale2019", "p. 3")]),
        ("@hale2019, 33-35, 38", [Citation("hale2019", "33-35, 38")]),
        ("@hale2019, pp. xii–xv", [Citation("hale2019", "pp. xii–xv")]),
        ("@hale2019, § 4.2", [Citation("hale2019", "§ 4.2")]),
        ("@hale2019, S. 12f", [Citation("hale2019", "S. 12f")]),
        ("@hale2019, p. 3, my italics", [Citation("hale2019", "p. 3", "", ", my italics")]),
        ("@hale2019, chapter on bread", [Citation("hale2019", None, "", ", chapter on bread")]),
        ("see @a, p. 3", [Citation("a", "p. 3", "see ")]),
        ("-@a", [Citation("a")]),
        ("@a; @b, ch. 2", [Citation("a"), Citation("b", "ch. 2")]),
        ("@a;\nsee also  @b", [Citation("a"), Citation("b", None, "see also ")]),
        ("@doi:10.1000/x.y,", [Citation("doi:10.1000/x.y")]),
        ("@山田2020, 3", [Citation("山田2020", "3")]),
        ("@a, p.&nbsp;3", [Citation("a", "p.\u00a03")]),
        ("@a;", [Citation("a")]),
    ],
)
def test_citations_of_bracket(bracket: str, expected: list[Citation]) -> None:
    assert citations_of(bracket) == expected


@pytest.mark.parametrize(
    "bracket",
    [
        "@",
        "@ ",
        " ",
        "me@example.org",
        "write to me@example.org",
        "@a; and more",
        ";",
        "\\@a",
        "@a's page",
        "a @",
        "@!",
    ],
)
def test_citations_of_other_brackets(bracket: str) -> None:
    assert citations_of(bracket) is None


def test_note_is_a_sentence() -> None:
    assert note([Citation("hale2019", "p. 3")]) == [
        "<p>",
        "",
        "",
        {"slot": "citation", "key": "hale2019", "locator": "p. 3"},
        ", p. 3",
        ".</p>",
    ]


def test_note_that_ends_already() -> None:
    assert note([Citation("a", None, "", ", passim.")])[-2:] == [", passim.", "</p>"]


def test_words_are_escaped() -> None:
    assert words([Citation("a", None, "<b> ", " & <i>")]) == [
        "",
        "&lt;b&gt; ",
        {"slot": "citation", "key": "a", "locator": None},
        " &amp; &lt;i&gt;",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "me@example.org and @name",
        "`[@code]` and ``[@code]``",
        "    [@code]",
        "```\n[@code]\n```",
        "[@ ] [@] \\[@a]",
        "[@name](https://social.example/name)",
        "[@name]\n\n[@name]: https://social.example/name",
        "[see `@code`]",
        "![see [@alt]](image:loaf)",
    ],
)
def test_citation_keys_of_what_is_none(source: str) -> None:
    assert citation_keys(source) == []


def test_citation_keys_in_order_and_once() -> None:
    source = "A [@b; @a]. B[^n] [@a]. C [@d]\n\n[^n]: See [@c].\n\n[^unused]: [@e]\n"
    assert citation_keys(source) == ["b", "a", "c", "d"]


def test_citation_note() -> None:
    back = '<a href="#bread-fnref-1" role="doc-backlink" aria-label="Back to text">↩\ufe0e</a>'
    beginning = (
        '<p>Bread <sup><a id="bread-fnref-1" href="#bread-fn-1" role="doc-noteref">1</a></sup>.</p>\n'
        '<section role="doc-endnotes"><ol>\n<li id="bread-fn-1"><p>'
    )
    rendered = render("Bread [@hale2019, p. 3].", prefix="bread")
    assert rendered.segments == [
        beginning,
        {"slot": "citation", "key": "hale2019", "locator": "p. 3"},
        f", p. 3. {back}</p></li>\n</ol></section>",
    ]
    assert rendered.notes == [
        {
            "id": "bread-fn-1",
            "number": 1,
            "segments": ["<p>", {"slot": "citation", "key": "hale2019", "locator": "p. 3"}, ", p. 3.</p>"],
        }
    ]
    assert rendered.citations == [{"id": "bread-fnref-1", "key": "hale2019", "locator": "p. 3", "note": 1}]
    assert (rendered.text, rendered.names) == ("Bread .", [])


def test_citation_of_several() -> None:
    assert render("A [see @a, p. 3; -@b].", prefix="p").notes[0]["segments"] == [
        "<p>see ",
        {"slot": "citation", "key": "a", "locator": "p. 3"},
        ", p. 3; ",
        {"slot": "citation", "key": "b", "locator": None},
        ".</p>",
    ]


def test_citation_in_a_footnote_is_running_text_with_that_number() -> None:
    rendered = render("A [@a] B[^n]\n\n[^n]: As [@b, p. 2] says.", prefix="p")
    assert rendered.notes[1] == {
        "id": "p-fn-2",
        "number": 2,
        "segments": ["<p>As ", {"slot": "citation", "key": "b", "locator": "p. 2"}, ", p. 2 says.</p>"],
    }
    assert rendered.citations == [
        {"id": "p-fnref-1", "key": "a", "locator": None, "note": 1},
        {"id": "p-fn-2", "key": "b", "locator": "p. 2", "note": 2},
    ]


def test_citation_cannot_bring_html() -> None:
    assert render("[<b>x @a, <script>]", prefix="p").notes[0]["segments"] == [
        "<p>&lt;b&gt;x ",
        {"slot": "citation", "key": "a", "locator": None},
        ", &lt;script&gt;.</p>",
    ]


@given(st.text(alphabet="@;,.: -aé1[]\\p§\n&#", max_size=200))
def test_citations_of_anything(bracket: str) -> None:
    assert citations_of(bracket) is None or citations_of(bracket)


@pytest.mark.parametrize("piece", ["@a ", "a ", "@a, p. 3; ", "@a, p 1, ", "a" * 50, "1,", "§ "])
def test_citations_of_in_time(piece: str) -> None:
    started = time.perf_counter()
    citations_of("@a, " + piece * (1_000 // len(piece)))
    assert time.perf_counter() - started < 0.5
