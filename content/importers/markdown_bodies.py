"""The text of a file for Hugo, Jekyll or the like, as Markdown of ours: one pass over what is not code.

Links between files become links between items, pictures of the folder become images, shortcodes what the layout says.
What is known to nobody stays, as code, and is told.
"""

import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

from markdown_it import MarkdownIt
from slugify import slugify

from content.importers.layout import Layout, Shortcode, filled
from content.importers.markdown_index import Destination, Index, normal
from content.importers.report import Finding, RepairEntry, excerpt
from content.text.dates import date_in_name, without_date

_CODE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?^[ ]{0,3}(?P=fence)[`~]*[ \t]*$|.*\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)(?:[^`\n]|\n(?!\s*\n)|(?!(?P=ticks)(?!`))`)*?(?<!`)(?P=ticks)(?!`)",
    re.MULTILINE | re.DOTALL,
)
_TOKEN = re.compile(
    r"""
      \{\{[<%]/\*(?P<shown>.*?)\*/[>%]\}\}
    | \{\{[<%]\s*(?P<close>/?)\s*(?P<name>[\w./-]+)(?P<arguments>(?:"[^"]*"|`[^`]*`|(?![>%]\}\}).)*?)/?\s*[>%]\}\}
    | \{%-?\s*(?P<tag>\w+)(?P<rest>(?:(?!%\}).)*?)-?%\}
    | \{\{(?![<%])(?P<variable>(?:(?!\}\}).)*)\}\}
    | (?P<image>!\[(?P<alt>[^\]\n]*)\]\(\s*)<?(?P<source>[^\s<>(){}]+(?:\([^\s()]*\)[^\s(){}]*)*)>?
    | (?P<link>\]\(\s*)<?(?P<to>[^\s<>(){}]+(?:\([^\s()]*\)[^\s(){}]*)*)>?
    | (?P<attribute>\b(?P<which>href|src)\s*=\s*(?P<mark>["']))(?P<address>[^"'{}<>]*)(?P=mark)
    | (?P<definition>^[ ]{0,3}\[[^\]\n^]+\]:[ \t]+)<?(?P<defined>[^\s<>{}]+)>?
    | (?P<styled>\{:[^}\n]{1,200}\}|(?<=[)*_`])\{[.\#][A-Za-z][^}\n]{0,200}\})
    | (?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_ARGUMENT = re.compile(r"""(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|'([^']*)'|([^\s"'`]+))""")
_PLACE = re.compile(r"\{([\w.|-]+)\}")
_BLOCK = re.compile(r"^\s*<", re.MULTILINE)
# Jekyll's ways to begin an address of the site, and to say one.
_SITE = re.compile(r"\{\{-?\s*site\.(?:url|baseurl)\s*(?:\|[^}\n]*)?-?\}\}")
_ADDRESS = re.compile(r"""\{\{-?\s*["']([^"'\n]*)["']\s*\|\s*(?:relative|absolute)_url\s*-?\}\}""")

_BLOCKS = MarkdownIt("commonmark").disable("inline")
_LINES = MarkdownIt("commonmark", {"xhtmlOut": False})

_KINDS = ("name", "tag", "image", "link", "attribute", "definition", "styled", "entity", "shown", "variable")
REFERRING = frozenset({"ref", "relref"})


@dataclass(slots=True)
class Rewritten:
    """`pictures` are the files that the text shows, by path, with the text that stands for each."""

    text: str
    pictures: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    repairs: list[RepairEntry] = field(default_factory=list)


class Rewriter:
    """`picture` answers the path and the slug of a picture of the folder, or None where there is none."""

    def __init__(self, layout: Layout, index: Index, picture: Callable[[str, str], tuple[str, str] | None]) -> None:
        self.layout = layout
        self.index = index
        self.picture = picture

    def rewrite(self, body: str, path: str, first: int, position: int = 0) -> Rewritten:
        """The body of the file at `path`, which begins on line `first` and at `position` of it."""
        work = _Work(self, path, first, _raw_lines(body), position)
        work.result.text = work.run(body)
        return work.result


class _Work:
    """One body. `at` is the line that is looked at, from 1 in the file."""

    def __init__(self, rewriter: Rewriter, path: str, first: int, raw: set[int], start: int) -> None:
        self.rules = rewriter
        self.path = path
        self.first = first
        self.raw = raw
        self.at = first
        self.start = self.position = start
        self.result = Rewritten("")
        self._on = {kind: getattr(self, f"_on_{kind}") for kind in _KINDS}

    def run(self, body: str) -> str:
        written: list[str] = []
        start, line = self.start, 0
        for piece, is_code in _pieces(body):
            written += [piece] if is_code else self._rewritten(_addressed(piece), start, line)
            start += len(piece)
            line += piece.count("\n")
        return "".join(written)

    def _rewritten(self, piece: str, start: int, line: int) -> Iterator[str]:
        """A piece without code, which begins at a position and a line of the body."""
        done = 0
        for found in _TOKEN.finditer(piece):
            line += piece.count("\n", done, found.start())
            yield piece[done : found.start()]
            self.at, self.position = self.first + line, start + found.start()
            yield self._token(found, line in self.raw)
            line += found[0].count("\n")
            done = found.end()
        yield piece[done:]

    def _token(self, found: re.Match[str], is_raw: bool) -> str:
        kind = next(name for name in _KINDS if found[name] is not None)
        return str(self._on[kind](found, is_raw))

    def _on_image(self, found: re.Match[str], _is_raw: bool) -> str:
        return f"{found['image']}{_bare(self._picture(found['source'], found['alt']))}"

    def _on_link(self, found: re.Match[str], _is_raw: bool) -> str:
        return f"{found['link']}{_bare(self._link(found['to']))}"

    def _on_definition(self, found: re.Match[str], _is_raw: bool) -> str:
        return f"{found['definition']}{_bare(self._link(found['defined']))}"

    def _on_attribute(self, found: re.Match[str], _is_raw: bool) -> str:
        address = unescape(found["address"])
        there = self._picture(address, "") if found["which"] == "src" else self._link(address)
        kept = found["address"] if there == address else there.replace("&", "&amp;").replace('"', "&quot;")
        return f"{found['attribute']}{kept}{found['mark']}"

    def _on_styled(self, found: re.Match[str], _is_raw: bool) -> str:
        """Classes and ids for a style sheet, as kramdown and others write them."""
        self._tell("attributes_dropped", found[0])
        return ""

    def _on_shown(self, found: re.Match[str], is_raw: bool) -> str:
        """A shortcode that is written about, not used."""
        return _as_code(f"{{{{<{found['shown']}>}}}}", is_raw=is_raw)

    def _on_variable(self, found: re.Match[str], is_raw: bool) -> str:
        return self._unknown(found[0], "unknown_liquid", is_raw=is_raw)

    # --- Shortcodes and tags -----------------------------------------------------------------------------------

    def _on_name(self, found: re.Match[str], is_raw: bool) -> str:
        name, arguments = found["name"], _arguments(found["arguments"])
        if name in REFERRING and arguments:
            return self._reference(arguments.get("0") or arguments.get("path") or "")
        known = self.rules.layout.shortcodes.get(name)
        if known is None:
            return self._unknown(found[0], "unknown_shortcode", is_raw=is_raw)
        self._tell("shortcode", found[0])
        return self._expanded(known, arguments, is_closing=bool(found["close"]), is_raw=is_raw)

    def _expanded(self, known: Shortcode, arguments: Mapping[str, str], *, is_closing: bool, is_raw: bool) -> str:
        if is_closing:
            return known.close
        parts = [part for part in (_written(part, arguments) for part in known.open) if part is not None]
        text = " ".join(parts)
        text = _TOKEN.sub(lambda inner: self._token(inner, False), text) if "](" in text else text
        return _LINES.renderInline(text) if is_raw else text

    def _on_tag(self, found: re.Match[str], is_raw: bool) -> str:
        tag, rest = found["tag"], found["rest"].strip()
        if tag in ("post_url", "link"):
            return self._reference(rest)
        if tag == "highlight":
            return f"```{rest.split(' ')[0]}"
        if tag == "endhighlight":
            return "```"
        if tag in ("raw", "endraw"):
            return ""
        return self._unknown(found[0], "unknown_liquid", is_raw=is_raw)

    def _unknown(self, text: str, code: str, *, is_raw: bool) -> str:
        self._tell(code, text)
        return _as_code(text, is_raw=is_raw)

    # --- Links and pictures ------------------------------------------------------------------------------------

    def _reference(self, name: str) -> str:
        """A reference by name is always to something of the site."""
        name = name.strip("\"'`")
        there = self.rules.index.destination(name, self.path, by_name=True)
        if there is None:
            return name
        if there.target is None and "/" not in there.path:
            return self._by_name(name, there)
        return self._bound(name, there)

    def _by_name(self, name: str, there: Destination) -> str:
        """A file that is not here: its page on the site if its name tells, else a link that waits for such a post."""
        stem = posixpath.basename(normal(there.path))
        slug, on = without_date(stem), date_in_name(stem)
        site, address = self.rules.layout.site, self.rules.layout.post_address
        if site and address and on:
            page = filled(
                address, {"year": f"{on:%Y}", "month": f"{on:%m}", "day": f"{on:%d}", "slug": slug, "name": slug}
            )
            link = f"{site.rstrip('/')}{page}"
        else:
            link = f"post:{slugify(slug)}"
        self._tell("link_unbound", name, detail=link)
        return link

    def _link(self, link: str) -> str:
        there = self.rules.index.destination(link, self.path)
        if there is None:
            return link
        if there.target is None and self.rules.picture(there.path, self.path):
            return self._picture(link, "")
        return self._bound(link, there)

    def _bound(self, link: str, there: Destination) -> str:
        mark = f"#{there.fragment}" if there.fragment else ""
        if there.target:
            item = f"{there.target[0]}:{there.target[1]}"
            self._tell("link_bound", link, detail=item)
            return f"{item}{mark}"
        site = self.rules.layout.site
        page = f"{site.rstrip('/')}/{_page(there.path)}{mark}" if site and not link.startswith("http") else link
        self._tell("link_unbound", link, detail=page if page != link else None)
        return page

    def _picture(self, source: str, alt: str) -> str:
        if source.startswith("image:"):
            return source
        if re.match(r"(?:https?:)?//", source):
            self._tell("image_elsewhere", source)
            return source
        if re.match(r"[a-z]+:", source, re.IGNORECASE):
            return source
        found = self.rules.picture(source, self.path)
        if found:
            self.result.pictures.setdefault(found[0], unescape(alt))
            return f"image:{found[1]}"
        self._tell("image_missing", source)
        if not posixpath.splitext(source.partition("?")[0])[1]:
            return f"image:{slugify(source) or 'missing'}"  # a name, not a place: the alternative text is shown
        site = self.rules.layout.site
        return f"{site.rstrip('/')}/{source.lstrip('/')}" if site else source

    # --- Entities ----------------------------------------------------------------------------------------------

    def _on_entity(self, found: re.Match[str], _is_raw: bool) -> str:
        """Letters and marks beyond ASCII read better as themselves. What could be markup or space stays."""
        written = found["entity"]
        char = unescape(written)
        if char == written or len(char) != 1 or char < "\xa1" or unicodedata.category(char)[0] not in "LPSN":
            return written
        words = excerpt(found.string, found.start(), written)
        repair = RepairEntry("html_entity", self.path, self.at, self.position, written, char, words)
        self.result.repairs.append(repair)
        return char

    def _tell(self, code: str, text: str, detail: str | None = None) -> None:
        self.result.findings.append(Finding(code, " ".join(text.split()), self.path, self.at, detail))


def _pieces(body: str) -> Iterator[tuple[str, bool]]:
    done = 0
    for code in _CODE.finditer(body):
        if _TOKEN.match(code[0]) is None and "\n\n" in code[0] and not code["fence"]:
            continue
        yield body[done : code.start()], False
        yield code[0], True
        done = code.end()
    yield body[done:], False


def _addressed(piece: str) -> str:
    return _ADDRESS.sub(r"\1", _SITE.sub("", piece)) if "{{" in piece else piece


def _raw_lines(body: str) -> set[int]:
    """The lines, from 0, of blocks of raw HTML, in which Markdown is not read."""
    if not _BLOCK.search(body):
        return set()
    blocks = [token.map for token in _BLOCKS.parse(body) if token.type == "html_block" and token.map]
    return {line for start, end in blocks for line in range(start, end)}


def _arguments(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, *values in _ARGUMENT.findall(text):
        value = next((value for value in values if value), "")
        found[name or str(sum(key.isdigit() for key in found))] = value.replace('\\"', '"')
    return found


def _written(template: str, arguments: Mapping[str, str]) -> str | None:
    """The template with its places filled, or None when all of them are empty."""
    values = [_first(place, arguments) for place in _PLACE.findall(template)]
    if values and not any(values):
        return None
    return _PLACE.sub(lambda place: _first(place[1], arguments), template)


def _first(names: str, arguments: Mapping[str, str]) -> str:
    return next((arguments[name] for name in names.split("|") if arguments.get(name)), "")


def _as_code(text: str, *, is_raw: bool) -> str:
    text = " ".join(text.split())
    if is_raw:
        return f"<code>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</code>"
    ticks = "``" if "`" in text else "`"
    return f"{ticks} {text} {ticks}" if len(ticks) > 1 else f"`{text}`"


def _bare(address: str) -> str:
    """An address as Markdown can hold it."""
    return f"<{address}>" if re.search(r"[\s()]", address) and not re.search(r"[<>\n]", address) else address


def _page(path: str) -> str:
    """The page that a path in the folder would be on the site."""
    return re.sub(r"(?:/?_?index)?\.(?:md|markdown)\Z", "/", path.lstrip("/"))
