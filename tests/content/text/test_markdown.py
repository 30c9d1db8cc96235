"""Markdown to segments: slots, notes, headings, plain text; that nothing dangerous, forged or slow comes out."""

import json
import re
import time
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.text.markdown import Rendered, render
from content.text.sanitising import Loss
from content.text.segments import Segment, merged

CORPUS = Path(__file__).parents[3] / "../shared/corpus"

NASTY = [
    *(
        "*",
        "_",
        "**",
        "~~",
        "`",
        "```\n",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](x)",
        "](post:a#b)",
        "](image:b)",
        "\n",
        "\n\n",
        " ",
        "    ",
    ),
    *(
        "# ",
        "## a\n",
        "> ",
        "- ",
        "1. ",
        "|",
        "|-|-|\n",
        "::: quote a\n",
        "::: event b\n",
        ":::\n",
        "[@a]",
        "[@a, p. 3; @b]",
        "[@",
    ),
    *(
        "[^1]",
        "[^2]",
        "\n\n[^1]: ",
        "\n\n[^2]: ",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        '<div title="',
        '">',
        "<b>",
        "</b>",
        "<svg>",
    ),
    *(
        "<a href='javascript:x()'>",
        "</a>",
        "<img src=x onerror=y>",
        "<iframe>",
        "<p dir=rtl>",
        "<table><td>",
        "<h1>",
        "</h1>",
    ),
    *(
        "<select>",
        "<a href=post:x>",
        "<img src=image:y>",
        "&#xfdd0;0&#xfdd1;",
        "&#64976",
        "&amp;",
        "&#0;",
        "\ufdd00\ufdd1",
        "\ufdd2",
    ),
    *(
        "https://a.example/b_c",
        "http://",
        "://",
        "javascript:x()",
        "\x00",
        "\ud800",
        "\u202e",
        "日本",
        "me@a.example",
        "\\",
        "\t",
        '"',
    ),
]
nasty = st.lists(st.sampled_from(NASTY) | st.text(max_size=4), max_size=40).map("".join)


class Reader(HTMLParser):
    """What a browser could run, and every id, of the strings of a body."""

    def __init__(self, segments: list[Segment]) -> None:
        super().__init__()
        self.dangers: list[str] = []
        self.ids: list[str] = []
        self.feed("".join(segment for segment in segments if isinstance(segment, str)))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.dangers += [tag] if tag in ("script", "style", "iframe", "object", "svg", "form", "input") else []
        self.dangers += [name for name, _ in attrs if name.startswith("on") or name in ("style", "srcdoc")]
        addresses = ["".join((value or "").split()).lower() for name, value in attrs if name in ("href", "src")]
        self.dangers += [value for value in addresses if re.match("javascript:|data:|vbscript:", value)]
        self.ids += [value or "" for name, value in attrs if name == "id"]


def body(source: str) -> list[Segment]:
    return render(source, prefix="p").segments


def html(source: str) -> str:
    (segment,) = body(source)
    assert isinstance(segment, str)
    return segment


def image(slug: str, **values: Any) -> dict[str, Any]:
    return {"slot": "image", "slug": slug, "alt": None, "title": None, "block": False} | values


def test_render_nothing() -> None:
    assert render("", prefix="p") == Rendered([], [], [], [], [], [], "", 0, 0)
    assert render(" \n\n", prefix="p").segments == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>"),
        ('"Quotes" -- and...', '<p>"Quotes" -- and...</p>'),
        ("> a\n\n---", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("```python\na < b\n```", '<pre><code class="language-python">a &lt; b\n</code></pre>'),
        ('<p dir="rtl">مرحبا</p>', '<p dir="rtl">مرحبا</p>'),
        ('<div lang="ar" dir="rtl">\n\n*a*\n\n</div>', '<div lang="ar" dir="rtl">\n<p><em>a</em></p>\n</div>'),
        ("![a](https://x.example/y.png)", '<p><img src="https://x.example/y.png" alt="a" loading="lazy"></p>'),
        ("A\r\nB\rC", "<p>A\nB\nC</p>"),
    ],
)
def test_render_markdown(source: str, expected: str) -> None:
    assert html(source) == expected


def test_render_table_aligns_without_style() -> None:
    table = html("|a|b|\n|:-|-:|\n|1|2|")
    assert re.findall(r"<t[hd] [^>]*>", table) == [
        '<th align="left">',
        '<th align="right">',
        '<td align="left">',
        '<td align="right">',
    ]


@pytest.mark.parametrize(
    ("source", "address", "text"),
    [
        ("(see https://a.example/x_(y)).", "https://a.example/x_(y)", "https://a.example/x_(y)"),
        ("*https://a.example/x*", "https://a.example/x", "https://a.example/x"),
        ("<https://a.example/%20x>", "https://a.example/%20x", "https://a.example/%20x"),
        ("<me@a.example>", "mailto:me@a.example", "me@a.example"),
    ],
)
def test_render_bare_address(source: str, address: str, text: str) -> None:
    assert f'<a href="{address}" rel="noopener">{text}</a>' in html(source)


@pytest.mark.parametrize(
    "source",
    ["www.a.example", "a.example", "me@a.example", "ftp://a.example/", "xhttp://a.example", "`https://a.example/`"],
)
def test_render_no_address(source: str) -> None:
    assert "<a" not in html(source)


def test_embed_slots() -> None:
    rendered = render("A\n::: quote purse\n:::\nB\n\n::: event open-kitchen\n:::\n", prefix="p")
    assert rendered.segments == [
        "<p>A</p>\n",
        {"slot": "quote", "slug": "purse"},
        "\n<p>B</p>\n",
        {"slot": "event", "slug": "open-kitchen"},
    ]
    assert rendered.names == [("quote", "purse"), ("event", "open-kitchen")]
    assert rendered.text == "A\nB"


def test_embed_unclosed_keeps_what_follows() -> None:
    assert body("::: quote purse\n\nA\n\nB") == [{"slot": "quote", "slug": "purse"}, "\n<p>A</p>\n<p>B</p>"]


def test_embed_within_a_list() -> None:
    assert body("- a\n\n  ::: quote purse\n  :::\n")[1:] == [{"slot": "quote", "slug": "purse"}, "\n</li>\n</ul>"]


@pytest.mark.parametrize(
    "source",
    [
        "::: warning\nA\n:::",
        "::: quote\n:::",
        "::: quote Not a slug\n:::",
        "::: quote ../x\n:::",
        ":: quote a\n::",
        ":::",
    ],
)
def test_embed_of_something_else_stays_visible(source: str) -> None:
    assert html(source) == f"<p>{source}</p>"


def test_embed_in_code_is_code() -> None:
    assert html("```\n::: quote a\n:::\n```") == "<pre><code>::: quote a\n:::\n</code></pre>"


def test_image_alone_has_no_paragraph() -> None:
    rendered = render('A\n\n![A *loaf* & "more"](image:loaf "Title")\n\nB', prefix="p")
    assert rendered.segments == [
        "<p>A</p>\n",
        image("loaf", alt='A loaf & "more"', title="Title", block=True),
        "\n<p>B</p>",
    ]
    assert rendered.text == "A\nB"


def test_image_in_text_and_without_alt() -> None:
    assert body("A ![](image:loaf) b") == ["<p>A ", image("loaf"), " b</p>"]


def test_image_in_raw_figure() -> None:
    source = '<figure><img src="image:loaf" alt="x"><figcaption>y</figcaption></figure>'
    assert body(source) == ["<figure>", image("loaf", alt="x"), "<figcaption>y</figcaption></figure>"]


def test_image_linked() -> None:
    assert body("[![a](image:loaf)](post:bread)") == [
        "<p>",
        {"slot": "link", "kind": "post", "slug": "bread", "fragment": None},
        image("loaf", alt="a"),
        {"slot": "link_end"},
        "</p>",
    ]


def test_image_alt_with_markers_is_plain() -> None:
    assert body("![see [@a] [^1] https://x.example/](image:loaf)\n\n[^1]: b")[0] == image(
        "loaf", alt="see [@a] [^1] https://x.example/", block=True
    )


def test_image_address_refused_leaves_its_alt() -> None:
    rendered = render("![a <b>](data:image/png;base64,xxx)\n\n![c](image:../d)", prefix="p")
    assert rendered.segments == ["<p>a &lt;b&gt;</p>\n<p>c</p>"]
    assert [(loss.code, loss.detail) for loss in rendered.losses] == [
        ("removed_address", "data:image/png;base64,xxx"),
        ("removed_address", "image:../d"),
    ]


@pytest.mark.parametrize("kind", ["post", "author", "event", "quote", "reference", "tag"])
def test_link_to_an_item(kind: str) -> None:
    rendered = render(f"[the *text*]({kind}:some-slug#part)", prefix="p")
    assert rendered.segments == [
        "<p>",
        {"slot": "link", "kind": kind, "slug": "some-slug", "fragment": "part"},
        "the <em>text</em>",
        {"slot": "link_end"},
        "</p>",
    ]
    assert rendered.names == [(kind, "some-slug")]


def test_link_to_an_item_in_its_own_script() -> None:
    assert body("[a](post:日本語#節)")[1] == {"slot": "link", "kind": "post", "slug": "日本語", "fragment": "節"}


def test_link_to_an_item_by_reference_and_raw_html() -> None:
    link = {"slot": "link", "kind": "tag", "slug": "bread", "fragment": None}
    assert body("[a][b]\n\n[b]: tag:bread")[1] == link
    assert body('<a href="tag:bread" onclick="x()">a</a>')[1] == link


@pytest.mark.parametrize("address", ["post:", "post:a/b", "post:%22%3E", "post:-a", "post:a%EF%B7%90"])
def test_link_to_no_item_leaves_its_text(address: str) -> None:
    rendered = render(f"[a]({address})", prefix="p")
    assert rendered.segments == ["<p>a</p>"]
    assert rendered.losses == [Loss("removed_address", address, "not an item's address")]


def test_link_to_script_leaves_its_text_and_is_reported() -> None:
    rendered = render("[a](javascript:alert(1))", prefix="p")
    assert rendered.segments == ["<p>a</p>"]
    assert rendered.losses == [Loss("removed_address", "javascript:alert(1)", '<a href="javascript:alert(1)">')]


def test_footnote_twice_referred_to() -> None:
    rendered = render("A[^n] b[^n]\n\n[^n]: Note *one*.\n", prefix="p")
    back = 'role="doc-backlink" aria-label="Back to text">↩\ufe0e</a>'
    assert "".join(map(str, rendered.segments)) == (
        '<p>A<sup><a id="p-fnref-1" href="#p-fn-1" role="doc-noteref">1</a></sup>'
        ' b<sup><a id="p-fnref-1-2" href="#p-fn-1" role="doc-noteref">1</a></sup></p>\n'
        '<section role="doc-endnotes"><ol>\n<li id="p-fn-1"><p>Note <em>one</em>.'
        f' <a href="#p-fnref-1" {back} <a href="#p-fnref-1-2" {back}</p></li>\n</ol></section>'
    )
    assert rendered.notes == [{"id": "p-fn-1", "number": 1, "segments": ["<p>Note <em>one</em>.</p>"]}]
    assert (rendered.text, rendered.word_count) == ("A b", 2)


def test_footnotes_and_citations_share_one_numbering() -> None:
    source = "A[^x] [@k] b[^y] c[^x]\n\n[^y]: Why.\n[^x]: Ex."
    notes = [(note["number"], note["segments"][0]) for note in render(source, prefix="p").notes]
    assert notes == [(1, "<p>Ex.</p>"), (2, "<p>"), (3, "<p>Why.</p>")]


def test_footnote_with_slots() -> None:
    rendered = render("A[^n]\n\n[^n]: See [b](post:bread) ![](image:loaf).\n\n    - c\n", prefix="p")
    assert rendered.notes[0]["segments"] == [
        "<p>See ",
        {"slot": "link", "kind": "post", "slug": "bread", "fragment": None},
        "b",
        {"slot": "link_end"},
        " ",
        image("loaf"),
        ".</p>\n<ul>\n<li>c</li>\n</ul>",
    ]
    assert rendered.names == [("post", "bread"), ("image", "loaf")]
    assert str(rendered.segments[-1]).count("<p><a href=") == 1


def test_footnote_in_a_footnote() -> None:
    rendered = render("A[^a]\n\n[^a]: One[^b].\n\n[^b]: Two[^a].\n", prefix="p")
    assert [note["id"] for note in rendered.notes] == ["p-fn-1", "p-fn-2"]
    assert sorted(Reader(rendered.segments).ids) == ["p-fn-1", "p-fn-2", "p-fnref-1", "p-fnref-1-2", "p-fnref-2"]


def test_footnote_never_referred_to_is_a_loss() -> None:
    rendered = render("A [^none]\n\n[^n]: B [@key] ![](image:loaf)\n", prefix="p")
    assert rendered.segments == ["<p>A [^none]</p>"]
    assert rendered.losses == [Loss("unused_footnote", "[^n]")]
    assert (rendered.citations, rendered.names) == ([], [])


def test_footnote_defined_again_is_a_loss() -> None:
    rendered = render("A[^n]\n\n[^n]: B\n\n[^n]: C\n", prefix="p")
    assert rendered.notes[0]["segments"] == ["<p>B</p>"]
    assert rendered.losses == [Loss("unused_footnote", "[^n]")]


def test_marker_within_a_raw_link_waits_for_its_end() -> None:
    assert '<a href="#x" rel="noopener">a</a><sup><a id="p-fnref-1"' in str(body('<a href="#x">a[@k]</a>')[0])


def test_headings_begin_below_the_title() -> None:
    rendered = render("# A\n\n## B\n\n###### C\n\n# D", prefix="p")
    assert rendered.segments == [
        '<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h6 id="c">C</h6>\n<h2 id="d">D</h2>',
    ]
    assert rendered.table_of_contents == [
        {
            "id": "a",
            "level": 2,
            "text": "A",
            "children": [
                {"id": "b", "level": 3, "text": "B", "children": [{"id": "c", "level": 6, "text": "C", "children": []}]}
            ],
        },
        {"id": "d", "level": 2, "text": "D", "children": []},
    ]


def test_headings_of_level_two_and_deeper_stay() -> None:
    assert html("### A\n\n## B") == '<h3 id="a">A</h3>\n<h2 id="b">B</h2>'


def test_heading_ids_are_unique_and_in_their_script() -> None:
    ids = Reader(body("## A\n\n## A\n\n## A 2\n\n## A\n\n## 予算\n\n## !!!\n\n## &amp;amp; b\n\n## P fn 1")).ids
    assert ids == ["a", "a-2", "a-2-2", "a-3", "予算", "section", "amp-b", "section-p-fn-1"]


def test_heading_texts_are_plain() -> None:
    source = "## The *kitchen* [@k] ![x](image:loaf) [a](post:b)[^n] `<c>`\n\n[^n]: d"
    rendered = render(source, prefix="p")
    assert rendered.table_of_contents[0]["text"] == "The kitchen a <c>"
    assert rendered.table_of_contents[0]["id"] == "the-kitchen-a-c"
    assert rendered.text == "The kitchen a <c>"


def test_heading_in_raw_html() -> None:
    assert html('<h1 id="mine" lang="en">A</h1>') == '<h2 id="a" lang="en">A</h2>'


def test_ids_of_authors_are_removed() -> None:
    rendered = render('<p id="p-fn-1">a</p>', prefix="p")
    assert (rendered.segments, rendered.losses) == (
        ["<p>a</p>"],
        [Loss("removed_attribute", "id on <p>", "p-fn-1")],
    )


def test_text_counts_words() -> None:
    rendered = render("## The kitchen\n\nWe split £40 six ways.[@hale2019]\n", prefix="p")
    assert (rendered.text, rendered.word_count, rendered.reading_minutes) == (
        "The kitchen\nWe split £40 six ways.",
        7,
        1,
    )


def test_losses_are_counted() -> None:
    assert render("<b onclick=a>x</b> <b onclick=b>y</b>\n\n<iframe src=c></iframe>", prefix="p").losses == [
        Loss("removed_attribute", "onclick on <b>", "a", 2),
        Loss("removed_element", "<iframe>", '<iframe src="c">'),
    ]


def test_characters_that_are_no_text_are_losses() -> None:
    rendered = render("a\x00b\ufdd0c\x00\ud800", prefix="p")
    assert rendered.segments == ["<p>abc</p>"]
    assert rendered.losses == [
        Loss("removed_character", "U+0000", "", 2),
        Loss("removed_character", "U+FDD0"),
        Loss("removed_character", "U+D800"),
    ]


def test_slots_cannot_be_forged() -> None:
    source = "::: quote a\n:::\n\n\ufdd00\ufdd1 <b title='&#xFDD0;0&#xFDD1;'>&#64976;0&#64977</b> &#xFDD0;0&#xFDD1;"
    segments = body(source)
    assert [segment for segment in segments if not isinstance(segment, str)] == [{"slot": "quote", "slug": "a"}]


def test_slot_in_a_raw_attribute_does_not_break_out() -> None:
    source = '<div title="\n\n::: quote a\n:::\n\n[x](post:b) [@k]\n\n" onclick="y()">\n'
    segments = body(source)
    assert segments[0] == '<p>&lt;div title="</p>\n'
    assert Reader(segments).dangers == []


def test_html_that_would_swallow_the_rest_is_shown() -> None:
    rendered = render("Use the <script> tag, <b>boldly</b>.\n\n<iframe src=x>\n\nB", prefix="p")
    assert rendered.segments == [
        "<p>Use the &lt;script&gt; tag, <b>boldly</b>.</p>\n<p>&lt;iframe src=x&gt;</p>\n<p>B</p>"
    ]
    assert rendered.losses == []


def test_blocks_nested_too_deeply_are_a_loss() -> None:
    assert Loss("removed_block", "nested too deeply") in render(">" * 60 + " a", prefix="p").losses
    assert render(">" * 20 + " a", prefix="p").losses == []


@settings(max_examples=300, deadline=None)
@given(nasty)
def test_render_of_anything(source: str) -> None:
    rendered = render(source, prefix="p")
    page = Reader(rendered.segments)
    assert page.dangers == []
    assert len(page.ids) == len(set(page.ids))
    assert render(source, prefix="p") == rendered
    written = json.dumps(
        [rendered.segments, rendered.notes, rendered.table_of_contents, rendered.citations], ensure_ascii=False
    )
    assert not re.search("[\x00-\x08\ud800-\udfff\ufdd0-\ufdef]", written + rendered.text)
    assert merged(rendered.segments) == rendered.segments


@settings(max_examples=100, deadline=None)
@given(nasty)
def test_links_are_balanced(source: str) -> None:
    depth = 0
    for segment in body(source):
        slot = "" if isinstance(segment, str) else segment["slot"]
        depth += {"link": 1, "link_end": -1}.get(slot, 0)
        assert depth >= 0
    assert depth == 0


@settings(deadline=None)
@given(st.text())
def test_render_of_any_text(source: str) -> None:
    assert Reader(body(source)).dangers == []


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "[",
            "[@",
            ":::",
            ":::\n",
            "*",
            "![",
            "_a ",
            "`",
            "> ",
            "- ",
            "<div>",
            "<b>",
            "<a href=x>",
            "https://a.example/(",
        ),
        *("://", "[^1]", "[^", "[^1]: a\n", "::: quote a\n", "[@a, p. ", "&#xfdd0", "<!--", "<script>", "# a\n", "|a"),
    ],
)
def test_render_in_time(piece: str) -> None:
    started = time.perf_counter()
    render(piece * (100_000 // len(piece)), prefix="p")
    assert time.perf_counter() - started < 10


def test_render_of_closed_brackets_in_time() -> None:
    started = time.perf_counter()
    render("![" * 10_000 + "](x)" * 10_000, prefix="p")
    assert time.perf_counter() - started < 10


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the project")
def test_render_of_the_corpus() -> None:
    for file in sorted(CORPUS.rglob("*.md"))[::10]:
        rendered = render(file.read_text(encoding="utf-8"), prefix="p")
        assert Reader(rendered.segments).dangers == []
        assert rendered.citations == []
