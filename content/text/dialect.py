"""The Markdown of bodies: CommonMark, tables, strikethrough, footnotes, citations, embeds, bare addresses.

Source in, unsanitised HTML out, in which everything that is not HTML is a marker: a number between two
Unicode noncharacters. No source can hold these (`scrub` takes them out), so no author can forge a slot.
`markdown.py` sanitises and fills them. Typographic replacement is off: what was written is what is printed.
"""

import re
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from linkify_it import LinkifyIt  # type: ignore[import-untyped]
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote.index import footnote_def

from content.text.citations import Citation, citation_plugin
from content.text.identifiers import SLUG
from content.text.raw_html import show_harmful_html

MARK = re.compile("\ufdd0([0-9]+)\ufdd1")

# Control characters other than tab and line feed, noncharacters, lone surrogates: nothing that is text, and
# some of it is not XML.
_NOT_TEXT = r"\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17)
)
NOT_TEXT = re.compile(f"[{_NOT_TEXT}]")
_REFERENCE = re.compile(r"&#(?:[xX]0*+([0-9a-fA-F]{1,6})(?![0-9a-fA-F])|0*+([0-9]{1,7})(?![0-9]));?")
_OPENING = re.compile(rf":{{3,}}[ \t]*(quote|event)[ \t]+({SLUG})[ \t]*")
_CLOSING = re.compile(r":{3,}[ \t]*")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]]{1,200}+)\]")
_SCHEME = re.compile(r"(?<![^\W_])https?\Z", re.IGNORECASE)
_LONGEST_ADDRESS = 2_000
_NESTING = 50  # blocks in blocks, a list being two: the parser skips what is deeper, and `Parsed` tells
_ALIGNMENT = re.compile(r"text-align:(left|right|center)")


@dataclass(frozen=True, slots=True)
class Embed:
    """`::: quote slug` or `::: event slug`."""

    kind: str
    slug: str


@dataclass(frozen=True, slots=True)
class FootnoteReference:
    label: str


Marked = Embed | FootnoteReference | list[Citation]


@dataclass(slots=True)
class Parsed:
    """HTML before sanitising: of the body, and of each footnote by its label. `marks[n]` is what the marker n
    stands for; `repeated` are labels defined again; `too_deep` says that blocks were nested beyond the limit
    and skipped.
    """

    body: str
    footnotes: dict[str, str] = field(default_factory=dict)
    repeated: list[str] = field(default_factory=list)
    marks: list[Marked] = field(default_factory=list)
    too_deep: bool = False


def scrub(source: str) -> tuple[str, Counter[str]]:
    """The source with `\\n` line ends and nothing but text, and how often each other character ("U+0000") was
    taken out.
    """
    source = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    removed = Counter(f"U+{ord(character):04X}" for character in NOT_TEXT.findall(source))
    return (NOT_TEXT.sub("", source) if removed else source), removed


def parse(source: str) -> Parsed:
    """Parse a scrubbed source. Any text is valid Markdown; nothing raises."""
    environment: dict[str, Any] = {"marks": []}
    markdown = _parser.markdown
    tokens = markdown.parse(source, environment)
    too_deep = any(token.level >= _NESTING - 1 for token in tokens)
    body, footnotes, repeated = _without_footnotes(tokens)

    def written(tokens: Sequence[Token]) -> str:
        return _without_references(markdown.renderer.render(tokens, markdown.options, environment))

    notes = {label: written(tokens) for label, tokens in footnotes.items()}
    return Parsed(written(body), notes, repeated, environment["marks"], too_deep)


def _without_footnotes(tokens: list[Token]) -> tuple[list[Token], dict[str, list[Token]], list[str]]:
    """The tokens of the body and those of each footnote, wherever it was defined (another footnote included).
    The first wins.
    """
    streams: list[list[Token]] = [[]]
    footnotes: dict[str, list[Token]] = {}
    repeated: list[str] = []
    for token in tokens:
        if token.type == "footnote_reference_open":
            streams.append([])
            if footnotes.setdefault(token.meta["label"], streams[-1]) is not streams[-1]:
                repeated.append(token.meta["label"])
        elif token.type == "footnote_reference_close":
            streams.pop()
        else:
            streams[-1].append(token)
    return streams[0], footnotes, repeated


def _without_references(html: str) -> str:
    """HTML whose numeric references cannot stand for what `scrub` took out of the source."""
    return _REFERENCE.sub(_harmless, html)


def _harmless(reference: re.Match[str]) -> str:
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return "\ufffd" if number <= 0x10FFFF and _is_not_text(number) else reference[0]


def _is_not_text(number: int) -> bool:
    # HTML reads 128 to 159 as Windows-1252, so those are letters and quotation marks.
    return not 0x7F < number < 0xA0 and NOT_TEXT.match(chr(number)) is not None


def _embed(state: StateBlock, line: int, _end: int, silent: bool) -> bool:
    """An embed stands where its opening line is; what is written before the closing line is kept after it.

    So an unclosed one swallows nothing, and no line is looked at twice. Any other name after the colons is
    ordinary text.
    """
    start = state.bMarks[line] + state.tShift[line]
    if not state.src.startswith(":::", start) or state.is_code_block(line):
        return False
    text = state.src[start : state.eMarks[line]]
    opening = _OPENING.fullmatch(text)
    unclosed = state.env.get("unclosed_embeds", 0)
    if not opening and not (unclosed and _CLOSING.fullmatch(text)):
        return False
    if silent:
        return True
    state.env["unclosed_embeds"] = unclosed + (1 if opening else -1)
    if opening:
        token = state.push("embed", "", 0)
        token.meta = {"embed": Embed(opening[1], opening[2])}
    state.line = line + 1
    return True


def _footnote_reference(state: StateInline, silent: bool) -> bool:
    match = _FOOTNOTE.match(state.src, state.pos, state.posMax)
    if match is None or f":{match[1]}" not in state.env.get("footnotes", {}).get("refs", {}):
        return False
    if not silent:
        token = state.push("footnote_reference", "", 0)
        token.content = match[0]
        token.meta = {"label": match[1]}
    state.pos = match.end()
    return True


def _bare_address(state: StateInline, silent: bool) -> bool:
    """Link `https://…`. Our own rule around linkify's grammar: its own looks at the whole rest of the text
    each time.
    """
    if state.linkLevel or not state.src.startswith("://", state.pos):
        return False
    scheme = _SCHEME.search(state.src, max(0, state.pos - 6), state.pos)
    if scheme is None or (not silent and not state.pending.endswith(scheme[0])):
        return False
    found = _linkify.match_at_start(state.src[scheme.start() : min(state.posMax, state.pos + _LONGEST_ADDRESS)])
    if found is None:
        return False
    address = found.url.rstrip("*_~")
    if not silent:
        state.pending = state.pending.removesuffix(scheme[0])
        state.push("link_open", "a", 1).attrs = {"href": state.md.normalizeLink(address)}
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1)
    state.pos = scheme.start() + len(address)
    return True


def _bracket_needs_its_end(state: StateInline, silent: bool) -> bool:
    """Before the rules for links and images: pass over an opening bracket that nothing closes, which they
    would search for.
    """
    if state.src[state.pos] not in "[!":
        return False
    last = state.env.setdefault("last_bracket", {})
    if state.src not in last:
        last.clear()
        last[state.src] = state.src.rfind("]")
    if last[state.src] > state.pos or not state.src.startswith(("[", "!["), state.pos):
        return False
    if not silent:
        state.pending += state.src[state.pos]
    state.pos += 1
    return True


def _align_with_attributes(state: StateCore) -> None:
    """`align`, which needs no style and survives e-mail, instead of an inline style."""
    for token in state.tokens:
        if token.type in ("th_open", "td_open") and (style := token.attrs.pop("style", None)):
            alignment = _ALIGNMENT.search(str(style))
            token.attrs |= {"align": alignment[1]} if alignment else {}


def _mark(marked: Marked, environment: dict[str, Any]) -> str:
    environment["marks"].append(marked)
    return f"\ufdd0{len(environment['marks']) - 1}\ufdd1"


class _Renderer(RendererHTML):
    """HTML with markers for what is ours. Method names are the tokens' types."""

    def embed(self, tokens: Sequence[Token], index: int, _options: Any, environment: Any) -> str:
        return _mark(tokens[index].meta["embed"], environment) + "\n"

    def citation(self, tokens: Sequence[Token], index: int, _options: Any, environment: Any) -> str:
        return _mark(tokens[index].meta["citations"], environment)

    def footnote_reference(self, tokens: Sequence[Token], index: int, _options: Any, environment: Any) -> str:
        return _mark(FootnoteReference(tokens[index].meta["label"]), environment)

    def renderInlineAsText(self, tokens: Sequence[Token] | None, options: Any, env: Any) -> str:  # noqa: N802
        """Alternative texts: an attribute holds no marker, so what would be one stays as it was written."""
        ours = ("citation", "footnote_reference")
        plain = [Token("text", "", 0, content=t.content) if t.type in ours else t for t in tokens or []]
        return super().renderInlineAsText(plain, options, env)


class _Markdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802
        """Yes: the sanitiser judges addresses, and tells; the parser would leave a refused one as text."""
        return True

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


def _build() -> MarkdownIt:
    markdown = _Markdown("commonmark", {"maxNesting": _NESTING, "xhtmlOut": False}, renderer_cls=_Renderer)
    markdown.enable(["table", "strikethrough"])
    interrupts = ["paragraph", "reference", "blockquote", "list"]
    markdown.block.ruler.before("fence", "embed", _embed, {"alt": interrupts})
    markdown.block.ruler.before("reference", "footnote_def", footnote_def, {"alt": ["paragraph", "reference"]})
    markdown.use(citation_plugin)
    markdown.inline.ruler.before("link", "unclosed_bracket", _bracket_needs_its_end)
    markdown.inline.ruler.before("link", "footnote_reference", _footnote_reference)
    markdown.inline.ruler.before("newline", "bare_address", _bare_address)
    markdown.core.ruler.push("align", _align_with_attributes)
    markdown.core.ruler.push("raw_html", show_harmful_html)
    return markdown


class _Parser(threading.local):
    """One parser a thread: nothing promises that they can be shared."""

    def __init__(self) -> None:
        self.markdown = _build()


_parser = _Parser()
_linkify = LinkifyIt()
