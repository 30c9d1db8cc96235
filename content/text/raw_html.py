"""Raw HTML in Markdown that would harm what stands around it: it is shown as text instead.

What raw HTML may say is not decided here but by the allowlist in `sanitising.py`.
"""

import re
from collections import Counter

from markdown_it.common.utils import escapeHtml
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from content.text.sanitising import swallows

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements without content, or closed by whatever follows: these do not nest.
_FLAT = frozenset({"br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p"})
_FLAT |= {"param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr"}
_DEEPEST = 500  # open elements: parsers of HTML need time by the square of it


def show_harmful_html(state: StateCore) -> None:
    """A rule for the parser: show raw HTML after which a browser would not see the next paragraph (`<script>`
    in running prose, an unclosed comment or quotation mark), and all of it where it is nested absurdly.
    """
    blocks = [token for token in state.tokens if token.type == "html_block"]
    lines = [_raw(token) for token in state.tokens]
    too_deep = _depth("".join(tag.content for tags in [blocks, *lines] for tag in tags)) > _DEEPEST
    for block in blocks:
        if too_deep or swallows(block.content, "p"):
            block.content = f"<p>{escapeHtml(block.content.strip())}</p>\n"
    for tags in lines:
        if tags and (too_deep or swallows("".join(tag.content for tag in tags), "em")):
            _show(tags, every=too_deep)


def _raw(token: Token) -> list[Token]:
    return [child for child in token.children or [] if child.type == "html_inline"]


def _show(tags: list[Token], *, every: bool) -> None:
    """Those that swallow on their own; all of them where it is their combination that does."""
    alone = [every or swallows(tag.content, "em") for tag in tags]
    others = "".join(tag.content for tag, shown in zip(tags, alone, strict=True) if not shown)
    every = every or swallows(others, "em")
    for tag, shown in zip(tags, alone, strict=True):
        tag.type = "text" if every or shown else tag.type


def _depth(html: str) -> int:
    """How many elements are open at once, at most."""
    unclosed: Counter[str] = Counter()
    deepest = depth = 0
    for closing, name in _TAG.findall(html.lower()):
        if name in _FLAT or (closing and not unclosed[name]):
            continue
        step = -1 if closing else 1
        unclosed[name] += step
        depth += step
        deepest = max(deepest, depth)
    return deepest
