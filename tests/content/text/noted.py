"""Bodies with footnotes and citations for tests: made by hypothesis, numbered by the rule of docs/api.md, and read
again in the forms that they are given in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

Tree = dict[str, Any]

# --- Making ----------------------------------------------------------------------------------------------------

LABELS = ("a", "b", "1", "2", "long-one", "é")
KEYS = ("hale2019", "osei2020", "nowhere")

_cited = st.builds(
    "{}@{}{}".format, st.sampled_from(["", "see "]), st.sampled_from(KEYS), st.sampled_from(["", ", p. 3"])
)
_bracket = st.lists(_cited, min_size=1, max_size=3).map(lambda cited: f"[{'; '.join(cited)}]")
_footnote = st.sampled_from(LABELS).map("[^{}]".format)
_link = _footnote.map("[linked{}](https://example.org/)".format)
_piece = st.one_of(st.sampled_from(["crumb", "*crust*", "`rye`"]), _footnote, _bracket, _link)
_line = st.lists(_piece, min_size=1, max_size=4).map(lambda pieces: "Bread " + " ".join(pieces) + ".")

_block = st.one_of(
    _line,
    _line.map("## {}".format),
    st.builds("- {}\n- {}\n\n  1. {}".format, _line, _line, _line),
    st.builds("> {}\n>\n> - {}".format, _line, _line),
    st.builds("| {} | b |\n|---|---|\n| {} | {} |".format, _line, _line, _line),
    _line.map('<div dir="rtl">\n\n{}\n\n</div>'.format),
)
_note = st.one_of(
    _line, st.builds("{}\n\n    {}".format, _line, _line), st.builds("{}\n\n    - {}".format, _line, _line)
)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Blocks with definitions among them: of labels that are used or not, once or twice. Some labels have none."""
    definition = st.builds("[^{}]: {}".format, st.sampled_from(LABELS), _note)
    blocks = draw(st.lists(_block, min_size=1, max_size=5))
    for one in draw(st.lists(definition, max_size=6)):
        blocks.insert(draw(st.integers(0, len(blocks))), one)
    return "\n\n".join(blocks)


# --- Numbering -------------------------------------------------------------------------------------------------

_DEFINITION = re.compile(r"^\[\^([^\]]+)\]: (.*(?:\n\n {4}.*)*)", re.MULTILINE)
_MARKER = re.compile(r"\[\^([^\]]+)\]|\[[^\[\]]*@[^\[\]]*\]")


@dataclass
class Numbered:
    """The numbers of the markers of the body; for each note, in their order, those of the markers in it, how many
    markers refer to it, and how many works it cites.
    """

    body: list[int] = field(default_factory=list)
    notes: list[list[int]] = field(default_factory=list)
    references: list[int] = field(default_factory=list)
    cited: list[int] = field(default_factory=list)


def numbered(source: str) -> Numbered:
    """By first appearance: first in the body, definitions apart, then in the notes in the order of their numbers. Every
    bracket of citations is a note of its own; in a footnote it is words.
    """
    made, definitions = Numbered(), dict(reversed(_DEFINITION.findall(source)))
    known: dict[str, int] = {}
    texts: list[str | None] = []

    def markers(text: str, *, within_note: bool) -> Iterator[int]:
        for found in _MARKER.finditer(text):
            label = found[1]
            if (label is None and within_note) or (label is not None and label not in definitions):
                continue
            number = known.get(label) if label else None
            if number is None:
                texts.append(definitions[label] if label else None)
                number = len(texts)
                made.references.append(0)
                made.cited.append(0 if label else found[0].count("@"))
            if label:
                known[label] = number
            made.references[number - 1] += 1
            yield number

    made.body = list(markers(_DEFINITION.sub("", source), within_note=False))
    for text in texts:  # it grows
        made.notes.append(list(markers(text or "", within_note=True)))
        made.cited[len(made.notes) - 1] += (text or "").count("@")
    return made


# --- Reading ---------------------------------------------------------------------------------------------------


@dataclass
class Read:
    """What a form of a body says: markers (number, id, address) of the body and of each note, ids of notes, the
    addresses of the ways back of each, and all ids.
    """

    body: list[tuple[int, str, str]] = field(default_factory=list)
    notes: dict[str, list[tuple[int, str, str]]] = field(default_factory=dict)
    back: dict[str, list[str]] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)


def read(tree: Tree) -> Read:
    """Of a tree of hast."""
    found = Read()
    _read(tree, found, None)
    return found


def _read(node: Tree, found: Read, note: str | None) -> None:
    properties = node.get("properties", {})
    found.ids += [properties["id"]] if "id" in properties else []
    if properties.get("role") == "doc-endnotes":
        [notes] = node["children"]
        for one in (one for one in notes["children"] if one["type"] == "element"):
            name = one["properties"]["id"]
            found.notes[name], found.back[name] = [], []
            _read(one, found, name)
        return
    if properties.get("role") == "doc-noteref":
        [number] = node["children"]
        marker = int(number["value"]), properties["id"], properties["href"].removeprefix("#")
        (found.notes[note] if note else found.body).append(marker)
    if properties.get("role") == "doc-backlink":
        assert note
        found.back[note].append(properties["href"].removeprefix("#"))
    for child in node.get("children", ()):
        _read(child, found, note)


def tree_of(html: str) -> Tree:
    """HTML as a tree, made without content/text/hast.py: what `read` needs of one."""
    return {"type": "root", "children": list(_nodes(LexborHTMLParser(html, is_fragment=True).root))}


def _nodes(node: LexborNode | None) -> Iterator[Tree]:
    while node is not None:
        if node.is_text_node:
            yield {"type": "text", "value": node.text_content or ""}
        else:
            children = list(_nodes(node.first_child))
            yield {"type": "element", "properties": dict(node.attributes), "children": children}
        node = node.next


_IN_TEXT = re.compile(r"\[([0-9]+)\]")


def numbers_in_text(text: str) -> list[int]:
    """Markers and the numbers of notes, as plain text prints both."""
    return [int(number) for number in _IN_TEXT.findall(text)]
