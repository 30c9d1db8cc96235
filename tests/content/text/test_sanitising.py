"""The allowlist: what stays, what goes, and that whoever wrote it is told."""

import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.sanitising import Loss, clean, flatten, strip_tags, swallows

NASTY = [
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">',
    '<a href=" java\tscript:alert(1)">',
    "<svg><animate onbegin=alert(1)>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<p style='position:fixed' id=x class=y>",
    "<table><td>",
    "<b title='\"><script>'>",
    "<!--",
    "-->",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<details open ontoggle=alert(1)>",
    "&lt;script&gt;",
    "text",
]


class Dangers(HTMLParser):
    """What a browser could run in a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [tag] if tag in ("script", "style", "iframe", "object", "svg", "form", "input") else []
        self.found += [name for name, _ in attrs if name.startswith("on") or name in ("style", "srcdoc")]
        addresses = ["".join((value or "").split()).lower() for name, value in attrs if name in ("href", "src")]
        self.found += [value for value in addresses if value.startswith(("javascript:", "data:", "vbscript:"))]


def test_clean_keeps_what_authors_use() -> None:
    html = (
        '<p dir="rtl" lang="ar">a</p><abbr title="b">c</abbr><cite>d</cite><q>e</q>H<sub>2</sub>O'
        "<details open><summary>f</summary>g</details><kbd>h</kbd><mark>i</mark>"
        '<time datetime="2015-03-19">j</time><dl><dt>k</dt><dd>l</dd></dl>'
        '<figure><figcaption>m</figcaption></figure><table><tbody><tr><td align="right">1</td></tr></tbody></table>'
    )
    assert clean(html) == (html.replace("<details open>", '<details open="">'), [])


def test_clean_link_and_image_from_outside() -> None:
    assert clean('<a href="https://a.example/">x</a><img src="https://a.example/b.png" alt="y">') == (
        '<a href="https://a.example/" rel="noopener">x</a><img src="https://a.example/b.png" alt="y" loading="lazy">',
        [],
    )


def test_clean_script_goes_with_its_content_and_is_reported() -> None:
    assert clean('a<script src="x.js">alert(1)</script>b') == (
        "ab",
        [Loss("removed_element", "<script>", '<script src="x.js">')],
    )


def test_clean_unknown_element_leaves_its_text() -> None:
    html, losses = clean('<font color="red">a</font> <font>b</font>')
    assert html == "a b"
    assert losses == [Loss("removed_element", "<font>", '<font color="red">', 2)]


@pytest.mark.parametrize(
    ("html", "loss"),
    [
        ('<p onclick="x()">a</p>', Loss("removed_attribute", "onclick on <p>", "x()")),
        ('<p id="a">a</p>', Loss("removed_attribute", "id on <p>", "a")),
        ('<p style="color:red">a</p>', Loss("removed_attribute", "style on <p>", "color:red")),
        ('<code class="evil">a</code>', Loss("removed_attribute", "class on <code>", "evil")),
        ('<p dir="up">a</p>', Loss("removed_attribute", "dir on <p>", "up")),
        ('<a href="javascript:a()">a</a>', Loss("removed_address", "javascript:a()", '<a href="javascript:a()">')),
        ('<img src="data:image/png;x">', Loss("removed_address", "data:image/png;x", '<img src="data:image/png;x">')),
        ('<img src="mailto:a@b.c">', Loss("removed_address", "mailto:a@b.c", '<img src="mailto:a@b.c">')),
        ('<a href="post:a">a</a>', Loss("removed_address", "post:a", '<a href="post:a">')),
        ("<!-- more -->", Loss("removed_comment", "<!-- -->", "more")),
        (
            '<iframe src="https://a.example/"></iframe>',
            Loss("removed_element", "<iframe>", '<iframe src="https://a.example/">'),
        ),
    ],
)
def test_clean_loss(html: str, loss: Loss) -> None:
    assert clean(html)[1] == [loss]


def test_clean_counts_equal_attributes_once() -> None:
    assert clean('<p class="a">x</p><p class="b">y</p>')[1] == [Loss("removed_attribute", "class on <p>", "a", 2)]


def test_clean_what_a_silenced_element_held_is_one_loss() -> None:
    assert clean("<svg><path d=1></path><g onclick=x></g></svg>") == (
        "",
        [Loss("removed_element", "<svg>", "<svg>")],
    )


def test_clean_item_links_when_asked() -> None:
    assert clean('<a href="post:a">b</a>', item_links=True) == ('<a href="post:a" rel="noopener">b</a>', [])


def test_clean_lone_surrogate() -> None:
    assert clean("a\ud800b") == ("a?b", [])


@given(st.lists(st.sampled_from(NASTY) | st.text(max_size=5)).map("".join))
def test_clean_leaves_nothing_to_run_and_nothing_more_to_lose(html: str) -> None:
    cleaned, _ = clean(html)
    assert Dangers(cleaned).found == []
    assert clean(cleaned)[1] == []


@given(st.lists(st.sampled_from(NASTY) | st.text(max_size=5)).map("".join))
def test_strip_tags_of_anything(html: str) -> None:
    assert isinstance(strip_tags(html), str)


def test_strip_tags_blocks_become_lines() -> None:
    html = "<h2>A &amp; b</h2>\n<p>c <em>d</em>\n  e<br>f</p><ul><li>g</li><li>h</li></ul><script>i</script>"
    assert strip_tags(html) == "A & b\nc d e\nf\ng\nh"


def test_strip_tags_cells_are_apart() -> None:
    assert strip_tags("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>") == "1 2\n3"


def test_flatten_keeps_the_lines_of_code() -> None:
    assert flatten("<p>a  b</p><pre><code>if x:\n    y  z\n</code></pre><p>c</p>") == "a b\nif x:\n    y  z\nc"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<b>", False),
        ("<div>", False),
        ("<table>", False),
        ("<script>x</script>", False),
        ("<script>", True),
        ("<!--", True),
        ('<p title="', True),
        ("<svg>", True),
        ("<textarea>", True),
        ("<plaintext>", True),
    ],
)
def test_swallows(html: str, expected: bool) -> None:
    assert swallows(html, "p") is expected


@pytest.mark.parametrize("piece", ["<b>", "<p ", "<x a=1>", "<table><td>", "<!-->", '"', "<a href=x>"])
def test_clean_in_time(piece: str) -> None:
    started = time.perf_counter()
    clean(piece * (100_000 // len(piece)))
    assert time.perf_counter() - started < 5
