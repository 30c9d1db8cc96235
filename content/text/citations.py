"""Citations in Pandoc's syntax: `[@key]`, `[see @key, p. 3; @other, ch. 2]`. The grammar, the inline rule,
and the words.

Which reference a key means and how it is printed are not known here: a citation is a slot and the punctuation
around it. Left out of Pandoc's syntax: citations without brackets (`@key says`: too close to names and
e-mail), `@{key}`, and brackets or backticks within the brackets.
"""

import html as entities
import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.rules_inline import StateInline

from content.text.segments import Segment

# Possessive, and with an upper bound: a thousand characters after any `[` is all that is ever looked at.
BRACKET = re.compile(r"\[([^\[\]`]{2,1000}+)\]")
_ITEM = re.compile(r"(?P<prefix>(?:.*?\s)?)-?@(?P<key>\w(?:\w|[:.#$%+?~/-](?=\w))*+)(?P<rest>(?:[,:\s].*)?)", re.DOTALL)
_PART = re.compile(r"(?:&#?\w{1,31};|[^;])+")  # an entity's semicolon ends nothing
_NUMBER = r"\d++(?:[.:/]\d++)*+[a-z]{0,2}\b"
_ROMAN = r"[ivxlcdm]++\b"
_LABEL = r"(?:(?:[^\W\d_]++\.?+|[§¶]++)\s*+){1,3}?"
_LIST = r"(?:\s*+[-–—,&]\s*+(?:{0}))*+"
_LOCATOR = re.compile(
    rf"(?:{_LABEL}(?:{_NUMBER}|{_ROMAN}){_LIST.format(f'{_NUMBER}|{_ROMAN}')}|{_NUMBER}{_LIST.format(_NUMBER)})"
)


@dataclass(frozen=True, slots=True)
class Citation:
    """One reference of a bracket. `prefix` and `suffix` are plain text with the space or punctuation that
    joins them on.
    """

    key: str
    locator: str | None = None
    prefix: str = ""
    suffix: str = ""


def citations_of(bracket: str) -> list[Citation] | None:
    """What stands between `[` and `]`, or None when it is not a citation: every part between semicolons needs
    a key.
    """
    found = [_citation(part) for part in _PART.findall(bracket) if part.strip()]
    citations = [citation for citation in found if citation]
    return citations if citations and len(citations) == len(found) else None


def words(citations: list[Citation]) -> list[Segment]:
    """The citations as running text: slots for the short forms, the renderer's locators after them, "; " in
    between.
    """
    written: list[Segment] = []
    for citation in citations:
        locator = f", {citation.locator}" if citation.locator else ""
        written += ["; " if written else "", entities.escape(citation.prefix, quote=False)]
        written.append({"slot": "citation", "key": citation.key, "locator": citation.locator})
        written.append(entities.escape(locator + citation.suffix, quote=False))
    return written


def note(citations: list[Citation]) -> list[Segment]:
    """The citations as the whole text of a note, a sentence."""
    written = words(citations)
    ended = isinstance(written[-1], str) and written[-1].endswith((".", "?", "!", "…", "。"))
    return ["<p>", *written, "</p>" if ended else ".</p>"]


def citation_plugin(markdown: MarkdownIt) -> None:
    """Teach the parser citations. After links, so that `[@name](https://…)` and `[@name]` with a definition
    stay links.
    """
    markdown.inline.ruler.after("image", "citation", _rule)


def _rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[":
        return False
    match = BRACKET.match(state.src, state.pos, state.posMax)
    citations = citations_of(match[1]) if match and "@" in match[1] else None
    if match is None or citations is None:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.content = match[0]
        token.meta = {"citations": citations}
    state.pos = match.end()
    return True


def _citation(part: str) -> Citation | None:
    match = _ITEM.fullmatch(part.strip())
    if match is None:
        return None
    rest = _plain(match["rest"])
    after = rest.lstrip(" ,")
    locator = _LOCATOR.match(after)
    prefix = _plain(match["prefix"])
    if locator is None:
        return Citation(match["key"], None, prefix, rest.rstrip() if re.search(r"\w", rest) else "")
    return Citation(match["key"], locator[0], prefix, after[locator.end() :].rstrip())


def _plain(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", unescapeAll(text))
