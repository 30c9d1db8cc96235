"""References as bibliographies print them: CSL-JSON, entries in four styles, short labels.

A reference comes in as its state (plain data, `content/states.py`). The styles are rendered by
`csl_engine.py`, dates are read by `edtf_dates.py`. Files of whole bibliographies (BibTeX, RIS) and citation
marks in a text are elsewhere.
"""

import logging
import re
from html import escape
from typing import Any, Literal, get_args

import nh3

from content.text import csl_engine
from content.text.csl_terms import CONTRIBUTOR_ROLES, CSL_TYPES
from content.text.edtf_dates import csl_date, is_edtf, printed_year, year_of

__all__ = [
    "csl_item",
    "entry_html",
    "entry_text",
    "formatted",
    "is_edtf",
    "short_form",
    "year_of",
]

Style = Literal["apa", "harvard", "vancouver", "chicago"]

_VARIABLES = {
    "title": "title",
    "container_title": "container-title",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "doi": "DOI",
    "isbn": "ISBN",
    "source_url": "URL",
    "language": "language",
}
# Who a work is known by, if by anybody.
_LABEL_ROLES = ("author", "editor", "host", "director", "composer", "compiler", "translator")
_LABEL_LENGTH = 60
# Characters of one value that the engine is given: its patterns for numbers take quadratic time.
_LONGEST, _LONGEST_NUMBER = 20_000, 200

_MARKUP = str.maketrans(
    {mark: f"<{'/' * end}{tag}>" for tag, marks in csl_engine.MARKS.items() for end, mark in enumerate(marks)}
)
_NO_MARKUP = dict.fromkeys(_MARKUP)
_ENDS = "".join(end for _, end in csl_engine.MARKS.values())
_DOUBLED_STOP = re.compile(rf"([?!…][{_ENDS}]*|\.[{_ENDS}]+)\.(?=\s|$)")
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")  # no-break spaces are part of the spelling
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_log = logging.getLogger(__name__)


def csl_item(reference: dict[str, Any]) -> dict[str, Any]:
    """The reference as one CSL-JSON item (schema 1.0.2), with the variables that have values and no others.

    `id` is the key; dates have nested `date-parts`; organisations, and people with a single name, are
    `literal`. An unknown type becomes `document`; unknown roles are left out.
    """
    kind = _words(reference.get("type"))
    words = {variable: _words(reference.get(field)) for field, variable in _VARIABLES.items()}
    dates = {field: _words(reference.get(field)) for field in ("issued", "accessed")}
    return {
        "id": _words(reference.get("key")),
        "type": kind if kind in CSL_TYPES else "document",
        **{variable: text for variable, text in words.items() if text},
        **_contributors(reference),
        **{field: csl_date(text) for field, text in dates.items() if text},
    }


def formatted(csl: dict[str, Any]) -> dict[str, dict[str, str]]:
    """The entry in each style: `{"apa": {"text": …, "html": …}, "harvard": …, "vancouver": …, "chicago": …}`.

    APA 7, Harvard (Cite Them Right 12), Vancouver (Citing Medicine 2, without its number), Chicago 18
    author-date; all in British English. The HTML holds `i`, `b`, `sup`, `sub` without attributes; the text is
    its plain twin. Takes what `csl_item` makes; a style that fails on it prints a plain entry instead and
    never raises.
    """
    return {style: _formatted(csl, style) for style in get_args(Style)}


def entry_text(reference: dict[str, Any]) -> str:
    """The entry that is printed by default: the reference's own `text`, else the Harvard one."""
    return _words(reference.get("text")) or _formatted(csl_item(reference), "harvard")["text"]


def entry_html(reference: dict[str, Any]) -> str:
    """`entry_text` as HTML. The reference's own `text` is plain text and is escaped."""
    if own := _words(reference.get("text")):
        return escape(own, quote=False)
    return _formatted(csl_item(reference), "harvard")["html"]


def short_form(reference: dict[str, Any]) -> str:
    """The label: `Hale 2019`, `Hale & Reyes c. 2013`, `Hale et al. 2010–2012`, `Christie Commission n.d.`.

    Authors, else editors and so on; without anybody the title, cut at a word before 60 characters, or the
    key.
    """
    issued = _words(reference.get("issued"))
    names = _label_names(reference)
    who = names or _shortened(_words(reference.get("title"))) or _words(reference.get("key"))
    return f"{who} {printed_year(issued) if issued else 'n.d.'}".strip()


# --- From the state -----------------------------------------------------------------------------------------


def _words(value: Any) -> str:
    """On one line, without what no output may hold: control characters, surrogates, noncharacters."""
    return "" if value is None else _SPACES.sub(" ", _UNPRINTABLE.sub(" ", str(value))).strip()


def _contributors(reference: dict[str, Any]) -> dict[str, list[dict[str, str]]]:
    given = reference.get("contributors") or {}
    names = {role: _csl_names(given[role] or []) for role in given if role in CONTRIBUTOR_ROLES}
    return {role: people for role, people in names.items() if people}


def _csl_names(people: list[dict[str, Any]]) -> list[dict[str, str]]:
    return [name for person in people if (name := _csl_name(person))]


def _csl_name(person: dict[str, Any]) -> dict[str, str]:
    literal, family, given = (_words(person.get(part)) for part in ("literal", "family", "given"))
    if not literal and family and given:
        return {"family": family, "given": given}
    if not literal and family:
        return {"family": family}
    return {"literal": literal or given} if literal or given else {}


def _label_names(reference: dict[str, Any]) -> str:
    contributors = _contributors(reference)
    role = next((role for role in (*_LABEL_ROLES, *contributors) if role in contributors), None)
    names = [name.get("family") or name["literal"] for name in contributors[role]] if role else []
    return f"{names[0]} et al." if len(names) > 2 else " & ".join(names)


def _shortened(title: str) -> str:
    if len(title) <= _LABEL_LENGTH:
        return title
    cut = title[: _LABEL_LENGTH + 1].rpartition(" ")[0] or title[:_LABEL_LENGTH]
    return f"{cut.rstrip(' .,:;–—-')}…"


# --- To entries ---------------------------------------------------------------------------------------------


def _formatted(csl: dict[str, Any], style: Style) -> dict[str, str]:
    marked = _tidied(_rendered(csl, style) or _plain(csl))
    html = nh3.clean(escape(marked, quote=False).translate(_MARKUP), tags=set(csl_engine.MARKS), attributes={})
    return {"text": marked.translate(_NO_MARKUP), "html": html}


def _rendered(csl: dict[str, Any], style: Style) -> str | None:
    if any(isinstance(value, str) and len(value) > _limit(variable) for variable, value in csl.items()):
        return None
    try:
        return csl_engine.render(style, _as_printed(csl, style))
    except Exception:  # noqa: BLE001 (the engine raises what it happens to raise; an entry must come out)
        _log.warning("The style %s failed on the reference %s.", style, csl.get("id"), exc_info=True)
        return None


def _limit(variable: str) -> int:
    return _LONGEST_NUMBER if variable in ("volume", "issue", "page") else _LONGEST


def _as_printed(csl: dict[str, Any], style: Style) -> dict[str, Any]:
    """With what the styles expect of the item, and no style can decide."""
    if csl["type"] == "thesis":
        csl = {"genre": "thesis" if style == "vancouver" else "Thesis"} | csl
    if style == "apa" and csl.get("author") == [{"literal": csl.get("publisher")}]:
        return {variable: value for variable, value in csl.items() if variable != "publisher"}  # APA 7, 9.29
    return csl


def _tidied(marked: str) -> str:
    """Without the spaces and full stops that meet where the engine joins parts in different fonts."""
    return _DOUBLED_STOP.sub(r"\1", re.sub(" {2,}", " ", marked).strip())


def _plain(csl: dict[str, Any]) -> str:
    """An entry in no style: who (when) title. Container, volume(issue), pages. Publisher. Address."""
    people = next((names for names in csl.values() if isinstance(names, list)), [])
    when = _plain_date(csl.get("issued") or {})
    head = (_plain_names(people), when and f"({when})", csl.get("title") or csl.get("id"))
    volume = csl.get("volume", "") + (f"({csl['issue']})" if "issue" in csl else "")
    publisher = ": ".join(filter(None, (csl.get("publisher-place"), csl.get("publisher"))))
    address = f"https://doi.org/{csl['DOI']}" if "DOI" in csl else csl.get("URL")
    within = ", ".join(filter(None, (csl.get("container-title"), volume, csl.get("page"))))
    return ". ".join(filter(None, (" ".join(filter(None, head)), within, publisher, address)))


def _plain_names(people: list[dict[str, str]]) -> str:
    return ", ".join(name.get("literal") or f"{name['family']} {name.get('given', '')}".strip() for name in people)


def _plain_date(date: dict[str, Any]) -> str:
    years = [str(parts[0]) for parts in date.get("date-parts", []) if parts[0]]
    return "–".join(years) or date.get("literal", "")
