"""Identifiers as they are stored: one form each, or None for what is no such identifier.

DOI, ISBN, ORCID iD and language tags. Nothing here looks anything up: a well-formed identifier may name
nothing.
"""

import re
from urllib.parse import unquote

import langcodes
from langcodes.tag_parser import LanguageTagError
from slugify import slugify
from stdnum import isbn as isbn_numbers
from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_2

_DOI = re.compile(r"(?:(?P<resolver>(?:https?://)?(?:(?:dx|www)\.)?doi\.org/)|doi:?\s*)?(?P<name>\S.*)", re.IGNORECASE)
_DOI_NAME = re.compile(r"10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s\x00-\x1f\x7f]+")
_ISBN_LABEL = re.compile(r"(?:urn:)?isbn(?:-1[03])?:?\s*", re.IGNORECASE)
_ISBN = re.compile(r"[\dXx -]+", re.ASCII)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_ORCID = re.compile(
    r"(?:(?:https?://)?(?:www\.)?orcid\.org/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])/?",
    re.IGNORECASE | re.ASCII,
)
_LANGUAGE = re.compile(r"[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")

# A slug, as addresses and `::: quote slug` blocks have it: words in any script, joined by single marks.
SLUG = r"[^\W_]+(?:[-_.~][^\W_]+)*"


def slug(text: str) -> str:
    """A slug from a title, at most 80 characters, in its own script; empty when nothing of it can be in one.

    Signs that only some programs take for part of a word, such as numerals of scripts without digits, are left out.
    """
    made = slugify(text, max_length=80, word_boundary=True, allow_unicode=True)
    kept = "".join(char if char.isalpha() or char.isdecimal() else "-" for char in made)
    return re.sub("-{2,}", "-", kept).strip("-")


def doi(value: str) -> str | None:
    """The bare name, `10.1108/jica-05-2013-0012`, from itself, `doi:10…` or an address at doi.org.

    Lower-cased in ASCII only, since DOIs ignore case there and nowhere else (ISO 26324). Full stops and
    commas at the end are taken for those of a sentence.
    """
    found = _DOI.fullmatch(value.strip())
    if not found:
        return None
    name = unquote(found["name"]) if found["resolver"] else found["name"]
    name = name.rstrip(".,;").translate(_LOWER)
    return name if _DOI_NAME.fullmatch(name) else None


def isbn(value: str) -> str | None:
    """Thirteen digits without hyphens (ISO 2108), also for ten-digit numbers, if the checksum is right."""
    number = _ISBN_LABEL.sub("", value.strip().translate(_DASHES), count=1)
    if not _ISBN.fullmatch(number):
        return None
    try:
        compact: str = isbn_numbers.validate(number, convert=True)
    except ValidationError:
        return None
    return None if compact.startswith("9790") else compact  # 979-0 is printed music: an ISMN


def orcid(value: str) -> str | None:
    """The full address, `https://orcid.org/0000-0002-1825-0097`, if its checksum is right (ISO 7064)."""
    found = _ORCID.fullmatch(value.strip())
    if not found:
        return None
    groups = [group.upper() for group in found.groups()]
    return f"https://orcid.org/{'-'.join(groups)}" if mod_11_2.is_valid("".join(groups)) else None


def language(value: str) -> str | None:
    """A BCP 47 tag in its usual case and preferred form: `en-GB`, `zh-Hant-TW`, `he` for `iw`.

    Well-formed is enough: whether the registry knows the subtags is not asked.
    """
    if not _LANGUAGE.fullmatch(value):
        return None
    try:
        return langcodes.standardize_tag(value)
    except LanguageTagError:
        return None
