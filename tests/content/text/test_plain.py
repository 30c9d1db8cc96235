"""Bodies as plain text to be read."""

import pytest

from content.text.markdown import render
from content.text.plain import plain


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("just words", "just words"),
        ("<p>One\n  line &amp; more</p>\n<p>two<br> three</p>", "One line & more\n\ntwo\nthree"),
        ("<h2>Title</h2><p>Text.</p><hr><p>End.</p>", "Title\n\nText.\n\n* * *\n\nEnd."),
        ("<p>a <em>b</em> <a href='https://x.example'>c</a> <q>d</q></p>", "a b c “d”"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ol start='9'><li>a</li><li>b<br>c</li></ol>", "9. a\n10. b\n    c"),
        ("<ol reversed start='2'><li>a</li><li value='7'>b</li><li>c</li></ol>", "2. a\n7. b\n6. c"),
        ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b"),
        ("<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>", "- a\n\n  b\n\n- c"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<pre><code>x = 1\n\n  y\n</code></pre>", "x = 1\n\n  y"),
        (
            "<table><caption>C</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>",
            "C\n\na | b\n1 |",
        ),
        ("<figure><img src='/x' alt='A loaf'><figcaption>Bread</figcaption></figure>", "A loaf\n\nBread"),
        ("<p><img src='/x' alt=''></p>", ""),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "a\n\n  b"),
        ("<a href='/x'><h3>In a link</h3></a>after", "In a link\n\nafter"),
        ("<ul></ul><table></table>", ""),
        # The first element of all ends where it ends.
        ("<pre>a</pre><p>b</p>", "a\n\nb"),
        ("<table><tr><td>a</td></tr></table><table><caption>B</caption><tr><td>b</td></tr></table>", "a\n\nB\n\nb"),
        ("<em>a</em> b<p>c</p>", "a b\n\nc"),
    ],
)
def test_text_of_html(html: str, text: str) -> None:
    assert plain(html) == text


def test_notes_have_the_numbers_of_the_text_and_no_way_back() -> None:
    rendered = render("One[^a] two[^b] one again[^a].\n\n[^a]: *First*.\n[^b]: Second.\n", prefix="post")
    html = "".join(str(segment) for segment in rendered.segments)
    assert plain(html) == "One[1] two[2] one again[1].\n\n[1] First.\n[2] Second."


@pytest.mark.parametrize("tag", ["b", "div", "blockquote"])
def test_deep_nesting_keeps_its_text(tag: str) -> None:
    assert plain(f"<{tag}>" * 3000 + "deep").lstrip("> ") == "deep"
