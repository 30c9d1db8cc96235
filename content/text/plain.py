"""Finished HTML as plain text to be read: a blank line between blocks, lists with marks, notes with their numbers.

Addresses of links are left out, and an image is its alternative text. `sanitising.flatten` makes the text that is
counted and searched; this one keeps the layout.
"""

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from content.text.hast import siblings, within, words
from content.text.sanitising import BLOCKS

# Elements in elements: what is deeper is running text.
DEEPEST = 80
IN_BLOCKS = BLOCKS - {"br"}
_SPACES = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(r" *\v *")

BREAK = "\v"


def plain(html: str) -> str:
    return "\n\n".join(_blocks(LexborHTMLParser(html, is_fragment=True).root, 1))


def _blocks(first: LexborNode | None, depth: int) -> list[str]:
    """Each block as a text of one or more lines; what stands between blocks is a block too."""
    found: list[str] = []
    running: list[str] = []
    for node in siblings(first):
        if _is_block(node) and depth < DEEPEST:
            found += [*_paragraph(running), *_block(node, depth + 1)]
            running = []
        else:
            running.append(_inline(node, depth))
    return [*found, *_paragraph(running)]


def _is_block(node: LexborNode) -> bool:
    return node.is_element_node and (node.tag in IN_BLOCKS or any(one.tag in IN_BLOCKS for one in within(node)))


def _paragraph(running: list[str]) -> list[str]:
    text = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", "".join(running))).strip()
    return [text] if text else []


def _block(node: LexborNode, depth: int) -> list[str]:
    make = _BLOCKS.get(node.tag or "")
    return make(node, depth) if make else _blocks(node.first_child, depth)


def _inline(node: LexborNode, depth: int) -> str:
    if not node.is_element_node:
        return (node.text_content or "") if node.is_text_node else ""
    if node.tag in {"br", "img"}:
        return BREAK if node.tag == "br" else node.attributes.get("alt") or ""
    if depth >= DEEPEST:
        return words(node)
    return _marked(node, "".join(_inline(child, depth + 1) for child in siblings(node.first_child)))


def _marked(node: LexborNode, text: str) -> str:
    role = node.attributes.get("role")
    if role == "doc-backlink":
        return ""
    if role == "doc-noteref":
        return f"[{text}]"
    return f"“{text}”" if node.tag == "q" else text


def _rule(node: LexborNode, depth: int) -> list[str]:
    return ["* * *"]


def _code(node: LexborNode, depth: int) -> list[str]:
    return [words(node).strip("\n")]


def _quotation(node: LexborNode, depth: int) -> list[str]:
    lines = "\n\n".join(_blocks(node.first_child, depth)).split("\n")
    return ["\n".join(f"> {line}".rstrip() for line in lines)]


def _explanation(node: LexborNode, depth: int) -> list[str]:
    return [_indented("  ", block) for block in _blocks(node.first_child, depth)]


# --- Lists and tables ------------------------------------------------------------------------------------------


def _list(node: LexborNode, depth: int) -> list[str]:
    """Items that are one paragraph each stand close, and so do those without paragraphs."""
    items = [child for child in siblings(node.first_child) if child.tag == "li"]
    contents = [_blocks(item.first_child, depth) for item in items]
    loose = [any(child.tag == "p" for child in siblings(item.first_child)) for item in items]
    apart = any(len(blocks) > 1 and spaced for blocks, spaced in zip(contents, loose, strict=True))
    joined = [("\n\n" if apart else "\n").join(blocks) for blocks in contents]
    made = [
        f"{mark}{_indented(' ' * len(mark), text).lstrip()}"
        for mark, text in zip(_marks(node, items), joined, strict=True)
    ]
    return [("\n\n" if apart else "\n").join(made)] if made else []


def _marks(node: LexborNode, items: list[LexborNode]) -> Iterator[str]:
    """Notes are marked as they are in the text."""
    parent = node.parent
    notes = parent is not None and parent.attributes.get("role") == "doc-endnotes"
    number = _whole(node.attributes.get("start"), 1)
    for item in items:
        number = _whole(item.attributes.get("value"), number)
        yield "- " if node.tag == "ul" else (f"[{number}] " if notes else f"{number}. ")
        number += -1 if "reversed" in node.attributes else 1


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else default


def _table(node: LexborNode, depth: int) -> list[str]:
    """A line for each row, bars between cells; a caption comes first."""
    captions = [" ".join(_blocks(caption.first_child, depth)) for caption in _named(node, "caption")]
    rows = []
    for row in _named(node, "tr"):
        cells = [cell for cell in siblings(row.first_child) if cell.tag in {"td", "th"}]
        texts = [" ".join(" ".join(_blocks(cell.first_child, depth)).split()) for cell in cells]
        rows.append(" | ".join(texts).rstrip())
    return [*captions, "\n".join(rows)] if rows else captions


def _named(node: LexborNode, name: str) -> list[LexborNode]:
    return [one for one in within(node) if one.tag == name]


def _indented(space: str, text: str) -> str:
    return "\n".join(f"{space}{line}" if line else line for line in text.split("\n"))


_BLOCKS: dict[str, Callable[[LexborNode, int], list[str]]] = {
    "hr": _rule,
    "pre": _code,
    "ul": _list,
    "ol": _list,
    "table": _table,
    "blockquote": _quotation,
    "dd": _explanation,
}
