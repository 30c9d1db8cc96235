"""Plain text keeps its words, whatever it looks like."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.markdown import render
from content.text.plain_markdown import escaped, escaped_line


def shown(line: str) -> str:
    return render(escaped_line(escaped(line.strip())), prefix="p").text


@pytest.mark.parametrize(
    "line",
    [
        "[and that includes your colleagues]",
        "[x](y) and [x][y] and [^1] and [@key] and [see @key, p. 3] ![alt](image:x)",
        "[x]: https://example.org",
        "*stars* and **more** and 5 * 3",
        "_low_ and snake_case and IMG_0867 and _x",
        "~~gone~~ and ~5",
        "# Heading",
        "1. First",
        "2013) Year",
        "- item",
        "+ plus",
        "* star",
        "> quoted",
        "===",
        "---",
        "- - -",
        "|---|---|",
        "::: quote slug",
        "<b>bold</b> <!-- no --> 1 < 2 & 3 &amp; &#65;",
        "`code` and \\ and \\* back",
        "```",
        "~~~",
        "http://example.org/a_b_c_d*e and _x_",
        "@name writes to me@example.org",
        "footnote[^a] and ^sup^",
    ],
)
def test_escaped_line_renders_the_same_words(line: str) -> None:
    assert shown(line) == line


@pytest.mark.parametrize(
    "line",
    ["IMG_0867 [sic] 5 * 3 – “so” (it’s) #1 a~b 1.5 x > y", "Tom & Jerry < Spike", "C:\x20drive – 50%"],
)
def test_escaped_line_leaves_what_is_no_markup(line: str) -> None:
    assert escaped_line(escaped(line)) == line


@given(st.text(st.sampled_from("ab1 .)#*_-+>=~`|:[](){}!@^&;<\\/'\"“”é"), max_size=40))
def test_escaped_line_renders_any_text(line: str) -> None:
    wanted = re.sub(r"\s+", " ", line.strip())
    assert re.sub(r"\s+", " ", shown(line)) == wanted
