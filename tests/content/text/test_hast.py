"""Trees are what hast-util-from-html makes of the same HTML, positions apart; tests/pipeline asks it itself."""

from typing import Any

import orjson
import pytest

from content.text.hast import DEEPEST, hast


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "value": value}


def element(name: str, *children: Any, **properties: Any) -> dict[str, Any]:
    return {"type": "element", "tagName": name, "properties": properties, "children": list(children)}


def root(*children: Any) -> dict[str, Any]:
    return {"type": "root", "children": list(children)}


@pytest.mark.parametrize(
    ("html", "tree"),
    [
        ("", root()),
        ("a &amp; b &lt;i&gt;", root(text("a & b <i>"))),
        (
            "<p>One</p>\n<p>two<br>three</p>",
            root(element("p", text("One")), text("\n"), element("p", *"", text("two"), element("br"), text("three"))),
        ),
        ('<code class="language-x y">1</code>', root(element("code", text("1"), className=["language-x", "y"]))),
        (
            '<a href="#" rel="noopener me" role="doc-backlink" aria-label="Back" data-kind="post" data-id="1">b</a>',
            root(
                element(
                    "a",
                    text("b"),
                    href="#",
                    rel=["noopener", "me"],
                    role="doc-backlink",
                    ariaLabel="Back",
                    dataKind="post",
                    dataId="1",
                )
            ),
        ),
        ('<img src="/x" alt="" width="8" height="50%">', root(element("img", src="/x", alt="", width=8, height="50%"))),
        (
            '<ol start="-3" reversed><li value="2">a</li></ol>',
            root(element("ol", element("li", text("a"), value="2"), start=-3, reversed=True)),
        ),
        (
            '<ol start=" +03 "></ol><ol start="2x"></ol><ol start="1.5"></ol>',
            root(element("ol", start=3), element("ol", start="2x"), element("ol", start="1.5")),
        ),
        ('<details open="">x</details>', root(element("details", text("x"), open=True))),
        ('<time datetime="2026">x</time>', root(element("time", text("x"), dateTime="2026"))),
        (
            '<table><tr><td colspan="2" rowspan="99999999999999999999">x</td></tr></table>',
            root(
                element("table", element("tbody", element("tr", element("td", text("x"), colSpan=2, rowSpan="9" * 20))))
            ),
        ),
    ],
)
def test_tree_of_html(html: str, tree: dict[str, Any]) -> None:
    assert hast(html) == tree


@pytest.mark.parametrize("tag", ["b", "div"])
def test_deep_nesting_keeps_its_text_and_can_be_written(tag: str) -> None:
    tree = hast(f"<{tag}>" * 3000 + "deep")
    assert b'"value":"deep"' in orjson.dumps({"a": [{"b": {"c": [tree]}}]})
    depth, node = 0, tree
    while node["children"] and node["children"][0]["type"] == "element":
        depth, node = depth + 1, node["children"][0]
    assert depth == DEEPEST
