"""Trees of bodies, rendered by what frontends render them with (npm), against the HTML of the same bodies.

Both are read by one parser and compared as trees: elements, attributes, texts. What is taken for equal is little:

- a flag, whatever its value is, and a number, however it is written: `open` and `open="open"`, `7` and `007`;
- with React, an alignment of a cell as an attribute and as a style, which it makes of it; and space between the parts
  of a table, which it leaves out, since HTML ignores it there.
"""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.asking import ask
from tests.clients.npm import installed
from tests.docs.console import ROOT

Tree = dict[str, Any]
Body = tuple[str, Tree]  # HTML, and its tree

PACKAGE = ROOT / "tests/pipeline"
FLAGS = {"open", "reversed"}
NUMBER = re.compile(r"0+(?=[0-9]+\Z)")
OF_TABLES = {"table", "colgroup", "thead", "tbody", "tfoot", "tr"}
ALIGNED = re.compile(r"text-align:(left|right|center)")
VOID = {"br", "col", "hr", "img", "wbr"}


def check(bodies: Mapping[str, Body]) -> None:
    """Every tree is of hast, is what hast's own parser makes of the HTML, and comes to that HTML again in both ways."""
    assert bodies
    for name, (html, tree), made in zip(bodies, bodies.values(), _rendered([*bodies.values()]), strict=True):
        assert tree["type"] == "root", name
        check_children(tree)
        assert tree == made["parsed"], name
        assert seen(made["stringified"]) == seen(html), name
        assert seen(made["rendered"], react=True) == seen(html, react=True), name
        assert made["said"] == [], name


def _rendered(bodies: list[Body]) -> list[dict[str, Any]]:
    asked = json.dumps([{"html": html, "tree": tree} for html, tree in bodies])
    command = ["node", "render.mjs"]
    done = subprocess.run(command, cwd=package(), input=asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    made: list[dict[str, Any]] = json.loads(done.stdout)
    return made


@cache
def package() -> Path:
    return installed(PACKAGE)


# --- What a tree is --------------------------------------------------------------------------------------------


def check_children(parent: Tree) -> None:
    """As unist and hast say: types, fields, and values of properties that none of their programs has to guess."""
    for before, node in zip([None, *parent["children"]], parent["children"], strict=False):
        if node["type"] == "text":
            assert node.keys() == {"type", "value"}
            assert node["value"]
            assert before is None or before["type"] != "text", "two texts side by side are one"
            continue
        assert node["type"] == "element"
        assert node.keys() == {"type", "tagName", "properties", "children"}
        assert re.fullmatch(r"[a-z][a-z0-9]*", node["tagName"])
        for name, value in node["properties"].items():
            assert re.fullmatch(r"[a-z][a-zA-Z0-9]*", name), name
            assert isinstance(value, str | bool | int) or all(isinstance(one, str) for one in value), value
        assert not (node["tagName"] in VOID and node["children"])
        check_children(node)


# --- What is seen of HTML --------------------------------------------------------------------------------------


def seen(html: str, *, react: bool = False) -> list[Any]:
    """Nested lists: a text is a string, an element its name, its attributes and what is in it."""
    return list(_seen(LexborHTMLParser(html, is_fragment=True).root, "", react=react))


def _seen(node: LexborNode | None, within: str, *, react: bool) -> Iterator[Any]:
    while node is not None:
        if node.is_text_node:
            text = node.text_content or ""
            if not (react and within in OF_TABLES and not text.strip()):
                yield text
        else:
            assert node.is_element_node, "neither an element nor a text"
            name = node.tag or ""
            yield [name, _attributes(node, react=react), list(_seen(node.first_child, name, react=react))]
        node = node.next


def _attributes(node: LexborNode, *, react: bool) -> dict[str, str]:
    found = {name: _value(name, value or "") for name, value in node.attributes.items()}
    if react and node.tag in {"td", "th"} and (aligned := ALIGNED.fullmatch(found.get("style", ""))):
        return {name: value for name, value in found.items() if name != "style"} | {"align": aligned[1]}
    return found


def _value(name: str, text: str) -> str:
    if name in FLAGS:
        return ""
    return NUMBER.sub("", text) if name in {"start", "colspan", "rowspan"} else text


# --- What the API answers --------------------------------------------------------------------------------------


def bodies_of(*lists: str) -> dict[str, Body]:
    """The bodies of all items of these lists ("posts") by their addresses, as the API gives them."""
    found = {}
    for listed in lists:
        html, trees = (_listed(listed, name, form) for name, form in (("body", "html"), ("body_hast", "hast")))
        found |= {f"{listed}/{slug}/": (html[slug], tree) for slug, tree in trees.items()}
    return found


def _listed(listed: str, name: str, body_format: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    path: str | None = f"/api/v1/{listed}/?cursor=&page_size=100&include={name}&fields={name}&body_format={body_format}"
    while path:
        page = ask(path).json()  # type: ignore[attr-defined]
        found |= {item["slug"]: item[name] for item in page["results"]}
        path = page["next"] and page["next"].removeprefix(settings.PUBLIC_URL)
    return found
