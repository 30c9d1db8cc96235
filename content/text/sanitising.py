"""The one allowlist of HTML: what authors may write, and a report of what was taken out of it.

Here live the allowlist as data, `clean` and the plain text of HTML. What Markdown means is in `markdown.py`.
The work is nh3's (html5ever's tree, so that what is checked is what a browser would build); this module adds
the list and the report, which compares the tree of what was written with the tree of what is left.
"""

import html as entities
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import nh3
from selectolax.lexbor import LexborHTMLParser, LexborNode


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


TAGS = _names(
    """
    a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details
    dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp
    section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
    """
)
# Removed together with what is inside them: it was never prose.
SILENCED = _names("applet embed iframe math noembed noframes noscript object script style svg template title")

# No `id`, `name` or `style`: two bodies on one page must neither collide nor restyle it. Ids are the
# renderer's alone.
ATTRIBUTES: dict[str, set[str]] = {
    "*": {"lang", "dir", "title"},
    "a": {"href"},
    "blockquote": {"cite"},
    "code": {"class"},
    "col": {"span"},
    "colgroup": {"span"},
    "data": {"value"},
    "del": {"cite", "datetime"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height"},
    "ins": {"cite", "datetime"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "q": {"cite"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
ADDRESSES = frozenset({"href", "src", "cite"})
SCHEMES = {"href": {"http", "https", "mailto", "tel"}, "src": {"http", "https"}, "cite": {"http", "https"}}
# Addresses of other items, which only a renderer that replaces them may let through.
ITEM_SCHEMES = {"href": {"post", "author", "event", "quote", "reference", "tag"}, "src": {"image"}}
VALUES = {
    "align": re.compile(r"left|right|center", re.IGNORECASE),
    "class": re.compile(r"language-[\w+#.-]{1,40}"),  # what a fenced block's info string becomes
    "dir": re.compile(r"ltr|rtl|auto", re.IGNORECASE),
}

BLOCKS = _names(
    """
    address article aside blockquote br caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li
    ol p pre section summary table tbody tfoot thead tr ul
    """
)
# A tag of HTML that nh3 serialised, where `<` and `"` have no other use.
TAG = r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>'
NAME = re.compile(r"</?([a-z0-9]+)")
_PIECE = re.compile(rf"{TAG}|[^<]+|<")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_IGNORED_IN_ADDRESSES = re.compile(r"[\x00-\x20]+")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_SAMPLE = 80  # characters


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that was written and is not in the result: reported to whoever wrote it.

    `code` is one of removed_element, removed_attribute, removed_address, removed_comment, removed_character,
    removed_block (nested too deeply), unused_footnote; `detail` names it ("<script>", "onclick on <a>",
    "javascript:alert(1)"), `sample` shows the first one, shortened.
    """

    code: str
    detail: str
    sample: str = ""
    count: int = 1


def clean(html: str, *, item_links: bool = False) -> tuple[str, list[Loss]]:
    """`html` without what the allowlist does not name, well-formed, and what that took out, in order of
    appearance.

    Removed elements leave their text, those of SILENCED do not. Links get `rel="noopener"` (a frontend may
    add a target; referrers are kept, so that other sites see who cites them); images load lazily.
    `item_links` lets `post:slug` and the like through.
    """
    html = html.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate has no place in UTF-8
    cleaned = _CLEANERS[item_links].clean(html)
    return cleaned, _losses(html, cleaned)


def merged(losses: Iterable[Loss]) -> list[Loss]:
    """Equal losses as one with their count, the first one's sample kept."""
    found: dict[tuple[str, str], Loss] = {}
    for loss in losses:
        known = found.get((loss.code, loss.detail))
        found[loss.code, loss.detail] = replace(known, count=known.count + loss.count) if known else loss
    return list(found.values())


def strip_tags(html: str) -> str:
    """The plain text of any HTML: entities decoded, a line for each block, script and style gone."""
    return flatten(_CLEANERS[False].clean(html.encode("utf-8", "replace").decode("utf-8")))


def swallows(html: str, tag: str) -> bool:
    """Whether an element `tag` written after `html` would not be seen: an unclosed script, comment or quotation
    mark.
    """
    cleaned = _CLEANERS[False].clean(f"{html}\ufdd0<{tag}>\ufdd0</{tag}>")
    return cleaned.count("\ufdd0") < 2 or f"<{tag}>\ufdd0" not in cleaned


def flatten(cleaned: str) -> str:
    """The plain text of HTML that `clean` made. Blocks and `<br>` become lines, cells are kept apart by a
    space.
    """
    written = ["\n"]
    preformatted = 0
    for piece in _PIECE.findall(cleaned):
        name = NAME.match(piece)
        if name is None:
            written.append(_text(piece, written[-1][-1], preformatted=preformatted > 0))
        elif name[1] in BLOCKS:
            written.append("\n")
            preformatted += (-1 if piece[1] == "/" else 1) if name[1] == "pre" else 0
        elif name[1] in ("td", "th"):
            written.append(_text(" ", written[-1][-1], preformatted=False))
        if not written[-1]:
            written.pop()
    lines = (line.rstrip() for line in "".join(written).split("\n"))
    return "\n".join(line for line in lines if line)


def _text(piece: str, before: str, *, preformatted: bool) -> str:
    text = entities.unescape(piece)
    if preformatted:
        return text
    text = _SPACES.sub(" ", text)
    return text.lstrip(" ") if before in " \n" else text


def _kept(attribute: str, value: str, *, item_links: bool) -> str | None:
    if attribute in ADDRESSES:
        scheme = _SCHEME.match(_IGNORED_IN_ADDRESSES.sub("", value))
        allowed = SCHEMES[attribute] | (ITEM_SCHEMES.get(attribute, set()) if item_links else set())
        return value if scheme is None or scheme[1].lower() in allowed else None
    pattern = VALUES.get(attribute)
    return value if pattern is None or pattern.fullmatch(value) else None


def _cleaner(*, item_links: bool) -> nh3.Cleaner:
    schemes = set().union(*SCHEMES.values(), *(ITEM_SCHEMES.values() if item_links else ()))
    return nh3.Cleaner(
        tags=TAGS,
        clean_content_tags=SILENCED,
        attributes=ATTRIBUTES,
        attribute_filter=lambda _tag, name, value: _kept(name, value, item_links=item_links),
        link_rel="noopener",
        set_tag_attribute_values={"img": {"loading": "lazy"}},
        url_schemes=schemes,
    )


_CLEANERS = {item_links: _cleaner(item_links=item_links) for item_links in (False, True)}


@dataclass(frozen=True, slots=True)
class _Finding:
    """One thing of a tree that can be lost; equal ones are counted together."""

    tag: str
    attribute: str = ""
    value: str = ""


def _losses(before: str, after: str) -> list[Loss]:
    if "<" not in before:
        return []
    samples: dict[_Finding, str] = {}
    left = Counter(finding for finding, _ in _findings(after))
    missing: Counter[_Finding] = Counter()
    for finding, sample in _findings(before):
        samples.setdefault(finding, sample)
        missing[finding] += 1
    missing.subtract(left)
    return merged(_loss(finding, samples[finding], count) for finding, count in missing.items() if count > 0)


def _loss(finding: _Finding, sample: str, count: int) -> Loss:
    if finding.tag == "!":
        return Loss("removed_comment", "<!-- -->", sample, count)
    if not finding.attribute:
        return Loss("removed_element", f"<{finding.tag}>", sample, count)
    if finding.attribute in ADDRESSES & ATTRIBUTES.get(finding.tag, set()):
        return Loss("removed_address", finding.value[:_SAMPLE], sample, count)
    return Loss("removed_attribute", f"{finding.attribute} on <{finding.tag}>", finding.value[:_SAMPLE], count)


def _findings(html: str) -> Iterator[tuple[_Finding, str]]:
    tree = LexborHTMLParser(html, is_fragment=True)
    for node in _nodes(tree.root):
        if node.is_comment_node:
            yield _Finding("!"), (node.comment_content or "").strip()[:_SAMPLE]
        elif node.is_element_node:
            tag = node.tag or ""
            opening = _opening(node)
            yield _Finding(tag), opening
            if tag in TAGS:
                for name, value in node.attributes.items():
                    yield _Finding(tag, name, value or ""), opening


def _opening(node: LexborNode) -> str:
    attributes = (name if value is None else f'{name}="{value}"' for name, value in node.attributes.items())
    return f"<{' '.join([node.tag or '', *attributes])}>"[:_SAMPLE]


def _nodes(first: LexborNode | None) -> Iterator[LexborNode]:
    """Every node in document order, without recursion (depth is the author's choice), none from inside a
    silenced element.
    """
    waiting = [first]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        yield node
        waiting.append(node.next)
        if node.tag not in SILENCED:
            waiting.append(node.first_child)
