"""Finished HTML as a tree of hast (the syntax tree for HTML of unist): plain data.

Properties are named, and their values are of the types, that hast's own utilities give them: `className` is a list,
`colSpan` a number, `open` true, `data-kind` is `dataKind`. Only what bodies may have is known here (sanitising.py).
"""

import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

Tree = dict[str, Any]

NAMES = {
    "class": "className",
    "colspan": "colSpan",
    "datetime": "dateTime",
    "rowspan": "rowSpan",
}
LISTS = frozenset({"className", "rel"})
NUMBERS = frozenset({"colSpan", "height", "rowSpan", "span", "start", "width"})
FLAGS = frozenset({"open", "reversed"})

# Elements in elements: of what is deeper only the text is kept. JSON is read, and written, to a limited depth.
DEEPEST = 80
_WHOLE = re.compile(r"[ \t\n\r\f]*[-+]?[0-9]{1,15}[ \t\n\r\f]*")
_WORD = re.compile(r"-([a-z])")


def hast(html: str) -> Tree:
    """A `root` of elements and texts."""
    return {"type": "root", "children": _all(LexborHTMLParser(html, is_fragment=True).root, 1)}


def siblings(node: LexborNode | None) -> Iterator[LexborNode]:
    """A node and those after it."""
    while node is not None:
        yield node
        node = node.next


def within(node: LexborNode) -> Iterator[LexborNode]:
    """All that is in a node, in order. The parser's own ways (`css`, `text`) go on to what follows the first node."""
    waiting = [node.first_child]
    while waiting:
        one = waiting.pop()
        if one is not None:
            yield one
            waiting += [one.next, one.first_child]


def words(node: LexborNode) -> str:
    """The text in a node as it is."""
    return "".join(one.text_content or "" for one in within(node) if one.is_text_node)


def _all(first: LexborNode | None, depth: int) -> list[Tree]:
    made = (_made(node, depth) for node in siblings(first))
    return [one for one in made if one]


def _made(node: LexborNode, depth: int) -> Tree | None:
    if node.is_text_node:
        return {"type": "text", "value": node.text_content or ""}
    if not node.is_element_node:
        return None
    properties = dict(_property(name, value) for name, value in node.attributes.items())
    children = _all(node.first_child, depth + 1) if depth < DEEPEST else _text(words(node))
    return {"type": "element", "tagName": node.tag, "properties": properties, "children": children}


def _text(text: str) -> list[Tree]:
    return [{"type": "text", "value": text}] if text else []


def _property(attribute: str, value: str | None) -> tuple[str, Any]:
    name = NAMES.get(attribute, attribute)
    if attribute.startswith(("data-", "aria-")):
        name = _WORD.sub(lambda found: found[1].upper(), attribute)
    text = value or ""
    if name in LISTS:
        return name, text.split()
    if name in FLAGS:
        return name, True
    return name, int(text) if name in NUMBERS and _WHOLE.fullmatch(text) else text
