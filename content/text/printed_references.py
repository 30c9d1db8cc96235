"""Entries of a bibliography as somebody typed them, read into the fields of a reference (CSL names).

Only what is printed is read, nothing is looked up or made up; the entry itself is kept as `text`. Harvard-like
forms are understood: who (year) title, place: publisher; who (year) title, journal, 12(3), pp. 1-20; who year medium.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from slugify import slugify

from content.text import identifiers

_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?]")
_DOI = re.compile(r"(?:doi:\s*)?\b10\.\d{4,9}/[^\s<>\"“”]+", re.IGNORECASE)
_BRACKETS = {")": "(", "]": "[", "}": "{", ">": "<"}
_HEAD = re.compile(
    r"(?P<who>[^\d()]{2,200}?),?\s*(?P<open>\()?(?P<year>(?:1[5-9]|20)\d\d)(?P<letter>[a-z]?)(?(open)\))"
    r"[.,:;]?\s+(?P<rest>.*)"
)
_ONE = re.compile(r"(?P<family>[^\W\d_][\w’'-]*(?:\s[\w’'-]+)?),\s*(?P<given>(?:[^\W\d_a-z]\.?[\s-]?){1,4})(?!\w)")
_BETWEEN = re.compile(r"\s*(?:[,;]?\s*(?:&|\band\b)|[,;])\s*")
_MEDIUM = re.compile(
    r"\W*(?P<medium>podcast|video|film|radio|broadcast|webinar|webpage|website|blog)\W*", re.IGNORECASE
)
_MEDIA = {
    **dict.fromkeys(("podcast", "radio", "broadcast"), "broadcast"),
    **dict.fromkeys(("video", "film"), "motion_picture"),
    **dict.fromkeys(("webpage", "website"), "webpage"),
    "webinar": "speech",
    "blog": "post-weblog",
}
_ARTICLE = re.compile(
    r"(?P<title>.+?)[.,]\s+(?P<container_title>[^,.]+),?\s+(?P<volume>\d+)\s*(?:\((?P<issue>[^)]+)\))?"
    r"\s*[,:;]\s*(?:pp?\.?\s*)?(?P<page>\d+(?:\s*[-–]\s*\d+)?)\.?"
)
_PUBLISHED = re.compile(
    r"(?P<title>.+?)[.,]\s+(?P<publisher_place>[^\W\d_][^,.:()]{1,40}):\s+(?P<publisher>[^:]{2,100}?)\.?"
)
_QUOTES = "‘’“”\"'«» "


@dataclass(frozen=True)
class Stray:
    """A closing bracket at the end of an address that nothing opened: not part of it."""

    before: str
    after: str


@dataclass(frozen=True)
class PrintedReference:
    """`fields` are those of a reference's state (content/states.py): key, type, title, contributors, issued, …, text.

    `line` is that of the file, for whoever knows it; `strays` are corrections of the entry; `is_titled` is false where
    the entry prints no title of the work.
    """

    number: int
    fields: dict[str, Any]
    line: int = 0
    strays: list[Stray] = field(default_factory=list)
    is_titled: bool = True


def read_entry(number: int, printed: str) -> PrintedReference:
    """One entry, without its `[1]`. Always gives a reference: what cannot be read is its title."""
    text, strays = _without_strays(" ".join(printed.split()))
    address = _address(text)
    doi = _DOI.search(text)
    words = text.replace(address, " ") if address else _DOI.sub(" ", text)
    fields, is_titled = _fields(" ".join(words.split()), has_address=bool(address))
    fields["title"] = fields["title"] or text
    fields |= {"source_url": address} if address else {}
    fields |= {"doi": identifiers.doi(doi.group())} if doi else {}
    return PrintedReference(number, {"key": _key(fields)} | fields | {"text": text}, 0, strays, is_titled)


def _without_strays(text: str) -> tuple[str, list[Stray]]:
    strays: list[Stray] = []
    for found in _ADDRESS.findall(text):
        start = text.index(found)
        kept = _balanced(found)
        opening = _BRACKETS.get(found[-1], "")
        is_closed_by_text = opening and text[:start].count(opening) > text[:start].count(found[-1])
        if kept != found and not is_closed_by_text:
            strays.append(Stray(found, kept))
            text = text.replace(found, kept, 1)
    return text, strays


def _address(text: str) -> str | None:
    found = _ADDRESS.search(text)
    return _balanced(found.group()) if found else None


def _balanced(address: str) -> str:
    """The address without closing brackets at its end that it does not open itself."""
    while address and (opening := _BRACKETS.get(address[-1])) and address.count(opening) < address.count(address[-1]):
        address = address[:-1].rstrip(".,;:!?")
    return address


def _fields(words: str, *, has_address: bool) -> tuple[dict[str, Any], bool]:
    head = _HEAD.fullmatch(f"{words} ")
    if not head:
        return {"type": "webpage" if has_address else "document", "title": _title(words)}, True
    people = _people(head["who"])
    fields = {"contributors": {"author": people}, "issued": head["year"]}
    rest = head["rest"].strip()
    medium = _MEDIUM.fullmatch(rest)
    if medium or not _title(rest):
        kind = _MEDIA[medium["medium"].lower()] if medium else "document"
        named = medium["medium"].capitalize() if medium else head["who"].strip(" .,")
        return fields | {"type": kind, "title": named}, False
    return fields | _work(rest, is_personal="family" in people[0], has_address=has_address), True


def _work(rest: str, *, is_personal: bool, has_address: bool) -> dict[str, Any]:
    article = _ARTICLE.fullmatch(rest)
    if article:
        found = {name: value for name, value in article.groupdict().items() if value}
        return found | {"type": "article-journal", "title": _title(found["title"])}
    published = _PUBLISHED.fullmatch(rest)
    if published:
        kind = "book" if is_personal else "report"
        return published.groupdict() | {"type": kind, "title": _title(published["title"])}
    return {"type": "webpage" if has_address else "document", "title": _title(rest)}


def _title(words: str) -> str:
    return re.sub(r"\s*\(\s*\)", "", words).strip(" .,:;").strip(_QUOTES)


def _people(who: str) -> list[dict[str, str]]:
    """`Duffy, S. and Hale, R.` as two people, anything else as one name as it is printed."""
    who = re.sub(r"\s*(?:,?\s*et al\.?|\(eds?\.?\))\s*$", "", who).strip(" ,")
    people, rest = [], who
    while person := _ONE.match(rest):
        people.append({"family": person["family"], "given": person["given"].strip()})
        between = _BETWEEN.match(rest, person.end())
        rest = rest[between.end() if between else person.end() :]
    return people if people and not rest.strip(" .") else [{"literal": who.removesuffix(".")}]


def _key(fields: dict[str, Any]) -> str:
    """`christie-commission-2011`: the first name and the year, or the beginning of the title."""
    people = fields.get("contributors", {}).get("author", [])
    name = (people[0].get("family") or people[0]["literal"]) if people else fields["title"]
    return slugify(f"{name} {fields.get('issued', '')}", max_length=60, word_boundary=True) or "reference"
