"""What of an edition is searched: its own words, by field, and the ids of the people on it. One function a kind.

Both the index (content/commands/indexing.py) and the highlights of answers are made from this, so that what is found is
what is shown. Words of linked items are theirs: they are found there.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from content.text.sanitising import flatten
from content.text.search.tokens import Texts
from content.vocabulary import Kind

# As content/text/assembly.py and markdown.py write them.
NUMBER = re.compile(r'<sup>(?:<span[^>]*></span>)*<a [^>]*role="doc-noteref">[0-9]+</a></sup>')
ENDNOTES = '<section role="doc-endnotes">'

Snapshot = Mapping[str, Any]
Parts = Mapping[str, Any]


def texts_of(kind: str, snapshot: Snapshot, parts: Parts | None) -> Texts:
    """Of a shown edition of a kind in TEXTS."""
    return TEXTS[kind](snapshot, parts or {})


def _post(post: Snapshot, parts: Parts) -> Texts:
    return Texts(
        title=_said(post["title"], post["subtitle"]),
        names=_names(post["authors"]),
        summary=_said(post["summary"]),
        body=_rich(parts, "body"),
        people=_people(post["authors"]),
    )


def _author(author: Snapshot, parts: Parts) -> Texts:
    affiliation = author["affiliation"] or {}
    return Texts(
        title=_said(author["name"]),
        names=_said(affiliation.get("name"), author["role_title"]),
        body=_rich(parts, "bio"),
    )


def _event(event: Snapshot, parts: Parts) -> Texts:
    venue = event["venue"] or {}
    speakers = [*event["speakers"], *(who for session in event["sessions"] for who in session["speakers"])]
    credits_ = [*event["organisers"], *speakers]
    return Texts(
        title=_said(event["title"]),
        names=_names(credits_) + _said(venue.get("name"), venue.get("locality")),
        summary=_said(event["summary"]),
        body=_rich(parts, "body") + [text for session in event["sessions"] for text in _session(session, parts)],
        people=_people(credits_),
    )


def _session(session: Snapshot, parts: Parts) -> list[str]:
    groups = [[group["name"], group["question"], *group["notes"]] for group in session["groups"]]
    said = _said(session["title"], *(text for group in groups for text in group))
    return said + _rich(parts, f"session:{session['id']}")


def _quote(quote: Snapshot, parts: Parts) -> Texts:
    """A quote has no title: its words are what others are told of it."""
    credits_ = [quote["attribution"]] if quote["attribution"] else []
    return Texts(
        names=_names(credits_), summary=_said(quote["text"]), body=_said(quote["note"]), people=_people(credits_)
    )


def _reference(work: Snapshot, parts: Parts) -> Texts:
    people = [person for listed in work["contributors"].values() for person in listed]
    named = [" ".join(filter(None, [one["given"], one["family"], one["literal"]])) for one in people]
    return Texts(
        title=_said(work["title"]),
        names=_said(*named),
        summary=_said(work["container_title"], work["publisher"]),
        body=_said(work["key"], work["doi"], work["isbn"], work["text"]),
    )


def _tag(tag: Snapshot, parts: Parts) -> Texts:
    return Texts(title=_said(tag["name"]), summary=_said(tag["description"]))


TEXTS: dict[str, Callable[[Snapshot, Parts], Texts]] = {
    Kind.POST: _post,
    Kind.AUTHOR: _author,
    Kind.EVENT: _event,
    Kind.QUOTE: _quote,
    Kind.REFERENCE: _reference,
    Kind.TAG: _tag,
}


def _said(*texts: str | None) -> list[str]:
    return [text for text in texts if text]


def _names(credits_: Iterable[Snapshot]) -> list[str]:
    """As printed, each once, with where they are from."""
    found = [name for who in credits_ for name in _said(who["name"], (who["affiliation"] or {}).get("name"))]
    return list(dict.fromkeys(found))


def _people(credits_: Iterable[Snapshot]) -> list[str]:
    return list(dict.fromkeys(who["author"] for who in credits_ if who["author"]))


def _rich(parts: Parts, name: str) -> list[str]:
    """A rich text and its notes, without what other items fill in."""
    part = parts.get(name)
    if part is None:
        return []
    return [text for piece in [part, *part["notes"]] if (text := flatten(_own(piece["segments"])))]


def _own(segments: Iterable[Any]) -> str:
    """Without the numbers of notes, and the list of them at the end: each note is a text by itself."""
    joined = "".join(segment if isinstance(segment, str) else " " for segment in segments)
    return NUMBER.sub("", joined.partition(ENDNOTES)[0])
